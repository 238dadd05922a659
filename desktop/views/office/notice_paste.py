"""粘贴通知: the text of a notice, to be read as it says."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, row
from desktop.views.widgets.fields import TextField
from desktop.views.widgets.text import Label
from desktop.wording import calendar_versions as words
from desktop.wording import screens


class PasteBox(Card):
    """The box a notice is pasted into.

    Signals: ``pasted(str)`` the text to be read; ``closed()`` on Esc, the text stays.
    """

    pasted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", padding=14, gap=8, parent=parent)
        self.body.addWidget(Label(words.PASTE_TITLE, "h2"))
        self.body.addWidget(Label(words.PASTE_NOTE, "small", "text2").wrapped())
        self.text = TextField(words.PASTE_TITLE, words.PASTE_HOLDER, lines=6)
        self.text.finished.connect(self._read)
        self.body.addWidget(self.text)
        buttons = row(gap=8)
        self.read = Button(words.PASTE_READ, "check", "primary", screens.CONFIRM_KEY)
        self.leave = Button(screens.SHEET_CANCEL, "", "plain", "Esc")
        self.read.clicked.connect(self._read)
        self.leave.clicked.connect(self._leave)
        buttons.addWidget(self.read, 1)
        buttons.addWidget(self.leave)
        self.body.addLayout(buttons)
        self.hide()

    def open(self) -> None:
        """Show the box with the keyboard in it."""
        self.show()
        self.text.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QFrame.keyPressEvent: Esc puts the box away."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def _read(self) -> None:
        self.pasted.emit(self.text.toPlainText())

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()
