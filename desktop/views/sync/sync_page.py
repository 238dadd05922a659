"""同步与冲突: how the desk stands, what came second, what waits, who was seen, what was done."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.models.rows_sync import ConflictRow, SyncPage
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.keymap import Shortcut
from desktop.views.marks import SYNC_MARKS
from desktop.views.sync.conflict_card import ConflictCard
from desktop.views.sync.conflicts_tab import ConflictsTab
from desktop.views.sync.hub_sheet import HubSheet
from desktop.views.sync.sync_tables import DeskTab, RunsTab, WaitingTab
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.late import late
from desktop.views.widgets.late_tabs import LateTabs
from desktop.views.widgets.one_page import OnePage
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.wording import carrying, case_page, guided, people_kept, screens, sentences, why
from desktop.wording import sync_page as words

REWOUND = "sync_rewound"
CODE_WANTED = "sync_code_wanted"
GUIDES = {
    REWOUND: guided.HEAL_BUTTON,
    CODE_WANTED: people_kept.CODE_TYPE,
    "sync_device_forked": guided.ROW_BUTTON,
}
"""What leads out of a trouble, by its code."""
AWAITED = "restored"
TABS = (ConflictsTab, WaitingTab, DeskTab, RunsTab)
KINDS: dict[str, type[QWidget]] = dict(zip(words.TABS, TABS, strict=True))


class SyncView(QWidget):
    """The page of exchange.

    Signals: ``exchange_wanted()``, ``sign_in_wanted()``, ``code_wanted()``, ``refreshed()``;
    ``agreed(str)``, ``redo_wanted(ConflictRow)``, ``raised(str)``; ``case_wanted(str)``;
    ``undo_wanted(str, str)`` an act that waits to be taken back, by its case and entry;
    ``export_wanted()``, ``export_log_wanted()``, ``import_wanted()``, ``carry_wanted()`` for files
    carried by hand;
    ``row_wanted()`` where a stranger wrote in the own row; ``heal_wanted()``, ``let_go_wanted()``
    after a server was restored.
    """

    exchange_wanted = Signal()
    sign_in_wanted = Signal()
    code_wanted = Signal()
    refreshed = Signal()
    agreed = Signal(str)
    redo_wanted = Signal(object)
    raised = Signal(str)
    case_wanted = Signal(str)
    undo_wanted = Signal(str, str)
    export_wanted = Signal()
    export_log_wanted = Signal()
    import_wanted = Signal()
    carry_wanted = Signal()
    heal_wanted = Signal()
    row_wanted = Signal()
    let_go_wanted = Signal()
    hub_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: SyncPage | None = None
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        self.info = InfoBar()
        outer.addWidget(self.info)
        self._whole = QWidget()
        outer.addWidget(self._whole, 1)
        self._stack = OnePage(self._whole)
        self.alone = Blank("cloud-off", words.ALONE, words.COPY_COMMAND)
        self.alone.say(words.ALONE, words.ALONE_NOTE.format(command=words.ALONE_COMMAND))
        self.alone.pressed.connect(_copy_command)
        self.skeleton = Skeleton()
        for widget in (self._make_shared(), self._make_lonely(), self.skeleton):
            self._stack.addWidget(widget)
        self._late = late(self, lambda: self._stack.setCurrentWidget(self.skeleton))
        for key, scope, act in (
            ("F5", "", self.refreshed),
            (case_page.UNDO_KEY, "conflicts", self._undo_waiting),
        ):
            shortcut = Shortcut(key, self, scope)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self._came = True
        self._open: set[str] = set()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_page(self, page: SyncPage) -> None:
        """Show how the desk stands."""
        self._late.stop()
        self.page = page
        if not page.is_shared:
            self._stack.setCurrentIndex(1)
            self.found.explain(page.hub_refusal)
            return
        self._stack.setCurrentIndex(0)
        self.state.say(page.state.words, *SYNC_MARKS[page.state.kind])
        self.facts.show_pairs(_facts(page))
        self.sign_in.setVisible(page.state.line == "sign_in" or page.lacks_password)
        open_ = [c for c in page.conflicts if c.is_open]
        self.tabs.set_count("conflicts", str(len(open_) or ""))
        self.tabs.set_count("waiting", str(len(page.waiting) or ""))
        self._show_trouble(page)
        self._lead(open_)
        for tab in self.parts.made:
            self._fill(tab)
        if open_ and self.hasFocus() and self.tabs.current == "conflicts":
            self.cards()[0].take_focus()

    def _make_lonely(self) -> Card:
        lonely = Card()
        self.found = Button(words.HUB_FOUND, "folder-open")
        self.found.clicked.connect(self.hub_wanted)
        self.hub = HubSheet()
        self.hub.cancelled.connect(self.found.setFocus)
        middle = Qt.AlignmentFlag.AlignHCenter
        lonely.body.addStretch(1)
        lonely.body.addWidget(self.alone)
        lonely.body.addWidget(self.found, 0, middle)
        lonely.body.addWidget(self.hub)
        lonely.body.addStretch(1)
        return lonely

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget.showEvent: who comes is led to what waits for a word."""
        super().showEvent(event)
        self._came = True

    def _lead(self, open_: Sequence[ConflictRow]) -> None:
        """Turn to the conflicts where the page was just come to, or another one came up."""
        now = {c.entry for c in open_}
        if (self._came and now) or now - self._open:
            self.tabs.choose("conflicts")
        self._came, self._open = False, now

    def prepare(self) -> Iterator[None]:
        """Make the tabs ahead, a piece at a time."""
        yield from self.parts.prepare()

    def show_loading(self) -> None:
        """Say that the page is being read, if it takes longer than a blink."""
        if self.page is None:
            self._late.start()

    def show_exchanging(self, *, is_running: bool) -> None:
        """Say on the button that an exchange is under way."""
        self.exchange.say(words.EXCHANGING if is_running else words.EXCHANGE)
        self.exchange.explain(why.RUNNING if is_running else "")

    def show_refusal(self, reasons: tuple[str, ...]) -> None:
        """Say why an act was not done."""
        self.info.say(screens.REFUSED, reasons, "amber", detail="\n".join(reasons))

    def cards(self) -> list[ConflictCard]:
        """Return the conflicts shown, the open ones first."""
        return self.parts.of(ConflictsTab).cards()

    def _undo_waiting(self) -> None:
        if self.tabs.current == "waiting":
            self.parts.of(WaitingTab).undo.click()

    def _make_shared(self) -> QWidget:
        whole = QWidget()
        outer = column(whole, gap=12)
        outer.addWidget(self._make_head())
        self.trouble = InfoBar()
        self._guide = self.heal_wanted
        self.trouble.retried.connect(lambda: self._guide.emit())
        outer.addWidget(self.trouble)
        self.tabs = SegmentedTabs(words.TABS_NAME)
        for key, name in words.TABS.items():
            self.tabs.add(key, name)
        line = row()
        line.addWidget(self.tabs)
        line.addStretch(1)
        self.carried = Button(carrying.MENU, "paperclip", "ghost")
        self.carried.setToolTip(tip(carrying.MENU_TIP))
        menu = QMenu(self.carried)
        for title, signal in (
            (carrying.EXPORT_TITLE, self.export_wanted),
            (carrying.IMPORT_TITLE, self.import_wanted),
            (carrying.CARRY_TITLE, self.carry_wanted),
            (carrying.EXPORT_LOG_TITLE, self.export_log_wanted),
        ):
            menu.addAction(title).triggered.connect(signal)
        self.carried.setMenu(menu)
        line.addWidget(self.carried)
        outer.addLayout(line)
        self.parts = LateTabs(KINDS, self._link)
        self.parts.show_tab(self.tabs.current)
        self.tabs.chosen.connect(self.parts.show_tab)
        outer.addWidget(self.parts, 1)
        return whole

    def _link(self, tab: QWidget) -> None:
        """Connect a tab that was just made, and show in it what is known."""
        match tab:
            case ConflictsTab():
                tab.agreed.connect(self.agreed)
                tab.raised.connect(self.raised)
                tab.redo_wanted.connect(self.redo_wanted)
                tab.case_wanted.connect(self.case_wanted)
            case WaitingTab():
                tab.case_wanted.connect(self.case_wanted)
                tab.undo_wanted.connect(self.undo_wanted)
            case _:
                pass
        self._fill(tab)

    def _fill(self, tab: QWidget) -> None:
        if self.page is not None and isinstance(tab, TABS):
            tab.show_page(self.page)

    def _make_head(self) -> Card:
        card = Card(padding=14, gap=10)
        line = row(gap=8)
        self.state = Chip()
        self.exchange = Button(words.EXCHANGE, "refresh-cw", "primary", words.EXCHANGE_KEY)
        self.exchange.clicked.connect(self.exchange_wanted)
        self.sign_in = Button(words.SIGN_IN, "zap")
        self.sign_in.clicked.connect(self.sign_in_wanted)
        line.addWidget(self.state)
        line.addStretch(1)
        line.addWidget(self.sign_in)
        line.addWidget(self.exchange)
        card.body.addLayout(line)
        self.facts = KeyValues(columns=3)
        card.body.addWidget(self.facts)
        return card

    def _show_trouble(self, page: SyncPage) -> None:
        if page.trouble:
            is_heavy = page.state.kind in ("revoked", "blocked", "differs", "upgrade")
            since = sentences.moment(page.state.since)
            self.trouble.say(
                page.trouble,
                (page.remedy, words.SINCE.format(at=since)),
                "red" if is_heavy else "amber",
                detail=page.state.trouble,
                button=GUIDES.get(page.state.trouble, ""),
            )
            leads = {REWOUND: self.heal_wanted, CODE_WANTED: self.code_wanted}
            self._guide = leads.get(page.state.trouble, self.row_wanted)
        elif page.held[0]:
            is_awaited = any(row.why == AWAITED for row in page.waiting)
            button = guided.LET_GO_BUTTON if is_awaited else ""
            self.trouble.say(page.held[0], page.held[1:], button=button)
            self._guide = self.let_go_wanted
        elif page.state.clock_said:
            self.trouble.say(page.state.clock_said, (words.CLOCK_REMEDY,))
        else:
            self.trouble.hide()


def _facts(page: SyncPage) -> tuple[tuple[str, str], ...]:
    signed = words.SIGNED.format(
        right=page.signed_right, unread=page.signed_unread, wrong=page.signed_wrong
    )
    files = words.FILES.format(up=page.files_up, down=page.files_down)
    at = sentences.moment(page.state.at) if page.state.at else words.NEVER
    names = words.FACTS
    return (
        (names["address" if "://" in page.address else "hub"], page.address),
        (names["at"], at),
        (names["signatures"], signed),
        (names["scope"], page.scope),
        (names["clock"], page.state.clock_words),
        (names["files"], files),
    )


def _copy_command() -> None:
    QGuiApplication.clipboard().setText(words.ALONE_COMMAND)
