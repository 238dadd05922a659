"""A one-time code at a desk that has joined: the sheet, the work beside it, and who goes on."""

from PySide6.QtCore import QObject, Signal

from desktop.app.errands import Progress
from desktop.app.shell import Shell, sentences
from desktop.models.desk import Fault
from desktop.office.office import Office
from desktop.office.page_sign_in import sign_in_page
from desktop.office.redeeming import CodeTyped, redeem_here
from desktop.office.sessions import Answer, Seat
from desktop.store.rows_sign_in import OfficerChoice
from desktop.views.sync.code_sheet import CodeSheet
from desktop.wording import people_kept as words
from desktop.wording.client import SAID


class CodeDesk(QObject):
    """Asks the officer at the desk for their code.

    Signals: ``redeemed(str, str, bool)`` the officer, the password at the shared store from now
    on, and whether this desk opens with it too.
    """

    redeemed = Signal(str, str, bool)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._before = ""
        self.sheet = CodeSheet(shell.window.whole)
        self.sheet.given.connect(self._given)
        self.sheet.closed.connect(shell.window.focus_page)
        shell.errands.failed.connect(self._broke)

    def ask(self, before: str, problem: str = "", *, code: str = "", is_first: bool) -> None:
        """Ask for it; ``before`` is what the officer opened this desk with, where known."""
        self._before = before
        officer = self._shell.officer

        def known(who: OfficerChoice) -> None:
            if self._shell.officer == officer:
                self.sheet.ask(who, code=code, is_first=is_first, problem=problem)

        self._shell.ask(lambda o: _choice(o, officer), known)

    def close(self) -> None:
        """Take the sheet away."""
        self.sheet.closed.disconnect()
        self.sheet.hide()
        self.sheet.deleteLater()

    def _given(self, code: str, password: str, is_first: bool) -> None:
        typed, before = CodeTyped(self._shell.officer, code, password, is_first), self._before
        seat = Seat(self._shell.folder, self._shell.clock)

        def job(_office: Office, _progress: Progress) -> Answer:
            return redeem_here(seat, typed, before)

        self._shell.run(words.CODE_WORKING, job, lambda answer: self._ended(typed, answer))

    def _broke(self, fault: Fault) -> None:
        if self.sheet.isVisible():
            self.sheet.panel.complain(SAID["failed"].format(number=fault.number))

    def _ended(self, typed: CodeTyped, answer: Answer) -> None:
        if not answer.is_in:
            self.sheet.panel.complain("\n".join(sentences(answer.findings)))
            return
        self.sheet.panel.clear()
        self.sheet.put_away()
        self._shell.say(words.CODE_DONE)
        self.redeemed.emit(typed.officer, typed.password, typed.is_first and bool(self._before))


def _choice(office: Office, officer: str) -> OfficerChoice:
    known = (person for person in sign_in_page(office).people if person.id == officer)
    return next(known, OfficerChoice(officer, officer, "", ""))
