"""Pages of the common log as they came: on disk at once, taken apart when there is time.

A page is checked to go on from the one before when it comes, and again when it is taken apart.
"""

import json
import struct
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, select, update

from desktop.plain_class import dataclass
from desktop.store.acceptance import Head
from desktop.store.beside import Value
from desktop.store.hub import head_of
from desktop.store.shared_tables import arrived

_LENGTH = struct.Struct("<I")
_PARTS = 3
"""An entry's text, its wrapper, and the chain after it."""
_LAST = (
    select(arrived.c.before + arrived.c.entries, arrived.c.chain)
    .where(arrived.c.scope == bindparam("scope"))
    .order_by(arrived.c.before.desc())
    .limit(1)
)
_NEXT = (
    select(arrived)
    .where(arrived.c.scope.not_in(bindparam("but", expanding=True)))
    .order_by(arrived.c.scope, arrived.c.before)
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a page has: (text, wrapper, chain) of each entry, and what lies beside them."""

    taken: Sequence[tuple[str, str, str]]
    keys: Sequence[tuple[str, bytes]] = ()
    values: Sequence[Value] = ()
    erased: Sequence[str] = ()


class Arrived(NamedTuple):
    """A page that is not taken apart yet, the place it goes on from, and the chain it ends with."""

    scope: str
    before: Head
    chain: str
    page: bytes


def put_page(connection: Connection, scope: str, before: Head, contents: Contents) -> bool:
    """Keep a page that goes on from what is here; False where another window was quicker."""
    if arrived_head(connection, scope) != before:
        return False
    connection.execute(
        arrived.insert().values(
            scope=scope,
            before=before.sseq,
            before_chain=before.chain,
            entries=len(contents.taken),
            chain=contents.taken[-1][2],
            page=_packed(contents),
        )
    )
    return True


def arrived_head(connection: Connection, scope: str) -> Head:
    """Return how far what is here leads, with the pages that are not taken apart yet."""
    row = connection.execute(_LAST, {"scope": scope}).first()
    return Head(*row) if row else head_of(connection, scope)


def next_page(connection: Connection, but: Collection[str] = ()) -> Arrived | None:
    """Return the first page of any scope, but for some, that waits to be taken apart."""
    row = connection.execute(_NEXT, {"but": list(but)}).first()
    if row is None:
        return None
    return Arrived(row.scope, Head(row.before, row.before_chain), row.chain, row.page)


def take_out(connection: Connection, page: Arrived) -> bool:
    """Remove a page that is to be taken apart; False where another window has it already.

    One that came for it since, from a shared store that was restored, stays.
    """
    named = (arrived.c.scope == page.scope) & (arrived.c.before == page.before.sseq)
    chains = (arrived.c.before_chain == page.before.chain) & (arrived.c.chain == page.chain)
    same = named & chains
    return connection.execute(delete(arrived).where(same)).rowcount > 0


def drop_pages(connection: Connection, scope: str) -> None:
    """Forget what came of a scope and does not fit what is here; it is asked for again."""
    connection.execute(delete(arrived).where(arrived.c.scope == scope))


def drop_every_page(connection: Connection) -> None:
    """Forget all that came: the shared store it came from is no longer what it was."""
    connection.execute(delete(arrived))


def take_out_person(connection: Connection, ref: str) -> None:
    """Take the key and the values of somebody erased by law out of the pages that wait."""
    names = func.instr(arrived.c.page, ref.encode()) > 0
    for row in connection.execute(select(arrived).where(names)).all():
        contents = unpacked(row.page)
        without = replace(
            contents,
            keys=[key for key in contents.keys if key[0] != ref],
            values=[value for value in contents.values if value[0] != ref],
        )
        same = (arrived.c.scope == row.scope) & (arrived.c.before == row.before)
        connection.execute(update(arrived).where(same).values(page=_packed(without)))


def count_arrived(connection: Connection) -> int:
    """Return how many entries wait in pages to be taken apart."""
    return int(connection.scalar(select(func.coalesce(func.sum(arrived.c.entries), 0))) or 0)


def unpacked(page: bytes) -> Contents:
    """Return what a page has that was kept whole."""
    (length,) = _LENGTH.unpack_from(page)
    start = _LENGTH.size + length
    said = json.loads(page[_LENGTH.size : start])
    parts = []
    for size in said["sizes"]:
        parts.append(page[start : start + size].decode())
        start += size
    entries = iter(parts)
    return Contents(
        tuple(zip(entries, entries, entries, strict=True)),
        [(ref, bytes.fromhex(key)) for ref, key in said["keys"]],
        [(ref, digest, bytes.fromhex(seal)) for ref, digest, seal in said["values"]],
        said["erased"],
    )


def _packed(contents: Contents) -> bytes:
    parts = [part.encode() for entry in contents.taken for part in entry[:_PARTS]]
    said = {
        "sizes": [len(part) for part in parts],
        "keys": [(ref, key.hex()) for ref, key in contents.keys],
        "values": [(ref, digest, seal.hex()) for ref, digest, seal in contents.values],
        "erased": list(contents.erased),
    }
    head = json.dumps(said).encode()
    return b"".join((_LENGTH.pack(len(head)), head, *parts))
