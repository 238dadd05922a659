"""Leaving a page with changes that are not saved: save, discard or stay."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.views.widgets.buttons import Button
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.wording import settings as words


class LeaveSheet(ConfirmSheet):
    """Asks what becomes of the changes; Enter saves, Esc stays.

    Signals: ``dropped()`` they are to be discarded.
    """

    dropped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.confirm.say(words.LEAVE_SAVE)
        self.cancel.say(words.LEAVE_STAY)
        self.drop = Button(words.DISCARD, "undo-2", "danger")
        self.drop.clicked.connect(self.dropped)
        self.buttons.removeWidget(self.cancel)
        for button in (self.drop, self.cancel):
            self.buttons.addWidget(button)
        self.consequence.setText(words.LEAVE_NOTE)
        self.hide()

    def ask(self, count: int) -> None:
        """Ask about so many changes, with the keyboard on saving."""
        self.title.setText(words.LEAVE_TITLE.format(count=count))
        self.show()
        self.take_focus(self.confirm)
