"""The log of changed settings as a table."""

from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop.models.filtered_table import AnyIndex, FilteredTable
from desktop.models.rows_settings import ChangeRow
from desktop.models.tips import tip
from desktop.wording import settings as words


class SettingLogModel(FilteredTable[ChangeRow]):
    """Changes, the newest first; read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(tuple(words.CHANGE_COLUMNS.values()), parent)

    def whole(self, row: ChangeRow) -> str:
        """Override FilteredTable.whole."""
        return " ".join(cells(row))

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        row = self.row_at(index)
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


def cells(row: ChangeRow) -> tuple[str, ...]:
    """Return what stands in the columns of a change."""
    return (f"{row.at:%Y-%m-%d %H:%M}", row.who, row.what, row.before, row.after)


def sentence(row: ChangeRow) -> str:
    """Return a change as one sentence."""
    at, who, what, before, after = cells(row)
    return words.CHANGE_SENTENCE.format(at=at, who=who, what=what, before=before, after=after)
