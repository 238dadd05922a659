"""An office's hours have days they hold from and moments they are known from."""

import itertools
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.clock import OFFICE_ZONE
from desktop.rules.office_hours import (
    BadHours,
    HoursVersion,
    KnownHours,
    OfficeHours,
    content_of,
    passed,
    read_hours,
    standard_hours,
)
from desktop.rules.office_time import Hours, worked_minutes
from desktop.rules.two_working_days import (
    Beginning,
    decision_deadline,
    notification_deadline,
    received_day,
)
from tests.office.hours_kept import WITH_LUNCH
from tests.rules.books import shipped_calendar

CALENDAR = shipped_calendar()
DAYS = st.dates(date(2026, 1, 5), date(2026, 11, 30))
MOMENTS = st.datetimes(datetime(2026, 1, 5), datetime(2026, 11, 30)).map(  # noqa: DTZ001
    lambda moment: moment.replace(tzinfo=OFFICE_ZONE, fold=0)
)
LUNCH = Hours(time(9), time(17), (time(12), time(13, 30)))
NO_LUNCH = {"lunch_from": "", "lunch_until": ""}


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE_ZONE)


def known(valid_from: date, closing: int = 17, known_from: date | None = None) -> KnownHours:
    hours = Hours(time(9), time(closing))
    then = datetime.combine(known_from or valid_from - timedelta(days=1), time(12), OFFICE_ZONE)
    return KnownHours(then, HoursVersion(valid_from, hours, hours.closing))


VERSIONS = st.lists(
    st.builds(
        lambda on, closing, ahead: known(on, closing, on - timedelta(days=ahead)),
        DAYS,
        st.integers(14, 20),
        st.integers(1, 60),
    ),
    max_size=5,
)


def test_an_office_that_settled_nothing_keeps_the_hours_it_began_with() -> None:
    hours = standard_hours(time(18))

    assert hours.on(date(2026, 9, 24)).hours == Hours(time(8, 30), time(18))
    assert hours.of_day(date(2026, 9, 24)).minutes == 570
    assert hours.digest == ""


def test_hours_hold_from_their_day_until_the_next_begin() -> None:
    summer, winter = known(date(2026, 5, 1), 18), known(date(2026, 10, 8), 17)
    hours = OfficeHours(standard_hours().first, (winter, summer))

    closings = [hours.on(day).hours.closing.hour for day in _days(4, 30, 5, 1, 10, 7, 10, 8)]

    assert closings == [17, 18, 18, 17]
    assert hours.on(date(2026, 4, 30)) is hours.first


def test_what_is_published_later_moves_nothing_told_before() -> None:
    later = known(date(2026, 10, 8), 16, date(2026, 9, 30))
    hours = OfficeHours(standard_hours().first, (later,))
    before, after = at("2026-09-29T09:00"), at("2026-10-01T09:00")

    assert hours.on(date(2026, 10, 9), before) is hours.first
    assert hours.on(date(2026, 10, 9), after) is later.version


@given(versions=VERSIONS, day=DAYS, told=MOMENTS)
def test_a_later_publication_never_changes_what_was_told(
    versions: list[KnownHours], day: date, told: datetime
) -> None:
    then = OfficeHours(standard_hours().first, (v for v in versions if v.known_from <= told))

    assert OfficeHours(standard_hours().first, versions).on(day, told) == then.on(day)


@given(versions=VERSIONS, moments=st.lists(MOMENTS, min_size=3, max_size=6))
def test_minutes_add_up_over_changes_of_hours(
    versions: list[KnownHours], moments: list[datetime]
) -> None:
    hours = OfficeHours(HoursVersion(date.min, LUNCH, LUNCH.closing), versions).of_day
    moments.sort()
    parts = itertools.pairwise(moments)

    spent = sum(worked_minutes(a, b, CALENDAR, hours) for a, b in parts)

    assert spent == worked_minutes(moments[0], moments[-1], CALENDAR, hours)


@pytest.mark.parametrize(
    ("moment", "over"),
    [
        pytest.param(time(8), 0, id="before hours"),
        pytest.param(time(12), 180, id="at noon"),
        pytest.param(time(12, 45), 180, id="at lunch"),
        pytest.param(time(13, 31), 181, id="after lunch"),
        pytest.param(time(20), 390, id="in the evening"),
    ],
)
def test_lunch_is_no_office_time(moment: time, over: int) -> None:
    assert LUNCH.until(moment) == over
    assert LUNCH.minutes == 390


@pytest.mark.parametrize(
    ("moment", "beginning", "start", "due"),
    [
        pytest.param(
            "2026-11-20T17:31",
            {},
            date(2026, 11, 20),
            date(2026, 11, 24),
            id="any time",
        ),
        pytest.param(
            "2026-11-20T17:31",
            {"cutoff": time(17, 30)},
            date(2026, 11, 23),
            date(2026, 11, 25),
            id="after the cut-off it counts as made on Monday",
        ),
        pytest.param(
            "2026-11-20T17:30",
            {"cutoff": time(17, 30)},
            date(2026, 11, 20),
            date(2026, 11, 24),
            id="at the cut-off sharp it is in time",
        ),
        pytest.param(
            "2026-11-20T10:00",
            {"first_day_counts": True},
            date(2026, 11, 20),
            date(2026, 11, 23),
            id="the day of acceptance is day 1",
        ),
        pytest.param(
            "2026-11-21T10:00",
            {"first_day_counts": True},
            date(2026, 11, 21),
            date(2026, 11, 24),
            id="a Saturday never is",
        ),
        pytest.param(
            "2026-11-20T18:00",
            {"first_day_counts": True, "cutoff": time(17, 30)},
            date(2026, 11, 23),
            date(2026, 11, 24),
            id="late, the next day worked is day 1",
        ),
    ],
)
def test_a_count_begins_as_the_hours_say(
    moment: str, beginning: dict[str, Any], start: date, due: date
) -> None:
    how = Beginning(at(moment), **beginning)

    deadline = decision_deadline(at(moment).date(), CALENDAR, days=2, beginning=how)

    assert (deadline.start_on, deadline.due_on) == (start, due)
    assert deadline.beginning == how
    assert [line.number for line in deadline.counted if line.number] == [1, 2]


