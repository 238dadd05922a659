"""How high a row of the register is, and the tips of its cells."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desktop.models.cases import COLUMNS, ROW_ROLE
from desktop.models.rows_cases import CasesColumn, CasesRow
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.cases.cases_painting import SIDE, STRONG
from desktop.wording import sentences

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_HEIGHTS = (34, 27)


def row_height() -> int:
    """Return the height of a row at the size in force."""
    return theme.row_height(*ROW_HEIGHTS, "strong")


class CasesDelegate(QStyledItemDelegate):
    """Measures rows and tells tips; the table paints itself."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        return QSize(theme.px(100), row_height())

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
            room = view.visualRect(_plain(index)).width() - 2 * theme.px(SIDE)
            font = theme.font("strong" if column in STRONG else "body")
            words = words if QFontMetrics(font).horizontalAdvance(words) > room else ""
        QToolTip.showText(event.globalPos(), tip(words))
        return True


def _plain(index: AnyIndex) -> QModelIndex:
    return index.model().index(index.row(), index.column())
