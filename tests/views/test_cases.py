"""An officer works in the register: finds, filters, sorts, chooses columns, keeps views."""

from array import array
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.cases import COLUMNS
from desktop.models.rows_cases import (
    AssignPlan,
    AssignRow,
    CasesColumn,
    CasesFilter,
    CasesKept,
    CasesSort,
    CasesView,
    FacetRow,
    ManagerChoice,
)
from desktop.store.rows import OfficerRow
from desktop.views.cases.cases_page import CasesPage
from desktop.views.main_window import LEAST, MainWindow
from desktop.wording import cases as wording
from tests.views import scenes_cases
from tests.views.resting import restless
from tests.views.scenes_cases import listed
from tests.views.watchdog import Watchdog

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> CasesPage:
    made = scenes_cases.register(window)
    made.table.setFocus()
    qtbot.waitUntil(made.table.hasFocus)
    return made


def test_a_million_cases_do_not_hold_the_window_up(page: CasesPage, qtbot: QtBot) -> None:
    million = listed(1_000_000)
    with Watchdog() as dog:
        page.show_list(million)
        qtbot.wait(30)
        for place in (999_999, 500_000, 12, 750_123):
            page.table.choose_row(place)
            qtbot.waitUntil(lambda: page.table.current_row() is not None)
        page.table.selectAll()
        qtbot.wait(30)
        page.show_list(replace(million, ids=array("q", million.ids)))
        qtbot.wait(30)

    dog.says_never()
    assert page.table.chosen_count() == 1_000_000


