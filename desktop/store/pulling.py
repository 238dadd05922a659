"""Keep a pulled stretch of the common log, whose links were checked before.

Own entries get their verdict here and nowhere else, so a lost answer loses nothing.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import field
from datetime import datetime
from itertools import chain as joined

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.kind_rules import WITHDRAWN
from desktop.plain_class import dataclass
from desktop.store import shared_tables, tables
from desktop.store.acceptance import Head
from desktop.store.kept_wrappers import kept_wrapper
from desktop.store.links import Link, LinkBroken
from desktop.store.outbox import note_gone
from desktop.store.pending import note_refold
from desktop.store.writers import device_writers, is_written_here

UNSIGNED = "!unsigned"
"""Why the shared store takes no notice of an entry."""
FORKED = "forked"
"""What is broken where an entry says it was recorded here, and was not."""

_TAKE_BACK = (
    "UPDATE entry SET withdrawn_by = said.id"
    " FROM (SELECT id, text ->> '$.data.entry' AS named FROM entry"
    " WHERE id = ? AND verdict IS NOT 'refused') AS said WHERE entry.id = said.named"
)
_NOTE_FILE = "INSERT OR IGNORE INTO file_way (digest, scope, way) VALUES (?, ?, 'down')"
_INSERT = (
    "INSERT INTO entry (id, writer, wseq, kind, scope, case_id, text, hash, signature,"
    " verdict, winner, sseq, wrapper_kept, chain, accepted_at, is_signed) VALUES "
)
_COLUMNS = 15
"""So many of a link's values are columns, in this order."""
_VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?, ?, ?)"
_AT_ONCE = 1_000
"""So many rows go in by one statement: other threads run while the database works on it, and it
keeps what each page held before a statement."""
_INSERT_MANY = _INSERT + ", ".join([_VALUES] * _AT_ONCE)


@dataclass(slots=True)
class Kept:
    """What a stretch brought: how many entries, of which cases, how many lost or are unsigned."""

    head: Head
    entries: int = 0
    cases: set[str] = field(default_factory=set)
    conflicts: int = 0
    unsigned: int = 0


def keep(
    connection: Connection,
    scope: str,
    chain: Sequence[Link],
    right: Sequence[bool],
    now: datetime,
    strange: Collection[str] = (),
) -> Kept:
    """Keep checked links in one transaction, with the writers' rows and the scope's head.

    ``right`` says of each whether its writer signed it; one not so signed is kept, since the chain
    covers it, and counts for nothing. Raises LinkBroken where a writer's row does not go on, an own
    entry came back changed, or a copy of this store wrote one; ``strange`` entries of own rows are
    known of and kept.
    """
    kept = Kept(chain[-1].head, len(chain))
    own = _own(connection, chain)
    here = frozenset(writer.id for writer in device_writers(connection))
    writers = _writers(connection)
    fresh: list[Link] = []
    signed: list[bool] = []
    for link, is_right in zip(chain, right, strict=True):
        kept.cases.add(link.case)
        known = own.get(link.id)
        if known is None and link.writer in here and link.id not in strange:
            raise LinkBroken(FORKED, link.sseq)
        if known is None:
            _go_on(writers, link)
            fresh.append(link)
            signed.append(is_right)
        elif known != link.hash:
            raise LinkBroken("own", link.sseq)
    _insert(connection, fresh, signed)
    _accept_own(connection, [link for link in chain if link.id in own])
    _mark(connection, chain, own)
    kept.cases.update(_take_back(connection, fresh, signed))
    kept.unsigned = signed.count(False)
    _keep_writers(connection, writers)
    kept.conflicts = _note_conflicts(connection, chain, now)
    note_refold(connection, kept.cases)
    _note_files(connection, scope, fresh)
    values = {"sseq": kept.head.sseq, "chain": kept.head.chain}
    head = insert(tables.scope_head).values(scope=scope, **values)
    connection.execute(head.on_conflict_do_update(set_=values))
    return kept


def _own(connection: Connection, chain: Sequence[Link]) -> dict[str, str]:
    """Return the hashes of those entries of the stretch that were recorded on this desk."""
    waiting = tables.entry.c.verdict.is_(None)
    rows = connection.execute(select(tables.entry.c.id, tables.entry.c.hash).where(waiting))
    here = {row.id: row.hash for row in rows}
    return {link.id: here[link.id] for link in chain if link.id in here}


def _writers(connection: Connection) -> dict[str, tuple[int, str, str]]:
    table = tables.writer
    rows = connection.execute(select(table.c.id, table.c.wseq, table.c.hash, table.c.last_at))
    return {row.id: (row.wseq, row.hash, row.last_at) for row in rows}


