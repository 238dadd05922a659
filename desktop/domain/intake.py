"""Taking an application in: receipt, acceptance, refusal at the door.

The clock to notify runs from receipt, the clock to decide from acceptance.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from desktop.domain.acts import act
from desktop.domain.case import (
    Case,
    Delegation,
    Matter,
    PaperState,
    Step,
)
from desktop.domain.clocks import accepted_day, promised_day
from desktop.domain.competence import certain_bureaus, signing_bureaus
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies, with_matter
from desktop.domain.guards import (
    has_matter,
    is_not_accepted,
    is_open,
    matter_of,
    not_in_future,
    said,
)
from desktop.domain.paper_codes import MakesPaper
from desktop.domain.registry import event
from desktop.domain.values import (
    ApplicationForm,
    Bureau,
    Duty,
    MatterKind,
    PaperStatus,
    StatedPaper,
)
from desktop.domain.verdict import VerdictAssessed, assess_case, form_findings
from desktop.plain_class import dataclass
from desktop.rules.exemption import Outcome
from desktop.rules.findings import Finding, finding
from desktop.rules.parameters import NoParameter
from desktop.rules.two_working_days import received_day


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """Take an application in (收件) for one or several matters.

    ``received_at`` is when the papers came; None means now.
    """

    case_id: str
    form: ApplicationForm
    papers: tuple[StatedPaper, ...]
    matters: tuple[MatterKind, ...]
    received_at: datetime | None = None
    external_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveMatter:
    """Take in a further matter of an open case (收件)."""

    case_id: str
    matter: MatterKind
    received_at: datetime | None = None
    external_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptMatter:
    """Accept a matter (受理): the clock to decide starts on the next working day.

    ``bureaus`` empty means those the office settled on; those the route makes certain sign in any
    case. ``delegation`` is needed above 20 kV.
    """

    case_id: str
    matter: MatterKind
    accepted_at: datetime | None = None
    bureaus: tuple[Bureau, ...] = ()
    delegation: Delegation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RefuseAcceptance:
    """Refuse a matter that is not this organ's (不予受理), naming the competent organ."""

    case_id: str
    matter: MatterKind
    reason: str
    competent_organ: str


@event("case.opened", version=2)
@dataclass(frozen=True, slots=True)
class CaseOpened(MakesPaper):
    """A case was opened under a number."""

    number: str
    form: ApplicationForm
    papers: tuple[StatedPaper, ...]
    is_demo: bool = False


@event("matter.received")
@dataclass(frozen=True, slots=True)
class MatterReceived:
    """The papers of a matter came in."""

    matter: MatterKind
    received_at: datetime
    received_on: date
    external_number: str = ""


@event("matter.accepted", version=3)
@dataclass(frozen=True, slots=True)
class MatterAccepted(MakesPaper):
    """A matter was accepted, and these bureaus have to decide.

    ``due_on`` is the day promised then; None where nobody has to decide, or no calendar said yet.
    """

    matter: MatterKind
    accepted_at: datetime
    accepted_on: date
    bureaus: tuple[Bureau, ...]
    delegation: Delegation | None = None
    by_silence: bool = False
    due_on: date | None = None


@event("matter.refused_at_door", version=3)
@dataclass(frozen=True, slots=True)
class AcceptanceRefused(MakesPaper):
    """A matter was not taken (不予受理); what was recorded before has no number."""

    matter: MatterKind
    reason: str
    competent_organ: str
    number: str = ""


def _is_new(case: Case | None, command: OpenCase, _context: Context) -> Iterator[Finding]:
    if case is not None:
        yield finding("case_exists", number=case.number)
    if not command.matters:
        yield finding("matters_missing", "matters")


def _form_is_sound(_case: object, command: OpenCase, context: Context) -> Iterator[Finding]:
    yield from form_findings(command.form, context.today)
    yield from fits_voltage(command.form, command.matters, context)


