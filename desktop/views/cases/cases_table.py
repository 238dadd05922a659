"""The register's table: sorts by its headings, keeps the officer's columns, tells its keys."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.models.cases import COLUMNS, CasesModel
from desktop.models.rows_cases import (
    CasesColumn,
    CasesRow,
    CasesSort,
    ColumnLayout,
    Ids,
)
from desktop.views import theme
from desktop.views.cases.cases_delegate import CasesDelegate, row_height
from desktop.views.cases.cases_painting import Place, RowPainter
from desktop.views.choosing import choose_row
from desktop.views.keymap import Shortcut
from desktop.wording import cases as wording

WIDTHS = {
    CasesColumn.NUMBER: 112,
    CasesColumn.ENTERPRISE: 166,
    CasesColumn.PROJECT: 104,
    CasesColumn.KILOVOLTS: 62,
    CasesColumn.CAPACITY: 86,
    CasesColumn.STREET: 70,
    CasesColumn.MATTER: 120,
    CasesColumn.PHASE: 102,
    CasesColumn.CLOCK: 138,
    CasesColumn.PAPERS: 96,
    CasesColumn.LETTER_DUE: 104,
    CasesColumn.RECEIVED: 88,
    CasesColumn.OFFICER: 88,
    CasesColumn.MANAGER: 88,
    CasesColumn.EXTERNAL: 150,
    CasesColumn.LETTERS: 190,
    CasesColumn.ENDED: 104,
    CasesColumn.PROJECT_CODE: 210,
    CasesColumn.CREDIT_CODE: 180,
    CasesColumn.ADDRESS: 240,
}
SHOWN = frozenset(
    {
        CasesColumn.NUMBER,
        CasesColumn.ENTERPRISE,
        CasesColumn.PROJECT,
        CasesColumn.KILOVOLTS,
        CasesColumn.CAPACITY,
        CasesColumn.STREET,
        CasesColumn.PHASE,
        CasesColumn.CLOCK,
        CasesColumn.PAPERS,
        CasesColumn.RECEIVED,
    }
)
USUAL = tuple(ColumnLayout(c, WIDTHS[c], c in SHOWN) for c in CasesColumn)
LEAST_WIDTH = 48
KEPT_SELECTION = 500
Spans = tuple[tuple[int, int], ...]


class CasesTable(QTableView):
    """The table.

    Signals: ``opened(CasesRow)`` on Enter or a double click; ``opened_beside(str)`` a case
    on Ctrl+Enter; ``sorted_by(CasesSort)``;
    ``arranged()`` when columns were moved or made wider; ``chosen(int)`` how many rows are
    selected; ``pressed_key(str)`` for / ? and M.
    """

    opened = Signal(object)
    opened_beside = Signal(str)
    sorted_by = Signal(object)
    arranged = Signal()
    chosen = Signal(int)
    pressed_key = Signal(str)

    def __init__(self, model: CasesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register = model
        self.sort = CasesSort()
        self._is_arranging = False
        self._kept: tuple[int | None, tuple[int, ...], int] = (None, (), 0)
        self.setAccessibleName(wording.NAME)
        self.setItemDelegate(CasesDelegate(self))
        self.setModel(model)
        self._set_up_table()
        self._set_up_header()
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._restore_place)
        self.doubleClicked.connect(self._open)
        for key in ("/", "?", "M"):
            shortcut = Shortcut(key, self, "cases")
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._tell_key)
        self.arrange(USUAL)

    def arrange(self, layout: Sequence[ColumnLayout]) -> None:
        """Lay the columns out; a column not named comes last and is not shown."""
        self._is_arranging = True
        named = {part.column for part in layout}
        rest = tuple(ColumnLayout(c, WIDTHS[c], False) for c in COLUMNS if c not in named)
        header = self.horizontalHeader()
        for place, part in enumerate((*layout, *rest)):
            section = COLUMNS.index(part.column)
            header.moveSection(header.visualIndex(section), place)
            header.resizeSection(section, theme.px(max(part.width, LEAST_WIDTH)))
            header.setSectionHidden(section, not part.is_shown)
        self._is_arranging = False
        self._fit()

    def layout_now(self) -> tuple[ColumnLayout, ...]:
        """Return the columns as they are arranged, left to right, with widths at 100 %."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(len(COLUMNS))]
        return tuple(
            ColumnLayout(COLUMNS[s], self._widths[s], not header.isSectionHidden(s)) for s in order
        )

    def shown_columns(self) -> tuple[CasesColumn, ...]:
        """Return the columns that are shown, left to right."""
        return tuple(part.column for part in self.layout_now() if part.is_shown)

    def show_sort(self, sort: CasesSort) -> None:
        """Mark the heading the rows are sorted by."""
        self.sort = sort
        self.register.show_sort(sort)

    def chosen_spans(self) -> Spans:
        """Return the stretches of rows that are selected, first and last."""
        ranges = self.selectionModel().selection()
        parts = [ranges.at(number) for number in range(ranges.count())]
        return tuple(sorted({(part.top(), part.bottom()) for part in parts}))

    def chosen_count(self) -> int:
        """Return how many cases are selected."""
        return sum(last - first + 1 for first, last in self.chosen_spans())

    def chosen_ids(self) -> Ids:
        """Return the cases that are selected, top to bottom."""
        return self.register.ids_in(self.chosen_spans())

    def current_row(self) -> CasesRow | None:
        """Return the case the keyboard stands on, where it is here."""
        return self.register.row_at(self.currentIndex().row())

    def choose_row(self, row: int) -> None:
        """Put the keyboard on a row and let it be seen."""
        index = self.register.index(row, self._first_column())
        if index.isValid():
            choose_row(self, index)
            self.scrollTo(index)

    def selectionChanged(  # noqa: N802
        self, selected: QItemSelection, deselected: QItemSelection
    ) -> None:
        """Override QTableView.selectionChanged."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.chosen_count())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QTableView.keyPressEvent: Enter opens; Home and End go to the first and last."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.current_row()
            if row is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.opened_beside.emit(row.case_id)
            else:
                self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        elif event.key() == Qt.Key.Key_Home and not event.modifiers():
            self.choose_row(0)
        elif event.key() == Qt.Key.Key_End and not event.modifiers():
            self.choose_row(self.register.rowCount() - 1)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Override QTableView.keyboardSearch: letters are acts here; the filter finds."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QTableView.paintEvent: a row at a time, and no cell asked for by itself."""
        header, painter, part = self.horizontalHeader(), QPainter(self.viewport()), event.rect()
        rows = RowPainter(painter, self._seen(part), -header.offset(), header.length())
        first, last = self.rowAt(part.top()), self.rowAt(part.bottom())
        if first >= 0:
            self._paint_rows(rows, first, last if last >= 0 else self.register.rowCount() - 1)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QTableView.resizeEvent."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Override QTableView.changeEvent: heights and widths follow the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_widths"):
            self.verticalHeader().setDefaultSectionSize(row_height())
            self.arrange(self.layout_now())

    def sizeHint(self) -> QSize:
        """Override QTableView.sizeHint."""
        return QSize(theme.px(700), theme.px(420))

    def minimumSizeHint(self) -> QSize:
        """Override QTableView.minimumSizeHint."""
        return QSize(theme.px(300), theme.px(160))

    def _set_up_table(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height())

    def _set_up_header(self) -> None:
        self._widths = [WIDTHS[c] for c in COLUMNS]
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(LEAST_WIDTH)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # With the rows' selection it would look through all of them whenever it is painted.
        header.setSelectionModel(QItemSelectionModel(self.register, header))
        header.sectionClicked.connect(self._sort_by)
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(self._moved)

    def _seen(self, part: QRect) -> list[Place]:
        """Return where the columns stand that are seen in a part of the view."""
        header = self.horizontalHeader()
        shown = [s for s in range(len(COLUMNS)) if not header.isSectionHidden(s)]
        places = [
            Place(COLUMNS[s], self.columnViewportPosition(s), header.sectionSize(s)) for s in shown
        ]
        return [p for p in places if p.left <= part.right() and p.left + p.width > part.left()]

    def _paint_rows(self, rows: RowPainter, first: int, last: int) -> None:
        chosen = self.selectionModel()
        keyboard = self.currentIndex().row() if self.hasFocus() else -1
        for number in range(first, last + 1):
            top, height = self.rowViewportPosition(number), self.rowHeight(number)
            is_chosen = chosen.isSelected(self.register.index(number, 0))
            rows.ground(top, height, is_chosen=is_chosen, has_keyboard=number == keyboard)
            row = self.register.row_at(number)
            if row is None:
                rows.absent(top, height)
            else:
                rows.row(top, height, row)

    def _fit(self) -> None:
        """Give the enterprise the room that is left over."""
        if self._is_arranging or not hasattr(self, "_widths"):
            return
        self._is_arranging = True
        header = self.horizontalHeader()
        wide = COLUMNS.index(CasesColumn.ENTERPRISE)
        shown = [s for s in range(len(COLUMNS)) if not header.isSectionHidden(s)]
        taken = sum(header.sectionSize(s) for s in shown if s != wide)
        room = self.viewport().width() - taken
        header.resizeSection(wide, max(theme.px(self._widths[wide]), room))
        self._is_arranging = False

    def _sort_by(self, section: int) -> None:
        column = COLUMNS[section]
        descending = not self.sort.descending if column is self.sort.column else False
        self.show_sort(CasesSort(column, descending))
        self.sorted_by.emit(self.sort)

    def _resized(self, section: int, _before: int, width: int) -> None:
        if width:
            at_hundred = round(width * 100 / theme.percent())
            is_stretched = COLUMNS[section] is CasesColumn.ENTERPRISE and self._is_arranging
            if not is_stretched:
                self._widths[section] = at_hundred
        if not self._is_arranging:
            self._fit()
            self.arranged.emit()

    def _moved(self) -> None:
        if not self._is_arranging:
            self.arranged.emit()

    def _tell_key(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, Shortcut):
            self.pressed_key.emit(shortcut.usual)

    def _open(self, index: QModelIndex) -> None:
        row = self.register.row_at(index.row())
        if row is not None:
            self.opened.emit(row)

    def _first_column(self) -> int:
        header = self.horizontalHeader()
        places = (header.logicalIndex(place) for place in range(len(COLUMNS)))
        return next((s for s in places if not header.isSectionHidden(s)), 0)

    def _keep_place(self) -> None:
        spans = self.chosen_spans()
        few = sum(last - first + 1 for first, last in spans) <= KEPT_SELECTION
        chosen = tuple(self.register.ids_in(spans)) if few else ()
        current = self.register.id_at(self.currentIndex().row())
        self._kept = (current, chosen, self.verticalScrollBar().value())

    def _restore_place(self) -> None:
        current, chosen, scrolled = self._kept
        row = self.register.row_of(current) if current is not None else -1
        if row < 0:
            self.scrollToTop()
            return
        self.verticalScrollBar().setValue(scrolled)
        flags = QItemSelectionModel.SelectionFlag
        index = self.register.index(row, self._first_column())
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        selection = QItemSelection()
        for at in (row, *self.register.rows_of(chosen)):
            cell = self.register.index(at, 0)
            selection.select(cell, cell)
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
