"""Deciding at the workbench: two keys approve, others ask for a reason, many go at once."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.rows import ReturnKind
from desktop.views.cases.phrases import problem_of
from desktop.views.cases.workbench import Workbench
from desktop.views.main_window import MainWindow
from desktop.views.requests import DecideRequest, Decision
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.text import Label
from desktop.wording import deciding
from tests.views import samples, scenes
from tests.views.pressing import press


@pytest.fixture
def page(window: MainWindow) -> Workbench:
    made = scenes.workbench(window)
    made.view.setFocus()
    return made


def test_a_then_enter_approves(page: Workbench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.decided) as told:
        press(qtbot, Qt.Key.Key_A)
        press(qtbot, Qt.Key.Key_Return)

    (request,) = told.args[0]
    assert request == DecideRequest(
        "case-1203",
        "external_works",
        Decision.APPROVE,
        samples.case().opinion,
        opened=("identity",),
    )


def test_before_an_approval_the_unread_papers_are_in_sight(page: Workbench, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_A)

    shown = [b.text() for b in page.pane.sheet.findChildren(Button) if b.property("paper")]
    assert len(shown) == 2
    assert any("外线路由图" in words for words in shown)
    assert page.pane.sheet.text.said() == samples.case().opinion


UNREAD = ("用电设备清单及负荷资料", "重要用户非电保安措施材料", "用电地址及红线位置图") * 3


def decide_unread(page: Workbench, window: MainWindow, qtbot: QtBot) -> list[Button]:
    """Ask to approve a case of which nobody has seen a paper, in the smallest window."""
    window.resize(1280, 720)
    case = samples.case()
    read = case.papers[0]
    papers = tuple(
        replace(read, paper=f"p{n}", name=name, is_opened=False) for n, name in enumerate(UNREAD)
    )
    page.show_case(replace(case, papers=papers))
    page._pull_out()
    page.pane.decide(Decision.APPROVE)
    sheet = page.pane.sheet
    return [b for b in sheet.findChildren(Button) if b.property("paper")]


def test_nine_unread_papers_are_in_sight_on_the_smallest_window(
    page: Workbench, window: MainWindow, qtbot: QtBot
) -> None:
    links = decide_unread(page, window, qtbot)
    sheet, frame = page.pane.sheet, window._frames["workbench"]

    qtbot.waitUntil(lambda: sheet.height() == sheet.heightForWidth(sheet.width()))
    qtbot.waitUntil(lambda: max(map(bottom, links)) <= top(sheet.switch))
    assert [link.text() for link in links] == list(UNREAD)
    assert sheet._names.verticalScrollBar().maximum() == 0
    assert frame.verticalScrollBar().maximum() == 0


def test_at_the_largest_font_unread_papers_scroll_above_the_rest(
    page: Workbench, window: MainWindow, qtbot: QtBot, dressed: Callable[..., None]
) -> None:
    dressed(percent=150)
    decide_unread(page, window, qtbot)
    sheet = page.pane.sheet

    qtbot.waitUntil(lambda: sheet._names.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: bottom(sheet._names) <= top(sheet.switch))


def top(part: QWidget) -> int:
    return part.mapTo(part.window(), QPoint()).y()


def bottom(part: QWidget) -> int:
    return part.mapTo(part.window(), part.rect().bottomLeft()).y()


def test_a_paper_opened_from_the_sheet_is_kept_with_the_decision(
    page: Workbench, qtbot: QtBot
) -> None:
    press(qtbot, Qt.Key.Key_A)
    with qtbot.waitSignal(page.paper_wanted):
        page.pane.sheet.paper_wanted.emit("layout")
    page.note_opened("case-1203", "layout")

    with qtbot.waitSignal(page.decided) as told:
        press(qtbot, Qt.Key.Key_Return)
    assert told.args[0][0].opened == ("identity", "layout")


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_R])
def test_d_and_r_need_a_reason(key: Qt.Key, page: Workbench, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.decided):
        press(qtbot, key)
        press(qtbot, Qt.Key.Key_Return)

    assert page.pane.sheet.problem.text() == deciding.SHEET_NEEDS_REASON


def test_d_a_reason_and_enter_rejects(page: Workbench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.decided) as told:
        press(qtbot, Qt.Key.Key_D)
        press(qtbot, Qt.Key.Key_Down)
        press(qtbot, Qt.Key.Key_Return)

    request = told.args[0][0]
    assert request.decision is Decision.REJECT
    assert request.reasons == (deciding.REJECT_REASONS[0],)


def test_another_reason_must_be_written(page: Workbench, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_D)
    page.pane.sheet.reason.setCurrentIndex(len(deciding.REJECT_REASONS) - 1)

    with qtbot.assertNotEmitted(page.decided):
        press(qtbot, Qt.Key.Key_Return)


def test_before_acceptance_r_is_a_supplement(page: Workbench, qtbot: QtBot) -> None:
    waiting = replace(samples.case(), return_kind=ReturnKind.SUPPLEMENT, may_decide=False)
    page.show_case(waiting)
    with qtbot.waitSignal(page.decided) as told:
        press(qtbot, Qt.Key.Key_R)
        press(qtbot, Qt.Key.Key_Return)

    request = told.args[0][0]
    assert request.decision is Decision.SUPPLEMENT
    assert request.papers == ("property_right", "project_approval")


def test_who_may_not_decide_is_told_why(page: Workbench, qtbot: QtBot) -> None:
    page.show_case(replace(samples.case(), may_decide=False, refusal="本局已作出意见"))
    press(qtbot, Qt.Key.Key_A)

    assert page.pane.sheet.isHidden()
    assert not page.pane.approve.isEnabled()
    assert page.pane.approve.toolTip() == "本局已作出意见"


def test_esc_puts_the_sheet_away_and_goes_back_to_the_list(page: Workbench, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_A)
    press(qtbot, Qt.Key.Key_Escape)

    assert page.pane.sheet.isHidden()
    assert page.view.hasFocus()


def test_letters_typed_into_the_opinion_are_letters(page: Workbench, qtbot: QtBot) -> None:
    page.pane.opinion.clear()
    page.pane.opinion.setFocus()
    press(qtbot, Qt.Key.Key_D)

    assert page.pane.opinion.said() == "d"
    assert page.pane.sheet.isHidden()


def test_a_batch_leaves_out_what_must_be_read_first(page: Workbench, qtbot: QtBot) -> None:
    rows = [replace(row, main_papers=()) for row in samples.queue()[:3]]
    rows[1] = replace(rows[1], outcome="undetermined")
    rows[2] = replace(rows[2], main_papers=("layout",))
    page.show_queue(rows)
    qtbot.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    with qtbot.waitSignal(page.decided) as told:
        press(qtbot, Qt.Key.Key_A)
        press(qtbot, Qt.Key.Key_Return)
    assert [request.case_id for request in told.args[0]] == [rows[0].case_id]


def test_a_batch_asks_for_an_explanation_where_the_case_is_accepted(
    page: Workbench, qtbot: QtBot
) -> None:
    rows = [replace(row, main_papers=("layout",)) for row in samples.queue()[:3]]
    rows[1] = replace(rows[1], return_kind=ReturnKind.SUPPLEMENT)
    rows[2] = replace(rows[2], may_decide=False)
    page.show_queue(rows)
    qtbot.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, Qt.Key.Key_R)
    sheet = page.pane.batch
    said = [label.text() for label in sheet.findChildren(Label)]

    assert any("受理前的补正须逐件列明材料" in words for words in said)
    assert sheet.title.text() == "成批要求说明 1 件"
    sheet.confirmed.emit()
    assert "理由" in sheet.problem.text()
    sheet.reason.setCurrentIndex(0)
    with qtbot.waitSignal(page.decided) as told:
        sheet.confirmed.emit()
    (request,) = told.args[0]
    assert (request.case_id, request.decision) == (rows[0].case_id, Decision.EXPLANATION)
    assert request.reasons == (deciding.EXPLAIN_REASONS[0],)
    assert request.opened == ()


def test_a_phrase_is_taken_kept_and_edited(page: Workbench, qtbot: QtBot) -> None:
    pane = page.pane
    pane.phrases.show_phrases(("同意。", "<b>同意</b> & 请交底。"))
    pane.phrases.fill_menu()
    pane.phrases.menu().actions()[1].trigger()
    assert pane.opinion.said() == "<b>同意</b> & 请交底。"

    pane.opinion.setPlainText("请先交底。")
    pane.phrases.fill_menu()
    with qtbot.waitSignal(pane.phrases_kept) as kept:
        pane.phrases.menu().actions()[-2].trigger()
    assert kept.args[0][-1] == "请先交底。"

    pane.phrases.menu().actions()[-1].trigger()
    assert pane.wording.isVisible()
    pane.wording.text.setPlainText("甲\n\n  乙  丙 \n甲")
    with qtbot.waitSignal(pane.phrases_kept) as edited:
        pane.wording.confirmed.emit()
    assert edited.args[0] == ("甲", "乙 丙")
    assert pane.phrases.phrases == ("甲", "乙 丙")


def test_a_phrase_that_is_too_long_is_named_by_its_line() -> None:
    assert "第 2 句有 201 字" in problem_of(("好", "长" * 201))
    assert "最多 40 句" in problem_of(tuple(map(str, range(41))))
    assert problem_of(("好",)) == ""


def test_the_hint_says_what_r_does_to_this_case(page: Workbench) -> None:
    assert page.hints.words("R") == "要求说明"
    first = replace(samples.queue()[0], return_kind=ReturnKind.SUPPLEMENT)
    page.show_queue((first,))
    page.view.choose(first.case_id)

    assert page.hints.words("R") == "退回补正"


def test_an_opinion_can_be_that_the_bureau_is_not_concerned(page: Workbench, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_A)
    page.pane.sheet.switch.click()
    assert "不涉及" in page.pane.sheet.title.text()

    with qtbot.waitSignal(page.decided) as told:
        press(qtbot, Qt.Key.Key_Return)
    assert told.args[0][0].decision is Decision.NOT_CONCERNED


def test_no_key_decides_on_the_case_one_has_just_left(page: Workbench, qtbot: QtBot) -> None:
    page.view.choose("case-1187")
    with qtbot.assertNotEmitted(page.decided):
        press(qtbot, Qt.Key.Key_A)
        press(qtbot, Qt.Key.Key_Return)
    assert page.pane.sheet.isHidden()

    page.show_case(replace(samples.case(), case_id="case-1187", number="HP-1187"))
    with qtbot.waitSignal(page.decided) as told:
        press(qtbot, Qt.Key.Key_Return)
    assert [request.case_id for request in told.args[0]] == ["case-1187"]


def test_after_a_decision_the_next_case_beneath_is_chosen(page: Workbench) -> None:
    rows = samples.queue()
    page.view.choose(rows[1].case_id, rows[1].matter)
    page.show_queue((rows[0], *rows[2:]))

    row = page.view.current_row()
    assert row is not None
    assert row.case_id == rows[2].case_id


def test_a_batch_of_which_nothing_can_be_done_does_not_offer_to(page: Workbench) -> None:
    page.pane.decide_batch(tuple(replace(row, may_decide=False) for row in samples.queue()[:2]))
    sheet = page.pane.batch

    assert sheet.title.text() == deciding.BATCH_NONE
    assert "0" not in sheet.confirm.text()
    assert not sheet.confirm.isEnabled()


def test_a_large_batch_scrolls_above_its_buttons(page: Workbench) -> None:
    row = replace(samples.queue()[0], main_papers=())
    rows = tuple(replace(row, case_id=f"case-{number}") for number in range(30))
    page.pane.decide_batch(rows)
    QApplication.processEvents()

    sheet = page.pane.batch
    assert sheet.confirm.isVisible()
    assert sheet.height() <= page.pane.height()
    assert sheet.cases.height() >= sheet.cases.fontMetrics().height() * 3
