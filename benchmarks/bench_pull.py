"""A new desk takes in a long log: fetched, linked and kept, its signatures checked, folded.

Beside it COPY, which only moves the bytes; after it a second desk that begins with a snapshot and
does all of it in one exchange. ``bench_pull.py [ENTRIES]``. The log is made in another process, so
that the memory told is the desk's alone.
"""

import gc
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path
from unittest.mock import patch

import psycopg
from long_log import load, long_log
from side_by_side import machine, scratch

from desktop.clock import WallClock
from desktop.office.setup import demo_office
from desktop.office.syncing import join_office
from desktop.store.acceptance import Head
from desktop.store.connect import open_store
from desktop.store.current_state import project_histories
from desktop.store.links import Link
from desktop.store.projections import rebuild
from desktop.store.shared import SharedPlace
from desktop.sync import signatures, taking_apart
from desktop.sync.exchange import PAGE, Desk, Report, exchange, pull_scope, refold, take_in
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import open_postgres
from desktop.sync.signatures import are_signed
from desktop.sync.snapshot_making import make_server_snapshot
from tests.sync.clusters import Cluster
from tests.sync.desks import found_demo
from tests.sync.shared_offices import password_of

ENTRIES = 100_000
OFFICER = "liguodong"
YOUNG = 30_000
"""How many new objects lie there when garbage is looked for: in a window that is twice a second,
and what its imports made is not looked through again."""
Took = tuple[float, float]
"""Seconds on the wall, and of own processor time."""


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ENTRIES
    gc.freeze()
    gc.set_threshold(YOUNG)
    cluster = Cluster(fsync="on", synchronous_commit="on")
    try:
        address = found_demo(cluster, "bench")
        url = cluster.url("bench")
        filling = get_context("spawn").Process(target=_fill, args=(url, count))
        filling.start()
        filling.join()
        shared = open_postgres(address, OFFICER, password_of(OFFICER))
        print(f"\nA new desk and {count:,} entries; {machine()}")
        raw = _timed("COPY, thrown away", count, lambda: _copy(url))
        _timed("pages over the port, thrown away", count, lambda: _walk(shared))
        _step_by_step(address, shared, count, raw)
        _timed("snapshot made", count, lambda: _pack(url))
        _in_one(address, shared, count)
        shared.close()
    finally:
        cluster.close()


def _fill(url: str, count: int) -> None:
    load(url, long_log(count))


def _step_by_step(address: str, shared: SharedStore, count: int, raw: Took) -> None:
    scope = demo_office()[0].scope
    with _new_desk(address, shared) as desk:
        store, report = desk.store, Report(officer=OFFICER)
        steps = (
            ("fetched, linked, kept whole", lambda: pull_scope(desk, shared, scope, report)),
            ("taken apart, signatures and all", lambda: _take_in(desk, report)),
            ("folded", lambda: refold(desk, report)),
        )
        took = [_timed(what, count, work) for what, work in steps]
        wall, cpu = (sum(times) for times in zip(*took, strict=True))
        _say("whole first exchange", count, (wall, cpu))
        print(f"  kept in {took[0][0] / raw[0]:.1f} times what COPY takes on the wall")
        print(f"  {len(report.cases):,} cases, {_megabytes()} MB at most")

        def again() -> None:
            with store.writing() as connection:
                rebuild(connection, (project_histories,))

        _timed("rebuilt", count, again)


def _take_in(desk: Desk, report: Report) -> None:
    """Take in what came; every second page's signatures are looked at in one thread alone."""
    took: dict[str, list[tuple[int, Took]]] = {"by one thread": [], "by two": []}

    def timed(keys: Mapping[str, bytes], entries: Sequence[Link]) -> list[bool]:
        is_alone = len(took["by one thread"]) <= len(took["by two"])
        wall, cpu = time.perf_counter(), time.process_time()
        with patch.object(signatures, "_THREADS", 1 if is_alone else 2):
            right = are_signed(keys, entries)
        times = time.perf_counter() - wall, time.process_time() - cpu
        took["by one thread" if is_alone else "by two"].append((len(entries), times))
        return right

    with patch.object(taking_apart, "are_signed", timed):
        take_in(desk, report)
    for how, pages in took.items():
        wall, cpu = (sum(times) for times in zip(*(times for _, times in pages), strict=True))
        _say(f"signatures alone, {how}", sum(count for count, _ in pages), (wall, cpu))


def _in_one(address: str, shared: SharedStore, count: int) -> None:
    with _new_desk(address, shared) as desk:
        report = Report(officer=OFFICER)
        what = "first exchange from the snapshot"
        _timed(what, count, lambda: exchange(desk, shared, report))
        print(f"  {report.pulled:,} entries, {_megabytes()} MB at most")


@contextmanager
def _new_desk(address: str, shared: SharedStore) -> Iterator[Desk]:
    place = SharedPlace("postgres", address, demo_office()[0].scope)
    with tempfile.TemporaryDirectory(dir=scratch()) as folder:
        open_store(Path(folder) / "desk", create=True).close()
        office = join_office(Path(folder) / "desk", place, shared, WallClock())
        try:
            desk = Desk(
                office.store, lambda _c, _i: {}, lambda _c, _w: (), office.now, lambda _m: 0
            )
            yield replace(desk, epoch=shared.hello("", 0).epoch)
        finally:
            office.close()


def _timed(what: str, count: int, work: Callable[[], object]) -> Took:
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    took = time.perf_counter() - wall, time.process_time() - cpu
    _say(what, count, took)
    return took


def _say(what: str, count: int, took: Took) -> None:
    wall, cpu = took
    said = f"{wall:7.1f} s {count / wall:9,.0f}/s   own processor time {cpu:6.1f} s"
    print(f"  {what:36}{said} {count / max(cpu, 0.01):9,.0f}/s", flush=True)


def _copy(url: str) -> None:
    query = "COPY (SELECT body, wrapper, chain FROM joint.event ORDER BY sseq) TO STDOUT"
    with psycopg.connect(url) as raw, raw.cursor().copy(query) as out:
        sum(len(part) for part in out)


def _walk(shared: SharedStore) -> None:
    scope, head = demo_office()[0].scope, Head()
    while page := shared.pull(scope, head, PAGE).taken:
        head = Head(head.sseq + len(page), page[-1].chain)


def _pack(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as admin:
        make_server_snapshot(admin, demo_office()[0].scope)


def _megabytes() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
