"""A recovery code on its card: shown this once, to be written down or printed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.views.copying import forget_copied
from desktop.views.start.welcome import centred, head
from desktop.views.widgets.buttons import Button, Mend
from desktop.views.widgets.card import Card, row
from desktop.views.widgets.fields import Tick
from desktop.views.widgets.text import Label
from desktop.wording import recovery as words

WIDTH = 640


class RecoveryCard(Card):
    """The code, two ways to keep it, and a tick without which nothing goes on.

    Signals: ``print_wanted(str)`` the code; ``done()`` it is kept, and shown no more.
    """

    print_wanted = Signal(str)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", padding=20, gap=12, parent=parent)
        self.code = Label("", "h1")
        self.said = Label("", "small", "text2")
        self.said.hide()
        self.why = Label("", "strong", "amber").wrapped()
        self.why.hide()
        self.body.addWidget(Label(words.TITLE, "strong"))
        self.body.addWidget(self.why)
        self.body.addWidget(self.code)
        self.body.addWidget(Label(words.NOTE, "small", "text2").wrapped())
        self.body.addLayout(self._make_ways())
        self.body.addWidget(self.said)
        self.body.addLayout(self._make_end())
        self.setFocusProxy(self.print)

    def show_code(self, code: str, going_on: str = words.DONE, why: str = "") -> None:
        """Show a code; ``going_on`` names what comes after it was kept, ``why`` why it is shown."""
        self.why.say(why, "amber")
        self.code.setText(code)
        self.code.setAccessibleName(f"{words.TITLE} {code}")
        self.kept.setChecked(False)
        self.said.say("")
        self.go.say(going_on)
        self._ticked()
        self.show()
        self.print.setFocus()

    def tell(self, said: str, colour: str = "text2") -> None:
        """Say what became of the printing."""
        self.said.say(said, colour)

    def _make_ways(self) -> QHBoxLayout:
        line = row(gap=8)
        self.print = Button(words.PRINT, "printer")
        self.copy = Button(words.COPY, "copy")
        self.print.clicked.connect(self._print)
        self.copy.clicked.connect(self._copy)
        for button in (self.print, self.copy):
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _make_end(self) -> QHBoxLayout:
        line = row(gap=8)
        self.kept = Tick(words.KEPT)
        self.kept.toggled.connect(self._ticked)
        self.go = Button(words.DONE, "check", "primary")
        self.go.clicked.connect(self._end)
        line.addWidget(self.kept)
        line.addStretch(1)
        line.addWidget(self.go)
        return line

    def _ticked(self) -> None:
        against = "" if self.kept.isChecked() else words.NOT_KEPT
        self.go.explain(against, Mend(words.KEPT, self.kept.setFocus))

    def _print(self) -> None:
        self.tell(words.PRINTING)
        self.print_wanted.emit(self.code.text())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())
        self.tell(words.COPIED)

    def _end(self) -> None:
        """Let nothing of the code stay, on the clipboard neither."""
        if not self.kept.isChecked():
            return
        forget_copied(self.code.text())
        self.code.setText("")
        self.code.setAccessibleName("")
        self.done.emit()


class RecoveryPage(QWidget):
    """The card alone in the window, after an office was encrypted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = centred(self, WIDTH)
        body.addLayout(head(words.PAGE, words.PAGE_NOTE))
        self.card = RecoveryCard()
        body.addWidget(self.card)
        body.addStretch(2)
        self.setFocusProxy(self.card)
