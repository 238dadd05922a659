"""Decide by a table: the outcome, every row with the truth of each condition, and what to ask.

An unknown fact stands for everything it could be: an outcome is given only if it is the same
whatever the unknown facts turn out to be. Asked for are exactly the facts on which it depends. No
smaller set settles it: of a fact left out, two values would give two outcomes; and what cannot
change the outcome is not asked.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import Any, NamedTuple, Protocol

from desktop.rules.cells import BadFact
from desktop.rules.findings import Finding, finding
from desktop.rules.parts import NO_ROW, Situation, outcomes, parts
from desktop.rules.placing import Placed, RowTrace, Undecided, groups
from desktop.rules.proof import faults
from desktop.rules.table import BadTable, Hit, Row, Then
from desktop.rules.table_reading import read

Facts = Mapping[str, Any]
"""Facts by name; the things a table looks at each (roads) are a list of such mappings."""

Put = Sequence[Placed]
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
        found = tuple(faults(self.content, self.parts))
        if found:
            raise BadTable(*found)
        self.left_open = frozenset(self.rank[name] for name in self.head.left_open)
        self.names = {
            group: frozenset(i.name for i in self.inputs.values() if i.each == group)
            for group in ("", *(i.each for i in self.inputs.values()))
        }
        self.policy: _Policy = (_Collect if self.head.hit is Hit.COLLECT else _Strongest)(self)

    def row(self, row_id: str) -> Row:
        """Return the row of that id; KeyError where there is none."""
        found = next((row for row in self.rows if row.id == row_id), None)
        if found is None:
            raise KeyError(row_id)
        return found


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
        return tuple(chain.from_iterable([p.traces for p in self.placed]))

    @property
    def sure(self) -> tuple[Row, ...]:
        """The rows that hold whatever is unknown, each once."""
        return tuple(dict.fromkeys([row for p in self.placed for row in p.standing.sure]))


def decide(table: Table, facts: Facts, as_of: date) -> Decision:
    """Return what the table says of the facts on the day ``as_of``.

    Raises BadFacts where a fact is none of the table's, or no value of its input.
    """
    placed = _place(table, facts, as_of)
    undecided = [one for p in placed for one in p.standing.undecided]
    possible, is_open = table.policy.together(placed, undecided)
    is_left = is_open or (len(possible) == 1 and possible[0] in table.head.left_open)
    asked = _questions(table.policy, placed, undecided) if is_left else ()
    questions = tuple(dict.fromkeys(asked))
    return Decision(table.digest, possible, is_open, questions, placed)


class _Policy(Protocol):
    """How outcomes of rows that hold at once go together."""

    def together(self, placed: Put, undecided: Left) -> Found:
        """Return the outcomes that may be or surely are, and whether that is still open."""

    def answers(self, one: Undecided, placed: Put, others: Left) -> Sequence[Hashable]:
        """Return what each situation of a part comes to, where all others say the least."""


class _Strongest:
    """One outcome: the strongest of the rows that hold, else ``otherwise``."""

    def __init__(self, table: Table) -> None:
        self.named: dict[int, Then | None] = dict(enumerate(table.outcomes))
        self.named[NO_ROW] = table.head.otherwise
        self.alone = {rank: () if o is None else (o,) for rank, o in self.named.items()}
        self.left_open = table.left_open

    def together(self, placed: Put, undecided: Left) -> Found:
        floor = max([p.standing.rank for p in placed], default=NO_ROW)
        if not undecided:
            return self.alone[floor], False
        ranks = {floor}
        for own in {one.reading.possible for one in undecided}:
            ranks = {max(left, right) for left in ranks for right in own}
        possible = dict.fromkeys([self.named[rank] for rank in sorted(ranks)])
        return tuple([o for o in possible if o is not None]), len(possible) > 1

    def answers(self, one: Undecided, placed: Put, others: Left) -> Sequence[Hashable]:
        floors = [min(other.reading.possible) for other in others]
        floor = max([*floors, *(p.standing.rank for p in placed)])
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

    def together(self, placed: Put, undecided: Left) -> Found:
        sure = _sure_codes(placed, undecided)
        may = {row.then for p in placed for row in p.standing.may}
        if not may and self.otherwise is not None:
            return (self.otherwise,), False
        return tuple(o for o in self.outcomes if o in sure), sure != may

    def answers(self, one: Undecided, placed: Put, others: Left) -> Sequence[Hashable]:
        floor = _sure_codes(placed, others)
        return [codes - floor for codes in one.codes()]


def _sure_codes(placed: Put, undecided: Left) -> frozenset[Then]:
    """Return what follows in every situation, be it from one row or another."""
    sure = [frozenset(row.then for row in p.standing.sure) for p in placed]
    return frozenset().union(*sure, *(frozenset.intersection(*one.codes()) for one in undecided))


def _questions(policy: _Policy, placed: Put, undecided: Left) -> Iterator[str]:
    """Yield the facts that would settle it, and those to be stated again."""
    for p in placed:
        for one in p.standing.undecided:
            answers = policy.answers(one, placed, [u for u in undecided if u is not one])
            yield from (p.prefix + name for name in _relevant(one, answers))
        yield from (p.prefix + row.asks for row in p.standing.sure if row.asks)


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
    for name in facts.keys() - table.names[""]:
        things = facts[name]
        if name not in table.names:
            yield finding("fact_unknown", name)
        elif not isinstance(things, list | tuple) or not all(map(_is_mapping, things)):
            yield finding("fact_wrong_type", name, given=repr(things), type="list")
        elif not all(map(table.names[name].issuperset, things)):
            for index, thing in enumerate(things):
                for odd in thing.keys() - table.names[name]:
                    yield finding("fact_unknown", f"{name}.{index}.{odd}")


def _is_mapping(thing: object) -> bool:
    return type(thing) is dict or isinstance(thing, Mapping)
