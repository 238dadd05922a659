"""Go back to what a restored shared store still has, losing nothing of what lies beyond it.

Own entries wait again and are sent anew with the same text, id and signature, each after what
it rests on, and with the personal data they name. Entries of others are set aside, whole, until
their own desks bring them back. A copy of the file is kept first.
"""

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, select, text, update

from desktop.plain_class import dataclass
from desktop.store import tables
from desktop.store.acceptance import Head
from desktop.store.arrived import drop_every_page
from desktop.store.beside import send_again
from desktop.store.cases import clear_register
from desktop.store.connect import Store
from desktop.store.entry import NO_HASH
from desktop.store.hub import head_of
from desktop.store.outbox import note_waiting
from desktop.store.pending import note_refold, outbox_lines
from desktop.store.settings import get_fact, put_fact
from desktop.store.shared import change_place
from desktop.store.shared_numbers import note_forgotten
from desktop.store.shared_tables import conflict
from desktop.store.writers import forget_told

COPY_PATTERN = "before-epoch-*.db"
_COPY = "before-epoch-{now:%Y%m%d-%H%M%S}.db"
_MOVED = "times_moved"
_UNHEALED = "unhealed_scopes"
_CASES = 500
"""How many cases are taken out of the register by one statement."""
_TRIGGERS = ("entry_stays", "entry_is_fixed", "acceptance_is_fixed")


@dataclass(frozen=True, slots=True)
class _Beyond:
    """What lies in a scope beyond the last place the desk and the shared store have alike."""

    scope: str
    common: Head

    @property
    def lies(self) -> ColumnElement[bool]:
        """The condition on an entry that it lies there."""
        return (tables.entry.c.scope == self.scope) & (tables.entry.c.sseq > self.common.sseq)


def head_at(connection: Connection, scope: str, sseq: int) -> Head:
    """Return the head the scope had at a place, as this store knows it."""
    table = tables.entry
    found = select(table.c.chain).where(table.c.scope == scope, table.c.sseq == sseq)
    return Head(sseq, connection.scalar(found) or NO_HASH) if sseq else Head()


def waits_for_others(connection: Connection, entry: str) -> bool:
    """Return whether an own entry rests on one of others that has not come again yet."""
    return bool(officers_waited_for(connection, entry))


def officers_waited_for(connection: Connection, entry: str) -> tuple[str, ...]:
    """Return whose entries an own one rests on that have not come again yet."""
    found = text(
        "SELECT DISTINCT other.text ->> '$.officer' FROM entry_set_aside own"
        " JOIN entry_set_aside other"
        " ON other.case_id = own.case_id AND other.sseq < own.sseq"
        " WHERE own.id = :entry AND NOT other.given_up"
        " AND NOT EXISTS (SELECT 1 FROM entry WHERE id = other.id) ORDER BY 1"
    )
    return tuple(str(name) for name in connection.scalars(found, {"entry": entry}))


def wait_no_longer(connection: Connection) -> int:
    """Let own entries go although what they rest on has not come again; return how many that is.

    What was set aside stays kept, whole.
    """
    done = connection.execute(
        text(
            "UPDATE entry_set_aside SET given_up = 1"
            " WHERE NOT given_up AND id NOT IN (SELECT id FROM entry)"
        )
    )
    return int(done.rowcount)


def go_back(store: Store, scope: str, common: Head, epoch: str, now: datetime) -> int:
    """Undo acceptance beyond ``common`` and take up the new epoch; return how many wait again."""
    copy = store.file.with_name(_COPY.format(now=now))
    if not copy.exists():
        store.copy_into(copy)
    with store.writing() as connection:
        change_place(connection, epoch=epoch)
        forget_told(connection)
        note_forgotten(connection)
        drop_every_page(connection)
        waiting = 0
        if head_of(connection, scope).sseq > common.sseq:
            with lifted(connection):
                waiting = _undo(connection, _Beyond(scope, common), now)
        send_again(connection)
        note_waiting(connection, *outbox_lines(connection).values())
    return waiting


def unhealed(connection: Connection) -> frozenset[str]:
    """Return the scopes that did not go back yet when this desk took up the present epoch."""
    return frozenset(json.loads(get_fact(connection, _UNHEALED) or "[]"))


def note_unhealed(connection: Connection, scopes: Collection[str]) -> None:
    """Note which scopes are still to go back, each by an officer who may read it."""
    put_fact(connection, _UNHEALED, json.dumps(sorted(scopes)))


