"""Facts are put into a table: which rows may hold by them, and which do whatever is unknown.

Facts that lie in the same cells leave the rows standing alike, so each standing is worked out once,
and a part is tried in every situation only where unknown facts decide one of its rows. What each
row and condition looked at is written out once somebody reads it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import chain, repeat
from operator import call, itemgetter
from typing import Any, NamedTuple

from desktop.rules.cells import UNKNOWN, BadFact, Given, bits
from desktop.rules.findings import Finding
from desktop.rules.parts import NO_ROW, REMEMBERED, Part, Reading, fit
from desktop.rules.table import Kind, Row, Then

Truth = bool | None


class RowTrace(NamedTuple):
    """One row applied to the facts; None where unknown facts decide it.

    ``truths`` are of its conditions in order, ``value`` the facts they looked at, by path.
    """

    row: Row
    truths: tuple[Truth, ...]
    result: Truth
    value: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Undecided:
    """A part of which unknown facts decide a row, and what it may come to."""

    part: Part
    reading: Reading

    def codes(self) -> list[frozenset[Then]]:
        """Return the outcomes of the rows that hold in each situation."""
        rows = self.part.rows
        return [frozenset(rows[i].then for i in bits(mask)) for mask in self.reading.holding]


@dataclass(frozen=True, slots=True)
class Standing:
    """How the rows of a group stand: which surely hold, which may, and what is undecided.

    ``rank`` is that of the strongest that surely holds; ``truths`` are of the conditions of each
    row, ``results`` of the rows.
    """

    sure: tuple[Row, ...]
    may: tuple[Row, ...]
    rank: int
    undecided: tuple[Undecided, ...]
    truths: tuple[tuple[Truth, ...], ...]
    results: tuple[Truth, ...]


class Placed:
    """A group with the facts of the route, or of one thing, put in: ``values`` as they are stated.

    ``prefix`` stands before their names.
    """

    __slots__ = ("_traces", "group", "prefix", "standing", "values")

    def __init__(
        self, group: "Group", prefix: str, standing: Standing, values: tuple[Given, ...]
    ) -> None:
        self.group, self.prefix, self.standing, self.values = group, prefix, standing, values
        self._traces: tuple[RowTrace, ...] | None = None

    @property
    def traces(self) -> tuple[RowTrace, ...]:
        """Every row with the truth of each condition, written out when first read."""
        if self._traces is None:
            told, group = self.standing, self.group
            written = [UNKNOWN if value in (None, "") else str(value) for value in self.values]
            named = tuple(zip(group.paths(self.prefix), written, strict=True))
            values = [looked_at(named) for looked_at in group.looks]
            rows = zip(group.rows, told.truths, told.results, values, strict=True)
            self._traces = tuple(map(tuple.__new__, repeat(RowTrace), rows))
        return self._traces


class Group:
    """The parts that have their facts from one place, the route or each of a list of things.

    ``looks`` take for each row the facts it looks at. What was put in once is remembered: most
    values come again in the next case.
    """

    def __init__(self, name: str, parts: Sequence[Part]) -> None:
        self.name = name
        self.rows = tuple(chain.from_iterable(part.rows for part in parts))
        self.cells = tuple(chain.from_iterable(part.cells for part in parts))
        self.names = tuple(cells.input.name for cells in self.cells)
        self._numbers = [i for i, c in enumerate(self.cells) if c.input.kind is Kind.NUMBER]
        place = {name: index for index, name in enumerate(self.names)}
        self._masks = tuple(
            tuple((place[c.fact], self.cells[place[c.fact]].where(c)) for c in row.when)
            for row in self.rows
        )
        self.looks = [_look(tuple(dict.fromkeys(p for p, _ in masks))) for masks in self._masks]
        self._fits = tuple(tuple(fit(cells, row) for cells in self.cells) for row in self.rows)
        self._parts = tuple(parts)
        self._ranks = tuple(chain.from_iterable(part.ranks for part in parts))
        self._has_days = any(c.input.kind is Kind.DAY for c in self.cells)
        self._place = [lru_cache(maxsize=REMEMBERED, typed=True)(c.place) for c in self.cells]
        self._standing = lru_cache(maxsize=REMEMBERED)(self._standing_of)
        self.paths = lru_cache(maxsize=REMEMBERED)(lambda at: tuple([at + n for n in self.names]))
        self._kept = self._put if self._has_days else lru_cache(maxsize=REMEMBERED)(self._put)

    def things(self, facts: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Given]]]:
        """Return what has these facts, each with what stands before their names."""
        if not self.name:
            return [("", facts)]
        return [(f"{self.name}.{i}.", thing) for i, thing in enumerate(facts.get(self.name, ()))]

    def put(self, facts: Mapping[str, Any], as_of: date) -> list[Placed]:
        """Return the group with stated facts put in on a day; BadFact where one is no value."""
        day = as_of if self._has_days else date.min
        return [self._one(at, day, thing) for at, thing in self.things(facts)]

    def _one(self, at: str, day: date, thing: Mapping[str, Any]) -> Placed:
        values = tuple(map(thing.get, self.names))
        # Equal numbers are written in more than one way: 10, 10.0.
        return self._kept(at, day, values, *[repr(values[i]) for i in self._numbers])

    def wrong(self, facts: Mapping[str, Any], as_of: date) -> Iterator[Finding]:
        """Yield of each stated fact that is no value of its input why."""
        for prefix, thing in self.things(facts):
            for name, cells in zip(self.names, self.cells, strict=True):
                try:
                    cells.place(thing.get(name), as_of, prefix + name)
                except BadFact as bad:
                    yield bad.finding

    def _put(self, prefix: str, as_of: date, values: tuple[Given, ...], *written: str) -> Placed:
        given = tuple(map(call, self._place, values, repeat(as_of)))
        return Placed(self, prefix, self._standing(given), values)

    def _standing_of(self, given: tuple[int, ...]) -> Standing:
        truths = tuple([tuple([_truth(given[p], cells) for p, cells in m]) for m in self._masks])
        results = [
            _together([_truth(g, c) for g, c in zip(given, f, strict=True)]) for f in self._fits
        ]
        told = list(zip(self.rows, results, self._ranks, strict=True))
        return Standing(
            sure=tuple([row for row, result, _ in told if result]),
            may=tuple([row for row, result, _ in told if result is not False]),
            rank=max([rank for _, result, rank in told if result], default=NO_ROW),
            undecided=tuple(self._undecided(given, results)),
            truths=truths,
            results=tuple(results),
        )

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


def _look(places: Sequence[int]) -> "itemgetter[Any]":
    """Return what takes the facts at some places, be it one, as a tuple."""
    return itemgetter(*places) if len(places) > 1 else itemgetter(slice(places[0], places[0] + 1))


def _truth(given: int, cells: int) -> Truth:
    """Return the truth of a condition that holds in some cells, of a fact in those given."""
    if not given & cells:
        return False
    return None if given & ~cells else True


def _together(truths: Sequence[Truth]) -> Truth:
    if False in truths:
        return False
    return None if None in truths else True
