"""The exemption decision by this program and by three engines, on the same random complete cases.

The engines are kept out of the project's own environment. Make them one, and name its Python:

    python3 -m venv build/engines
    build/engines/bin/pip install zen-engine==2.1.3 OpenFisca-Core==46.0.1 SpiffWorkflow==3.2.0 lxml
    .venv/bin/python benchmarks/bench_rule_engines.py build/engines/bin/python

Their answers are also a second opinion on ours; one that differs ends the run. Time is processor
time without the garbage collector, taken in turns, each of cases that were not seen before.
"""

import gc
import json
import random
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

from side_by_side import machine

from desktop.resources import read_toml
from desktop.rules.cells import years_before
from desktop.rules.decision import Decision, Table, decide
from desktop.rules.table import Condition, Operator

ROUNDS = 15
SHARES = {
    "ours": 1500,
    "ours read": 1500,
    "ours by path": 1500,
    "zen": 300,
    "zen traced": 300,
    "spiff": 60,
    "fisca": 12,
}
"""How many cases a round has for each: as many as take it about as long as the others."""

WARM = 2000
"""Cases decided before the first round, and not counted."""

BULK = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
ON = date(2026, 9, 18)
TABLE = Table(read_toml("rules/exemption.toml"))
HELPER = Path(__file__).with_name("rules_by_others.py")
FAR = 10_000
"""Days ago that stand for never."""

Facts = dict[str, Any]


def facts_by_chance(chance: random.Random) -> Facts:
    """Return complete facts with one road or none; most features are answered no."""
    facts: Facts = {"kilovolts": chance.choice([1, 10, 20, 35, 110])}
    for name in TABLE.inputs:
        if name.startswith("features."):
            facts[name] = "yes" if chance.random() < 0.03 else "no"
    road = {n: chance.choice(list(TABLE.inputs[n].values)) for n in ("road_class", "relation")}
    road["delivered"] = day_by_chance(chance)
    road["overhauled"] = chance.choice(["none", day_by_chance(chance)])
    return facts | {"roads": [road] if chance.random() < 0.9 else []}


def day_by_chance(chance: random.Random) -> str:
    return date(
        chance.randint(2010, 2026), chance.randint(1, 12), chance.randint(1, 28)
    ).isoformat()


def flat(facts: Facts) -> Facts:
    """Return facts as the engines take them: one level, days as days ago."""
    road = facts["roads"][0] if facts["roads"] else {}
    named = {key(k): v for k, v in facts.items() if k != "roads"}
    days = {n: days_ago(road.get(n)) for n in ("delivered", "overhauled")}
    return named | {n: road.get(n, "") for n in ("road_class", "relation")} | days


def days_ago(day: str | None) -> int:
    return FAR if day in (None, "none") else (ON - date.fromisoformat(day)).days


def key(name: str) -> str:
    return name.replace(".", "_")


def plain_table() -> dict[str, Any]:
    """Return our table in the plainest words, for each engine to be written in its own."""
    inputs = [
        {"name": key(name), "values": list(known.values) if known.values else None}
        for name, known in TABLE.inputs.items()
    ]
    rows = [
        {"id": row.id, "when": [plain_condition(condition) for condition in row.when]}
        for row in TABLE.rows
    ]
    return {"inputs": inputs, "rows": rows}


def plain_condition(condition: Condition) -> dict[str, Any]:
    fact = key(condition.fact)
    if isinstance(condition.value, frozenset):
        return {"fact": fact, "operator": "in", "value": sorted(condition.value)}
    if condition.operator is Operator.WITHIN_YEARS:
        days = (ON - years_before(ON, int(condition.number))).days
        return {"fact": fact, "operator": "<=", "value": days}
    return {"fact": fact, "operator": ">", "value": float(condition.number)}


