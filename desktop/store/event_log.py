"""The event log: what officers did, at once case history, audit trail and outbox."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, select

from desktop.clock import OFFICE_ZONE, ClockReading
from desktop.domain.folding import Entered, Recorded
from desktop.domain.kind_rules import WITHDRAWN
from desktop.domain.values import Bureau
from desktop.plain_class import dataclass
from desktop.store import tables
from desktop.store.codec import EncodedEvent, UnknownEvent, decode, encode
from desktop.store.connect import require_writing
from desktop.store.entry import (
    VERSION,
    ClockSaid,
    Entry,
    Seen,
    SignedEntry,
    new_entry_id,
    parse,
    parse_kept,
)
from desktop.store.errors import EntryMalformed, EntryMissing
from desktop.store.hub import head_of, take
from desktop.store.officers import get_officer
from desktop.store.pending import keep_waiting
from desktop.store.shared import shared_place
from desktop.store.writers import Writer, is_written_here, known_device, known_writer


def _counting(entries: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """Leave out what was refused or is judged so here; in the hub's order, then own new ones."""
    table = tables.entry
    return entries.where(
        table.c.verdict.is_distinct_from("refused"),
        table.c.stand.is_(None) | table.c.stand.not_like("refused:%"),
    ).order_by(table.c.sseq.is_(None), table.c.sseq, table.c.position)


_EVENTS = _counting(
    select(tables.entry.c.case_id, tables.entry.c.text).where(
        tables.entry.c.case_id.in_(bindparam("cases", expanding=True)),
        tables.entry.c.withdrawn_by.is_(None),
        tables.entry.c.kind != WITHDRAWN,
        tables.entry.c.is_signed == 1,
    )
)
"""What counts of some cases."""
_HISTORY = _counting(
    select(tables.entry).where(
        tables.entry.c.case_id == bindparam("case"), tables.entry.c.is_signed.is_distinct_from(0)
    )
)
"""A case's entries, those too whose signature nobody has checked yet."""
_CHECKED = _HISTORY.where(tables.entry.c.is_signed == 1)


