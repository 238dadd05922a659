"""The rows of a list as a table."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.models.day_list import DayListModel
from tests.views.scenes_list import ROWS

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_the_table_keeps_to_qt_s_rules(qtbot: QtBot) -> None:
    model = DayListModel()
    tester = QAbstractItemModelTester(model, FATAL)

    model.show_rows(ROWS)
    model.show_group("wrong")
    model.show_group("all")
    model.show_rows(())

    assert model.rowCount() == 0
    assert tester.model() is model


def test_a_filter_shows_its_rows_and_their_number(qtbot: QtBot) -> None:
    model = DayListModel()
    model.show_rows(ROWS)

    model.show_group("good")

    assert [row.number for row in model.shown()] == [2, 3, 4]
    assert [model.count(g) for g in ("all", "good", "same", "wrong")] == [6, 3, 1, 2]


def test_a_row_is_said_as_one_sentence_with_every_reason(qtbot: QtBot) -> None:
    model = DayListModel()
    model.show_rows(ROWS)

    said = model.index(4, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said.startswith("第6行，有错，GZ20260918-0032，知识城云谷数据有限公司")
    assert all(reason.rstrip("。") in said for reason in ROWS[4].reasons)


def test_5_000_rows_are_shown_at_once(qtbot: QtBot) -> None:
    model = DayListModel()

    model.show_rows(ROWS * 834)

    assert model.rowCount() == 5004
