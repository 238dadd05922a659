"""The register of cases as a table: it knows which cases stand where, and holds some of them.

A million cases are a million numbers; their rows come in pages as they come into sight. A row
not here yet is shown as such, and its page is asked for.
"""

from array import array
from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
from itertools import chain
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from desktop.models.rows_cases import CasesColumn, CasesRow, CasesSort, Ids
from desktop.office.cases_cells import cell, sentence
from desktop.wording import cases as wording

PAGE = 200
KEPT_PAGES = 40
MOST_LOOKED_THROUGH = 100_000
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
COLUMNS = tuple(CasesColumn)
FIGURES = frozenset({CasesColumn.CAPACITY, CasesColumn.KILOVOLTS})
"""The columns of figures, which stand at the right."""
AnyIndex = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROLES = (ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class CasesModel(QAbstractTableModel):
    """The cases of the register in their order.

    Signals: ``page_wanted(int)`` asks for the rows of a page, one page at a time, the one last
    looked at first; answer with ``take_page`` or ``give_up``.
    """

    page_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: Ids = array("q")
        self._pages: OrderedDict[int, tuple[CasesRow | None, ...]] = OrderedDict()
        self._stale: set[int] = set()
        self._wanted: list[int] = []
        self._asked: int | None = None
        self._generation = 0
        self._sort = CasesSort()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)

    def show_ids(self, ids: Ids) -> None:
        """Show these cases; where they are the same ones, only look at their rows again."""
        if ids == self._ids:
            self._stale.update(self._pages)
            self._repaint(0, self.rowCount())
            return
        self.beginResetModel()
        self._ids = ids
        self._generation += 1
        self._pages.clear()
        self._stale.clear()
        self._wanted.clear()
        self._asked = None
        self.endResetModel()

    def show_sort(self, sort: CasesSort) -> None:
        """Mark the heading of the column the cases are sorted by."""
        self._sort = sort
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def ids_of_page(self, page: int) -> Sequence[int]:
        """Return the cases of a page."""
        return self._ids[page * PAGE : (page + 1) * PAGE]

    @property
    def generation(self) -> int:
        """Rises with every other list of cases; an answer to an older one is of no use."""
        return self._generation

    def take_page(self, page: int, rows: tuple[CasesRow | None, ...], generation: int) -> None:
        """Take the rows of a page that was asked for."""
        if generation != self._generation:
            return
        self._asked = None
        self._pages[page] = rows
        self._pages.move_to_end(page)
        self._stale.discard(page)
        while len(self._pages) > KEPT_PAGES:
            gone, _rows = self._pages.popitem(last=False)
            self._stale.discard(gone)
        self._repaint(page * PAGE, len(rows))
        self._asking.start(0)

    def give_up(self) -> None:
        """Go on with the next page after one that could not be read."""
        self._asked = None
        self._asking.start(0)

    def id_at(self, row: int) -> int | None:
        """Return which case stands in a row, or None."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, id_: int) -> int:
        """Return in which row a case stands, -1 where it is not shown."""
        try:
            return self._ids.index(id_)
        except ValueError:
            return -1

    def rows_of(self, ids: Collection[int]) -> tuple[int, ...]:
        """Return in which rows some cases stand; of very many rows it would take too long."""
        if not ids or len(self._ids) > MOST_LOOKED_THROUGH:
            return ()
        wanted = frozenset(ids)
        return tuple(row for row, id_ in enumerate(self._ids) if id_ in wanted)

    def ids_in(self, spans: Iterable[tuple[int, int]]) -> Ids:
        """Return the cases of stretches of rows, first and last included, top to bottom."""
        stretches = [self._ids[first : last + 1] for first, last in sorted(spans)]
        return stretches[0] if len(stretches) == 1 else array("q", chain.from_iterable(stretches))

    def all_ids(self) -> Ids:
        """Return every case that is shown, in order."""
        return self._ids[:]

    def row_at(self, row: int) -> CasesRow | None:
        """Return the case of a row where it is here, and ask for it where it is not."""
        if not 0 <= row < len(self._ids):
            return None
        page, place = divmod(row, PAGE)
        rows = self._pages.get(page)
        if rows is None or page in self._stale:
            self._want(page)
        if rows is None:
            return None
        return rows[place] if place < len(rows) else None

    def rowCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Override QAbstractTableModel.rowCount."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: AnyIndex = _NO_INDEX) -> int:
        """Override QAbstractTableModel.columnCount."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Override QAbstractTableModel.headerData."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and column in FIGURES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        name = wording.COLUMNS[column]
        is_sorted = column is self._sort.column
        return wording.SORTED[self._sort.descending].format(name=name) if is_sorted else name

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        if not index.isValid() or role not in _ROLES:
            return None
        row, column = self.row_at(index.row()), COLUMNS[index.column()]
        if role == ROW_ROLE:
            return row
        if row is None:
            return self._absent(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return cell(row, column)
        return spoken(row, column)

    def _absent(self, row: int) -> str:
        page = self._pages.get(row // PAGE)
        return wording.PENDING if page is None else wording.GONE

    def _want(self, page: int) -> None:
        if page == self._asked:
            return
        if page in self._wanted:
            self._wanted.remove(page)
        self._wanted.append(page)
        del self._wanted[:-4]
        if self._asked is None and not self._asking.isActive():
            self._asking.start(0)

    def _ask(self) -> None:
        if self._asked is None and self._wanted:
            self._asked = self._wanted.pop()
            self.page_wanted.emit(self._asked)

    def _repaint(self, first: int, count: int) -> None:
        last = min(first + count, len(self._ids)) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))


def spoken(row: CasesRow, column: CasesColumn) -> str:
    """Return what a screen reader says of a cell: the whole row at its first column."""
    if column is COLUMNS[0]:
        return sentence(row)
    return f"{wording.COLUMNS[column]} {cell(row, column)}".strip()
