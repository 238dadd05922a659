"""The strip in the status bar that shows a long piece of work as it goes on."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.views import theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import row
from desktop.views.widgets.progress import Progress
from desktop.views.widgets.text import Label
from desktop.wording import screens

SHOWN_AFTER_MS = 400


class ErrandStrip(QWidget):
    """What is being done, how far it is, and a button to stop it.

    Signals: ``stopped()``.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = row(self, gap=8)
        self.words = Label("", "small", "text2")
        self.bar = Progress()
        self.bar.setFixedSize(theme.px(120), theme.px(8))
        self.stop = Button(screens.LOADING_CANCEL, "", "link")
        self.stop.clicked.connect(self.stopped)
        for widget in (self.words, self.bar, self.stop):
            layout.addWidget(widget)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self.show)
        self.hide()

    def begin(self, words: str, *, may_stop: bool = True) -> None:
        """Name what is being done; it shows if it takes longer than a blink."""
        self.stop.setVisible(may_stop)
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.begin()
        self._late.start(SHOWN_AFTER_MS)

    def move_to(self, done: int, of: int) -> None:
        """Show how much is done of how much."""
        self.bar.move_to(done, of)

    def end(self) -> None:
        """Put the strip away."""
        self._late.stop()
        self.hide()
