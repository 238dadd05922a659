"""Decide by a table: the outcome, every row with the truth of each condition, and what to ask.

An unknown fact stands for everything it could be: an outcome is given only if it is the same
whatever the unknown facts turn out to be. Asked for are exactly the facts on which it depends. No
smaller set settles it: of a fact left out, two values would give two outcomes; and what cannot
change the outcome is not asked.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any, Protocol

from desktop.rules.findings import Finding, finding
from desktop.rules.parts import NO_ROW, Block, Placed, RowTrace, Situation, groups, outcomes, parts
from desktop.rules.proof import faults
from desktop.rules.table import BadTable, Hit, Row, Then
from desktop.rules.table_reading import read

Facts = Mapping[str, Any]
"""Facts by name; the things a table looks at each (roads) are a list of such mappings."""


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

    def row(self, row_id: str) -> Row:
        """Return the row of that id; KeyError where there is none."""
        found = next((row for row in self.rows if row.id == row_id), None)
        if found is None:
            raise KeyError(row_id)
        return found


@dataclass(frozen=True, slots=True)
class Decision:
    """What a table says of facts.

    ``possible`` are the outcomes that may still be, the weakest first; of a table that collects,
    those that surely follow. ``questions`` are the paths of the facts that would settle it.
    """

    table: str
    digest: str
    possible: tuple[Then, ...]
    is_open: bool
    rows: tuple[RowTrace, ...]
    questions: tuple[str, ...]

    @property
    def outcome(self) -> Then | None:
        """The one outcome; None where it is open, or there is not just one."""
        return self.possible[0] if len(self.possible) == 1 and not self.is_open else None

    @property
    def sure(self) -> tuple[Row, ...]:
        """The rows that hold whatever is unknown, each once."""
        return tuple(dict.fromkeys(trace.row for trace in self.rows if trace.result))


def decide(table: Table, facts: Facts, as_of: date) -> Decision:
    """Return what the table says of the facts on the day ``as_of``.

    Raises BadFacts where a fact is none of the table's, or no value of its input.
    """
    blocks = _place(table, facts, as_of)
    placed = list(chain.from_iterable([block.placed for block in blocks]))
    policy: _Policy = _Collect(table) if table.head.hit is Hit.COLLECT else _Strongest(table)
    possible, is_open = policy.together(placed)
    rows = tuple(chain.from_iterable([block.traces for block in blocks]))
    is_left = is_open or (len(possible) == 1 and possible[0] in table.head.left_open)
    questions = tuple(dict.fromkeys(_questions(policy, placed))) if is_left else ()
    return Decision(table.head.id, table.digest, possible, is_open, rows, questions)


class _Policy(Protocol):
    """How outcomes of rows that hold at once go together."""

    def together(self, placed: Sequence[Placed]) -> tuple[tuple[Then, ...], bool]:
        """Return the outcomes that may be or surely are, and whether that is still open."""

    def answers(self, placed: Placed, others: Sequence[Placed]) -> Sequence[Hashable]:
        """Return what each situation of a part comes to, where all others say the least."""


class _Strongest:
    """One outcome: the strongest of the rows that hold, else ``otherwise``."""

    def __init__(self, table: Table) -> None:
        self.outcomes = table.outcomes
        self.otherwise = table.head.otherwise
        self.left_open = table.left_open

    def together(self, placed: Sequence[Placed]) -> tuple[tuple[Then, ...], bool]:
        ranks = frozenset({NO_ROW})
        for own in dict.fromkeys(p.reading.possible for p in placed):
            ranks = frozenset(max(left, right) for left in ranks for right in own)
        possible = dict.fromkeys(self._named(rank) for rank in sorted(ranks))
        named = tuple(outcome for outcome in possible if outcome is not None)
        return named, len(possible) > 1

    def answers(self, placed: Placed, others: Sequence[Placed]) -> Sequence[Hashable]:
        floor = max((min(p.reading.possible) for p in others), default=NO_ROW)
        ranks = (max(floor, rank) for rank in placed.reading.ranks)
        return [
            holding if rank in self.left_open else self._named(rank)
            for rank, holding in zip(ranks, placed.reading.holding, strict=True)
        ]

    def _named(self, rank: int) -> Then | None:
        return self.otherwise if rank == NO_ROW else self.outcomes[rank]


class _Collect:
    """Every outcome of a row that holds; ``otherwise`` where there is none."""

    def __init__(self, table: Table) -> None:
        self.outcomes = table.outcomes
        self.otherwise = table.head.otherwise

    def together(self, placed: Sequence[Placed]) -> tuple[tuple[Then, ...], bool]:
        sure = _sure_codes(placed)
        may = {code for p in placed for h in p.reading.holding for code in _codes(p, h)}
        if not may and self.otherwise is not None:
            return (self.otherwise,), False
        return tuple(o for o in self.outcomes if o in sure), sure != may

    def answers(self, placed: Placed, others: Sequence[Placed]) -> Sequence[Hashable]:
        floor = _sure_codes(others)
        return [_codes(placed, holding) - floor for holding in placed.reading.holding]


def _codes(placed: Placed, holding: frozenset[int]) -> frozenset[Then]:
    return frozenset(placed.part.rows[index].then for index in holding)


def _sure_codes(placed: Sequence[Placed]) -> frozenset[Then]:
    """Return what follows in every situation, be it from one row or another."""
    sure = (
        frozenset.intersection(*(_codes(p, holding) for holding in p.reading.holding))
        for p in placed
    )
    return frozenset(chain.from_iterable(sure))


def _questions(policy: _Policy, placed: Sequence[Placed]) -> Iterator[str]:
    for p in placed:
        if len(p.reading.situations) > 1:
            answers = policy.answers(p, [other for other in placed if other is not p])
            yield from (p.prefix + name for name in _relevant(p, answers))
        asking = (p.part.rows[index].asks for index in sorted(p.reading.sure))
        yield from (p.prefix + fact for fact in asking if fact)


def _relevant(placed: Placed, answers: Sequence[Hashable]) -> Iterator[str]:
    """Yield the facts of which two values give two answers while all others stay the same."""
    for index, name in enumerate(placed.part.names):
        seen: dict[Situation, Hashable] = {}
        for situation, answer in zip(placed.reading.situations, answers, strict=True):
            rest = situation[:index] + situation[index + 1 :]
            if seen.setdefault(rest, answer) != answer:
                yield name
                break


def _place(table: Table, facts: Facts, as_of: date) -> list[Block]:
    """Put every fact in its cell; raises BadFacts with all that do not fit."""
    wrong = tuple(_unknown(table, facts))
    if wrong:
        raise BadFacts(wrong)
    blocks: list[Block] = []
    for group in table.groups:
        if not group.name:
            blocks.append(group.put("", as_of, facts))
            continue
        for index, thing in enumerate(facts.get(group.name) or ()):
            blocks.append(group.put(f"{group.name}.{index}.", as_of, thing))
    wrong = tuple(chain.from_iterable([block.wrong for block in blocks]))
    if wrong:
        raise BadFacts(wrong)
    return blocks


def _unknown(table: Table, facts: Facts) -> Iterator[Finding]:
    """Yield every name the table does not know, and things that are no list."""
    for name in facts.keys() - table.names[""]:
        things = facts[name]
        if name not in table.names:
            yield finding("fact_unknown", name)
        elif not isinstance(things, list | tuple) or not all(map(_is_mapping, things)):
            yield finding("fact_wrong_type", name, given=repr(things), type="list")
        else:
            for index, thing in enumerate(things):
                for odd in thing.keys() - table.names[name]:
                    yield finding("fact_unknown", f"{name}.{index}.{odd}")


def _is_mapping(thing: object) -> bool:
    return isinstance(thing, Mapping)
