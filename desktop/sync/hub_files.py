"""Files at a hub, part by part; one is whole only where its bytes have its hash."""

import hashlib
from collections.abc import Callable, Iterator, Sequence

from desktop.domain.values import Duty
from desktop.sync.hub_file import HubFile
from desktop.sync.ports import CHUNK, OfficerSeen
from desktop.sync.troubles import FileUnfit

_LET_GO = (
    "DELETE FROM blob_chunk WHERE scope = ? AND digest = ?",
    "DELETE FROM blob WHERE scope = ? AND digest = ?",
)


class HubFiles:
    """What of a hub is about files, for the scopes that are open to the officer who opened it.

    Whoever administers and does nothing else is given none: they hold what a case is about.
    """

    hub: HubFile
    _is_open: Callable[[str], bool]
    _require: Callable[..., OfficerSeen]
    me: Callable[[], OfficerSeen]

    def has_blobs(self, scope: str, digests: Sequence[str]) -> frozenset[str]:
        """Return which files are whole."""
        if not self._is_open(scope) or {*self.me().duties} <= {Duty.ADMINISTRATOR.value}:
            return frozenset()
        rows = self.hub.rows("SELECT digest FROM blob WHERE scope = ? AND is_whole", scope)
        return frozenset(r[0] for r in rows) & frozenset(digests)

    def put_chunk(self, scope: str, digest: str, size: int, place: int, part: bytes) -> bool:
        """Keep a part; the last one is checked by the file's hash."""
        if len(part) > CHUNK or place < 0:
            raise FileUnfit(digest=digest)
        with self.hub.writing():
            self._require(scope, writing=True)
            whole = keep_part(self.hub, (scope, digest, size), place, part)
        if whole is None:
            raise FileUnfit(digest=digest)
        return whole

    def chunks_had(self, scope: str, digest: str) -> frozenset[int]:
        """Return which parts have arrived."""
        rows = self.hub.rows(
            "SELECT n FROM blob_chunk WHERE scope = ? AND digest = ?", scope, digest
        )
        return frozenset(r[0] for r in rows) if self._is_open(scope) else frozenset()

    def blob(self, scope: str, digest: str, start: int = 0) -> Iterator[bytes]:
        """Yield a whole file part by part."""
        if digest not in self.has_blobs(scope, [digest]):
            return
        yield from parts_from(self.hub, scope, digest, start)


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
