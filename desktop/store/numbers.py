"""Numbers of letters: reserved beforehand, so that a crash neither loses nor doubles any.

Reserve in a transaction of its own, then render, sign and keep the file, then mark it issued in
the transaction that records the letter. The same purpose gets the same number again; only an
officer, with a reason, makes a number void.
"""

from datetime import datetime
from enum import StrEnum
from types import SimpleNamespace
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Table,
    bindparam,
    func,
    select,
    update,
)
from sqlalchemy.dialects.sqlite import insert

from desktop.plain_class import dataclass
from desktop.store import tables
from desktop.store.connect import require_writing
from desktop.store.errors import (
    NumberSettled,
    NumbersExhausted,
    NumberUnknown,
    ReasonMissing,
)
from desktop.store.shared import shared_place

OWN_LEASE = (1, 9999)


class NumberState(StrEnum):
    """Where a number stands; a gap was passed over and never reserved here.

    Leased and returned stand in the book of a shared office only.
    """

    RESERVED = "reserved"
    ISSUED = "issued"
    VOID = "void"
    GAP = "gap"
    LEASED = "leased"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Series:
    """The numbers of one organ for one kind of document in one year."""

    organ: str
    kind: str
    year: int


def of_series(table: Table, series: Series) -> ColumnElement[bool]:
    """Return the condition that picks a series' rows of a table of numbers."""
    return (
        (table.c.organ == series.organ)
        & (table.c.kind == series.kind)
        & (table.c.year == series.year)
    )


