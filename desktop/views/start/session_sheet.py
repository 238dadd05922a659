"""Who sits at the desk since when: lock the window, change the password, let another sit down."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.models.password_rules import rules, weakness
from desktop.views import theme
from desktop.views.overlay import MiddleSheet
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import SectionHeader, column, row
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.passwords import PasswordFields
from desktop.views.widgets.text import Label, reveal
from desktop.wording import people as words
from desktop.wording import screens


class SessionSheet(MiddleSheet):
    """A sheet in the middle of the window; Esc puts it away.

    Signals: ``lock_wanted()``; ``other_wanted()``; ``changed(str, str)`` the password and the new.
    """

    lock_wanted = Signal()
    other_wanted = Signal()
    changed = Signal(str, str)
    WIDTH, HEIGHT = 520, 360

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, parent)
        self._officer = self._name = ""
        self.body.setContentsMargins(*(theme.px(20) for _side in range(4)))
        self.body.setSpacing(theme.px(12))
        self.body.addWidget(SectionHeader(words.SESSION, "shield-check"))
        self.facts = KeyValues()
        self.body.addWidget(self.facts)
        self.form = QWidget()
        form = column(self.form, gap=8)
        self.fields = PasswordFields(words.OLD, words.NEW, words.AGAIN)
        self.old, self.new, self.again = self.fields.fields
        for field in self.fields.fields:
            field.textChanged.connect(self._typed)
        form.addWidget(self.fields)
        self.problem = Label("", "strong", "red").wrapped()
        form.addWidget(self.problem)
        form.addWidget(Label(f"{rules()}\n{words.CHANGE_NOTE}", "small", "text2").wrapped())
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self._make_buttons()

    def show_session(self, officer: tuple[str, str], facts: Sequence[tuple[str, str]]) -> None:
        """Show the session of an officer, by id and name."""
        self._officer, self._name = officer
        self.facts.show_pairs(facts)
        self._show_form(is_shown=False)
        self.put_up()
        self.lock.setFocus()

    def complain(self, why: str) -> None:
        """Say why the password stays as it was."""
        self._show_busy(is_busy=False)
        self.problem.say(why, "red")
        self.old.setFocus()

    def put_away(self) -> None:
        """Override Overlay.put_away: nothing of what was typed stays."""
        for field in (self.old, self.new, self.again):
            field.clear()
        super().put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override Overlay.keyPressEvent: Enter hands a new password in."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not self.form.isHidden() and not self.cancel.hasFocus():
            self._hand_in()
            return
        super().keyPressEvent(event)

    def _make_buttons(self) -> None:
        line = row(gap=8)
        self.other = Button(words.OTHER_PERSON, "", "plain", "Ctrl+L")
        self.change = Button(words.CHANGE, "pencil", "plain")
        self.lock = Button(words.LOCK, "shield-check", "primary", words.LOCK_KEY)
        self.confirm = Button(words.CHANGE_BUTTON, "check", "primary", "Enter")
        self.cancel = Button(screens.SHEET_CANCEL, "", "plain", "Esc")
        self.lock.clicked.connect(self.lock_wanted)
        self.other.clicked.connect(self.other_wanted)
        self.change.clicked.connect(self._begin_change)
        self.confirm.clicked.connect(self._hand_in)
        self.cancel.clicked.connect(self.put_away)
        line.addStretch(1)
        for button in (self.cancel, self.change, self.other, self.lock, self.confirm):
            line.addWidget(button)
        self.body.addLayout(line)

    def _begin_change(self) -> None:
        self._show_form(is_shown=True)
        self.old.setFocus()

    def _show_form(self, *, is_shown: bool) -> None:
        self._show_busy(is_busy=False)
        self.problem.say("")
        reveal(self.form, is_shown=is_shown)
        reveal(self.confirm, is_shown=is_shown)
        self.cancel.say(screens.SHEET_CANCEL if is_shown else screens.CLOSE)
        for part in (self.change, self.other, self.lock, self.facts):
            reveal(part, is_shown=not is_shown)

    def _show_busy(self, *, is_busy: bool) -> None:
        for part in (self.old, self.new, self.again, self.confirm):
            part.setEnabled(not is_busy)
        if is_busy:
            self.problem.say(words.BUSY, "text2")

    def _typed(self) -> None:
        new, again = self.new.text(), self.again.text()
        lacks = weakness(new, self._officer, self._name) if new else ""
        if lacks:
            self.problem.say(lacks, "amber")
        elif new and again:
            agrees = new == again
            self.problem.say(*((words.AGREES, "green") if agrees else (words.DIFFERS, "amber")))
        else:
            self.problem.say(words.FITS if new else "", "green")

    def _hand_in(self) -> None:
        if not self.confirm.isEnabled():
            return
        old, new = self.old.text(), self.new.text()
        if not old or not new:
            self.problem.say(words.EMPTY_PASSWORD, "red")
        elif weakness(new, self._officer, self._name):
            self._typed()
        elif new != self.again.text():
            self.problem.say(words.DIFFERS, "red")
        else:
            self._show_busy(is_busy=True)
            self.changed.emit(old, new)
