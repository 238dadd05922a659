"""Work carried by hand: what waits here goes out as a file, the common log comes back as one.

For a bureau without any connection, and for a day the line is down. What is carried is what
would have been sent: signed entries, sealed values, files. Importing twice changes nothing.
"""

import base64
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import field
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from desktop.plain_class import dataclass
from desktop.store import beside as besides
from desktop.store import tables
from desktop.store.acceptance import Head
from desktop.store.connect import Store
from desktop.store.errors import StoreBusy
from desktop.store.hub import head_of
from desktop.store.links import files_named
from desktop.store.pending import Waiting, waiting_of
from desktop.store.shared import shared_place
from desktop.store.writers import own_writers
from desktop.sync.ahead import LinkedPage, portions
from desktop.sync.ahead import writers_in as wrote_in
from desktop.sync.bundle_file import FORMAT, read_bundle, write_bundle
from desktop.sync.bundle_lines import Line
from desktop.sync.exchange import PAGE, Desk, Report, Step, fold_in, keep_page, take_in_left
from desktop.sync.files_exchange import Parts
from desktop.sync.ports import (
    CHUNK,
    Beside,
    Page,
    Push,
    SealedValue,
    Sent,
    SharedStore,
    Taken,
    WriterSeen,
)
from desktop.sync.troubles import BundleOutlived, BundleUnfit, ChainBroken

WORK = "work"
LOG = "log"
_BATCH = 200
_TRIES = 20
"""How often the taking in of a log begins anew."""
_REF = re.compile('"ref":"([0-9A-Za-z-]{1,64})"')
_COUNTS = {WORK: ("seen",), LOG: ("seen", "after")}
"""What the first line of each kind counts."""


@dataclass(slots=True)
class Carried:
    """What a file of work brought to the shared store."""

    entries: int = 0
    refused: int = 0
    files: int = 0
    behind: list[str] = field(default_factory=list)


def export_work(store: Store, file: Path, passphrase: str) -> int:
    """Write what waits here to a file; return how many entries. Nothing here changes."""
    with store.reading() as connection:
        place = shared_place(connection)
        assert place is not None
        waiting = [
            w for writer in own_writers(connection) for w in waiting_of(connection, writer.id)
        ]
        head = _head_line(connection, WORK, place.scope, len(waiting))
        keys, values = besides.unsent(connection)
        writers = [_writer_line(row) for row in _writer_rows(connection, waiting)]
    lines = (
        iter([head]),
        iter(writers),
        ({"key": [ref, key.hex()]} for ref, key in keys),
        ({"value": [ref, digest, seal.hex()]} for ref, digest, seal in values),
        _file_lines(store, sorted({d for w in waiting for d in files_named(w.data)})),
        (_entry_line(w) for w in waiting),
    )
    write_bundle(file, passphrase, (line for part in lines for line in part))
    return len(waiting)


def carry_work(
    shared: SharedStore,
    scope: str,
    file: Path,
    passphrase: str,
    step: Step = lambda _done, _of: None,
) -> Carried:
    """Hand in what a file of work holds, for those who wrote it; raises BundleUnfit.

    ``step`` may break off between two batches; handing in again goes on from there.
    """
    lines = read_bundle(file, passphrase)
    head = require_kind(next(lines, {}), WORK, scope)
    carried = Carried()
    writers: dict[str, str] = {}
    keys: list[tuple[str, bytes]] = []
    values: list[SealedValue] = []
    entries: list[Line] = []
    for line in lines:
        match line:
            case {"writer": [writer, officer, _device, _key]}:
                writers[writer] = officer
            case {"key": [ref, key]}:
                keys.append((ref, bytes.fromhex(key)))
            case {"value": [ref, digest, seal]}:
                values.append(SealedValue(ref, digest, bytes.fromhex(seal)))
            case {"file": [digest, size, place, part]}:
                carried.files += shared.put_chunk(
                    scope, digest, size, place, base64.b64decode(part)
                )
            case {"entry": _}:
                entries.append(line)
            case _:
                continue
    beside = Beside(tuple(keys), tuple(values))
    for batch in _batches(entries):
        step(carried.entries, len(entries))
        _carry_batch(shared, head["seen"], (writers, scope, beside), batch, carried)
    return carried


def writers_in(file: Path, passphrase: str) -> tuple[WriterSeen, ...]:
    """Return the writers a file of work names, for an administrator to make known."""
    found = (line["writer"] for line in read_bundle(file, passphrase) if "writer" in line)
    return tuple(WriterSeen(w, o, d, bytes.fromhex(k)) for w, o, d, k in found)


