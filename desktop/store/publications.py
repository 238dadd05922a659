"""The versions of rules and calendars as the record has them."""

from typing import Any

from sqlalchemy import Connection, func, select

from desktop.domain.folding import Recorded
from desktop.domain.kind_rules import WITHDRAWN
from desktop.domain.publishing import PLACE, Publication, place_of, publications_in
from desktop.store.event_log import entered_of, history_of
from desktop.store.tables import entry

_AFTER = PLACE[:-1] + chr(ord(PLACE[-1]) + 1)
_PLACED = (entry.c.case_id >= PLACE) & (entry.c.case_id < _AFTER)
_PLACES = select(entry.c.case_id).where(_PLACED).distinct()
_MARK = select(
    func.count(),
    func.max(entry.c.position),
    func.max(entry.c.sseq),
    func.group_concat(entry.c.verdict),
    func.group_concat(entry.c.stand),
    func.group_concat(entry.c.is_signed),
).where(_PLACED)

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
    subjects = sorted(place.removeprefix(PLACE) for place in connection.scalars(_PLACES))
    return {subject: publications(connection, subject) for subject in subjects}


def publications_mark(connection: Connection) -> Mark:
    """Return what tells quickly whether to read them again."""
    return tuple(connection.execute(_MARK).one())
