"""One window for a user and a store, also after a kill; what broke is told at the next start."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.crash import Crash
from desktop.app.crash_notes import CrashNotes
from desktop.app.single import Single
from desktop.clock import SetClock
from desktop.office.deep_link import Shown, read_link
from desktop.office.office import open_office
from desktop.store.user_folders import UserFolders
from tests.app.conftest import MOMENT

pytestmark = pytest.mark.filterwarnings("ignore")
ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Computer:
    """A user's folders, and starts of the program in processes of their own."""

    home: Path
    short: Path
    started: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def folders(self) -> UserFolders:
        return UserFolders(
            store=self.home / "data" / "JointOffice",
            preferences=self.home / "config" / "JointOffice" / "preferences.json",
            state=self.home / "state" / "JointOffice",
            sockets=self.short / "JointOffice",
        )

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        environment = os.environ | {
            "XDG_RUNTIME_DIR": str(self.short),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_STATE_HOME": str(self.home / "state"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [sys.executable, "-m", "desktop", *words]
        self.started.append(subprocess.Popen(command, cwd=ROOT, env=environment))
        return self.started[-1]


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Computer]:
    short = Path(tempfile.mkdtemp(prefix="jo"))
    made = Computer(tmp_path, short)
    yield made
    for process in made.started:
        if process.poll() is None:
            process.kill()
        process.wait(30)
    shutil.rmtree(short)


@pytest.fixture
def store(computer: Computer) -> Path:
    open_office(computer.folders.store, SetClock(MOMENT), create=True).close()
    return computer.folders.store


def test_a_second_start_hands_its_case_to_the_first_window_and_ends(
    computer: Computer, store: Path, qtbot: QtBot
) -> None:
    first = Single(computer.folders.sockets, store)
    assert first.take()

    with qtbot.waitSignal(first.called, timeout=60_000) as called:
        second = computer.start("open", "joint-office://case/HP-2026-0003")

    assert read_link(called.args[0]) == Shown("case", "HP-2026-0003")
    assert second.wait(30) == 0
    first.close()


def test_a_window_of_another_store_stands_beside(computer: Computer, tmp_path: Path) -> None:
    one = Single(computer.folders.sockets, tmp_path / "one")
    same = Single(computer.folders.sockets, tmp_path / "one")
    other = Single(computer.folders.sockets, tmp_path / "other")

    assert [one.take(), same.take(), other.take()] == [True, False, True]

    one.close()
    other.close()


def test_after_a_kill_the_next_start_is_the_window_and_tells_of_it(
    computer: Computer, store: Path, qtbot: QtBot
) -> None:
    process = computer.start("open", "--as", "chenjiayi")
    next_one = Single(computer.folders.sockets, store)
    qtbot.waitUntil(lambda: next_one.call(""), timeout=90_000)
    assert not next_one.take()

    process.send_signal(signal.SIGKILL)
    process.wait(30)

    assert next_one.take()
    crash = Crash(CrashNotes(computer.folders), store)
    assert crash.begin()
    crash.end()
    assert len(list(computer.folders.reports.glob("*.txt"))) == 1
    assert not Crash(CrashNotes(computer.folders), store)._ended_badly()
    next_one.close()


def test_ctrl_c_in_the_terminal_ends_the_window_in_good_order(
    computer: Computer, store: Path, qtbot: QtBot
) -> None:
    process = computer.start("open", "--as", "chenjiayi")
    next_one = Single(computer.folders.sockets, store)
    qtbot.waitUntil(lambda: next_one.call(""), timeout=90_000)
    qtbot.wait(500)

    process.send_signal(signal.SIGINT)

    assert process.wait(30) == 0
    assert not Crash(CrashNotes(computer.folders), store)._ended_badly()


def test_what_is_no_message_is_let_alone(computer: Computer, tmp_path: Path, qtbot: QtBot) -> None:
    from PySide6.QtNetwork import QLocalSocket

    one = Single(computer.folders.sockets, tmp_path / "one")
    assert one.take()
    heard: list[str] = []
    one.called.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(one._name)
    assert socket.waitForConnected(3_000)

    with qtbot.waitSignal(socket.disconnected):
        socket.write(b"{not json\n")
        socket.flush()

    assert heard == []
    assert one._server is not None
    one.close()
