"""A new desk joins an office by a one-time code, beside the window, with its progress shown."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.app.errands import Errands, Progress
from desktop.app.recovery_desk import NoOffice
from desktop.app.shell import sentences
from desktop.clock import Clock
from desktop.models.desk import Fault
from desktop.office.enrolling import Enrolment, enrol
from desktop.office.office import Office
from desktop.rules.findings import Finding
from desktop.views.start.enrol_page import EnrolPage
from desktop.wording import people_kept as words
from desktop.wording.client import SAID


class Enrolling(QObject):
    """One enrolment on its page.

    Signals: ``enrolled(str, str)`` the officer and the password; ``left()`` back to the beginning.
    """

    enrolled = Signal(str, str)
    left = Signal()

    def __init__(self, folder: Path, clock: Clock) -> None:
        super().__init__()
        self._folder, self._clock = folder, clock
        self.page = EnrolPage()
        self.page.show_folder(folder)
        self.page.wanted.connect(self._wanted)
        self.page.left.connect(self.left)
        self._errands = Errands(NoOffice, self.page.making, self)
        self._errands.failed.connect(self._broke)

    def close(self) -> None:
        """End the thread."""
        self._errands.close()

    def _wanted(self, typed: dict[str, str], is_first: bool) -> None:
        wanted = Enrolment(
            typed["address"].strip(),
            typed["officer"].strip(),
            typed["code"],
            typed["password"],
            is_first,
        )
        folder, clock = self._folder, self._clock

        def job(_office: Office, progress: Progress) -> tuple[Finding, ...]:
            return enrol(folder, wanted, clock, progress.step)

        def ended(against: tuple[Finding, ...]) -> None:
            if against:
                self.page.complain(sentences(against))
                return
            QTimer.singleShot(0, lambda: self.enrolled.emit(wanted.officer, wanted.password))

        self.page.show_making(words.ENROLLING, words.ENROLLING_NOTE)
        self._errands.run(words.ENROLLING, job, ended)

    def _broke(self, fault: Fault) -> None:
        self.page.complain((SAID["failed"].format(number=fault.number), fault.text))