_ASKED: Any = SimpleNamespace(**{name: bindparam(name) for name in ("organ", "kind", "year")})
_NUMBERS = select(tables.number).where(of_series(tables.number, _ASKED))
_ONE = _NUMBERS.where(tables.number.c.number == bindparam("number"))
_RESERVED = _NUMBERS.with_only_columns(tables.number.c.number).where(
    tables.number.c.purpose == bindparam("purpose")
)
_HIGHEST = _NUMBERS.with_only_columns(func.max(tables.number.c.number))
_LEASES = (
    select(tables.number_lease)
    .where(of_series(tables.number_lease, _ASKED))
    .order_by(tables.number_lease.c.low)
)


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A line of the register: a number, what it was for, what became of it."""

    series: Series
    number: int
    state: NumberState
    purpose: str = ""
    entry: str = ""
    reason: str = ""
    settled_by: str = ""


def reserve(connection: Connection, series: Series, purpose: str, now: datetime) -> int:
    """Return the number reserved for ``purpose``, the next free one where there is none yet.

    Raises NumbersExhausted where the lease is used up.
    """
    require_writing(connection)
    known = connection.scalar(_RESERVED, {**_values(series), "purpose": purpose})
    if known is not None:
        return int(known)
    number = _next(connection, series)
    _insert(connection, NumberRow(series, number, NumberState.RESERVED, purpose), now)
    return number


def take(connection: Connection, series: Series, now: datetime) -> int:
    """Return the next number of a series, issued at once: for what is made with its record.

    Part of the caller's transaction, which gives the number back when it is rolled back.
    """
    require_writing(connection)
    number = _next(connection, series)
    _insert(connection, NumberRow(series, number, NumberState.ISSUED, str(number)), now)
    return number


def mark_issued(
    connection: Connection, series: Series, number: int, entry: str, now: datetime
) -> None:
    """Note by which entry a reserved number was issued; raises NumberSettled, NumberUnknown."""
    row = _row(connection, series, number)
    if row.state is NumberState.ISSUED and row.entry == entry:
        return
    if row.state is not NumberState.RESERVED:
        raise NumberSettled(number=number, state=row.state)
    _settle(connection, row, state=NumberState.ISSUED, entry=entry, settled_at=now.isoformat())


def void(connection: Connection, row: NumberRow, reason: str, officer: str, now: datetime) -> None:
    """Make a number void for ever, by an officer and for a reason; raises NumberSettled."""
    if not reason.strip():
        raise ReasonMissing(number=row.number)
    current = _row(connection, row.series, row.number)
    if current.state is NumberState.VOID:
        raise NumberSettled(number=row.number, state=current.state)
    _settle(
        connection,
        current,
        state=NumberState.VOID,
        reason=reason.strip(),
        settled_by=officer,
        settled_at=now.isoformat(),
    )


def unfinished(connection: Connection) -> tuple[NumberRow, ...]:
    """Return the numbers reserved but not issued: what the next start has to finish."""
    table = tables.number
    found = select(table).where(table.c.state == NumberState.RESERVED.value)
    rows = connection.execute(found.order_by(table.c.organ, table.c.year, table.c.number))
    return tuple(_number(row) for row in rows)


def register(connection: Connection, series: Series) -> tuple[NumberRow, ...]:
    """Return every number up to the highest in use, with those nobody reserved as gaps."""
    table = tables.number
    found = select(table).where(of_series(table, series)).order_by(table.c.number)
    known = {row.number: _number(row) for row in connection.execute(found)}
    numbers = range(1, max(known, default=0) + 1)
    return tuple(known.get(n) or NumberRow(series, n, NumberState.GAP) for n in numbers)


def all_series(connection: Connection) -> tuple[Series, ...]:
    """Return every series a number was ever reserved in."""
    table = tables.number
    columns = (table.c.organ, table.c.kind, table.c.year)
    rows = connection.execute(select(*columns).distinct().order_by(*columns))
    return tuple(Series(row.organ, row.kind, row.year) for row in rows)


def skip_to(connection: Connection, series: Series, number: int) -> None:
    """Let the series go on with ``number``: what lies before stays unused, shown as a gap.

    For an office that begins in mid-year, or goes on from a backup older than its last letter.
    """
    require_writing(connection)
    used = _highest(connection, series)
    if number <= used:
        raise NumberSettled(number=number, state=NumberState.ISSUED)
    table = tables.number_lease
    connection.execute(table.delete().where(of_series(table, series)))
    row = {"low": number, "high": OWN_LEASE[1]}
    connection.execute(insert(table).values(**_values(series), **row))


def add_lease(connection: Connection, series: Series, low: int, high: int) -> None:
    """Keep a block of numbers that was leased to this desk."""
    require_writing(connection)
    row = insert(tables.number_lease).values(**_values(series), low=low, high=high)
    connection.execute(row.on_conflict_do_nothing())


def unused(connection: Connection, series: Series) -> int:
    """Return how many leased numbers of a series this desk has left."""
    used = _highest(connection, series)
    return sum(
        max(0, row.high - max(row.low - 1, min(used, row.high)))
        for row in connection.execute(_LEASES, _values(series))
    )


def _next(connection: Connection, series: Series) -> int:
    rows = connection.execute(_LEASES, _values(series))
    leases = [(int(row.low), int(row.high)) for row in rows]
    used = _highest(connection, series)
    for low, high in leases or [_lease_own(connection, series)]:
        if used < high:
            return max(used + 1, low)
    raise NumbersExhausted(organ=series.organ, year=series.year)


def _insert(connection: Connection, row: NumberRow, now: datetime) -> None:
    connection.execute(
        insert(tables.number).values(
            **_values(row.series),
            number=row.number,
            state=row.state.value,
            purpose=row.purpose,
            reserved_at=now.isoformat(),
        )
    )


def _lease_own(connection: Connection, series: Series) -> tuple[int, int]:
    if shared_place(connection) is not None:
        raise NumbersExhausted(organ=series.organ, year=series.year)
    low, high = OWN_LEASE
    row = insert(tables.number_lease).values(**_values(series), low=low, high=high)
    connection.execute(row)
    return OWN_LEASE


def _highest(connection: Connection, series: Series) -> int:
    return int(connection.scalar(_HIGHEST, _values(series)) or 0)


def _row(connection: Connection, series: Series, number: int) -> NumberRow:
    row = connection.execute(_ONE, {**_values(series), "number": number}).first()
    if row is None:
        raise NumberUnknown(number=number)
    return _number(row)


def _settle(connection: Connection, row: NumberRow, **values: str) -> None:
    table = tables.number
    one = of_series(table, row.series) & (table.c.number == row.number)
    connection.execute(update(table).where(one).values(**values))


def _values(series: Series) -> dict[str, Any]:
    return {"organ": series.organ, "kind": series.kind, "year": series.year}


def _number(row: Row[*tuple[Any, ...]]) -> NumberRow:
    series = Series(row.organ, row.kind, row.year)
    state = NumberState(row.state)
    return NumberRow(series, row.number, state, row.purpose, row.entry, row.reason, row.settled_by)
