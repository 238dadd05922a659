"""What holds an officer's queue back: acts that rest on what others have not sent.

A writer's entries go in their order. So one that rests on a colleague's unsent one, or on what a
restored server has not got back yet, keeps those after it here too, until somebody named sends.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from desktop.office.rejudging import leaning
from desktop.plain_class import dataclass
from desktop.store.pending import officers_before, waiting_of
from desktop.store.rewinding import officers_waited_for
from desktop.store.writers import own_writers

if TYPE_CHECKING:
    from desktop.office.office import Office

COLLEAGUE = "colleague"
RESTORED = "restored"
BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Why an entry can't go yet, a code, and the officers who can release it, by id."""

    why: str
    officers: tuple[str, ...]


def held_back(office: "Office", connection: Connection) -> Mapping[str, HeldBack]:
    """Return the entries that others hold back, by id, with who is waited for."""
    found: dict[str, HeldBack] = {}
    for writer in own_writers(connection):
        rests = leaning(office, connection, writer.id)
        first: HeldBack | None = None
        for entry in waiting_of(connection, writer.id):
            held = _held(connection, entry.id, is_leaning=entry.id in rests)
            first = first or held
            if first is not None:
                found[entry.id] = held or HeldBack(BEHIND, first.officers)
    return found


def _held(connection: Connection, entry: str, *, is_leaning: bool) -> HeldBack | None:
    if is_leaning:
        return HeldBack(COLLEAGUE, officers_before(connection, entry))
    elsewhere = officers_waited_for(connection, entry)
    return HeldBack(RESTORED, elsewhere) if elsewhere else None
