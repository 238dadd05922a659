"""A sheet that lies over the page: in the middle, or along the right edge."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.views import theme
from desktop.views.widgets.card import Card

EDGE = 10


class Overlay(Card):
    """A card over ``room``, a part of its parent, that follows it in size.

    Signals: ``closed()`` after it was put away.
    """

    closed = Signal()

    def __init__(self, room: QWidget, parent: QWidget) -> None:
        super().__init__("sheet", padding=0, gap=0, parent=parent)
        self._room, self._over = room, parent
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        room.installEventFilter(self)
        self.hide()

    def put_up(self) -> None:
        """Show the sheet above everything else."""
        self._place()
        self.show()
        self.raise_()

    def put_away(self) -> None:
        """Hide the sheet and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        self.closed.emit()

    def box(self, room: QRect) -> QRect:
        """Return where the sheet stands in the room there is."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QFrame.keyPressEvent: Esc puts the sheet away."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter: stay in place when the room changes."""
        if event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Override QFrame.changeEvent: the size follows that of the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and not self.isHidden():
            self._place()

    def _place(self) -> None:
        self.body.activate()  # other words were shown: how much room they need is known only then
        corner = self._room.mapTo(self._over, QPoint(0, 0))
        self.setGeometry(self.box(QRect(corner, self._room.size())))


class MiddleSheet(Overlay):
    """A sheet in the upper middle of the page; longer words take more room."""

    WIDTH, HEIGHT = 660, 600

    def box(self, room: QRect) -> QRect:
        """Override Overlay.box."""
        edge = theme.px(EDGE)
        width = max(theme.px(self.WIDTH), self.minimumSizeHint().width())
        width = min(width, room.width() - 2 * edge)
        height = max(theme.px(self.HEIGHT), self.heightForWidth(width))
        height = min(height, room.height() - 2 * edge)
        left = room.left() + (room.width() - width) // 2
        top = room.top() + max(edge, (room.height() - height) // 4)
        return QRect(left, top, width, height)


class SideSheet(Overlay):
    """A sheet along the right edge, as high as the page."""

    WIDTH = 470

    def box(self, room: QRect) -> QRect:
        """Override Overlay.box."""
        edge = theme.px(EDGE)
        width = min(theme.px(self.WIDTH), room.width() - 2 * edge)
        left = room.right() - width - edge + 1
        return QRect(left, room.top() + edge, width, room.height() - 2 * edge)
