"""Signing in: the page of those on duty, before the first and between two officers."""

from PySide6.QtCore import Signal

from desktop.app.part import Part
from desktop.app.shell import Shell, sentences
from desktop.app.unlocking import Unlocking
from desktop.office.page_sign_in import first_against, sign_in_page
from desktop.rules.findings import Finding
from desktop.store.rows_sign_in import SignInPage
from desktop.views.start.sign_in import SignIn
from desktop.wording import people as words


class SignInPart(Part):
    """Who sits at the desk.

    Signals: ``chosen(str)`` an officer sits down; ``left()`` the one before stays;
    ``password_known(str, str)`` an officer signed in with that password;
    ``encrypting(str, str)`` the store is to be encrypted under the officer's first password.
    """

    key = "sign_in"
    page: SignIn
    chosen = Signal(str)
    left = Signal()
    password_known = Signal(str, str)
    encrypting = Signal(str, str)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = SignIn()
        self._why = ""
        self._shown: SignInPage | None = None
        self._unlocking = Unlocking(shell.folder, shell.clock, self.page)
        self._unlocking.unlocked.connect(self._unlocked)
        self.page.chosen.connect(self._choose)
        self.page.given.connect(self._given)
        self.page.left.connect(self.left)

    def close(self) -> None:
        """End the thread that looks at passwords."""
        self._unlocking.close()

    def leave(self) -> None:
        """Override Part.leave: nothing of what was typed stays."""
        self.page.panel.clear()

    def explain(self, why: str) -> None:
        """Say above the officers why one is to be chosen."""
        self._why = why

    def forbid_leaving(self) -> None:
        """Offer no way back, before the officers are read anew."""
        self.page.forbid_leaving()

    def refresh(self) -> None:
        """Override Part.refresh."""
        self.shell.ask(sign_in_page, self._show)

    def _choose(self, officer: str) -> None:
        """Let an officer sit down by name in the demonstration, by password anywhere else."""
        page = self._shown
        if page is None or not page.wants_password:
            self.chosen.emit(officer)
        elif page.is_sealed:
            self._unlocking.ask(officer, takes_code=page.asks_server)
        else:
            self.shell.ask(lambda o: first_against(o, officer), lambda f: self._first(officer, f))

    def _first(self, officer: str, findings: tuple[Finding, ...]) -> None:
        page = self._shown
        if findings:
            self.page.complain(" ".join(sentences(findings)))
        elif page is not None:
            self._ask_first(officer, page)

    def _ask_first(self, officer: str, page: SignInPage) -> None:
        """Ask for the first password of all, or the one the office's server knows already."""
        if page.asks_server:
            self._unlocking.ask(officer, takes_code=True)
            self.page.panel.note.setText(words.SET_SHARED_NOTE)
        else:
            note = words.SET_HUB_NOTE if page.is_at_hub else words.SET_FIRST_NOTE
            self.page.ask_new(officer, note)

    def _given(self, officer: str, password: str) -> None:
        if self._shown is not None and self._shown.is_sealed:
            self._unlocking.give(officer, password)
        else:
            self.encrypting.emit(officer, password)

    def _unlocked(self, officer: str, password: str) -> None:
        """Let an officer sit down; a plain store is encrypted under the password just set."""
        if self._shown is not None and not self._shown.is_sealed:
            self.encrypting.emit(officer, password)
            return
        self.password_known.emit(officer, password)
        self.chosen.emit(officer)

    def _show(self, page: SignInPage) -> None:
        self._shown = page
        last = self.shell.officer or self.shell.preferences.officer_of(self.shell.folder)
        self.page.show_people(page, last, may_leave=bool(self.shell.officer))
        if self._why:
            self.page.complain(self._why)
        self._why = ""
