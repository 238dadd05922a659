"""The case's page: verdict with its questions, clocks day by day, decisions by key."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.models.rows import ReturnKind
from desktop.views.case_detail import CaseDetail
from desktop.views.clock_panel import StepLine
from desktop.views.main_window import MainWindow
from desktop.views.requests import CaseAct, Decision
from desktop.views.verdict_panel import VerdictPanel
from desktop.views.widgets.buttons import Button
from desktop.wording import screens
from tests.views import samples, scenes


@pytest.fixture
def page(window: MainWindow) -> CaseDetail:
    return scenes.case(window)


def words(page: CaseDetail) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def test_the_page_says_what_is_next_and_who_else_is_at_it(page: CaseDetail) -> None:
    shown = words(page)

    assert "填写本局意见" in shown
    assert "住房和城乡建设局办理中" in shown


def test_each_condition_of_the_verdict_has_its_line(page: CaseDetail) -> None:
    shown = words(page)

    for rule in samples.verdict().rows:
        assert f"{rule.rule} {rule.title}" in shown
    assert screens.RULE_EFFECT_UNKNOWN in shown


def test_an_open_verdict_asks_for_its_fact(page: CaseDetail, qtbot: QtBot) -> None:
    page.show_case(replace(samples.case(), verdict=samples.undetermined()))
    panel = page.findChildren(VerdictPanel)[-1]
    asked = next(b for b in panel.findChildren(Button) if b.property("path"))

    with qtbot.waitSignal(page.fact_wanted) as told:
        asked.click()
    assert told.args == ["case-1203", "roads.0.road_class"]


def test_a_clock_unfolds_into_its_days(page: CaseDetail) -> None:
    line = next(line for line in page.findChildren(StepLine) if line.fold.isEnabled())
    line.fold.click()

    shown = words(page)
    assert "受理当日不计" in shown
    assert "第 2 日" in shown


def test_a_opens_the_sheet_and_enter_decides(page: CaseDetail, qtbot: QtBot) -> None:
    page.setFocus()
    with qtbot.waitSignal(page.decided) as told:
        press(qtbot, Qt.Key.Key_A)
        press(qtbot, Qt.Key.Key_Return)

    assert told.args[0][0].decision is Decision.APPROVE


def test_single_keys_rest_while_a_sheet_is_open(page: CaseDetail, qtbot: QtBot) -> None:
    page.setFocus()
    press(qtbot, Qt.Key.Key_D)
    page.sheet.text.setFocus()
    with qtbot.assertNotEmitted(page.letter_wanted):
        press(qtbot, Qt.Key.Key_L)

    assert page.sheet.decision is Decision.REJECT
    assert page.sheet.text.said() == "l"


def test_the_sheet_gives_way_to_another_case(page: CaseDetail) -> None:
    page.decide(Decision.APPROVE)
    page.show_case(replace(samples.case(), case_id="case-9"))

    assert page.sheet.isHidden()
    assert page.overview.next.isVisible()


@pytest.mark.parametrize("number", range(1, 7))
def test_alt_and_a_number_choose_a_tab(number: int, page: CaseDetail, qtbot: QtBot) -> None:
    page.setFocus()
    qtbot.keyClick(page, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.AltModifier)

    assert page.tabs.current == tuple(screens.TABS)[number - 1]


@pytest.mark.parametrize("key", ["approval", "letters", "exchanges", "log"])
def test_a_tab_without_anything_says_so(key: str, page: CaseDetail) -> None:
    empty = replace(
        samples.case(), papers=(), matters=(), letters=(), exchanges=(), log=(), timeline=()
    )
    page.show_case(empty)
    page.tabs.choose(key)

    assert screens.EMPTY_TABS[key] in words(page)


def test_a_letter_is_opened_from_its_tab(page: CaseDetail, qtbot: QtBot) -> None:
    page.tabs.choose("letters")
    button = next(b for b in page.findChildren(Button) if b.property("letter"))

    with qtbot.waitSignal(page.letter_opened) as told:
        button.click()
    assert told.args == ["case-1203", "letter-1"]


def test_what_cannot_be_taken_back_asks_with_the_safe_button_in_focus(
    page: CaseDetail, qtbot: QtBot
) -> None:
    page.show_case(replace(samples.case(), next_act="conclude", return_kind=ReturnKind.NONE))
    page.overview.next_button.click()
    assert page.act_sheet.cancel.hasFocus()

    with qtbot.waitSignal(page.acted) as told:
        page.act_sheet.confirm.click()
    assert told.args[0] == CaseAct("case-1203", "external_works", "conclude")
