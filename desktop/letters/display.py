"""What lies on a page: text runs and filled shapes, before any file format.

Lengths are points, the origin is the upper left corner, y grows downwards. One list feeds every
back-end (PDF today), so what is tested and what is printed are the same.
"""

from dataclasses import field
from enum import IntEnum, StrEnum

from desktop.plain_class import dataclass

Colour = tuple[float, float, float]

BLACK: Colour = (0.0, 0.0, 0.0)
RED: Colour = (0.86, 0.13, 0.13)
SAMPLE_GREY: Colour = (0.93, 0.93, 0.93)
VOID_PINK: Colour = (0.97, 0.72, 0.72)


class Face(StrEnum):
    """The faces a letter is set in; the value is the font's name."""

    FANG = "LetterFang"
    FANG_EXT = "LetterFangExt"
    KAI = "LetterKai"
    HEI = "NotoSansSC-Medium"
    BIAO_SONG = "LetterBiaoSong"
    SERIF = "LiberationSerif"


class Layer(IntEnum):
    """Order of painting; the seal lies under the text, as ink over it would look on paper."""

    WATERMARK = 0
    SEAL = 1
    TEXT = 2


@dataclass(frozen=True, slots=True)
class TextRun:
    """Characters of one face on one baseline, each advancing its width plus ``spacing``."""

    text: str
    face: Face
    size: float
    x: float
    y: float
    spacing: float = 0.0
    colour: Colour = BLACK
    layer: Layer = Layer.TEXT


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled outline: each step is a PDF operator with its figures.

    ``m``, ``l``, ``c`` and ``h`` draw a line's way, ``re`` a rectangle by corner, width and height.
    They count from ``x`` and ``y``, so that an outline drawn once is put anywhere as it is, in
    units of ``unit`` points.
    """

    steps: tuple[tuple[str, tuple[float, ...]], ...]
    colour: Colour = BLACK
    layer: Layer = Layer.TEXT
    even_odd: bool = False
    x: float = 0.0
    y: float = 0.0
    unit: float = 1.0


Item = TextRun | Shape


@dataclass(frozen=True, slots=True)
class Page:
    """The items of one sheet side."""

    items: tuple[Item, ...] = field(default=())

    def painted(self) -> tuple[Item, ...]:
        """Return the items in the order they are painted."""
        return tuple(sorted(self.items, key=lambda item: item.layer))


def rectangle(x: float, y: float, width: float, height: float, colour: Colour = BLACK) -> Shape:
    """Return a filled rectangle by its upper left corner."""
    return Shape((("re", (0.0, 0.0, width, height)),), colour, x=x, y=y)


def moved(item: Item, right: float, down: float) -> Item:
    """Return the item shifted over the page."""
    x, y = item.x + right, item.y + down
    if isinstance(item, TextRun):
        run = item.text, item.face, item.size, x, y, item.spacing, item.colour, item.layer
        return TextRun(*run)
    return Shape(item.steps, item.colour, item.layer, item.even_odd, x, y, item.unit)
