"""The words cases are found by, and how what an officer types becomes a question for them.

Each Chinese character is a word of its own, so that any stretch of a name is a phrase; a code or
Latin word is cut in pieces of four from its start, so that its beginning is one. First letters
of the pinyin stand in pairs, each letter with the next.

A piece is kept behind ``MARK``. The index keeps the first three to five letters of its words too,
for beginnings; characters and pairs, which are asked for whole only, are too short to be in there.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from itertools import pairwise

from desktop.store.initials import initials

PIECE = 4
MARK = "zz"
LONGEST = 200
FIELDS = "names numbers place letters"
_RANGES = (
    (0x2E80, 0x2FDF),
    (0x3005, 0x3007),
    (0x3040, 0x30FF),
    (0x3400, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)
"""Where characters stand that are words of their own: Chinese ones, and kana."""
_HAN = "".join(f"{chr(first)}-{chr(last)}" for first, last in _RANGES)
_LETTERS = re.compile("[a-z]{2,16}")


@cache
def _finder() -> Callable[[str], list[tuple[str, str]]]:
    """Return what finds each character of a text, or else the next piece of a code."""
    return re.compile(f"([{_HAN}])|([^\\W_{_HAN}]{{1,{PIECE}}})").findall


def words(text: str) -> list[str]:
    """Return the words of a text in order: characters, and pieces of codes in small letters."""
    return [sign or piece for sign, piece in _finder()(_plain(text))]


def indexed(*texts: str) -> str:
    """Return texts as the search keeps them: their words with blanks between."""
    return " ".join(_kept("\n".join(texts)))


def indexed_initials(*texts: str) -> str:
    """Return the first letters of texts as the search keeps them: in pairs."""
    return " ".join([pair for text in texts for pair in _pairs(initials(text))])


def question(typed: str, fields: str = FIELDS) -> str:
    """Return what is typed as a question for the index: every part has to be found.

    Blanks part what is typed, each part is a phrase and the last piece of a code its beginning;
    nothing an officer types is syntax. Blank where there is nothing to look for.
    """
    parts = _plain(typed[:LONGEST]).split()
    return " AND ".join(asked for part in parts if (asked := _asked(part, fields)))


def _asked(part: str, fields: str) -> str:
    found = _kept(part)
    if not found:
        return ""
    asked = f"{{{fields}}} : {_phrase(found)}"
    if _LETTERS.fullmatch(part) is None or "names" not in fields:
        return asked
    return f'({asked} OR initials : "{" ".join(_pairs(part))}")'


def _phrase(found: list[str]) -> str:
    last = found[-1]
    beginning = " *" if last.startswith(MARK) and len(last) < len(MARK) + PIECE else ""
    return f'"{" ".join(found)}"{beginning}'


def _kept(text: str) -> list[str]:
    """Return the words of a text as the search keeps them: pieces of codes are marked."""
    return [sign or MARK + piece for sign, piece in _finder()(_plain(text))]


def _pairs(letters: str) -> list[str]:
    return [first + second for first, second in pairwise(letters)]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def run_together(text: str) -> str:
    """Return a name or number without gaps, in one width and case."""
    narrow = unicodedata.normalize("NFKC", text)
    return "".join(c for c in narrow if not c.isspace() and c not in "-\u00b7").upper()
