"""A colleague names one in a note: the bell counts it, and two keys lead to the case."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.notes import AddNote
from desktop.office.office import Recording
from tests.journeys.desk import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_mention_is_two_keys_from_its_case(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at("2026-02-13T16:55", "zhoumin")
    case_id = desk.take(tmp_path, 3)
    note = AddNote(case_id=case_id, text="@周敏 请看路由")
    assert isinstance(desk.ask(lambda office: office.submit(note, "lianghui")), Recording)
    desk.client.refresh()
    bell = desk.client.window.top.bell
    qtbot.waitUntil(lambda: bell.count == 1, timeout=10_000)

    qtbot.keyClick(desk.client.window, Qt.Key.Key_J, CTRL)
    qtbot.waitUntil(desk.client.alerts.sheet.list.hasFocus)
    qtbot.keyClick(desk.client.alerts.sheet.list, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: desk.client.detail.page is not None, timeout=10_000)
    assert desk.client.case.case_id == case_id
    assert bell.count == 0
    desk.client.refresh()
    desk.ask(lambda office: office.now())
    assert bell.count == 0
