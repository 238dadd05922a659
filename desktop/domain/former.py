"""Cases of former years (导入的历史案件): closed elsewhere, entered here as one signed entry each.

Nothing of such a case is still to be done: it is there to be found, counted and read. One that was
entered wrong is withdrawn by whoever entered it, and entered again. Our reading: the head of the
office enters them and no second person must; nothing is decided, numbered, sealed or made valid by
it, each entry names its list by digest and row, and the audit shows it. Two people are asked for
where an act makes something hold: letters, publications, erasures.
"""

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from itertools import pairwise

from desktop.domain.acts import act
from desktop.domain.case import Case, Matter, MatterOutcome
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies
from desktop.domain.former_parts import Former, FormerLetter, FormerSource
from desktop.domain.guards import not_in_future, said
from desktop.domain.registry import event
from desktop.domain.values import (
    ApplicationForm,
    Demand,
    DemandKind,
    Duty,
    Enterprise,
    MatterKind,
    Moment,
    Project,
)
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.rules.identifiers import check_credit_code, check_project_code
from desktop.rules.route_facts import RouteFacts

NUMBER, RECEIVED_ON, ACCEPTED_ON, ENDED_ON, LETTERS = (
    f"former.{name}" for name in ("number", "received_on", "accepted_on", "ended_on", "letters")
)
"""The fields of a case of former years that findings name."""


@dataclass(frozen=True, slots=True)
class FormerMatter:
    """One procedure of a case of former years, and how it ended; None is a day nobody noted."""

    kind: MatterKind
    received_on: date
    ended_on: date
    outcome: MatterOutcome
    accepted_on: date | None = None
    external_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportCase:
    """Enter a closed case of former years with its own number; codes may be blank."""

    case_id: str
    number: str
    enterprise: Enterprise
    project: Project
    demand: Demand
    matters: tuple[FormerMatter, ...]
    source: FormerSource
    letters: tuple[FormerLetter, ...] = ()


@event("case.imported")
@dataclass(frozen=True, slots=True)
class CaseImported:
    """A closed case of former years was entered, with everything the record will have of it.

    There may be very many: what a case always has stands here by itself, and nothing stands twice.
    """

    number: str
    enterprise: str
    credit_code: str
    project: str
    project_code: str
    address: str
    street: str
    demand: DemandKind
    capacity_kva: Decimal
    kilovolts: Decimal
    matters: tuple[FormerMatter, ...]
    source: FormerSource
    letters: tuple[FormerLetter, ...] = ()
    is_demo: bool = False


def _is_new(case: Case | None, command: ImportCase, context: Context) -> Iterator[Finding]:
    if case is not None:
        yield finding("case_exists", number=case.number)
    yield from said(command.number, NUMBER)
    for year in (context.today.year, context.today.year + 1):
        if command.number.startswith(f"{context.office.case_prefix}-{year}-"):
            yield finding("former_number_ours", NUMBER, number=command.number, year=year)


def _is_sound(_case: object, command: ImportCase, _context: Context) -> Iterator[Finding]:
    yield from said(command.enterprise.name, "enterprise.name")
    yield from said(command.project.name, "project.name")
    if command.enterprise.credit_code:
        yield from check_credit_code(command.enterprise.credit_code, "enterprise.credit_code")
    if command.project.code:
        yield from check_project_code(command.project.code, "project.code")
    yield from _positive(command.demand.capacity_kva, "demand.capacity_kva")
    yield from _positive(command.demand.kilovolts, "demand.kilovolts")
    for letter in command.letters:
        yield from said(letter.number, LETTERS)


def _positive(number: Decimal, field: str) -> Iterator[Finding]:
    if not number.is_finite() or number <= 0:
        yield finding("not_positive", field, given=number)


def _is_closed(_case: object, command: ImportCase, context: Context) -> Iterator[Finding]:
    if not command.matters:
        yield finding("matters_missing", "matters")
    for matter in command.matters:
        yield from _in_order(matter)
        yield from not_in_future(matter.ended_on, ENDED_ON, context)


def _in_order(matter: FormerMatter) -> Iterator[Finding]:
    """Yield each day of a matter that lies before the one it must follow."""
    days = {
        RECEIVED_ON: matter.received_on,
        ACCEPTED_ON: matter.accepted_on,
        ENDED_ON: matter.ended_on,
    }
    known = ((name, day) for name, day in days.items() if day is not None)
    for (_, before), (name, day) in pairwise(known):
        if day < before:
            yield finding("former_days_order", name, given=day, before=before)


@act(
    "import-case",
    ImportCase,
    duties=(Duty.OFFICE_HEAD,),
    guards=(_is_new, _is_sound, _is_closed),
    opens=True,
)
def _import_case(_case: None, command: ImportCase, context: Context) -> tuple[object, ...]:
    return (imported(command, is_demo=context.office.is_demo),)


def imported(command: ImportCase, *, is_demo: bool) -> CaseImported:
    """Return what is recorded of a case of former years."""
    enterprise, project, demand = command.enterprise, command.project, command.demand
    return CaseImported(
        number=command.number,
        enterprise=enterprise.name,
        credit_code=enterprise.credit_code,
        project=project.name,
        project_code=project.code,
        address=project.address,
        street=project.street,
        demand=demand.kind,
        capacity_kva=demand.capacity_kva,
        kilovolts=demand.kilovolts,
        matters=command.matters,
        source=command.source,
        letters=command.letters,
        is_demo=is_demo,
    )


@applies(CaseImported, opens=True)
def _case_imported(_case: object, told: CaseImported, entered: Entered) -> Case:
    first = min((m.received_on for m in told.matters), default=entered.at.date())
    return Case(
        id=entered.case,
        number=told.number,
        form=_form(told),
        opened_at=_begin_of(first, entered),
        officer=entered.officer,
        matters=tuple(_matter(m, entered) for m in told.matters),
        is_demo=told.is_demo,
        former=Former(told.source, told.letters),
    )


def _form(told: CaseImported) -> ApplicationForm:
    return ApplicationForm(
        Enterprise(told.enterprise, told.credit_code),
        Project(told.project, told.project_code, told.address, told.street),
        Demand(told.demand, told.capacity_kva, told.kilovolts),
        RouteFacts(told.kilovolts, {}, ()),
    )


def _matter(told: FormerMatter, entered: Entered) -> Matter:
    accepted = told.accepted_on
    return Matter(
        kind=told.kind,
        received_at=_begin_of(told.received_on, entered),
        received_on=told.received_on,
        external_number=told.external_number,
        accepted_at=None if accepted is None else _begin_of(accepted, entered),
        accepted_on=accepted,
        outcome=told.outcome,
        ended=Moment(_begin_of(told.ended_on, entered), entered.at),
        entry=entered.entry,
    )


def _begin_of(day: date, entered: Entered) -> datetime:
    """Return the first moment of a day: of former years only days are known."""
    return datetime.combine(day, time(), entered.at.tzinfo)
