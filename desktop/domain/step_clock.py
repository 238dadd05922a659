"""What may happen to a step's clock: explanation asked, special procedure, extension, fixed day.

Only the closed list of special procedures stops a clock, and only that of the one bureau;
a request for explanation never does.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from desktop.domain.acts import act
from desktop.domain.approval import STEP_GUARDS, change_step, has_step, step_of
from desktop.domain.case import (
    Case,
    Explanation,
    Extension,
    SpecialKind,
    SpecialProcedure,
    Step,
)
from desktop.domain.clocks import Due, accepted_day, step_due
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies
from desktop.domain.guards import has_matter, is_open, matter_of, not_in_future, said
from desktop.domain.paper_codes import MakesPaper
from desktop.domain.registry import event
from desktop.domain.values import Bureau, Duty, MatterKind
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestExplanation:
    """Ask the applicant to explain (要求说明); the clock runs on."""

    case_id: str
    matter: MatterKind
    bureau: Bureau
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerExplanation:
    """Note the applicant's answer to the open question."""

    case_id: str
    matter: MatterKind
    bureau: Bureau
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StartSpecial:
    """Start a special procedure (特别程序) of one bureau with written notice of its days."""

    case_id: str
    matter: MatterKind
    bureau: Bureau
    kind: SpecialKind
    start: date
    end: date


@dataclass(frozen=True, slots=True, kw_only=True)
class EndSpecial:
    """Note on which day a special procedure really ended."""

    case_id: str
    matter: MatterKind
    bureau: Bureau
    ended_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendStep:
    """Extend a step by the organ head's approval (行政许可法 Art. 42)."""

    case_id: str
    matter: MatterKind
    bureau: Bureau
    days: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FixDue:
    """Fix a due day that the published calendar does not reach."""

    case_id: str
    matter: MatterKind
    bureau: Bureau
    due_on: date
    reason: str


@event("explanation.requested", version=2)
@dataclass(frozen=True, slots=True)
class ExplanationRequested(MakesPaper):
    """The applicant was asked to explain."""

    matter: MatterKind
    bureau: Bureau
    question: str


@event("explanation.given")
@dataclass(frozen=True, slots=True)
class ExplanationGiven:
    """The applicant explained."""

    matter: MatterKind
    bureau: Bureau
    answer: str


@event("special.started", version=2)
@dataclass(frozen=True, slots=True)
class SpecialStarted(MakesPaper):
    """A special procedure was announced; it stops this bureau's clock."""

    matter: MatterKind
    bureau: Bureau
    kind: SpecialKind
    start: date
    end: date
    number: str


@event("special.ended")
@dataclass(frozen=True, slots=True)
class SpecialEnded:
    """A special procedure ended on that day."""

    matter: MatterKind
    bureau: Bureau
    ended_on: date


@event("step.extended", version=2)
@dataclass(frozen=True, slots=True)
class StepExtended(MakesPaper):
    """A step was extended."""

    matter: MatterKind
    bureau: Bureau
    days: int
    reason: str
    number: str


@event("step.due_fixed")
@dataclass(frozen=True, slots=True)
class DueFixed:
    """An officer fixed a due day beyond the published calendar."""

    matter: MatterKind
    bureau: Bureau
    due_on: date
    reason: str


def _question_put(_case: Case, command: RequestExplanation, _c: Context) -> Iterator[Finding]:
    yield from said(command.question, "question")


def _question_open(case: Case, command: AnswerExplanation, _c: Context) -> Iterator[Finding]:
    step = step_of(case, command)
    if step is not None and step.open_explanation is None:
        yield finding("no_question_open", bureau=command.bureau)
    yield from said(command.answer, "answer")


def _span_sound(case: Case, command: StartSpecial, context: Context) -> Iterator[Finding]:
    matter, step = matter_of(case, command), step_of(case, command)
    if command.end < command.start:
        yield finding("end_before_start", "end", start=command.start, end=command.end)
    accepted = accepted_day(matter, context.today, context.rules) if matter else None
    if accepted is not None and command.start <= accepted:
        yield finding("special_before_clock", "start", accepted=accepted)
    if step is not None and any(s.ended_on is None for s in step.specials):
        yield finding("special_open", bureau=command.bureau)
    due = step_due(matter, step, context.today, context.rules) if matter and step else None
    latest = max(command.start, context.today)
    if due is not None and due.on is not None and latest > due.on:
        yield finding("special_after_due", "start", due=due.on)


def _special_open(case: Case, command: EndSpecial, context: Context) -> Iterator[Finding]:
    step = step_of(case, command)
    yield from not_in_future(command.ended_on, "ended_on", context)
    if step is None:
        return
    if not step.specials or step.specials[-1].ended_on is not None:
        yield finding("no_special_open", bureau=command.bureau)
    elif command.ended_on < step.specials[-1].start:
        yield finding("end_before_start", "ended_on", start=step.specials[-1].start)
    elif command.ended_on > step.specials[-1].end:
        yield finding("end_after_notice", "ended_on", end=step.specials[-1].end)


def _extension_sound(case: Case, command: ExtendStep, context: Context) -> Iterator[Finding]:
    step = step_of(case, command)
    longest = context.rules.days("single_extension", context.today)
    if not 1 <= command.days <= longest:
        yield finding("extension_too_long", "days", given=command.days, longest=longest)
    if step is not None and step.extension is not None:
        yield finding("extended_before", bureau=command.bureau)
    yield from said(command.reason, "reason")
    yield from _not_missed_yet(case, command, context)


