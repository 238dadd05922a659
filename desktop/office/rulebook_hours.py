"""The hours an office keeps: those it was set up with, and what it published since."""

import json
from collections.abc import Iterator

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE
from desktop.domain.publishing import Publication, published
from desktop.office.kept_settings import SETTINGS, kept_office
from desktop.rules.office_hours import (
    BadHours,
    HoursVersion,
    KnownHours,
    OfficeHours,
    content_of,
    read_hours,
    standard_hours,
)
from desktop.store.connect import Store
from desktop.store.entry import canonical
from desktop.store.publications import publications
from desktop.store.settings import get_setting

SUBJECT = "hours"
"""What the office's hours are published under."""


def office_hours(store: Store | None) -> OfficeHours:
    """Return every hours the office kept; without a store those of the program."""
    if store is None:
        return standard_hours()
    with store.reading() as connection:
        is_there = get_setting(connection, SETTINGS) is not None
        first = standard_hours(kept_office(connection).closing) if is_there else None
        return OfficeHours((first or standard_hours()).first, _known(connection))


def hours_text(version: HoursVersion) -> str:
    """Return hours as the text of a version."""
    return canonical(content_of(version))


def hours_in(version: Publication) -> HoursVersion | None:
    """Return the hours of a version; None where its text says none."""
    try:
        return read_hours(json.loads(version.content))
    except (BadHours, ValueError, RecursionError):
        return None


def _known(connection: Connection) -> Iterator[KnownHours]:
    """Yield what was published; a version no hours can be read from counts for nothing."""
    for version in published(publications(connection, SUBJECT)):
        hours = hours_in(version)
        if hours is not None and version.known_from is not None:
            yield KnownHours(version.known_from.astimezone(OFFICE_ZONE), hours)
