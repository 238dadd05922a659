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
from desktop.office.redeeming import CodeTyped, sign_in_by_code
from desktop.office.sessions import Answer, Outcome, Seat, set_own, sign_in
from desktop.store.access_log import What
from desktop.store.errors import StoreTrouble
from desktop.store.recovery import note_told, recovery_made_at
from desktop.sync.troubles import CodeWanted, SignInRefused
from desktop.views.start.lock_page import LockPage
from desktop.views.start.sign_in import SignIn
from desktop.wording import people as words
from desktop.wording import recovery
from desktop.wording.client import SAID

CODE_WANTED, AT_SERVER = CodeWanted.code, SignInRefused.code
"""The shared store knows the officer by a code, or not by what was typed."""


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
        self._is_recovering = False
        self._paper: RecoveryDesk | None = None
        page.code_wanted.connect(page.ask_code)
        page.redeeming.connect(self._redeem)
        if isinstance(page, SignIn):
            page.forgotten.connect(page.ask_recovery)
            page.recovering.connect(self._recover)
            page.recovery.done.connect(self._code_kept)

    def ask(self, officer: str, *, takes_code: bool = False) -> None:
        """Ask for an officer's password, or for a one-time code of the office's server."""
        self._wanted, self._typed = Outcome.IN, ""
        self._page.ask_password(officer)
        self._page.panel.offer_code(is_offered=takes_code)
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
        self._is_recovering = False
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
                self._page.panel.offer_code(is_offered=True)
            case Outcome.REFUSED:
                self._refused(officer, password, answer)

    def _refused(self, officer: str, password: str, answer: Answer) -> None:
        """Say why; who typed a one-time code for a password is led to set one by it."""
        page, rules = self._page, {found.rule for found in answer.findings}
        if CODE_WANTED in rules:
            page.ask_code(officer, password)
        else:
            page.panel.complain("\n".join(sentences(answer.findings)))
            if AT_SERVER in rules:
                page.panel.offer_code(is_offered=True)

    def _redeem(self, officer: str, code: str, new: str) -> None:
        seat, before = self._seat, self._typed
        typed = CodeTyped(officer, code, new, is_first=True)
        self._run(
            lambda: sign_in_by_code(seat, typed, before),
            lambda answer: self._redeemed(officer, new, answer),
        )

    def _redeemed(self, officer: str, new: str, answer: Answer) -> None:
        if answer.is_in:
            self._answered(officer, new, answer)
        else:
            self._page.panel.complain("\n".join(sentences(answer.findings)))

    def _offer_recovery(self) -> None:
        if isinstance(self._page, SignIn):
            with suppress(StoreTrouble):
                made_at = recovery_made_at(self._seat.folder)
                self._page.offer_recovery(is_offered=made_at is not None)

    def _recover(self, officer: str, code: str, new: str) -> None:
        seat, self._is_recovering = self._seat, True
        self._run(
            lambda: forgotten(seat, officer, code, new),
            lambda answer: self._answered(officer, new, answer),
        )

    def _show_recovery(self, who: tuple[str, str], code: str) -> None:
        """Show the next code, or one never shown; who signed in sits down once it is kept."""
        assert isinstance(self._page, SignIn)
        self._kept = who
        if self._paper is None:
            self._paper = RecoveryDesk(self._page.recovery, self._seat)
        self._page.show_recovery(code, "" if self._is_recovering else recovery.OWED)

    def _code_kept(self) -> None:
        note_told(self._seat.folder)
        who, self._kept = self._kept, ("", "")
        self.unlocked.emit(*who)
