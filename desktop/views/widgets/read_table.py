"""A table that is only read: rows of one line, no grid, one row chosen at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView

from desktop.views import theme

ROWS = (34, 27)
"""How high a row is at 100 %: with room round it, and in the compact density."""


class ReadTable(QTableView):
    """The table; its rows follow font size and density."""

    def __init__(self, rows: tuple[int, int]) -> None:
        super().__init__()
        self._rows = rows

    def fit_rows(self) -> None:
        """Give the rows the height of the look in force."""
        self.verticalHeader().setDefaultSectionSize(theme.row_height(*self._rows, "body"))

    def changeEvent(self, event: QEvent) -> None:
        """Override QTableView.changeEvent."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_rows"):
            self.fit_rows()


def read_table(
    model: QAbstractItemModel,
    title: str,
    widths: Sequence[int],
    stretched: Sequence[int],
    rows: tuple[int, int] = ROWS,
) -> QTableView:
    """Return a table over a model; the stretched columns share the room that is left."""
    view = ReadTable(rows)
    view.setObjectName("log")
    view.setModel(model)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    view.setTextElideMode(Qt.TextElideMode.ElideRight)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.verticalHeader().hide()
    view.fit_rows()
    view.setAccessibleName(title)
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    for number, width in enumerate(widths):
        view.setColumnWidth(number, theme.px(width))
    for number in stretched:
        header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
    return view
