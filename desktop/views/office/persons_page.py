"""个人信息: whose data is kept, what of it, who saw it; handed out, and erased by two."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedLayout, QWidget

from desktop.models.persons import PersonsModel
from desktop.models.rows_persons import PersonCard, PersonFilter, PersonLine, PersonsPage
from desktop.views import theme
from desktop.views.keymap import Shortcut
from desktop.views.letters.register_table import RegisterTable
from desktop.views.office.person_act import EXPORT
from desktop.views.office.person_pane import PersonPane
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.card import Card, column
from desktop.views.widgets.flow_tabs import FlowTabs
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.late import late
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.search_box import FilterBox
from desktop.wording import persons_page as words
from desktop.wording import screens

WIDTHS = {"person": 150, "identity": 164, "case": 0, "kept": 146, "keeping": 124}
GIVE_WAY = ("identity", "kept")
KEYS = ("/", "?")
ALL = "all"
TYPING_MS = 400
BESIDE_FROM = 1_000
PANE = 420
LEAST = 340
"""So high is the list at least where the person stands beneath it."""


class PersonsView(QWidget):
    """The page of personal data.

    Signals: ``asked(PersonFilter)``; ``chosen(PersonLine)``; ``wanted(str, PersonCard, str)`` an
    act with its reason; ``case_opened(str)``; ``refreshed()``; ``keys_wanted()``; ``copied(int)``.
    """

    asked = Signal(object)
    chosen = Signal(object)
    wanted = Signal(str, object, str)
    case_opened = Signal(str)
    refreshed = Signal()
    keys_wanted = Signal()
    copied = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PersonsModel(self)
        outer = column(self, gap=0)
        inner = QWidget()
        self._frame = PageFrame(inner)
        outer.addWidget(self._frame)
        lines = column(inner, gap=12)
        lines.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        self.info = InfoBar()
        self.info.retried.connect(self.refreshed)
        lines.addWidget(self.info)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(theme.px(14))
        self._both.addWidget(self._make_card(), 1)
        self.pane = PersonPane()
        self.pane.case_wanted.connect(self.case_opened)
        self.pane.wanted.connect(self.wanted)
        self._both.addWidget(self.pane)
        lines.addLayout(self._both, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._ask)
        self._make_keys()
        self._late = late(self, lambda: self._stack.setCurrentWidget(self.skeleton))
        self._fit()

    def show_page(self, page: PersonsPage) -> None:
        """Show who was found, or why nobody is shown."""
        self._late.stop()
        for part in (self.field, self.tabs):
            part.setEnabled(not page.refusal)
        self.model.show_rows(page.rows)
        counts = {"due": page.due, "proposed": page.proposed}
        for key in counts:
            self.tabs.set_count(key, str(counts[key]) if not page.refusal else "")
        if page.refusal:
            self.closed.say(words.NOT_ALLOWED, page.refusal)
            self._stack.setCurrentWidget(self.closed)
        elif page.rows:
            self._stack.setCurrentWidget(self.table)
        else:
            self._show_nothing()
        if not page.rows:
            self.pane.show_card(None)
        said = words.COUNT_MORE if page.is_more else words.COUNT
        self.hints.note.setText("" if page.refusal else said.format(count=len(page.rows)))
        self.hints.fit()

    def show_card(self, card: PersonCard | None) -> None:
        """Show what is kept of the person the keyboard stands on."""
        row = self.table.current_row()
        is_asked = isinstance(row, PersonLine) and card is not None and row.key == card.line.key
        self.pane.show_card(card if is_asked else None)

    def show_loading(self) -> None:
        """Say that the list is being read, if it takes longer than a blink."""
        if not self.model.total:
            self._late.start()

    def show_refusal(self, reasons: Sequence[str]) -> None:
        """Say why something was not done."""
        self.info.say(screens.REFUSED, tuple(reasons), "amber", detail="\n".join(reasons))

    def filtered(self) -> PersonFilter:
        """Return what is looked for."""
        keeping = "" if self.tabs.current == ALL else self.tabs.current
        return PersonFilter(self.field.text().strip(), keeping)

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth: its parts scroll, so the window's height will do."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: where there is no room the person stands beneath."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: the widths follow the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        is_beside = self.width() >= theme.px(BESIDE_FROM)
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if is_beside else ways.TopToBottom)
        self.pane.setMinimumWidth(theme.px(PANE) if is_beside else 0)
        self.pane.setMaximumWidth(theme.px(PANE) if is_beside else _ANY)
        self.card.setMinimumHeight(theme.px(LEAST))

    def _make_card(self) -> Card:
        self.card = card = Card(padding=0, gap=0)
        head = column(gap=8)
        head.setContentsMargins(*(theme.px(side) for side in (14, 12, 14, 10)))
        self.field = FilterBox()
        self.field.setPlaceholderText(words.FIND_HOLDER)
        self.field.setAccessibleName(words.FIND)
        self.field.setToolTip(words.FIND_TIP)
        self.field.textChanged.connect(lambda: self._typing.start(TYPING_MS))
        self.field.returnPressed.connect(self._look_now)
        self.tabs = FlowTabs(words.FILTER)
        for key, name in words.FILTERS.items():
            self.tabs.add(key or ALL, name)
        self.tabs.chosen.connect(self._ask)
        head.addWidget(self.field)
        head.addWidget(self.tabs)
        card.body.addLayout(head)
        card.body.addWidget(self._make_list(), 1)
        self.hints = HintsBar(words.KEYS)
        card.body.addWidget(self.hints)
        self.setFocusProxy(self.table)
        return card

    def _make_list(self) -> QWidget:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.setContentsMargins(1, 0, 1, 0)
        self.table = RegisterTable(self.model, WIDTHS, GIVE_WAY, KEYS)
        self.table.setAccessibleName(words.TITLE)
        self.table.opened.connect(self._open)
        self.table.current.connect(self.chosen)
        self.table.pressed_key.connect(self._key)
        self.table.copied.connect(self.copied)
        self.empty = Blank("eye", words.EMPTY[0])
        self.nothing = Blank("funnel", words.NOTHING[0], screens.EMPTY_FILTER_BUTTON)
        self.nothing.pressed.connect(self._clear)
        self.closed = Blank("shield-check", words.NOT_ALLOWED)
        self.skeleton = Skeleton()
        for part in (self.table, self.empty, self.nothing, self.closed, self.skeleton):
            self._stack.addWidget(part)
        return holder

    def _show_nothing(self) -> None:
        asked = self.filtered()
        self.empty.say(*words.EMPTY)
        is_due = asked.keeping == "due" and not asked.text
        self.nothing.say(*(words.NOTHING_DUE if is_due else words.NOTHING))
        self._stack.setCurrentWidget(self.empty if asked == PersonFilter() else self.nothing)

    def _make_keys(self) -> None:
        for keys, act in (
            ("F5", self.refreshed.emit),
            ("Ctrl+E", lambda: self.pane.start(EXPORT)),
        ):
            shortcut = Shortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _clear(self) -> None:
        self.field.clear()
        self.tabs.choose(ALL)
        self._look_now()

    def _look_now(self) -> None:
        self._ask()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask(self) -> None:
        self._typing.stop()
        self.asked.emit(self.filtered())

    def _open(self, chosen: object) -> None:
        if isinstance(chosen, PersonLine):
            self.case_opened.emit(chosen.case_id)

    def _key(self, key: str) -> None:
        if key == "/":
            self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.field.selectAll()
        else:
            self.keys_wanted.emit()


_ANY = 16_777_215
"""Qt's QWIDGETSIZE_MAX."""
