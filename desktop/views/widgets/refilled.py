"""Rows of like parts that are filled anew in place, since making a widget anew is what costs."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.views import theme

Made = TypeVar("Made", bound=QWidget)
Row = TypeVar("Row")


class Refilled(Generic[Made, Row]):
    """The parts of a layout, one a row.

    ``make`` makes a part that shows nothing yet, ``fill`` shows a row in it; a part is filled
    again only for another row, and made anew only in another font size.
    """

    def __init__(
        self,
        layout: QBoxLayout,
        make: Callable[[], Made],
        fill: Callable[[Made, Row], None],
        stretch: int = 0,
    ) -> None:
        self.parts: list[Made] = []
        self._rows: list[Row] = []
        self._layout = layout
        self._make = make
        self._fill = fill
        self._stretch = stretch
        self._percent = theme.percent()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in their order."""
        self._drop(len(rows) if theme.percent() == self._percent else 0)
        self._percent = theme.percent()
        for part, row, before in zip(self.parts, rows, self._rows, strict=False):
            if row != before:
                self._fill(part, row)
        for row in rows[len(self.parts) :]:
            self._add(row)
        self._rows = list(rows)

    def _add(self, row: Row) -> None:
        part = self._make()
        self._fill(part, row)
        self.parts.append(part)
        self._layout.addWidget(part, self._stretch)

    def _drop(self, kept: int) -> None:
        for part in self.parts[kept:]:
            self._layout.removeWidget(part)
            part.hide()
            part.deleteLater()
        del self.parts[kept:]