@contextmanager
def lifted(connection: Connection) -> Iterator[None]:
    """Let entries be changed inside the transaction, and forbid it again before its end."""
    made = []
    for name in _TRIGGERS:
        found = text("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = :name")
        made.append(str(connection.scalar(found, {"name": name})))
        connection.execute(text(f"DROP TRIGGER {name}"))
    yield
    for statement in made:
        connection.execute(text(statement))


def _undo(connection: Connection, beyond: _Beyond, now: datetime) -> int:
    """Undo acceptance of what lies beyond; return how many own entries wait again."""
    table = tables.entry
    cases = connection.scalars(select(table.c.case_id).where(beyond.lies).distinct()).all()
    _set_aside(connection, beyond, now)
    ids = select(table.c.id).where(beyond.lies)
    is_open = conflict.c.settled == ""
    connection.execute(delete(conflict).where(conflict.c.entry.in_(ids), is_open))
    _take_out_others(connection, beyond)
    waiting = _wait_again(connection, beyond)
    close_gaps(connection)
    _set_back_writers(connection)
    head = update(tables.scope_head).where(tables.scope_head.c.scope == beyond.scope)
    connection.execute(head.values(sseq=beyond.common.sseq, chain=beyond.common.chain))
    note_refold(connection, cases)
    return waiting


def _set_aside(connection: Connection, beyond: _Beyond, now: datetime) -> None:
    """Keep what lies beyond, whole, with the place it had."""
    connection.execute(
        text(
            "INSERT OR IGNORE INTO entry_set_aside (id, scope, sseq, case_id, text, signature,"
            " wrapper, chain, set_aside_at)"
            " SELECT id, scope, sseq, case_id, text, signature, wrapper, chain, :now FROM entry"
            " WHERE scope = :scope AND sseq > :sseq"
        ),
        {"scope": beyond.scope, "sseq": beyond.common.sseq, "now": now.isoformat()},
    )


def _take_out_others(connection: Connection, beyond: _Beyond) -> None:
    """Take out what no key that lies here signed: its own desks bring it back."""
    table, writer = tables.entry, tables.writer
    theirs = select(writer.c.id).where(writer.c.private_key.is_(None))
    others = beyond.lies & table.c.writer.in_(theirs)
    named = table.c.withdrawn_by.in_(select(table.c.id).where(others))
    connection.execute(update(table).where(named).values(withdrawn_by=None))
    connection.execute(delete(table).where(others))


def _wait_again(connection: Connection, beyond: _Beyond) -> int:
    """Let what is left beyond wait to be sent, of this device or one this store was before."""
    nothing = dict.fromkeys(("verdict", "winner", "sseq", "wrapper_kept", "chain", "accepted_at"))
    done = connection.execute(update(tables.entry).where(beyond.lies).values(nothing))
    return int(done.rowcount)


def close_gaps(connection: Connection) -> None:
    """Number the entries that are left without gap, in the order they came here.

    A case's row of the register goes by the places of its entries: where those move, it is taken
    out until the case is folded again.
    """
    moved = connection.scalars(
        text(
            "SELECT DISTINCT case_id FROM"
            " (SELECT case_id, position, row_number() OVER (ORDER BY position) AS place FROM entry)"
            " WHERE position <> place"
        )
    ).all()
    connection.execute(
        text(
            "UPDATE entry SET position = -ranked.place FROM"
            " (SELECT id, row_number() OVER (ORDER BY position) AS place FROM entry) AS ranked"
            " WHERE ranked.id = entry.id AND ranked.place <> entry.position"
        )
    )
    connection.execute(text("UPDATE entry SET position = -position WHERE position < 0"))
    if moved:
        put_fact(connection, _MOVED, str(times_moved(connection) + 1))
    for at in range(0, len(moved), _CASES):
        clear_register(connection, moved[at : at + _CASES])
    note_refold(connection, moved)


def times_moved(connection: Connection) -> int:
    """Return how often places of entries were closed up: what is known by a place is void then."""
    return int(get_fact(connection, _MOVED) or 0)


def _set_back_writers(connection: Connection) -> None:
    """Let the rows of others' writers end where their entries here do."""
    connection.execute(
        text(
            "UPDATE writer SET"
            " wseq = coalesce((SELECT max(wseq) FROM entry WHERE writer = writer.id), 0),"
            " hash = coalesce((SELECT hash FROM entry WHERE writer = writer.id"
            "   ORDER BY wseq DESC LIMIT 1), :none),"
            " last_at = CASE WHEN EXISTS (SELECT 1 FROM entry WHERE writer = writer.id)"
            "   THEN last_at ELSE '' END"
            " WHERE private_key IS NULL"
        ),
        {"none": NO_HASH},
    )
