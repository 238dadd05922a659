"""A year of the working calendar day by day, and the reading of a notice to be taken in."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from desktop.domain.values import Officer
from desktop.office.administration import administrator_findings
from desktop.office.calendars import ReadNotice, read_notice
from desktop.office.office import Office
from desktop.office.rulebook import CALENDAR_SETTING
from desktop.rules.findings import Refusal
from desktop.rules.working_days import DayKind
from desktop.store.rows_calendar import CalendarDay, CalendarYear, NoticeRead
from desktop.store.settings import get_setting
from desktop.wording import calendar as words
from desktop.wording.findings import say

ONE_DAY = timedelta(days=1)


def calendar_year(office: Office, year: int, officer: Officer) -> CalendarYear:
    """Return a year, or that nothing is published for it; ``refusal`` greys the import."""
    calendar = office.rules.calendar
    years = calendar.years()
    refusal = " ".join(str(say(f)) for f in administrator_findings(officer))
    today = office.now().date()
    if year not in years:
        return CalendarYear(year, years[0], years[-1] + 1, today, False, refusal=refusal)
    days = tuple(_days(office, year))
    with office.store.reading() as connection:
        imported = get_setting(connection, f"{CALENDAR_SETTING}{year}") is not None
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
        refusal=refusal,
        is_imported=imported,
    )


def _days(office: Office, year: int) -> Iterator[CalendarDay]:
    day = date(year, 1, 1)
    while day.year == year:
        note = office.rules.calendar.note(day)
        yield CalendarDay(day, note.kind.value, note.holiday, note.works)
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


def read_for_import(office: Office, path: Path) -> NoticeRead:
    """Return what a file would bring, to be confirmed before it is taken in."""
    read = read_notice(office, path)
    if isinstance(read, Refusal):
        return NoticeRead(faults=tuple(str(say(f)) for f in read.findings))
    return _read(office, read)


def _read(office: Office, read: ReadNotice) -> NoticeRead:
    notice = read.notice
    off = sum(day.is_off for day in notice.days)
    source, counts = words.IMPORT_LINES
    replaces = notice.year in office.rules.calendar.years()
    effect = words.IMPORT_REPLACES if replaces else words.IMPORT_ADDS
    return NoticeRead(
        title=words.IMPORT_TITLE.format(year=notice.year),
        lines=(
            source.format(source=notice.source),
            counts.format(off=off, worked=len(notice.days) - off),
            effect.format(year=notice.year),
        ),
        replaces=replaces,
        token=read,
    )
