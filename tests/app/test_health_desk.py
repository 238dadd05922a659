"""While the window is open its store is looked after; damage is said, and nothing mended."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot
from sqlcipher3 import dbapi2

from desktop.app.health_desk import PAUSE_MS, HealthDesk
from desktop.app.shell import Shell
from desktop.clock import SetClock
from desktop.domain.notes import AddNote
from desktop.office.applications import take_application
from desktop.office.office import Recording, open_office
from desktop.store.connect import FILE_NAME
from desktop.store.health import Checked, last_checked, note_checked
from desktop.wording import health as words
from tests.app.conftest import MOMENT
from tests.journeys import day_cases

pytestmark = pytest.mark.filterwarnings("ignore")
NO_PROCESS = 2**22 + 1


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "store"
    with (office := open_office(folder, SetClock(MOMENT), create=True)).store:
        taken = take_application(office, day_cases.write(tmp_path, 2), "lianghui")
        assert isinstance(taken, Recording)
        office.submit(AddNote(case_id=taken.case.id, text="第一条"), "lianghui")
    note_checked(folder, Checked(MOMENT, 2))
    return folder


@pytest.fixture
def health(folder: Path, qtbot: QtBot, fonts: tuple[str, ...]) -> Iterator[HealthDesk]:
    shell = Shell(folder, SetClock(MOMENT), "lianghui")
    qtbot.addWidget(shell.window)
    desk = HealthDesk(shell)
    yield desk
    desk.close()
    shell.close()
    assert list(folder.glob("running-*")) == []


def spoil(folder: Path) -> None:
    raw = dbapi2.connect(str(folder / FILE_NAME), isolation_level=None)
    raw.execute("DROP TRIGGER entry_is_fixed")
    raw.execute("UPDATE entry SET text = replace(text, '第一条', '第二条')")
    raw.close()


def test_damage_is_said_with_what_was_kept_and_what_to_do(
    health: HealthDesk, folder: Path, qtbot: QtBot
) -> None:
    spoil(folder)
    before = (folder / FILE_NAME).read_bytes()

    with qtbot.waitSignal(health.damaged, timeout=20_000):
        health.look()

    said = health._shell.window.notice
    assert said.title.text() == words.DAMAGED
    assert words.DAMAGED_TO_DO in said.lines.text()
    assert (folder / FILE_NAME).read_bytes() == before


def test_after_an_unclean_stop_the_whole_record_is_read(
    health: HealthDesk, folder: Path, qtbot: QtBot
) -> None:
    (folder / f"running-{NO_PROCESS}").write_text("", encoding="utf-8")
    health.begin()
    assert health.was_cut_off

    with qtbot.waitSignal(health.looked, timeout=20_000):
        health.look()

    checked = last_checked(folder)
    assert checked is not None
    assert checked.entries > 2


def test_a_store_read_today_is_not_read_again(
    health: HealthDesk, folder: Path, qtbot: QtBot
) -> None:
    health.begin()
    health.look()
    assert health._desk is not None
    with qtbot.waitSignal(health._desk._worker.answered, timeout=20_000):
        pass
    qtbot.wait(1)

    assert last_checked(folder) == Checked(MOMENT, 2)


def test_the_store_is_not_looked_at_before_the_first_page_has_its_rows(
    health: HealthDesk, qtbot: QtBot
) -> None:
    may_answer = Event()
    health._shell.ask(lambda _office: may_answer.wait(20), lambda _done: None)
    health.begin()
    health._timer.start(0)
    qtbot.waitUntil(lambda: not health._timer.isActive(), timeout=20_000)
    qtbot.wait(2 * PAUSE_MS)
    assert health._desk is None

    may_answer.set()
    qtbot.waitUntil(lambda: health._desk is not None, timeout=20_000)
