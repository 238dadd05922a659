"""规则与日历 › 日历: the year, its notices, who publishes them, and whose days they move."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desktop.models.moved_cases import MovedModel
from desktop.models.rows_calendar_versions import (
    CalendarVersions,
    MovedCases,
    NoticePreview,
)
from desktop.views.main_window import MainWindow
from desktop.views.office.rules_page import RulesView
from desktop.views.widgets.text import Label
from tests.views import scenes_calendar
from tests.views.scenes_calendar import said


@pytest.fixture
def page(window: MainWindow) -> RulesView:
    return scenes_calendar.page(window)


def words_in(part: object) -> list[str]:
    return [label.text() for label in part.findChildren(Label)]  # type: ignore[attr-defined]


def test_arrows_walk_over_the_days_and_out_of_the_year(page: RulesView, qtbot: QtBot) -> None:
    page.tabs.choose("calendar")
    canvas = page.calendar.canvas
    canvas.setFocus()
    canvas.choose(date(2026, 2, 13))

    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert "2026-02-14　周六" in words_in(page.calendar._day_card)
    assert "春节" in words_in(page.calendar._day_card)
    assert canvas.accessibleDescription() == "2026-02-14　周六，调休上班，春节"
    QTest.keyClick(canvas, Qt.Key.Key_Up)
    assert canvas.current == date(2026, 2, 7)
    QTest.keyClick(canvas, Qt.Key.Key_End)
    with qtbot.waitSignal(page.calendar.year_wanted) as wanted:
        QTest.keyClick(canvas, Qt.Key.Key_Right)

    assert wanted.args == [2027]


def test_a_click_chooses_the_day_it_meets(page: RulesView, qtbot: QtBot) -> None:
    page.tabs.choose("calendar")
    canvas = page.calendar.canvas
    qtbot.wait(20)
    place = canvas.box(date(2026, 10, 1)).center().toPoint()

    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)

    assert canvas.current == date(2026, 10, 1)


def test_left_and_right_step_through_the_years(page: RulesView, qtbot: QtBot) -> None:
    page.tabs.choose("calendar")
    stepper = page.calendar.stepper

    with qtbot.waitSignal(page.calendar.year_wanted) as back:
        QTest.keyClick(stepper, Qt.Key.Key_Left)
    with qtbot.waitSignal(page.calendar.year_wanted) as onward:
        QTest.keyClick(stepper, Qt.Key.Key_Right)

    assert (back.args, onward.args) == ([2025], [2027])


def test_a_year_without_notice_says_so_and_greys_the_import_with_its_reason(
    page: RulesView,
) -> None:
    page.tabs.choose("calendar")
    page.calendar.show_year(said("next"))

    assert not page.calendar.canvas.isVisible()
    assert page.calendar.unknown.words.text() == "2027年的放假安排尚未公布"
    assert not page.calendar.unknown.button.isEnabled()
    assert "系统管理" in page.calendar.unknown.button.toolTip()
    assert not page.calendar.stepper.after.isEnabled()


def test_the_next_step_of_a_notice_is_a_deliberate_one(page: RulesView, qtbot: QtBot) -> None:
    page.tabs.choose("calendar")
    tab, enter = page.calendar, Qt.Key.Key_Return
    tab.show_preview(replace(said("preview"), lines=("来源：<b>甲</b>",), number=""))
    assert "来源：<b>甲</b>" in tab.sheet.lines.text()
    assert "有 3 天不同" in tab.sheet.differing.text()

    QTest.keyClick(tab.sheet, enter)
    with qtbot.waitSignal(tab.sheet.closed):
        QTest.keyClick(tab.sheet, Qt.Key.Key_Escape)
    assert not tab.sheet.isVisible()
    assert not any(day.is_changed for day in tab.canvas._days.values())
    tab.show_preview(said("preview"))
    with qtbot.waitSignal(tab.sheet.proposed) as proposed:
        QTest.keyClick(tab.sheet, enter, Qt.KeyboardModifier.ControlModifier)
    assert proposed.args == ["国办发明电〔2026〕5号"]


def test_a_second_officer_publishes_and_gives_up_with_a_reason(
    page: RulesView, qtbot: QtBot
) -> None:
    page.tabs.choose("calendar")
    sheet = page.calendar.sheet
    page.calendar.show_preview(said("checking"))
    with qtbot.waitSignal(sheet.published):
        sheet.confirm.click()

    sheet.drop.click()
    assert sheet.reason.hasFocus()
    sheet.reason.setText("抄错一天")
    with qtbot.waitSignal(sheet.dropped) as dropped:
        sheet.drop.click()
    assert dropped.args == ["抄错一天"]


def test_who_proposed_a_notice_reads_why_another_must_publish_it(page: RulesView) -> None:
    page.tabs.choose("calendar")

    page.calendar.show_preview(said("own"))

    assert not page.calendar.sheet.confirm.isEnabled()
    assert "不能由本人发布" in page.calendar.sheet.problem.text()


def test_what_waits_leads_to_its_year_or_to_the_notice(page: RulesView, qtbot: QtBot) -> None:
    page.tabs.choose("calendar")
    tab = page.calendar
    tab.show_versions(said("open"))
    assert tab._waiting_words.text() == "2026年有放假安排待第二人核对发布"

    with qtbot.waitSignal(tab.versions.looked) as looked:
        tab._waiting_go.click()
    assert looked.args == [said("open").versions[0].id]
    tab.show_versions(CalendarVersions(2025, (), (2026,)))
    with qtbot.waitSignal(tab.year_wanted) as wanted:
        tab._waiting_go.click()
    assert wanted.args == [2026]


def test_a_bad_file_is_refused_with_every_reason(page: RulesView) -> None:
    page.tabs.choose("calendar")

    faults = ("年份“x”不成立。填写年份。", "没有来源。")
    page.calendar.show_preview(NoticePreview(faults=faults))

    assert not page.calendar.sheet.isVisible()
    assert page.calendar.info.lines.text() == "年份“x”不成立。填写年份。\n没有来源。"


def test_the_model_of_moved_days_is_sound(qtbot: QtBot) -> None:
    model = MovedModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_rows(scenes_calendar.moved_cases().rows)

    assert model.rowCount() == 6
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "HP-2026-0003，广州穗岭新材料有限公司，外线工程审批·住建局，"
        "2026-09-29 周二 变为 2026-10-08 周四，须确认"
    )
    assert model.index(4, 3).data() == "暂定"
    assert tester.model() is model


def test_moved_days_lead_to_their_case(page: RulesView, qtbot: QtBot) -> None:
    page.tabs.choose("calendar")
    moved = page.calendar.moved
    page.calendar.show_moved(scenes_calendar.moved_cases())
    moved.view.setFocus()

    with qtbot.waitSignal(moved.case_wanted) as wanted:
        QTest.keyClick(moved.view, Qt.Key.Key_Return)
    assert wanted.args == ["c0"]
    page.calendar.show_moved(MovedCases((), 0, 9, "查了 9 件在办案件，没有到期日变化"))
    assert not moved.view.isVisible()
    moved.close_button.click()
    assert not moved.isVisible()


def drop(page: RulesView, *names: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(name) for name in names])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    page.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, left, Qt.KeyboardModifier.NoModifier))


def test_files_dropped_on_the_page_open_the_calendar(page: RulesView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.files_dropped) as dropped:
        drop(page, "/tmp/2027.json")

    assert dropped.args == [(Path("/tmp/2027.json"),)]
    assert page.tabs.current == "calendar"


def test_the_look_changes_while_the_year_is_open(
    page: RulesView, dressed: Callable[..., None], qtbot: QtBot
) -> None:
    page.tabs.choose("calendar")
    before = page.calendar.canvas.heightForWidth(900)

    dressed(percent=150)
    qtbot.wait(20)

    assert page.calendar.canvas.heightForWidth(900) > before


def test_days_made_up_for_are_counted_as_working_days(page: RulesView) -> None:
    page.tabs.choose("calendar")

    shown = words_in(page.calendar)
    assert "248 天" in shown
    assert "242 天" not in shown
