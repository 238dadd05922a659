"""到期待确认: what came in meanwhile, each act with its reason, a key for each."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.models.lapse import came_said, day_said, lapse_model
from desktop.views.cases.lapse import LapseView
from desktop.views.choosing import choose_row
from desktop.views.main_window import MainWindow
from tests.views import samples_letters, scenes_letters

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def page(window: MainWindow) -> LapseView:
    return scenes_letters.lapse(window)


def test_the_table_keeps_to_the_rules_of_qt() -> None:
    model = lapse_model()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_rows(samples_letters.lapse().rows)

    assert model.rowCount() == 3
    assert tester is not None


def test_days_and_papers_are_said_in_words() -> None:
    due, soon, later = samples_letters.lapse().rows

    assert [day_said(r) for r in (due, soon)] == ["已过 6 天", "剩 8 个工作日"]
    assert day_said(later) == "剩 15 天（暂定）"
    assert [came_said(r) for r in (due, soon)] == ["到 1 / 2", "都未到"]


def test_the_pane_says_what_came_in_and_what_is_late(page: LapseView) -> None:
    names = [widget.accessibleName() for widget in page.pane.findChildren(QWidget)]

    assert "项目批准文件，已核验 · 2026-11-10" in names
    assert "不动产权证书，缺 · 应于 2026-11-12 前补齐" in names


def test_a_lapse_is_confirmed_by_its_key(page: LapseView, qtbot: QtBot) -> None:
    page.table.setFocus()
    with qtbot.waitSignal(page.act_wanted) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_S)

    assert told.args == ["case-1109", "confirm-lapse", "letter-109"]


def test_an_extension_too_late_is_greyed_with_its_reason(page: LapseView, qtbot: QtBot) -> None:
    assert not page.pane.extend.isEnabled()
    assert "不再受理延期" in page.pane.extend_why.text()
    page.table.setFocus()
    with qtbot.assertNotEmitted(page.act_wanted):
        qtbot.keyClick(page.table, Qt.Key.Key_E)


def test_papers_that_came_are_noted_in_the_case(page: LapseView, qtbot: QtBot) -> None:
    page.table.setFocus()
    with qtbot.waitSignal(page.papers_wanted) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_P)

    assert told.args == ["case-1109"]


def test_upcoming_letters_have_their_reminders(page: LapseView) -> None:
    page.views.choose("upcoming")

    assert [r.number for r in page.model.shown()] == [
        "穗埔企服函〔2026〕116号",
        "穗埔企服函〔2026〕118号",
    ]
    assert "剩 5 个工作日：2026-11-23 周一" in page.pane._reminders.text()
    choose_row(page.table, page.table.model().index(1, 0))
    assert "放假安排未公布，暂定" in page.pane._reminders.text()


def test_no_letter_due_is_said_with_the_way_back(page: LapseView, qtbot: QtBot) -> None:
    page.show_page(samples_letters.lapse(rows=False))
    assert page._stack.currentWidget() is page.empty

    with qtbot.waitSignal(page.register_wanted):
        page.empty.button.click()


def test_several_letters_are_reminded_once_it_is_seen_which(page: LapseView, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_R)
    sheet = page.sheet
    assert sheet.isVisible()
    assert "109号 · 广州南岗汽车零部件有限公司：该函已于2026-11-12到期" in sheet.reasons.text()
    assert "提醒其余 2 份" in sheet.confirm.text()

    with qtbot.waitSignal(page.reminded) as told:
        qtbot.keyClick(sheet.confirm, Qt.Key.Key_Return)

    assert [r.letter_id for r in told.args[0]] == ["letter-116", "letter-118"]
    assert sheet.isHidden()


def test_one_letter_is_reminded_by_its_own_form(page: LapseView, qtbot: QtBot) -> None:
    assert not page.pane.remind.isEnabled()
    page.views.choose("upcoming")
    page.table.setFocus()
    with qtbot.waitSignal(page.act_wanted) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_R)

    assert told.args[1:] == ["remind-enterprise", "letter-116"]


def test_letters_none_of_which_can_be_reminded_are_refused_before(page: LapseView) -> None:
    due = samples_letters.lapse().rows[0]
    page.sheet.ask((due, due))

    assert not page.sheet.confirm.isEnabled()
    assert page.sheet.cancel.hasFocus()
