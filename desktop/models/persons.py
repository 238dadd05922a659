"""Whose data is kept, as a table; every value in it is masked."""

from PySide6.QtCore import QObject

from desktop.models.register import Cell, Column, Look, RegisterModel
from desktop.models.rows_persons import Keeping, PersonLine
from desktop.wording import persons_page as words

TONES = {
    Keeping.KEPT: "green",
    Keeping.DUE: "amber",
    Keeping.PROPOSED: "red",
    Keeping.ERASED: "grey",
}


def said_name(line: PersonLine) -> str:
    """Return the masked name of a person, or that it was erased."""
    return words.ERASED if line.keeping is Keeping.ERASED else line.name or words.NONE_GIVEN


def _kept(line: PersonLine) -> Cell:
    if line.closed_on is None:
        return Cell(words.OPEN_CASE_STILL, tone="text2")
    closed = words.CLOSED.format(on=line.closed_on)
    if line.kept_until is None:
        return Cell(closed, words.NO_RULE)
    return Cell(closed, words.UNTIL.format(on=line.kept_until))


COLUMNS: tuple[Column[PersonLine], ...] = (
    Column("person", lambda x: Cell(said_name(x), x.phone, look=Look.STRONG)),
    Column("identity", lambda x: Cell(x.identity or "—", tone="text2")),
    Column("case", lambda x: Cell(x.case_number, x.enterprise)),
    Column("kept", _kept),
    Column(
        "keeping", lambda x: Cell(words.KEEPING[x.keeping], tone=TONES[x.keeping], look=Look.CHIP)
    ),
)


class PersonsModel(RegisterModel[PersonLine]):
    """The persons that were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, lambda line: line.case_number, parent, words.COLUMNS)
