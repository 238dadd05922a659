"""The toast: says what was just done and offers to undo it for ten seconds."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.views import icons, theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.text import Label
from desktop.wording import screens, sentences

LASTS_MS = 10_000
FROM_EDGE = 3
"""So low that it stands on the status bar and leaves the buttons at a form's foot free."""


class Toast(QFrame):
    """A short note over the lower edge of its parent.

    Signals: ``undone()`` when the officer takes the act back.
    """

    undone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("surface", "card")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(7), theme.px(8), theme.px(7))
        layout.setSpacing(theme.px(10))
        self._mark = Label()
        self.words = Label("", "strong")
        self.undo = Button(screens.UNDO, "undo-2", "plain", screens.UNDO_KEY)
        self.undo.clicked.connect(self._take_back)
        for widget in (self._mark, self.words, self.undo):
            layout.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, words: str, *, may_undo: bool = True) -> None:
        """Show a note, with the undo button where the act can be taken back."""
        self.words.setText(words)
        self.undo.setVisible(may_undo)
        self.setAccessibleName(words)
        self._mark.setPixmap(icons.pixmap("circle-check", "green", theme.px(18)))
        self.show()
        self.raise_()
        self._place()
        self._timer.start(LASTS_MS)

    def add(self, words: str) -> None:
        """Say more beside the note that is shown; nothing where none is."""
        if self.isVisible():
            self.words.setText(sentences.joined((self.words.text(), words)))
            self.setAccessibleName(self.words.text())
            self._place()

    @property
    def may_undo(self) -> bool:
        """True while the toast offers to take the act back."""
        return self.isVisible() and self.undo.isVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter: stay in place when the parent is resized."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        left = (self._over.width() - self.width()) // 2
        self.move(left, self._over.height() - self.height() - theme.px(FROM_EDGE))

    def _take_back(self) -> None:
        self.hide()
        self.undone.emit()
