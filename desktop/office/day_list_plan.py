"""What a row of the day's list would do, by the store as it stands.

A row is known by its outside number (外部编号); one whose number nobody has yet belongs to the
case of its enterprise and project, where there is exactly one, and else opens a case.
"""

from collections.abc import Iterator
from dataclasses import field
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection

from desktop.domain.acts import Command, decide
from desktop.domain.case import Case, Matter
from desktop.domain.context import Context
from desktop.domain.intake import OpenCase, ReceiveMatter
from desktop.domain.notes import SetExternalNumber
from desktop.domain.values import (
    ApplicationForm,
    Demand,
    DemandKind,
    Enterprise,
    MatterKind,
    Project,
)
from desktop.domain.values_person import PersonInput
from desktop.files.day_list_fields import MATTER, NEEDED, NUMBER, PATHS, RECEIVED
from desktop.files.day_list_rows import ListRow, missing_value
from desktop.plain_class import dataclass
from desktop.rules.exemption import RouteFacts
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.entry import new_entry_id
from desktop.store.event_log import last_position
from desktop.store.matching import Pair, matters_numbered, project_cases, projects_since
from desktop.store.personal import SealedRecord, prepare
from desktop.store.queries import case_by_id
from desktop.store.rewinding import times_moved
from desktop.store.rows_day_list import DOABLE, Deed
from desktop.wording.sentences import listed


@dataclass(frozen=True, slots=True)
class Plan:
    """What a row does: its deed and command, or everything that stands against it.

    ``joins`` is the row of the same list that opens the case this one goes into.
    """

    deed: Deed
    command: Any = None
    sealed: tuple[SealedRecord, ...] = ()
    findings: tuple[Finding, ...] = ()
    case: Case | None = None
    joins: int = 0
    differs: tuple[str, ...] = ()


class KnownCases:
    """The cases by credit code and project code, kept up with what is recorded meanwhile.

    They are read when first asked for: a list of former years asks for none.
    """

    def __init__(self, connection: Connection) -> None:
        self._position = last_position(connection)
        self._moved = -1
        self._cases: dict[Pair, list[str]] = {}

    def of(self, connection: Connection, pair: Pair) -> list[Case]:
        """Return the cases of an enterprise's project, as they stand now."""
        if times_moved(connection) != self._moved:
            self._read(connection)
        newest = last_position(connection)
        if newest != self._position:
            for touched, case_id in projects_since(connection, self._position):
                listed = self._cases.setdefault(touched, [])
                if case_id not in listed:
                    listed.append(case_id)
            self._position = newest
        found = (case_by_id(connection, case_id) for case_id in self._cases.get(pair, ()))
        return [case for case in found if case is not None]

    def _read(self, connection: Connection) -> None:
        self._position = last_position(connection)
        self._moved = times_moved(connection)
        self._cases = project_cases(connection)


@dataclass(slots=True)
class Foreseen:
    """What the rows before would do, for a preview that writes nothing."""

    opened: dict[Pair, int] = field(default_factory=dict)
    taken: dict[tuple[object, str], int] = field(default_factory=dict)

    def note(self, row: ListRow, plan: Plan) -> None:
        """Keep in mind what a row would leave behind."""
        if plan.deed not in DOABLE:
            return
        if plan.deed is Deed.OPEN:
            self.opened.setdefault(pair_of(row), row.number)
        self.taken[self.place(row, plan.case), row.values[MATTER]] = row.number

    @staticmethod
    def place(row: ListRow, case: Case | None) -> object:
        """Return where a matter of the row would stand: its case, or its project."""
        return case.id if case else pair_of(row)


def pair_of(row: ListRow) -> Pair:
    """Return the two codes by which a row's case is found."""
    return row.values.get("enterprise.credit_code", ""), row.values.get("project.code", "")


