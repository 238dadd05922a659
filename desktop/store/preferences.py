"""What officers keep for every desk of theirs, as the record has it."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from desktop.domain.folding import Recorded
from desktop.domain.preferences import place_of
from desktop.store.event_log import events_of, recorded
from desktop.store.tables import entry

UNKNOWN_KIND = "!kind"
"""Why a shared store refuses what its version does not know yet."""


def preference_events(
    connection: Connection, officer_id: str, *, is_shared: bool = False
) -> tuple[Recorded, ...]:
    """Return what an officer set, in the common order and then what waits.

    What a shared store of an older version did not know still counts on the desk it was set at;
    not where only what ``is_shared`` is asked for.
    """
    place = place_of(officer_id)
    untaken = () if is_shared else _untaken(connection, place)
    return (*events_of(connection, place), *untaken)


def _untaken(connection: Connection, place: str) -> Iterator[Recorded]:
    found = select(entry.c.text).where(
        entry.c.case_id == place,
        entry.c.verdict == "refused",
        entry.c.winner == UNKNOWN_KIND,
        entry.c.is_signed == 1,
    )
    return map(recorded, connection.scalars(found.order_by(entry.c.position)))
