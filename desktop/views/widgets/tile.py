"""Tiles: a number with its light and a remark; pressed, it filters the queue."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.models.rows import Light
from desktop.views import theme
from desktop.views.marks import LIGHT_TONES
from desktop.views.widgets.card import column, row
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import workbench


class Tile(QFrame):
    """One number above the queue.

    Signals: ``toggled(bool)`` when it was pressed on or off.
    """

    toggled = Signal(bool)

    def __init__(self, title: str, light: Light, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_on = False
        self._title = title
        self._light = light
        self.setProperty("surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(workbench.TILE_FILTER)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._body = body = column(self, gap=6)
        body.setContentsMargins(theme.px(14), theme.px(11), theme.px(12), theme.px(11))
        self._head = row(gap=8)
        self._head.addWidget(StatusLight(light, 16))
        self._head.addWidget(ElidedLabel(title, "body", "text2"), 1)
        body.addLayout(self._head)
        foot = row(gap=8)
        self.value = Label("—", "display")
        self.note = ElidedLabel("", "small", "text2")
        foot.addWidget(self.value, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.note, 1, Qt.AlignmentFlag.AlignBottom)
        body.addLayout(foot)

    def say(self, value: int, note: str) -> None:
        """Show a number and its remark."""
        self.value.setText(str(value))
        late = self._light in (Light.RED, Light.AMBER) and value
        self.value.set_tone(LIGHT_TONES[self._light] if late else "text")
        self.note.setText(note)
        said = workbench.TILE_SAID.format(title=self._title, value=value, note=note)
        self.setAccessibleName(said)

    def whole_width(self) -> int:
        """Return how wide the tile has to be for its title to be read whole."""
        edges = self._body.contentsMargins()
        return self._head.sizeHint().width() + edges.left() + edges.right()

    @property
    def is_on(self) -> bool:
        """True while the queue shows only this tile's group."""
        return self._is_on

    def set_on(self, is_on: bool) -> None:
        """Show the tile pressed or not, without a signal."""
        self._is_on = is_on
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QFrame.mouseReleaseEvent."""
        if self.rect().contains(event.position().toPoint()):
            self._press()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QFrame.keyPressEvent: Enter and Space press the tile."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QFrame.paintEvent: a pressed or focused tile has an accent border."""
        super().paintEvent(event)
        if not (self._is_on or self.hasFocus()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.SolidLine if self._is_on else Qt.PenStyle.DashLine
        painter.setPen(QPen(theme.colour("accent"), 2, style))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.end()

    def _press(self) -> None:
        self.set_on(not self._is_on)
        self.toggled.emit(self._is_on)


class RateTile(QFrame):
    """The share decided on time, its aim and its weeks as a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        outer = row(self, gap=8)
        outer.setContentsMargins(theme.px(14), theme.px(11), theme.px(14), theme.px(11))
        words = column(gap=6)
        self.title = ElidedLabel("", "body", "text2")
        words.addWidget(self.title)
        foot = row(gap=8)
        self.value = Label("—", "display")
        self.note = ElidedLabel("", "small", "text2")
        foot.addWidget(self.value, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.note, 1, Qt.AlignmentFlag.AlignBottom)
        words.addLayout(foot)
        outer.addLayout(words, 3)
        self.line = SparkLine()
        outer.addWidget(self.line, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QFrame.resizeEvent: the line gives way to the words."""
        super().resizeEvent(event)
        self.line.setMaximumWidth(16777215 if self.width() >= theme.px(272) else 0)

    def say(self, title: str, value: str, note: str) -> None:
        """Show the share in words."""
        self.title.setText(title)
        self.value.setText(value)
        self.note.setText(note)
        said = workbench.TILE_SAID.format(title=title, value=value, note=note)
        self.setAccessibleName(said)


class SparkLine(QWidget):
    """A small line of shares with the aim as a dashed level."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[float, ...] = ()
        self._aim = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_shares(self, shares: tuple[float, ...], aim: float) -> None:
        """Draw these shares, oldest first."""
        self._shares, self._aim = shares, aim
        self.setVisible(len(shares) > 1)
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(theme.px(110), theme.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        if len(self._shares) < 2:
            return
        low = min(*self._shares, self._aim) - 0.01
        high = max(*self._shares, self._aim) + 0.01
        area = QRectF(self.rect()).adjusted(3, 6, -5, -6)
        span = high - low

        def y(share: float) -> float:
            return area.bottom() - (share - low) / span * area.height()

        step = area.width() / (len(self._shares) - 1)
        points = [QPointF(area.left() + k * step, y(s)) for k, s in enumerate(self._shares)]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("text3"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), y(self._aim)), QPointF(area.right(), y(self._aim)))
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(points[-1], 2.5, 2.5)
        painter.end()
