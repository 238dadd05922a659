"""容缺: what may be missing for a time, on which conditions, and until when."""

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.clock import OFFICE_ZONE
from desktop.domain.values import Bureau
from desktop.resources import read_toml
from desktop.rules.decision import Table
from desktop.rules.deficiency import Deficiency, Paper, long_stop, reminder_day
from desktop.rules.exemption import Answer
from desktop.rules.versions import Learnt, Versions
from tests.rules.books import shipped_calendar, shipped_rules, shipped_tables

TABLE = shipped_rules().deficiency
CALENDAR = shipped_calendar()
TODAY = date(2026, 9, 24)
CRITERIA = TABLE.gate_criteria(TODAY)
SHIPPED = read_toml("rules/deficiency.toml")
PUBLISHED = datetime(2026, 9, 28, 9, tzinfo=OFFICE_ZONE)


def test_only_the_two_classes_of_the_measure_can_be_waived() -> None:
    waivable = [paper for paper in Paper if shipped_rules().is_waivable(paper, TODAY)]

    assert waivable == [Paper.PROJECT_APPROVAL, Paper.PROPERTY_RIGHT]
    assert set(TABLE.main_papers(TODAY)) == set(Paper) - set(waivable)
    assert set(TABLE.required_papers(TODAY)) == set(Paper)


def test_nothing_can_be_waived_before_the_measure() -> None:
    assert not shipped_rules().is_waivable(Paper.PROPERTY_RIGHT, date(2020, 12, 31))


@pytest.mark.parametrize(
    ("paper", "given", "certified_by"),
    [
        (Paper.PROJECT_APPROVAL, ("project_code",), Bureau.ENTERPRISE_SERVICE),
        (Paper.PROPERTY_RIGHT, ("grant_contract",), Bureau.PLANNING),
        (Paper.PROPERTY_RIGHT, ("ownership_review",), Bureau.URBAN_RENEWAL),
        (Paper.PROPERTY_RIGHT, ("renewal_plan_approval",), Bureau.URBAN_RENEWAL),
        (
            Paper.PROPERTY_RIGHT,
            ("ownership_review", "renewal_plan_approval"),
            Bureau.URBAN_RENEWAL,
        ),
        (Paper.PROPERTY_RIGHT, (), Bureau.PLANNING),
    ],
)
def test_the_supporting_paper_decides_who_certifies(
    paper: Paper, given: tuple[str, ...], certified_by: Bureau
) -> None:
    row = shipped_rules().waivable(paper, given, TODAY)

    assert Bureau(row.certified_by) is certified_by
    assert row.issuing_organ


def test_a_main_paper_has_no_row() -> None:
    with pytest.raises(LookupError):
        shipped_rules().waivable(Paper.POWER_OF_ATTORNEY, (), TODAY)
    assert shipped_rules().supporting(Paper.POWER_OF_ATTORNEY, TODAY) == ()


@pytest.mark.parametrize(
    ("paper", "profile", "anchor"),
    [
        (Paper.PROJECT_APPROVAL, "three_stage", "plan_replied"),
        (Paper.PROPERTY_RIGHT, "three_stage", "contract_signed"),
        (Paper.PROJECT_APPROVAL, "huangpu_two_stage", "final_inspection"),
        (Paper.PROPERTY_RIGHT, "huangpu_two_stage", "metering"),
    ],
)
def test_a_paper_is_due_before_a_milestone_of_the_profile(
    paper: Paper, profile: str, anchor: str
) -> None:
    rules = shipped_rules()
    row = rules.waivable(paper, (), TODAY)

    assert rules.anchor(row, profile) == anchor
    assert anchor in rules.milestones(profile, TODAY)


def test_every_supporting_paper_has_a_name() -> None:
    codes = {code for row in TABLE.rows(TODAY) for code in row.supporting}

    assert all(TABLE.supporting_name(code) for code in codes)


