"""Mask what names a person in a text somebody typed, before a list, a log or an export shows it.

Numbers are found in any width of figures and with the usual separators; a unified social credit
code, a longer number and a landline are no personal data and stay. A name alone can't be told
from other words: that is why persons have fields of their own, which never enter the record.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

from desktop.domain.values_person import masked_identity, masked_phone

_GAP = r"[ \-\u00b7]?"
_ALONE = r"(?<![0-9A-Za-z])", r"(?![0-9A-Za-z])"
_DAY = rf"(?:0[1-9]|1[0-2]){_GAP}(?:0[1-9]|[12]\d|3[01])"
_IDENTITY = re.compile(
    rf"{_ALONE[0]}[1-8]\d{{5}}{_GAP}(?:19|20)\d\d{_GAP}{_DAY}{_GAP}\d{{3}}{_GAP}[\dXx]{_ALONE[1]}"
)
_OLD_IDENTITY = re.compile(rf"{_ALONE[0]}[1-8]\d{{7}}{_DAY}\d{{3}}{_ALONE[1]}")
_MOBILE = re.compile(
    rf"(?<![0-9A-Za-z])(?:\+?(?:00)?86{_GAP})?1[3-9]\d{_GAP}\d{{4}}{_GAP}\d{{4}}(?![0-9A-Za-z])"
)
_MAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+\-]*@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+")
_LOOKS = re.compile(r"\d[^\n]{6}|@")


def masked_text(text: str) -> str:
    """Return a text with identity numbers, mobile numbers and mail addresses masked."""
    plain = "".join(map(_narrow, text))
    if not _LOOKS.search(plain):
        return text
    found = sorted(_found(plain))
    said, at = [], 0
    for begin, end, masked in found:
        if begin >= at:
            said += [text[at:begin], masked]
            at = end
    return "".join((*said, text[at:]))


def _found(plain: str) -> Iterator[tuple[int, int, str]]:
    ways: tuple[tuple[re.Pattern[str], Callable[[str], str]], ...] = (
        (_IDENTITY, _identity),
        (_OLD_IDENTITY, _identity),
        (_MOBILE, masked_phone),
        (_MAIL, _mail),
    )
    for pattern, mask in ways:
        for hit in pattern.finditer(plain):
            yield hit.start(), hit.end(), mask(hit[0])


def _identity(found: str) -> str:
    return masked_identity("".join(c for c in found if c.isalnum()))


def _mail(found: str) -> str:
    name, _, host = found.partition("@")
    return f"{name[0]}***@{host}"


def _narrow(character: str) -> str:
    """Return a figure, letter or sign in its plain width, and any other character as it is."""
    if character.isascii():
        return character
    if unicodedata.category(character) == "Pd":
        return "-"
    plain = unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 and plain.isascii() else character
