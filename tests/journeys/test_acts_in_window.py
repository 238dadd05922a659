"""Acts done from the menu and the form in the real window, and taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.values import Bureau, MatterKind
from desktop.office.office import Recording
from tests.journeys.desk import Desk
from tests.journeys.keys import click, undo
from tests.views.act_filling import fill

pytestmark = pytest.mark.filterwarnings("ignore")
WORKS = MatterKind.EXTERNAL_WORKS


@pytest.fixture
def desk(desk_at: Callable[..., Desk], tmp_path: Path) -> Desk:
    """Case 2 in approval, its page open before the planning bureau's officer."""
    desk = desk_at("2026-09-24T09:00", "chenjiayi")
    case_id = desk.take(tmp_path, 2, WORKS)
    open_case(desk, case_id)
    return desk


def open_case(desk: Desk, case_id: str) -> None:
    desk.client.show_case(case_id)
    detail = desk.client.detail
    desk.qtbot.waitUntil(
        lambda: detail.page is not None and detail.page.case_id == case_id, timeout=10_000
    )
    detail.setFocus()
    desk.qtbot.waitUntil(detail.hasFocus)


def case_of(desk: Desk) -> object:
    case_id = desk.client.case.case_id
    return desk.ask(lambda office: office.case(case_id))


def open_form(desk: Desk, words: str) -> None:
    """Open an act's form by the menu's key and its name."""
    menu, drawer = desk.client.acts.menu, desk.client.acts.drawer
    desk.qtbot.keyClick(desk.client.detail, Qt.Key.Key_O)
    desk.qtbot.waitUntil(lambda: bool(menu.model.acts()))
    menu.filter.setText(words)
    desk.qtbot.keyClick(menu.filter, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(drawer.isVisible)


def test_a_note_is_taken_back_and_a_case_taken_back_whole_is_left(desk: Desk, qtbot: QtBot) -> None:
    drawer = desk.client.acts.drawer
    open_form(desk, "备注")
    fill(drawer, {"text": "<b>已电话告知</b>"})
    with qtbot.waitSignal(desk.client.shell.recorded, timeout=20_000):
        drawer.hand_in()
    assert [n.text for n in case_of(desk).notes] == ["<b>已电话告知</b>"]
    assert drawer.isHidden()
    assert desk.client.window.toast.may_undo

    desk.client.window.toast.hide()
    with qtbot.waitSignal(desk.client.shell.stale, timeout=20_000):
        qtbot.keyClick(desk.client.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert case_of(desk).notes == ()

    undo(desk.client.window)
    qtbot.waitUntil(lambda: desk.client.detail.tabs.current == "log")
    assert "先在表里选" in desk.client.window.why.accessibleName()
    case_id = desk.client.case.case_id
    ids = [r.entered.entry for r in desk.ask(lambda office: office.history(case_id))]
    assert isinstance(desk.ask(lambda office: office.withdraw(ids, "lianghui")), Recording)
    desk.client.refresh()
    qtbot.waitUntil(lambda: desk.client.window.page == "workbench")


def test_what_is_final_offers_no_undo(desk: Desk, qtbot: QtBot) -> None:
    drawer = desk.client.acts.drawer
    open_form(desk, "启动特别程序")
    fill(drawer, {"kind": "hearing", "start": "2026-09-25", "end": "2026-09-28"})
    drawer.hand_in()
    qtbot.waitUntil(drawer.sheet.isVisible)
    with qtbot.waitSignal(desk.client.shell.recorded, timeout=20_000):
        click(drawer.sheet.confirm)

    toast = desk.client.window.toast
    assert not toast.may_undo
    qtbot.waitUntil(lambda: "特别程序告知书" in toast.words.text())
    with qtbot.waitSignal(desk.client.shell.refused) as refused:
        undo(desk.client.window)
    assert refused.args[0][0].rule == "withdraw_final"


def test_a_refusal_comes_back_to_its_field_and_writes_nothing(desk: Desk, qtbot: QtBot) -> None:
    drawer = desk.client.acts.drawer
    open_form(desk, "启动特别程序")
    fill(drawer, {"kind": "hearing", "start": "2026-09-25", "end": "2026-09-20"})
    drawer.hand_in()

    end = next(box for box in drawer.boxes if box.field.name == "end")
    qtbot.waitUntil(lambda: bool(end.problem.text()))
    assert drawer.sheet.isHidden()
    assert case_of(desk).matter(WORKS).step(Bureau.PLANNING).specials == ()


def test_another_officers_acts_and_words_are_not_taken_over(desk: Desk, qtbot: QtBot) -> None:
    open_form(desk, "备注")
    fill(desk.client.acts.drawer, {"text": "第一条"})
    with qtbot.waitSignal(desk.client.shell.recorded, timeout=20_000):
        desk.client.acts.drawer.hand_in()

    desk.client.bench.page.filter.setText("无此企业")
    desk.sit("liguodong")
    desk.client.refresh()
    assert desk.client.bench.page.filter.text() == "", "nobody's cases hide behind another's words"
    undo(desk.client.window)
    desk.ask(lambda office: office.now())
    assert len(case_of(desk).notes) == 1


def test_what_is_greyed_leads_to_what_is_missing(desk: Desk, qtbot: QtBot) -> None:
    menu, detail, why = desk.client.acts.menu, desk.client.detail, desk.client.window.why
    qtbot.keyClick(desk.client.detail, Qt.Key.Key_O)
    qtbot.waitUntil(lambda: bool(menu.model.acts()))
    menu.filter.setText("核验材料")
    qtbot.keyClick(menu.filter, Qt.Key.Key_Return)

    drawer = desk.client.acts.drawer
    qtbot.waitUntil(drawer.isVisible)
    assert drawer.form is not None
    assert drawer.form.act == "submit-paper"

    qtbot.keyClick(drawer, Qt.Key.Key_Escape)
    desk.sit("lianghui")
    qtbot.waitUntil(lambda: not detail.approve.isEnabled())
    detail.setFocus()
    qtbot.keyClick(detail, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: "陈嘉仪" in why.accessibleName() or bool(why.links))
    assert "职责" in why.accessibleName()
    assert "陈嘉仪" in why.links[0].accessibleDescription()
    qtbot.waitUntil(why.links[0].hasFocus)
    qtbot.keyClick(why.links[0], Qt.Key.Key_Return)
    assert why.isHidden()
    assert desk.client.window.page == "sign_in"
