"""A sheet's button says the key that confirms from where the keyboard is, and that key does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.views.cases.phrases import PhrasesSheet
from desktop.views.papers.paper_sheet import PaperSheet
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import TextField
from desktop.wording import screens
from tests.views.scenes_papers import papers

HELD = {
    screens.ENTER_KEY: Qt.KeyboardModifier.NoModifier,
    screens.CONFIRM_KEY: Qt.KeyboardModifier.ControlModifier,
}


def shown(qtbot: QtBot, sheet: ConfirmSheet) -> ConfirmSheet:
    around = QWidget()
    QVBoxLayout(around).addWidget(sheet)
    qtbot.addWidget(around)
    around.show()
    around.activateWindow()
    qtbot.waitUntil(around.isActiveWindow)
    return sheet


def said(sheet: ConfirmSheet) -> str:
    return next(key for key in reversed(HELD) if sheet.confirm.accessibleName().endswith(key))


def press_as_said(qtbot: QtBot, sheet: ConfirmSheet) -> None:
    held = QApplication.focusWidget()
    assert held is not None
    assert sheet.isAncestorOf(held)
    with qtbot.waitSignal(sheet.confirmed, timeout=500):
        qtbot.keyClick(held, Qt.Key.Key_Return, HELD[said(sheet)])


def text_field(sheet: ConfirmSheet) -> QWidget:
    field = TextField("意见")
    field.finished.connect(sheet.confirmed)
    return field


@pytest.mark.parametrize(
    ("part", "key"),
    [
        pytest.param(text_field, screens.CONFIRM_KEY, id="a text of several lines"),
        pytest.param(lambda _sheet: QLineEdit(), screens.ENTER_KEY, id="a line"),
        pytest.param(lambda _sheet: Button("选择文件"), screens.CONFIRM_KEY, id="a button"),
        pytest.param(lambda sheet: sheet.cancel, screens.CONFIRM_KEY, id="the safe button"),
        pytest.param(lambda sheet: sheet.confirm, screens.ENTER_KEY, id="its own button"),
    ],
)
def test_the_button_says_the_key_of_where_the_keyboard_is(
    part: Callable[[ConfirmSheet], QWidget], key: str, qtbot: QtBot
) -> None:
    sheet = shown(qtbot, ConfirmSheet())
    sheet.confirm.say("确认")
    there = part(sheet)
    if there not in (sheet.confirm, sheet.cancel):
        sheet.content.addWidget(there)
    sheet.take_focus(there)

    assert said(sheet) == key
    press_as_said(qtbot, sheet)


def test_the_key_follows_the_keyboard(qtbot: QtBot) -> None:
    sheet = PhrasesSheet()
    shown(qtbot, sheet)
    sheet.open_for(("同意",))
    assert said(sheet) == screens.CONFIRM_KEY

    qtbot.keyClick(sheet.text, Qt.Key.Key_Tab)
    assert sheet.confirm.hasFocus()
    assert said(sheet) == screens.ENTER_KEY


def test_throwing_a_scan_away_is_not_said_to_take_enter_alone(qtbot: QtBot) -> None:
    sheet = PaperSheet()
    shown(qtbot, sheet)
    sheet.open_discard(papers(), "sha256", "扫描件.pdf")

    assert sheet.cancel.hasFocus()
    press_as_said(qtbot, sheet)
