"""A calendar is what the notices known at a moment say; a later notice makes a later calendar.

Our reading: a day that was promised stays promised. It is counted by the calendar known when it
was told; where that did not reach far enough, by the first later one that does. What a newer
notice makes of it is shown beside it.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from desktop.plain_class import dataclass
from desktop.rules.working_days import WorkingCalendar, YearNotice


@dataclass(frozen=True, slots=True)
class EarlierCalendar:
    """A calendar that was in force until a later notice became known at ``until``."""

    calendar: WorkingCalendar
    until: datetime


@dataclass(frozen=True, slots=True)
class KnownNotice:
    """A notice with the moment the office knew it from."""

    known_from: datetime
    notice: YearNotice


def calendars(
    shipped: Iterable[YearNotice], later: Sequence[KnownNotice]
) -> tuple[WorkingCalendar, tuple[EarlierCalendar, ...]]:
    """Return the calendar in force and those before it; ``later`` stand in order."""
    notices = {notice.year: notice for notice in shipped}
    calendar = WorkingCalendar(notices.values())
    earlier = []
    for known in later:
        earlier.append(EarlierCalendar(calendar, known.known_from))
        notices[known.notice.year] = known.notice
        calendar = WorkingCalendar(notices.values())
    return calendar, tuple(earlier)


@dataclass(frozen=True, slots=True)
class DayChange:
    """A day that is worked by one calendar and not by the other; None is not known there."""

    day: date
    before: bool | None
    after: bool | None


def changed_days(
    before: WorkingCalendar, after: WorkingCalendar, year: int
) -> tuple[DayChange, ...]:
    """Return the days of a year, and of the December before, on which two calendars differ."""
    first, last = date(year - 1, 12, 1), date(year, 12, 31)
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    said = ((day, _works(before, day), _works(after, day)) for day in days)
    return tuple(DayChange(day, was, will) for day, was, will in said if was is not will)


def _works(calendar: WorkingCalendar, day: date) -> bool | None:
    return calendar.is_working(day) if day.year in calendar.years() else None
