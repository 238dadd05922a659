"""Bring an office that worked alone to an empty scope of the shared PostgreSQL, as it stands.

The log goes over with its own wrappers and chain: every letter that names a place of it stays
true. All of it is one transaction, read back and followed link by link before it is kept; then
the store becomes the first desk of the shared office.
"""

import hashlib
import json
import platform
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import field
from datetime import datetime
from typing import Any, LiteralString

import psycopg
from sqlalchemy import Connection, delete, select

from desktop.clock import OFFICE_ZONE
from desktop.domain.kind_rules import KIND_RULES
from desktop.plain_class import dataclass
from desktop.store import shared_tables, tables
from desktop.store.acceptance import Head, chained
from desktop.store.connect import Store
from desktop.store.entry import NO_HASH, hash_of
from desktop.store.hub import head_of
from desktop.store.numbers import all_series, register, unfinished
from desktop.store.officers import officers
from desktop.store.settings import get_fact
from desktop.store.shared import SharedPlace, put_shared_place
from desktop.store.writers import known_device
from desktop.sync.ports import CHUNK
from desktop.sync.postgres_line import told
from desktop.sync.server_admin import ScopeMade, open_scope
from desktop.sync.server_officers import keep_officer, make_login
from desktop.sync.troubles import FoundingDiffers, ScopeTaken

DEVICE_SECRET = "device_secret"
"""The fact of a store that keeps its device's secret."""
Rows = Iterator[tuple[Any, ...]]


@dataclass(slots=True)
class Founded:
    """What was brought over."""

    head: Head = field(default_factory=Head)
    entries: int = 0
    officers: int = 0
    files: int = 0
    was_there: bool = False


def found(
    admin: psycopg.Connection,
    store: Store,
    made: ScopeMade,
    settings: Mapping[str, str],
    year: int,
) -> Founded:
    """Bring a store's office into a scope; ``settings`` are those all desks share, as JSON.

    The same office again changes nothing. Raises ScopeTaken where the scope has other entries,
    FoundingDiffers where something did not arrive as it was; then nothing of it is kept.
    """
    with told(), store.reading() as local, admin.transaction():
        head = head_of(local, made.scope)
        years = _years(local, year)
        open_scope(admin, made, max(*years, year), first=min(years) - 1)
        there = _head_there(admin, made.scope)
        if there.sseq:
            if there != head:
                raise ScopeTaken(scope=made.scope, sseq=there.sseq)
            return Founded(head, head.sseq, was_there=True)
        people = officers(local)
        for person in people:
            make_login(admin, person.id, None, is_active=person.is_active)
        admin.execute("SET LOCAL ROLE joint_owner")
        for person in people:
            keep_officer(admin, person, [made.scope])
        _bring(admin, local, made, settings)
        files = _bring_files(admin, store, made.scope)
        _compare(admin, local, made.scope)
        admin.execute("RESET ROLE")
    return Founded(head, head.sseq, len(people), files)


def become_desk(store: Store, place: SharedPlace) -> None:
    """Make the store one desk of the office it was brought to: from now on its entries wait.

    Its own numbers end with the last one used; others are leased from the shared store.
    """
    with store.writing() as connection:
        put_shared_place(connection, place)
        connection.execute(delete(tables.number_lease))
        for row in unfinished(connection):
            series = row.series
            connection.execute(
                tables.number_lease.insert().values(
                    organ=series.organ,
                    kind=series.kind,
                    year=series.year,
                    low=row.number,
                    high=row.number,
                )
            )
        connection.execute(delete(shared_tables.unsent_key))
        connection.execute(delete(shared_tables.unsent_value))


def _years(local: Connection, year: int) -> list[int]:
    found = local.scalars(select(tables.entry.c.accepted_at).distinct())
    return [_moment(at).year for at in found if at] or [year]


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(OFFICE_ZONE)


