"""到期待确认: which letters, since when, what came in meanwhile, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from desktop.models.lapse import lapse_model
from desktop.models.rows_letters import LapsePage, LapseRow
from desktop.views import theme
from desktop.views.cases.lapse_pane import LapsePane
from desktop.views.cases.remind_sheet import RemindSheet
from desktop.views.keymap import Shortcut
from desktop.views.letters.register_table import RegisterTable
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.late import late
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import Label
from desktop.wording import lapse as words
from desktop.wording import screens

WIDTHS = {"state": 132, "number": 192, "enterprise": 0, "due": 140, "papers": 150}
GIVE_WAY = ("papers", "state")
KEYS = ("S", "E", "R", "P", "C", "?")


class LapseView(QWidget):
    """The page of letters at their last day.

    Signals: ``act_wanted(str, str, str)`` case, act, letter; ``reminded(tuple[LapseRow, ...])``
    several letters to be reminded of; ``letter_opened(str, str)``;
    ``papers_wanted(str)`` the case's papers; ``case_opened(str)``; ``register_wanted()``;
    ``refreshed()``; ``keys_wanted()``.
    """

    act_wanted = Signal(str, str, str)
    reminded = Signal(object)
    letter_opened = Signal(str, str)
    papers_wanted = Signal(str)
    case_opened = Signal(str)
    register_wanted = Signal()
    refreshed = Signal()
    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = lapse_model(self)
        self._page: LapsePage | None = None
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        self.info = InfoBar()
        outer.addWidget(self.info)
        both = row(gap=14)
        both.addWidget(self._make_card(), 1)
        self.pane = LapsePane()
        self.pane.act_wanted.connect(self._act)
        self.pane.papers_wanted.connect(self._register)
        self.pane.letter_wanted.connect(self._open)
        self.pane.case_wanted.connect(self._open_case)
        both.addWidget(self.pane)
        outer.addLayout(both, 1)
        refresh = Shortcut("F5", self)
        refresh.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        refresh.activated.connect(self.refreshed)
        self.setFocusProxy(self.table)
        self._late = late(self, lambda: self._stack.setCurrentWidget(self.skeleton))

    def show_page(self, page: LapsePage) -> None:
        """Show the letters at their last day."""
        self._late.stop()
        self._page = page
        self.model.show_rows(page.rows)
        counts = {state: sum(r.state == state for r in page.rows) for state in words.STATES}
        self.views.add("all", words.VIEWS["all"].format(count=len(page.rows)))
        for state, count in counts.items():
            self.views.add(state, words.VIEWS[state].format(count=count))
        self.rule.setText(f"{page.rule}{words.NOTE.format(days=page.warning_days)}")
        self.hints.note.setText(words.COUNT.format(**counts))
        self._show_table_or_blank()

    def show_loading(self) -> None:
        """Say that the letters are being read, if it takes longer than a blink."""
        if self._page is None:
            self._late.start()

    def show_refusal(self, reasons: tuple[str, ...]) -> None:
        """Say why an act was not done."""
        self.info.say(screens.REFUSED, reasons, "amber", detail="\n".join(reasons))

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth: its parts scroll, so the window's height will do."""
        return False

    def _make_card(self) -> Card:
        card = Card(padding=0, gap=0)
        card.body.addLayout(self._make_head())
        self.rule = Label("", "small", "text2").wrapped()
        self.rule.setContentsMargins(*(theme.px(side) for side in (14, 0, 14, 8)))
        card.body.addWidget(self.rule)
        self.sheet = RemindSheet()
        self.sheet.reminded.connect(self.reminded)
        for done in (self.sheet.reminded, self.sheet.cancelled):
            done.connect(self._back_to_list)
        card.body.addWidget(self.sheet)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.setContentsMargins(1, 0, 1, 0)
        self.table = RegisterTable(self.model, WIDTHS, GIVE_WAY, KEYS, "lapse")
        self.table.setAccessibleName(words.TITLE)
        self.table.opened.connect(self._open)
        self.table.current.connect(self._show_row)
        self.table.pressed_key.connect(self._key)
        self.table.selectionModel().selectionChanged.connect(self._count_chosen)
        self.empty = Blank("circle-check", words.EMPTY, words.EMPTY_BUTTON)
        self.empty.pressed.connect(self.register_wanted)
        self.nothing_found = Blank("funnel", words.EMPTY_FILTER, screens.EMPTY_FILTER_BUTTON)
        self.nothing_found.pressed.connect(lambda: self.views.choose("all"))
        self.skeleton = Skeleton()
        for widget in (self.table, self.empty, self.nothing_found, self.skeleton):
            self._stack.addWidget(widget)
        card.body.addWidget(holder, 1)
        self.hints = HintsBar(words.HINTS)
        card.body.addWidget(self.hints)
        return card

    def _make_head(self) -> QHBoxLayout:
        head = row(gap=8)
        head.setContentsMargins(*(theme.px(side) for side in (12, 10, 12, 8)))
        self.views = SegmentedTabs(words.VIEW_NAME)
        for key, said in words.VIEWS.items():
            self.views.add(key, said.format(count=0))
        self.views.chosen.connect(self._filter)
        refresh = IconButton("refresh-cw", screens.REFRESH)
        refresh.clicked.connect(self.refreshed)
        head.addWidget(self.views)
        head.addStretch(1)
        head.addWidget(refresh)
        return head

    def _filter(self, key: str) -> None:
        self.model.filter_by("", state="" if key == "all" else key)
        self._show_table_or_blank()

    def _show_table_or_blank(self) -> None:
        self.hints.fit()
        if self.model.shown():
            self._stack.setCurrentWidget(self.table)
            self._show_row(self.table.current_row())
            return
        self._show_row(None)
        if self.model.total:
            self._stack.setCurrentWidget(self.nothing_found)
        else:
            days = self._page.warning_days if self._page else 0
            self.empty.say(words.EMPTY, words.EMPTY_NOTE.format(days=days))
            self._stack.setCurrentWidget(self.empty)

    def _show_row(self, chosen: object) -> None:
        self.pane.show_row(chosen if isinstance(chosen, LapseRow) else None)
        self._count_chosen()

    def _count_chosen(self) -> None:
        count = len(self.table.chosen_rows())
        self.pane.say_chosen(count)
        if count <= 1 and (chosen := self._current()) is not None:
            self.pane.explain(chosen)

    def _back_to_list(self) -> None:
        self.table.setFocus()

    def _current(self) -> LapseRow | None:
        chosen = self.table.current_row()
        return chosen if isinstance(chosen, LapseRow) else None

    def _act(self, act: str) -> None:
        rows = [r for r in self.table.chosen_rows() if isinstance(r, LapseRow)]
        if act == "remind-enterprise" and len(rows) > 1:
            self.sheet.ask(rows)
            return
        chosen = self._current()
        if chosen is not None:
            self.act_wanted.emit(chosen.case_id, act, chosen.letter_id)

    def _open(self, _row: object = None) -> None:
        chosen = self._current()
        if chosen is not None:
            self.letter_opened.emit(chosen.case_id, chosen.letter_id)

    def _open_case(self) -> None:
        chosen = self._current()
        if chosen is not None:
            self.case_opened.emit(chosen.case_id)

    def _register(self) -> None:
        chosen = self._current()
        if chosen is not None:
            self.papers_wanted.emit(chosen.case_id)

    def _key(self, key: str) -> None:
        match key:
            case "S":
                self.pane.confirm.click()
            case "E":
                self.pane.extend.click()
            case "R":
                self.pane.remind.click()
            case "P":
                self._register()
            case "C":
                self._open_case()
            case _:
                self.keys_wanted.emit()
