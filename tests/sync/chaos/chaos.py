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
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from tests.sync.chaos import figures
from tests.sync.chaos.counts import Counts
from tests.sync.chaos.ending import apart, ending
from tests.sync.chaos.lives import KILLS, RANDOM, Life, Plan, plan_of
from tests.sync.chaos.neighbours import Neighbour, found_neighbour, strangers_seen
from tests.sync.chaos.plants import AIMED, PLANTS, SERVER_PLANTS
from tests.sync.chaos.proxy import Proxy
from tests.sync.chaos.scenes import overtaken, twins
from tests.sync.chaos.warm import Warmth, lie_in_memory
from tests.sync.clusters import Cluster
from tests.sync.pens import now
from tests.sync.small_offices import Place, application, found_small

FROZEN = ("desks frozen", "server frozen")
OTHERS = (
    *("cut", "late", "acts", "exchanges", "pushed twice", "pushed late"),
    *("server killed", *FROZEN, "disks full", "clocks"),
)
SEATED = ("window", "hall", "chief", "housing", "planning", "hut")
CASES, LETTERS = 14, 10
"""Of a run by hand: so many cases to begin with, so many letters that wait to be signed."""
DEADLINESS = 0.02
"""How likely it is, each hundredth of a second, that some desk is killed."""
SERVER_LIVES = (4.0, 10.0)
DESK_STOPS = (0.2, 5.0)
SERVER_STOPS = (0.1, 2.5)
SERVER = 0
"""Stands for the server among the process ids of those that are frozen."""
WARM_ROUNDS = 10


