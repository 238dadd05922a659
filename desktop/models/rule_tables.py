"""The list of rule tables."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows_rule_tables import RuleTableRow
from desktop.models.tips import tip
from desktop.wording import rule_changes as words
from desktop.wording import signs

TABLE_ROLE = Qt.ItemDataRole.UserRole + 1
AnyIndex = QModelIndex | QPersistentModelIndex


class RuleTableModel(QAbstractListModel):
    """Rule tables one a row; read-only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RuleTableRow, ...] = ()

    def show_tables(self, rows: Iterable[RuleTableRow]) -> None:
        """Show other tables."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def table(self, index: AnyIndex) -> RuleTableRow | None:
        """Return the table of an index."""
        found = index.data(TABLE_ROLE)
        return found if isinstance(found, RuleTableRow) else None

    def index_of(self, table_id: str) -> QModelIndex:
        """Return the index of a table, or an invalid one."""
        for number, row in enumerate(self._rows):
            if row.id == table_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractListModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractListModel.data."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                waiting = f"{signs.COMMA}{words.WAITING}" if row.waiting else ""
                return words.SENTENCE.format(title=row.title, note=row.note, waiting=waiting)
            case _:
                return row if role == TABLE_ROLE else None