def _go_on(writers: dict[str, tuple[int, str, str]], link: Link) -> None:
    """Check that the entry is its writer's next, and go on from it."""
    known = writers.get(link.writer)
    if known is None:
        raise LinkBroken("unknown_writer", link.sseq)
    if link.wseq != known[0] + 1 or link.prev != known[1]:
        raise LinkBroken("writer", link.sseq)
    writers[link.writer] = (link.wseq, link.hash, link.at)


def _keep_writers(connection: Connection, writers: Mapping[str, tuple[int, str, str]]) -> None:
    table = tables.writer
    changed = [
        {"b_id": name, "b_wseq": row[0], "b_hash": row[1], "b_at": row[2]}
        for name, row in writers.items()
        if row[0]
    ]
    if changed:
        connection.execute(
            update(table)
            .where(table.c.id == bindparam("b_id"), table.c.wseq < bindparam("b_wseq"))
            .values(wseq=bindparam("b_wseq"), hash=bindparam("b_hash"), last_at=bindparam("b_at")),
            changed,
        )


def _insert(connection: Connection, fresh: Sequence[Link], signed: Iterable[bool]) -> None:
    kept = map(_as_kept, fresh)
    rows = [(*link[:_COLUMNS], is_right) for link, is_right in zip(kept, signed, strict=True)]
    whole = len(rows) - len(rows) % _AT_ONCE
    for at in range(0, whole, _AT_ONCE):
        values = tuple(joined.from_iterable(rows[at : at + _AT_ONCE]))
        connection.exec_driver_sql(_INSERT_MANY, values)
    if whole < len(rows):
        connection.exec_driver_sql(_INSERT + _VALUES, rows[whole:])


def _as_kept(link: Link) -> Link:
    return link._replace(wrapper=kept_wrapper(link.wrapper, link._asdict()))


def _accept_own(connection: Connection, chain: Sequence[Link]) -> None:
    note_gone(connection, (link.id for link in chain))
    for link in chain:
        connection.execute(
            update(tables.entry)
            .where(tables.entry.c.id == link.id)
            .values(
                stand=None,
                verdict=link.verdict,
                winner=link.winner or None,
                sseq=link.sseq,
                wrapper_kept=_as_kept(link).wrapper,
                chain=link.chain,
                accepted_at=link.accepted_at,
            )
        )


def _mark(connection: Connection, chain: Sequence[Link], own: Mapping[str, str]) -> None:
    """Mark what was withdrawn here; take the mark off where the withdrawal was refused."""
    table = tables.entry
    for link in chain:
        if link.kind != WITHDRAWN or link.id not in own:
            continue
        named = table.c.id == str(link.data.get("entry"))
        if link.verdict != "refused":
            connection.execute(update(table).where(named).values(withdrawn_by=link.id))
        else:
            mine = named & (table.c.withdrawn_by == link.id)
            connection.execute(update(table).where(mine).values(withdrawn_by=None))


def _take_back(
    connection: Connection, fresh: Sequence[Link], signed: Iterable[bool]
) -> Iterable[str]:
    """Mark what others took back under their signature; yield the cases of that."""
    for link, is_right in zip(fresh, signed, strict=True):
        if link.kind == WITHDRAWN and is_right:
            yield from take_back(connection, link.id)


def take_back(connection: Connection, withdrawal: str) -> Sequence[str]:
    """Mark what a withdrawal took back, unless it was refused; return the cases of that."""
    connection.exec_driver_sql(_TAKE_BACK, (withdrawal,))
    named = select(tables.entry.c.case_id).where(tables.entry.c.withdrawn_by == withdrawal)
    return connection.scalars(named).all()


def _note_conflicts(connection: Connection, chain: Sequence[Link], now: datetime) -> int:
    """Note what an officer of this desk has to look at: own entries that lost or are contested.

    What its writer did not sign is no act of theirs; it is told of with the signatures.
    """
    found = 0
    for link in chain:
        if link.winner == UNSIGNED:
            continue
        if link.verdict != "accepted" and _concerns(connection, link):
            row = insert(shared_tables.conflict).values(entry=link.id, noticed_at=now.isoformat())
            connection.execute(row.on_conflict_do_nothing())
            found += 1
    return found


def _concerns(connection: Connection, link: Link) -> bool:
    """Return whether the entry, or what it met, was recorded on this desk."""
    table, writer = tables.entry, tables.writer
    named = table.c.id.in_([link.id, link.winner])
    mine = (
        select(table.c.id)
        .join_from(table, writer, table.c.writer == writer.c.id)
        .where(named, is_written_here(connection))
    )
    return connection.execute(mine.limit(1)).first() is not None


def _note_files(connection: Connection, scope: str, chain: Iterable[Link]) -> None:
    ways = {(digest, scope) for link in chain for digest in link.files}
    if ways:
        connection.exec_driver_sql(_NOTE_FILE, sorted(ways))
