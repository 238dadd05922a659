"""A table that is only read: rows of one line, no grid, one row chosen at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView

from desktop.views import theme


def read_table(
    model: QAbstractItemModel, title: str, widths: Sequence[int], stretched: Sequence[int]
) -> QTableView:
    """Return a table over a model; the stretched columns share the room that is left."""
    view = QTableView()
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
    view.verticalHeader().setDefaultSectionSize(theme.px(34))
    view.setAccessibleName(title)
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    for number, width in enumerate(widths):
        view.setColumnWidth(number, theme.px(width))
    for number in stretched:
        header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
    return view