def test_the_gate_passes_only_when_everything_is_known_to_hold() -> None:
    assert list(TABLE.gate(dict.fromkeys(CRITERIA, Answer.YES), TODAY)) == []


@pytest.mark.parametrize("criterion", CRITERIA)
@pytest.mark.parametrize(
    ("answer", "rule"),
    [
        (Answer.NO, "gate_failed"),
        (Answer.UNKNOWN, "gate_unanswered"),
        (None, "gate_unanswered"),
    ],
)
def test_one_condition_that_fails_or_is_unknown_closes_the_gate(
    criterion: str, answer: Answer | None, rule: str
) -> None:
    answers = dict.fromkeys(CRITERIA, Answer.YES)
    answers.pop(criterion)
    if answer is not None:
        answers[criterion] = answer

    found = list(TABLE.gate(answers, TODAY))

    assert [f.rule for f in found] == [rule]
    assert dict(found[0].facts) == {"criterion": TABLE.gate_title(criterion)}


def test_a_condition_is_said_in_its_own_words() -> None:
    assert "违法建设" in TABLE.gate_title("site_lawful")
    assert len({TABLE.gate_title(criterion) for criterion in CRITERIA}) == len(CRITERIA)


@given(answers=st.dictionaries(st.sampled_from(CRITERIA), st.sampled_from(Answer)))
def test_there_is_one_finding_for_each_condition_not_known_to_hold(
    answers: dict[str, Answer],
) -> None:
    holding = [c for c in CRITERIA if answers.get(c) is Answer.YES]

    assert len(list(TABLE.gate(answers, TODAY))) == len(CRITERIA) - len(holding)


@pytest.mark.parametrize(
    ("issued_on", "last_day"),
    [
        pytest.param(date(2026, 9, 24), date(2026, 12, 23), id="day.md 2"),
        pytest.param(date(2026, 2, 13), date(2026, 5, 14), id="day.md 3"),
        pytest.param(date(2026, 4, 30), date(2026, 7, 29), id="day.md 5"),
        pytest.param(date(2026, 11, 19), date(2027, 2, 17), id="day.md 7, beyond the calendar"),
    ],
)
def test_the_long_stop_is_ninety_natural_days(issued_on: date, last_day: date) -> None:
    assert long_stop(issued_on, 90) == last_day


@pytest.mark.parametrize(
    ("last_day", "left", "day"),
    [
        pytest.param(date(2026, 5, 14), 1, date(2026, 5, 13), id="the day before"),
        pytest.param(date(2026, 5, 14), 5, date(2026, 5, 8), id="Saturday 05-09 counts"),
        pytest.param(date(2026, 5, 14), 10, date(2026, 4, 28), id="over the May holiday"),
        pytest.param(date(2026, 5, 10), 1, date(2026, 5, 8), id="a last day that is off"),
        pytest.param(date(2027, 2, 17), 1, None, id="not published yet"),
    ],
)
def test_a_reminder_is_counted_back_in_working_days(
    last_day: date, left: int, day: date | None
) -> None:
    assert reminder_day(last_day, left, CALENDAR) == day


@given(
    last_day=st.dates(date(2005, 1, 1), date(2026, 12, 31)),
    left=st.sampled_from(shipped_rules().reminders(date(2026, 1, 1))),
)
def test_as_many_working_days_are_left_as_the_reminder_says(last_day: date, left: int) -> None:
    day = reminder_day(last_day, left, CALENDAR)

    assert day is not None
    assert CALENDAR.is_working(day)
    assert CALENDAR.count(day, last_day) == left


def version(**more: Any) -> Table:
    """Return a later version of the table with some rows changed, by their id."""
    rows = [{**row, **more.get(row["id"], {})} for row in SHIPPED["row"]]
    later = date(2026, 10, 1)
    return Table({**SHIPPED, "row": rows, "valid_from": later, "known_from": later})


def known(later: Table) -> Deficiency:
    tables = shipped_tables()
    versions = Versions([Table(SHIPPED)], [Learnt(PUBLISHED, later)])
    return Deficiency(versions, tables["deficiency_anchor"])


