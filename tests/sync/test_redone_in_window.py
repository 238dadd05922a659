"""A decision that came second is done again on the case's own sheet, once the first was undone.

Undone itself, it leaves the conflict to be answered anew.
"""

from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.app.client import Client
from desktop.clock import SetClock
from desktop.domain.approval import DecideStep
from desktop.domain.case import Opinion
from desktop.domain.values import Bureau, MatterKind
from desktop.office.office import Recording
from desktop.office.syncing import note_failure
from desktop.sync.troubles import HubMissing
from desktop.views import theme
from tests.journeys.keys import Fingers
from tests.sync.pens import now
from tests.sync.small_offices import Place, SmallHub, sync
from tests.sync.test_two_windows import DeskWindow

WORKS = MatterKind.EXTERNAL_WORKS


class HubWindow(DeskWindow):
    """The window of a desk whose office keeps its record in a hub; nobody is asked to sign in."""

    def __init__(self, place: Place, officer: str, qtbot: QtBot) -> None:
        self.clock = SetClock(now())
        self.client = Client(place.folder, self.clock, officer)
        self.qtbot = qtbot
        self.client.window.show()
        self.come_forward()


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


def only_case(place: Place) -> str:
    with closing(place.office(SetClock(now()))) as office, office.store.reading() as connection:
        (found,) = connection.exec_driver_sql("SELECT case_id FROM case_row").all()
        return str(found[0])


def approve(place: Place, case: str) -> Recording:
    with closing(place.office(SetClock(now()))) as office:
        step = DecideStep(
            case_id=case, matter=WORKS, bureau=Bureau.PLANNING, opinion=Opinion.APPROVE
        )
        done = office.submit(step, "chenjiayi")
    assert isinstance(done, Recording), done
    return done


def test_a_lost_decision_is_made_again_on_the_cases_sheet(
    hub: SmallHub, window: Callable[[], HubWindow]
) -> None:
    housing, planning = hub.places["housing"], hub.places["planning"]
    case, clock = only_case(planning), SetClock(now())
    first = approve(housing, case)
    approve(planning, case)
    sync(housing, "chenjiayi", clock)
    sync(planning, "chenjiayi", clock)
    with closing(housing.office(clock)) as office:
        office.withdraw([e.id for e in first.entries], "chenjiayi")
    sync(housing, "chenjiayi", clock)

    at = window()
    at.until(lambda: at.chip == "冲突 1")
    page = at.exchange()
    at.until(lambda: page.cards() and page.cards()[0].redo.isEnabled())
    at.client.show_page("workbench")
    fingers = Fingers(at.client.window)
    fingers.press(Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    at.until(page.cards()[0].redo.hasFocus)
    assert page.cards()[0].first._mark.text == "已撤销"
    assert at.client.window.conflict.isHidden(), "it stands on the page"
    fingers.press(Qt.Key.Key_R)
    sheet = at.client.detail.sheet
    at.until(sheet.isVisible)
    at.record(lambda: fingers.press(Qt.Key.Key_Return))
    fingers.stop()
    assert fingers.actions == 3

    page = at.exchange()
    at.until(lambda: page.cards() and page.cards()[0].state.text == "已重新办理")
    at.until(lambda: "已同步" in at.chip)
    step = next(s for s in at.matter(case, WORKS).steps if s.bureau is Bureau.PLANNING)
    assert step.opinion is Opinion.APPROVE

    at.come_forward()
    at.until(lambda: page.cards() and not page.cards()[0].redo.isEnabled())
    QTest.keyClick(at.client.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    at.until(lambda: at.chip == "冲突 1")
    at.until(lambda: page.cards() and page.cards()[0].redo.isEnabled())
    step = next(s for s in at.matter(case, WORKS).steps if s.bureau is Bureau.PLANNING)
    assert step.opinion is None

    at.client.sync._steady._pause.setInterval(10)
    at.ask(lambda office: note_failure(office, "chenjiayi", HubMissing(folder="hub")))
    at.client.sync.look()
    at.until(lambda: at.chip.startswith("冲突 1 · 离线"))
