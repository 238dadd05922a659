"""The seven cases of a day at the office: codes, verdict, due day and long stop together."""

from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from desktop.rules.deficiency import long_stop
from desktop.rules.devolution import time_limit, track
from desktop.rules.exemption import (
    Answer,
    Feature,
    Outcome,
    Relation,
    Road,
    RoadClass,
    RouteFacts,
    assess,
)
from desktop.rules.identifiers import (
    check_credit_code,
    check_project_code,
    warn_project_code,
)
from desktop.rules.two_working_days import (
    Suspension,
    decision_deadline,
    notification_deadline,
    received_day,
)
from tests.rules.books import shipped_rules

RULES = shipped_rules()
CLOSING = time(17, 30)
ZONE = ZoneInfo("Asia/Shanghai")
NONE = dict.fromkeys(Feature, Answer.NO)


@dataclass(frozen=True)
class DayCase:
    """One column of the table; ``due_on`` is None where a receipt is handed out at once."""

    credit_code: str
    project_code: str
    kilovolts: str
    received_at: datetime
    accepted: bool
    outcome: Outcome
    questions: tuple[str, ...] = ()
    roads: tuple[Road, ...] = ()
    metro: Answer = Answer.NO
    due_on: date | None = None
    last_day: date | None = None


def city_road(road_class: RoadClass | None, relation: Relation) -> Road:
    return Road("某路", road_class, relation, "2012", "2018")


CASES = {
    "1 semiconductor": DayCase(
        "91440112MAAY4CL12D",
        "2609-440112-04-01-100007",
        "10",
        datetime(2026, 9, 18, 15, 10, tzinfo=ZONE),
        accepted=True,
        outcome=Outcome.EXEMPT,
        roads=(city_road(RoadClass.BRANCH, Relation.ALONG_INSIDE),),
    ),
    "2 new materials": DayCase(
        "91440112MATH3BJ10E",
        "2609-440112-04-01-100015",
        "10",
        datetime(2026, 9, 24, 9, 0, tzinfo=ZONE),
        accepted=True,
        outcome=Outcome.NEEDS_APPROVAL,
        roads=(city_road(RoadClass.ARTERIAL, Relation.CROSSING),),
        due_on=date(2026, 9, 29),
        last_day=date(2026, 12, 23),
    ),
    "3 cold chain": DayCase(
        "91440112MAG612DD1N",
        "2601-440112-04-01-100025",
        "10",
        datetime(2026, 2, 13, 16, 55, tzinfo=ZONE),
        accepted=True,
        outcome=Outcome.UNDETERMINED,
        questions=("roads.0.road_class",),
        roads=(city_road(None, Relation.CROSSING),),
        due_on=date(2026, 2, 24),
        last_day=date(2026, 5, 14),
    ),
    "4 data centre": DayCase(
        "91440112MA72HD1T3F",
        "2609-440112-04-01-100031",
        "20",
        datetime(2026, 10, 9, 11, 0, tzinfo=ZONE),
        accepted=True,
        outcome=Outcome.UNDETERMINED,
        questions=("roads.0.relation",),
        roads=(Road("S118", RoadClass.PROVINCIAL, None, None, None),),
        due_on=date(2026, 10, 12),
    ),
    "5 village collective": DayCase(
        "N2440112MA3Y7LLJ8N",
        "2603-440112-04-01-100042",
        "10",
        datetime(2026, 4, 30, 10, 0, tzinfo=ZONE),
        accepted=False,
        outcome=Outcome.EXEMPT,
        roads=(Road("X281", RoadClass.COUNTY, Relation.CROSSING, None, None),),
        due_on=date(2026, 5, 11),
        last_day=date(2026, 7, 29),
    ),
    "6 school": DayCase(
        "12440112MA1JJC176Y",
        "2609-440112-04-01-100058",
        "10",
        datetime(2026, 9, 21, 9, 0, tzinfo=ZONE),
        accepted=False,
        outcome=Outcome.UNDETERMINED,
        metro=Answer.YES,
        due_on=date(2026, 9, 29),
    ),
    "7 batteries": DayCase(
        "91440112MAHU49D476",
        "2609-440112-04-01-100066",
        "110",
        datetime(2026, 11, 19, 9, 0, tzinfo=ZONE),
        accepted=True,
        outcome=Outcome.NOT_COVERED,
        due_on=date(2026, 12, 17),
        last_day=date(2027, 2, 17),
    ),
}

EACH = pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())


@EACH
def test_the_codes_are_sound(case: DayCase) -> None:
    assert list(check_credit_code(case.credit_code, "f")) == []
    assert list(check_project_code(case.project_code, "f")) == []
    assert list(warn_project_code(case.project_code, "f", case.received_at.date())) == []


@EACH
def test_the_verdict_is_that_of_the_table(case: DayCase) -> None:
    features = {**NONE, Feature.METRO: case.metro}
    facts = RouteFacts(Decimal(case.kilovolts), features, case.roads)

    said = assess(facts, case.received_at.date(), RULES.exemption)

    assert (said.outcome, said.questions) == (case.outcome, case.questions)


@EACH
def test_the_due_day_is_that_of_the_table(case: DayCase) -> None:
    day = received_day(case.received_at, RULES.calendar, cutoff=CLOSING)
    taken = track(Decimal(case.kilovolts), RULES.exemption_limit_kv(day))
    name = time_limit(taken) if case.accepted else "notify"
    count = decision_deadline if case.accepted else notification_deadline

    due = count(day, RULES.calendar, days=RULES.days(name, day))

    assert day == case.received_at.date()
    if case.outcome is not Outcome.EXEMPT or not case.accepted:
        assert due.due_on == case.due_on


@EACH
def test_the_long_stop_is_that_of_the_table(case: DayCase) -> None:
    if case.last_day is not None:
        assert long_stop(case.received_at.date(), 90) == case.last_day


@pytest.mark.parametrize(
    ("relation", "outcome"),
    [
        (Relation.ALONG_INSIDE, Outcome.NEEDS_APPROVAL),
        (Relation.CONTROL_ZONE, Outcome.NEEDS_APPROVAL),
        (Relation.OUTSIDE, Outcome.EXEMPT),
    ],
)
def test_the_zone_settles_case_4(relation: Relation, outcome: Outcome) -> None:
    road = Road("S118", RoadClass.PROVINCIAL, relation, None, None)
    facts = RouteFacts(Decimal(20), NONE, (road,))

    assert assess(facts, date(2026, 10, 9), RULES.exemption).outcome is outcome


def test_the_expert_review_of_case_2_moves_one_step_only() -> None:
    review = Suspension(date(2026, 9, 28), date(2026, 10, 9))
    accepted, days = date(2026, 9, 24), RULES.days("decide", date(2026, 9, 24))

    reviewed = decision_deadline(accepted, RULES.calendar, days=days, suspensions=[review])
    others = decision_deadline(accepted, RULES.calendar, days=days)

    assert (reviewed.due_on, others.due_on) == (date(2026, 10, 12), date(2026, 9, 29))