def _head_there(admin: psycopg.Connection, scope: str) -> Head:
    row = admin.execute(
        "SELECT sseq, chain FROM joint.scope_head WHERE scope = %s FOR UPDATE", (scope,)
    ).fetchone()
    return Head(row[0], row[1]) if row else Head()


def _bring(
    admin: psycopg.Connection, local: Connection, made: ScopeMade, settings: Mapping[str, str]
) -> None:
    scope = made.scope
    places = _places(local)
    head = head_of(local, scope)
    last = max(1, head.sseq)
    secret = hashlib.sha256((get_fact(local, DEVICE_SECRET) or "").encode()).hexdigest()
    for table, rows in (
        ("device (id, label, secret_hash)", _devices(local, secret)),
        ("writer (id, officer, device, public_key, wseq, hash, last_at)", _writers(local)),
        (
            "event (scope, year, sseq, id, writer, wseq, case_id, kind, body, hash, wrapper,"
            " chain, verdict)",
            _events(local, scope),
        ),
        ("entry_place (id, scope, sseq, writer, kind, withdrawn_by)", _entry_places(local, scope)),
        ("claim (key, scope, entry)", ((r.key, scope, r.entry) for r in _all(local, "claim"))),
        ("number_used (scope, text, entry)", _numbers_used(local, scope)),
        ("number_series (scope, organ, kind, year, next_no)", _series(local, made)),
        (
            "sealed_value (scope, sseq, ref, digest, seal)",
            (
                (scope, places.get(r.digest) or places.get(r.ref, last), r.ref, r.digest, r.seal)
                for r in _all(local, "sealed_value")
            ),
        ),
        (
            "person_key (scope, sseq, ref, key)",
            ((scope, places.get(r.ref, last), r.ref, r.key) for r in _all(local, "person_key")),
        ),
        (
            "erased_key (scope, ref, erased_at)",
            ((scope, r.ref, r.erased_at) for r in _all(local, "erased_key")),
        ),
        (
            "shared_setting (scope, key, value, version, changed_by)",
            ((scope, key, text, 1, "") for key, text in sorted(settings.items())),
        ),
    ):
        _copy(admin, f"COPY joint.{table} FROM STDIN", rows)
    _lease_unfinished(admin, local, scope)
    admin.execute(
        "UPDATE joint.scope_head SET sseq = %s, chain = %s WHERE scope = %s",
        (head.sseq, head.chain, scope),
    )


def _copy(admin: psycopg.Connection, statement: LiteralString, rows: Rows) -> None:
    with closing(admin.cursor()) as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)


def _all(local: Connection, name: str) -> Any:
    return local.execute(select(tables.metadata.tables[name]))


def _devices(local: Connection, secret: str) -> Rows:
    known, here = local.scalars(select(tables.writer.c.device).distinct()), known_device(local)
    for device in known:
        yield device, platform.node() if device == here else device, secret


def _writers(local: Connection) -> Rows:
    for row in _all(local, "writer"):
        last = row.last_at or None
        yield row.id, row.officer, row.device, row.public_key, row.wseq, row.hash, last


def _taken(local: Connection, scope: str) -> Any:
    table = tables.entry
    found = select(table).where(table.c.scope == scope, table.c.sseq.is_not(None))
    return local.execute(found.order_by(table.c.sseq))


def _events(local: Connection, scope: str) -> Rows:
    for row in _taken(local, scope):
        verdict = f"{row.verdict}:{row.winner}" if row.winner else row.verdict
        yield (
            scope,
            _moment(row.accepted_at).year,
            *(row.sseq, row.id, row.writer, row.wseq, row.case_id, row.kind),
            *(row.text, row.hash, row.wrapper, row.chain, verdict),
        )


def _entry_places(local: Connection, scope: str) -> Rows:
    for row in _taken(local, scope):
        yield row.id, scope, row.sseq, row.writer, row.kind, row.withdrawn_by


