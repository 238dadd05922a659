"""Own entries that wait for the shared store: recorded, signed, not yet in the common order."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.kind_rules import WITHDRAWN
from desktop.plain_class import dataclass
from desktop.store import acceptance, beside, shared_tables, tables
from desktop.store.entry import SignedEntry
from desktop.store.errors import EntryRefused
from desktop.store.hub import entry_values, state_of, withdraw_target
from desktop.store.outbox import OutboxLine, entry_line, key_line, note_waiting, value_line
from desktop.store.shared import shared_place
from desktop.store.writers import advance, known_writer

UNSIGNED_STAND = "refused:!unsigned"
"""How an entry stands that its writer did not sign."""
_WAITING = (
    select(tables.writer.c.officer, func.count())
    .join_from(tables.entry, tables.writer, tables.entry.c.writer == tables.writer.c.id)
    .where(tables.entry.c.verdict.is_(None))
    .group_by(tables.writer.c.officer)
)
"""How many entries of each officer wait."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """An entry that waits: its place in its writer's row, its bytes, and how it stands here."""

    id: str
    writer: str
    officer: str
    wseq: int
    kind: str
    scope: str
    case_id: str
    text: str
    signature: bytes
    stand: str

    @property
    def at(self) -> datetime:
        """The moment the entry was recorded at."""
        return datetime.fromisoformat(json.loads(self.text)["at"])

    @property
    def data(self) -> Any:
        """The values of the entry's event."""
        return json.loads(self.text)["data"]


@dataclass(frozen=True, slots=True)
class KeptAct:
    """The act some waiting entries come from, so that it can be decided again."""

    first: str
    officer: str
    act: str
    command: Any
    at: datetime
    entries: tuple[str, ...]


def keep_waiting(connection: Connection, signed: SignedEntry) -> None:
    """Keep the entry as its writer's next; raises EntryRefused, or why a withdrawal can't be."""
    known = known_writer(connection, signed.entry.writer)
    fault = acceptance.fault_of(signed, state_of(connection, known))
    if fault:
        raise EntryRefused(why=fault, entry=signed.entry.id)
    connection.execute(tables.entry.insert().values(entry_values(signed)))
    note_waiting(connection, entry_line(signed.entry.id, signed.text, signed.signature))
    if signed.entry.kind == WITHDRAWN:
        withdraw_target(connection, signed)
    advance(connection, known.after(signed))


def keep_act(connection: Connection, entries: Iterable[str], act: str, command: Any) -> None:
    """Keep which act the entries come from."""
    ids = tuple(entries)
    text = json.dumps(command, ensure_ascii=False, sort_keys=True)
    for entry_id in ids:
        connection.execute(
            insert(shared_tables.entry_act).values(
                entry=entry_id, first=ids[0], act=act, command=text
            )
        )


def waiting_of(
    connection: Connection, writer: str, limit: int = -1, after: int = 0
) -> tuple[Waiting, ...]:
    """Return a writer's waiting entries in its order, from the one after ``after`` on."""
    table = tables.entry
    found = _waiting().where(table.c.writer == writer, table.c.wseq > after)
    found = found.order_by(table.c.wseq).limit(limit)
    return tuple(_read(row) for row in connection.execute(found))


def outbox_lines(connection: Connection) -> dict[str, OutboxLine]:
    """Return what stands in the outbox by what the store says waits: entries, keys, values."""
    table = tables.entry
    entries = select(table.c.id, table.c.text, table.c.signature).where(table.c.verdict.is_(None))
    lines = [entry_line(*row) for row in connection.execute(entries.order_by(table.c.position))]
    if shared_place(connection) is None:
        return {line.name: line for line in lines}
    keys, values = beside.unsent(connection)
    lines += [key_line(*key) for key in keys]
    lines += [value_line(*value) for value in values]
    return {line.name: line for line in lines}


