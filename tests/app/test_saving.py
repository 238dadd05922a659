"""Files that go out of the window: under a safe name, and there whole or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.shell import Shell
from desktop.clock import SetClock
from tests.app.conftest import MOMENT

OUTSIDE = "../../甲 <b>\u202e公司.pdf"


@pytest.fixture
def shell(tmp_path: Path, qtbot: QtBot) -> Iterator[Shell]:
    made = Shell(tmp_path / "store", SetClock(MOMENT), "")
    yield made
    made.close()
    made.window.close()


def said(shell: Shell, qtbot: QtBot) -> str:
    """Return what the window says once it says something."""
    qtbot.waitUntil(lambda: not shell.window.toast.isHidden(), timeout=10_000)
    return shell.window.toast.words.text()


def test_a_name_from_outside_is_offered_as_one_file(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (offered.append(given[2]), ("", ""))[1]
    )

    shell.save_as("另存", OUTSIDE, "PDF (*.pdf)", b"%PDF")

    (file,) = (Path(name) for name in offered)
    assert file.name == "甲 b公司.pdf"
    assert file.parent == shell.preferences.begin_in()


def test_a_choice_of_files_begins_in_a_folder_that_is_there(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell.preferences.folder = str(tmp_path / "删掉了")
    nowhere = str(tmp_path / "Documents")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: nowhere)

    assert shell.preferences.begin_in() == Path.home()


def test_a_choice_of_files_begins_where_the_last_was_made(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []
    kept = tmp_path / "导出"
    kept.mkdir()

    def chosen(_window: object, _title: str, begin: str, _kinds: str) -> tuple[str, str]:
        offered.append(begin)
        return str(kept / "out.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)

    shell.save_where("另存", "out.pdf", "PDF (*.pdf)")
    shell.save_where("另存", "next.pdf", "PDF (*.pdf)")
    shell.open_file("打开", "PDF (*.pdf)")
    kept.rmdir()
    shell.open_file("打开", "PDF (*.pdf)")

    assert offered[1:3] == [str(kept / "next.pdf"), str(kept)]
    assert offered[3] != str(kept), "a folder that is gone is not offered"
    assert Path(offered[3]).is_absolute()


def test_a_file_is_written_whole(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))

    shell.save_as("另存", "out.pdf", "PDF (*.pdf)", b"%PDF")

    assert "out.pdf" in said(shell, qtbot)
    assert file.read_bytes() == b"%PDF"
    assert not list(tmp_path.glob(".*.part"))


def test_where_nothing_can_be_written_the_window_says_so(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    file = tmp_path / "nowhere" / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))

    shell.save_as("另存", "out.pdf", "PDF (*.pdf)", b"%PDF")

    assert "out.pdf" in said(shell, qtbot)
    assert not file.exists()
