"""Exchange with the shared PostgreSQL, beside the least that the same database could do.

A push checks who writes, the writer's row, duties, claims and leases, and chains what it takes;
a bare row is only inserted and committed. A pull checks every link and keeps it in the desk's
store; COPY only moves the bytes. Server, desk and line share this machine.
"""

import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import psycopg
from side_by_side import in_turns, scratch, show

from desktop.clock import WallClock
from desktop.office.setup import demo_office
from desktop.office.syncing import join_office
from desktop.store.acceptance import Head
from desktop.store.shared import SharedPlace
from desktop.sync.exchange import Desk, Report, exchange
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import open_postgres
from tests.sync.clusters import Cluster
from tests.sync.desks import found_demo
from tests.sync.pens import Pen
from tests.sync.shared_offices import password_of

ROUNDS = 40
ENTRIES = 20_000
BATCH = 500
OFFICER = "liguodong"
NOTE = "核对申报材料，地块位置与规划条件一致，道路权属已由属地街道确认。" * 4


def main() -> None:
    cluster = Cluster(fsync="on", synchronous_commit="on")
    try:
        address = found_demo(cluster, "bench")
        settings, _people = demo_office()
        shared = open_postgres(address, OFFICER, password_of(OFFICER))
        pen = Pen(OFFICER, "bench-desk", scope=settings.scope)
        shared.register_writer(pen.seen, "bench", "secret")
        _pushes(cluster, shared, pen)
        _fill(shared, pen)
        _pulls(cluster, address, shared, settings.scope)
        shared.close()
    finally:
        cluster.close()


def _pushes(cluster: Cluster, shared: SharedStore, pen: Pen) -> None:
    with psycopg.connect(cluster.url("bench"), autocommit=True) as bare:
        bare.execute("CREATE TABLE bare (id bigserial PRIMARY KEY, body text, at timestamptz)")

        def push(count: int) -> None:
            pen.push(shared, *(pen.entry(case=f"c-{pen.wseq}", text=NOTE) for _ in range(count)))

        def insert() -> None:
            text = pen.draft("note.added", "c", {"text": NOTE})
            bare.execute("INSERT INTO bare (body, at) VALUES (%s, now())", (str(text),))

        ways = {
            "INSERT and COMMIT of a bare row": insert,
            "push of one entry, signed, judged and chained": lambda: push(1),
            "push of 20 entries": lambda: push(20),
        }
        show("One entry to the shared store", in_turns(ways, ROUNDS))


def _fill(shared: SharedStore, pen: Pen) -> None:
    while pen.wseq < ENTRIES:
        entries = [pen.entry(case=f"c-{pen.wseq % 400}", text=NOTE) for _ in range(BATCH)]
        pen.push(shared, *entries, seen=0)


def _pulls(cluster: Cluster, address: str, shared: SharedStore, scope: str) -> None:
    folders = _folders()
    place = SharedPlace("postgres", address, scope)

    def pull() -> None:
        office = join_office(next(folders), place, shared, WallClock())
        desk = Desk(
            office.store, lambda _c, _i: {}, lambda _c, _w: (), office.now, hold=timedelta(0)
        )
        exchange(desk, shared, Report(officer=OFFICER))
        office.close()

    def copy() -> None:
        query = "COPY (SELECT body, wrapper, chain FROM joint.event ORDER BY sseq) TO STDOUT"
        with psycopg.connect(cluster.url("bench")) as raw, raw.cursor().copy(query) as out:
            sum(len(part) for part in out)

    def walk() -> None:
        head = Head()
        while page := shared.pull(scope, head, 2_000).taken:
            head = Head(head.sseq + len(page), page[-1].chain)

    ways = {
        "COPY of the same rows, thrown away": copy,
        "pages of the log over the port, thrown away": walk,
        "a new desk: links checked, kept, folded, signatures verified": pull,
    }
    show(f"{ENTRIES:,} entries to a desk", in_turns(ways, 3))


def _folders() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=scratch()) as folder:
        number = 0
        while True:
            number += 1
            yield Path(folder) / str(number)


if __name__ == "__main__":
    main()
