"""A table of the intake page: rows to open with Enter, one of its columns taking the room left."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.models.intake_list import ROW_ROLE, TONE_ROLE, IntakeTable
from desktop.views import theme
from desktop.views.choosing import choose_row
from desktop.views.widgets.text import draw_elided

ROWS = (38, 28)
AnyIndex = QModelIndex | QPersistentModelIndex


class IntakeRows(QTableView):
    """The table.

    Signals: ``opened(row)`` on Enter or a double click; ``deleted(row)`` on Delete.
    """

    opened = Signal(object)
    deleted = Signal(object)

    def __init__(
        self, name: str, model: IntakeTable, shares: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shares = shares
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setObjectName("ringed")
        self.setWordWrap(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        self.doubleClicked.connect(self._open)
        model.modelReset.connect(self._first)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QTableView.keyPressEvent."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self._tell(self.deleted, self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QTableView.resizeEvent: the columns share the width."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Override QTableView.changeEvent."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """Override QTableView.minimumSizeHint: the head and two rows."""
        return QSize(theme.px(300), theme.px(34 + 2 * ROWS[0]))

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.row_height(*ROWS, "strong"))
        room, whole = self.viewport().width(), sum(self._shares)
        for number, share in enumerate(self._shares):
            self.setColumnWidth(number, room * share // whole)

    def _first(self) -> None:
        if self.model().rowCount():
            choose_row(self, self.model().index(0, 0))

    def _open(self, index: AnyIndex) -> None:
        self._tell(self.opened, index)

    def _tell(self, signal: object, index: AnyIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None:
            signal.emit(row)  # type: ignore[attr-defined]


class RowDelegate(QStyledItemDelegate):
    """Paints a row's texts in their tones, the chosen row tinted with a bar at its left."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override QStyledItemDelegate.paint."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
            if index.column() == 0:
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
        painter.setFont(theme.font("strong" if index.column() == 0 else "body"))
        painter.setPen(theme.colour(str(index.data(TONE_ROLE))))
        inner = rect.adjusted(theme.px(10), 0, -theme.px(8), 0)
        draw_elided(painter, inner, str(index.data() or ""))
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()
