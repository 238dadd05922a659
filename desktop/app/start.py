"""Start the client on its own store, or the one that is named."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import platformdirs
from PySide6.QtWidgets import QApplication

from desktop import resources
from desktop.app.client import Client
from desktop.clock import Clock, SetClock, WallClock
from desktop.views import theme
from desktop.wording.client import SAID


def run_client(arguments: Sequence[str]) -> int:
    """Open the client on its own store, or the one given by ``--store``."""
    parser = argparse.ArgumentParser(prog="joint-office open")
    usual = Path(platformdirs.user_data_dir("JointOffice", appauthor=False))
    parser.add_argument("--store", type=Path, default=usual)
    parser.add_argument("--as", dest="officer", default="chenjiayi")
    parser.add_argument("--clock", type=datetime.fromisoformat)
    given = parser.parse_args(arguments)
    if not _has_display():
        sys.stderr.write(SAID["no_display"] + "\n")
        return 1
    app = QApplication(sys.argv[:1])
    theme.load_fonts(resources.path("fonts"))
    theme.apply(app)
    clock: Clock = SetClock(given.clock) if given.clock else WallClock()
    client = Client(given.store, clock, given.officer)
    client.window.show()
    code = app.exec()
    client.close()
    return code


def _has_display() -> bool:
    if sys.platform != "linux":
        return True
    wanted = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in wanted)
