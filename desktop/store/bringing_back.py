"""Bring what was salvaged into a store, as far as the chains go on from what it has.

Into a new store everything goes; into one that was restored from a backup, or joined the office
anew, what it does not have yet. An entry whose predecessor is missing is left, told and written
out.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import Any

from sqlalchemy import Connection, MetaData, Table, select
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.kind_rules import WITHDRAWN
from desktop.plain_class import dataclass
from desktop.store import tables
from desktop.store.acceptance import Head, chained
from desktop.store.attachments import Attachments
from desktop.store.connect import Store
from desktop.store.entry import NO_HASH
from desktop.store.errors import AttachmentDamaged
from desktop.store.hub import entry_values
from desktop.store.kept_wrappers import kept_wrapper
from desktop.store.outbox import OutboxLine, entry_line, note_waiting
from desktop.store.salvage import ProvedEntry, Row, Salvaged, in_order
from desktop.store.settings import get_fact
from desktop.store.shared import shared_place
from desktop.store.writers import DEVICE, RETIRED, SECRET, Retired, put_retired, retired_devices

_OFFICE = (
    "setting", "setting_change", "officer", "store_fact", "number_lease", "access_note",
    "people_act",
)  # fmt: skip
"""What a store that has an office already keeps as it is."""
_BESIDE = ("person_key", "erased_key", "sealed_value", "number", "draft", "draft_key")
_LATER = (("claim", "entry"), ("entry_act", "entry"))
"""What names an entry, and by which column: it comes in once the entry has."""


@dataclass(slots=True)
class Brought:
    """What came in, and what could not yet: something before it is missing."""

    accepted: int = 0
    waiting: int = 0
    files: int = 0
    files_damaged: tuple[str, ...] = ()
    left: tuple[ProvedEntry, ...] = ()
    rows: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Place:
    """How far the store's writers and scopes have come, and what it has."""

    writers: dict[str, tuple[int, str]]
    keys: dict[str, bytes]
    heads: dict[str, Head]
    position: int
    placed: set[str]


def bring_in(store: Store, found: Salvaged) -> Brought:
    """Bring it in, in one transaction; the tables of cases are to be made anew afterwards."""
    brought = Brought()
    with store.writing() as connection:
        is_office = connection.scalar(select(tables.setting.c.key).limit(1)) is not None
        for table in _BESIDE if is_office else (*_OFFICE, *_BESIDE):
            brought.rows[table] = _put_rows(connection, table, found.rows.get(table, ()))
        _put_writers(connection, found.rows.get("writer", ()))
        if is_office:
            _know_device(connection, found.rows.get("store_fact", ()))
        _put_beside(connection, found.waiting.values())
        _put_entries(connection, found, brought)
    return brought


def bring_files(store: Store, damaged: Attachments, brought: Brought) -> None:
    """Copy the files that still have their hash; the others are told."""
    broken = []
    for digest in damaged.digests():
        if store.attachments.has(digest):
            continue
        try:
            with damaged.opened(digest) as source:
                kept = store.attachments.put(source)
        except (AttachmentDamaged, OSError):
            broken.append(digest)
            continue
        if kept.digest == digest:
            brought.files += 1
        else:
            store.attachments.discard(kept.digest)
            broken.append(digest)
    brought.files_damaged = tuple(broken)


def _put_rows(connection: Connection, table: str, rows: Iterable[Row]) -> int:
    """Put rows in that are not there yet; what is no column of this store is left out."""
    into = Table(table, MetaData(), autoload_with=connection)
    count = 0
    for row in rows:
        values = {name: row[name] for name in row if name in into.c}
        count += connection.execute(insert(into).values(values).on_conflict_do_nothing()).rowcount
    return count


def _put_writers(connection: Connection, rows: Iterable[Row]) -> None:
    """Put writers in who have written nothing yet; the own key of one that is known comes too."""
    for row in rows:
        fresh = {**row, "wseq": 0, "hash": NO_HASH, "last_at": ""}
        _put_rows(connection, "writer", (fresh,))
        if row["private_key"] is not None:
            connection.exec_driver_sql(
                "UPDATE writer SET private_key = ?"
                " WHERE id = ? AND public_key = ? AND private_key IS NULL",
                (row["private_key"], row["id"], row["public_key"]),
            )


def _know_device(connection: Connection, rows: Iterable[Row]) -> None:
    """Know the damaged store's device as one this store was: what it signed can be sent."""
    facts = {row["name"]: row["value"] for row in rows}
    old = [Retired(*row) for row in json.loads(facts.get(RETIRED, "[]"))]
    if DEVICE in facts and SECRET in facts:
        old.append(Retired(facts[DEVICE], facts[SECRET]))
    known = {device.device for device in retired_devices(connection)} | {
        get_fact(connection, DEVICE) or ""
    }
    fresh = [device for device in old if device.device not in known]
    if fresh:
        put_retired(connection, (*retired_devices(connection), *fresh))


def _put_beside(connection: Connection, lines: Iterable[OutboxLine]) -> None:
    for line in lines:
        kind, _, rest = line.name.partition(" ")
        if kind == "key" and line.key:
            row: Row = {"ref": rest, "key": bytes.fromhex(line.key)}
            _put_rows(connection, "person_key", (row,))
        elif kind == "value" and line.seal:
            ref, _, digest = rest.partition(" ")
            row = {"ref": ref, "digest": digest, "seal": bytes.fromhex(line.seal)}
            _put_rows(connection, "sealed_value", (row,))


