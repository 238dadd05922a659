"""The commands and their keys as a table."""

from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop.models.filtered_table import TONE_ROLE, AnyIndex, FilteredTable
from desktop.models.shortcuts import KeyRow, plain, shown
from desktop.wording import shortcuts as words

NOW = tuple(words.COLUMNS).index("now")


class KeyTableModel(FilteredTable[KeyRow]):
    """Commands; found by what they do, where, or by their key however it is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(tuple(words.COLUMNS.values()), parent)

    def whole(self, row: KeyRow) -> str:
        """Override FilteredTable.whole."""
        return " ".join((*cells(row), row.now, row.usual))

    def filter_text(self, text: str) -> None:
        """Override FilteredTable.filter_text: ``ctrl k`` finds what ``Ctrl+K`` does."""
        is_key = "ctrl" in text.lower() or "alt" in text.lower()
        super().filter_text(plain(text) if is_key else text)

    def place_of(self, command: str) -> int:
        """Return in which row a command stands, -1 where it is not shown."""
        return next((n for n, row in enumerate(self._rows) if row.id == command), -1)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        row = self.row_at(index)
        if row is None:
            return None
        said = cells(row)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(row) if index.column() == 0 else said
        if role == TONE_ROLE:
            return "accent" if row.is_changed and index.column() == NOW else "text"
        return None


def cells(row: KeyRow) -> tuple[str, ...]:
    """Return what stands in the columns of a command; the usual key only where it was changed."""
    return row.name, row.where, shown(row.now), shown(row.usual) if row.is_changed else ""


def sentence(row: KeyRow) -> str:
    """Return a command as one sentence."""
    said = words.SENTENCE_CHANGED if row.is_changed else words.SENTENCE
    return said.format(name=row.name, where=row.where, now=shown(row.now), usual=shown(row.usual))
