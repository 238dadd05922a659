"""Blocks of numbers at a hub: which were leased, which of them are used."""

from dataclasses import astuple
from typing import Any

from desktop.domain.values import Bureau
from desktop.plain_class import dataclass
from desktop.sync.hub_file import HubFile
from desktop.sync.hub_judging import written
from desktop.sync.ports import MOST_BACK, MOST_LEASED, MOST_UNUSED, Lease, LeaseSeen, OfficerSeen
from desktop.sync.troubles import LeaseRefused


@dataclass(frozen=True, slots=True)
class By:
    """Who asks for numbers, for which device, in which year."""

    officer: OfficerSeen
    device: str
    year: int


def give_block(hub: HubFile, by: By, scope: str, wanted: Lease) -> Lease:
    """Lease the next block of a series, inside a writing transaction; raises LeaseRefused."""
    pattern = _require_series(hub, by, scope, wanted)
    count = wanted.high - wanted.low + 1
    leases = _leases(hub, scope, wanted)
    here = [r for r in leases if r["device"] == by.device]
    own = [r for r in leases if r["officer"] == by.officer.id]
    back = sum(r["high"] - r["returned_from"] + 1 for r in own if r["returned_from"])
    if (
        unused(hub, scope, pattern, here) + count > MOST_UNUSED
        or unused(hub, scope, pattern, own) + count > MOST_BACK
        or back >= MOST_BACK
    ):
        raise LeaseRefused(series=wanted.kind)
    room = _room(hub, scope, wanted)
    low = max(*(r["high"] for r in leases), room[1], 0) + 1
    given = Lease(wanted.organ, wanted.kind, wanted.year, low, low + count - 1)
    _keep(hub, by, scope, given)
    return given


def recall_block(hub: HubFile, by: By, scope: str, block: Lease) -> bool:
    """Take back in what a restored hub has forgotten; False where it is no more to be had."""
    _require_series(hub, by, scope, block)
    low, high = _room(hub, scope, block)
    taken = any(
        r["low"] <= block.high and r["high"] >= block.low for r in _leases(hub, scope, block)
    )
    if taken or not low <= block.low <= block.high <= high:
        return False
    _keep(hub, by, scope, block)
    return True


def _require_series(hub: HubFile, by: By, scope: str, wanted: Lease) -> str:
    """Return how a series writes its numbers; raises LeaseRefused where it is not the officer's."""
    count = wanted.high - wanted.low + 1
    if not 1 <= count <= MOST_LEASED or abs(wanted.year - by.year) > 1:
        raise LeaseRefused(count=count, year=wanted.year)
    pattern = _pattern(hub, scope, wanted)
    if pattern is None or wanted.organ not in (by.officer.bureau, Bureau.JOINT_OFFICE.value):
        raise LeaseRefused(series=wanted.kind)
    return pattern


def _keep(hub: HubFile, by: By, scope: str, block: Lease) -> None:
    hub.run(
        "INSERT INTO number_lease (scope, organ, kind, year, low, high, device, officer)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        scope,
        *astuple(block),
        by.device,
        by.officer.id,
    )


def _room(hub: HubFile, scope: str, series: Lease) -> tuple[int, int]:
    """Return the room a new life left in a series; from 1 to 0 where there is none."""
    row = hub.row(
        "SELECT low, high FROM number_room WHERE scope = ? AND organ = ? AND kind = ? AND year = ?",
        scope,
        series.organ,
        series.kind,
        series.year,
    )
    return (1, 0) if row is None else (row["low"], row["high"])


def leases_of(hub: HubFile, device: str, scope: str) -> tuple[Lease, ...]:
    """Return the blocks a device holds, without what it gave back."""
    rows = hub.rows(
        "SELECT organ, kind, year, low, coalesce(returned_from - 1, high) AS high"
        " FROM number_lease WHERE device = ? AND scope = ?"
        " AND coalesce(returned_from, low + 1) > low ORDER BY organ, kind, year, low",
        device,
        scope,
    )
    return tuple(Lease(*r) for r in rows)


def leases_seen(hub: HubFile, scope: str) -> tuple[LeaseSeen, ...]:
    """Return every device's blocks, also what was given back of them."""
    rows = hub.rows(
        "SELECT l.organ, l.kind, l.year, l.low, l.high, l.device, d.label, l.returned_from,"
        " l.reason, l.officer FROM number_lease l JOIN device d ON d.id = l.device"
        " WHERE l.scope = ? ORDER BY l.organ, l.kind, l.year, l.low",
        scope,
    )
    return tuple(
        LeaseSeen(
            Lease(*tuple(r)[:5]),
            r["device"],
            r["label"],
            r["officer"],
            r["returned_from"],
            r["reason"],
        )
        for r in rows
    )


def take_back(hub: HubFile, device: str, scope: str, rest: Lease, back: tuple[int, str]) -> None:
    """Take the numbers of a lease back from one on, with the reason; raises LeaseRefused."""
    start, why = back
    if not why.strip() or _is_used(hub, scope, rest, start):
        raise LeaseRefused(series=rest.kind)
    done = hub.run(
        "UPDATE number_lease SET returned_from = ?, reason = ? WHERE scope = ?"
        " AND organ = ? AND kind = ? AND year = ? AND low = ? AND device = ?"
        " AND ? BETWEEN low AND high AND returned_from IS NULL",
        start,
        why,
        scope,
        rest.organ,
        rest.kind,
        rest.year,
        rest.low,
        device,
        start,
    )
    if not done:
        raise LeaseRefused(series=rest.kind)


def unused(hub: HubFile, scope: str, pattern: str, leases: list[Any]) -> int:
    """Return how many numbers of these leases are not used."""
    used = _used(hub, scope)
    return sum(
        written(pattern, r["year"], n) not in used
        for r in leases
        for n in range(r["low"], (r["returned_from"] or r["high"] + 1))
    )


def _is_used(hub: HubFile, scope: str, rest: Lease, start: int) -> bool:
    pattern = _pattern(hub, scope, rest)
    leases = [r for r in _leases(hub, scope, rest) if r["low"] == rest.low]
    used = _used(hub, scope)
    return pattern is not None and any(
        written(pattern, rest.year, n) in used for r in leases for n in range(start, r["high"] + 1)
    )


def _pattern(hub: HubFile, scope: str, series: Lease) -> str | None:
    row = hub.row(
        "SELECT pattern FROM number_pattern WHERE scope = ? AND organ = ? AND kind = ?",
        scope,
        series.organ,
        series.kind,
    )
    return None if row is None else str(row[0])


def _used(hub: HubFile, scope: str) -> set[str]:
    return {r[0] for r in hub.rows("SELECT text FROM number_used WHERE scope = ?", scope)}


def _leases(hub: HubFile, scope: str, series: Lease) -> list[Any]:
    return hub.rows(
        "SELECT low, high, year, device, officer, returned_from FROM number_lease"
        " WHERE scope = ? AND organ = ? AND kind = ? AND year = ?",
        scope,
        series.organ,
        series.kind,
        series.year,
    )
