"""A count of no case comes out as the clock of a case that came at the same moment."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.clock import OFFICE_ZONE
from desktop.domain.clocks import beginning_by, receipt_beginning
from desktop.office.counting import CountFrom, count_from
from desktop.rules.office_hours import HoursVersion, KnownHours, OfficeHours
from desktop.rules.office_time import Hours
from desktop.rules.rulebook import Rulebook
from desktop.rules.two_working_days import decision_deadline, notification_deadline, received_day
from tests.rules.books import shipped_rules

RULES = shipped_rules()
FRIDAY = date(2026, 11, 20)
STRICT = HoursVersion(FRIDAY, Hours(time(9), time(17)), time(16), late_counts_next=True)
KNOWN = datetime(2026, 11, 18, 12, tzinfo=OFFICE_ZONE)
LATE_ONES = replace(RULES, hours=OfficeHours(RULES.hours.first, [KnownHours(KNOWN, STRICT)]))
FIRST_DAY = KnownHours(KNOWN, replace(STRICT, first_day_counts=True))
FIRST_ONES = replace(RULES, hours=OfficeHours(RULES.hours.first, [FIRST_DAY]))
DAYS = st.dates(date(2026, 11, 10), date(2026, 12, 10))


@pytest.mark.parametrize("rules", [RULES, LATE_ONES, FIRST_ONES])
@given(on=DAYS, at=st.times().map(lambda t: t.replace(microsecond=0)), days=st.integers(1, 8))
def test_a_count_ends_when_a_case_of_that_moment_is_due(
    rules: Rulebook, on: date, at: time, days: int
) -> None:
    moment = datetime.combine(on, at, OFFICE_ZONE)
    begun = receipt_beginning(moment, rules)
    received = received_day(moment, rules.calendar, cutoff=begun.cutoff or time())
    told = notification_deadline(received, rules.calendar, days=days, beginning=begun)
    begun = beginning_by(rules, on, moment, moment)
    decided = decision_deadline(on, rules.calendar, days=days, beginning=begun)

    papers = count_from(rules, CountFrom(on, at, is_receipt=True), days)
    acceptance = count_from(rules, CountFrom(on, at), days)

    assert (papers.start, papers.days) == (told.start_on, told.counted)
    assert (acceptance.start, acceptance.days) == (decided.start_on, decided.counted)


@pytest.mark.parametrize(
    ("at", "start"),
    [
        pytest.param(None, FRIDAY, id="no hour known"),
        pytest.param(time(16), FRIDAY, id="at the cut-off sharp"),
        pytest.param(time(16, 1), date(2026, 11, 23), id="a minute later"),
    ],
)
@pytest.mark.parametrize("is_receipt", [True, False])
def test_what_comes_past_the_cut_off_counts_as_of_the_next_day_worked(
    at: time | None, start: date, is_receipt: bool
) -> None:
    count = count_from(LATE_ONES, CountFrom(FRIDAY, at, is_receipt), 2)

    assert count.start == start


def test_papers_of_a_day_off_are_received_on_the_next_day_worked() -> None:
    saturday = FRIDAY + timedelta(days=1)

    assert count_from(RULES, CountFrom(saturday, is_receipt=True), 1).start == date(2026, 11, 23)
    assert count_from(RULES, CountFrom(saturday), 1).start == saturday


def test_hours_not_known_yet_at_the_moment_do_not_count() -> None:
    before = KNOWN - timedelta(hours=1)
    late = replace(STRICT, valid_from=before.date())
    rules = replace(RULES, hours=OfficeHours(RULES.hours.first, [KnownHours(KNOWN, late)]))

    assert count_from(rules, CountFrom(before.date(), time(11)), 1).beginning.cutoff is None
    assert count_from(rules, CountFrom(before.date(), time(12)), 1).beginning.cutoff == time(16)
    assert count_from(rules, CountFrom(before.date()), 1).beginning.cutoff == time(16)


def test_the_day_of_acceptance_counts_where_the_office_settled_that() -> None:
    count = count_from(FIRST_ONES, CountFrom(FRIDAY), 2)

    assert [line.note.day for line in count.days if line.number] == [FRIDAY, date(2026, 11, 23)]


def test_papers_that_would_be_received_in_an_unknown_year_have_no_day() -> None:
    count = count_from(RULES, CountFrom(date(2026, 12, 31), time(20), is_receipt=True), 2)

    assert (count.start, count.days, count.missing_year) == (None, (), 2027)
