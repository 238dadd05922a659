"""Journeys begin at a desk that is left at their end; those through the window are watched."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views import theme
from tests.journeys.desk import Desk
from tests.views.watchdog import Watchdog

FREEZE_S = 1.0
"""The most processor time a journey may take at a stretch.

It holds the client's making and each page's first showing, which take some tenths on a busy
machine; what an officer does again and again is held to 100 ms by tests/app/test_watched.py.
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
