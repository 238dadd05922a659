"""A snapshot: the log of a scope up to a place, packed, for a desk that has nothing of it yet.

It is the log itself, so a desk checks it as it would what it pulls: every text against its
wrapper, every wrapper by the chain, the end against the shared store's own log. All of that
comes before anything of it is kept.
"""

import gzip
import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol

from desktop.plain_json import own
from desktop.store.acceptance import Head, chained
from desktop.store.scratch import scratch
from desktop.sync.ahead import portions
from desktop.sync.ports import CHUNK, Beside, Page, SharedStore, Taken
from desktop.sync.troubles import Rewound, SnapshotUnfit

LONGEST = 512 * 1024
"""No line of a snapshot is longer: an entry has 64 KiB at most, its wrapper little."""
_LEVEL = 6


class Packed(Protocol):
    """What is read again from its beginning."""

    def read(self, size: int = -1, /) -> bytes:
        """Read more."""
        ...

    def seek(self, place: int, /) -> int:
        """Go back to the beginning."""
        ...


def packed(taken: Iterable[Taken], folder: Path) -> Iterator[bytes]:
    """Yield the log packed, in parts of a size; ``folder`` is where it grows."""
    with scratch(folder) as file:
        with gzip.GzipFile(fileobj=file, mode="wb", compresslevel=_LEVEL, mtime=0) as out:
            for each in taken:
                line = json.dumps([each.text, each.wrapper], ensure_ascii=False)
                out.write(line.encode() + b"\n")
        file.seek(0)
        while part := file.read(CHUNK):
            yield part


def snapshot_pages(shared: SharedStore, scope: str, folder: Path, size: int) -> Iterator[Page]:
    """Yield the pages of the shared store's snapshot, none where there is none.

    Raises SnapshotUnfit before the first page where it is not whole, or is not the log's own.
    """
    snapshot = shared.snapshot(scope)
    if snapshot is None:
        return
    with scratch(folder) as file:
        for part in snapshot.parts:
            file.write(part)
        _require_whole(file, snapshot.head)
        _require_same(shared, scope, snapshot.head)
        beside = shared.beside(scope, 0, snapshot.head.sseq)
        for taken in portions(_unpacked(file), size):
            yield Page(taken, beside)
            beside = Beside()


def _require_whole(file: Packed, told: Head) -> None:
    """Raise SnapshotUnfit unless the file leads to the head it is said to lead to."""
    count, chain = 0, Head().chain
    for taken in _unpacked(file):
        digest = hashlib.sha256(taken.text.encode()).hexdigest()
        if f'"entry_hash":"{digest}"' not in taken.wrapper:
            raise SnapshotUnfit(why="text", sseq=count + 1)
        count, chain = count + 1, taken.chain
    if Head(count, chain) != told:
        raise SnapshotUnfit(why="head", sseq=count)


def _require_same(shared: SharedStore, scope: str, head: Head) -> None:
    """Raise SnapshotUnfit unless the shared store's own log has that head."""
    try:
        shared.pull(scope, head, 1)
    except Rewound as error:
        raise SnapshotUnfit(why="log", sseq=head.sseq) from error


def _unpacked(file: Packed) -> Iterator[Taken]:
    chain = Head().chain
    file.seek(0)
    try:
        with gzip.GzipFile(fileobj=file, mode="rb") as lines:
            while line := lines.readline(LONGEST):
                text, wrapper = own(line)
                chain = chained(chain, wrapper)
                yield Taken(text, wrapper, chain)
    except (OSError, EOFError, zlib.error, ValueError, TypeError, AttributeError) as error:
        raise SnapshotUnfit(why="file") from error
