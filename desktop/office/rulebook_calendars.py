"""The calendars an office counts by: what the program ships, and what the office published."""

import json
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Connection

from desktop import resources
from desktop.domain.publishing import Publication, published
from desktop.rules.calendar_versions import EarlierCalendar, KnownNotice, calendars
from desktop.rules.notices import BadNotice, content_of, year_notice
from desktop.rules.working_days import WorkingCalendar, YearNotice
from desktop.store.connect import Store
from desktop.store.entry import canonical
from desktop.store.publications import all_publications
from desktop.store.settings import settings

CALENDAR_SETTING = "calendar."
"""What the setting of a year begins with that an earlier program took in without a second officer;
the subject of a published year begins with it as well."""


def subject_of(year: int) -> str:
    """Return the subject a year's notices are published under."""
    return f"{CALENDAR_SETTING}{year}"


def office_calendars(
    store: Store | None,
) -> tuple[WorkingCalendar, tuple[EarlierCalendar, ...]]:
    """Return the calendar in force, and those that were before later notices were published."""
    if store is None:
        return calendars(shipped_notices().values(), ())
    with store.reading() as connection:
        base = tuple((shipped_notices() | _imported(connection)).values())
        later = sorted(_known(connection), key=_known_from)
    return calendars(base, later) if later else (_first_calendar(base), ())


@lru_cache(maxsize=4)
def _first_calendar(base: tuple[YearNotice, ...]) -> WorkingCalendar:
    return calendars(base, ())[0]


@cache
def shipped_notices() -> dict[int, YearNotice]:
    """Return the notices that come with the program, by their year."""
    files = sorted(resources.path("calendars").glob("*.json"))
    return {int(f.stem): year_notice(resources.read_json(f"calendars/{f.name}")) for f in files}


def base_notice(connection: Connection, year: int) -> YearNotice | None:
    """Return a year's notice before anything was published of it; None where there is none."""
    return (shipped_notices() | _imported(connection)).get(year)


def content_text(notice: YearNotice, number: str, issued_on: date | None) -> str:
    """Return a notice as the text of a version."""
    named: dict[str, Any] = {
        "number": number,
        "issued_on": issued_on.isoformat() if issued_on else "",
    }
    return canonical(content_of(notice) | named)


def notice_in(version: Publication) -> YearNotice | None:
    """Return the notice of a version; None where its text is no notice of that year."""
    try:
        notice = year_notice(json.loads(version.content))
    except (BadNotice, ValueError, RecursionError):
        return None
    return notice if subject_of(notice.year) == version.subject else None


def issued_in(version: Publication) -> date | None:
    """Return the day the notice of a version was issued on, where it says so."""
    try:
        return date.fromisoformat(json.loads(version.content)["issued_on"])
    except (ValueError, KeyError, TypeError):
        return None


def _known(connection: Connection) -> Iterator[KnownNotice]:
    """Yield what was published; a version no notice can be read from counts for nothing."""
    for subject, versions in all_publications(connection).items():
        if subject.startswith(CALENDAR_SETTING):
            for version in published(versions):
                notice = notice_in(version)
                if notice is not None and version.known_from is not None:
                    yield KnownNotice(version.known_from, notice)


def _known_from(known: KnownNotice) -> tuple[Any, int]:
    return known.known_from, known.notice.year


def _imported(connection: Connection) -> dict[int, YearNotice]:
    kept = settings(connection)
    return {
        int(key.removeprefix(CALENDAR_SETTING)): year_notice(content)
        for key, content in kept.items()
        if key.startswith(CALENDAR_SETTING)
    }
