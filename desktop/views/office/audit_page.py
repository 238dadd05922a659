"""审计: the whole record, filtered, read, written out and printed."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from desktop.models.audit import AuditModel
from desktop.models.rows_audit import AuditFilter, AuditPage, AuditRow
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.keymap import Shortcut
from desktop.views.letters.register_table import RegisterTable
from desktop.views.office.audit_filters import AuditFilters
from desktop.views.office.audit_pane import AuditPane
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import OTHER_OFFICER, Button, IconButton
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.late import late
from desktop.views.widgets.text import Label
from desktop.wording import audit as words
from desktop.wording import day_slip as slip_words
from desktop.wording import screens

WIDTHS = {
    "entered": 104,
    "officer": 116,
    "act": 0,
    "case": 132,
    "became": 84,
    "signed": 60,
    "clock": 60,
    "device": 84,
}
GIVE_WAY = ("device", "clock", "signed", "case")
KEYS = ("/", "?")
EDGE, BETWEEN = 20, 14
PANE_FROM = 1_040
"""From which width on there is room for the entry beside the list."""


class AuditView(QWidget):
    """The page of the record.

    Signals: ``asked(AuditFilter)`` the first stretch of what is filtered; ``more_asked()`` the
    next one; ``export_wanted(AuditFilter)``; ``print_wanted(AuditFilter)``; ``case_opened(str)``;
    ``slip_wanted()`` today's slip; ``hold_wanted()`` the record held against witnesses;
    ``log_wanted()`` the record for an outsider; ``refreshed()``; ``keys_wanted()``;
    ``copied(int)``.
    """

    asked = Signal(object)
    more_asked = Signal()
    export_wanted = Signal(object)
    print_wanted = Signal(object)
    case_opened = Signal(str)
    slip_wanted = Signal()
    hold_wanted = Signal()
    log_wanted = Signal()
    refreshed = Signal()
    keys_wanted = Signal()
    copied = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = AuditModel(self)
        self.model.more_wanted.connect(self.more_asked)
        self._is_allowed = True
        self._missing = ""
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (EDGE, 16, EDGE, 16)))
        self.info = InfoBar()
        self.info.retried.connect(self.refreshed)
        outer.addWidget(self.info)
        both = row(gap=BETWEEN)
        self._card = self._make_card()
        both.addWidget(self._card, 1)
        self.pane = AuditPane()
        self.pane.case_wanted.connect(self.case_opened)
        both.addWidget(self.pane)
        outer.addLayout(both, 1)
        self._make_keys()
        self.setFocusProxy(self.table)
        self._late = late(self, lambda: self._stack.setCurrentWidget(self.skeleton))

    def show_page(self, page: AuditPage) -> None:
        """Show the first stretch of what is filtered, or why none is shown."""
        self._late.stop()
        self._allow(page.refusal)
        if page.refusal:
            return
        self.filters.offer(page.people, page.bureaus)
        self.model.may_grow = bool(page.next_key)
        self.model.show_rows(page.rows)
        self._settle(page)
        self._say_missing(page.missing)

    def show_more(self, page: AuditPage) -> None:
        """Show the next stretch below the others."""
        self.model.may_grow = bool(page.next_key)
        self.model.add_rows(page.rows)
        self._settle(page)

    def show_loading(self) -> None:
        """Say that the record is being read, if it takes longer than a blink."""
        if not self.model.total:
            self._late.start()

    def show_refusal(self, reasons: Sequence[str]) -> None:
        """Say why something was not done."""
        self.info.say(screens.REFUSED, tuple(reasons), "amber", detail="\n".join(reasons))

    def show_held(self, sound: str, lines: Sequence[str], *, is_sound: bool) -> None:
        """Show what came of holding the record against witnesses."""
        told = "\n".join((sound, *lines))
        self.info.say(sound, tuple(lines), "green" if is_sound else "red", detail=told)

    def wanted(self) -> AuditFilter:
        """Return what is filtered by."""
        return self.filters.wanted()

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth: its parts scroll, so the window's height will do."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Override QWidget.minimumSizeHint: the entry beside the list gives way to it."""
        return QSize(self._room_of_list(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: where there is no room the entry is not shown beside."""
        super().resizeEvent(event)
        both = self._room_of_list() + theme.px(BETWEEN) + self.pane.minimumWidth()
        self.pane.setVisible(self.width() >= max(both, theme.px(PANE_FROM)))

    def _room_of_list(self) -> int:
        return self._card.minimumSizeHint().width() + 2 * theme.px(EDGE)

    def export(self) -> None:
        """Ask for what is filtered as a workbook."""
        if self.export_button.isEnabled():
            self.export_wanted.emit(self.wanted())

    def print_list(self) -> None:
        """Ask for what is filtered on paper."""
        if self.print_button.isEnabled():
            self.print_wanted.emit(self.wanted())

    def _make_card(self) -> Card:
        card = Card(padding=0, gap=0)
        card.body.addLayout(self._make_head())
        self.filters = AuditFilters(self)
        self.filters.setContentsMargins(*(theme.px(side) for side in (12, 0, 12, 8)))
        self.filters.changed.connect(self._ask)
        self.filters.left.connect(self._back_to_list)
        card.body.addWidget(self.filters)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.setContentsMargins(1, 0, 1, 0)
        self.table = RegisterTable(self.model, WIDTHS, GIVE_WAY, KEYS)
        self.table.setAccessibleName(words.NAME)
        self.table.opened.connect(self._open)
        self.table.current.connect(self._show_row)
        self.table.pressed_key.connect(self._key)
        self.table.copied.connect(self.copied)
        self.empty = Blank("history", words.EMPTY[0])
        self.empty.say(*words.EMPTY)
        self.nothing = Blank("funnel", words.NOTHING[0], screens.EMPTY_FILTER_BUTTON)
        self.nothing.say(*words.NOTHING)
        self.nothing.pressed.connect(self.filters.clear_all)
        self.closed = Blank("shield-check", words.NOT_ALLOWED)
        self.skeleton = Skeleton()
        for widget in (self.table, self.empty, self.nothing, self.closed, self.skeleton):
            self._stack.addWidget(widget)
        card.body.addWidget(holder, 1)
        self.hints = HintsBar(words.HINTS)
        card.body.addWidget(self.hints)
        return card

    def _make_head(self) -> QHBoxLayout:
        head = row(gap=8)
        head.setContentsMargins(*(theme.px(side) for side in (14, 10, 12, 8)))
        head.addWidget(Label(words.NAME, "h2"))
        head.addStretch(1)
        self.export_button = Button(words.EXPORT, "download", "plain", words.EXPORT_KEY)
        self.export_button.clicked.connect(self.export)
        self.print_button = Button(words.PRINT, "printer", "plain", words.PRINT_KEY)
        self.print_button.clicked.connect(self.print_list)
        refresh = IconButton("refresh-cw", screens.REFRESH)
        refresh.clicked.connect(self.refreshed)
        self.slip_button = Button(slip_words.BUTTON, "stamp", "ghost")
        self.slip_button.setToolTip(slip_words.TIP)
        self.slip_button.clicked.connect(self.slip_wanted)
        self.hold_button = Button(slip_words.HOLD, "shield-check", "ghost")
        self.hold_button.setToolTip(tip(slip_words.HOLD_TIP))
        self.hold_button.clicked.connect(self.hold_wanted)
        self.log_button = Button(words.LOG, "upload", "ghost")
        self.log_button.clicked.connect(self.log_wanted)
        own = (self.slip_button, self.hold_button, self.log_button)
        for button in (*own, self.export_button, self.print_button, refresh):
            head.addWidget(button)
        return head

    def _make_keys(self) -> None:
        bound = (
            ("F5", self.refreshed.emit),
            ("Ctrl+E", self.export),
            ("Ctrl+P", self.print_list),
        )
        for keys, act in bound:
            shortcut = Shortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _allow(self, refusal: str) -> None:
        self._is_allowed = not refusal
        whole = (self.hold_button, self.log_button, self.export_button, self.print_button)
        for button in whole:
            button.explain(refusal, OTHER_OFFICER)
        self.filters.setEnabled(not refusal)
        if refusal:
            self.model.may_grow = False
            self.model.show_rows(())
            self.closed.say(words.NOT_ALLOWED, refusal)
            self._stack.setCurrentWidget(self.closed)
            self.hints.note.setText("")

    def _settle(self, page: AuditPage) -> None:
        count = self.model.total
        if count:
            self._stack.setCurrentWidget(self.table)
        elif page.next_key:
            self.hints.note.setText(words.LOOKING)
        else:
            is_narrowed = self.wanted() != AuditFilter()
            self._stack.setCurrentWidget(self.nothing if is_narrowed else self.empty)
            self._show_row(None)
        self._say_count(page)
        if not page.rows and page.next_key:
            self.more_asked.emit()

    def _say_missing(self, missing: str) -> None:
        """Say once what the office's server keeps from it, until that changes."""
        if missing and missing != self._missing:
            self.info.say(words.PEOPLE_MISSING, (missing,))
        elif self._missing and not missing:
            self.info.hide()
        self._missing = missing

    def _say_count(self, page: AuditPage) -> None:
        count = self.model.total
        if self.model.is_full:
            said = words.COUNT_FULL.format(count=count)
        elif not page.next_key:
            said = words.COUNT_END.format(count=count)
        else:
            day = f"{page.looked_to:%Y-%m-%d}" if page.looked_to else ""
            said = words.COUNT.format(count=count, day=day)
        self.hints.note.setText(said)
        self.hints.fit()

    def _ask(self) -> None:
        self.asked.emit(self.wanted())

    def _show_row(self, chosen: object) -> None:
        self.pane.show_row(chosen if isinstance(chosen, AuditRow) else None)

    def _open(self, chosen: object) -> None:
        if isinstance(chosen, AuditRow) and chosen.case_number:
            self.case_opened.emit(chosen.case_id)

    def _key(self, key: str) -> None:
        if key == "/":
            self.filters.case.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filters.case.selectAll()
        else:
            self.keys_wanted.emit()

    def _back_to_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
