"""What a store that shares its record can tell of itself in numbers, and of the other desks."""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from desktop.plain_class import dataclass
from desktop.store import shared_tables, tables
from desktop.store.arrived import count_arrived
from desktop.store.numbers import Series
from desktop.store.settings import get_fact, put_fact
from desktop.store.writers import known_device

_DESKS = "desks_seen"


@dataclass(frozen=True, slots=True)
class DeskKept:
    """When a desk was last at the shared store, as this one last heard it."""

    device: str
    label: str
    officer: str
    seen_at: datetime
    pending: int
    revoked_at: datetime | None = None
    forked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class LeasedBlock:
    """A block of numbers leased to this desk."""

    series: Series
    low: int
    high: int


def put_desks(connection: Connection, desks: Iterable[DeskKept]) -> None:
    """Keep what was heard of the desks, so that it can be read offline."""
    put_fact(connection, _DESKS, json.dumps([_written(desk) for desk in desks]))


def kept_desks(connection: Connection) -> tuple[DeskKept, ...]:
    """Return what was last heard of the desks."""
    return tuple(_read(row) for row in json.loads(get_fact(connection, _DESKS) or "[]"))


def _written(desk: DeskKept) -> tuple[object, ...]:
    ended = (at.isoformat() if at else "" for at in (desk.revoked_at, desk.forked_at))
    return (desk.device, desk.label, desk.officer, desk.seen_at.isoformat(), desk.pending, *ended)


def _read(row: list[Any]) -> DeskKept:
    """Return a desk as it was kept; former programs did not keep how it ended."""
    ended = (datetime.fromisoformat(at) if at else None for at in row[5:])
    return DeskKept(row[0], row[1], row[2], datetime.fromisoformat(row[3]), row[4], *ended)


def other_desks(connection: Connection) -> tuple[tuple[str, datetime, bool], ...]:
    """Return each other desk let in: its name, when last heard, whether all of it was sent."""
    own = known_device(connection)
    return tuple(
        (d.label or d.device, d.seen_at, not d.pending)
        for d in kept_desks(connection)
        if d.device != own and d.revoked_at is None
    )


def desks_by_writer(connection: Connection) -> dict[str, str]:
    """Return the name of the desk each writer writes at, as far as it was heard of."""
    labels = {d.device: d.label or d.device[:8] for d in kept_desks(connection)}
    known = connection.execute(select(tables.writer.c.id, tables.writer.c.device))
    return {row.id: labels[row.device] for row in known if row.device in labels}


def count_signatures(connection: Connection) -> tuple[int, int, int]:
    """Return how many signatures are right, not yet looked at, and wrong."""
    table = tables.entry
    found = select(table.c.is_signed, func.count()).group_by(table.c.is_signed)
    counts = {row[0]: row[1] for row in connection.execute(found)}
    return counts.get(1, 0), counts.get(None, 0) + count_arrived(connection), counts.get(0, 0)


def count_files(connection: Connection) -> tuple[int, int]:
    """Return how many files wait to go up and to come down."""
    table = shared_tables.file_way
    found = select(table.c.way, func.count()).group_by(table.c.way)
    counts = {row[0]: row[1] for row in connection.execute(found)}
    return counts.get("up", 0), counts.get("down", 0)


def leased_blocks(connection: Connection) -> tuple[LeasedBlock, ...]:
    """Return the blocks of numbers leased to this desk."""
    table = tables.number_lease
    order = (table.c.year.desc(), table.c.organ, table.c.kind, table.c.low)
    rows = connection.execute(select(table).order_by(*order))
    return tuple(LeasedBlock(Series(r.organ, r.kind, r.year), r.low, r.high) for r in rows)


def count_used(connection: Connection, series: Series) -> int:
    """Return how many numbers of a series were used at this desk."""
    table = tables.number
    found = (
        select(func.count())
        .select_from(table)
        .where(
            table.c.organ == series.organ, table.c.kind == series.kind, table.c.year == series.year
        )
    )
    return int(connection.scalar(found) or 0)
