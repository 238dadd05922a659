"""The register's tables: filters that combine, cells that say what counts, read-only rows."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.models.register import (
    RegisterModel,
    days_said,
    letters_model,
    numbers_model,
    papers_model,
)
from desktop.store.rows_letters import RegisterRow
from tests.views import samples_letters

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def letters() -> RegisterModel[RegisterRow]:
    model = letters_model()
    model.show_rows(samples_letters.letters())
    return model


@pytest.mark.parametrize(
    ("make", "rows"),
    [
        pytest.param(letters_model, samples_letters.letters(), id="letters"),
        pytest.param(papers_model, samples_letters.papers(), id="papers"),
        pytest.param(numbers_model, samples_letters.numbers(), id="numbers"),
    ],
)
def test_each_table_keeps_to_the_rules_of_qt(make, rows) -> None:  # type: ignore[no-untyped-def]
    model = make()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_rows(rows)
    model.filter_by("有限公司", 2026)
    model.filter_by("")

    assert model.rowCount() == len(rows)
    assert tester is not None


def test_every_word_and_the_state_must_fit(letters: RegisterModel[RegisterRow]) -> None:
    letters.filter_by("广州 不动产", 2026, "enterprise_service", "lapse")

    assert [row.number for row in letters.shown()] == ["穗埔企服函〔2026〕109号"]


def test_a_state_s_number_follows_the_other_filters(letters: RegisterModel[RegisterRow]) -> None:
    letters.filter_by("项目批准", state="void")

    assert letters.shown() == ()
    assert len(letters.counted()) == 2


def test_mine_are_the_letters_that_wait_for_the_officer(
    letters: RegisterModel[RegisterRow],
) -> None:
    letters.filter_by("", state="mine")

    assert {row.state for row in letters.shown()} == {"check", "lapse"}


def test_the_first_cell_says_the_whole_row(letters: RegisterModel[RegisterRow]) -> None:
    said = letters.index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    for part in ("118号", "广州岭南新能源装备有限公司", "剩 90 天", "待用印", "苏静"):
        assert part in said


def test_days_are_said_in_words(letters: RegisterModel[RegisterRow]) -> None:
    said = [days_said(row) for row in letters.rows()]

    assert said[6:10] == ["剩 12 天", "剩 50 天 · 已延期", "已过 6 天", ""]


def test_no_cell_can_be_edited(letters: RegisterModel[RegisterRow]) -> None:
    assert not letters.flags(letters.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
