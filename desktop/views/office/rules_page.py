"""规则与日历: read the rules, try them, see the year."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.models.rows_calendar import RulesPage
from desktop.models.rows_rule_content import TableWanted
from desktop.views import theme
from desktop.views.office.calendar_tab import CalendarTab
from desktop.views.office.rule_list import RuleTab
from desktop.views.office.tables_tab import TablesTab
from desktop.views.office.try_others import ClockTry, WaiverTry
from desktop.views.office.try_route import RouteTry
from desktop.views.office.wordings_tab import WordingsTab
from desktop.views.widgets.card import column, row
from desktop.views.widgets.late_tabs import LateTabs
from desktop.views.widgets.tabs import PageTabs, SegmentedTabs
from desktop.wording import calendar as words

TRIES: dict[str, type[QWidget]] = {"route": RouteTry, "papers": WaiverTry, "clock": ClockTry}


class RulesView(QWidget):
    """The page of rules and calendar; ``made`` are its tabs where they were made before it.

    Signals: ``files_dropped(tuple[Path, ...])`` files let fall on the page;
    ``try_made(QWidget)`` a try that is shown for the first time, or made ahead;
    ``wordings_made(WordingsTab)`` the same of the papers' wordings.
    """

    files_dropped = Signal(object)
    try_made = Signal(object)
    wordings_made = Signal(object)

    def __init__(
        self,
        made: tuple[RuleTab, TablesTab, CalendarTab] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today: date | None = None
        self._limits: Sequence[tuple[str, int]] = ()
        self.setAcceptDrops(True)
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 10, 20, 16)))
        self.tabs = PageTabs(words.TABS_NAME)
        for key, name in words.TABS.items():
            self.tabs.add(key, name)
        self.tabs.chosen.connect(self._show_tab)
        line = row()
        line.addWidget(self.tabs)
        line.addStretch(1)
        outer.addLayout(line)
        self.rules, self.tables, self.calendar = made or (RuleTab(), TablesTab(), CalendarTab())
        self.rules.table_wanted.connect(self.show_table)
        self._parts = {
            "rules": self.rules,
            "tables": self.tables,
            "wordings": self._make_wordings(),
            "try": self._make_tries(),
            "calendar": self.calendar,
        }
        for part in self._parts.values():
            outer.addWidget(part, 1)
        self._show_tab(self.tabs.current)

    @property
    def route(self) -> RouteTry:
        """The try of the exemption."""
        return self._tries.of(RouteTry)

    @property
    def waiver(self) -> WaiverTry:
        """The try of missing papers."""
        return self._tries.of(WaiverTry)

    @property
    def clock(self) -> ClockTry:
        """The try of a time limit."""
        return self._tries.of(ClockTry)

    @property
    def wordings(self) -> WordingsTab:
        """The papers' wordings."""
        return self._wordings.of(WordingsTab)

    def prepare(self) -> Iterator[None]:
        """Make the tries and the wordings ahead, a piece at a time."""
        yield from self.calendar.prepare()
        yield from self._tries.prepare()
        yield from self._wordings.prepare()
        yield from self.wordings.prepare()

    def show_loading(self) -> None:
        """Say that rules and year are being read, if it takes longer than a blink."""
        self.rules.show_loading()
        self.tables.show_loading()
        self.calendar.show_loading()

    def show_rules(self, page: RulesPage) -> None:
        """Show the rules and offer their time limits to be tried."""
        self.rules.show_rules(page)
        self._limits = page.limits
        if self._tries.has(ClockTry):
            self.clock.show_limits(page.limits)

    def show_rule(self, key: str) -> None:
        """Show one rule."""
        self.tabs.choose("rules")
        self.rules.choose(key)
        self.rules.view.setFocus()

    def show_table(self, wanted: TableWanted) -> None:
        """Show a version of a rule table, and a row of it."""
        self.tabs.choose("tables")
        self.tables.show_wanted(wanted)

    def tab_for(self, paths: Sequence[Path]) -> str:
        """Return whose files these are: by what they are, or by the tab they fall on."""
        if self.tabs.current == "wordings" or paths[0].suffix.lower() == ".toml":
            return "wordings"
        is_table = self.tabs.current == "tables" or paths[0].suffix.lower() == ".xlsx"
        return "tables" if is_table else "calendar"

    def show_waiting(self, count: int) -> None:
        """Say beside the tables' tab how many proposals wait to be published."""
        self.tabs.set_count("tables", str(count) if count else "")

    def show_wordings_waiting(self, count: int) -> None:
        """Say beside the wordings' tab how many proposals wait to be published."""
        self.tabs.set_count("wordings", str(count) if count else "")

    def set_today(self, today: date) -> None:
        """Let every try begin on the office's day."""
        self._today = today
        for made in self._tries.made:
            _set_day(made, today)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget.dragEnterEvent: files may be let fall anywhere on the page."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget.dropEvent."""
        urls = event.mimeData().urls()
        paths = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        if paths:
            event.acceptProposedAction()
            self.tabs.choose(self.tab_for(paths))
            self.files_dropped.emit(paths)

    def _make_wordings(self) -> QWidget:
        self._wordings = LateTabs({"wordings": WordingsTab}, self.wordings_made.emit)
        return self._wordings

    def _make_tries(self) -> QWidget:
        whole = QWidget()
        outer = column(whole, gap=12)
        self.tries = SegmentedTabs(words.TRIES_NAME)
        for key, name in words.TRIES.items():
            self.tries.add(key, name)
        self.tries.chosen.connect(self._show_try)
        self._tries = LateTabs(TRIES, self._link)
        line = row()
        line.addWidget(self.tries)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addWidget(self._tries, 1)
        return whole

    def _link(self, made: QWidget) -> None:
        """Show in a try that was just made what is known, and let it be connected."""
        if isinstance(made, RouteTry):
            made.rule_wanted.connect(self.show_rule)
        if isinstance(made, ClockTry):
            made.show_limits(self._limits)
        if self._today is not None:
            _set_day(made, self._today)
        self.try_made.emit(made)

    def _show_tab(self, key: str) -> None:
        if key == "wordings":
            self._wordings.show_tab(key)
        if key == "try":
            self._tries.show_tab(self.tries.current)
        for name, part in self._parts.items():
            if part.isHidden() is (name == key):
                part.setVisible(name == key)

    def _show_try(self, key: str) -> None:
        self._tries.show_tab(key)


def _set_day(made: QWidget, today: date) -> None:
    match made:
        case RouteTry() | WaiverTry():
            made.as_of.set_day(today)
        case ClockTry():
            made.start.set_day(today)
        case _:
            pass
