"""The day's list as a table: what each row would do, or did, and why it can't."""

from typing import Any

from PySide6.QtCore import QObject, Qt

from desktop.models.register import Cell, Column, Look, RegisterModel
from desktop.models.rows_day_list import DOABLE, DayListRow, Deed
from desktop.wording import list_page as words
from desktop.wording import sentences
from desktop.wording.day_list import CASE_DONE, DEEDS

TONES = {
    Deed.OPEN: "blue",
    Deed.RECEIVE: "blue",
    Deed.NUMBER: "violet",
    Deed.FORMER: "blue",
    Deed.SAME: "grey",
    Deed.WRONG: "red",
}


def group_of(row: DayListRow) -> str:
    """Return under which filter a row is found."""
    if row.deed in DOABLE:
        return "good"
    return row.deed.value


class DayListModel(RegisterModel[Any]):
    """Every row of a list; read-only, filtered by what it does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, _searched, parent)

    def count(self, group: str) -> int:
        """Return how many rows a filter shows; ``all`` is every row."""
        return self.total if group == "all" else sum(group_of(r) == group for r in self.rows())

    def show_group(self, group: str) -> None:
        """Keep only the rows of a filter."""
        self.filter_by("", state="" if group == "all" else group)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Override RegisterModel.headerData."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return words.ROW_COLUMNS[self.columns[section].key]
        return None

    def _spoken(self, row: DayListRow, column: int, said: str) -> str:
        if column:
            return f"{words.ROW_COLUMNS[self.columns[column].key]} {said}"
        parts = (
            words.ROW_SAID.format(row=row.number),
            _deed(row).first,
            row.external_number,
            row.enterprise,
            row.note,
            *row.reasons,
        )
        return sentences.row_sentence(parts)

    def _in_state(self, row: DayListRow) -> bool:
        return not self._state or group_of(row) == self._state

    def _passes(self, row: DayListRow) -> bool:
        return all(word in _searched(row).lower() for word in self._words)


def _searched(row: DayListRow) -> str:
    return " ".join((row.external_number, row.enterprise, row.project, row.note))


def _deed(row: DayListRow) -> Cell:
    name = DEEDS[row.deed]
    if row.is_done:
        return Cell(words.DONE_DEED.format(deed=name), tone="green", look=Look.CHIP)
    return Cell(name, tone=TONES[row.deed], look=Look.CHIP)


def _note(row: DayListRow) -> Cell:
    if not row.reasons:
        said = CASE_DONE.format(case=row.case_number) if row.is_done else row.note
        return Cell(said, tone="text2")
    more = len(row.reasons) - 1
    return Cell(row.reasons[0], words.MORE.format(count=more) if more else "", tone="red")


def _number(row: DayListRow) -> Cell:
    known = bool(row.external_number)
    said = row.external_number or words.NO_NUMBER
    return Cell(said, row.matter, "text" if known else "text3", look=Look.STRONG)


def _enterprise(row: DayListRow) -> Cell:
    known = bool(row.enterprise)
    said = row.enterprise or words.NO_NAME
    return Cell(said, row.project, "text" if known else "text3", look=Look.STRONG)


COLUMNS: tuple[Column[Any], ...] = (
    Column("row", lambda r: Cell(str(r.number), tone="text2")),
    Column("deed", _deed),
    Column("number", _number),
    Column("enterprise", _enterprise),
    Column("note", _note),
)
