"""Files on their way: letters before the entry that names them, scans after it, parts resumed."""

from collections.abc import Iterator, Sequence

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert

from desktop.store import shared_tables
from desktop.store.attachments import Attachments
from desktop.store.connect import Store
from desktop.store.errors import AttachmentMissing
from desktop.store.links import files_named
from desktop.store.pending import Waiting
from desktop.sync.ports import CHUNK, SharedStore

_LETTERS = "letter."
_DOWN_AT_ONCE = 40


def send_first(store: Store, shared: SharedStore, batch: Sequence[Waiting]) -> int:
    """Send the letters' pages that a batch names, and note its other files to be sent later."""
    first: list[tuple[str, str]] = []
    with store.writing() as connection:
        for waiting in batch:
            for digest in files_named(waiting.data):
                if not store.attachments.has(digest):
                    continue
                if waiting.kind.startswith(_LETTERS):
                    first.append((waiting.scope, digest))
                else:
                    row = insert(shared_tables.file_way).values(
                        digest=digest, scope=waiting.scope, way="up"
                    )
                    connection.execute(row.on_conflict_do_nothing())
    return sum(_send(store.attachments, shared, scope, digest) for scope, digest in first)


def send_later(store: Store, shared: SharedStore) -> int:
    """Send what waits to go up and fetch what is to come down; return how many files went."""
    done = 0
    for scope, digest in _on_way(store, "up"):
        _send(store.attachments, shared, scope, digest)
        _arrived(store, scope, digest, "up")
        done += 1
    wanted = _on_way(store, "down")
    for scope in {scope for scope, _ in wanted}:
        here = [d for s, d in wanted if s == scope and store.attachments.has(d)]
        missing = [d for s, d in wanted if s == scope and d not in here]
        for digest in here:
            _arrived(store, scope, digest, "down")
        for digest in sorted(shared.has_blobs(scope, missing))[:_DOWN_AT_ONCE]:
            fetch(store.attachments, shared, scope, digest)
            _arrived(store, scope, digest, "down")
            done += 1
    return done


def fetch(files: Attachments, shared: SharedStore, scope: str, digest: str) -> None:
    """Fetch one file; it is kept only where its bytes have its hash."""
    kept = files.put(Parts(shared.blob(scope, digest)))
    if kept.digest != digest:
        files.discard(kept.digest)
        raise AttachmentMissing(digest=digest)


def _send(files: Attachments, shared: SharedStore, scope: str, digest: str) -> bool:
    if shared.has_blobs(scope, [digest]):
        return False
    had = shared.chunks_had(scope, digest)
    size = files.size_of(digest)
    with files.opened(digest) as file:
        for place in range(max(1, -(-size // CHUNK))):
            part = file.read(CHUNK)
            if place not in had:
                shared.put_chunk(scope, digest, size, place, part)
    return True


def _on_way(store: Store, way: str) -> list[tuple[str, str]]:
    table = shared_tables.file_way
    with store.reading() as connection:
        found = select(table.c.scope, table.c.digest).where(table.c.way == way)
        return [(r.scope, r.digest) for r in connection.execute(found.order_by(table.c.digest))]


def _arrived(store: Store, scope: str, digest: str, way: str) -> None:
    table = shared_tables.file_way
    named = (table.c.scope == scope) & (table.c.digest == digest) & (table.c.way == way)
    with store.writing() as connection:
        connection.execute(delete(table).where(named))


class Parts:
    """Parts of a file, read as one."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts = parts

    def read(self, _size: int = -1, /) -> bytes:
        """Return the next part, nothing at the end."""
        return next(self._parts, b"")
