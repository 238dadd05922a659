"""A second window with one case, for the other monitor; it closes with the office."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.views import icons, theme
from desktop.views.keymap import Shortcut
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.why import WhyNot
from desktop.wording import notes as words

LEAST = (760, 560)
USUAL = (1100, 860)


class CaseWindow(QMainWindow):
    """The window.

    Signals: ``closed()``; ``refreshed()`` F5; ``undo_wanted()`` Ctrl+Z.
    """

    closed = Signal()
    refreshed = Signal()
    undo_wanted = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setWindowTitle(words.WINDOW_EMPTY)
        self.setWindowIcon(icons.program_icon())
        self.frame = PageFrame()
        self.frame.hold(page)
        self.setCentralWidget(self.frame)
        self.why = WhyNot(self)
        self.setMinimumSize(*LEAST)
        self.resize(*USUAL)
        theme.wear(self)
        bound = (
            ("F5", self.refreshed.emit),
            ("Ctrl+W", self.close),
            ("Ctrl+Z", self.undo_wanted.emit),
        )
        for keys, act in bound:
            Shortcut(keys, self).activated.connect(act)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QMainWindow.closeEvent."""
        self.closed.emit()
        super().closeEvent(event)
