"""The bureaus decide: one step a bureau, each with its own two-working-day clock.

Silence is never consent: a step past its day is missed, and an oversight order may follow.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from desktop.domain.acts import act
from desktop.domain.case import (
    Case,
    LateEntry,
    Matter,
    MatterOutcome,
    Opinion,
    Step,
)
from desktop.domain.clocks import accepted_as_known, is_suspended
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies, with_matter, with_step
from desktop.domain.guards import (
    has_matter,
    is_accepted,
    is_open,
    matter_of,
    not_in_future,
)
from desktop.domain.paper_codes import MakesPaper
from desktop.domain.registry import event
from desktop.domain.values import Bureau, Duty, MatterKind, Moment
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Outcome
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class DecideStep:
    """Give the bureau's opinion: 同意, 不同意 or 不涉及.

    ``decided_at`` is given only for a decision made on paper and entered later (补录), which
    needs ``late_reason`` and ``late_scan`` (hash of the scan); ``opened`` are the papers that
    were looked at.
    """

    case_id: str
    matter: MatterKind
    bureau: Bureau
    opinion: Opinion
    text: str = ""
    reasons: tuple[str, ...] = ()
    opened: tuple[Paper, ...] = ()
    decided_at: datetime | None = None
    late_reason: str = ""
    late_scan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewLateEntry:
    """Look at a decision entered later, as the second person."""

    case_id: str
    matter: MatterKind
    bureau: Bureau


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcludeMatter:
    """Sign the decision of the whole matter: 准予 when all agreed, 不予 otherwise."""

    case_id: str
    matter: MatterKind
    outcome: MatterOutcome
    reasons: tuple[str, ...] = ()


@event("step.decided")
@dataclass(frozen=True, slots=True)
class StepDecided:
    """A bureau gave its opinion."""

    matter: MatterKind
    bureau: Bureau
    opinion: Opinion
    text: str
    reasons: tuple[str, ...]
    opened: tuple[Paper, ...]
    decided: Moment
    late: LateEntry | None = None


@event("step.late_entry_reviewed")
@dataclass(frozen=True, slots=True)
class LateEntryReviewed:
    """A second person looked at a decision that was entered later."""

    matter: MatterKind
    bureau: Bureau


@event("matter.concluded", version=2)
@dataclass(frozen=True, slots=True)
class MatterConcluded(MakesPaper):
    """The decision of a matter was signed under a number."""

    matter: MatterKind
    outcome: MatterOutcome
    number: str
    reasons: tuple[str, ...]
    decided: Moment


def step_of(case: Case, command: Any) -> Step | None:
    """Return the step the command names, or None."""
    matter = matter_of(case, command)
    return matter.step(command.bureau) if matter else None


def change_step(case: Case, happened: Any, **changes: Any) -> Case:
    """Return the case with some fields of the step named by an event changed, if it exists."""
    step = step_of(case, happened)
    if step is None:
        return case
    return with_step(case, happened.matter, replace(step, **changes))


def has_step(case: Case, command: Any, context: Context) -> Iterator[Finding]:
    """The named bureau has a step in the matter."""
    matter = matter_of(case, command)
    if matter is None or step_of(case, command) is not None:
        return
    if matter.accepted_on is None:
        by_silence = accepted_as_known(matter, context.today, context.rules) is not None
        missing = "acceptance_not_recorded" if by_silence else "not_accepted"
        yield finding(missing, matter=command.matter)
    else:
        yield finding("step_missing", bureau=command.bureau)


def own_bureau(_case: Case, command: Any, context: Context) -> Iterator[Finding]:
    """The officer acts for the own bureau only."""
    if context.officer.bureau is not command.bureau:
        yield finding("other_bureau", bureau=command.bureau, own=context.officer.bureau)


def step_undecided(case: Case, command: Any, _context: Context) -> Iterator[Finding]:
    """The bureau has not decided yet."""
    step = step_of(case, command)
    if step is not None and step.opinion is not None:
        yield finding("step_decided", bureau=command.bureau, opinion=step.opinion)


STEP_GUARDS = (has_matter, is_open, is_accepted, has_step, own_bureau, step_undecided)


def _no_special_running(case: Case, command: DecideStep, context: Context) -> Iterator[Finding]:
    step = step_of(case, command)
    day = context.moment(command.decided_at).date()
    if step is not None and is_suspended(step, day):
        running = step.specials[-1]
        yield finding("special_running", kind=running.kind, until=running.end)


def _rejection_reasoned(_case: Case, command: DecideStep, _c: Context) -> Iterator[Finding]:
    if command.opinion is Opinion.REJECT and not any(r.strip() for r in command.reasons):
        yield finding("reason_missing", "reasons")


def _late_entry_backed(case: Case, command: DecideStep, context: Context) -> Iterator[Finding]:
    if command.decided_at is None:
        return
    yield from not_in_future(command.decided_at, "decided_at", context)
    matter = matter_of(case, command)
    day = context.moment(command.decided_at).date()
    if matter and matter.accepted_on and day < matter.accepted_on:
        yield finding("before_acceptance", "decided_at", accepted=matter.accepted_on)
    if not command.late_reason.strip():
        yield finding("late_reason_missing", "late_reason")
    if not command.late_scan.strip():
        yield finding("late_scan_missing", "late_scan")


@act(
    "decide-step",
    DecideStep,
    duties=(Duty.APPROVER,),
    guards=(*STEP_GUARDS, _no_special_running, _rejection_reasoned, _late_entry_backed),
)
def _decide_step(_case: Case, command: DecideStep, context: Context) -> tuple[object, ...]:
    late = None
    if command.decided_at is not None:
        late = LateEntry(command.late_reason, command.late_scan)
    decided = StepDecided(
        matter=command.matter,
        bureau=command.bureau,
        opinion=command.opinion,
        text=command.text,
        reasons=command.reasons,
        opened=command.opened,
        decided=Moment(context.moment(command.decided_at), context.now),
        late=late,
    )
    return (decided,)


def _late_entry_waits(case: Case, command: ReviewLateEntry, context: Context) -> Iterator[Finding]:
    step = step_of(case, command)
    if step is None:
        return
    if step.late is None or step.late.reviewed_by:
        yield finding("no_late_entry", bureau=command.bureau)
    elif context.is_same_hand("step.late_entry_reviewed", step.officer, "step.decided"):
        yield finding("same_person", role="late_entry")


@act(
    "review-late-entry",
    ReviewLateEntry,
    duties=(Duty.APPROVER, Duty.CHECKER, Duty.OFFICE_HEAD),
    guards=(has_matter, has_step, _late_entry_waits),
)
def _review_late_entry(
    _case: Case, command: ReviewLateEntry, _context: Context
) -> tuple[object, ...]:
    return (LateEntryReviewed(command.matter, command.bureau),)


def conclusion_findings(
    case: Case, concluded: ConcludeMatter | MatterConcluded
) -> Iterator[Finding]:
    """Yield what the bureaus' steps hold against the decision of a matter."""
    yield from _all_decided(case, concluded)
    yield from _outcome_follows(case, concluded)


