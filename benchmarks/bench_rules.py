"""The exemption decision, beside trying every completion and beside plain if-statements.

If-statements need every fact; where one is unknown they have nothing to say, and neither they nor
the rule may guess. The rule answers UNDETERMINED with the questions that would settle it.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from statistics import median

from side_by_side import machine

from desktop.resources import read_toml
from desktop.rules.decision import Table
from desktop.rules.exemption import (
    Answer,
    Feature,
    Outcome,
    Relation,
    Road,
    RoadClass,
    RouteFacts,
    assess,
)
from desktop.rules.versions import Versions
from tests.rules.exemption_reference import expected, outcome_of, rows_of_known, said_of

ROUNDS = 15
BUDGET = 0.02
TODAY = date(2026, 9, 18)
TABLE = Versions([Table(read_toml("rules/exemption.toml"))])
NONE = dict.fromkeys(Feature, Answer.NO)
ROAD = Road("road", RoadClass.BRANCH, Relation.CROSSING, "2012-05-01", "none")
KNOWN = RouteFacts(Decimal(10), NONE, (ROAD,))

Seconds = float


def with_unknown(features: int, **road: None) -> RouteFacts:
    """Return the known route with so many features and the named facts of its road blank."""
    blank = dict.fromkeys(tuple(Feature)[:features], Answer.UNKNOWN)
    return replace(KNOWN, features=NONE | blank, roads=(replace(ROAD, **road),))


CASES = {
    "all known": KNOWN,
    "1 unknown: class of the road": with_unknown(0, road_class=None),
    "2 unknown: class, relation": with_unknown(0, road_class=None, relation=None),
    "4 unknown: 3 features, delivery": with_unknown(3, delivered=None),
    "5 unknown: 3 features, class, relation": with_unknown(3, road_class=None, relation=None),
    "8 unknown: 8 features": with_unknown(8),
    "18 unknown: a blank form with one road": with_unknown(
        14, road_class=None, relation=None, delivered=None, overhauled=None
    ),
}
ENUMERABLE = 8


def each(way: Callable[[], object]) -> Seconds:
    """Return the processor seconds of one call, repeated long enough to be measured."""
    calls, start = 0, time.process_time()
    while (taken := time.process_time() - start) < BUDGET:
        way()
        calls += 1
    return taken / calls


def if_statements(facts: RouteFacts) -> Outcome:
    return outcome_of(said_of(rows_of_known(facts, TODAY)))


def ways_of(facts: RouteFacts, unknown: int) -> dict[str, Callable[[], object]]:
    ways: dict[str, Callable[[], object]] = {"rule": lambda: assess(facts, TODAY, TABLE).rows}
    if unknown <= ENUMERABLE:
        ways["every completion"] = lambda: expected(facts, TODAY)
    if not unknown:
        ways["if-statements"] = lambda: if_statements(facts)
    return ways


def check(facts: RouteFacts, unknown: int) -> str:
    """Return what the rule says, having compared it with the other ways."""
    said = assess(facts, TODAY, TABLE)
    if unknown <= ENUMERABLE:
        wanted = expected(facts, TODAY)
        if (said.outcome, frozenset(said.questions)) != (wanted.outcome, wanted.questions):
            raise SystemExit(f"the rule and all completions differ: {said.outcome}, {wanted}")
    if not unknown and if_statements(facts) is not said.outcome:
        raise SystemExit("the rule and the if-statements differ")
    asked = f", asks {len(said.questions)}" if said.questions else ""
    return f"{said.outcome}{asked}"


def main() -> None:
    print(f"\nThe exemption decision\n  {machine()}; {ROUNDS} rounds in turns; medians")
    print(f"  {'':42}{'rule':>10}{'every completion':>28}{'if-statements':>24}  says")
    for title, facts in CASES.items():
        unknown = 0 if title == "all known" else int(title.split()[0])
        said = check(facts, unknown)
        ways = ways_of(facts, unknown)
        rounds = [{name: each(way) for name, way in ways.items()} for _ in range(ROUNDS)]
        taken = {name: median(r[name] for r in rounds) for name in ways}
        print(f"  {title:42}{columns(taken, unknown)}  {said}")
    for note in NOTES:
        print(f"  {note}")


def columns(taken: dict[str, Seconds], unknown: int) -> str:
    rule = taken["rule"]
    texts = [f"{rule * 1e3:.2f} ms".rjust(10)]
    for name, width, why in (
        ("every completion", 28, "not tried: too many"),
        ("if-statements", 24, "cannot answer"),
    ):
        if name in taken:
            text = f"{taken[name] * 1e3:.3f} ms ({taken[name] / rule:.3g}x)"
        else:
            text = why
        texts.append(text.rjust(width))
    return "".join(texts)


NOTES = (
    "The rule refuses to guess: an unknown that matters makes it ask, never exempt.",
    "Its time holds every row with value, result, legal basis and source; the others give less.",
    "The same facts are decided again and again: what is remembered of them helps the rule.",
)


if __name__ == "__main__":
    main()
