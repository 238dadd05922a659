"""What an issued letter's file carries beside its pages: content, code and moment of issue.

From these the same pages can be made again, so whoever has the office's public key can tell,
without any register, whether a word of the file was changed. It stands in the file's metadata as
the resource the pages come from (`dc:source`), the one place PDF/A leaves for it.
"""

import base64
import json
import re
import zlib
from datetime import datetime

from desktop.letters.content import (
    Dressing,
    LetterContent,
    content_from_json,
    content_to_json,
)
from desktop.plain_json import parse_bytes

SCHEME = "data:application/json+zlib;base64,"
LIMIT = 4 * 1024 * 1024
"""No letter says more than this many bytes; what claims to is not unpacked."""

_SOURCE = re.compile(rb'(?:<dc:source>|dc:source=")([^<"]{1,%d})[<"]' % LIMIT)
"""As an element, or as the attribute a signing program makes of it."""


def carried(content: LetterContent, dressing: Dressing) -> str:
    """Return what the file of a letter carries; the same for the sealed and the unsealed pages."""
    issued_at = dressing.issued_at
    kept = {
        "content": content_to_json(content).decode(),
        "verification": dressing.verification,
        "issued_at": issued_at.isoformat() if issued_at else "",
    }
    data = json.dumps(kept, ensure_ascii=False, sort_keys=True).encode()
    return SCHEME + base64.b64encode(zlib.compress(data, 9)).decode()


def read_carried(metadata: bytes) -> tuple[LetterContent, Dressing] | None:
    """Return content and dressing from a file's metadata; None where it carries no letter."""
    found = _SOURCE.search(metadata)
    if found is None:
        return None
    from html import unescape

    try:
        return _read(unescape(found[1].decode()))
    except (ValueError, zlib.error, RecursionError):
        return None


def _read(source: str) -> tuple[LetterContent, Dressing]:
    if not source.startswith(SCHEME):
        raise ValueError("no letter is carried")
    packed = base64.b64decode(source.removeprefix(SCHEME), validate=True)
    kept = parse_bytes(zlib.decompressobj().decompress(packed, LIMIT))
    if not isinstance(kept, dict) or not all(isinstance(v, str) for v in kept.values()):
        raise ValueError("no letter is carried")
    at = kept.get("issued_at", "")
    dressing = Dressing(
        verification=kept.get("verification", ""),
        issued_at=datetime.fromisoformat(at) if at else None,
    )
    return content_from_json(kept.get("content", "").encode()), dressing
