"""Child after child is killed at named points while it records, pushes, pulls and migrates.

``python -m tests.sync.chaos.kills --kills 1000 --seed 1``. A warm parent forks; every store that
a kill left is looked at at once. Every some hundred kills the office exchanges, everything is
looked at, and a new one begins as the first did, in turn on PostgreSQL and on a hub.
"""

import argparse
import gc
import itertools
import logging
import math
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sqlalchemy import select

from desktop.store import tables
from desktop.store.connect import open_store
from desktop.store.verifying import faults_of
from tests.sync.chaos import figures
from tests.sync.chaos.counts import Counts
from tests.sync.chaos.ending import apart, ending
from tests.sync.chaos.leavings import torn
from tests.sync.chaos.lives import EXCHANGE, KILLS, RANDOM, Life, Plan
from tests.sync.chaos.plants import AIMED, PLANTS
from tests.sync.chaos.straight import STEPS, step_of
from tests.sync.chaos.warm import Warmth, lie_in_memory
from tests.sync.clusters import Cluster
from tests.sync.failpoints import HUB, failpoints
from tests.sync.pens import now
from tests.sync.small_offices import (
    Place,
    SmallHub,
    SmallOffice,
    application,
    found_small,
    found_small_hub,
)

OLD = Path(__file__).resolve().parents[2] / "store" / "samples"
MIGRATION = tuple(p for p in KILLS if p.startswith("migrate"))
OTHERS = ("acts", "exchanges", "pushed twice", "pushed late")
DESKS = ("window", "planning")
KINDS = ("note", "note", "visit", "visit", "assign", "accept", "decide", "ask", "undo")
CASES = 9
A_ROUND = 400
RAREST = 8
TRIES = 4
"""How many lives there are at most for each kill that is wanted."""
MIGRATIONS = 0.01
"""How many of the kills are of a process that brings an older store up to date."""
WHOLE = 0.1
"""How many lives exchange whole; the others go straight to the step they die in."""
PAGES = 0.1
"""After how many kills every page of the store is read; a page once broken stays so."""
WARM_ROUNDS = 8
LONGEST = 300
"""Seconds after which a life hangs, even on a machine that has no time for it."""


