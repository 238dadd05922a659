"""The list of papers says of each where it stands, in a word and as one sentence."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.models.papers import PapersModel, note_words, sentence, state_words
from tests.views.scenes_papers import papers

ROWS = papers().papers


@pytest.fixture
def model(qtbot: QtBot) -> PapersModel:
    made = PapersModel()
    tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    made.show_rows(ROWS)
    assert tester.parent() is made
    return made


def test_each_state_has_its_word() -> None:
    assert [state_words(row) for row in ROWS] == [
        "已核验",
        "待核验",
        "未核",
        "已退回",
        "缺",
        "已核验",
        "不涉及",
        "容缺",
        "已核验",
    ]


def test_a_waived_paper_names_its_deadline_first() -> None:
    assert note_words(ROWS[7]).startswith("12-16 前补齐")


def test_a_row_is_one_sentence(model: PapersModel) -> None:
    said = model.index(3).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == sentence(ROWS[3])
    for part in ("授权委托书", "主件", "已退回", "1 份扫描件", "未查看", "委托期限已过"):
        assert part in said


def test_the_same_papers_again_keep_their_place(model: PapersModel, qtbot: QtBot) -> None:
    changed = (replace(ROWS[0], status="returned"), *ROWS[1:])
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show_rows(changed)
    assert model.row_at(model.index(0)) == changed[0]

    with qtbot.waitSignal(model.modelReset):
        model.show_rows(ROWS[:3])
    assert model.rowCount() == 3


def test_what_was_looked_at_is_marked(model: PapersModel) -> None:
    model.mark_opened(frozenset({"location"}))

    row = model.row_at(model.index_of("location"))
    assert row is not None
    assert row.is_opened
    assert "已查看" in model.index_of("location").data(Qt.ItemDataRole.AccessibleTextRole)
    assert not model.index_of("nothing").isValid()
