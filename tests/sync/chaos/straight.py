"""The shortest ways to where a process is to die: one step of an exchange, by itself.

Every life opens its store as the program does; only what an exchange would do before and after the
step is left out. The step is done in small portions, so that what lies ready serves many lives.
"""

import random
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from unittest.mock import patch

from desktop.office import syncing
from desktop.office.office import Office
from desktop.store.pending import count_waiting, next_refolds
from desktop.sync import exchange
from desktop.sync.exchange import Report
from desktop.sync.ports import SharedStore
from tests.sync.acts_at_random import Hand
from tests.sync.desks import AT_ONCE
from tests.sync.small_offices import SCOPE

STEPS = ("push", "pull", "refold", "lease")
_STEP_OF = {"hub": "push", "arrive": "pull"}
PORTION = 2
LEASING = ("lianghui", "linzhuren")
"""Officers of the desks whose acts take numbers."""


def step_of(point: str) -> str:
    """Return the step a point lies in, blank where none leads there."""
    phase = point.partition(":")[0]
    step = _STEP_OF.get(phase, phase)
    return step if step in STEPS else ""


@contextmanager
def in_portions() -> Iterator[None]:
    """Push, pull and fold little at a time."""
    with ExitStack() as stack:
        for name in ("PAGE", "BATCH", "_REFOLDS"):
            stack.enter_context(patch.object(exchange, name, PORTION))
        yield


@dataclass
class Straight:
    """One step at an open office, by an officer for whom there is something to do."""

    office: Office
    hand: Hand
    officers: tuple[str, ...]
    chance: random.Random
    note: Callable[[list[str]], None]

    def go(self, step: str, open_shared: Callable[[str], SharedStore]) -> None:
        """Do the step; raises SyncTrouble."""
        desk = syncing._desk(self.office, AT_ONCE)
        match step:
            case "push":
                officer = self._who_waits()
                exchange.fold_in(desk, Report())
                exchange._push(desk, open_shared(officer), officer)
            case "pull":
                shared = open_shared(self.chance.choice(self.officers))
                exchange.pull_scope(desk, shared, SCOPE, Report())
                exchange.take_in(desk, Report())
            case "lease":
                officer = next((o for o in LEASING if o in self.officers), self.officers[0])
                syncing.keep_numbers(self.office, open_shared(officer), officer)
            case "refold":
                self._work_where_news_is()
                exchange.fold_in(desk, Report())

    def _who_waits(self) -> str:
        with self.office.store.reading() as connection:
            waiting = [o for o in self.officers if count_waiting(connection).get(o)]
        if waiting:
            return self.chance.choice(waiting)
        officer = self.chance.choice(self.officers)
        self.note(self.hand.do(officer, "note"))
        return officer

    def _work_where_news_is(self) -> None:
        with self.office.store.reading() as connection:
            cases = next_refolds(connection, 1)
        for case in cases:
            self.note(self.hand.do(self.chance.choice(self.officers), "note", case))
