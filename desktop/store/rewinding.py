"""Go back to what a restored shared store still has, losing nothing of what lies beyond it.

Own entries wait again and are sent anew with the same text, id and signature, each after what
it rests on. Entries of others are set aside, whole, until their own desks bring them back. A copy
of the file is kept first.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Connection, select, text

from desktop.store import tables
from desktop.store.acceptance import Head
from desktop.store.cases import clear_register
from desktop.store.connect import Store
from desktop.store.entry import NO_HASH
from desktop.store.hub import head_of
from desktop.store.pending import note_refold
from desktop.store.shared import change_place

COPY_PATTERN = "before-epoch-*.db"
_COPY = "before-epoch-{now:%Y%m%d-%H%M%S}.db"
_CASES = 500
"""How many cases are taken out of the register by one statement."""
_TRIGGERS = ("entry_stays", "entry_is_fixed", "acceptance_is_fixed")


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
        if head_of(connection, scope).sseq <= common.sseq:
            change_place(connection, epoch=epoch)
            return 0
        with lifted(connection):
            waiting = _undo(connection, scope, common, now)
        change_place(connection, epoch=epoch)
    return waiting


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


def _undo(connection: Connection, scope: str, common: Head, now: datetime) -> int:
    beyond = {"scope": scope, "sseq": common.sseq, "now": now.isoformat()}
    cases = connection.scalars(
        text("SELECT DISTINCT case_id FROM entry WHERE scope = :scope AND sseq > :sseq"), beyond
    ).all()
    connection.execute(
        text(
            "INSERT OR IGNORE INTO entry_set_aside (id, scope, sseq, case_id, text, signature,"
            " wrapper, chain, set_aside_at)"
            " SELECT id, scope, sseq, case_id, text, signature, wrapper, chain, :now FROM entry"
            " WHERE scope = :scope AND sseq > :sseq"
        ),
        beyond,
    )
    connection.execute(
        text(
            "CREATE TEMP TABLE gone AS SELECT id FROM entry WHERE scope = :scope"
            " AND sseq > :sseq"
            " AND writer IN (SELECT id FROM writer WHERE private_key IS NULL)"
        ),
        beyond,
    )
    connection.execute(
        text(
            "UPDATE entry SET withdrawn_by = NULL WHERE withdrawn_by IN (SELECT id FROM temp.gone)"
        )
    )
    connection.execute(
        text(
            "DELETE FROM conflict WHERE entry IN"
            " (SELECT id FROM entry WHERE scope = :scope AND sseq > :sseq)"
        ),
        beyond,
    )
    connection.execute(text("DELETE FROM entry WHERE id IN (SELECT id FROM temp.gone)"))
    connection.execute(text("DROP TABLE temp.gone"))
    done = connection.execute(
        text(
            "UPDATE entry SET verdict = NULL, winner = NULL, sseq = NULL, wrapper = NULL,"
            " chain = NULL, accepted_at = NULL WHERE scope = :scope AND sseq > :sseq"
        ),
        beyond,
    )
    close_gaps(connection)
    _set_back_writers(connection)
    connection.execute(
        text("UPDATE scope_head SET sseq = :sseq, chain = :chain WHERE scope = :scope"),
        {**beyond, "chain": common.chain},
    )
    note_refold(connection, cases)
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
    for at in range(0, len(moved), _CASES):
        clear_register(connection, moved[at : at + _CASES])
    note_refold(connection, moved)


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
