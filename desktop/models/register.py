"""The register of letters as tables: letters, other papers, numbers; each filtered as one types."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.models.rows_audit import AuditRow
from desktop.models.rows_letters import (
    LapseRow,
    LetterState,
    NumberLine,
    NumberState,
    OtherPaperRow,
    RegisterRow,
)
from desktop.models.rows_people import DeviceRow, PersonRow
from desktop.models.rows_persons import PersonLine
from desktop.models.tips import tip
from desktop.plain_class import dataclass
from desktop.wording import register as words
from desktop.wording import sentences

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
CELL_ROLE = Qt.ItemDataRole.UserRole + 2
Row = TypeVar(
    "Row",
    RegisterRow,
    OtherPaperRow,
    NumberLine,
    LapseRow,
    AuditRow,
    PersonLine,
    PersonRow,
    DeviceRow,
)


class Look(StrEnum):
    """How a cell is painted."""

    STRONG = "strong"
    PLAIN = "plain"
    CHIP = "chip"


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: a line, one beneath it, the tone of each, its look, a chip's icon."""

    first: str
    second: str = ""
    tone: str = "text"
    below: str = "text2"
    look: Look = Look.PLAIN
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its key in the wording and what it says of a row."""

    key: str
    cell: Callable[[Row], Cell]


class RegisterModel(QAbstractTableModel, Generic[Row]):
    """A read-only table of one kind of row, with a filter by words, year, organ and state."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        searched: Callable[[Row], str],
        parent: QObject | None = None,
        titles: Mapping[str, str] = words.COLUMNS,
    ) -> None:
        super().__init__(parent)
        self.titles = titles
        self.columns: tuple[Column[Row], ...] = tuple(columns)
        self._searched: Callable[[Row], str] = searched
        self._all: tuple[Row, ...] = ()
        self._shown: tuple[Row, ...] = ()
        self._words: tuple[str, ...] = ()
        self._year = 0
        self._organ = ""
        self._state = ""

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show other rows, filtered as before."""
        self._all = tuple(rows)
        self._filter()

    def filter_by(self, text: str, year: int = 0, organ: str = "", state: str = "") -> None:
        """Keep only rows in which every word occurs, of a year, an organ and a state."""
        self._words = tuple(text.lower().split())
        self._year, self._organ, self._state = year, organ, state
        self._filter()

    @property
    def total(self) -> int:
        """How many rows there are without filters."""
        return len(self._all)

    def rows(self) -> tuple[Row, ...]:
        """Return every row, filtered or not."""
        return self._all

    def shown(self) -> tuple[Row, ...]:
        """Return the rows shown, top to bottom."""
        return self._shown

    def counted(self) -> tuple[Row, ...]:
        """Return the rows that pass every filter but that of the state."""
        return tuple(row for row in self._all if self._passes(row))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.rowCount."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  Qt's own
        """Override QAbstractTableModel.columnCount."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Override QAbstractTableModel.headerData."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[self.columns[section].key]
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Override QAbstractTableModel.flags: read-only, so that single keys are safe."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Override QAbstractTableModel.data."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row = self._shown[index.row()]
        if role == ROW_ROLE:
            return row
        cell = self.columns[index.column()].cell(row)
        if role == CELL_ROLE:
            return cell
        return self._said(row, index.column(), cell, role)

    def _said(self, row: Row, column: int, cell: Cell, role: int) -> str | None:
        said = sentences.joined((cell.first, cell.second))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said
            case Qt.ItemDataRole.ToolTipRole:
                return tip(said)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, column, said)
            case _:
                return None

    def _spoken(self, row: Row, column: int, said: str) -> str:
        if column:
            return f"{self.titles[self.columns[column].key]} {said}"
        cells = (c.cell(row) for c in self.columns)
        return sentences.row_sentence(sentences.joined((c.first, c.second)) for c in cells)

    def _filter(self) -> None:
        self.beginResetModel()
        self._shown = tuple(r for r in self.counted() if self._in_state(r))
        self.endResetModel()

    def _in_state(self, row: Row) -> bool:
        if not self._state:
            return True
        if self._state == "mine":
            return bool(getattr(row, "is_mine", False))
        known = (str(getattr(row, "state", "")), getattr(row, "kind", ""))
        return self._state in known

    def _passes(self, row: Row) -> bool:
        if self._organ and row.organ != self._organ:
            return False
        if self._year and year_of(row) != self._year:
            return False
        searched = self._searched(row).lower()
        return all(word in searched for word in self._words)


def year_of(
    row: RegisterRow
    | OtherPaperRow
    | NumberLine
    | LapseRow
    | AuditRow
    | PersonLine
    | PersonRow
    | DeviceRow,
) -> int:
    """Return the year a row belongs to."""
    return row.on.year if isinstance(row, OtherPaperRow) else row.year


STATE_TONES = {
    LetterState.DRAFT: "grey",
    LetterState.CHECK: "violet",
    LetterState.COUNTERSIGN: "violet",
    LetterState.SIGN: "violet",
    LetterState.SEAL: "violet",
    LetterState.SERVE: "violet",
    LetterState.SERVED: "blue",
    LetterState.ADOPTED: "blue",
    LetterState.REDEEMED: "green",
    LetterState.LAPSE: "amber",
    LetterState.LAPSED: "red",
    LetterState.REVOKED: "grey",
    LetterState.REPLACED: "grey",
    LetterState.VOID: "grey",
}
NUMBER_TONES = {
    NumberState.ISSUED: "green",
    NumberState.RESERVED: "amber",
    NumberState.VOID: "grey",
    NumberState.GAP: "amber",
    NumberState.LEASED: "blue",
    NumberState.RETURNED: "grey",
}
SOON = 15


