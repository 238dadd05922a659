"""What a joining that was cut short left beside a folder is seen to while the window lives."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import opening as module
from desktop.store.connect import FILE_NAME
from desktop.store.joining_beside import settle
from tests.app.conftest import Start


def test_what_was_left_of_a_joining_goes_beside_the_window_and_the_welcome_follows(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, goes_on, threads = tmp_path / "store.joining", threading.Event(), []
    left.mkdir()
    (left / FILE_NAME).write_bytes(b"x")

    def waiting(folder: Path) -> None:
        threads.append(threading.current_thread())
        goes_on.wait(60)
        settle(folder)

    monkeypatch.setattr(module, "settle", waiting)
    opening = start()
    try:
        qtbot.waitUntil(lambda: bool(threads))
        assert opening.welcome is None
    finally:
        goes_on.set()
    qtbot.waitUntil(lambda: opening.welcome is not None)

    assert threads != [threading.main_thread()]
    assert not left.exists()


def test_a_window_closed_meanwhile_opens_nothing_afterwards(
    start: Start, tmp_path: Path, qapp: QApplication
) -> None:
    (tmp_path / "store.joining").mkdir()
    opening = start()
    opening.close()
    qapp.processEvents()

    assert (opening.welcome, opening.client) == (None, None)
