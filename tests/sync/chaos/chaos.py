"""Desks that are killed, a line that breaks and a server that dies; at the end nothing is amiss.

``python -m tests.sync.chaos.chaos --seed 1 --seconds 120``; the last line counts violations.
``--plant`` puts a known fault in, which then has to be found; ``--record`` adds the run to a file.
"""

import argparse
import logging
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from desktop.clock import SetClock, WallClock
from desktop.office.syncing import synchronise
from desktop.store.pending import count_waiting
from desktop.sync.postgres import open_postgres
from desktop.sync.troubles import DeviceForked
from tests.sync.acts_at_random import Hand
from tests.sync.chaos import figures
from tests.sync.chaos.counts import Counts
from tests.sync.chaos.ending import apart, ending
from tests.sync.chaos.lives import KILLS, RANDOM, Life, plan_of
from tests.sync.chaos.plants import AIMED, PLANTS, SERVER_PLANTS
from tests.sync.chaos.proxy import Proxy
from tests.sync.clusters import Cluster
from tests.sync.desks import AT_ONCE
from tests.sync.pens import now
from tests.sync.shared_offices import password_of
from tests.sync.small_offices import SEATS, Place, application, found_small

OTHERS = ("cut", "acts", "exchanges", "pushed twice", "server killed", "disks full", "clocks")
SERVER_LIVES = (6.0, 14.0)


@dataclass
class Chaos:
    """One run: an office, a line, and somebody who kills."""

    seed: int
    seconds: float
    desks: int
    plant: str
    home: Path
    chance: random.Random = field(init=False)
    counts: Counts = field(init=False)
    lives: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.counts = Counts((*KILLS, *OTHERS), self.desks + 2)
        self.faults = self.home / "faults"
        self.form = application(self.home / "form")

    def run(self) -> dict[str, Any]:
        """Run it all and return the counts and the violations."""
        cluster = Cluster()
        try:
            seats = tuple(SEATS)[: self.desks]
            self.office = found_small(cluster, "office", self.home / "office", seats)
            if self.plant in SERVER_PLANTS:
                apart(partial(SERVER_PLANTS[self.plant], cluster.url("office")))
            proxy = Proxy(cluster.port, self.seed, self.counts)
            proxy.start()
            self._rage(cluster, proxy.port)
            proxy.stop()
            found = self._copied()
            said = apart(partial(ending, self.office))
        finally:
            for pid in self.lives:
                os.kill(pid, signal.SIGKILL)
            cluster.close()
        told = self.faults.read_text().split("\0")[:-1] if self.faults.exists() else []
        said["violations"] = [*told, *found, *said["violations"]]
        return {**said, "counts": self.counts.all()}

    def _rage(self, cluster: Cluster, port: int) -> None:
        end = time.monotonic() + self.seconds
        server_dies = time.monotonic() + self.chance.uniform(*SERVER_LIVES)
        while time.monotonic() < end:
            for place in self.office.places.values():
                if place.name not in self.lives.values():
                    self._begin(place, cluster, port)
            self._reap()
            if self.chance.random() < 0.02 and self.lives:
                self._kill(self.chance.choice(list(self.lives)))
            if time.monotonic() > server_dies:
                cluster.kill()
                time.sleep(self.chance.uniform(0.0, 0.5))
                cluster.start()
                self.counts.add("server killed")
                server_dies = time.monotonic() + self.chance.uniform(*SERVER_LIVES)
            time.sleep(0.01)
        for pid in list(self.lives):
            self._kill(pid)

    def _begin(self, place: Place, cluster: Cluster, port: int) -> None:
        address = f"postgresql://127.0.0.1:{port}/{self.office.database}"
        plan = plan_of(self.chance)
        if self.plant in AIMED and self.chance.random() < 0.5:
            plan = replace(plan, point=AIMED[self.plant], passes=0, opens=False)
        self.counts.add("disks full", bool(plan.room))
        self.counts.add("clocks", bool(plan.ahead))
        life = Life(
            replace(place, address=address),
            self.form,
            plan,
            random.Random(self.chance.random()),
            self.counts,
            self.faults,
            row=2 + list(self.office.places).index(place.name),
            plant=PLANTS.get(self.plant),
        )
        self.lives[life.start()] = place.name

    def _reap(self) -> None:
        for pid in list(self.lives):
            if os.waitpid(pid, os.WNOHANG)[0]:
                del self.lives[pid]

    def _kill(self, pid: int) -> None:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        del self.lives[pid]
        self.counts.add(RANDOM)

    def _copied(self) -> list[str]:
        """Let a copied store and its twin both work; the second to exchange must notice."""
        name = self.chance.choice(list(self.office.places))
        folder = self.home / "copy"
        shutil.copytree(self.office.places[name].folder, folder)
        copy = replace(self.office.places[name], name="copy", folder=folder)
        said: list[str] = apart(partial(_twins, self.office.places[name], copy, self.form))
        return said