def test_enter_and_a_double_click_open_the_case(page: CasesPage, qtbot: QtBot) -> None:
    page.table.choose_row(3)
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args[0].number == "HP-2026-1200"

    place = page.table.visualRect(page.model.index(5, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args[0].number == "HP-2026-1198"


def test_what_is_typed_is_looked_for_once_typing_rests(page: CasesPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Slash)
    assert page.filters.box.hasFocus()
    asked: list[CasesFilter] = []
    page.asked.connect(lambda wanted, _sort: asked.append(wanted))

    qtbot.keyClicks(page.filters.box, "abc")

    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [CasesFilter("abc")]
    qtbot.keyClick(page.filters.box, Qt.Key.Key_Return)
    assert page.table.hasFocus()


def test_enter_does_not_wait_for_typing_to_rest(page: CasesPage, qtbot: QtBot) -> None:
    page.find_cases()
    qtbot.keyClicks(page.filters.box, "abc")
    with qtbot.waitSignal(page.asked, timeout=50):
        qtbot.keyClick(page.filters.box, Qt.Key.Key_Return)


def test_a_click_on_a_heading_sorts_and_a_second_turns_the_order(
    page: CasesPage, qtbot: QtBot
) -> None:
    asked: list[CasesSort] = []
    page.asked.connect(lambda _wanted, sort: asked.append(sort))
    section = COLUMNS.index(CasesColumn.ENTERPRISE)

    page.table.horizontalHeader().sectionClicked.emit(section)
    page.table.horizontalHeader().sectionClicked.emit(section)

    assert asked == [
        CasesSort(CasesColumn.ENTERPRISE, descending=False),
        CasesSort(CasesColumn.ENTERPRISE, descending=True),
    ]


def test_values_are_ticked_to_filter_by_and_let_go_again(page: CasesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.facet_wanted) as wanted:
        page.filters.facets["streets"].click()
    assert wanted.args == ["streets"]
    page.show_facet(
        "streets", (FacetRow("永和街道", "永和街道", 4), FacetRow("新龙镇", "新龙镇", 2))
    )

    with qtbot.waitSignal(page.asked) as asked:
        page.filters.sheet.tick("新龙镇").click()

    assert asked.args[0].streets == ("新龙镇",)
    assert "1" in page.filters.facets["streets"].text()
    qtbot.keyClick(page.filters.sheet, Qt.Key.Key_Escape)
    assert not page.filters.sheet.isVisible()
    page.filters.clear.click()
    assert page.wanted == CasesFilter()


def test_a_press_elsewhere_puts_the_sheet_away(page: CasesPage, qtbot: QtBot) -> None:
    page.filters.dates.click()
    assert page.filters.days.isVisible()

    place = page.table.visualRect(page.model.index(2, 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert not page.filters.days.isVisible()


def test_days_that_stand_the_wrong_way_round_are_refused(page: CasesPage, qtbot: QtBot) -> None:
    days = page.filters.days
    page.filters.dates.click()
    days.since_tick.click()
    days.until_tick.click()
    days.since.set_day(date(2026, 11, 2))
    days.until.set_day(date(2026, 11, 1))

    days.apply.click()
    assert days.isVisible()
    assert days.problem.text() == wording.DATES_ORDER

    days.until.set_day(date(2026, 11, 30))
    with qtbot.waitSignal(page.asked) as asked:
        days.apply.click()
    assert (asked.args[0].since, asked.args[0].until) == (date(2026, 11, 2), date(2026, 11, 30))


def test_a_usual_view_is_one_click(page: CasesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.asked) as asked:
        page.views.tabs.choose("year")

    assert asked.args[0] == CasesFilter(since=date(2026, 1, 1))
    assert page.views.tabs.current == "year"


def test_a_view_is_kept_named_anew_and_deleted(page: CasesPage, qtbot: QtBot) -> None:
    page.look_for(CasesFilter("粤芯", lights=("red",)))
    page.show_list(listed(37, 1203))
    page.views.keep_wanted.emit()
    qtbot.keyClicks(page.name_sheet.name, "mine")
    with qtbot.waitSignal(page.kept) as kept:
        qtbot.keyClick(page.name_sheet.name, Qt.Key.Key_Return)
    view = kept.args[0].views[0]
    assert (view.name, view.filter.text, view.columns) == ("mine", "粤芯", page.table.layout_now())

    page.views.rename_wanted.emit("mine")
    page.name_sheet.name.setText("  <b>我的</b> ")
    with qtbot.waitSignal(page.kept) as kept:
        page.name_sheet.confirmed.emit()
    assert [v.name for v in kept.args[0].views] == ["<b>我的</b>"]
    assert page.views.button.text().endswith("<b>我的</b>")

    page.views.delete_wanted.emit("<b>我的</b>")
    assert page.name_sheet.cancel.hasFocus()
    with qtbot.waitSignal(page.kept) as kept:
        page.name_sheet.confirmed.emit()
    assert kept.args[0].views == ()


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("   ", wording.VIEW_UNNAMED),
        ("全部", wording.VIEW_TAKEN.format(name="全部")),
        ("永和超时", wording.VIEW_TAKEN.format(name="永和超时")),
    ],
)
def test_a_view_needs_a_name_of_its_own(name: str, problem: str, page: CasesPage) -> None:
    page.show_kept(CasesKept((CasesView("永和超时", CasesFilter("永和")),)))
    page.views.keep_wanted.emit()
    page.name_sheet.name.setText(name)

    page.name_sheet.confirmed.emit()

    assert page.name_sheet.isVisible()
    assert page.name_sheet.problem.text() == problem


def test_an_own_view_brings_filter_order_and_columns(page: CasesPage, qtbot: QtBot) -> None:
    page.table.arrange(tuple(reversed(page.table.layout_now())))
    sort = CasesSort(CasesColumn.CLOCK, descending=False)
    view = CasesView("倒着", CasesFilter("永和"), sort, page.table.layout_now())
    page.table.arrange(tuple(reversed(page.table.layout_now())))
    page.show_kept(CasesKept((view,)))
    page.views.fill_menu()

    with qtbot.waitSignal(page.asked) as asked:
        page.views.menu.actions()[0].trigger()

    assert asked.args == [view.filter, sort]
    assert page.table.layout_now() == view.columns


def test_columns_are_chosen_and_kept(page: CasesPage, qtbot: QtBot) -> None:
    page.columns.click()
    page.column_sheet.tick("manager").click()
    page.column_sheet.tick("project").click()
    with qtbot.waitSignal(page.kept) as kept:
        page.table.horizontalHeader().resizeSection(COLUMNS.index(CasesColumn.STREET), 133)

    shown = [part.column for part in kept.args[0].columns if part.is_shown]
    assert CasesColumn.MANAGER in shown
    assert CasesColumn.PROJECT not in shown
    widths = {part.column: part.width for part in kept.args[0].columns}
    assert widths[CasesColumn.STREET] == 133


def test_columns_arranged_just_before_the_page_is_left_are_kept(
    page: CasesPage, qtbot: QtBot
) -> None:
    page.table.horizontalHeader().resizeSection(COLUMNS.index(CasesColumn.STREET), 140)

    with qtbot.waitSignal(page.kept, timeout=300):
        page.hide()


def test_the_last_column_stays(page: CasesPage, qtbot: QtBot) -> None:
    only = tuple(
        replace(part, is_shown=part.column is CasesColumn.NUMBER)
        for part in page.table.layout_now()
    )
    page.table.arrange(only)
    page.columns.click()

    with qtbot.waitSignal(page.complained) as said:
        page.column_sheet.tick("number").click()

    assert said.args == [wording.COLUMNS_LAST]
    assert page.shown_columns() == (CasesColumn.NUMBER,)


def test_what_is_chosen_is_copied_with_headings_or_without(page: CasesPage, qtbot: QtBot) -> None:
    page.table.choose_row(2)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    with qtbot.waitSignal(page.copy_wanted) as copied:
        qtbot.keyClick(page.table, Qt.Key.Key_C, CTRL)
    assert (list(copied.args[0]), copied.args[1]) == ([1201, 1200], False)

    with qtbot.waitSignal(page.copy_wanted) as copied:
        qtbot.keyClick(page.table, Qt.Key.Key_C, CTRL | SHIFT)
    assert copied.args[1] is True


def test_a_manager_is_named_for_the_chosen_cases(page: CasesPage, qtbot: QtBot) -> None:
    page.table.choose_row(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    with qtbot.waitSignal(page.managers_wanted):
        qtbot.keyClick(page.table, Qt.Key.Key_M)
    managers = (("lin", OfficerRow("林志远", "供电局")), ("hu", OfficerRow("胡敏", "供电局")))
    page.show_managers(ManagerChoice(managers))

    sheet = page.assign_sheet
    assert not sheet.confirm.isEnabled()
    with qtbot.waitSignal(page.plan_wanted) as wanted:
        sheet.who.setCurrentIndex(1)
    assert (list(wanted.args[0]), wanted.args[1]) == ([1203, 1202], "hu")
    assert not sheet.confirm.isEnabled()
    rows = (
        AssignRow(1203, "HP-2026-1203", "甲<b>厂</b>", "林志远"),
        AssignRow(1202, "HP-2026-1202", "乙厂", "", "案件已撤回"),
    )
    page.show_plan(AssignPlan("lin", "林志远", rows))
    assert not sheet.confirm.isEnabled()
    page.show_plan(AssignPlan("hu", "胡敏", rows, kept=3, has=7, gains=1))

    assert sheet.gets.text() == "胡敏：新增 1 件，在办由 7 件增至 8 件"
    assert sheet.taken.text() == "原客户经理：林志远 1 件；3 件已由胡敏负责，不变"
    assert sheet.reasons.text() == "HP-2026-1202 · 乙厂：案件已撤回"
    assert sheet.moved.text() == "HP-2026-1203 · 甲<b>厂</b>：林志远 → 胡敏"
    page.table.choose_row(5)
    with qtbot.waitSignal(page.assigned) as assigned:
        qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert (list(assigned.args[0]), assigned.args[1]) == ([1203], "hu")


@pytest.mark.parametrize("name", list(wording.FACETS))
def test_each_facet_narrows_its_own_column(page: CasesPage, name: str) -> None:
    page.filters.facets[name].click()
    page.show_facet(name, (FacetRow("value", "值", 3),))
    page.filters.sheet.tick("value").click()

    wanted = {key: getattr(page.wanted, key) for key in wording.FACETS}
    assert wanted == {key: ("value",) if key == name else () for key in wording.FACETS}


def test_a_plan_that_was_stopped_or_gives_nothing_names_nobody(page: CasesPage) -> None:
    page.table.choose_row(0)
    sheet = page.assign_sheet
    page.show_managers(ManagerChoice((("hu", OfficerRow("胡敏", "供电局")),)))
    assert sheet.who.currentData() == "hu"

    page.show_plan(AssignPlan("hu", "胡敏", kept=1))
    assert sheet.gets.text() == wording.ASSIGN_LEFT_NONE
    assert sheet.confirm.toolTip() == wording.ASSIGN_LEFT_NONE
    page.show_plan(None)
    assert sheet.who.currentIndex() == -1
    assert not sheet.confirm.isEnabled()


def test_the_register_is_printed_by_button_and_key(page: CasesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.print_wanted):
        page.print.click()
    with qtbot.waitSignal(page.print_wanted):
        qtbot.keyClick(page.table, Qt.Key.Key_P, CTRL)


@pytest.mark.parametrize(
    ("rows", "said"),
    [(0, wording.ASSIGN_NONE), (1203, wording.ASSIGN_MOST.format(most=500))],
    ids=["none chosen", "too many chosen"],
)
def test_naming_a_manager_needs_some_cases_and_not_too_many(
    rows: int, said: str, page: CasesPage, qtbot: QtBot
) -> None:
    page.table.clearSelection()
    if rows:
        page.table.selectAll()

    with qtbot.waitSignal(page.complained) as complained:
        page.ask_manager()

    assert complained.args == [said]


MANAGERS = ManagerChoice(
    (("lin", OfficerRow("林志远", "供电局")), ("hu", OfficerRow("胡敏", "供电局")))
)


class Squeezes(QObject):
    """Notes how much height a sheet lacked whenever it was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.lacked: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.lacked.append(watched.heightForWidth(watched.width()) - watched.height())
        return False


def test_the_sheet_is_never_painted_squeezed_while_it_grows(page: CasesPage, qtbot: QtBot) -> None:
    page.window().resize(*LEAST)
    page.table.selectAll()
    restless()
    seen = Squeezes()
    page.assign_sheet.installEventFilter(seen)

    page.show_managers(MANAGERS)
    page.assign_sheet.who.setCurrentIndex(1)
    rows = tuple(AssignRow(n, f"HP-2026-{n}", "企业", "", "已撤回") for n in range(1180, 1200))
    page.show_plan(AssignPlan("hu", "胡敏", rows, kept=4, has=31, gains=18))

    qtbot.waitUntil(lambda: bool(seen.lacked))
    assert max(seen.lacked) <= 0


def test_an_officer_who_may_not_name_a_manager_is_told_why(page: CasesPage) -> None:
    page.explain_assigning("需要“窗口受理”职责")

    assert not page.assign.isEnabled()
    assert page.assign.toolTip() == "需要“窗口受理”职责"


def test_nothing_found_is_not_the_same_as_nothing_there(page: CasesPage) -> None:
    page.show_list(listed(0, 1203, 0))
    assert page._stack.currentWidget() is page.nothing
    assert "1 203" in page.nothing.note.text().replace("\u2009", " ")

    page.show_list(listed(0, 0, 0))
    assert page._stack.currentWidget() is page.empty


def test_the_place_is_kept_when_the_list_changes(page: CasesPage) -> None:
    page.table.choose_row(700)
    number = page.model.id_at(700)

    ids = page.model.all_ids()
    ids.insert(0, 5_000)
    page.show_list(replace(listed(1), ids=ids))

    assert page.model.id_at(page.table.currentIndex().row()) == number
    assert list(page.table.chosen_ids()) == [number]


def test_markup_is_shown_as_it_is_written(page: CasesPage) -> None:
    page.show_refusal(("<b>x</b>",))
    page.name_sheet.ask_deleting("<i>y</i>")

    assert page.info.lines.textFormat() is Qt.TextFormat.PlainText
    assert page.name_sheet.title.textFormat() is Qt.TextFormat.PlainText


def test_the_columns_follow_the_size_of_the_font(page: CasesPage, dressed: object) -> None:
    section = COLUMNS.index(CasesColumn.STREET)
    before, layout = page.table.columnWidth(section), page.table.layout_now()

    assert callable(dressed)
    dressed(percent=150)
    QApplication.processEvents()

    assert page.table.columnWidth(section) == pytest.approx(before * 1.5, abs=1)
    assert page.table.layout_now() == layout
