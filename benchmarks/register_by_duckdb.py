"""Ask DuckDB what the register and the supervisor's page ask, in a Python that has it.

``register_by_duckdb.py CASES.csv STEPS.csv FOLDER``: both files have a head; the tables are written
into FOLDER first. Prints one JSON object: by question the least processor time and time on the
clock of several rounds, in milliseconds. The place of every case comes as one text, as in the
program: as a million Python numbers it would take longer.
"""

import json
import sys
import time
from pathlib import Path

import duckdb

ROUNDS = 7
WORDS = ("enterprise", "project", "number", "project_code", "credit_code", "address", "street")
DECIDED = "state = 'decided' AND decided_on BETWEEN '2025-09-18' AND '2026-09-18'"


def questions(cases: int) -> dict[str, str]:
    """Return the questions in SQL, by what they are called."""
    like = " OR ".join(f"{name} LIKE '%{{}}%'" for name in WORDS)
    newest = f"SELECT id FROM register_row WHERE {like} ORDER BY id DESC LIMIT 20"  # noqa: S608  names of our own
    ordered = "SELECT string_agg(id, ',' ORDER BY {} DESC, id DESC) FROM register_row"
    page = f"LIMIT 200 OFFSET {cases // 2}"
    place = "ORDER BY number_key DESC, id DESC"
    by = "bureau, minutes, is_late"
    return {
        "all cases in order": ordered.format("number_key"),
        "all cases in the order of enterprises": ordered.format("enterprise"),
        "a page of 200 anywhere": f"SELECT * FROM register_row {place} {page}",  # noqa: S608
        "find 半导体": newest.replace("{}", "半导体"),
        "find 启明": newest.replace("{}", "启明"),
        "find what no case has": newest.replace("{}", "不存在"),
        "decisions of twelve months": f"SELECT {by}, count(*) FROM figure_step WHERE {DECIDED}"  # noqa: S608
        f" GROUP BY {by}",
    }


def main() -> None:
    """Load both tables and ask."""
    rows, steps, folder = map(Path, sys.argv[1:])
    base = duckdb.connect(str(folder / "duck.db"))
    for name, file in (("register_row", rows), ("figure_step", steps)):
        base.execute(f"CREATE TABLE {name} AS SELECT * FROM read_csv('{file}', header = true)")  # noqa: S608
    base.execute("CHECKPOINT")
    count = base.execute("SELECT count(*) FROM register_row").fetchall()[0][0]
    taken: dict[str, tuple[float, float]] = {}
    for name, asked in questions(count).items():
        spent = []
        for _ in range(ROUNDS):
            clock, used = time.perf_counter(), time.process_time()
            base.execute(asked).fetchall()
            spent.append((time.process_time() - used, time.perf_counter() - clock))
        cpu, wall = (1000 * min(each[n] for each in spent) for n in (0, 1))
        taken[name] = (cpu, wall)
    sys.stdout.write(json.dumps(taken))


if __name__ == "__main__":
    main()
