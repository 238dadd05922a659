"""One figure on a line: its name, a bar of its share, its value; pressed, it leads to its cases."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.widgets.text import draw_elided
from desktop.wording import oversight as words

HEIGHT = 28


class FigureLine(QAbstractButton):
    """A line with a bar; ``share`` None draws none, and the name takes its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._tone = "text"
        self._share: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, name: str, value: str, *, share: float | None = None, tone: str = "text") -> None:
        """Show a name and its value, with a bar as long as the share."""
        self.setText(name)
        self._value, self._share, self._tone = value, share, tone
        self.setAccessibleName(words.LINE_SAID.format(name=name, value=value))
        self.update()

    def explain(self, definition: str, *, leads: bool = True) -> None:
        """Say in a tooltip what is counted; ``leads`` False where no cases are behind it."""
        self.setToolTip(tip(definition))
        self.setAccessibleDescription(definition)
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    @property
    def value(self) -> str:
        """What is shown at the right."""
        return self._value

    def sizeHint(self) -> QSize:
        """Override QAbstractButton.sizeHint."""
        return QSize(theme.px(220), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Override QAbstractButton.minimumSizeHint."""
        return QSize(theme.px(150), theme.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QAbstractButton.keyPressEvent: Enter presses too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        inner = self.rect().adjusted(theme.px(6), 0, -theme.px(6), 0)
        painter.setFont(theme.font("strong"))
        wide = painter.fontMetrics().horizontalAdvance(self._value) + theme.px(10)
        painter.setPen(theme.colour(self._tone))
        at_right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(inner, at_right, self._value)
        room = QRect(inner.left(), inner.top(), max(0, inner.width() - wide), inner.height())
        self._paint_name_and_bar(painter, room)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(theme.colour("grey_soft"))
            painter.drawRoundedRect(self.rect(), 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_name_and_bar(self, painter: QPainter, room: QRect) -> None:
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text2"))
        if self._share is None:
            draw_elided(painter, room, self.text())
            return
        named = QRect(room)
        named.setWidth(min(theme.px(84), int(room.width() * 0.6)))
        draw_elided(painter, named, self.text())
        left = named.right() + theme.px(8)
        track = QRectF(left, room.center().y() - theme.px(3), room.right() - left, theme.px(7))
        if track.width() <= theme.px(12):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("grey_soft"))
        painter.drawRoundedRect(track, 3, 3)
        if self._share > 0:
            track.setWidth(max(float(theme.px(3)), track.width() * min(1.0, self._share)))
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(track, 3, 3)