def _put_entries(connection: Connection, found: Salvaged, brought: Brought) -> None:
    place = _where(connection)
    fresh = [e for e in in_order(found.entries.values()) if e.id not in place.placed]
    for entry in _that_go_on(place, [e for e in fresh if e.sseq is not None]):
        _put(connection, place, entry)
        brought.accepted += 1
    if shared_place(connection) is not None:
        for entry in sorted(fresh, key=lambda e: e.signed.entry.wseq):
            if entry.sseq is None and _continues(place, entry) and _is_signed(place, entry):
                _put(connection, place, entry)
                said = entry.signed
                note_waiting(connection, entry_line(entry.id, said.text, said.signature))
                brought.waiting += 1
    brought.left = tuple(e for e in fresh if e.id not in place.placed)
    for table, column in _LATER:
        rows = [r for r in found.rows.get(table, ()) if r[column] in place.placed]
        brought.rows[table] = _put_rows(connection, table, rows)
    _mark_withdrawn(connection, place)
    _note_ends(connection, place)


def _where(connection: Connection) -> _Place:
    table, writer, head = tables.entry, tables.writer, tables.scope_head
    rows = connection.execute(select(writer)).all()
    heads = connection.execute(select(head))
    ids = connection.execute(select(table.c.id, table.c.position)).all()
    return _Place(
        {row.id: (row.wseq, row.hash) for row in rows},
        {row.id: row.public_key for row in rows},
        {row.scope: Head(row.sseq, row.chain) for row in heads},
        max((row.position for row in ids), default=0),
        {row.id for row in ids},
    )


def _that_go_on(place: _Place, entries: list[ProvedEntry]) -> Iterator[ProvedEntry]:
    """Yield the accepted entries that go on from the heads, scope by scope in turn."""
    waiting = {(e.signed.entry.scope, e.sseq): e for e in entries}
    scopes = sorted({scope for scope, _ in waiting})
    is_moving = True
    while is_moving:
        is_moving = False
        for scope in scopes:
            while (entry := _next(place, waiting, scope)) is not None:
                is_moving = True
                yield entry


def _next(
    place: _Place, waiting: dict[tuple[str, int | None], ProvedEntry], scope: str
) -> ProvedEntry | None:
    head = place.heads.get(scope, Head())
    entry = waiting.get((scope, head.sseq + 1))
    if entry is None or not _continues(place, entry):
        return None
    return entry if chained(head.chain, entry.wrapper) == entry.chain else None


def _continues(place: _Place, proved: ProvedEntry) -> bool:
    """Return whether an entry is its writer's next."""
    entry = proved.signed.entry
    known = place.writers.get(entry.writer)
    return known is not None and (entry.wseq, entry.prev) == (known[0] + 1, known[1])


def _is_signed(place: _Place, proved: ProvedEntry) -> bool:
    return proved.signed.is_signed_by(place.keys[proved.signed.entry.writer])


def _put(connection: Connection, place: _Place, proved: ProvedEntry) -> None:
    entry = proved.signed.entry
    place.position += 1
    values: dict[str, Any] = entry_values(proved.signed)
    values["is_signed"] = int(_is_signed(place, proved))
    values["position"] = place.position
    if proved.sseq is not None:
        verdict, _, winner = str(json.loads(proved.wrapper)["verdict"]).partition(":")
        values |= {"verdict": verdict, "winner": winner or None, "sseq": proved.sseq}
        values |= {"chain": proved.chain, "accepted_at": proved.accepted_at}
        values["wrapper_kept"] = kept_wrapper(proved.wrapper, values)
        place.heads[entry.scope] = Head(proved.sseq, proved.chain)
    connection.execute(tables.entry.insert().values(values))
    place.writers[entry.writer] = (entry.wseq, proved.signed.hash)
    place.placed.add(entry.id)


def _mark_withdrawn(connection: Connection, place: _Place) -> None:
    connection.exec_driver_sql(
        "UPDATE entry SET withdrawn_by = taken.id FROM"
        " (SELECT id, text ->> '$.data.entry' AS target FROM entry WHERE kind = ?"
        "  AND is_signed = 1 AND (verdict IS NULL OR verdict <> 'refused')) AS taken"
        " WHERE entry.id = taken.target AND entry.withdrawn_by IS NULL",
        (WITHDRAWN,),
    )
    connection.exec_driver_sql(
        "DELETE FROM claim WHERE entry IN (SELECT id FROM entry WHERE withdrawn_by IS NOT NULL)"
    )


def _note_ends(connection: Connection, place: _Place) -> None:
    for writer, (wseq, digest) in place.writers.items():
        connection.exec_driver_sql(
            "UPDATE writer SET wseq = ?, hash = ?, last_at = coalesce((SELECT text ->> '$.at'"
            " FROM entry WHERE writer = ? AND wseq = ?), last_at) WHERE id = ?",
            (wseq, digest, writer, wseq, writer),
        )
    for scope, head in place.heads.items():
        connection.exec_driver_sql(
            "INSERT INTO scope_head (scope, sseq, chain) VALUES (?, ?, ?)"
            " ON CONFLICT (scope) DO UPDATE SET sseq = excluded.sseq, chain = excluded.chain",
            (scope, head.sseq, head.chain),
        )
