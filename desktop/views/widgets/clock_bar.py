"""The clock bar: a cell a granted working day, filled as used; the overdue part is hatched."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.rows import ClockRow, Light
from desktop.views import theme
from desktop.views.marks import LIGHT_TONES
from desktop.wording import sentences

GAP = 3
OVERDUE_SHARE = 0.28
"""How much of the bar's width shows lateness; its length is not to scale."""


def paint_clock(painter: QPainter, rect: QRectF, clock: ClockRow) -> None:
    """Paint the bar into ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    late = clock.light is Light.RED
    ink = theme.colour(LIGHT_TONES[clock.light])
    granted = QRectF(rect)
    if late:
        granted.setWidth(rect.width() * (1 - OVERDUE_SHARE))
    _cells(painter, granted, clock, ink)
    if late:
        _overdue(painter, rect, granted.right(), ink)
    painter.restore()


def _cells(painter: QPainter, rect: QRectF, clock: ClockRow, ink: QColor) -> None:
    length = max(1, min(clock.length, 10))
    used = min(clock.used * length / max(1, clock.length), length)
    width = (rect.width() - GAP * (length - 1)) / length
    radius = rect.height() / 2
    for number in range(length):
        cell = QRectF(rect.left() + number * (width + GAP), rect.top(), width, rect.height())
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(cell, radius, radius)
        share = max(0.0, min(1.0, used - number))
        if share:
            cell.setWidth(width * share)
            painter.setBrush(ink)
            painter.drawRoundedRect(cell, min(radius, cell.width() / 2), radius)


def _overdue(painter: QPainter, rect: QRectF, end: float, ink: QColor) -> None:
    beyond = QRectF(end + 3, rect.top(), rect.right() - end - 3, rect.height())
    painter.setBrush(theme.colour("red_soft"))
    painter.drawRect(beyond)
    painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
    painter.drawRect(beyond)
    painter.setBrush(theme.colour("text"))
    painter.drawRect(QRectF(end, rect.top() - 3, 2, rect.height() + 6))


class ClockBar(QWidget):
    """A clock bar of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock: ClockRow | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_clock(self, clock: ClockRow) -> None:
        """Show a clock."""
        self._clock = clock
        said = sentences.time_left(
            clock.light, days=clock.days, minutes=clock.minutes, due=clock.due_at
        )
        self.setAccessibleName(said)
        self.setToolTip(f"{said}　{sentences.full_moment(clock.due_at)}")
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(theme.px(108), theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        if self._clock is None:
            return
        painter = QPainter(self)
        height = theme.px(6)
        top = (self.height() - height) / 2
        paint_clock(painter, QRectF(0, top, self.width(), height), self._clock)
        painter.end()
