"""Carried withdrawals are confirmed at every exchange, whatever other desks confirm meanwhile."""

from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.sync import exchange
from desktop.sync.confirming import confirm_carried
from desktop.sync.troubles import EntryUnfit
from tests.sync.hubs import HubServer
from tests.sync.logs import CommonLog, log_desk, take_in
from tests.sync.pens import now
from tests.sync.small_offices import SCOPE, SmallHub, sync


def test_what_another_desk_confirmed_meanwhile_holds_up_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub, desk, log = HubServer(tmp_path / "hub"), log_desk(tmp_path / "desk"), CommonLog()
    pen = log.pen("zhang")
    notes = [pen.entry(), pen.entry()]
    backs = [pen.entry("withdrawn", entry=note.entry.id) for note in notes]
    for signed in (*notes, *backs):
        log.take(signed)
    take_in(desk, log)
    told = []

    def confirm(scope: str, sseq: int) -> None:
        told.append(sseq)
        if sseq == 3:
            raise EntryUnfit(scope=scope, sseq=sseq)

    shared = hub.as_officer("li")
    monkeypatch.setattr(shared, "unconfirmed", lambda _scope: (2, 3, 4))
    monkeypatch.setattr(shared, "confirm_withdrawal", confirm)
    confirm_carried(desk.store, shared, "HP")

    assert told == [3, 4]
    desk.store.close()
    hub.close()


def test_an_exchange_that_brings_nothing_confirms_too(
    hub: SmallHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(exchange, "confirm_carried", lambda _s, _shared, scope: asked.append(scope))
    for times in (1, 2):
        sync(hub.places["planning"], "chenjiayi", SetClock(now()))
        assert asked == [SCOPE] * times
