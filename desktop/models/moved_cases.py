"""The cases another calendar or rule would change, as a table."""

from collections.abc import Iterable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows_calendar_versions import MovedRow
from desktop.models.rows_rule_tables import ChangedRow
from desktop.models.tips import tip
from desktop.office.moved_words import cells, sentence
from desktop.wording import calendar_versions as words
from desktop.wording import rule_changes

AnyIndex = QModelIndex | QPersistentModelIndex


Row = TypeVar("Row", MovedRow, ChangedRow)


class CaseChanges(QAbstractTableModel, Generic[Row]):
    """Changes of cases, one a line; read-only. ``head`` names the columns."""

    head: tuple[str, ...] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def cells(self, row: Row) -> tuple[str, ...]:
        """Return what stands in the columns of a change."""
        raise NotImplementedError

    def sentence(self, row: Row) -> str:
        """Return a change as one sentence."""
        raise NotImplementedError

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show other changes."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        """Return the change in a line; None where there is no such line."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.columnCount."""
        return 0 if parent.isValid() else len(self.head)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Override QAbstractTableModel.headerData."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.head[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        said = self.cells(row)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(said)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(row) if index.column() == 0 else said
        return None


class MovedModel(CaseChanges[MovedRow]):
    """Due days that change, the earliest first."""

    head = words.MOVED_HEAD

    def cells(self, row: MovedRow) -> tuple[str, ...]:
        """Override CaseChanges.cells."""
        return cells(row)

    def sentence(self, row: MovedRow) -> str:
        """Override CaseChanges.sentence."""
        return sentence(row)


class ChangedModel(CaseChanges[ChangedRow]):
    """Cases a rule's draft decides otherwise, by number."""

    head = rule_changes.IMPACT_HEAD

    def cells(self, row: ChangedRow) -> tuple[str, ...]:
        """Override CaseChanges.cells."""
        return (row.number, row.enterprise, row.before, row.after, row.asks)

    def sentence(self, row: ChangedRow) -> str:
        """Override CaseChanges.sentence."""
        asks = rule_changes.IMPACT_ASKS.format(asks=row.asks) if row.asks else ""
        return rule_changes.IMPACT_SENTENCE.format(
            number=row.number,
            enterprise=row.enterprise,
            before=row.before,
            after=row.after,
            asks=asks,
        )
