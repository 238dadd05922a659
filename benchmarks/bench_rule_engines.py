"""The exemption decision by this program and by zen-engine, on the same random complete cases.

zen-engine is kept out of the project's own environment: ``bench_rule_engines.py PYTHON`` names a
Python that has it. Its answers are also the second opinion on ours; one that differs ends the run.
"""

import json
import random
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

from side_by_side import machine

from desktop.resources import read_toml
from desktop.rules.cells import years_before
from desktop.rules.decision import Table, decide
from desktop.rules.table import Condition, Operator

CASES = 10_000
ON = date(2026, 9, 18)
TABLE = Table(read_toml("rules/exemption.toml"))
HELPER = Path(__file__).with_name("rules_by_zen.py")
FAR = 10_000
"""Days ago that stand for never."""


def facts_by_chance(chance: random.Random) -> dict[str, Any]:
    """Return complete facts with one road or none; most features are answered no."""
    facts: dict[str, Any] = {"kilovolts": chance.choice([1, 10, 20, 35, 110])}
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


def flat(facts: dict[str, Any]) -> dict[str, Any]:
    """Return facts as zen-engine takes them: one level, days as days ago."""
    road = facts["roads"][0] if facts["roads"] else {}
    named = {key(k): v for k, v in facts.items() if k != "roads"}
    days = {n: days_ago(road.get(n)) for n in ("delivered", "overhauled")}
    return named | {n: road.get(n, "") for n in ("road_class", "relation")} | days


def days_ago(day: str | None) -> int:
    return FAR if day in (None, "none") else (ON - date.fromisoformat(day)).days


def key(name: str) -> str:
    return name.replace(".", "_")


def condition_text(condition: Condition) -> str:
    """Return a condition as a cell of a zen decision table."""
    if isinstance(condition.value, frozenset):
        return ", ".join(json.dumps(word) for word in sorted(condition.value))
    if condition.operator is Operator.WITHIN_YEARS:
        return f"<= {(ON - years_before(ON, int(condition.number))).days}"
    return f"> {condition.number}"


def graph() -> dict[str, Any]:
    """Return our table as a zen decision graph that collects every row that holds."""
    names = [key(name) for name in TABLE.inputs]
    rules = []
    for row in TABLE.rows:
        cells = {key(c.fact): condition_text(c) for c in row.when}
        rules.append(
            {"_id": row.id, **{n: cells.get(n, "") for n in names}, "out": f'"{row.then}"'}
        )
    content = {
        "hitPolicy": "collect",
        "inputs": [{"id": n, "name": n, "field": n} for n in names],
        "outputs": [{"id": "out", "name": "effect", "field": "effect"}],
        "rules": rules,
    }
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode", "content": {}},
        {"id": "table", "name": "table", "type": "decisionTableNode", "content": content},
        {"id": "end", "name": "end", "type": "outputNode", "content": {}},
    ]
    edges = [
        {"id": "a", "sourceId": "in", "targetId": "table", "type": "edge"},
        {"id": "b", "sourceId": "table", "targetId": "end", "type": "edge"},
    ]
    return {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}


def by_zen(python: str, cases: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what zen-engine makes of the cases, and its seconds for one."""
    asked = json.dumps({"graph": graph(), "cases": [flat(facts) for facts in cases]})
    done = subprocess.run(
        [python, str(HELPER)], input=asked, capture_output=True, text=True, check=True
    )
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def strongest(effects: list[str]) -> str:
    return max(effects, key=TABLE.outcomes.index, default=str(TABLE.head.otherwise))


def main() -> None:
    chance = random.Random(5)
    cases = [facts_by_chance(chance) for _ in range(CASES)]
    start = time.perf_counter()
    ours = [decide(TABLE, facts, ON).outcome for facts in cases]
    own = (time.perf_counter() - start) / CASES
    theirs = by_zen(sys.argv[1], cases)
    said = [strongest(effects) for effects in theirs["outcomes"]]
    differing = [f for f, one, other in zip(cases, ours, said, strict=True) if one != other]
    if differing:
        raise SystemExit(f"{len(differing)} cases differ, the first: {differing[0]}")
    print(f"\nThe exemption decision of {CASES} random complete cases\n  {machine()}")
    print(f"  this program, with every row and condition   {own * 1e6:8.1f} us")
    for name in ("seconds", "traced"):
        told = "with its trace" if name == "traced" else "outcome alone"
        slower = theirs[name] / own
        print(f"  zen-engine, {told:33}{theirs[name] * 1e6:8.1f} us  ({slower:.1f}x)")
    print(f"  all {CASES} outcomes agree")


if __name__ == "__main__":
    main()
