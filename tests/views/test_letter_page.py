"""The letter's page: the form as a request, the true page beside it, each step confirmed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.pdf_pages import draw_page
from desktop.models.rows import DaySaid
from desktop.views.letters import letter_form as form
from desktop.views.letters.letter_page import LetterView
from desktop.views.main_window import MainWindow
from desktop.views.requests import LetterAct, LetterRequest, WaiveChoice
from desktop.views.widgets.buttons import Button
from desktop.wording import letter_acts, letter_form
from tests.views import scenes
from tests.views.pressing import press
from tests.views.samples_letter import issued_letter, letter

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow) -> LetterView:
    return scenes.letter(window)


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


def test_the_papers_lead_to_the_table_they_are_waived_by(page: LetterView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.form.table_wanted) as wanted:
        page.form.to_table.click()

    assert wanted.args == [letter().basis]
    page.show_letter(replace(letter(), basis=None))
    assert page.form.to_table.isHidden()


def test_a_main_paper_cannot_be_ticked(page: LetterView) -> None:
    tick = page.form.papers.items[2].tick

    assert not tick.isEnabled()
    assert tick.toolTip() == "主件，不得容缺"


def test_a_paper_without_a_day_of_its_own_shows_the_letter_s_last_day(page: LetterView) -> None:
    whole = letter()
    bare = replace(whole.papers[1], supplement_by=None)
    page.show_letter(replace(whole, papers=(bare,)))
    item = page.form.papers.items[0]
    assert item.by.date() == page.form.last_day.date()

    page.form.last_day.setDate(QDate(2026, 12, 20))
    assert item.by.date() == QDate(2026, 12, 20)

    item.by.setDate(QDate(2026, 12, 1))
    page.form.last_day.setDate(QDate(2026, 12, 21))
    assert item.by.date() == QDate(2026, 12, 1)


def test_a_last_day_the_rule_cannot_know_is_fixed_by_an_officer_alone(page: LetterView) -> None:
    whole = letter()
    papers = tuple(replace(p, supplement_by=None) for p in whole.papers)
    proposed = date(2027, 2, 22)
    page.show_letter(
        replace(whole, papers=papers, last_day=None, proposed_last_day=proposed, letter_id="x")
    )
    request = page.form.request()
    assert request is not None
    assert request.last_day is None
    assert not page.form.last_day.isVisible()
    assert not page.form.papers.items[0].by.isVisible()

    page.show_trial((), "最迟期限：超出已公布的工作日历（暂定）。")
    leads = next(b for b in page.preview.findChildren(Button) if b.text() == "固定最迟期限")
    leads.click()
    assert page.form.fix.hasFocus()
    page.form.fix.click()
    request = page.form.request()
    assert request is not None
    assert request.last_day == proposed

    page.show_trial((), "", DaySaid("2027 年放假安排尚未公布", is_doubtful=True))
    assert page.form.day_note.text() == "2027 年放假安排尚未公布"


def test_rolling_over_a_day_leaves_it_as_it_is(page: LetterView) -> None:
    day = page.form.last_day
    before = day.date()
    middle = QPointF(day.rect().center())
    QApplication.sendEvent(
        day,
        QWheelEvent(
            middle,
            day.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )
    assert day.date() == before


def test_typing_asks_for_a_new_preview_once(page: LetterView, qtbot: QtBot) -> None:
    told: list[object] = []
    page.preview_wanted.connect(told.append)
    with qtbot.waitSignal(page.preview_wanted):
        qtbot.keyClicks(page.form.papers.items[0].progress, "123")
    qtbot.wait(50)

    assert len(told) == 1


def test_showing_a_letter_is_no_change(page: LetterView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.preview_wanted, wait=300):
        page.show_letter(letter())


def test_an_idle_form_is_kept(page: LetterView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.kept):
        page.form.title_lines.earlier[0].click()


def test_signing_asks_with_the_safe_button_in_focus(page: LetterView, qtbot: QtBot) -> None:
    page.show_letter(replace(letter(), next_act="sign-letter", is_editable=False))
    qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    assert page.sheet.cancel.hasFocus()
    assert letter_acts.SIGN_CONSEQUENCE in page.sheet.consequence.text()

    with qtbot.waitSignal(page.acted) as told:
        page.sheet.confirm.click()
    assert told.args[0] == LetterAct("case-1203", "letter-1", "sign-letter")


def test_enter_on_the_safe_button_signs_nothing(page: LetterView, qtbot: QtBot) -> None:
    page.show_letter(replace(letter(), next_act="sign-letter", is_editable=False))
    page.confirm()
    with qtbot.assertNotEmitted(page.acted):
        press(qtbot, Qt.Key.Key_Return)

    assert page.sheet.isHidden()


def test_countersigning_needs_the_document(page: LetterView, qtbot: QtBot) -> None:
    page.show_letter(replace(letter(), next_act="countersign-letter", is_editable=False))
    page.confirm()
    with qtbot.assertNotEmitted(page.acted):
        page.sheet.confirm.click()
    assert page.sheet.problem.isVisible()

    page.sheet.text.setPlainText("核查意见 2026-11")
    with qtbot.waitSignal(page.acted) as told:
        page.sheet.confirm.click()
    assert told.args[0].said == (("document", "核查意见 2026-11"),)


def test_who_has_no_step_is_told_why(page: LetterView) -> None:
    page.show_letter(replace(letter(), next_act="", refusal="等待核稿", is_editable=False))

    assert not page.go.isEnabled()
    assert page.note.text() == "等待核稿"


def test_a_step_that_is_theirs_stays_named_while_checks_stand_against_it(
    page: LetterView, qtbot: QtBot
) -> None:
    blocked = replace(letter(), next_act="sign-letter", refusal="未签承诺书", is_editable=False)
    page.show_letter(blocked)
    assert "签发" in page.go.text()
    assert not page.go.isEnabled()

    qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    assert page.form.checks.mends["sign-commitment"].hasFocus()
    with qtbot.waitSignal(page.mend_wanted) as told:
        press(qtbot, Qt.Key.Key_Return)
    assert told.args == ["sign-commitment"]


def test_a_new_draft_opens_with_the_keyboard_on_the_support_it_wants(
    page: LetterView, qtbot: QtBot
) -> None:
    bare = replace(letter().papers[0], chosen_supporting=())
    page.show_letter(replace(letter(), letter_id="", papers=(bare, *letter().papers[1:])))
    first = page.form.papers.items[0]
    assert first.supports[0].hasFocus()

    press(qtbot, Qt.Key.Key_Space)
    assert first.supports[0].isChecked()


def test_a_draft_come_back_to_has_the_keyboard_on_what_is_open(page: LetterView) -> None:
    page.show_letter(letter())
    there = page.focusWidget()
    page.setFocus()

    page.open(letter().case_id, letter().letter_id)
    page.show_letter(letter())

    assert page.focusWidget() is there is not page


def test_tab_visits_the_form_as_it_is_read(page: LetterView, qtbot: QtBot) -> None:
    first, second = page.form.papers.items[:2]
    first.supports[0].setFocus()
    visited = []
    for _ in range(7):
        press(qtbot, Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())

    wanted = [first.supports[1], first.organ, first.progress, second.tick]
    assert visited[:4] == wanted
    assert second.isAncestorOf(visited[4])


def test_the_foot_counts_the_checks_that_are_still_to_pass(page: LetterView) -> None:
    shown = letter()
    page.show_letter(shown)
    failed = sum(check.passed is False for check in shown.checks)
    assert f"还有 {failed} 项检查未通过" in page.note.text()

    page.show_letter(issued_letter())
    assert "检查" not in page.note.text()


def test_what_was_refused_is_told_until_the_form_is_another(page: LetterView, qtbot: QtBot) -> None:
    page.show_refusal(("最迟期限未定",))
    page.form.changed.emit(page.form.request())
    assert page.info.isVisible()

    page.form.papers.items[1].tick.toggle()
    page.form.changed.emit(page.form.request())
    assert page.info.isHidden()


def test_a_refused_draft_without_a_last_day_leads_to_it(page: LetterView) -> None:
    page.show_letter(replace(letter(), last_day=None))
    page.show_refusal(("最迟期限未定",))

    assert page.form.fix.hasFocus()


def test_the_page_shown_is_the_pdf(page: LetterView) -> None:
    drawn = draw_page(scenes.letter_pdf(), 0, page.preview.wanted_width())
    page.show_page(drawn)

    shown = page.preview.sheet.pixmap().toImage()
    assert shown.width() == drawn.image.width()
    assert shown.pixelColor(3, 3) == drawn.image.pixelColor(3, 3)
    assert not page.preview.before.isEnabled()
    assert page.preview.after.isEnabled() is (drawn.pages > 1)


def test_a_numbered_letter_is_called_kept_and_ctrl_s_saves_its_pdf(
    page: LetterView, qtbot: QtBot
) -> None:
    assert page.preview.title.text() == letter_form.PREVIEW
    page.show_letter(issued_letter())
    page.show_page(draw_page(scenes.letter_pdf(), 0, page.preview.wanted_width()))
    assert page.preview.title.text() == letter_form.KEPT

    with qtbot.waitSignal(page.export_wanted):
        qtbot.keyClick(page, Qt.Key.Key_S, CONTROL)


def test_a_page_that_cannot_be_set_is_said(page: LetterView) -> None:
    page.preview.show_nothing("“塱”没有字形")

    assert "没有字形" in page.preview._blank.words.text()
    assert not page.preview.export.isEnabled()


def test_typing_on_does_not_put_off_keeping(
    page: LetterView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(form, "KEEP_AFTER_MS", 150)
    told: list[object] = []
    page.kept.connect(told.append)
    for _ in range(12):
        qtbot.keyClicks(page.form.papers.items[0].progress, "1")
        qtbot.wait(15)
        if told:
            break

    assert told


def test_a_form_being_filled_in_is_not_filled_again(page: LetterView) -> None:
    page.form.papers.items[0].progress.setText("已受理")
    page.show_letter(replace(letter(), checks=()))

    assert page.form.papers.items[0].progress.text() == "已受理"
    assert page.form.checks.head.note.text() == "0 / 0 通过"


def test_another_letter_fills_the_form_anew(page: LetterView) -> None:
    page.form.papers.items[0].progress.setText("已受理")
    page.show_letter(replace(letter(), letter_id="letter-2"))

    assert page.form.papers.items[0].progress.text() == "已缴清出让金，正在办理首次登记"


def test_a_letter_that_is_still_read_shows_nothing_of_the_one_before(
    page: LetterView, qtbot: QtBot
) -> None:
    page.open("case-1203", "letter-2")
    with qtbot.assertNotEmitted(page.submitted):
        qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    assert not page.form.isVisible()
    assert not page.go.isVisible()

    page.show_letter(replace(letter(), letter_id="letter-2"))
    assert page.form.isVisible()
    assert page.go.isVisible()


def test_opening_another_letter_keeps_what_was_typed(page: LetterView, qtbot: QtBot) -> None:
    page.form.title_lines.earlier[0].click()
    with qtbot.waitSignal(page.kept, timeout=500) as told:
        page.open("case-1203", "letter-2")

    assert told.args[0].letter_id == "letter-1"


def test_leaving_the_page_keeps_what_was_typed(page: LetterView, qtbot: QtBot) -> None:
    page.form.title_lines.earlier[0].click()
    with qtbot.waitSignal(page.kept, timeout=500):
        page.hide()


def test_a_failed_check_leads_to_what_mends_it(page: LetterView, qtbot: QtBot) -> None:
    mends = page.form.checks.mends
    with qtbot.waitSignal(page.mend_wanted) as told:
        mends["sign-commitment"].click()
    assert told.args == ["sign-commitment"]

    assert not mends["state-gate"].isEnabled()
    assert mends["state-gate"].toolTip() == "需要“窗口受理”职责"


def test_a_paper_without_support_is_where_the_check_leads(page: LetterView) -> None:
    page.form.papers.items[1].supports[0].setChecked(False)
    page._mend("form")

    assert page.form.papers.items[1].supports[0].hasFocus()


def test_acts_with_a_form_of_their_own_are_asked_for(page: LetterView, qtbot: QtBot) -> None:
    page.show_letter(issued_letter())
    with qtbot.waitSignal(page.act_wanted) as told:
        page.form.acts.buttons["extend-letter"].click()
    assert told.args == ["extend-letter"]

    assert not page.form.acts.buttons["confirm-lapse"].isEnabled()
    assert page.form.acts.buttons["confirm-lapse"].toolTip() == "尚未到期。"
    assert page.form.checks.isHidden()


def test_what_was_typed_stays_when_the_act_is_refused(page: LetterView) -> None:
    page.show_letter(replace(letter(), next_act="countersign-letter", is_editable=False))
    page.confirm()
    page.sheet.text.setPlainText("<b>核查意见</b>")
    page.sheet.confirm.click()
    page.show_refusal(("该局已会签",))

    assert page.sheet.isVisible()
    assert page.sheet.text.toPlainText() == "<b>核查意见</b>"
    assert "该局已会签" in page.sheet.problem.text()


def test_a_form_that_makes_no_pages_says_why(page: LetterView) -> None:
    page.show_trial((), "勾选容缺材料后，这里显示最终 PDF")

    assert not page.preview.print.isEnabled()
    assert page.preview._blank.words.text() == "勾选容缺材料后，这里显示最终 PDF"


def test_in_a_narrow_window_nothing_of_the_letter_lies_beyond_its_edge(
    dressed: Callable[..., None], window: MainWindow
) -> None:
    dressed(percent=150)
    window.resize(1280, 720)
    page = scenes.letter(window)
    QApplication.processEvents()

    frame = page.parentWidget()
    assert frame is not None
    around = frame.parentWidget()
    assert around is not None
    assert page.minimumSizeHint().width() <= around.width()


def test_the_titles_break_is_moved_by_a_character_and_back(page: LetterView) -> None:
    lines = page.form.title_lines
    before = [label.text() for label in lines.labels]

    lines.earlier[0].click()

    assert [label.text() for label in lines.labels] == [before[0][:-1], before[0][-1] + before[1]]
    request = page.form.request()
    assert request is not None
    assert request.title_break == f"{before[0][:-1]}/{before[0][-1]}{before[1]}"
    assert lines.head.note.text() == letter_form.TITLE_MOVED

    lines.reset.click()

    assert [label.text() for label in lines.labels] == before
    assert lines.title_break() == ""


def test_a_break_stays_out_of_codes_and_inside_the_line(page: LetterView) -> None:
    lines = page.form.title_lines
    lines.show_lines(("关于10kV", "AB12的函"), "", is_editable=True)
    lines.earlier[0].click()
    assert lines.title_break() == "关于/10kVAB12的函"
    assert lines.later[0].isEnabled()

    lines.show_lines(("容" * 20, "缺" * 5), "", is_editable=True)
    assert not lines.later[0].isEnabled()
    assert lines.later[0].toolTip() == letter_form.TITLE_STOP


def test_breaks_of_another_title_give_way_to_those_proposed(page: LetterView) -> None:
    lines = page.form.title_lines
    lines.show_lines(("关于甲公司", "用电的函"), "关于乙公司/用电的函", is_editable=True)

    assert [label.text() for label in lines.labels] == ["关于甲公司", "用电的函"]


def test_a_letter_under_way_shows_its_title_without_buttons(page: LetterView) -> None:
    page.show_letter(issued_letter())

    assert all(button.isHidden() for button in page.form.title_lines.earlier)
