"""A row chosen by the program, whatever keys the officer holds down meanwhile."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QAbstractItemView

_FLAG = QItemSelectionModel.SelectionFlag


def choose_row(view: QAbstractItemView, index: QModelIndex) -> None:
    """Put the keyboard on a row and select that row alone.

    A view's own ``setCurrentIndex`` and ``selectRow`` ask which modifiers are down: with Ctrl
    held while a page is read again they would add a row to the selection or take one from it.
    """
    view.selectionModel().setCurrentIndex(index, _FLAG.ClearAndSelect | _FLAG.Rows)
