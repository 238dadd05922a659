"""Decisions by any table agree with trying every value of what is unknown, and ask no more."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import combinations, product
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop.rules.cells import written as written_fact
from desktop.rules.decision import BadFacts, Decision, Facts, Table, decide
from desktop.rules.table import BadTable
from tests.rules.books import shipped_rules
from tests.rules.small_tables import INPUTS, Raw, row, table, when

ON = date(2026, 9, 18)
VALUES: dict[str, list[Any]] = {
    "kilovolts": [Decimal(n) for n in ("0", "9.5", "10", "10.5", "20", "21")],
    "land": ["state", "collective"],
    "metro": ["yes", "no"],
    "delivered": [
        "1990-01-01",
        "2021-09-17",
        "2021-09-18",
        "2023-09-17",
        "2023-09-18",
        "2026-09-18",
    ],
    "overhauled": ["none", "1990-01-01", "2021-09-18", "2023-09-17", "2023-09-18"],
    "road_class": ["a", "b", "c"],
    "relation": ["in", "out"],
}
ROUTE = [n for n in VALUES if "each" not in INPUTS[n]]
ROAD = [n for n in VALUES if "each" in INPUTS[n]]


@st.composite
def conditions(draw: st.DrawFn) -> list[Raw]:
    facts = draw(st.sampled_from([ROUTE, ROAD]))
    chosen = draw(st.lists(st.sampled_from(facts), min_size=1, max_size=3, unique=True))
    return [{"fact": name, **draw(OPERATIONS[INPUTS[name]["type"]](name))} for name in chosen]


def number(_name: str) -> st.SearchStrategy[Raw]:
    return st.sampled_from([{"above": 10}, {"above": "20"}, {"up_to": 10}, {"up_to": 20}])


def choice(name: str) -> st.SearchStrategy[Raw]:
    words = [code for code, _ in INPUTS[name]["values"]]
    return st.lists(st.sampled_from(words), min_size=1, unique=True).map(lambda w: {"in": w})


def day(_name: str) -> st.SearchStrategy[Raw]:
    return st.sampled_from([{"within_years": 3}, {"within_years": 5}])


OPERATIONS = {"number": number, "choice": choice, "day": day}
HITS = st.sampled_from(["strongest", "collect", "unique"])


@st.composite
def tables(draw: st.DrawFn) -> Table | None:
    """A table of some rows; None where it is not sound, which is tested elsewhere."""
    found = draw(st.lists(conditions(), min_size=1, max_size=4))
    hit = draw(HITS)
    outcomes = st.sampled_from(["low", "mid", "high"] if hit == "unique" else ["mid", "high"])
    rows = [row(str(n), draw(outcomes), c) for n, c in enumerate(found)]
    open_ones = draw(st.sampled_from([[], ["mid"]]))
    left_open = open_ones if hit == "strongest" else []
    try:
        return Table(table(hit, rows, otherwise="low", left_open=left_open))
    except BadTable:
        return None


sound = tables().filter(lambda found: found is not None)


@st.composite
def stated(draw: st.DrawFn, names: list[str]) -> dict[str, Any]:
    return {n: draw(st.sampled_from([None, *VALUES[n]])) for n in names}


@st.composite
def known_and_unknown(draw: st.DrawFn) -> tuple[Table, Facts]:
    chosen = draw(sound)
    assert chosen is not None
    route = [n for n in ROUTE if n in chosen.inputs]
    road = [n for n in ROAD if n in chosen.inputs]
    facts = draw(stated(route))
    if road:
        facts["roads"] = draw(st.lists(stated(road), max_size=2))
    return chosen, facts


def blanks(facts: Facts) -> list[str]:
    paths = [n for n, v in facts.items() if n != "roads" and v is None]
    for index, thing in enumerate(facts.get("roads", ())):
        paths += [f"roads.{index}.{n}" for n, v in thing.items() if v is None]
    return paths


def values_of(path: str) -> list[Any]:
    return VALUES[path.rpartition(".")[2]]


def with_values(facts: Facts, values: dict[str, Any]) -> Facts:
    filled: dict[str, Any] = {k: v for k, v in facts.items() if k != "roads"}
    if "roads" in facts:
        filled["roads"] = [dict(thing) for thing in facts["roads"]]
    for path, value in values.items():
        group, _, rest = path.partition(".")
        if rest:
            index, name = rest.split(".")
            filled[group][int(index)][name] = value
        else:
            filled[path] = value
    return filled


def plain(raw_table: Table, facts: Facts) -> Any:
    """Decide complete facts in the plainest way: each row by its conditions, one after another."""
    held = [r for r in raw_table.rows if any(holds(r, t) for t in things(r, raw_table, facts))]
    codes = [str(r.then) for r in held]
    if raw_table.head.hit == "collect":
        return tuple(c for c in raw_table.outcomes if c in codes) or ("low",)
    strongest = max(codes, key=["low", "mid", "high"].index, default="low")
    left = strongest in raw_table.head.left_open
    return (
        frozenset((r.id, i) for r in held for i in places(r, raw_table, facts))
        if left
        else strongest
    )


def things(r: Any, of: Table, facts: Facts) -> list[Facts]:
    is_of_road = of.inputs[r.when[0].fact].each
    return list(facts.get("roads", ())) if is_of_road else [facts]


def places(r: Any, of: Table, facts: Facts) -> list[int]:
    return [i for i, t in enumerate(things(r, of, facts)) if holds(r, t)]


def holds(r: Any, thing: Facts) -> bool:
    return all(is_true(c, thing[c.fact]) for c in r.when)


def is_true(condition: Any, value: Any) -> bool:
    match condition.operator:
        case "is" | "in":
            return value in condition.value
        case "above":
            return bool(value > condition.value)
        case "up_to":
            return bool(value <= condition.value)
        case _:
            years = {3: "2023-09-18", 5: "2021-09-18"}[int(condition.value)]
            return value != "none" and value >= years


def completions(facts: Facts) -> Iterator[tuple[dict[str, Any], Facts]]:
    paths = blanks(facts)
    for values in product(*(values_of(p) for p in paths)):
        chosen = dict(zip(paths, values, strict=True))
        yield chosen, with_values(facts, chosen)


def settles(facts: Facts, asked: tuple[str, ...], answers: dict[Any, Any]) -> bool:
    """Return whether knowing the asked facts always leaves one answer."""
    seen: dict[Any, Any] = {}
    paths = blanks(facts)
    places_asked = [paths.index(p) for p in asked]
    return all(
        seen.setdefault(tuple(values[i] for i in places_asked), answer) == answer
        for values, answer in answers.items()
    )


def outcome_of(decision: Decision) -> Any:
    return decision.possible if decision.outcome is None else decision.outcome


def truth_of(truths: set[bool]) -> bool | None:
    """Return the truth of what is so with some values, and not with others."""
    return None if len(truths) > 1 else truths.pop()


def told_plainly(by: Table, facts: Facts) -> dict[tuple[str, str], Any]:
    """Tell each row of each thing in the plainest way: its conditions by every value tried."""
    told = {}
    for one in by.rows:
        group = by.inputs[one.when[0].fact].each
        prefixes = [f"{group}.{i}." for i in range(len(facts.get(group, ())))] if group else [""]
        for prefix, thing in zip(prefixes, things(one, by, facts), strict=True):
            names = list(dict.fromkeys(c.fact for c in one.when))
            tried = [VALUES[n] if thing.get(n) is None else [thing[n]] for n in names]
            ways = [dict(zip(names, values, strict=True)) for values in product(*tried)]
            truths = tuple(truth_of({is_true(c, w[c.fact]) for w in ways}) for c in one.when)
            value = tuple(
                (prefix + n, "unknown" if thing.get(n) is None else str(thing[n])) for n in names
            )
            told[one.id, prefix] = (truths, truth_of({holds(one, way) for way in ways}), value)
    return told


@settings(max_examples=150, deadline=None)
@given(known_and_unknown())
def test_a_decision_is_that_of_every_completion_and_asks_no_more(
    pair: tuple[Table, Facts],
) -> None:
    by, facts = pair
    assume(len(blanks(facts)) <= 5)
    said = decide(by, facts, ON)
    answers = {tuple(v.values()): plain(by, f) for v, f in completions(facts)}

    if by.head.hit == "collect":
        sure = set.intersection(*(set(a) for a in answers.values()))
        assert said.is_open == (len(set(answers.values())) > 1)
        assert said.is_open or set(said.possible) == sure
    else:
        outcomes = {"mid" if isinstance(a, frozenset) else a for a in answers.values()}
        assert set(said.possible) == outcomes
        assert said.is_open == (len(outcomes) > 1)
    assert settles(facts, said.questions, answers)
    for smaller in combinations(said.questions, max(0, len(said.questions) - 1)):
        assert not said.questions or not settles(facts, smaller, answers)


@settings(max_examples=100, deadline=None)
@given(known_and_unknown())
def test_every_row_is_told_as_reading_it_by_hand_would(pair: tuple[Table, Facts]) -> None:
    by, facts = pair

    said = decide(by, facts, ON)

    told = {(t.row.id, t.paths[0].rpartition(".")[0]): t for t in said.rows}
    wanted = told_plainly(by, facts)
    assert len(told) == len(said.rows) == len(wanted)
    for (row_id, prefix), (truths, result, value) in wanted.items():
        found = told[row_id, prefix.rstrip(".")]
        looked_at = tuple((path, written_fact(said.facts[path])) for path in found.paths)
        assert (found.truths, found.result, looked_at) == (truths, result, value)
    held = {row_id for (row_id, _), (_, result, _) in wanted.items() if result}
    assert {r.id for r in said.sure} == held


UNIQUE = table(
    "unique",
    [
        row("access", "low", when(kilovolts=("up_to", 20))),
        row("district", "mid", when(kilovolts=("above", 20), kilovolts__2=("up_to", 110))),
        row("farmland", "high", when(kilovolts=("above", 110), land=("is", "collective"))),
        row("state", "mid", when(kilovolts=("above", 110), land=("is", "state"))),
    ],
)


@pytest.mark.parametrize(
    ("facts", "outcome", "asks"),
    [
        ({"kilovolts": 10}, "low", ()),
        ({"kilovolts": 110}, "mid", ()),
        ({"kilovolts": 220}, None, ("land",)),
        ({"land": "state"}, None, ("kilovolts",)),
        ({}, None, ("kilovolts", "land")),
        ({"kilovolts": Decimal("20.1")}, "mid", ()),
        ({"kilovolts": 220, "land": "collective"}, "high", ()),
    ],
)
def test_a_fact_that_cannot_change_the_outcome_is_not_asked(
    facts: Facts, outcome: str | None, asks: tuple[str, ...]
) -> None:
    said = decide(Table(UNIQUE), facts, ON)

    assert (said.outcome, said.questions) == (outcome, asks)


LEFT_OPEN = table(
    "strongest",
    [
        row("metro", "mid", when(metro=("is", "yes")), asks="metro"),
        row("land", "mid", when(land=("is", "collective"))),
        row("voltage", "high", when(kilovolts=("above", 20))),
    ],
    otherwise="low",
    left_open=["mid"],
)


@pytest.mark.parametrize(
    ("facts", "possible", "asks"),
    [
        ({"kilovolts": 10, "metro": "yes"}, ("mid",), ("land", "metro")),
        ({"kilovolts": 10, "metro": "yes", "land": "state"}, ("mid",), ("metro",)),
        ({"kilovolts": 10, "metro": "no"}, ("low", "mid"), ("land",)),
        ({"kilovolts": 35, "metro": "yes"}, ("high",), ()),
        ({"kilovolts": 10, "metro": "no", "land": "state"}, ("low",), ()),
    ],
)
def test_by_which_row_an_outcome_is_left_to_a_person_is_asked_for(
    facts: Facts, possible: tuple[str, ...], asks: tuple[str, ...]
) -> None:
    said = decide(Table(LEFT_OPEN), facts, ON)

    assert (said.possible, said.questions) == (possible, asks)


def test_what_another_unknown_brings_about_anyhow_is_not_asked() -> None:
    rows = [row("a", "mid", when(road_class=("is", "a")))]
    rows += [row("b", "high", when(road_class=("in", ["b", "c"])))]
    rows += [row("metro", "mid", when(metro=("is", "yes")))]
    by = Table(table("strongest", rows, otherwise="low"))

    said = decide(by, {"roads": [MappingProxyType({"road_class": None})]}, ON)

    assert (said.possible, said.questions) == (("mid", "high"), ("roads.0.road_class",))


def test_of_outcomes_that_are_collected_none_is_the_one_while_another_may_follow() -> None:
    rows = [row("metro", "mid", when(metro=("is", "yes")))]
    rows += [row("land", "high", when(land=("is", "collective")))]
    by = Table(table("collect", rows, otherwise="low"))
    facts = [{"metro": "yes", "land": land} for land in (None, "state", "collective")]

    said = [(d.possible, d.is_open, d.outcome) for d in (decide(by, f, ON) for f in facts)]

    assert said == [
        (("mid",), True, None),
        (("mid",), False, "mid"),
        (("mid", "high"), False, None),
    ]


def test_a_row_between_two_limits_is_false_where_both_cannot_hold() -> None:
    rows = {t.row.id: t for t in decide(Table(UNIQUE), {}, ON).rows}
    told = {t.row.id: t for t in decide(Table(UNIQUE), {"kilovolts": 35}, ON).rows}

    assert rows["district"].truths == (None, None)
    assert rows["district"].result is None
    assert told["district"].result is True
    assert told["district"].paths == ("kilovolts",)
    assert told["farmland"].truths == (False, None)


@pytest.mark.parametrize(
    ("facts", "rule", "field"),
    [
        pytest.param({"kilovolts": "10"}, "fact_wrong_type", "kilovolts", id="text for a number"),
        pytest.param({"kilovolts": 10.0}, "fact_wrong_type", "kilovolts", id="an inexact number"),
        pytest.param({"kilovolts": True}, "fact_wrong_type", "kilovolts", id="yes for a number"),
        pytest.param({"kilovolts": [10]}, "fact_wrong_type", "kilovolts", id="a list"),
        pytest.param({"kilovolts": -10}, "fact_below", "kilovolts", id="negative kilovolts"),
        pytest.param({"kilovolts": Decimal("NaN")}, "fact_below", "kilovolts", id="no number"),
        pytest.param({"land": "moon"}, "fact_unfit", "land", id="no such land"),
        pytest.param({"land": 1}, "fact_wrong_type", "land", id="a number for a word"),
        pytest.param({"colour": "red"}, "fact_unknown", "colour", id="no such fact"),
    ],
)
def test_a_fact_that_is_none_is_refused_by_name(facts: Facts, rule: str, field: str) -> None:
    with pytest.raises(BadFacts) as refused:
        decide(Table(UNIQUE), facts, ON)

    assert [(f.rule, f.field) for f in refused.value.findings] == [(rule, field)]


ROADS = table(
    "strongest",
    [
        row("crossed", "high", when(road_class=("is", "a"), relation=("is", "in"))),
        row("dug", "mid", when(delivered=("within_years", 5))),
        row("again", "mid", when(overhauled=("within_years", 3))),
    ],
    otherwise="low",
)


@pytest.mark.parametrize(
    ("facts", "rule", "field"),
    [
        pytest.param({"roads": {"a": 1}}, "fact_wrong_type", "roads", id="no list of roads"),
        pytest.param({"roads": ["a"]}, "fact_wrong_type", "roads", id="no road"),
        pytest.param({"roads": [{"name": "某路"}]}, "fact_unknown", "roads.0.name", id="odd name"),
        pytest.param({"roads": [{"relation": "up"}]}, "fact_unfit", "roads.0.relation", id="where"),
        pytest.param({"delivered": "12"}, "fact_wrong_type", "delivered", id="half a year"),
        pytest.param({"delivered": "none"}, "fact_wrong_type", "delivered", id="it was delivered"),
        pytest.param({"delivered": 2012}, "fact_wrong_type", "delivered", id="a number for a day"),
    ],
)
def test_a_fact_of_a_road_is_refused_by_its_path(facts: Facts, rule: str, field: str) -> None:
    with pytest.raises(BadFacts) as refused:
        decide(Table(ROADS), facts, ON)

    assert [(f.rule, f.field) for f in refused.value.findings] == [(rule, field)]


def test_the_same_facts_in_another_type_are_not_remembered_as_good() -> None:
    by = Table(UNIQUE)
    decide(by, {"kilovolts": 1}, ON)

    with pytest.raises(BadFacts):
        decide(by, {"kilovolts": True}, ON)


@pytest.mark.parametrize("written", ["10", "10.0", "1E+1"])
def test_a_trace_says_a_number_as_it_was_stated_however_equal_to_an_earlier_one(
    written: str,
) -> None:
    rows = [row("1", "mid", when(kilovolts=("above", 20)))]
    small = Table(table("strongest", rows, otherwise="low"))
    decide(small, {"kilovolts": Decimal("10.00")}, ON)

    said = decide(small, {"kilovolts": Decimal(written)}, ON)

    assert written_fact(said.facts["kilovolts"]) == written


def test_rows_that_share_facts_are_tried_together_in_every_situation_and_no_more() -> None:
    tables = {name: shipped_rules().tables[name].all[-1] for name in ("devolution", "must_sign")}
    sizes = {name: [part.size for part in one.parts] for name, one in tables.items()}

    assert sizes == {"devolution": [3 * 2], "must_sign": [2] * 7 + [13 * 4]}
