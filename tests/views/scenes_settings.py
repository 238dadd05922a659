"""The settings page, with what an office on its own store says."""

from dataclasses import replace
from functools import cache
from typing import Any

from PySide6.QtTest import QTest

from desktop.domain.values import Bureau, Duty, Officer
from desktop.models.pdf_pages import draw_page
from desktop.models.rows_settings import SettingFault, SettingsDraft, SettingsPage
from desktop.office.administration import put_officers
from desktop.office.page_settings import letterhead, settings_page
from desktop.views.main_window import MainWindow
from desktop.views.office.settings_page import SettingsView
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
        "office.closing": ("17:30:00", "25点"),
    }
    shown.show_draft(SettingsDraft(values))
    faults = (
        SettingFault("office.long_stop_days", "最迟期限（自然日）：0天不在范围内。填写整数。"),
        SettingFault("office.closing", "下班时间：“25点”不能作为这一设置的值。按样式填写。"),
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
