"""Chips: a short state in a tinted box with a border, so it stands out on any ground."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.tips import tip
from desktop.views import icons, theme
from desktop.views.widgets.text import reveal

PAD = 8
ICON = 14


def chip_size(text: str, font: QFont, *, has_icon: bool) -> QSize:
    """Return how much room a chip takes."""
    metrics = QFontMetrics(font)
    width = metrics.horizontalAdvance(text) + 2 * theme.px(PAD)
    width += theme.px(ICON) + 4 if has_icon else 0
    return QSize(width, metrics.height() + theme.px(5))


def soft(tone: str) -> QColor:
    """Return the ground that goes with a tone."""
    return theme.colour("accent_soft" if tone == "accent" else f"{tone}_soft")


def paint_chip(painter: QPainter, rect: QRectF, text: str, tone: str, icon: str = "") -> None:
    """Paint a chip into ``rect`` with the painter's font."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = theme.colour(tone)
    border = QColor(ink)
    border.setAlphaF(0.55)
    painter.setPen(QPen(border, 1))
    painter.setBrush(soft(tone))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(ink)
    inner = rect.adjusted(theme.px(PAD), 0, -theme.px(PAD) + 2, 0)
    if icon:
        side = theme.px(ICON)
        top = rect.center().y() - side / 2
        icons.paint(painter, icon, QRectF(inner.left(), top, side, side), tone)
        inner.adjust(side + 4, 0, 0, 0)
    metrics = painter.fontMetrics()
    short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(inner.width()) + 1)
    painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), short)
    painter.restore()


class Chip(QWidget):
    """A chip of its own; hidden while it has nothing to say."""

    def __init__(
        self, text: str = "", tone: str = "grey", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text, tone, icon)

    def say(self, text: str, tone: str = "grey", icon: str = "") -> None:
        """Show another state."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        reveal(self, is_shown=bool(text))
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The words on the chip."""
        return self._text

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return chip_size(self._text, theme.font("small"), has_icon=bool(self._icon))

    def minimumSizeHint(self) -> QSize:
        """Override QWidget.minimumSizeHint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        paint_chip(painter, QRectF(self.rect()), self._text, self._tone, self._icon)
        painter.end()


class ChipButton(Chip):
    """A chip that can be pressed: by mouse, Enter or Space.

    Signals: ``pressed()``.
    """

    pressed = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setToolTip(tip(words))
        self.setAccessibleDescription(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mouseReleaseEvent."""
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override Chip.paintEvent: a ring shows that the keyboard is here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            painter.end()
