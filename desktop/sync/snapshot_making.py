"""Make the snapshot a desk's first exchange begins with: on PostgreSQL, or in a hub.

Whoever keeps the shared store does, now and then; the one before is replaced whole.
"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import psycopg

from desktop.store.acceptance import Head
from desktop.sync.hub_file import HubFile
from desktop.sync.ports import Taken
from desktop.sync.postgres_line import told
from desktop.sync.server_admin import as_owner
from desktop.sync.snapshots import packed
from desktop.sync.troubles import ScopeUnfit

_AT_ONCE = 2_000


def make_server_snapshot(admin: psycopg.Connection, scope: str) -> Head:
    """Pack a scope's log as it stands; raises ScopeUnfit where there is no such scope."""
    with told(), admin.transaction():
        admin.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        as_owner(admin)
        row = admin.execute(
            "SELECT sseq, chain FROM joint.scope_head WHERE scope = %s", (scope,)
        ).fetchone()
        head = _head(row, scope)
        admin.execute("DELETE FROM joint.snapshot WHERE scope = %s", (scope,))
        admin.execute(
            "INSERT INTO joint.snapshot (scope, sseq, chain) VALUES (%s, %s, %s)",
            (scope, head.sseq, head.chain),
        )
        for n, part in enumerate(packed(_server_log(admin, scope), Path(gettempdir()))):
            admin.execute("INSERT INTO joint.snapshot_part VALUES (%s, %s, %s)", (scope, n, part))
    return head


def make_hub_snapshot(hub: HubFile, scope: str) -> Head:
    """Pack a scope's log as it stands; raises ScopeUnfit where there is no such scope."""
    with hub.reading():
        head = _head(hub.row("SELECT sseq, chain FROM scope WHERE scope = ?", scope), scope)
        parts = list(packed(_hub_log(hub, scope, head.sseq), hub.file.parent))
    with hub.writing():
        hub.run("DELETE FROM snapshot WHERE scope = ?", scope)
        hub.run("INSERT INTO snapshot VALUES (?, ?, ?)", scope, head.sseq, head.chain)
        for n, part in enumerate(parts):
            hub.run("INSERT INTO snapshot_part VALUES (?, ?, ?)", scope, n, part)
    return head


def _head(row: Any, scope: str) -> Head:
    if row is None:
        raise ScopeUnfit(scope=scope)
    return Head(row[0], row[1])


def _server_log(admin: psycopg.Connection, scope: str) -> Iterator[Taken]:
    with admin.cursor(name="log") as cursor:
        cursor.itersize = _AT_ONCE
        cursor.execute(
            "SELECT body, wrapper, chain FROM joint.event WHERE scope = %s ORDER BY sseq", (scope,)
        )
        for row in cursor:
            yield Taken(*row)


def _hub_log(hub: HubFile, scope: str, last: int) -> Iterator[Taken]:
    for after in range(0, last, _AT_ONCE):
        rows = hub.rows(
            "SELECT body, wrapper, chain FROM event WHERE scope = ? AND sseq > ? AND sseq <= ?"
            " ORDER BY sseq",
            scope,
            after,
            after + _AT_ONCE,
        )
        for row in rows:
            yield Taken(*row)
