"""Tabs: a segmented choice above a list, and underlined tabs of a page."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views import theme
from desktop.wording import signs

BEHIND = 6
"""So much is free behind the words of a page's tab."""


class Tabs(QWidget):
    """Tabs of one row; arrow keys move.

    Signals: ``chosen(str)`` with the key of the tab.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[str] = []
        self._words: dict[str, str] = {}
        self._counts: dict[str, str] = {}
        self.current = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._name = name
        self.setAccessibleName(name)

    def add(self, key: str, words: str) -> None:
        """Add a tab; the first one is chosen."""
        if key not in self._keys:
            self._keys.append(key)
        self._words[key] = words
        self.current = self.current or key
        self._changed()

    def set_count(self, key: str, count: str) -> None:
        """Show a number after a tab's words."""
        self._counts[key] = count
        self._changed()

    def choose(self, key: str) -> None:
        """Choose a tab and tell it, if it was another."""
        if key in self._words and key != self.current:
            self.current = key
            self._changed()
            self.chosen.emit(key)

    def mark(self, key: str) -> None:
        """Show a tab as chosen without telling it; blank leaves none chosen."""
        if key != self.current:
            self.current = key if key in self._words else ""
            self._changed()

    def keys(self) -> tuple[str, ...]:
        """Return the keys of the tabs, left to right."""
        return tuple(self._keys)

    def box(self, key: str) -> QRect:
        """Return where a tab stands."""
        left = self._margin()
        for known in self._keys:
            width = self._width(known)
            if known == key:
                return QRect(left, 0, width, self.height())
            left += width + self._gap()
        return QRect()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        width = sum(self._width(key) for key in self._keys)
        width += self._gap() * max(0, len(self._keys) - 1) + 2 * self._margin()
        return QSize(width, self._height())

    def minimumSizeHint(self) -> QSize:
        """Override QWidget.minimumSizeHint."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mousePressEvent."""
        place = event.position().toPoint()
        hit = next((key for key in self._keys if self.box(key).contains(place)), "")
        self.choose(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: left and right choose the neighbour."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        if not step or not self._keys:
            super().keyPressEvent(event)
            return
        known = self._keys.index(self.current) if self.current in self._keys else -step
        number = (known + step) % len(self._keys)
        self.choose(self._keys[number])

    def _changed(self) -> None:
        self.setAccessibleName(f"{self._name}{signs.COLON}{self._said(self.current)}")
        self.updateGeometry()
        self.update()

    def _said(self, key: str) -> str:
        return f"{self._words.get(key, '')} {self._counts.get(key, '')}".strip()

    def _width(self, key: str) -> int:
        raise NotImplementedError

    def _gap(self) -> int:
        return 0

    def _margin(self) -> int:
        return 0

    def _height(self) -> int:
        return theme.px(34)


class SegmentedTabs(Tabs):
    """Tabs in a grey tray; the chosen one is a white card."""

    def _width(self, key: str) -> int:
        metrics = QFontMetrics(theme.font("strong"))
        return metrics.horizontalAdvance(self._said(key)) + theme.px(26)

    def _margin(self) -> int:
        return 4

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("grey_soft"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        for key in self._keys:
            box = self.box(key).adjusted(0, 4, 0, -4)
            is_current = key == self.current
            if is_current:
                painter.setPen(QPen(theme.colour("line"), 1))
                painter.setBrush(theme.colour("surface"))
                painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            painter.setFont(theme.font("strong" if is_current else "body"))
            painter.setPen(theme.colour("text" if is_current else "text2"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._said(key))
        painter.end()


class PageTabs(Tabs):
    """Tabs of a page; the chosen one is underlined with the accent, as far as its words go."""

    def _width(self, key: str) -> int:
        words = QFontMetrics(theme.font("strong")).horizontalAdvance(self._words[key])
        count = self._counts.get(key, "")
        extra = QFontMetrics(theme.font("small")).horizontalAdvance(count) + theme.px(6)
        return words + theme.px(BEHIND) + (extra if count else 0)

    def _gap(self) -> int:
        return theme.px(20)

    def _height(self) -> int:
        return theme.px(36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for key in self._keys:
            self._paint_tab(painter, key)
        painter.end()

    def _paint_tab(self, painter: QPainter, key: str) -> None:
        box = self.box(key)
        is_current = key == self.current
        painter.setFont(theme.font("strong" if is_current else "body"))
        painter.setPen(theme.colour("accent" if is_current else "text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), self._words[key])
        count = self._counts.get(key, "")
        if count:
            left = painter.fontMetrics().horizontalAdvance(self._words[key]) + theme.px(6)
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("text2"))
            painter.drawText(box.adjusted(left, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), count)
        if is_current:
            width = box.width() - theme.px(BEHIND)
            painter.fillRect(box.left(), box.bottom() - 2, width, 3, theme.colour("accent"))
        if is_current and self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(-3, 4, 3, -5), 4, 4)
