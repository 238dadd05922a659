"""Start the client on its own store, or the one that is named."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop import resources
from desktop.app.look import Look
from desktop.app.opening import Opening, Wish
from desktop.app.preferences import Preferences, load_preferences
from desktop.app.shell import Around
from desktop.clock import Clock, SetClock, WallClock
from desktop.store.user_folders import UserFolders, user_folders
from desktop.views import theme
from desktop.views.main_window import MainWindow
from desktop.wording.client import SAID

LINK = "joint-office://case/"


def run_client(arguments: Sequence[str]) -> int:
    """Open the client on its own store, or the one given by ``--store``."""
    given = _read(arguments)
    if not _has_display():
        sys.stderr.write(SAID["no_display"] + "\n")
        return 1
    folders = user_folders()
    preferences = load_preferences(folders.preferences)
    app = QApplication(sys.argv[:1])
    theme.load_fonts(resources.path("fonts"))
    window = MainWindow()
    Look(window, preferences).begin()
    opening = Opening(
        _wish(given, preferences, folders), Around(window, preferences, may_create=False)
    )
    opening.quit_wanted.connect(app.quit)
    if given.store is None:
        opening.moved.connect(lambda folder: _note_store(preferences, folder))
    window.show()
    opening.begin()
    code = app.exec()
    opening.close()
    preferences.keep()
    return code


def _read(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="joint-office open")
    parser.add_argument("case", nargs="?", default="", metavar="CASE")
    parser.add_argument("--store", type=Path)
    parser.add_argument("--as", dest="officer", default="")
    parser.add_argument("--clock", type=datetime.fromisoformat)
    given = parser.parse_args(arguments)
    given.case = given.case.removeprefix(LINK).strip("/")
    return given


def _wish(given: argparse.Namespace, preferences: Preferences, folders: UserFolders) -> Wish:
    clock: Clock = SetClock(given.clock) if given.clock else WallClock()
    usual = Path(preferences.store) if preferences.store else folders.store
    return Wish(given.store or usual, clock, given.officer, given.case)


def _note_store(preferences: Preferences, folder: object) -> None:
    preferences.store = str(folder)
    preferences.keep()


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in wanted)
