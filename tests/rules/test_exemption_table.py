"""The exemption table: refused where it is not sound, and no change of it goes unnoticed."""

import copy
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from desktop.resources import read_toml
from desktop.rules.exemption import (
    Answer,
    ExemptionTable,
    Feature,
    Relation,
    Road,
    RoadClass,
    RouteFacts,
    assess,
)
from desktop.rules.parameters import BadTable, NoParameter
from tests.rules.exemption_reference import Expected, expected, rows_of_known

SHIPPED = read_toml("rules/exemption.toml")
AS_OF = date(2026, 9, 18)
NO = dict.fromkeys(Feature, Answer.NO)
WORDS = {"road_class": [str(c) for c in RoadClass], "relation": [str(r) for r in Relation]}


def witnesses() -> Iterator[RouteFacts]:
    """Yield routes that between them touch every row from both sides."""
    for kilovolts in ("19", "19.9", "20", "20.001", "21"):
        yield RouteFacts(Decimal(kilovolts), NO, ())
    for feature in Feature:
        yield RouteFacts(Decimal(10), {**NO, feature: Answer.YES}, ())
    for road_class in RoadClass:
        for relation in Relation:
            for delivered, overhauled in AGES:
                road = Road("", road_class, relation, delivered, overhauled)
                yield RouteFacts(Decimal(10), NO, (road,))


AGES = [
    ("2012-05-01", "none"),
    ("2021-09-18", "none"),
    ("2021-09-17", "none"),
    ("2012-05-01", "2023-09-18"),
    ("2012-05-01", "2023-09-17"),
]
WITNESSES = [(f, expected(f, AS_OF), rows_of_known(f, AS_OF)) for f in witnesses()]


def row_of(content: dict[str, Any], rule_id: str) -> dict[str, Any]:
    return next(row for row in content["row"] if row["id"] == rule_id)


