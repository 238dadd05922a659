"""Every journey through the window is watched: its thread is never held up."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

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