def plan_row(
    connection: Connection, row: ListRow, known: KnownCases, context: Context, seen: Foreseen
) -> Plan:
    """Return what the row would do now, after the rows that were foreseen."""
    if NUMBER not in row.values or MATTER not in row.values:
        pair = pair_of(row)
        is_known = all(pair) and (pair in seen.opened or bool(known.of(connection, pair)))
        return wrong(row, *([] if is_known else _needed(row)))
    held = matters_numbered(connection, row.values[NUMBER])
    if held:
        return _same(connection, row, held)
    plan = _new(connection, row, known, context, seen)
    twice = seen.taken.get((Foreseen.place(row, plan.case), row.values[MATTER]))
    if twice is not None and plan.deed is not Deed.WRONG:
        kind = MatterKind(row.values[MATTER])
        plan = wrong(row, finding("list_matter_twice", NUMBER, row=twice, matter=kind))
    return plan


def wrong(row: ListRow, *findings: Finding) -> Plan:
    """Return that a row can't be done, with all that was found."""
    told = {(f.rule, f.field) for f in row.findings}
    more = tuple(f for f in findings if (f.rule, f.field) not in told)
    return Plan(Deed.WRONG, findings=(*row.findings, *more))


def _same(connection: Connection, row: ListRow, held: tuple[tuple[str, str], ...]) -> Plan:
    """Return that a row's number is known, or whose it is where it is another's."""
    case_id, matter = next((h for h in held if h[1] == row.values[MATTER]), held[0])
    case = case_by_id(connection, case_id)
    if case is None:
        return wrong(row, finding("case_missing"))
    number = row.values[NUMBER]
    if not _is_of(row, case):
        enterprise = case.form.enterprise.name
        odd = finding(
            "list_number_elsewhere",
            NUMBER,
            number=number,
            case=case.number,
            enterprise=enterprise,
        )
        return wrong(row, odd)
    if matter != row.values[MATTER]:
        kind = MatterKind(matter)
        odd = finding(
            "list_number_other_matter", NUMBER, number=number, case=case.number, matter=kind
        )
        return wrong(row, odd)
    if row.findings:
        return wrong(row)
    return Plan(Deed.SAME, case=case, differs=tuple(_differences(row, case)))


def _is_of(row: ListRow, case: Case) -> bool:
    """Return whether the codes a row gives are those of the case; a blank says nothing."""
    credit, project = pair_of(row)
    form = case.form
    return credit in ("", form.enterprise.credit_code) and project in ("", form.project.code)


def _differences(row: ListRow, case: Case) -> Iterator[str]:
    form = case.form
    kept: dict[str, object] = {
        "enterprise.name": form.enterprise.name,
        "project.name": form.project.name,
        "project.address": form.project.address,
        "demand.kind": form.demand.kind.value,
        "demand.capacity_kva": form.demand.capacity_kva,
        "demand.kilovolts": form.demand.kilovolts,
    }
    for path, value in kept.items():
        given = row.values.get(path)
        if given is None:
            continue
        is_number = isinstance(value, Decimal)
        if (Decimal(given) if is_number else given) != value:
            yield path


def _new(
    connection: Connection, row: ListRow, known: KnownCases, context: Context, seen: Foreseen
) -> Plan:
    """Return what a row does whose number no matter has yet."""
    pair = pair_of(row)
    cases = known.of(connection, pair) if all(pair) else []
    case = _chosen(cases, MatterKind(row.values[MATTER]))
    if cases and case is None:
        numbers = listed(c.number for c in cases)
        return wrong(row, finding("list_many_cases", NUMBER, cases=numbers))
    if case is not None:
        return _in_case(row, case, context)
    if all(pair) and pair in seen.opened:
        missing = _receipt_missing(row)
        joining = Plan(Deed.RECEIVE, joins=seen.opened[pair])
        return wrong(row, *missing) if missing or row.findings else joining
    return _opening(row, context)


def _chosen(cases: list[Case], kind: MatterKind) -> Case | None:
    """Return the one case a row can mean: whose matter lacks a number, or which is open."""
    if len(cases) < 2:
        return cases[0] if cases else None
    waiting = [c for c in cases if (m := c.matter(kind)) is not None and not m.external_number]
    is_open = [c for c in cases if any(m.is_open for m in c.matters)]
    for found in (waiting, is_open):
        if len(found) == 1:
            return found[0]
    return None


