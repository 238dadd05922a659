"""A store that can't be opened: said in the window with what was kept and the ways out."""

import hashlib
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from desktop.app.opening import Opening
from desktop.app.troubles import said_of
from desktop.clock import SetClock
from desktop.office.office import open_office
from desktop.store.backup import backup
from desktop.store.connect import FILE_NAME, told
from desktop.store.errors import FolderClosed, StoreFull
from desktop.wording import backup as backup_words
from tests.app.conftest import MOMENT, Start

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def store(tmp_path: Path) -> Path:
    office = open_office(tmp_path / "store", SetClock(MOMENT), create=True)
    with office.store:
        backup(office.store, tmp_path / "backup")
    return tmp_path / "store"


def damage(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4096:40960] = os.urandom(36864)
    file.write_bytes(bytes(content))


def newer(file: Path) -> None:
    connection = dbapi2.connect(str(file))
    connection.execute("PRAGMA user_version = 999")
    connection.close()


def foreign(file: Path) -> None:
    file.write_bytes(b"something else " * 400)


CASES = (
    pytest.param(damage, "损坏", id="damaged"),
    pytest.param(newer, "更新版本", id="newer"),
    pytest.param(foreign, "不是本程序的数据", id="foreign"),
)


def troubled(opening: Opening, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: opening.window.page == "trouble", timeout=20_000)


@pytest.mark.parametrize(("spoil", "said"), CASES)
def test_a_store_that_cannot_be_opened_is_said_in_the_window_and_left_alone(
    spoil: object, said: str, start: Start, store: Path, qtbot: QtBot
) -> None:
    assert callable(spoil)
    spoil(store / FILE_NAME)
    before = hashlib.sha256((store / FILE_NAME).read_bytes()).hexdigest()

    opening = start("chenjiayi")

    troubled(opening, qtbot)
    page = opening.trouble
    assert page is not None
    assert said in page.title.title.text() + page.happened.text()
    assert all(label.text() for label in (page.kept, page.to_do))
    assert opening.window.is_alone
    assert hashlib.sha256((store / FILE_NAME).read_bytes()).hexdigest() == before


def test_the_backup_is_brought_back_beside_the_damaged_store(
    start: Start, store: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    foreign(store / FILE_NAME)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "backup"))
    opening = start("chenjiayi")
    troubled(opening, qtbot)
    assert opening.trouble is not None
    moved: list[Path] = []
    opening.moved.connect(moved.append)

    opening.trouble.restore_wanted.emit()

    qtbot.waitUntil(lambda: opening.window.page == "workbench", timeout=30_000)
    assert moved == [opening.wish.folder]
    assert opening.wish.folder.parent == tmp_path
    assert (store / FILE_NAME).read_bytes().startswith(b"something else")


def test_once_mended_it_opens_again(start: Start, store: Path, qtbot: QtBot) -> None:
    whole = (store / FILE_NAME).read_bytes()
    foreign(store / FILE_NAME)
    opening = start("chenjiayi")
    troubled(opening, qtbot)
    assert opening.trouble is not None
    (store / FILE_NAME).write_bytes(whole)

    opening.trouble.retry.click()

    qtbot.waitUntil(lambda: opening.window.page == "workbench", timeout=30_000)


def test_a_file_that_may_not_be_written_is_told_as_such(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    dbapi2.connect(str(file)).execute("CREATE TABLE one (a)").connection.close()
    connection = dbapi2.connect(f"{file.as_uri()}?mode=ro", uri=True)

    with pytest.raises(FolderClosed), told(file):
        connection.execute("CREATE TABLE other (a)")

    connection.close()


@pytest.mark.parametrize(
    ("error", "title"),
    [
        (PermissionError(13, "Permission denied", "/x/office.db"), "数据文件夹不能写入"),
        (StoreFull(file="office.db"), "磁盘已满"),
        (RuntimeError("<b>odd</b>"), "没有打开办公数据"),
    ],
)
def test_each_trouble_has_its_title_and_a_way_out(error: Exception, title: str) -> None:
    said = said_of(error, Path("/x"))

    assert said.title == title
    assert said.happened
    assert said.kept
    assert said.to_do


def test_a_damaged_store_is_salvaged_from_the_page_that_says_so(
    start: Start, store: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    damage(store / FILE_NAME)
    before = (store / FILE_NAME).read_bytes()
    opening = start(folder=store)
    troubled(opening, qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: str(tmp_path))
    assert opening.trouble is not None
    page = opening.trouble

    page.salvage.click()

    qtbot.waitUntil(lambda: not page.bar.isHidden(), timeout=30_000)
    assert page.bar.title.text() == backup_words.SALVAGED
    (made,) = tmp_path.glob("政企联席办抢救-*/office")
    assert str(made) in page.bar.lines.text()
    assert (store / FILE_NAME).read_bytes() == before
