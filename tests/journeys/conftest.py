"""Journeys begin at a desk that is left at their end; those through the window are watched."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views import theme
from tests.journeys.desk import Desk
from tests.views.watchdog import Watchdog

FREEZE_S = 0.35
"""The most processor time a journey may take at a stretch, reckoned for a processor let be.

What happens once in a test is the slowest of all, and keys typed in one go count as one stretch:
few come near 200 ms. tests/app/test_watched.py holds what is done all day and each piece made
ahead to 100 ms, the first showing of a page to 150 ms. Pardoned are: making the client before its
window is shown, making a page (the program makes it ahead, in pieces), and the client's closing.
"""


@pytest.fixture(autouse=True)
def never_frozen(request: pytest.FixtureRequest) -> Iterator[None]:
    if "qtbot" not in request.fixturenames:
        yield
        return
    app = request.getfixturevalue("qapp")
    assert isinstance(app, QApplication)
    with Watchdog(FREEZE_S) as dog:
        yield
    assert dog.most_worked_s < FREEZE_S, dog.held_up


@pytest.fixture
def desks(qapp: QApplication, fonts: tuple[str, ...]) -> Iterator[list[Desk]]:
    """The desks of a journey, each of which is left at its end."""
    theme.apply(qapp)
    seated: list[Desk] = []
    yield seated
    for desk in seated:
        desk.leave()


@pytest.fixture
def desk_at(desks: list[Desk], tmp_path: Path, qtbot: QtBot) -> Callable[..., Desk]:
    """Sit down at a moment as an officer."""

    def at(moment: str, officer: str) -> Desk:
        desks.append(Desk(tmp_path / "store", moment, officer, qtbot))
        return desks[-1]

    return at
