"""A revised calendar moves no closed case; an open one keeps the day that was promised."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.case import Delegation
from desktop.domain.clocks import (
    Due,
    accepted_day,
    matter_due,
    notify_due,
    statutory_due,
    step_due,
)
from desktop.domain.folding import Recorded
from desktop.domain.intake import AcceptMatter, MatterAccepted
from desktop.domain.putting_off import AcknowledgeDue
from desktop.domain.recounting import moved_dues
from desktop.domain.step_clock import ExtendStep
from desktop.domain.values import Bureau
from desktop.rules.working_days import NoticeDay, YearNotice
from tests.domain.desk import (
    CASE,
    TRANSMISSION,
    WORKS,
    Desk,
    delegated,
    in_approval,
    moment,
    new_desk,
    opening,
)
from tests.domain.revisions import revised, year_revised
from tests.domain.test_step_clock import DECIDE, over_the_year

HOUSING = Bureau.HOUSING
NAMED: dict[str, Any] = {"case_id": CASE, "matter": WORKS, "bureau": HOUSING}
PROMISED, LATER = date(2026, 9, 29), date(2026, 9, 30)
NOTICED = moment("2026-09-28T12:00")
OFF = year_revised(d0929=True)
ACKNOWLEDGE = AcknowledgeDue(**NAMED, due_on=LATER)


def step_due_of(desk: Desk) -> Due:
    matter = desk.case.matter(WORKS)
    assert matter is not None
    due = step_due(matter, desk.step(), desk.now.date(), desk.rules)
    assert due is not None
    return due


def put_off() -> Desk:
    """Return case 2 whose due day became a day off after it was promised."""
    desk = in_approval().at("2026-09-28T13:00")
    desk.rules = revised(desk.rules, NOTICED, OFF)
    return desk


def test_an_open_case_keeps_the_promise_and_shows_the_new_day() -> None:
    due = step_due_of(put_off())

    assert due.on == PROMISED
    assert due.newest.on == LATER
    assert due.is_put_off
    assert due.newest.deadline is not None
    assert due.newest.deadline.counted[-1].note.day == LATER


def test_an_earlier_day_is_shown_and_needs_nobody() -> None:
    desk = in_approval().at("2026-09-27T13:00")
    desk.rules = revised(desk.rules, moment("2026-09-25T18:00"), year_revised(d0927=False))

    due = step_due_of(desk)

    assert (due.on, due.newest.on) == (PROMISED, date(2026, 9, 28))
    assert not due.is_put_off
    assert desk.no("liguodong", AcknowledgeDue(**NAMED, due_on=date(2026, 9, 28))) == {
        ("due_not_put_off", "")
    }


def test_the_later_day_holds_once_somebody_acknowledged_it() -> None:
    desk = put_off()

    desk.do("liguodong", ACKNOWLEDGE)

    due = step_due_of(desk)
    assert due.on == LATER
    assert due.recounted is None
    others = desk.case.matter(WORKS)
    assert others is not None
    unasked = [s for s in others.steps if s.bureau is not HOUSING]
    found = [step_due(others, s, desk.now.date(), desk.rules) for s in unasked]
    assert all(d is not None and d.is_put_off for d in found)


def test_only_the_day_the_calendar_gives_is_acknowledged() -> None:
    desk = put_off()

    wrong = replace(ACKNOWLEDGE, due_on=date(2026, 10, 8))

    assert desk.no("liguodong", wrong) == {("due_counted_again", "due_on")}
    assert desk.no("liguodong", replace(ACKNOWLEDGE, bureau=Bureau.PLANNING)) >= {
        ("other_bureau", "")
    }
    unrevised = in_approval().at("2026-09-28T13:00")
    assert unrevised.no("liguodong", ACKNOWLEDGE) == {("due_not_put_off", "")}


def test_an_extension_is_counted_by_the_calendar_known_when_it_was_told() -> None:
    desk = put_off()

    desk.do("dengxiu", ExtendStep(**NAMED, days=1, reason="管线复杂"))

    due = step_due_of(desk)
    assert due.on == date(2026, 10, 8)
    assert due.recounted is None


def test_a_decided_step_never_moves_again() -> None:
    desk = in_approval().at("2026-09-28T11:00")
    desk.do("liguodong", DECIDE)
    before = step_due_of(desk)
    desk.rules = revised(desk.rules, NOTICED, OFF)

    assert step_due_of(desk) == before


def test_what_was_open_beyond_the_calendar_gets_the_first_day_that_comes() -> None:
    desk = over_the_year()
    assert step_due_of(desk).on is None
    first = YearNotice(2027, "甲", (NoticeDay(date(2027, 1, 1), "元旦", is_off=True),))
    more = (NoticeDay(date(2027, 1, 4), "调整", is_off=True), *first.days)
    desk.rules = revised(desk.rules, moment("2026-12-31T12:00"), first)
    promised = step_due_of(desk)
    desk.rules = revised(desk.rules, moment("2027-01-02T09:00"), YearNotice(2027, "乙", more))

    assert promised.on == date(2027, 1, 5)
    assert step_due_of(desk).on == date(2027, 1, 5)
    assert step_due_of(desk).newest.on == date(2027, 1, 6)


def test_one_decided_beyond_the_calendar_gets_no_day_afterwards() -> None:
    desk = over_the_year()
    desk.do("liguodong", DECIDE)
    first = YearNotice(2027, "甲", (NoticeDay(date(2027, 1, 1), "元旦", is_off=True),))

    desk.rules = revised(desk.rules, moment("2026-12-31T12:00"), first)

    assert step_due_of(desk).on is None


def test_the_notice_that_is_owed_keeps_its_day_as_well() -> None:
    desk = new_desk().at("2026-09-24T09:00")
    desk.do("lianghui", opening(2))
    matter = desk.case.matter(WORKS)
    assert matter is not None
    before = notify_due(matter, desk.rules)
    desk.rules = revised(desk.rules, moment("2026-09-25T09:00"), year_revised(d0928=True))

    after = notify_due(matter, desk.rules)

    assert after.on == before.on
    assert after.newest.on is not None
    assert before.on is not None
    assert after.newest.on > before.on
    day = before.on + timedelta(days=1)
    assert accepted_day(matter, day, desk.rules) == matter.received_on


def test_the_whole_matter_shows_both_days() -> None:
    desk = put_off()
    matter = desk.case.matter(WORKS)
    assert matter is not None

    due = matter_due(matter, desk.now.date(), desk.rules)

    assert due is not None
    assert (due.on, due.newest.on) == (PROMISED, LATER)


DAYS = st.lists(st.dates(date(2026, 9, 1), date(2026, 12, 31)), max_size=8, unique=True)


def decided_desk() -> Desk:
    desk = in_approval().at("2026-09-29T11:00")
    desk.do("liguodong", DECIDE)
    return desk


DECIDED = decided_desk()
OPEN = in_approval().at("2026-09-28T13:00")


@given(off=DAYS)
def test_no_added_holiday_moves_a_closed_case(off: list[date]) -> None:
    notice = year_revised(**{f"d{d:%m%d}": True for d in off})
    rules = revised(DECIDED.rules, moment("2026-09-29T11:00"), notice)
    matter = DECIDED.case.matter(WORKS)
    assert matter is not None
    today = date(2026, 10, 20)

    kept = step_due(matter, DECIDED.step(), today, DECIDED.rules)

    assert step_due(matter, DECIDED.step(), today, rules) == kept


@given(off=DAYS, worked=DAYS)
def test_an_open_case_never_loses_the_day_it_was_told(off: list[date], worked: list[date]) -> None:
    days = {f"d{d:%m%d}": True for d in off} | {f"d{d:%m%d}": False for d in worked}
    rules = revised(OPEN.rules, NOTICED, year_revised(**days))
    matter = OPEN.case.matter(WORKS)
    assert matter is not None

    due = step_due(matter, OPEN.step(), OPEN.now.date(), rules)

    assert due is not None
    assert due.on == PROMISED
    newest = due.newest.on
    assert newest is None or rules.calendar.is_working(newest)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_the_calendars_of_a_span_are_those_in_force_in_it(count: int) -> None:
    rules = OPEN.rules
    moments = [moment(f"2026-09-{day}T09:00") for day in (11, 14, 21)][:count]
    for at in moments:
        rules = revised(rules, at, year_revised(**{f"d{at:%m%d}": True}))

    everything = rules.calendars_since(moment("2026-08-01T09:00"))
    assert len(everything) == count + 1
    assert rules.calendars_since(moment("2026-12-01T09:00")) == (rules.calendar,)
    first = rules.calendars_since(moment("2026-08-01T09:00"), moment("2026-08-02T09:00"))
    assert first == (OPEN.rules.calendar,)
    assert rules.as_known(moment("2026-08-01T09:00")).calendar is OPEN.rules.calendar
    assert rules.as_known(moment("2026-12-01T09:00")) is rules


def test_accepting_after_a_revision_promises_by_it() -> None:
    desk = new_desk().at("2026-09-24T09:00")
    desk.rules = revised(desk.rules, moment("2026-09-24T08:00"), OFF)
    desk.do("lianghui", opening(2))
    desk.at("2026-09-24T16:00").do("lianghui", AcceptMatter(case_id=CASE, matter=WORKS))

    due = step_due_of(desk)

    assert due.recounted is None


def told_without_the_notice() -> Desk:
    """Return case 2, accepted where a notice made known elsewhere had not arrived yet."""
    desk = in_approval().at("2026-09-24T18:00")
    desk.rules = revised(desk.rules, moment("2026-09-24T08:00"), OFF)
    return desk


def test_the_day_told_without_the_newest_notice_is_kept_until_acknowledged() -> None:
    desk = told_without_the_notice()

    due = step_due_of(desk)

    assert (due.on, due.newest.on) == (PROMISED, LATER)
    assert due.deadline is not None
    assert due.deadline.due_on == PROMISED
    desk.do("liguodong", ACKNOWLEDGE)
    due = step_due_of(desk)
    assert (due.on, due.recounted) == (LATER, None)


def test_one_decided_before_the_notice_arrived_keeps_the_day_it_was_told() -> None:
    desk = in_approval().at("2026-09-29T11:00")
    desk.do("liguodong", DECIDE)

    desk.rules = revised(desk.rules, moment("2026-09-24T08:00"), OFF)

    assert (step_due_of(desk).on, step_due_of(desk).recounted) == (PROMISED, None)


def test_an_acceptance_entered_later_promises_what_was_told_when_it_was_entered() -> None:
    desk = new_desk().at("2026-09-24T09:00")
    desk.do("lianghui", opening(2))
    desk.at("2026-09-24T16:00").rules = revised(desk.rules, moment("2026-09-24T12:00"), OFF)
    at = moment("2026-09-24T11:00")

    desk.do("lianghui", AcceptMatter(case_id=CASE, matter=WORKS, accepted_at=at))

    assert (step_due_of(desk).on, step_due_of(desk).recounted) == (LATER, None)


def test_a_day_acknowledged_without_the_newest_notice_is_put_off_once_more() -> None:
    desk = put_off()
    desk.do("liguodong", ACKNOWLEDGE)
    further = year_revised(d0929=True, d0930=True)
    desk.rules = revised(desk.rules, moment("2026-09-28T12:30"), further)

    due = step_due_of(desk)

    assert due.on == LATER
    assert due.is_put_off


def test_an_extension_sets_a_new_day_in_place_of_the_one_told() -> None:
    desk = told_without_the_notice()

    desk.do("dengxiu", ExtendStep(**NAMED, days=1, reason="管线复杂"))

    assert (step_due_of(desk).on, step_due_of(desk).recounted) == (date(2026, 10, 8), None)


def test_an_acceptance_that_recorded_no_day_is_counted() -> None:
    desk = in_approval()
    desk.history = [
        Recorded(replace(r.event, due_on=None), r.entered)
        if isinstance(r.event, MatterAccepted)
        else r
        for r in desk.history
    ]

    assert step_due_of(desk).on == PROMISED
    desk.rules = revised(desk.rules, moment("2026-09-24T08:00"), OFF)
    assert (step_due_of(desk).on, step_due_of(desk).recounted) == (LATER, None)


def above_the_limit(**days: bool) -> Desk:
    """Return case 7, without steps, accepted before a notice made more days off."""
    desk = delegated().at("2026-11-23T09:00")
    desk.rules = revised(desk.rules, moment("2026-11-20T09:00"), year_revised(**days))
    return desk


def test_a_matter_without_steps_keeps_its_day_and_shows_the_new_one() -> None:
    desk = above_the_limit(d1210=True)
    today = desk.now.date()
    matter = desk.matter(TRANSMISSION)

    for due in (
        matter_due(matter, today, desk.rules),
        statutory_due(matter, today, desk.rules),
    ):
        assert due is not None
        assert (due.on, due.newest.on) == (date(2026, 12, 17), date(2026, 12, 18))


def test_a_matter_without_steps_is_listed_as_a_whole_among_what_moves() -> None:
    desk = above_the_limit(d1210=True)
    before = desk.rules.as_known(moment("2026-11-19T12:00"))

    moved = moved_dues((desk.matter(TRANSMISSION),), desk.now.date(), before, desk.rules)

    assert [(m.bureau, m.is_answer, m.is_put_off) for m in moved] == [(None, False, True)]
    assert (moved[0].before, moved[0].after) == (date(2026, 12, 17), date(2026, 12, 18))


WHOLE = AcknowledgeDue(
    case_id=CASE, matter=TRANSMISSION, bureau=Bureau.JOINT_OFFICE, due_on=date(2026, 12, 18)
)


@pytest.mark.parametrize(
    "officer",
    [
        pytest.param("linzhuren", id="the office's head"),
        pytest.param("zhoumin", id="an approver of the bureau that signs"),
    ],
)
def test_who_decides_on_a_matter_without_steps_acknowledges_its_day(officer: str) -> None:
    desk = above_the_limit(d1210=True)

    desk.do(officer, WHOLE)

    due = matter_due(desk.matter(TRANSMISSION), desk.now.date(), desk.rules)
    assert due is not None
    assert (due.on, due.recounted) == (date(2026, 12, 18), None)


def test_another_bureau_does_not_acknowledge_for_the_whole_matter() -> None:
    desk = above_the_limit(d1210=True)

    assert desk.no("liguodong", WHOLE) == {("other_bureau", "")}
    steps = replace(ACKNOWLEDGE, bureau=Bureau.JOINT_OFFICE)
    assert ("step_missing", "") in put_off().no("linzhuren", steps)


def test_the_bureaus_above_the_limit_acknowledge_the_day_of_the_whole_matter() -> None:
    desk = new_desk().at("2026-11-19T10:00")
    desk.do("lianghui", opening(7))
    given = Delegation("示范府〔2026〕3号", "110千伏输变电工程核准", date(2026, 1, 1))
    accept = AcceptMatter(case_id=CASE, matter=TRANSMISSION, bureaus=(HOUSING,), delegation=given)
    desk.do("lianghui", accept)
    desk.at("2026-11-23T09:00")
    desk.rules = revised(desk.rules, moment("2026-11-20T09:00"), year_revised(d1210=True))
    later = date(2026, 12, 18)

    desk.do(
        "liguodong",
        AcknowledgeDue(case_id=CASE, matter=TRANSMISSION, bureau=HOUSING, due_on=later),
    )

    due = matter_due(desk.matter(TRANSMISSION), desk.now.date(), desk.rules)
    assert due is not None
    assert (due.on, due.recounted) == (later, None)
