"""The lists of the intake page as tables: drafts, and matters that wait for acceptance."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows_intake import DraftRow, WaitingRow
from desktop.models.tips import tip
from desktop.wording import intake as words
from desktop.wording import sentences

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
TONE_ROLE = Qt.ItemDataRole.UserRole + 2
Row = DraftRow | WaitingRow
Cells = Callable[[Any], str]


class IntakeTable(QAbstractTableModel):
    """Rows with a text for each column; column 0 says the whole row to those who listen."""

    def __init__(
        self, heads: Sequence[str], cells: Sequence[Cells], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._heads, self._cells = tuple(heads), tuple(cells)
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; what is the same is left alone, so that the place is kept."""
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()

    def row_at(self, index: AnyIndex) -> Row | None:
        """Return the row of an index, or None."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.rowCount."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.columnCount."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Override QAbstractTableModel.headerData."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        row = self.row_at(index)
        if row is None:
            return None
        texts = [cell(row) for cell in self._cells]
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(texts[index.column()])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentences.row_sentence(texts) if index.column() == 0 else texts[index.column()]
        return {ROW_ROLE: row, TONE_ROLE: _tone(row, index.column())}.get(role)


def drafts_table(today: Callable[[], date], parent: QObject | None = None) -> IntakeTable:
    """Return the table of drafts; ``today`` says which day it is."""
    cells = (
        _title,
        lambda row: row.project,
        lambda row: words.STEPS.get(row.step, row.step),
        lambda row: sentences.moment(row.saved_at, today()),
    )
    return IntakeTable(tuple(words.DRAFT_COLUMNS.values()), cells, parent)


def waiting_table(today: Callable[[], date], parent: QObject | None = None) -> IntakeTable:
    """Return the table of matters that wait."""
    cells = (
        lambda row: sentences.joined((row.enterprise, row.number)),
        lambda row: row.matter_name,
        lambda row: sentences.moment(row.received_at, today()),
        _notify,
    )
    return IntakeTable(tuple(words.WAITING_COLUMNS.values()), cells, parent)


def _title(row: DraftRow) -> str:
    file = words.FROM_FILE.format(file=row.file) if row.file else ""
    return sentences.joined((row.title or words.UNTITLED, file))


def _notify(row: WaitingRow) -> str:
    if row.note == "supplement":
        return words.IN_SUPPLEMENT
    if row.is_provisional:
        return words.PROVISIONAL
    remark = words.SILENT if row.is_late else words.DUE_TODAY if row.is_today else ""
    return words.notify_by(row.notify_by, remark)


def _tone(row: Row, column: int) -> str:
    if isinstance(row, DraftRow) or column != len(words.WAITING_COLUMNS) - 1:
        return "text" if column == 0 else "text2"
    if row.is_late:
        return "red"
    return "amber" if row.is_today or row.is_provisional else "text"