def fits_voltage(
    form: ApplicationForm, matters: tuple[MatterKind, ...], context: Context
) -> Iterator[Finding]:
    """Yield each matter that the voltage asked for rules out."""
    limit = context.rules.exemption_limit_kv(context.today)
    above = form.demand.kilovolts > limit
    if above and MatterKind.EXTERNAL_WORKS in matters:
        yield finding("voltage_above_limit", "demand.kilovolts", limit=limit)
    if not above and MatterKind.TRANSMISSION in matters:
        yield finding("voltage_within_limit", "demand.kilovolts", limit=limit)


def _receipt_dated(
    _case: object, command: OpenCase | ReceiveMatter, context: Context
) -> Iterator[Finding]:
    yield from not_in_future(command.received_at, "received_at", context)
    day = context.moment(command.received_at).date()
    try:
        context.rules.days("decide", day)
    except NoParameter as missing:
        yield finding("no_parameter", "received_at", parameter=missing.name, on=day)


def _matter_is_new(case: Case, command: ReceiveMatter, context: Context) -> Iterator[Finding]:
    matter = case.matter(command.matter)
    if matter is not None and matter.is_open:
        yield finding("matter_exists", matter=command.matter)
    yield from fits_voltage(case.form, (command.matter,), context)


def _no_open_supplement(case: Case, command: AcceptMatter, _context: Context) -> Iterator[Finding]:
    matter = matter_of(case, command)
    if matter is not None and matter.open_supplement:
        yield finding("supplement_open", matter=command.matter)


def acceptable(case: Case, command: AcceptMatter, context: Context) -> Iterator[Finding]:
    """The matter was not accepted before, and the moment and the organ fit."""
    matter = matter_of(case, command)
    if matter is None:
        return
    if matter.accepted_on is not None:
        yield finding("already_accepted", matter=command.matter, on=matter.accepted_on)
    yield from not_in_future(command.accepted_at, "accepted_at", context)
    if context.moment(command.accepted_at) < matter.received_at:
        yield finding("before_receipt", "accepted_at", received=matter.received_at)
    if command.matter is MatterKind.CONNECTION:
        yield finding("utility_accepts", matter=command.matter)
    if command.matter is MatterKind.TRANSMISSION and command.delegation is None:
        yield finding("delegation_missing", "delegation")


def _main_papers_in(case: Case, command: AcceptMatter, context: Context) -> Iterator[Finding]:
    if command.matter is not MatterKind.WAIVER_REQUEST:
        return
    for paper in context.rules.deficiency.main_papers(context.today):
        if case.paper(paper).status in (PaperStatus.MISSING, PaperStatus.RETURNED):
            yield finding("main_paper_missing", "papers", paper=paper)


def _delegation_covers(_case: Case, command: AcceptMatter, context: Context) -> Iterator[Finding]:
    given = command.delegation
    if given is None:
        return
    yield from said(given.number, "delegation.number")
    yield from said(given.scope, "delegation.scope")
    if given.since > context.today or (given.until and given.until < context.today):
        yield finding("delegation_not_in_force", "delegation", number=given.number)


def _organ_named(_case: Case, command: RefuseAcceptance, _c: Context) -> Iterator[Finding]:
    yield from said(command.reason, "reason")
    yield from said(command.competent_organ, "competent_organ")


@act(
    "open-case",
    OpenCase,
    duties=(Duty.WINDOW,),
    guards=(_is_new, _form_is_sound, _receipt_dated),
    series="case",
    opens=True,
)
def _open_case(_case: None, command: OpenCase, context: Context) -> tuple[object, ...]:
    opened = CaseOpened(
        number=context.number,
        form=command.form,
        papers=command.papers,
        is_demo=context.office.is_demo,
    )
    received = (_received(m, command, context) for m in dict.fromkeys(command.matters))
    return (opened, *received)


@act(
    "receive-matter", ReceiveMatter, duties=(Duty.WINDOW,), guards=(_matter_is_new, _receipt_dated)
)
def _receive_matter(_case: Case, command: ReceiveMatter, context: Context) -> tuple[object, ...]:
    return (_received(command.matter, command, context),)


def _received(
    matter: MatterKind, command: OpenCase | ReceiveMatter, context: Context
) -> MatterReceived:
    moment = context.moment(command.received_at)
    cutoff = context.rules.hours.on(moment.date()).cutoff
    day = received_day(moment, context.rules.calendar, cutoff=cutoff)
    return MatterReceived(matter, moment, day, command.external_number)


