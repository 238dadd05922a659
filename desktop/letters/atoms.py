"""Cut a paragraph into what a line is made of: characters, words, and where it may break."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from desktop.letters import fonts
from desktop.letters.display import Face
from desktop.wording import letters as words

LONG_CODE = 10
"""A run of figures and Latin letters from this length on may be divided over two lines."""

FREE = 0.0
BEFORE_A_UNIT = 60.0
AFTER_A_HYPHEN = 40.0
INSIDE_A_CODE = 60.0
FORBIDDEN = 1e6


@dataclass(frozen=True, slots=True)
class Span:
    """Text set in one face."""

    text: str
    face: Face = Face.FANG


@dataclass(frozen=True, slots=True)
class Atom:
    """What moves as one: a Chinese sign, a word, a piece of a code.

    ``squeeze`` is how much of its width may go when a line is full; ``break_after`` is the
    price of ending a line behind it; ``gap_after`` says whether justifying may open a gap there.
    """

    text: str
    face: Face
    width: float
    squeeze: float = 0.0
    break_after: float = FREE
    gap_after: bool = True

    @property
    def is_opening(self) -> bool:
        """Whether its ink lies in the right half, so that squeezing cuts its left half."""
        return self.text[0] in words.OPENING


def atoms(spans: Iterable[Span], size: float, pitch: float) -> tuple[Atom, ...]:
    """Return the paragraph's atoms, each knowing what breaking behind it costs."""
    loose = [a for span in spans for a in _of_span(span, size, pitch)]
    return tuple(_with_break(atom, after) for atom, after in pairwise([*loose, None]) if atom)


def _of_span(span: Span, size: float, pitch: float) -> Iterator[Atom]:
    for text in _pieces(span.text):
        face = fonts.face_for(text[0], span.face) or span.face
        if not text.isascii():
            yield _chinese(text, face, size, pitch)
        elif len(text) < LONG_CODE or face is not Face.SERIF:
            yield Atom(text, face, fonts.advance(face, text, size))
        else:
            yield from _code(text, face, size)


def _pieces(text: str) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = _piece_end(text, start)
        yield text[start:end]
        start = end


def _piece_end(text: str, start: int) -> int:
    if text[start : start + 2] in words.HOLDS_TOGETHER:
        return start + 2
    if not _is_word(text[start]):
        return start + 1
    end = start
    while end < len(text) and _is_word(text[end]):
        end += 1
    return end


def _is_word(sign: str) -> bool:
    return sign.isascii() and not sign.isspace()


def _chinese(text: str, face: Face, size: float, pitch: float) -> Atom:
    own = fonts.advance(face, text, size)
    is_full = abs(own - len(text) * size) < size / 1000
    squeeze = pitch / 2 if text in words.CLOSING or text in words.OPENING else 0.0
    return Atom(text, face, len(text) * pitch if is_full else own, squeeze)


def _code(text: str, face: Face, size: float) -> Iterator[Atom]:
    for place, sign in enumerate(text):
        last = place == len(text) - 1
        price = AFTER_A_HYPHEN if sign == "-" else INSIDE_A_CODE
        width = fonts.advance(face, sign, size)
        yield Atom(sign, face, width, break_after=FREE if last else price, gap_after=last)


def _with_break(atom: Atom, following: Atom | None) -> Atom:
    if following is None:
        return replace(atom, break_after=FREE)
    if following.text[0] in words.NEVER_STARTS_A_LINE and atom.gap_after:
        return replace(atom, break_after=FORBIDDEN)
    if atom.text[-1] in words.NEVER_ENDS_A_LINE and atom.gap_after:
        return replace(atom, break_after=FORBIDDEN)
    if following.text in words.UNITS_AFTER_NUMBERS and atom.text[-1].isdecimal():
        return replace(atom, break_after=BEFORE_A_UNIT)
    return atom
