"""Current-state tables: made from the record alone, so they can be made anew at any time."""

from collections.abc import Iterable
from typing import Any, Protocol

from sqlalchemy import Connection, select

from desktop.domain.folding import Recorded
from desktop.store.cases import clear_search
from desktop.store.connect import require_writing
from desktop.store.event_log import case_ids, events_of
from desktop.store.settings import get_fact, put_fact
from desktop.store.tables import CURRENT_STATE

TABLES_FORMAT = "3"
"""Rises when the tables are to hold what older programs did not write into them."""
_FORMAT_FACT = "tables_format"


class Projection(Protocol):
    """What writes the rows of one case anew from its whole history."""

    def __call__(
        self, connection: Connection, case_id: str, history: Iterable[Recorded], /
    ) -> None:
        """Write the rows."""


def rebuild(connection: Connection, projections: Iterable[Projection]) -> int:
    """Clear the current-state tables and fold every case again; return how many there are.

    Sealed values, numbers, settings and officers are no current state: they stay.
    """
    require_writing(connection)
    for table in reversed(CURRENT_STATE):
        connection.execute(table.delete())
    clear_search(connection)
    chosen, cases = tuple(projections), case_ids(connection)
    for case_id in cases:
        history = events_of(connection, case_id)
        for project in chosen:
            project(connection, case_id, history)
    put_fact(connection, _FORMAT_FACT, TABLES_FORMAT)
    return len(cases)


def rebuild_older(connection: Connection, projections: Iterable[Projection]) -> bool:
    """Rebuild where the tables were last written by an older program; return whether it was so."""
    if get_fact(connection, _FORMAT_FACT) == TABLES_FORMAT:
        return False
    rebuild(connection, projections)
    return True


def dump(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Return every current-state table with its rows in order, to compare two stores by."""
    return {
        table.name: [tuple(r) for r in connection.execute(select(table).order_by(*table.c))]
        for table in CURRENT_STATE
    }
