"""The life of a desk's process: it works, exchanges, and dies where it was told to."""

import gc
import os
import random
import resource
import signal
import threading
import traceback
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from desktop.clock import OFFICE_ZONE, ClockReading, WallClock
from desktop.files.application import Application
from desktop.office import numbers_shared
from desktop.office.office import Office
from desktop.office.syncing import synchronise
from desktop.store.errors import DiskFailed, StoreBusy, StoreFull
from desktop.sync.ports import Push, Pushed, SharedStore
from desktop.sync.troubles import ServerBusy, SyncTrouble, Unreachable
from tests.sync.acts_at_random import NEWEST, Hand
from tests.sync.chaos.counts import Counts
from tests.sync.chaos.neighbours import read_of
from tests.sync.chaos.straight import Straight, in_portions, step_of
from tests.sync.chaos.warm import Warmth
from tests.sync.desks import AT_ONCE
from tests.sync.failpoints import POINTS, Strike, failpoints
from tests.sync.shared_offices import ELSEWHERE
from tests.sync.small_offices import Place

RANDOM = "a random instant"
ON_ITS_WAY = "push: on its way"
KILLS = (*POINTS, ON_ITS_WAY, RANDOM)
EXCHANGE = (*(p for p in POINTS if not p.startswith(("migrate", "hub"))), ON_ITS_WAY)
EXPECTED = (Unreachable, ServerBusy)
FULL = (StoreFull, DiskFailed, StoreBusy)
WINDOW = ("lianghui", "linzhuren")
"""Officers of the desks who may open cases."""
YEARS = timedelta(days=730)
STRAIGHT = 0.5
"""How many lives in the chaos begin with the step they are to die in."""
LETTERS = 0.25
"""How many acts in the chaos are about letters, where the officer has to do with them."""


@dataclass(frozen=True)
class Plan:
    """How a life goes: where it ends, what the clock says, how much room the disk has."""

    point: str = ""
    passes: int = 0
    ahead: timedelta = timedelta(0)
    room: int = 0
    rounds: int = 10**9
    acts: tuple[int, ...] = (0, 1, 2, 3, 4)
    kinds: tuple[str, ...] = ("",)
    newest: int = NEWEST
    exchanges: float = 0.4
    twice: float = 0.1
    opens: bool = False
    leases: bool = False
    peeps: bool = False
    letters: float = 0.0
    straight: str = ""
    """The step of an exchange that is done first of all, by itself."""

    def count_numbers_so(self, stack: ExitStack) -> None:
        """Lease few numbers at a time, and ever more, in a life that is about numbers."""
        if self.opens or self.leases:
            stack.enter_context(patch.object(numbers_shared, "CASE_BLOCK", 2))
        if self.leases:
            stack.enter_context(patch.object(numbers_shared, "ENOUGH", 10**6))


