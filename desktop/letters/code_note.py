"""The words beside the code: how a reader verifies the paper, small, between code and seal.

Our reading: GB/T 9704-2012 knows no code, so that its words keep clear of all it knows: of name,
date and seal. Where a long name leaves no room beside the code they stand below it, on lines of
the grid of their own.
"""

from collections.abc import Sequence
from math import ceil

from desktop.letters import page
from desktop.letters.atoms import Span
from desktop.letters.display import Item, moved
from desktop.letters.lines import Line, Measure, set_lines
from desktop.letters.page import LINE
from desktop.plain_class import dataclass

SIZES = (9.0, 8.0)
LEADING = 1.38
LEFT = page.QR_SIDE + 3.0
CLEAR = 9.0
"""Points between the words and what stands at their right."""

NARROWEST = 8
"""Characters; a narrower column is no text any more."""

HIGHEST = 0.88
"""Of the code's side: what its own edge, which stays white, leaves for the words beside it."""

BELOW = 24.5
"""From the date's baseline to that of the first line below the code and the seal."""


@dataclass(frozen=True, slots=True)
class CodeNote:
    """The words, from the left edge and the date's baseline, and the lines of the grid they add."""

    items: tuple[Item, ...] = ()
    rows: int = 0


def code_note(text: str, right: float, middle: float) -> CodeNote:
    """Return the words beside the code where ``right`` leaves room for them, or below it.

    ``middle`` is that of the code, from the date's baseline downwards.
    """
    if not text:
        return CodeNote()
    for size in SIZES:
        width = right - CLEAR - LEFT
        if width < NARROWEST * size:
            continue
        lines = _lines(text, size, width)
        if len(lines) * size * LEADING <= HIGHEST * page.QR_SIDE:
            top = middle - (len(lines) * size * LEADING) / 2
            first = top + size * ((LEADING - 1) / 2 + page.ASCENT)
            return CodeNote(_placed(lines, LEFT, first, size))
    size = SIZES[0]
    lines = _lines(text, size, page.WIDTH)
    lowest = BELOW + (len(lines) - 1) * size * LEADING
    return CodeNote(_placed(lines, 0.0, BELOW, size), ceil(lowest / LINE) - 1 or 1)


def _lines(text: str, size: float, width: float) -> tuple[Line, ...]:
    return set_lines((Span(text),), Measure(size, size, width))


def _placed(lines: Sequence[Line], left: float, first: float, size: float) -> tuple[Item, ...]:
    return tuple(
        moved(run, left, first + place * size * LEADING)
        for place, line in enumerate(lines)
        for run in line.runs
    )
