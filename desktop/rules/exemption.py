"""An access work up to 20 kV needs no approval unless its route touches what the table names.

Source: Huangpu joint office, first reform measure: works up to 20 kV (included) are exempt,
save those that cross urban arterial roads, provincial and higher highways and the like
("穿越城市主干道路、省级及以上公路等"). Our reading: "等" means the rows of the table, each with
its law; a trenchless crossing still crosses; inside a road's land counts as crossing.

The verdict has three values. What is unknown stands for everything it could be: the work is
exempt only if it is exempt whatever the unknown facts turn out to be. Asked for are exactly the
facts on which it still depends whether the work is exempt, needs approval, or who has to be
referred to. No smaller set settles it: of a fact left out, two values would give two answers.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import reduce
from itertools import product

from desktop.rules.exemption_table import (
    FEATURES,
    ROAD_FACTS,
    Effect,
    ExemptionTable,
    Operator,
    Row,
)
from desktop.rules.route_facts import (
    Answer,
    Feature,
    Relation,
    Road,
    RoadClass,
    RouteFacts,
    Value,
    answers,
    delivery_days,
    overhaul_days,
    relations,
    road_classes,
    voltages,
)

__all__ = [
    "Answer",
    "Effect",
    "ExemptionTable",
    "Feature",
    "Outcome",
    "Relation",
    "Road",
    "RoadClass",
    "RouteFacts",
    "RowResult",
    "Verdict",
    "assess",
]


class Outcome(StrEnum):
    """What the rule says of a work; the later in this list, the stronger."""

    EXEMPT = "exempt"
    UNDETERMINED = "undetermined"
    NEEDS_APPROVAL = "needs_approval"
    NOT_COVERED = "not_covered"


@dataclass(frozen=True, slots=True)
class RowResult:
    """One row applied to one road or fact; ``result`` is None where unknown facts decide it.

    ``value`` holds the facts looked at, as pairs of path and written value ("unknown").
    """

    rule_id: str
    title: str
    value: tuple[tuple[str, str], ...]
    result: bool | None
    effect: Effect
    basis: str
    source: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rule says, row by row; ``questions`` are the facts that would settle it.

    ``referrals`` are the ids of rows by which another organ has to be asked.
    """

    outcome: Outcome
    rows: tuple[RowResult, ...]
    questions: tuple[str, ...]
    referrals: tuple[str, ...]
    rules_digest: str


def assess(facts: RouteFacts, as_of: date, table: ExemptionTable) -> Verdict:
    """Return what the table says of the facts on the day ``as_of``.

    Raises NoParameter where the rule was not in force on that day.
    """
    parts = tuple(_parts(facts, table.in_force(as_of), as_of))
    outcomes = _combined(part.outcomes for part in parts)
    settled = outcomes[0] if len(outcomes) == 1 else Outcome.UNDETERMINED
    referrals = (part.certain(Effect.REFER) for part in parts)
    return Verdict(
        outcome=settled,
        rows=tuple(result for part in parts for result in part.results),
        questions=_questions(parts, settled),
        referrals=tuple(dict.fromkeys(row.id for rows in referrals for row in rows)),
        rules_digest=table.digest,
    )


_OUTCOMES = tuple(Outcome)
_FINAL = (Outcome.NEEDS_APPROVAL, Outcome.NOT_COVERED)
_OF_EFFECT = {
    Effect.ASK: Outcome.UNDETERMINED,
    Effect.REFER: Outcome.UNDETERMINED,
    Effect.NEEDS_APPROVAL: Outcome.NEEDS_APPROVAL,
    Effect.NOT_COVERED: Outcome.NOT_COVERED,
}


