"""What officers write in an act: nothing that nobody sees, and no more than its place takes.

It is refused as it is entered, with its field, and never cut or left out of a paper afterwards.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any

from desktop.rules.findings import Finding, finding

UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Kinds of characters nobody sees: controls, marks of direction, half and unassigned ones."""

LONGEST = 2_000
SHORT = 200
SHORT_TEXTS = frozenset(
    {
        "anchor", "document", "external_number", "issuing_organ", "method", "number", "printer",
        "progress", "receipt_number", "scope", "title_break", "utility_number",
    }
)  # fmt: skip
"""Names, numbers and other texts that stand within a line of a paper or a table's cell."""

_LINE_ENDS = frozenset("\t\r\n")
_PLAIN = re.compile(r"[ -~\t\r\n\u4e00-\u9fff\u3000-\u3011\uff01-\uff5e]*")


def unfit_texts(value: Any, path: str = "") -> Iterator[Finding]:
    """Yield what is wrong with the texts of a command or of a part of it, each by its field."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield from _unfit(value, path)
    elif isinstance(value, tuple):
        for place, one in enumerate(value):
            yield from unfit_texts(one, f"{path}.{place}" if path else str(place))
    elif is_dataclass(value):
        kind: Any = type(value)
        for name in _names(kind):
            yield from unfit_texts(getattr(value, name), f"{path}.{name}" if path else name)


def _unfit(text: str, path: str) -> Iterator[Finding]:
    own = next(name for name in reversed(path.split(".")) if not name.isdecimal())
    most = SHORT if own in SHORT_TEXTS else LONGEST
    if len(text) > most:
        yield finding("text_too_long", path, count=len(text), most=most)
    if _PLAIN.fullmatch(text):
        return
    for place, sign in enumerate(text, 1):
        kind = unicodedata.category(sign)
        if kind in UNSEEN and kind != "Co" and sign not in _LINE_ENDS:
            yield finding("text_unseen", path, code=f"U+{ord(sign):04X}", place=place)
            return


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
