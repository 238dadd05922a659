"""The bell in the top bar with the number of notifications that were not yet read."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.widgets.buttons import IconButton
from desktop.wording import alerts as words

MOST = 99


class BellButton(IconButton):
    """A bell; the number stands at its upper right, and in its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bell", words.BELL, parent)
        self._count = 0

    @property
    def count(self) -> int:
        """The number it shows."""
        return self._count

    def show_count(self, count: int) -> None:
        """Show another number; 0 shows none."""
        self._count = count
        said = words.BELL_COUNT.format(count=count) if count else words.BELL
        self.setAccessibleName(said)
        self.setToolTip(tip(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QPushButton.paintEvent."""
        super().paintEvent(event)
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("micro"))
        said = str(self._count) if self._count <= MOST else f"{MOST}+"
        height = theme.px(15)
        width = max(height, painter.fontMetrics().horizontalAdvance(said) + theme.px(7))
        box = QRectF(self.width() - width - 1, 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), said)
        painter.end()
