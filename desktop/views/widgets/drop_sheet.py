"""A sheet that drops from a button and lies over the page until Esc or a press elsewhere."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views import theme
from desktop.views.widgets.card import Card


class DropSheet(Card):
    """A card over the page, at the foot of what it belongs to."""

    def __init__(self, over: QWidget, padding: int = 12, gap: int = 8) -> None:
        super().__init__("sheet", padding=padding, gap=gap, parent=over)
        self._over = over
        self._anchor: QWidget | None = None
        self.hide()

    def drop(self, anchor: QWidget) -> None:
        """Show the sheet beneath ``anchor``, within the page, and give it the keyboard."""
        self._anchor = anchor
        self.ensurePolished()
        self.adjustSize()
        edge = theme.px(8)
        room = self._over.size()
        self.resize(self.width(), min(self.height(), room.height() - 2 * edge))
        foot = anchor.mapTo(self._over, QPoint(0, anchor.height() + theme.px(4)))
        left = min(max(foot.x(), edge), max(room.width() - self.width() - edge, edge))
        top = min(foot.y(), max(room.height() - self.height() - edge, edge))
        self.move(left, top)
        self.show()
        self.raise_()
        self.focusNextChild()

    def toggle(self, anchor: QWidget) -> None:
        """Drop the sheet, or put it away where it hangs from that button already."""
        if self.isVisible() and self._anchor is anchor:
            self.hide()
        else:
            self.drop(anchor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QFrame.keyPressEvent: Esc puts the sheet away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Override QFrame.showEvent: watch for a press elsewhere."""
        super().showEvent(event)
        _application().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Override QFrame.hideEvent: the keyboard goes back to where it came from."""
        super().hideEvent(event)
        _application().removeEventFilter(self)
        if self._anchor is not None and self._anchor.isVisible():
            self._anchor.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QFrame.eventFilter: a press outside sheet and button puts the sheet away."""
        if event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            at = event.globalPosition().toPoint()
            anchor = self._anchor
            on_anchor = anchor is not None and anchor.rect().contains(anchor.mapFromGlobal(at))
            is_own = isinstance(watched, QWidget) and watched.window() is not self.window()
            if not is_own and not on_anchor and not self.rect().contains(self.mapFromGlobal(at)):
                self.hide()
        return super().eventFilter(watched, event)


def _application() -> QApplication:
    return QApplication.instance()  # type: ignore[return-value]
