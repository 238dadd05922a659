"""The passphrase of a file that is carried by hand: typed twice when written, once when read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.views import theme
from desktop.views.overlay import MiddleSheet
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import SectionHeader, row
from desktop.views.widgets.passwords import PasswordFields
from desktop.views.widgets.text import Label
from desktop.wording import carrying as words


class PassphraseSheet(MiddleSheet):
    """Asks for a passphrase; Enter goes on, Esc thinks better of it.

    Signals: ``given(str)``.
    """

    given = Signal(str)
    WIDTH, HEIGHT = 480, 300

    def __init__(self, parent: QWidget, least: int) -> None:
        super().__init__(parent, parent)
        self.least = least
        self.body.setContentsMargins(*(theme.px(20) for _side in range(4)))
        self.body.setSpacing(theme.px(10))
        self.body.addWidget(SectionHeader(words.SHEET_TITLE, "shield-check"))
        self.what = Label("", "strong").wrapped()
        self.body.addWidget(self.what)
        self.fields = PasswordFields(words.PASSPHRASE, words.PASSPHRASE_AGAIN)
        self.first, self.again = self.fields.fields
        self.problem = Label("", "strong", "red").wrapped()
        self.problem.hide()
        for widget in (self.fields, self.problem):
            self.body.addWidget(widget)
        self.body.addWidget(Label(words.SHEET_NOTE, "small", "text2").wrapped())
        self.body.addStretch(1)
        buttons = row(gap=8)
        self.ok = Button(words.SHEET_OK, "check", "primary", "Enter")
        self.later = Button(words.SHEET_CANCEL, "", "plain", "Esc")
        self.ok.clicked.connect(self._give)
        self.later.clicked.connect(self.put_away)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.ok)
        self.body.addLayout(buttons)

    def ask(self, what: str, *, is_new: bool) -> None:
        """Ask for the passphrase of a file; a new one is typed twice."""
        self.what.setText(what)
        for field in (self.first, self.again):
            field.clear()
        self.fields.show_line(1, is_shown=is_new)
        self.problem.say("")
        self.put_up()
        self.first.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override Overlay.keyPressEvent: Enter goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.later.click() if self.later.hasFocus() else self._give()
            return
        super().keyPressEvent(event)

    def _give(self) -> None:
        typed = self.first.text()
        if len(typed) < self.least:
            self.problem.say(words.TOO_SHORT.format(least=self.least))
        elif not self.again.isHidden() and self.again.text() != typed:
            self.problem.say(words.NOT_ALIKE)
        else:
            self.first.clear()
            self.again.clear()
            self.put_away()
            self.given.emit(typed)
