"""A quick note: colleagues by pinyin, kept until recorded; the second window's keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.views.cases.case_window import CaseWindow
from desktop.views.cases.quick_note import QuickNote
from desktop.views.main_window import MainWindow
from tests.views import scenes_notes

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sheet(window: MainWindow, qtbot: QtBot) -> QuickNote:
    made = scenes_notes.note(window)
    qtbot.waitUntil(made.text.hasFocus)
    return made


def offered(sheet: QuickNote) -> list[str]:
    shown = sheet.mentions.list
    if shown is None or not shown.isVisible():
        return []
    return [shown.item(n).text().split("\u3000")[0] for n in range(shown.count())]


def test_letters_after_the_mark_offer_colleagues_and_enter_takes_one(
    sheet: QuickNote, qtbot: QtBot
) -> None:
    qtbot.keyClicks(sheet.text, "@c")
    assert offered(sheet) == ["陈嘉仪", "陈怡"]

    qtbot.keyClick(sheet.text, Key.Key_Down)
    qtbot.keyClick(sheet.text, Key.Key_Return)

    assert sheet.text.toPlainText() == "@陈怡 "
    assert offered(sheet) == []


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        pytest.param("@陈嘉", ["陈嘉仪"], id="by name"),
        pytest.param("＠zm", ["周敏"], id="a full-width mark"),
        pytest.param("@z", ["周敏", "<b>仲</b>"], id="markup stays text"),
        pytest.param("@x", [], id="nobody"),
        pytest.param("a@b ", [], id="not after a blank"),
        pytest.param("@周敏", [], id="a name that is whole"),
    ],
)
def test_what_is_typed_narrows_who_is_offered(
    sheet: QuickNote, typed: str, names: list[str]
) -> None:
    sheet.text.insertPlainText(typed)

    assert offered(sheet) == names


def test_esc_shuts_the_list_first_then_the_sheet_and_keeps_the_text(
    sheet: QuickNote, qtbot: QtBot
) -> None:
    qtbot.keyClicks(sheet.text, "to @z")
    qtbot.keyClick(sheet.text, Key.Key_Escape)
    assert offered(sheet) == []
    assert sheet.isVisible()
    qtbot.keyClick(sheet.text, Key.Key_Escape)
    assert sheet.isHidden()

    sheet.open_for("another", "")
    assert sheet.text.toPlainText() == ""
    sheet.open_for("case-1203", "")
    assert sheet.text.toPlainText() == "to @z"


def test_ctrl_enter_writes_it_and_it_goes_once_it_is_recorded(
    sheet: QuickNote, qtbot: QtBot
) -> None:
    qtbot.keyClick(sheet.text, Key.Key_Return, CTRL)
    assert sheet.problem.text() == "还没有写内容"
    qtbot.keyClicks(sheet.text, "see <b>plan</b>")
    with qtbot.waitSignal(sheet.noted) as noted:
        qtbot.keyClick(sheet.text, Key.Key_Return, CTRL)
    assert noted.args == ["case-1203", "see <b>plan</b>"]
    assert sheet.isVisible()

    sheet.recorded("case-1203")

    assert sheet.isHidden()
    sheet.open_for("case-1203", "")
    assert sheet.text.toPlainText() == ""


def test_the_second_window_is_shut_by_its_key(qtbot: QtBot, dressed: object) -> None:
    second = CaseWindow(QLabel("x"))
    qtbot.addWidget(second)
    second.show()
    second.activateWindow()
    qtbot.waitUntil(second.isActiveWindow)

    with qtbot.waitSignal(second.closed):
        qtbot.keyClick(second, Key.Key_W, CTRL)

    assert not second.isVisible()
