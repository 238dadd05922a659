"""日程: a month or a week of due days, and beside it the events of the chosen day."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QHeaderView,
    QListView,
    QStackedLayout,
    QTableView,
    QWidget,
)

from desktop.models.agenda import AgendaModel, EventsModel, kind_words
from desktop.models.rows_agenda import AgendaDay, AgendaPage, AgendaRow
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.cases.agenda_delegate import DayDelegate, EventDelegate
from desktop.views.choosing import choose_row
from desktop.views.keymap import Shortcut
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import Label
from desktop.wording import agenda as words
from desktop.wording import screens, sentences

WEEKS = 6
BESIDE = 900
LIST_WIDTH = 320
MONTH, WEEK = "month", "week"
STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


class AgendaView(QWidget):
    """The page.

    Signals: ``days_wanted(date, date, str)`` the days shown, and mine or whole;
    ``case_opened(str)``; ``letter_opened(str, str)``; ``export_wanted(date, date, str)``;
    ``keys_wanted()``.
    """

    days_wanted = Signal(object, object, str)
    case_opened = Signal(str)
    letter_opened = Signal(str, str)
    export_wanted = Signal(object, object, str)
    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = date(2000, 1, 1)
        self._is_begun = False
        self.view = MONTH
        self.model, self.events = AgendaModel(self), EventsModel(self)
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        self.info = InfoBar()
        outer.addWidget(self.info)
        outer.addLayout(self._make_head())
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(theme.px(14))
        self._middle.addWidget(self._make_grid(), 1)
        self._middle.addWidget(self._make_day())
        outer.addLayout(self._middle, 1)
        self._make_keys()
        self.setFocusProxy(self.grid)
        self._fit()

    def begin(self, today: date) -> None:
        """Begin on a day, where none was chosen yet."""
        if not self._is_begun:
            self.chosen, self._is_begun = today, True

    def span(self) -> tuple[date, date]:
        """Return the first and last day shown: whole weeks."""
        if self.view == WEEK:
            first = self.chosen - timedelta(days=self.chosen.weekday())
            return first, first + timedelta(days=6)
        start = self.chosen.replace(day=1)
        first = start - timedelta(days=start.weekday())
        return first, first + timedelta(days=7 * WEEKS - 1)

    def ask(self) -> None:
        """Ask for the days that are shown."""
        self.days_wanted.emit(*self.span(), self.scopes.current)

    def show_page(self, page: AgendaPage) -> None:
        """Show days; an answer for days that are left meanwhile is passed over."""
        if not page.days or (page.days[0].on, page.days[-1].on) != self.span():
            return
        self._days.month = self.chosen.month if self.view == MONTH else 0
        self._days.today = page.today
        self.model.show_page(page)
        first, last = self.span()
        span = words.month_said(self.chosen)
        if self.view == WEEK:
            span = words.WEEK.format(first=sentences.full_day(first), last=sentences.day(last))
        self.title.setText(span)
        self.grid.setAccessibleName(words.GRID_NAME.format(span=span))
        self._show_undated(page.undated)
        count = sum(len(day.rows) for day in page.days)
        self.hints.note.setText(words.COUNT.format(count=count) if count else words.EMPTY)
        self._choose(self.chosen)

    def show_refusal(self, reasons: Sequence[str]) -> None:
        """Say why something was not done."""
        self.info.say(screens.REFUSED, reasons, "amber")

    def choose_view(self, view: str) -> None:
        """Show a month or a week."""
        self.views.mark(view)
        self.view = view
        self.ask()

    def go(self, step: int) -> None:
        """Go a page on or back."""
        if self.view == WEEK:
            self._move_to(self.chosen + timedelta(days=7 * step))
            return
        months = self.chosen.year * 12 + self.chosen.month - 1 + step
        year, month = divmod(months, 12)
        last = monthrange(year, month + 1)[1]
        self._move_to(date(year, month + 1, min(self.chosen.day, last)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _make_head(self) -> QHBoxLayout:
        line = row(gap=8)
        before = IconButton("chevron-left", words.BEFORE)
        before.clicked.connect(lambda: self.go(-1))
        self.title = Label("", "h2")
        after = IconButton("chevron-right", words.AFTER)
        after.clicked.connect(lambda: self.go(1))
        today = Button(words.TODAY, "", "plain", words.TODAY_KEY)
        today.clicked.connect(self._to_today)
        self.views = SegmentedTabs(words.VIEWS_NAME)
        for key, said in words.VIEWS.items():
            self.views.add(key, said)
        self.views.chosen.connect(self.choose_view)
        self.scopes = SegmentedTabs(words.SCOPES_NAME)
        for key, said in words.SCOPES.items():
            self.scopes.add(key, said)
        self.scopes.chosen.connect(lambda _scope: self.ask())
        self.undated = Chip()
        self.out = Button(words.EXPORT, "download", "plain", words.EXPORT_KEY)
        self.out.clicked.connect(self._export)
        for widget in (before, self.title, after, today, self.views, self.scopes):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self.undated)
        line.addWidget(self.out)
        return line

    def _make_grid(self) -> QWidget:
        card = Card(padding=0, gap=0)
        self.grid = _Grid(self)
        self.grid.setModel(self.model)
        self._days = DayDelegate(self.grid)
        self.grid.setItemDelegate(self._days)
        self.grid.selectionModel().currentChanged.connect(self._current)
        self.grid.activated.connect(self._to_list)
        self.grid.doubleClicked.connect(self._to_list)
        card.body.addWidget(self.grid, 1)
        self.hints = HintsBar(words.HINTS)
        card.body.addWidget(self.hints)
        return card

    def _make_day(self) -> QWidget:
        self._side = Card(padding=0, gap=0)
        self.day_title = Label("", "strong")
        self.day_kind = Label("", "small", "text2")
        head = column(gap=2)
        head.setContentsMargins(*(theme.px(side) for side in (14, 12, 14, 10)))
        head.addWidget(self.day_title)
        head.addWidget(self.day_kind)
        self._side.body.addLayout(head)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self.list = QListView()
        self.list.setObjectName("ringed")
        self.list.setModel(self.events)
        self.list.setItemDelegate(EventDelegate(self.list))
        self.list.setAccessibleName(words.DAY_LIST)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.activated.connect(self._open)
        self.none = Blank("calendar-days", words.NONE)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.none)
        self._side.body.addWidget(holder, 1)
        return self._side

    def _make_keys(self) -> None:
        bound = (
            ("PgUp", lambda: self.go(-1)),
            ("PgDown", lambda: self.go(1)),
            ("T", self._to_today),
            ("M", lambda: self.choose_view(MONTH)),
            ("W", lambda: self.choose_view(WEEK)),
            ("Ctrl+E", self._export),
            ("F5", self.ask),
            ("?", self.keys_wanted.emit),
        )
        for keys, act in bound:
            shortcut = Shortcut(keys, self, "agenda")
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        leave = Shortcut("Esc", self.list)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self.grid.setFocus)

    def _fit(self) -> None:
        """Lay the day beneath the grid where there is no room beside it."""
        is_beside = self.width() >= theme.px(BESIDE)
        way = QBoxLayout.Direction
        self._middle.setDirection(way.LeftToRight if is_beside else way.TopToBottom)
        self._side.setMinimumWidth(theme.px(LIST_WIDTH) if is_beside else 0)
        self._side.setMaximumWidth(theme.px(LIST_WIDTH) if is_beside else 16_777_215)
        self._side.setMinimumHeight(0 if is_beside else theme.px(200))
        self.grid.setMinimumHeight(theme.px(260))

    def _show_undated(self, count: int) -> None:
        self.undated.say(words.UNDATED.format(count=count) if count else "", "amber")
        note = words.UNDATED_NOTE.format(count=count) if count else ""
        self.undated.setToolTip(tip(note))
        self.undated.setAccessibleDescription(note)

    def _choose(self, on: date) -> None:
        index = self.model.index_of(on)
        if index.isValid():
            self.grid.setCurrentIndex(index)
            self._current(index)

    def _current(self, index: QModelIndex, _before: object = None) -> None:
        day = self.model.day_at(index)
        if day is not None:
            self.chosen = day.on
            self._show_day(day)

    def _show_day(self, day: AgendaDay) -> None:
        said, kind = sentences.full_day(day.on), kind_words(day)
        self.day_title.setText(said)
        count = words.COUNT.format(count=len(day.rows)) if day.rows else ""
        self.day_kind.setText(sentences.joined((kind, count)))
        self.events.show_rows(day.rows)
        self.none.say(words.NONE, words.NONE_NOTE.format(day=said, kind=kind))
        self._stack.setCurrentWidget(self.list if day.rows else self.none)
        if day.rows:
            choose_row(self.list, self.events.index(0))

    def _move_to(self, on: date) -> None:
        before, self.chosen = self.span(), on
        if self.span() == before:
            self._choose(on)
        else:
            self.ask()

    def step(self, days: int) -> None:
        """Move the keyboard by days, over the edge of what is shown too."""
        self._move_to(self.chosen + timedelta(days=days))

    def _to_today(self) -> None:
        if self.model.today is not None:
            self._move_to(self.model.today)

    def _to_list(self) -> None:
        if self.events.rowCount():
            self.list.setFocus()

    def _open(self, index: QModelIndex) -> None:
        found: AgendaRow | None = self.events.row_at(index.row())
        if found is None:
            return
        if found.letter:
            self.letter_opened.emit(found.case_id, found.letter)
        else:
            self.case_opened.emit(found.case_id)

    def _export(self) -> None:
        self.export_wanted.emit(*self.span(), self.scopes.current)


class _Grid(QTableView):
    """The weeks; arrows leave what is shown for the days before or after."""

    def __init__(self, page: AgendaView) -> None:
        super().__init__()
        self._page = page
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        for header in (self.verticalHeader(), self.horizontalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(theme.px(30))
        self.horizontalHeader().setHighlightSections(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QTableView.keyPressEvent."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._page.step(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)
