"""The page of rules and calendar, with what an office on its own store says."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtTest import QTest

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.models.rows_calendar import NoticeRead
from desktop.office.office import Office, open_office
from desktop.office.page_calendar import calendar_year
from desktop.office.page_rules import rules_page
from desktop.office.page_try import try_clock, try_route, try_waiver
from desktop.views.main_window import MainWindow
from desktop.views.office.rules_page import RulesView
from desktop.views.office.try_route import EXAMPLE
from tests.views.scenes import Scene

TODAY = date(2026, 9, 18)


@contextmanager
def an_office() -> Iterator[Office]:
    with TemporaryDirectory() as folder:
        clock = SetClock(datetime(2026, 9, 18, 15, 10, tzinfo=OFFICE_ZONE))
        office = open_office(Path(folder), clock, create=True)
        yield office
        office.close()


@cache
def said(what: str) -> Any:
    """Return what an office answers; each is asked once."""
    unsure = {**EXAMPLE, "roads": [{**EXAMPLE["roads"][0], "road_class": None}]}
    questions: dict[str, Callable[[Office], Any]] = {
        "rules": rules_page,
        "route": lambda o: try_route(o, EXAMPLE, TODAY),
        "unsure": lambda o: try_route(o, unsure, TODAY),
        "waiver": lambda o: try_waiver(
            o, ("property_right", "project_approval", "power_of_attorney"), TODAY
        ),
        "clock": lambda o: try_clock(o, date(2026, 9, 24), 2),
        "beyond": lambda o: try_clock(o, date(2026, 12, 22), 20),
        "year": lambda o: calendar_year(o, 2026, o.officer("guanli")),
        "next": lambda o: calendar_year(o, 2027, o.officer("lianghui")),
    }
    with an_office() as office:
        return questions[what](office)


def page(made: MainWindow, tab: str = "rules", one: str = "route") -> RulesView:
    shown = RulesView()
    made.add_page("calendar", shown)
    made.show_page("calendar")
    shown.set_today(TODAY)
    shown.show_rules(said("rules"))
    shown.calendar.show_year(said("year"))
    shown.tabs.choose(tab)
    shown.tries.choose(one)
    return shown


def rules(made: MainWindow) -> None:
    page(made).rules.choose("exemption.newly_built")


def rules_filtered(made: MainWindow) -> None:
    page(made).rules.filter.setText("没有这样的规则")


def route(made: MainWindow) -> None:
    shown = page(made, "try")
    shown.route.fill(EXAMPLE)
    shown.route.show_tried(said("route"))
    QTest.qWait(10)
    shown.route._soon.stop()


def unsure(made: MainWindow) -> None:
    shown = page(made, "try")
    shown.route.show_tried(said("unsure"))
    shown.route.show_case(None, "HP-2026-9999")


def waiver(made: MainWindow) -> None:
    shown = page(made, "try", "papers")
    for name in ("property_right", "project_approval", "power_of_attorney"):
        shown.waiver.papers[name].setChecked(True)
    shown.waiver.show_tried(said("waiver"))


def clock(made: MainWindow) -> None:
    shown = page(made, "try", "clock")
    shown.clock.show_tried(said("clock"))


def beyond(made: MainWindow) -> None:
    shown = page(made, "try", "clock")
    shown.clock.show_tried(said("beyond"))


def year(made: MainWindow) -> None:
    shown = page(made, "calendar")
    shown.calendar.canvas.choose(date(2026, 2, 14))
    shown.calendar.canvas.setFocus()


def next_year(made: MainWindow) -> None:
    page(made, "calendar").calendar.show_year(said("next"))


def importing(made: MainWindow) -> None:
    shown = page(made, "calendar")
    lines = ("来源：国办发明电〔2026〕9号", "放假 33 天，调休上班 6 天", "导入后立即生效")
    shown.calendar.show_read(NoticeRead("导入2027年放假安排？", lines))


def bad_file(made: MainWindow) -> None:
    shown = page(made, "calendar")
    shown.calendar.show_read(NoticeRead(faults=("年份：“x”不成立。填写年份。", "没有来源。")))


def loading(tab: str) -> Scene:
    def scene(made: MainWindow) -> None:
        shown = RulesView()
        made.add_page("calendar", shown)
        made.show_page("calendar")
        shown.tabs.choose(tab)
        shown.show_loading()
        QTest.qWait(200)

    return scene


SCENES: dict[str, Scene] = {
    "calendar-rules": rules,
    "calendar-rules-none": rules_filtered,
    "calendar-route": route,
    "calendar-route-unsure": unsure,
    "calendar-waiver": waiver,
    "calendar-clock": clock,
    "calendar-clock-beyond": beyond,
    "calendar-year": year,
    "calendar-year-unknown": next_year,
    "calendar-import": importing,
    "calendar-import-bad": bad_file,
    "calendar-loading-rules": loading("rules"),
    "calendar-loading-year": loading("calendar"),
}
