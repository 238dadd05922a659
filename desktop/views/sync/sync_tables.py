"""The lists of exchange: plain tables whose last column takes what width is left."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.models.rows_sync import DeskRow, SyncPage, WaitingRow
from desktop.models.sync_lists import (
    SyncListModel,
    blocks_model,
    desks_model,
    runs_model,
    said_since,
    waiting_model,
)
from desktop.views import theme
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.chip import chip_size, paint_chip
from desktop.views.widgets.text import Label, draw_elided
from desktop.wording import case_page
from desktop.wording import sync_page as words

ROWS = (34, 27)
STATE = 2
"""The column of how a desk stands."""
Index = QModelIndex | QPersistentModelIndex
EDGE = 4
"""So far a table keeps from its card's round corners."""


class SyncTable(QTableView):
    """A read-only table; ``widths`` are the design's pixels, 0 takes a share of what is left.

    A column is never narrower than its title.
    """

    def __init__(self, model: SyncListModel[Any], widths: Sequence[int], name: str) -> None:
        super().__init__()
        self._widths = tuple(widths)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setObjectName("ringed")
        self.setStyleSheet("QTableView::item { padding-left: 6px; }")
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for number, width in enumerate(self._widths):
            if not width:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Override QTableView.changeEvent: rows and columns follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.row_height(*ROWS, "body"))
        for number, width in enumerate(self._widths):
            if width:
                title = self.horizontalHeader().sectionSizeHint(number)
                self.setColumnWidth(number, max(theme.px(width), title))


class ListTab(Card):
    """A table, or a sentence where it is empty."""

    def __init__(self, key: str, icon: str, table: SyncTable) -> None:
        super().__init__(padding=EDGE, gap=0)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self.table = table
        words_, note = words.EMPTY[key]
        self.blank = Blank(icon, words_)
        self.blank.say(words_, note)
        self._stack.addWidget(table)
        self._stack.addWidget(self.blank)
        self.body.addWidget(holder)
        self.setMinimumHeight(theme.px(220))

    def settle(self) -> None:
        """Show the table, or the sentence."""
        self._stack.setCurrentIndex(int(self.table.model().rowCount() == 0))


class WaitingTab(ListTab):
    """What has not gone yet.

    Signals: ``case_wanted(str)`` on Enter or a double click; ``undo_wanted(str, str)`` an act to
    be taken back, by its case and entry.
    """

    case_wanted = Signal(str)
    undo_wanted = Signal(str, str)

    def __init__(self) -> None:
        self.model = waiting_model()
        table = SyncTable(self.model, (132, 0, 90, 110, 0), words.TABS["waiting"])
        super().__init__("waiting", "circle-check", table)
        table.activated.connect(lambda index: self._open(self.model.row_at(index.row())))
        self.undo = Button(case_page.UNDO, "undo-2", "plain", case_page.UNDO_KEY)
        self.undo.clicked.connect(self._take_back)
        self._head = QWidget()
        head = row(self._head, gap=8)
        head.setContentsMargins(*(theme.px(side) for side in (8, 4, 8, 4)))
        head.addWidget(Label(words.WAITING_NOTE, "small", "text2").wrapped(), 1)
        head.addWidget(self.undo)
        self.body.insertWidget(0, self._head)
        table.selectionModel().currentRowChanged.connect(self._say_undo)

    def show_page(self, page: SyncPage) -> None:
        """Show what waits; the line at hand stays so, else it is the first."""
        at_hand = self._at_hand()
        self.model.show_rows(page.waiting)
        if page.waiting:
            places = [n for n, waiting in enumerate(page.waiting) if waiting == at_hand]
            self.table.selectRow(places[0] if places else 0)
        self.settle()
        self._head.setHidden(not page.waiting)
        self._say_undo()

    def _at_hand(self) -> WaitingRow | None:
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def _say_undo(self) -> None:
        """Let the button lead to the case's log; what belongs to no case is undone elsewhere."""
        chosen = self._at_hand()
        is_there = chosen is not None and chosen.case_number and chosen.entry
        self.undo.explain("" if is_there else words.UNDO_ELSEWHERE)

    def _take_back(self) -> None:
        chosen = self._at_hand()
        if chosen is not None:
            self.undo_wanted.emit(chosen.case_id, chosen.entry)

    def _open(self, chosen: WaitingRow) -> None:
        if chosen.case_number:
            self.case_wanted.emit(chosen.case_id)


class RunsTab(ListTab):
    """The runs of exchange, the newest first."""

    def __init__(self) -> None:
        self.model = runs_model()
        table = SyncTable(self.model, (190, 90, 64, 64, 64, 64, 0), words.TABS["runs"])
        super().__init__("runs", "history", table)

    def show_page(self, page: SyncPage) -> None:
        """Show the runs."""
        self.model.show_rows(page.runs)
        self.settle()


class DeskTab(QWidget):
    """The office's desks, and the numbers leased here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        both = row(self, gap=12)
        self.desks, self.blocks = desks_model(self), blocks_model(self)
        for title, icon, model, widths in (
            (words.DESKS_TITLE, "building-2", self.desks, (0, 72, 196, 92, 92)),
            (words.BLOCKS_TITLE, "stamp", self.blocks, (110, 0, 48, 48)),
        ):
            side = column(gap=8)
            side.addWidget(SectionHeader(title, icon))
            table = SyncTable(model, widths, title)
            tab = ListTab("desk", icon, table)
            model.modelReset.connect(tab.settle)
            tab.settle()
            side.addWidget(tab, 1)
            both.addLayout(side, 3 if model is self.desks else 2)
            if model is self.desks:
                table.setItemDelegateForColumn(STATE, _StateDelegate(table))

    def show_page(self, page: SyncPage) -> None:
        """Show desks and numbers."""
        self.desks.show_rows(page.desks)
        self.blocks.show_rows(page.blocks)


class _StateDelegate(QStyledItemDelegate):
    """How a desk stands, as a chip, and since when where it is not well."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override QStyledItemDelegate.paint."""
        super().paint(painter, option, index)
        model = index.model()
        assert isinstance(model, SyncListModel)
        row_: DeskRow = model.row_at(index.row())
        words_, tone, icon = row_.mark
        if not words_:
            return
        painter.save()
        painter.setFont(theme.font("small"))
        size = chip_size(words_, painter.font(), has_icon=True)
        cell = QRectF(option.rect)
        left, top = cell.left() + 6, cell.center().y() - size.height() / 2
        paint_chip(painter, QRectF(left, top, size.width(), size.height()), words_, tone, icon)
        painter.setPen(theme.colour("text2"))
        beside = option.rect.adjusted(6 + size.width() + theme.px(8), 0, 0, 0)
        draw_elided(painter, beside, said_since(row_))
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """Override QStyledItemDelegate.initStyleOption: the text stands in the chip."""
        super().initStyleOption(option, index)
        option.text = ""
