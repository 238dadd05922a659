"""A day is worked or not as the State Council's yearly notice says, never as the week suggests.

Source: the General Office's holiday notices (国务院办公厅关于部分节假日安排的通知), one a year:
days off (放假), and Saturdays or Sundays worked instead (调休上班). 行政许可法 Art. 82:
"本法规定的行政机关实施行政许可的期限以工作日计算，不含法定节假日".
A year without a notice is unknown: counting into it raises NoCalendar. Our reading: a day
belongs to its own year's notice; the next notice may still change the last days of December.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from enum import StrEnum

from desktop.plain_class import dataclass
from desktop.rules.digests import digest
from desktop.rules.worked_days import WorkedDays

ONE_DAY = timedelta(days=1)
SATURDAY = 5


class NoCalendar(LookupError):
    """No notice is known for ``year``, so nothing can be counted there."""

    def __init__(self, year: int) -> None:
        super().__init__(f"no working calendar for {year}")
        self.year = year


class DayKind(StrEnum):
    """Why a day is worked or not."""

    WEEKDAY = "weekday"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    MAKE_UP = "make_up"


@dataclass(frozen=True, slots=True)
class NoticeDay:
    """One day a notice names: off, or worked instead; ``name`` is the holiday it belongs to."""

    day: date
    name: str
    is_off: bool


@dataclass(frozen=True, slots=True)
class YearNotice:
    """The notice of one year with its source; it may name days of the December before."""

    year: int
    source: str
    days: tuple[NoticeDay, ...]


@dataclass(frozen=True, slots=True)
class DayNote:
    """What one day is; ``holiday`` is blank on a plain weekday or weekend."""

    day: date
    kind: DayKind
    holiday: str
    works: bool


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One line of a count: ``number`` is the ordinal of a day that counts, else None."""

    note: DayNote
    number: int | None
    is_suspended: bool = False


class WorkingCalendar:
    """The working days of all years for which a notice is known."""

    __slots__ = ("_named", "_notices", "_worked", "digest", "horizon")

    def __init__(self, notices: Iterable[YearNotice]) -> None:
        ordered = sorted(notices, key=lambda notice: notice.year)
        years = [notice.year for notice in ordered]
        if not years or len(set(years)) < len(years):
            raise ValueError(f"one notice a year is needed, given: {years}")
        self._notices = {notice.year: notice for notice in ordered}
        self._named = {named.day: named for notice in ordered for named in notice.days}
        self._worked: WorkedDays | None = None
        self.horizon = date(years[-1], 12, 31)
        self.digest = digest([_content(notice) for notice in ordered])

    def note(self, day: date) -> DayNote:
        """Return what ``day`` is; NoCalendar where its year has no notice."""
        if day.year not in self._notices:
            raise NoCalendar(day.year)
        named = self._named.get(day)
        is_weekend = day.weekday() >= SATURDAY
        if named is None:
            kind = DayKind.WEEKEND if is_weekend else DayKind.WEEKDAY
            return DayNote(day, kind, "", not is_weekend)
        if named.is_off:
            return DayNote(day, DayKind.HOLIDAY, named.name, works=False)
        kind = DayKind.MAKE_UP if is_weekend else DayKind.WEEKDAY
        return DayNote(day, kind, named.name, works=True)

    def with_digest(self, wanted: str) -> "WorkingCalendar | None":
        """Return this calendar, or it without its last years, where it has that digest."""
        calendar = self
        while calendar.digest != wanted:
            notices = list(calendar._notices.values())[:-1]
            if not notices:
                return None
            calendar = WorkingCalendar(notices)
        return calendar

    def years(self) -> tuple[int, ...]:
        """Return the years for which a notice is known, in order."""
        return tuple(self._notices)

    def source(self, year: int) -> str:
        """Return the notice of a year; NoCalendar where there is none."""
        if year not in self._notices:
            raise NoCalendar(year)
        return self._notices[year].source

    def notices(self) -> tuple[YearNotice, ...]:
        """Return the notices the calendar is made of, by their year."""
        return tuple(self._notices.values())

    def is_working(self, day: date) -> bool:
        """Return whether ``day`` is worked; NoCalendar where its year has no notice."""
        if day.year not in self._notices:
            raise NoCalendar(day.year)
        named = self._named.get(day)
        return day.weekday() < SATURDAY if named is None else not named.is_off

    def next_working(self, day: date) -> date:
        """Return ``day`` itself where it is worked, else the next day that is."""
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def notes_after(self, day: date) -> Iterator[DayNote]:
        """Yield the days after ``day`` one by one, until a year has no notice."""
        while True:
            day += ONE_DAY
            yield self.note(day)

    def after(self, day: date, n: int) -> date:
        """Return the ``n``-th working day after ``day``, which itself is not counted."""
        if n < 1:
            raise ValueError(f"at least one working day is counted, not {n}")
        found = self._index().after(day, n)
        if found is None:
            raise NoCalendar(self._first_unknown(day))
        return found

    def count(self, after: date, until: date) -> int:
        """Return how many working days lie after ``after``, up to and with ``until``."""
        if until <= after:
            return 0
        found = self._index().between(after, until)
        if found is None:
            raise NoCalendar(self._first_unknown(after))
        return found

    def _index(self) -> WorkedDays:
        """Return the days worked in order, put together when first asked for."""
        if self._worked is None:
            self._worked = WorkedDays(self._notices, self.is_working)
        return self._worked

    def _first_unknown(self, after: date) -> int:
        """Return the first year without a notice that a count from a day on meets."""
        year = (after + ONE_DAY).year
        while year in self._notices:
            year += 1
        return year

    def explain(self, day: date, n: int) -> tuple[CountedDay, ...]:
        """Return one line for each day after ``day`` up to its ``n``-th working day."""
        if n < 1:
            raise ValueError(f"at least one working day is counted, not {n}")
        lines: list[CountedDay] = []
        number = 0
        for note in self.notes_after(day):
            number += note.works
            lines.append(CountedDay(note, number if note.works else None))
            if number == n:
                break
        return tuple(lines)


def _content(notice: YearNotice) -> dict[str, object]:
    days = [[d.day.isoformat(), d.name, d.is_off] for d in sorted(notice.days, key=_day)]
    return {"year": notice.year, "source": notice.source, "days": days}


def _day(named: NoticeDay) -> date:
    return named.day
