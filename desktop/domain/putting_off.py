"""A revised calendar may put a due day off; it stays the day promised until somebody acknowledges.

Our reading: what was told to an applicant is kept. A later day by a notice that came afterwards is
shown beside it and holds from when an officer of the bureau says so; of a matter without steps,
an approver of the bureau that signs its decision, or the office's head.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from desktop.domain.acts import act
from desktop.domain.approval import (
    change_step,
    has_step,
    own_bureau,
    step_of,
    step_undecided,
)
from desktop.domain.case import Case
from desktop.domain.clocks import step_due, whole_step
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies, with_matter
from desktop.domain.guards import has_matter, is_accepted, is_open, matter_of
from desktop.domain.registry import event
from desktop.domain.values import Bureau, Duty, MatterKind
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class AcknowledgeDue:
    """Acknowledge the later due day that a revised calendar gives.

    ``bureau`` is the joint office for a matter without steps.
    """

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


def _whose(case: Case, command: AcknowledgeDue, context: Context) -> Iterator[Finding]:
    """A bureau's day is its own to acknowledge, a whole matter's that of who decides on it."""
    matter = matter_of(case, command)
    if matter is None or matter.steps or command.bureau is not Bureau.JOINT_OFFICE:
        yield from has_step(case, command, context)
        yield from own_bureau(case, command, context)
        return
    signs = dict(context.office.granted_by).get(matter.kind)
    if context.officer.bureau is not signs and not context.has(Duty.OFFICE_HEAD):
        yield finding("other_bureau", bureau=signs or "", own=context.officer.bureau)


def _put_off(case: Case, command: AcknowledgeDue, context: Context) -> Iterator[Finding]:
    matter, step = matter_of(case, command), step_of(case, command)
    if matter is not None and not matter.steps:
        step = whole_step(matter)
    due = step_due(matter, step, context.today, context.rules) if matter and step else None
    if due is None or not due.is_put_off:
        yield finding("due_not_put_off", bureau=command.bureau)
    elif command.due_on != due.newest.on:
        yield finding("due_counted_again", "due_on", due=due.newest.on)


@act(
    "acknowledge-due",
    AcknowledgeDue,
    duties=(Duty.APPROVER, Duty.OFFICE_HEAD),
    guards=(has_matter, is_open, is_accepted, _whose, step_undecided, _put_off),
)
def _acknowledge(_case: Case, command: AcknowledgeDue, c: Context) -> tuple[object, ...]:
    calendar = c.rules.calendar.digest
    return (DueAcknowledged(command.matter, command.bureau, command.due_on, calendar),)


@applies(DueAcknowledged)
def _acknowledged(case: Case, acknowledged: DueAcknowledged, entered: Entered) -> Case:
    due_on = acknowledged.due_on
    matter = case.matter(acknowledged.matter)
    if matter is not None and not matter.steps and acknowledged.bureau is Bureau.JOINT_OFFICE:
        return with_matter(case, replace(matter, told_at=entered.at, promised_on=due_on))
    return change_step(case, acknowledged, told_at=entered.at, promised_on=due_on)