def _numbers_used(local: Connection, scope: str) -> Rows:
    """Yield the numbers that entries carry, each under its first entry."""
    seen: set[str] = set()
    for row in _taken(local, scope):
        rule = KIND_RULES.get(row.kind)
        number = json.loads(row.text)["data"].get(rule.number) if rule and rule.number else ""
        if number and number not in seen:
            seen.add(number)
            yield scope, number, row.id


def _series(local: Connection, made: ScopeMade) -> Rows:
    """Yield each series with the number the next lease begins with."""
    for series in all_series(local):
        if (series.organ, series.kind) in made.patterns:
            highest = max((row.number for row in register(local, series)), default=0)
            yield made.scope, series.organ, series.kind, series.year, highest + 1


def _lease_unfinished(admin: psycopg.Connection, local: Connection, scope: str) -> None:
    """Lease to the store's device what it has reserved for letters that are not yet finished."""
    device = get_fact(local, "device")
    for row in unfinished(local):
        series = row.series
        admin.execute(
            "INSERT INTO joint.number_lease (scope, organ, kind, year, low, high, device, officer)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, '')",
            (scope, series.organ, series.kind, series.year, row.number, row.number, device),
        )


def _places(local: Connection) -> dict[str, int]:
    """Return by which entry each person's reference and keyed hash comes into the log first."""
    places: dict[str, int] = {}
    table = tables.entry
    found = select(table.c.sseq, table.c.text).where(table.c.sseq.is_not(None))
    for row in local.execute(found.order_by(table.c.sseq)):
        for name in _references(json.loads(row.text)["data"]):
            places.setdefault(name, row.sseq)
    return places


def _references(value: Any) -> Iterator[str]:
    match value:
        case {"ref": str(ref), "digest": str(digest)}:
            yield ref
            yield digest
        case dict():
            for part in value.values():
                yield from _references(part)
        case list():
            for part in value:
                yield from _references(part)
        case _:
            pass


def _bring_files(admin: psycopg.Connection, store: Store, scope: str) -> int:
    digests = tuple(store.attachments.digests())
    for digest in digests:
        size = store.attachments.size_of(digest)
        admin.execute(
            "INSERT INTO joint.blob (scope, digest, put_by, size, is_whole)"
            " VALUES (%s, %s, '', %s, true)",
            (scope, digest, size),
        )
        seen = hashlib.sha256()
        with store.attachments.opened(digest) as file:
            place = 0
            while (part := file.read(CHUNK)) or place == 0:
                seen.update(part)
                admin.execute(
                    "INSERT INTO joint.blob_chunk (scope, digest, put_by, n, bytes)"
                    " VALUES (%s, %s, '', %s, %s)",
                    (scope, digest, place, part),
                )
                place += 1
        if seen.hexdigest() != digest:
            raise FoundingDiffers(what=digest)
    return len(digests)


def _compare(admin: psycopg.Connection, local: Connection, scope: str) -> None:
    """Follow the log as the server has it now; raise FoundingDiffers at the first difference."""
    sseq, chain = 0, NO_HASH
    with admin.cursor("followed") as cursor:
        cursor.itersize = 2_000
        cursor.execute(
            "SELECT sseq, body, hash, wrapper, chain FROM joint.event WHERE scope = %s"
            " ORDER BY sseq",
            (scope,),
        )
        for row in cursor:
            sseq, chain = sseq + 1, chained(chain, row[3])
            said = json.loads(row[3])
            if (row[0], row[2], row[4]) != (sseq, hash_of(row[1]), chain) or (
                said["sseq"],
                said["entry_hash"],
            ) != (sseq, row[2]):
                raise FoundingDiffers(what=f"sseq {sseq}")
    head = head_of(local, scope)
    if Head(sseq, chain) != head or _head_there(admin, scope) != head:
        raise FoundingDiffers(what=f"sseq {sseq}")
