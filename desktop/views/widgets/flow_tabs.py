"""Tabs that run over several rows where one has no room: a filter by many states."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.views import theme
from desktop.views.widgets.tabs import PageTabs, Tabs

LINE = 30


class FlowingTabs(Tabs):
    """Tabs of which one without room begins the next row; ``line`` and ``space`` are pixels."""

    line, space = LINE, 6

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def box(self, key: str) -> QRect:
        """Override Tabs.box: a tab that has no room begins the next row."""
        return self._boxes().get(key, QRect())

    def sizeHint(self) -> QSize:
        """Override Tabs.sizeHint: as many rows as its width needs."""
        rows = max((box.bottom() for box in self._boxes().values()), default=0)
        return QSize(theme.px(300), rows + 1)

    def minimumSizeHint(self) -> QSize:
        """Override Tabs.minimumSizeHint."""
        return QSize(theme.px(160), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: another width may need more rows."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: the rows follow the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _boxes(self) -> dict[str, QRect]:
        gap, height = theme.px(self.space), theme.px(self.line)
        room = max(self.width(), theme.px(160))
        found: dict[str, QRect] = {}
        left = top = 0
        for key in self._keys:
            width = self._width(key)
            if left and left + width > room:
                left, top = 0, top + height + theme.px(6)
            found[key] = QRect(left, top, width, height)
            left += width + gap
        return found

    def _fit(self) -> None:
        wanted = self.sizeHint().height()
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)

    def _changed(self) -> None:
        super()._changed()
        self._fit()


class FlowTabs(FlowingTabs):
    """Choices with their numbers, each a pill; those of number nought are pale."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for key, box in self._boxes().items():
            self._paint_pill(painter, key, box)
        painter.end()

    def _paint_pill(self, painter: QPainter, key: str, box: QRect) -> None:
        is_current = key == self.current
        count = self._counts.get(key, "")
        edge = "accent" if is_current else "line"
        width = 2 if is_current and self.hasFocus() else 1
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour("accent_soft" if is_current else "surface"))
        shape = QRectF(box).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        painter.setFont(theme.font("strong" if is_current else "body"))
        painter.setPen(theme.colour(self._ink(key)))
        words = self._words[key]
        inner = box.adjusted(theme.px(12), 0, 0, 0)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(inner, middle, words)
        left = painter.fontMetrics().horizontalAdvance(words) + theme.px(5)
        painter.setFont(theme.font("small"))
        painter.drawText(inner.adjusted(left, 0, 0, 0), middle, count)

    def _ink(self, key: str) -> str:
        if key == self.current:
            return "accent"
        return "text3" if self._counts.get(key, "") == "0" else "text2"

    def _width(self, key: str) -> int:
        words = QFontMetrics(theme.font("strong")).horizontalAdvance(self._words[key])
        count = QFontMetrics(theme.font("small")).horizontalAdvance(self._counts.get(key, ""))
        return words + count + theme.px(29 if count else 24)


class FlowPageTabs(FlowingTabs, PageTabs):
    """The underlined tabs of a page with many; they go on below where there is no room."""

    line, space = 36, 20
