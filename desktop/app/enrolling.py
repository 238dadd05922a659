"""A new desk joins an office by a one-time code, or at its hub, with its progress shown."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.app.errands import Errands, Progress
from desktop.app.recovery_desk import NoOffice
from desktop.app.shell import sentences
from desktop.clock import OFFICE_ZONE, Clock
from desktop.models.desk import Fault
from desktop.office.enrolling import Aside, Enrolment, Joined, enrol
from desktop.office.enrolling_anew import enrol_anew
from desktop.office.office import Office
from desktop.office.sessions import Seat
from desktop.office.stopping import Stopped
from desktop.rules.findings import Finding
from desktop.views.start.enrol_page import EnrolPage
from desktop.wording import people_kept as words
from desktop.wording.client import SAID


class Enrolling(QObject):
    """One enrolment on its page.

    Where it is ``anew``, a store nobody can open is set aside for it.

    Signals: ``enrolled(str, str, str)`` the officer, the password and the recovery code, blank for
    most; ``left()`` back to the beginning; ``set_aside(str)`` what is to be said of the old store.
    """

    enrolled = Signal(str, str, str)
    left = Signal()
    set_aside = Signal(str)

    def __init__(self, folder: Path, clock: Clock, *, anew: bool = False) -> None:
        super().__init__()
        self._seat, self._anew = Seat(folder, clock), anew
        self.page = EnrolPage()
        if anew:
            self.page.show_anew(folder)
        else:
            self.page.show_folder(folder)
        self.page.wanted.connect(self._wanted)
        self.page.left.connect(self.left)
        self.page.folder_wanted.connect(self._choose_folder)
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
        seat, join = self._seat, enrol_anew if self._anew else enrol

        def job(_office: Office, progress: Progress) -> Joined | tuple[Finding, ...]:
            try:
                return join(seat, wanted, progress.step)
            except Stopped:
                return ()

        def ended(told: Joined | tuple[Finding, ...]) -> None:
            if not isinstance(told, Joined):
                self.page.complain(sentences(told))
                return
            if told.aside is not None:
                self.set_aside.emit(_said(told.aside))
            signed = wanted.officer, wanted.password, told.recovery
            QTimer.singleShot(0, lambda: self.enrolled.emit(*signed))

        self.page.show_making(words.ENROLLING, words.ENROLLING_NOTE)
        self._errands.run(words.ENROLLING, job, ended)

    def _choose_folder(self) -> None:
        field = self.page.fields["address"]
        chosen = QFileDialog.getExistingDirectory(self.page, words.ENROL_HUB, field.text())
        if chosen:
            field.setText(chosen)
            self.page.fields["officer"].setFocus()

    def _broke(self, fault: Fault) -> None:
        self.page.complain((SAID["failed"].format(number=fault.number), fault.text))


def _said(aside: Aside) -> str:
    """Return where the old store lies and what of it was not sent, as far as that is known."""
    done = words.ANEW_DONE.format(aside=aside.folder)
    if aside.seen_at is None:
        return done + words.ANEW_UNKNOWN
    at = f"{aside.seen_at.astimezone(OFFICE_ZONE):%Y-%m-%d %H:%M}"
    pattern = words.ANEW_LEFT if aside.pending else words.ANEW_NONE
    return done + pattern.format(at=at, count=aside.pending)
