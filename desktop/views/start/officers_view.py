"""The list of those who may sit down, and the field above it that narrows it."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.models.rows_sign_in import OfficerChoice
from desktop.models.sign_in import CHOICE, OfficerList
from desktop.views import theme
from desktop.views.widgets.chip import chip_size, paint_chip
from desktop.views.widgets.rail import paint_monogram
from desktop.views.widgets.text import draw_elided
from desktop.wording import start

LINE = 48
HEADING = 32
Index = QModelIndex | QPersistentModelIndex


class OfficerFilter(QLineEdit):
    """The field above the list; the arrows move in the list while one types."""

    entered = Signal()
    escaped = Signal()
    list: "OfficersView"

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(start.SIGN_IN_FILTER)
        self.setAccessibleName(start.SIGN_IN_FILTER)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QLineEdit.keyPressEvent."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case Qt.Key.Key_Up | Qt.Key.Key_Down | Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
                self.list.keyPressEvent(event)
            case _:
                super().keyPressEvent(event)


class OfficersView(QListView):
    """The officers; a letter typed here goes to the filter."""

    escaped = Signal()
    typed = Signal(str)

    def __init__(self, people: OfficerList) -> None:
        super().__init__()
        self.last = ""
        self.setModel(people)
        self.setItemDelegate(_Line(self))
        self.setAccessibleName(start.SIGN_IN_LIST)
        self.setObjectName("ringed")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QListView.keyPressEvent."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)


class _Line(QStyledItemDelegate):
    """Paints a bureau's name, or an officer with monogram, name and duties."""

    def __init__(self, view: OfficersView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        return QSize(theme.px(200), theme.px(LINE if index.data(CHOICE) else HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override QStyledItemDelegate.paint."""
        choice = index.data(CHOICE)
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(choice, OfficerChoice):
            state: QStyle.StateFlag = option.state
            self._paint_officer(painter, box, choice, state)
        else:
            painter.fillRect(box, theme.colour("subtle"))
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("text2"))
            draw_elided(painter, box.adjusted(theme.px(16), 0, -theme.px(16), 0), index.data())
        painter.restore()

    def _paint_officer(
        self, painter: QPainter, box: QRect, choice: OfficerChoice, state: QStyle.StateFlag
    ) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("selected"))
            painter.fillRect(QRect(box.topLeft(), QSize(3, box.height())), theme.colour("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("subtle"))
        self._paint_monogram(painter, box, choice.name)
        right = self._paint_last(painter, box, choice)
        left = theme.px(62)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        line = painter.fontMetrics().height()
        top = box.top() + (box.height() - 2 * line) // 2
        place = QPoint(box.left() + left, top)
        room = box.width() - left - right - theme.px(16)
        draw_elided(painter, QRect(place, QSize(room, line)), choice.name)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2"))
        below = QRect(place + QPoint(0, line), QSize(room, line))
        draw_elided(painter, below, choice.duties)

    def _paint_monogram(self, painter: QPainter, box: QRect, name: str) -> None:
        side = theme.px(32)
        circle = QRectF(
            box.left() + theme.px(18), box.top() + (box.height() - side) / 2, side, side
        )
        paint_monogram(painter, circle, name)

    def _paint_last(self, painter: QPainter, box: QRect, choice: OfficerChoice) -> int:
        """Mark who sat here last; return the room it takes."""
        if choice.id != self._view.last:
            return 0
        font = theme.font("small")
        size = chip_size(start.LAST_HERE, font, has_icon=False)
        left = box.right() - size.width() - theme.px(16)
        top = box.top() + (box.height() - size.height()) / 2
        painter.setFont(font)
        paint_chip(painter, QRectF(left, top, size.width(), size.height()), start.LAST_HERE, "grey")
        return size.width() + theme.px(8)
