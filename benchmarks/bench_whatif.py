"""A draft of a rule table tried on 100,000 cases, beside whole cases and beside zen-engine.

The other engine is kept out of the project's own environment: ``bench_rule_engines.py`` says how
to make it one. Name its Python, "" where there is none, and how many cases if not 100,000:

    .venv/bin/python benchmarks/bench_whatif.py build/engines/bin/python [CASES]

Tried are drafts of the exemption, of who signs and of devolution; zen-engine decides the first.
The cases lie on a district's 300 roads, each of one class and with its days; a second run gives
every case facts of its own, the worst there can be. What the quick way lists is compared with what
whole cases say.
"""

import itertools
import json
import random
import sys
import time
from collections.abc import Callable
from copy import deepcopy
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from bench_rule_engines import TABLE, Facts, Others, facts_by_chance
from side_by_side import machine
from sqlalchemy import text

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.office.office import Office, open_office
from desktop.office.rule_changes import WhatIf, what_if
from desktop.office.rule_versions import shipped_tables
from desktop.office.what_rests import answers, drafted, standing
from desktop.rules.decision import Table
from desktop.store.codec import plain_text
from desktop.store.queries import all_cases
from tests.domain.desk import in_approval
from tests.store.many_cases import fill

CASES = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
SAMPLE = min(CASES, 5_000)
"""How many are also read whole, and decided by the other engine."""

ROADS = 300
AT = datetime(2026, 9, 24, 9, tzinfo=OFFICE_ZONE)
SHARED_MEMORY = Path("/dev/shm")
PEAK, NOW = "VmHWM", "VmRSS"
OWN = text(
    "UPDATE case_row SET state = json_set(state, '$.id', case_id, '$.number', number,"
    " '$.form.enterprise.name', enterprise)"
)
PLACES = text(
    "INSERT INTO matter_row (case_id, place, matter, external_number, received_on)"
    " SELECT case_id, m.key, m.value ->> '$.kind', '', m.value ->> '$.received_on'"
    " FROM case_row, json_each(state, '$.matters') m"
)


def of_a_district(chance: random.Random) -> list[Facts]:
    """Return facts of cases that lie on the same roads; one in thirty touches a feature."""
    roads = [f["roads"][0] for f in some(chance, ROADS * 2) if f["roads"]][:ROADS]
    names = [name for name in TABLE.inputs if name.startswith("features.")]
    cases = some(chance, CASES)
    for facts in cases:
        facts |= dict.fromkeys(names, "no")
        if chance.random() < 1 / 30:
            facts[chance.choice(names)] = "yes"
        for road in facts["roads"]:
            relation = road["relation"]
            road |= chance.choice(roads) | {"relation": relation}
    return cases


def some(chance: random.Random, count: int) -> list[Facts]:
    """Return facts that are all by chance."""
    return [facts_by_chance(chance) for _ in range(count)]


