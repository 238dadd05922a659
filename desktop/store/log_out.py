"""The record written out plainly, so that a stranger can check it without this program.

One line for each entry: the SHA-256 of the line before and this line's content, then the content
as JSON. First come the writers with their public keys, then each scope in the hub's order, then
what waits for a hub; the last line says where every chain ends. A record that is written up to a
moment begins with the first entry all the same: nobody has to believe where a chain began.
``docs/audit/verify_log.py`` reads it with the standard library alone.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from desktop.plain_class import dataclass
from desktop.store.audit import key_of_moment
from desktop.store.entry import NO_HASH, canonical
from desktop.store.tables import entry, scope_head, writer

KIND = "joint-office log"
VERSION = 1
EVERY = 500


@dataclass(frozen=True, slots=True)
class Reach:
    """How far the record is written: by scope, and for what waits by writer."""

    scopes: dict[str, int] = field(default_factory=dict)
    writers: dict[str, int] = field(default_factory=dict)


def reach_at(connection: Connection, moment: datetime) -> Reach:
    """Return how far the record had come at a moment; a clock set back takes nothing away."""
    scopes: dict[str, int] = {}
    chosen = select(entry.c.scope, entry.c.sseq, entry.c.accepted_at)
    for row in connection.execute(chosen.where(entry.c.sseq.is_not(None))):
        if datetime.fromisoformat(row.accepted_at) < moment:
            scopes[row.scope] = max(row.sseq, scopes.get(row.scope, 0))
    later = {
        row.writer
        for row in connection.execute(
            select(entry.c.writer, entry.c.scope, func.max(entry.c.sseq).label("sseq"))
            .where(entry.c.sseq.is_not(None))
            .group_by(entry.c.writer, entry.c.scope)
        )
        if row.sseq > scopes.get(row.scope, 0)
    }
    waits = (
        select(entry.c.writer, func.max(entry.c.wseq).label("wseq"))
        .where(entry.c.sseq.is_(None), entry.c.id < key_of_moment(moment))
        .group_by(entry.c.writer)
    )
    found = {row.writer: row.wseq for row in connection.execute(waits)}
    return Reach(scopes, {w: wseq for w, wseq in found.items() if w not in later})


def reach_lines(connection: Connection, reach: Reach) -> Iterator[str]:
    """Yield each scope's head as a witness had it when the record had come so far."""
    for scope, sseq in sorted(reach.scopes.items()):
        chosen = select(entry.c.chain).where(entry.c.scope == scope, entry.c.sseq == sseq)
        yield witness_line(scope, sseq, connection.execute(chosen).scalar_one())


def log_lines(
    connection: Connection, step: Callable[[int, int], None], reach: Reach | None = None
) -> Iterator[bytes]:
    """Yield the lines of the record, as far as ``reach``, else of the whole of it.

    ``step`` is told how many, and may raise to stop.
    """
    link = NO_HASH
    for number, said in enumerate(_contents(connection, reach)):
        if number % EVERY == 0:
            step(number, 0)
        body = canonical(said).encode()
        link = hashlib.sha256(bytes.fromhex(link) + body).hexdigest()
        yield b"%s %s\n" % (link.encode(), body)


def head_lines(connection: Connection) -> Iterator[str]:
    """Yield each scope's head as a witness has it: scope, number, chain."""
    for row in connection.execute(select(scope_head).order_by(scope_head.c.scope)):
        yield witness_line(row.scope, row.sseq, row.chain)


def witness_line(scope: str, sseq: int, chain: str) -> str:
    """Return how far a scope has come as every witness says it."""
    return f"{scope} {sseq} {chain}"


def _contents(connection: Connection, reach: Reach | None) -> Iterator[dict[str, Any]]:
    yield {"kind": KIND, "v": VERSION}
    for row in connection.execute(select(writer).order_by(writer.c.id)):
        known = {"officer": row.officer, "device": row.device, "key": row.public_key.hex()}
        yield {"writer": row.id, **known}
    heads: dict[str, list[Any]] = {}
    rows: dict[str, list[Any]] = {}
    taken = select(entry).where(entry.c.sseq.is_not(None)).order_by(entry.c.scope, entry.c.sseq)
    waits = select(entry).where(entry.c.sseq.is_(None)).order_by(entry.c.writer, entry.c.wseq)
    for query in (taken, waits):
        for row in connection.execute(query):
            if reach is not None and not _is_within(row, reach):
                continue
            yield {
                "text": row.text,
                "signature": row.signature.hex(),
                "wrapper": row.wrapper or "",
                "chain": row.chain or "",
            }
            rows[row.writer] = [row.wseq, row.hash]
            if row.sseq is not None:
                heads[row.scope] = [row.sseq, row.chain]
    yield {"end": {"heads": heads, "writers": rows}}


def _is_within(row: Row[*tuple[Any, ...]], reach: Reach) -> bool:
    if row.sseq is None:
        return bool(row.wseq <= reach.writers.get(row.writer, 0))
    return bool(row.sseq <= reach.scopes.get(row.scope, 0))
