"""The agenda by keys: days, months, weeks, the day's list; nothing is said by colour alone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.models.agenda import AgendaModel, EventsModel
from desktop.views.cases.agenda_page import AgendaView
from desktop.views.main_window import MainWindow
from tests.views import scenes_agenda
from tests.views.scenes_agenda import TODAY, page_of

Key = Qt.Key


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> AgendaView:
    made = scenes_agenda.agenda(window)
    qtbot.waitUntil(made.grid.hasFocus)
    return made


def test_the_models_keep_the_rules_of_models(qapp: object) -> None:
    days, events = AgendaModel(), EventsModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    testers = [QAbstractItemModelTester(model, mode) for model in (days, events)]

    days.show_page(page_of(date(2026, 9, 28), date(2026, 10, 11)))
    events.show_rows(days.day_at(days.index_of(TODAY)).rows)  # type: ignore[union-attr]
    days.show_page(page_of(date(2026, 9, 28), date(2026, 10, 4)))
    events.show_rows(())

    assert [t.model() for t in testers] == [days, events]


@pytest.mark.parametrize(
    ("on", "said"),
    [
        pytest.param(TODAY, "工作日，8 件，今日到期", id="today"),
        pytest.param(date(2026, 10, 1), "国庆节放假", id="off"),
        pytest.param(date(2026, 10, 10), "国庆节调休上班", id="made up"),
        pytest.param(date(2026, 11, 2), "放假安排尚未公布，暂定", id="beyond the notices"),
    ],
)
def test_a_day_is_a_sentence_with_its_kind(qapp: object, on: date, said: str) -> None:
    model = AgendaModel()
    model.show_page(page_of(date(2026, 9, 28), date(2026, 11, 8)))

    assert said in model.index_of(on).data(Qt.ItemDataRole.AccessibleTextRole)


def test_arrows_walk_over_the_edge_of_the_month(page: AgendaView, qtbot: QtBot) -> None:
    for _ in range(6):
        qtbot.keyClick(page.grid, Key.Key_Down)

    assert page.chosen == date(2026, 11, 10)
    assert page.title.text() == "2026 年 11 月"
    qtbot.keyClick(page.grid, Key.Key_T)
    assert page.chosen == TODAY
    qtbot.keyClick(page.grid, Key.Key_Left)
    assert page.chosen == date(2026, 9, 28)


def test_pages_turn_by_month_and_by_week(page: AgendaView, qtbot: QtBot) -> None:
    qtbot.keyClick(page.grid, Key.Key_PageDown)
    assert page.chosen == date(2026, 10, 29)
    qtbot.keyClick(page.grid, Key.Key_W)
    assert page.span() == (date(2026, 10, 26), date(2026, 11, 1))
    qtbot.keyClick(page.grid, Key.Key_PageUp)
    assert page.chosen == date(2026, 10, 22)


def test_two_enters_lead_from_a_day_to_its_most_urgent_case(page: AgendaView, qtbot: QtBot) -> None:
    qtbot.keyClick(page.grid, Key.Key_Return)
    qtbot.waitUntil(page.list.hasFocus)
    with qtbot.waitSignal(page.case_opened) as opened:
        qtbot.keyClick(page.list, Key.Key_Return)

    assert opened.args == ["case-29-0"]


def test_what_is_exported_is_what_is_shown(page: AgendaView, qtbot: QtBot) -> None:
    page.scopes.choose("whole")
    with qtbot.waitSignal(page.export_wanted) as wanted:
        qtbot.keyClick(page.grid, Key.Key_E, Qt.KeyboardModifier.ControlModifier)

    assert wanted.args == [date(2026, 8, 31), date(2026, 10, 11), "whole"]


def test_an_answer_for_days_that_were_left_is_passed_over(page: AgendaView) -> None:
    late = page_of(date(2026, 8, 31), date(2026, 10, 11))
    page.go(1)

    page.show_page(late)

    assert page.model.day_at(page.model.index(0, 0)).on == date(2026, 9, 28)  # type: ignore[union-attr]
