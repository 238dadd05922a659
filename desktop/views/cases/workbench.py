"""工作台: what is due, and beside it what an officer must see to decide it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.models.queue import QueueModel
from desktop.models.rows import CasePage, QueueGroup, QueueRow, ReturnKind, TileCounts
from desktop.views import theme
from desktop.views.cases.batch_sheet import BATCHES
from desktop.views.cases.preview_pane import PreviewPane
from desktop.views.cases.queue_view import QueueView
from desktop.views.cases.tile_row import TileRow
from desktop.views.keymap import Shortcut
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.late import late
from desktop.views.widgets.search_box import FilterBox
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.wording import deciding, screens, workbench

LEAST_LIST = 540
ACT_KEYS = {"N": "add-note", "T": "hand-over"}
TILE_GROUPS = {
    "overdue": QueueGroup.OVERDUE,
    "today": QueueGroup.TODAY,
    "tomorrow": QueueGroup.TOMORROW,
    "paused": QueueGroup.PAUSED,
}


class Workbench(QWidget):
    """The workbench.

    Signals: ``case_wanted(str, str)`` the row the pane is to show, by case and matter;
    ``case_opened(str)``; ``trace_wanted(str)``; ``letter_wanted(str)``;
    ``paper_wanted(str, str)``; ``decided(tuple[DecideRequest, ...])``;
    ``scope_chosen(str)`` mine or whole; ``refreshed()``;
    ``keys_wanted()``; ``acts_wanted(str)`` the menu of a case's acts;
    ``act_wanted(str, str, object)`` the form of one, with what is known of it.
    """

    case_wanted = Signal(str, str)
    case_opened = Signal(str)
    trace_wanted = Signal(str)
    letter_wanted = Signal(str)
    paper_wanted = Signal(str, str)
    decided = Signal(object)
    scope_chosen = Signal(str)
    refreshed = Signal()
    keys_wanted = Signal()
    acts_wanted = Signal(str)
    act_wanted = Signal(str, str, object)

    def __init__(self, pane: PreviewPane | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pane = pane or PreviewPane()
        self.queue = QueueModel(self)
        self._counts = TileCounts()
        self._is_drawer = False
        self._then = ""
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        self.info = InfoBar()
        self.info.retried.connect(self.refreshed)
        outer.addWidget(self.info)
        self.numbers = TileRow()
        self.tiles = self.numbers.tiles
        for tile in self.tiles.values():
            tile.toggled.connect(self._filter_by_tile)
        outer.addWidget(self.numbers)
        self._middle = row(gap=14)
        self._middle.addWidget(self._make_list(), 1)
        self._connect_pane()
        self._middle.addWidget(self.pane)
        outer.addLayout(self._middle, 1)
        self._make_keys()
        self.setFocusProxy(self.view)
        self._late = late(self, self._show_skeleton)

    def show_queue(self, rows: Iterable[QueueRow], closing: str = "") -> None:
        """Show the cases due; the pane looks again also where the list stays as it is."""
        self._late.stop()
        if not self.queue.show_rows(rows, closing) and not self.view.begin():
            self._current(self.view.current_row())
        self._show_count()
        self._show_list_or_blank()

    def show_tiles(self, counts: TileCounts) -> None:
        """Show the numbers above the queue."""
        self._counts = counts
        self.numbers.show_counts(counts)
        self.scopes.add("mine", workbench.SCOPES["mine"].format(count=counts.mine))
        self.scopes.add("whole", workbench.SCOPES["whole"].format(count=counts.whole))

    def show_case(self, page: CasePage | None) -> None:
        """Show a case in the pane, and do what was pressed while it was fetched."""
        if page is not None and self.pane.awaits not in ("", page.case_id):
            return
        self.pane.show_case(page)
        if page is not None:
            self._say_keys(page)
        then, self._then = self._then, ""
        if then and page is not None:
            self._key(then)

    def show_loading(self) -> None:
        """Say that the queue is being read, if it takes longer than a blink."""
        self._late.start()

    def show_failure(self, what: str, number: str, detail: str = "") -> None:
        """Say that something could not be read, what was kept and what to do."""
        self._late.stop()
        self._show_list_or_blank()
        kept = screens.LOAD_KEPT.format(number=number)
        title = screens.LOAD_FAILED.format(what=what)
        self.info.say(title, (kept,), "red", detail=detail, may_retry=True)

    def forget_opened(self) -> None:
        """Forget what was looked at, filtered and chosen: another officer is at the desk."""
        self.show_unfiltered()
        self.pane.forget_opened()
        self.view.forget_place()

    def note_opened(self, case_id: str, paper: str) -> None:
        """Note that a paper of a case was looked at."""
        self.pane.note_opened(case_id, paper)

    def show_refusal(self, reasons: Sequence[str]) -> None:
        """Say why an act was not done."""
        self.info.say(screens.REFUSED, reasons, "amber", detail="\n".join(reasons))

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth: its parts scroll, so the window's height will do."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: where the list gets too narrow the pane is a drawer."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _make_list(self) -> QWidget:
        card = Card(padding=0, gap=0)
        head = row(gap=8)
        head.setContentsMargins(*(theme.px(side) for side in (12, 10, 12, 8)))
        self.scopes = SegmentedTabs(workbench.QUEUE_NAME)
        self.scopes.chosen.connect(self.scope_chosen)
        self.filter = FilterBox()
        self.filter.textChanged.connect(self._filter_by_text)
        self.filter.returnPressed.connect(self._back_to_list)
        refresh = IconButton("refresh-cw", screens.REFRESH)
        refresh.clicked.connect(self.refreshed)
        self.pane_button = IconButton("panel-right", workbench.PREVIEW_TOGGLE)
        self.pane_button.clicked.connect(self._toggle_drawer)
        head.addWidget(self.scopes)
        head.addStretch(1)
        for widget in (self.filter, refresh, self.pane_button):
            head.addWidget(widget)
        card.body.addLayout(head)
        card.body.addWidget(self._make_stack(), 1)
        self.hints = HintsBar(workbench.HINTS_QUEUE)
        card.body.addWidget(self.hints)
        return card

    def _make_stack(self) -> QWidget:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.setContentsMargins(1, 0, 1, 0)
        self.view = QueueView(self.queue)
        self.view.current.connect(self._current)
        self.view.opened.connect(self._open)
        self.view.pressed_key.connect(self._key)
        self.view.marked.connect(self._show_count)
        self.empty = Blank("circle-check", workbench.EMPTY_QUEUE, workbench.EMPTY_QUEUE_BUTTON)
        self.empty.pressed.connect(self._choose_whole)
        self.nothing_found = Blank("funnel", workbench.EMPTY_FILTER, screens.EMPTY_FILTER_BUTTON)
        self.nothing_found.pressed.connect(self._clear_filters)
        self.skeleton = Skeleton()
        for widget in (self.view, self.empty, self.nothing_found, self.skeleton):
            self._stack.addWidget(widget)
        return holder

    def _connect_pane(self) -> None:
        self.pane.open_wanted.connect(self.case_opened)
        self.pane.trace_wanted.connect(self.trace_wanted)
        self.pane.paper_wanted.connect(self.paper_wanted)
        self.pane.act_wanted.connect(self.act_wanted)
        self.pane.letter_wanted.connect(self.letter_wanted)
        self.pane.decided.connect(self._decided)
        self.pane.closed.connect(self._back_to_list)

    def _make_keys(self) -> None:
        for keys, act in (("F5", self.refreshed.emit), ("Ctrl+Shift+L", self._to_filter)):
            shortcut = Shortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        leave = Shortcut("Esc", self.filter)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._leave_filter)

    def _show_count(self) -> None:
        shown = len(self.queue.shown())
        marked = len(self.view.marks) or int(self.view.current_row() is not None)
        self.hints.note.setText(workbench.QUEUE_COUNT.format(count=shown, selected=marked))

    def _show_list_or_blank(self) -> None:
        had_keyboard = self.view.hasFocus()
        if self.queue.shown():
            self._stack.setCurrentWidget(self.view)
        elif self.queue.is_filtered and self.queue.total:
            note = workbench.EMPTY_FILTER_NOTE.format(count=self.queue.total)
            self.nothing_found.say(workbench.EMPTY_FILTER, note)
            self._stack.setCurrentWidget(self.nothing_found)
        else:
            whole = self._counts.whole
            note = workbench.EMPTY_QUEUE_NOTE.format(count=whole) if whole else workbench.FIRST_CASE
            self.empty.say(workbench.EMPTY_QUEUE, note)
            self.empty.button.setVisible(whole > 0)
            self._stack.setCurrentWidget(self.empty)
        if not self.queue.shown():
            self.pane.show_case(None)
            for key in ("A", "R", "D", "L"):
                self.hints.say(key, "")
            if had_keyboard:
                self._keep_keyboard()

    def _keep_keyboard(self) -> None:
        """Leave the keyboard on the page whose list went: Qt would look for it elsewhere."""
        is_filtered = self._stack.currentWidget() is self.nothing_found
        button = (self.nothing_found if is_filtered else self.empty).button
        (self.scopes if button.isHidden() else button).setFocus()

    def _show_skeleton(self) -> None:
        self._stack.setCurrentWidget(self.skeleton)

    def _fit(self) -> None:
        room = self.width() - 2 * theme.px(20)
        beside = room - self.pane.width() - theme.px(14) >= theme.px(LEAST_LIST)
        if beside == self._is_drawer:
            self._set_drawer(not beside)
        self.pane_button.setVisible(self._is_drawer)
        if self._is_drawer:
            self._place_drawer()

    def _set_drawer(self, is_drawer: bool) -> None:
        self._is_drawer = is_drawer
        if is_drawer:
            self._middle.removeWidget(self.pane)
            self.pane.setParent(self)
            self.pane.hide()
        else:
            self._middle.addWidget(self.pane)
            self.pane.show()

    def _place_drawer(self) -> None:
        edge = theme.px(4)
        self.pane.setGeometry(
            self.width() - self.pane.width() - edge,
            edge,
            self.pane.width(),
            self.height() - 2 * edge,
        )

    def _toggle_drawer(self) -> None:
        self.pane.setVisible(not self.pane.isVisible())
        self.pane.raise_()

    def _pull_out(self) -> None:
        if self._is_drawer:
            self._place_drawer()
            self.pane.show()
            self.pane.raise_()

    def _current(self, row_: object) -> None:
        self._show_count()
        self._then = ""
        if isinstance(row_, QueueRow):
            self.hints.say("R", _return_said(row_.return_kind))
            self.pane.expect(row_.case_id)
            self.case_wanted.emit(row_.case_id, row_.matter)
        else:
            self.pane.show_case(None)

    def _say_keys(self, page: CasePage) -> None:
        """Say what A, R and D do in the case that is shown; what does nothing is not hinted at."""
        step = page.next_link.name if self.pane.has_next and page.next_link else deciding.APPROVE
        self.hints.say("A", step if self.pane.has_next or page.may_decide else "")
        self.hints.say("R", _return_said(page.return_kind))
        self.hints.say("D", deciding.REJECT if page.may_decide else "")
        self.hints.say("L", workbench.LETTER_KEY[page.has_live_letter])

    def _open(self, row_: object) -> None:
        if isinstance(row_, QueueRow) and not self._then:
            self.case_opened.emit(row_.case_id)

    def _key(self, key: str) -> None:
        row_ = self.view.current_row()
        if key == "/":
            self._to_filter()
        elif key == "?":
            self.keys_wanted.emit()
        elif row_ is not None:
            self._key_of(key, row_)

    def _key_of(self, key: str, row_: QueueRow) -> None:
        if key == "L":
            self.letter_wanted.emit(row_.case_id)
        elif key == "O":
            self.acts_wanted.emit(row_.case_id)
        elif key in ACT_KEYS:
            self.act_wanted.emit(row_.case_id, ACT_KEYS[key], {"matter": row_.matter})
        elif self.pane.awaits:
            self._pull_out()
            self._then = key
        else:
            self._pull_out()
            self._decide(key)

    def _decide(self, key: str) -> None:
        marked = self.view.marked_rows()
        if key in BATCHES and len(marked) > 1:
            self.pane.decide_batch(marked, BATCHES[key])
            return
        self.pane.press(key)

    def _decided(self, requests: object) -> None:
        self.view.clear_marks()
        self.decided.emit(requests)
        self._back_to_list()

    def _filter_by_tile(self, is_on: bool) -> None:
        key = str(self.sender().property("key"))
        for name, tile in self.tiles.items():
            tile.set_on(is_on and name == key)
        self.queue.filter_group(TILE_GROUPS[key] if is_on else None)
        self._show_count()
        self._show_list_or_blank()

    def _filter_by_text(self, text: str) -> None:
        self.queue.filter_text(text)
        self._show_count()
        self._show_list_or_blank()

    def show_unfiltered(self) -> None:
        """Hide nothing of the queue, as when another officer sits down."""
        for tile in self.tiles.values():
            tile.set_on(False)
        self.filter.clear()
        self.queue.filter_group(None)
        self._show_list_or_blank()

    def _clear_filters(self) -> None:
        self.show_unfiltered()
        self._back_to_list()

    def _to_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _leave_filter(self) -> None:
        self.filter.clear()
        self._back_to_list()

    def _back_to_list(self) -> None:
        if self._is_drawer:
            self.pane.hide()
        self.view.setFocus()

    def _choose_whole(self) -> None:
        self.scopes.choose("whole")


def _return_said(kind: ReturnKind) -> str:
    """Return what R does, blank where it does nothing."""
    return "" if kind is ReturnKind.NONE else deciding.RETURN[kind]
