"""往来 and 日志: what happened, as a table that is filtered and copied from."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QTableView, QWidget

from desktop.models.happenings import HappeningColumn, HappeningsModel
from desktop.models.rows import TimelineRow
from desktop.views import theme
from desktop.views.cases.undo_sheet import UndoSheet
from desktop.views.copying import copy_rows
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import OTHER_OFFICER, Button
from desktop.views.widgets.card import Card, row
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.search_box import FilterBox
from desktop.wording import case_page as words

WIDTHS = {
    HappeningColumn.AT: 128,
    HappeningColumn.TEXT: 212,
    HappeningColumn.OFFICER: 80,
    HappeningColumn.ENTERED: 128,
    HappeningColumn.DEVICE: 84,
}
WRAPPED = (HappeningColumn.TEXT, HappeningColumn.DETAIL)
"""The columns whose words run over several lines."""
LEAST_HEIGHT = 380
DEVICE_FROM, ENTERED_FROM = 900, 760


class HappeningsTab(Card):
    """A log.

    Signals: ``copied(int)`` how many lines went to the clipboard; ``taken_back(object, str)`` the
    entries of an act that is to be withdrawn, and what it was.
    """

    copied = Signal(int)
    taken_back = Signal(object, str)

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=0, gap=0, parent=parent)
        self.model = HappeningsModel(self)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit_rows)
        self._make_head()
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._make_table()
        self.empty = Blank("inbox", empty)
        self.nothing = Blank("funnel", "")
        for part in (self.table, self.empty, self.nothing):
            self._stack.addWidget(part)
        self.body.addWidget(holder, 1)
        self.hints = HintsBar(())
        self.body.addWidget(self.hints)
        self.setMinimumHeight(theme.px(LEAST_HEIGHT))
        self._rows: tuple[TimelineRow, ...] = ()
        self._show_state()

    def show_rows(self, rows: tuple[TimelineRow, ...]) -> None:
        """Show other lines."""
        if rows == self._rows:
            return
        self._rows = rows
        at_hand = self._at_hand()
        self.model.show_rows(rows)
        self._choose(self.model.place_of(at_hand.entry) if at_hand is not None else -1)
        if self.model.place_of(self.sheet.entry) < 0:
            self.sheet.hide()
        self._show_state()

    def ask_undo(self, entry: str = "") -> None:
        """Ask whether the line at hand, or that of an entry, is to be taken back.

        Without either it is the newest that may be; where it may not, it is said why.
        """
        if entry:
            self.filter.clear()
        elif self._at_hand() is None:
            self._choose(self.model.first_undone())
        place = self.model.place_of(entry)
        self._choose(place)
        if place >= 0 or not entry:
            self.undo.click()

    def _make_head(self) -> None:
        head = row(gap=8)
        head.setContentsMargins(*(theme.px(side) for side in (12, 10, 12, 8)))
        self.filter = FilterBox()
        self.filter.setPlaceholderText(words.FILTER_LOG)
        self.filter.setAccessibleName(words.FILTER_LOG_NAME)
        self.filter.textChanged.connect(self._filter)
        self.undo = Button(words.UNDO, "undo-2", "plain", words.UNDO_KEY)
        self.undo.clicked.connect(self._ask)
        head.addWidget(self.filter, 1)
        head.addStretch(2)
        head.addWidget(self.undo)
        self.body.addLayout(head)
        self.sheet = UndoSheet()
        self.sheet.taken_back.connect(self.taken_back)
        self.sheet.confirmed.connect(self._to_table)
        self.sheet.cancelled.connect(self._to_table)
        asking = row()
        asking.setContentsMargins(theme.px(12), 0, theme.px(12), 0)
        asking.addWidget(self.sheet)
        self.body.addLayout(asking)

    def _make_table(self) -> None:
        self.table = QTableView()
        self.table.setObjectName("log")
        self.table.setModel(self.model)
        self.table.setAccessibleName(words.FILTER_LOG_NAME)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, theme.px(width))
        header.setSectionResizeMode(HappeningColumn.DETAIL, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._column_resized)
        self.table.selectionModel().selectionChanged.connect(self._say_undo)
        copy = QShortcut(QKeySequence.StandardKey.Copy, self.table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QFrame.resizeEvent: where there is no room the last columns give way."""
        super().resizeEvent(event)
        width = self.width()
        self.table.setColumnHidden(HappeningColumn.DEVICE, width < theme.px(DEVICE_FROM))
        self.table.setColumnHidden(HappeningColumn.ENTERED, width < theme.px(ENTERED_FROM))

    def _column_resized(self, section: int, _before: int, _now: int) -> None:
        if section in WRAPPED:
            self._fitting.start(0)

    def _fit_rows(self) -> None:
        """Give each line the height its words need; Qt's own way asks for every cell many times."""
        metrics, flags = self.table.fontMetrics(), int(Qt.TextFlag.TextWordWrap)
        side, above = 2 * theme.px(8) + 8, 2 * theme.px(6) + 4
        widths = {c: max(1, self.table.columnWidth(c) - side) for c in WRAPPED}
        for number in range(self.model.rowCount()):
            heights = [
                metrics.boundingRect(
                    QRect(0, 0, width, 0), flags, self.model.said(number, place)
                ).height()
                for place, width in widths.items()
            ]
            self.table.setRowHeight(number, max(metrics.height(), *heights) + above)

    def _filter(self, typed: str) -> None:
        self.model.filter_text(typed)
        self._show_state()

    def _at_hand(self) -> TimelineRow | None:
        """Return the line chosen last; one the keyboard only stands on was not chosen."""
        index = self.table.currentIndex()
        is_chosen = self.table.selectionModel().isSelected(index)
        return self.model.row_at(index.row()) if is_chosen else None

    def _choose(self, place: int) -> None:
        if place >= 0:
            self.table.selectRow(place)

    def _say_undo(self) -> None:
        """Let the button do something, or say why it can't."""
        row = self._at_hand()
        if row is None or not row.undo.entries:
            self.undo.explain(words.UNDO_NONE)
        else:
            self.undo.explain(row.undo.against, OTHER_OFFICER if row.undo.is_others else None)

    def _ask(self) -> None:
        row = self._at_hand()
        if row is not None:
            self.sheet.ask(row)

    def _to_table(self) -> None:
        self.table.setFocus()

    def _show_state(self) -> None:
        self._fitting.start(0)
        self._say_undo()
        shown, total = self.model.rowCount(), self.model.total
        self.hints.note.setText(words.LOG_COUNT.format(shown=shown, all=total))
        if shown:
            self._stack.setCurrentWidget(self.table)
        elif total:
            self.nothing.say(words.LOG_FILTER_EMPTY.format(words=self.filter.text()))
            self._stack.setCurrentWidget(self.nothing)
        else:
            self._stack.setCurrentWidget(self.empty)

    def _copy(self) -> None:
        chosen = sorted({index.row() for index in self.table.selectedIndexes()})
        if chosen:
            copy_rows(self.model.cells(chosen))
            self.hints.note.setText(words.LOG_COPIED.format(count=len(chosen)))
            self.copied.emit(len(chosen))