class Others:
    """The engines in a process of their own."""

    def __init__(self, python: str, cases: list[Facts]) -> None:
        self._process = subprocess.Popen(
            [python, str(HELPER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._tell({"table": plain_table(), "cases": [flat(facts) for facts in cases]})

    def _tell(self, asked: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()

    def decide(self, by: str, first: int, last: int) -> tuple[list[list[str]], float]:
        """Return the rows that hold in each of some cases, and the processor time of all."""
        self._tell({"by": by, "cases": [first, last]})
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit("the engines stopped")
        answer = json.loads(line)
        return answer["rows"], answer["seconds"]


Read = Callable[[Decision], object]
READS: dict[str, Read] = {
    "ours": lambda decision: decision.outcome,
    "ours read": lambda decision: (decision.rows, decision.placed),
    "ours by path": lambda decision: (decision.rows, decision.facts),
}
"""What is read: the outcome; every row with its conditions, and the facts as they were stated; the
same with the facts by the paths that rows know them by."""


def ours(cases: list[Facts], read: Read) -> tuple[list[list[str]], float]:
    """Decide by this program and read what it says, keeping all of it."""
    gc.collect()
    gc.disable()
    start = time.process_time()
    made = [(read(d), d)[1] for d in (decide(TABLE, facts, ON) for facts in cases)]
    seconds = time.process_time() - start
    gc.enable()
    return [[row.id for row in one.sure] for one in made], seconds


def agree(by: str, cases: list[Facts], said: list[list[str]]) -> None:
    """Stop where an engine holds other rows than this program."""
    mine, _ = ours(cases, READS["ours"])
    for facts, one, other in zip(cases, mine, said, strict=True):
        if sorted(one) != sorted(other):
            raise SystemExit(f"{by} differs: {facts}: {one}, {other}")


def one_at_a_time(others: Others, cases: list[Facts]) -> None:
    """Print what one decision takes, of cases decided one after another."""
    taken: dict[str, list[float]] = {by: [] for by in SHARES}
    ours(cases[:WARM], READS["ours read"])
    others.decide("zen traced", 0, WARM)
    first = WARM
    for _ in range(ROUNDS):
        for by, share in SHARES.items():
            some = cases[first : first + share]
            if by in READS:
                _, seconds = ours(some, READS[by])
            else:
                said, seconds = others.decide(by, first, first + share)
                agree(by, some, said)
            taken[by].append(seconds / share)
            first += share
    show(taken)


def show(taken: dict[str, list[float]]) -> None:
    own = median(taken["ours read"])
    print(f"  {'':54}{'each':>12}{'ratio':>10}")
    for by, told in TOLD.items():
        each = median(taken[by])
        print(f"  {told:54}{each * 1e6:9.1f} us{each / own:9.3g}x")


TOLD = {
    "ours read": "this program, every row and condition read",
    "ours by path": "the same, and the facts by their path",
    "ours": "this program, outcome alone",
    "zen traced": "zen-engine 2.1.3, with its trace",
    "zen": "zen-engine, outcome alone",
    "fisca": "OpenFisca-core 46.0.1, one case with its trace",
    "spiff": "SpiffWorkflow 3.2.0, DMN table (has no trace)",
}


def many(others: Others, cases: list[Facts]) -> None:
    """Print what so many cases take: ours one after another, OpenFisca all as arrays."""
    bulk: list[tuple[str, Callable[[], float]]] = [
        (TOLD["ours read"], lambda: ours(cases, READS["ours read"])[1]),
        (TOLD["ours"], lambda: ours(cases, READS["ours"])[1]),
        ("zen-engine, with its trace", lambda: others.decide("zen traced", 0, BULK)[1]),
        ("OpenFisca-core, all at once as arrays, no trace", lambda: fisca(others, cases)),
    ]
    print(f"\n{BULK:,} cases, seconds of processor time")
    first = 0.0
    for told, way in bulk:
        seconds = way()
        first = first or seconds
        print(f"  {told:54}{seconds:9.2f} s {seconds / first:9.3g}x")


def fisca(others: Others, cases: list[Facts]) -> float:
    said, seconds = others.decide("fisca at once", 0, BULK)
    agree("fisca at once", cases, said)
    return seconds


def main() -> None:
    if len(sys.argv) == 1:
        print(__doc__)
        return
    chance = random.Random(5)
    cases = [
        facts_by_chance(chance) for _ in range(max(BULK, WARM + ROUNDS * sum(SHARES.values())))
    ]
    others = Others(sys.argv[1], cases)
    print(f"\nThe exemption decision of random complete cases\n  {machine()}; {ROUNDS} rounds")
    one_at_a_time(others, cases)
    many(others, cases[:BULK])
    print("  every row agreed in every case compared")


if __name__ == "__main__":
    main()
