"""The register of cases: which cases are wanted in which order, and their rows page by page."""

from array import array
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection, RowMapping

from desktop.domain.notes import AssignManager
from desktop.domain.values import Duty
from desktop.office.cases_clocks import CasesClocks
from desktop.office.figures import catch_up
from desktop.office.office import Office
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding
from desktop.store.cases import count_all, facet_counts, ids_of, rows_of
from desktop.store.oversight import ids_counted
from desktop.store.rows import Light, OfficerRow
from desktop.store.rows_cases import (
    CasesColumn,
    CasesFilter,
    CasesRow,
    CasesSort,
    FacetRow,
    Ids,
)
from desktop.wording.cases import LIGHT_NAMES, PHASES
from desktop.wording.values import BUREAUS, MATTERS

AT_ONCE = 200
"""So many cases are reckoned at once before those of a figure are listed."""
_OF_THE_OFFICER = ("duty_missing", "officer_inactive")
_EVERY = CasesFilter()
_FACETS = {
    "streets": "street",
    "kilovolts": "kilovolts",
    "matters": "matter",
    "phases": "phase",
    "officers": "officer",
    "managers": "manager",
}


@dataclass(frozen=True, slots=True)
class CasesList:
    """Which cases the register shows, how many there are in all, how many of these are overdue.

    ``overdue`` None means the clocks are still being reckoned.
    """

    ids: Ids
    whole: int
    today: date
    overdue: int | None = None
    is_reckoned: bool = False


@dataclass(frozen=True, slots=True)
class ManagerChoice:
    """Who can be named account manager, and what stands against the officer naming one."""

    managers: tuple[tuple[str, OfficerRow], ...]
    against: tuple[Finding, ...] = ()


class Register:
    """Answers what the register's page asks; it lives with one office, in its worker."""

    def __init__(self) -> None:
        self.clocks = CasesClocks()

    def list(self, office: Office, wanted: CasesFilter, sort: CasesSort) -> CasesList:
        """Return the cases that are wanted.

        Where filter or order ask for the clocks all are reckoned first, else none.
        """
        by_clock = sort.column is CasesColumn.CLOCK
        if wanted.lights or by_clock:
            self.clocks.reckon_all(office)
        is_reckoned = self.clocks.reckon(office, most=0)
        lights = self.clocks.lights(office)
        if wanted.figure is not None:
            catch_up(office, most=AT_ONCE)
        with office.store.reading() as connection:
            among = _among(connection, wanted, lights, office.now().date())
            ids = ids_of(connection, wanted, sort, among)
            whole = len(ids) if wanted == _EVERY else count_all(connection)
            red = [i for i, light in lights.items() if light is Light.RED]
            red = [i for i in red if among is None or i in among]
            overdue = len(ids_of(connection, wanted, sort, red)) if red else 0
        return CasesList(
            self._by_due(ids, sort) if by_clock else ids,
            whole,
            office.now().date(),
            overdue if is_reckoned else None,
            is_reckoned,
        )

    def rows(self, office: Office, ids: Sequence[int]) -> tuple[CasesRow | None, ...]:
        """Return the rows of these cases; None in place of one that is gone."""
        with office.store.reading() as connection:
            found = rows_of(connection, ids)
        names = {o.id: o.name for o in office.officers()}
        return tuple(self._row(office, found[i], names) if i in found else None for i in ids)

    def facet(self, office: Office, name: str) -> tuple[FacetRow, ...]:
        """Return the values the register can be filtered by under ``name``, with their counts."""
        if name == "lights":
            return self._light_facet(office)
        with office.store.reading() as connection:
            counted = facet_counts(connection, _FACETS[name])
        names = facet_names(office, name)
        known = [(_facet_key(value), count) for value, count in counted]
        rows = (FacetRow(k, names.get(k, k), count) for k, count in known if k)
        order = list(names)
        return tuple(sorted(rows, key=lambda r: order.index(r.key) if r.key in names else -1))

    def _light_facet(self, office: Office) -> tuple[FacetRow, ...]:
        self.clocks.reckon_all(office)
        lights = list(self.clocks.lights(office).values())
        found = ((light, lights.count(Light(light))) for light in LIGHT_NAMES)
        return tuple(FacetRow(light, LIGHT_NAMES[light], n) for light, n in found if n)

    def _by_due(self, ids: Ids, sort: CasesSort) -> Ids:
        """Put the most urgent first, or last of those with a clock; the others follow."""
        dues = self.clocks.dues()
        timed = [i for i in ids if i in dues]
        timed.sort(key=lambda i: dues[i].urgency, reverse=sort.descending)
        return array("q", [*timed, *(i for i in ids if i not in dues)])

    def _row(self, office: Office, row: RowMapping, names: Mapping[str, str]) -> CasesRow:
        return CasesRow(
            id=row["id"],
            case_id=row["case_id"],
            number=row["number"],
            enterprise=row["enterprise"],
            project=row["project"],
            kilovolts=_decimal(row["kilovolts"]),
            capacity_kva=_decimal(row["capacity_kva"]),
            street=row["street"],
            address=row["address"],
            matter=_MATTER_NAMES.get(row["matter"], row["matter"]),
            phase=row["phase"],
            outcome=row["outcome"],
            clock=self.clocks.clock(office, row["id"]),
            papers_ready=row["papers_ready"],
            papers_all=row["papers_all"],
            papers_waived=row["papers_waived"],
            letter_due=_day(row["letter_due"]),
            received_on=_day(row["received_on"]),
            ended_on=_day(row["ended_on"]),
            officer=names.get(row["officer"], row["officer"]),
            manager=names.get(row["manager"], row["manager"]),
            external=row["external"].replace("\n", "、"),
            letters=row["letters"].replace("\n", "、"),
            project_code=row["project_code"],
            credit_code=row["credit_code"],
            is_open=bool(row["is_open"]),
        )


def manager_choice(office: Office, officer_id: str) -> ManagerChoice:
    """Return who can be named account manager, and why this officer may not name one."""
    able = [o for o in office.officers() if Duty.ACCOUNT_MANAGER in o.duties and o.is_active]
    managers = tuple((o.id, OfficerRow(o.name, BUREAUS[o.bureau])) for o in able)
    nobody = AssignManager(case_id="", officer_id=managers[0][0] if managers else "")
    against = office.against(nobody, officer_id)
    return ManagerChoice(managers, tuple(f for f in against if f.rule in _OF_THE_OFFICER))


def _among(
    connection: Connection, wanted: CasesFilter, lights: Mapping[int, Light], today: date
) -> frozenset[int] | None:
    """Return the cases that lights and figure allow; None where neither is asked for."""
    allowed = [frozenset(i for i, light in lights.items() if light in wanted.lights)]
    found = allowed if wanted.lights else []
    if wanted.figure is not None:
        found.append(ids_counted(connection, wanted.figure, today))
    return frozenset.intersection(*found) if found else None


def facet_names(office: Office, name: str) -> dict[str, str]:
    """Return the names of a facet's values in the order they stand; streets name themselves."""
    if name in ("officers", "managers"):
        return {o.id: o.name for o in office.officers()}
    return _NAMES.get(name, {})


def _facet_key(value: object) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


_MATTER_NAMES = {kind.value: name for kind, name in MATTERS.items()}
_NAMES = {
    "matters": _MATTER_NAMES,
    "phases": {phase.value: said for phase, said in PHASES.items()},
    "lights": LIGHT_NAMES,
}


def _decimal(value: float) -> Decimal:
    return Decimal(f"{value:.10g}")


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
