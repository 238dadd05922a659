"""Office time is counted to the minute, and its parts add up to the whole."""

import itertools
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.clock import OFFICE_ZONE
from desktop.rules.office_time import Hours, worked_minutes
from desktop.rules.working_days import NoCalendar
from tests.rules.books import shipped_calendar

CALENDAR = shipped_calendar()
HOURS = Hours(time(8, 30), time(17, 30))
MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2026, 12, 30)).map(  # noqa: DTZ001
    lambda moment: moment.replace(tzinfo=OFFICE_ZONE, fold=0)
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE_ZONE)


@pytest.mark.parametrize(
    ("since", "until", "minutes"),
    [
        pytest.param("2026-09-24T09:00", "2026-09-24T10:30", 90, id="within a day"),
        pytest.param("2026-09-24T07:00", "2026-09-24T20:00", 540, id="before and after hours"),
        pytest.param("2026-09-24T17:00", "2026-09-28T09:00", 60, id="over a holiday"),
        pytest.param("2026-10-09T17:29", "2026-10-10T08:31", 2, id="into a make-up Saturday"),
        pytest.param("2026-09-26T09:00", "2026-09-26T17:00", 0, id="on a day off"),
        pytest.param("2026-09-24T10:00", "2026-09-24T09:00", 0, id="backwards"),
    ],
)
def test_minutes_of_office_time(since: str, until: str, minutes: int) -> None:
    assert worked_minutes(at(since), at(until), CALENDAR, lambda _day: HOURS) == minutes


@given(moments=st.lists(MOMENTS, min_size=3, max_size=8))
def test_the_parts_of_a_stretch_add_up_to_the_minute(moments: list[datetime]) -> None:
    moments.sort()
    parts = itertools.pairwise(moments)

    spent = sum(worked_minutes(a, b, CALENDAR, lambda _day: HOURS) for a, b in parts)

    assert spent == worked_minutes(moments[0], moments[-1], CALENDAR, lambda _day: HOURS)


def test_a_year_without_a_notice_is_not_guessed() -> None:
    with pytest.raises(NoCalendar):
        worked_minutes(at("2026-12-31T09:00"), at("2027-01-05T09:00"), CALENDAR, lambda _day: HOURS)


def test_an_office_closes_after_it_opens() -> None:
    with pytest.raises(ValueError, match="opens before"):
        Hours(time(9), time(9))


@given(start=st.dates(date(2018, 1, 1), date(2026, 11, 1)), n=st.integers(1, 25))
def test_the_day_found_quickly_is_the_last_that_is_explained(start: date, n: int) -> None:
    assert CALENDAR.after(start, n) == CALENDAR.explain(start, n)[-1].note.day
    assert CALENDAR.count(start, CALENDAR.after(start, n)) == n
    assert CALENDAR.is_working(CALENDAR.after(start, n) + timedelta(0))