def test_a_later_version_changes_who_vouches_from_its_day() -> None:
    commerce = known(version(approval_by_enterprise_service={"then": "planning"}))

    before, after = (commerce.rows(on)[0] for on in (date(2026, 9, 30), date(2026, 10, 1)))

    assert (before.certified_by, after.certified_by) == ("enterprise_service", "planning")
    assert before.row.then == "enterprise_service"
    assert before.supporting == after.supporting


def test_a_version_without_main_papers_lets_none_be_waived_by_itself() -> None:
    raw = {**SHIPPED, "valid_from": date(2026, 10, 1), "known_from": date(2026, 10, 1)}
    rows = [r for r in raw["row"] if r["id"] != "load_list"]
    later = known(Table({**raw, "row": rows}))

    assert Paper.LOAD_LIST in later.main_papers(date(2026, 9, 30))
    assert Paper.LOAD_LIST in later.required_papers(date(2026, 10, 1))
    assert Paper.LOAD_LIST not in later.ever_waivable()


def test_a_paper_nobody_may_waive_any_longer_is_still_needed() -> None:
    """The last of the table are the two that could be waived, in the order of its rows."""
    raw = {**SHIPPED, "valid_from": date(2026, 10, 1), "known_from": date(2026, 10, 1)}
    rows = [r for r in raw["row"] if not r["id"].startswith("right_by_")]
    later = known(Table({**raw, "row": rows}))

    before, after = (later.required_papers(on) for on in (TODAY, date(2026, 10, 1)))

    assert [row.paper for row in later.rows(date(2026, 10, 1))] == [Paper.PROJECT_APPROVAL]
    assert after == before
    assert after[-2:] == (Paper.PROJECT_APPROVAL, Paper.PROPERTY_RIGHT)


@pytest.mark.parametrize(
    ("answer", "rules"),
    [
        (Answer.YES, []),
        (Answer.NO, ["gate_failed"]),
        (Answer.UNKNOWN, ["gate_unanswered"]),
    ],
)
def test_a_condition_in_the_row_that_vouches_is_looked_at_for_its_paper_alone(
    answer: Answer, rules: list[str]
) -> None:
    day = date(2026, 10, 1)
    title = next(r for r in SHIPPED["row"] if r["id"] == "right_by_planning")
    wanted = [*title["when"], {"fact": "site_lawful", "is": "yes"}]
    rows = version(right_by_planning={"when": wanted}).content.raw["row"]
    open_ones = [r for r in rows if r["id"] != "site_lawful"]
    raw = {**SHIPPED, "valid_from": day, "known_from": day, "row": open_ones}
    later = known(Table(raw))
    answers = {**dict.fromkeys(CRITERIA, Answer.YES), "site_lawful": answer}

    def unmet(paper: Paper, code: str) -> list[str]:
        said = later.vouching(paper, [code], answers, day)
        return [f.rule for one in said for f in later.unmet(one)]

    assert list(later.gate(answers, day)) == []
    assert unmet(Paper.PROPERTY_RIGHT, "grant_contract") == rules
    assert unmet(Paper.PROJECT_APPROVAL, "project_code") == []


def test_before_the_measure_there_are_no_papers_and_no_conditions() -> None:
    before = date(2020, 12, 31)

    assert TABLE.required_papers(before) == ()
    assert TABLE.gate_criteria(before) == ()
    assert list(TABLE.gate({}, before)) == []
    assert TABLE.vouching(Paper.PROPERTY_RIGHT, ["grant_contract"], {}, before) == ()


def test_a_row_says_who_issues_the_paper_and_why_it_holds() -> None:
    (row,) = (r for r in TABLE.rows(TODAY) if r.certified_by == Bureau.URBAN_RENEWAL)

    assert (row.issuing_organ, row.row.id) == ("不动产登记机构", "right_by_urban_renewal")
