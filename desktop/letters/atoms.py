"""Cut a paragraph into what a line is made of: characters, words, and where it may break."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from desktop.letters import fonts
from desktop.letters.display import Face
from desktop.plain_class import dataclass
from desktop.wording import letters as words

LONG_CODE = 10
"""A run of figures and Latin letters from this length on may be divided over two lines."""

FREE = 0.0
BEFORE_A_UNIT = 60.0
AFTER_A_HYPHEN = 40.0
INSIDE_A_CODE = 120.0
BEFORE_A_LATIN_UNIT = 100.0
"""Dearer than the widest gap that is allowed, so that only a wider one parts figure and unit."""

FORBIDDEN = 1e6

KEPT = 8192
"""How many different atoms stay measured; a letter has some hundred."""

_CASE_NUMBER = re.compile(r"[A-Z]{1,6}-\d{4}-\d{1,6}")
"""A case's number, as it stands in others too: read as one, so never divided."""

_MEASURED = rf"\d[\d.,]*(?=(?:{'|'.join(words.LATIN_UNITS)})(?![!-~]))"
"""The figure of a quantity whose unit is written in Latin letters."""

_PIECE = re.compile(
    "|".join((*map(re.escape, words.HOLDS_TOGETHER), _MEASURED, "[!-~]+", ".")), re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Span:
    """Text set in one face."""

    text: str
    face: Face = Face.FANG


@dataclass(frozen=True, slots=True)
class Atom:
    """What moves as one: a Chinese sign, a word, a piece of a code.

    ``width`` is its room on the line, ``own`` what the face gives it. ``squeeze`` is how much of
    its width may go when a line is full; ``break_after`` is the price of ending a line behind it;
    ``gap_after`` says whether justifying may open a gap there.
    """

    text: str
    face: Face
    width: float
    own: float
    squeeze: float = 0.0
    break_after: float = FREE
    gap_after: bool = True

    @property
    def is_opening(self) -> bool:
        """Whether its ink lies in the right half, so that squeezing cuts its left half."""
        return self.text[0] in words.OPENING


def atoms(spans: Iterable[Span], size: float, pitch: float) -> tuple[Atom, ...]:
    """Return the paragraph's atoms, each knowing what breaking behind it costs."""
    pieces = [(text, span.face) for span in spans for text in _PIECE.findall(span.text)]
    found: list[Atom] = []
    for (text, face), (following, _) in pairwise([*pieces, ("", Face.FANG)]):
        after = following if following in words.LATIN_UNITS else following[:1]
        if len(text) < LONG_CODE or _CASE_NUMBER.fullmatch(text):
            found.append(_atom(text, face, size, pitch, after))
        else:
            found += _code(text, face, size, after)
    return tuple(found)


@lru_cache(maxsize=KEPT)
def _atom(text: str, wanted: Face, size: float, pitch: float, after: str) -> Atom:
    face = fonts.face_for(text[0], wanted) or wanted
    own = fonts.advance(face, text, size)
    price = _price(text[-1], after)
    if text.isascii():
        return Atom(text, face, own, own, 0.0, price, gap_after=price != BEFORE_A_LATIN_UNIT)
    is_full = abs(own - len(text) * size) < size / 1000
    squeeze = pitch / 2 if text in words.CLOSING or text in words.OPENING else 0.0
    return Atom(text, face, len(text) * pitch if is_full else own, own, squeeze, price)


def _price(sign: str, after: str) -> float:
    """Return what ending a line between two signs costs."""
    if not after:
        return FREE
    if after in words.NEVER_STARTS_A_LINE or sign in words.NEVER_ENDS_A_LINE:
        return FORBIDDEN
    if after in words.LATIN_UNITS and sign.isdecimal():
        return BEFORE_A_LATIN_UNIT
    is_unit = after in words.UNITS_AFTER_NUMBERS and sign.isdecimal()
    return BEFORE_A_UNIT if is_unit else FREE


def _code(text: str, wanted: Face, size: float, after: str) -> Iterator[Atom]:
    """Yield a long code sign by sign; it may be divided, best behind a hyphen."""
    face = fonts.face_for(text[0], wanted) or wanted
    for sign, inside in pairwise(text):
        width = fonts.advance(face, sign, size)
        dividing = AFTER_A_HYPHEN if sign == "-" else INSIDE_A_CODE
        price = max(dividing, _price(sign, inside))
        yield Atom(sign, face, width, width, 0.0, price, gap_after=False)
    width = fonts.advance(face, text[-1], size)
    yield Atom(text[-1], face, width, width, 0.0, _price(text[-1], after))