@dataclass
class Loop:
    """A warm parent that forks, waits, looks, and forks again."""

    seed: int
    home: Path
    counts: Counts = field(init=False)
    warmth: Warmth = field(default_factory=Warmth)
    found: list[str] = field(default_factory=list)
    entries: int = 0
    conflicts: int = 0
    end: float = math.inf
    lasts: float = 0.1
    plant: str = ""
    tell: Callable[[], None] = lambda: None
    """Called after each office, so that a run that is ended has not been in vain."""

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.counts = Counts((*KILLS, *OTHERS), 1)
        self.form = application(self.home / "form")

    @property
    def killed(self) -> int:
        return sum(self.counts.total(point) for point in KILLS)

    def run(self, kills: int, seconds: float = math.inf) -> None:
        """Kill so often, or so long; migrations get their share."""
        self.end = time.monotonic() + seconds
        cluster = Cluster(fsync="off")
        try:
            self.work(
                kills,
                found_small(cluster, "template", self.home / "server", DESKS, cases=CASES),
                found_small_hub(self.home / "on_a_hub", DESKS, cases=CASES),
            )
        finally:
            cluster.close()

    def work(self, kills: int, *templates: SmallOffice | SmallHub) -> None:
        """Kill so often in copies of these offices, in turn."""
        with failpoints(lambda _point: None):
            self._gather(templates)
            for number in itertools.count(1):
                if self.killed >= kills or time.monotonic() >= self.end:
                    return
                name = f"round_{number}"
                office = templates[number % len(templates)].copy(name, self.home / name)
                self._round(office, min(kills, self.killed + A_ROUND))
                office.drop()
                self.tell()

    def _gather(self, templates: Sequence[SmallOffice | SmallHub]) -> None:
        """Live once at each desk of an office that is thrown away."""
        for number, template in enumerate(templates):
            office = template.copy(f"warm_{number}", self.home / f"warm_{number}")
            for place in office.places.values():
                plan = Plan(rounds=WARM_ROUNDS, exchanges=0.5, twice=0.0)
                self.warmth.gather(self._life_of(place, plan).live)
            office.drop()
        gc.enable()
        self.counts.clear()

    def _round(self, office: SmallOffice | SmallHub, until: int) -> None:
        places = list(office.places.values())
        points = (*EXCHANGE, RANDOM, *(HUB if isinstance(office, SmallHub) else ()))
        for _ in range(TRIES * (until - self.killed)):
            if self.killed >= until or time.monotonic() >= self.end:
                break
            if self.chance.random() < MIGRATIONS:
                self._migration(office.home / "old")
            else:
                self._life(self.chance.choice(places), points)
        said = apart(partial(ending, office))
        self.entries += said["entries"]
        self.conflicts += said["conflicts"]
        self.found += said["violations"]

    def _life(self, place: Place, points: Sequence[str]) -> None:
        """Let a desk live one short life that ends at a point met little so far."""
        rare = sorted(points, key=lambda p: (self.counts.total(p), self.chance.random()))
        point = self.chance.choice(rare[:RAREST])
        if self.chance.random() < 0.5:
            point = AIMED.get(self.plant, point)
        life = self._life_of(place, self._plan(point))
        began = time.monotonic()
        pid = life.start()
        if point == RANDOM:
            time.sleep(self.chance.random() * self.lasts)
            os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        if point == RANDOM and os.WIFSIGNALED(status):
            self.counts.add(RANDOM)
        lasted = time.monotonic() - began
        self.lasts += 0.05 * (lasted - self.lasts)
        if lasted > LONGEST:
            self.found.append(f"a life at {place.name} took {lasted:.0f} seconds")
        pages = self.chance.random() < PAGES
        self.found += [f"{point}: {fault}" for fault in torn(place, pages=pages)]
        if life.faults.exists():
            self.found += life.faults.read_text().split("\0")[:-1]
            life.faults.unlink()

    def _plan(self, point: str) -> Plan:
        """Return a life that comes to a point soon, and if not exchanges whole."""
        straight = "" if self.chance.random() < WHOLE else step_of(point)
        if point.startswith("lease"):
            return Plan(
                point,
                rounds=1,
                acts=(0,),
                exchanges=1.0,
                twice=0.0,
                leases=True,
                straight=straight,
            )
        if point == RANDOM:
            straight = self.chance.choice(("", *STEPS))
        is_record = point.startswith("record")
        return Plan(
            point,
            passes=0 if straight else self.chance.choice((0, 0, 0, 0, 0, 0, 1, 2)),
            rounds=4 if is_record else 2,
            acts=(1,),
            kinds=KINDS,
            newest=CASES,
            exchanges=0.0 if is_record else 1.0,
            twice=0.0,
            straight=straight,
        )

    def _life_of(self, place: Place, plan: Plan) -> Life:
        chance = random.Random(self.chance.random())
        faults = self.home / "faults"
        plant = PLANTS.get(self.plant)
        return Life(
            place, self.form, plan, chance, self.counts, faults, plant=plant, ready=self.warmth
        )

    def _migration(self, folder: Path) -> None:
        """Open a store of an older program, die on the way, and look whether it is whole."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.unpack_archive(self.chance.choice(sorted(OLD.glob("*.zip"))), folder)
        point = self.chance.choice(MIGRATION)
        passes = 0 if "copy" in point else self.chance.randrange(4)
        pid = os.fork()
        if pid == 0:
            self._migrate(folder, point, passes)
            os._exit(0)
        os.waitpid(pid, 0)
        self.found += apart(partial(_whole, folder))

    def _migrate(self, folder: Path, point: str, passes: int) -> None:
        left = [passes]

        def strike(name: str) -> None:
            if name == point:
                left[0] -= 1
                if left[0] < 0:
                    self.counts.add(point)
                    os.kill(os.getpid(), signal.SIGKILL)

        gc.disable()
        with failpoints(strike), self.warmth.used():
            open_store(folder).close()


def _whole(folder: Path) -> list[str]:
    with open_store(folder) as store:
        found = [f"after a migration: {fault.rule}" for fault in faults_of(store)]
        with store.reading() as connection:
            if not connection.execute(select(tables.entry).limit(1)).first():
                found.append("after a migration: no entries")
    return found


def told(loop: Loop) -> str:
    """Return the last lines of a run."""
    lines = [f"{loop.counts.total(p):8} {p}" for p in KILLS]
    lines += [f"violation: {fault}" for fault in loop.found]
    lines.append(f"kills {loop.killed}, entries {loop.entries}, conflicts {loop.conflicts}")
    lines.append(f"violations: {len(loop.found)}")
    return "\n".join(lines)


@dataclass
class Told:
    """What of a run stands in the document already."""

    document: Path
    loop: Loop
    began: float
    line: str = ""
    counts: Counter[str] = field(default_factory=Counter)

    def __call__(self) -> None:
        """Bring the run's line, and what was killed where, up to date."""
        loop = self.loop
        lasted = f"{time.monotonic() - self.began:.0f}"
        cells = (loop.seed, lasted, loop.killed, loop.entries, loop.conflicts, len(loop.found))
        self.line = figures.add(
            self.document, figures.KILLS, now().date(), *cells, instead=self.line
        )
        counts = Counter({p: loop.counts.total(p) for p in KILLS})
        figures.add_up(self.document, figures.KILL_POINTS, counts - self.counts)
        self.counts = counts


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=math.inf)
    parser.add_argument("--record", type=Path)
    given = parser.parse_args()
    lie_in_memory()
    home = Path(tempfile.mkdtemp(prefix="joint-kills-"))
    logging.disable(logging.CRITICAL)
    began = time.monotonic()
    loop = Loop(given.seed, home)
    if given.record:
        loop.tell = Told(given.record, loop, began)
    signal.signal(signal.SIGTERM, lambda *_: setattr(loop, "end", 0.0))
    try:
        loop.run(given.kills, given.seconds)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    sys.stdout.write(told(loop) + "\n")
    loop.tell()
    return bool(loop.found)


if __name__ == "__main__":
    sys.exit(main())
