"""What each test of the pages starts from: the bundled fonts, a look, a window, a watchdog."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import (
    QEvent,
    QLoggingCategory,
    QMessageLogContext,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication
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


OPENED = re.compile(r'QWidgetWindow\(\w+, name="([^"]*?)(?:Class)?Window"\) to true via')
"""How Qt tells, where it is asked to, that a window is opened."""
CATEGORY = "qt.widgets.showhide"
TELLING = f"{CATEGORY}.debug=true"


class Strays:
    """Notes every window that opens beside the one that should, be it for a moment.

    Qt is asked to tell: a filter for events would be handed each of the whole program.
    """

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __enter__(self) -> "Strays":
        self._others = qInstallMessageHandler(self._told)
        QLoggingCategory.setFilterRules(TELLING)
        return self

    def __exit__(self, *_raised: object) -> None:
        QLoggingCategory.setFilterRules("")
        qInstallMessageHandler(self._others)

    def _told(self, kind: QtMsgType, context: QMessageLogContext, said: str) -> None:
        if context.category == CATEGORY:
            self.seen += OPENED.findall(said)
        elif self._others is not None:
            self._others(kind, context, said)
