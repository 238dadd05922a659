"""F1's manual and the first day's steps, by keys; markup in them is text."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.files.manual import Block, Chapter
from desktop.views.main_window import MainWindow
from desktop.views.start.help_sheet import HelpSheet
from tests.views import scenes_help

Key = Qt.Key


@pytest.fixture
def sheet(window: MainWindow) -> HelpSheet:
    return scenes_help.manual(window)


def test_the_chapter_of_the_page_is_read_with_its_pictures(sheet: HelpSheet, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not sheet._pictures)

    said = sheet.text.toPlainText()
    assert said.startswith("两日审批\n受理次日起算两个工作日")
    assert "\ufffc" in said
    assert sheet.text.accessibleName() == "手册：两日审批"
    assert sheet.text.verticalScrollBar().value() == 0


def test_words_typed_find_a_place_and_enter_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    sheet = scenes_help.found(window)
    qtbot.keyClick(sheet.field, Key.Key_Down)
    chosen = sheet.list.currentItem().text()
    qtbot.keyClick(sheet.field, Key.Key_Return)

    assert sheet.text.isVisible()
    assert sheet.text.textCursor().block().text().split("\u2028")[0].strip("· ") in chosen


def test_what_is_not_found_is_said_with_the_words_as_typed(window: MainWindow) -> None:
    sheet = scenes_help.manual(window, "")
    sheet.field.setText("<b>没有</b>")
    sheet.field.textEdited.emit("<b>没有</b>")

    assert sheet.nothing.isVisible()
    assert sheet.nothing.words.text() == "手册里没有“<b>没有</b>”"


def test_markup_in_a_chapter_stays_text(sheet: HelpSheet) -> None:
    bad = Block("text", "<img src=x><b>粗</b>")
    row = Block("row", "", (("键", "<i>a</i>"), ("作用", "<table>")))

    sheet.show_manual((Chapter("甲", (bad, row)),), "甲")

    said = sheet.text.toPlainText()
    assert "<img src=x><b>粗</b>" in said
    assert "<i>a</i>" in said


def test_without_a_manual_the_sheet_says_so(sheet: HelpSheet) -> None:
    sheet.show_manual((), "两日审批")

    assert sheet.nothing.words.text() == "没有找到手册"


def test_esc_puts_the_manual_away_from_the_text_too(sheet: HelpSheet, qtbot: QtBot) -> None:
    qtbot.waitUntil(sheet.text.hasFocus)
    qtbot.keyClick(sheet.text, Key.Key_Escape)

    assert sheet.isHidden()


def test_three_enters_lead_through_the_first_day(window: MainWindow, qtbot: QtBot) -> None:
    guide = scenes_help.guide(window)
    assert guide.accessibleName().startswith("入门引导，第 1 步，共 3 步：到期的案件在这里")
    assert guide.ring.isVisible()

    with qtbot.waitSignal(guide.done) as done:
        for _ in range(3):
            qtbot.keyClick(guide.next, Key.Key_Return)

    assert done.args == [True]
    assert guide.isHidden()
    assert not guide.ring.isVisible()


def test_the_first_day_can_be_left_by_esc(window: MainWindow, qtbot: QtBot) -> None:
    guide = scenes_help.guide(window, 1)

    with qtbot.waitSignal(guide.done) as done:
        qtbot.keyClick(guide.next, Key.Key_Escape)

    assert done.args == [False]
