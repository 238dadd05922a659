"""Ctrl+Enter opens a case in a second window, which follows a note written in the first."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.journeys.desk import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_case_beside_follows_what_is_recorded(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_at("2026-02-13T16:55", "lianghui")
    case_id = desk.take(tmp_path, 3)
    client = desk.client
    view = client.workbench.view
    client.workbench.scopes.choose("whole")
    qtbot.waitUntil(lambda: view.current_row() is not None, timeout=10_000)

    qtbot.keyClick(view, Qt.Key.Key_Return, CTRL)

    second = client.second
    qtbot.waitUntil(lambda: second.part is not None and second.part.page.page is not None)
    assert second.part is not None
    assert second.window is not None
    assert second.part.page.page is not None
    assert second.part.page.page.case_id == case_id
    assert second.window.windowTitle().startswith("HP-2026-0001 ")
    assert client.window.page == "workbench"
    qtbot.waitUntil(second.window.isActiveWindow)
    qtbot.keyClick(second.part.page, Qt.Key.Key_Z, CTRL)
    lists = second.part.page.lists
    qtbot.waitUntil(lists.is_asking)
    assert second.part.page.tabs.current == "log"
    second.part.page.tabs.choose("overview")

    client.window.activateWindow()
    qtbot.waitUntil(client.window.isActiveWindow)
    client.notes.open()
    qtbot.waitUntil(client.notes.sheet.isVisible)
    client.notes.sheet.text.insertPlainText("请@周敏 看")
    qtbot.keyClick(client.notes.sheet.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(client.notes.sheet.isHidden, timeout=10_000)

    case = desk.ask(lambda office: office.case(case_id))
    assert [note.text for note in case.notes] == ["请@周敏 看"]
    desk.leave()
    assert second.window is None
