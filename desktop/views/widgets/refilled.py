"""Rows of like parts that are filled anew in place, since making a widget anew is what costs."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from desktop.views import theme

Made = TypeVar("Made", bound=QWidget)
Row = TypeVar("Row")
ANYWHERE = Qt.AlignmentFlag(0)


class Refilled(Generic[Made, Row]):
    """The parts of a layout, one a row.

    ``make`` makes a part that shows nothing yet, ``fill`` shows a row in it. A part is filled
    again only for another row, made anew only in another font size, and kept hidden where there
    is no row for it at present. Stretch and alignment are for lines and columns.
    """

    def __init__(
        self,
        layout: QLayout,
        make: Callable[[], Made],
        fill: Callable[[Made, Row], None],
        *,
        stretch: int = 0,
        align: Qt.AlignmentFlag = ANYWHERE,
    ) -> None:
        self._made: list[Made] = []
        self._rows: list[Row] = []
        self._layout = layout
        self._make = make
        self._fill = fill
        self._stretch, self._align = stretch, align
        self._percent = theme.percent()

    @property
    def parts(self) -> list[Made]:
        """The parts that are shown, in their order."""
        return self._made[: len(self._rows)]

    @property
    def made(self) -> list[Made]:
        """Every part there is, shown or not."""
        return self._made

    def prepare(self, count: int) -> None:
        """Make so many parts ahead, to be filled when there are rows."""
        while len(self._made) < count:
            self._add()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in their order."""
        if theme.percent() != self._percent:
            self._forget()
        before, self._rows = self._rows, list(rows)
        for place, row in enumerate(rows):
            part = self._made[place] if place < len(self._made) else self._add()
            if place >= len(before) or before[place] != row:
                self._fill(part, row)
            if place >= len(before):
                part.show()
        for spare in self._made[len(rows) :]:
            spare.hide()

    def _add(self) -> Made:
        part = self._make()
        self._made.append(part)
        if isinstance(self._layout, QBoxLayout):
            self._layout.addWidget(part, self._stretch, self._align)
        else:
            self._layout.addWidget(part)
        return part

    def _forget(self) -> None:
        for part in self._made:
            self._layout.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._percent, self._made, self._rows = theme.percent(), [], []