def mutants() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the shipped table with one thing changed, and what."""
    for index, row in enumerate(SHIPPED["row"]):
        for change, changed in row_mutants(row):
            content = copy.deepcopy(SHIPPED)
            content["row"][index : index + 1] = changed
            yield f"{row['id']}: {change}", content


def row_mutants(row: dict[str, Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    yield "dropped", []
    yield "in force later", [{**row, "since": date(2026, 9, 19)}]
    yield "ended", [{**row, "until": date(2026, 9, 17)}]
    for effect in ("needs_approval", "refer", "ask"):
        if effect != row["effect"]:
            fact = row["when"][0]["fact"]
            free = {k: v for k, v in row.items() if k not in ("asks", "refer_to")}
            added = {"refer": {"refer_to": "某局"}, "ask": {"asks": fact}}.get(effect, {})
            yield f"now {effect}", [{**free, "effect": effect, **added}]
    for number, condition in enumerate(row["when"]):
        for change, changed in condition_mutants(condition):
            when = [*row["when"][:number], *changed, *row["when"][number + 1 :]]
            yield f"{condition['fact']} {change}", [{**row, "when": when}]


def condition_mutants(condition: dict[str, Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    yield "dropped", []
    fact = condition["fact"]
    for step in (-1, 1):
        if "within_years" in condition:
            years = condition["within_years"] + step
            yield f"within {years}", [{"fact": fact, "within_years": years}]
    for limit in ("19", "19.9", "20.05", "35"):
        if "above" in condition:
            yield f"above {limit}", [{"fact": fact, "above": limit}]
    for word in WORDS.get(fact, ()):
        given = condition.get("in") or [condition["is"]]
        flipped = [w for w in given if w != word] if word in given else [*given, word]
        yield f"{word} flipped", [{"fact": fact, "in": flipped}]
    if fact.startswith("features."):
        yield "is no", [{"fact": fact, "is": "no"}]


@pytest.mark.parametrize("content", [pytest.param(c, id=i) for i, c in mutants()])
def test_a_change_of_the_table_is_noticed(content: dict[str, Any]) -> None:
    try:
        table = ExemptionTable(content)
    except BadTable:
        return

    assert table.digest != ExemptionTable(SHIPPED).digest
    assert any(differs(*witness, table) for witness in WITNESSES)


def differs(
    facts: RouteFacts, wanted: Expected, rows: frozenset[str], table: ExemptionTable
) -> bool:
    try:
        said = assess(facts, AS_OF, table)
    except LookupError:
        return True
    found = Expected(said.outcome, frozenset(said.questions), frozenset(said.referrals))
    return found != wanted or {r.rule_id for r in said.rows if r.result} != rows


def test_the_shipped_table_agrees_with_every_witness() -> None:
    assert [w[0] for w in WITNESSES if differs(*w, ExemptionTable(SHIPPED))] == []


@pytest.mark.parametrize(
    ("rule_id", "change"),
    [
        pytest.param("arterial", {"source": ""}, id="no source"),
        pytest.param("arterial", {"basis": " "}, id="no legal basis"),
        pytest.param("arterial", {"title": 5}, id="no title"),
        pytest.param("arterial", {"since": "2021-01-01"}, id="a day written as text"),
        pytest.param("arterial", {"effect": "exempt"}, id="an unknown effect"),
        pytest.param("arterial", {"when": []}, id="no condition"),
        pytest.param("arterial", {"refer_to": "某局"}, id="a referral without effect"),
        pytest.param("arterial", {"asks": "relation"}, id="a question without effect"),
        pytest.param("metro", {"refer_to": ""}, id="a referral to nobody"),
        pytest.param(
            "arterial",
            {"when": [{"fact": "road_class", "eval": "1"}]},
            id="an unknown operator",
        ),
        pytest.param("arterial", {"when": [{"fact": "colour", "is": "red"}]}, id="no such fact"),
        pytest.param("arterial", {"when": [{"fact": "road_class", "in": []}]}, id="an empty set"),
        pytest.param(
            "arterial", {"when": [{"fact": "road_class", "is": "motorwey"}]}, id="no such class"
        ),
        pytest.param(
            "arterial",
            {"when": [{"fact": "relation", "above": "2"}]},
            id="no number to compare",
        ),
        pytest.param(
            "newly_built",
            {"when": [{"fact": "delivered", "within_years": "4.5"}]},
            id="half a year",
        ),
        pytest.param("voltage", {"when": [{"fact": "kilovolts", "above": 20.5}]}, id="inexact"),
        pytest.param("voltage", {"when": [{"fact": "kilovolts", "above": "x"}]}, id="no number"),
        pytest.param("voltage", {"when": [{"fact": "kilovolts", "above": "NaN"}]}, id="NaN"),
        pytest.param("voltage", {"when": [{"fact": "kilovolts", "above": "0"}]}, id="nought"),
        pytest.param(
            "arterial",
            {"when": [{"fact": "road_class", "is": "arterial", "in": ["arterial"]}]},
            id="two operators",
        ),
        pytest.param("voltage", {"effect": "needs_approval"}, id="a limit with another effect"),
        pytest.param(
            "metro",
            {"when": [{"fact": "features.metro", "is": "unknown"}]},
            id="unknown is no value",
        ),
        pytest.param(
            "metro",
            {
                "when": [
                    {"fact": "features.metro", "is": "yes"},
                    {"fact": "features.river", "is": "yes"},
                ]
            },
            id="two facts of the route",
        ),
        pytest.param(
            "arterial",
            {
                "when": [
                    {"fact": "road_class", "is": "arterial"},
                    {"fact": "kilovolts", "above": 1},
                ]
            },
            id="road and route in one row",
        ),
        pytest.param("railway", {"id": "metro"}, id="an id twice"),
    ],
)
def test_an_unsound_table_is_refused(rule_id: str, change: dict[str, Any]) -> None:
    content = copy.deepcopy(SHIPPED)
    row_of(content, rule_id).update(change)

    with pytest.raises(BadTable):
        ExemptionTable(content)


def test_an_id_stands_once_for_each_day() -> None:
    content = copy.deepcopy(SHIPPED)
    content["row"].append({**row_of(content, "arterial"), "since": date(2022, 1, 1)})

    with pytest.raises(BadTable, match="arterial stands twice"):
        ExemptionTable(content)


def test_a_limit_of_one_is_a_limit() -> None:
    content = copy.deepcopy(SHIPPED)
    row_of(content, "voltage")["when"] = [{"fact": "kilovolts", "above": 1}]

    assert ExemptionTable(content).limit_kv(AS_OF) == 1


def test_the_rule_ends_with_its_voltage_limit() -> None:
    content = copy.deepcopy(SHIPPED)
    row_of(content, "voltage")["until"] = date(2026, 12, 31)

    with pytest.raises(NoParameter, match="exemption"):
        ExemptionTable(content).in_force(date(2027, 1, 1))


@pytest.mark.parametrize(
    ("path", "fact"),
    [
        ("kilovolts", "kilovolts"),
        ("features.metro", "features.metro"),
        ("roads.0.relation", "relation"),
        ("roads.12.delivered", "delivered"),
    ],
)
def test_a_path_is_asked_for_by_the_question_of_its_fact(path: str, fact: str) -> None:
    assert ExemptionTable(SHIPPED).question(path) == SHIPPED["question"][fact]


def test_every_fact_has_its_question() -> None:
    content = copy.deepcopy(SHIPPED)
    del content["question"]["relation"]

    with pytest.raises(BadTable, match="relation"):
        ExemptionTable(content)


def test_a_row_may_change_on_a_day() -> None:
    content = copy.deepcopy(SHIPPED)
    row_of(content, "voltage")["until"] = date(2026, 12, 31)
    later = {**row_of(content, "voltage"), "since": date(2027, 1, 1)}
    later |= {"when": [{"fact": "kilovolts", "above": "35"}]}
    del later["until"]
    content["row"].append(later)
    table = ExemptionTable(content)

    assert table.limit_kv(date(2026, 12, 31)) == 20
    assert table.limit_kv(date(2027, 1, 1)) == 35
    assert table.row("voltage").since == date(2027, 1, 1)
