"""A program of its own that types an application.

``python typing_draft.py STORE`` types one letter after another without a pause and prints
``COUNT SECONDS`` for each.
"""

import os
import sys
import time
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app.client import Client
from desktop.clock import OFFICE_ZONE, SetClock
from desktop.views.intake.intake_wizard import IntakeWizard

CLOCK = SetClock(datetime(2026, 2, 13, 16, 55, tzinfo=OFFICE_ZONE))
OFFICER = "lianghui"
EVERY_MS = 60


class Typist:
    """Types without a pause once the form is there."""

    def __init__(self, client: Client) -> None:
        self.client, self.count = client, 0
        self.timer = QTimer()
        self.timer.timeout.connect(self.press)
        self.timer.start(EVERY_MS)

    def press(self) -> None:
        page = self.client.parts.get("application")
        if page is None or self.client.window.page != "application":
            return
        wizard = page.page
        assert isinstance(wizard, IntakeWizard)
        QTest.keyClick(wizard.pages.field("enterprise.name").editor, "a")
        self.count += 1
        sys.stdout.write(f"{self.count} {time.monotonic()}\n")
        sys.stdout.flush()


def type_on(store: Path) -> None:
    app = QApplication([])
    client = Client(store, CLOCK, OFFICER)
    client.window.show()
    client.taking_in.begin()
    typist = Typist(client)
    assert typist.timer.isActive()
    app.exec()


if __name__ == "__main__":
    type_on(Path(sys.argv[1]))
