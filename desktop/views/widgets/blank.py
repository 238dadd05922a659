"""What stands where there is nothing: icon, sentence, button; and grey rows while loading."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.views import icons, theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import column
from desktop.views.widgets.text import Label, reveal
from desktop.wording import screens


class Blank(QWidget):
    """Nothing to show, said in one sentence.

    Signals: ``pressed()`` when its button was pressed.
    """

    pressed = Signal()

    def __init__(self, icon: str, words: str, button: str = "", parent: QWidget | None = None):
        super().__init__(parent)
        self._icon_name = icon
        layout = column(self, gap=8)
        layout.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        layout.addStretch(1)
        self._icon = Label()
        self.words = Label(words, "strong").wrapped()
        self.note = Label("", "small", "text2").wrapped()
        self.button = Button(button)
        reveal(self.button, is_shown=bool(button))
        self.button.clicked.connect(self.pressed)
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (self._icon, self.words, self.note):
            label.setAlignment(middle)
            layout.addWidget(label)
        layout.addWidget(self.button, 0, middle)
        layout.addStretch(1)
        self.note.hide()
        self.setAccessibleName(words)
        self._icon.setPixmap(icons.pixmap(icon, "text3", theme.px(32)))

    def say(self, words: str, note: str = "") -> None:
        """Show another sentence and a remark beneath."""
        self.words.setText(words)
        self.note.say(note)
        self.setAccessibleName(words)


class Skeleton(QWidget):
    """Grey rows while a list is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(screens.LOADING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("grey_soft"))
        step, bar = theme.px(52), theme.px(11)
        for number in range(self.height() // step):
            top = number * step + theme.px(12)
            for left, width in ((0.03, 0.14), (0.24, 0.3), (0.6, 0.12), (0.84, 0.1)):
                box = QRectF(self.width() * left, top, self.width() * width, bar)
                painter.drawRoundedRect(box, 4, 4)
        painter.end()