@act(
    "accept-matter",
    AcceptMatter,
    duties=(Duty.WINDOW,),
    guards=(
        has_matter,
        is_open,
        acceptable,
        _no_open_supplement,
        _main_papers_in,
        _delegation_covers,
    ),
)
def _accept_matter(case: Case, command: AcceptMatter, context: Context) -> tuple[object, ...]:
    matter = case.matter(command.matter)
    assert matter is not None
    silent = accepted_day(matter, context.today, context.rules)
    moment = context.moment(command.accepted_at)
    accepted_on = silent or moment.date()
    assessed = _assessment(case, command.matter, accepted_on, context)
    bureaus = _bureaus(case, command, assessed, context)
    accepted = MatterAccepted(
        matter=command.matter,
        accepted_at=moment,
        accepted_on=accepted_on,
        bureaus=bureaus,
        delegation=command.delegation,
        by_silence=silent is not None,
        due_on=(
            promised_day(command.matter, (accepted_on, moment), context.rules) if bureaus else None
        ),
    )
    return (accepted, *assessed)


def _assessment(
    case: Case, kind: MatterKind, on: date, context: Context
) -> tuple[VerdictAssessed, ...]:
    if kind is not MatterKind.EXTERNAL_WORKS:
        return ()
    return (assess_case(case.form.facts, on, context),)


def _bureaus(
    case: Case, command: AcceptMatter, assessed: tuple[VerdictAssessed, ...], context: Context
) -> tuple[Bureau, ...]:
    named = tuple(dict.fromkeys(command.bureaus))
    if command.matter is not MatterKind.EXTERNAL_WORKS:
        return named
    if assessed[0].outcome is Outcome.EXEMPT:
        return ()
    facts, on = case.form.facts, assessed[0].as_of
    if not named:
        return signing_bureaus(facts, on, context)
    return tuple(dict.fromkeys((*named, *certain_bureaus(facts, on, context))))


@act(
    "refuse-acceptance",
    RefuseAcceptance,
    duties=(Duty.WINDOW,),
    guards=(has_matter, is_open, is_not_accepted, _organ_named),
    series="refusal",
)
def _refuse_acceptance(
    _case: Case, command: RefuseAcceptance, context: Context
) -> tuple[object, ...]:
    refused = AcceptanceRefused(
        command.matter, command.reason, command.competent_organ, context.number
    )
    return (refused,)


@applies(CaseOpened, opens=True)
def _case_opened(_case: object, opened: CaseOpened, entered: Entered) -> Case:
    papers = tuple(
        PaperState(p.paper, p.status, p.source, p.number, changed_on=entered.at.date())
        for p in opened.papers
    )
    return Case(
        id=entered.case,
        number=opened.number,
        form=opened.form,
        opened_at=entered.at,
        officer=entered.officer,
        papers=papers,
        is_demo=opened.is_demo,
    )


@applies(MatterReceived)
def _matter_received(case: Case, received: MatterReceived, entered: Entered) -> Case:
    matter = Matter(
        kind=received.matter,
        received_at=received.received_at,
        received_on=received.received_on,
        external_number=received.external_number,
        entry=entered.entry,
    )
    return replace(case, matters=(*case.matters, matter))


@applies(MatterAccepted)
def _matter_accepted(case: Case, accepted: MatterAccepted, _entered: Entered) -> Case:
    matter = case.matter(accepted.matter)
    if matter is None:
        return case
    grown = replace(
        matter,
        accepted_at=accepted.accepted_at,
        accepted_on=accepted.accepted_on,
        steps=tuple(Step(b, promised_on=accepted.due_on) for b in accepted.bureaus),
        delegation=accepted.delegation,
    )
    return with_matter(case, grown)


@applies(AcceptanceRefused)
def _acceptance_refused(case: Case, refused: AcceptanceRefused, entered: Entered) -> Case:
    matter = case.matter(refused.matter)
    if matter is None:
        return case
    return with_matter(case, replace(matter, not_accepted_reason=refused.reason))
