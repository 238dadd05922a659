"""Names are found by their pinyin in full, and the best of what is found stands first."""

from collections.abc import Iterator
from time import process_time

import pytest
from sqlalchemy import Connection, text

from desktop.store.cases import ids_of, number_key
from desktop.store.connect import Store, open_store
from desktop.store.initials import initials, sort_key
from desktop.store.pinyin import MOST_LETTERINGS, divisions, first_letters, spells
from desktop.store.ranking import best_found
from desktop.store.rows_cases import CasesFilter, CasesSort
from desktop.store.search_words import indexed, indexed_initials, question
from desktop.store.spelled import spelled_ids
from tests.store.many_cases import FIRST, fill

NUMBERED, ADDRESSED, OLD, OPEN, NEW, RARE = range(FIRST + 1, FIRST + 7)
NAMES = {
    NUMBERED: ("广州华拓有限公司", 0),
    ADDRESSED: ("广州穗岭有限公司", 1),
    OLD: ("南沙核芯半导体有限公司", 0),
    OPEN: ("重庆南沙核芯贸易有限公司", 1),
    NEW: ("长乐银行南沙核芯支行", 0),
    RARE: ("黄埔埔心电器厂", 0),
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("named") / "store", create=True) as made:
        with made.writing() as connection:
            fill(connection, 40, open_every=1_000)
            for place, (name, is_open) in NAMES.items():
                _name(connection, place, name, is_open)
        yield made


def _name(connection: Connection, place: int, name: str, is_open: int) -> None:
    address = "南沙核芯路1号" if place == ADDRESSED else ""
    number = "HP-2026-0012" if place == NUMBERED else f"HP-2020-{place}"
    values = {"id": place, "name": name, "key": sort_key(name), "open": is_open}
    values |= {"number": number, "number_key": number_key(number)}
    connection.execute(
        text(
            "UPDATE register_row SET enterprise = :name, enterprise_key = :key, is_open = :open,"
            " project = '厂房', number = :number, number_key = :number_key WHERE id = :id"
        ),
        values,
    )
    connection.execute(text("DELETE FROM case_search WHERE rowid = :id"), {"id": place})
    connection.execute(
        text(
            "INSERT INTO case_search (rowid, names, numbers, place, letters, initials)"
            " VALUES (:id, :names, :numbers, :place, '', :initials)"
        ),
        {
            "id": place,
            "names": indexed(name),
            "numbers": indexed(number),
            "place": indexed(address),
            "initials": indexed_initials(name),
        },
    )


def best(store: Store, typed: str) -> list[int]:
    with store.reading() as connection:
        rows = best_found(connection, typed, question(typed), 20).rows
    return [row["id"] for row in rows]


def test_letters_that_come_to_nothing_are_given_up_at_once() -> None:
    began = process_time()
    assert divisions("an" * 23 + "xx") == ()
    assert process_time() - began < 5


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        pytest.param("广州南沙核芯有限公司", "nanshahexin", id="in full"),
        pytest.param("广州南沙核芯有限公司", "nanshahex", id="the last one begun"),
        pytest.param("重庆机电", "chongqing", id="the reading of a place"),
        pytest.param("重点工程", "zhongdian", id="the other reading"),
        pytest.param("长乐银行", "changleyinhang", id="two of several readings"),
        pytest.param("西安电机", "xian", id="one syllable or two"),
        pytest.param("绿能", "lvneng", id="v for ü"),
        pytest.param("黄埔制造", "huangpuzhizao", id="a rarer character"),
        pytest.param("广州ABB电气", "abbdianqi", id="Latin letters in the name"),
    ],
)
def test_a_name_is_spelled(name: str, typed: str) -> None:
    assert spells(name, typed)
    assert divisions(typed) or "abb" in typed

    def name_has(characters: str) -> bool:
        return any(character in name for character in characters)

    kept = {initials(name[at : at + len(name)]) for at in range(len(name))}
    assert "abb" in typed or any(
        k.startswith(one) for k in kept for one in first_letters(typed, name_has)
    )


@pytest.mark.parametrize("typed", ["nanshahexing", "shanan", "zhongdan", "gongsi"])
def test_a_name_is_not_spelled(typed: str) -> None:
    assert not spells("南沙核芯重点", typed)


@pytest.mark.parametrize("typed", ["gzyx", "ab", "nsh1", "南沙", "nansha ", "zzzz", "x" * 99, ""])
def test_what_is_no_pinyin_is_not_taken_for_it(typed: str) -> None:
    assert divisions(typed) == first_letters(typed, bool) == ()


def test_a_long_word_of_many_divisions_asks_for_few_letterings() -> None:
    assert len(first_letters("xianxianxianxianxianxianxianxian", bool)) <= MOST_LETTERINGS


def test_the_best_stands_first(store: Store) -> None:
    """Enterprises that begin so, then their other words; open cases before closed, new first."""
    assert best(store, "南沙核芯") == [OLD, OPEN, NEW, ADDRESSED]
    assert best(store, "nanshahexin") == [OLD, OPEN, NEW]
    assert best(store, "hp-2026-12")[0] == best(store, "HP-2026-0012")[0] == NUMBERED


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("chongqing", OPEN),
        ("zhongqingnansha", OPEN),
        ("changleyinhang", NEW),
        ("huangpupuxin", RARE),
        ("hexinbandaoti", OLD),
        ("nansha 支行", NEW),
    ],
)
def test_a_case_is_found_by_pinyin_in_full_also_in_the_register(
    store: Store, typed: str, place: int
) -> None:
    assert best(store, typed) == [place]
    with store.reading() as connection:
        assert list(ids_of(connection, CasesFilter(typed), CasesSort())) == [place]
        assert spelled_ids(connection, "nansha " + "支" * 300, 9) == []
