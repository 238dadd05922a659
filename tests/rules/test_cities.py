"""The tiers of other cities are the same kind of table: another file, no other program.

Each is read, proved and mutated as the shipped ones are (``test_tables``); here each is decided
beside the plain words of its city over a grid of complete facts.
"""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

import pytest

from desktop.rules.decision import Table, decide
from desktop.rules.table import BadTable
from tests.rules.books import CITIES, city

ON = date(2026, 9, 24)
Facts = Mapping[str, Any]
METRES = tuple(map(Decimal, ("0", "100", "100.5", "150", "151", "200", "200.5", "500", "501")))
VOLTS = tuple(map(Decimal, ("0.22", "0.38", "0.4", "1", "6", "10", "10.5", "20", "35", "110")))


def yichuan(f: Facts) -> str:
    if f["kilovolts"] > 35:
        return "not_covered"
    if f["dug_m"] > 500 or f["green_m2"] > 30:
        return "joint"
    if f["dug_m"] > 200 or f["green_m2"] > 15:
        return "filing"
    return "free" if f["kilovolts"] <= Decimal("0.4") else "promise"


def xilingol(f: Facts) -> str:
    small = f["kilovolts"] <= 10 and f["dug_m"] <= 100 and f["green_m"] <= 100
    roads = (r["road_class"] == "other" and r["delivered"] < "2021-09-24" for r in f["roads"])
    return "promise" if small and all(roads) else "approval"


def beijing(f: Facts) -> str:
    small = f["kilowatts"] <= 160 and f["line_m"] <= 150 and f["dug_m"] <= 100
    return "free" if small and f["voltage"] == "below_10" else "approval"


def zhongshan(f: Facts) -> str:
    if f["kilovolts"] <= Decimal("0.38"):
        return "filing"
    return "parallel" if f["kilovolts"] <= 20 else "not_covered"


def guangzhou(f: Facts) -> str:
    if f["kilovolts"] <= 1:
        return "free"
    return "parallel" if f["district"] == "other" else "trial"


ROADS = tuple(
    [{"road_class": c, "delivered": d, "overhauled": "none"}]
    for c in ("arterial", "other")
    for d in ("2012-01-01", "2021-09-23", "2021-09-24")
)
GRIDS: Mapping[str, tuple[Callable[[Facts], str], Mapping[str, tuple[Any, ...]]]] = {
    "yichuan": (
        yichuan,
        {"kilovolts": VOLTS, "dug_m": METRES, "green_m2": (0, 15, 16, 30, 31)},
    ),
    "xilingol": (
        xilingol,
        {"kilovolts": VOLTS, "dug_m": METRES, "green_m": (0, 100, 101), "roads": ([], *ROADS)},
    ),
    "beijing": (
        beijing,
        {
            "voltage": ("below_10", "from_10"),
            "kilowatts": (10, 160, 161),
            "line_m": METRES,
            "dug_m": METRES,
        },
    ),
    "zhongshan": (zhongshan, {"kilovolts": VOLTS}),
    "guangzhou": (guangzhou, {"kilovolts": VOLTS, "district": ("huangpu", "nansha", "other")}),
}


@pytest.mark.parametrize("name", CITIES)
def test_a_city_decides_as_its_words_say(name: str) -> None:
    table = Table(city(name))
    words, grid = GRIDS[name]
    every = [dict(zip(grid, values, strict=True)) for values in product(*grid.values())]

    differing = [facts for facts in every if decide(table, facts, ON).outcome != words(facts)]

    assert differing == []
    assert {words(facts) for facts in every} == set(table.outcomes)


@pytest.mark.parametrize(
    ("name", "fault"),
    [pytest.param("zhongshan", "table_gap", id="zhongshan"), ("guangzhou", "table_gap")],
)
def test_a_tier_left_out_is_a_gap_that_is_shown(name: str, fault: str) -> None:
    raw = city(name)

    with pytest.raises(BadTable) as bad:
        Table({**raw, "row": raw["row"][:-1]})

    (found,) = bad.value.findings
    assert found.rule == fault
    assert "kilovolts=" in dict(found.facts)["example"]


def test_two_tiers_that_overlap_are_named_with_an_example() -> None:
    raw = city("zhongshan")
    low = {**raw["row"][0], "when": [{"fact": "kilovolts", "up_to": "10"}]}

    with pytest.raises(BadTable) as bad:
        Table({**raw, "row": [low, *raw["row"][1:]]})

    (found,) = bad.value.findings
    assert (found.rule, dict(found.facts)["other"]) == ("table_overlap", "medium")
