"""The record written out plainly, so that a stranger can check it without this program.

One line for each entry: the SHA-256 of the line before and this line's content, then the content
as JSON. First come the writers with their public keys, then each scope in the hub's order, then
what waits for a hub; the last line says where every chain ends. ``docs/audit/verify_log.py``
reads it with the standard library alone.
"""

import hashlib
from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection, select

from desktop.store.entry import NO_HASH, canonical
from desktop.store.tables import entry, scope_head, writer

KIND = "joint-office log"
VERSION = 1
EVERY = 500


def log_lines(connection: Connection, step: Callable[[int, int], None]) -> Iterator[bytes]:
    """Yield the lines of the whole record; ``step`` is told how many, and may raise to stop."""
    link = NO_HASH
    for number, said in enumerate(_contents(connection)):
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


def _contents(connection: Connection) -> Iterator[dict[str, Any]]:
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
