"""往来 and 日志: what happened, as a table that is filtered and copied from."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QTableView, QWidget

from desktop.models.happenings import HappeningColumn, HappeningsModel
from desktop.models.rows import TimelineRow
from desktop.views import theme
from desktop.views.copying import copy_rows
from desktop.views.widgets.blank import Blank
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

    Signals: ``copied(int)`` how many lines went to the clipboard.
    """

    copied = Signal(int)

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=0, gap=0, parent=parent)
        self.model = HappeningsModel(self)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit_rows)
        head = row(gap=8)
        head.setContentsMargins(*(theme.px(side) for side in (12, 10, 12, 8)))
        self.filter = FilterBox()
        self.filter.setPlaceholderText(words.FILTER_LOG)
        self.filter.setAccessibleName(words.FILTER_LOG_NAME)
        self.filter.textChanged.connect(self._filter)
        head.addWidget(self.filter, 1)
        head.addStretch(2)
        self.body.addLayout(head)
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
        self.model.show_rows(rows)
        self._show_state()

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

    def _show_state(self) -> None:
        self._fitting.start(0)
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