@given(moment=MOMENTS, days=st.integers(1, 20), first=st.booleans(), late=st.booleans())
def test_the_due_day_is_worked_and_a_cut_off_never_brings_it_forward(
    moment: datetime, days: int, first: bool, late: bool
) -> None:
    day = moment.date()
    how = Beginning(moment, time(17, 30) if late else None, first)

    deadline = decision_deadline(day, CALENDAR, days=days, beginning=how)

    plain = decision_deadline(day, CALENDAR, days=days, beginning=Beginning(moment, None, first))
    assert CALENDAR.is_working(deadline.due_on)
    assert deadline.due_on >= plain.due_on
    if late:
        assert deadline.start_on == received_day(moment, CALENDAR, cutoff=time(17, 30))


def test_a_receipt_counts_from_the_day_recorded_however_it_came() -> None:
    how = Beginning(at("2026-11-20T17:31"), time(17, 30))

    told = notification_deadline(date(2026, 11, 23), CALENDAR, days=5, beginning=how)

    assert told.due_on == notification_deadline(date(2026, 11, 23), CALENDAR, days=5).due_on
    assert told.beginning == how


def test_cut_offs_that_are_over_are_counted() -> None:
    cutoffs = (time(16, 30), time(17, 30))

    assert [passed(cutoffs, time(h, m)) for h, m in ((16, 30), (16, 31), (17, 30), (18, 0))] == [
        0,
        1,
        1,
        2,
    ]


def test_hours_are_read_as_they_were_written() -> None:
    version = read_hours(WITH_LUNCH)

    assert content_of(version) == WITH_LUNCH
    assert version.hours == LUNCH
    assert read_hours({**WITH_LUNCH, "lunch_from": "", "lunch_until": ""}).hours.lunch is None


@pytest.mark.parametrize(
    ("changed", "rule", "field"),
    [
        pytest.param({"valid_from": "1月4日"}, "hours_day_unreadable", "valid_from", id="no date"),
        pytest.param({"valid_from": None}, "hours_day_unreadable", "valid_from", id="no day"),
        pytest.param({"opening": "九点"}, "hours_time_unreadable", "opening", id="no time"),
        pytest.param({"opening": ""}, "hours_time_unreadable", "opening", id="no opening"),
        pytest.param({"closing": "25:00"}, "hours_time_unreadable", "closing", id="25 o'clock"),
        pytest.param({"cutoff": 17}, "hours_time_unreadable", "cutoff", id="a number"),
        pytest.param({"closing": "08:00"}, "hours_backwards", "closing", id="closes before"),
        pytest.param({"opening": "03:00"}, "hours_backwards", "closing", id="at night"),
        pytest.param({"cutoff": "17:01"}, "hours_cutoff_outside", "cutoff", id="after closing"),
        pytest.param({"lunch_until": ""}, "hours_break_half", "lunch_until", id="half a break"),
        pytest.param({"lunch_from": ""}, "hours_break_half", "lunch_from", id="the other half"),
        pytest.param({"lunch_until": "11:00"}, "hours_break_outside", "lunch_from", id="backwards"),
        pytest.param({"lunch_until": "17:00"}, "hours_break_outside", "lunch_from", id="all day"),
        pytest.param(
            {"closing": "12:30", "cutoff": "12:30", "lunch_from": "", "lunch_until": ""},
            "hours_too_short",
            "closing",
            id="half a day",
        ),
        pytest.param(
            {"late_counts_next": "是"}, "hours_flag_unreadable", "late_counts_next", id="是"
        ),
    ],
)
def test_what_are_no_hours_is_refused_by_field(
    changed: dict[str, Any], rule: str, field: str
) -> None:
    with pytest.raises(BadHours) as refused:
        read_hours({**WITH_LUNCH, **changed})

    assert [(f.rule, f.field) for f in refused.value.findings] == [(rule, f"hours.{field}")]


@pytest.mark.parametrize(
    ("times", "is_kept"),
    [
        pytest.param({"opening": "06:00"}, True, id="the earliest opening"),
        pytest.param({"opening": "05:59"}, False, id="a minute too early"),
        pytest.param({"closing": "23:59"}, True, id="the latest closing"),
        pytest.param({"closing": "12:30", "cutoff": "12:30", **NO_LUNCH}, False, id="3.5 hours"),
        pytest.param({"closing": "13:00", "cutoff": "13:00", **NO_LUNCH}, True, id="4 hours"),
    ],
)
def test_the_bounds_are_hours_still(times: dict[str, Any], is_kept: bool) -> None:
    said = {**WITH_LUNCH, **times}
    if is_kept:
        assert content_of(read_hours(said)) == said
        return
    with pytest.raises(BadHours):
        read_hours(said)


def test_text_that_is_no_table_is_no_hours() -> None:
    with pytest.raises(BadHours, match="hours_unreadable"):
        read_hours([])


def _days(*parts: int) -> list[date]:
    return [date(2026, parts[n], parts[n + 1]) for n in range(0, len(parts), 2)]
