"""Taking in: receipt, acceptance by an officer, refusal at the door."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from desktop.domain.case import Delegation, SupplementItem
from desktop.domain.clocks import accepted_day, ball_holders
from desktop.domain.intake import (
    AcceptMatter,
    OpenCase,
    ReceiveMatter,
    RefuseAcceptance,
)
from desktop.domain.papers import ReturnPaper
from desktop.domain.values import Bureau, PaperStatus, RoutePlan
from desktop.rules.deficiency import Paper
from tests.domain.desk import (
    CASE,
    CONNECTION,
    TRANSMISSION,
    WAIVER,
    WORKS,
    Desk,
    Reasons,
    moment,
    new_desk,
    opened,
    opening,
)

ITEM = SupplementItem(Paper.LOCATION, "没有红线图", "补交红线图")
ACCEPT = AcceptMatter(case_id=CASE, matter=WORKS)
REFUSE = RefuseAcceptance(
    case_id=CASE, matter=WORKS, reason="不属于本区", competent_organ="相邻区行政审批局"
)


def taken_in() -> Desk:
    return opened(2, "2026-09-21T10:00")


def sample(**changes: object) -> OpenCase:
    """Return the opening of case 2 with some values of its form changed by path."""
    command = opening(2)
    form = command.form
    for path, value in changes.items():
        part, name = path.split("__")
        form = replace(form, **{part: replace(getattr(form, part), **{name: value})})
    return replace(command, form=form)


def test_a_case_is_opened_with_papers_and_matters() -> None:
    desk = taken_in()

    assert desk.case.number == "case-1"
    assert desk.case.is_demo
    assert desk.case.officer == "lianghui"
    assert [m.kind for m in desk.case.matters] == [WAIVER, CONNECTION, WORKS]
    assert desk.case.paper(Paper.PROPERTY_RIGHT).status is PaperStatus.MISSING
    assert desk.matter().received_on == date(2026, 9, 21)
    assert ball_holders(desk.case, desk.now.date()) == ("window", "utility")


def test_a_matter_named_twice_is_received_once() -> None:
    desk = new_desk()

    desk.do("lianghui", opening(2, matters=(WORKS, WORKS)))

    assert len(desk.case.matters) == 1


@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-09-24T17:30", date(2026, 9, 24)),
        ("2026-09-24T17:31", date(2026, 9, 28)),
        ("2026-09-26T10:00", date(2026, 9, 28)),
        ("2026-10-10T10:00", date(2026, 10, 10)),
    ],
)
def test_papers_after_hours_or_on_a_day_off_are_received_on_the_next_day_worked(
    at: str, day: date
) -> None:
    desk = new_desk().at(at)

    desk.do("lianghui", opening(2))

    assert desk.matter().received_on == day


def test_a_moment_of_another_zone_is_the_same_moment_here() -> None:
    desk = new_desk().at("2026-09-25T09:00")

    desk.do("lianghui", opening(2, received_at=datetime(2026, 9, 23, 23, 30, tzinfo=UTC)))

    assert desk.matter().received_on == date(2026, 9, 24)


@pytest.mark.parametrize(
    ("command", "reasons"),
    [
        (opening(2, matters=()), {("matters_missing", "matters")}),
        (sample(enterprise__name=" "), {("text_missing", "enterprise.name")}),
        (sample(project__name=""), {("text_missing", "project.name")}),
        (sample(project__address=""), {("text_missing", "project.address")}),
        (sample(enterprise__credit_code=""), {("text_missing", "enterprise.credit_code")}),
        (
            sample(enterprise__credit_code="91440112MATH3BJ10F"),
            {("credit_code_wrong", "enterprise.credit_code")},
        ),
        (
            sample(project__code="2609-440112-04-01-100016"),
            {("project_code_wrong", "project.code")},
        ),
        (sample(demand__capacity_kva=Decimal(0)), {("not_positive", "demand.capacity_kva")}),
        (sample(demand__capacity_kva=Decimal("NaN")), {("not_positive", "demand.capacity_kva")}),
        (sample(demand__sources=0), {("not_positive", "demand.sources")}),
        (sample(route__length_m=Decimal(-1)), {("not_positive", "route.length_m")}),
        (
            sample(demand__kilovolts=Decimal(0)),
            {("not_positive", "demand.kilovolts"), ("voltage_differs", "facts.kilovolts")},
        ),
        (sample(facts__kilovolts=Decimal(20)), {("voltage_differs", "facts.kilovolts")}),
        (
            sample(demand__expected_on=date(2026, 9, 1)),
            {("expected_in_past", "demand.expected_on")},
        ),
        (
            opening(2, received_at=moment("2026-09-24T09:01")),
            {("in_future", "received_at")},
        ),
        (
            opening(2, received_at=datetime(2026, 9, 24, 8)),  # noqa: DTZ001
            {("moment_without_zone", "received_at")},
        ),
        (
            opening(2, received_at=moment("2020-12-31T09:00")),
            {("no_parameter", "received_at")},
        ),
        (opening(7, matters=(WORKS,)), {("voltage_above_limit", "demand.kilovolts")}),
        (opening(2, matters=(TRANSMISSION,)), {("voltage_within_limit", "demand.kilovolts")}),
    ],
)
def test_a_case_is_not_opened_on_a_form_that_is_wrong(command: OpenCase, reasons: Reasons) -> None:
    assert new_desk().no("lianghui", command) == reasons


def test_an_open_route_needs_no_length() -> None:
    new_desk().do("lianghui", replace(opening(2), form=replace(opening(2).form, route=RoutePlan())))


def test_a_case_is_opened_once() -> None:
    assert taken_in().no("lianghui", opening(2)) == {("case_exists", "")}


def test_a_further_matter_is_received() -> None:
    desk = opened(1, "2026-09-18T15:10")
    command = ReceiveMatter(case_id=CASE, matter=WAIVER, external_number="GZ-1")

    desk.do("lianghui", command)

    assert desk.matter(WAIVER).external_number == "GZ-1"
    assert desk.no("lianghui", command) == {("matter_exists", "")}


def test_a_further_matter_fits_the_voltage_and_the_day() -> None:
    desk = taken_in()
    late = moment("2026-09-21T10:01")

    high = ReceiveMatter(case_id=CASE, matter=TRANSMISSION, received_at=late)

    assert desk.no("lianghui", high) == {
        ("voltage_within_limit", "demand.kilovolts"),
        ("in_future", "received_at"),
    }


def test_a_matter_is_accepted_with_the_bureaus_the_office_settled_on() -> None:
    desk = taken_in()

    desk.do("lianghui", ACCEPT)

    assert desk.matter().accepted_on == date(2026, 9, 21)
    assert tuple(s.bureau for s in desk.matter().steps) == desk.office.required_bureaus


def test_the_window_may_name_the_bureaus_each_once() -> None:
    desk = taken_in()

    desk.do("lianghui", replace(ACCEPT, bureaus=(Bureau.HOUSING, Bureau.HOUSING)))

    assert [s.bureau for s in desk.matter().steps] == [Bureau.HOUSING]


def test_a_matter_is_accepted_once_and_not_before_it_came() -> None:
    desk = taken_in()

    early = replace(ACCEPT, accepted_at=moment("2026-09-21T09:59"))
    assert desk.no("lianghui", early) == {("before_receipt", "accepted_at")}
    later = replace(ACCEPT, accepted_at=moment("2026-09-21T10:01"))
    assert desk.no("lianghui", later) == {("in_future", "accepted_at")}
    naive = replace(ACCEPT, accepted_at=datetime(2026, 9, 21, 10))  # noqa: DTZ001
    assert ("moment_without_zone", "accepted_at") in desk.no("lianghui", naive)

    desk.do("lianghui", ACCEPT)

    assert desk.no("lianghui", ACCEPT) == {("already_accepted", "")}


def test_the_utility_accepts_its_own_matter() -> None:
    command = AcceptMatter(case_id=CASE, matter=CONNECTION)

    assert taken_in().no("lianghui", command) == {("utility_accepts", "")}


def test_a_matter_that_is_not_there_is_not_accepted() -> None:
    desk = opened(1, "2026-09-18T15:10")

    assert desk.no("lianghui", replace(ACCEPT, matter=WAIVER)) == {("matter_missing", "")}


def test_a_waiver_request_needs_every_main_paper() -> None:
    desk = opened(6, "2026-09-21T10:00")
    command = AcceptMatter(case_id=CASE, matter=WAIVER)

    assert desk.no("lianghui", command) == {("main_paper_missing", "papers")}
    assert "授权委托书" in desk.words("lianghui", command)


def test_a_returned_main_paper_counts_as_missing() -> None:
    desk = taken_in()
    desk.do("lianghui", ReturnPaper(case_id=CASE, paper=Paper.LOCATION, problem="模糊"))
    command = AcceptMatter(case_id=CASE, matter=WAIVER)

    assert desk.no("lianghui", command) == {("main_paper_missing", "papers")}


@pytest.mark.parametrize(
    ("delegation", "reasons"),
    [
        (None, {("delegation_missing", "delegation")}),
        (Delegation("", "核准", date(2026, 1, 1)), {("text_missing", "delegation.number")}),
        (Delegation("1号", "", date(2026, 1, 1)), {("text_missing", "delegation.scope")}),
        (
            Delegation("1号", "核准", date(2026, 11, 20)),
            {("delegation_not_in_force", "delegation")},
        ),
        (
            Delegation("1号", "核准", date(2026, 1, 1), date(2026, 11, 18)),
            {("delegation_not_in_force", "delegation")},
        ),
    ],
)
def test_above_twenty_kilovolts_a_delegation_in_force_is_needed(
    delegation: Delegation | None, reasons: Reasons
) -> None:
    desk = opened(7, "2026-11-19T10:00")
    command = AcceptMatter(case_id=CASE, matter=TRANSMISSION, delegation=delegation)

    assert desk.no("lianghui", command) == reasons


def test_refusal_at_the_door_names_the_competent_organ() -> None:
    desk = taken_in()

    blank = replace(REFUSE, reason=" ", competent_organ="")
    assert desk.no("lianghui", blank) == {
        ("text_missing", "reason"),
        ("text_missing", "competent_organ"),
    }

    desk.do("lianghui", REFUSE)

    assert not desk.matter().is_open
    assert desk.due() is None
    assert accepted_day(desk.matter(), date(2026, 12, 1), desk.rules) is None
    assert desk.no("lianghui", ACCEPT) == {("matter_closed", "")}


def test_beyond_the_calendar_the_year_is_named() -> None:
    desk = new_desk().at("2027-01-04T09:00")

    assert desk.no("lianghui", opening(2)) == {("no_calendar", "")}
    assert "2027年" in desk.words("lianghui", opening(2))
