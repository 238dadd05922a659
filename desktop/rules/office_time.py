"""Time spent is counted in office hours of days worked, to the minute, and by one clock for all.

Our reading: a party is charged with the minutes between opening and closing on days worked while
it held the ball. Shares are differences of one running count, so they add up to the whole.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desktop.rules.working_days import WorkingCalendar


@dataclass(frozen=True, slots=True)
class Hours:
    """From when to when an office works on a day worked."""

    opening: time
    closing: time

    def __post_init__(self) -> None:
        if self.closing <= self.opening:
            raise ValueError(f"an office that closes at {self.closing} opens before")

    @property
    def minutes(self) -> int:
        """How many whole minutes a day worked has."""
        return _minute(self.closing) - _minute(self.opening)

    def until(self, moment: time) -> int:
        """Return how many minutes of a day worked are over at a time of day."""
        return min(max(_minute(moment) - _minute(self.opening), 0), self.minutes)


def worked_minutes(
    since: datetime, until: datetime, calendar: WorkingCalendar, hours: Hours
) -> int:
    """Return the minutes of office time between two moments of the office's zone.

    Raises NoCalendar where a year between them is unknown.
    """
    if until <= since:
        return 0
    whole = sum(
        hours.minutes for day in _days(since.date(), until.date()) if calendar.is_working(day)
    )
    return whole + _part(until, calendar, hours) - _part(since, calendar, hours)


def _part(moment: datetime, calendar: WorkingCalendar, hours: Hours) -> int:
    return hours.until(moment.time()) if calendar.is_working(moment.date()) else 0


def _days(first: date, last: date) -> list[date]:
    """Return the days from ``first`` up to and without ``last``."""
    return [first + timedelta(days=n) for n in range((last - first).days)]


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