@dataclass
class Chaos:
    """One run: an office, a line, and somebody who kills."""

    seed: int
    seconds: float
    desks: int
    plant: str
    home: Path
    cases: int = 4
    letters: int = 3
    chance: random.Random = field(init=False)
    counts: Counts = field(init=False)
    warmth: Warmth = field(default_factory=Warmth)
    lives: dict[int, str] = field(default_factory=dict)
    frozen: dict[int, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self.counts = Counts((*KILLS, *OTHERS), self.desks + 2)
        self.faults = self.home / "faults"
        self.form = application(self.home / "form")

    def run(self) -> dict[str, Any]:
        """Run it all and return the counts and the violations."""
        cluster = Cluster()
        try:
            seats = SEATED[: self.desks]
            home = self.home / "office"
            counts = {"cases": self.cases, "letters": self.letters}
            self.office = found_small(cluster, "office", home, seats, **counts)
            found_neighbour(self.office)
            self._gather()
            if self.plant in SERVER_PLANTS:
                apart(partial(SERVER_PLANTS[self.plant], cluster.url("office")))
            proxy = Proxy(cluster.port, self.seed, self.counts)
            proxy.start()
            self._rage(cluster, proxy.port)
            proxy.stop()
            found = [
                *_played(partial(overtaken, *self._two, self.form)),
                *self._copied(),
                *apart(partial(strangers_seen, self.office)),
            ]
            said = apart(partial(ending, self.office))
        finally:
            for pid in self.lives:
                os.kill(pid, signal.SIGKILL)
            cluster.close()
        told = self.faults.read_text().split("\0")[:-1] if self.faults.exists() else []
        said["violations"] = [*told, *found, *said["violations"]]
        return {**said, "counts": self.counts.all()}

    def _gather(self) -> None:
        """Have ready what the processes need, by a life in an office that is thrown away."""
        office = self.office.copy("warm", self.home / "warm")
        place = next(iter(office.places.values()))
        plan = Plan(rounds=WARM_ROUNDS, exchanges=0.3, twice=0.0)
        self.warmth.gather(self._life(place, plan).live)
        office.drop()
        self.counts.clear()

    def _rage(self, cluster: Cluster, port: int) -> None:
        end = time.monotonic() + self.seconds
        server_dies = time.monotonic() + self.chance.uniform(*SERVER_LIVES)
        address = f"postgresql://127.0.0.1:{port}/{self.office.database}"
        stranger = Neighbour(address, self._tell).start()
        while time.monotonic() < end:
            for place in self.office.places.values():
                if place.name not in self.lives.values():
                    self._begin(place, address)
            self._reap()
            if self.chance.random() < DEADLINESS and self.lives:
                self._kill(self.chance.choice(list(self.lives)))
            self._freeze(cluster)
            if time.monotonic() > server_dies:
                self._kill_server(cluster)
                server_dies = time.monotonic() + self.chance.uniform(*SERVER_LIVES)
            time.sleep(0.01)
        for pid in list(self.lives):
            self._kill(pid)
        os.kill(stranger, signal.SIGKILL)
        os.waitpid(stranger, 0)
        self._thaw(cluster, time.monotonic() + max(SERVER_STOPS))

    def _tell(self, fault: str) -> None:
        with self.faults.open("a", encoding="utf-8") as file:
            file.write(f"{fault.strip()}\0")

    def _kill_server(self, cluster: Cluster) -> None:
        self._thaw(cluster, time.monotonic() + max(SERVER_STOPS))
        cluster.kill()
        time.sleep(self.chance.uniform(0.0, 0.5))
        cluster.start()
        self.counts.add("server killed")

    def _freeze(self, cluster: Cluster) -> None:
        """Now and then let a desk or the server stand still for a while."""
        now = time.monotonic()
        self._thaw(cluster, now)
        if self.chance.random() < 0.004 and (awake := self.lives.keys() - self.frozen.keys()):
            pid = self.chance.choice(sorted(awake))
            os.kill(pid, signal.SIGSTOP)
            self.frozen[pid] = now + self.chance.uniform(*DESK_STOPS)
            self.counts.add("desks frozen")
        if self.chance.random() < 0.001 and SERVER not in self.frozen:
            cluster.freeze()
            self.frozen[SERVER] = now + self.chance.uniform(*SERVER_STOPS)
            self.counts.add("server frozen")

    def _thaw(self, cluster: Cluster, now: float) -> None:
        """Let go on who has stood still long enough."""
        for pid in [pid for pid, until in self.frozen.items() if until <= now]:
            del self.frozen[pid]
            if pid == SERVER:
                cluster.thaw()
            elif pid in self.lives:
                os.kill(pid, signal.SIGCONT)

    def _begin(self, place: Place, address: str) -> None:
        plan = plan_of(self.chance)
        if self.plant in AIMED and self.chance.random() < 0.5:
            plan = replace(plan, point=AIMED[self.plant], passes=0, opens=False)
        self.counts.add("disks full", bool(plan.room))
        self.counts.add("clocks", bool(plan.ahead))
        self.lives[self._life(replace(place, address=address), plan).start()] = place.name

    def _life(self, place: Place, plan: Plan) -> Life:
        return Life(
            place,
            self.form,
            plan,
            random.Random(self.chance.random()),
            self.counts,
            self.faults,
            row=2 + list(self.office.places).index(place.name),
            plant=PLANTS.get(self.plant),
            ready=self.warmth,
        )

    def _reap(self) -> None:
        for pid in list(self.lives):
            if os.waitpid(pid, os.WNOHANG)[0]:
                del self.lives[pid]
                self.frozen.pop(pid, None)

    def _kill(self, pid: int) -> None:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        del self.lives[pid]
        self.frozen.pop(pid, None)
        self.counts.add(RANDOM)

    @property
    def _two(self) -> tuple[Place, Place]:
        return self.office.places["window"], self.office.places["hall"]

    def _copied(self) -> list[str]:
        """Let a copied store and its twin both work; the second to exchange must notice."""
        name = self.chance.choice(list(self.office.places))
        folder = self.home / "copy"
        shutil.copytree(self.office.places[name].folder, folder)
        copy = replace(self.office.places[name], name="copy", folder=folder)
        return _played(partial(twins, self.office.places[name], copy, self.form))


def _played(scene: Callable[[], list[str]]) -> list[str]:
    """Return what a scene found; one that can't go on has found something too."""
    try:
        said: list[str] = apart(scene)
    except AssertionError as broken:
        return [f"a scene broke off: {' | '.join(str(broken).split(chr(10))[-9:])}"]
    return said


def told(said: dict[str, Any]) -> str:
    """Return the last lines of a run."""
    counts = said["counts"]
    kills = {name: counts.get(name, 0) for name in KILLS if counts.get(name)}
    lines = [f"{count:8} {name}" for name, count in sorted(kills.items())]
    lines += [f"violation: {fault}" for fault in said["violations"]]
    others = ", ".join(f"{name} {counts.get(name, 0)}" for name in OTHERS)
    lines.append(
        f"kills {sum(kills.values())}, {others}, entries {said['entries']},"
        f" letters {said['letters']}, conflicts {said['conflicts']}"
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
        sum(counts.get(name, 0) for name in FROZEN),
        said["entries"],
        said["letters"],
        said["conflicts"],
        len(said["violations"]),
    )
    points = {name: counts.get(name, 0) for name in KILLS}
    figures.add_up(given.record, figures.CHAOS_POINTS, points)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=120)
    parser.add_argument("--desks", type=int, default=4)
    parser.add_argument("--plant", default="", choices=("", *PLANTS, *SERVER_PLANTS))
    parser.add_argument("--record", type=Path)
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)
    lie_in_memory()
    home = Path(tempfile.mkdtemp(prefix="joint-chaos-"))
    try:
        options = given.seed, given.seconds, given.desks, given.plant
        said = Chaos(*options, home, CASES, LETTERS).run()
    except BaseException:
        shutil.rmtree(home, ignore_errors=True)
        raise
    if said["violations"]:
        sys.stdout.write(f"left as it was: {home}\n")
    else:
        shutil.rmtree(home, ignore_errors=True)
    if given.record:
        _figures(given, said)
    sys.stdout.write(told(said) + "\n")
    return bool(said["violations"])


if __name__ == "__main__":
    sys.exit(main())
