"""Sealed values and keys on their way between desks; they travel beside the record."""

from collections.abc import Collection, Iterable
from datetime import datetime

from sqlalchemy import Column, Connection, delete, select, text
from sqlalchemy.dialects.sqlite import insert

from desktop.store import shared_tables, tables
from desktop.store.outbox import note_gone
from desktop.store.personal import erase
from desktop.store.sealing import SealKey

Value = tuple[str, str, bytes]
_NAMED = text(
    "SELECT entry.id, part.atom AS ref FROM entry, json_tree(entry.text, '$.data') AS part"
    " WHERE entry.verdict IS NULL AND instr(entry.text, '\"ref\"') AND part.key = 'ref'"
).columns(Column("id"), Column("ref"))


def unsent(connection: Connection) -> tuple[tuple[tuple[str, bytes], ...], tuple[Value, ...]]:
    """Return the keys, and the sealed values, that the shared store has not been given yet."""
    keys, values = tables.person_key, tables.sealed_value
    new_keys, new_values = shared_tables.unsent_key, shared_tables.unsent_value
    found_keys = select(keys.c.ref, keys.c.key).join(new_keys, new_keys.c.ref == keys.c.ref)
    found_values = select(values.c.ref, values.c.digest, values.c.seal).join(
        new_values, (new_values.c.ref == values.c.ref) & (new_values.c.digest == values.c.digest)
    )
    return (
        tuple((r.ref, r.key) for r in connection.execute(found_keys)),
        tuple((r.ref, r.digest, r.seal) for r in connection.execute(found_values)),
    )


def unsent_with(
    connection: Connection, entries: Collection[str]
) -> tuple[tuple[tuple[str, bytes], ...], tuple[Value, ...]]:
    """Return what of it goes with these waiting entries: what others alone name goes with those."""
    keys, values = unsent(connection)
    if not keys and not values:
        return keys, values
    named = _named(connection)
    later = {ref for entry, ref in named if entry not in entries}
    later -= {ref for entry, ref in named if entry in entries}
    return tuple(k for k in keys if k[0] not in later), tuple(
        v for v in values if v[0] not in later
    )


def note_sent_with(
    connection: Connection,
    entries: Collection[str],
    keys: Iterable[tuple[str, bytes]],
    values: Iterable[Value],
) -> None:
    """Note what the shared store has with these entries; what another names still is not sure.

    It keeps nothing beside entries that it had before.
    """
    left = {ref for entry, ref in _named(connection) if entry not in entries}
    done = [(ref, digest) for ref, digest, _seal in values if ref not in left]
    note_sent(connection, [ref for ref, _key in keys if ref not in left], done)


def _named(connection: Connection) -> list[tuple[str, str]]:
    """Return each waiting entry with each ref it names."""
    return [(row.id, row.ref) for row in connection.execute(_NAMED)]


def send_again(connection: Connection) -> None:
    """Let the keys and sealed values that waiting entries name go once more.

    A shared store that was restored from a copy may have lost them, although it took them.
    """
    named = select(_NAMED.subquery().c.ref)
    keys, values = tables.person_key.c, tables.sealed_value.c
    for table, columns in (
        (shared_tables.unsent_key, (keys.ref,)),
        (shared_tables.unsent_value, (values.ref, values.digest)),
    ):
        kept = select(*columns).where(columns[0].in_(named))
        row = insert(table).from_select([column.name for column in columns], kept)
        connection.execute(row.on_conflict_do_nothing())


def note_sent(
    connection: Connection, keys: Iterable[str], values: Iterable[tuple[str, str]]
) -> None:
    """Note that the shared store has these."""
    new_keys, new_values = shared_tables.unsent_key, shared_tables.unsent_value
    keys, values = tuple(keys), tuple(values)
    note_gone(connection, (f"key {ref}" for ref in keys))
    note_gone(connection, (f"value {ref} {digest}" for ref, digest in values))
    for ref in keys:
        connection.execute(delete(new_keys).where(new_keys.c.ref == ref))
    for ref, digest in values:
        named = (new_values.c.ref == ref) & (new_values.c.digest == digest)
        connection.execute(delete(new_values).where(named))


def keep(
    connection: Connection,
    keys: Iterable[tuple[str, bytes]],
    values: Iterable[Value],
    erased: Iterable[str],
    at: str,
) -> bool:
    """Keep what came beside entries; the key of somebody erased by law goes, here as well.

    Returns whether one went: old pages of the file hold it until the store is settled.
    """
    gone = [erase(connection, ref, datetime.fromisoformat(at)) for ref in set(erased)]
    known = set(connection.scalars(select(tables.erased_key.c.ref)))
    for key in (SealKey(ref, key) for ref, key in keys if ref not in known):
        row = insert(tables.person_key).values(ref=key.ref, key=key.key)
        connection.execute(row.on_conflict_do_nothing())
        note_sent(connection, (key.ref,), ())
    for ref, digest, seal in (value for value in values if value[0] not in known):
        row = insert(tables.sealed_value).values(ref=ref, digest=digest, seal=seal)
        connection.execute(row.on_conflict_do_nothing())
        note_sent(connection, (), ((ref, digest),))
    return any(gone)
