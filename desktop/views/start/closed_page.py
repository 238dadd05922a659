"""The page in the place of cases for whoever administers the office and handles none."""

from PySide6.QtWidgets import QWidget

from desktop.views.widgets.blank import Blank
from desktop.views.widgets.card import column
from desktop.wording import people as words


class ClosedPage(QWidget):
    """Why nothing of a case is shown, and who can change that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, gap=0)
        self.blank = Blank("shield-check", words.CLOSED)
        self.blank.say(words.CLOSED, words.CLOSED_NOTE)
        outer.addWidget(self.blank)
        self.setAccessibleName(words.CLOSED)
