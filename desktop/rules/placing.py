"""Facts are put into a table: which rows may hold by them, and which do whatever is unknown.

Facts that lie in the same cells leave the rows standing alike, so each standing is worked out once
and tells of every row and condition why; the facts themselves lie beside it, as they were stated.
A part is tried in every situation only where unknown facts decide one of its rows.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple

from desktop.plain_class import dataclass
from desktop.rules.cells import BadFact, Given, bits
from desktop.rules.findings import Finding
from desktop.rules.parts import NO_ROW, REMEMBERED, Part, Reading, fit
from desktop.rules.table import Kind, Row, Then

Truth = bool | None
Cellwise = tuple[tuple[int, int], ...]
"""Facts by their place, each with the cells in which something holds."""


class RowTrace(NamedTuple):
    """One row applied to the facts; None where unknown facts decide it.

    ``truths`` are of its conditions in order, ``paths`` of the facts they looked at.
    """

    row: Row
    truths: tuple[Truth, ...]
    result: Truth
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Undecided:
    """A part of which unknown facts decide a row, and what it may come to."""

    part: Part
    reading: Reading

    def codes(self) -> list[frozenset[Then]]:
        """Return the outcomes of the rows that hold in each situation."""
        rows = self.part.rows
        return [frozenset(rows[i].then for i in bits(mask)) for mask in self.reading.holding]


@dataclass(frozen=True, slots=True, eq=False)
class Bearing:
    """What the rows of a group come to: the outcomes of those that surely hold, of those that may.

    ``prefix`` stands before the names of its facts, ``rank`` is that of the strongest row that
    surely holds, ``asks`` the facts to be stated again.
    """

    prefix: str
    rank: int
    sure: frozenset[Then]
    may: frozenset[Then]
    undecided: tuple[Undecided, ...]
    asks: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """How the rows of a group stand, and by which facts; there is but one of those alike."""

    paths: tuple[str, ...]
    rows: tuple[RowTrace, ...]
    bearing: Bearing


Placed = tuple[Standing, tuple[Given, ...]]
"""A group with the facts of the route, or of one thing, put in; the facts as they were stated."""


class Group:
    """The parts that have their facts from one place, the route or each of a list of things.

    What was put in once is remembered: most values come again in the next case.
    """

    def __init__(self, name: str, parts: Sequence[Part]) -> None:
        self.name = name
        self.rows = tuple(chain.from_iterable(part.rows for part in parts))
        self.cells = tuple(chain.from_iterable(part.cells for part in parts))
        self.names = tuple(cells.input.name for cells in self.cells)
        self._looks = tuple(map(self._look, self.rows))
        self._parts = tuple(parts)
        self._ranks = tuple(chain.from_iterable(part.ranks for part in parts))
        remembered = lru_cache(maxsize=REMEMBERED, typed=True)
        days = (i for i, c in enumerate(self.cells) if c.input.kind is Kind.DAY)
        self._days = {i: remembered(self.cells[i].place) for i in days}
        self._bearing = remembered(Bearing)
        self._standing = remembered(self._standing_of)
        self._stand = remembered(self._stand_by)

    def _look(self, row: Row) -> tuple[Row, Cellwise, Cellwise]:
        """Return where each condition of a row is true, and where all of them on a fact are."""
        each = tuple((self.names.index(c.fact), c) for c in row.when)
        one_by_one = tuple((place, self.cells[place].where(c)) for place, c in each)
        places = dict.fromkeys(place for place, _ in each)
        return row, one_by_one, tuple((place, fit(self.cells[place], row)) for place in places)

    def things(self, facts: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Given]]]:
        """Return what has these facts, each with what stands before their names."""
        if not self.name:
            return [("", facts)]
        return [(f"{self.name}.{i}.", thing) for i, thing in enumerate(facts.get(self.name, ()))]

    def put(self, facts: Mapping[str, Any], as_of: date) -> list[Placed]:
        """Return the group with stated facts put in on a day; BadFact where one is no value."""
        return [self._one(at, thing, as_of) for at, thing in self.things(facts)]

    def _one(self, prefix: str, thing: Mapping[str, Given], as_of: date) -> Placed:
        values = tuple(map(thing.get, self.names))
        by_day = self._by_day(values, as_of) if self._days else values
        return self._stand(prefix, *by_day), values

    def _by_day(self, values: Sequence[Given], as_of: date) -> list[Given]:
        """Return stated facts with the cells of days, which alone are others on another day."""
        by_day = [*values]
        for index, place in self._days.items():
            by_day[index] = place(values[index], as_of)
        return by_day

    def wrong(self, facts: Mapping[str, Any], as_of: date) -> Iterator[Finding]:
        """Yield of each stated fact that is no value of its input why."""
        for prefix, thing in self.things(facts):
            for name, cells in zip(self.names, self.cells, strict=True):
                try:
                    cells.place(thing.get(name), as_of, prefix + name)
                except BadFact as bad:
                    yield bad.finding

    def _stand_by(self, prefix: str, *by_day: Any) -> Standing:
        given = [
            value if index in self._days else cells.place(value, date.min)
            for index, (cells, value) in enumerate(zip(self.cells, by_day, strict=True))
        ]
        return self._standing(prefix, tuple(given))

    def _standing_of(self, prefix: str, given: tuple[int, ...]) -> Standing:
        paths = tuple([prefix + name for name in self.names])
        rows = tuple(
            RowTrace(
                row,
                tuple([_truth(given[place], cells) for place, cells in conditions]),
                _together([_truth(given[place], cells) for place, cells in facts]),
                tuple([paths[place] for place, _ in facts]),
            )
            for row, conditions, facts in self._looks
        )
        ranks = (r for r, told in zip(self._ranks, rows, strict=True) if told.result)
        sure = [told.row for told in rows if told.result]
        bearing = self._bearing(
            prefix,
            max(ranks, default=NO_ROW),
            frozenset(row.then for row in sure),
            frozenset(told.row.then for told in rows if told.result is not False),
            tuple(self._undecided(given, [told.result for told in rows])),
            tuple(prefix + row.asks for row in sure if row.asks),
        )
        return Standing(paths, rows, bearing)

    def _undecided(self, given: tuple[int, ...], results: Sequence[Truth]) -> Iterator[Undecided]:
        fact = row = 0
        for part in self._parts:
            facts, rows = len(part.names), len(part.rows)
            if None in results[row : row + rows]:
                yield Undecided(part, part.read(given[fact : fact + facts]))
            fact, row = fact + facts, row + rows


def groups(parts: Sequence[Part]) -> tuple[Group, ...]:
    """Return the parts by where their facts come from."""
    names = dict.fromkeys(part.group for part in parts)
    return tuple(Group(name, [p for p in parts if p.group == name]) for name in names)


def _truth(given: int, cells: int) -> Truth:
    """Return the truth of a condition that holds in some cells, of a fact in those given."""
    if not given & cells:
        return False
    return None if given & ~cells else True


def _together(truths: Sequence[Truth]) -> Truth:
    if False in truths:
        return False
    return None if None in truths else True
