"""Lucide icons, tinted with a colour token and kept; drawn sharp at any device ratio."""

from functools import lru_cache
from math import ceil

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop import resources
from desktop.views import theme
from desktop.views.tokens import LIGHT

STROKE = "1.75"
SIZES = (16, 24, 32, 48, 64, 128)


def icon(name: str, tone: str = "text2", size: int = 16) -> QIcon:
    """Return the icon for a button, in the colour of the token ``tone``."""
    made = QIcon(pixmap(name, tone, size))
    made.addPixmap(pixmap(name, "text3", size), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, tone: str = "text2", size: int = 18) -> QPixmap:
    """Return the icon as a picture of ``size`` logical pixels."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _drawn(name, theme.colour(tone).name(), size, ratio)


def program_icon() -> QIcon:
    """Return the mark of the program for the window's frame and the task bar."""
    made = QIcon()
    for size in SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawRoundedRect(QRectF(picture.rect()), size * 0.22, size * 0.22)
        edge = size * 0.18
        room = QRectF(picture.rect()).adjusted(edge, edge, -edge, -edge)
        _renderer("zap", LIGHT.on_accent).render(painter, room)
        painter.end()
        made.addPixmap(picture)
    return made


def paint(painter: QPainter, name: str, rect: QRectF, tone: str) -> None:
    """Paint the icon into ``rect`` in the colour of the token ``tone``."""
    _renderer(name, theme.colour(tone).name()).render(painter, rect)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    pixels = ceil(round(size * ratio, 6))
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, colour).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(pixels / size)
    return picture


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace("currentColor", colour)
    drawing = drawing.replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    return QSvgRenderer(QByteArray(drawing.encode("utf-8")))
