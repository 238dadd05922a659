"""A report of what broke is read whole before it is saved elsewhere."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.report_desk import ReportDesk
from desktop.views.main_window import MainWindow

OLD, NEW = "20261115-080000-AAAA.txt", "20261116-164207-7A3F01BC.txt"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> ReportDesk:
    window = MainWindow()
    qtbot.addWidget(window)
    for name in (NEW, OLD):
        (tmp_path / name).write_text(f"number {name}\n<b>trace</b>", "utf-8")
    return ReportDesk(window, tmp_path)


def test_the_newest_report_is_shown_whole_and_as_it_is(desk: ReportDesk) -> None:
    desk.show()

    assert desk.sheet.text.toPlainText() == f"number {NEW}\n<b>trace</b>"
    assert desk.sheet.text.isReadOnly()


def test_what_was_read_is_what_is_saved(
    desk: ReportDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out" / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(out), ""))
    desk.show()
    desk.sheet.save.click()
    assert "没有保存 report.txt" in desk.sheet.problem.text()
    out.parent.mkdir()
    desk.sheet.save.click()

    assert out.read_text("utf-8") == desk.sheet.text.toPlainText()
    assert desk.sheet.isHidden()


def test_where_there_is_none_the_folder_is_opened(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    ReportDesk(window, tmp_path).show()

    assert opened == [str(tmp_path)]
