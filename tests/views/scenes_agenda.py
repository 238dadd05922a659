"""The agenda with a month on it, a week, and days no notice tells of."""

from datetime import date, datetime, time, timedelta

from PySide6.QtTest import QTest

from desktop.clock import OFFICE_ZONE
from desktop.models.rows import Light
from desktop.models.rows_agenda import AgendaDay, AgendaKind, AgendaPage, AgendaRow
from desktop.views.cases.agenda_page import AgendaView
from desktop.views.main_window import MainWindow
from tests.views.scenes import Scene
from tests.views.scenes_cases import ENTERPRISES, STREETS

TODAY = date(2026, 9, 29)
OFF = {date(2026, 10, n): "国庆节" for n in range(1, 8)} | {date(2026, 9, 25): "中秋节"}
MAKE_UP = {date(2026, 9, 20): "国庆节", date(2026, 10, 10): "国庆节"}
HORIZON = date(2026, 10, 31)
SAID = {
    AgendaKind.DUE: "外线工程审批到期",
    AgendaKind.NOTICE: "容缺受理申请告知受理或补正",
    AgendaKind.LETTER: "不动产权证书补齐期限",
    AgendaKind.VISIT: "现场勘查",
}
KINDS = tuple(SAID)


def event(on: date, n: int) -> AgendaRow:
    kind = KINDS[n % 4]
    light = Light.RED if on < TODAY else Light.AMBER if on == TODAY else Light.GREEN
    timed = kind in (AgendaKind.DUE, AgendaKind.NOTICE)
    return AgendaRow(
        event=f"{kind}/{n}",
        kind=kind,
        on=on,
        at=datetime.combine(on, time(17, 30), OFFICE_ZONE) if timed else None,
        case_id=f"case-{on.day}-{n}",
        number=f"HP-2026-{1100 + on.day * 3 + n:04}",
        enterprise=ENTERPRISES[(on.day + n) % len(ENTERPRISES)],
        words=SAID[kind],
        light=light,
        place=STREETS[n % len(STREETS)],
        letter="letter-1" if kind is AgendaKind.LETTER else "",
    )


def day(on: date) -> AgendaDay:
    name = OFF.get(on) or MAKE_UP.get(on) or ""
    works = on in MAKE_UP or (on.weekday() < 5 and on not in OFF)
    kind = "holiday" if on in OFF else "make_up" if on in MAKE_UP else "weekday"
    if not name and not works:
        kind = "weekend"
    if on > HORIZON:
        kind, works = "unknown", False
    count = 8 if on == TODAY else (on.day * 7 % 5) if works and abs((on - TODAY).days) < 14 else 0
    return AgendaDay(on, kind, name, tuple(event(on, n) for n in range(count)))


def page_of(first: date, last: date, undated: int = 0) -> AgendaPage:
    days = ((first + timedelta(days=n)) for n in range((last - first).days + 1))
    return AgendaPage(TODAY, tuple(map(day, days)), undated)


def agenda(made: MainWindow) -> AgendaView:
    page = AgendaView()
    page.days_wanted.connect(lambda first, last, _scope: page.show_page(page_of(first, last, 2)))
    made.add_page("agenda", page)
    made.show_page("agenda")
    page.begin(TODAY)
    page.ask()
    QTest.qWait(20)
    page.grid.setFocus()
    return page


def week(made: MainWindow) -> None:
    agenda(made).choose_view("week")


def unknown(made: MainWindow) -> None:
    page = agenda(made)
    page.step(40)


SCENES: dict[str, Scene] = {
    "agenda": agenda,
    "agenda-week": week,
    "agenda-unknown": unknown,
}
