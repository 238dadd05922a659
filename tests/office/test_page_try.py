"""A try says what the office decides, records nothing, and guesses no day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest

from desktop.clock import OFFICE_ZONE
from desktop.domain.intake import AcceptMatter
from desktop.domain.values import MatterKind
from desktop.domain.verdict import VerdictAssessed
from desktop.office.applications import take_application
from desktop.office.counting import CountFrom
from desktop.office.office import Office, Recording
from desktop.office.page_calendar import calendar_year
from desktop.office.page_rules import rules_page
from desktop.office.page_try import facts_of_case, try_clock, try_route, try_waiver
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import assess
from tests.journeys import day_cases
from tests.office.offices import ADMINISTRATOR, change_settings, office_in

DAY = date(2026, 9, 18)
OUTCOMES = {
    1: ("exempt", set()),
    2: ("needs_approval", set()),
    3: ("undetermined", {"roads.0.road_class"}),
    4: ("undetermined", {"roads.0.relation"}),
    5: ("exempt", set()),
    6: ("undetermined", set()),
    7: ("not_covered", set()),
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    at = datetime(2026, 9, 18, 15, 10, tzinfo=OFFICE_ZONE)
    made = office_in(tmp_path_factory.mktemp("office") / "store", at)
    yield made
    made.close()


@pytest.mark.parametrize("number", OUTCOMES)
def test_a_try_says_of_each_case_of_the_day_what_the_office_decides(
    office: Office, tmp_path: Path, number: int
) -> None:
    done = take_application(office, day_cases.write(tmp_path, number), "lianghui")
    assert isinstance(done, Recording)
    facts = facts_of_case(office, done.case.number)
    assert facts is not None
    facts.pop("number")

    tried = try_route(office, facts, DAY)

    verdict = assess(done.case.form.facts, DAY, office.rules.exemption)
    outcome, asked = OUTCOMES[number]
    assert tried.outcome == verdict.outcome.value == outcome
    assert {path for path, _text in tried.questions} == asked
    assert sorted((r.rule, str(r.result)) for r in tried.rows) == sorted(
        (f"exemption.{r.row.id}", str(r.result)) for r in verdict.rows
    )
    accept = AcceptMatter(case_id=done.case.id, matter=MatterKind.EXTERNAL_WORKS)
    accepted = office.submit(accept, "lianghui")
    if number < 6:
        assert isinstance(accepted, Recording)
        recorded = [e for e in accepted.events if isinstance(e, VerdictAssessed)]
        assert [e.outcome.value for e in recorded] == [outcome]


def test_a_row_shows_which_of_its_conditions_hold(office: Office) -> None:
    facts = {
        "kilovolts": "10",
        "features": {},
        "roads": [{"name": "开创大道", "road_class": "arterial"}],
    }

    rows = {row.title: row for row in try_route(office, facts, DAY).rows}

    row = next(r for title, r in rows.items() if title.startswith("穿越城市快速路"))
    assert row.about == "第1条道路（开创大道）"
    assert [(c.text, c.result) for c in row.conditions] == [
        ("道路等级：城市快速路、城市主干路", True),
        ("与道路的关系：穿越、用地（红线）内沿线", None),
    ]


def test_the_text_to_copy_names_outcome_rows_and_questions(office: Office) -> None:
    said = try_route(office, {"kilovolts": "10", "features": {"metro": "yes"}}, DAY).text

    assert said.startswith("免审批试算（判定日期 2026-09-18，规则版本 ")
    assert "判定结果：待人工认定" in said
    assert "位于城市轨道交通控制保护区内" in said
    assert "还须查明" in said


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ({"kilovolts": "ten"}, "接入工程电压"),
        ({"kilovolts": "-1"}, "接入工程电压"),
        ({"roads": [{"name": "x", "delivered": "soon"}]}, "交付年份"),
    ],
)
def test_a_fact_that_cannot_be_read_is_named(
    office: Office, facts: dict[str, object], named: str
) -> None:
    tried = try_route(office, facts, DAY)

    assert tried.outcome == ""
    assert any(named in fault for fault in tried.faults)


def test_a_day_before_the_rule_is_no_guess(office: Office) -> None:
    tried = try_route(office, {"kilovolts": "10"}, date(2019, 1, 1))

    assert tried.faults == ("2019-01-01没有生效的“免审批判定规则”规定。核对日期。",)


def test_a_case_nobody_knows_fills_nothing(office: Office) -> None:
    assert facts_of_case(office, "HP-1999-0001") is None


def test_missing_papers_are_waived_or_not_with_reasons(office: Office) -> None:
    tried = try_waiver(office, ["property_right", "power_of_attorney"], DAY)

    waived, main = tried.papers
    assert (waived.may_be_waived, main.may_be_waived) == (True, False)
    assert any("城市更新局" in line for line in waived.lines)
    assert any("装表接电前" in line for line in waived.lines)
    assert tried.summary == "有材料不得容缺，须先补齐。"


def test_waivable_papers_come_with_conditions_and_long_stop(office: Office) -> None:
    tried = try_waiver(office, ["property_right"], DAY)

    assert tried.conditions[0] == "最迟期限：2026-09-18 起 90 个自然日，至 2026-12-17"
    assert any("失信" in line for line in tried.conditions)
    beyond = try_waiver(office, ["property_right"], date(2026, 11, 19))
    assert beyond.conditions[0].endswith("至 2027-02-17（暂定）")


def test_nothing_missing_is_said(office: Office) -> None:
    assert try_waiver(office, [], DAY).summary == "没有选择缺少的材料"


def test_a_stricter_office_waives_less(tmp_path: Path) -> None:
    office = office_in(tmp_path / "store")
    strict = replace(office.settings, not_waived=(Paper.PROPERTY_RIGHT,))
    assert change_settings(office, strict, ADMINISTRATOR) is None

    tried = try_waiver(office, ["property_right"], DAY)

    assert [p.verdict for p in tried.papers] == ["本办公室不予容缺"]
    office.close()


def test_a_count_says_of_each_day_why(office: Office) -> None:
    tried = try_clock(office, CountFrom(date(2026, 9, 24)), 2)

    assert [(x.day[:10], x.ordinal) for x in tried.lines] == [
        ("2026-09-25", "不计"),
        ("2026-09-26", "不计"),
        ("2026-09-27", "不计"),
        ("2026-09-28", "第 1 个工作日"),
        ("2026-09-29", "第 2 个工作日"),
    ]
    assert tried.begun == "09-24 周四 起算，当日不计"
    assert tried.due == "到期日 2026-09-29　周二，17:30 下班截止"


def test_papers_past_the_cut_off_count_from_the_next_day_worked(office: Office) -> None:
    late = CountFrom(date(2026, 9, 24), time(17, 31), is_receipt=True)

    tried = try_clock(office, late, 2)

    assert tried.begun == (
        "09-24 周四 17:31 收件（已过 17:30 截止） → 视为次一工作日 09-28 周一 收件，当日不计"
    )
    assert [x.ordinal for x in tried.lines] == ["第 1 个工作日", "第 2 个工作日"]
    assert tried.due.startswith("到期日 2026-09-30")
    assert tried.text.splitlines()[0] == tried.begun


def test_a_count_beyond_the_published_calendar_is_provisional(office: Office) -> None:
    tried = try_clock(office, CountFrom(date(2026, 12, 30)), 5)

    assert tried.due == ""
    assert [x.ordinal for x in tried.lines] == ["第 1 个工作日"]
    assert "2027年的放假安排尚未公布" in tried.provisional
    assert "其余 4 个无法推算（暂定）" in tried.provisional


def test_a_count_that_starts_in_an_unknown_year_says_so(office: Office) -> None:
    tried = try_clock(office, CountFrom(date(2030, 1, 4)), 2)

    assert (tried.lines, tried.provisional) == ((), "2030年没有放假安排，无法推算工作日")


def test_every_rule_is_listed_with_its_source(office: Office) -> None:
    page = rules_page(office)

    keys = [entry.key for entry in page.entries]
    assert len(keys) == len(set(keys))
    assert {f"exemption.{row.id}" for row in office.rules.exemption.at(DAY).rows} <= set(keys)
    assert {f"limits.{name}" for name in office.rules.limits.names()} <= set(keys)
    assert {e.group for e in page.entries} == {
        "exemption",
        "limits",
        "deficiency",
        "stages",
        "numbers",
    }
    assert all(e.title and e.outcome and e.source for e in page.entries)
    assert page.rules_version == office.rules.digest[:8]


def test_a_rule_names_body_number_and_conditions(office: Office) -> None:
    entries = {entry.key: entry for entry in rules_page(office).entries}

    dug = entries["exemption.newly_built"]
    assert (dug.body, dug.number) == ("国务院", "国务院令第198号")
    assert dug.conditions[2] == "交付使用未满5年"
    assert entries["exemption.metro"].outcome == "须征求：轨道交通建设（运营）单位"
    assert entries["exemption.metro"].is_confirmed
    assert not entries["exemption.pipeline"].is_confirmed
    assert entries["limits.decide"].outcome == "2 个工作日"
    assert entries["numbers.letter_number0"].number == "GB/T 9704-2012"


def test_a_year_is_shown_day_by_day(office: Office) -> None:
    page = calendar_year(office, 2026, office.officer(ADMINISTRATOR))

    days = {day.on: day for day in page.days}
    assert len(days) == 365
    assert days[date(2026, 2, 14)].kind == "make_up"
    assert days[date(2026, 2, 17)].holiday == "春节"
    assert dict(page.counts)["weekday"] + dict(page.counts)["make_up"] == 248
    assert page.holidays[0] == ("元旦", "01-01 至 01-03")
    assert (page.first, page.last, page.is_known) == (2004, 2027, True)
    assert "国务院办公厅" in page.source


def test_a_year_without_notice_has_no_days(office: Office) -> None:
    page = calendar_year(office, 2027, office.officer("lianghui"))

    assert (page.is_known, page.days) == (False, ())
    assert "系统管理" in page.refusal
