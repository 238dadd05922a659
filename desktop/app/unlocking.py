"""From a name on the sign-in page to an officer at the desk: the password and what it leads to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.app.shell import sentences
from desktop.clock import Clock
from desktop.models.desk import Desk, Fault
from desktop.office.sessions import Answer, Outcome, Seat, set_own, sign_in
from desktop.views.start.lock_page import LockPage
from desktop.views.start.sign_in import SignIn
from desktop.wording import people as words
from desktop.wording.client import SAID


class NoOffice:
    """What a thread that opens no office works with."""

    def submit(self, _command: object, _officer: object) -> object:
        """Refuse: nothing is recorded here."""
        raise NotImplementedError

    def close(self) -> None:
        """Nothing is open."""


class Unlocking(QObject):
    """Asks for passwords on one sign-in page, in a thread of its own.

    Signals: ``unlocked(str, str)`` the officer who may sit down, and the password for the server.
    """

    unlocked = Signal(str, str)

    def __init__(self, folder: Path, clock: Clock, page: SignIn | LockPage) -> None:
        super().__init__(page)
        self._page = page
        self._seat = Seat(folder, clock)
        self._desk: Desk | None = None
        self._wanted = Outcome.IN
        self._typed = ""

    def ask(self, officer: str) -> None:
        """Ask for an officer's password."""
        self._wanted = Outcome.IN
        self._page.ask_password(officer)

    def close(self) -> None:
        """End the thread, and keep nothing of what was typed."""
        self._typed = ""
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def give(self, officer: str, password: str) -> None:
        """Take what was typed: a password, the server's, or the new one for a code."""
        seat, before, wanted = self._seat, self._typed, self._wanted
        if wanted is Outcome.IN:
            self._typed = password

        def look() -> Answer:
            if wanted is Outcome.CODE:
                return set_own(seat, officer, before, password)
            if wanted is Outcome.SERVER:
                return sign_in(seat, officer, before, password)
            return sign_in(seat, officer, password)

        self._run(look, lambda answer: self._answered(officer, password, answer))

    def _run(self, look: Callable[[], Answer], callback: Callable[[Answer], None]) -> None:
        if self._desk is None:
            self._desk = Desk(NoOffice, parent=self)
        self._desk.ask(lambda _nobody: look(), callback, self._broke)

    def _broke(self, fault: Fault) -> None:
        self._page.panel.complain(SAID["failed"].format(number=fault.number))

    def _answered(self, officer: str, password: str, answer: Answer) -> None:
        said = "\n".join(sentences(answer.findings))
        match answer.outcome:
            case Outcome.IN:
                self._typed = ""
                self._wanted = Outcome.IN
                self._page.panel.clear()
                self.unlocked.emit(officer, password)
            case Outcome.CODE:
                self._wanted = Outcome.CODE
                self._page.ask_new(officer, words.SET_CODE_NOTE)
            case Outcome.SERVER:
                self._wanted = Outcome.SERVER
                self._page.ask_password(officer, at_server=True)
                self._page.panel.complain(said)
            case Outcome.REFUSED:
                self._page.panel.complain(said)
