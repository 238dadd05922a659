"""Numbers of an office that shares its record: which desk holds which, what is to be given back.

What was last heard of all desks' blocks is kept here, so that the book of numbers can be read
offline. Giving back is noted here at once, so that no number is taken meanwhile, and told the
shared store at the next exchange.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict

from sqlalchemy import Connection, select, update

from desktop.plain_class import dataclass
from desktop.store import tables
from desktop.store.connect import require_writing
from desktop.store.errors import NumberSettled, NumberUnknown, ReasonMissing
from desktop.store.numbers import NumberState, Series, add_lease, of_series
from desktop.store.settings import get_fact, put_fact
from desktop.store.writers import known_device, retired_devices

_SEEN = "leases_seen"
_BACK = "numbers_to_return"
_FORGOTTEN = "leases_forgotten"
_RESTING = "series_resting"


@dataclass(frozen=True, slots=True)
class LeaseKept:
    """A block of numbers and the desk that holds it, with what was given back of it and why."""

    series: Series
    low: int
    high: int
    device: str
    label: str
    officer: str
    returned_from: int | None
    why: str


@dataclass(frozen=True, slots=True)
class GivenBack:
    """The end of an own block that is given back from ``start`` on, not yet told."""

    series: Series
    low: int
    high: int
    start: int
    why: str
    officer: str


def note_forgotten(connection: Connection) -> None:
    """Note that a restored shared store may have forgotten the blocks of this desk.

    Those are the blocks it was heard to hold, also as the device it was before, what it was given
    since, and what waits to be brought back since an earlier restore.
    """
    here = known_device(connection)
    own = {here, *(old.device for old in retired_devices(connection))}
    known = [lease for lease in kept_leases(connection) if lease.device in own]
    seen = {(lease.series, lease.low) for lease in known if lease.device == here}
    known += [
        LeaseKept(series, row.low, row.high, here, "", "", None, "")
        for row in connection.execute(select(tables.number_lease))
        if ((series := Series(row.organ, row.kind, row.year)), row.low) not in seen
    ]
    told = {(lease.device, lease.series, lease.low) for lease in known}
    known += [
        lease
        for lease in forgotten_leases(connection)
        if (lease.device, lease.series, lease.low) not in told
    ]
    put_forgotten(connection, known)


def put_forgotten(connection: Connection, leases: Iterable[LeaseKept]) -> None:
    """Keep which blocks are yet to be brought back."""
    put_fact(connection, _FORGOTTEN, json.dumps([asdict(lease) for lease in leases]))


def forgotten_leases(connection: Connection) -> tuple[LeaseKept, ...]:
    """Return the blocks a restored shared store is yet to be told of."""
    return _read(get_fact(connection, _FORGOTTEN))


def put_leases(connection: Connection, leases: Iterable[LeaseKept]) -> None:
    """Keep what was heard of all desks' blocks."""
    put_fact(connection, _SEEN, json.dumps([asdict(lease) for lease in leases]))


def kept_leases(connection: Connection) -> tuple[LeaseKept, ...]:
    """Return what was last heard of all desks' blocks."""
    return _read(get_fact(connection, _SEEN))


def given_back(connection: Connection) -> tuple[GivenBack, ...]:
    """Return what is to be given back at the next exchange."""
    rows = json.loads(get_fact(connection, _BACK) or "[]")
    return tuple(GivenBack(**{**row, "series": Series(**row["series"])}) for row in rows)


def give_back(connection: Connection, series: Series, start: int, why: str, officer: str) -> None:
    """Take the end of an own block out of use, from a number on, and note it for the exchange.

    Raises NumberUnknown where this desk holds no such number, NumberSettled where it or a later
    one of the block is in use, ReasonMissing.
    """
    require_writing(connection)
    if not why.strip():
        raise ReasonMissing(number=start)
    table = tables.number_lease
    held = of_series(table, series) & (table.c.low <= start) & (table.c.high >= start)
    row = connection.execute(select(table).where(held)).first()
    if row is None:
        raise NumberUnknown(number=start)
    used = tables.number
    taken = of_series(used, series) & used.c.number.between(start, row.high)
    if connection.execute(select(used.c.number).where(taken).limit(1)).first() is not None:
        raise NumberSettled(number=start, state=NumberState.ISSUED)
    if start == row.low:
        connection.execute(table.delete().where(held))
    else:
        connection.execute(update(table).where(held).values(high=start - 1))
    back = GivenBack(series, row.low, row.high, start, why.strip(), officer)
    _put_back(connection, (*given_back(connection), back))


def note_told(connection: Connection, back: GivenBack, *, is_taken: bool) -> None:
    """Note that the shared store was told; where it did not take them, the numbers are held on."""
    _put_back(connection, (b for b in given_back(connection) if b != back))
    if is_taken:
        return
    table = tables.number_lease
    connection.execute(table.delete().where(of_series(table, back.series), table.c.low == back.low))
    add_lease(connection, back.series, back.low, back.high)


def resting(connection: Connection) -> frozenset[Series]:
    """Return the series this desk leases no more of until one of its numbers is waited for."""
    return frozenset(Series(**row) for row in json.loads(get_fact(connection, _RESTING) or "[]"))


def let_rest(connection: Connection, series: Series, *, rests: bool) -> None:
    """Let a series rest, or take it up again."""
    known = resting(connection)
    wanted = known | {series} if rests else known - {series}
    if wanted != known:
        rows = sorted((asdict(s) for s in wanted), key=str)
        put_fact(connection, _RESTING, json.dumps(rows))


def _read(said: str | None) -> tuple[LeaseKept, ...]:
    rows = json.loads(said or "[]")
    return tuple(LeaseKept(**{**row, "series": Series(**row["series"])}) for row in rows)


def _put_back(connection: Connection, rows: Iterable[GivenBack]) -> None:
    put_fact(connection, _BACK, json.dumps([asdict(row) for row in rows], ensure_ascii=False))
