"""An administrator at the window: the tab asks the hub, an act is done there and shown here."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.clock import SetClock
from desktop.views import theme
from desktop.views.office.people_tab import PeopleTab
from desktop.views.office.settings_page import SettingsView
from tests.sync.pens import now
from tests.sync.small_offices import SmallHub
from tests.sync.test_redone_in_window import HubWindow


@pytest.fixture
def window(hub: SmallHub, qtbot: QtBot, qapp: QApplication) -> Iterator[HubWindow]:
    theme.load_fonts(resources.path("fonts"))
    theme.apply(qapp)
    made = HubWindow(hub.places["window"], "guanli", qtbot)
    yield made
    made.client.close()
    made.client.window.deleteLater()


def test_an_officer_is_added_and_this_desk_says_that_it_was_revoked(
    hub: SmallHub, window: HubWindow
) -> None:
    window.client.show_page("admin")
    page = window.client.window.findChild(SettingsView)
    assert isinstance(page, SettingsView)
    page.tabs.choose("people")
    tab = page.parts.of(PeopleTab)
    window.until(lambda: tab.page is not None and tab.add.isEnabled())
    tab.add.click()
    tab.form.officer.setText("hesiyuan")
    tab.form.name.setText("何思远")
    tab.form.confirm.click()
    window.until(lambda: "职责" in tab.form.problem.text())
    next(iter(tab.form.duties.values())).setChecked(True)
    tab.form.confirm.click()
    window.until(lambda: tab.page is not None and "hesiyuan" in {p.key for p in tab.page.people})
    assert not tab.form.isVisible()
    chosen = tab._person()
    assert chosen is not None
    assert chosen.key == "hesiyuan"

    place = hub.places["planning"]
    with (
        closing(place.office(SetClock(now()))) as office,
        closing(place.opened("guanli", office.clock)) as shared,
    ):
        for device in shared.people(office.settings.scope).devices:
            shared.revoke_device(office.settings.scope, device.id, "盘点")
    window.client.sync.exchange()
    window.until(lambda: "吊销" in window.chip)
    window.until(lambda: window.client.window.conflict.isVisible())
