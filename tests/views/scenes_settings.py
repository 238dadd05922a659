"""The settings page, with what an office on its own store says."""

from dataclasses import replace
from functools import cache
from typing import Any

from PySide6.QtTest import QTest

from desktop.domain.values import Bureau, Duty, Officer
from desktop.models.pdf_pages import draw_page
from desktop.models.rows_hours import HoursFault, HoursPage
from desktop.models.rows_settings import SettingFault, SettingsDraft, SettingsPage
from desktop.office.administration import put_officers
from desktop.office.hours import publish_hours
from desktop.office.page_hours import hours_page
from desktop.office.page_settings import letterhead, settings_page
from desktop.views.main_window import MainWindow
from desktop.views.office.hours_tab import HoursTab
from desktop.views.office.settings_page import SettingsView
from tests.office.hours_kept import WITH_LUNCH, proposed_hours
from tests.office.notices import HEAD
from tests.office.offices import change_settings
from tests.views.scenes import Scene
from tests.views.scenes_calendar import an_office


@cache
def said(what: str) -> Any:
    """Return what an office answers to its administrator or to another officer, asked once."""
    with an_office() as office:
        if what == "head":
            page = settings_page(office, office.officer("guanli"))
            return letterhead(office, page.values, "enterprise_service")
        wanted = replace(office.settings, long_stop_days=60, addressee="示范供电局营业部")
        assert change_settings(office, wanted, "guanli") is None
        people = office.officers()
        gone = next(p for p in people if p.id == "ouweiqiang")
        assert put_officers(office, (replace(gone, is_active=False),), "guanli", people) is None
        return settings_page(office, office.officer(what))


def page(made: MainWindow, tab: str = "office", officer: str = "guanli") -> SettingsView:
    shown = SettingsView()
    made.add_page("admin", shown)
    made.show_page("admin")
    answer: SettingsPage = said(officer)
    shown.show_page(answer)
    shown.tabs.choose(tab)
    return shown


def office(made: MainWindow) -> None:
    page(made)


def faulty(made: MainWindow) -> None:
    shown = page(made)
    values = {
        "office.long_stop_days": (60, 0),
        "office.case_prefix": ("HP", "黄埔"),
    }
    shown.show_draft(SettingsDraft(values))
    faults = (
        SettingFault("office.long_stop_days", "最迟期限（自然日）：0天不在范围内。填写整数。"),
        SettingFault("office.case_prefix", "案号字头：“黄埔”不能作为案号字头。填写大写字母。"),
    )
    shown.show_faults(faults, was_saving=True)


def greyed(made: MainWindow) -> None:
    page(made, officer="lianghui")


def organs(made: MainWindow) -> None:
    shown = page(made, "organs")
    QTest.qWait(20)
    drawn = draw_page(said("head"), 0, shown.parts.organs.wanted_width()).image
    shown.parts.organs.show_head("enterprise_service", drawn)


def officers(made: MainWindow) -> None:
    shown = page(made, "officers")
    new = Officer("wangwu", "王五", Bureau.HOUSING, frozenset({Duty.APPROVER, Duty.CHECKER}))
    shown.parts.officers.show_drafts((new,), ())
    shown.parts.officers.choose("新1")
    shown._changed()


def tab(key: str) -> Scene:
    def scene(made: MainWindow) -> None:
        page(made, key)

    return scene


def hours(made: MainWindow, what: str = "kept", officer: str = "guanli") -> HoursTab:
    shown = page(made, "hours", officer)
    tab = shown.parts.of(HoursTab)
    tab.show_page(hours_said(what, officer))
    return tab


@cache
def hours_said(what: str, officer: str) -> HoursPage:
    """Return what an office says of its hours: kept, waiting to be published, or settled."""
    with an_office() as office:
        if what != "kept":
            version = proposed_hours(office, WITH_LUNCH)
            if what == "settled":
                assert publish_hours(office, version, HEAD) == version
        return hours_page(office, office.officer(officer))


def hours_waiting(made: MainWindow) -> None:
    hours(made, "waiting", HEAD)


def hours_settled(made: MainWindow) -> None:
    hours(made, "settled")


def hours_typed(made: MainWindow) -> None:
    tab = hours(made)
    tab.change.click()
    tab.form.show_values({**WITH_LUNCH, "lunch_until": "11:00", "valid_from": "2026-09-18"})
    faults = (
        HoursFault("hours.valid_from", "生效日期：2026-09-18不在今天之后。填写明天或以后的日期。"),
        HoursFault("hours.lunch_from", "午休开始：午休开始不早于结束。核对午休的开始和结束。"),
        HoursFault("hours.reason", "更改的理由：未填写。请填写。"),
    )
    tab.form.show_faults(faults)


def discarding(made: MainWindow) -> None:
    shown = page(made)
    shown.show_draft(SettingsDraft({"office.long_stop_days": (60, 45)}))
    shown.discard.click()


def leaving(made: MainWindow) -> None:
    shown = page(made)
    shown.show_draft(SettingsDraft({"office.long_stop_days": (60, 45)}))
    shown.info.hide()
    shown.ask_leaving()


def loading(made: MainWindow) -> None:
    shown = SettingsView()
    made.add_page("admin", shown)
    made.show_page("admin")
    shown.show_loading()
    QTest.qWait(200)


SCENES: dict[str, Scene] = {
    "settings-hours": hours_settled,
    "settings-hours-waiting": hours_waiting,
    "settings-hours-typed": hours_typed,
    "settings-office": office,
    "settings-faulty": faulty,
    "settings-greyed": greyed,
    "settings-organs": organs,
    "settings-officers": officers,
    "settings-duties": tab("duties"),
    "settings-leaving": leaving,
    "settings-loading": loading,
    "settings-approval": tab("approval"),
    "settings-waiver": tab("waiver"),
    "settings-look": tab("look"),
    "settings-changes": tab("changes"),
    "settings-discard": discarding,
}
