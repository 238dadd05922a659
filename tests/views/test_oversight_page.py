"""The supervisor's page: figures that lead to cases, by mouse and by key, and who may see none."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.supervising import Figure, FigureKind
from desktop.models.oversight import KEYS, BureausModel
from desktop.store.rows_cases import CasesFilter
from desktop.store.rows_oversight import OrderRow, OversightPage
from desktop.views.cases.cases_filters import CasesFilters
from desktop.views.main_window import MainWindow
from desktop.views.office.oversight_page import OversightView
from desktop.wording.oversight import figure_text
from tests.views import samples_oversight, scenes_oversight
from tests.views.cutting import cut_titles

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def page(window: MainWindow) -> OversightView:
    return scenes_oversight.oversight(window)


def test_the_table_keeps_to_the_rules_of_qt() -> None:
    model = BureausModel()
    tester = QAbstractItemModelTester(model, FATAL)

    model.show_page(samples_oversight.page())

    assert model.rowCount() == len(samples_oversight.BUREAUS)
    assert tester is not None


def test_a_row_is_spoken_as_a_sentence_and_a_cell_with_its_title(page: OversightView) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole

    assert "规划和自然资源局，待办 11，已超时 1" in page.model.index(2, 0).data(role)
    late = page.model.index(2, KEYS.index("late")).data(role)
    assert late == "规划和自然资源局，已超时 1"


def test_every_title_of_the_table_has_room(page: OversightView) -> None:
    header = page.table.horizontalHeader()

    assert list(cut_titles(header)) == []
    header.setMinimumSectionSize(4)
    page.table.setColumnWidth(1, 4)
    assert list(cut_titles(header)) != []


def test_enter_on_a_figure_leads_to_its_cases(page: OversightView, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(2, KEYS.index("missed")))

    with qtbot.waitSignal(page.figure_wanted) as asked:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)

    period = samples_oversight.page().period
    assert asked.args == [Figure(FigureKind.MISSED, "planning", period.since, period.until)]


def test_a_share_leads_nowhere(page: OversightView, qtbot: QtBot) -> None:
    page.table.setCurrentIndex(page.model.index(2, KEYS.index("rate")))

    with qtbot.assertNotEmitted(page.figure_wanted):
        qtbot.keyClick(page.table, Qt.Key.Key_Return)


def test_a_tile_and_a_line_are_pressed_by_key(page: OversightView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.figure_wanted) as tile:
        qtbot.keyClick(page.overdue, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.figure_wanted) as line:
        qtbot.keyClick(page.holders.lines[1], Qt.Key.Key_Return)
    with qtbot.waitSignal(page.case_wanted) as case:
        page.orders.lines[0].click()

    assert tile.args == [Figure(FigureKind.LATE)]
    assert line.args == [Figure(FigureKind.HELD, party="utility")]
    assert case.args == ["case-1"]


def test_each_figure_says_what_it_counts(page: OversightView) -> None:
    assert "不晚于" in page.model.headerData(
        KEYS.index("in_time"), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    assert "办公时间" in page.minutes.lines[0].toolTip()
    assert page.connection.accessibleDescription()


def test_period_and_bureau_ask_anew(page: OversightView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.asked) as period:
        page.periods.choose("weeks")
    with qtbot.waitSignal(page.asked) as bureau:
        page.bureau.setCurrentIndex(page.bureau.findData("housing"))

    assert period.args == ["weeks", ""]
    assert bureau.args == ["weeks", "housing"]


def test_who_may_not_see_the_figures_sees_why(page: OversightView, qtbot: QtBot) -> None:
    page.show_page(OversightPage(samples_oversight.page().period, refusal="需要审计职责"), 25)

    assert page.closed.note.text() == "需要审计职责"
    assert page.export_button.toolTip() == "需要审计职责"
    with qtbot.assertNotEmitted(page.export_wanted):
        page.export()


def test_markup_in_a_name_is_shown_as_it_was_written(page: OversightView) -> None:
    order = OrderRow("c", "n", "<b>甲</b>", "planning", "督1", samples_oversight.TODAY)

    page.show_page(samples_oversight.page(orders=(order,)), 25)

    assert page.orders.lines[0].text() == "<b>甲</b>"
    assert "&lt;b&gt;" in page.orders.lines[0].toolTip()


def test_the_register_says_by_which_figure_it_is_filtered(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    filters = CasesFilters(holder)
    figure = Figure(FigureKind.LATE, "planning")

    filters.show_filter(CasesFilter(figure=figure))

    assert filters.figure.text().strip() == figure_text(figure) == "规划和自然资源局 · 在办已超时"
    with qtbot.waitSignal(filters.changed) as changed:
        filters.figure.click()
    assert changed.args == [CasesFilter()]
    assert filters.figure.isHidden()
