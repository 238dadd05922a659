"""A million cases are narrowed by indexes alone: of none a row is fetched, nothing is sorted."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event

from desktop.store.cases import facet_counts, ids_of
from desktop.store.connect import open_store
from desktop.store.rows_cases import CasesColumn, CasesFilter, CasesSort
from tests.store.many_cases import fill

FILTERS = {
    "all": CasesFilter(),
    "open": CasesFilter(state="open"),
    "closed": CasesFilter(state="closed"),
    "waived": CasesFilter(is_waived=True),
    "since": CasesFilter(since=date(2016, 2, 1)),
    "until": CasesFilter(until=date(2016, 2, 1)),
    "days": CasesFilter(since=date(2016, 2, 1), until=date(2016, 3, 1)),
    "street": CasesFilter(streets=("永和街道", "新龙镇")),
    "voltage": CasesFilter(kilovolts=("10",)),
    "matter": CasesFilter(matters=("connection",)),
    "phase": CasesFilter(phases=("letter", "accept")),
    "officer": CasesFilter(officers=("lianghui",)),
    "manager": CasesFilter(managers=("lianghui",)),
    "text": CasesFilter(text="半导体"),
    "pinyin": CasesFilter(text="bandaoti"),
    "several": CasesFilter(text="半导体", state="open", streets=("永和街道",)),
}
FACETS = ("street", "kilovolts", "matter", "phase", "officer", "manager")


@pytest.fixture(scope="module")
def connection(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    folder: Path = tmp_path_factory.mktemp("filters") / "store"
    with open_store(folder, create=True) as store:
        with store.writing() as writing:
            fill(writing, 300, open_every=10)
        with store.reading() as reading:
            yield reading


@pytest.mark.parametrize("column", [CasesColumn.NUMBER, CasesColumn.ENTERPRISE, CasesColumn.CLOCK])
@pytest.mark.parametrize("name", FILTERS)
def test_no_row_is_fetched_and_none_is_put_in_order(
    connection: Connection, name: str, column: CasesColumn
) -> None:
    told = plan(connection, lambda: ids_of(connection, FILTERS[name], CasesSort(column)))

    assert any("register_row USING COVERING INDEX" in line for line in told)
    assert not [line for line in told if fetches_rows(line) or "ORDER BY" in line]


@pytest.mark.parametrize("name", FILTERS)
def test_by_another_column_only_those_wanted_are_fetched(connection: Connection, name: str) -> None:
    wanted, by_capacity = FILTERS[name], CasesSort(CasesColumn.CAPACITY)

    assert set(ids_of(connection, wanted, by_capacity)) == set(
        ids_of(connection, wanted, CasesSort())
    )
    if name not in ("all", "closed", "until"):
        told = plan(connection, lambda: ids_of(connection, wanted, by_capacity))
        assert not [line for line in told if line.startswith("SCAN register_row")]


@pytest.mark.parametrize("name", FACETS)
def test_the_values_of_a_filter_are_counted_by_their_index(
    connection: Connection, name: str
) -> None:
    told = plan(connection, lambda: facet_counts(connection, name))

    assert told == [f"SCAN register_row USING COVERING INDEX register_{name}"]


def fetches_rows(line: str) -> bool:
    return ("register_row" in line or "other" in line) and "COVERING INDEX" not in line


def plan(connection: Connection, ask: Any) -> list[str]:
    """Return how the database goes about the last thing asked."""
    asked: list[tuple[str, Any]] = []

    def note(_c: Any, _cursor: Any, statement: str, given: Any, *_: Any) -> None:
        asked.append((statement, given))

    event.listen(connection, "before_cursor_execute", note)
    try:
        ask()
    finally:
        event.remove(connection, "before_cursor_execute", note)
    statement, given = asked[-1]
    rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", given)
    return [row.detail for row in rows]
