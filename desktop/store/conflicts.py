"""What officers of this desk have to look at: entries that came second, and what was said to it."""

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select, update

from desktop.plain_class import dataclass
from desktop.store import shared_tables, tables
from desktop.store.connect import require_writing
from desktop.store.event_log import LoggedEntry, logged_entry
from desktop.store.writers import is_written_here

OPEN = ""
AGREED, REDONE, RAISED = "agreed", "redone", "raised"
UNSIGNED = "unsigned"
_ABOUT = ("matter", "letter", "bureau", "paper", "paper_id", "person", "milestone")
"""What of a command says what in its case the act is about."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """An entry that came second, beside what was first.

    ``why`` is a code where the entry was refused for another reason; ``first`` is then None.
    ``is_own`` is true where it was recorded on this desk.
    """

    second: LoggedEntry
    first: LoggedEntry | None
    why: str
    is_own: bool
    act: str
    command: Any
    noticed_at: datetime
    settled: str = OPEN
    settled_by: str = ""
    settled_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        """True while its officer has not yet said anything to it."""
        return self.settled == OPEN and self.concerns

    @property
    def concerns(self) -> bool:
        """True where somebody here has to look: an own entry, or a fact that is contested."""
        return self.is_own or self.second.verdict == "contested"


def conflicts(connection: Connection, limit: int = 200) -> tuple[Conflict, ...]:
    """Return the conflicts of this desk, the newest first.

    One that was settled before a shared store was restored is told again with its entry's verdict.
    """
    rows = connection.execute(_found(connection).limit(limit)).all()
    return tuple(_read(connection, row) for row in rows)


def conflict_of(connection: Connection, entry_id: str) -> Conflict | None:
    """Return what is kept of one entry that came second."""
    row = connection.execute(_found(connection).where(tables.entry.c.id == entry_id)).first()
    return _read(connection, row) if row else None


def count_open(connection: Connection) -> int:
    """Return how many conflicts nobody has said anything to."""
    table, entry, writer = shared_tables.conflict, tables.entry, tables.writer
    found = (
        select(func.count())
        .select_from(table)
        .join(entry, entry.c.id == table.c.entry)
        .join(writer, entry.c.writer == writer.c.id)
        .where(
            table.c.settled == OPEN,
            is_written_here(connection) | (entry.c.verdict == "contested"),
        )
    )
    return int(connection.scalar(found) or 0)


def settle(connection: Connection, entry_id: str, how: str, officer: str, now: datetime) -> bool:
    """Note what an officer said to a conflict; returns False where it was settled before."""
    require_writing(connection)
    table = shared_tables.conflict
    done = connection.execute(
        update(table)
        .where(table.c.entry == entry_id, table.c.settled == OPEN)
        .values(settled=how, settled_by=officer, settled_at=now.isoformat())
    )
    return done.rowcount > 0


def redoes(connection: Connection, conflict: Conflict, entries: Collection[str]) -> bool:
    """Return whether one of the entries does the conflict's act anew, after it was told of.

    The same act of the same case, about the same matter, bureau, letter or paper.
    """
    wanted = _about(conflict.second.entry.case, conflict.act, conflict.command)
    return any(
        _row_about(row) == wanted and logged_entry(row).entry.moment >= conflict.noticed_at
        for row in connection.execute(_acts(entries)).all()
    )


def ask_again(connection: Connection, withdrawn: Collection[str]) -> None:
    """Open the conflicts again whose acts were done anew by entries that are withdrawn now.

    An act settles, at the moment it is done, one conflict over the same act about the same.
    """
    require_writing(connection)
    table = shared_tables.conflict
    redone = connection.execute(select(table).where(table.c.settled == REDONE)).all()
    acts = {row.id: row for row in connection.execute(_acts(r.entry for r in redone))}
    for row in connection.execute(_acts(withdrawn)).all():
        moment, here = logged_entry(row).entry.moment, _row_about(row)
        at = (
            (datetime.fromisoformat(r.settled_at), r.entry)
            for r in redone
            if r.entry in acts and _row_about(acts[r.entry]) == here
        )
        found = min((one for one in at if one[0] >= moment), default=None)
        if found is not None:
            opened = update(table).where(table.c.entry == found[1])
            connection.execute(opened.values(settled=OPEN, settled_by="", settled_at=""))


def overruled(connection: Connection, case_id: str) -> tuple[tuple[LoggedEntry, str], ...]:
    """Return the entries of a case that do not count, each with what was first or why.

    They are refused by the shared store, judged so here before it has them, or not signed by
    their writer.
    """
    table = tables.entry
    found = select(table).where(
        table.c.case_id == case_id,
        (table.c.verdict == "refused") | table.c.stand.like("refused:%") | (table.c.is_signed == 0),
    )
    rows = connection.execute(found.order_by(table.c.position))
    return tuple((logged_entry(row), _why(row)) for row in rows)


def _why(row: Row[*tuple[Any, ...]]) -> str:
    if row.is_signed == 0:
        return UNSIGNED
    return row.winner or str(row.stand or "").partition(":")[2]


def _acts(entries: Iterable[str]) -> Select[*tuple[Any, ...]]:
    entry, kept = tables.entry, shared_tables.entry_act
    found = select(entry, kept.c.act, kept.c.command)
    return found.join(kept, kept.c.entry == entry.c.id).where(entry.c.id.in_(tuple(entries)))


def _row_about(row: Row[*tuple[Any, ...]]) -> tuple[str, ...]:
    return _about(row.case_id, row.act, json.loads(row.command))


def _about(case_id: str, act: str, command: Any) -> tuple[str, ...]:
    said = command if isinstance(command, dict) else {}
    return case_id, act, *(str(said.get(name) or "") for name in _ABOUT)


def _found(connection: Connection) -> Any:
    table, entry, writer = shared_tables.conflict, tables.entry, tables.writer
    kept = shared_tables.entry_act
    return (
        select(
            entry, table, is_written_here(connection).label("is_own"), kept.c.act, kept.c.command
        )
        .join_from(table, entry, table.c.entry == entry.c.id)
        .join(writer, entry.c.writer == writer.c.id)
        .outerjoin(kept, kept.c.entry == entry.c.id)
        .where(entry.c.verdict.in_(("refused", "contested")))
        .order_by(table.c.noticed_at.desc(), entry.c.position.desc())
    )


def _read(connection: Connection, row: Row[*tuple[Any, ...]]) -> Conflict:
    winner = row.winner or ""
    entry = tables.entry
    first = connection.execute(select(entry).where(entry.c.id == winner)).first()
    return Conflict(
        second=logged_entry(row),
        first=logged_entry(first) if first else None,
        why="" if first else winner,
        is_own=bool(row.is_own),
        act=row.act or "",
        command=json.loads(row.command) if row.command else None,
        noticed_at=datetime.fromisoformat(row.noticed_at),
        settled=row.settled,
        settled_by=row.settled_by,
        settled_at=datetime.fromisoformat(row.settled_at) if row.settled_at else None,
    )
