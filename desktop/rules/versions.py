"""A table has versions: when each applies, and since when it is known, are two different things.

A version is never changed. Of those known at a moment that apply to a day the one learnt last is
the rule of that day; so what was decided before a version was learnt is found again as it was.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import combinations

from desktop.plain_class import dataclass
from desktop.rules.decision import Table
from desktop.rules.digests import digest
from desktop.rules.findings import Finding, finding
from desktop.rules.parameters import NoParameter
from desktop.rules.table import BadTable


@dataclass(frozen=True, slots=True)
class Learnt:
    """A version an office published, and the moment it did."""

    at: datetime
    table: Table


class Versions:
    """Every version of one table, in the order they were learnt; raises BadTable.

    ``tables`` come with the program, which also says what hash each had before; ``learnt`` were
    published by the office, the first first.
    """

    __slots__ = ("_by_digest", "_learnt", "_moments", "_shipped", "all", "digest", "id")

    def __init__(self, tables: Iterable[Table], learnt: Iterable[Learnt] = ()) -> None:
        self._shipped, self._learnt = shipped, later = tuple(tables), tuple(learnt)
        found = tuple(_clashes(shipped))
        if found or not shipped:
            raise BadTable(*found)
        every = (*shipped, *(one.table for one in later))
        self.all = tuple(sorted(every, key=_known_from))
        self._moments = {one.table: one.at for one in later}
        self.id = self.all[0].head.id
        self.digest = digest([table.digest for table in self.all])
        self._by_digest = {name: t for t in shipped for name in t.head.formerly}
        self._by_digest |= {table.digest: table for table in self.all}

    def at(self, on: date, known_at: datetime | None = None) -> Table:
        """Return the version for a day, by what was known at a moment (all, where None).

        Where none that applies was known yet it is the one learnt first; NoParameter where no
        version applied.
        """
        first: Table | None = None
        for table in reversed(self.all):
            if table.head.holds_on(on):
                if known_at is None or self._is_known(table, known_at):
                    return table
                first = table
        if first is None:
            raise NoParameter(self.id, on)
        return first

    def before(self) -> Iterator["Versions"]:
        """Yield these versions, then as they were before each that was published, to the first."""
        yield self
        for count in reversed(range(len(self._learnt))):
            yield Versions(self._shipped, self._learnt[:count])

    def learnt_at(self) -> tuple[datetime, ...]:
        """Return when the office published each of its own."""
        return tuple(one.at for one in self._learnt)

    def _is_known(self, table: Table, at: datetime) -> bool:
        moment = self._moments.get(table)
        return table.head.known_from <= at.date() if moment is None else moment <= at

    def by_digest(self, wanted: str) -> Table | None:
        """Return the version with that hash; None where it was never a version here."""
        return self._by_digest.get(wanted)

    def number(self, table: Table) -> int:
        """Return which version a table is, the first being 1."""
        return self.all.index(table) + 1


def _known_from(table: Table) -> date:
    return table.head.known_from


def _clashes(tables: tuple[Table, ...]) -> Iterator[Finding]:
    """Yield every two versions that apply to one day and were learnt on one: neither is later."""
    for one, other in combinations(sorted(tables, key=_known_from), 2):
        since = max(one.head.valid_from, other.head.valid_from)
        both = one.head.holds_on(since) and other.head.holds_on(since)
        if both and one.head.known_from == other.head.known_from:
            yield finding("table_versions_clash", table=one.head.id, row="head", on=since)
