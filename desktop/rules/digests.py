"""One hash for one content: which rules and which calendar a result came from.

Canonical JSON (keys sorted, no spaces, UTF-8) is hashed with SHA-256; a date or an exact number
is written as its text, so that the same table always gives the same hash.
"""

import hashlib
import json
from datetime import date
from decimal import Decimal


def digest(content: object) -> str:
    """Return the SHA-256 (hex) of ``content`` written as canonical JSON."""
    text = json.dumps(
        content,
        sort_keys=True,
        ensure_ascii=False,
        separators=(",", ":"),
        allow_nan=False,
        default=_plain,
    )
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    raise TypeError(f"no canonical form for {type(value).__name__}")
