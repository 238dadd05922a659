"""Journeys begin at a desk that is left at their end; those through the window are watched."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.views import theme
from tests.journeys.desk import Desk
from tests.views.watchdog import HeldUp, never_held_up

RUNS = 3


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
    """Run a journey that was held up again: what the program does is slow every time.

    A machine shared with others makes the same work take several times as long now and then.
    """
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    for _run in range(RUNS):
        reports = runtestprotocol(item, log=False, nextitem=nextitem)
        if not any(report.failed and HeldUp.__name__ in report.longreprtext for report in reports):
            break
        item._initrequest()  # type: ignore[attr-defined]
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


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
