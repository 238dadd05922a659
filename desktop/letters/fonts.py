"""The letters' faces: registered once, asked for widths, and for who can draw a character.

A character without a glyph would vanish from the paper without a word, so nothing is drawn
before every character has found a face; `MissingGlyph` names those that have none.
"""

import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Any

from desktop import resources
from desktop.letters.display import Face
from desktop.plain_class import dataclass

FILES = {
    Face.FANG: "LetterFang.ttf",
    Face.FANG_EXT: "LetterFangExt.ttf",
    Face.KAI: "LetterKai.ttf",
    Face.HEI: "NotoSansSC-Medium.ttf",
    Face.BIAO_SONG: "LetterBiaoSong.ttf",
    Face.SERIF: "LiberationSerif-Regular.ttf",
}

FALLBACKS: dict[Face, tuple[Face, ...]] = {
    Face.FANG: (Face.FANG_EXT, Face.SERIF),
    Face.FANG_EXT: (Face.FANG, Face.SERIF),
    Face.KAI: (Face.FANG, Face.FANG_EXT, Face.SERIF),
    Face.HEI: (Face.FANG, Face.FANG_EXT, Face.SERIF),
    Face.BIAO_SONG: (Face.FANG, Face.FANG_EXT, Face.SERIF),
    Face.SERIF: (Face.FANG, Face.FANG_EXT),
}
"""Who draws a character that a face lacks; rare ones all end at the extended Fang face."""

SET_IN_SERIF = frozenset({Face.FANG, Face.KAI})
"""Faces whose figures and Latin letters come from the serif face."""

KEPT = 32
"""How many subsets of the faces stay made: a letter drawn again has the same."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A character no face can draw, and the part of the letter it stands in."""

    character: str
    where: str


class MissingGlyph(Exception):
    """Characters of the letter have no glyph in any face; drawing it would lose them."""

    def __init__(self, missing: Iterable[Missing]) -> None:
        self.missing = tuple(missing)
        told = ", ".join(
            f"{m.character!r} (U+{ord(m.character):04X}) in {m.where}" for m in self.missing
        )
        super().__init__(f"no glyph for {told}")


@cache
def _face(face: Face) -> Any:
    """Register the face once per process; return its metrics."""
    from reportlab.pdfbase import pdfmetrics  # only where a letter is drawn

    from desktop.letters.embedding import EmbeddedFace

    font = EmbeddedFace(str(face), resources.path(f"fonts/{FILES[face]}"))
    font.face.makeSubset = lambda characters: _subset(face, tuple(characters))
    pdfmetrics.registerFont(font)
    return font.face


@lru_cache(maxsize=KEPT)
def _subset(face: Face, characters: tuple[int, ...]) -> bytes:
    """Return a font of some characters; it stays at hand for a letter that has the same."""
    from desktop.letters import embedding

    return embedding.subset(_face(face), characters)


def register() -> None:
    """Make every face known to the PDF back-end."""
    for face in Face:
        _face(face)


def has(face: Face, character: str) -> bool:
    """Return whether the face draws the character."""
    return ord(character) in _face(face).charToGlyph


def advance(face: Face, text: str, size: float) -> float:
    """Return how wide the text is in the face, in points."""
    drawn = _face(face)
    widths, default = drawn.charWidths, drawn.defaultWidth
    return float(sum([widths.get(ord(c), default) for c in text])) * size / 1000


@cache
def face_for(character: str, face: Face) -> Face | None:
    """Return the face that draws the character where ``face`` is wanted, or None.

    Control signs and joiners, which leave neither ink nor space, have none, whatever a font says.
    """
    if unicodedata.category(character).startswith("C"):
        return None
    wanted = Face.SERIF if face in SET_IN_SERIF and character.isascii() else face
    for candidate in (wanted, *FALLBACKS[wanted]):
        if has(candidate, character):
            return candidate
    return None


def missing(text: str, face: Face, where: str) -> tuple[Missing, ...]:
    """Return each character of the text that no face can draw, once."""
    absent = (c for c in dict.fromkeys(text) if face_for(c, face) is None)
    return tuple(Missing(c, where) for c in absent)
