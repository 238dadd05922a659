"""The case's page: verdict with its questions, clocks day by day, decisions by key."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.clock import OFFICE_ZONE
from desktop.models.happenings import HappeningsModel
from desktop.models.rows import QuestionRow, ReturnKind
from desktop.views import theme
from desktop.views.cases.case_detail import CaseDetail
from desktop.views.cases.clock_panel import StepLine
from desktop.views.cases.fact_questions import FactQuestions
from desktop.views.cases.happenings_tab import HappeningsTab
from desktop.views.cases.verdict_panel import VerdictPanel
from desktop.views.choosing import choose_row
from desktop.views.main_window import MainWindow
from desktop.views.requests import CaseAct, Decision
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.one_page import OnePage
from desktop.wording import case_overview
from desktop.wording.rules import ROAD_CLASSES
from tests.views import samples, scenes, scenes_case
from tests.views.pressing import press


@pytest.fixture
def page(window: MainWindow) -> CaseDetail:
    return scenes.case(window)


def words(page: CaseDetail) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_the_page_says_what_is_next_and_who_else_is_at_it(page: CaseDetail) -> None:
    shown = words(page)

    assert "填写本局意见" in shown
    assert "住房和城乡建设局办理中" in shown


def test_each_condition_of_the_verdict_has_its_line(page: CaseDetail) -> None:
    shown = words(page)

    for rule in samples.verdict().rows:
        assert rule.title in shown
    assert case_overview.RULE_EFFECT_UNKNOWN in shown


def test_an_open_verdict_is_answered_by_one_click(page: CaseDetail, qtbot: QtBot) -> None:
    question = QuestionRow("features.metro", "轨道交通控制保护区", (("yes", "有"), ("no", "无")))
    page.show_case(
        replace(samples.case(), verdict=replace(samples.undetermined(), questions=(question,)))
    )
    line = page.findChildren(FactQuestions)[-1].lines[0]

    with qtbot.waitSignal(page.stated) as told:
        line.buttons[1].click()
    assert told.args == ["case-1203", (("features.metro", "no"),), "经办人在案件页填写"]


def test_a_fact_with_many_answers_is_chosen_from_a_list(page: CaseDetail, qtbot: QtBot) -> None:
    classes = tuple((k.value, v) for k, v in ROAD_CLASSES.items())
    question = QuestionRow("roads.0.road_class", "第1条道路的等级", classes)
    questions = FactQuestions((question,))
    qtbot.addWidget(questions)
    choice = questions.lines[0].choice
    assert choice is not None

    with qtbot.waitSignal(questions.stated) as told:
        choice.activated.emit(1)
    assert told.args[0] == (("roads.0.road_class", "arterial"),)


def test_a_day_is_typed_and_blanks_are_not_handed_in(page: CaseDetail, qtbot: QtBot) -> None:
    question = QuestionRow("roads.0.delivered", "第1条道路的交付使用日期", (), is_typed=True)
    questions = FactQuestions((question,))
    qtbot.addWidget(questions)
    line = questions.lines[0].line
    assert line is not None

    with qtbot.assertNotEmitted(questions.stated):
        line.returnPressed.emit()
    line.setText("2012")
    with qtbot.waitSignal(questions.stated) as told:
        line.returnPressed.emit()
    assert told.args[0] == (("roads.0.delivered", "2012"),)


def test_a_remark_is_written_in_place(page: CaseDetail, qtbot: QtBot) -> None:
    page.setFocus()
    press(qtbot, Qt.Key.Key_N)
    note = page.overview.note
    assert note.text.hasFocus()
    note.text.setPlainText("已电话告知")

    with qtbot.waitSignal(page.noted) as told:
        qtbot.keyClick(note.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ["case-1203", "已电话告知"]


def test_a_remark_put_away_is_kept(page: CaseDetail, qtbot: QtBot) -> None:
    page.setFocus()
    press(qtbot, Qt.Key.Key_N)
    page.overview.note.text.setPlainText("半句")
    press(qtbot, Qt.Key.Key_Escape)
    assert page.overview.note.isHidden()

    press(qtbot, Qt.Key.Key_N)
    assert page.overview.note.text.said() == "半句"
    page.show_case(replace(samples.case(), case_id="case-9"))
    assert page.overview.note.text.said() == ""


def test_the_verdict_names_its_basis_and_leads_to_each_rule(page: CaseDetail, qtbot: QtBot) -> None:
    assert "依据：《黄埔区电力接入工程行政审批改革措施》第三条" in words(page)
    panel = page.findChildren(VerdictPanel)[-1]
    links = [b for b in panel.findChildren(Button) if b.property("rule")]
    assert [b.property("rule") for b in links] == [r.rule for r in samples.verdict().rows]

    with qtbot.waitSignal(page.rule_wanted) as wanted:
        links[0].setFocus()
        press(qtbot, Qt.Key.Key_Space)
    assert wanted.args == ["exemption.arterial"]


def test_looking_again_lays_out_only_what_changed(page: CaseDetail) -> None:
    page.show_case(samples.case())
    panel = page.findChildren(VerdictPanel)[-1]

    page.show_case(replace(samples.case(), opinion="同意"))
    assert page.findChildren(VerdictPanel)[-1] is panel

    page.show_case(replace(samples.case(), case_id="case-9", verdict=None))
    assert "依据：" not in words(page)
    assert not [b for b in panel.findChildren(Button) if b.isVisible() and b.property("rule")]


def test_a_step_tells_what_happened_to_it_and_offers_its_acts(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = scenes_case.shown(window, "approval")
    shown = words(page)
    assert "要求说明：穿越段埋深与既有燃气管的净距" in shown
    assert "尚未答复督办单" in shown

    button = next(b for b in page.findChildren(Button) if b.text() == "转办")
    with qtbot.waitSignal(page.act_wanted) as told:
        button.click()
    assert told.args[:2] == ["case-1203", "hand-over"]


def test_a_letter_tells_its_deadlines_and_the_papers_can_be_opened(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = scenes_case.shown(window, "letters")
    assert "剩 20 个工作日" in words(page)

    button = next(b for b in page.findChildren(Button) if b.property("paper"))
    with qtbot.waitSignal(page.notice_opened) as told:
        button.click()
    assert told.args == ["case-1203", "补2026-12"]


def test_odd_codes_are_pointed_out(window: MainWindow) -> None:
    assert "主体校验码不符" in words(scenes_case.shown(window))


def test_the_log_is_filtered_and_copied(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes_case.shown(window, "log")
    log = page.findChildren(HappeningsTab)[-1]
    tester = QAbstractItemModelTester(log.model)
    log.filter.setText("电话告知")
    assert log.model.rowCount() == 1
    assert "<b>已电话告知</b>" in str(log.model.index(0, 2).data())

    choose_row(log.table, log.table.model().index(0, 0))
    log.table.setFocus()
    qtbot.keyClick(log.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("作出时间\t事项")
    assert "已电话告知" in lines[1]
    assert "mso-number-format" in QGuiApplication.clipboard().mimeData().html()
    assert isinstance(tester.model(), HappeningsModel)

    log.filter.setText("没有的字")
    assert "没有的字" in log.nothing.words.text()


def test_z_asks_in_the_log_and_says_why_where_it_may_not(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes_case.shown(window)
    page.setFocus()
    press(qtbot, Qt.Key.Key_Z)
    log = page.findChildren(HappeningsTab)[-1]
    assert page.tabs.current == "log"
    assert log.sheet.isVisible()
    press(qtbot, Qt.Key.Key_A)
    assert page.sheet.isHidden()
    press(qtbot, Qt.Key.Key_Escape)
    assert log.sheet.isHidden()
    assert log.table.hasFocus()

    page.lists._log("log").show_rows(page.page.log[1:])
    press(qtbot, Qt.Key.Key_Z)
    assert "先在表里选" in log.undo.accessibleDescription()
    page.lists._log("log").show_rows(page.page.log)
    log.table.selectRow(1)
    press(qtbot, Qt.Key.Key_Z)
    assert log.sheet.isHidden()
    assert window.why.isVisible()
    assert "只能撤销本人的记录" in log.undo.toolTip()

    log.ask_undo("entry-0")
    with qtbot.waitSignal(page.lists.taken_back) as told:
        press(qtbot, Qt.Key.Key_Return)
    assert told.args == [("entry-0",), "备注"]
    log.ask_undo("not there")
    assert log.sheet.isHidden()


def test_a_clock_unfolds_into_its_days(page: CaseDetail) -> None:
    line = next(line for line in page.findChildren(StepLine) if line.fold.isEnabled())
    line.fold.click()

    shown = words(page)
    assert "受理当日不计" in shown
    assert "第 2 日" in shown


def test_a_opens_the_sheet_and_enter_decides(
    window: MainWindow, page: CaseDetail, qtbot: QtBot
) -> None:
    place = window._frames["case"].verticalScrollBar()
    assert place.maximum() > 0
    page.setFocus()
    with qtbot.waitSignal(page.decided) as told:
        press(qtbot, Qt.Key.Key_A)
        press(qtbot, Qt.Key.Key_Return)

    assert told.args[0][0].decision is Decision.APPROVE
    assert place.value() == 0, "the officer stays where they were"


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

    assert page.tabs.current == tuple(case_overview.TABS)[number - 1]


@pytest.mark.parametrize("key", ["approval", "letters", "exchanges", "log"])
def test_a_tab_without_anything_says_so(key: str, page: CaseDetail) -> None:
    empty = replace(
        samples.case(), papers=(), matters=(), letters=(), exchanges=(), log=(), timeline=()
    )
    page.show_case(empty)
    page.tabs.choose(key)

    assert case_overview.EMPTY_TABS[key] in words(page)


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


def test_a_stack_is_as_high_as_the_page_it_shows(qtbot: QtBot) -> None:
    low, high, holder = QLabel("短"), QLabel("长\n" * 60), QWidget()
    qtbot.addWidget(holder)
    stack = OnePage(holder)
    stack.addWidget(low)
    stack.addWidget(high)

    assert stack.minimumSize().height() == low.minimumSizeHint().height()
    stack.setCurrentWidget(high)
    assert stack.minimumSize().height() == high.minimumSizeHint().height()


def test_nothing_is_done_to_the_case_one_has_just_left(page: CaseDetail, qtbot: QtBot) -> None:
    page.setFocus()
    page.expect("case-1187")
    for key in (Qt.Key.Key_A, Qt.Key.Key_L, Qt.Key.Key_O):
        press(qtbot, key)

    assert page.sheet.isHidden()
    qtbot.waitUntil(page.waiting.isVisible)
    assert not page.head.isVisible()
    page.show_case(samples.case())
    assert page.head.isVisible()
    assert not page.waiting.isVisible()


def test_a_new_page_has_no_buttons_before_its_case(qtbot: QtBot) -> None:
    made = CaseDetail()
    qtbot.addWidget(made)
    made.show()

    assert not made.approve.isVisible()


def test_an_ended_matter_says_when_and_how_it_ended(page: CaseDetail) -> None:
    case = samples.case()
    ended = datetime(2026, 11, 24, 14, 32, tzinfo=OFFICE_ZONE)
    matters = tuple(
        replace(m, state="granted", due_at=None, ended_at=ended) if m.steps else m
        for m in case.matters
    )
    page.show_case(replace(case, matters=matters))
    QApplication.processEvents()

    assert "11-24 14:32 准予" in words(page)
    assert case_overview.CLOCK_NONE not in words(page)


def test_a_remark_is_read_where_the_case_is_seen_at_a_glance(page: CaseDetail) -> None:
    first = samples.timeline()[0]
    remark = replace(first, text="备注", kind="note.added", detail="<b>请先踏勘</b>")
    page.show_case(replace(samples.case(), log=(remark, first)))

    assert "备注：<b>请先踏勘</b>" in words(page)


def test_the_field_of_a_remark_comes_into_sight_at_the_largest_font(
    dressed: Callable[..., None], window: MainWindow, qtbot: QtBot
) -> None:
    dressed(percent=150)
    window.resize(1280, 720)
    page = scenes.case(window)
    page.setFocus()

    page.overview.open_note()

    def is_seen() -> bool:
        return bool(page.overview.note.text.visibleRegion().boundingRect().height() > 20)

    qtbot.waitUntil(is_seen)
    qtbot.wait(60)
    assert is_seen(), "it stays in sight while the page finds its height"


def test_stacked_at_the_largest_font_the_page_has_no_blank_between_its_cards(
    dressed: Callable[..., None], window: MainWindow, qtbot: QtBot
) -> None:
    dressed(percent=150)
    window.resize(1440, 900)
    page = scenes.case(window)
    overview = page.overview

    def gap() -> int:
        below = overview.verdict.mapTo(page, overview.verdict.rect().bottomLeft()).y()
        return overview.next.mapTo(page, overview.next.rect().topLeft()).y() - below

    qtbot.waitUntil(lambda: 0 < gap() <= theme.px(2 * 14 + 1))


def test_e_leads_to_what_else_waits_in_the_case(page: CaseDetail, qtbot: QtBot) -> None:
    page.show_case(replace(samples.case(), more_acts=(scenes.REPLY,)))
    assert page.overview.more.isVisible()

    with qtbot.waitSignal(page.act_wanted) as told:
        press(qtbot, Qt.Key.Key_E)

    assert told.args == ["case-1203", "reply-oversight", {"matter": "external_works"}]


def test_the_enterprise_is_named_in_full_where_the_buttons_can_go_beneath(
    page: CaseDetail, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 720)
    name = page.enterprise
    whole = name.fontMetrics().horizontalAdvance(samples.case().enterprise)

    qtbot.waitUntil(lambda: name.width() >= whole)
