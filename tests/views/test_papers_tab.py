"""材料: keys and drops on the list, sheets that ask what is needed, reasons where greyed."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.rows_papers import UnsortedScanRow
from desktop.views.cases.case_detail import CaseDetail
from desktop.views.dropping import dropped_in, scan_data
from desktop.views.main_window import MainWindow
from desktop.views.papers.papers_tab import PapersTab
from desktop.views.requests_papers import LateReview, PaperAct, ScansIn
from desktop.wording import case_overview
from desktop.wording import papers as words
from tests.views import scans_at_hand as scans
from tests.views import scenes_papers as scenes
from tests.views.pressing import press

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow) -> CaseDetail:
    return scenes.tab(window)


@pytest.fixture
def tab(page: CaseDetail) -> PapersTab:
    page.papers.list.setFocus()
    return page.papers


def row_centre(tab: PapersTab, paper: str) -> QPoint:
    return tab.list.visualRect(tab.list.papers.index_of(paper)).center()


def test_v_and_enter_verify(tab: PapersTab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.acted) as told:
        press(qtbot, Qt.Key.Key_V)
        press(qtbot, Qt.Key.Key_Return)

    assert told.args[0] == PaperAct("case-1203", "subject", "verify-paper")
    assert tab.list.hasFocus()


def test_b_asks_what_is_wrong_before_it_returns(tab: PapersTab, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_B)
    tab.sheet.confirm.click()
    assert tab.sheet.problem.text() == words.NEEDS_PROBLEM

    tab.sheet.text.setPlainText("<b>模糊</b>")
    with qtbot.waitSignal(tab.acted) as told:
        qtbot.keyClick(tab.sheet.text, Qt.Key.Key_Return, CONTROL)
    assert told.args[0].text == "<b>模糊</b>"


def test_what_may_not_be_done_is_greyed_with_its_reason(tab: PapersTab, qtbot: QtBot) -> None:
    assert tab.buttons["mark-paper"].toolTip() == scenes.NO_DUTY
    press(qtbot, Qt.Key.Key_M)

    assert tab.sheet.isHidden()


def test_a_main_paper_is_not_concerned_only_with_a_remark(tab: PapersTab, qtbot: QtBot) -> None:
    acts = tuple(replace(act, reason="") for act in scenes.ACTS)
    rows = tuple(replace(row, acts=acts) for row in scenes.papers().papers)
    tab.show_papers(replace(scenes.papers(), papers=rows))
    tab.choose("location")
    tab.act("mark-paper")
    assert tab.sheet.choice.currentData() == "not_concerned"
    tab.sheet.confirm.click()
    assert tab.sheet.problem.text() == words.NEEDS_REMARK

    tab.sheet.text.setPlainText("非重要用户")
    with qtbot.waitSignal(tab.acted) as told:
        tab.sheet.confirm.click()
    assert told.args[0].status == "not_concerned"


def test_s_registers_source_number_and_day(tab: PapersTab, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_S)
    tab.sheet.choice.setCurrentIndex(0)
    tab.sheet.number.setText(" 粤01 ")
    with qtbot.waitSignal(tab.acted) as told:
        tab.sheet.confirm.click()

    wanted = PaperAct(
        "case-1203",
        "subject",
        "submit-paper",
        source="e_certificate",
        number="粤01",
        on=date(2026, 11, 18),
    )
    assert told.args[0] == wanted


def test_single_keys_of_the_case_rest_while_a_paper_s_sheet_is_open(
    page: CaseDetail, tab: PapersTab, qtbot: QtBot
) -> None:
    press(qtbot, Qt.Key.Key_S)
    with qtbot.assertNotEmitted(page.letter_wanted):
        qtbot.keyClick(tab.sheet.choice, Qt.Key.Key_L)
    press(qtbot, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.letter_wanted):
        press(qtbot, Qt.Key.Key_L)


def test_u_asks_for_files_of_the_chosen_paper(tab: PapersTab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.files_wanted) as told:
        press(qtbot, Qt.Key.Key_U)

    assert told.args == ["subject"]


@pytest.mark.parametrize("from_where", ["tabs", "scan"])
def test_letters_reach_the_papers_from_anywhere_on_the_page(
    page: CaseDetail, tab: PapersTab, qtbot: QtBot, from_where: str
) -> None:
    holder = page.tabs if from_where == "tabs" else tab.view
    holder.setFocus()
    with qtbot.waitSignal(tab.files_wanted):
        qtbot.keyClick(holder, Qt.Key.Key_U)


def test_letters_of_the_papers_mean_nothing_on_another_tab(page: CaseDetail, qtbot: QtBot) -> None:
    page.tabs.choose("overview")
    page.setFocus()
    with qtbot.assertNotEmitted(page.papers.files_wanted):
        qtbot.keyClick(page, Qt.Key.Key_U)


def test_files_dropped_on_a_row_are_for_its_paper(
    tab: PapersTab, qtbot: QtBot, tmp_path: Path
) -> None:
    file = scans.write(tmp_path, "a.pdf", b"x")
    with qtbot.waitSignal(tab.scans_in) as told:
        scans.drop(tab.list.viewport(), row_centre(tab, "location"), scans.mime(file))

    wish = told.args[0]
    assert isinstance(wish, ScansIn)
    assert (wish.paper, wish.scans[0].path, wish.scans[0].name) == ("location", file, "a.pdf")
    assert tab.paper == "location"


def test_files_dropped_beside_the_rows_are_for_no_paper_yet(
    tab: PapersTab, qtbot: QtBot, tmp_path: Path
) -> None:
    file = scans.write(tmp_path, "a.pdf", b"x")
    with qtbot.waitSignal(tab.scans_in) as told:
        scans.drop(tab, QPoint(2, 2), scans.mime(file))
    assert told.args[0].paper == ""

    with qtbot.waitSignal(tab.scans_in) as told:
        middle = tab.view.mapTo(tab, tab.view.rect().center())
        scans.drop(tab, middle, scans.mime(file))
    assert told.args[0].paper == "subject"


def test_what_is_pasted_is_for_the_chosen_paper(tab: PapersTab, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(QImage.fromData(scans.png()))
    with qtbot.waitSignal(tab.scans_in) as told:
        qtbot.keyClick(tab.list, Qt.Key.Key_V, CONTROL)
    assert told.args[0].paper == "subject"
    assert told.args[0].scans[0].picture is not None

    clipboard.setText("plain words")
    with qtbot.waitSignal(tab.nothing_pasted):
        tab.paste_in()
    clipboard.clear()


def test_an_address_elsewhere_is_taken_by_name_and_refused_later() -> None:
    data = scans.mime()
    data.setUrls([QUrl("https://example.invalid/a.pdf")])

    (scan,) = dropped_in(data).scans
    assert scan.path is None
    assert scan.name == "a.pdf"


def test_a_scan_that_waits_is_given_by_choice_or_dragged(tab: PapersTab, qtbot: QtBot) -> None:
    tab.show_papers(
        replace(scenes.papers(), unsorted=(UnsortedScanRow(scenes.OTHER, "<i>图</i>"),))
    )
    (line,) = tab.unsorted.lines
    assert line.words.text() == "<i>图</i>"
    assert line.button.toolTip() == words.CHOOSE_PAPER

    line.choice.setCurrentIndex(line.choice.findData("location"))
    with qtbot.waitSignal(tab.acted) as told:
        line.button.click()
    assert (told.args[0].paper, told.args[0].scan) == ("location", scenes.OTHER)

    with qtbot.waitSignal(tab.acted) as told:
        at = row_centre(tab, "property_right")
        scans.drop(tab.list.viewport(), at, scan_data(scenes.OTHER))
    assert (told.args[0].paper, told.args[0].source) == ("property_right", "e_certificate")


def test_a_choice_begun_stays_while_the_page_is_read_again(tab: PapersTab) -> None:
    shown = replace(scenes.papers(), unsorted=(UnsortedScanRow(scenes.OTHER, "图"),))
    tab.show_papers(shown)
    tab.unsorted.lines[0].choice.setCurrentIndex(2)
    tab.show_papers(shown)

    assert tab.unsorted.lines[0].choice.currentIndex() == 2


def test_an_open_supplement_is_received_with_its_moment(window: MainWindow, qtbot: QtBot) -> None:
    scenes.papers_supplement(window)
    tab = window.findChild(PapersTab)
    assert tab is not None
    tab.supplement_sheet.at.time.setText("25:00")
    tab.supplement_sheet.confirm.click()
    assert tab.supplement_sheet.problem.text() == words.NEEDS_TIME

    tab.supplement_sheet.at.time.setText("9.5")
    tab.supplement_sheet.at.time.setText("0905")
    with qtbot.waitSignal(tab.supplement_in) as told:
        tab.supplement_sheet.confirm.click()
    assert f"{told.args[0].at:%Y-%m-%d %H:%M%z}" == "2026-11-18 09:05+0800"


def test_a_case_without_papers_says_so_and_one_being_read_says_nothing(tab: PapersTab) -> None:
    tab.show_papers(replace(scenes.papers(), papers=()))
    assert tab._stack.currentWidget().accessibleName() == case_overview.NO_PAPERS

    tab.show_loading()
    assert tab._stack.currentWidget().accessibleName() == ""


def test_only_a_page_in_sight_counts_as_seen(page: CaseDetail, qtbot: QtBot) -> None:
    page.forget_opened()
    page.tabs.choose("overview")
    page.show_papers(scenes.papers())
    assert page._opened == frozenset()

    page.tabs.choose("papers")
    assert page._opened == {"subject"}


def test_keys_of_the_scan_reach_it_from_the_list(tab: PapersTab, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Right)
    assert tab.view.page_words.text() == "第 2 / 3 页"
    before = tab.view.canvas.width()

    press(qtbot, Qt.Key.Key_Plus)
    assert tab.view.canvas.width() > before
    press(qtbot, Qt.Key.Key_0)
    assert tab.view.canvas.width() == before
    press(qtbot, Qt.Key.Key_Asterisk)
    assert tab.view.canvas.width() > tab.view.canvas.height()


def test_a_late_entry_asks_for_all_it_needs(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = scenes.late_list(window)
    page.late.button.click()
    sheet = page.late.sheet
    needs = words.LATE_NEEDS
    file = scans.write(tmp_path, "意见.pdf", b"x")

    def complaint() -> str:
        sheet.confirm.click()
        return sheet.problem.text()

    assert complaint() == needs["opinion"]
    sheet.opinion.setCurrentIndex(1)
    assert complaint() == needs["at"]
    sheet.at.time.setText("16:20")
    assert complaint() == needs["why"]
    sheet.why.setPlainText("停电")
    assert complaint() == needs["scan"]
    scans.drop(sheet, QPoint(4, 4), scans.mime(file, file))
    assert "只能附一份" in sheet.problem.text()
    scans.drop(sheet, QPoint(4, 4), scans.mime(file))
    assert complaint() == needs["reasons"]
    sheet.reasons.setPlainText("冲突")
    with qtbot.waitSignal(page.late.entered) as told:
        sheet.confirm.click()
    assert (told.args[0].opinion, told.args[0].reasons) == ("reject", ("冲突",))
    assert sheet.isVisible()


def test_a_late_entry_is_confirmed_only_after_its_scan_was_seen(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = scenes.late_list(window)
    line = page.late.lines[0]
    assert line.review.toolTip() == words.LATE_LOOK_FIRST
    with qtbot.waitSignal(page.late.scan_wanted):
        line.look.click()
    page.late.seen(scenes.SCAN)

    with qtbot.waitSignal(page.late.reviewed) as told:
        page.late.lines[0].review.click()
    assert told.args[0] == LateReview("case-1203", "external_works", "housing")


def test_the_overlay_keeps_the_keyboard_and_gives_it_back(window: MainWindow, qtbot: QtBot) -> None:
    viewer = scenes.scan(window)
    viewer.put_away()
    detail = window.findChild(CaseDetail)
    assert detail is not None
    detail.approve.setFocus()
    viewer.open_for("主体资格证明", (scenes.SCAN,))
    for _ in range(12):
        press(qtbot, Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert viewer.isAncestorOf(focused)

    press(qtbot, Qt.Key.Key_Escape)
    assert viewer.isHidden()
    assert detail.approve.hasFocus()


def test_a_scan_that_cannot_be_shown_says_why(window: MainWindow) -> None:
    viewer = scenes.scan(window)
    viewer.view.show_failure("附件未到")

    assert viewer.view.blank.words.text() == "无法显示：附件未到"
    assert viewer.view.save.isEnabled()
