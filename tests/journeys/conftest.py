"""Journeys begin at a desk that is left at their end; those through the window are watched."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views import theme
from tests.journeys.desk import Desk
from tests.views.watchdog import never_held_up


@pytest.fixture(autouse=True)
def never_frozen(request: pytest.FixtureRequest) -> Iterator[None]:
    """Hold every journey through the window to what is agreed at a stretch.

    Pardoned are: making the client before its window is shown, its closing, and what a test does
    beside the window, such as reading back a workbook.
    """
    if "qtbot" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    with never_held_up():
        yield


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
