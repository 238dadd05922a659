"""Decide by a table: the outcome, every row with the truth of each condition, and what to ask.

An unknown fact stands for everything it could be: an outcome is given only if it is the same
whatever the unknown facts turn out to be. Asked for are exactly the facts on which it depends. No
smaller set settles it: of a fact left out, two values would give two outcomes; and what cannot
change the outcome is not asked.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple

from desktop.rules.cells import BadFact, Given
from desktop.rules.findings import Finding, finding
from desktop.rules.parts import NO_ROW, REMEMBERED, Situation, outcomes, parts
from desktop.rules.placing import Bearing, Placed, RowTrace, Undecided, groups
from desktop.rules.proof import faults
from desktop.rules.table import BadTable, Hit, Row, Then
from desktop.rules.table_reading import read

Facts = Mapping[str, Any]
"""Facts by name; the things a table looks at each (roads) are a list of such mappings."""

LISTS = (list, tuple)
Put = Sequence[Bearing]
Left = Sequence[Undecided]
Found = tuple[tuple[Then, ...], bool]
"""The outcomes that may be or surely are, and whether it is still open which."""


class BadFacts(ValueError):
    """Facts that are no facts of the table; ``findings`` name each by its path."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(", ".join(f"{f.rule} {f.field}" for f in findings))
        self.findings = findings


