"""The ring: working days used of the days aimed at."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views import theme
from desktop.wording import case_overview

WIDTH = 5


class Ring(QWidget):
    """A ring filled by ``used`` of ``aim``; red once the aim is passed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used, self._aim = 0, 25
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_days(self, used: int, aim: int) -> None:
        """Show these days."""
        self._used, self._aim = used, aim
        self.setAccessibleName(f"{used} {case_overview.PACE_DAYS.format(aim=aim)}")
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(theme.px(60), theme.px(60))

    def minimumSizeHint(self) -> QSize:
        """Override QWidget.minimumSizeHint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.px(WIDTH)
        box = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.setPen(QPen(theme.colour("track"), edge))
        painter.drawEllipse(box)
        pen = QPen(theme.colour("red" if self._used > self._aim else "accent"), edge)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        share = min(1.0, self._used / self._aim) if self._aim else 0.0
        painter.drawArc(box, 90 * 16, -round(share * 360 * 16))
        self._paint_words(painter, box)
        painter.end()

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("h2"))
        upper = QRectF(box.left(), box.top() + box.height() * 0.16, box.width(), box.height() * 0.4)
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignCenter), str(self._used))
        painter.setPen(theme.colour("text2"))
        painter.setFont(theme.font("micro"))
        lower = QRectF(box.left(), box.center().y(), box.width(), box.height() * 0.34)
        said = case_overview.PACE_DAYS.format(aim=self._aim)
        painter.drawText(lower, int(Qt.AlignmentFlag.AlignCenter), said)
