"""What is noted when the program breaks: a log, and a report that stays on the computer.

No personal data is written (`trace_masking`). A report is text that whoever sends it reads first.
"""

import logging
import platform
import traceback
from collections import deque
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import qVersion

from desktop import VERSION
from desktop.clock import WallClock
from desktop.office.trace_masking import MaskingFormatter, masked
from desktop.store.user_folders import UserFolders

LINES = 200
LOG_BYTES = 5 * 1024**2
LOGS = 5
MOST_REPORTS = 20
log = logging.getLogger(__name__)


class LastLines(logging.Handler):
    """Remembers the last lines of the log for a report."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=LINES)

    def emit(self, record: logging.LogRecord) -> None:
        """Override logging.Handler.emit."""
        self.lines.append(self.format(record))


class CrashNotes:
    """Keeps the log, and writes reports of what broke."""

    def __init__(self, folders: UserFolders) -> None:
        self.folders = folders
        self.last = LastLines()

    def begin(self) -> None:
        """Keep a log from now on; where none can be written, the program runs without."""
        form = MaskingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s")
        handlers: list[logging.Handler] = [self.last]
        try:
            self.folders.log.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handlers.append(
                RotatingFileHandler(
                    self.folders.log, maxBytes=LOG_BYTES, backupCount=LOGS - 1, encoding="utf-8"
                )
            )
        except OSError:
            pass
        root = logging.getLogger()
        root.setLevel(logging.INFO)
        for handler in handlers:
            handler.setFormatter(form)
            root.addHandler(handler)

    def end(self) -> None:
        """Keep no log any more."""
        root = logging.getLogger()
        for handler in list(root.handlers):
            if isinstance(handler, RotatingFileHandler | LastLines):
                root.removeHandler(handler)
                handler.close()

    def report(self, number: str, trace: str) -> Path | None:
        """Write a report of what broke; return its file, None where the disk took none."""
        at = WallClock().read().moment
        name = f"{at:%Y%m%d-%H%M%S}-{number}.txt"
        try:
            self.folders.reports.mkdir(parents=True, exist_ok=True, mode=0o700)
            file = self.folders.reports / name
            file.write_text(self._text(number, trace, f"{at:%Y-%m-%d %H:%M:%S %z}"), "utf-8")
            self._forget_old()
        except OSError:
            log.exception("no report %s", number)
            return None
        return file

    def _text(self, number: str, trace: str, at: str) -> str:
        facts = (
            f"number {number}",
            f"at {at}",
            f"joint-office {VERSION}",
            f"python {platform.python_version()}, qt {qVersion()}",
            f"system {platform.platform()}",
        )
        return "\n".join((*facts, "", masked(trace), "last lines of the log:", *self.last.lines))

    def _forget_old(self) -> None:
        for file in sorted(self.folders.reports.glob("*.txt"))[:-MOST_REPORTS]:
            file.unlink()


def trace_of(error: BaseException) -> str:
    """Return the whole trace of an error."""
    return "".join(traceback.format_exception(error))


def newest_report(folder: Path) -> Path | None:
    """Return the report that was written last, None where there is none."""
    return max(folder.glob("*.txt"), default=None, key=lambda file: file.name)
