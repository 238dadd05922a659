"""What this program is: versions, rules and calendar, and the licences of what it is made with."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.views import theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.text import Label
from desktop.wording import screens, start


class AboutSheet(Card):
    """A sheet in the middle of the window; Esc puts it away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("card", padding=20, gap=10, parent=parent)
        self._over = parent
        self.body.addWidget(SectionHeader(start.ABOUT, "zap"))
        self.facts = KeyValues()
        self.body.addWidget(self.facts)
        self.body.addWidget(Label(start.LICENCES, "small", "text2"))
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setAccessibleName(start.LICENCES)
        self.body.addWidget(self.licences, 1)
        self._close = Button(screens.CLOSE, "", "plain", "Esc")
        self._close.clicked.connect(self.hide)
        self.body.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)
        self.hide()

    def show_about(self, pairs: Sequence[tuple[str, str]], licences: str) -> None:
        """Show what the program is."""
        self.facts.show_pairs(pairs)
        self.licences.setPlainText(licences)
        over = self._over.size()
        self.resize(min(theme.px(680), over.width() - 40), min(theme.px(560), over.height() - 40))
        self.move((over.width() - self.width()) // 2, (over.height() - self.height()) // 2)
        self.show()
        self.raise_()
        self._close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QFrame.keyPressEvent: Esc puts the sheet away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
