"""What was done before the window was opened is taken back on screen, sent or not.

Nothing of it is lost: the act and its withdrawal both reach the office, in this order.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.clock import SetClock
from desktop.domain.case import Opinion
from desktop.domain.values import Bureau
from desktop.office.page_case import case_page
from desktop.views import theme
from desktop.views.cases.happenings_tab import HappeningsTab
from desktop.views.sync.sync_tables import WaitingTab
from tests.journeys.keys import Fingers
from tests.sync.pens import now
from tests.sync.small_offices import SmallHub, sync
from tests.sync.test_redone_in_window import WORKS, HubWindow, approve, only_case


@pytest.fixture
def window(hub: SmallHub, qtbot: QtBot, qapp: QApplication) -> Iterator[Callable[[], HubWindow]]:
    theme.load_fonts(resources.path("fonts"))
    theme.apply(qapp)
    opened: list[HubWindow] = []

    def at() -> HubWindow:
        opened.append(HubWindow(hub.places["planning"], "chenjiayi", qtbot))
        return opened[-1]

    yield at
    for made in opened:
        made.client.close()
        made.client.window.deleteLater()


def opinion(at: HubWindow, case: str) -> Opinion | None:
    return next(s for s in at.matter(case, WORKS).steps if s.bureau is Bureau.PLANNING).opinion


def log_of(at: HubWindow) -> HappeningsTab:
    shown = at.client.detail.lists._stack.currentWidget()
    assert isinstance(shown, HappeningsTab)
    return shown


def test_an_opinion_of_before_the_start_is_taken_back_unplugged_from_what_waits(
    hub: SmallHub, window: Callable[[], HubWindow]
) -> None:
    case, plugged, unplugged = only_case(hub.places["planning"]), hub.hub, hub.home / "unplugged"
    first = window()
    first.until(lambda: "已同步" in first.chip)
    plugged.rename(unplugged)
    first.clock.advance(timedelta(minutes=1))
    first.open(case)
    first.give_opinion("同意")
    first.client.close()

    at = window()
    at.clock.advance(timedelta(days=1))
    at.client.show_page("sync")
    page = at.wait_for("sync")
    at.until(lambda: page.page is not None and page.page.waiting)
    page.tabs.choose("waiting")
    list_ = page.parts.of(WaitingTab)
    list_.table.setFocus()
    fingers = Fingers(at.client.window)
    fingers.press(Qt.Key.Key_Z)
    detail = at.client.detail
    at.until(lambda: detail.lists.is_asking())
    log = log_of(at)
    assert "意见" in log.sheet.title.text()
    assert "还没有上报" in log.sheet.consequence.text()
    assert "（待同步）" in log.model.said(0, 1)
    assert "（待同步）" in str(log.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    at.until(log.sheet.confirm.hasFocus)
    with at.qtbot.waitSignal(at.client.shell.taken_back):
        fingers.press(Qt.Key.Key_Return)
    fingers.stop()
    assert fingers.actions == 2

    at.until(lambda: opinion(at, case) is None)
    at.until(lambda: "已撤销" in at.client.window.toast.words.text())
    at.until(lambda: detail.page is not None and detail.page.may_decide)
    at.until(lambda: "（已撤销）" in log.model.said(1, 1))
    assert log.undo.accessibleDescription().startswith("该记录已经撤销")
    at.client.show_page("sync")
    at.until(lambda: len(page.page.waiting) == 2)
    unplugged.rename(plugged)
    at.exchange()
    at.until(lambda: "已同步" in at.chip)
    at.until(lambda: page.page.waiting == ())

    kinds = {row["id"]: row["kind"] for row in hub.log().rows if row["case_id"] == case}
    assert list(kinds.values())[-2:] == ["step.decided", "withdrawn"]
    other, clock = hub.places["housing"], SetClock(now())
    sync(other, "chenjiayi", clock)
    with closing(other.office(clock)) as office:
        seen = case_page(office, case, office.officer("liguodong"))
        assert seen is not None
        assert "（已撤销）" in seen.log[1].text
        assert [row.is_waiting for row in seen.log[:2]] == [False, False]
        assert seen.log[1].undo.against
        step = office.case(case).matter(WORKS).step(Bureau.PLANNING)
        assert step.opinion is None


@pytest.mark.long
def test_a_sent_opinion_is_taken_back_from_the_case_s_log(
    hub: SmallHub, window: Callable[[], HubWindow]
) -> None:
    place, clock = hub.places["planning"], SetClock(now())
    case = only_case(place)
    approve(place, case)
    sync(place, "chenjiayi", clock)

    at = window()
    at.clock.advance(timedelta(days=1))
    detail = at.open(case)
    fingers = Fingers(at.client.window)
    fingers.press(Qt.Key.Key_Z)
    at.until(lambda: detail.lists.is_asking())
    log = log_of(at)
    assert "已经上报" in log.sheet.consequence.text()
    fingers.press(Qt.Key.Key_A)
    assert detail.sheet.isHidden(), "single keys rest while it is asked"
    fingers.actions = 1
    with at.qtbot.waitSignal(at.client.shell.taken_back):
        fingers.press(Qt.Key.Key_Return)
    fingers.stop()
    assert fingers.actions == 2
    at.until(lambda: opinion(at, case) is None)
    at.exchange()
    at.until(lambda: "已同步" in at.chip)
    rows = [row for row in hub.log().rows if row["case_id"] == case]
    assert [row["kind"] for row in rows][-2:] == ["step.decided", "withdrawn"]
    assert rows[-1]["verdict"] == "accepted"

    at.open(case)
    at.client.detail.tabs.choose("log")
    others = next(n for n, row in enumerate(at.client.detail.page.log) if row.undo.is_others)
    log.table.selectRow(others)
    at.press(at.client.detail, Qt.Key.Key_Z)
    why = at.client.window.why
    at.until(why.isVisible)
    assert "本人" in why.accessibleName()
    assert why.links, "the way to whose record it is"
