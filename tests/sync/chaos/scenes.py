"""What chance brings about too seldom: played after the rage, with desks that came out of it."""

import random
from collections.abc import Callable
from typing import Any

from desktop.clock import SetClock, WallClock
from desktop.domain.acts import Command
from desktop.domain.intake import AcceptMatter
from desktop.domain.step_clock import AnswerExplanation, RequestExplanation
from desktop.domain.values import Bureau
from desktop.files.application import Application
from desktop.office.applications import open_case
from desktop.office.office import Office
from desktop.office.syncing import synchronise
from desktop.rules.findings import Refusal
from desktop.store.pending import count_waiting
from desktop.sync.ports import Push, Pushed, SharedStore
from desktop.sync.troubles import DeviceForked, SyncTrouble
from tests.sync.acts_at_random import WORKS, Hand
from tests.sync.desks import AT_ONCE
from tests.sync.pens import now
from tests.sync.small_offices import Place

_ROUNDS = 30


def twins(place: Place, copy: Place, form: Application) -> list[str]:
    """A copied store and its twin both work; the second to exchange must notice."""
    officer = place.officers[0]
    _settle(place)
    noted = []
    for desk in (place, copy):
        office = desk.office(WallClock())
        noted.append(Hand(office, random.Random(0), form).do(officer, "note"))
        office.close()
    place.note(noted[0])
    trouble = _exchange(place, officer)
    found = [] if trouble is None else [f"the store that was copied met {trouble.code}"]
    trouble = _exchange(copy, officer)
    if not isinstance(trouble, DeviceForked):
        found.append(f"a copy of {place.name} was not noticed but met {trouble}")
    if not _waits(copy):
        found.append("what was recorded in a copy is gone")
    return found


def overtaken(window: Place, other: Place, form: Application) -> list[str]:
    """One question is answered at two desks; the one is taken just before the other is sent.

    Whether that was allowed is looked at with everything else, at the end.
    """
    clerk, approver = "lianghui", "chenjiayi"
    _settle(window, other)
    office = window.office(WallClock())
    opened = open_case(office, form, clerk)
    assert not isinstance(opened, Refusal), opened
    window.note([e.id for e in opened.entries])
    at: dict[str, Any] = {"case_id": opened.case.id, "matter": WORKS}
    _noted(window, office, AcceptMatter(**at), clerk)
    met = [_exchange(window, clerk), _exchange(other, approver)]
    there = other.office(WallClock())
    at["bureau"] = Bureau.PLANNING
    _noted(other, there, RequestExplanation(**at, question="缺什么"), approver)
    met += [_exchange(other, approver), _exchange(window, clerk)]
    answer = AnswerExplanation(**at, answer="已补")
    _noted(window, office, answer, clerk)
    _noted(other, there, answer, clerk)
    office.close()
    there.close()
    met.append(_exchange(window, clerk, lambda: _exchange(other, clerk)))
    return [f"who was overtaken met {trouble.code}" for trouble in met if trouble is not None]


class Overtaken:
    """A shared store where somebody else comes first, just as the first push is sent."""

    def __init__(self, shared: SharedStore, first: Callable[[], object]) -> None:
        self._shared = shared
        self._first = [first]

    def push(self, push: Push) -> Pushed:
        while self._first:
            self._first.pop()()
        return self._shared.push(push)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._shared, name)


def _noted(place: Place, office: Office, command: Command, officer: str) -> None:
    done = office.submit(command, officer)
    assert not isinstance(done, Refusal), done
    place.note([e.id for e in done.entries])


def _settle(*places: Place) -> None:
    """Exchange until nothing waits: acts of two officers may rest on each other's, time and again.

    What they meet on the way is looked at with everything else, at the end.
    """
    for _ in range(_ROUNDS):
        for place in places:
            for officer in place.officers:
                _exchange(place, officer)
        if not any(map(_waits, places)):
            return


def _waits(place: Place) -> bool:
    office = place.office(WallClock())
    with office.store.reading() as connection:
        waiting = count_waiting(connection)
    office.close()
    return bool(waiting)


def _exchange(
    place: Place, officer: str, first: Callable[[], object] = lambda: None
) -> SyncTrouble | None:
    office = place.office(SetClock(now()))
    shared = place.opened(officer, office.clock)
    overtaken: Any = Overtaken(shared, first)
    report = synchronise(office, overtaken, officer, hold=AT_ONCE)
    shared.close()
    office.close()
    return report.trouble
