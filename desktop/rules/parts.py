"""A part of a table is its rows that share facts, tried in every situation unknown facts leave.

Parts share nothing, so their outcomes are put together without trying them against each other.
Sets of rows are bit masks, as sets of cells are.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, reduce
from itertools import product
from math import prod
from operator import and_

from desktop.plain_class import dataclass
from desktop.rules.cells import Cells, bits
from desktop.rules.table import Content, Hit, Row, Then

Situation = tuple[int, ...]
"""The cells of each fact of a part, as bit masks."""

NO_ROW = -1
"""The rank of a situation in which no row holds."""

REMEMBERED = 8192
"""How many situations, values and standings each are remembered: most come again."""


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """A part with facts put in: which of its rows hold in each situation they leave open.

    ``ranks`` are those of the strongest row of each situation.
    """

    situations: tuple[Situation, ...]
    holding: tuple[int, ...]
    ranks: tuple[int, ...]
    possible: frozenset[int]


class Part:
    """Rows with the facts they share; ``group`` names the list of things that each have them.

    ``fits`` has of each fact and row the cells in which all the row's conditions on it are true.
    """

    def __init__(
        self, group: str, cells: Sequence[Cells], rows: Sequence[Row], rank: Mapping[Then, int]
    ) -> None:
        self.group = group
        self.cells = tuple(cells)
        self.names = tuple(c.input.name for c in cells)
        self.rows = tuple(rows)
        self.ranks = tuple(rank[row.then] for row in rows)
        self.fits = tuple(tuple(fit(c, row) for row in rows) for c in cells)
        self.read = lru_cache(maxsize=REMEMBERED)(self._read)

    @property
    def size(self) -> int:
        """In how many situations the part can be."""
        return prod(cells.all.bit_count() for cells in self.cells)

    def every(self) -> Reading:
        """Return the part with nothing known."""
        return self._read(tuple(c.all for c in self.cells))

    def whole(self, index: int) -> Situation:
        """Return the cells in which a row holds, of each fact; those it leaves out are whole."""
        return tuple(fit[index] for fit in self.fits)

    def example(self, situation: Situation) -> str:
        """Return a situation as written facts."""
        written = (
            f"{name}={cells.example(next(bits(mask)))}"
            for name, cells, mask in zip(self.names, self.cells, situation, strict=True)
        )
        return "; ".join(written)

    def _read(self, given: Situation) -> Reading:
        ways = [[1 << cell for cell in bits(mask)] for mask in given]
        left = [[_may_hold(f, c) for c in way] for f, way in zip(self.fits, ways, strict=True)]
        holding = tuple([reduce(and_, masks) for masks in product(*left)])
        rank = {h: max((self.ranks[i] for i in bits(h)), default=NO_ROW) for h in set(holding)}
        ranks = tuple([rank[h] for h in holding])
        return Reading(tuple(product(*ways)), holding, ranks, frozenset(ranks))


def fit(cells: Cells, row: Row) -> int:
    """Return the cells of a fact in which all the row's conditions on it are true."""
    return reduce(and_, (cells.where(c) for c in row.when if c.fact == cells.input.name), cells.all)


def _may_hold(fits: Sequence[int], cell: int) -> int:
    return sum(1 << index for index, cells in enumerate(fits) if cells & cell)


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
