"""Time spent is counted in office hours of days worked, to the minute, and by one clock for all.

Our reading: a party is charged with the minutes between opening and closing on days worked while
it held the ball, without the lunch break where the office keeps one. Shares are differences of one
running count, so they add up to the whole.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from desktop.plain_class import dataclass
from desktop.rules.working_days import WorkingCalendar


@dataclass(frozen=True, slots=True)
class Hours:
    """From when to when an office works on a day worked; ``lunch`` is its break, if it has one."""

    opening: time
    closing: time
    lunch: tuple[time, time] | None = None

    def __post_init__(self) -> None:
        if self.closing <= self.opening:
            raise ValueError(f"an office that closes at {self.closing} opens before")
        if self.lunch and not self.opening < self.lunch[0] < self.lunch[1] < self.closing:
            raise ValueError(f"a break from {self.lunch[0]} to {self.lunch[1]} lies within hours")

    @property
    def minutes(self) -> int:
        """How many whole minutes a day worked has."""
        return self.until(self.closing)

    def until(self, moment: time) -> int:
        """Return how many minutes of a day worked are over at a time of day."""
        over = _within(moment, self.opening, self.closing)
        return over - _within(moment, *self.lunch) if self.lunch else over


HoursOfDay = Callable[[date], Hours]
"""Which hours an office kept on a day."""


def worked_minutes(
    since: datetime, until: datetime, calendar: WorkingCalendar, hours: HoursOfDay
) -> int:
    """Return the minutes of office time between two moments of the office's zone.

    Raises NoCalendar where a year between them is unknown.
    """
    if until <= since:
        return 0
    whole = sum(
        hours(day).minutes for day in _days(since.date(), until.date()) if calendar.is_working(day)
    )
    return whole + _part(until, calendar, hours) - _part(since, calendar, hours)


def _part(moment: datetime, calendar: WorkingCalendar, hours: HoursOfDay) -> int:
    day = moment.date()
    return hours(day).until(moment.time()) if calendar.is_working(day) else 0


def _days(first: date, last: date) -> list[date]:
    """Return the days from ``first`` up to and without ``last``."""
    return [first + timedelta(days=n) for n in range((last - first).days)]


def _within(moment: time, first: time, last: time) -> int:
    return min(max(_minute(moment), _minute(first)), _minute(last)) - _minute(first)


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