@dataclass(frozen=True, slots=True)
class Stamp:
    """On which grounds an act was decided: hashes of rules and calendar, program version."""

    rules: str
    calendar: str
    program: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An event about to be recorded.

    ``event`` is a registered dataclass or an EncodedEvent. ``claims`` name what only one entry
    may hold; a request that comes second is refused, a fact is kept as contested. ``id`` blank
    means a fresh one.
    """

    event: object
    case_id: str
    scope: str
    claims: tuple[str, ...] = ()
    is_request: bool = False
    id: str = ""


_MOST_NAMED = 500


@dataclass(frozen=True, slots=True)
class LoggedEntry:
    """An entry as the log has it: its place, what the hub said, whether it was withdrawn."""

    position: int
    entry: Entry
    hash: str
    event: object
    verdict: str
    winner: str
    sseq: int | None
    withdrawn_by: str
    taken_at: datetime | None = None


def record(
    connection: Connection,
    drafts: Iterable[Draft],
    writer: Writer,
    reading: ClockReading,
    stamp: Stamp,
) -> tuple[Entry, ...]:
    """Sign the drafts as the writer's next entries and have the hub accept them.

    In a store that shares its record they wait until the shared store takes them. Part of the
    caller's writing transaction: everything is kept, or nothing. Raises ClaimTaken,
    EntryTooLarge, EntryMalformed or EntryRefused.
    """
    require_writing(connection)
    return tuple(_record(connection, d, writer, reading, stamp) for d in drafts)


def withdraw(
    connection: Connection,
    entry_ids: Iterable[str],
    writer: Writer,
    reading: ClockReading,
    stamp: Stamp,
) -> tuple[Entry, ...]:
    """Undo own entries (撤回), the last first: each gets an entry that names it.

    Raises EntryMissing, NotOwnEntry or AlreadyWithdrawn.
    """
    newest_first = sorted((_entry(connection, i) for i in entry_ids), key=_place, reverse=True)
    drafts = [
        Draft(
            event=EncodedEvent(WITHDRAWN, 1, {"entry": named.entry.id}),
            case_id=named.entry.case,
            scope=named.entry.scope,
        )
        for named in newest_first
    ]
    return record(connection, drafts, writer, reading, stamp)


def events_of(connection: Connection, case_id: str) -> tuple[Recorded, ...]:
    """Return the events of a case in order, without what was withdrawn or refused."""
    return histories(connection, (case_id,))[case_id]


def histories(connection: Connection, case_ids: Iterable[str]) -> dict[str, tuple[Recorded, ...]]:
    """Return the events of each case as `events_of` does, all of them read at once.

    An entry counts once its signature was found right; what nobody has checked yet does not.
    """
    found: dict[str, list[Recorded]] = {case_id: [] for case_id in case_ids}
    for case_id, text in connection.execute(_EVENTS, {"cases": list(found)}):
        found[case_id].append(recorded(text))
    return {case_id: tuple(events) for case_id, events in found.items()}


def recorded_events(connection: Connection, case_id: str, *, waiting: bool) -> tuple[Recorded, ...]:
    """Return a case's events that wait for the shared store, whatever stands against them; or
    those that have their place in the common order.
    """
    table = tables.entry
    found = (
        select(table.c.text)
        .where(
            table.c.case_id == case_id,
            table.c.withdrawn_by.is_(None),
            table.c.kind != WITHDRAWN,
            table.c.verdict.is_(None) if waiting else table.c.verdict != "refused",
            table.c.is_signed == 1,
        )
        .order_by(table.c.position if waiting else table.c.sseq)
    )
    return tuple(recorded(text) for text in connection.scalars(found))


def last_of_others(connection: Connection, case_id: str) -> str:
    """Return the newest entry of a case that came from another desk, blank where none did."""
    table, writer = tables.entry, tables.writer
    found = (
        select(table.c.id)
        .join_from(table, writer, table.c.writer == writer.c.id)
        .where(
            table.c.case_id == case_id,
            table.c.verdict.is_distinct_from("refused"),
            table.c.is_signed == 1,
            table.c.sseq.is_not(None),
            ~is_written_here(connection),
        )
        .order_by(table.c.sseq.desc())
        .limit(1)
    )
    return connection.scalar(found) or ""


def is_recorded_here(connection: Connection, case_id: str, kind: str, letter: str) -> bool:
    """Return whether the newest entry of that kind about a letter was recorded on this desk.

    One that was refused, or that nobody has found signed, counts for nothing.
    """
    table, writer = tables.entry, tables.writer
    found = (
        select(table.c.text, writer.c.device)
        .join_from(table, writer, table.c.writer == writer.c.id)
        .where(
            table.c.case_id == case_id,
            table.c.kind == kind,
            table.c.verdict.is_distinct_from("refused"),
            table.c.is_signed == 1,
        )
        .order_by(table.c.position.desc())
    )
    rows = (r for r in connection.execute(found) if parse(r.text).data.get("letter") == letter)
    newest = next(rows, None)
    return newest is not None and newest.device == known_device(connection)


def history_of(
    connection: Connection, case_id: str, *, is_checked: bool = False
) -> tuple[LoggedEntry, ...]:
    """Return everything the log has of a case, withdrawn entries and withdrawals too.

    ``is_checked`` leaves out those whose signature nobody has found right yet.
    """
    found = _CHECKED if is_checked else _HISTORY
    rows = connection.execute(found, {"case": case_id})
    return tuple(logged_entry(row) for row in rows)


def entries_since(connection: Connection, position: int) -> tuple[LoggedEntry, ...]:
    """Return what the log has got after ``position``, in the order it came."""
    table = tables.entry
    found = select(table).where(table.c.position > position).order_by(table.c.position)
    return tuple(logged_entry(row) for row in connection.execute(found))


def known_entries(
    connection: Connection, ids: Iterable[str], *, waiting: bool = False
) -> frozenset[str]:
    """Return which of these entries lie here with a place in the common order, or wait for it."""
    table = tables.entry
    wanted = list(ids)
    known: set[str] = set()
    for at in range(0, len(wanted), _MOST_NAMED):
        named = table.c.id.in_(wanted[at : at + _MOST_NAMED])
        has_place = table.c.sseq.is_(None) if waiting else table.c.sseq.is_not(None)
        known.update(connection.scalars(select(table.c.id).where(named, has_place)))
    return frozenset(known)


def entered_of(entry: Entry) -> Entered:
    """Return where the event of an entry comes from."""
    return Entered(entry.case, entry.id, entry.officer, Bureau(entry.bureau), entry.moment)


def case_of_entry(connection: Connection, entry_id: str) -> str:
    """Return the case an entry belongs to; raises EntryMissing."""
    return _entry(connection, entry_id).entry.case


def last_position(connection: Connection) -> int:
    """Return the position of the newest entry, 0 in an empty log."""
    table = tables.entry
    newest = select(table.c.position).order_by(table.c.position.desc()).limit(1)
    return connection.scalar(newest) or 0


def case_ids(connection: Connection) -> tuple[str, ...]:
    """Return every case of the log, in the order they were begun."""
    rows = connection.scalars(select(tables.entry.c.case_id).order_by(tables.entry.c.position))
    return tuple(dict.fromkeys(rows))


def _record(
    connection: Connection, draft: Draft, writer: Writer, reading: ClockReading, stamp: Stamp
) -> Entry:
    entry = _next_entry(connection, draft, writer, reading, stamp)
    signed = SignedEntry.sign(entry, writer.key)
    if shared_place(connection) is not None:
        keep_waiting(connection, signed)
        return signed.entry
    now = reading.moment.astimezone(OFFICE_ZONE)
    take(connection, signed, draft.claims, now, is_request=draft.is_request)
    return signed.entry


def _next_entry(
    connection: Connection, draft: Draft, writer: Writer, reading: ClockReading, stamp: Stamp
) -> Entry:
    encoded = encode(draft.event)
    last = known_writer(connection, writer.id)
    head = head_of(connection, draft.scope)
    return Entry(
        v=VERSION,
        id=draft.id or new_entry_id(reading.moment),
        writer=writer.id,
        wseq=last.wseq + 1,
        prev=last.hash,
        kind=encoded.kind,
        kind_v=encoded.version,
        scope=draft.scope,
        case=draft.case_id,
        officer=writer.officer,
        bureau=get_officer(connection, writer.officer).bureau.value,
        at=reading.moment.astimezone(OFFICE_ZONE).isoformat(timespec="microseconds"),
        clock=ClockSaid(reading.source, reading.offset_s),
        based_on=Seen(head.sseq, head.chain),
        rules=stamp.rules,
        calendar=stamp.calendar,
        program=stamp.program,
        data=encoded.data,
    )


def recorded(text: str) -> Recorded:
    """Return what a kept entry's text tells of a case."""
    entry = parse_kept(text)
    at = entry.moment.astimezone(OFFICE_ZONE)
    entered = Entered(entry.case, entry.id, entry.officer, Bureau(entry.bureau), at)
    return Recorded(_event(entry), entered)


def logged_entry(row: Row[*tuple[Any, ...]]) -> LoggedEntry:
    """Return an entry as the log has it, out of a row of its table."""
    entry = parse_kept(row.text) if row.is_signed == 0 else parse(row.text)
    return LoggedEntry(
        row.position,
        entry,
        row.hash,
        _event(entry),
        row.verdict or "",
        row.winner or "",
        row.sseq,
        row.withdrawn_by or "",
        datetime.fromisoformat(row.accepted_at) if row.accepted_at else None,
    )


def event_in(text: str) -> object:
    """Return the event an entry's text tells of."""
    return _event(parse(text))


def _event(entry: Entry) -> object:
    """Return the event; one whose data does not fit its kind is kept and shown as unknown."""
    try:
        return decode(entry.kind, entry.kind_v, dict(entry.data))
    except EntryMalformed:
        return UnknownEvent(entry.kind, entry.kind_v, dict(entry.data))


def _entry(connection: Connection, entry_id: str) -> LoggedEntry:
    found = select(tables.entry).where(tables.entry.c.id == entry_id)
    row = connection.execute(found).first()
    if row is None:
        raise EntryMissing(entry=entry_id)
    return logged_entry(row)


def _place(logged: LoggedEntry) -> int:
    return logged.position
