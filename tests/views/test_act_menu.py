"""The menu of acts: every act stands there, what is greyed says why and leads further."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.domain.acts import ACTS
from desktop.models.acts import ActsModel, second_line
from desktop.models.rows_acts import ActRow
from desktop.office.act_menu import PLACES, act_row, offered_acts
from desktop.office.act_probes import ELSEWHERE
from desktop.views.acts.act_menu import ActMenu, first_jump
from desktop.views.main_window import MainWindow
from desktop.wording import act_menu as words
from desktop.wording.acts import ACTS as NAMES
from desktop.wording.findings import wording_of
from tests.domain import desk as domain
from tests.views import scenes, scenes_acts
from tests.views.acts_told import told


def test_every_act_of_the_domain_stands_in_the_menu() -> None:
    assert set(offered_acts()) == set(ACTS) - ELSEWHERE
    assert all(act in words.NOTES for act in offered_acts())


@pytest.mark.parametrize("act", offered_acts())
def test_an_act_that_can_be_done_is_open_in_the_menu(act: str) -> None:
    then = told()[act]

    row = act_row(then.case, act, then.context)

    assert row.obstacles == ()
    assert row.name == NAMES[act]


def test_a_way_further_leads_to_something_that_is_there() -> None:
    for rule, (kind, target) in PLACES.items():
        assert wording_of(rule)
        assert kind in ("act", "tab", "page")
        assert target in (ACTS if kind == "act" else words.JUMPS)


def test_a_greyed_act_says_who_could_do_it() -> None:
    desk = domain.in_approval()

    row = act_row(desk.case, "accept-matter", desk.context("chenjiayi"))

    assert not row.is_open
    assert any("梁慧" in person for person in row.who)
    assert "窗口受理" in second_line(row)


def test_a_greyed_act_leads_to_what_is_missing() -> None:
    desk = domain.opened(2, "2026-09-24T09:00")

    row = act_row(desk.case, "decide-step", desk.context("chenjiayi"))
    jump = first_jump(row)

    assert jump is not None
    assert (jump.kind, jump.target) == ("act", "accept-matter")


def test_the_menu_is_a_sound_model(window: MainWindow) -> None:
    model = ActsModel()
    tester = QAbstractItemModelTester(model)
    model.show_page(scenes_acts.menu_page())
    model.filter_text("函")
    model.filter_text("zz")

    assert tester.model() is model
    assert model.rowCount() == 0


def test_an_act_is_found_by_another_word_for_it() -> None:
    model = ActsModel()
    page = scenes_acts.menu_page()
    model.show_page(replace(page, acts=(ActRow("conclude-matter", "作出决定", "approval"),)))

    for typed, count in (("结论", 2), ("批复", 2), ("zcjd", 2), ("送达", 0)):
        model.filter_text(typed)
        assert model.rowCount() == count, typed
    assert set(words.ALSO) <= set(ACTS)


def test_the_menu_is_filtered_and_chosen_from_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    menu = scenes_acts.menu(window)
    menu.filter.setText("备注")

    with qtbot.waitSignal(menu.chosen) as chosen:
        qtbot.keyClick(menu.filter, Qt.Key.Key_Return)
    assert chosen.args[0].act == "add-note"
    assert menu.isHidden()


def test_enter_on_a_greyed_act_goes_to_what_is_missing(window: MainWindow, qtbot: QtBot) -> None:
    menu = scenes_acts.menu(window)
    menu.filter.setText("人工认定")

    with qtbot.waitSignal(menu.jumped) as jumped:
        qtbot.keyClick(menu.filter, Qt.Key.Key_Return)
    assert jumped.args[0].target == "overview"


def test_arrows_pass_over_headings(window: MainWindow, qtbot: QtBot) -> None:
    menu = scenes_acts.menu(window)
    for _ in range(60):
        qtbot.keyClick(menu.filter, Qt.Key.Key_Down)
        assert menu.model.act_at(menu.view.currentIndex()) is not None
    qtbot.keyClick(menu.filter, Qt.Key.Key_PageUp)
    qtbot.keyClick(menu.filter, Qt.Key.Key_Up)

    assert menu.model.act_at(menu.view.currentIndex()) is not None


def test_markup_typed_into_the_filter_is_shown_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    menu = scenes_acts.menu(window)
    menu.filter.setText("<b>x</b>")

    assert "<b>x</b>" in menu.nothing.words.text()
    assert menu.nothing.words.textFormat() is Qt.TextFormat.PlainText


def test_the_case_page_offers_the_menu_by_key_and_button(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes.case(window)
    page.setFocus()
    with qtbot.waitSignal(page.acts_wanted):
        qtbot.keyClick(page, Qt.Key.Key_O)
    with qtbot.waitSignal(page.acts_wanted):
        page.acts.click()
    with qtbot.waitSignal(page.act_wanted) as wanted:
        qtbot.keyClick(page, Qt.Key.Key_T)
    assert wanted.args[:2] == ["case-1203", "hand-over"]


def test_a_menu_without_a_page_of_acts_says_it_is_loading(window: MainWindow) -> None:
    scenes.case(window)
    menu = ActMenu(window.pages, window.whole)
    menu.show_loading()

    assert menu.about.text() == words.LOADING
    page = scenes_acts.menu_page()
    menu.show_page(replace(page, acts=page.acts[:3]))
    assert len(menu.model.acts()) == 3


def test_a_menu_that_loads_takes_no_act_of_the_case_before(
    window: MainWindow, qtbot: QtBot
) -> None:
    scenes.case(window)
    menu, page = ActMenu(window.pages, window.whole), scenes_acts.menu_page()
    menu.show_loading()
    menu.show_page(page)
    wanted = next(act for act in page.acts if act.is_open)
    chosen: list[ActRow] = []
    menu.chosen.connect(chosen.append)

    menu.show_loading()
    qtbot.keyClick(menu.filter, Qt.Key.Key_Return)
    menu.filter.setText(wanted.name)
    qtbot.keyClick(menu.filter, Qt.Key.Key_Return)
    assert menu.model.acts() == ()
    assert not chosen

    menu.show_page(page)
    assert [act.act for act in chosen] == [wanted.act]
