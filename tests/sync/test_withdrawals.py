"""What others took back counts as taken back once that was found signed, and not before."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop.clock import SetClock
from desktop.domain.notes import AddNote
from desktop.office.office import Recording
from desktop.store.event_log import events_of
from desktop.store.verifying import verify
from desktop.sync import taking_apart
from tests.sync.pens import now
from tests.sync.small_offices import Place, SmallHub, sync
from tests.sync.test_redone_in_window import only_case


def texts(place: Place) -> list[str]:
    case = only_case(place)
    with closing(place.office(SetClock(now()))) as office, office.store.reading() as connection:
        assert verify(connection).fault is None
        events = [r.event for r in events_of(connection, case)]
    return [e.text for e in events if hasattr(e, "text")]


def test_a_withdrawal_nobody_has_checked_takes_nothing_back(
    hub: SmallHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = hub.places["planning"], hub.places["window"]
    clock = SetClock(now())
    with closing(first.office(clock)) as office:
        note = AddNote(case_id=only_case(first), text="还在")
        done = office.submit(note, "chenjiayi")
        assert isinstance(done, Recording)
    sync(first, "chenjiayi", clock)
    sync(second, "lianghui", clock)
    with closing(first.office(clock)) as office:
        office.withdraw([e.id for e in done.entries], "chenjiayi")
    sync(first, "chenjiayi", clock)

    def killed(*_: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(taking_apart, "take_page", killed)
        with pytest.raises(KeyboardInterrupt):
            sync(second, "lianghui", clock)
    assert texts(second) == ["还在"]

    sync(second, "lianghui", clock)
    assert texts(second) == texts(first) == []