def export_log(store: Store, file: Path, passphrase: str, after: int = 0) -> int:
    """Write the common log after a place, with what lies beside it; return how many entries."""
    with store.reading() as connection:
        place = shared_place(connection)
        assert place is not None
        table = tables.entry
        found = (
            select(table.c.text, table.c.wrapper, table.c.chain)
            .where(table.c.scope == place.scope, table.c.sseq > after)
            .order_by(table.c.sseq)
        )
        rows = connection.execute(found).all()
        head = _head_line(connection, LOG, place.scope, len(rows))
        head |= {"after": after, "epoch": place.epoch}
        writers = [_writer_line(r) for r in connection.execute(select(tables.writer))]
        refs = {ref for row in rows for ref in _refs(json.loads(row.text)["data"])}
        beside = list(_beside_lines(connection, refs))
    files = sorted({d for row in rows for d in files_named(json.loads(row.text)["data"])})
    lines = (
        iter([head]),
        iter(writers),
        iter(beside),
        ({"taken": [r.text, r.wrapper, r.chain]} for r in rows),
        _file_lines(store, files),
    )
    write_bundle(file, passphrase, (line for part in lines for line in part))
    return len(rows)


def import_log(desk: Desk, file: Path, passphrase: str, report: Report) -> None:
    """Take in a carried log, checked like a pulled one.

    Begins anew where another window took something in meanwhile. Raises BundleUnfit, ChainBroken,
    BundleOutlived for a log of another life of the shared store, which would bring back past its
    desks what a restored one lost, and StoreBusy where another window was always quicker.
    """
    with desk.store.reading() as connection:
        place = shared_place(connection)
    assert place is not None
    lines = read_bundle(file, passphrase)
    head = require_kind(next(lines, {}), LOG, place.scope)
    if place.epoch and head.get("epoch") != place.epoch:
        raise BundleOutlived(file=file)
    after = head["after"]
    here = _place_here(desk, place.scope, after, report)
    log = _read_log(desk, lines)
    for _ in range(_TRIES):
        if _keep_log(desk, (place.scope, here), after, log):
            fold_in(desk, report)
            return
        here = _place_here(desk, place.scope, after, report)
    raise StoreBusy(file=desk.store.file)


def _place_here(desk: Desk, scope: str, after: int, report: Report) -> Head:
    """Return how far the log has come here, with all that waits to be taken apart."""
    take_in_left(desk, report)
    with desk.store.reading() as connection:
        here = head_of(connection, scope)
    if after > here.sseq:
        raise BundleUnfit(why="gap", here=here.sseq, after=after)
    return here


def _keep_log(desk: Desk, place: tuple[str, Head], after: int, log: "_Log") -> bool:
    """Keep what a carried log has beyond a place; False where another window was quicker."""
    scope, here = place
    _require_same(log.taken, here, after)
    beside = log.beside
    for taken in portions(log.taken[here.sseq - after :], PAGE):
        page, beside = Page(taken, beside), Beside()
        wrote = wrote_in(scope, here, page)
        linked = LinkedPage(here, page, wrote, tuple(log.seen))
        if not keep_page(desk, scope, linked):
            return False
        here = linked.head
    return True


@dataclass(slots=True)
class _Log:
    taken: list[Taken] = field(default_factory=list)
    seen: list[WriterSeen] = field(default_factory=list)
    keys: list[tuple[str, bytes]] = field(default_factory=list)
    values: list[SealedValue] = field(default_factory=list)

    @property
    def beside(self) -> Beside:
        return Beside(tuple(self.keys), tuple(self.values))


def _read_log(desk: Desk, lines: Iterator[Line]) -> _Log:
    log = _Log()
    parts: dict[str, list[bytes]] = {}
    come: Counter[str] = Counter()
    for line in lines:
        match line:
            case {"writer": [writer, officer, device, key]}:
                log.seen.append(WriterSeen(writer, officer, device, bytes.fromhex(key)))
            case {"key": [ref, key]}:
                log.keys.append((ref, bytes.fromhex(key)))
            case {"value": [ref, digest, seal]}:
                log.values.append(SealedValue(ref, digest, bytes.fromhex(seal)))
            case {"taken": [text, wrapper, chain]}:
                log.taken.append(Taken(text, wrapper, chain))
            case {"file": [digest, size, _place, part]}:
                parts.setdefault(digest, []).append(base64.b64decode(part))
                come[digest] += len(parts[digest][-1])
                if come[digest] == size:
                    del come[digest]
                    _keep_file(desk.store, digest, parts.pop(digest))
            case _:
                continue
    return log


