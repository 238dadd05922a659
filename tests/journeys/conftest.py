"""Journeys begin at a desk that is left at their end; those through the window are watched."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views import theme
from tests.journeys.desk import Desk
from tests.views.watchdog import Watchdog

FREEZE_S = 0.7
"""The most processor time a journey may take at a stretch.

That is a page shown before it was made ahead, and the client's closing, on a busy machine: the
journeys make nothing ahead, and what happens once in a test is the slowest of all. The client's
making is pardoned. What an officer does all day is held to 100 ms, the first showing of a page
made ahead to 200 ms, by tests/app/test_watched.py.
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
