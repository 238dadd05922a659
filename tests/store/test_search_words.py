"""Cases are found by any stretch of a name, by the beginning of a code, by first letters."""

import pytest
from sqlalchemy import Connection, text

from desktop.store.connect import Store
from desktop.store.initials import initials, sort_key
from desktop.store.search_words import indexed, indexed_initials, question

NAME = "广州粤芯半导体ABB电气（中国）𠮷㐀有限公司"
NUMBER = "HP-2026-1203"
CODE = "91440112MATH3BJ10E"
LETTER = "穗埔企服容函〔2026〕7号"


@pytest.fixture
def found_by(store: Store) -> object:
    def found(typed: str, fields: str = "") -> bool:
        with store.writing() as connection:
            keep(connection)
            asked = question(typed, fields) if fields else question(typed)
            rows = connection.execute(
                text("SELECT rowid FROM case_search WHERE case_search MATCH :asked"),
                {"asked": asked},
            )
            return rows.all() == [(1,)]

    return found


def keep(connection: Connection) -> None:
    connection.execute(
        text(
            "INSERT OR REPLACE INTO case_search (rowid, names, numbers, place, letters, initials)"
            " VALUES (1, :names, :numbers, :place, :letters, :initials)"
        ),
        {
            "names": indexed(NAME),
            "numbers": indexed(NUMBER, CODE),
            "place": indexed("黄埔区开创大道123号"),
            "letters": indexed(LETTER),
            "initials": indexed_initials(NAME),
        },
    )


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param("芯", id="one character"),
        pytest.param("半导", id="two characters"),
        pytest.param("粤芯半", id="three characters"),
        pytest.param("𠮷", id="a rare character of two halves"),
        pytest.param("㐀", id="a character of extension A"),
        pytest.param("芯半导体abb电", id="mixed with Latin in small letters"),
        pytest.param("ＡＢＢ电气", id="full-width letters"),
        pytest.param("体AB", id="the beginning of a Latin word"),
        pytest.param("粤芯 开创大道", id="a name and a place"),
        pytest.param("hp-2026-12", id="the beginning of a number"),
        pytest.param("2026-1203", id="the end of a number"),
        pytest.param("9144", id="the beginning of a code"),
        pytest.param("91440112math3b", id="a code half typed"),
        pytest.param(CODE, id="a whole code"),
        pytest.param("〔2026〕7", id="a letter's number"),
        pytest.param("yxbdt", id="first letters of the pinyin"),
        pytest.param("GZYX 大道", id="first letters and a place"),
        pytest.param("大道123", id="the number of a house"),
    ],
)
def test_a_case_is_found_by(typed: str, found_by: object) -> None:
    assert callable(found_by)
    assert found_by(typed)


@pytest.mark.parametrize("typed", ["芯粤", "导半", "1204", "开创路", "440112", "hp-2027", "qqq"])
def test_a_case_is_not_found_by(typed: str, found_by: object) -> None:
    assert callable(found_by)
    assert not found_by(typed)


@pytest.mark.parametrize(
    "typed",
    [
        '"粤芯',
        '粤"芯',
        "粤芯*",
        "-粤芯",
        "^粤芯",
        "(粤芯",
        "粤芯)",
        "names:粤芯",
        "{粤芯}",
        "粤+芯",
        "'粤芯'",
    ],
)
def test_signs_of_the_index_are_no_syntax(typed: str, found_by: object) -> None:
    assert callable(found_by)
    assert found_by(typed) is ("names" not in typed)


@pytest.mark.parametrize(
    "typed", ["NEAR", "NEAR(粤 芯)", "粤 AND 芯", "粤 OR 芯", "NOT 粤", "a*b*", "\ud800粤"]
)
def test_words_of_the_index_are_looked_for_as_words(typed: str, found_by: object) -> None:
    assert callable(found_by)
    assert isinstance(found_by(typed), bool)


@pytest.mark.parametrize("typed", ["", "   ", '"', "***", "-()", "\x00", "\ud800"])
def test_nothing_to_look_for_is_no_question(typed: str) -> None:
    assert question(typed) == ""


def test_a_question_can_be_of_one_field(found_by: object) -> None:
    assert callable(found_by)
    assert found_by("容函", "letters")
    assert not found_by("容函", "names")


def test_a_very_long_question_is_cut() -> None:
    assert len(question("粤" * 100_000)) < 1_000


def test_first_letters_are_those_of_common_characters() -> None:
    assert initials("广州黄埔穗岭芯") == "gzhpslx"
    assert initials("A埗𠮷") == ""


def test_names_are_sorted_by_pinyin() -> None:
    names = ["重庆", "广州", "北京", "中山", "安徽"]

    assert sorted(names, key=sort_key)[:3] == ["安徽", "北京", "广州"]
