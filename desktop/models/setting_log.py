"""The log of changed settings as a table."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows_settings import ChangeRow
from desktop.models.tips import tip
from desktop.wording import settings as words

COLUMNS = tuple(words.CHANGE_COLUMNS)
AnyIndex = QModelIndex | QPersistentModelIndex


class SettingLogModel(QAbstractTableModel):
    """Changes, the newest first; read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[ChangeRow, ...] = ()
        self._rows: tuple[ChangeRow, ...] = ()
        self._text = ""

    @property
    def total(self) -> int:
        """How many changes there are without the filter."""
        return len(self._all)

    def show_changes(self, changes: Iterable[ChangeRow]) -> None:
        """Show other changes."""
        self._all = tuple(changes)
        self._filter()

    def filter_text(self, text: str) -> None:
        """Keep only changes in which every word of ``text`` occurs."""
        self._text = text.strip().lower()
        self._filter()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.columnCount."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Override QAbstractTableModel.headerData."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return words.CHANGE_COLUMNS[COLUMNS[section]]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        said = cells(row)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(row) if index.column() == 0 else said
        return None

    def _filter(self) -> None:
        self.beginResetModel()
        wanted = self._text.split()
        self._rows = tuple(row for row in self._all if all(word in _whole(row) for word in wanted))
        self.endResetModel()


def cells(row: ChangeRow) -> tuple[str, ...]:
    """Return what stands in the columns of a change."""
    return (f"{row.at:%Y-%m-%d %H:%M}", row.who, row.what, row.before, row.after)


def sentence(row: ChangeRow) -> str:
    """Return a change as one sentence."""
    at, who, what, before, after = cells(row)
    return words.CHANGE_SENTENCE.format(at=at, who=who, what=what, before=before, after=after)


def _whole(row: ChangeRow) -> str:
    return " ".join(cells(row)).lower()
