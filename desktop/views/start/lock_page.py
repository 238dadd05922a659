"""The locked window: whose session it is and the password, with nothing of any case behind it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.models.rows_sign_in import OfficerChoice
from desktop.views import theme
from desktop.views.start.password_panel import PasswordPanel
from desktop.views.start.welcome import centred, head
from desktop.views.widgets.card import Card
from desktop.wording import people as words

WIDTH = 480


class LockPage(QFrame):
    """Covers the whole window.

    Signals: ``given(str, str)`` the officer and the password; ``other_wanted()`` somebody else
    sits down.
    """

    given = Signal(str, str)
    other_wanted = Signal()

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
        self._who = OfficerChoice("", "", "", "")
        self.panel.given.connect(self._give)
        self.panel.left.connect(self.other_wanted)
        self.setFocusProxy(self.panel)

    def show_session(self, who: OfficerChoice, since: str) -> None:
        """Ask the officer at the desk for the password."""
        self._who = who
        self.panel.ask(who)
        self.panel.note.setText(words.SCREEN_LOCKED_NOTE.format(name=who.name, since=since))
        self.panel.enter.say(words.UNLOCK)
        self.panel.back.say(words.OTHER_PERSON, "")

    def ask_password(self, _officer: str, *, at_server: bool = False) -> None:
        """Ask for the password again, or for the server's."""
        self.panel.ask(self._who, at_server=at_server)

    def ask_new(self, _officer: str, note: str) -> None:
        """Have an own password set in the place of a code given meanwhile."""
        self.panel.ask_new(self._who, note)

    def _give(self, password: str) -> None:
        self.given.emit(self._who.id, password)
