"""What this program is: versions, rules and calendar, and the licences of what it is made with."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.views import theme
from desktop.views.overlay import MiddleSheet
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import SectionHeader
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.text import Label
from desktop.wording import screens, start


class AboutSheet(MiddleSheet):
    """A sheet in the middle of the window; Esc puts it away."""

    WIDTH, HEIGHT = 680, 560

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, parent)
        self.body.setContentsMargins(*(theme.px(20) for _side in range(4)))
        self.body.setSpacing(theme.px(10))
        self.body.addWidget(SectionHeader(start.ABOUT, "zap"))
        self.facts = KeyValues()
        self.body.addWidget(self.facts)
        self.body.addWidget(Label(start.LICENCES, "small", "text2"))
        self.licences = QPlainTextEdit()
        self.licences.setReadOnly(True)
        self.licences.setAccessibleName(start.LICENCES)
        self.body.addWidget(self.licences, 1)
        self._close = Button(screens.CLOSE, "", "plain", "Esc")
        self._close.clicked.connect(self.put_away)
        self.body.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)

    def show_about(self, pairs: Sequence[tuple[str, str]], licences: str) -> None:
        """Show what the program is."""
        self.facts.show_pairs(pairs)
        self.licences.setPlainText(licences)
        self.put_up()
        self._close.setFocus()
