"""From a name on the sign-in page to an officer at the desk: the password and what it leads to."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop.app.recovery_desk import NoOffice, RecoveryDesk
from desktop.app.shell import sentences
from desktop.clock import Clock
from desktop.models.desk import Desk, Fault
from desktop.office.recovering import forgotten
from desktop.office.sessions import Answer, Outcome, Seat, set_own, sign_in
from desktop.store.access_log import What
from desktop.store.errors import StoreTrouble
from desktop.store.recovery import recovery_made_at
from desktop.views.start.lock_page import LockPage
from desktop.views.start.sign_in import SignIn
from desktop.wording import people as words
from desktop.wording.client import SAID


class Unlocking(QObject):
    """Asks for passwords on one sign-in page, in a thread of its own.

    Signals: ``unlocked(str, str)`` the officer who may sit down, and the password for the server.
    """

    unlocked = Signal(str, str)

    def __init__(self, folder: Path, clock: Clock, page: SignIn | LockPage) -> None:
        super().__init__(page)
        self._page = page
        what = What.SIGNED_IN if isinstance(page, SignIn) else What.UNLOCKED
        self._seat = Seat(folder, clock, what)
        self._desk: Desk | None = None
        self._wanted = Outcome.IN
        self._typed = ""
        self._kept = ("", "")
        self._paper: RecoveryDesk | None = None
        if isinstance(page, SignIn):
            page.forgotten.connect(page.ask_recovery)
            page.recovering.connect(self._recover)
            page.recovery.done.connect(self._code_kept)

    def ask(self, officer: str) -> None:
        """Ask for an officer's password."""
        self._wanted = Outcome.IN
        self._page.ask_password(officer)
        self._offer_recovery()

    def close(self) -> None:
        """End the thread, and keep nothing of what was typed."""
        self._typed = ""
        if self._desk is not None:
            self._desk.close()
            self._desk = None
        if self._paper is not None:
            self._paper.close()

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
                if answer.recovery:
                    self._show_recovery((officer, password), answer.recovery)
                else:
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

    def _offer_recovery(self) -> None:
        if isinstance(self._page, SignIn):
            with suppress(StoreTrouble):
                made_at = recovery_made_at(self._seat.folder)
                self._page.offer_recovery(is_offered=made_at is not None)

    def _recover(self, officer: str, code: str, new: str) -> None:
        seat = self._seat
        self._run(
            lambda: forgotten(seat, officer, code, new),
            lambda answer: self._answered(officer, new, answer),
        )

    def _show_recovery(self, who: tuple[str, str], code: str) -> None:
        """Show the next code; who signed in sits down once it is kept."""
        assert isinstance(self._page, SignIn)
        self._kept = who
        if self._paper is None:
            self._paper = RecoveryDesk(self._page.recovery, self._seat)
        self._page.show_recovery(code)

    def _code_kept(self) -> None:
        who, self._kept = self._kept, ("", "")
        self.unlocked.emit(*who)
