"""Status lights: each state has its own shape, colour and word, so grey print stays clear."""

from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from desktop.models.rows import Light
from desktop.views import icons, theme
from desktop.views.marks import LIGHT_TONES
from desktop.wording import screens

Shape = Callable[[QPainter, QRectF, QColor, QColor], None]


def paint_light(painter: QPainter, rect: QRectF, light: Light) -> None:
    """Paint the light into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _SHAPES[light](painter, rect, theme.colour(LIGHT_TONES[light]), theme.colour("surface"))
    painter.restore()


class StatusLight(QWidget):
    """A light of its own; its word is its accessible name and tooltip."""

    def __init__(self, light: Light, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._light = light
        self.show_light(light)

    def show_light(self, light: Light, word: str = "") -> None:
        """Show another state; ``word`` says it where the light's own word does not fit."""
        self._light = light
        said = word or screens.LIGHTS[light]
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.setFixedSize(self.sizeHint())
        self.update()

    @property
    def light(self) -> Light:
        """The state shown."""
        return self._light

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(theme.px(self._size), theme.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        paint_light(painter, QRectF(self.rect()), self._light)
        painter.end()


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _at(rect: QRectF, x: float, y: float) -> QPointF:
    return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height())


def _fill(painter: QPainter, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)


def _octagon(painter: QPainter, rect: QRectF, ink: QColor, paper: QColor) -> None:
    centre, radius = rect.center(), rect.width() * 0.48
    corners = [
        QPointF(
            centre.x() + radius * cos(pi / 8 + k * pi / 4),
            centre.y() + radius * sin(pi / 8 + k * pi / 4),
        )
        for k in range(8)
    ]
    _fill(painter, ink)
    painter.drawPolygon(QPolygonF(corners))
    painter.setPen(_pen(paper, rect.width() * 0.11))
    painter.drawLine(_at(rect, 0.36, 0.36), _at(rect, 0.64, 0.64))
    painter.drawLine(_at(rect, 0.64, 0.36), _at(rect, 0.36, 0.64))


def _triangle(painter: QPainter, rect: QRectF, ink: QColor, paper: QColor) -> None:
    painter.setBrush(ink)
    painter.setPen(_pen(ink, rect.width() * 0.12))
    corners = [_at(rect, 0.5, 0.12), _at(rect, 0.93, 0.86), _at(rect, 0.07, 0.86)]
    painter.drawPolygon(QPolygonF(corners))
    painter.setPen(_pen(paper, rect.width() * 0.11))
    painter.drawLine(_at(rect, 0.5, 0.38), _at(rect, 0.5, 0.58))
    painter.drawPoint(_at(rect, 0.5, 0.75))


def _disc(painter: QPainter, rect: QRectF, ink: QColor, paper: QColor) -> None:
    _fill(painter, ink)
    painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.setPen(_pen(paper, rect.width() * 0.11))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        QPolygonF([_at(rect, 0.3, 0.52), _at(rect, 0.44, 0.66), _at(rect, 0.71, 0.37)])
    )


def _pause(painter: QPainter, rect: QRectF, ink: QColor, paper: QColor) -> None:
    _fill(painter, ink)
    inner = rect.adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(inner, rect.width() * 0.18, rect.width() * 0.18)
    painter.setPen(_pen(paper, rect.width() * 0.12))
    for x in (0.38, 0.62):
        painter.drawLine(_at(rect, x, 0.34), _at(rect, x, 0.66))


def _shield(painter: QPainter, rect: QRectF, _ink: QColor, _paper: QColor) -> None:
    tone = LIGHT_TONES[Light.EXEMPT]
    icons.paint(painter, "shield-check", rect.adjusted(-1, -1, 1, 1), tone)


def _ring(painter: QPainter, rect: QRectF, ink: QColor) -> None:
    painter.setPen(_pen(ink, rect.width() * 0.09))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1))


def _crossed_ring(painter: QPainter, rect: QRectF, ink: QColor, _paper: QColor) -> None:
    _ring(painter, rect, ink)
    painter.drawLine(_at(rect, 0.36, 0.36), _at(rect, 0.64, 0.64))
    painter.drawLine(_at(rect, 0.64, 0.36), _at(rect, 0.36, 0.64))


def _barred_ring(painter: QPainter, rect: QRectF, ink: QColor, _paper: QColor) -> None:
    _ring(painter, rect, ink)
    painter.drawLine(_at(rect, 0.32, 0.5), _at(rect, 0.68, 0.5))


def _open_ring(painter: QPainter, rect: QRectF, ink: QColor, _paper: QColor) -> None:
    _ring(painter, rect, ink)


def _half_ring(painter: QPainter, rect: QRectF, ink: QColor, _paper: QColor) -> None:
    _ring(painter, rect, ink)
    path = QPainterPath()
    path.moveTo(rect.center())
    path.arcTo(rect.adjusted(1, 1, -1, -1), 90, -180)
    path.closeSubpath()
    painter.fillPath(path, QBrush(ink))


def _diamond(painter: QPainter, rect: QRectF, ink: QColor, _paper: QColor) -> None:
    painter.setPen(_pen(ink, rect.width() * 0.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = [
        _at(rect, 0.5, 0.07),
        _at(rect, 0.93, 0.5),
        _at(rect, 0.5, 0.93),
        _at(rect, 0.07, 0.5),
    ]
    painter.drawPolygon(QPolygonF(corners))
    painter.drawLine(_at(rect, 0.5, 0.33), _at(rect, 0.5, 0.53))
    painter.drawPoint(_at(rect, 0.5, 0.69))


_SHAPES: dict[Light, Shape] = {
    Light.RED: _octagon,
    Light.AMBER: _triangle,
    Light.GREEN: _disc,
    Light.PAUSED: _pause,
    Light.EXEMPT: _shield,
    Light.UNMET: _crossed_ring,
    Light.NOT_CONCERNED: _barred_ring,
    Light.OPEN: _open_ring,
    Light.HALF: _half_ring,
    Light.MISSING: _diamond,
    Light.UNTIMED: _open_ring,
}
