"""The page of rules and calendar and its office."""

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.app.part import Part
from desktop.app.shell import Shell, sentences
from desktop.office.calendars import ReadNotice, take_notice
from desktop.office.office import Office
from desktop.office.page_calendar import calendar_year, read_for_import
from desktop.office.page_rules import rules_page
from desktop.office.page_try import facts_of_case, try_clock, try_route, try_waiver
from desktop.rules.findings import Refusal
from desktop.store.rows_calendar import CalendarYear, NoticeRead, RulesPage
from desktop.views.office.rules_page import RulesView
from desktop.views.office.try_others import ClockTry, WaiverTry
from desktop.views.office.try_route import RouteTry
from desktop.wording import calendar as words
from desktop.wording.client import SAID
from desktop.wording.screens import BACK, RAIL


class CalendarPart(Part):
    """Rules, tries and the year; nothing but a notice is ever written from here."""

    key = "calendar"
    page: RulesView
    hints = words.KEYS

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = RulesView()
        self._year = 0
        self._rule = self._came_from = ""
        self._read: ReadNotice | None = None
        self.page.try_made.connect(self._connect_try)
        tab = self.page.calendar
        tab.year_wanted.connect(self._show_year_of)
        tab.import_wanted.connect(self._choose_file)
        tab.import_confirmed.connect(self._take)
        self.page.files_dropped.connect(self._take_dropped)

    def prepare(self) -> Iterator[None]:
        """Override Part.prepare."""
        yield from self.page.prepare()

    def refresh(self) -> None:
        """Override Part.refresh."""
        self.page.show_loading()
        self.shell.ask(rules_page, self._show_rules)
        if self._year:
            self._show_year_of(self._year)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
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

    def _try_route(self, facts: dict[str, Any], as_of: date) -> None:
        self.shell.ask(lambda o: try_route(o, facts, as_of), self.page.route.show_tried)

    def _fill_from(self, number: str) -> None:
        self.shell.ask(
            lambda o: facts_of_case(o, number),
            lambda facts: self.page.route.show_case(facts, number),
        )

    def _try_waiver(self, missing: tuple[str, ...], as_of: date) -> None:
        self.shell.ask(lambda o: try_waiver(o, missing, as_of), self.page.waiver.show_tried)

    def _try_clock(self, start: date, days: int) -> None:
        self.shell.ask(lambda o: try_clock(o, start, days), self.page.clock.show_tried)

    def _choose_file(self) -> None:
        chosen = self.shell.open_file(words.IMPORT_FILE, words.IMPORT_KINDS)
        if chosen is not None:
            self._read_file(chosen)

    def _take_dropped(self, paths: tuple[Path, ...]) -> None:
        if len(paths) > 1:
            self.page.calendar.complain((words.IMPORT_ONE,))
            return
        officer, path = self.shell.officer, paths[0]
        self.shell.ask(
            lambda o: calendar_year(o, o.now().year, o.officer(officer)).refusal,
            lambda refusal: self._read_allowed(refusal, path),
        )

    def _read_allowed(self, refusal: str, path: Path) -> None:
        if refusal:
            self.page.calendar.complain((refusal,))
        else:
            self._read_file(path)

    def _read_file(self, path: Path) -> None:
        self.shell.ask(lambda o: read_for_import(o, path), self._show_read)

    def _show_read(self, read: NoticeRead) -> None:
        self._read = read.token if isinstance(read.token, ReadNotice) else None
        self.page.calendar.show_read(read)

    def _take(self) -> None:
        read, self._read, officer = self._read, None, self.shell.officer
        if read is not None:
            self.shell.ask(lambda o: _taken(o, read, officer), self._took)

    def _took(self, done: tuple[int, int] | Refusal) -> None:
        if isinstance(done, Refusal):
            self.page.calendar.complain(sentences(done.findings))
            return
        year, days = done
        self._year = year
        self.shell.say(words.IMPORT_DONE.format(year=year, days=days))
        self.shell.office_changed.emit()
        self.shell.stale.emit()


def _taken(office: Office, read: ReadNotice, officer: str) -> tuple[int, int] | Refusal:
    year = take_notice(office, read, officer)
    return year if isinstance(year, Refusal) else (year, len(read.notice.days))
