"""What happened in a case as a table: when done, what, by whom, when entered and where."""

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows import TimelineRow
from desktop.models.tips import tip
from desktop.wording import case_page as words
from desktop.wording import sentences

Index = QModelIndex | QPersistentModelIndex
SHOWN = int(Qt.ItemDataRole.DisplayRole)


class HappeningColumn(IntEnum):
    """The columns, left to right."""

    AT = 0
    TEXT = 1
    DETAIL = 2
    OFFICER = 3
    ENTERED = 4
    DEVICE = 5


NAMES = tuple(words.LOG_COLUMNS.values())


class HappeningsModel(QAbstractTableModel):
    """The lines of a log, filtered by what is typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TimelineRow, ...] = ()
        self._shown: list[TimelineRow] = []
        self._cells: list[tuple[str, ...]] = []
        self._typed = ""

    @property
    def total(self) -> int:
        """How many lines there are without a filter."""
        return len(self._rows)

    def show_rows(self, rows: tuple[TimelineRow, ...]) -> None:
        """Show other lines; the filter stays."""
        self._rows = rows
        self.filter_text(self._typed)

    def filter_text(self, typed: str) -> None:
        """Show only lines with these words."""
        self.beginResetModel()
        self._typed = typed.strip().lower()
        every = [(row, _cells(row)) for row in self._rows]
        fitting = [pair for pair in every if self._typed in " ".join(pair[1]).lower()]
        self._shown = [row for row, _said in fitting]
        self._cells = [said for _row, said in fitting]
        self.endResetModel()

    def row_at(self, number: int) -> TimelineRow:
        """Return the line at a place."""
        return self._shown[number]

    def place_of(self, entry: str) -> int:
        """Return where the line of an entry stands, -1 where it is not shown."""
        return next((n for n, row in enumerate(self._shown) if row.entry == entry), -1)

    def first_undone(self) -> int:
        """Return where the newest line stands that may be taken back, -1 where none is shown."""
        may = (row.undo.entries and not row.undo.against for row in self._shown)
        return next((n for n, is_free in enumerate(may) if is_free), -1)

    def cells(self, numbers: Iterable[int]) -> list[tuple[str, ...]]:
        """Return lines as cells to paste, with their headings."""
        return [NAMES, *(self._cells[n] for n in numbers)]

    def said(self, number: int, column: HappeningColumn) -> str:
        """Return what a cell says."""
        return self._cells[number][column]

    def rowCount(self, parent: Index | None = None) -> int:
        """Override QAbstractTableModel.rowCount."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:
        """Override QAbstractTableModel.columnCount."""
        return 0 if parent is not None and parent.isValid() else len(NAMES)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        """Override QAbstractTableModel.headerData."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return NAMES[section]
        return None

    def data(self, index: Index, role: int = SHOWN) -> object:
        """Override QAbstractTableModel.data."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        cells = self._cells[index.row()]
        said = cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said
            case Qt.ItemDataRole.ToolTipRole:
                return tip(said)
            case Qt.ItemDataRole.AccessibleTextRole:
                whole = sentences.row_sentence(cells)
                return whole if index.column() == 0 else f"{NAMES[index.column()]} {said}"
            case _:
                return None


def _cells(row: TimelineRow) -> tuple[str, ...]:
    return (
        sentences.full_moment(row.at),
        words.LOG_WAITING.format(text=row.text) if row.is_waiting else row.text,
        row.detail,
        row.officer,
        sentences.full_moment(row.entered_at),
        row.device,
    )
