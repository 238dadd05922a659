"""The first start: a folder without an office asks how to begin, and nothing is half-made."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app.opening import Opening
from desktop.clock import SetClock
from desktop.office.founding import sweep
from desktop.office.office import open_office
from desktop.store.backup import backup
from desktop.store.connect import FILE_NAME
from tests.app.conftest import MOMENT, Start
from tests.office.offices import few_cases

pytestmark = pytest.mark.filterwarnings("ignore")


def signed_in_page(opening: Opening, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: opening.window.page == "sign_in", timeout=60_000)
    assert opening.client is not None
    client = opening.client
    qtbot.waitUntil(lambda: client.signing.page.people.first() >= 0, timeout=10_000)


def choose_folder(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))


def test_a_folder_without_an_office_shows_the_welcome_and_makes_nothing(
    start: Start, tmp_path: Path
) -> None:
    opening = start()

    assert opening.window.page == "welcome"
    assert opening.window.is_alone
    assert not (tmp_path / "store").exists()


def test_enter_makes_the_demonstration_and_asks_who_is_there(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few_cases(monkeypatch)
    opening = start()
    assert opening.welcome is not None
    qtbot.waitUntil(opening.welcome.demo.hasFocus)

    qtbot.keyClick(opening.welcome.demo, Qt.Key.Key_Space)

    signed_in_page(opening, qtbot)
    assert (tmp_path / "store" / FILE_NAME).is_file()
    assert not list(tmp_path.glob("store.part-*"))


def test_a_making_that_is_stopped_leaves_no_half_store(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    opening = start()
    page = opening.welcome
    assert page is not None
    page.preset.choose("district")
    page.demo.click()
    qtbot.waitUntil(lambda: page.making.bar.value() > 0, timeout=60_000)

    qtbot.keyClick(opening.window, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: page.middle.currentWidget() is page.choices, timeout=30_000)
    assert list(tmp_path.glob("store*")) == []


def test_a_folder_with_other_files_is_not_written_to(
    start: Start, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "letter.txt").write_text("mine", encoding="utf-8")
    opening = start()
    assert opening.welcome is not None
    bar = opening.welcome.bar

    opening.welcome.demo.click()

    qtbot.waitUntil(bar.isVisible, timeout=30_000)
    assert "不是空目录" in bar.lines.text()
    assert [f.name for f in (tmp_path / "store").iterdir()] == ["letter.txt"]


def test_a_backup_is_brought_back_into_the_empty_folder(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = open_office(tmp_path / "old", SetClock(MOMENT), create=True)
    with office.store:
        backup(office.store, tmp_path / "backup")
    choose_folder(monkeypatch, tmp_path / "backup")
    opening = start()
    assert opening.welcome is not None

    opening.welcome.restore_wanted.emit()

    signed_in_page(opening, qtbot)
    assert (tmp_path / "store" / FILE_NAME).is_file()


def test_a_folder_that_is_no_backup_is_refused_with_its_reason(
    start: Start, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_folder(monkeypatch, tmp_path)
    opening = start()
    assert opening.welcome is not None
    bar = opening.welcome.bar

    opening.welcome.restore_wanted.emit()

    qtbot.waitUntil(bar.isVisible, timeout=30_000)
    assert "备份已损坏" in bar.lines.text()
    assert not (tmp_path / "store").exists()


def test_what_a_killed_making_left_is_swept_and_a_living_one_is_not(tmp_path: Path) -> None:
    dead, alive = tmp_path / "store.part-999999999", tmp_path / "store.part-1"
    dead.mkdir()
    alive.mkdir()

    sweep(tmp_path / "store")

    assert (dead.exists(), alive.exists()) == (False, True)


def test_no_library_of_letters_or_workbooks_is_loaded_before_the_window() -> None:
    source = (
        "import sys, desktop.app.start, desktop.app.opening\n"
        "print(sorted({'reportlab', 'pikepdf.pdfa', 'openpyxl', 'xlsxwriter', 'segno', 'zxingcpp',"
        " 'PIL', 'pyhanko', 'asn1crypto', 'aiohttp', 'lxml.etree'}"
        " & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, timeout=120
    )

    assert done.stdout.strip() == "[]"
