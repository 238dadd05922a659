"""How the register is painted: a row at a time, the light before its words, chips for phases.

A delegate is asked for one cell after another. A jump paints some 230 of them twice, and asking
for each took longer than painting it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from desktop.models.cases import FIGURES
from desktop.models.rows import Light
from desktop.models.rows_cases import CasesColumn, CasesRow, cell
from desktop.views import theme
from desktop.views.marks import LIGHT_TONES
from desktop.views.widgets.chip import chip_size, paint_chip
from desktop.views.widgets.lights import paint_light
from desktop.views.widgets.text import draw_elided

SIDE = 8
"""The room at both sides of a cell."""
PHASE_TONES = {
    "accept": "blue",
    "supplement": "amber",
    "confirm": "blue",
    "countersigning": "blue",
    "conclude": "blue",
    "connecting": "green",
    "letter": "violet",
}
STRONG = frozenset({CasesColumn.ENTERPRISE})
QUIET = frozenset(
    {
        CasesColumn.RECEIVED,
        CasesColumn.ENDED,
        CasesColumn.PROJECT_CODE,
        CasesColumn.CREDIT_CODE,
        CasesColumn.EXTERNAL,
        CasesColumn.OFFICER,
        CasesColumn.MANAGER,
    }
)
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Place(NamedTuple):
    """Where a column stands in the view."""

    column: CasesColumn
    left: int
    width: int


class RowPainter:
    """Paints rows by the tokens in force, as long as one paint lasts; ``left`` is the table's."""

    def __init__(self, painter: QPainter, places: Sequence[Place], left: int, width: int) -> None:
        self._painter, self._left, self._width = painter, left, width
        side = theme.px(SIDE)
        self._rooms = [
            (place.column, place.left + side, place.width - 2 * side) for place in places
        ]
        self._inks: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}

    def ground(self, top: int, height: int, *, is_chosen: bool, has_keyboard: bool) -> None:
        """Paint what a row stands on, and where the keyboard is if it is chosen too."""
        bottom, line = top + height - 1, "accent" if is_chosen and has_keyboard else "line"
        self._fill(self._left, top, self._width, height, "selected" if is_chosen else "surface")
        self._fill(self._left, bottom, self._width, 1, line)
        if is_chosen:
            self._fill(self._left, top, 3, height, "accent")
        if is_chosen and has_keyboard:
            self._fill(self._left, top, self._width, 1, "accent")

    def absent(self, top: int, height: int) -> None:
        """Paint a row that is not here yet: grey bars."""
        bar = theme.px(10)
        for _column, left, width in self._rooms:
            self._fill(left, top + (height - bar) // 2, round(width * 0.7), bar, "grey_soft")

    def row(self, top: int, height: int, row: CasesRow) -> None:
        """Paint the cells of a case."""
        for column, left, width in self._rooms:
            words = cell(row, column)
            if not words:
                continue
            room = QRect(left, top, width, height)
            if column is CasesColumn.PHASE:
                self._phase(room, row, words)
            elif column is CasesColumn.CLOCK and row.clock is not None:
                self._clock(room, row.clock.light, words)
            else:
                is_lacking = column is CasesColumn.PAPERS and row.papers_ready < row.papers_all
                tone = "text2" if column in QUIET else "text"
                self._words(room, column, words, "amber" if is_lacking else tone)

    def _words(self, room: QRect, column: CasesColumn, words: str, tone: str) -> None:
        self._painter.setFont(self._font("strong" if column in STRONG else "body"))
        self._painter.setPen(self._ink(tone))
        draw_elided(self._painter, room, words, _AT_RIGHT if column in FIGURES else _AT_LEFT)

    def _clock(self, room: QRect, light: Light, words: str) -> None:
        side = theme.px(15)
        box = QRectF(room.left(), room.center().y() - side / 2 + 1, side, side)
        paint_light(self._painter, box, light)
        beside = room.adjusted(theme.px(22), 0, 0, 0)
        self._words(beside, CasesColumn.CLOCK, words, LIGHT_TONES[light])

    def _phase(self, room: QRect, row: CasesRow, words: str) -> None:
        font = self._font("small")
        self._painter.setFont(font)
        size = chip_size(words, font, has_icon=False)
        top = room.center().y() - size.height() / 2 + 1
        box = QRectF(room.left(), top, min(size.width(), room.width()), size.height())
        paint_chip(self._painter, box, words, PHASE_TONES.get(row.phase, "grey"))

    def _fill(self, left: int, top: int, width: int, height: int, name: str) -> None:
        self._painter.fillRect(left, top, width, height, self._ink(name))

    def _ink(self, name: str) -> QColor:
        found = self._inks.get(name)
        if found is None:
            found = self._inks[name] = theme.colour(name)
        return found

    def _font(self, role: str) -> QFont:
        found = self._fonts.get(role)
        if found is None:
            found = self._fonts[role] = theme.font(role)
        return found
