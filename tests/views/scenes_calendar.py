"""The page of rules and calendar, with what an office on its own store says."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtTest import QTest

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.models.rows_calendar import CalendarYear
from desktop.models.rows_calendar_versions import MovedCases, MovedRow, NoticePreview
from desktop.office.counting import CountFrom
from desktop.office.moved_words import summary
from desktop.office.office import Office, open_office
from desktop.office.page_calendar import calendar_year
from desktop.office.page_calendar_versions import (
    calendar_versions,
    preview_of_read,
    preview_of_version,
)
from desktop.office.page_rules import rules_page
from desktop.office.page_try import try_clock, try_route, try_waiver
from desktop.office.rulebook_calendars import subject_of
from desktop.views.main_window import MainWindow
from desktop.views.office.rules_page import RulesView
from desktop.views.office.try_route import EXAMPLE
from tests.files.holiday_notices import notice_of
from tests.office.notices import REVISED_2026, pasted, proposed, published
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
        "clock": lambda o: try_clock(
            o, CountFrom(date(2026, 9, 24), time(17, 45), is_receipt=True), 5
        ),
        "beyond": lambda o: try_clock(o, CountFrom(date(2026, 12, 22)), 20),
        "year": lambda o: calendar_year(o, 2026, o.officer("guanli")),
        "next": lambda o: calendar_year(o, 2027, o.officer("lianghui")),
        "revised": _revised,
        "versions": lambda o: (_revised(o), calendar_versions(o, 2026))[1],
        "preview": lambda o: preview_of_read(o, pasted(o), o.officer("guanli")),
        "next preview": lambda o: preview_of_read(o, pasted(o, NEXT), o.officer("guanli")),
        "open": lambda o: (proposed(o), calendar_versions(o, 2026))[1],
        "checking": lambda o: _looked(o, "linzhuren"),
        "own": lambda o: _looked(o, "guanli"),
    }
    with an_office() as office:
        return questions[what](office)


NEXT = notice_of(2026).replace("2026年", "2027年").replace("国办发明电〔2025〕7号", "")
NEXT = re.sub("（[^）]*）", "", NEXT).replace("11月4日", "11月5日")
"""A made-up notice of 2027."""


def _revised(office: Office) -> CalendarYear:
    with suppress(AssertionError):
        published(office)
    return calendar_year(office, 2026, office.officer("guanli"))


def _looked(office: Office, officer: str) -> NoticePreview:
    version = proposed(office)
    return preview_of_version(office, subject_of(2026), version, office.officer(officer))


def page(made: MainWindow, tab: str = "rules", one: str = "route") -> RulesView:
    shown = RulesView()
    shown.set_today(TODAY)
    shown.show_rules(said("rules"))
    shown.calendar.show_year(said("year"))
    shown.tabs.choose(tab)
    shown.tries.choose(one)
    made.add_page("calendar", shown)
    made.show_page("calendar")
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
    shown.clock.limit.setCurrentIndex(1)
    shown.clock.limit.activated.emit(1)
    shown.clock.start.set_day(date(2026, 9, 24))
    shown.clock.time.setText("17:45")
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


def versions(made: MainWindow) -> None:
    shown = page(made, "calendar")
    shown.calendar.show_year(said("revised"))
    shown.calendar.show_versions(said("versions"))


def pasting(made: MainWindow) -> None:
    shown = page(made, "calendar")
    shown.calendar.to_paste.click()
    shown.calendar.paste.text.setPlainText(REVISED_2026)


def preview(made: MainWindow) -> None:
    page(made, "calendar").calendar.show_preview(said("preview"))


def next_preview(made: MainWindow) -> None:
    page(made, "calendar").calendar.show_preview(said("next preview"))


def checking(made: MainWindow) -> None:
    shown = page(made, "calendar")
    shown.calendar.show_versions(said("open"))
    shown.calendar.show_preview(said("checking"))


def own_proposal(made: MainWindow) -> None:
    page(made, "calendar").calendar.show_preview(said("own"))


def moved(made: MainWindow) -> None:
    shown = page(made, "calendar")
    shown.calendar.show_preview(said("preview"))
    shown.calendar.show_moved(moved_cases())


def bad_file(made: MainWindow) -> None:
    faults = ("年份：“x”不成立。填写年份。", "没有来源。写明国办通知文号。")
    page(made, "calendar").calendar.show_preview(NoticePreview(faults=faults))


def moved_cases() -> MovedCases:
    """Return a list of moved days, one of each kind."""
    names = ("广州穗岭新材料有限公司", "示范区冷链物流有限公司", "沥滘塱旻半导体（广州）有限公司")
    rows = tuple(
        MovedRow(
            case_id=f"c{n}",
            number=f"HP-2026-{n + 3:04d}",
            enterprise=names[n % 3],
            what=("外线工程审批·住建局", "外线工程审批·规自局", "以函代证申请·受理告知")[n % 3],
            before=None if n == 4 else date(2026, 9, 29),
            after=date(2026, 10, 8),
            is_put_off=n % 3 != 2 and n != 4,
        )
        for n in range(6)
    )
    found = MovedCases(rows, 4, 128)
    return replace(found, summary=summary(found))


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
    "calendar-versions": versions,
    "calendar-paste": pasting,
    "calendar-preview": preview,
    "calendar-preview-next": next_preview,
    "calendar-checking": checking,
    "calendar-own-proposal": own_proposal,
    "calendar-moved": moved,
    "calendar-import-bad": bad_file,
    "calendar-loading-rules": loading("rules"),
    "calendar-loading-year": loading("calendar"),
}
