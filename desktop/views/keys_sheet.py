"""The sheet of keys of a page; ? shows it, Esc puts it away."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.views import theme
from desktop.views.overlay import Overlay
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import clear, row
from desktop.views.widgets.keys import KeyCap
from desktop.views.widgets.text import Label
from desktop.wording import screens, shortcuts, start, workbench


class KeysSheet(Overlay):
    """Keys and what they do, in the middle of the window.

    ``place`` tells on which page, whose letters are said. Signals: ``about_wanted()``;
    ``change_wanted()`` the keys are to be changed.
    """

    about_wanted = Signal()
    change_wanted = Signal()

    def __init__(self, parent: QWidget, place: Callable[[], QWidget]) -> None:
        super().__init__(parent, parent)
        self._place_of = place
        self.body.setContentsMargins(*(theme.px(20) for _side in range(4)))
        self.body.setSpacing(theme.px(10))
        self._hints: tuple[tuple[str, str], ...] = ()
        self.body.addWidget(Label(screens.KEYS_TITLE, "h2"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(8))
        self.body.addLayout(self._grid)
        self._close = Button(screens.CLOSE, "", "plain", "Esc")
        self._close.clicked.connect(self.put_away)
        about = Button(start.ABOUT, "circle-help", "link")
        about.clicked.connect(self.about_wanted)
        foot = row(gap=8)
        foot.addWidget(about)
        change = Button(shortcuts.EDIT, "pencil", "link")
        change.clicked.connect(self.change_wanted)
        foot.addWidget(change)
        foot.addStretch(1)
        foot.addWidget(self._close)
        self.body.addLayout(foot)
        self.show_hints(workbench.HINTS_QUEUE + screens.HINTS_WINDOW)

    def show_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show these keys in two columns, once the sheet is looked at."""
        self._hints = tuple(hints)
        if self.isVisible():
            self._lay_out()

    def _lay_out(self) -> None:
        clear(self._grid)
        for number, (key, words) in enumerate(self._hints):
            line, side = divmod(number, 2)
            cap = KeyCap(key, self._place_of())
            self._grid.addWidget(cap, line, side * 2, Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(Label(words), line, side * 2 + 1)

    def toggle(self) -> None:
        """Show the sheet, or put it away."""
        if self.isVisible():
            self.put_away()
            return
        self._lay_out()
        self.put_up()
        self._close.setFocus()

    def box(self, room: QRect) -> QRect:
        """Override Overlay.box: as large as its keys need, in the middle."""
        self.body.activate()
        box = QRect(QPoint(0, 0), self.sizeHint().boundedTo(room.size()))
        box.moveCenter(room.center())
        return box
