"""Letters at their last day as a table."""

from PySide6.QtCore import QObject

from desktop.models.register import Cell, Column, Look, RegisterModel
from desktop.models.rows_letters import LapseRow
from desktop.wording import lapse as words
from desktop.wording import sentences


def day_said(row: LapseRow) -> str:
    """Return how long the last day is past, or how long it still is."""
    if row.state == "due":
        return words.PASSED.format(days=row.days)
    if not row.days:
        return words.TODAY
    if row.working_left is None:
        return words.LEFT_PROVISIONAL.format(days=row.days)
    return words.WORKING_LEFT.format(days=row.working_left)


def came_said(row: LapseRow) -> str:
    """Return how many of the papers came in meanwhile."""
    came = sum(paper.is_in for paper in row.papers)
    if not came:
        return words.ARRIVED_NONE
    if came == len(row.papers):
        return words.ARRIVED_ALL
    return words.ARRIVED.format(in_=came, all=len(row.papers))


def _state(row: LapseRow) -> Cell:
    tone = "red" if row.state == "due" else "amber"
    return Cell(words.STATES[row.state], tone=tone, look=Look.CHIP)


def _day(row: LapseRow) -> Cell:
    tone = "red" if row.state == "due" else "amber"
    return Cell(f"{row.day:%Y-%m-%d}", day_said(row), below=tone)


def _came(row: LapseRow) -> Cell:
    names = sentences.listed(paper.name for paper in row.papers)
    return Cell(names, came_said(row))


COLUMNS: tuple[Column[LapseRow], ...] = (
    Column("state", _state),
    Column("number", lambda r: Cell(r.number, look=Look.STRONG)),
    Column("enterprise", lambda r: Cell(r.enterprise, r.case_number, look=Look.STRONG)),
    Column("due", _day),
    Column("papers", _came),
)


def lapse_model(parent: QObject | None = None) -> RegisterModel[LapseRow]:
    """Return the table of letters at their last day."""

    def searched(row: LapseRow) -> str:
        return " ".join((row.number, row.enterprise, row.case_number))

    return RegisterModel(COLUMNS, searched, parent)
