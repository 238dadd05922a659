"""Who signs and which level decides, given once for all cases alike: a draft is tried on them all.

Who signs rests on those facts of the route and its roads that a version of the table names, and
on the renewal area; the level on the voltage and the land, and on the day where a version asks.
"""

import json
from collections.abc import Callable, Hashable, Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from sqlalchemy import Connection

from desktop.office.alike_verdicts import KEPT, Both, facts_of, without_names
from desktop.office.what_rests import Asked, Said, level_said, signing_said
from desktop.rules.decision import Table
from desktop.rules.exemption import Answer, Feature, Outcome
from desktop.rules.table import Kind
from desktop.store.judged import JudgedRow, levelled_cases, signed_cases

Made = Callable[[Table], Said]
Key = Callable[[Table], Hashable]
FEATURE = "features."


class Alike:
    """What stands and what a draft would say, each once for every thing that tells cases apart."""

    def __init__(self, stands: Asked, would: Asked) -> None:
        self._stands, self._would = stands, would
        self._said: dict[tuple[Table, Hashable], Said] = {}

    @property
    def decided(self) -> int:
        """How many decisions were made."""
        return len(self._said)

    def both(self, on: date, known_at: datetime, alike: Key, made: Made) -> Both:
        """Return what stands and what would; ``alike`` is all that ``made`` looks at."""
        stands = self._stands.at(on, known_at)
        if stands is None:
            return None, None
        would = self._would.at(on, known_at)
        after = None if would is None else self._of(would, alike, made)
        return self._of(stands, alike, made), after

    def _of(self, table: Table, alike: Key, made: Made) -> Said:
        key = table, alike(table)
        known = self._said.get(key)
        if known is None:
            known = self._said[key] = made(table)
        return known


Compared = Iterator[tuple[JudgedRow, Both]]


def signing_both(connection: Connection, alike: Alike, asked: Asked) -> Compared:
    """Yield every case by number with who signs, as it stands and by a draft."""
    for row in signed_cases(connection):
        route, roads = row.route, without_names(row.roads)

        def made(table: Table, route: str = route, roads: str = roads) -> Said:
            return signing_said(facts_of(route, roads), table, asked.settings)

        def named(table: Table, route: str = route, roads: str = roads) -> Hashable:
            return _route_named(table, route), _roads_named(table, roads)

        if row.accepted_on is None or (row.settled or row.outcome) == Outcome.EXEMPT:
            yield row, (None, None)
            continue
        told = datetime.fromisoformat(row.accepted_at or row.received_at)
        yield row, alike.both(date.fromisoformat(row.accepted_on), told, named, made)


def level_both(connection: Connection, alike: Alike) -> Compared:
    """Yield every case by number with the level that decides, as it stands and by a draft."""
    for row in levelled_cases(connection):
        if row.received_on is None:
            yield row, (None, None)
            continue
        on = date.fromisoformat(row.received_on)
        volts, land = Decimal(row.kilovolts), Answer(row.land or Answer.UNKNOWN)

        def made(table: Table, volts: Decimal = volts, land: Answer = land, on: date = on) -> Said:
            return level_said(table, volts, land, on)

        def named(
            table: Table, volts: Decimal = volts, land: Answer = land, on: date = on
        ) -> Hashable:
            return volts, land, on if _has_days(table) else None

        told = datetime.fromisoformat(row.received_at)
        yield row, alike.both(on, told, named, made)


@lru_cache(maxsize=KEPT)
def _route_named(table: Table, route: str) -> Hashable:
    """Return what a table looks at of a route as it is kept."""
    kilovolts, features = json.loads(route)
    names = sorted(name for names in table.names.values() for name in names)
    asked = [n.removeprefix(FEATURE) for n in names if n.startswith(FEATURE)]
    voltage = kilovolts if "kilovolts" in names else None
    return voltage, *(features.get(name) for name in (Feature.RENEWAL_AREA, *asked))


@lru_cache(maxsize=KEPT)
def _roads_named(table: Table, roads: str) -> Hashable:
    """Return what a table looks at of each road as it is kept."""
    names = sorted(name for names in table.names.values() for name in names)
    return tuple(tuple(road.get(name) for name in names) for road in json.loads(roads))


@lru_cache(maxsize=KEPT)
def _has_days(table: Table) -> bool:
    return any(known.kind is Kind.DAY for known in table.inputs.values())
