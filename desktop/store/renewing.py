"""Take the own row back from what a stranger wrote in it, or go on as a new device.

Waiting entries are taken out, what lies in the log is kept as it is, and then they are signed
anew after it: same moment, same words, another place in the row. A copy of the file is kept first.
"""

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, text, update

from desktop.domain.kind_rules import WITHDRAWN
from desktop.plain_class import dataclass
from desktop.store import shared_tables, tables
from desktop.store.connect import Store
from desktop.store.entry import SignedEntry, new_entry_id, parse_kept
from desktop.store.outbox import note_gone
from desktop.store.pending import Waiting, keep_waiting, note_refold, waiting_of
from desktop.store.rewinding import close_gaps, lifted
from desktop.store.writers import (
    device_id,
    device_writers,
    known_writer,
    retire_device,
    writer_of,
)

_COPY = "before-renewal-{now:%Y%m%d-%H%M%S}.db"


@dataclass(frozen=True, slots=True)
class _Out:
    """A waiting entry taken out, with the act it came from."""

    entry: Waiting
    act: tuple[str, str, str] | None


def renew(
    store: Store,
    there: frozenset[str],
    take_in: Callable[[Connection], None],
    now: datetime,
    spoilt: Collection[str] = (),
    *,
    is_copied: bool,
) -> int:
    """Sign what waits anew after what ``take_in`` keeps; return how many entries that is.

    ``there`` are entries the log already has, ``spoilt`` the writers in whose rows a stranger
    wrote. ``is_copied`` makes this store a new device: all of its rows are signed anew, and its
    numbers are its own.
    """
    copy = store.file.with_name(_COPY.format(now=now))
    if not copy.exists():
        store.copy_into(copy)
    with store.writing() as connection, lifted(connection):
        writers = [w for w in device_writers(connection) if is_copied or w.id in spoilt]
        waiting = (w for writer in writers for w in waiting_of(connection, writer.id))
        out = _take_out(connection, [w for w in waiting if w.id not in there])
        _set_back(connection, [writer.id for writer in writers])
        if is_copied:
            go_on_as_another(connection)
            device_id(connection, now)
        take_in(connection)
        again = [taken for taken in out if not _is_done(connection, taken.entry)]
        _sign_anew(connection, again, now)
        note_refold(connection, {o.entry.case_id for o in out})
        close_gaps(connection)
    return len(again)


def _is_done(connection: Connection, waiting: Waiting) -> bool:
    """Return whether a withdrawal would take back what the other copy has taken back already.

    What somebody wrote there without signing it took nothing back.
    """
    if waiting.kind != WITHDRAWN:
        return False
    table = tables.entry
    done = select(table.c.id).where(
        table.c.kind == WITHDRAWN,
        table.c.text.op("->>")("$.data.entry") == str(waiting.data.get("entry")),
        table.c.verdict != "refused",
        table.c.is_signed.is_distinct_from(0),
    )
    return connection.scalar(done.limit(1)) is not None


def _take_out(connection: Connection, waiting: Sequence[Waiting]) -> list[_Out]:
    acts = shared_tables.entry_act
    out = []
    for entry in sorted(waiting, key=lambda w: _position(connection, w.id)):
        row = connection.execute(acts.select().where(acts.c.entry == entry.id)).first()
        out.append(_Out(entry, (row.first, row.act, row.command) if row else None))
    note_gone(connection, (taken.entry.id for taken in out))
    for taken in out:
        named = {"entry": taken.entry.id}
        connection.execute(text("DELETE FROM entry_act WHERE entry = :entry"), named)
        connection.execute(
            text("UPDATE entry SET withdrawn_by = NULL WHERE withdrawn_by = :entry"), named
        )
        connection.execute(text("DELETE FROM entry WHERE id = :entry"), named)
    return out


def _position(connection: Connection, entry: str) -> int:
    table = tables.entry
    return int(connection.execute(table.select().where(table.c.id == entry)).one().position)


def _set_back(connection: Connection, writers: Iterable[str]) -> None:
    """Let each own row end where its entries here do."""
    for writer in writers:
        connection.execute(
            text(
                "UPDATE writer SET"
                " wseq = coalesce((SELECT max(wseq) FROM entry WHERE writer = :id), 0),"
                " hash = coalesce((SELECT hash FROM entry WHERE writer = :id"
                "   ORDER BY wseq DESC LIMIT 1), :none)"
                " WHERE id = :id"
            ),
            {"id": writer, "none": "0" * 64},
        )


def go_on_as_another(connection: Connection) -> None:
    """Let a store of which there is another go on as a new device, without the old one's numbers.

    What waits is still of the old writers, whose keys stay.
    """
    retire_device(connection)
    fact = tables.store_fact
    connection.execute(fact.delete().where(fact.c.name == "numbers_to_return"))
    connection.execute(tables.number_lease.delete())


def _sign_anew(connection: Connection, out: Sequence[_Out], now: datetime) -> None:
    fresh = {taken.entry.id: new_entry_id(now) for taken in out}
    for taken in out:
        old = parse_kept(taken.entry.text)
        writer = writer_of(connection, old.officer, now)
        last = known_writer(connection, writer.id)
        entry = replace(
            old,
            id=fresh[old.id],
            writer=writer.id,
            wseq=last.wseq + 1,
            prev=last.hash,
            data=_renamed(old.data, fresh),
        )
        keep_waiting(connection, SignedEntry.sign(entry, writer.key))
        _keep_act(connection, taken, fresh)
        connection.execute(
            update(tables.number).where(tables.number.c.entry == old.id).values(entry=fresh[old.id])
        )


def _keep_act(connection: Connection, taken: _Out, fresh: Mapping[str, str]) -> None:
    if taken.act is None:
        return
    first, act, command = taken.act
    said = json.dumps(_renamed(json.loads(command), fresh), ensure_ascii=False, sort_keys=True)
    connection.execute(
        shared_tables.entry_act.insert().values(
            entry=fresh[taken.entry.id], first=fresh.get(first, first), act=act, command=said
        )
    )


def _renamed(value: Any, fresh: Mapping[str, str]) -> Any:
    """Return a value with the entries it names under their new ids."""
    match value:
        case dict() | Mapping():
            return {name: _renamed(part, fresh) for name, part in value.items()}
        case list() | tuple():
            return [_renamed(part, fresh) for part in value]
        case str():
            return fresh.get(value, value)
        case _:
            return value
