"""What stands in a cell of the register: as words on screen and paper, as a value in a workbook."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from operator import attrgetter

from desktop.store.rows_cases import CasesColumn, CasesRow
from desktop.wording import cases as wording
from desktop.wording import sentences
from desktop.wording.values import MATTER_OUTCOMES, PROVISIONAL

Value = str | Decimal | date | None
CODES = frozenset(
    {
        CasesColumn.NUMBER,
        CasesColumn.EXTERNAL,
        CasesColumn.PROJECT_CODE,
        CasesColumn.CREDIT_CODE,
        CasesColumn.LETTERS,
    }
)
"""The columns that hold codes, which a spreadsheet must not take for figures."""
_OUTCOMES = {outcome.value: name for outcome, name in MATTER_OUTCOMES.items()}


def cell(row: CasesRow, column: CasesColumn) -> str:
    """Return a cell in words, with its unit."""
    match column:
        case CasesColumn.KILOVOLTS:
            return wording.kilovolts_text(row.kilovolts)
        case CasesColumn.CAPACITY:
            return wording.capacity_text(row.capacity_kva)
        case CasesColumn.CLOCK:
            return clock_text(row)
        case _:
            found = value(row, column)
            return wording.day_text(found) if isinstance(found, date) else str(found or "")


def value(row: CasesRow, column: CasesColumn) -> Value:
    """Return a cell as a value: figures and days as such, everything else as text."""
    derived = _DERIVED.get(column)
    found: Value = derived(row) if derived is not None else getattr(row, column.value)
    return found


def phase_text(row: CasesRow) -> str:
    """Return what the case waits for, or how it ended."""
    if row.phase == "closed" and row.outcome:
        return _OUTCOMES.get(row.outcome, row.outcome)
    return _PHASES.get(row.phase, row.phase)


def clock_text(row: CasesRow) -> str:
    """Return the light and what the clock says, blank where none runs."""
    clock = row.clock
    if clock is None:
        return ""
    if clock.is_provisional:
        return PROVISIONAL
    return sentences.time_left(
        clock.light, days=clock.days, minutes=clock.minutes, due=clock.due_at
    )


def sentence(row: CasesRow) -> str:
    """Return a whole row as one sentence for a screen reader."""
    parts = (
        row.number,
        row.enterprise,
        row.project,
        sentences.scale(row.kilovolts, row.capacity_kva),
        row.street,
        phase_text(row),
        clock_text(row),
    )
    return sentences.row_sentence(parts)


def papers_text(row: CasesRow) -> str:
    """Return how the papers stand."""
    return wording.papers_text(row.papers_ready, row.papers_all, row.papers_waived)


_DERIVED: dict[CasesColumn, Callable[[CasesRow], Value]] = {
    CasesColumn.CAPACITY: attrgetter("capacity_kva"),
    CasesColumn.RECEIVED: attrgetter("received_on"),
    CasesColumn.ENDED: attrgetter("ended_on"),
    CasesColumn.PHASE: phase_text,
    CasesColumn.CLOCK: clock_text,
    CasesColumn.PAPERS: papers_text,
}
_PHASES = {phase.value: name for phase, name in wording.PHASES.items()}
