"""The exemption verdict of a case: assessed from stated facts, settled by a person, filed.

A missing fact never turns into an exemption: a person may settle only what the law leaves to a
person, not what nobody has stated.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal

from desktop.domain.acts import act
from desktop.domain.case import Case, Matter, MatterOutcome, Step, VerdictRecord
from desktop.domain.competence import certain_bureaus, signing_bureaus
from desktop.domain.context import Context
from desktop.domain.facts import BadAnswer, answer
from desktop.domain.folding import Entered, applies, with_matter
from desktop.domain.guards import said
from desktop.domain.outdated import judged_again
from desktop.domain.paper_codes import MakesPaper
from desktop.domain.registry import event
from desktop.domain.values import ApplicationForm, Bureau, Duty, MatterKind, Moment
from desktop.plain_class import dataclass
from desktop.rules.exemption import Outcome, RouteFacts, assess
from desktop.rules.findings import Finding, finding
from desktop.rules.identifiers import check_credit_code, check_project_code


@dataclass(frozen=True, slots=True, kw_only=True)
class StateFacts:
    """State facts the exemption rule asked for; ``answers`` are pairs of fact path and value."""

    case_id: str
    answers: tuple[tuple[str, str], ...]
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SettleVerdict:
    """Settle by a person what the rule refers to a person (人工认定)."""

    case_id: str
    outcome: Outcome
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileExemption:
    """Take an exempt work on record and hand out the receipt (免审批告知备案回执)."""

    case_id: str


@event("facts.stated")
@dataclass(frozen=True, slots=True)
class FactsStated:
    """Facts of the route were stated, from a named source."""

    answers: tuple[tuple[str, str], ...]
    source: str


@event("verdict.assessed")
@dataclass(frozen=True, slots=True)
class VerdictAssessed:
    """The exemption rule was applied to the facts of that day."""

    outcome: Outcome
    as_of: date
    rules: str
    questions: tuple[str, ...] = ()
    referrals: tuple[str, ...] = ()


@event("verdict.settled")
@dataclass(frozen=True, slots=True)
class VerdictSettled:
    """A person settled the verdict."""

    outcome: Outcome
    reason: str


@event("steps.opened")
@dataclass(frozen=True, slots=True)
class StepsOpened:
    """The bureaus that have to decide after all."""

    matter: MatterKind
    bureaus: tuple[Bureau, ...]


@event("exemption.filed", version=2)
@dataclass(frozen=True, slots=True)
class ExemptionFiled(MakesPaper):
    """The receipt for an exempt work was handed out; the matter is closed."""

    number: str


def assess_case(facts: RouteFacts, as_of: date, context: Context) -> VerdictAssessed:
    """Return the verdict of the exemption rule as an event."""
    verdict = assess(facts, as_of, context.rules.exemption)
    return VerdictAssessed(
        outcome=verdict.outcome,
        as_of=as_of,
        rules=verdict.rules_digest,
        questions=tuple(verdict.questions),
        referrals=tuple(verdict.referrals),
    )


def form_findings(form: ApplicationForm, today: date) -> Iterator[Finding]:
    """Yield what is wrong with a form: names, codes, capacity, voltage."""
    yield from said(form.enterprise.name, "enterprise.name")
    yield from said(form.project.name, "project.name")
    yield from said(form.project.address, "project.address")
    yield from check_credit_code(form.enterprise.credit_code, "enterprise.credit_code")
    yield from check_project_code(form.project.code, "project.code")
    yield from _positive(form.demand.capacity_kva, "demand.capacity_kva")
    yield from _positive(form.demand.kilovolts, "demand.kilovolts")
    yield from _positive(Decimal(form.demand.sources), "demand.sources")
    if form.route.length_m is not None:
        yield from _positive(form.route.length_m, "route.length_m")
    if form.facts.kilovolts not in (None, form.demand.kilovolts):
        yield finding("voltage_differs", "facts.kilovolts", given=form.facts.kilovolts)
    if form.demand.expected_on is not None and form.demand.expected_on < today:
        yield finding("expected_in_past", "demand.expected_on", given=form.demand.expected_on)


def _positive(number: Decimal, field: str) -> Iterator[Finding]:
    if not number.is_finite() or number <= 0:
        yield finding("not_positive", field, given=number)


def works_matter(case: Case) -> Matter | None:
    """Return the external works matter, which alone has an exemption verdict."""
    return case.matter(MatterKind.EXTERNAL_WORKS)


def _works_open(case: Case, _command: object, _context: Context) -> Iterator[Finding]:
    yield from _open(works_matter(case), MatterKind.EXTERNAL_WORKS)


def _asks_for_facts(case: Case, _command: object, context: Context) -> Iterator[Finding]:
    """Facts are stated for the works, and above 20 kV for the level that decides on them."""
    above = case.form.demand.kilovolts > context.rules.exemption_limit_kv(context.today)
    kind = MatterKind.TRANSMISSION if above else MatterKind.EXTERNAL_WORKS
    yield from _open(works_matter(case) or case.matter(MatterKind.TRANSMISSION), kind)


def _open(matter: Matter | None, wanted: MatterKind) -> Iterator[Finding]:
    if matter is None:
        yield finding("matter_missing", matter=wanted)
    elif not matter.is_open:
        yield finding("matter_closed", matter=matter.kind)


def _answers_fit(case: Case, command: StateFacts, _context: Context) -> Iterator[Finding]:
    yield from said(command.source, "source")
    if not command.answers:
        yield finding("answers_missing", "answers")
    facts = case.form.facts
    for path, value in command.answers:
        try:
            facts = answer(facts, path, value)
        except BadAnswer as bad:
            yield finding("answer_unfit", path, given=value, allowed=bad.allowed)
    if facts.kilovolts not in (None, case.form.demand.kilovolts):
        yield finding("voltage_differs", "facts.kilovolts", given=facts.kilovolts)


def _left_to_a_person(case: Case, command: SettleVerdict, context: Context) -> Iterator[Finding]:
    matter = works_matter(case)
    yield from said(command.reason, "reason")
    if command.outcome not in (Outcome.EXEMPT, Outcome.NEEDS_APPROVAL):
        yield finding("settle_either", "outcome", given=command.outcome)
    if matter is None:
        return
    if matter.verdict is None:
        yield finding("not_accepted", matter=matter.kind)
        return
    if matter.verdict.questions and command.outcome is Outcome.EXEMPT:
        yield finding("facts_still_missing", facts=",".join(matter.verdict.questions))
    if matter.verdict.outcome is not Outcome.UNDETERMINED:
        yield finding("nothing_to_settle", outcome=matter.verdict.outcome)
    yield from _still_follows(case, matter.verdict, context)


def _is_exempt(case: Case, _command: object, context: Context) -> Iterator[Finding]:
    matter = works_matter(case)
    if matter is None:
        return
    if matter.accepted_on is None:
        yield finding("not_accepted", matter=matter.kind)
    elif matter.verdict is None or matter.verdict.effective is not Outcome.EXEMPT:
        outcome = matter.verdict.effective if matter.verdict else Outcome.UNDETERMINED
        yield finding("not_exempt", outcome=outcome)
    else:
        yield from _still_follows(case, matter.verdict, context)


def _still_follows(case: Case, record: VerdictRecord, context: Context) -> Iterator[Finding]:
    """The verdict follows from the facts: two desks may each have judged what it knew alone."""
    again = judged_again(case, record, context.rules)
    if again is not None:
        yield finding("verdict_outdated", outcome=record.outcome, found=again.outcome)


@act(
    "state-facts",
    StateFacts,
    duties=(Duty.WINDOW, Duty.APPROVER, Duty.ACCOUNT_MANAGER),
    guards=(_asks_for_facts, _answers_fit),
)
def _state_facts(case: Case, command: StateFacts, context: Context) -> tuple[object, ...]:
    facts = case.form.facts
    for path, value in command.answers:
        facts = answer(facts, path, value)
    return (FactsStated(command.answers, command.source), *judged_anew(case, facts, context))


def judged_anew(case: Case, facts: RouteFacts, context: Context) -> tuple[object, ...]:
    """Return what follows from changed facts: the verdict, and who decides after all."""
    matter = works_matter(case)
    if matter is None or matter.accepted_on is None or not matter.is_open:
        return ()
    assessed = assess_case(facts, matter.accepted_on, context)
    return (assessed, *_steps_after(facts, matter, assessed.outcome, context))


def _steps_after(
    facts: RouteFacts, matter: Matter, outcome: Outcome, context: Context
) -> tuple[object, ...]:
    if outcome is Outcome.EXEMPT:
        return ()
    on = matter.accepted_on or context.today
    asked = certain_bureaus if matter.steps else signing_bureaus
    missing = tuple(b for b in asked(facts, on, context) if matter.step(b) is None)
    return (StepsOpened(matter.kind, missing),) if missing else ()


@act(
    "settle-verdict",
    SettleVerdict,
    duties=(Duty.APPROVER, Duty.OFFICE_HEAD),
    guards=(_works_open, _left_to_a_person),
)
def _settle_verdict(case: Case, command: SettleVerdict, context: Context) -> tuple[object, ...]:
    settled = VerdictSettled(command.outcome, command.reason)
    matter = works_matter(case)
    if matter is None:
        return (settled,)
    return (settled, *_steps_after(case.form.facts, matter, command.outcome, context))


@act(
    "file-exemption",
    FileExemption,
    duties=(Duty.WINDOW,),
    guards=(_works_open, _is_exempt),
    series="receipt",
)
def _file_exemption(_case: Case, _cmd: FileExemption, context: Context) -> tuple[object, ...]:
    return (ExemptionFiled(context.number),)


@applies(FactsStated)
def _facts_stated(case: Case, stated: FactsStated, _entered: Entered) -> Case:
    facts = case.form.facts
    for path, value in stated.answers:
        with suppress(BadAnswer):
            facts = answer(facts, path, value)
    return replace(case, form=replace(case.form, facts=facts))


@applies(VerdictAssessed)
def _verdict_assessed(case: Case, assessed: VerdictAssessed, _entered: Entered) -> Case:
    matter = works_matter(case)
    if matter is None:
        return case
    record = VerdictRecord(
        outcome=assessed.outcome,
        assessed_on=assessed.as_of,
        digest=assessed.rules,
        questions=assessed.questions,
        referrals=assessed.referrals,
    )
    return with_matter(case, replace(matter, verdict=record))


@applies(VerdictSettled)
def _verdict_settled(case: Case, settled: VerdictSettled, _entered: Entered) -> Case:
    matter = works_matter(case)
    if matter is None or matter.verdict is None:
        return case
    record = replace(matter.verdict, settled=settled.outcome, settled_reason=settled.reason)
    return with_matter(case, replace(matter, verdict=record))


@applies(StepsOpened)
def _steps_opened(case: Case, opened: StepsOpened, _entered: Entered) -> Case:
    matter = case.matter(opened.matter)
    if matter is None:
        return case
    more = (Step(b) for b in opened.bureaus if matter.step(b) is None)
    return with_matter(case, replace(matter, steps=(*matter.steps, *more)))


@applies(ExemptionFiled)
def _exemption_filed(case: Case, filed: ExemptionFiled, entered: Entered) -> Case:
    matter = works_matter(case)
    if matter is None:
        return case
    closed = replace(
        matter,
        outcome=MatterOutcome.FILED,
        ended=Moment(entered.at, entered.at),
        document_number=filed.number,
    )
    return with_matter(case, closed)
