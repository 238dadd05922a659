"""日程: the days of a month or a week with what is due on them, and the same as a calendar file."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from sqlalchemy import Connection

from desktop.domain.case import Case
from desktop.domain.values import Officer
from desktop.files.calendar_file import CalendarEvent, calendar_file
from desktop.office.agenda import Undated, events_of, is_of
from desktop.office.office import Office
from desktop.rules.working_days import NoCalendar
from desktop.store.alerts import counted_entries
from desktop.store.publications import publications_mark
from desktop.store.queries import open_cases
from desktop.store.rows import Light
from desktop.store.rows_agenda import AgendaDay, AgendaPage, AgendaRow
from desktop.wording import agenda as words

MINE = "mine"
_ORDER = (Light.RED, Light.AMBER, Light.GREEN)


def agenda_page(
    office: Office, officer: Officer, first: date, last: date, scope: str = MINE
) -> AgendaPage:
    """Return the days from ``first`` to ``last`` with what the officer, or anybody, has due."""
    found: dict[date, list[AgendaRow]] = defaultdict(list)
    undated = 0
    for case in _cases(office, officer, scope):
        for row in events_of(office, case, officer.bureau):
            if isinstance(row, Undated):
                undated += 1
            elif first <= row.on <= last:
                found[row.on].append(row)
    days = (first + timedelta(days=n) for n in range((last - first).days + 1))
    told = tuple(_day(office, on, found[on]) for on in days)
    return AgendaPage(office.now().date(), told, undated)


def agenda_file(
    office: Office, officer: Officer, first: date, last: date, scope: str = MINE
) -> tuple[bytes, int]:
    """Return the same events as a calendar file, and how many they are."""
    cases = list(_cases(office, officer, scope))
    rows = [
        row
        for case in cases
        for row in events_of(office, case, officer.bureau)
        if isinstance(row, AgendaRow) and first <= row.on <= last
    ]
    return _file(office, rows), len(rows)


def cases_file(office: Office, case: Case | None = None) -> tuple[bytes, int]:
    """Return every dated event of a case, or of all open ones, as a calendar file; how many."""
    if case is None:
        with office.store.reading() as connection:
            cases = list(open_cases(connection))
    else:
        cases = [case]
    events = (row for one in cases for row in events_of(office, one))
    rows = [row for row in events if isinstance(row, AgendaRow)]
    return _file(office, rows), len(rows)


def _cases(office: Office, officer: Officer, scope: str) -> Iterator[Case]:
    with office.store.reading() as connection:
        cases = list(open_cases(connection))
    for case in cases:
        if scope != MINE or is_of(case, officer):
            yield case


def _day(office: Office, on: date, rows: Iterable[AgendaRow]) -> AgendaDay:
    placed = sorted(rows, key=_urgency)
    try:
        note = office.rules.calendar.note(on)
    except NoCalendar:
        return AgendaDay(on, "unknown", "", tuple(placed))
    return AgendaDay(on, note.kind.value, note.holiday, tuple(placed))


def _urgency(row: AgendaRow) -> tuple[int, str, str]:
    place = _ORDER.index(row.light) if row.light in _ORDER else len(_ORDER)
    return place, row.at.isoformat() if row.at else "", row.number


def _file(office: Office, rows: Iterable[AgendaRow]) -> bytes:
    listed = list(rows)
    with office.store.reading() as connection:
        changes = _changes(connection, listed)
    events = (
        CalendarEvent(
            uid=f"{row.case_id}/{row.event}@{office.settings.scope}.joint-office",
            sequence=changes[row.case_id],
            on=row.on,
            at=row.at,
            summary=words.SUMMARY.format(enterprise=row.enterprise, words=row.words),
            description=words.DESCRIPTION.format(
                number=row.number, words=row.words, place=row.place
            ).strip(),
            place=row.place,
        )
        for row in listed
    )
    return calendar_file(events, office.settings.name, office.now())


def _changes(connection: Connection, rows: Iterable[AgendaRow]) -> dict[str, int]:
    """Return how often anything was entered that may have moved a case's days; it only grows."""
    published = int(publications_mark(connection)[0])
    counted = counted_entries(connection, {row.case_id for row in rows})
    return {case_id: count + published for case_id, count in counted.items()}