@dataclass
class Life:
    """One process at one desk."""

    place: Place
    form: Application
    plan: Plan
    chance: random.Random
    counts: Counts
    faults: Path
    row: int = 0
    plant: Callable[[ExitStack, Strike], None] | None = None
    ready: Warmth | None = None
    shared: dict[str, SharedStore] = field(default_factory=dict)

    def start(self) -> int:
        """Fork it; return its process id."""
        pid = os.fork()
        if pid:
            return pid
        try:
            self.live()
            code = 0
        except FULL:
            code = 0
        except BaseException:  # noqa: BLE001 - whatever it is, it is a violation
            self.tell(traceback.format_exc())
            code = 1
        os._exit(code)

    def tell(self, fault: str) -> None:
        """Write a fault down where the parent finds it."""
        with self.faults.open("a", encoding="utf-8") as file:
            file.write(f"{self.place.name}: {fault.strip()}\0")

    def live(self) -> None:
        """Live it in this process, to the end of its rounds."""
        self.counts.row = self.row
        if self.plan.room:
            limit = max(f.stat().st_size for f in self.place.folder.iterdir()) + self.plan.room
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        strike = self._strike()
        with ExitStack() as stack:
            if self.ready is not None:
                gc.disable()
                stack.enter_context(self.ready.used())
            stack.enter_context(failpoints(strike))
            if self.plant is not None:
                self.plant(stack, strike)
            self.plan.count_numbers_so(stack)
            office = self.place.office(Ahead(self.plan.ahead))
            hand = Hand(office, self.chance, self.form, self.plan.newest)
            if self.plan.straight:
                self._go_straight(office, hand)
            for _ in range(self.plan.rounds):
                self._round(office, hand)
            for shared in self.shared.values():
                shared.close()
            office.close()

    def _round(self, office: Office, hand: Hand) -> None:
        for _ in range(self.chance.choice(self.plan.acts)):
            if self._opener:
                done = hand.do(self._opener, "open")
            else:
                is_letter = self.chance.random() < self.plan.letters
                kind = "letter" if is_letter else self.chance.choice(self.plan.kinds)
                done = hand.act(self.chance.choice(self.place.officers), kind)
            self.place.note(done)
            self.counts.add("acts", bool(done))
        if self.chance.random() < self.plan.exchanges:
            self._exchange(office, self._opener or self.chance.choice(self.place.officers))

    def _go_straight(self, office: Office, hand: Hand) -> None:
        way = Straight(office, hand, self.place.officers, self.chance, self.place.note)
        try:
            with in_portions():
                way.go(self.plan.straight, self._opened)
        except SyncTrouble as trouble:
            self._judge(trouble)

    @property
    def _opener(self) -> str:
        """Who opens cases here in a life that is about numbers; blank in any other."""
        wanted = (o for o in self.place.officers if self.plan.opens and o in WINDOW)
        return next(wanted, "")

    def _exchange(self, office: Office, officer: str) -> None:
        self.counts.add("exchanges")
        try:
            shared = self.shared.get(officer) or self._opened(officer)
        except EXPECTED:
            return
        report = synchronise(office, shared, officer, hold=AT_ONCE)
        self._judge(report.trouble)
        if report.trouble is not None:
            shared.close()
            self.shared.pop(officer, None)
        elif self.plan.peeps and read_of(shared, ELSEWHERE):
            self.tell(f"{officer} was shown entries of another district")

    def _opened(self, officer: str) -> SharedStore:
        shared = self.place.opened(officer, WallClock())
        if self.plan.point == ON_ITS_WAY or self.chance.random() < self.plan.twice:
            shared = Restless(shared, self)  # type: ignore[assignment]
        self.shared[officer] = shared
        return shared

    def _judge(self, trouble: SyncTrouble | None) -> None:
        if trouble is not None and not isinstance(trouble, EXPECTED):
            self.tell(f"met {trouble.code} {trouble.__dict__} {trouble}")

    def _strike(self) -> Strike:
        left = [self.plan.passes]

        def strike(name: str) -> None:
            if name == self.plan.point:
                left[0] -= 1
                if left[0] < 0:
                    self.die(name)

        return strike

    def die(self, point: str) -> None:
        """End this process now, as a power cut would."""
        self.counts.add(point)
        os.kill(os.getpid(), signal.SIGKILL)


class Restless:
    """A shared store whose pushes are said twice and too late, or cut off while on their way."""

    def __init__(self, shared: SharedStore, life: Life) -> None:
        self._shared = shared
        self._life = life
        self._before: tuple[Push, Pushed] | None = None

    def push(self, push: Push) -> Pushed:
        if self._life.plan.point == ON_ITS_WAY:
            delay = self._life.chance.random() * 0.02
            threading.Timer(delay, self._life.die, (ON_ITS_WAY,)).start()
        if self._before is not None:
            self._say_again(*self._before, "pushed late")
        done = self._shared.push(push)
        self._say_again(push, done, "pushed twice")
        self._before = push, done
        return done

    def _say_again(self, push: Push, done: Pushed, how: str) -> None:
        again = self._shared.push(push)
        if again.receipts[: len(done.receipts)] != done.receipts:
            self._life.tell(f"the same push was answered in two ways: {how}")
        self._life.counts.add(how)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._shared, name)


@dataclass(frozen=True)
class Ahead:
    """A computer's clock that is set wrong."""

    by: timedelta

    def read(self) -> ClockReading:
        return ClockReading(WallClock().read().moment.astimezone(OFFICE_ZONE) + self.by, "wall")

    def hear(self, told: datetime) -> int:
        return round((self.read().moment - told).total_seconds())


def plan_of(chance: random.Random) -> Plan:
    """Return how the next life is to go."""
    jump = chance.choice((0, 0, 0, 0, 1, -1))
    point = chance.choice(EXCHANGE)
    is_lease = point.startswith("lease")
    return Plan(
        point=point,
        passes=int(chance.expovariate(2)),
        straight=step_of(point) if chance.random() < STRAIGHT else "",
        letters=LETTERS,
        opens=is_lease and chance.random() < 0.5,
        leases=is_lease,
        acts=(0, 1, 1, 2),
        newest=8,
        exchanges=0.6,
        ahead=jump * YEARS,
        room=chance.randint(1, 300_000) if chance.random() < 0.1 else 0,
        peeps=chance.random() < 0.3,
    )
