"""The two clocks: five working days to notify, two to decide."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.rules.two_working_days import (
    Lamp,
    Suspension,
    accepted_by_silence,
    decision_deadline,
    lamp,
    notification_deadline,
    received_day,
)
from desktop.rules.working_days import NoCalendar
from tests.rules.books import shipped_calendar, shipped_parameters

CALENDAR = shipped_calendar()
LIMITS = shipped_parameters()
ZONE = ZoneInfo("Asia/Shanghai")
CLOSING = time(17, 30)
DECIDE = LIMITS.days("decide", date(2026, 1, 1))
NOTIFY = LIMITS.days("notify", date(2026, 1, 1))
DAYS = st.dates(date(2004, 1, 1), date(2026, 9, 30))


def at(day: str, clock: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZONE)


@pytest.mark.parametrize(
    ("accepted", "due"),
    [
        pytest.param(date(2026, 9, 24), date(2026, 9, 29), id="day.md 2: 25-27 September off"),
        pytest.param(date(2026, 2, 13), date(2026, 2, 24), id="day.md 3: Saturday 14 is day 1"),
        pytest.param(date(2026, 10, 9), date(2026, 10, 12), id="day.md 4: Saturday 10 works"),
        pytest.param(date(2026, 5, 7), date(2026, 5, 9), id="due on a make-up Saturday"),
        pytest.param(date(2026, 10, 1), date(2026, 10, 9), id="accepted on a holiday"),
        pytest.param(date(2026, 11, 21), date(2026, 11, 24), id="accepted on a Saturday"),
        pytest.param(date(2026, 12, 29), date(2026, 12, 31), id="the last days known"),
        pytest.param(date(2025, 12, 31), date(2026, 1, 5), id="over New Year, Sunday 4 works"),
    ],
)
def test_a_bureau_decides_within_two_working_days(accepted: date, due: date) -> None:
    deadline = decision_deadline(accepted, CALENDAR, days=DECIDE)

    assert deadline.due_on == due
    assert deadline.counted == CALENDAR.explain(accepted, DECIDE)


@pytest.mark.parametrize(
    ("received", "due"),
    [
        pytest.param(date(2026, 4, 30), date(2026, 5, 11), id="day.md 5: Saturday 05-09 works"),
        pytest.param(date(2026, 9, 21), date(2026, 9, 29), id="day.md 6"),
    ],
)
def test_the_applicant_is_told_within_five_working_days(received: date, due: date) -> None:
    assert notification_deadline(received, CALENDAR, days=NOTIFY).due_on == due


def test_the_transmission_track_has_its_statutory_twenty_days() -> None:
    days = LIMITS.days("statutory_transmission", date(2026, 11, 19))

    due = decision_deadline(date(2026, 11, 19), CALENDAR, days=days).due_on

    assert due == date(2026, 12, 17)


@pytest.mark.parametrize(
    ("accepted", "pause", "due"),
    [
        pytest.param(
            date(2026, 11, 16),
            Suspension(date(2026, 11, 18), date(2026, 11, 20)),
            date(2026, 11, 23),
            id="one day used before",
        ),
        pytest.param(
            date(2026, 9, 24),
            Suspension(date(2026, 9, 28), date(2026, 10, 9)),
            date(2026, 10, 12),
            id="day.md 2: none used, Saturday 10 is day 1",
        ),
        pytest.param(
            date(2026, 11, 16),
            Suspension(date(2026, 11, 19), date(2026, 11, 20)),
            date(2026, 11, 18),
            id="a suspension after the due day changes nothing",
        ),
        pytest.param(
            date(2026, 11, 16),
            Suspension(date(2026, 11, 16), date(2026, 11, 17)),
            date(2026, 11, 19),
            id="from the day of acceptance on",
        ),
    ],
)
def test_a_special_procedure_stops_the_clock(accepted: date, pause: Suspension, due: date) -> None:
    deadline = decision_deadline(accepted, CALENDAR, days=DECIDE, suspensions=[pause])

    assert deadline.due_on == due
    assert all(
        line.number is None and line.is_suspended == pause.covers(line.note.day)
        for line in deadline.counted
        if pause.covers(line.note.day)
    )


def test_two_suspensions_both_stop_the_clock() -> None:
    pauses = [
        Suspension(date(2026, 11, 17), date(2026, 11, 17)),
        Suspension(date(2026, 11, 19), date(2026, 11, 20)),
    ]

    due = decision_deadline(date(2026, 11, 16), CALENDAR, days=2, suspensions=pauses).due_on

    assert due == date(2026, 11, 23)


def test_a_suspension_does_not_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="ends before"):
        Suspension(date(2026, 11, 18), date(2026, 11, 17))


def test_a_deadline_beyond_the_published_calendar_is_an_error() -> None:
    with pytest.raises(NoCalendar, match="2027"):
        decision_deadline(date(2026, 12, 30), CALENDAR, days=2)


def test_no_days_at_all_is_an_error() -> None:
    with pytest.raises(ValueError, match="at least one"):
        decision_deadline(date(2026, 9, 24), CALENDAR, days=0)


@pytest.mark.parametrize(
    ("day", "clock", "received"),
    [
        pytest.param("2026-04-30", "10:00", date(2026, 4, 30), id="in hours"),
        pytest.param("2026-04-29", "17:30", date(2026, 4, 29), id="at closing sharp"),
        pytest.param("2026-04-29", "17:30:01", date(2026, 4, 30), id="just after closing"),
        pytest.param("2026-04-30", "18:00", date(2026, 5, 6), id="after hours before a holiday"),
        pytest.param("2026-05-03", "09:00", date(2026, 5, 6), id="on a holiday"),
        pytest.param("2026-05-09", "09:00", date(2026, 5, 9), id="on a make-up Saturday"),
        pytest.param("2026-05-08", "20:00", date(2026, 5, 9), id="the evening before it"),
        pytest.param("2026-11-22", "00:01", date(2026, 11, 23), id="on a Sunday"),
    ],
)
def test_receipt_is_on_a_working_day_in_hours(day: str, clock: str, received: date) -> None:
    assert received_day(at(day, clock), CALENDAR, cutoff=CLOSING) == received


def test_silence_accepts_on_the_sixth_day_back_to_the_first() -> None:
    received = date(2026, 4, 30)
    last = notification_deadline(received, CALENDAR, days=NOTIFY).due_on

    assert not accepted_by_silence(received, last, CALENDAR, days=NOTIFY)
    assert accepted_by_silence(received, last + timedelta(days=1), CALENDAR, days=NOTIFY)


def test_silence_makes_the_decision_overdue_at_once() -> None:
    received, today = date(2026, 9, 21), date(2026, 9, 30)

    assert accepted_by_silence(received, today, CALENDAR, days=NOTIFY)
    assert decision_deadline(received, CALENDAR, days=DECIDE).due_on < today


def test_silence_needs_no_calendar_of_the_future() -> None:
    assert not accepted_by_silence(date(2026, 12, 28), date(2026, 12, 31), CALENDAR, days=NOTIFY)
    assert accepted_by_silence(date(2026, 3, 2), date(2027, 6, 1), CALENDAR, days=NOTIFY)
    with pytest.raises(NoCalendar, match="2027"):
        accepted_by_silence(date(2026, 12, 28), date(2027, 1, 8), CALENDAR, days=NOTIFY)


@pytest.mark.parametrize(
    ("day", "clock", "colour"),
    [
        pytest.param("2026-09-28", "23:59", Lamp.GREEN, id="a working day is left"),
        pytest.param("2026-09-29", "00:00", Lamp.AMBER, id="due today"),
        pytest.param("2026-09-29", "17:30", Lamp.AMBER, id="at closing sharp"),
        pytest.param("2026-09-29", "17:30:01", Lamp.RED, id="after closing"),
        pytest.param("2026-09-30", "08:00", Lamp.RED, id="the day after"),
    ],
)
def test_the_lamp_shows_how_near_the_deadline_is(day: str, clock: str, colour: Lamp) -> None:
    assert lamp(date(2026, 9, 29), at(day, clock), closing=CLOSING) is colour


@given(accepted=DAYS, days=st.integers(1, 45))
def test_the_due_day_is_worked_and_reached_by_counting(accepted: date, days: int) -> None:
    deadline = decision_deadline(accepted, CALENDAR, days=days)

    assert CALENDAR.is_working(deadline.due_on)
    assert deadline.due_on > accepted
    assert max(line.number or 0 for line in deadline.counted) == days
    assert deadline.counted[-1].note.day == deadline.due_on


@given(accepted=DAYS, start=st.integers(0, 10), length=st.integers(0, 20))
def test_a_suspension_takes_away_just_its_working_days(
    accepted: date, start: int, length: int
) -> None:
    pause = Suspension(accepted + timedelta(days=start), accepted + timedelta(days=start + length))
    plain = decision_deadline(accepted, CALENDAR, days=DECIDE)
    assume(pause.start <= plain.due_on)

    paused = decision_deadline(accepted, CALENDAR, days=DECIDE, suspensions=[pause])

    used = CALENDAR.count(accepted, pause.start - timedelta(days=1))
    resumed = CALENDAR.after(pause.end, DECIDE - used)
    assert paused.due_on == resumed
    assert paused.due_on >= plain.due_on


@given(
    accepted=DAYS,
    days=st.integers(1, 20),
    stops=st.lists(st.tuples(st.integers(0, 25), st.integers(0, 9)), max_size=4),
)
def test_no_suspension_ever_shortens_a_limit(
    accepted: date, days: int, stops: list[tuple[int, int]]
) -> None:
    pauses = [
        Suspension(accepted + timedelta(days=first), accepted + timedelta(days=first + more))
        for first, more in stops
    ]
    dues = [
        decision_deadline(accepted, CALENDAR, days=days, suspensions=pauses[:n]).due_on
        for n in range(len(pauses) + 1)
    ]

    assert dues == sorted(dues)
    assert all(CALENDAR.is_working(due) for due in dues)
    assert not any(pause.covers(dues[-1]) for pause in pauses)


@given(received=DAYS, later=st.integers(0, 30))
def test_silence_and_deadline_agree(received: date, later: int) -> None:
    today = received + timedelta(days=later)
    due = notification_deadline(received, CALENDAR, days=NOTIFY).due_on

    assert accepted_by_silence(received, today, CALENDAR, days=NOTIFY) == (today > due)
