"""The letter's page: the form as a request, the true page beside it, each step confirmed."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.pdf_pages import draw_page
from desktop.views.letter_page import LetterView
from desktop.views.main_window import MainWindow
from desktop.views.requests import LetterAct, LetterRequest, WaiveChoice
from desktop.wording import screens
from tests.views import samples, scenes

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow) -> LetterView:
    return scenes.letter(window)


def press(qtbot: QtBot, key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key)


def test_the_form_is_handed_in_as_it_stands(page: LetterView, qtbot: QtBot) -> None:
    page.form.papers.items[1].tick.setChecked(False)
    page.form.last_day.setDate(QDate(2026, 12, 23))
    with qtbot.waitSignal(page.submitted) as told:
        qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)

    assert told.args[0] == LetterRequest(
        "case-1203",
        "letter-1",
        (
            WaiveChoice(
                "property_right",
                date(2026, 12, 16),
                ("land_grant",),
                "已缴清出让金，正在办理首次登记",
            ),
        ),
        date(2026, 12, 23),
    )


def test_a_main_paper_cannot_be_ticked(page: LetterView) -> None:
    tick = page.form.papers.items[2].tick

    assert not tick.isEnabled()
    assert tick.toolTip() == "主件，不得容缺"


def test_typing_asks_for_a_new_preview_once(page: LetterView, qtbot: QtBot) -> None:
    told: list[object] = []
    page.preview_wanted.connect(told.append)
    with qtbot.waitSignal(page.preview_wanted, timeout=2_000):
        qtbot.keyClicks(page.form.papers.items[0].progress, "123")
    qtbot.wait(50)

    assert len(told) == 1


def test_showing_a_letter_is_no_change(page: LetterView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.preview_wanted, wait=300):
        page.show_letter(samples.letter())


def test_an_idle_form_is_kept(page: LetterView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.kept, timeout=5_000):
        page.form.title_break.setText("用电报装")


def test_signing_asks_with_the_safe_button_in_focus(page: LetterView, qtbot: QtBot) -> None:
    page.show_letter(replace(samples.letter(), next_act="sign-letter", is_editable=False))
    qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    assert page.sheet.cancel.hasFocus()
    assert screens.SIGN_CONSEQUENCE in page.sheet.consequence.text()

    with qtbot.waitSignal(page.acted) as told:
        page.sheet.confirm.click()
    assert told.args[0] == LetterAct("case-1203", "letter-1", "sign-letter")


def test_enter_on_the_safe_button_signs_nothing(page: LetterView, qtbot: QtBot) -> None:
    page.show_letter(replace(samples.letter(), next_act="sign-letter", is_editable=False))
    page.confirm()
    with qtbot.assertNotEmitted(page.acted):
        press(qtbot, Qt.Key.Key_Return)

    assert page.sheet.isHidden()


def test_countersigning_needs_the_document(page: LetterView, qtbot: QtBot) -> None:
    page.show_letter(replace(samples.letter(), next_act="countersign-letter", is_editable=False))
    page.confirm()
    with qtbot.assertNotEmitted(page.acted):
        page.sheet.confirm.click()
    assert page.sheet.problem.isVisible()

    page.sheet.text.setPlainText("核查意见 2026-11")
    with qtbot.waitSignal(page.acted) as told:
        page.sheet.confirm.click()
    assert told.args[0].said == (("document", "核查意见 2026-11"),)


def test_who_has_no_step_is_told_why(page: LetterView) -> None:
    page.show_letter(replace(samples.letter(), next_act="", refusal="等待核稿", is_editable=False))

    assert not page.go.isEnabled()
    assert page.note.text() == "等待核稿"


def test_the_page_shown_is_the_pdf(page: LetterView) -> None:
    drawn = draw_page(scenes.letter_pdf(), 0, page.preview.wanted_width())
    page.show_page(drawn)

    shown = page.preview.sheet.pixmap().toImage()
    assert shown.width() == drawn.image.width()
    assert shown.pixelColor(3, 3) == drawn.image.pixelColor(3, 3)
    assert not page.preview.before.isEnabled()
    assert page.preview.after.isEnabled() is (drawn.pages > 1)


def test_a_page_that_cannot_be_set_is_said(page: LetterView) -> None:
    page.preview.show_nothing("“塱”没有字形")

    assert "没有字形" in page.preview._blank.words.text()
    assert not page.preview.export.isEnabled()
