"""Files at a hub, part by part; one is whole only where its bytes have its hash."""

import hashlib
from collections.abc import Iterator

from desktop.sync.hub_file import HubFile

_LET_GO = (
    "DELETE FROM blob_chunk WHERE scope = ? AND digest = ?",
    "DELETE FROM blob WHERE scope = ? AND digest = ?",
)


def keep_part(hub: HubFile, named: tuple[str, str, int], place: int, part: bytes) -> bool | None:
    """Keep a part of a file (scope, digest, size); return whether it is whole now.

    None where the parts are not what the hash says; then all of them are let go.
    """
    scope, digest, size = named
    hub.run(
        "INSERT OR IGNORE INTO blob (scope, digest, size) VALUES (?, ?, ?)", scope, digest, size
    )
    blob = hub.row("SELECT size, is_whole FROM blob WHERE scope = ? AND digest = ?", scope, digest)
    if blob["is_whole"]:
        return True
    hub.run(
        "INSERT OR REPLACE INTO blob_chunk (scope, digest, n, bytes) VALUES (?, ?, ?, ?)",
        scope,
        digest,
        place,
        part,
    )
    return _settled(hub, scope, digest, blob["size"])


def parts_from(hub: HubFile, scope: str, digest: str, start: int) -> Iterator[bytes]:
    """Yield a file's parts from one on."""
    place = start
    while row := hub.row(
        "SELECT bytes FROM blob_chunk WHERE scope = ? AND digest = ? AND n = ?",
        scope,
        digest,
        place,
    ):
        yield row[0]
        place += 1


def _settled(hub: HubFile, scope: str, digest: str, size: int) -> bool | None:
    had = hub.row(
        "SELECT sum(length(bytes)) FROM blob_chunk WHERE scope = ? AND digest = ?", scope, digest
    )
    if had[0] != size:
        return False
    hashed = hashlib.sha256()
    for part in parts_from(hub, scope, digest, 0):
        hashed.update(part)
    if hashed.hexdigest() != digest:
        for statement in _LET_GO:
            hub.run(statement, scope, digest)
        return None
    hub.run("UPDATE blob SET is_whole = 1 WHERE scope = ? AND digest = ?", scope, digest)
    return True


def snapshot_parts(hub: HubFile, scope: str) -> Iterator[bytes]:
    """Yield the parts of a scope's snapshot."""
    place = 0
    query = "SELECT bytes FROM snapshot_part WHERE scope = ? AND n = ?"
    while row := hub.row(query, scope, place):
        yield row[0]
        place += 1
