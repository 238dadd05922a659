"""The rail at the left: pages with icons and badges, and who is at the desk."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.models.tips import tip
from desktop.views import icons, theme
from desktop.views.widgets.text import draw_elided
from desktop.wording import screens, sentences, start


class RailButton(QAbstractButton):
    """One page on the rail; narrow, it shows its icon alone."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._badge = 0
        self._badge_tone = "grey"
        self._is_narrow = False
        self.setText(name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def set_badge(self, count: int, tone: str = "grey") -> None:
        """Show a number beside the page; 0 shows none."""
        self._badge, self._badge_tone = count, tone
        said = screens.RAIL_BADGE.format(name=self.text(), count=count)
        self.setAccessibleName(said if count else self.text())
        self.update()

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the icon alone, with the name as tooltip, or both."""
        self._is_narrow = is_narrow
        self.setToolTip(self.text() if is_narrow else "")
        self.updateGeometry()
        self.update()

    def explain(self, reason: str) -> None:
        """Disable the page with the reason as its tooltip."""
        self.setEnabled(not reason)
        self.setToolTip(tip(reason))
        self.setAccessibleDescription(reason)

    def sizeHint(self) -> QSize:
        """Override QAbstractButton.sizeHint."""
        return QSize(theme.px(56), theme.px(30 if self._is_narrow else 33))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        tone = "accent" if self.isChecked() else "text2" if self.isEnabled() else "text3"
        side = theme.px(18)
        left = (self.width() - side) / 2 if self._is_narrow else theme.px(13)
        top = (self.height() - side) / 2
        icons.paint(painter, self._icon, QRectF(left, top, side, side), tone)
        if not self._is_narrow:
            self._paint_words(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(theme.colour("selected"))
            painter.drawRoundedRect(self.rect(), 6, 6)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(0, self.height() / 2 - 8, 3, 16), 1.5, 1.5)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(theme.colour("grey_soft"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_words(self, painter: QPainter) -> None:
        badge = self._paint_badge(painter) if self._badge else 0
        painter.setFont(theme.font("strong" if self.isChecked() else "body"))
        ink = "accent" if self.isChecked() else "text" if self.isEnabled() else "text3"
        painter.setPen(theme.colour(ink))
        left = theme.px(41)
        room = QRect(left, 0, self.width() - left - badge - theme.px(10), self.height())
        draw_elided(painter, room, self.text())

    def _paint_badge(self, painter: QPainter) -> int:
        painter.setFont(theme.font("micro"))
        words = str(self._badge)
        width = max(theme.px(20), painter.fontMetrics().horizontalAdvance(words) + theme.px(12))
        height = theme.px(18)
        left = self.width() - width - theme.px(8)
        box = QRectF(left, (self.height() - height) / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{self._badge_tone}_soft"))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(theme.colour(self._badge_tone))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
        return width + theme.px(4)


class OfficerButton(QAbstractButton):
    """Who is at the desk: a round mark, the name, bureau and duties; pressing asks for another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._second = ""
        self._is_narrow = False
        self.setToolTip(start.SWITCH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_officer(self, name: str, bureau: str, duties: str) -> None:
        """Show who is at the desk."""
        self.setText(name)
        self._second = sentences.joined((bureau, duties))
        self.setAccessibleName(start.SWITCH_SAID.format(name=name, bureau=bureau))
        self.setToolTip(tip(sentences.joined((name, self._second, start.SWITCH))))
        self.update()

    def set_narrow(self, is_narrow: bool) -> None:
        """Show the mark alone, or the name too."""
        self._is_narrow = is_narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Override QAbstractButton.sizeHint: the mark alone asks for less."""
        return QSize(theme.px(32), theme.px(36 if self._is_narrow else 44))

    def minimumSizeHint(self) -> QSize:
        """Override QAbstractButton.minimumSizeHint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        side = theme.px(32)
        left = (self.width() - side) / 2 if self._is_narrow else theme.px(2)
        box = QRectF(left, (self.height() - side) / 2, side, side)
        paint_monogram(painter, box, self.text())
        if not self._is_narrow and self.text():
            self._paint_words(painter, theme.px(42))
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus():
            painter.setPen(theme.colour("accent"))
        painter.setBrush(theme.colour("grey_soft") if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _paint_words(self, painter: QPainter, left: int) -> None:
        room = self.width() - left - theme.px(4)
        painter.setFont(theme.font("strong"))
        first = painter.fontMetrics().height()
        painter.setPen(theme.colour("text"))
        second = QFontMetrics(theme.font("micro")).height()
        top = (self.height() - first - second) // 2
        draw_elided(painter, QRect(left, top, room, first), self.text())
        painter.setFont(theme.font("micro"))
        painter.setPen(theme.colour("text2"))
        draw_elided(painter, QRect(left, top + first, room, second), self._second)


def paint_monogram(painter: QPainter, box: QRectF, name: str) -> None:
    """Paint a round mark with the first character of a name."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("violet_soft"))
    painter.drawEllipse(box)
    painter.setPen(theme.colour("violet"))
    painter.setFont(theme.font("strong"))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), name[:1])
