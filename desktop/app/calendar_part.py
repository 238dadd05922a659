"""The page of rules and calendar and its office."""

from collections.abc import Generator, Iterator, Sequence
from datetime import date, time
from pathlib import Path
from typing import Any, Self

from PySide6.QtWidgets import QWidget

from desktop.app.part import Part
from desktop.app.rule_desk import RuleDesk
from desktop.app.shell import Shell
from desktop.app.wording_desk import WordingDesk
from desktop.app.year_desk import YearDesk
from desktop.office.counting import CountFrom
from desktop.office.page_calendar import calendar_year
from desktop.office.page_rules import rules_page
from desktop.office.page_try import facts_of_case, try_clock, try_route, try_waiver
from desktop.store.rows_calendar import CalendarYear, RulesPage
from desktop.store.rows_rule_content import TableWanted
from desktop.views.office.calendar_tab import CalendarTab
from desktop.views.office.rule_list import RuleTab
from desktop.views.office.rules_page import RulesView
from desktop.views.office.tables_tab import TablesTab
from desktop.views.office.try_others import ClockTry, WaiverTry
from desktop.views.office.try_route import RouteTry
from desktop.views.office.wordings_tab import WordingsTab
from desktop.views.rules.rule_editor import RuleEditor
from desktop.wording import calendar as words
from desktop.wording.client import SAID
from desktop.wording.screens import BACK, RAIL


class CalendarPart(Part):
    """Rules, tries and the year; what is written of a year is its desk's."""

    key = "calendar"
    page: RulesView
    hints = words.KEYS

    def __init__(self, shell: Shell, page: RulesView | None = None) -> None:
        super().__init__(shell)
        self.page = page or RulesView()
        self._year = 0
        self._rule = self._came_from = ""
        self.page.try_made.connect(self._connect_try)
        self.page.calendar.year_wanted.connect(self._show_year_of)
        self.years = YearDesk(shell, self.page.calendar)
        self.years.year_wanted.connect(self._show_year_of)
        self.tables = RuleDesk(shell, self.page.tables)
        self.tables.waiting.connect(self.page.show_waiting)
        self.wordings: WordingDesk | None = None
        self.page.wordings_made.connect(self._meet_wordings)
        self.page.files_dropped.connect(self._take_dropped)

    @classmethod
    def build(cls, shell: Shell) -> Generator[None, None, Self]:
        """Override Part.build: one tab after the other."""
        rules = RuleTab()
        yield
        editor = yield from RuleEditor.build()
        yield
        tables = TablesTab(editor)
        yield
        calendar = CalendarTab()
        yield
        return cls(shell, RulesView((rules, tables, calendar)))

    def prepare(self) -> Iterator[None]:
        """Override Part.prepare."""
        yield from self.page.prepare()

    def refresh(self) -> None:
        """Override Part.refresh."""
        self.page.show_loading()
        self.shell.ask(rules_page, self._show_rules)
        self.tables.look()
        if self.wordings is not None:
            self.wordings.look()
        if self._year:
            self._show_year_of(self._year)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        match self.page.tabs.current:
            case "tables":
                self.page.tables.complain(tuple(reasons))
            case "wordings":
                self.page.wordings.complain(tuple(reasons))
            case _:
                self.page.calendar.complain(tuple(reasons))

    def crumbs(self) -> tuple[str, ...]:
        """Override Part.crumbs: back to what the rule was asked for, if that is so."""
        return (SAID.get(self._came_from, BACK), RAIL[self.key]) if self._came_from else ()

    def leave(self) -> None:
        """Override Part.leave."""
        self._came_from = ""

    def back(self) -> None:
        """Override Part.back: to the page the rule was asked from."""
        self.shell.page_wanted.emit(self._came_from or "workbench")

    def show_rule(self, key: str, came_from: str) -> None:
        """Choose the rule that is shown as soon as the rules are there, and where back leads."""
        self._rule, self._came_from = key, came_from

    def show_table(self, wanted: TableWanted, came_from: str) -> None:
        """Show a version of a rule table as soon as the tables are there, and where back leads."""
        self._came_from = came_from
        self.page.show_table(wanted)

    def _take_dropped(self, paths: tuple[Path, ...]) -> None:
        match self.page.tab_for(paths):
            case "tables":
                self.tables.take_dropped(paths)
            case "wordings" if self.wordings is not None:
                self.wordings.take_dropped(paths)
            case _:
                self.years.take_dropped(paths)

    def _meet_wordings(self, tab: WordingsTab) -> None:
        self.wordings = WordingDesk(self.shell, tab)
        self.wordings.waiting.connect(self.page.show_wordings_waiting)
        self.wordings.look()

    def _connect_try(self, made: QWidget) -> None:
        match made:
            case RouteTry():
                made.tried.connect(self._try_route)
                made.case_wanted.connect(self._fill_from)
                made.copied.connect(self._say_copied)
            case WaiverTry():
                made.tried.connect(self._try_waiver)
                made.copied.connect(self._say_copied)
            case ClockTry():
                made.tried.connect(self._try_clock)
                made.copied.connect(self._say_copied)
            case _:
                pass

    def _say_copied(self) -> None:
        self.shell.say(words.COPIED)

    def _show_rules(self, page: RulesPage) -> None:
        self.page.show_rules(page)
        wanted, self._rule = self._rule, ""
        if wanted:
            self.page.show_rule(wanted)
        if not self._year:
            self._year = page.on.year
            self.page.set_today(page.on)
            self._show_year_of(self._year)

    def _show_year_of(self, year: int) -> None:
        self._year, officer = year, self.shell.officer
        self.shell.ask(lambda o: calendar_year(o, year, o.officer(officer)), self._show_year)

    def _show_year(self, page: CalendarYear) -> None:
        if page.year == self._year:
            self.page.calendar.show_year(page)
            self.years.look(page.year)

    def _try_route(self, facts: dict[str, Any], as_of: date) -> None:
        self.shell.ask(lambda o: try_route(o, facts, as_of), self.page.route.show_tried)

    def _fill_from(self, number: str) -> None:
        self.shell.ask(
            lambda o: facts_of_case(o, number),
            lambda facts: self.page.route.show_case(facts, number),
        )

    def _try_waiver(self, missing: tuple[str, ...], as_of: date) -> None:
        self.shell.ask(lambda o: try_waiver(o, missing, as_of), self.page.waiver.show_tried)

    def _try_clock(self, on: date, at: time | None, is_receipt: bool, days: int) -> None:
        given = CountFrom(on, at, is_receipt)
        self.shell.ask(lambda o: try_clock(o, given, days), self.page.clock.show_tried)
