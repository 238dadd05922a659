"""Personal data beside the record: sealed under the person's key, erased by deleting the key.

An entry names a person by ``PersonRef`` only. Erasing leaves the chain whole and the keyed hash
without meaning. A rebuild leaves these tables alone.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.values_person import PersonInput, PersonRef
from desktop.plain_class import dataclass
from desktop.store import shared_tables, tables
from desktop.store.attachments import Attachments
from desktop.store.entry import canonical
from desktop.store.errors import PersonUnknown, SealBroken
from desktop.store.outbox import key_line, note_gone, note_waiting, value_line
from desktop.store.sealing import SealKey, keyed_hash, seal, unseal
from desktop.store.shared import shared_place


@dataclass(frozen=True, slots=True)
class SealedRecord:
    """A person's sealed values with the key they are sealed under, not yet written."""

    key: SealKey
    digest: str
    seal: bytes


def prepare(person: PersonInput, known: SealKey | None = None) -> tuple[PersonRef, SealedRecord]:
    """Return how entries refer to the person, and what is to be written beside them.

    ``known`` is the key of a person already kept whose values changed.
    """
    key = known or SealKey.new()
    content = canonical(asdict(person)).encode()
    digest = keyed_hash(key, content)
    sealed = seal(key, content, _label(key.ref, digest))
    return PersonRef(key.ref, digest), SealedRecord(key, digest, sealed)


def write(connection: Connection, records: Iterable[SealedRecord]) -> None:
    """Keep sealed values; those of a person who was erased stay away."""
    for kept in records:
        if _is_erased(connection, kept.key.ref):
            continue
        keep_key(connection, kept.key)
        row = insert(tables.sealed_value).values(
            ref=kept.key.ref, digest=kept.digest, seal=kept.seal
        )
        is_new = connection.execute(row.on_conflict_do_nothing()).rowcount
        if is_new and shared_place(connection) is not None:
            note_waiting(connection, value_line(kept.key.ref, kept.digest, kept.seal))


def read(connection: Connection, person: PersonRef) -> PersonInput | None:
    """Return a person's values, None where erased; raises PersonUnknown, SealBroken."""
    key = key_of(connection, person.ref)
    if key is None:
        return None
    table = tables.sealed_value
    named = (table.c.ref == person.ref) & (table.c.digest == person.digest)
    sealed = connection.scalar(select(table.c.seal).where(named))
    if sealed is None:
        raise PersonUnknown(ref=person.ref)
    return _opened(key, person.digest, sealed)


def read_masked(connection: Connection, person: PersonRef) -> PersonInput | None:
    """Return a person's values as lists and exports may show them, None where erased."""
    values = read(connection, person)
    return values.masked() if values else None


def masked_of(
    connection: Connection, persons: Collection[PersonRef]
) -> Mapping[PersonRef, PersonInput]:
    """Return the values of many as lists may show them; who was erased or will not open is not in.

    A list asks for its persons at once: asking took as long as opening them.
    """
    keys, table = tables.person_key, tables.sealed_value
    chosen = select(table.c.ref, table.c.digest, table.c.seal, keys.c.key)
    chosen = chosen.join_from(table, keys, table.c.ref == keys.c.ref)
    rows = connection.execute(chosen.where(table.c.ref.in_({one.ref for one in persons})))
    found: dict[PersonRef, PersonInput] = {}
    for ref, digest, sealed, key in rows.all():
        if (one := PersonRef(ref, digest)) in persons:
            with suppress(SealBroken):
                found[one] = _opened(SealKey(ref, key), digest, sealed).masked()
    return found


def keep_key(connection: Connection, key: SealKey) -> None:
    """Keep a key: a person's, or one made for scans that belong to nobody in particular."""
    row = insert(tables.person_key).values(ref=key.ref, key=key.key)
    is_new = connection.execute(row.on_conflict_do_nothing()).rowcount
    if is_new and shared_place(connection) is not None:
        note_waiting(connection, key_line(key.ref, key.key))


def key_of(connection: Connection, ref: str) -> SealKey | None:
    """Return the key kept under ``ref``, None where it was erased; raises PersonUnknown."""
    table = tables.person_key
    key = connection.scalar(select(table.c.key).where(table.c.ref == ref))
    if key is not None:
        return SealKey(ref, key)
    if _is_erased(connection, ref):
        return None
    raise PersonUnknown(ref=ref)


def all_of(connection: Connection, ref: str) -> tuple[PersonInput, ...]:
    """Return every version of a person's values that opens, none where erased or not here."""
    table, keys = tables.sealed_value, tables.person_key
    key = connection.scalar(select(keys.c.key).where(keys.c.ref == ref))
    found: list[PersonInput] = []
    if key is not None:
        for row in connection.execute(select(table).where(table.c.ref == ref)):
            with suppress(SealBroken):
                found.append(_opened(SealKey(ref, key), row.digest, row.seal))
    return tuple(found)


def erase(connection: Connection, ref: str, now: datetime) -> bool:
    """Delete the key of ``ref`` and its values: what was sealed never opens again, files included.

    To be done inside ``Store.erasing``, which leaves no copy of the key in the log file. Backups
    and the copies kept before a migration still hold it until they are deleted. It may be done
    again, and where the key never came: one that comes later stays away. Returns whether anything
    of the person was here.
    """
    values = tables.sealed_value
    digests = connection.scalars(select(values.c.digest).where(values.c.ref == ref)).all()
    note_gone(connection, (f"key {ref}", *(f"value {ref} {digest}" for digest in digests)))
    kept = (tables.person_key, values, shared_tables.unsent_key, shared_tables.unsent_value)
    gone = [connection.execute(delete(t).where(t.c.ref == ref)).rowcount for t in kept]
    row = insert(tables.erased_key).values(ref=ref, erased_at=now.isoformat())
    connection.execute(row.on_conflict_do_nothing())
    return any(gone)


def erased_refs(connection: Connection) -> tuple[str, ...]:
    """Return everybody whose data was erased here."""
    return tuple(connection.scalars(select(tables.erased_key.c.ref)))


def read_attachment(connection: Connection, files: Attachments, digest: str) -> bytes | None:
    """Return a file's content, sealed or plain; None where its key was erased."""
    ref = files.sealed_under(digest)
    if not ref:
        return files.read(digest)
    key = key_of(connection, ref)
    return files.read(digest, key) if key else None


def broken_seals(connection: Connection) -> tuple[PersonRef, ...]:
    """Return the kept values that do not open with their key."""
    table, keys = tables.sealed_value, tables.person_key
    rows = connection.execute(
        select(table.c.ref, table.c.digest, table.c.seal, keys.c.key).join_from(
            table, keys, table.c.ref == keys.c.ref
        )
    )
    return tuple(
        PersonRef(r.ref, r.digest)
        for r in rows
        if not _opens(SealKey(r.ref, r.key), r.digest, r.seal)
    )


def _opens(key: SealKey, digest: str, sealed: bytes) -> bool:
    try:
        _opened(key, digest, sealed)
    except SealBroken:
        return False
    return True


def _opened(key: SealKey, digest: str, sealed: bytes) -> PersonInput:
    content = unseal(key, sealed, _label(key.ref, digest))
    if keyed_hash(key, content) != digest:
        raise SealBroken(ref=key.ref)
    return PersonInput(**json.loads(content))


def _label(ref: str, digest: str) -> str:
    return f"{ref} {digest}"


def _is_erased(connection: Connection, ref: str) -> bool:
    table = tables.erased_key
    return connection.scalar(select(table.c.ref).where(table.c.ref == ref)) is not None
