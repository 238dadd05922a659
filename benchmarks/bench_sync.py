"""Pushes to the shared PostgreSQL, beside the least that the same database could do.

A push checks who writes, the writer's row, duties, claims and leases, and chains what it takes;
a bare row is only inserted and committed. Server, desk and line share this machine.
"""

import time
from concurrent.futures import ThreadPoolExecutor

import psycopg
from side_by_side import in_turns, show

from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.setup import demo_office
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import open_postgres
from desktop.sync.server_admin import ScopeMade, connect_admin, open_scope
from desktop.sync.server_officers import put_officer
from tests.sync.clusters import Cluster
from tests.sync.desks import found_demo
from tests.sync.pens import Pen
from tests.sync.shared_offices import YEAR, password_of

ROUNDS = 40
CLIENTS, SCOPES = 8, 11
WARM, EACH = 10, 60
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
        shared.close()
        _clients(cluster, address)
    finally:
        cluster.close()


def _pushes(cluster: Cluster, shared: SharedStore, pen: Pen) -> None:
    with psycopg.connect(cluster.url("bench"), autocommit=True) as bare:
        bare.execute("CREATE TABLE bare (id bigserial PRIMARY KEY, body text, at timestamptz)")

        def push(count: int) -> None:
            seen = pen.wseq
            entries = [pen.entry(case=f"c-{pen.wseq}", text=NOTE) for _ in range(count)]
            pen.push(shared, *entries, seen=seen)

        def insert() -> None:
            text = pen.draft("note.added", "c", {"text": NOTE})
            bare.execute("INSERT INTO bare (body, at) VALUES (%s, now())", (str(text),))

        ways = {
            "INSERT and COMMIT of a bare row": insert,
            "push of one entry, signed, judged and chained": lambda: push(1),
            "push of 20 entries": lambda: push(20),
        }
        show("One entry to the shared store", in_turns(ways, ROUNDS))


def _clients(cluster: Cluster, address: str) -> None:
    """Several officers at once: each in a scope of its own, then all over eleven scopes."""
    people = [
        Officer(f"client{n}", f"员{n}", Bureau.HOUSING, frozenset({Duty.APPROVER}))
        for n in range(CLIENTS)
    ]
    scopes = [f"S{n}" for n in range(SCOPES)]
    with connect_admin(cluster.url("bench")) as admin:
        for scope in scopes:
            open_scope(admin, ScopeMade(scope, scope, {}), YEAR)
        for officer in people:
            put_officer(admin, officer, scopes, password_of(officer.id))
    clients = [Client(address, officer.id) for officer in people]
    for client in clients:
        client.push([scopes[0]] * WARM)
    print(f"\n{CLIENTS} clients, {EACH} pushes of one entry each")
    for way, choose in (
        ("each a scope of its own", lambda n, _at: scopes[n]),
        (f"all over {SCOPES} scopes", lambda n, at: scopes[(n * 7 + at * 5) % SCOPES]),
        ("all in one scope", lambda _n, _at: scopes[0]),
    ):
        start = time.perf_counter()
        with ThreadPoolExecutor(CLIENTS) as pool:
            jobs = [
                pool.submit(client.push, [choose(n, at) for at in range(EACH)])
                for n, client in enumerate(clients)
            ]
        taken = time.perf_counter() - start
        assert all(job.result() for job in jobs)
        print(f"  {way:40}{CLIENTS * EACH / taken:9,.0f}/s")


class Client:
    """An officer's connection and writer."""

    def __init__(self, address: str, officer: str) -> None:
        self.shared = open_postgres(address, officer, password_of(officer))
        self.pen = Pen(officer, f"desk-of-{officer}")
        self.shared.register_writer(self.pen.seen, "many", "secret")

    def push(self, scopes: list[str]) -> bool:
        """Push a note to each scope in turn."""
        for scope in scopes:
            self.pen.scope = scope
            note = self.pen.entry(case=f"{self.pen.id}-{self.pen.wseq}", text=NOTE)
            self.pen.push(self.shared, note, seen=0)
        return True


if __name__ == "__main__":
    main()
