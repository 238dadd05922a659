"""What breaks is noted, told and survived; what kills the program is told at the next start."""

import faulthandler
import hashlib
import json
import logging
import os
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import TextIO
from uuid import uuid4

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from desktop.app.crash_notes import CrashNotes, trace_of
from desktop.app.preferences import key_of

log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Crash(QObject):
    """Hears of every error nobody caught, in whichever thread.

    Signals: ``noticed(str)`` the number of what broke; the program lives on.
    """

    noticed = Signal(str)

    def __init__(self, notes: CrashNotes, store: Path) -> None:
        super().__init__()
        self._notes = notes
        self._marker = notes.folders.state / "running" / f"{_digest(store)}.json"
        self._dumps = self._marker.with_suffix(".trace")
        self._dump: TextIO | None = None

    def begin(self) -> bool:
        """Watch from now on; return whether the window before this one ended unexpectedly."""
        before = self._ended_badly()
        try:
            self._marker.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._marker.write_text(json.dumps({"process": os.getpid()}), encoding="utf-8")
            self._dump = self._dumps.open("w", encoding="utf-8")
            faulthandler.enable(self._dump)
        except OSError:
            log.exception("no marker")
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread
        qInstallMessageHandler(_qt_said)
        return before

    def end(self) -> None:
        """Note that the program ended as it should."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        if self._dump is not None:
            faulthandler.disable()
            self._dump.close()
        for file in (self._marker, self._dumps):
            file.unlink(missing_ok=True)

    def _ended_badly(self) -> bool:
        """Turn what the window before left behind into a report."""
        if not self._marker.exists():
            return False
        try:
            trace = self._dumps.read_text(encoding="utf-8", errors="replace")
        except OSError:
            trace = ""
        self._notes.report(_number(), trace or "ended without a word: killed, or the power failed")
        return True

    def _caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        number = _number()
        log.error("fault %s", number, exc_info=(kind, error, trace))
        self._notes.report(number, trace_of(error))
        self.noticed.emit(number)

    def _caught_in_thread(self, said: threading.ExceptHookArgs) -> None:
        if said.exc_value is not None:
            self._caught(said.exc_type, said.exc_value, said.exc_traceback)


def _qt_said(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS[kind], "%s", message)


_LETTERS = str.maketrans("0123456789", "GHJKMNPQRS")


def _number() -> str:
    """Return letters alone: digits in a row are left out of the log as somebody's number."""
    return uuid4().hex[:8].upper().translate(_LETTERS)


def _digest(store: Path) -> str:
    return hashlib.sha256(key_of(store).encode()).hexdigest()[:16]
