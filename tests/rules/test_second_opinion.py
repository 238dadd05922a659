"""A second opinion: zen-engine, which is somebody else's, decides complete facts as we do.

Every table is written as a decision table of zen-engine that collects the rows that hold; which
of them count follows from the table's ``hit``. Facts are complete, since zen-engine has no word
for one that is missing.
"""

import json
import random
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from zen import ZenEngine

from desktop.rules.cells import years_before
from desktop.rules.decision import Table, decide
from desktop.rules.table import NONE, Condition, Hit, Input, Kind, Operator, Then
from tests.rules.books import CITIES, city, shipped_tables

ON = date(2026, 9, 18)
FAR = 100_000
"""Days ago that stand for never."""
CASES = 10_000
FEWER = 500
TABLES = {name: versions.all[-1] for name, versions in shipped_tables().items()}
TABLES |= {name: Table(city(name)) for name in CITIES}
Facts = dict[str, Any]


def graph(table: Table) -> dict[str, Any]:
    """Return a table as a decision graph whose result is the ids of the rows that hold."""
    names = [key(name) for name in table.inputs]
    rules = [
        {"_id": row.id, **dict.fromkeys(names, ""), **cells(row.when), "out": f'"{row.id}"'}
        for row in table.rows
    ]
    content = {
        "hitPolicy": "collect",
        "inputs": [{"id": name, "name": name, "field": name} for name in names],
        "outputs": [{"id": "out", "name": "row", "field": "row"}],
        "rules": rules,
    }
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode", "content": {}},
        {"id": "table", "name": "table", "type": "decisionTableNode", "content": content},
        {"id": "end", "name": "end", "type": "outputNode", "content": {}},
    ]
    edges = [
        {"id": "a", "sourceId": "in", "targetId": "table", "type": "edge"},
        {"id": "b", "sourceId": "table", "targetId": "end", "type": "edge"},
    ]
    return {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}


def key(name: str) -> str:
    return name.replace(".", "_")


def cells(when: tuple[Condition, ...]) -> dict[str, str]:
    """Return the conditions of a row, two on one fact as one range."""
    found: dict[str, str] = {}
    for condition in when:
        name, text = key(condition.fact), cell(condition)
        found[name] = f"({found[name][2:]}..{text[3:]}]" if name in found else text
    return found


def cell(condition: Condition) -> str:
    if isinstance(condition.value, frozenset):
        return ", ".join(json.dumps(word) for word in sorted(condition.value))
    if condition.operator is Operator.WITHIN_YEARS:
        return f"<= {(ON - years_before(ON, int(condition.number))).days}"
    return f"{'>' if condition.operator is Operator.ABOVE else '<='} {condition.number}"


def by_chance(table: Table, chance: random.Random) -> Facts:
    """Return complete facts, with up to two of the things a table looks at each."""
    facts: Facts = {}
    for known in table.inputs.values():
        if not known.each:
            facts[known.name] = value(table, known, chance)
    for group in {known.each for known in table.inputs.values()} - {""}:
        fields = [known for known in table.inputs.values() if known.each == group]
        facts[group] = [
            {known.name: value(table, known, chance) for known in fields}
            for _ in range(chance.choice((0, 1, 1, 2)))
        ]
    return facts


def value(table: Table, known: Input, chance: random.Random) -> Any:
    match known.kind:
        case Kind.CHOICE:
            is_asked = set(known.values) == {"yes", "no"} and chance.random() < 0.9
            usual = "no" if known.name.startswith("features.") else "yes"
            return usual if is_asked else chance.choice(list(known.values))
        case Kind.NUMBER:
            limits = [c.number for row in table.rows for c in row.when if c.fact == known.name]
            near = chance.choice(limits) + chance.choice((-1, Decimal("-0.001"), 0, 1))
            return max(near, known.least)
        case Kind.DAY:
            if known.may_be_none and chance.random() < 0.5:
                return NONE
            return (ON - timedelta(days=chance.randint(0, 3000))).isoformat()


def flat(table: Table, facts: Facts) -> Iterator[Facts]:
    """Yield facts as zen-engine takes them: one level, once for each thing, days as days ago."""
    plain = {key(n): shown(v) for n, v in facts.items() if not isinstance(v, list)}
    things = [thing for v in facts.values() if isinstance(v, list) for thing in v]
    blank = {key(known.name): "" for known in table.inputs.values() if known.each}
    for day in (k for k in table.inputs.values() if k.kind is Kind.DAY):
        blank[key(day.name)] = FAR  # type: ignore[assignment]
    for thing in things or [{}]:
        yield {**blank, **plain, **{key(n): shown(v) for n, v in thing.items()}}


def shown(given: Any) -> Any:
    if isinstance(given, Decimal):
        return float(given)
    if given == NONE:
        return FAR
    return (ON - date.fromisoformat(given)).days if is_day(given) else given


def is_day(given: Any) -> bool:
    return isinstance(given, str) and given[:2] == "20" and given.count("-") == 2


class SecondOpinion:
    """A table as zen-engine decides it."""

    def __init__(self, table: Table, raw: Mapping[str, Any]) -> None:
        self.table = table
        self.decision = ZenEngine().create_decision(json.dumps(raw))

    def outcome(self, facts: Facts) -> Any:
        """Return what follows from the rows that hold, as the table's ``hit`` says."""
        held = {
            row["row"]
            for one in flat(self.table, facts)
            for row in self.decision.evaluate(one)["result"] or ()
        }
        found: set[Then] = {self.table.row(row_id).then for row_id in held}
        rest = self.table.head.otherwise
        if self.table.head.hit is Hit.COLLECT:
            return found or {rest}
        if self.table.head.hit is Hit.UNIQUE:
            assert len(held) <= 1
        return max(found, key=self.table.outcomes.index, default=rest)


def ours(table: Table, facts: Facts) -> Any:
    decision = decide(table, facts, ON)
    return set(decision.possible) if table.head.hit is Hit.COLLECT else decision.outcome


def differing(name: str, raw: Mapping[str, Any], count: int) -> list[Facts]:
    table, chance = TABLES[name], random.Random(5)
    opinion = SecondOpinion(table, raw)
    every = (by_chance(table, chance) for _ in range(count))
    return [facts for facts in every if ours(table, facts) != opinion.outcome(facts)]


@pytest.mark.parametrize("name", sorted(TABLES))
def test_the_second_opinion_is_the_same(name: str) -> None:
    assert differing(name, graph(TABLES[name]), FEWER) == []


@pytest.mark.long
def test_ten_thousand_cases_of_the_exemption_are_decided_alike() -> None:
    assert differing("exemption", graph(TABLES["exemption"]), CASES) == []


@pytest.mark.parametrize("name", ["exemption", "must_sign", "devolution"])
def test_a_row_the_other_has_otherwise_is_noticed(name: str) -> None:
    raw = graph(TABLES[name])
    (rules,) = (n["content"]["rules"] for n in raw["nodes"] if "rules" in n["content"])
    rules.pop()

    assert differing(name, raw, FEWER)


@pytest.mark.parametrize("name", sorted(TABLES))
def test_chance_reaches_every_outcome(name: str) -> None:
    table, chance = TABLES[name], random.Random(5)

    every = [ours(table, by_chance(table, chance)) for _ in range(2 * FEWER)]

    said = set().union(*(one if isinstance(one, set) else {one} for one in every))
    assert said >= {row.then for row in table.rows}