def _keep_file(store: Store, digest: str, parts: list[bytes]) -> None:
    if store.attachments.has(digest):
        return
    kept = store.attachments.put(Parts(iter(parts)))
    if kept.digest != digest:
        store.attachments.discard(kept.digest)


def require_kind(head: Line, kind: str, scope: str) -> Line:
    """Return the first line of a file that fits; raises BundleUnfit."""
    if head.get("format") != FORMAT or head.get("kind") != kind:
        raise BundleUnfit(why="kind", kind=head.get("kind", ""))
    if head.get("scope") != scope:
        raise BundleUnfit(why="scope", scope=head.get("scope", ""), own=scope)
    if not all(type(head.get(name)) is int and head[name] >= 0 for name in _COUNTS[kind]):
        raise BundleUnfit(why="kind", kind=kind)
    return head


def _require_same(taken: list[Taken], here: Head, after: int) -> None:
    """Refuse a log that says otherwise of what is already here."""
    place = here.sseq - after
    if 0 < place <= len(taken) and taken[place - 1].chain != here.chain:
        raise ChainBroken(sseq=here.sseq, what="chain")


def _head_line(connection: Connection, kind: str, scope: str, entries: int) -> Line:
    seen = head_of(connection, scope)
    return {
        "format": FORMAT,
        "kind": kind,
        "scope": scope,
        "entries": entries,
        "seen": seen.sseq,
        "chain": seen.chain,
    }


def _writer_rows(connection: Connection, waiting: Iterable[Waiting]) -> Iterable[Any]:
    names = {w.writer for w in waiting}
    return connection.execute(select(tables.writer).where(tables.writer.c.id.in_(names))).all()


def _writer_line(row: Any) -> Line:
    return {"writer": [row.id, row.officer, row.device, row.public_key.hex()]}


def _entry_line(waiting: Waiting) -> Line:
    stand = waiting.stand.partition(":")[2]
    return {"entry": [waiting.writer, waiting.text, waiting.signature.hex(), stand]}


def _file_lines(store: Store, digests: Iterable[str]) -> Iterator[Line]:
    for digest in digests:
        if not store.attachments.has(digest):
            continue
        size = store.attachments.size_of(digest)
        with store.attachments.opened(digest) as file:
            for place in range(max(1, -(-size // CHUNK))):
                part = base64.b64encode(file.read(CHUNK)).decode()
                yield {"file": [digest, size, place, part]}


def _beside_lines(connection: Connection, refs: set[str]) -> Iterator[Line]:
    for row in connection.execute(select(tables.person_key)):
        if row.ref in refs:
            yield {"key": [row.ref, row.key.hex()]}
    for row in connection.execute(select(tables.sealed_value)):
        if row.ref in refs:
            yield {"value": [row.ref, row.digest, row.seal.hex()]}


def _refs(value: object) -> Iterator[str]:
    match value:
        case {"ref": str(ref), "digest": str()}:
            yield ref
        case dict():
            for part in value.values():
                yield from _refs(part)
        case list():
            for part in value:
                yield from _refs(part)
        case _:
            return


def _batches(entries: list[Line]) -> Iterator[list[Line]]:
    batch: list[Line] = []
    for line in entries:
        if batch and (line["entry"][0] != batch[0]["entry"][0] or len(batch) == _BATCH):
            yield batch
            batch = []
        batch.append(line)
    if batch:
        yield batch


def _named_in(batch: list[Line], beside: Beside) -> Beside:
    """Return what lies beside these entries: a shared store takes so much of it at a time."""
    refs = {ref for line in batch for ref in _REF.findall(line["entry"][1])}
    keys = tuple(key for key in beside.keys if key[0] in refs)
    return Beside(keys, tuple(value for value in beside.values if value.ref in refs))


def _carry_batch(
    shared: SharedStore,
    seen: int,
    known: tuple[dict[str, str], str, Beside],
    batch: list[Line],
    carried: Carried,
) -> None:
    writers, scope, whole = known
    writer = batch[0]["entry"][0]
    if writer in carried.behind:
        return
    sent = (
        Sent(text, bytes.fromhex(s), stand) for _w, text, s, stand in (b["entry"] for b in batch)
    )
    beside = _named_in(batch, whole)
    pushed = shared.carry(Push(writer, scope, seen, tuple(sent), beside), writers.get(writer, ""))
    carried.entries += len(pushed.receipts)
    carried.refused += sum(r.verdict.startswith("refused") for r in pushed.receipts)
    if pushed.is_behind:
        carried.behind.append(writer)
