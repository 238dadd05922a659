"""The open cases whose due day another calendar moves, as a table."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows_calendar_versions import MovedRow
from desktop.models.tips import tip
from desktop.office.moved_words import cells, sentence
from desktop.wording import calendar_versions as words

AnyIndex = QModelIndex | QPersistentModelIndex


class MovedModel(QAbstractTableModel):
    """Due days that change, the earliest first; read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MovedRow, ...] = ()

    def show_rows(self, rows: Iterable[MovedRow]) -> None:
        """Show other changes."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> MovedRow | None:
        """Return the change in a line; None where there is no such line."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.columnCount."""
        return 0 if parent.isValid() else len(words.MOVED_HEAD)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Override QAbstractTableModel.headerData."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return words.MOVED_HEAD[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        said = cells(row)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(row) if index.column() == 0 else said
        return None
