"""The register's rows: written with the case, filtered, sorted, found, and made anew."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Connection, RowMapping, text

from desktop.office.applications import take_application
from desktop.office.office import Office, Recording
from desktop.store.cases import (
    clear_register,
    count_all,
    facet_counts,
    ids_of,
    newest_ids,
    rows_of,
)
from desktop.store.connect import Store, open_store
from desktop.store.current_state import project_histories
from desktop.store.migrating import newest
from desktop.store.projections import dump, rebuild, rebuild_older
from desktop.store.ranking import best_found
from desktop.store.rows_cases import CasesColumn, CasesFilter, CasesSort
from desktop.store.search_words import question
from desktop.store.settings import get_fact
from tests.journeys import day_cases
from tests.office.offices import office_in
from tests.store.formats import as_in_the_third_format
from tests.store.many_cases import FIRST, fill

MANY = 3_000
NEWEST_FIRST = CasesSort()


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("many") / "store", create=True) as store:
        with store.writing() as connection:
            fill(connection, MANY, open_every=10)
        yield store


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = office_in(tmp_path / "store")
    with made.store:
        yield made


def taken(office: Office, folder: Path, number: int = 3) -> Recording:
    done = take_application(office, day_cases.write(folder, number), "lianghui")
    assert isinstance(done, Recording)
    return done


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        pytest.param(CasesFilter(), MANY, id="everything"),
        pytest.param(CasesFilter(state="open"), MANY // 10, id="the open ones"),
        pytest.param(CasesFilter(state="closed"), MANY * 9 // 10, id="the closed ones"),
        pytest.param(CasesFilter(is_waived=True), 0, id="those with a letter under way"),
        pytest.param(CasesFilter(until=date(2016, 1, 3)), 0, id="before the first day"),
        pytest.param(CasesFilter(since=date(2016, 1, 4)), MANY, id="from the first day on"),
        pytest.param(CasesFilter(managers=("nobody",)), 0, id="nobody's"),
        pytest.param(CasesFilter(text="***"), MANY, id="signs alone keep nothing out"),
    ],
)
def test_the_register_is_filtered(many: Store, wanted: CasesFilter, count: int) -> None:
    with many.reading() as connection:
        assert len(ids_of(connection, wanted, NEWEST_FIRST)) == count


def test_filters_narrow_one_another(many: Store) -> None:
    wanted = CasesFilter("半导体", "open", ("永和街道", "新龙镇"), ("10",))
    with many.reading() as connection:
        ids = ids_of(connection, wanted, NEWEST_FIRST)
        rows = rows_of(connection, ids).values()

    assert rows
    assert {r["street"] for r in rows} == {"永和街道", "新龙镇"}
    assert {(r["kilovolts"], r["is_open"]) for r in rows} == {(10.0, 1)}
    assert all("半导体" in r["enterprise"] for r in rows)


@pytest.mark.parametrize("column", list(CasesColumn))
def test_every_column_sorts_both_ways(many: Store, column: CasesColumn) -> None:
    with many.reading() as connection:
        up = ids_of(connection, CasesFilter(), CasesSort(column, descending=False))
        down = ids_of(connection, CasesFilter(), CasesSort(column, descending=True))

    assert up == down[::-1]
    assert len(up) == MANY


def test_numbers_are_sorted_as_numbers_are_counted(office: Office, tmp_path: Path) -> None:
    first = taken(office, tmp_path)
    with office.store.writing() as connection:
        connection.execute(text("UPDATE register_row SET number_key = 'HP-00002026-00000010'"))
        fill(connection, 2)
    with office.store.reading() as connection:
        ids = ids_of(connection, CasesFilter(), CasesSort(descending=False))
        rows = rows_of(connection, ids)

    assert [rows[i]["case_id"] for i in ids][-1] == first.case.id


def test_those_among_which_it_looks_are_as_many_as_may_be(many: Store) -> None:
    among = range(FIRST, FIRST + 2_500)
    with many.reading() as connection:
        ids = ids_of(connection, CasesFilter(), NEWEST_FIRST, among)

    assert list(ids) == list(reversed(among))


def test_values_of_a_column_are_counted(many: Store) -> None:
    with many.reading() as connection:
        counted = dict(facet_counts(connection, "kilovolts"))

    assert set(counted) == {10.0, 20.0, 110.0}
    assert sum(counted.values()) == MANY


def found(connection: Connection, typed: str) -> tuple[RowMapping, ...]:
    return best_found(connection, typed, question(typed), 5).rows


def test_what_is_found_is_the_newest_and_not_counted_for_ever(many: Store) -> None:
    asked = question("广州")
    with many.reading() as connection:
        ids = newest_ids(connection, asked, 501)

    assert ids == list(range(FIRST + MANY - 1, FIRST + MANY - 502, -1))


def test_a_case_is_found_as_soon_as_it_is_opened(office: Office, tmp_path: Path) -> None:
    case = taken(office, tmp_path).case

    with office.store.reading() as connection:
        rows = found(connection, case.form.enterprise.name[2:5])
        by_number = found(connection, case.number)
    assert [r["case_id"] for r in rows] == [r["case_id"] for r in by_number] == [case.id]
    assert rows[0]["received_on"] == "2026-02-13"
    assert rows[0]["phase"] == "accept"


def test_a_case_that_was_withdrawn_is_not_found(office: Office, tmp_path: Path) -> None:
    done = taken(office, tmp_path)
    office.withdraw([e.id for e in done.entries], "lianghui")

    with office.store.reading() as connection:
        assert found(connection, done.case.number) == ()
        assert count_all(connection) == 0


def test_no_personal_data_is_in_the_register(office: Office, tmp_path: Path) -> None:
    taken(office, tmp_path)
    contact = day_cases.form(3)["contact"]

    with office.store.reading() as connection:
        for value in (contact["name"], contact["phone"]):
            assert newest_ids(connection, question(value), 1) == []
        rows = connection.execute(text("SELECT * FROM register_row")).all()
        assert contact["phone"] not in str(rows)


def test_rebuilding_makes_the_same_register_and_search(office: Office, tmp_path: Path) -> None:
    number = taken(office, tmp_path).case.number
    with office.store.writing() as connection:
        before = dump(connection)
        rebuild(connection, (project_histories,))

        assert dump(connection) == before
        assert before["register_row"]
        assert len(newest_ids(connection, question(number), 9)) == 1


def test_a_store_of_an_older_program_gets_its_register_filled(
    office: Office, tmp_path: Path
) -> None:
    case = taken(office, tmp_path).case
    with office.store.writing() as connection:
        before = dump(connection)
        clear_register(connection, case.id)
        connection.execute(text("DELETE FROM store_fact WHERE name = 'tables_format'"))
    office.store.close()

    again = office_in(tmp_path / "store")
    with again.store, again.store.reading() as connection:
        assert dump(connection) == before
        assert len(newest_ids(connection, question(case.number), 9)) == 1


def older(office: Office) -> dict[str, list[tuple[object, ...]]]:
    """Make the tables those of an older program; return what they held."""
    with office.store.writing() as connection:
        before = dump(connection)
        connection.execute(text("DELETE FROM register_row"))
        connection.execute(text("DELETE FROM store_fact WHERE name = 'tables_format'"))
    return before


def test_what_an_older_program_kept_of_each_case_is_folded_anew(
    office: Office, tmp_path: Path
) -> None:
    taken(office, tmp_path)
    taken(office, tmp_path, 2)
    before, steps = older(office), []

    with office.store.writing() as connection:
        connection.execute(text("UPDATE case_row SET state = '{\"id\": 1}'"))
        projections = (project_histories,)
        assert rebuild_older(connection, projections, lambda *step: steps.append(step))

        assert dump(connection) == before
    assert steps == [(0, 2), (2, 2)]


def test_a_store_in_order_is_not_rebuilt(office: Office) -> None:
    with office.store.writing() as connection:
        assert get_fact(connection, "tables_format") is not None
        assert not rebuild_older(connection, (project_histories,))


def test_a_store_of_the_third_format_is_brought_up_to_date(tmp_path: Path) -> None:
    office = office_in(tmp_path / "store")
    taken(office, tmp_path)
    with office.store.writing() as connection:
        before = dump(connection)
        as_in_the_third_format(connection)
    office.store.close()

    again = office_in(tmp_path / "store")
    with again.store, again.store.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA user_version").scalar() == newest()
        assert dump(connection) == before
