"""What each test of the program's start begins with: a window, preferences, an opening."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.look import window_for
from desktop.app.opening import Opening, Wish
from desktop.app.preferences import Preferences, load_preferences
from desktop.app.shell import Around
from desktop.clock import OFFICE_ZONE, SetClock
from desktop.views import theme

MOMENT = datetime(2026, 9, 24, 9, 0, tzinfo=OFFICE_ZONE)
Start = Callable[..., Opening]


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return load_preferences(tmp_path / "config" / "preferences.json")


@pytest.fixture
def start(
    tmp_path: Path,
    preferences: Preferences,
    qtbot: QtBot,
    qapp: QApplication,
    fonts: tuple[str, ...],
) -> Iterator[Start]:
    theme.apply(qapp)
    made: list[Opening] = []

    def at(
        officer: str = "", folder: Path | None = None, case: str = "", *, makes_ahead: bool = False
    ) -> Opening:
        window = window_for(preferences)
        around = Around(window, preferences, may_create=False, makes_ahead=makes_ahead)
        wish = Wish(folder or tmp_path / "store", SetClock(MOMENT), officer, case)
        made.append(Opening(wish, around))
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        made[-1].begin()
        return made[-1]

    yield at
    for opening in made:
        opening.close()
        opening.window.close()
        opening.window.deleteLater()