def _twins(place: Place, copy: Place, form: Any) -> list[str]:
    officer = place.officers[0]
    for _ in range(3):
        for colleague in place.officers:
            _try(place, colleague)
    noted = []
    for desk in (place, copy):
        office = desk.office(WallClock())
        noted.append(Hand(office, random.Random(0), form).do(officer, "note"))
        office.close()
    place.note(noted[0])
    trouble = _try(place, officer)
    found = [] if trouble is None else [f"the store that was copied met {trouble.code}"]
    trouble = _try(copy, officer)
    if not isinstance(trouble, DeviceForked):
        found.append(f"a copy of {place.name} was not noticed but met {trouble}")
    office = copy.office(WallClock())
    with office.store.reading() as connection:
        if not count_waiting(connection):
            found.append("what was recorded in a copy is gone")
    office.close()
    return found


def _try(place: Place, officer: str) -> Any:
    office = place.office(SetClock(now()))
    shared = open_postgres(place.address, officer, password_of(officer))
    report = synchronise(office, shared, officer, hold=AT_ONCE)
    shared.close()
    office.close()
    return report.trouble


def told(said: dict[str, Any]) -> str:
    """Return the last lines of a run."""
    counts = said["counts"]
    kills = {name: counts.get(name, 0) for name in KILLS if counts.get(name)}
    lines = [f"{count:8} {name}" for name, count in sorted(kills.items())]
    lines += [f"violation: {fault}" for fault in said["violations"]]
    others = ", ".join(f"{name} {counts.get(name, 0)}" for name in OTHERS)
    lines.append(
        f"kills {sum(kills.values())}, {others}, entries {said['entries']},"
        f" conflicts {said['conflicts']}"
    )
    lines.append(f"violations: {len(said['violations'])}")
    return "\n".join(lines)


def _figures(given: argparse.Namespace, said: dict[str, Any]) -> None:
    counts = said["counts"]
    figures.add(
        given.record,
        figures.CHAOS,
        now().date(),
        given.seed,
        f"{given.seconds:.0f}",
        sum(counts.get(name, 0) for name in KILLS),
        counts.get("cut", 0),
        counts.get("server killed", 0),
        said["entries"],
        said["conflicts"],
        len(said["violations"]),
    )


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--desks", type=int, default=4)
    parser.add_argument("--plant", default="", choices=("", *PLANTS, *SERVER_PLANTS))
    parser.add_argument("--record", type=Path)
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)
    home = Path(tempfile.mkdtemp(prefix="joint-chaos-"))
    try:
        said = Chaos(given.seed, given.seconds, given.desks, given.plant, home).run()
    finally:
        shutil.rmtree(home, ignore_errors=True)
    if given.record:
        _figures(given, said)
    sys.stdout.write(told(said) + "\n")
    return bool(said["violations"])


if __name__ == "__main__":
    sys.exit(main())
