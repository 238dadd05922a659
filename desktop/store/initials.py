"""The first letters of the pinyin of a name, and the order names are sorted in.

GB 2312 lists its 3,755 common characters by pinyin, so the place of a character in it tells its
first letter. A rarer character has no letter here; one of several readings has its first.
"""

from bisect import bisect_right
from functools import cache

_STARTS = (
    (0xB0A1, "a"),
    (0xB0C5, "b"),
    (0xB2C1, "c"),
    (0xB4EE, "d"),
    (0xB6EA, "e"),
    (0xB7A2, "f"),
    (0xB8C1, "g"),
    (0xB9FE, "h"),
    (0xBBF7, "j"),
    (0xBFA6, "k"),
    (0xC0AC, "l"),
    (0xC2E8, "m"),
    (0xC4C3, "n"),
    (0xC5B6, "o"),
    (0xC5BE, "p"),
    (0xC6DA, "q"),
    (0xC8BB, "r"),
    (0xC8F6, "s"),
    (0xCBFA, "t"),
    (0xCDDA, "w"),
    (0xCEF4, "x"),
    (0xD1B9, "y"),
    (0xD4D1, "z"),
    (0xD7FA, ""),
)
_PLACES = tuple(place for place, _letter in _STARTS)


def initials(text: str) -> str:
    """Return the first letters of the common characters of a text, without the other ones."""
    return "".join(map(_initial, text))


def sort_key(text: str) -> bytes:
    """Return what names are sorted by: their characters in the order of GB 18030."""
    return text.encode("gb18030", errors="replace")


@cache
def _initial(character: str) -> str:
    code = character.encode("gb18030", errors="replace")
    if len(code) != 2:
        return ""
    found = bisect_right(_PLACES, int.from_bytes(code)) - 1
    return _STARTS[found][1] if found >= 0 else ""
