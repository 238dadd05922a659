"""Signing in: the page of those on duty, before the first and between two officers."""

from PySide6.QtCore import Signal

from desktop.app.part import Part
from desktop.app.shell import Shell
from desktop.office.page_sign_in import sign_in_page
from desktop.store.rows_sign_in import SignInPage
from desktop.views.start.sign_in import SignIn


class SignInPart(Part):
    """Who sits at the desk.

    Signals: ``chosen(str)`` an officer sits down; ``left()`` the one before stays.
    """

    key = "sign_in"
    page: SignIn
    chosen = Signal(str)
    left = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = SignIn()
        self._why = ""
        self.page.chosen.connect(self.chosen)
        self.page.left.connect(self.left)

    def explain(self, why: str) -> None:
        """Say above the officers why one is to be chosen."""
        self._why = why

    def refresh(self) -> None:
        """Override Part.refresh."""
        self.shell.ask(sign_in_page, self._show)

    def _show(self, page: SignInPage) -> None:
        last = self.shell.officer or self.shell.preferences.officer_of(self.shell.folder)
        self.page.show_people(page, last, may_leave=bool(self.shell.officer))
        if self._why:
            self.page.complain(self._why)
        self._why = ""
