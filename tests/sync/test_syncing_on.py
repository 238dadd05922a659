"""The thread beside the window goes on, whatever an exchange comes to."""

from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import pace, syncing
from desktop.app.syncing import Syncing
from desktop.clock import SetClock
from desktop.office.page_sync import sync_page
from desktop.store.errors import StoreFull
from desktop.sync.exchange import Report
from desktop.sync.opening import open_shared
from desktop.sync.ports import SharedStore
from desktop.sync.troubles import SnapshotUnfit, StateDiffers, SyncTrouble, Unreachable
from tests.sync.pens import now
from tests.sync.small_offices import SmallHub

OFFICER = "chenjiayi"
LONG_MS = 20_000


@pytest.fixture
def beside(hub: SmallHub) -> Iterator[Syncing]:
    """The thread of the planning desk."""
    made = Syncing(lambda: hub.places["planning"].office(SetClock(now())))
    made.sit(OFFICER)
    yield made
    made.close()


def run(beside: Syncing, qtbot: QtBot) -> Report:
    with qtbot.waitSignal(beside.reported, timeout=LONG_MS) as told:
        beside.sign_in(OFFICER, "x")
    assert told.args is not None
    report: Report = told.args[0]
    return report


@pytest.mark.parametrize(
    "trouble", [StateDiffers(scope="HP", desks=1), SnapshotUnfit(scope="HP")], ids=lambda t: t.code
)
def test_what_is_only_to_be_told_lets_go_of_no_connection(
    beside: Syncing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, trouble: SyncTrouble
) -> None:
    opened: list[SharedStore] = []

    def opening(*given: Any) -> SharedStore:
        opened.append(open_shared(*given))
        return opened[-1]

    monkeypatch.setattr(syncing, "open_shared", opening)
    monkeypatch.setattr(syncing, "synchronise", lambda *_, **__: Report(OFFICER, trouble=trouble))

    for _ in range(2):
        assert run(beside, qtbot).trouble is trouble
    assert len(opened) == 1


def test_a_failure_that_cannot_be_written_down_ends_no_thread(
    beside: Syncing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreachable(*_: Any) -> SharedStore:
        raise Unreachable

    def full(*_: Any) -> Report:
        raise StoreFull

    monkeypatch.setattr(syncing, "open_shared", unreachable)
    monkeypatch.setattr(syncing, "note_failure", full)

    for _ in range(2):
        assert isinstance(run(beside, qtbot).trouble, Unreachable)


def test_a_run_that_breaks_before_its_exchange_is_tried_again(
    beside: Syncing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = iter([ValueError("once")])

    def waiting(_office: object) -> dict[str, int]:
        for error in broken:
            raise error
        return {}

    monkeypatch.setattr(pace, "FIRST_RETRY_S", 0.01)
    monkeypatch.setattr(syncing, "_waiting", waiting)
    monkeypatch.setattr(syncing, "synchronise", lambda *_, **__: Report(OFFICER))

    assert run(beside, qtbot).trouble is None


def test_a_hub_whose_drive_is_gone_is_named_by_its_folder(
    beside: Syncing, hub: SmallHub, qtbot: QtBot
) -> None:
    hub.hub.rename(hub.home / "unplugged")
    run(beside, qtbot)
    with closing(hub.places["planning"].office(SetClock(now()))) as office:
        gone = sync_page(office, OFFICER)
    hub.hub.mkdir()
    run(beside, qtbot)
    with closing(hub.places["planning"].office(SetClock(now()))) as office:
        empty = sync_page(office, OFFICER)

    for page in (gone, empty):
        assert str(hub.hub) in page.trouble
        assert "数据库" not in page.trouble + page.remedy
        assert page.state.kind == "offline"
    assert gone.trouble.startswith("找不到")
    assert "hub.db" in empty.trouble
