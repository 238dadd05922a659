"""An older store says what it is waiting for; a client that was closed is left in peace."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from desktop.app.opening import Opening
from desktop.clock import SetClock
from desktop.office.applications import take_application
from desktop.office.office import Recording, open_office
from desktop.store.shared import SharedPlace, put_shared_place
from desktop.wording import start as words
from tests.app.conftest import MOMENT, Start
from tests.journeys import day_cases

pytestmark = pytest.mark.filterwarnings("ignore")
CASES = (2, 3)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """Return a store whose register an older program did not write."""
    office = open_office(tmp_path / "store", SetClock(MOMENT), create=True)
    for number in CASES:
        assert isinstance(
            take_application(office, day_cases.write(tmp_path, number), "lianghui"), Recording
        )
    with office.store.writing() as connection:
        connection.execute(text("DELETE FROM register_row"))
        connection.execute(text("DELETE FROM store_fact WHERE name = 'tables_format'"))
    office.close()
    return tmp_path / "store"


def opened(opening: Opening, qtbot: QtBot) -> None:
    with qtbot.waitSignal(opening.opened, timeout=60_000):
        pass


def test_an_older_store_tells_how_far_it_is_brought_up_to_date(
    start: Start, older: Path, qtbot: QtBot
) -> None:
    opening = start("chenjiayi", older)
    assert opening.client is not None
    strip = opening.window.errand

    opened(opening, qtbot)

    assert (strip.bar.value(), strip.bar.maximum()) == (len(CASES), len(CASES))
    assert strip.words.text() == words.BRINGING_UP
    assert strip.stop.isHidden()
    assert strip.isHidden()


def test_a_client_may_be_closed_twice_while_answers_are_under_way(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    open_office(tmp_path / "store", SetClock(MOMENT), create=True).close()
    opening = start("chenjiayi")
    opened(opening, qtbot)
    client = opening.client
    assert client is not None
    client.show_page("cases")
    client.refresh()

    opening.show_welcome()
    client.leave()
    client.finder.close()

    qtbot.wait(50)
    window = opening.window
    window.page_wanted.emit("sync")
    window.percent_wanted.emit(100)
    for wanted in (window.back_wanted, window.switch_wanted, window.undo_wanted):
        wanted.emit()
    for asked in (window.top.search, window.top.alerts, window.help_wanted, window.lock_wanted):
        asked.emit()
    assert opening.window.page == "welcome"


def test_the_first_days_steps_go_with_their_page_and_an_office_comes_to_be_shared(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    office = open_office(tmp_path / "store", SetClock(MOMENT), create=True)
    opening = start("chenjiayi", makes_ahead=True)
    opened(opening, qtbot)
    client = opening.client
    assert client is not None
    assert client.sync.syncing is None

    guide = client.help.guide
    qtbot.waitUntil(guide.ring.isVisible, timeout=20_000)
    client.show_page("cases")
    qtbot.waitUntil(guide.isHidden, timeout=20_000)  # it tells of another page

    with office.store.writing() as connection:
        put_shared_place(connection, SharedPlace("hub", str(tmp_path / "hub"), "HP"))
    office.close()
    client.refresh()

    qtbot.waitUntil(lambda: client.sync.syncing is not None, timeout=20_000)
