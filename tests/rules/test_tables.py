"""Every shipped table is sound, decides its recorded cases, and notices a change of any cell."""

from collections.abc import Iterable
from datetime import date
from functools import cache
from itertools import islice
from typing import Any

import pytest

from desktop.resources import path, read_toml
from desktop.rules.decision import BadFacts, Facts, Table, decide
from desktop.rules.recorded_cases import (
    Expected,
    case_day,
    changed_cases,
    expected,
    facts_of,
)
from desktop.rules.table import BadTable
from tests.rules.books import CITIES, raw_table
from tests.rules.table_mutants import mutants

SHIPPED = sorted(
    file.stem for file in path("rules").glob("*.toml") if "hit" in read_toml(f"rules/{file.name}")
)
TABLES = [*SHIPPED, *CITIES]
SAME = {
    ("exemption", "ask over refer"): "both leave the verdict to a person",
    ("deficiency", "enterprise_service over planning"): "no paper is vouched for by both",
    ("deficiency", "planning over urban_renewal"): "what stands in tells them apart",
    ("xilingol", "hit collect"): "with one outcome beside the rest, each is the strongest",
}
"""Changes of a table that make no difference to any decision, and why."""


@cache
def shipped(name: str) -> Table:
    return Table(raw_table(name))


@cache
def recorded(name: str) -> list[tuple[Facts, date, Expected]]:
    table = shipped(name)
    cases = [(facts, case_day(c)) for c in table.content.cases for facts in facts_of(table, c)]
    return [(facts, on, expected(decide(table, facts, on))) for facts, on in cases]


def is_noticed(name: str, content: dict[str, Any]) -> bool:
    """Return whether a changed table is refused, or decides a recorded case otherwise."""
    try:
        table = Table(content)
    except BadTable:
        return True
    for facts, on, wanted in recorded(name):
        try:
            if expected(decide(table, facts, on)) != wanted:
                return True
        except BadFacts:
            return True
    return False


@pytest.mark.parametrize("name", TABLES)
def test_a_shipped_table_decides_its_recorded_cases(name: str) -> None:
    assert list(changed_cases(shipped(name))) == []
    assert recorded(name)


@pytest.mark.parametrize("name", TABLES)
def test_each_row_holds_in_a_recorded_case(name: str) -> None:
    held = {row for _, _, wanted in recorded(name) for row in wanted.rows}

    assert {row.id for row in shipped(name).rows} <= held


EACH = 4
"""One change of so many is tried each time; all are by the long run."""


def unnoticed(name: str, changes: Iterable[tuple[str, dict[str, Any]]]) -> list[str]:
    """Return the changes of a table that no recorded case notices, but for those of no effect."""
    kept = [change for change, content in changes if not is_noticed(name, content)]
    return [change for change in kept if (name, change) not in SAME]


@pytest.mark.parametrize("name", TABLES)
def test_a_change_of_a_cell_is_noticed(name: str) -> None:
    first = TABLES.index(name) % EACH
    assert unnoticed(name, islice(mutants(raw_table(name)), first, None, EACH)) == []


@pytest.mark.long
@pytest.mark.parametrize("name", TABLES)
def test_no_change_of_a_cell_goes_unnoticed(name: str) -> None:
    assert unnoticed(name, mutants(raw_table(name))) == []
