"""How a case of the register is painted: one line, the light before its words, chips for phases."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from desktop.models.cases import COLUMNS, FIGURES, ROW_ROLE
from desktop.models.rows_cases import CasesColumn, CasesRow, cell
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.marks import LIGHT_TONES
from desktop.views.widgets.chip import chip_size, paint_chip
from desktop.views.widgets.lights import paint_light
from desktop.views.widgets.text import draw_elided
from desktop.wording import sentences

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_HEIGHTS = (34, 27)
PHASE_TONES = {
    "accept": "blue",
    "supplement": "amber",
    "confirm": "blue",
    "countersigning": "blue",
    "conclude": "blue",
    "connecting": "green",
    "letter": "violet",
}
STRONG = frozenset({CasesColumn.ENTERPRISE})
QUIET = frozenset(
    {
        CasesColumn.RECEIVED,
        CasesColumn.ENDED,
        CasesColumn.PROJECT_CODE,
        CasesColumn.CREDIT_CODE,
        CasesColumn.EXTERNAL,
        CasesColumn.OFFICER,
        CasesColumn.MANAGER,
    }
)
_CHOSEN = QStyle.StateFlag.State_Selected
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def row_height() -> int:
    """Return the height of a row at the size in force."""
    return theme.row_height(*ROW_HEIGHTS, "strong")


class CasesDelegate(QStyledItemDelegate):
    """Paints a cell by the tokens in force; a row not here yet is a grey bar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        return QSize(theme.px(100), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override QStyledItemDelegate.paint."""
        painter.save()
        rect: QRect = option.rect
        self._paint_ground(painter, rect, option.state, index)
        row, column = index.data(ROW_ROLE), COLUMNS[index.column()]
        side = theme.px(8)
        inner = rect.adjusted(side, 0, -side, 0)
        if isinstance(row, CasesRow):
            self._paint_cell(painter, inner, column, row, cell(row, column))
        else:
            self._paint_absent(painter, inner)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: AnyIndex,
    ) -> bool:
        """Override QStyledItemDelegate.helpEvent: a cell that was shortened is whole in its tip."""
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return False
        row, column = index.data(ROW_ROLE), COLUMNS[index.column()]
        words = str(index.data())
        if column is CasesColumn.CLOCK and isinstance(row, CasesRow) and row.clock:
            words = sentences.joined((words, sentences.full_moment(row.clock.due_at)))
        else:
            room = view.visualRect(_plain(index)).width() - 2 * theme.px(8)
            font = theme.font("strong" if column in STRONG else "body")
            words = words if QFontMetrics(font).horizontalAdvance(words) > room else ""
        QToolTip.showText(event.globalPos(), tip(words))
        return True

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, index: AnyIndex
    ) -> None:
        is_chosen = bool(state & _CHOSEN)
        painter.fillRect(rect, theme.colour("selected" if is_chosen else "surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        if is_chosen and self._stands_first(index):
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
        if is_chosen and self._has_keyboard(index):
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, theme.colour("accent"))
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("accent"))

    def _paint_cell(
        self, painter: QPainter, rect: QRect, column: CasesColumn, row: CasesRow, words: str
    ) -> None:
        if column is CasesColumn.PHASE:
            _paint_phase(painter, rect, row, words)
            return
        tone = "text2" if column in QUIET else "text"
        if column is CasesColumn.CLOCK and row.clock is not None:
            side = theme.px(15)
            box = QRectF(rect.left(), rect.center().y() - side / 2 + 1, side, side)
            paint_light(painter, box, row.clock.light)
            rect = rect.adjusted(theme.px(22), 0, 0, 0)
            tone = LIGHT_TONES[row.clock.light]
        elif column is CasesColumn.PAPERS and row.papers_ready < row.papers_all:
            tone = "amber"
        painter.setFont(theme.font("strong" if column in STRONG else "body"))
        painter.setPen(theme.colour(tone))
        draw_elided(painter, rect, words, _AT_RIGHT if column in FIGURES else _AT_LEFT)

    def _stands_first(self, index: AnyIndex) -> bool:
        view = self.parent()
        return isinstance(view, QTableView) and (
            view.horizontalHeader().visualIndex(index.column()) == 0
        )

    def _has_keyboard(self, index: AnyIndex) -> bool:
        """Return whether the keyboard is on the row of this cell."""
        view = self.parent()
        return (
            isinstance(view, QTableView)
            and view.hasFocus()
            and (view.currentIndex().row() == index.row())
        )

    def _paint_absent(self, painter: QPainter, rect: QRect) -> None:
        height = theme.px(10)
        bar = QRectF(rect.left(), rect.center().y() - height / 2, rect.width() * 0.7, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("grey_soft"))
        painter.drawRoundedRect(bar, 4, 4)


def _paint_phase(painter: QPainter, rect: QRect, row: CasesRow, words: str) -> None:
    font = theme.font("small")
    painter.setFont(font)
    size = chip_size(words, font, has_icon=False)
    width = min(size.width(), rect.width())
    top = rect.center().y() - size.height() / 2 + 1
    tone = PHASE_TONES.get(row.phase, "grey")
    paint_chip(painter, QRectF(rect.left(), top, width, size.height()), words, tone)


def _plain(index: AnyIndex) -> QModelIndex:
    return index.model().index(index.row(), index.column())