def states(cases: list[Facts]) -> Callable[[int], str]:
    """Return how each case stands: the same matters, its own facts, judged on one of 3,000 days."""
    said = json.loads(plain_text(in_approval().case))
    works = next(m for m in said["matters"] if m.get("verdict"))

    def of(number: int) -> str:
        day = date(2018, 1, 1) + timedelta(days=number * 3000 // CASES)
        works["verdict"] |= {"assessed_on": str(day), "digest": TABLE.digest}
        said["form"]["facts"] = stated(cases[number], number)
        return json.dumps(said, ensure_ascii=False, separators=(",", ":"))

    return of


def stated(facts: Facts, number: int) -> dict[str, Any]:
    """Return facts as a form keeps them."""
    features = {k.partition(".")[2]: v for k, v in facts.items() if k.startswith("features.")}
    roads = [{"name": f"road {number}", **road} for road in facts["roads"]]
    return {"kilovolts": str(facts["kilovolts"]), "features": features, "roads": roads}


def draft(row_id: str, **values: Any) -> Table:
    raw = deepcopy(dict(TABLE.content.raw))
    row = next(row for row in raw["row"] if row["id"] == row_id)
    row["when"][-1] |= values
    return Table(raw)


def other(table: str, row_id: str, then: str) -> Table:
    """Return a draft of another table in which one row leads elsewhere."""
    raw = deepcopy(dict(shipped_tables()[table].content.raw))
    next(row for row in raw["row"] if row["id"] == row_id)["then"] = then
    return Table(raw)


DRAFTS = {
    "roads count as new for 6 years, not 5": draft("newly_built", within_years="6"),
    "up to 10 kV, not 20": draft("voltage", above="10"),
    "planning signs for city roads": other("must_sign", "city_road", "planning"),
    "20 kV and below is for the higher level": other("devolution", "access", "higher"),
}


def memory(what: str) -> int:
    """Return the kilobytes this program takes, or took at most since that was forgotten."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(what)).split()[1])


def tried(office: Office, table: Table) -> tuple[WhatIf, float]:
    """Print what it takes to try a draft on every case; return what it found."""
    steps: list[float] = []
    Path("/proc/self/clear_refs").write_text("5")
    before, start = memory(NOW), time.process_time()
    found = what_if(office, table, lambda _done, _of: steps.append(time.process_time()))
    used, grown = time.process_time() - start, memory(PEAK) - before
    longest = max(b - a for a, b in itertools.pairwise(steps))
    print(f"    {used:.1f} s of processor time, {used / found.cases * 1e6:.0f} us a case")
    print(f"    {len(found.changed):,} of {found.cases:,} change; {grown / 1024:.0f} MB more")
    print(f"    a stop is heard within {longest * 1e3:.0f} ms")
    return found, used / found.cases


def whole(office: Office, table: Table, found: WhatIf) -> float:
    """Return the seconds of a case that is read whole, having compared what it says."""
    versions, settings = office.rules.tables[table.head.id], office.settings
    ways = standing(versions, settings), drafted(table, settings)
    start, said = time.process_time(), {}
    with office.store.reading() as connection:
        for case in itertools.islice(all_cases(connection), SAMPLE):
            both = [answers(table.head.id, case, way).get("") for way in ways]
            if None not in both:
                said[case.number] = tuple(both)
    seconds = (time.process_time() - start) / SAMPLE
    quick = {c.number: (c.was, c.will, c.asks) for c in found.changed if c.number in said}
    slow = {n: (b.text, a.text, a.asks) for n, (b, a) in said.items() if b.code != a.code}
    if quick != slow:
        raise SystemExit("the quick way and whole cases differ")
    return seconds


def run(told: str, cases: list[Facts]) -> None:
    """Try each draft on a store of these cases."""
    print(f"\n{told}")
    place = SHARED_MEMORY if SHARED_MEMORY.is_dir() else None
    with TemporaryDirectory(dir=place) as folder:
        office = open_office(Path(folder), SetClock(AT), create=True)
        with office.store.writing() as connection:
            fill(connection, CASES, states(cases), open_every=1, found_every=CASES)
            connection.execute(OWN)
            connection.execute(PLACES)
        others = Others(sys.argv[1], cases[:SAMPLE]) if any(sys.argv[1:2]) else None
        for named, table in DRAFTS.items():
            print(f"  {named}")
            found, each = tried(office, table)
            slow = whole(office, table, found)
            print(f"    whole cases, {SAMPLE:,} of them: {slow * 1e6:.0f} us, {slow / each:.1f} x")
            for by in ("zen", "zen traced") if others and table.head.id == TABLE.head.id else ():
                seconds = 2 * others.decide(by, 0, SAMPLE)[1] / SAMPLE
                print(f"    {by}, decided twice: {seconds * 1e6:.0f} us, {seconds / each:.1f} x")
        office.close()


def main() -> None:
    chance = random.Random(5)
    print(f"\nA draft tried on {CASES:,} cases\n  {machine()}")
    run("Cases on the same roads", of_a_district(chance))
    run("Every case with facts of its own", some(chance, CASES))


if __name__ == "__main__":
    main()
