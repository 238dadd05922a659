"""A read-only table of one kind of row, narrowed by the words that are typed."""

from collections.abc import Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex
TONE_ROLE = Qt.ItemDataRole.UserRole + 2
"""In which tone a cell is written; blank for the usual one."""


class FilteredTable(QAbstractTableModel, Generic[Row]):
    """Rows of a kind under ``columns``; what a row says as a whole is what is looked through."""

    def __init__(self, columns: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._all: tuple[Row, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._words: list[str] = []

    @property
    def total(self) -> int:
        """How many rows there are without the filter."""
        return len(self._all)

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows."""
        self._all = tuple(rows)
        self._filter()

    def filter_text(self, text: str) -> None:
        """Keep only rows in which every word of ``text`` occurs."""
        self._words = text.lower().split()
        self._filter()

    def row_at(self, index: AnyIndex) -> Row | None:
        """Return the row of an index, None where there is none."""
        is_there = index.isValid() and index.row() < len(self._rows)
        return self._rows[index.row()] if is_there else None

    def whole(self, row: Row) -> str:
        """Return all that a row says, as one text."""
        raise NotImplementedError

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.columnCount."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Override QAbstractTableModel.headerData."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section]
        return None

    def _filter(self) -> None:
        self.beginResetModel()
        self._rows = tuple(row for row in self._all if self._has_words(row))
        self.endResetModel()

    def _has_words(self, row: Row) -> bool:
        said = self.whole(row).lower()
        return all(word in said for word in self._words)
