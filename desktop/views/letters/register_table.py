"""A table of the register: two-line cells painted by one delegate, columns that give way."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.models.register import CELL_ROLE, ROW_ROLE, Cell, Look, RegisterModel
from desktop.views import theme
from desktop.views.choosing import choose_row
from desktop.views.copying import copy_rows
from desktop.views.keymap import Shortcut
from desktop.views.widgets.chip import chip_size, paint_chip
from desktop.views.widgets.text import draw_elided, draw_line

AnyIndex = QModelIndex | QPersistentModelIndex
ROW_HEIGHTS = (50, 32)


class RegisterDelegate(QStyledItemDelegate):
    """Paints one or two lines, or a chip, by the tokens in force."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override QStyledItemDelegate.paint."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        painter.save()
        rect: QRect = option.rect
        self._paint_ground(painter, rect, option, index.column() == 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # later: grounds leave no seams
        inner = rect.adjusted(theme.px(8), 0, -theme.px(6), 0)
        if cell.look is Look.CHIP:
            _paint_chip(painter, inner, cell)
        else:
            _paint_lines(painter, inner, cell)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, is_first: bool
    ) -> None:
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme.colour("selected" if is_chosen else "surface"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        if is_chosen and is_first:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
        view = self.parent()
        if is_chosen and isinstance(view, QWidget) and view.hasFocus():
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, theme.colour("accent"))
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("accent"))


class RegisterTable(QTableView):
    """A read-only table whose columns share the width there is.

    ``widths`` are the design's pixels of each column (0 takes what is left), ``give_way`` the
    columns left out first where there is no room.

    Signals: ``opened(row)`` on Enter or a double click; ``current(row)``;
    ``pressed_key(str)`` for a single key of ``keys``; ``copied(int)`` rows.
    """

    opened = Signal(object)
    current = Signal(object)
    pressed_key = Signal(str)
    copied = Signal(int)

    def __init__(
        self,
        model: RegisterModel,  # type: ignore[type-arg]
        widths: Mapping[str, int],
        give_way: Sequence[str] = (),
        keys: Sequence[str] = (),
        scope: str = "register",
    ) -> None:
        super().__init__()
        self.table = model
        self._widths, self._give_way = dict(widths), tuple(give_way)
        self._kept: object = None
        self.setItemDelegate(RegisterDelegate(self))
        self._set_up()
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._restore_place)
        self.doubleClicked.connect(self._open)
        for key in keys:
            shortcut = Shortcut(key, self, scope)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._tell_key)
        self._fit_rows()

    def current_row(self) -> object:
        """Return the row the keyboard stands on, or None."""
        return self.currentIndex().data(ROW_ROLE)

    def chosen_rows(self) -> tuple[object, ...]:
        """Return the selected rows, top to bottom."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.table.shown()[place] for place in chosen)

    def copy(self, *, with_head: bool = False) -> None:
        """Put the selected rows on the clipboard as cells of text."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = [self._texts(place) for place in places]
        if not rows:
            return
        if with_head:
            horizontal = Qt.Orientation.Horizontal
            heads = range(self.table.columnCount())
            role = Qt.ItemDataRole.DisplayRole
            rows.insert(0, [str(self.table.headerData(h, horizontal, role)) for h in heads])
        copy_rows(rows)
        self.copied.emit(len(places))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QTableView.keyPressEvent."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_C and event.modifiers() == _CONTROL_SHIFT:
            self.copy(with_head=True)
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Override QTableView.keyboardSearch: letters are keys here; the filter finds."""

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802
        """Override QTableView.currentChanged."""
        super().currentChanged(current, previous)
        self.current.emit(current.data(ROW_ROLE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QTableView.resizeEvent."""
        super().resizeEvent(event)
        self.fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Override QTableView.changeEvent: widths and heights follow the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit_rows()
            self.fit_columns()

    def fit_columns(self) -> None:
        """Give each column its width; leave out those that have no room."""
        room = self.viewport().width()
        shown = dict(self._widths)
        for key in self._give_way:
            if self._needed(shown) <= room:
                break
            shown.pop(key, None)
        fixed = sum(theme.px(width) for width in shown.values() if width > 0)
        shares = sum(1 for width in shown.values() if width <= 0) or 1
        rest = max(theme.px(80), (room - fixed) // shares)
        for place, column in enumerate(self.table.columns):
            width = shown.get(column.key)
            self.setColumnHidden(place, width is None)
            if width is not None:
                self.setColumnWidth(place, theme.px(width) if width > 0 else rest)

    def _needed(self, shown: Mapping[str, int]) -> int:
        return sum(theme.px(width if width > 0 else LEAST_SHARE) for width in shown.values())

    def _set_up(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(30)

    def _fit_rows(self) -> None:
        height = theme.row_height(*ROW_HEIGHTS, "strong", "small")
        self.verticalHeader().setDefaultSectionSize(height)

    def _texts(self, place: int) -> list[str]:
        columns = range(self.table.columnCount())
        return [str(self.table.index(place, c).data() or "") for c in columns]

    def _open(self, index: AnyIndex | None = None) -> None:
        row = (index or self.currentIndex()).data(ROW_ROLE)
        if row is not None:
            self.opened.emit(row)

    def _tell_key(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, Shortcut):
            self.pressed_key.emit(shortcut.usual)

    def _keep_place(self) -> None:
        self._kept = _known_by(self.current_row())

    def _restore_place(self) -> None:
        rows = self.table.shown()
        known = [_known_by(row) for row in rows]
        place = known.index(self._kept) if self._kept in known else 0
        if rows:
            choose_row(self, self.table.index(place, 0))
        else:
            self.current.emit(None)


LEAST_SHARE = 170
_CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def _known_by(row: object) -> object:
    """Return what a row is known by while others come and go."""
    names = ("letter_id", "case_id", "number", "key")
    return tuple(getattr(row, name, "") for name in names) if row is not None else None


def _paint_chip(painter: QPainter, rect: QRect, cell: Cell) -> None:
    font = theme.font("small")
    painter.setFont(font)
    size = chip_size(cell.first, font, has_icon=bool(cell.icon))
    width = min(size.width(), rect.width())
    box = QRectF(rect.left(), rect.center().y() - size.height() / 2, width, size.height())
    paint_chip(painter, box, cell.first, cell.tone, cell.icon)


def _paint_lines(painter: QPainter, rect: QRect, cell: Cell) -> None:
    role = "strong" if cell.look is Look.STRONG else "body"
    first, second = QFontMetrics(theme.font(role)), QFontMetrics(theme.font("small"))
    painter.setFont(theme.font(role))
    painter.setPen(theme.colour(cell.tone))
    if not cell.second or theme.is_compact():
        draw_line(painter, rect, (cell.first, cell.second), (role, cell.tone, cell.below))
        return
    top = rect.top() + (rect.height() - first.height() - second.height()) // 2
    draw_elided(painter, QRect(rect.left(), top, rect.width(), first.height()), cell.first)
    beneath = QRect(rect.left(), top + first.height(), rect.width(), second.height())
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour(cell.below))
    draw_elided(painter, beneath, cell.second)
