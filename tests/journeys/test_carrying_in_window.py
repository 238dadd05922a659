"""Work carried by hand, from the window: out on a file under a passphrase, and the log in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.sync_part import SyncPart
from desktop.sync.bundle_file import read_bundle
from desktop.wording import carrying as words
from tests.journeys import day_cases
from tests.journeys.desk import Desk
from tests.journeys.office_line import OfficeLine
from tests.journeys.window_line import said_on
from tests.views.watchdog import pardoned

PASSPHRASE = "写在信封里的口令"


def press(at: Desk, title: str) -> None:
    page = at.client.part(SyncPart).page
    action = next(a for a in page.carried.menu().actions() if a.text() == title)
    action.trigger()


def test_waiting_work_and_the_log_are_carried_from_the_window(
    desk_at: Callable[..., Desk], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pardoned():
        line = OfficeLine(tmp_path / "store")
        line.take(day_cases.write(tmp_path, 2))
        store = ("--store", str(line.store))
        entries = line.done("hub", "found", *store, "--hub", str(tmp_path / "hub"))["entries"]
    at = desk_at("2026-02-13T16:55", "lianghui")
    at.client.show_page("sync")
    part = at.client.part(SyncPart)
    qtbot.waitUntil(lambda: part.page.page is not None and part.page.page.is_shared)
    sheet, toast = part.carry.sheet, at.client.window.toast

    file = tmp_path / "log.jobundle"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(file), ""))
    press(at, words.EXPORT_LOG_TITLE)
    qtbot.waitUntil(sheet.isVisible)
    qtbot.keyClicks(sheet.first, "short")
    qtbot.keyClick(sheet.first, Qt.Key.Key_Return)
    assert sheet.problem.text() == words.TOO_SHORT.format(least=sheet.least)
    sheet.first.setText(PASSPHRASE)
    sheet.again.setText(PASSPHRASE[:-1])
    qtbot.keyClick(sheet.again, Qt.Key.Key_Return)
    assert sheet.problem.text() == words.NOT_ALIKE
    sheet.again.setText(PASSPHRASE)
    qtbot.keyClick(sheet.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: file.exists() and not at.client.window.errand.isVisible())
    with pardoned():
        head = next(read_bundle(file, PASSPHRASE))
    assert (head["kind"], head["entries"]) == ("log", entries)
    qtbot.waitUntil(lambda: str(entries) in said_on(toast))

    press(at, words.IMPORT_TITLE)
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.again.isHidden()
    sheet.first.setText("另一个不同的口令")
    qtbot.keyClick(sheet.first, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "口令不对" in said_on(part.page.info))