def _decided_by_steps(case: Case, command: ConcludeMatter, _c: Context) -> Iterator[Finding]:
    yield from conclusion_findings(case, command)


def _all_decided(case: Case, command: ConcludeMatter | MatterConcluded) -> Iterator[Finding]:
    matter = matter_of(case, command)
    if matter is None:
        return
    waiting = [s.bureau.value for s in matter.steps if s.opinion is None]
    if waiting:
        yield finding("steps_waiting", bureaus=",".join(waiting))
    unseen = [s.bureau.value for s in matter.steps if s.late and not s.late.reviewed_by]
    if unseen:
        yield finding("late_entry_unreviewed", bureaus=",".join(unseen))


def _outcome_follows(case: Case, command: ConcludeMatter | MatterConcluded) -> Iterator[Finding]:
    matter = matter_of(case, command)
    if command.outcome not in (MatterOutcome.GRANTED, MatterOutcome.REFUSED):
        yield finding("outcome_unfit", "outcome", given=command.outcome)
    if matter is None:
        return
    if command.outcome is MatterOutcome.GRANTED and _ends_otherwise(matter):
        yield finding("matter_not_concluded", "outcome", matter=command.matter)
    against = [s.bureau.value for s in matter.steps if s.opinion is Opinion.REJECT]
    if against and command.outcome is MatterOutcome.GRANTED:
        yield finding("bureau_rejected", "outcome", bureaus=",".join(against))
    refused = command.outcome is MatterOutcome.REFUSED
    if refused and not against and not any(r.strip() for r in command.reasons):
        yield finding("reason_missing", "reasons")


def _ends_otherwise(matter: Matter) -> bool:
    """Return whether a yes is another paper: the letter itself, or the receipt of exempt works."""
    verdict = matter.verdict
    is_exempt = verdict is not None and verdict.effective is Outcome.EXEMPT
    return matter.kind is MatterKind.WAIVER_REQUEST or is_exempt


def _signs_for_matter(_case: Case, command: ConcludeMatter, c: Context) -> Iterator[Finding]:
    bureau = dict(c.office.granted_by).get(command.matter)
    if bureau is None:
        yield finding("matter_not_concluded", matter=command.matter)
    elif c.officer.bureau is not bureau:
        yield finding("other_bureau", bureau=bureau, own=c.officer.bureau)


@act(
    "conclude-matter",
    ConcludeMatter,
    duties=(Duty.SIGNATORY,),
    guards=(
        has_matter,
        is_open,
        is_accepted,
        _signs_for_matter,
        _decided_by_steps,
    ),
    series="decision",
)
def _conclude_matter(case: Case, command: ConcludeMatter, c: Context) -> tuple[object, ...]:
    matter = case.matter(command.matter)
    steps = matter.steps if matter else ()
    reasons = command.reasons or tuple(r for s in steps for r in s.reasons)
    moment = Moment(c.now, c.now)
    return (MatterConcluded(command.matter, command.outcome, c.number, reasons, moment),)


@applies(StepDecided)
def _step_decided(case: Case, decided: StepDecided, entered: Entered) -> Case:
    return change_step(
        case,
        decided,
        opinion=decided.opinion,
        text=decided.text,
        reasons=decided.reasons,
        opened=decided.opened,
        decided=decided.decided,
        officer=entered.officer,
        late=decided.late,
        entry=entered.entry,
    )


@applies(LateEntryReviewed)
def _late_entry_reviewed(case: Case, reviewed: LateEntryReviewed, entered: Entered) -> Case:
    step = step_of(case, reviewed)
    if step is None or step.late is None:
        return case
    late = replace(step.late, reviewed_by=entered.officer)
    return change_step(case, reviewed, late=late)


@applies(MatterConcluded)
def _matter_concluded(case: Case, concluded: MatterConcluded, _entered: Entered) -> Case:
    matter = case.matter(concluded.matter)
    if matter is None:
        return case
    closed = replace(
        matter,
        outcome=concluded.outcome,
        ended=concluded.decided,
        document_number=concluded.number,
    )
    return with_matter(case, closed)
