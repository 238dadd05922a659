"""The field for a remark: Ctrl+Enter writes it, Esc puts it away and keeps what was typed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import column, row
from desktop.views.widgets.fields import TextField
from desktop.views.widgets.mentions import Mentions
from desktop.wording import case_overview, case_page, screens


class NoteField(QWidget):
    """A remark about the case.

    Signals: ``noted(str)`` with its text; ``closed()`` when it was put away.
    """

    noted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, gap=6)
        self.text = TextField(case_overview.NOTE, case_page.NOTE_HOLDER)
        self.text.finished.connect(self._write)
        self.mentions = Mentions(self.text)
        outer.addWidget(self.text)
        line = row(gap=8)
        save = Button(case_page.NOTE_SAVE, "check", "primary", screens.CONFIRM_KEY)
        save.clicked.connect(self._write)
        leave = Button(screens.SHEET_CANCEL, "", "plain", "Esc")
        leave.clicked.connect(self._leave)
        line.addWidget(save, 1)
        line.addWidget(leave)
        outer.addLayout(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: Esc puts the field away."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def clear(self) -> None:
        """Empty the field: the remark was recorded, or another case is shown."""
        self.text.clear()
        self.hide()

    def _write(self) -> None:
        if self.text.said():
            self.noted.emit(self.text.said())

    def _leave(self) -> None:
        self.hide()
        self.closed.emit()
