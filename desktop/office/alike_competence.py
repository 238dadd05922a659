"""Who signs and which level decides, given once for all cases alike: a draft is tried on them all.

Who signs rests on the route, names of roads left out; the level on the voltage and the land.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from hashlib import blake2b

from sqlalchemy import Connection

from desktop.office.alike_verdicts import Both, facts_of, without_names
from desktop.office.what_rests import Asked, Said, level_said, signing_said
from desktop.rules.decision import Table
from desktop.rules.exemption import Answer, Outcome
from desktop.store.judged import JudgedRow, levelled_cases, signed_cases

Made = Callable[[Table], Said]


class Alike:
    """What stands and what a draft would say, each once for every thing that tells cases apart."""

    def __init__(self, stands: Asked, would: Asked) -> None:
        self._stands, self._would = stands, would
        self._said: dict[tuple[Table, bytes], Said] = {}

    @property
    def decided(self) -> int:
        """How many decisions were made."""
        return len(self._said)

    def both(self, on: date, known_at: datetime, alike: str, made: Made) -> Both:
        """Return what stands and what would; ``alike`` is all that ``made`` looks at."""
        stands = self._stands.at(on, known_at)
        if stands is None:
            return None, None
        key = blake2b(alike.encode(), digest_size=16).digest()
        would = self._would.at(on, known_at)
        after = None if would is None else self._of(would, key, made)
        return self._of(stands, key, made), after

    def _of(self, table: Table, key: bytes, made: Made) -> Said:
        known = self._said.get((table, key))
        if known is None:
            known = self._said[table, key] = made(table)
        return known


Compared = Iterator[tuple[JudgedRow, Both]]


def signing_both(connection: Connection, alike: Alike, asked: Asked) -> Compared:
    """Yield every case by number with who signs, as it stands and by a draft."""
    for row in signed_cases(connection):
        route, roads = row.route, without_names(row.roads)

        def made(table: Table, route: str = route, roads: str = roads) -> Said:
            return signing_said(facts_of(route, roads), table, asked.settings)

        if row.accepted_on is None or (row.settled or row.outcome) == Outcome.EXEMPT:
            yield row, (None, None)
            continue
        told = datetime.fromisoformat(row.accepted_at or row.received_at)
        yield row, alike.both(date.fromisoformat(row.accepted_on), told, route + roads, made)


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

        told = datetime.fromisoformat(row.received_at)
        yield row, alike.both(on, told, f"{volts} {land} {on}", made)
