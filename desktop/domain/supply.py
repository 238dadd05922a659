"""Within how many working days the utility owes its next step of a connection (供电企业办电时限).

The table ``supply_plan`` says how many, by the step, the customer and the number of sources. Our
reading: the supply plan (供电方案) is counted from the utility's acceptance, the final inspection
from the day the works were finished, the metering from the day the inspection was passed, each
beginning on the next working day. What stands before a step is not the utility's alone, so only
the steps that have begun are owed.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal

from desktop.domain.case import Case, Matter
from desktop.domain.clocks import Due
from desktop.domain.values import Demand, MatterKind
from desktop.plain_class import dataclass
from desktop.rules.decision import Decision, Table, decide
from desktop.rules.parameters import NoParameter
from desktop.rules.rulebook import Rulebook
from desktop.rules.two_working_days import decision_deadline
from desktop.rules.working_days import NoCalendar, WorkingCalendar

LOW_VOLTAGE_KV = Decimal(1)
"""Up to which voltage (included) a customer is one of low voltage (GB/T 2900.50)."""
ACCEPTED = ""
STEPS: Mapping[str, tuple[str, str]] = {
    "plan_replied": ("plan", ACCEPTED),
    "final_inspection": ("inspection", "external_works"),
    "metering": ("metering", "final_inspection"),
}
"""By milestone: the step as the table calls it, and the milestone from which it is counted."""


@dataclass(frozen=True, slots=True)
class SupplyStep:
    """A step the utility owes: up to which milestone, since when, and what the table says."""

    milestone: str
    since: date
    told_at: datetime
    decision: Decision

    @property
    def days(self) -> int | None:
        """How many working days the utility has; None where the table leaves it open."""
        outcome = self.decision.outcome
        return outcome if isinstance(outcome, int) else None


def supply_facts(demand: Demand, step: str) -> dict[str, object]:
    """Return the facts of a demand by the names of the table.

    Who applies here is an enterprise, never a resident.
    """
    is_low = demand.kilovolts <= LOW_VOLTAGE_KV
    customer = "low_voltage" if is_low else "high_voltage"
    return {"step": step, "customer": customer, "sources": demand.sources}


def supply_steps(case: Case, rules: Rulebook) -> tuple[SupplyStep, ...]:
    """Return every step the utility owes now, in their order."""
    matter = case.matter(MatterKind.CONNECTION)
    if matter is None or matter.accepted_on is None or not matter.is_open:
        return ()
    return tuple(_owed(case, matter, rules))


def supply_due(case: Case, rules: Rulebook) -> Due | None:
    """Return by when the utility owes its next step; None where none has begun."""
    owed = next(iter(supply_steps(case, rules)), None)
    if owed is None or owed.days is None:
        return None
    return step_day(owed, rules)


def step_day(step: SupplyStep, rules: Rulebook) -> Due:
    """Return the day of a step as it was told, with what the newest calendar makes of it."""
    counted = [_counted(step, calendar) for calendar in rules.calendars_since(step.told_at)]
    promised = next((due for due in counted if due.on is not None), counted[-1])
    newest = counted[-1]
    return promised if newest.on == promised.on else replace(promised, recounted=newest)


def decided_steps(
    case: Case, at: Callable[[date, datetime | None], Table | None]
) -> Iterator[tuple[str, Table, Decision]]:
    """Yield what the table of its day says of each step that has begun, reached or not."""
    matter = case.matter(MatterKind.CONNECTION)
    if matter is None or matter.accepted_on is None:
        return
    reached = {m.milestone: m.on for m in case.milestones}
    for milestone, (code, start) in STEPS.items():
        since = matter.accepted_on if start == ACCEPTED else reached.get(start)
        table = at(since, _told_at(matter, since, start)) if since else None
        if since is not None and table is not None:
            yield milestone, table, decide(table, supply_facts(case.form.demand, code), since)


def _owed(case: Case, matter: Matter, rules: Rulebook) -> Iterator[SupplyStep]:
    """Yield each step that has begun and is not over; none begun before there was a limit."""
    reached = {m.milestone: m.on for m in case.milestones}
    for milestone, (code, start) in STEPS.items():
        since = matter.accepted_on if start == ACCEPTED else reached.get(start)
        if milestone in reached or since is None:
            continue
        told = _told_at(matter, since, start)
        try:
            table = rules.tables["supply_plan"].at(since, told)
        except NoParameter:
            continue
        decision = decide(table, supply_facts(case.form.demand, code), since)
        yield SupplyStep(milestone, since, told, decision)


def _told_at(matter: Matter, since: date, start: str) -> datetime:
    """Return when a step's day was told: at the acceptance, else at the end of its first day."""
    accepted = matter.accepted_at or matter.received_at
    return accepted if start == ACCEPTED else datetime.combine(since, time.max, accepted.tzinfo)


def _counted(step: SupplyStep, calendar: WorkingCalendar) -> Due:
    try:
        deadline = decision_deadline(step.since, calendar, days=step.days or 1)
    except NoCalendar as missing:
        return Due(None, missing_year=missing.year)
    return Due(deadline.due_on, deadline)
