"""The queue on screen: groups and two-line rows painted by one delegate, keys for each act."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from desktop.models.queue import Column, GroupRow, QueueModel
from desktop.models.rows import QueueGroup, QueueRow
from desktop.views import theme
from desktop.views.cases.queue_delegate import QueueDelegate
from desktop.views.choosing import choose_row
from desktop.views.keymap import Shortcut
from desktop.views.widgets.viewport import own_viewport
from desktop.wording import workbench

WIDTHS = {
    Column.DUE: 152,
    Column.MATTER: 132,
    Column.PLACE: 104,
    Column.PAPERS: 68,
    Column.STATE: 100,
}
LEAST_ENTERPRISE = 168
GIVE_WAY = (Column.PLACE, Column.MATTER, Column.PAPERS)
"""The columns that are left out first where there is no room; their words stay in the pane."""

Mark = tuple[str, str]


class QueueView(QTreeView):
    """The queue.

    Signals: ``current(QueueRow | None)`` when the keyboard stands on another case;
    ``opened(QueueRow)`` on Enter; ``opened_beside(str)`` a case on Ctrl+Enter;
    ``pressed_key(str)`` for A, R, D, E, L, N, T, O, / and ?;
    ``marked(int)`` when cases were marked with Space.
    """

    current = Signal(object)
    opened = Signal(object)
    opened_beside = Signal(str)
    pressed_key = Signal(str)
    marked = Signal(int)

    def __init__(self, model: QueueModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own_viewport(self, QPalette.ColorRole.Base)
        self.queue = model
        self.marks: set[Mark] = set()
        self._folded: set[QueueGroup] = set()
        self._kept: tuple[Mark, ...] = ()
        self.setAccessibleName(workbench.QUEUE_NAME)
        self.setItemDelegate(QueueDelegate(self))
        self._set_up_tree()
        self._set_up_header()
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._restore_place)
        self.doubleClicked.connect(self._open)
        for key in ("A", "R", "D", "E", "L", "N", "T", "O", "/", "?"):
            shortcut = Shortcut(key, self, "work")
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._tell_key)

    def current_row(self) -> QueueRow | None:
        """Return the case the keyboard stands on, or None."""
        return self.queue.row_at(self.currentIndex())

    def marked_rows(self) -> tuple[QueueRow, ...]:
        """Return the marked cases that are shown, top to bottom."""
        return tuple(row for row in self.queue.shown() if mark_of(row) in self.marks)

    def is_marked(self, row: QueueRow) -> bool:
        """Return whether the case was marked."""
        return mark_of(row) in self.marks

    def clear_marks(self) -> None:
        """Take all marks away."""
        self._set_marks(set())

    def forget_place(self) -> None:
        """Begin at the top of what is shown next: it is another officer's."""
        self.selectionModel().clearCurrentIndex()

    def begin(self) -> bool:
        """Put the keyboard on the first case where it stands nowhere; return whether it did."""
        first = self.queue.first()
        if self.currentIndex().isValid() or not first.isValid():
            return False
        choose_row(self, first)
        return True

    def choose(self, case_id: str, matter: str = "") -> None:
        """Put the keyboard on a case, where it is shown."""
        index = self.queue.index_of(case_id, matter)
        if index.isValid():
            choose_row(self, index)

    def currentChanged(  # noqa: N802
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Override QTreeView.currentChanged."""
        super().currentChanged(current, previous)
        row = self.queue.row_at(current)
        if row is not None:
            self.current.emit(row)

    def moveCursor(  # noqa: N802
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Override QTreeView.moveCursor: pass over open groups, stop at folded ones."""
        found = super().moveCursor(action, modifiers)
        down = action is QAbstractItemView.CursorAction.MoveDown
        if not down and action is not QAbstractItemView.CursorAction.MoveUp:
            return found
        while found.isValid() and not found.parent().isValid() and self.isExpanded(found):
            beyond = self.indexBelow(found) if down else self.indexAbove(found)
            if not beyond.isValid():
                return self.currentIndex()
            found = beyond
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QTreeView.keyPressEvent."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.current_row()
            if row is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.opened_beside.emit(row.case_id)
            else:
                self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space:
            self._toggle_mark()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._set_marks({mark_of(row) for row in self.queue.shown()})
        elif event.key() == Qt.Key.Key_Escape and self.marks:
            self.clear_marks()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Override QTreeView.keyboardSearch: letters are acts here; the filter finds."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QTreeView.mousePressEvent: a press on a group folds or unfolds it."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not index.parent().isValid():
            self.setExpanded(index.siblingAtColumn(0), not self.isExpanded(index))
            return
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QTreeView.resizeEvent."""
        super().resizeEvent(event)
        self.fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Override QTreeView.changeEvent: widths and heights follow the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.fit_columns()
            self.scheduleDelayedItemsLayout()

    def fit_columns(self) -> None:
        """Give each column its width and leave out those that have no room."""
        room = self.viewport().width()
        shown = dict(WIDTHS)
        for column in GIVE_WAY:
            if sum(map(theme.px, shown.values())) + theme.px(LEAST_ENTERPRISE) <= room:
                break
            del shown[column]
        for column in Column:
            kept = column is Column.ENTERPRISE or column in shown
            self.setColumnHidden(column, not kept)
            if column in shown:
                self.setColumnWidth(column, theme.px(shown[column]))
        taken = sum(theme.px(width) for width in shown.values())
        self.setColumnWidth(Column.ENTERPRISE, max(theme.px(100), room - taken))

    def sizeHint(self) -> QSize:
        """Override QTreeView.sizeHint."""
        return QSize(theme.px(560), theme.px(420))

    def _set_up_tree(self) -> None:
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.expanded.connect(self._unfolded)
        self.collapsed.connect(self._was_folded)

    def _set_up_header(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsMovable(False)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(40)

    def _tell_key(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, Shortcut):
            self.pressed_key.emit(shortcut.usual)

    def _open(self, index: QModelIndex) -> None:
        row = self.queue.row_at(index)
        if row is not None:
            self.opened.emit(row)
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    def _toggle_mark(self) -> None:
        row = self.current_row()
        if row is None:
            return
        self._set_marks(self.marks ^ {mark_of(row)})
        below = self.moveCursor(
            QAbstractItemView.CursorAction.MoveDown, Qt.KeyboardModifier.NoModifier
        )
        if self.queue.row_at(below) is not None:
            choose_row(self, below)

    def _set_marks(self, marks: set[Mark]) -> None:
        self.marks = marks
        self.viewport().update()
        self.marked.emit(len(marks))

    def _group_at(self, index: QModelIndex) -> QueueGroup | None:
        group = index.data(Qt.ItemDataRole.UserRole + 2)
        return group.group if isinstance(group, GroupRow) else None

    def _was_folded(self, index: QModelIndex) -> None:
        if (group := self._group_at(index)) is not None:
            self._folded.add(group)

    def _unfolded(self, index: QModelIndex) -> None:
        if (group := self._group_at(index)) is not None:
            self._folded.discard(group)

    def _keep_place(self) -> None:
        """Remember the case the keyboard stands on, and those beneath it."""
        row = self.current_row()
        shown = [mark_of(each) for each in self.queue.shown()]
        self._kept = tuple(shown[shown.index(mark_of(row)) :]) if row else ()

    def _kept_place(self) -> QModelIndex:
        """Return where the kept case is now; where it is gone, the next one that was beneath."""
        shown = {mark_of(row) for row in self.queue.shown()}
        left = next((mark for mark in self._kept if mark in shown), None)
        return self.queue.index_of(*left) if left else self.queue.first()

    def _restore_place(self) -> None:
        folded = set(self._folded)
        for number in range(self.queue.rowCount()):
            index = self.queue.index(number, 0)
            self.setFirstColumnSpanned(number, QModelIndex(), True)
            self.setExpanded(index, self._group_at(index) not in folded)
        shown = {mark_of(row) for row in self.queue.shown()}
        self._set_marks(self.marks & shown)
        index = self._kept_place()
        if index.isValid():
            choose_row(self, index)
        else:
            self.current.emit(None)


def mark_of(row: QueueRow) -> Mark:
    """Return what a row is known by: its case and matter."""
    return (row.case_id, row.matter)
