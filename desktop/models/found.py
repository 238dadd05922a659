"""What the search found, as a list."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows_cases import FoundKind, FoundRow
from desktop.wording import cases, search, sentences

FOUND_ROLE = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_PHASES = {phase.value: name for phase, name in cases.PHASES.items()}


class FoundModel(QAbstractListModel):
    """The rows of the search, in the order they stand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FoundRow, ...] = ()

    def show_rows(self, rows: Iterable[FoundRow]) -> None:
        """Show what was found."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, place: int) -> FoundRow | None:
        """Return the row at a place, or None."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Override QAbstractListModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractListModel.data."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == FOUND_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (search.KINDS[row.kind], row.title, row.note, mark_text(row))
            return sentences.row_sentence(parts)
        return None


def mark_text(row: FoundRow) -> str:
    """Return what stands at the right end of a row: a case's phase, a letter's stage, a key."""
    return _PHASES.get(row.mark, row.mark) if row.kind is FoundKind.CASE else row.mark
