"""Ctrl+K: one field that finds cases, enterprises, letters, pages and commands."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.models.found import FOUND_ROLE, FoundModel, mark_text
from desktop.models.rows_cases import FoundKind, FoundRow
from desktop.views import icons, theme
from desktop.views.cases.cases_painting import PHASE_TONES
from desktop.views.choosing import choose_row
from desktop.views.overlay import MiddleSheet
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.card import row
from desktop.views.widgets.chip import chip_size, paint_chip
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.text import draw_elided
from desktop.wording import search

AnyIndex = QModelIndex | QPersistentModelIndex
ICONS = {
    FoundKind.CASE: "folder-open",
    FoundKind.ENTERPRISE: "building-2",
    FoundKind.PARCEL: "panel-right",
    FoundKind.PERSON: "eye",
    FoundKind.LETTER: "stamp",
    FoundKind.COMMAND: "arrow-right",
}
MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Palette(MiddleSheet):
    """The search over the page; Esc puts it away and gives the keyboard back.

    Signals: ``typed(str)`` another text; ``chosen(FoundRow)``.
    """

    WIDTH, HEIGHT = 680, 520
    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, room: QWidget, parent: QWidget) -> None:
        super().__init__(room, parent)
        self.setAccessibleName(search.NAME)
        self._before: QWidget | None = None
        self._is_waiting = False
        self._is_pressed = False
        self.model = FoundModel(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(search.HOLDER)
        self.field.setAccessibleName(search.NAME)
        self.field.textEdited.connect(self._typed)
        self.field.installEventFilter(self)
        head = row(gap=0)
        head.setContentsMargins(*(theme.px(side) for side in (12, 12, 12, 10)))
        head.addWidget(self.field)
        self.body.addLayout(head)
        self.body.addWidget(self._make_stack(), 1)
        self.hints = HintsBar(search.HINTS)
        self.body.addWidget(self.hints)
        self.closed.connect(self._give_back)

    def open(self) -> None:
        """Show the search with the last text selected."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.put_up()
        self.hints.fit()
        self.field.setFocus()
        self.field.selectAll()
        self._typed(self.field.text())

    def show_found(self, rows: Sequence[FoundRow], note: str) -> None:
        """Show what was found for the text; Enter that was pressed meanwhile opens the first."""
        self._is_waiting = False
        self.model.show_rows(rows)
        self.hints.note.setText(note)
        self.hints.fit()
        choose_row(self.list, self.model.index(0))
        if rows:
            self._stack.setCurrentWidget(self.list)
        else:
            self.nothing.say(search.NOTHING.format(text=self.field.text()), search.NOTHING_NOTE)
            self._stack.setCurrentWidget(self.nothing)
        pressed, self._is_pressed = self._is_pressed, False
        if pressed:
            self._choose(self.list.currentIndex())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override Overlay.eventFilter: arrows typed in the field move in the list."""
        is_press = event.type() is QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and watched is self.field:
            return self._took(event)
        return super().eventFilter(watched, event)

    def _took(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in MOVES:
            self._move(MOVES[key])
        elif key in ENTER:
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self.put_away()
        else:
            return False
        return True

    def _make_stack(self) -> QWidget:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(FoundDelegate(self.list))
        self.list.setAccessibleName(search.LIST_NAME)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.nothing = Blank("search", "")
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        return holder

    def _typed(self, text: str) -> None:
        self._is_waiting = True
        self.typed.emit(text)

    def _move(self, step: int) -> None:
        last = self.model.rowCount() - 1
        place = max(0, min(last, self.list.currentIndex().row() + step))
        choose_row(self.list, self.model.index(place))

    def _enter(self) -> None:
        if self._is_waiting:
            self._is_pressed = True
        else:
            self._choose(self.list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        found = self.model.row_at(index.row())
        if found is not None:
            self.put_away()
            self.chosen.emit(found)

    def _give_back(self) -> None:
        self._is_pressed = False
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._before = None


class FoundDelegate(QStyledItemDelegate):
    """Paints what was found: icon, two lines, and a mark at the right end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        lines = QFontMetrics(theme.font("strong")).height()
        lines += QFontMetrics(theme.font("small")).height()
        return QSize(theme.px(300), lines + theme.px(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override QStyledItemDelegate.paint."""
        found = index.data(FOUND_ROLE)
        if not isinstance(found, FoundRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour("selected" if is_current else "surface"))
        if is_current:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
        side = theme.px(18)
        box = QRectF(rect.left() + theme.px(14), rect.center().y() - side / 2, side, side)
        icons.paint(painter, ICONS[found.kind], box, "accent" if is_current else "text2")
        inner = rect.adjusted(theme.px(44), 0, -theme.px(14), 0)
        inner.setRight(self._paint_mark(painter, inner, found) - theme.px(10))
        _paint_lines(painter, inner, found)
        painter.restore()

    def _paint_mark(self, painter: QPainter, rect: QRect, found: FoundRow) -> int:
        """Paint the mark at the right end and return where it begins."""
        words = mark_text(found) or search.KINDS[found.kind]
        font = theme.font("small")
        painter.setFont(font)
        size = chip_size(words, font, has_icon=False)
        left = rect.right() - size.width()
        top = rect.center().y() - size.height() / 2 + 1
        tones = {FoundKind.CASE: PHASE_TONES.get(found.mark, "grey"), FoundKind.LETTER: "violet"}
        tone = tones.get(found.kind, "grey")
        paint_chip(painter, QRectF(left, top, size.width(), size.height()), words, tone)
        return left


def _paint_lines(painter: QPainter, rect: QRect, found: FoundRow) -> None:
    first, second = QFontMetrics(theme.font("strong")), QFontMetrics(theme.font("small"))
    height = first.height() + (second.height() if found.note else 0)
    top = rect.top() + (rect.height() - height) // 2
    painter.setFont(theme.font("strong"))
    painter.setPen(theme.colour("text"))
    draw_elided(painter, QRect(rect.left(), top, rect.width(), first.height()), found.title)
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour("text2"))
    below = QRect(rect.left(), top + first.height(), rect.width(), second.height())
    draw_elided(painter, below, found.note)
