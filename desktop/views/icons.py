"""Lucide icons, tinted with a colour token and kept; drawn sharp at any device ratio."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop import resources
from desktop.views import theme

STROKE = "1.75"


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


def paint(painter: QPainter, name: str, rect: QRectF, tone: str) -> None:
    """Paint the icon into ``rect`` in the colour of the token ``tone``."""
    _renderer(name, theme.colour(tone).name()).render(painter, rect)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _renderer(name, colour).render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
    drawing = drawing.replace("currentColor", colour)
    drawing = drawing.replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    return QSvgRenderer(QByteArray(drawing.encode("utf-8")))
