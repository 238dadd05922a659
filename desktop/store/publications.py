"""The versions of rules and calendars as the record has them."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select

from desktop.domain.folding import Recorded
from desktop.domain.kind_rules import WITHDRAWN
from desktop.domain.publishing import PLACE, Publication, place_of, publications_in
from desktop.store.event_log import entered_of, history_of
from desktop.store.tables import entry

_AFTER = PLACE[:-1] + chr(ord(PLACE[-1]) + 1)

Mark = tuple[Any, ...]
"""Differs where anything was published, given up, pulled or checked in between."""
NOTHING: Mark = (0, None, None, None, None, None)
"""The mark of a record in which nothing was ever proposed."""


def publications(connection: Connection, subject: str) -> tuple[Publication, ...]:
    """Return every version of one subject, in the order they were proposed.

    A withdrawal changes nothing here: what was published is only ever followed by the next. What
    was pulled counts once its signature was found right.
    """
    logged = history_of(connection, place_of(subject), is_checked=True)
    told = (e for e in logged if e.entry.kind != WITHDRAWN)
    return publications_in(Recorded(e.event, entered_of(e.entry)) for e in told)


def all_publications(connection: Connection) -> dict[str, tuple[Publication, ...]]:
    """Return the versions of every subject anything was ever proposed of, by its name."""
    places = connection.scalars(select(entry.c.case_id).where(_placed()).distinct())
    subjects = sorted(place.removeprefix(PLACE) for place in places)
    return {subject: publications(connection, subject) for subject in subjects}


def publications_mark(connection: Connection) -> Mark:
    """Return what tells quickly whether to read them again."""
    table = entry.c
    found = select(
        func.count(),
        func.max(table.position),
        func.max(table.sseq),
        func.group_concat(table.verdict),
        func.group_concat(table.stand),
        func.group_concat(table.is_signed),
    ).where(_placed())
    return tuple(connection.execute(found).one())


def _placed() -> ColumnElement[bool]:
    return (entry.c.case_id >= PLACE) & (entry.c.case_id < _AFTER)
