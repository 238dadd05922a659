"""Draw an organ's seal: ring, star, name along the ring; below the star what the seal is for.

It is painted in the page under the black text, as a stamp over print looks, without transparency.
Source: 国发〔1999〕25号 (round, a five-point star in the middle, the name around it from left to
right). A demonstration seal says so instead of its purpose.
"""

from functools import lru_cache
from math import cos, pi, radians, sin

from desktop.letters.content import Organ
from desktop.letters.display import RED, Face, Item, Layer, Shape, moved
from desktop.letters.outlines import Step, outline, placed
from desktop.letters.page import MM
from desktop.wording import letters as words

ROUND = 0.5522847498
"""Length of the handles that make four Bézier curves a circle."""

RING = 0.028
STAR = 0.155
NAME_RADIUS = 0.375
NAME_HEIGHT = 0.155
NAME_WIDTH = 0.105
WIDEST_ARC = 256.0
WIDEST_STEP = 28.0
PURPOSE_SIZE = 0.088
PURPOSE_DROP = 0.205
KEPT = 16
"""How many seals stay drawn, for the next letter of the same organ."""


def seal(organ: Organ, purpose: str, centre: tuple[float, float]) -> tuple[Item, ...]:
    """Return the organ's seal around ``centre``."""
    return tuple(moved(shape, *centre) for shape in _drawn(organ, purpose))


@lru_cache(maxsize=KEPT)
def _drawn(organ: Organ, purpose: str) -> tuple[Shape, ...]:
    size, centre = organ.seal_mm * MM, (0.0, 0.0)
    note = words.SAMPLE_SEAL if organ.is_demo else purpose
    steps = (
        *_name(organ.full_name, centre, size),
        *_star(centre, STAR * size),
        *_note(note, centre, size),
    )
    ring = (*_circle(centre, size / 2), *_circle(centre, size * (0.5 - RING)))
    return (
        Shape(ring, RED, Layer.SEAL, even_odd=True),
        Shape(steps, RED, Layer.SEAL),
    )


def _circle(centre: tuple[float, float], radius: float) -> tuple[Step, ...]:
    x, y, k = *centre, radius * ROUND
    return (
        ("m", (x + radius, y)),
        ("c", (x + radius, y + k, x + k, y + radius, x, y + radius)),
        ("c", (x - k, y + radius, x - radius, y + k, x - radius, y)),
        ("c", (x - radius, y - k, x - k, y - radius, x, y - radius)),
        ("c", (x + k, y - radius, x + radius, y - k, x + radius, y)),
        ("h", ()),
    )


def _star(centre: tuple[float, float], radius: float) -> tuple[Step, ...]:
    inner = radius * sin(pi / 10) / sin(7 * pi / 10)
    corners = [
        (
            centre[0] + (inner if i % 2 else radius) * sin(i * pi / 5),
            centre[1] - (inner if i % 2 else radius) * cos(i * pi / 5),
        )
        for i in range(10)
    ]
    return (("m", corners[0]), *(("l", c) for c in corners[1:]), ("h", ()))


def _name(name: str, centre: tuple[float, float], size: float) -> tuple[Step, ...]:
    step = min(WIDEST_STEP, WIDEST_ARC / max(len(name) - 1, 1))
    radius = NAME_RADIUS * size
    width = min(NAME_WIDTH * size, radians(step) * radius * 0.95)
    steps: list[Step] = []
    for place, character in enumerate(name):
        turn = radians((place - (len(name) - 1) / 2) * step)
        spot = (centre[0] + radius * sin(turn), centre[1] - radius * cos(turn))
        glyph = outline(character, Face.BIAO_SONG)
        steps += placed(glyph, spot, (width, NAME_HEIGHT * size), turn)
    return tuple(steps)


def _note(note: str, centre: tuple[float, float], size: float) -> tuple[Step, ...]:
    em = min(PURPOSE_SIZE * size, 0.62 * size / max(len(note), 1))
    steps: list[Step] = []
    for place, character in enumerate(note):
        spot = (
            centre[0] + (place - (len(note) - 1) / 2) * em,
            centre[1] + PURPOSE_DROP * size,
        )
        steps += placed(outline(character, Face.BIAO_SONG), spot, (em, em))
    return tuple(steps)
