"""Two desks of one office in their windows: decided on both offline, plugged in, told on screen."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.app.client import Client
from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.setup import demo_office
from desktop.sync.server_admin import connect_admin
from desktop.sync.server_officers import put_officer
from desktop.views import theme
from desktop.views.sync.sync_page import SyncView
from tests.journeys.window_line import WindowLine
from tests.sync.clusters import Cluster
from tests.sync.desks import SharedDesk, taken_in
from tests.sync.shared_offices import password_of

FRIDAY = "2026-02-13T16:55"
SECOND = Officer("qiuwei", "丘伟", Bureau.PLANNING, frozenset({Duty.APPROVER}), is_active=True)


class DeskWindow(WindowLine):
    """The window of one desk of a shared office."""

    def __init__(self, folder: Path, officer: str, qtbot: QtBot) -> None:
        self.clock = SetClock(datetime.fromisoformat(FRIDAY).replace(tzinfo=OFFICE_ZONE))
        self.client = Client(folder, self.clock, officer)
        self.qtbot = qtbot
        self.client.window.show()
        self.come_forward()

    def come_forward(self) -> None:
        """Let the officer turn to this window."""
        self.client.window.activateWindow()
        self.until(self.client.window.isActiveWindow)

    @property
    def chip(self) -> str:
        return self.client.window.top.store.text

    def sign_in(self, password: str) -> None:
        """Answer the sheet that asks for the password of the shared store."""
        sheet = self.client.sync.sheet
        self.until(sheet.isVisible)
        self.come_forward()
        self.qtbot.keyClicks(sheet.password, password)
        self.press(sheet.password, Qt.Key.Key_Return)
        self.until(lambda: not sheet.isVisible())

    def decide(self, case_id: str) -> None:
        """Approve the own step on the case's page."""
        self.come_forward()
        self.open(case_id)
        self.give_opinion("同意")

    def exchange(self) -> SyncView:
        """Turn to the page of exchange by the chip in the bar and press F9."""
        self.come_forward()
        self.press(self.client.window.top.store, Qt.Key.Key_Return)
        page = self.wait_for("sync")
        assert isinstance(page, SyncView)
        page.setFocus()
        with self.qtbot.waitSignal(self.client.sync.changed, timeout=20_000):
            self.press(page, Qt.Key.Key_F9)
        return page


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[Path, str], DeskWindow]]:
    theme.load_fonts(resources.path("fonts"))
    theme.apply(qapp)
    opened: list[DeskWindow] = []

    def at(folder: Path, officer: str) -> DeskWindow:
        opened.append(DeskWindow(folder, officer, qtbot))
        return opened[-1]

    yield at
    for made in opened:
        made.client.close()
        made.client.window.deleteLater()


@pytest.fixture
def second_officer(cluster: Cluster, address: str) -> Officer:
    """Another approver of planning, so that two people can meet at one step."""
    with connect_admin(cluster.url(address.rsplit("/", 1)[1])) as admin:
        put_officer(admin, SECOND, [demo_office()[0].scope], password_of(SECOND.id))
    return SECOND


def test_both_decide_unplugged_and_the_later_one_reads_it_and_agrees(
    cluster: Cluster,
    second_officer: Officer,
    desks: dict[str, SharedDesk],
    window: Callable[[Path, str], DeskWindow],
) -> None:
    number = taken_in(desks)
    desks["planning"].sync("chenjiayi")
    late = window(desks["planning"].folder, "chenjiayi")
    late.sign_in(password_of("chenjiayi"))
    late.until(lambda: "已同步" in late.chip)
    first = window(desks["housing"].folder, second_officer.id)
    first.sign_in(password_of(second_officer.id))
    first.until(lambda: "已同步" in first.chip)
    case_id = late.case(number).id

    cluster.stop()
    first.decide(case_id)
    late.decide(case_id)
    late.exchange()
    late.until(lambda: "离线" in late.chip and "1 项待同步" in late.chip)
    cluster.start()

    first.exchange()
    first.until(lambda: "已同步" in first.chip)
    late.come_forward()
    late.client.show_page("workbench")
    late.press(late.client.window, Qt.Key.Key_F9)
    late.until(lambda: late.chip == "冲突 1")
    notice = late.client.window.conflict
    late.until(notice.isVisible)
    assert all(told in notice.title.text() for told in (number, "丘伟", "未生效"))

    page = late.exchange()
    late.until(notice.isHidden)
    late.until(page.cards)
    card = page.cards()[0]
    assert "丘伟" in card.first.who.text()
    assert "陈嘉仪" in card.second.who.text()
    late.press(card.agree, Qt.Key.Key_Space)
    late.until(lambda: page.cards()[0].state.text == "已认可")
    late.until(lambda: "已同步" in late.chip)
    assert page.page is not None
    assert page.page.waiting == ()
    assert first.case(case_id) == late.case(case_id)
