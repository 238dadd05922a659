"""The list of a case's papers: keys for each act, and rows that take files dropped on them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.models.papers import PAPER_ROLE, PapersModel, note_words, state_words
from desktop.models.rows_papers import PaperLineRow
from desktop.views import icons, theme
from desktop.views.choosing import choose_row
from desktop.views.dropping import dropped_in, may_drop
from desktop.views.marks import LIGHT_TONES, paper_light
from desktop.views.widgets.chip import chip_size, paint_chip
from desktop.views.widgets.lights import paint_light
from desktop.views.widgets.text import draw_elided
from desktop.wording import case_overview
from desktop.wording import papers as words

AnyIndex = QModelIndex | QPersistentModelIndex
LIGHT = 15
LINE = 52
LEAST_LINES = 5


class PaperDelegate(QStyledItemDelegate):
    """Paints light, name, chip of a main paper, state, and a grey line beneath."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        lines = QFontMetrics(theme.font("strong")).height()
        lines += QFontMetrics(theme.font("small")).height()
        return QSize(100, max(theme.px(LINE), lines + theme.px(12)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override QStyledItemDelegate.paint."""
        row = index.data(PAPER_ROLE)
        if not isinstance(row, PaperLineRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        self._paint_ground(painter, rect, option, row)
        self._paint_words(painter, rect, row)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, row: PaperLineRow
    ) -> None:
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour("selected" if is_chosen else "surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        if is_chosen:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
        over = getattr(self.parent(), "drop_paper", "")
        has_focus = is_chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        if has_focus or over == row.paper:
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -1.5))

    def _paint_words(self, painter: QPainter, rect: QRect, row: PaperLineRow) -> None:
        light = paper_light(row.status, is_waived=row.is_waived)
        side, edge = theme.px(LIGHT), theme.px(14)
        strong, small = QFontMetrics(theme.font("strong")), QFontMetrics(theme.font("small"))
        top = rect.top() + (rect.height() - strong.height() - small.height()) // 2
        middle = top + (strong.height() - side) / 2
        paint_light(painter, QRectF(rect.left() + edge, middle, side, side), light)
        left = rect.left() + edge + side + theme.px(10)
        right = rect.right() - edge
        painter.setFont(theme.font("small"))
        state = state_words(row)
        wide = small.horizontalAdvance(state)
        painter.setPen(theme.colour(LIGHT_TONES[light]))
        box = QRect(right - wide - 1, top, wide + 2, strong.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), state)
        line = QRect(left, top, right - wide - theme.px(12) - left, strong.height())
        self._paint_name(painter, line, row)
        below = QRect(left, top + strong.height(), right - left, small.height())
        self._paint_note(painter, below, row)

    def _paint_name(self, painter: QPainter, line: QRect, row: PaperLineRow) -> None:
        chips = [(case_overview.MAIN_PAPER, "grey")] if row.is_main else []
        chips += [(words.FLAGGED_CHIP, "red")] if row.flags else []
        micro, gap = theme.font("micro"), theme.px(8)
        sizes = [chip_size(said, micro, has_icon=False) for said, _tone in chips]
        room = line.width() - sum(size.width() + gap for size in sizes)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        draw_elided(painter, QRect(line.left(), line.top(), room, line.height()), row.name)
        left = line.left() + min(room, painter.fontMetrics().horizontalAdvance(row.name)) + gap
        painter.setFont(micro)
        for (said, tone), size in zip(chips, sizes, strict=True):
            high = line.top() + (line.height() - size.height()) / 2
            paint_chip(painter, QRectF(left, high, size.width(), size.height()), said, tone)
            left += size.width() + gap

    def _paint_note(self, painter: QPainter, line: QRect, row: PaperLineRow) -> None:
        painter.setFont(theme.font("small"))
        if row.is_opened:
            side = theme.px(13)
            box = QRectF(line.right() - side, line.top() + (line.height() - side) / 2, side, side)
            icons.paint(painter, "eye", box, "text3")
            line = line.adjusted(0, 0, -side - theme.px(6), 0)
        painter.setPen(theme.colour(_note_tone(row)))
        draw_elided(painter, line, note_words(row))


def _note_tone(row: PaperLineRow) -> str:
    if row.flags:
        return "red"
    return "amber" if row.is_waived else "text2"


class PaperListView(QListView):
    """The papers of a case.

    Signals: ``chosen(str)`` another paper; ``opened(str)`` on Enter or a double click;
    ``dropped(str, Dropped)`` on a paper, or beside one (blank).
    """

    chosen = Signal(str)
    opened = Signal(str)
    dropped = Signal(str, object)

    def __init__(self, model: PapersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.papers = model
        self.drop_paper = ""
        self.setAccessibleName(words.LIST)
        self.setItemDelegate(PaperDelegate(self))
        self.setModel(model)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(True)
        self.doubleClicked.connect(self._open)

    def current_row(self) -> PaperLineRow | None:
        """Return the paper the keyboard stands on, or None."""
        return self.papers.row_at(self.currentIndex())

    def choose(self, paper: str) -> None:
        """Put the keyboard on a paper, where there is such a one."""
        index = self.papers.index_of(paper)
        if index.isValid():
            choose_row(self, index)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802
        """Override QListView.currentChanged."""
        super().currentChanged(current, previous)
        row = self.papers.row_at(current)
        if row is not None:
            self.chosen.emit(row.paper)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QListView.keyPressEvent: Enter opens; letters do not search."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif _is_letter(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Override QListView.sizeHint: some papers are always in sight, the rest where it fits."""
        return QSize(theme.px(300), theme.px(LINE) * LEAST_LINES + 4)

    def minimumSizeHint(self) -> QSize:
        """Override QListView.minimumSizeHint."""
        return self.sizeHint()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QListView.dragEnterEvent."""
        self._over(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """Override QListView.dragMoveEvent: the row beneath is the one that would take it."""
        self._over(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        """Override QListView.dragLeaveEvent."""
        self._mark_drop("")

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QListView.dropEvent."""
        row = self.papers.row_at(self.indexAt(event.position().toPoint()))
        self._mark_drop("")
        event.acceptProposedAction()
        self.dropped.emit(row.paper if row else "", dropped_in(event.mimeData()))

    def _over(self, event: QDragMoveEvent) -> None:
        if not may_drop(event.mimeData()):
            event.ignore()
            return
        row = self.papers.row_at(self.indexAt(event.position().toPoint()))
        self._mark_drop(row.paper if row else "")
        event.acceptProposedAction()

    def _mark_drop(self, paper: str) -> None:
        if paper != self.drop_paper:
            self.drop_paper = paper
            self.viewport().update()

    def _open(self, index: AnyIndex) -> None:
        row = self.papers.row_at(index)
        if row is not None:
            self.opened.emit(row.paper)


def _is_letter(event: QKeyEvent) -> bool:
    """Return whether a key would be typed: it is the tab's then, not a word to search by."""
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    text = event.text()
    return bool(text.strip()) and text.isprintable() and not held
