"""The due queue as a tree of two levels: groups by lamp, and in each the cases due first."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows import ClockRow, QueueGroup, QueueRow
from desktop.models.tips import tip
from desktop.plain_class import dataclass
from desktop.wording import screens, sentences, signs, workbench

AnyIndex = QModelIndex | QPersistentModelIndex
COLUMNS = ("due", "enterprise", "matter", "place", "papers", "state")
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
GROUP_ROLE = Qt.ItemDataRole.UserRole + 2
CELL_ROLE = Qt.ItemDataRole.UserRole + 3


class Column(IntEnum):
    """The columns of the queue, left to right."""

    DUE = 0
    ENTERPRISE = 1
    MATTER = 2
    PLACE = 3
    PAPERS = 4
    STATE = 5


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell shows: a strong line and a grey one beneath."""

    first: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One group with its cases."""

    group: QueueGroup
    rows: tuple[QueueRow, ...]
    note: str


def due_words(clock: ClockRow) -> str:
    """Return what a clock says."""
    said = sentences.time_left(
        clock.light, days=clock.days, minutes=clock.minutes, due=clock.due_at
    )
    return f"{said}{signs.OPEN}{screens.PROVISIONAL}{signs.CLOSE}" if clock.is_provisional else said


def cell(row: QueueRow, column: Column) -> Cell:
    """Return the two lines of a case in a column."""
    match column:
        case Column.DUE:
            return Cell(due_words(row.clock), row.clock.note)
        case Column.ENTERPRISE:
            return Cell(row.enterprise, sentences.joined((row.number, row.project)))
        case Column.MATTER:
            return Cell(row.matter_name, sentences.scale(row.kilovolts, row.capacity_kva))
        case Column.PLACE:
            return Cell(row.street, row.place)
        case Column.PAPERS:
            ready, whole, waived = row.papers_ready, row.papers_all, row.papers_waived
            return Cell(f"{ready}/{whole}", sentences.papers_line(ready, whole, waived))
        case Column.STATE:
            more = workbench.MORE_IN_CASE.format(count=row.more) if row.more else ""
            return Cell(sentences.case_state(row.state, row.bureaus_done, row.bureaus_all), more)


def sentence(row: QueueRow) -> str:
    """Return a case as one sentence for a screen reader."""
    light = screens.LIGHTS[row.clock.light]
    ready = sentences.papers_line(row.papers_ready, row.papers_all, row.papers_waived)
    state = cell(row, Column.STATE)
    parts = (
        light,
        due_words(row.clock),
        row.enterprise,
        row.matter_name,
        workbench.PAPERS_SAID.format(ready=ready),
        state.first,
        state.second,
    )
    return sentences.row_sentence(parts)


class QueueModel(QAbstractItemModel):
    """Groups and their cases; read-only, so that single keys never meet an input method."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[QueueRow, ...] = ()
        self._groups: tuple[GroupRow, ...] = ()
        self._text = ""
        self._only: QueueGroup | None = None
        self._closing = ""

    def show_rows(self, rows: Iterable[QueueRow], closing: str = "") -> bool:
        """Show these cases; ``closing`` is the hour the office closes, as it is said.

        Return whether anything is other than it was shown.
        """
        before = (self._all, self._closing)
        self._all, self._closing = tuple(rows), closing
        is_other = before != (self._all, self._closing)
        if is_other:
            self._regroup()
        return is_other

    def filter_text(self, text: str) -> None:
        """Keep only cases in which every word of ``text`` occurs."""
        self._text = text.strip().lower()
        self._regroup()

    def filter_group(self, group: QueueGroup | None) -> None:
        """Keep only one group, or all of them."""
        self._only = group
        self._regroup()

    @property
    def is_filtered(self) -> bool:
        """True while a filter may hide cases."""
        return bool(self._text) or self._only is not None

    @property
    def total(self) -> int:
        """How many cases there are without filters."""
        return len(self._all)

    def shown(self) -> tuple[QueueRow, ...]:
        """Return the cases shown, top to bottom."""
        return tuple(row for group in self._groups for row in group.rows)

    def row_at(self, index: AnyIndex) -> QueueRow | None:
        """Return the case of an index, or None for a group."""
        found = index.data(ROW_ROLE)
        return found if isinstance(found, QueueRow) else None

    def index_of(self, case_id: str, matter: str = "") -> QModelIndex:
        """Return the first index of a case (in ``matter``, where named), or an invalid one."""
        for number, group in enumerate(self._groups):
            for place, row in enumerate(group.rows):
                if row.case_id == case_id and matter in ("", row.matter):
                    return self.index(place, 0, self.index(number, 0))
        return QModelIndex()

    def first(self) -> QModelIndex:
        """Return the index of the first case, or an invalid one."""
        return self.index(0, 0, self.index(0, 0)) if self._groups else QModelIndex()

    def index(
        self,
        row: int,
        column: int,
        parent: AnyIndex = QModelIndex(),  # noqa: B008  Qt's own
    ) -> QModelIndex:
        """Override QAbstractItemModel.index; the id is 0 for groups, else its group + 1."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: AnyIndex = QModelIndex()) -> Any:  # noqa: B008  Qt's own
        """Override QAbstractItemModel.parent."""
        if not index.isValid() or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, 0)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractItemModel.rowCount."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column() > 0:
            return 0
        return len(self._groups[parent.row()].rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractItemModel.columnCount."""
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Override QAbstractItemModel.headerData."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return workbench.COLUMNS[COLUMNS[section]]
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Override QAbstractItemModel.flags: groups are passed over by the keyboard."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.internalId() == 0:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractItemModel.data."""
        if not index.isValid():
            return None
        if index.internalId() == 0:
            return self._group_data(self._groups[index.row()], index.column(), role)
        row = self._groups[int(index.internalId()) - 1].rows[index.row()]
        return _row_data(row, Column(index.column()), role)

    def _group_data(self, group: GroupRow, column: int, role: int) -> Any:
        if role == GROUP_ROLE:
            return group
        name = workbench.GROUPS[group.group]
        if role == Qt.ItemDataRole.AccessibleTextRole and column == 0:
            return sentences.row_sentence((name, group.note))
        if role == Qt.ItemDataRole.DisplayRole and column == 0:
            return f"{name} {group.note}"
        return None

    def _regroup(self) -> None:
        self.beginResetModel()
        kept = [row for row in self._all if self._is_kept(row)]
        groups = ((group, [r for r in kept if r.group is group]) for group in QueueGroup)
        self._groups = tuple(self._grouped(group, rows) for group, rows in groups if rows)
        self.endResetModel()

    def _grouped(self, group: QueueGroup, rows: list[QueueRow]) -> GroupRow:
        note = sentences.group_note(group, len(rows), self._closing)
        return GroupRow(group, tuple(rows), note)

    def _is_kept(self, row: QueueRow) -> bool:
        if self._only is not None and row.group is not self._only:
            return False
        texts = (
            row.enterprise,
            row.number,
            row.project,
            row.street,
            row.place,
            row.matter_name,
        )
        whole = " ".join(texts).lower()
        return all(word in whole for word in self._text.split())


def _row_data(row: QueueRow, column: Column, role: int) -> Any:
    if role == ROW_ROLE:
        return row
    if role == CELL_ROLE:
        return cell(row, column)
    if role == Qt.ItemDataRole.DisplayRole:
        shown = cell(row, column)
        return sentences.joined((shown.first, shown.second))
    if role == Qt.ItemDataRole.ToolTipRole:
        return tip(_tooltip(row, column, cell(row, column)))
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return _spoken(row, column, cell(row, column))
    return None


def _spoken(row: QueueRow, column: Column, shown: Cell) -> str:
    if column is Column.DUE:
        return sentence(row)
    return f"{workbench.COLUMNS[COLUMNS[column]]} {shown.first} {shown.second}".strip()


def _tooltip(row: QueueRow, column: Column, shown: Cell) -> str:
    if column is Column.DUE and row.clock.due_at is not None:
        return f"{shown.first}\n{sentences.full_moment(row.clock.due_at)}"
    return f"{shown.first}\n{shown.second}".strip()
