"""The facts and the rows of a receipt, as tables of plain text."""

from typing import Any

from PySide6.QtCore import Qt

from desktop.models.filtered_table import AnyIndex, FilteredTable
from desktop.models.tips import tip
from desktop.wording.sentences import row_sentence


class PlainTable(FilteredTable[tuple[str, ...]]):
    """Rows of plain text; the first cell speaks the whole row."""

    def whole(self, row: tuple[str, ...]) -> str:
        """Override FilteredTable.whole."""
        return row_sentence(row)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        row = self.row_at(index)
        if row is None:
            return None
        said = row[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.whole(row) if index.column() == 0 else said
        return said if role == Qt.ItemDataRole.DisplayRole else None
