"""The lists of exchange as plain tables: what waits, desks, numbers, runs."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows_sync import BlockRow, DeskRow, RunRow, WaitingRow
from desktop.models.tips import tip
from desktop.wording import sentences
from desktop.wording import sync_page as words

AnyIndex = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row", WaitingRow, DeskRow, BlockRow, RunRow)
MINUTE = "%m-%d %H:%M"


class SyncListModel(QAbstractTableModel, Generic[Row]):
    """A read-only table of one kind of row; ``cells`` says a row's columns."""

    def __init__(
        self,
        columns: Sequence[str],
        cells: Callable[[Row], tuple[str, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns: tuple[str, ...] = tuple(columns)
        self._cells: Callable[[Row], tuple[str, ...]] = cells
        self._rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows, where they are other."""
        fresh = tuple(rows)
        if fresh == self._rows:
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def row_at(self, number: int) -> Row:
        """Return the row at a place."""
        return self._rows[number]

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

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        cells = self._cells(self._rows[index.row()])
        said = cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said
            case Qt.ItemDataRole.ToolTipRole:
                return tip(said)
            case Qt.ItemDataRole.AccessibleTextRole:
                return sentences.row_sentence(cells) if index.column() == 0 else said
            case _:
                return None


def waiting_model(parent: QObject | None = None) -> SyncListModel[WaitingRow]:
    """Return the table of what has not gone yet."""
    return SyncListModel(words.WAITING_COLUMNS, _waiting, parent)


def desks_model(parent: QObject | None = None) -> SyncListModel[DeskRow]:
    """Return the table of the office's desks."""
    return SyncListModel(words.DESK_COLUMNS, _desk, parent)


def blocks_model(parent: QObject | None = None) -> SyncListModel[BlockRow]:
    """Return the table of the numbers leased here."""
    return SyncListModel(words.BLOCK_COLUMNS, _block, parent)


def runs_model(parent: QObject | None = None) -> SyncListModel[RunRow]:
    """Return the table of the runs of exchange."""
    return SyncListModel(words.RUN_COLUMNS, _run, parent)


def said_since(row: DeskRow) -> str:
    """Return since when a desk is let in no more, or stands in doubt; blank where it is well."""
    return words.DESK_SINCE.format(at=row.since.strftime(MINUTE)) if row.since else ""


def _waiting(row: WaitingRow) -> tuple[str, ...]:
    since = row.since.strftime(MINUTE) if row.since else ""
    why = words.WAITS[row.why].format(name=row.officer_name, waits_for=row.waits_for)
    return (row.case_number, row.text, row.officer_name, since, why)


def _desk(row: DeskRow) -> tuple[str, ...]:
    here = words.HERE if row.is_here else ""
    state = sentences.joined((row.mark[0], said_since(row)))
    pending = words.PENDING.format(count=row.pending) if row.pending else words.PENDING_NONE
    return (f"{row.device}{here}", row.officer_name, state, row.seen_at.strftime(MINUTE), pending)


def _block(row: BlockRow) -> tuple[str, ...]:
    return (f"{row.name} {row.year}", row.blocks, str(row.used), str(row.left))


def _run(row: RunRow) -> tuple[str, ...]:
    at = row.ended_at.strftime(MINUTE)
    if row.trouble:
        began = row.began_at.strftime(MINUTE)
        at = at if began == at else words.FROM_TO.format(began=began, ended=at)
    counts = (str(n) for n in (row.sent, row.pulled, row.files, row.conflicts))
    return (at, row.officer_name, *counts, row.trouble or words.RUN_WELL)
