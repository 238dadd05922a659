"""A year of the working calendar day by day."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.publishing import in_force
from desktop.domain.values import Officer
from desktop.office.administration import administrator_findings
from desktop.office.office import Office
from desktop.office.rulebook_calendars import subject_of
from desktop.rules.working_days import DayKind, WorkingCalendar
from desktop.store.publications import publications
from desktop.store.rows_calendar import CalendarDay, CalendarYear
from desktop.store.settings import get_setting
from desktop.wording import calendar as words
from desktop.wording.findings import say

ONE_DAY = timedelta(days=1)


def calendar_year(office: Office, year: int, officer: Officer) -> CalendarYear:
    """Return a year, or that nothing is published for it; ``refusal`` greys the import."""
    refusal = " ".join(str(say(f)) for f in administrator_findings(officer))
    today = office.now().date()
    page = year_of(office.rules.calendar, year, today)
    if not page.is_known:
        return replace(page, refusal=refusal)
    with office.store.reading() as connection:
        imported = get_setting(connection, subject_of(year)) is not None
        published = in_force(publications(connection, subject_of(year))) is not None
    return replace(page, refusal=refusal, is_imported=imported or published)


def year_of(
    calendar: WorkingCalendar, year: int, today: date, changed: frozenset[date] = frozenset()
) -> CalendarYear:
    """Return a year of a calendar; ``changed`` are the days to be pointed out in it."""
    years = calendar.years()
    if year not in years:
        return CalendarYear(year, years[0], years[-1] + 1, today, False)
    days = tuple(_days(calendar, year, changed))
    counted = Counter(day.kind for day in days)
    return CalendarYear(
        year=year,
        first=years[0],
        last=years[-1] + 1,
        today=today,
        is_known=True,
        source=calendar.source(year),
        days=days,
        counts=tuple((kind.value, counted[kind.value]) for kind in DayKind),
        holidays=tuple(_holidays(days)),
    )


def _days(calendar: WorkingCalendar, year: int, changed: frozenset[date]) -> Iterator[CalendarDay]:
    day = date(year, 1, 1)
    while day.year == year:
        note = calendar.note(day)
        yield CalendarDay(day, note.kind.value, note.holiday, note.works, day in changed)
        if day == date.max:
            break
        day += ONE_DAY


def _holidays(days: tuple[CalendarDay, ...]) -> Iterator[tuple[str, str]]:
    """Yield each holiday with its span of days off, in the order of the year."""
    off = [day for day in days if day.kind == DayKind.HOLIDAY.value]
    spans: list[list[CalendarDay]] = []
    for day in off:
        last = spans[-1][-1] if spans else None
        if last is not None and (last.on + ONE_DAY, last.holiday) == (day.on, day.holiday):
            spans[-1].append(day)
        else:
            spans.append([day])
    for span in spans:
        first, last_on = f"{span[0].on:%m-%d}", f"{span[-1].on:%m-%d}"
        whole = words.SPAN.format(first=first, last=last_on)
        yield span[0].holiday, first if len(span) == 1 else whole
