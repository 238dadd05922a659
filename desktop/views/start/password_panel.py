"""One officer and the password: asked for, or set twice with what it lacks told as one types."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.models.password_rules import rules, weakness
from desktop.models.rows_sign_in import OfficerChoice
from desktop.views import theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import column, row
from desktop.views.widgets.passwords import PasswordFields
from desktop.views.widgets.rail import paint_monogram
from desktop.views.widgets.text import ElidedLabel, Label, reveal
from desktop.wording import people as words
from desktop.wording import people_kept as kept
from desktop.wording import recovery
from desktop.wording.sentences import joined


class Monogram(QWidget):
    """The round mark of an officer."""

    def __init__(self, side: int = 44) -> None:
        super().__init__()
        self._side = side
        self._name = ""
        self.setFixedSize(theme.px(side), theme.px(side))

    def show_name(self, name: str) -> None:
        """Show whose mark it is."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(theme.px(self._side), theme.px(self._side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_monogram(painter, QRectF(self.rect()), self._name)
        painter.end()


class PasswordPanel(QWidget):
    """Enter hands the password in, Esc goes back.

    Signals: ``given(str)`` the password, or the new one; ``left()``; ``forgotten()``;
    ``recovering(str, str)`` a recovery code and the new password; ``code_wanted()`` a one-time code
    is to be typed, ``redeeming(str, str)`` one and the password that goes with it.
    """

    given = Signal(str)
    left = Signal()
    forgotten = Signal()
    recovering = Signal(str, str)
    code_wanted = Signal()
    redeeming = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._who = OfficerChoice("", "", "", "")
        self._is_new = self._is_recovery = self.is_code = False
        body = column(self, gap=10)
        body.setContentsMargins(*(theme.px(20) for _side in range(4)))
        top = row(gap=12)
        self.mark = Monogram()
        self.name, self.line = Label("", "h2"), ElidedLabel("", "small", "text2")
        names = column(gap=2)
        names.addWidget(self.name)
        names.addWidget(self.line)
        top.addWidget(self.mark)
        top.addLayout(names, 1)
        body.addLayout(top)
        self.title = Label(words.ASK, "strong")
        body.addWidget(self.title)
        self.fields = PasswordFields(recovery.CODE, words.NEW, words.AGAIN)
        self.code, self.password, self.again = self.fields.fields
        self.code.setEchoMode(QLineEdit.EchoMode.Normal)
        for field in self.fields.fields:
            field.textChanged.connect(self._typed)
        self.title.setBuddy(self.password)
        body.addWidget(self.fields)
        self.problem = Label("", "strong", "red").wrapped()
        self.note = Label("", "small", "text2").wrapped()
        body.addWidget(self.problem)
        body.addWidget(self.note)
        body.addStretch(1)
        body.addLayout(self._make_buttons())
        self.setFocusProxy(self.password)

    def ask(self, who: OfficerChoice, *, at_server: bool = False) -> None:
        """Ask for an officer's password; ``at_server`` for the one of the office's server."""
        title = words.SERVER if at_server else words.ASK
        note = words.SERVER_NOTE if at_server else words.ASK_NOTE
        self._show(who, (title, note), is_new=False)
        self.enter.say(words.ENTER)

    def ask_new(self, who: OfficerChoice, note: str) -> None:
        """Have a password set, typed twice."""
        self._show(who, (words.SET, note), is_new=True)
        self.enter.say(words.SET_BUTTON)

    def ask_recovery(self, who: OfficerChoice) -> None:
        """Have a new password set by the recovery code."""
        self._show(who, (recovery.USE, recovery.USE_NOTE), is_new=True)
        self._show_code(recovery.CODE, "")
        self.enter.say(recovery.USE_BUTTON)
        self._is_recovery = True
        self.code.setFocus()

    def ask_code(self, who: OfficerChoice, code: str = "", *, is_first: bool = True) -> None:
        """Have a one-time code typed, and a new password; or the own one, where that stands."""
        note = kept.CODE_FIRST_NOTE if is_first else kept.CODE_MORE_NOTE
        self._show(who, (kept.CODE_TYPE, note), is_new=is_first)
        self._show_code(kept.ENROL_FIELDS["code"], kept.ENROL_CODE_HOLDER)
        named = words.NEW if is_first else kept.ENROL_OWN
        self.fields.labels[1].setText(named)
        self.fields.labels[1].show()
        self.password.setAccessibleName(named)
        self.enter.say(kept.CODE_OK)
        self.is_code = True
        self.code.setText(code)
        (self.password if code else self.code).setFocus()

    def offer_code(self, *, is_offered: bool, said: str = kept.CODE_TYPE) -> None:
        """Offer to type a one-time code, or not."""
        self.coded.say(said)
        reveal(self.coded, is_shown=is_offered)

    def offer_recovery(self, *, is_offered: bool) -> None:
        """Offer the way of a forgotten password, or not."""
        reveal(self.forgot, is_shown=is_offered)

    def show_busy(self, *, is_busy: bool) -> None:
        """Show that the password is being looked at; meanwhile nothing can be handed in."""
        for part in (*self.fields.fields, self.enter, self.back, self.forgot, self.coded):
            part.setEnabled(not is_busy)
        if is_busy:
            self.problem.say(words.BUSY, "text2")
        else:
            self.problem.say("")
            self.password.setFocus()

    def complain(self, why: str) -> None:
        """Say what stands against it, with the field empty for the next try."""
        self.show_busy(is_busy=False)
        code = self.code.text() if self.is_code else ""
        self.clear()
        self.code.setText(code)
        self.problem.say(why, "red")
        self.password.setFocus()

    def clear(self) -> None:
        """Keep nothing of what was typed."""
        for field in self.fields.fields:
            field.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = (b for b in (self.back, self.forgot, self.coded) if b.hasFocus())
            next(held, self.enter).click()
        elif event.key() == Qt.Key.Key_Escape:
            if self.back.isEnabled() and not self.back.isHidden():
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make_buttons(self) -> QHBoxLayout:
        line = row(gap=8)
        self.back = Button(words.BACK, "", "plain", "Esc")
        self.back.clicked.connect(self.left)
        self.enter = Button(words.ENTER, "arrow-right", "primary", "Enter")
        self.enter.clicked.connect(self._hand_in)
        self.forgot = Button(recovery.FORGOTTEN, "", "link")
        self.forgot.clicked.connect(self.forgotten)
        self.forgot.hide()
        self.coded = Button(kept.CODE_TYPE, "", "link")
        self.coded.clicked.connect(self.code_wanted)
        self.coded.hide()
        line.addWidget(self.forgot)
        line.addWidget(self.coded)
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.enter)
        return line

    def _show(self, who: OfficerChoice, said: tuple[str, str], *, is_new: bool) -> None:
        self._who, self._is_new = who, is_new
        self._is_recovery = self.is_code = False
        self.fields.labels[1].setText(words.NEW)
        self.offer_recovery(is_offered=False)
        self.offer_code(is_offered=False)
        title, note = said
        self.mark.show_name(who.name)
        self.name.setText(who.name)
        self.line.setText(joined((who.bureau, who.duties)))
        self.title.setText(title)
        self.password.setAccessibleName(title)
        self.note.setText(f"{note}\n{rules()}" if is_new else note)
        self.fields.show_line(0, is_shown=False)
        self.fields.show_line(2, is_shown=is_new)
        reveal(self.fields.labels[1], is_shown=is_new)  # one alone is named by the title above it
        self.show_busy(is_busy=False)
        self.clear()
        self.problem.say("")
        self.password.setFocus()

    def _show_code(self, named: str, holder: str) -> None:
        self.fields.labels[0].setText(named)
        self.code.setAccessibleName(named)
        self.code.setPlaceholderText(holder)
        self.fields.show_line(0, is_shown=True)

    def _typed(self) -> None:
        """Say what a new password lacks; what was said of the last try goes with the next."""
        typed, again = self.password.text(), self.again.text()
        if not self._is_new or not typed:
            if typed:
                self.problem.say("")
            return
        lacks = weakness(typed, self._who.id, self._who.name)
        if lacks:
            self.problem.say(lacks, "amber")
        elif not again:
            self.problem.say(words.FITS, "green")
        else:
            agrees = typed == again
            self.problem.say(*((words.AGREES, "green") if agrees else (words.DIFFERS, "amber")))

    def _hand_in(self) -> None:
        if not self.enter.isEnabled():
            return
        typed = self.password.text()
        if (self._is_recovery or self.is_code) and not self.code.text().strip():
            self.problem.say(recovery.EMPTY if self._is_recovery else kept.CODE_EMPTY, "red")
        elif not typed and self.code.hasFocus():
            self.password.setFocus()
        elif not typed:
            self.problem.say(words.EMPTY_PASSWORD, "red")
        elif self._is_new and not self.again.text() and self.password.hasFocus():
            self.again.setFocus()
        elif self._is_new and (weakness(typed, self._who.id, self._who.name)):
            self._typed()
            self._over_again(self.password)
        elif self._is_new and typed != self.again.text():
            self.problem.say(words.DIFFERS, "red")
            self._over_again(self.again)
        else:
            self._emit(typed)

    def _over_again(self, field: QLineEdit) -> None:
        """Put the keyboard on what is to be typed once more, over what stands there."""
        field.setFocus()
        field.selectAll()

    def _emit(self, typed: str) -> None:
        code = self.code.text().strip()
        self.show_busy(is_busy=True)
        if self._is_recovery:
            self.recovering.emit(code, typed)
        elif self.is_code:
            self.redeeming.emit(code, typed)
        else:
            self.given.emit(typed)
