"""What is shown while an office is made: what, how far, and a button to stop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.views import theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card
from desktop.views.widgets.progress import Progress
from desktop.views.widgets.text import Label
from desktop.wording import screens, start


class Making(Card):
    """The progress of something long, as large as the page.

    Signals: ``stopped()``.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=28, gap=14, parent=parent)
        self.words = Label("", "h2")
        self.note = Label("", "body", "text2").wrapped()
        self.bar = Progress()
        self.bar.setFixedHeight(theme.px(8))
        self.count = Label("", "small", "text2")
        self.stop = Button(screens.LOADING_CANCEL, "x", "plain", "Esc")
        self.stop.setShortcut("Esc")
        self.stop.clicked.connect(self.stopped)
        self.body.addStretch(1)
        for widget in (self.words, self.note, self.bar, self.count):
            self.body.addWidget(widget)
        self.body.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignRight)
        self.body.addStretch(1)

    def name(self, words: str, note: str) -> None:
        """Say what is being made, before it begins."""
        self.words.setText(words)
        self.note.setText(note)
        self.count.setText("")
        self.bar.begin()
        self.stop.setEnabled(True)

    def begin(self, words: str) -> None:
        """Begin."""
        self.words.setText(words)
        self.bar.setAccessibleName(words)
        self.bar.begin()

    def move_to(self, done: int, of: int) -> None:
        """Show how much is done of how much."""
        self.bar.move_to(done, of)
        self.count.setText(start.MADE.format(done=done, of=of))

    def end(self) -> None:
        """Nothing is made any more."""
        self.stop.setEnabled(False)