def known_ids(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Return which of these entries lie here, waiting or not."""
    table = tables.entry
    return frozenset(connection.scalars(select(table.c.id).where(table.c.id.in_(list(ids)))))


def waiting_in_case(connection: Connection, case_id: str) -> tuple[Waiting, ...]:
    """Return the waiting entries of a case, in the order they were recorded."""
    table = tables.entry
    found = _waiting().where(table.c.case_id == case_id).order_by(table.c.position)
    return tuple(_read(row) for row in connection.execute(found))


def waiting_cases(connection: Connection) -> frozenset[str]:
    """Return the cases that have waiting entries."""
    table = tables.entry
    return frozenset(connection.scalars(select(table.c.case_id).where(table.c.verdict.is_(None))))


def cases_shared(connection: Connection, writer: str) -> tuple[str, ...]:
    """Return the cases where a writer's entries wait beside those of a colleague at this desk."""
    table = tables.entry
    waits = table.c.verdict.is_(None)
    own = select(table.c.case_id).where(waits, table.c.writer == writer)
    others = select(table.c.case_id).where(waits, table.c.writer != writer)
    return tuple(connection.scalars(own.intersect(others)))


def officers_before(connection: Connection, entry: str) -> tuple[str, ...]:
    """Return the colleagues whose entries wait here in the same case, before that entry."""
    table, writer = tables.entry, tables.writer
    own = table.alias()
    found = (
        select(writer.c.officer)
        .join_from(table, writer, table.c.writer == writer.c.id)
        .join(own, (own.c.case_id == table.c.case_id) & (own.c.position > table.c.position))
        .where(own.c.id == entry, own.c.writer != table.c.writer, table.c.verdict.is_(None))
        .order_by(table.c.position)
    )
    return tuple(dict.fromkeys(connection.scalars(found)))


def count_waiting(connection: Connection) -> dict[str, int]:
    """Return how many entries of each officer wait here."""
    return {row[0]: row[1] for row in connection.execute(_WAITING)}


def count_numbered(connection: Connection) -> int:
    """Return how many of what waits name a number of a block leased to this device."""
    table = tables.entry
    number = table.c.text.op("->>")("$.data.number")
    found = select(func.count()).where(table.c.verdict.is_(None), number != "")
    return int(connection.scalar(found) or 0)


def acts_in_case(connection: Connection, case_id: str) -> tuple[KeptAct, ...]:
    """Return the acts whose entries wait in a case, in the order they were done."""
    table, kept, writer = tables.entry, shared_tables.entry_act, tables.writer
    found = (
        select(kept, writer.c.officer, table.c.text)
        .join_from(table, kept, table.c.id == kept.c.entry)
        .join(writer, table.c.writer == writer.c.id)
        .where(table.c.case_id == case_id, table.c.verdict.is_(None))
        .order_by(table.c.position)
    )
    acts: dict[str, KeptAct] = {}
    for row in connection.execute(found):
        known = acts.get(row.first)
        entries = (*known.entries, row.entry) if known else (row.entry,)
        at = datetime.fromisoformat(json.loads(row.text)["at"])
        acts[row.first] = KeptAct(
            row.first, row.officer, row.act, json.loads(row.command), at, entries
        )
    return tuple(acts.values())


def put_stands(connection: Connection, case_id: str, stands: Mapping[str, str]) -> None:
    """Keep how the waiting entries of a case stand on what others did; blank means well."""
    table = tables.entry
    for waiting in waiting_in_case(connection, case_id):
        stand = stands.get(waiting.id) or None
        if stand != (waiting.stand or None):
            connection.execute(update(table).where(table.c.id == waiting.id).values(stand=stand))


def note_refold(connection: Connection, cases: Iterable[str]) -> None:
    """Note that the rows of these cases are to be made anew."""
    rows = [(case_id,) for case_id in sorted(set(cases))]
    if rows:
        connection.exec_driver_sql("INSERT OR IGNORE INTO refold (case_id) VALUES (?)", rows)


def next_refolds(connection: Connection, limit: int) -> tuple[str, ...]:
    """Return some of the cases whose rows are to be made anew."""
    table = shared_tables.refold
    return tuple(connection.scalars(select(table.c.case_id).order_by(table.c.case_id).limit(limit)))


def clear_refolds(connection: Connection, cases: Collection[str]) -> None:
    """Note that the rows of these cases are as their record is."""
    table = shared_tables.refold
    connection.execute(delete(table).where(table.c.case_id.in_(cases)))


def _waiting() -> Any:
    table, writer = tables.entry, tables.writer
    return (
        select(table, writer.c.officer)
        .join_from(table, writer, table.c.writer == writer.c.id)
        .where(table.c.verdict.is_(None))
    )


def _read(row: Row[*tuple[Any, ...]]) -> Waiting:
    """Return a waiting entry; what somebody else put in the own row goes back as what it is."""
    return Waiting(
        row.id,
        row.writer,
        row.officer,
        row.wseq,
        row.kind,
        row.scope,
        row.case_id,
        row.text,
        row.signature,
        UNSIGNED_STAND if row.is_signed == 0 else row.stand or "",
    )