def _not_missed_yet(case: Case, command: ExtendStep, context: Context) -> Iterator[Finding]:
    matter, step = matter_of(case, command), step_of(case, command)
    due = step_due(matter, step, context.today, context.rules) if matter and step else None
    if due is not None and due.on is not None and context.today > due.on:
        yield finding("extended_after_due", due=due.on)


def _beyond_calendar(case: Case, command: FixDue, context: Context) -> Iterator[Finding]:
    yield from said(command.reason, "reason")
    matter, step = matter_of(case, command), step_of(case, command)
    if matter is None or step is None:
        return
    due = step_due(matter, replace(step, fixed_due=None), context.today, context.rules)
    if due is not None and due.on is not None:
        yield finding("due_is_computed", "due_on", due=due.on)
    if command.due_on <= context.today:
        yield finding("by_not_ahead", "due_on", by=command.due_on)


def is_missed(due: Due | None, step: Step, today: date) -> bool:
    """Return whether the step's day has passed without a decision made in time."""
    if due is None or due.on is None:
        return False
    decided = step.decided.on if step.decided else today
    return decided > due.on


@act(
    "request-explanation",
    RequestExplanation,
    duties=(Duty.APPROVER,),
    guards=(*STEP_GUARDS, _question_put),
)
def _request(_case: Case, command: RequestExplanation, _c: Context) -> tuple[object, ...]:
    return (ExplanationRequested(command.matter, command.bureau, command.question),)


@act(
    "answer-explanation",
    AnswerExplanation,
    duties=(Duty.APPROVER, Duty.WINDOW),
    guards=(has_matter, is_open, has_step, _question_open),
)
def _answer(_case: Case, command: AnswerExplanation, _c: Context) -> tuple[object, ...]:
    return (ExplanationGiven(command.matter, command.bureau, command.answer),)


@act(
    "start-special",
    StartSpecial,
    duties=(Duty.APPROVER,),
    guards=(*STEP_GUARDS, _span_sound),
    series="special",
)
def _start_special(_case: Case, command: StartSpecial, c: Context) -> tuple[object, ...]:
    started = SpecialStarted(
        command.matter, command.bureau, command.kind, command.start, command.end, c.number
    )
    return (started,)


@act(
    "end-special",
    EndSpecial,
    duties=(Duty.APPROVER,),
    guards=(*STEP_GUARDS, _special_open),
)
def _end_special(_case: Case, command: EndSpecial, _c: Context) -> tuple[object, ...]:
    return (SpecialEnded(command.matter, command.bureau, command.ended_on),)


@act(
    "extend-step",
    ExtendStep,
    duties=(Duty.SIGNATORY,),
    guards=(*STEP_GUARDS, _extension_sound),
    series="extension",
)
def _extend(_case: Case, command: ExtendStep, c: Context) -> tuple[object, ...]:
    return (StepExtended(command.matter, command.bureau, command.days, command.reason, c.number),)


@act(
    "fix-due",
    FixDue,
    duties=(Duty.APPROVER, Duty.OFFICE_HEAD),
    guards=(has_matter, is_open, has_step, _beyond_calendar),
)
def _fix_due(_case: Case, command: FixDue, _c: Context) -> tuple[object, ...]:
    return (DueFixed(command.matter, command.bureau, command.due_on, command.reason),)


def _step(case: Case, happened: object) -> Step:
    return step_of(case, happened) or Step(happened.bureau)  # type: ignore[attr-defined]


@applies(ExplanationRequested)
def _requested(case: Case, asked: ExplanationRequested, entered: Entered) -> Case:
    question = Explanation(asked.question, entered.at)
    return change_step(case, asked, explanations=(*_step(case, asked).explanations, question))


@applies(ExplanationGiven)
def _given(case: Case, given: ExplanationGiven, entered: Entered) -> Case:
    step = _step(case, given)
    explanations = tuple(
        replace(e, answer=given.answer, answered_at=entered.at) if e.answered_at is None else e
        for e in step.explanations
    )
    return change_step(case, given, explanations=explanations)


@applies(SpecialStarted)
def _started(case: Case, started: SpecialStarted, entered: Entered) -> Case:
    special = SpecialProcedure(started.kind, started.start, started.end, started.number)
    specials = (*_step(case, started).specials, special)
    return change_step(case, started, specials=specials, told_at=entered.at, promised_on=None)


@applies(SpecialEnded)
def _ended(case: Case, ended: SpecialEnded, entered: Entered) -> Case:
    specials = _step(case, ended).specials
    if not specials:
        return case
    last = replace(specials[-1], ended_on=ended.ended_on)
    return change_step(
        case, ended, specials=(*specials[:-1], last), told_at=entered.at, promised_on=None
    )


@applies(StepExtended)
def _extended(case: Case, extended: StepExtended, entered: Entered) -> Case:
    extension = Extension(extended.days, extended.reason, entered.officer)
    return change_step(case, extended, extension=extension, told_at=entered.at, promised_on=None)


@applies(DueFixed)
def _fixed(case: Case, fixed: DueFixed, _entered: Entered) -> Case:
    return change_step(case, fixed, fixed_due=fixed.due_on)
