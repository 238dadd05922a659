"""Signing in at the shared store: the password, asked for once and kept in memory only."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.views import theme
from desktop.views.overlay import MiddleSheet
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import SectionHeader, row
from desktop.views.widgets.passwords import PasswordFields
from desktop.views.widgets.text import Label
from desktop.wording import people_kept
from desktop.wording import sync_page as words


class ServerSheet(MiddleSheet):
    """Who signs in and where; Enter signs in, Esc goes on offline.

    Signals: ``given(str)`` the password; ``code_wanted()`` a one-time code is to be typed instead.
    """

    given = Signal(str)
    code_wanted = Signal()
    WIDTH, HEIGHT = 480, 262

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, parent)
        self.body.setContentsMargins(*(theme.px(20) for _side in range(4)))
        self.body.setSpacing(theme.px(10))
        self.body.addWidget(SectionHeader(words.SHEET_TITLE, "zap"))
        self.who = Label("", "strong").wrapped()
        fields = PasswordFields(words.PASSWORD_NAME)
        (self.password,) = fields.fields
        self.problem = Label("", "strong", "red").wrapped()
        self.problem.hide()
        self.body.addWidget(self.who)
        self.body.addWidget(fields)
        self.body.addWidget(self.problem)
        self.body.addWidget(Label(words.SHEET_NOTE, "small", "text2").wrapped())
        self.body.addStretch(1)
        buttons = row(gap=8)
        self.ok = Button(words.SHEET_OK, "check", "primary", "Enter")
        self.later = Button(words.SHEET_LATER, "", "plain", "Esc")
        self.ok.clicked.connect(self._give)
        self.later.clicked.connect(self.put_away)
        self.coded = Button(people_kept.CODE_TYPE, "", "link")
        self.coded.clicked.connect(self._want_code)
        buttons.addWidget(self.coded)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.ok)
        self.body.addLayout(buttons)

    def ask(self, name: str, address: str, problem: str = "") -> None:
        """Ask for the password of an officer, with what was wrong with the last one."""
        self.who.setText(words.SHEET_WHO.format(name=name, address=address))
        self.password.clear()
        self.problem.say(problem)
        self.put_up()
        self.password.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override Overlay.keyPressEvent: Enter signs in."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = next((b for b in (self.later, self.coded) if b.hasFocus()), None)
            held.click() if held else self._give()
            return
        super().keyPressEvent(event)

    def _want_code(self) -> None:
        self.password.clear()
        self.put_away()
        self.code_wanted.emit()

    def _give(self) -> None:
        password = self.password.text()
        if not password:
            self.problem.say(words.PASSWORD_EMPTY)
            return
        self.password.clear()
        self.put_away()
        self.given.emit(password)
