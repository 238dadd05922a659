"""A one-time code typed at a desk that has joined: for a reset password, or for the desk alone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows_sign_in import OfficerChoice
from desktop.views.overlay import MiddleSheet
from desktop.views.start.password_panel import PasswordPanel
from desktop.wording import people_kept as words


class CodeSheet(MiddleSheet):
    """Enter redeems, Esc puts it away; a link leads from one kind of code to the other.

    Signals: ``given(str, str, bool)`` the code, the password and whether it is a new one.
    """

    given = Signal(str, str, bool)
    WIDTH, HEIGHT = 560, 350

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, parent)
        self._who, self._is_first = OfficerChoice("", "", "", ""), True
        self.panel = PasswordPanel()
        self.panel.redeeming.connect(self._give)
        self.panel.left.connect(self.put_away)
        self.panel.code_wanted.connect(self._turn)
        self.body.addWidget(self.panel)
        self.setFocusProxy(self.panel)

    def ask(self, who: OfficerChoice, *, code: str = "", is_first: bool, problem: str = "") -> None:
        """Ask for the code, with a new password or the own one, and what was wrong before."""
        self._who = who
        self._show(code, is_first=is_first)
        self.panel.problem.say(problem, "red")
        self.put_up()
        (self.panel.password if code else self.panel.code).setFocus()

    def _show(self, code: str, *, is_first: bool) -> None:
        self._is_first = is_first
        self.panel.ask_code(self._who, code, is_first=is_first)
        self.panel.back.say(words.ENROL_BACK, "Esc")
        other = words.CODE_TO_MORE if is_first else words.CODE_TO_FIRST
        self.panel.offer_code(is_offered=True, said=other)

    def _turn(self) -> None:
        self._show(self.panel.code.text(), is_first=not self._is_first)

    def _give(self, code: str, password: str) -> None:
        self.given.emit(code, password, self._is_first)
