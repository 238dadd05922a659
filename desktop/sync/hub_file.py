"""The file of a hub: one SQLite store on the appointed desk's own disk, and who may use it."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlcipher3 import dbapi2

from desktop.clock import WallClock
from desktop.domain.values import Officer
from desktop.signing import KEY_SIZE
from desktop.store.connect import BUSY_SECONDS, refuse_old_sqlite, told
from desktop.store.entry import NO_HASH
from desktop.store.migrating import statements
from desktop.store.place import refuse_network
from desktop.sync.ports import ROOM, WriterSeen
from desktop.sync.troubles import (
    DeviceForked,
    HubEmpty,
    HubMissing,
    ProgramTooOld,
    WriterRefused,
)

FILE_NAME = "hub.db"
_SCRIPTS = tuple(sorted((Path(__file__).parent / "hub").glob("[0-9]*.sql")))
FORMAT = len(_SCRIPTS)
_SERIES = (
    "SELECT p.scope, p.organ, p.kind, y.year,"
    " 1 + max(coalesce((SELECT max(high) FROM number_lease l WHERE (l.scope, l.organ, l.kind,"
    " l.year) = (p.scope, p.organ, p.kind, y.year)), 0), coalesce((SELECT high FROM number_room r"
    " WHERE (r.scope, r.organ, r.kind, r.year) = (p.scope, p.organ, p.kind, y.year)), 0)) AS low"
    " FROM number_pattern p CROSS JOIN (SELECT ? AS year UNION SELECT year FROM number_lease) y"
)
_APPLICATION = 0x4A4F4855


class HubFile:
    """An open hub. Writers take the lock at once; every commit is synced before it is told."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._connection = dbapi2.connect(
            str(file), timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
        )
        self._connection.row_factory = dbapi2.Row
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "secure_delete = ON",
            "trusted_schema = OFF",
        ):
            self._connection.execute(f"PRAGMA {pragma}").fetchall()

    @contextmanager
    def writing(self) -> Iterator["HubFile"]:
        """Hold one writing transaction: all of it is kept, or nothing."""
        with self._transaction("BEGIN IMMEDIATE"):
            yield self

    @contextmanager
    def reading(self) -> Iterator["HubFile"]:
        """See one moment of the hub."""
        with self._transaction("BEGIN"):
            yield self

    def run(self, query: str, *values: Any) -> int:
        """Run a statement; return how many rows it changed."""
        with told(self.file):
            return int(self._connection.execute(query, values).rowcount)

    def rows(self, query: str, *values: Any) -> list[Any]:
        """Return every row of a query."""
        with told(self.file):
            return list(self._connection.execute(query, values).fetchall())

    def each(self, query: str, *values: Any) -> Iterator[Any]:
        """Yield row after row of a query."""
        with told(self.file):
            yield from self._connection.execute(query, values)

    def row(self, query: str, *values: Any) -> Any:
        """Return the first row of a query, None where there is none."""
        with told(self.file):
            return self._connection.execute(query, values).fetchone()

    def settle(self) -> None:
        """Move everything from the write-ahead log into the file, unless somebody reads."""
        self.row("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[None]:
        with told(self.file):
            self._connection.execute(begin)
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise


def make_hub(folder: Path) -> HubFile:
    """Make a hub in a folder of this machine, or open the one there is.

    Raises StoreOnNetwork: on a share two desks would lose each other's rows.
    """
    refuse_old_sqlite(dbapi2.sqlite_version_info)
    folder.mkdir(parents=True, exist_ok=True)
    refuse_network(folder)
    hub = HubFile(folder / FILE_NAME)
    with hub.writing():
        if hub.row("PRAGMA user_version")[0] == 0:
            _run_scripts(hub, 0)
            hub.run(f"PRAGMA application_id = {_APPLICATION}")
            hub.run("INSERT INTO meta (name, value) VALUES ('epoch', ?)", str(uuid4()))
    _bring_up_to_date(hub)
    return hub


def _bring_up_to_date(hub: HubFile) -> None:
    """Run the steps a hub of an older program lacks; raises ProgramTooOld for a newer one."""
    if hub.row("PRAGMA user_version")[0] == FORMAT:
        return
    with hub.writing():
        known = hub.row("PRAGMA user_version")[0]
        if known > FORMAT:
            raise ProgramTooOld(needed=known, known=FORMAT)
        _run_scripts(hub, known)


def _run_scripts(hub: HubFile, done: int) -> None:
    for script in _SCRIPTS[done:]:
        for statement in statements(script.read_text(encoding="utf-8")):
            hub.run(statement)
    hub.run(f"PRAGMA user_version = {FORMAT}")


def open_hub_file(folder: Path) -> HubFile:
    """Open the hub in a folder; raises HubMissing, HubEmpty or StoreOnNetwork."""
    refuse_network(folder)
    if not folder.is_dir():
        raise HubMissing(folder=folder)
    file = folder / FILE_NAME
    if not file.is_file():
        raise HubEmpty(folder=folder)
    hub = HubFile(file)
    if hub.row("PRAGMA application_id")[0] != _APPLICATION:
        hub.close()
        raise HubEmpty(folder=folder)
    try:
        _bring_up_to_date(hub)
    except BaseException:
        hub.close()
        raise
    return hub


def open_scope(
    hub: HubFile, scope: str, title: str, patterns: Mapping[tuple[str, str], str]
) -> None:
    """Open a scope, with how its numbers are written."""
    with hub.writing():
        hub.run(
            "INSERT INTO scope (scope, title, chain) VALUES (?, ?, ?)"
            " ON CONFLICT (scope) DO UPDATE SET title = excluded.title",
            scope,
            title,
            NO_HASH,
        )
        for (organ, kind), pattern in patterns.items():
            hub.run(
                "INSERT INTO number_pattern (scope, organ, kind, pattern) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (scope, organ, kind) DO UPDATE SET pattern = excluded.pattern",
                scope,
                organ,
                kind,
                pattern,
            )


def put_officer(hub: HubFile, officer: Officer, scopes: Iterable[str]) -> None:
    """Let an officer in, or change who they are."""
    with hub.writing():
        hub.run(
            "INSERT INTO officer (id, name, bureau, duties, active) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, bureau = excluded.bureau,"
            " duties = excluded.duties, active = excluded.active",
            officer.id,
            officer.name,
            officer.bureau.value,
            json.dumps(sorted(d.value for d in officer.duties)),
            int(officer.is_active),
        )
        for scope in scopes:
            hub.run(
                "INSERT INTO officer_scope (officer, scope, can_write) VALUES (?, ?, ?)"
                " ON CONFLICT DO NOTHING",
                officer.id,
                scope,
                int(any(d.value != "auditor" for d in officer.duties)),
            )


def revoke_device(hub: HubFile, device: str, at: str) -> bool:
    """Keep a device out from now on; returns whether there was one."""
    with hub.writing():
        return hub.run("UPDATE device SET revoked_at = ? WHERE id = ?", at, device) > 0


def epoch_of(hub: HubFile) -> str:
    """Return the life this hub is in."""
    return str(hub.row("SELECT value FROM meta WHERE name = 'epoch'")[0])


def new_epoch(hub: HubFile) -> str:
    """Begin a new life of a hub restored from a copy; desks then bring back what they hold.

    Each series leaves room for the numbers that were leased after the copy was made.
    """
    epoch = str(uuid4())
    with hub.writing():
        for row in hub.rows(_SERIES, WallClock().read().moment.year):
            hub.run(
                "INSERT INTO number_room (scope, organ, kind, year, low, high)"
                " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET high = excluded.high",
                *row,
                row["low"] + ROOM - 1,
            )
        hub.run("UPDATE meta SET value = ? WHERE name = 'epoch'", epoch)
    return epoch


def known_by(secret: str) -> str:
    """Return how a hub keeps a device's secret."""
    return hashlib.sha256(secret.encode()).hexdigest()


def go_on_from(hub: HubFile, old: str, new: str, secret: str) -> None:
    """Let a device go on from an old one, whose secret it knows; the same again changes nothing."""
    done = hub.run(
        "UPDATE device SET renewed_from = ? WHERE id = ? AND id <> ?"
        " AND coalesce(renewed_from, ?) = ?"
        " AND EXISTS (SELECT 1 FROM device WHERE id = ? AND secret_hash = ?)",
        old,
        new,
        old,
        old,
        old,
        old,
        known_by(secret),
    )
    if not done:
        raise WriterRefused(device=new)


def put_writer(hub: HubFile, writer: WriterSeen, label: str, secret: str) -> None:
    """Make a writer known, inside a writing transaction; the same again changes nothing.

    The first writer of a device brings its secret, those after it must know that.
    """
    known = hub.row("SELECT officer, device, public_key FROM writer WHERE id = ?", writer.id)
    if known is not None:
        if tuple(known) != (writer.officer, writer.device, writer.public_key):
            raise WriterRefused(writer=writer.id)
        return
    if len(writer.public_key) != KEY_SIZE:
        raise WriterRefused(writer=writer.id)
    shown = known_by(secret)
    hub.run(
        "INSERT OR IGNORE INTO device (id, label, secret_hash, enrolled_at) VALUES (?, ?, ?, ?)",
        writer.device,
        label[:200],
        shown,
        WallClock().read().moment.isoformat(),
    )
    device = hub.row("SELECT revoked_at, secret_hash FROM device WHERE id = ?", writer.device)
    if device[0] is not None or device[1] != shown:
        raise WriterRefused(device=writer.device)
    twin = hub.row(
        "SELECT id FROM writer WHERE officer = ? AND device = ?", writer.officer, writer.device
    )
    if twin is not None:
        raise DeviceForked(device=writer.device)
    hub.run(
        "INSERT INTO writer (id, officer, device, public_key, hash) VALUES (?, ?, ?, ?, ?)",
        writer.id,
        writer.officer,
        writer.device,
        writer.public_key,
        NO_HASH,
    )
