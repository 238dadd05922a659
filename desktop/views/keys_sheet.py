"""The sheet of keys of a page; F1 or ? shows it, Esc puts it away."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.views import theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, clear, row
from desktop.views.widgets.keys import KeyCap
from desktop.views.widgets.text import Label
from desktop.wording import screens, start, workbench


class KeysSheet(Card):
    """Keys and what they do, in the middle of the window.

    Signals: ``about_wanted()``.
    """

    about_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("card", padding=20, gap=10, parent=parent)
        self._over = parent
        self._hints: tuple[tuple[str, str], ...] = ()
        self._laid: tuple[tuple[str, str], ...] = ()
        self.body.addWidget(Label(screens.KEYS_TITLE, "h2"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(8))
        self.body.addLayout(self._grid)
        self._close = Button(screens.CLOSE, "", "plain", "Esc")
        self._close.clicked.connect(self.hide)
        about = Button(start.ABOUT, "circle-help", "link")
        about.clicked.connect(self.about_wanted)
        foot = row(gap=8)
        foot.addWidget(about)
        foot.addStretch(1)
        foot.addWidget(self._close)
        self.body.addLayout(foot)
        self.show_hints(workbench.HINTS_QUEUE + screens.HINTS_WINDOW)
        self.hide()

    def show_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show these keys in two columns, once the sheet is looked at."""
        self._hints = tuple(hints)
        if self.isVisible():
            self._lay_out()

    def _lay_out(self) -> None:
        hints, self._laid = self._hints, self._hints
        clear(self._grid)
        for number, (key, words) in enumerate(hints):
            line, side = divmod(number, 2)
            self._grid.addWidget(KeyCap(key), line, side * 2, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(Label(words), line, side * 2 + 1)

    def toggle(self) -> None:
        """Show the sheet, or put it away."""
        if self.isVisible():
            self.hide()
            return
        if self._laid != self._hints:
            self._lay_out()
        self.adjustSize()
        over, own = self._over.size(), self.size()
        self.move((over.width() - own.width()) // 2, (over.height() - own.height()) // 2)
        self.show()
        self.raise_()
        self._close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QFrame.keyPressEvent: Esc puts the sheet away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
