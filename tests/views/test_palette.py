"""The search over the page: arrows, Enter, Esc, and the keyboard goes back where it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.found import FoundModel, mark_text
from desktop.models.rows_cases import FoundKind, FoundRow
from desktop.views.main_window import MainWindow
from desktop.views.palette import Palette
from tests.views import scenes_palette
from tests.views.scenes_palette import FOUND


@pytest.fixture
def palette(window: MainWindow, qtbot: QtBot) -> Palette:
    made = scenes_palette.palette(window)
    qtbot.waitUntil(made.field.hasFocus)
    return made


def test_the_model_keeps_the_rules_of_models(qapp: object) -> None:
    model = FoundModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)

    model.show_rows(FOUND)
    model.show_rows(())

    assert tester.model() is model


def test_a_row_is_a_sentence_for_those_who_listen(qapp: object) -> None:
    model = FoundModel()
    model.show_rows(FOUND)

    said = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("案件，广州粤芯半导体技术有限公司，HP-2026-1200")
    assert said.endswith(mark_text(FOUND[1]))


def test_arrows_move_while_one_types_and_enter_opens(palette: Palette, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(palette.field, key)
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert chosen.args == [FOUND[1]]
    assert palette.isHidden()


def test_enter_pressed_before_the_answer_opens_the_first_of_it(
    palette: Palette, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.field, "x")
    with qtbot.assertNotEmitted(palette.chosen):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    with qtbot.waitSignal(palette.chosen) as chosen:
        palette.show_found(FOUND[3:], "")

    assert chosen.args == [FOUND[3]]


def test_esc_gives_the_keyboard_back_and_the_text_is_kept(
    window: MainWindow, palette: Palette, qtbot: QtBot
) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "案件登记簿"

    with qtbot.waitSignal(palette.typed) as typed:
        palette.open()
    assert typed.args == ["粤"]
    assert palette.field.selectedText() == "粤"


def test_a_click_opens(palette: Palette, qtbot: QtBot) -> None:
    place = palette.list.visualRect(palette.model.index(2, 0)).center()
    with qtbot.waitSignal(palette.chosen) as chosen:
        qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert chosen.args == [FOUND[2]]


def test_nothing_found_is_said_as_it_was_typed(palette: Palette) -> None:
    palette.field.setText("<b>x</b>")
    palette.show_found((), "")

    assert palette.nothing.words.text() == "没有找到“<b>x</b>”"
    assert palette.nothing.words.textFormat() is Qt.TextFormat.PlainText
    assert not palette.list.isVisible()


def test_enter_with_nothing_found_does_nothing(palette: Palette, qtbot: QtBot) -> None:
    palette.show_found((), "")
    with qtbot.assertNotEmitted(palette.chosen):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert palette.isVisible()


def test_a_letter_shows_its_stage_and_a_command_its_key() -> None:
    letter = FoundRow(FoundKind.LETTER, "l", "函〔2026〕7号", mark="已送达")
    command = FoundRow(FoundKind.COMMAND, "1", "刷新", mark="F5")

    assert (mark_text(letter), mark_text(command)) == ("已送达", "F5")
