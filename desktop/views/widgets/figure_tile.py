"""A tile with one figure of the office: its name, its value large, a remark, and its cases."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.widgets.card import column, row
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import workbench


class FigureTile(QFrame):
    """One figure; pressed, it leads to the cases it counts.

    Signals: ``pressed()`` by mouse, Enter or Space.
    """

    pressed = Signal()

    def __init__(self, title: str, definition: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self.setProperty("surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tip(definition))
        self.setAccessibleDescription(definition)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        body = column(self, gap=6)
        body.setContentsMargins(*(theme.px(side) for side in (14, 11, 12, 11)))
        body.addWidget(ElidedLabel(title, "body", "text2"))
        self.foot = row(gap=8)
        self.value = Label("—", "display")
        self.foot.addWidget(self.value, 1, Qt.AlignmentFlag.AlignBottom)
        body.addLayout(self.foot)
        self.note = ElidedLabel("", "small", "text2")
        body.addWidget(self.note)

    def say(self, value: str, note: str, tone: str = "text") -> None:
        """Show a value with its remark."""
        self.value.setText(value)
        self.value.set_tone(tone)
        self.note.setText(note)
        said = workbench.TILE_SAID.format(title=self._title, value=value, note=note)
        self.setAccessibleName(said)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QFrame.mouseReleaseEvent."""
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QFrame.keyPressEvent: Enter and Space press the tile."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QFrame.paintEvent: a focused tile has an accent border."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()
