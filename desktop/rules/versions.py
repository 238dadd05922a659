"""A table has versions: when each applies, and since when it is known, are two different things.

A version is never changed. Of those known at a moment that apply to a day the one learnt last is
the rule of that day; so what was decided before a version was learnt is found again as it was.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from desktop.rules.decision import Table
from desktop.rules.digests import digest
from desktop.rules.findings import Finding, finding
from desktop.rules.parameters import NoParameter
from desktop.rules.table import BadTable


class Versions:
    """Every version of one table, in the order they were learnt; raises BadTable."""

    __slots__ = ("_by_digest", "all", "digest", "id")

    def __init__(self, tables: Iterable[Table]) -> None:
        self.all = tuple(sorted(tables, key=_known_from))
        found = tuple(_clashes(self.all))
        if found or not self.all:
            raise BadTable(*found)
        self.id = self.all[0].head.id
        self.digest = digest([table.digest for table in self.all])
        self._by_digest = {name: t for t in self.all for name in (*t.head.formerly, t.digest)}

    def at(self, on: date, known_at: date | None = None) -> Table:
        """Return the version for a day, by what was known on another (all, where None).

        NoParameter where no version applied.
        """
        for table in reversed(self.all):
            is_known = known_at is None or table.head.known_from <= known_at
            if is_known and table.head.holds_on(on):
                return table
        raise NoParameter(self.id, on)

    def by_digest(self, wanted: str) -> Table | None:
        """Return the version with that hash; None where it was never a version here."""
        return self._by_digest.get(wanted)

    def number(self, table: Table) -> int:
        """Return which version a table is, the first being 1."""
        return self.all.index(table) + 1

    def with_one(self, table: Table) -> "Versions":
        """Return the versions with one more; raises BadTable where it clashes."""
        return Versions((*self.all, table))


def _known_from(table: Table) -> date:
    return table.head.known_from


def _clashes(tables: tuple[Table, ...]) -> Iterator[Finding]:
    """Yield every two versions that apply to one day and were learnt on one: neither is later."""
    for one, other in combinations(tables, 2):
        since = max(one.head.valid_from, other.head.valid_from)
        both = one.head.holds_on(since) and other.head.holds_on(since)
        if both and one.head.known_from == other.head.known_from:
            yield finding("table_versions_clash", table=one.head.id, row="head", on=since)
