"""The page of rules and calendar, by mouse and keys."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desktop.models.rows_calendar import TriedRoute
from desktop.models.rule_list import RuleModel
from desktop.views.main_window import MainWindow
from desktop.views.office.rules_page import RulesView
from desktop.views.office.try_route import EXAMPLE
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.text import Label
from tests.views import scenes_calendar
from tests.views.scenes_calendar import said


@pytest.fixture
def page(window: MainWindow) -> RulesView:
    return scenes_calendar.page(window)


def words_in(part: object) -> list[str]:
    return [label.text() for label in part.findChildren(Label)]  # type: ignore[attr-defined]


def test_the_model_of_rules_is_sound(qtbot: QtBot) -> None:
    model = RuleModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_entries(said("rules").entries)
    model.filter_group("limits")
    model.filter_text("两日办结期限")

    assert model.rowCount() == 1
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "两日办结期限，2 个工作日，现行"
    assert tester.model() is model


def test_rules_are_filtered_by_group_and_words(page: RulesView) -> None:
    page.rules.groups.choose("deficiency")
    page.rules.filter.setText("城市更新局 房")
    assert page.rules.blank.isVisible()
    assert "城市更新局 房" in page.rules.blank.words.text()

    page.rules.blank.button.click()

    assert page.rules.model.rowCount() == len(said("rules").entries)
    assert page.rules.groups.current == "all"


def test_a_slash_leads_from_the_list_to_the_filter(page: RulesView, qtbot: QtBot) -> None:
    page.rules.view.setFocus()

    QTest.keyClick(page.rules.view, Qt.Key.Key_Slash)

    qtbot.waitUntil(page.rules.filter.hasFocus)


def test_a_rule_is_shown_whole_and_can_be_sought_past_a_filter(page: RulesView) -> None:
    page.rules.filter.setText("编号")

    page.show_rule("exemption.newly_built")

    shown = words_in(page.rules._detail_card)
    assert "城市道路交付使用未满5年" in shown
    assert "交付使用未满5年" in shown
    assert "国务院令第198号" in shown


def test_markup_in_a_filter_stands_as_typed(page: RulesView) -> None:
    page.rules.filter.setText("<b>x</b>")

    assert page.rules.blank.words.text() == "没有符合“<b>x</b>”的规则"
    assert page.rules.blank.words.textFormat() is Qt.TextFormat.PlainText


def test_a_blank_form_knows_nothing(page: RulesView) -> None:
    values = page.route.values()

    assert values["kilovolts"] is None
    assert set(values["features"].values()) == {"unknown"}
    assert values["roads"] == []


def test_what_is_filled_in_is_what_is_tried(page: RulesView, qtbot: QtBot) -> None:
    page.tabs.choose("try")
    page.set_today(date(2026, 9, 18))

    with qtbot.waitSignal(page.route.tried) as tried:
        page.route.example.click()

    assert tried.args == [EXAMPLE, date(2026, 9, 18)]


def test_an_answer_is_given_by_arrow_keys(page: RulesView, qtbot: QtBot) -> None:
    page.tabs.choose("try")
    metro = page.route.features["metro"]
    metro.answers.setFocus()

    with qtbot.waitSignal(page.route.tried) as tried:
        QTest.keyClick(metro.answers, Qt.Key.Key_Left)

    assert tried.args is not None
    assert tried.args[0]["features"]["metro"] == "no"


def test_roads_are_added_and_taken_out(page: RulesView) -> None:
    page.tabs.choose("try")
    roads = page.route.roads
    roads.add.click()
    roads.add.click()
    roads.roads[1].name.setText("<i>二路</i>")

    roads.roads[0].remove.click()

    assert [road["name"] for road in roads.values()] == ["<i>二路</i>"]
    assert roads.roads[0].title.text() == "第1条道路"


def test_a_question_leads_to_its_field(page: RulesView, window: MainWindow) -> None:
    page.tabs.choose("try")
    page.route.fill(EXAMPLE)
    page.route.show_tried(said("unsure"))
    asked = next(
        b for b in page.route.findChildren(Button) if b.property("path") == "roads.0.road_class"
    )

    asked.click()

    assert page.route.roads.roads[0].road_class.hasFocus()


def test_the_result_is_copied_as_text(page: RulesView, qtbot: QtBot) -> None:
    page.tabs.choose("try")
    page.route.show_tried(said("route"))

    with qtbot.waitSignal(page.route.copied):
        page.route.copy.click()

    copied = QGuiApplication.clipboard().text()
    assert copied == said("route").text
    assert "判定结果：需审批" in copied


def test_rows_that_do_not_hold_are_folded_away(page: RulesView) -> None:
    page.tabs.choose("try")
    page.route.show_tried(said("route"))
    assert not page.route._quiet.isVisible()

    page.route.fold.click()

    assert page.route._quiet.isVisible()


def test_a_row_leads_to_its_rule(page: RulesView) -> None:
    page.tabs.choose("try")
    page.route.show_tried(said("route"))
    button = next(
        b for b in page.route.findChildren(Button) if b.property("rule") == "exemption.arterial"
    )

    button.click()

    chosen = page.rules.chosen()
    assert page.tabs.current == "rules"
    assert chosen is not None
    assert chosen.key == "exemption.arterial"


def test_a_fault_is_said_in_place_of_a_verdict(page: RulesView) -> None:
    page.route.show_tried(TriedRoute(faults=("电压：“x”不是可填的值。",)))

    assert page.route.outcome.text == "有填写不能识别"
    assert not page.route.copy.isEnabled()


def test_missing_papers_are_ticked_and_tried(page: RulesView, qtbot: QtBot) -> None:
    page.tabs.choose("try")
    page.tries.choose("papers")

    with qtbot.waitSignal(page.waiver.tried) as tried:
        page.waiver.papers["property_right"].click()

    assert tried.args is not None
    assert tried.args[0] == ("property_right",)


def test_a_limit_fills_in_its_days_and_own_days_are_own(page: RulesView, qtbot: QtBot) -> None:
    page.tabs.choose("try")
    page.tries.choose("clock")
    assert page.clock.days.text() == "2"

    with qtbot.waitSignal(page.clock.tried) as tried:
        page.clock.days.selectAll()
        QTest.keyClicks(page.clock.days, "7")

    assert tried.args is not None
    assert tried.args[1:] == [None, False, 7]
    assert page.clock.limit.currentText() == "自填"


def test_a_limit_of_receipt_counts_from_receipt_at_the_hour_typed(
    page: RulesView, qtbot: QtBot
) -> None:
    page.tabs.choose("try")
    page.tries.choose("clock")
    page.clock.limit.setCurrentIndex(1)
    page.clock.limit.activated.emit(1)

    with qtbot.waitSignal(page.clock.tried) as tried:
        QTest.keyClicks(page.clock.time, "17:45")

    assert tried.args is not None
    assert tried.args[1:] == [time(17, 45), True, 5]
    assert page.clock.begins.currentText() == "收件"


def test_what_is_no_time_of_day_is_said(page: RulesView) -> None:
    page.clock.days.setText("2")
    page.clock.time.setText("<b>25:00</b>")

    page.clock._try()

    assert "“<b>25:00</b>”不是时刻，如 17:45" in words_in(page.clock)


@pytest.mark.parametrize("typed", ["0", "501", ""])
def test_a_number_of_days_of_no_use_is_said(page: RulesView, qtbot: QtBot, typed: str) -> None:
    page.clock.days.setText(typed)

    page.clock._try()

    assert "工作日数须为 1 至 500 的整数" in words_in(page.clock)


def test_beyond_the_calendar_no_day_is_promised(page: RulesView) -> None:
    page.clock.show_tried(said("beyond"))

    shown = words_in(page.clock)
    assert any("2027年的放假安排尚未公布" in line for line in shown)
    assert not any("到期日 " in line for line in shown)


def test_rules_and_year_that_take_long_show_grey_rows_first(
    window: MainWindow, qtbot: QtBot
) -> None:
    scenes_calendar.loading("rules")(window)
    page = window.findChild(RulesView)
    qtbot.waitUntil(page.rules.skeleton.isVisible)
    page.show_rules(said("rules"))
    assert not page.rules.skeleton.isVisible()

    page.tabs.choose("calendar")
    assert page.calendar.skeleton.isVisible()
    page.calendar.show_year(said("year"))
    assert not page.calendar.skeleton.isVisible()
    assert page.calendar.canvas.isVisible()
