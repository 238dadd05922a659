"""The locked window: whose session it is and the password, with nothing of any case behind it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.models.rows_sign_in import OfficerChoice
from desktop.views import theme
from desktop.views.start.password_panel import PasswordPanel
from desktop.views.start.welcome import centred, head
from desktop.views.widgets.card import Card
from desktop.wording import people as words
from desktop.wording import people_kept as kept

WIDTH = 480


class LockPage(QFrame):
    """Covers the whole window.

    Signals: ``given(str, str)`` the officer and the password; ``other_wanted()`` somebody else
    sits down; ``code_wanted(str)`` whose one-time code is to be typed, ``redeeming(str, str, str)``
    it and the new password.
    """

    given = Signal(str, str)
    other_wanted = Signal()
    code_wanted = Signal(str)
    redeeming = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "desk")
        body = centred(self, WIDTH)
        self._head = head(words.SCREEN_LOCKED, " ")
        body.addLayout(self._head)
        card = Card(padding=0, gap=0)
        self.panel = PasswordPanel()
        self.panel.enter.say(words.UNLOCK)
        card.body.addWidget(self.panel)
        card.setMinimumHeight(theme.px(300))
        body.addWidget(card)
        body.addStretch(2)
        self._who, self._since = OfficerChoice("", "", "", ""), ""
        self._takes_code = False
        self.panel.given.connect(self._give)
        self.panel.left.connect(self._leave)
        self.panel.code_wanted.connect(lambda: self.code_wanted.emit(self._who.id))
        self.panel.redeeming.connect(lambda *typed: self.redeeming.emit(self._who.id, *typed))
        self.setFocusProxy(self.panel)

    def show_session(self, who: OfficerChoice, since: str, *, takes_code: bool = False) -> None:
        """Ask the officer at the desk for the password, or for a one-time code instead."""
        self._who, self._since, self._takes_code = who, since, takes_code
        self.panel.ask(who)
        self.panel.note.setText(words.SCREEN_LOCKED_NOTE.format(name=who.name, since=since))
        self.panel.enter.say(words.UNLOCK)
        self.panel.back.say(words.OTHER_PERSON, "")
        self.panel.offer_code(is_offered=takes_code)

    def ask_password(self, _officer: str, *, at_server: bool = False) -> None:
        """Ask for the password again, or for the server's."""
        self.panel.ask(self._who, at_server=at_server)

    def ask_new(self, _officer: str, note: str) -> None:
        """Have an own password set in the place of a code given meanwhile."""
        self.panel.ask_new(self._who, note)

    def ask_code(self, _officer: str, code: str = "") -> None:
        """Have a one-time code typed, and the password it sets; Esc asks for the password again."""
        self.panel.ask_code(self._who, code)
        self.panel.back.say(kept.ENROL_BACK, "Esc")

    def _leave(self) -> None:
        if self.panel.is_code:
            self.show_session(self._who, self._since, takes_code=self._takes_code)
        else:
            self.other_wanted.emit()

    def _give(self, password: str) -> None:
        self.given.emit(self._who.id, password)
