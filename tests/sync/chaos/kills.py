"""Child after child is killed at named points while it records, pushes, pulls and migrates.

``python -m tests.sync.chaos.kills --kills 1000 --seed 1``. Every few hundred kills the office
exchanges, everything is looked at, and a new one begins as the first did.
"""

import argparse
import logging
import math
import os
import random
import shutil
import signal
import sys
import tempfile
import time
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
from tests.sync.chaos.lives import EXCHANGE, KILLS, RANDOM, Life, Plan
from tests.sync.clusters import Cluster
from tests.sync.failpoints import failpoints
from tests.sync.pens import now
from tests.sync.small_offices import Place, SmallOffice, application, found_small

OLD = Path(__file__).resolve().parents[2] / "store" / "samples"
MIGRATION = tuple(p for p in KILLS if p.startswith("migrate"))
OTHERS = ("acts", "exchanges", "pushed twice")
A_ROUND = 80


@dataclass
class Loop:
    """A warm parent that forks, waits, looks, and forks again."""

    seed: int
    home: Path
    counts: Counts = field(init=False)
    found: list[str] = field(default_factory=list)
    entries: int = 0
    conflicts: int = 0
    end: float = math.inf

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
            home = self.home / "template"
            template = found_small(cluster, "template", home, ("window", "planning"))
            number = 0
            while self.killed < kills and time.monotonic() < self.end:
                number += 1
                office = template.copy(f"round_{number}", self.home / f"round_{number}")
                self._round(office, min(kills, self.killed + A_ROUND))
                office.drop()
        finally:
            cluster.close()

    def _round(self, office: SmallOffice, until: int) -> None:
        places = list(office.places.values())
        tries = 0
        while self.killed < until and tries < 8 * A_ROUND and time.monotonic() < self.end:
            tries += 1
            if self.chance.random() < 0.06:
                self._migration(office.home / "old")
            else:
                self._life(self.chance.choice(places))
        said = apart(partial(ending, office))
        self.entries += said["entries"]
        self.conflicts += said["conflicts"]
        self.found += said["violations"]

    def _life(self, place: Place) -> None:
        """Let a desk live one short life that ends at the point met least so far."""
        rare = sorted(
            (*EXCHANGE, RANDOM), key=lambda p: (self.counts.total(p), self.chance.random())
        )
        point = self.chance.choice(rare[:6])
        faults = self.home / "faults"
        opens = point.startswith("lease") or point == "record: number taken"
        passes = 0 if opens else self.chance.choice((0, 0, 0, 1, 2))
        plan = Plan(point, passes, rounds=3, exchanges=0.8, twice=0.0, opens=opens)
        life = Life(
            place, self.form, plan, random.Random(self.chance.random()), self.counts, faults
        )
        began = time.monotonic()
        pid = life.start()
        if point == RANDOM:
            time.sleep(self.chance.random() * 0.4)
            os.kill(pid, signal.SIGKILL)
        _, status = os.waitpid(pid, 0)
        if point == RANDOM and os.WIFSIGNALED(status):
            self.counts.add(RANDOM)
        if time.monotonic() - began > 60:
            self.found.append(f"a life at {place.name} took a minute")
        if faults.exists():
            self.found += faults.read_text().split("\0")[:-1]
            faults.unlink()

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

        with failpoints(strike):
            open_store(folder).close()


def _whole(folder: Path) -> list[str]:
    with open_store(folder) as store:
        found = [f"after a migration: {fault.rule}" for fault in faults_of(store)]
        with store.reading() as connection:
            if not connection.execute(select(tables.entry).limit(1)).first():
                found.append("after a migration: no entries")
    return found


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=math.inf)
    parser.add_argument("--record", type=Path)
    given = parser.parse_args()
    home = Path(tempfile.mkdtemp(prefix="joint-kills-"))
    logging.disable(logging.CRITICAL)
    began = time.monotonic()
    loop = Loop(given.seed, home)
    try:
        loop.run(given.kills, given.seconds)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    seconds = time.monotonic() - began
    lines = [f"{loop.counts.total(p):8} {p}" for p in KILLS]
    lines += [f"violation: {fault}" for fault in loop.found]
    least = min(loop.counts.total(p) for p in KILLS)
    lines.append(f"kills {loop.killed}, entries {loop.entries}, conflicts {loop.conflicts}")
    lines.append(f"violations: {len(loop.found)}")
    sys.stdout.write("\n".join(lines) + "\n")
    if given.record:
        figures.add(
            given.record,
            figures.KILLS,
            now().date(),
            given.seed,
            f"{seconds:.0f}",
            loop.killed,
            least,
            loop.entries,
            loop.conflicts,
            len(loop.found),
        )
    return bool(loop.found)


if __name__ == "__main__":
    sys.exit(main())