def _in_case(row: ListRow, case: Case, context: Context) -> Plan:
    """Return what a row does in a case that is there: number a matter, or bring another."""
    kind = MatterKind(row.values[MATTER])
    matter = case.matter(kind)
    if matter is not None and matter.external_number and matter.is_open:
        other = matter.external_number
        odd = finding("list_matter_numbered", NUMBER, case=case.number, matter=kind, other=other)
        return wrong(row, odd)
    if _lacks_number(matter):
        numbered = SetExternalNumber(
            case_id=case.id, matter=kind, external_number=row.values[NUMBER]
        )
        return checked(Plan(Deed.NUMBER, numbered, case=case), row, context)
    received = ReceiveMatter(
        case_id=case.id,
        matter=kind,
        received_at=_received(row),
        external_number=row.values[NUMBER],
    )
    plan = Plan(Deed.RECEIVE, received, case=case)
    return checked(plan, row, context, *_receipt_missing(row))


def _lacks_number(matter: Matter | None) -> bool:
    return matter is not None and not matter.external_number


def _opening(row: ListRow, context: Context) -> Plan:
    """Return the opening of a case by a row; what it leaves out stays unknown."""
    missing = _needed(row) + _receipt_missing(row)
    if missing or row.findings:
        return wrong(row, *missing)
    form, sealed = _form(row)
    command = OpenCase(
        case_id=new_entry_id(context.now),
        form=form,
        papers=(),
        matters=(MatterKind(row.values[MATTER]),),
        received_at=_received(row),
        external_number=row.values[NUMBER],
    )
    return checked(Plan(Deed.OPEN, command, sealed), row, context)


def _needed(row: ListRow) -> list[Finding]:
    """Return what a row leaves out that a case can't be opened without."""
    broken = {f.field for f in row.findings}
    lacking = [p for p in PATHS if p in NEEDED and p not in row.values and p not in broken]
    return [missing_value(path, row.places) for path in lacking]


def _receipt_missing(row: ListRow) -> list[Finding]:
    """Return that nobody knows when a matter came in; only an officer may say that it is now."""
    is_known = RECEIVED in row.values or row.received_now
    is_told = any(f.field == RECEIVED for f in row.findings)
    return [] if is_known or is_told else [missing_value(RECEIVED, row.places)]


def _received(row: ListRow) -> datetime | None:
    text = row.values.get(RECEIVED)
    return datetime.fromisoformat(text) if text else None


def checked(plan: Plan, row: ListRow, context: Context, *missing: Finding) -> Plan:
    """Return the plan, or all that stands against it by row and by the rules of its act."""
    command: Command = plan.command
    decided = decide(plan.case, command, context)
    refused = decided.findings if isinstance(decided, Refusal) else ()
    found = [_placed(f, row) for f in refused]
    return wrong(row, *missing, *found) if (missing or found or row.findings) else plan


def _placed(found: Finding, row: ListRow) -> Finding:
    place = row.places.get(found.field)
    return Finding(found.rule, found.field, (*found.facts, ("cell", place))) if place else found


def _form(row: ListRow) -> tuple[ApplicationForm, tuple[SealedRecord, ...]]:
    said = row.values
    kilovolts = Decimal(said["demand.kilovolts"])
    persons, sealed = _contact(row)
    form = ApplicationForm(
        enterprise=Enterprise(said["enterprise.name"], said["enterprise.credit_code"]),
        project=Project(
            name=said["project.name"],
            code=said["project.code"],
            address=said["project.address"],
            street=said.get("project.street", ""),
            parcel=said.get("project.parcel", ""),
        ),
        demand=_demand(row, kilovolts),
        facts=RouteFacts(kilovolts, {}, ()),
        persons=persons,
    )
    return form, sealed


def _demand(row: ListRow, kilovolts: Decimal) -> Demand:
    expected = row.values.get("demand.expected_on")
    return Demand(
        kind=DemandKind(row.values["demand.kind"]),
        capacity_kva=Decimal(row.values["demand.capacity_kva"]),
        kilovolts=kilovolts,
        expected_on=datetime.fromisoformat(expected).date() if expected else None,
    )


def _contact(row: ListRow) -> tuple[tuple[Any, ...], tuple[SealedRecord, ...]]:
    name = row.values.get("contact.name", "")
    if not name:
        return (), ()
    ref, record = prepare(PersonInput(name, row.values.get("contact.phone", ""), ""))
    return (ref,), (record,)
