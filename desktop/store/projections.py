"""Current-state tables: made from the record alone, so they can be made anew at any time."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol

from sqlalchemy import Connection, select

from desktop.domain.folding import Recorded
from desktop.store.cases import clear_search
from desktop.store.connect import require_writing
from desktop.store.event_log import case_ids, histories
from desktop.store.settings import get_fact, put_fact
from desktop.store.tables import CURRENT_STATE

TABLES_FORMAT = "9"
"""Rises when the tables are to hold what older programs did not write into them."""
_FORMAT_FACT = "tables_format"

_AT_ONCE = 50
"""How many cases are folded between two words of progress."""

Step = Callable[[int, int], None]
"""Is told how many cases are done, of how many."""


class Projection(Protocol):
    """What writes the rows of cases anew from their whole histories."""

    def __call__(
        self, connection: Connection, histories: Mapping[str, Iterable[Recorded]], /
    ) -> None:
        """Write the rows."""


def unseen(_done: int, _of: int) -> None:
    """Tell nobody."""


def rebuild(connection: Connection, projections: Iterable[Projection], step: Step = unseen) -> int:
    """Clear the current-state tables and fold every case again; return how many there are.

    Sealed values, numbers, settings and officers are no current state: they stay.
    """
    require_writing(connection)
    for table in reversed(CURRENT_STATE):
        connection.execute(table.delete())
    clear_search(connection)
    chosen, cases = tuple(projections), case_ids(connection)
    for at in range(0, len(cases), _AT_ONCE):
        step(at, len(cases))
        _fold_again(connection, cases[at : at + _AT_ONCE], chosen)
    if cases:
        step(len(cases), len(cases))
    put_fact(connection, _FORMAT_FACT, TABLES_FORMAT)
    return len(cases)


def are_older(connection: Connection) -> bool:
    """Return whether an older program wrote the tables last, or nobody yet."""
    return get_fact(connection, _FORMAT_FACT) != TABLES_FORMAT


def rebuild_older(
    connection: Connection, projections: Iterable[Projection], step: Step = unseen
) -> bool:
    """Bring tables up to date that an older program wrote last; return whether it was so."""
    if not are_older(connection):
        return False
    rebuild(connection, projections, step)
    return True


def _fold_again(
    connection: Connection, case_ids: Sequence[str], projections: tuple[Projection, ...]
) -> None:
    told = histories(connection, case_ids)
    for project in projections:
        project(connection, told)


def dump(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Return every current-state table with its rows in order, to compare two stores by."""
    return {
        table.name: [tuple(r) for r in connection.execute(select(table).order_by(*table.c))]
        for table in CURRENT_STATE
    }