def due_cell(row: RegisterRow) -> Cell:
    """Return the last day and how long it still is."""
    if row.due_on is None:
        return Cell(words.NO_PRINTS, tone="text3")
    tone = "text2"
    if row.days_left is not None and row.days_left <= SOON:
        tone = "red" if row.days_left < 0 else "amber"
    return Cell(f"{row.due_on:%Y-%m-%d}", days_said(row), below=tone)


def days_said(row: RegisterRow) -> str:
    """Return how many days are left, or passed; blank where the letter has ended."""
    left = row.days_left
    if left is None:
        return ""
    if left == 0:
        return words.LAST_DAY
    said = words.DAYS_LEFT if left > 0 else words.DAYS_LATE
    extended = words.EXTENDED if row.is_extended else ""
    return sentences.joined((said.format(days=abs(left)), extended))


def _number(row: RegisterRow) -> Cell:
    if not row.number:
        return Cell(words.NO_NUMBER, tone="text3")
    return Cell(row.number, look=Look.STRONG)


def _prints(row: RegisterRow) -> Cell:
    said = words.PRINTS.format(count=row.prints) if row.prints else words.NO_PRINTS
    return Cell(said, tone="text" if row.prints else "text3")


def _issued(row: RegisterRow) -> Cell:
    return Cell(f"{row.issued_on:%Y-%m-%d}" if row.issued_on else words.NO_PRINTS)


LETTER_COLUMNS: tuple[Column[RegisterRow], ...] = (
    Column("number", _number),
    Column("enterprise", lambda r: Cell(r.enterprise, r.case_number, look=Look.STRONG)),
    Column("papers", lambda r: Cell(sentences.listed(r.papers))),
    Column("issued", _issued),
    Column("due", due_cell),
    Column(
        "state", lambda r: Cell(words.STATES[r.state], tone=STATE_TONES[r.state], look=Look.CHIP)
    ),
    Column("next", lambda r: Cell(r.next_act or words.NO_PRINTS, r.waits_for)),
    Column("prints", _prints),
)
PAPER_TONES = {"": "text3", "seal": "violet", "serve": "violet", "served": "green"}


def _kept(row: OtherPaperRow) -> Cell:
    """Return what a paper waits for, or when it was served."""
    if not row.state:
        return Cell(words.PAPER_STATES[""], tone="text3")
    said = words.SERVED_ON.format(on=row.served_on) if row.served_on else ""
    return Cell(said or words.PAPER_STATES[row.state], tone=PAPER_TONES[row.state], look=Look.CHIP)


PAPER_COLUMNS: tuple[Column[OtherPaperRow], ...] = (
    Column("number", lambda r: Cell(r.number, look=Look.STRONG)),
    Column("name", lambda r: Cell(r.name)),
    Column("enterprise", lambda r: Cell(r.enterprise, r.case_number, look=Look.STRONG)),
    Column("on", lambda r: Cell(f"{r.on:%Y-%m-%d}")),
    Column("organ", lambda r: Cell(r.organ_name)),
    Column("kept", _kept),
)


def _fate(row: NumberLine) -> Cell:
    return Cell(words.FATES[row.state], tone=NUMBER_TONES[row.state], look=Look.CHIP)


NUMBER_COLUMNS: tuple[Column[NumberLine], ...] = (
    Column("number", lambda r: Cell(r.number, look=Look.STRONG)),
    Column("fate", _fate),
    Column("used_for", lambda r: Cell(r.used_for or words.UNKNOWN_USE)),
    Column("enterprise", lambda r: Cell(r.enterprise or words.UNKNOWN_USE, r.case_number)),
    Column("on", lambda r: Cell(f"{r.on:%Y-%m-%d}" if r.on else words.UNKNOWN_USE)),
    Column("note", lambda r: Cell(r.note or "", tone="text2")),
)


def letters_model(parent: QObject | None = None) -> RegisterModel[RegisterRow]:
    """Return the table of waiver letters."""

    def searched(row: RegisterRow) -> str:
        known = (row.number, row.enterprise, row.case_number, *row.papers, row.waits_for)
        return " ".join((*known, words.STATES[row.state]))

    return RegisterModel(LETTER_COLUMNS, searched, parent)


def papers_model(parent: QObject | None = None) -> RegisterModel[OtherPaperRow]:
    """Return the table of other papers."""

    def searched(row: OtherPaperRow) -> str:
        state = words.PAPER_STATES[row.state]
        return " ".join((row.number, row.name, row.enterprise, row.case_number, state))

    return RegisterModel(PAPER_COLUMNS, searched, parent)


def numbers_model(parent: QObject | None = None) -> RegisterModel[NumberLine]:
    """Return the book of numbers."""

    def searched(row: NumberLine) -> str:
        known = (row.number, row.used_for, row.enterprise, row.case_number, row.note)
        return " ".join((*known, words.FATES[row.state]))

    return RegisterModel(NUMBER_COLUMNS, searched, parent)
