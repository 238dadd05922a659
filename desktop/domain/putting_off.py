"""A revised calendar may put a due day off; it stays the day promised until somebody acknowledges.

Our reading: what was told to an applicant is kept. A later day by a notice that came afterwards is
shown beside it and holds from when an officer of the bureau, or the office's head, says so.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.acts import act
from desktop.domain.approval import STEP_GUARDS, change_step, step_of
from desktop.domain.case import Case
from desktop.domain.clocks import step_due
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies
from desktop.domain.guards import matter_of
from desktop.domain.registry import event
from desktop.domain.values import Bureau, Duty, MatterKind
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgeDue:
    """Acknowledge the later due day that a revised calendar gives."""

    case_id: str
    matter: MatterKind
    bureau: Bureau
    due_on: date


@event("step.due_acknowledged")
@dataclass(frozen=True, slots=True)
class DueAcknowledged:
    """The later due day by a revised calendar was acknowledged; it is the one promised now."""

    matter: MatterKind
    bureau: Bureau
    due_on: date
    calendar: str


def _put_off(case: Case, command: AcknowledgeDue, context: Context) -> Iterator[Finding]:
    matter, step = matter_of(case, command), step_of(case, command)
    due = step_due(matter, step, context.today, context.rules) if matter and step else None
    if due is None or not due.is_put_off:
        yield finding("due_not_put_off", bureau=command.bureau)
    elif command.due_on != due.newest.on:
        yield finding("due_counted_again", "due_on", due=due.newest.on)


@act(
    "acknowledge-due",
    AcknowledgeDue,
    duties=(Duty.APPROVER, Duty.OFFICE_HEAD),
    guards=(*STEP_GUARDS, _put_off),
)
def _acknowledge(_case: Case, command: AcknowledgeDue, c: Context) -> tuple[object, ...]:
    calendar = c.rules.calendar.digest
    return (DueAcknowledged(command.matter, command.bureau, command.due_on, calendar),)


@applies(DueAcknowledged)
def _acknowledged(case: Case, acknowledged: DueAcknowledged, entered: Entered) -> Case:
    due_on = acknowledged.due_on
    return change_step(case, acknowledged, told_at=entered.at, promised_on=due_on)
