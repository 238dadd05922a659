"""Which calendar a day is counted by: the one known when it was told, and each later one."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop.clock import OFFICE_ZONE
from desktop.rules.calendar_versions import DayChange, EarlierCalendar, changed_days
from desktop.rules.rulebook import Rulebook
from desktop.rules.working_days import WorkingCalendar
from tests.rules.books import shipped_notices, shipped_rules

SECOND = datetime(2026, 9, 1, 9, 0, tzinfo=OFFICE_ZONE)
THIRD = datetime(2026, 10, 1, 9, 0, tzinfo=OFFICE_ZONE)
MOMENT = timedelta(seconds=1)


def without_last(count: int) -> WorkingCalendar:
    return WorkingCalendar(shipped_notices()[: -count or None])


OLD, MID, NEW = without_last(2), without_last(1), without_last(0)
BOOK = replace(
    shipped_rules(),
    calendar=NEW,
    earlier=(EarlierCalendar(OLD, SECOND), EarlierCalendar(MID, THIRD)),
)


@pytest.mark.parametrize(
    ("moment", "known"),
    [
        pytest.param(SECOND - MOMENT, (OLD, MID, NEW), id="before the first revision"),
        pytest.param(SECOND, (MID, NEW), id="at its moment"),
        pytest.param(THIRD - MOMENT, (MID, NEW), id="before the second"),
        pytest.param(THIRD, (NEW,), id="at its moment too"),
        pytest.param(THIRD + MOMENT, (NEW,), id="after"),
    ],
)
def test_what_is_told_is_counted_by_the_calendar_of_then_and_each_later_one(
    moment: datetime, known: tuple[WorkingCalendar, ...]
) -> None:
    assert BOOK.calendars_since(moment) == known
    assert BOOK.as_known(moment).calendar is known[0]
    assert len(BOOK.as_known(moment).earlier) == 3 - len(known)


@pytest.mark.parametrize(
    ("until", "known"),
    [
        pytest.param(SECOND - MOMENT, (OLD,), id="closed before the first revision"),
        pytest.param(SECOND, (OLD, MID), id="closed at its moment"),
        pytest.param(THIRD - MOMENT, (OLD, MID), id="closed before the second"),
        pytest.param(THIRD, (OLD, MID, NEW), id="closed at its moment too"),
        pytest.param(SECOND - timedelta(days=9), (OLD,), id="closed before it was told"),
    ],
)
def test_what_is_closed_looks_at_no_later_calendar(
    until: datetime, known: tuple[WorkingCalendar, ...]
) -> None:
    assert BOOK.calendars_since(SECOND - timedelta(days=1), until) == known


def test_rules_that_are_known_whole_stay_the_same_object() -> None:
    assert BOOK.as_known(THIRD) is BOOK
    assert shipped_rules().as_known(SECOND) is shipped_rules()


def test_before_the_last_revision_the_calendar_before_it_was_in_force() -> None:
    before = BOOK.before_last()

    assert (before.calendar, before.earlier) == (MID, BOOK.earlier[:1])
    assert before.before_last().calendar is OLD
    assert before.before_last().before_last().calendar is OLD


def test_a_revision_puts_the_calendar_in_force_among_the_earlier_ones() -> None:
    revised = replace(BOOK, calendar=MID, earlier=BOOK.earlier[:1]).revised(NEW, THIRD)

    assert (revised.calendar, revised.earlier) == (NEW, BOOK.earlier)


def test_a_calendar_is_found_by_its_digest_with_those_before_it() -> None:
    found = BOOK.by_calendar(MID.digest)

    assert found is not None
    assert (found.calendar, found.earlier) == (MID, BOOK.earlier[:1])


def test_days_that_changed_are_those_of_the_year_and_of_the_december_before() -> None:
    in_2026, beside = changed_days(MID, NEW, 2026), changed_days(MID, NEW, 2027)

    assert [c.day for c in in_2026] == [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]
    assert in_2026[0] == DayChange(date(2026, 1, 1), None, after=False)
    assert [c.day for c in beside] == [date(2026, 12, 1) + timedelta(days=n) for n in range(31)]
    assert changed_days(MID, NEW, 2025) == ()


@pytest.mark.parametrize("calendar", [None, NEW], ids=["the present one", "a given one"])
def test_a_due_day_is_near_from_the_day_the_table_says(calendar: WorkingCalendar | None) -> None:
    assert BOOK.amber_from(date(2026, 10, 8), calendar) == date(2026, 10, 8)


def test_a_day_only_an_earlier_calendar_knows_nothing_of_is_near_from_no_day() -> None:
    due = date(2026, 10, 8)
    book: Rulebook = replace(BOOK, calendar=OLD, earlier=())

    assert book.amber_from(due) is None
    assert book.amber_from(due, NEW) == due
