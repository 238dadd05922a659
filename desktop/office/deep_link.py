"""What a start of the program asks to be shown: a case, or a letter, by a link read strictly.

``joint-office://case/HP-2026-1203`` and ``joint-office://letter/`` with the letter's number
(percent-encoded) name what to show and can do nothing else; a plain case number does the same.
"""

import unicodedata
from urllib.parse import unquote

from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.wording.start import LINK_WHY

SCHEME = "joint-office:"
LONGEST = 200
"""Characters of a link; a number has a dozen, each up to nine when percent-encoded."""

LONGEST_NUMBER = 60
_KINDS = ("case", "letter")
_BETWEEN = frozenset("-—_〔〕[]（）() .·")


@dataclass(frozen=True, slots=True)
class Shown:
    """What is to be shown: a ``case`` or a ``letter``, by its number or id."""

    kind: str
    number: str


def read_link(text: str) -> Shown | Finding:
    """Return what a link or a plain case number names, or why it is refused."""
    if len(text) > LONGEST:
        return _refused("long")
    if not text.lower().startswith(SCHEME):
        return _named("case", text.strip())
    kind, slash, number = text[len(SCHEME) :].removeprefix("//").partition("/")
    if not text[len(SCHEME) :].startswith("//") or kind not in _KINDS or not slash:
        return _refused("kind")
    try:
        plain = unquote(number.removesuffix("/"), errors="strict")
    except UnicodeDecodeError:
        return _refused("signs")
    return _named(kind, plain)


def _refused(why: str) -> Finding:
    return finding("link_unfit", "link", why=LINK_WHY[why])


def _named(kind: str, number: str) -> Shown | Finding:
    if not number or len(number) > LONGEST_NUMBER:
        return _refused("number")
    if not all(_is_of_number(sign) for sign in number):
        return _refused("signs")
    return Shown(kind, number)


def _is_of_number(sign: str) -> bool:
    is_letter = unicodedata.category(sign) in ("Lu", "Ll", "Lo")
    return sign in _BETWEEN or is_letter or sign.isdecimal()
