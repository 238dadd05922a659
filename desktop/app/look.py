"""The look in force: as the user likes it, or as the system has it."""

import os

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QApplication

from desktop.app.preferences import Preferences
from desktop.app.stillness import system_is_still
from desktop.models.liked import FOLLOW, Liked
from desktop.views import keymap, theme
from desktop.views.main_window import MainWindow

FRAME = QSize(8, 40)
"""What a window manager usually lays round a window."""


class Look(QObject):
    """Dresses the window by the preferences, and keeps what the user changes."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        window.look_wanted.connect(self._choose)
        window.percent_wanted.connect(self._resize)
        window.liking.connect(self._like)
        window.seated.connect(self._sit)
        window.folded.connect(self._fold)
        window.closed.connect(self._keep_place)
        window.top.looks.mark(preferences.look)
        _application().styleHints().colorSchemeChanged.connect(self._system_changed)

    def begin(self) -> None:
        """Dress the program and put the window where it was."""
        self._dress()
        self._window.fold(is_folded=self._preferences.is_narrow)
        place = bytes.fromhex(self._preferences.window) if _is_hex(self._preferences) else b""
        if place:
            self._window.restoreGeometry(place)
        elif _is_tight(self._window):
            self._window.setWindowState(Qt.WindowState.WindowMaximized)

    def _choose(self, look: str) -> None:
        self._like("look", look)

    def _resize(self, percent: int) -> None:
        self._like("percent", percent)

    def _like(self, name: str, value: object) -> None:
        self._preferences.like(name, value)
        self._dress()

    def _sit(self, officer: str) -> None:
        if officer != self._preferences.seated:
            self._preferences.sit(officer)
            self._dress()

    def _fold(self, is_folded: object) -> None:
        self._preferences.is_narrow = bool(is_folded)
        self._preferences.keep()

    def _keep_place(self) -> None:
        self._preferences.window = bytes(self._window.saveGeometry().data()).hex()
        self._preferences.keep()

    def _system_changed(self) -> None:
        if self._preferences.look == FOLLOW:
            self._dress()

    def _dress(self) -> None:
        """Dress the program in what is liked, and tell it to what shows that."""
        liked = self._preferences.liked
        self._window.top.looks.mark(liked.look)
        wear(liked)
        self._window.liked.emit(liked)


def wear(liked: Liked) -> None:
    """Dress the program in what is liked."""
    app = _application()
    mode = mode_of(liked.look, app.styleHints().colorScheme())
    theme.hold_still(app, is_still=is_still(liked.motion))
    theme.apply(app, mode, liked.percent, theme.Density(liked.density))
    keymap.change(liked.keys)


def is_still(motion: str) -> bool:
    """Return whether little is to move: as the officer likes it, or as the system has it."""
    return motion == "less" or (motion == FOLLOW and system_is_still(os.environ))


def window_for(preferences: Preferences) -> MainWindow:
    """Return a window whose look is kept in the preferences."""
    window = MainWindow()
    Look(window, preferences)
    return window


def mode_of(look: str, system: Qt.ColorScheme) -> theme.Mode:
    """Return light or dark; a system that does not say which is taken as light."""
    if look == FOLLOW:
        return theme.Mode.DARK if system is Qt.ColorScheme.Dark else theme.Mode.LIGHT
    return theme.Mode(look)


def _is_tight(window: MainWindow) -> bool:
    """Return whether the screen holds the least window, but not the usual one in its frame."""
    room = window.screen().availableSize()
    least, usual = window.minimumSize(), window.size() + FRAME
    return least.boundedTo(room) == least and usual.boundedTo(room) != usual


def _is_hex(preferences: Preferences) -> bool:
    try:
        bytes.fromhex(preferences.window)
    except ValueError:
        return False
    return True


def _application() -> QApplication:
    return QApplication.instance()  # type: ignore[return-value]
