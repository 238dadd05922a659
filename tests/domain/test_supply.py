"""By when the utility owes its next step: supply plan, inspection and metering."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from desktop.clock import OFFICE_ZONE
from desktop.domain.case import Case, MilestoneReached
from desktop.domain.supply import supply_due, supply_steps
from desktop.resources import read_toml
from desktop.rules.decision import Table
from desktop.rules.versions import Learnt, Versions
from tests.domain.desk import CONNECTION, Desk, adopting, new_desk, opening

PLAN = read_toml("rules/supply_plan.toml")


def accepted() -> Desk:
    """Return case 1 (10 kV, one source), accepted by the utility on Friday 2026-09-18."""
    desk = new_desk().at("2026-09-18T15:10")
    desk.do("lianghui", opening(1, matters=(CONNECTION,)))
    desk.do("hezhiyuan", adopting())
    return desk


DESK = accepted()
RULES = DESK.context("hezhiyuan").rules


def with_demand(kilovolts: str = "10", sources: int = 1) -> Case:
    form = DESK.case.form
    demand = replace(form.demand, kilovolts=Decimal(kilovolts), sources=sources)
    return replace(DESK.case, form=replace(form, demand=demand))


def reached(*milestones: tuple[str, date]) -> Case:
    made = tuple(MilestoneReached(name, on) for name, on in milestones)
    return replace(DESK.case, milestones=made)


@pytest.mark.parametrize(
    ("kilovolts", "sources", "days", "due"),
    [
        pytest.param("10", 1, 10, date(2026, 10, 9), id="high voltage, over a make-up Sunday"),
        pytest.param("20", 2, 20, date(2026, 10, 22), id="two sources"),
        pytest.param("1", 1, 8, date(2026, 9, 30), id="low voltage"),
        pytest.param("1.01", 1, 10, date(2026, 10, 9), id="above low voltage"),
    ],
)
def test_the_plan_is_due_by_voltage_and_sources(
    kilovolts: str, sources: int, days: int, due: date
) -> None:
    case = with_demand(kilovolts, sources)

    (owed,) = supply_steps(case, RULES)
    said = supply_due(case, RULES)

    assert (owed.milestone, owed.days) == ("plan_replied", days)
    assert said is not None
    assert said.on == due
    assert said.deadline is not None
    assert said.deadline.counted[0].note.day == date(2026, 9, 19)


def test_a_later_step_is_owed_once_the_one_before_it_was_reached() -> None:
    plan, works = ("plan_replied", date(2026, 10, 9)), ("external_works", date(2026, 11, 2))
    waiting, begun = reached(plan), reached(plan, works)
    passed = reached(plan, works, ("final_inspection", date(2026, 11, 5)))
    done = reached(plan, works, ("final_inspection", works[1]), ("metering", works[1]))

    owed = [
        [(s.milestone, s.since, s.days) for s in supply_steps(case, RULES)]
        for case in (waiting, begun, passed, done)
    ]

    assert owed == [
        [],
        [("final_inspection", date(2026, 11, 2), 7)],
        [("metering", date(2026, 11, 5), 7)],
        [],
    ]
    assert supply_due(waiting, RULES) is None


def test_nothing_is_owed_before_acceptance_or_after_the_end() -> None:
    fresh = new_desk().at("2026-09-18T15:10")
    fresh.do("lianghui", opening(1, matters=(CONNECTION,)))
    case = DESK.case
    over = replace(case, matters=tuple(replace(m, not_accepted_reason="x") for m in case.matters))

    assert supply_steps(fresh.case, RULES) == ()
    assert supply_steps(over, RULES) == ()
    assert supply_due(over, RULES) is None


def test_a_limit_published_later_moves_no_step_that_has_begun() -> None:
    raw = {**PLAN, "row": [{**r, "then": r["then"] + 1} for r in PLAN["row"]]}
    moment = datetime(2026, 9, 18, 15, 11, tzinfo=OFFICE_ZONE)
    versions = Versions([Table(PLAN)], [Learnt(moment, Table(raw))])
    later = replace(RULES, tables={**RULES.tables, "supply_plan": versions})

    (before,) = supply_steps(DESK.case, later)
    (after,) = supply_steps(reached(("external_works", date(2026, 9, 18))), later)[1:]

    assert before.days == 10
    assert (after.milestone, after.days) == ("final_inspection", 8)


def test_a_step_begun_before_there_was_a_limit_is_owed_by_none() -> None:
    """The table holds from 2024-06-01 on; a step that begins later is owed again."""
    early = date(2024, 5, 31)
    matters = tuple(replace(m, accepted_on=early) for m in DESK.case.matters)
    waiting = replace(DESK.case, matters=matters)
    built = replace(waiting, milestones=(MilestoneReached("external_works", date(2024, 6, 3)),))

    assert supply_steps(waiting, RULES) == ()
    assert supply_due(waiting, RULES) is None
    assert [step.milestone for step in supply_steps(built, RULES)] == ["final_inspection"]


def test_beyond_the_calendar_the_day_is_provisional() -> None:
    late = reached(("plan_replied", date(2026, 9, 21)), ("external_works", date(2026, 12, 30)))

    due = supply_due(late, RULES)

    assert due is not None
    assert (due.on, due.missing_year) == (None, 2027)
