"""Keys an officer changed: pressed, said on buttons, hints and sheets, and kept for them alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.views import keymap
from desktop.views.key_editor import KeyEditor
from desktop.views.main_window import MainWindow
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.keys import KeyCap
from desktop.wording import shortcuts as words
from tests.views import scenes

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def usual_keys() -> Iterator[None]:
    yield
    keymap.change({})


@pytest.fixture
def sheet(window: MainWindow) -> KeyEditor:
    window.liking.connect(lambda _name, keys: keymap.change(keys))
    window.edit_keys()
    return window.key_editor


def choose(sheet: KeyEditor, name: str) -> None:
    sheet.filter.setText(name)
    sheet.view.setFocus()


def caps(window: MainWindow) -> set[str]:
    return {cap.key for cap in window.findChildren(KeyCap) if cap.isVisible()}


def test_a_key_is_changed_by_pressing_another(
    sheet: KeyEditor, window: MainWindow, qtbot: QtBot
) -> None:
    choose(sheet, "搜索与命令")
    QTest.keyClick(sheet.view, Qt.Key.Key_Return)
    assert sheet.field.hasFocus()
    with qtbot.waitSignal(sheet.changed) as changed:
        QTest.keyClick(sheet.field, Qt.Key.Key_F, CONTROL | SHIFT)

    assert changed.args == [{"/Ctrl+K": "Ctrl+Shift+F"}]
    assert "Ctrl Shift F" in sheet.line.text()
    assert sheet.view.hasFocus()
    sheet.put_away()
    with qtbot.assertNotEmitted(window.top.search):
        QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    with qtbot.waitSignal(window.top.search):
        QTest.keyClick(window, Qt.Key.Key_F, CONTROL | SHIFT)


def test_a_taken_key_is_refused_and_another_can_be_pressed(sheet: KeyEditor, qtbot: QtBot) -> None:
    choose(sheet, "搜索与命令")
    sheet.begin()

    with qtbot.assertNotEmitted(sheet.changed):
        QTest.keyClick(sheet.field, Qt.Key.Key_N, CONTROL)
        assert "“新受理”" in sheet.line.text()
        QTest.keyClick(sheet.field, Qt.Key.Key_Space, CONTROL)
        assert "输入法" in sheet.line.text()
        QTest.keyClick(sheet.field, Qt.Key.Key_Q)
        assert "单个字符" in sheet.line.text()
        QTest.keyClick(sheet.field, Qt.Key.Key_Escape)

    assert sheet.isVisible()
    assert not sheet.field.isVisible()
    assert sheet.view.hasFocus()


def test_tab_leaves_the_field_that_takes_keys(sheet: KeyEditor, qtbot: QtBot) -> None:
    sheet.begin()

    QTest.keyClick(sheet.field, Qt.Key.Key_Tab)

    assert not sheet.field.isVisible()
    assert sheet.change.isVisible()


def test_one_key_and_all_keys_are_taken_back(sheet: KeyEditor, qtbot: QtBot) -> None:
    assert not sheet.back.isEnabled()
    assert sheet.all.toolTip() == words.NOT_CHANGED
    sheet.open({"/Ctrl+K": "Ctrl+Shift+F", "/Ctrl+E": "Ctrl+K", "work/A": "Y"})
    choose(sheet, "搜索与命令")
    sheet.back.click()
    assert "“导出”" in sheet.line.text()
    choose(sheet, "工作台 同意")
    with qtbot.waitSignal(sheet.changed) as one:
        sheet.back.click()
    with qtbot.waitSignal(sheet.changed) as every:
        sheet.all.click()

    assert one.args == [{"/Ctrl+K": "Ctrl+Shift+F", "/Ctrl+E": "Ctrl+K"}]
    assert every.args == [{}]


def test_what_fits_no_command_says_so(sheet: KeyEditor) -> None:
    sheet.filter.setText("<b>无</b>")

    assert sheet.blank.words.text() == words.NONE_FOUND.format(text="<b>无</b>")
    assert not sheet.change.isEnabled()
    sheet.begin()
    assert not sheet.field.isVisible()


def test_changed_keys_are_pressed_and_said_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes.workbench(window)
    approve = next(b for b in page.findChildren(Button) if b.accessibleName() == "同意 A")
    refresh = next(b for b in page.findChildren(Button) if "刷新" in b.accessibleName())
    assert "A" in caps(window)

    keymap.change({"work/A": "Y", "/F5": "Ctrl+R", "list/?": "Ctrl+/", "/Ctrl+K": "Ctrl+G"})

    assert approve.accessibleName() == "同意 Y"
    assert "Ctrl R" in refresh.toolTip()
    assert "Y" in caps(window)
    assert "A" not in caps(window)
    assert "Ctrl / 快捷键" in window.status.right.text()
    window.show_keys()
    assert {"Y", "Ctrl G", "Ctrl R", "Ctrl /"} <= caps(window)
    window.keys.put_away()
    page.view.setFocus()
    with qtbot.assertNotEmitted(page.view.pressed_key):
        QTest.keyClick(page.view, Qt.Key.Key_A)
    with qtbot.waitSignal(page.view.pressed_key) as pressed:
        QTest.keyClick(page.view, Qt.Key.Key_Y)
    assert pressed.args == ["A"]
    keymap.change({})
    assert approve.accessibleName() == "同意 A"
    assert "F5" in refresh.toolTip()


def test_a_page_made_later_says_the_changed_key_too(window: MainWindow) -> None:
    keymap.change({"work/A": "Y"})

    page = scenes.workbench(window)

    assert "同意 Y" in [b.accessibleName() for b in page.findChildren(Button) if b.isVisible()]
    assert "Y" in caps(window)


def test_keys_named_in_a_sentence_are_told_as_they_are_now() -> None:
    keymap.change({"/Ctrl+K": "Ctrl+J", "/Ctrl+J": "Ctrl+K", "/F1": "F2", "list//": "Ctrl+7"})

    assert keymap.told("按 Ctrl+K 搜索，`Ctrl J` 看通知") == "按 Ctrl J 搜索，`Ctrl K` 看通知"
    assert keymap.told("F1 帮助，F12 锁定") == "F2 帮助，F12 锁定"


def test_the_list_of_keys_cannot_be_changed_before_anybody_sits_down(window: MainWindow) -> None:
    window._show_bars(is_shown=False)

    window.edit_keys()

    assert not window.key_editor.isVisible()
