"""How a group and a case of the queue are painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from desktop.models.queue import CELL_ROLE, GROUP_ROLE, ROW_ROLE, Cell, Column, GroupRow
from desktop.models.rows import Light, QueueRow
from desktop.views import icons, theme
from desktop.views.marks import GROUP_LIGHTS, LIGHT_TONES, STATE_TONES
from desktop.views.widgets.chip import chip_size, paint_chip
from desktop.views.widgets.clock_bar import paint_clock
from desktop.views.widgets.lights import paint_light
from desktop.views.widgets.text import draw_elided, draw_line
from desktop.wording import workbench

AnyIndex = QModelIndex | QPersistentModelIndex
LIGHT_SIZE = 17


class QueueDelegate(QStyledItemDelegate):
    """Paints light, clock bar, two lines and chip by the tokens in force."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint: 52 px for a case, 34 for a group, at 100 %."""
        if index.data(GROUP_ROLE) is not None:
            return QSize(100, theme.row_height(34, 28, "strong"))
        return QSize(100, theme.row_height(52, 32, "strong", "small"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override QStyledItemDelegate.paint."""
        painter.save()
        group, row = index.data(GROUP_ROLE), index.data(ROW_ROLE)
        rect: QRect = option.rect
        if isinstance(group, GroupRow):
            self._paint_group(painter, rect, index, group)
        elif isinstance(row, QueueRow):
            self._paint_ground(painter, rect, option, index, row)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # later: grounds leave no seams
            self._paint_cell(painter, rect, Column(index.column()), row, index.data(CELL_ROLE))
        painter.restore()

    def _paint_group(
        self, painter: QPainter, rect: QRect, index: AnyIndex, group: GroupRow
    ) -> None:
        painter.fillRect(rect, theme.colour("subtle"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, light = theme.px(14), GROUP_LIGHTS[group.group]
        tree = self.parent()
        is_open = isinstance(tree, QTreeView) and tree.isExpanded(
            tree.model().index(index.row(), 0)
        )
        middle = rect.center().y() - side / 2 + 1
        chevron = QRectF(rect.left() + theme.px(10), middle, side, side)
        icons.paint(painter, "chevron-down" if is_open else "chevron-right", chevron, "text3")
        paint_light(painter, QRectF(rect.left() + theme.px(32), middle, side, side), light)
        left = rect.left() + theme.px(54)
        painter.setFont(theme.font("strong"))
        name = workbench.GROUPS[group.group]
        painter.setPen(theme.colour(LIGHT_TONES[light]))
        draw_elided(painter, rect.adjusted(left - rect.left(), 0, 0, 0), name)
        left += painter.fontMetrics().horizontalAdvance(name) + theme.px(10)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2"))
        draw_elided(painter, rect.adjusted(left - rect.left(), 0, -theme.px(8), 0), group.note)

    def _paint_ground(
        self,
        painter: QPainter,
        rect: QRect,
        option: QStyleOptionViewItem,
        index: AnyIndex,
        row: QueueRow,
    ) -> None:
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        marked = getattr(self.parent(), "is_marked", None)
        is_marked = marked is not None and marked(row)
        ground = "selected" if is_chosen or is_marked else "surface"
        painter.fillRect(rect, theme.colour(ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        if is_chosen and index.column() == Column.DUE:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
        view = self.parent()
        if is_chosen and isinstance(view, QWidget) and view.hasFocus():
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, theme.colour("accent"))
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("accent"))

    def _paint_cell(
        self, painter: QPainter, rect: QRect, column: Column, row: QueueRow, cell: Cell
    ) -> None:
        if column is Column.DUE:
            self._paint_due(painter, rect, row, cell)
        elif column is Column.STATE:
            self._paint_state(painter, rect, row, cell)
        else:
            tone = "text2"
            if column is Column.PAPERS:
                tone = "green" if row.papers_ready == row.papers_all else "amber"
            strong = "strong" if column in (Column.ENTERPRISE, Column.PAPERS) else "body"
            _two_lines(painter, _padded(rect), cell, (strong, "text", tone))

    def _paint_due(self, painter: QPainter, rect: QRect, row: QueueRow, cell: Cell) -> None:
        side = theme.px(LIGHT_SIZE)
        top = (rect.height() - side) / 2 if theme.is_compact() else theme.px(9)
        box = QRectF(rect.left() + theme.px(11), rect.top() + top, side, side)
        marked = getattr(self.parent(), "is_marked", None)
        if marked is not None and marked(row):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(box, 4, 4)
            icons.paint(painter, "check", box.adjusted(2, 2, -2, -2), "on_accent")
        else:
            paint_light(painter, box, row.clock.light)
        words = rect.adjusted(theme.px(36), 0, -theme.px(6), 0)
        tone = LIGHT_TONES[row.clock.light]
        if row.clock.note or row.clock.due_at is None:
            _two_lines(painter, words, cell, ("strong", tone, "text2"))
            return
        upper = _two_lines(painter, words, Cell(cell.first), ("strong", tone, "text2"))
        width = min(theme.px(100), words.width())
        bar = QRectF(words.left(), upper + theme.px(6), width, theme.px(5))
        if theme.is_compact():
            bar = QRectF(words.left(), rect.bottom() - theme.px(4), width, theme.px(3))
        paint_clock(painter, bar, row.clock)

    def _paint_state(self, painter: QPainter, rect: QRect, row: QueueRow, cell: Cell) -> None:
        tone = STATE_TONES.get(row.state, "grey")
        if row.clock.light is Light.RED and tone == "blue":
            tone = "red"
        font = theme.font("small")
        painter.setFont(font)
        size = chip_size(cell.first, font, has_icon=False)
        left, right = rect.left() + theme.px(4), rect.right() - 2
        top = rect.center().y() - size.height() / 2
        if cell.second and theme.is_compact():
            right = self._paint_count(painter, rect, row.more)
        elif cell.second:
            top = self._paint_more(painter, rect, cell.second, size.height())
        width = min(size.width(), right - left)
        paint_chip(painter, QRectF(left, top, width, size.height()), cell.first, tone)

    def _paint_more(self, painter: QPainter, rect: QRect, words: str, chip: int) -> int:
        """Say beneath the chip that there is more; return where the chip begins."""
        high = painter.fontMetrics().height()
        top = rect.top() + (rect.height() - chip - high) // 2
        painter.setPen(theme.colour("text2"))
        line = QRect(rect.left() + theme.px(6), top + chip, rect.width() - theme.px(8), high)
        draw_elided(painter, line, words)
        return top

    def _paint_count(self, painter: QPainter, rect: QRect, more: int) -> int:
        """Count what more there is at the right end; return where the chip has to end."""
        words = workbench.MORE_COUNT.format(count=more)
        width = painter.fontMetrics().horizontalAdvance(words) + theme.px(6)
        painter.setPen(theme.colour("text2"))
        painter.drawText(
            rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words
        )
        return rect.right() - width


def _padded(rect: QRect) -> QRect:
    return rect.adjusted(theme.px(8), 0, -theme.px(8), 0)


def _two_lines(painter: QPainter, rect: QRect, cell: Cell, look: tuple[str, str, str]) -> int:
    """Paint two lines in (role, tone, tone beneath) and return where the first ends."""
    if theme.is_compact():
        return draw_line(painter, rect, (cell.first, cell.second), look)
    role, tone, below = look
    first, second = QFontMetrics(theme.font(role)), QFontMetrics(theme.font("small"))
    top = rect.top() + (rect.height() - first.height() - second.height()) // 2
    painter.setFont(theme.font(role))
    painter.setPen(theme.colour(tone))
    draw_elided(painter, QRect(rect.left(), top, rect.width(), first.height()), cell.first)
    end = top + first.height()
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour(below))
    draw_elided(painter, QRect(rect.left(), end, rect.width(), second.height()), cell.second)
    return end
