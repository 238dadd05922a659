"""Verify the record: every text, signature, writer's row and scope's chain, from the start.

A writer's row goes by the order entries came here, a scope's chain by the order of the hub.
SQLite's own check sees broken pages, not changed bytes; the hashes see those. What is cut off
the end together with the heads is seen only by who holds a later head: a letter, another desk.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import field
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, LargeBinary, Row, Select, Text, cast, select
from sqlalchemy.exc import DatabaseError

from desktop.domain.kind_rules import WITHDRAWN
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.store import tables
from desktop.store.acceptance import Head, Judgement, Verdict, accept
from desktop.store.connect import Store
from desktop.store.entry import NO_HASH, SignedEntry, hash_of, parse_kept
from desktop.store.errors import AttachmentDamaged, EntryMalformed, EntryTooLarge, SealBroken
from desktop.store.personal import broken_seals
from desktop.store.writers import public_keys


@dataclass(frozen=True, slots=True)
class LogFault:
    """The first thing in the record that is not as it was written.

    ``what`` is one of the codes ``wording`` knows; ``position`` 0 means no single entry.
    """

    what: str
    position: int = 0
    entry: str = ""
    detail: str = ""

    def finding(self) -> Finding:
        """Return the fault as a finding."""
        return finding(
            f"log_{self.what}", position=self.position, entry=self.entry, detail=self.detail
        )


@dataclass(frozen=True, slots=True)
class Verified:
    """How many entries were found right, and the first fault where there is one.

    ``unsigned`` are those known to be signed wrong, which count for nothing: the record is whole.
    """

    entries: int
    fault: LogFault | None = None
    unsigned: tuple[LogFault, ...] = ()


@dataclass(frozen=True, slots=True)
class LookedThrough:
    """What came of looking through a whole store: its entries, and all that is wrong."""

    entries: int
    faults: tuple[Finding, ...] = ()


@dataclass(slots=True)
class _Walk:
    """What the entries seen so far say must come next."""

    keys: dict[str, bytes]
    writers: dict[str, tuple[int, str]] = field(default_factory=dict)
    heads: dict[str, Head] = field(default_factory=dict)
    marks: dict[str, str] = field(default_factory=dict)
    withdrawals: dict[str, set[str]] = field(default_factory=dict)
    early: dict[tuple[str, int], tuple[Any, SignedEntry]] = field(default_factory=dict)
    unsigned: list[LogFault] = field(default_factory=list)
    positions: int = 0


def _at_once(_entries: int) -> None:
    """Look at the next entry at once."""


def verify(connection: Connection, pace: Callable[[int], None] = _at_once) -> Verified:
    """Check the whole record and say where the first fault is.

    ``pace`` is called with how many entries were looked at, and may wait.
    """
    walk = _Walk({})
    try:
        fault = _page_fault(connection) or _first_fault(connection, walk, pace)
    except (DatabaseError, UnicodeError) as error:
        fault = LogFault("page", walk.positions + 1, detail=str(error).splitlines()[0])
    return Verified(walk.positions, fault, tuple(walk.unsigned))


def faults_of(store: Store) -> tuple[Finding, ...]:
    """Return what is wrong with a whole store: record, sealed values, attachments."""
    return looked_through(store).faults


def looked_through(store: Store, pace: Callable[[int], None] = _at_once) -> LookedThrough:
    """Check a whole store: record, sealed values, attachments; for ``pace`` see ``verify``."""
    with store.reading() as connection:
        verified = verify(connection, pace)
        seals = broken_seals(connection)
    damaged = store.attachments.damaged()
    faults = (*((verified.fault,) if verified.fault else ()), *verified.unsigned)
    said = (
        *(fault.finding() for fault in faults),
        *(SealBroken(ref=person.ref).finding() for person in seals),
        *(AttachmentDamaged(digest=digest).finding() for digest in damaged),
    )
    return LookedThrough(verified.entries, said)


def newest_fault(connection: Connection, count: int) -> LogFault | None:
    """Check the newest entries alone: texts, hashes, signatures, and every link to the one before.

    What a power cut or a copy of the file tore is found here at once; older damage by `verify`.
    """
    table = tables.entry
    newest = _whole_rows().order_by(None).order_by(table.c.position.desc()).limit(count)
    try:
        rows = connection.execute(newest).all()[::-1]
        return next(_newest_faults(connection, rows), None)
    except (DatabaseError, UnicodeError) as error:
        return LogFault("page", detail=str(error).splitlines()[0])


def _newest_faults(
    connection: Connection, rows: Sequence[Row[*tuple[Any, ...]]]
) -> Iterator[LogFault]:
    walk = _Walk(public_keys(connection), positions=rows[0].position - 1 if rows else 0)
    chains = {(_plain(r.scope), r.sseq): _plain(r.chain) for r in rows if r.sseq is not None}
    for row in rows:
        try:
            signed = _signed(row)
        except (EntryMalformed, EntryTooLarge, ValueError, TypeError):
            yield LogFault("text", row.position, _plain(row.id))
            return
        entry = signed.entry
        walk.writers.setdefault(entry.writer, (entry.wseq - 1, entry.prev))
        what = _own_fault(row, signed, walk) or _writer_fault(row, signed, walk)
        if not what and row.sseq is not None:
            head = Head(row.sseq - 1, _chain_before(connection, chains, entry.scope, row.sseq))
            walk.heads[entry.scope] = head
            what = _hub_fault(row, signed, walk)
        if what:
            yield LogFault(what, row.position, _plain(row.id))
            return
        walk.positions += 1
    yield from _loose_heads(connection, walk, chains)


def _chain_before(
    connection: Connection, chains: dict[tuple[str, int], str], scope: str, sseq: int
) -> str:
    if sseq == 1:
        return NO_HASH
    known = chains.get((scope, sseq - 1))
    if known is None:
        table = tables.entry
        found = select(table.c.chain).where(table.c.scope == scope, table.c.sseq == sseq - 1)
        known = chains[scope, sseq - 1] = connection.scalar(found) or ""
    return known


def _loose_heads(
    connection: Connection, walk: _Walk, chains: dict[tuple[str, int], str]
) -> Iterator[LogFault]:
    """Yield where a scope's head or a writer's row does not end as the newest entries do."""
    for row in connection.execute(select(tables.scope_head)):
        newest = max((sseq for scope, sseq in chains if scope == row.scope), default=0)
        if newest and (newest != row.sseq or chains[row.scope, newest] != row.chain):
            yield LogFault("head", detail=row.scope)
    for row in connection.execute(select(tables.writer)):
        if row.id in walk.writers and walk.writers[row.id] != (row.wseq, row.hash):
            yield LogFault("writer", detail=row.id)


def faults_of_case(connection: Connection, case_id: str) -> tuple[LogFault, ...]:
    """Return each entry of one case that is not as its writer signed it."""
    keys = public_keys(connection)
    rows = connection.execute(_whole_rows().where(tables.entry.c.case_id == case_id))
    told = ((row, _altered(row, keys)) for row in rows)
    return tuple(LogFault(what, row.position, _plain(row.id)) for row, what in told if what)


def _altered(row: Row[*tuple[Any, ...]], keys: dict[str, bytes]) -> str:
    try:
        signed = _signed(row)
    except (EntryMalformed, EntryTooLarge, ValueError, TypeError):
        return "text"
    if row.hash != signed.hash.encode():
        return "hash"
    is_right = row.is_signed == 0 or signed.is_signed_by(keys.get(signed.entry.writer, b""))
    return "" if is_right else "signature"


def _page_fault(connection: Connection) -> LogFault | None:
    """Let SQLite look at every page.

    A connection that looked before keeps an old picture of the search index, which the check
    (3.53) holds against the new pages; any reading of the index brings the picture up to date.
    """
    index = "SELECT 1 FROM sqlite_schema WHERE name = 'case_search'"
    if connection.exec_driver_sql(index).first():
        connection.exec_driver_sql("SELECT rowid FROM case_search LIMIT 1").all()
    said = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar()
    return None if said == "ok" else LogFault("page", detail=str(said))


def _first_fault(
    connection: Connection, walk: _Walk, pace: Callable[[int], None]
) -> LogFault | None:
    walk.keys = public_keys(connection)
    for row in _rows(connection):
        what = _fault_of(row, walk)
        if what:
            return LogFault(what, walk.positions + 1, _plain(row.id))
        walk.positions += 1
        pace(walk.positions)
    if walk.early:
        row = min((row for row, _signed in walk.early.values()), key=attrgetter("position"))
        return LogFault("wrapper", row.position, _plain(row.id))
    return next(_loose_ends(connection, walk), None)


def _rows(connection: Connection) -> Iterator[Row[*tuple[Any, ...]]]:
    """Yield the entries with their texts as the bytes they are, whatever those say."""
    yield from connection.execute(_whole_rows())


def _whole_rows() -> Select[*tuple[Any, ...]]:
    columns = [
        cast(c, LargeBinary).label(c.name) if isinstance(c.type, Text) else c
        for c in tables.entry.c
    ]
    return select(*columns).order_by(tables.entry.c.position)


def _fault_of(row: Row[*tuple[Any, ...]], walk: _Walk) -> str:
    """Return what is wrong with the next entry, and keep what it says of those after it."""
    try:
        signed = _signed(row)
    except (EntryMalformed, EntryTooLarge, ValueError, TypeError):
        return "text"
    return (
        _own_fault(row, signed, walk)
        or _writer_fault(row, signed, walk)
        or _hub_faults(row, signed, walk)
    )


def _signed(row: Row[*tuple[Any, ...]]) -> SignedEntry:
    """Return the entry; one known to be signed wrong may be written otherwise than it should."""
    text = row.text.decode()
    if row.is_signed == 0:
        return SignedEntry(parse_kept(text), text, hash_of(text), row.signature)
    return SignedEntry.read(text, row.signature)


def _own_fault(row: Row[*tuple[Any, ...]], signed: SignedEntry, walk: _Walk) -> str:
    entry = signed.entry
    if row.position != walk.positions + 1:
        return "position"
    if row.hash != signed.hash.encode():
        return "hash"
    told = (entry.id, entry.writer, entry.kind, entry.scope, entry.case)
    kept = (row.id, row.writer, row.kind, row.scope, row.case_id)
    if tuple(t.encode() for t in told) != kept or row.wseq != entry.wseq:
        return "column"
    if row.withdrawn_by is not None:
        walk.marks[entry.id] = row.withdrawn_by.decode()
    if entry.kind == WITHDRAWN and row.verdict != b"refused" and row.is_signed == 1:
        walk.withdrawals.setdefault(str(entry.data.get("entry")), set()).add(entry.id)
    return ""


def _writer_fault(row: Row[*tuple[Any, ...]], signed: SignedEntry, walk: _Walk) -> str:
    entry = signed.entry
    wseq, before = walk.writers.get(entry.writer, (0, NO_HASH))
    if entry.wseq != wseq + 1:
        return "order"
    if entry.prev != before:
        return "previous"
    if not signed.is_signed_by(walk.keys.get(entry.writer, b"")):
        if row.is_signed != 0:
            return "signature"
        walk.unsigned.append(LogFault("unsigned", row.position, entry.id))
    walk.writers[entry.writer] = (entry.wseq, signed.hash)
    return ""


def _hub_faults(row: Row[*tuple[Any, ...]], signed: SignedEntry, walk: _Walk) -> str:
    """Follow the hub's chain as far as it is known; what came here early waits for its turn."""
    if row.verdict is None:
        return ""
    scope = signed.entry.scope
    if row.sseq is not None and row.sseq > walk.heads.get(scope, Head()).sseq + 1:
        walk.early[scope, row.sseq] = (row, signed)
        is_told = f'"sseq":{row.sseq},'.encode() in (row.wrapper or b"")
        return "" if is_told else "wrapper"
    fault = _hub_fault(row, signed, walk)
    while not fault and (following := walk.early.pop(_next(scope, walk), None)):
        fault = _hub_fault(*following, walk)
    return fault


