"""A new desk takes in a long log: fetched, linked and kept, its signatures checked, folded.

Beside it COPY, which only moves the bytes. ``bench_pull.py [ENTRIES]``.
"""

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psycopg
from long_log import load, long_log
from side_by_side import machine, scratch

from desktop.clock import WallClock
from desktop.office.setup import demo_office
from desktop.office.syncing import join_office
from desktop.store.acceptance import Head
from desktop.store.current_state import project_histories
from desktop.store.projections import rebuild
from desktop.store.shared import SharedPlace
from desktop.sync.exchange import PAGE, Desk, Report, pull_scope, refold
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import open_postgres
from desktop.sync.signatures import check_signatures
from tests.sync.clusters import Cluster
from tests.sync.desks import found_demo
from tests.sync.logs import CommonLog
from tests.sync.shared_offices import password_of

ENTRIES = 100_000
OFFICER = "liguodong"


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES
    log = long_log(count)
    cluster = Cluster(fsync="on", synchronous_commit="on")
    try:
        address = found_demo(cluster, "bench")
        load(cluster.url("bench"), log)
        shared = open_postgres(address, OFFICER, password_of(OFFICER))
        print(f"\nA new desk and {count:,} entries; {machine()}")
        _timed("COPY, thrown away", count, lambda: _copy(cluster.url("bench")))
        _timed("pages over the port, thrown away", count, lambda: _walk(shared, log))
        _take_in(address, shared, log)
        shared.close()
    finally:
        cluster.close()


def _take_in(address: str, shared: SharedStore, log: CommonLog) -> None:
    count = len(log.taken)
    settings, _people = demo_office()
    place = SharedPlace("postgres", address, settings.scope)
    with tempfile.TemporaryDirectory(dir=scratch()) as folder:
        office = join_office(Path(folder) / "desk", place, shared, WallClock())
        store = office.store
        desk = Desk(store, lambda _c, _i: {}, lambda _c, _w: (), office.now, lambda _m: 0)
        report = Report(officer=OFFICER)
        _timed("fetched, linked, kept", count, lambda: pull_scope(desk, shared, log.scope, report))
        _timed("signatures", count, lambda: check_signatures(store, lambda _d, _of: None))
        _timed("folded", count, lambda: refold(desk, report))
        print(f"  {len(report.cases):,} cases, {_megabytes()} MB at most")

        def again() -> None:
            with store.writing() as connection:
                rebuild(connection, (project_histories,))

        _timed("rebuilt", count, again)
        office.close()


def _timed(what: str, count: int, work: Callable[[], object]) -> None:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    said = f"{wall:7.1f} s {count / wall:9,.0f}/s   own processor time {cpu:6.1f} s"
    print(f"  {what:36}{said} {count / max(cpu, 0.01):9,.0f}/s", flush=True)


def _copy(url: str) -> None:
    query = "COPY (SELECT body, wrapper, chain FROM joint.event ORDER BY sseq) TO STDOUT"
    with psycopg.connect(url) as raw, raw.cursor().copy(query) as out:
        sum(len(part) for part in out)


def _walk(shared: SharedStore, log: CommonLog) -> None:
    head = Head()
    while page := shared.pull(log.scope, head, PAGE).taken:
        head = Head(head.sseq + len(page), page[-1].chain)


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