class Table:
    """A table ready to decide by, proved; raises BadTable with every fault of its content."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self.content = read(raw)
        self.head = self.content.head
        self.rows = self.content.rows
        self.inputs = self.content.inputs
        self.digest = self.content.digest
        self.outcomes = outcomes(self.content)
        self.rank = {outcome: rank for rank, outcome in enumerate(self.outcomes)}
        self.parts = tuple(parts(self.content, self.rank))
        self.groups = groups(self.parts)
        if found := tuple(faults(self.content, self.parts)):
            raise BadTable(*found)
        self.left_open = frozenset(self.rank[name] for name in self.head.left_open)
        self.names = {
            group: frozenset(i.name for i in self.inputs.values() if i.each == group)
            for group in ("", *(i.each for i in self.inputs.values()))
        }
        self.lists = tuple((name, names) for name, names in self.names.items() if name)
        self.known = self.names[""].union(name for name, _ in self.lists)
        self.policy = (_Collect if self.head.hit is Hit.COLLECT else _Strongest)(self)
        self.settle = lru_cache(maxsize=REMEMBERED)(self._settle)

    def _settle(self, put: tuple[Bearing, ...]) -> tuple[tuple[Then, ...], bool, tuple[str, ...]]:
        """Return the outcomes that may be, whether it is open which, and what to ask."""
        undecided = [one for bearing in put for one in bearing.undecided]
        possible, is_open = self.policy.together(put, undecided)
        is_left = is_open or (len(possible) == 1 and possible[0] in self.head.left_open)
        asked = _questions(self.policy, put, undecided) if is_left else ()
        return possible, is_open, tuple(dict.fromkeys(asked))

    def row(self, row_id: str) -> Row:
        """Return the row of that id; KeyError where there is none."""
        return {row.id: row for row in self.rows}[row_id]


class Decision(NamedTuple):
    """What a table says of facts.

    ``possible`` are the outcomes that may still be, the weakest first; of a table that collects,
    those that surely follow. ``questions`` are the paths of the facts that would settle it.
    """

    digest: str
    possible: tuple[Then, ...]
    is_open: bool
    questions: tuple[str, ...]
    placed: tuple[Placed, ...]

    @property
    def outcome(self) -> Then | None:
        """The one outcome; None where it is open, or there is not just one."""
        return self.possible[0] if len(self.possible) == 1 and not self.is_open else None

    @property
    def rows(self) -> tuple[RowTrace, ...]:
        """Every row, of each thing it looks at, with the truth of each condition."""
        return tuple(chain.from_iterable([standing.rows for standing, _ in self.placed]))

    @property
    def facts(self) -> dict[str, Given]:
        """What was stated of each fact, by the path that rows know it by."""
        stated = (zip(standing.paths, values, strict=True) for standing, values in self.placed)
        return dict(chain.from_iterable(stated))

    @property
    def sure(self) -> tuple[Row, ...]:
        """The rows that hold whatever is unknown, each once."""
        return tuple(dict.fromkeys([trace.row for trace in self.rows if trace.result]))


def decide(table: Table, facts: Facts, as_of: date) -> Decision:
    """Return what the table says of the facts on the day ``as_of``.

    Raises BadFacts where a fact is none of the table's, or no value of its input.
    """
    placed = _place(table, facts, as_of)
    put = tuple([standing.bearing for standing, _ in placed])
    possible, is_open, questions = table.settle(put)
    return Decision(table.digest, possible, is_open, questions, placed)


class _Strongest:
    """One outcome: the strongest of the rows that hold, else ``otherwise``."""

    def __init__(self, table: Table) -> None:
        self.named = {NO_ROW: table.head.otherwise, **dict(enumerate(table.outcomes))}
        self.left_open = table.left_open

    def together(self, put: Put, undecided: Left) -> Found:
        ranks = {max([bearing.rank for bearing in put], default=NO_ROW)}
        for own in {one.reading.possible for one in undecided}:
            ranks = {max(left, right) for left in ranks for right in own}
        possible = dict.fromkeys([self.named[rank] for rank in sorted(ranks)])
        return tuple([o for o in possible if o is not None]), len(possible) > 1

    def answers(self, one: Undecided, put: Put, others: Left) -> Sequence[Hashable]:
        floors = [min(other.reading.possible) for other in others]
        floor = max([*floors, *(bearing.rank for bearing in put)])
        ranks = (max(floor, rank) for rank in one.reading.ranks)
        return [
            (holding,) if rank in self.left_open else self.named[rank]
            for rank, holding in zip(ranks, one.reading.holding, strict=True)
        ]


class _Collect:
    """Every outcome of a row that holds; ``otherwise`` where there is none."""

    def __init__(self, table: Table) -> None:
        self.outcomes = table.outcomes
        self.otherwise = table.head.otherwise

    def together(self, put: Put, undecided: Left) -> Found:
        sure = _sure_codes(put, undecided)
        may = frozenset().union(*[bearing.may for bearing in put])
        if not may and self.otherwise is not None:
            return (self.otherwise,), False
        return tuple(o for o in self.outcomes if o in sure), sure != may

    def answers(self, one: Undecided, put: Put, others: Left) -> Sequence[Hashable]:
        floor = _sure_codes(put, others)
        return [codes - floor for codes in one.codes()]


def _sure_codes(put: Put, undecided: Left) -> frozenset[Then]:
    """Return what follows in every situation, be it from one row or another."""
    either = (frozenset.intersection(*one.codes()) for one in undecided)
    return frozenset().union(*(bearing.sure for bearing in put), *either)


def _questions(policy: "_Strongest | _Collect", put: Put, undecided: Left) -> Iterator[str]:
    """Yield the facts that would settle it, and those to be stated again."""
    for bearing in put:
        for one in bearing.undecided:
            answers = policy.answers(one, put, [u for u in undecided if u is not one])
            yield from (bearing.prefix + name for name in _relevant(one, answers))
        yield from bearing.asks


def _relevant(one: Undecided, answers: Sequence[Hashable]) -> Iterator[str]:
    """Yield the facts of which two values give two answers while all others stay the same."""
    for index, name in enumerate(one.part.names):
        seen: dict[Situation, Hashable] = {}
        for situation, answer in zip(one.reading.situations, answers, strict=True):
            rest = situation[:index] + situation[index + 1 :]
            if seen.setdefault(rest, answer) != answer:
                yield name
                break


def _place(table: Table, facts: Facts, as_of: date) -> tuple[Placed, ...]:
    """Put in all facts; raises BadFacts with all that do not fit."""
    if wrong := [*_unknown(table, facts)]:
        raise BadFacts(tuple(wrong))
    try:
        return tuple([placed for group in table.groups for placed in group.put(facts, as_of)])
    except (BadFact, TypeError):
        found = [group.wrong(facts, as_of) for group in table.groups]
        raise BadFacts(tuple(chain.from_iterable(found))) from None


def _unknown(table: Table, facts: Facts) -> Iterator[Finding]:
    """Yield every name the table does not know, and things that are no list."""
    if not table.known.issuperset(facts):
        yield from (finding("fact_unknown", name) for name in facts if name not in table.known)
    for name, names in table.lists:
        things = facts.get(name, ())
        if not isinstance(things, LISTS) or not all(map(_is_mapping, things)):
            yield finding("fact_wrong_type", name, given=repr(things), type="list")
        elif not all(map(names.issuperset, things)):
            odd = [(i, one) for i, thing in enumerate(things) for one in thing.keys() - names]
            yield from (finding("fact_unknown", f"{name}.{i}.{one}") for i, one in odd)


def _is_mapping(thing: object) -> bool:
    return type(thing) is dict or isinstance(thing, Mapping)
