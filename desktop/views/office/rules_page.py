"""规则与日历: read the rules, try them, see the year."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.models.rows_calendar import RulesPage
from desktop.views import theme
from desktop.views.office.calendar_tab import CalendarTab
from desktop.views.office.rule_list import RuleTab
from desktop.views.office.try_others import ClockTry, WaiverTry
from desktop.views.office.try_route import RouteTry
from desktop.views.widgets.card import column, row
from desktop.views.widgets.tabs import PageTabs, SegmentedTabs
from desktop.wording import calendar as words


class RulesView(QWidget):
    """The page of rules and calendar.

    Signals: ``files_dropped(tuple[Path, ...])`` files let fall on the page.
    """

    files_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self.rules, self.calendar = RuleTab(), CalendarTab()
        self._parts = {"rules": self.rules, "try": self._make_tries(), "calendar": self.calendar}
        for part in self._parts.values():
            outer.addWidget(part, 1)
        self.route.rule_wanted.connect(self.show_rule)
        self._show_tab(self.tabs.current)
        self._show_try(self.tries.current)

    def show_loading(self) -> None:
        """Say that rules and year are being read, if it takes longer than a blink."""
        self.rules.show_loading()
        self.calendar.show_loading()

    def show_rules(self, page: RulesPage) -> None:
        """Show the rules and offer their time limits to be tried."""
        self.rules.show_rules(page)
        self.clock.show_limits(page.limits)

    def show_rule(self, key: str) -> None:
        """Show one rule."""
        self.tabs.choose("rules")
        self.rules.choose(key)
        self.rules.view.setFocus()

    def set_today(self, today: date) -> None:
        """Let every try begin on the office's day."""
        for field in (self.route.as_of, self.waiver.as_of, self.clock.start):
            field.set_day(today)

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
            self.tabs.choose("calendar")
            self.files_dropped.emit(paths)

    def _make_tries(self) -> QWidget:
        whole = QWidget()
        outer = column(whole, gap=12)
        self.tries = SegmentedTabs(words.TRIES_NAME)
        for key, name in words.TRIES.items():
            self.tries.add(key, name)
        self.tries.chosen.connect(self._show_try)
        line = row()
        line.addWidget(self.tries)
        line.addStretch(1)
        outer.addLayout(line)
        self.route, self.waiver, self.clock = RouteTry(), WaiverTry(), ClockTry()
        self._tries = {"route": self.route, "papers": self.waiver, "clock": self.clock}
        for part in self._tries.values():
            outer.addWidget(part, 1)
        return whole

    def _show_tab(self, key: str) -> None:
        for name, part in self._parts.items():
            part.setVisible(name == key)

    def _show_try(self, key: str) -> None:
        for name, part in self._tries.items():
            part.setVisible(name == key)
