"""A part of a table is its rows that share facts, tried in every situation unknown facts leave.

Parts share nothing, so their outcomes are put together without trying them against each other.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import product

from desktop.rules.cells import UNKNOWN, BadFact, Cells, Given, bits
from desktop.rules.findings import Finding
from desktop.rules.table import Content, Hit, Kind, Row, Then

Situation = tuple[int, ...]
"""The cells of each fact of a part, as bit masks."""

Said = tuple[tuple[bool | None, ...], bool | None]
"""The truth of each condition of a row, and the row's own."""

NO_ROW = -1
"""The rank of a situation in which no row holds."""


@dataclass(frozen=True, slots=True)
class RowTrace:
    """One row applied to the facts; None where unknown facts decide it.

    ``truths`` are of its conditions in order, ``value`` the facts they looked at, by path.
    """

    row: Row
    truths: tuple[bool | None, ...]
    result: bool | None
    value: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A part with facts put in: what holds in each situation they leave open.

    ``ranks`` are those of the strongest row of each situation; ``sure`` rows hold in all.
    """

    situations: tuple[Situation, ...]
    holding: tuple[frozenset[int], ...]
    ranks: tuple[int, ...]
    possible: frozenset[int]
    sure: frozenset[int]


@dataclass(frozen=True, slots=True)
class Placed:
    """A part with the facts of the route, or of one thing, put in; or what is wrong with them."""

    part: "Part"
    prefix: str
    reading: Reading
    traces: tuple[RowTrace, ...]
    wrong: tuple[Finding, ...] = ()


class Part:
    """Rows with the facts they share; ``group`` names the list of things that each have them."""

    def __init__(
        self, group: str, cells: Sequence[Cells], rows: Sequence[Row], rank: Mapping[Then, int]
    ) -> None:
        self.group = group
        self.cells = tuple(cells)
        self.names = tuple(c.input.name for c in cells)
        self.rows = tuple(rows)
        self.ranks = tuple(rank[row.then] for row in rows)
        place = {name: index for index, name in enumerate(self.names)}
        self.masks = tuple(
            tuple((place[c.fact], cells[place[c.fact]].where(c)) for c in row.when) for row in rows
        )
        self.places = tuple(tuple(dict.fromkeys(p for p, _ in masks)) for masks in self.masks)
        self._readings = lru_cache(maxsize=8192)(self._read)
        self._truths = lru_cache(maxsize=8192)(self._truths_of)

    @property
    def size(self) -> int:
        """In how many situations the part can be."""
        count = 1
        for cells in self.cells:
            count *= cells.all.bit_count()
        return count

    def every(self) -> Reading:
        """Return the part with nothing known."""
        return self._read(tuple(c.all for c in self.cells))

    def whole(self, index: int) -> Situation:
        """Return the cells in which a row holds, of each fact; those it leaves out are whole."""
        cells = [c.all for c in self.cells]
        for place, mask in self.masks[index]:
            cells[place] &= mask
        return tuple(cells)

    def example(self, situation: Situation) -> str:
        """Return a situation as written facts."""
        written = (
            f"{name}={cells.example(next(bits(mask)))}"
            for name, cells, mask in zip(self.names, self.cells, situation, strict=True)
        )
        return "; ".join(written)

    def put(self, prefix: str, as_of: date, values: Sequence[Given]) -> Placed:
        """Return the part with stated facts put in, on a day."""
        given, wrong = [], []
        for name, cells, value in zip(self.names, self.cells, values, strict=True):
            try:
                given.append(cells.place(value, prefix + name, as_of))
            except BadFact as bad:
                wrong.append(bad.finding)
                given.append(cells.all)
        written = tuple(UNKNOWN if value in (None, "") else str(value) for value in values)
        situation = tuple(given)
        traces = tuple(self._traces(prefix, situation, written))
        return Placed(self, prefix, self._readings(situation), traces, tuple(wrong))

    def _read(self, given: Situation) -> Reading:
        situations = tuple(product(*(tuple(1 << b for b in bits(mask)) for mask in given)))
        holding = tuple(frozenset(self._holding(s)) for s in situations)
        ranks = tuple(max((self.ranks[i] for i in h), default=NO_ROW) for h in holding)
        return Reading(
            situations, holding, ranks, frozenset(ranks), frozenset.intersection(*holding)
        )

    def _holding(self, situation: Situation) -> Iterator[int]:
        for index, masks in enumerate(self.masks):
            if all(situation[place] & mask for place, mask in masks):
                yield index

    def _traces(
        self, prefix: str, given: Situation, written: tuple[str, ...]
    ) -> Iterator[RowTrace]:
        pairs = tuple((prefix + name, text) for name, text in zip(self.names, written, strict=True))
        for row, places, said in zip(self.rows, self.places, self._truths(given), strict=True):
            yield RowTrace(row, *said, tuple([pairs[place] for place in places]))

    def _truths_of(
        self, given: Situation
    ) -> tuple[tuple[tuple[bool | None, ...], bool | None], ...]:
        """Return of each row the truth of its conditions, and its result."""
        found = []
        for masks in self.masks:
            truths = tuple(_truth(given[place], mask) for place, mask in masks)
            found.append((truths, _together(given, masks, truths)))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Block:
    """All facts of the route, or of one thing, put in: their parts, and every row of them."""

    placed: tuple[Placed, ...]
    traces: tuple[RowTrace, ...]
    wrong: tuple[Finding, ...]


class Group:
    """The parts that have their facts from one place, the route or each of a list of things.

    What was put in once is remembered: the same facts come again in nearly every case.
    """

    def __init__(self, name: str, parts: Sequence[Part]) -> None:
        self.name = name
        self.parts = tuple(parts)
        self.names = tuple(name for part in parts for name in part.names)
        self.has_days = any(c.input.kind is Kind.DAY for part in parts for c in part.cells)
        self._remembered = lru_cache(maxsize=8192, typed=True)(self._put)

    def put(self, prefix: str, as_of: date, facts: Mapping[str, Given]) -> Block:
        """Return the group with stated facts put in, on a day."""
        day = as_of if self.has_days else date.min
        values = [facts.get(name) for name in self.names]
        try:
            return self._remembered(prefix, day, *values)
        except TypeError:
            return self._put(prefix, day, *values)

    def _put(self, prefix: str, as_of: date, *values: Given) -> Block:
        facts = dict(zip(self.names, values, strict=True))
        placed = tuple(p.put(prefix, as_of, [facts[n] for n in p.names]) for p in self.parts)
        traces = tuple(trace for part in placed for trace in part.traces)
        return Block(placed, traces, tuple(found for part in placed for found in part.wrong))


def groups(parts: Sequence[Part]) -> tuple[Group, ...]:
    """Return the parts by where their facts come from."""
    names = dict.fromkeys(part.group for part in parts)
    return tuple(Group(name, [p for p in parts if p.group == name]) for name in names)


def _truth(given: int, mask: int) -> bool | None:
    if not given & mask:
        return False
    return True if not given & ~mask else None


def _together(
    given: Situation, masks: tuple[tuple[int, int], ...], truths: tuple[bool | None, ...]
) -> bool | None:
    """Return whether all conditions hold; two of them may look at one fact from both sides."""
    if False in truths:
        return False
    if None not in truths:
        return True
    left = list(given)
    for place, mask in masks:
        left[place] &= mask
    return None if all(left) else False


def parts(content: Content, rank: Mapping[Then, int]) -> Iterator[Part]:
    """Yield the parts of a table; of one whose rows exclude each other there is but one."""
    for group in dict.fromkeys(i.each for i in content.inputs.values()):
        names = [i.name for i in content.inputs.values() if i.each == group]
        is_one = content.head.hit is Hit.UNIQUE
        for linked in [names] if is_one else _linked(names, content.rows):
            rows = [row for row in content.rows if row.when and row.when[0].fact in linked]
            if rows:
                yield Part(group, [_cells(content, name) for name in linked], rows, rank)


def _cells(content: Content, name: str) -> Cells:
    conditions = [c for row in content.rows for c in row.when if c.fact == name]
    return Cells.of(content.inputs[name], conditions)


def _linked(names: Sequence[str], rows: Sequence[Row]) -> list[list[str]]:
    """Return the names in groups between which no row makes a link."""
    label = {name: index for index, name in enumerate(names)}
    for row in rows:
        labels = {label[c.fact] for c in row.when if c.fact in label}
        label = {name: min(labels) if old in labels else old for name, old in label.items()}
    return [[n for n in names if label[n] == index] for index in sorted(set(label.values()))]


def outcomes(content: Content) -> tuple[Then, ...]:
    """Return every outcome, the weakest first; numbers are in their order."""
    if content.outcomes:
        return tuple(content.outcomes)
    numbers = {row.then for row in content.rows}
    if content.head.otherwise is not None:
        numbers.add(content.head.otherwise)
    return tuple(sorted(numbers))