def _next(scope: str, walk: _Walk) -> tuple[str, int]:
    return scope, walk.heads.get(scope, Head()).sseq + 1


def _hub_fault(row: Row[*tuple[Any, ...]], signed: SignedEntry, walk: _Walk) -> str:
    scope = signed.entry.scope
    head = walk.heads.get(scope, Head())
    winner = _plain(row.winner)
    verdict = _plain(row.verdict)
    if verdict not in tuple(Verdict):
        return "wrapper"
    accepted = accept(
        signed,
        head,
        Judgement(Verdict(verdict), winner),
        _plain(row.accepted_at),
        clock_ok=b'"clock_ok":true' in (row.wrapper or b""),
    )
    if row.wrapper != accepted.wrapper.encode() or row.sseq != accepted.head.sseq:
        return "wrapper"
    if row.chain != accepted.head.chain.encode():
        return "chain"
    walk.heads[scope] = accepted.head
    return ""


def _loose_ends(connection: Connection, walk: _Walk) -> Iterator[LogFault]:
    """Yield where the tables kept beside the entries do not agree with them."""
    named = walk.marks.keys() | walk.withdrawals.keys()
    wrong = [n for n in named if walk.marks.get(n) not in walk.withdrawals.get(n, ())]
    if wrong:
        yield LogFault("mark", detail=min(wrong))
    heads = {
        row.scope: Head(row.sseq, row.chain)
        for row in connection.execute(select(tables.scope_head))
    }
    if heads != walk.heads:
        yield LogFault("head", detail=_first_difference(heads, walk.heads))
    writers = {
        row.id: (row.wseq, row.hash)
        for row in connection.execute(select(tables.writer))
        if row.wseq
    }
    if writers != walk.writers:
        yield LogFault("writer", detail=_first_difference(writers, walk.writers))
    stray = select(tables.claim.c.key).where(
        tables.claim.c.entry.not_in(
            select(tables.entry.c.id).where(tables.entry.c.withdrawn_by.is_(None))
        )
    )
    for key in connection.scalars(stray):
        yield LogFault("claim", detail=key)


def _first_difference(left: dict[str, Any], right: dict[str, Any]) -> str:
    return min(k for k in left.keys() | right.keys() if left.get(k) != right.get(k))


def _plain(text: bytes | None) -> str:
    return (text or b"").decode(errors="replace")
