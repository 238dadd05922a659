"""A page that is asked for before it was made: made next, in pieces, while the window answers."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import ahead
from desktop.app.client import Client
from desktop.clock import SetClock
from desktop.office.office import open_office
from desktop.views.main_window import MainWindow
from tests.app.conftest import MOMENT, Start
from tests.office.offices import few_cases
from tests.views.watchdog import Watchdog

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def early(start: Start, tmp_path: Path, qtbot: QtBot) -> Client:
    """Return a client that has made the workbench and nothing else yet."""
    open_office(tmp_path / "store", SetClock(MOMENT), create=True).close()
    client = start("lianghui", makes_ahead=True).client
    assert client is not None
    qtbot.waitUntil(lambda: client.window.page == "workbench", timeout=20_000)
    client.ahead._timer.blockSignals(True)
    qtbot.waitUntil(lambda: client.bench._shown is not None, timeout=20_000)
    return client


def test_an_office_is_opened_from_the_welcome_page_in_pieces(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    few_cases(monkeypatch)
    opening = start("lianghui", makes_ahead=True)
    assert opening.welcome is not None
    with Watchdog() as dog:
        qtbot.mouseClick(opening.welcome.demo, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: opening.window.page == "workbench", timeout=60_000)
        client = opening.client
        assert client is not None
        qtbot.waitUntil(lambda: client.bench._shown is not None, timeout=20_000)
        qtbot.wait(20)

    dog.says_never()
    assert opening.window.top.new.isEnabled()


def has_keyboard(window: MainWindow) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and window.pages.isAncestorOf(focused)


def test_a_page_asked_for_early_is_shown_once_its_pieces_are_made(
    early: Client, qtbot: QtBot
) -> None:
    window = early.window
    with Watchdog() as dog:
        early.show_page("cases")
        early.show_page("admin")
        assert window.page == "workbench"
        assert not has_keyboard(window), "no key may reach the page that is left"
        qtbot.waitUntil(window.waiting.isVisible, timeout=10_000)
        early.ahead._timer.blockSignals(False)
        early.ahead._timer.start(0)
        qtbot.waitUntil(lambda: window.page == "admin", timeout=20_000)

    dog.says_never()
    assert {"cases", "admin"} <= set(early.parts)
    assert window.waiting.isHidden()
    qtbot.waitUntil(lambda: has_keyboard(window), timeout=10_000)


def test_an_application_begun_early_has_the_keyboard_in_its_first_field(
    early: Client, qtbot: QtBot
) -> None:
    early.ahead._timer.blockSignals(False)
    qtbot.waitUntil(early.window.top.new.isEnabled, timeout=20_000)

    early.window.top.intake.emit()

    qtbot.waitUntil(lambda: early.window.page == "application", timeout=20_000)
    assert has_keyboard(early.window)


def test_no_page_is_made_ahead_before_the_first_has_its_rows(
    start: Start, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "FIRST_MS", 0)
    open_office(tmp_path / "store", SetClock(MOMENT), create=True).close()
    client = start("lianghui", makes_ahead=True).client
    assert client is not None
    begun: list[bool] = []
    may_answer = Event()
    client.desk.ask(lambda _office: may_answer.wait(20), lambda _done: None)
    client.ahead._beside.clear()
    client.ahead.also(iterated(begun))
    qtbot.waitUntil(lambda: client.window.page == "workbench", timeout=20_000)
    qtbot.waitUntil(lambda: client.ahead._has_waited, timeout=20_000)
    assert not begun
    assert not client.ahead._timer.isActive()

    may_answer.set()
    qtbot.waitUntil(lambda: bool(begun), timeout=20_000)
    assert client.bench._shown is not None


def iterated(begun: list[bool]) -> Iterator[None]:
    """Note that what stands beside the pages is begun."""
    begun.append(True)
    yield


def test_what_was_wished_for_early_is_done_in_its_order(early: Client, qtbot: QtBot) -> None:
    done: list[str] = []
    early.ahead._timer.blockSignals(False)
    kinds = {kind.key: kind for kind in early.ahead._left}
    for key in ("letters", "cases", "letters"):
        early.ahead.hurry(kinds[key], lambda key=key: done.append(key))  # type: ignore[misc]

    qtbot.waitUntil(lambda: len(done) == 3, timeout=20_000)

    assert done == ["letters", "letters", "cases"]
    assert not early.ahead.is_done
