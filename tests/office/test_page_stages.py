"""Each stage of a connection says its day, its time or its plan; the ring counts to the goal."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from desktop.clock import OFFICE_ZONE
from desktop.domain.case import Case, Matter, MatterOutcome, MilestoneReached
from desktop.domain.values import MatterKind, Moment
from desktop.office.page_stages import pace_row, stage_rows
from desktop.store.rows import PaceRow
from tests.domain.desk import opened, shipped

THREE, TWO = "three_stage", "huangpu_two_stage"
TODAY = date(2026, 9, 22)
"""After a Sunday worked in place of 国庆节, before 中秋节."""
Said = list[tuple[str, str, str]]


def accepted(on: date | None, *reached: tuple[str, date]) -> Case:
    """Return a case whose connection the utility accepted that day, with these milestones."""
    case = opened(1, "2026-09-16T15:10").case
    at = datetime.combine(on or date(2026, 9, 16), time(10), OFFICE_ZONE)
    matter = Matter(MatterKind.CONNECTION, at, at.date(), accepted_at=at if on else None)
    others = tuple(m for m in case.matters if m.kind is not MatterKind.CONNECTION)
    return replace(
        case,
        matters=(*others, replace(matter, accepted_on=on)),
        milestones=tuple(MilestoneReached(name, day) for name, day in reached),
    )


def said(case: Case, profile: str, today: date = TODAY) -> Said:
    return [(r.name, r.state, r.note) for r in stage_rows(case, shipped(), profile, today)]


SURVEYED = (("survey", date(2026, 9, 18)),)
SIGNED = (*SURVEYED, ("plan_replied", date(2026, 9, 18)), ("contract_signed", date(2026, 9, 22)))
CASES: list[tuple[str, Case, Said]] = [
    (
        THREE,
        accepted(None),
        [
            ("受理申请", "running", "待供电企业受理"),
            ("答复签约", "ahead", ""),
            ("竣工接电", "ahead", ""),
        ],
    ),
    (
        TWO,
        accepted(None),
        [("申请签约", "running", "待供电企业受理"), ("竣工接电", "ahead", "")],
    ),
    (
        THREE,
        accepted(TODAY),
        [
            ("受理申请", "running", "今日起计"),
            ("答复签约", "ahead", "计划 10-13"),
            ("竣工接电", "ahead", "计划 11-03"),
        ],
    ),
    (
        THREE,
        accepted(date(2026, 9, 17), *SURVEYED),
        [
            ("受理申请", "done", "09-18 · 用时 1 个工作日"),
            ("答复签约", "running", "第 3 个工作日 · 计划 10-08"),
            ("竣工接电", "ahead", "计划 10-28"),
        ],
    ),
    (
        TWO,
        accepted(date(2026, 9, 17), *SURVEYED),
        [
            ("申请签约", "running", "第 4 个工作日 · 计划 10-08"),
            ("竣工接电", "ahead", "计划 10-28"),
        ],
    ),
    (
        THREE,
        accepted(date(2026, 9, 18), *SIGNED),
        [
            ("受理申请", "done", "09-18 · 当日完成"),
            ("答复签约", "done", "09-22 · 用时 3 个工作日"),
            ("竣工接电", "running", "今日起计 · 计划 10-29"),
        ],
    ),
    (
        TWO,
        accepted(date(2026, 9, 18), *SIGNED),
        [
            ("申请签约", "done", "09-22 · 用时 3 个工作日"),
            ("竣工接电", "running", "今日起计 · 计划 10-29"),
        ],
    ),
]


@pytest.mark.parametrize(("profile", "case", "notes"), CASES)
def test_each_stage_says_its_time_or_its_plan(profile: str, case: Case, notes: Said) -> None:
    assert said(case, profile) == notes


def test_a_stage_over_a_rest_day_took_less_than_a_working_day() -> None:
    case = accepted(date(2026, 9, 18), ("survey", date(2026, 9, 19)))

    assert said(case, THREE)[0] == ("受理申请", "done", "09-19 · 用时不到 1 个工作日")


def test_a_milestone_before_the_acceptance_has_no_time() -> None:
    case = accepted(date(2026, 9, 21), *SURVEYED)

    assert said(case, THREE)[0] == ("受理申请", "done", "09-18")


def test_once_the_plan_is_replied_no_rule_says_when_the_contract_is_due() -> None:
    case = accepted(date(2026, 9, 17), *SIGNED[:2])

    assert said(case, THREE)[1] == ("答复签约", "running", "第 3 个工作日")


def test_a_plan_beyond_the_calendar_stays_open() -> None:
    case = accepted(date(2026, 12, 28))

    assert [note for _, _, note in said(case, THREE, date(2026, 12, 30))] == [
        "第 2 个工作日",
        "计划暂定",
        "计划暂定",
    ]
    assert pace_row(case, shipped(), date(2026, 12, 30)) == PaceRow(
        2, 25, date(2026, 12, 28), None, is_provisional=True
    )


def test_a_connection_that_ended_owes_nothing_more() -> None:
    case = accepted(date(2026, 9, 17), *SURVEYED)
    matter = case.matter(MatterKind.CONNECTION)
    assert matter is not None
    at = datetime(2026, 9, 21, 10, tzinfo=OFFICE_ZONE)
    over = replace(matter, outcome=MatterOutcome.WITHDRAWN, ended=Moment(at, at))
    case = replace(case, matters=(over,))

    assert [note for _, _, note in said(case, THREE)] == ["09-18 · 用时 1 个工作日", "", ""]
    pace = pace_row(case, shipped(), TODAY)
    assert pace is not None
    assert pace.used == 3


def test_the_ring_counts_from_the_acceptance_and_stands_at_none_before() -> None:
    begun = pace_row(accepted(date(2026, 9, 17)), shipped(), TODAY)

    assert begun == PaceRow(4, 25, date(2026, 9, 17), date(2026, 10, 28))
    assert pace_row(accepted(None), shipped(), TODAY) == PaceRow(0, 25)


def test_a_connection_refused_at_the_door_has_no_ring() -> None:
    case = accepted(None)
    matter = case.matter(MatterKind.CONNECTION)
    assert matter is not None
    case = replace(case, matters=(replace(matter, not_accepted_reason="材料不齐"),))

    assert pace_row(case, shipped(), TODAY) is None
    assert said(case, TWO)[0] == ("申请签约", "running", "")
