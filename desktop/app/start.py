"""Start the client on its own store, or the one that is named."""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QLibraryInfo, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import language, resources
from desktop.app.crash import Crash
from desktop.app.crash_notes import CrashNotes
from desktop.app.preferences import Preferences, load_preferences
from desktop.app.single import Single
from desktop.clock import Clock, SetClock, WallClock
from desktop.models import input_method
from desktop.office.deep_link import LONGEST
from desktop.store.user_folders import UserFolders, user_folders
from desktop.views import theme
from desktop.views.main_window import MainWindow
from desktop.wording import start
from desktop.wording.client import SAID

WAKE_MS = 500
EXPOSED_MS = 1_000


def run_client(arguments: Sequence[str]) -> int:
    """Open the client on its own store, or the one given by ``--store``."""
    given = _read(arguments)
    if not _has_display():
        sys.stderr.write(SAID["no_display"] + "\n")
        return 1
    folders = user_folders()
    preferences = load_preferences(folders.preferences)
    store = given.store or (Path(preferences.store) if preferences.store else folders.store)
    wanted = _take_input_method()
    if language.spoken() != language.ENGLISH:
        write_days_as_in_china()
    app = QApplication(sys.argv[:1])
    if language.spoken() != language.ENGLISH:
        speak_chinese(app)
    single = Single(folders.sockets, store)
    if not single.take():
        return _call(single, given.case)
    program = Program(app, folders, preferences, (single, store))
    signal.signal(signal.SIGINT, lambda *_: QTimer.singleShot(0, app.quit))
    show_ground(app, program.window)
    program.begin(given, wanted)
    waking = QTimer()  # Python hears Ctrl+C only when it comes round
    waking.timeout.connect(lambda: None)
    waking.start(WAKE_MS)
    code = app.exec()
    program.end()
    return code


def show_ground(app: QApplication, window: MainWindow) -> None:
    """Show the window with its ground painted, not black, while what lies on it is made."""
    window.whole.hide()
    window.show()
    waited = QDeadlineTimer(EXPOSED_MS)
    while not waited.hasExpired() and not window.windowHandle().isExposed():
        app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    window.whole.show()


class Program:
    """What lives as long as the program: window, preferences, crash notes, the one window's ear."""

    def __init__(
        self,
        app: QApplication,
        folders: UserFolders,
        preferences: Preferences,
        place: tuple[Single, Path],
    ) -> None:
        from desktop.app.look import Look
        from desktop.app.report_desk import ReportDesk

        self._folders = folders
        self.preferences = preferences
        self._single, self._store = place
        self._app = app
        self.notes = CrashNotes(folders)
        self.notes.begin()
        self._crash = Crash(self.notes, self._store)
        self._was_killed = self._crash.begin()
        theme.load_fonts(resources.path("fonts"))
        theme.apply(app, percent=preferences.percent)  # before any part takes the system's font
        self.window = MainWindow()
        self.reports = ReportDesk(self.window, folders.reports)
        Look(self.window, preferences).begin()

    def begin(self, given: argparse.Namespace, wanted: str) -> None:
        """Open the office, and tell what there is to tell."""
        from desktop.app.garbage import keep_made
        from desktop.app.opening import Opening, Wish
        from desktop.app.shell import Around

        keep_made()
        clock: Clock = SetClock(given.clock) if given.clock else WallClock()
        wish = Wish(self._store, clock, given.officer, given.case)
        self.opening = Opening(
            wish,
            Around(
                self.window,
                self.preferences,
                may_create=False,
                makes_ahead=True,
                checks_store=True,
                state=self._folders.state,
            ),
        )
        self.opening.quit_wanted.connect(self._app.quit)
        if given.store is None:
            self.opening.moved.connect(self._note_store)
        self._single.called.connect(self._raise)
        self._crash.noticed.connect(self._tell_broken)
        self.window.notice.retried.connect(self.reports.show)
        self._tell(wanted)
        self.opening.begin()

    def end(self) -> None:
        """Let go of everything, in the order it can be missed."""
        self.opening.close()
        self.preferences.keep()
        self._crash.end()
        self.notes.end()
        self._single.close()

    def _tell(self, wanted: str) -> None:
        if self._was_killed:
            self.window.notice.say(start.CRASHED, (start.CRASHED_NOTE,), button=start.SHOW_REPORT)
        elif wanted and not self.preferences.told_input_method:
            words = start.NO_INPUT_METHOD.format(wanted=wanted)
            self.window.notice.say(words, (start.NO_INPUT_METHOD_NOTE,))
            self.preferences.told_input_method = True
            self.preferences.keep()

    def _tell_broken(self, number: str) -> None:
        words = start.BROKE.format(number=number)
        self.window.notice.say(
            words, (start.BROKE_NOTE,), "red", detail=number, button=start.SHOW_REPORT
        )

    def _raise(self, case: str) -> None:
        """Come to the front, as another start wished."""
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if case:
            self.opening.find_case(case)

    def _note_store(self, folder: object) -> None:
        self.preferences.store = str(folder)
        self.preferences.keep()


def _call(single: Single, case: str) -> int:
    """Hand the start over to the window there is."""
    if single.call(case):
        return 0
    sys.stderr.write(start.NO_ANSWER + "\n")
    return 1


def _read(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="joint-office open")
    parser.add_argument("case", nargs="?", default="", metavar="CASE")
    parser.add_argument("--store", type=Path)
    parser.add_argument("--as", dest="officer", default="")
    parser.add_argument("--clock", type=datetime.fromisoformat)
    given = parser.parse_args(arguments)
    given.case = given.case[: LONGEST + 1]
    return given


def _take_input_method() -> str:
    """Take an input method that can be loaded; return the one wanted where none can."""
    known = input_method.plugins()
    other = input_method.stand_in(os.environ, known)
    if other:
        os.environ[input_method.WANTED] = other
        return ""
    is_missing = input_method.is_missing(os.environ, known)
    return os.environ.get(input_method.WANTED, "") if is_missing else ""


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in wanted)


def write_days_as_in_china() -> None:
    """Have the days of a choice of files as in China; Qt asks the system how, once, at its start.

    What LC_ALL says of everything goes on counting for all else.
    """
    if everything := os.environ.pop("LC_ALL", ""):
        os.environ["LANG"] = os.environ["LC_CTYPE"] = everything
    os.environ["LC_TIME"] = "zh_CN.UTF-8"


class ForgottenWords(QTranslator):
    """The words of the file dialog that Qt's own translation of 6.11 leaves in English."""

    def isEmpty(self) -> bool:  # noqa: N802
        """Override QTranslator.isEmpty."""
        return False

    def translate(
        self, context: str, said: str, disambiguation: str | None = None, number: int = -1
    ) -> str | None:
        """Override QTranslator.translate: None leaves a word to the translation before."""
        return start.FILE_DIALOG.get(said) if context == "QFileDialog" else None


def speak_chinese(app: QApplication) -> tuple[QTranslator, ...]:
    """Have Qt's own words, such as those of the file dialog, in Chinese."""
    words = QTranslator(app)
    if words.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(words)
    forgotten = ForgottenWords(app)
    app.installTranslator(forgotten)
    return words, forgotten
