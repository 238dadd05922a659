"""Glyphs as shapes: for what is turned or laid under the text and must not be read as text."""

from functools import cache
from math import cos, sin
from typing import Any

from desktop import resources
from desktop.letters import fonts
from desktop.letters.display import Face

Step = tuple[str, tuple[float, ...]]


@cache
def _recorder() -> Any:
    """Return the pen's kind; fontTools is loaded only where a glyph is drawn."""
    from fontTools.pens.basePen import BasePen

    class _Recorder(BasePen):  # type: ignore[misc]
        """Keeps an outline as steps; quadratic curves arrive as cubic ones."""

        def __init__(self, glyphs: object) -> None:
            super().__init__(glyphs)
            self.steps: list[Step] = []

        def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - fontTools' name
            self.steps.append(("m", pt))

        def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - fontTools' name
            self.steps.append(("l", pt))

        def _curveToOne(  # noqa: N802 - fontTools' name
            self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]
        ) -> None:
            self.steps.append(("c", (*pt1, *pt2, *pt3)))

        def _closePath(self) -> None:  # noqa: N802 - fontTools' name
            self.steps.append(("h", ()))

    return _Recorder


@cache
def _font(face: Face) -> Any:
    from fontTools.ttLib import TTFont

    return TTFont(resources.path(f"fonts/{fonts.FILES[face]}"))


@cache
def outline(character: str, face: Face) -> tuple[Step, ...]:
    """Return the glyph in thousandths of the em, upwards from the baseline."""
    drawn_by = fonts.face_for(character, face) or face
    font = _font(drawn_by)
    glyphs = font.getGlyphSet()
    pen = _recorder()(glyphs)
    glyphs[font.getBestCmap()[ord(character)]].draw(pen)
    scale = 1000 / font["head"].unitsPerEm
    return tuple((step, tuple(p * scale for p in points)) for step, points in pen.steps)


def placed(
    steps: tuple[Step, ...],
    centre: tuple[float, float],
    size: tuple[float, float],
    turn: float = 0.0,
) -> tuple[Step, ...]:
    """Return a glyph with its em box centred on the page, ``turn`` radians clockwise.

    ``size`` is the width and height of the em box in points.
    """
    across, along = cos(turn), sin(turn)

    def put(x: float, y: float) -> tuple[float, float]:
        right, down = (x - 500) / 1000 * size[0], (380 - y) / 1000 * size[1]
        return (
            centre[0] + right * across - down * along,
            centre[1] + right * along + down * across,
        )

    def put_all(points: tuple[float, ...]) -> tuple[float, ...]:
        pairs = zip(points[::2], points[1::2], strict=True)
        return tuple(v for x, y in pairs for v in put(x, y))

    return tuple((step, put_all(points)) for step, points in steps)