@dataclass(frozen=True, slots=True)
class _Part:
    """One road, or one fact of the route: no row looks at two parts, so each is tried alone."""

    prefix: str
    names: tuple[str, ...]
    written: tuple[str, ...]
    completions: tuple[tuple[Value, ...], ...]
    holds: tuple[tuple[Row, tuple[bool, ...]], ...]

    @property
    def by_completion(self) -> tuple[Outcome, ...]:
        """The outcome of each completion, from this part alone."""
        rows = [(_OF_EFFECT[row.effect], truths) for row, truths in self.holds]
        return tuple(
            _strongest(outcome for outcome, truths in rows if truths[index])
            for index in range(len(self.completions))
        )

    @property
    def outcomes(self) -> frozenset[Outcome]:
        """Every outcome this part may still have."""
        return frozenset(self.by_completion)

    @property
    def results(self) -> Iterator[RowResult]:
        """Each row of this part with its three-valued result."""
        facts = dict(zip(self.names, self.written, strict=True))
        for row, truths in self.holds:
            value = tuple((self.prefix + c.fact, facts[c.fact]) for c in row.when)
            result = truths[0] if len(set(truths)) == 1 else None
            yield RowResult(row.id, row.title, value, result, row.effect, row.basis, row.source)

    def certain(self, effect: Effect) -> list[Row]:
        """Return the rows of that effect that hold whatever is unknown."""
        return [row for row, truths in self.holds if row.effect is effect and all(truths)]

    def open_facts(self, floor: Outcome) -> Iterator[str]:
        """Yield the facts on which the verdict depends; the other parts make it ``floor``."""
        verdicts = tuple(self._verdicts(floor))
        for index, name in enumerate(self.names):
            seen: dict[tuple[Value, ...], Outcome | frozenset[str]] = {}
            for values, verdict in zip(self.completions, verdicts, strict=True):
                rest = values[:index] + values[index + 1 :]
                if seen.setdefault(rest, verdict) != verdict:
                    yield self.prefix + name
                    break

    def _verdicts(self, floor: Outcome) -> Iterator[Outcome | frozenset[str]]:
        """Yield of each completion the outcome, or the rows a person has to settle."""
        for index, outcome in enumerate(self.by_completion):
            strongest = _strongest((floor, outcome))
            if strongest in _FINAL:
                yield strongest
            else:
                yield frozenset(row.id for row, truths in self.holds if truths[index])


def _parts(facts: RouteFacts, rows: tuple[Row, ...], as_of: date) -> Iterator[_Part]:
    limits = [c.number for r in rows for c in r.when if c.operator is Operator.ABOVE]
    yield _route_part("kilovolts", voltages(facts.kilovolts, limits), rows, as_of)
    for feature in Feature:
        values = answers(facts.features.get(feature))
        yield _route_part(f"{FEATURES}{feature}", values, rows, as_of)
    for index, road in enumerate(facts.roads):
        yield _road_part(f"roads.{index}.", road, rows, as_of)


def _route_part(name: str, values: tuple[Value, ...], rows: tuple[Row, ...], as_of: date) -> _Part:
    own = tuple(row for row in rows if row.when[0].fact == name)
    written = str(values[0]) if len(values) == 1 else Answer.UNKNOWN.value
    return _part("", ((name, values, written),), own, as_of)


def _road_part(prefix: str, road: Road, rows: tuple[Row, ...], as_of: date) -> _Part:
    own = tuple(row for row in rows if row.is_of_road)
    dated = [c for row in own for c in row.when if c.operator is Operator.WITHIN_YEARS]
    delivered = (c.mark(as_of) for c in dated if c.fact == "delivered")
    overhauled = (c.mark(as_of) for c in dated if c.fact == "overhauled")
    values = (
        road_classes(road.road_class),
        relations(road.relation),
        delivery_days(road.delivered, delivered),
        overhaul_days(road.overhauled, overhauled),
    )
    given = (road.road_class, road.relation, road.delivered, road.overhauled)
    written = [str(text or Answer.UNKNOWN) for text in given]
    return _part(prefix, tuple(zip(ROAD_FACTS, values, written, strict=True)), own, as_of)


def _part(
    prefix: str,
    facts: tuple[tuple[str, tuple[Value, ...], str], ...],
    rows: tuple[Row, ...],
    as_of: date,
) -> _Part:
    names = tuple(name for name, _, _ in facts)
    completions = tuple(product(*(values for _, values, _ in facts)))
    valued = [dict(zip(names, values, strict=True)) for values in completions]
    holds = tuple((row, tuple(row.holds(v, as_of) for v in valued)) for row in rows)
    return _Part(prefix, names, tuple(text for _, _, text in facts), completions, holds)


def _questions(parts: tuple[_Part, ...], outcome: Outcome) -> tuple[str, ...]:
    if outcome is not Outcome.UNDETERMINED:
        return ()
    found: dict[str, None] = {}
    for part in parts:
        others = (p.outcomes for p in parts if p is not part)
        floor = _combined(others)[0]
        found |= dict.fromkeys(part.open_facts(floor))
        found |= dict.fromkeys(part.prefix + row.asks for row in part.certain(Effect.ASK))
    return tuple(found)


def _combined(parts: Iterable[frozenset[Outcome]]) -> list[Outcome]:
    """Return every outcome the parts may have together, the weakest first."""
    together = reduce(_both, parts, frozenset({Outcome.EXEMPT}))
    return sorted(together, key=_OUTCOMES.index)


def _both(left: frozenset[Outcome], right: frozenset[Outcome]) -> frozenset[Outcome]:
    return frozenset(_strongest(pair) for pair in product(left, right))


def _strongest(outcomes: Iterable[Outcome]) -> Outcome:
    return max(outcomes, key=_OUTCOMES.index, default=Outcome.EXEMPT)
