"""What each test of the pages starts from: the bundled fonts, a look, a window, a watchdog."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.views import theme
from desktop.views.main_window import MainWindow
from tests.views import scenes


@pytest.fixture
def dressed(qapp: QApplication, fonts: tuple[str, ...]) -> Iterator[Callable[..., None]]:
    def dress(mode: theme.Mode = theme.Mode.LIGHT, percent: int = 100) -> None:
        theme.apply(qapp, mode, percent)

    dress()
    yield dress
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    dress()


@pytest.fixture
def window(qtbot: QtBot, dressed: Callable[..., None]) -> MainWindow:
    made = scenes.window()
    qtbot.addWidget(made)
    made.setUpdatesEnabled(False)  # it is painted once, with the page that is put on it
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setUpdatesEnabled(True)
    return made


SHOW = QEvent.Type.Show


class Strays(QObject):
    """Notes every window that opens beside the one that should."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and watched.isWindow() and event.type() is SHOW:
            self.seen.append(type(watched).__name__)
        return False


@pytest.fixture
def strays(qapp: QApplication) -> Iterator[Strays]:
    noted = Strays()
    qapp.installEventFilter(noted)
    yield noted
    qapp.removeEventFilter(noted)
