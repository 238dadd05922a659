"""Settings changed in the real window: written, logged, in force here and in other offices."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.app.settings_part import SettingsPart
from desktop.clock import OFFICE_ZONE, SetClock
from desktop.office.administration import Change, change_values
from desktop.office.office import Office, open_office
from desktop.office.page_settings import kept_draft
from desktop.store.setting_changes import setting_changes
from desktop.views.office.changes_tab import ChangesTab
from desktop.views.office.setting_fields import TextSetting
from desktop.views.office.settings_page import SettingsView
from tests.journeys.desk import Desk
from tests.views.watchdog import pardoned

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def desk_as(desk_at: Callable[..., Desk]) -> Callable[..., Desk]:
    return partial(desk_at, "2026-09-24T09:00")


def opened(desk: Desk) -> SettingsView:
    desk.client.show_page("admin")
    page = desk.client.part(SettingsPart).page
    desk.qtbot.waitUntil(lambda: page._page is not None, timeout=10_000)
    desk.ask(lambda office: office.now())
    return page


def typed(page: SettingsView, key: str, text: str) -> None:
    found = page.parts.field(key)
    assert isinstance(found, TextSetting)
    found.text.selectAll()
    found.text.insert(text)


def test_an_administrator_changes_the_office_and_it_is_logged(
    desk_as: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_as("guanli")
    page = opened(desk)
    clock = SetClock(desk.clock.moment)
    with pardoned():
        other = open_office(tmp_path / "store", clock)

    typed(page, "office.district", "试点区")
    typed(page, "office.long_stop_days", "60")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: page.parts.of(ChangesTab).model.rowCount() == 2, timeout=10_000)
    assert page.draft().count == 0
    kept = desk.ask(lambda office: (office.settings.district, office.settings.long_stop_days))
    assert kept == ("试点区", 60)
    assert other.look_again()
    assert other.settings.district == "试点区"
    other.close()
    qtbot.waitUntil(lambda: "试点区" in _rail_text(desk), timeout=10_000)


def _rail_text(desk: Desk) -> str:
    return " ".join(label.text() for label in desk.client.window.rail.findChildren(QLabel))


def test_a_faulty_change_is_refused_at_its_field_and_nothing_is_written(
    desk_as: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = desk_as("guanli")
    page = opened(desk)

    typed(page, "office.district", "试点区")
    typed(page, "office.case_prefix", "hp-")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(page.info.isVisible, timeout=10_000)
    assert "案号字头：“hp-”不能作为案号字头" in page.info.lines.text()
    assert page.draft().count == 2
    assert desk.ask(lambda office: office.settings.district) == "示范区"


def test_the_last_administrator_cannot_be_stood_down(
    desk_as: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = desk_as("guanli")
    page = opened(desk)
    page.tabs.choose("officers")
    page.parts.officers.choose("guanli")

    page.parts.officers.active.click()
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: "系统管理员" in page.parts.officers.problem.text(), timeout=10_000)
    assert desk.ask(lambda office: office.officer("guanli").is_active)


def test_what_another_administrator_changed_meanwhile_is_not_overwritten(
    desk_as: Callable[..., Desk], tmp_path: Path, qtbot: QtBot
) -> None:
    desk = desk_as("guanli")
    page = opened(desk)
    typed(page, "office.long_stop_days", "60")
    with pardoned():
        other = open_office(tmp_path / "store", SetClock(desk.clock.moment))
        assert change_values(other, {"office.long_stop_days": Change(90, 30)}, "guanli") is None
        other.close()

    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(page.info.isVisible, timeout=10_000)
    assert "其他管理员刚刚更改了这一项" in page.info.lines.text()
    assert desk.ask(lambda office: office.settings.long_stop_days) == 30


def test_leaving_with_changes_asks_and_staying_keeps_them(
    desk_as: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = desk_as("guanli")
    page = opened(desk)
    window = desk.client.window
    typed(page, "office.long_stop_days", "60")

    desk.client.show_page("calendar")
    assert page.leaving.isVisible()
    assert window.page == "admin"
    QTest.keyClick(page.leaving, Qt.Key.Key_Escape)
    assert not page.leaving.isVisible()
    desk.client.sign_in()
    assert not window.is_alone
    assert not window.close()
    assert page.draft().count == 1
    assert page.leaving.title.text() == "设置有 1 项更改未保存"


def test_an_officer_who_may_work_no_more_is_not_held_by_changes(
    desk_as: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = desk_as("guanli")
    page = opened(desk)
    typed(page, "office.long_stop_days", "60")

    desk.client.sign_in("该人员已停用")
    assert desk.client.window.is_alone
    assert not page.leaving.isVisible()
    kept = desk.ask(lambda office: kept_draft(office, "guanli"))
    assert kept.count == 1


def test_leaving_saves_the_changes_and_goes_on(desk_as: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = desk_as("guanli")
    page = opened(desk)
    typed(page, "office.long_stop_days", "60")
    desk.client.show_page("calendar")

    QTest.keyClick(page.leaving, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.client.window.page == "calendar", timeout=10_000)
    assert desk.ask(lambda office: office.settings.long_stop_days) == 60


def test_leaving_stays_where_the_changes_cannot_be_saved(
    desk_as: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = desk_as("guanli")
    page = opened(desk)
    typed(page, "office.case_prefix", "hp-")
    desk.client.show_page("calendar")

    QTest.keyClick(page.leaving, Qt.Key.Key_Return)
    qtbot.waitUntil(page.info.isVisible, timeout=10_000)
    assert desk.client.window.page == "admin"
    assert not page.leaving.isVisible()
    typed(page, "office.case_prefix", "HQ")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.draft().count == 0, timeout=10_000)
    assert desk.client.window.page == "admin"


def test_leaving_discards_the_changes_and_their_draft(
    desk_as: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = desk_as("guanli")
    page = opened(desk)
    typed(page, "office.long_stop_days", "60")
    assert not desk.client.window.close()

    page.leaving.drop.click()
    assert not desk.client.window.isVisible()
    assert page.draft().count == 0
    kept = desk.ask(lambda office: kept_draft(office, "guanli"))
    assert kept.count == 0
    assert desk.ask(lambda office: office.settings.long_stop_days) == 90


def test_a_draft_outlives_the_window(desk_as: Callable[..., Desk], qtbot: QtBot) -> None:
    desk = desk_as("guanli")
    page = opened(desk)
    typed(page, "office.long_stop_days", "60")

    page._later.timeout.emit()
    kept = desk.ask(lambda office: kept_draft(office, "guanli"))
    assert kept.values == {"office.long_stop_days": (90, 60)}
    typed(page, "office.district", "试点区")

    desk.leave()
    again = opened(desk_as("guanli"))
    qtbot.waitUntil(lambda: again.draft().count == 2, timeout=10_000)
    assert again.info.title.text() == "已恢复上次未保存的更改"


def test_the_letterhead_is_drawn_from_what_is_typed(
    desk_as: Callable[..., Desk], qtbot: QtBot
) -> None:
    page = opened(desk_as("guanli"))
    page.tabs.choose("organs")
    qtbot.waitUntil(page.parts.organs.sheet.isVisible, timeout=20_000)

    typed(page, "organ.enterprise_service.number_prefix", "X")

    qtbot.waitUntil(page.parts.organs.none.isVisible, timeout=20_000)


def test_another_officer_sees_neither_draft_nor_open_fields(
    desk_as: Callable[..., Desk], qtbot: QtBot
) -> None:
    desk = desk_as("guanli")
    page = opened(desk)
    typed(page, "office.long_stop_days", "60")

    desk.sit("lianghui")

    qtbot.waitUntil(lambda: page._page.refusal != "", timeout=10_000)
    assert page.draft().count == 0
    assert not any(f.editor().isEnabled() for f in page.parts.fields)


def test_the_log_has_moments_in_the_offices_zone(desk_as: Callable[..., Desk]) -> None:
    desk = desk_as("guanli")

    def changed(office: Office) -> datetime:
        assert change_values(office, {"office.long_stop_days": Change(90, 30)}, "guanli") is None
        with office.store.reading() as connection:
            return setting_changes(connection)[0].changed_at

    at = desk.ask(changed)
    assert at == desk.clock.moment
    assert at.utcoffset() == OFFICE_ZONE.utcoffset(at.replace(tzinfo=None))
