"""The workbench: letters act only in the list, groups and tiles lead, states are said."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.models.rows import ActLink, CasePage, QueueGroup, ReturnKind
from desktop.views.cases.workbench import Workbench
from desktop.views.main_window import MainWindow
from desktop.views.widgets.keys import KeyCap
from tests.views import samples, scenes
from tests.views.pressing import press
from tests.views.watchdog import never_held_up


@pytest.fixture
def page(window: MainWindow) -> Workbench:
    made = scenes.workbench(window)
    made.view.setFocus()
    return made


def test_a_day_of_keys_never_holds_the_window_up(page: Workbench, qtbot: QtBot) -> None:
    """Decide every case of the queue by keys."""
    with never_held_up():
        for row in samples.queue():
            page.view.choose(row.case_id)
            page.show_case(replace(samples.case(), case_id=row.case_id))
            qtbot.wait(20)
            press(qtbot, Qt.Key.Key_A)
            qtbot.wait(20)
            press(qtbot, Qt.Key.Key_Return)
            qtbot.wait(20)
        page.show_queue(samples.queue(), "17:30")
        qtbot.wait(20)


def test_letters_typed_into_the_filter_are_letters(page: Workbench, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Slash)
    for key in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_D):
        press(qtbot, key)

    assert page.filter.text() == "ard"
    assert page.pane.sheet.isHidden()


def test_the_list_takes_no_input_method(page: Workbench) -> None:
    assert not page.view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_arrows_pass_over_groups(page: Workbench, qtbot: QtBot) -> None:
    page.view.choose("case-1187")
    press(qtbot, Qt.Key.Key_Down)

    row = page.view.current_row()
    assert row is not None
    assert row.case_id == "case-1203"


def test_down_leads_from_the_filter_to_the_first_case_found(page: Workbench, qtbot: QtBot) -> None:
    page.filter.setFocus()
    page.filter.setText("HP")

    qtbot.keyClick(page.filter, Qt.Key.Key_Down)

    assert page.view.hasFocus()
    assert page.filter.text() == "HP"


def test_a_tile_filters_and_a_second_press_shows_all(page: Workbench) -> None:
    page.tiles["overdue"].toggled.emit(True)
    assert {row.group for row in page.queue.shown()} == {QueueGroup.OVERDUE}

    page.tiles["overdue"].toggled.emit(False)
    assert len(page.queue.shown()) == len(samples.queue())


def test_nothing_found_is_not_nothing_there(page: Workbench) -> None:
    page.filter.setText("没有这家企业")
    assert page.nothing_found.isVisible()
    page.nothing_found.pressed.emit()
    assert page.view.isVisible()

    page.view.setFocus()
    page.show_queue(())
    assert page.empty.isVisible()
    assert page.focusWidget() is page.empty.button


def test_a_long_reading_shows_grey_rows(page: Workbench, qtbot: QtBot) -> None:
    page.show_loading()
    assert page.view.isVisible()

    qtbot.waitUntil(page.skeleton.isVisible)


def test_a_failure_keeps_the_list_and_offers_to_try_again(page: Workbench, qtbot: QtBot) -> None:
    page.show_failure("到期队列", "3F2A91BC", "trace")

    assert page.info.isVisible()
    assert page.view.isVisible()
    with qtbot.waitSignal(page.refreshed):
        page.info.retry.click()


def test_the_place_is_kept_when_the_rows_come_anew(page: Workbench) -> None:
    page.view.choose("case-1205")
    page.show_queue(samples.queue(), "17:30")

    row = page.view.current_row()
    assert row is not None
    assert row.case_id == "case-1205"


def test_where_there_is_no_room_the_pane_is_a_drawer(
    page: Workbench, window: MainWindow, dressed: Callable[..., None], qtbot: QtBot
) -> None:
    dressed(percent=150)
    qtbot.waitUntil(page.pane_button.isVisible)
    assert page.pane.isHidden()

    page.view.setFocus()
    press(qtbot, Qt.Key.Key_A)
    assert page.pane.sheet.isVisible()


@pytest.mark.parametrize(
    ("key", "act"), [(Qt.Key.Key_N, "add-note"), (Qt.Key.Key_T, "hand-over")], ids=["N", "T"]
)
def test_a_key_opens_the_form_of_its_act(
    key: Qt.Key, act: str, page: Workbench, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.act_wanted) as told:
        press(qtbot, key)

    assert told.args == ["case-1203", act, {"matter": "external_works"}]


REPLY = ActLink("reply-oversight", "答复督办", (("matter", "external_works"),))
SIGN = ActLink("sign-letter", "签发", (("matter", "waiver_request"),))


def test_e_leads_to_what_else_waits_in_the_case(page: Workbench, qtbot: QtBot) -> None:
    assert page.pane.more.isHidden()
    page.show_case(replace(samples.case(), more_acts=(REPLY, SIGN)))
    assert "另有 2 项" in page.pane.more.count.text()

    with qtbot.waitSignal(page.act_wanted) as told:
        press(qtbot, Qt.Key.Key_E)
    with qtbot.waitSignal(page.letter_wanted) as letter:
        page.pane.more.buttons[1].click()

    assert told.args == ["case-1203", "reply-oversight", {"matter": "external_works"}]
    assert letter.args == ["case-1203"]


def test_o_opens_the_menu_of_acts(page: Workbench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.acts_wanted) as told:
        press(qtbot, Qt.Key.Key_O)

    assert told.args == ["case-1203"]


def test_a_case_that_comes_late_is_not_shown_beside_another_row(page: Workbench) -> None:
    page.view.choose("case-1187")
    page.show_case(samples.case())

    assert page.pane.page is None


def test_a_long_wait_for_a_case_shows_grey_rows(page: Workbench, qtbot: QtBot) -> None:
    page.view.choose("case-1187")

    qtbot.waitUntil(lambda: not page.pane.enterprise.isVisible())


@pytest.mark.parametrize("closing", ["", "17:30"], ids=["other rows", "the same rows"])
def test_another_officer_begins_at_the_top(page: Workbench, closing: str) -> None:
    page.show_queue(samples.queue(), "17:30")
    page.view.choose(samples.queue()[2].case_id)
    page.forget_opened()
    page.show_queue(samples.queue(), closing)

    row = page.view.current_row()
    assert row is not None
    assert row.case_id == page.queue.shown()[0].case_id


def _to_conclude() -> CasePage:
    link = ActLink("conclude-matter", "作出决定", (("matter", "external_works"),))
    return replace(samples.case(), may_decide=False, next_act="conclude", next_link=link)


def test_what_else_is_next_is_offered_instead_of_an_opinion(page: Workbench, qtbot: QtBot) -> None:
    page.show_case(_to_conclude())
    assert not page.pane.foot.isVisible()
    assert page.pane.next.button.isVisible()
    assert "作出决定" in page.pane.next.button.text()

    with qtbot.waitSignal(page.act_wanted) as told:
        page.view.setFocus()
        press(qtbot, Qt.Key.Key_A)
    assert told.args == ["case-1203", "conclude-matter", {"matter": "external_works"}]


def test_a_letter_that_is_next_is_opened_to_be_read(page: Workbench, qtbot: QtBot) -> None:
    link = ActLink("sign-letter", "签发", (("matter", "waiver_request"),))
    page.show_case(replace(_to_conclude(), next_act="act", next_link=link))

    with qtbot.waitSignal(page.letter_wanted) as told:
        page.pane.next.button.click()
    assert told.args == ["case-1203"]


def test_before_acceptance_the_way_back_stands_beside_what_is_next(page: Workbench) -> None:
    link = ActLink("accept-matter", "受理", (("matter", "external_works"),))
    waits = replace(_to_conclude(), next_act="accept", next_link=link)
    page.show_case(replace(waits, return_kind=ReturnKind.SUPPLEMENT))

    assert page.pane.next_return.isVisible()
    assert "退回补正" in page.pane.next_return.text()


def test_bureaus_with_much_to_say_do_not_widen_the_pane(page: Workbench) -> None:
    case = samples.case()
    steps = tuple(replace(s, is_late_entry=True, is_own=True) for s in case.steps)
    matters = tuple(replace(m, steps=steps) if m.steps else m for m in case.matters)
    page.show_case(replace(case, matters=matters))
    QApplication.processEvents()

    assert page.pane.bureaus.width() <= page.pane.width()
    assert page.pane.bureaus.geometry().right() < page.pane.width()


def test_what_the_clocks_stand_for_is_said_as_it_is(page: Workbench) -> None:
    counts = replace(samples.tiles(), paused=5, paused_supplements=3, paused_specials=2)
    page.show_tiles(counts)
    assert page.tiles["paused"].accessibleName() == "时钟暂停，5，待补正 3 · 特别程序 2"

    page.show_tiles(replace(counts, paused=3, paused_specials=0))
    assert page.tiles["paused"].accessibleName() == "时钟暂停，3，待补正 3"


def test_numbers_of_a_while_ago_say_of_when_they_are(page: Workbench) -> None:
    said, counts = page.numbers.as_of, samples.tiles()
    page.show_tiles(replace(counts, fresh_s=900))
    assert said.isHidden()
    assert page.numbers.ageing.interval() == 900_000

    page.numbers.ageing.timeout.emit()
    assert said.isVisible()
    assert said.text().startswith("数据截至")
    assert said.text().endswith("14:32")

    page.show_tiles(replace(counts, fresh_s=600))
    assert said.isHidden()
    page.show_tiles(replace(counts, fresh_s=0))
    assert said.isVisible()


def test_an_office_without_cases_says_how_to_begin(page: Workbench) -> None:
    page.show_tiles(replace(samples.tiles(), whole=0, mine=0))
    page.show_queue(())

    assert "新受理" in page.empty.note.text()
    assert not page.empty.button.isVisible()


def test_another_officer_begins_at_the_top_of_the_whole_queue(page: Workbench) -> None:
    page.view.choose("case-1205")
    page.filter.setText("1205")

    page.forget_opened()
    page.show_queue(samples.queue()[1:], "17:30")

    row = page.view.current_row()
    assert row is not None
    assert row.case_id == "case-1203"


def test_the_hints_say_what_the_keys_do_in_this_case(page: Workbench) -> None:
    case = replace(samples.case(), may_decide=False, return_kind=ReturnKind.NONE)
    page.show_case(replace(case, next_act="act", next_link=SIGN))
    assert [page.hints.words(key) for key in "ARD"] == ["签发", "", ""]
    assert not {"R", "D"} & set(shown_caps(page))

    page.show_case(samples.case())
    assert [page.hints.words(key) for key in "ARD"] == ["同意", "要求说明", "不同意"]
    assert {"A", "R", "D"} <= set(shown_caps(page))


def shown_caps(page: Workbench) -> list[str]:
    return [cap.key for cap in page.hints.findChildren(KeyCap) if not cap.parentWidget().isHidden()]


def test_the_longest_lateness_is_said_in_days_as_in_its_row(page: Workbench) -> None:
    page.show_tiles(replace(samples.tiles(), latest_days=1, latest_minutes=0))

    assert "最长 1 天" in page.tiles["overdue"].accessibleName()
