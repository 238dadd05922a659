"""A server and two desks on hosts of their own: the link goes down during a push, and up again."""

import random
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from threading import Thread
from typing import Any, LiteralString

import psycopg
import pytest

from desktop.clock import WallClock
from desktop.files.application import Application
from desktop.office.office import Office
from desktop.office.syncing import synchronise
from desktop.sync.exchange import Report
from desktop.sync.ports import Push, Pushed
from desktop.sync.server_admin import connect_admin
from desktop.sync.troubles import Unreachable
from tests.sync.acts_at_random import Hand
from tests.sync.certificates import Authority
from tests.sync.clusters import Cluster, programs
from tests.sync.desks import AT_ONCE
from tests.sync.hosts import SERVER, Hosts, hosts_of
from tests.sync.invariants import Replica, violations
from tests.sync.small_offices import SCOPE, SmallOffice, application, found_small
from tests.sync.test_tls import has_tls, put

OFFICERS = {"window": "lianghui", "planning": "chenjiayi"}
IMPATIENT = {"TCP_KEEPIDLE": 1, "TCP_KEEPINTVL": 1, "TCP_USER_TIMEOUT": 1_500}
"""The program waits longer for a line that is dead; a test need not."""


class Line:
    """A shared store over a real link, with something that happens while a push is under way."""

    def __init__(self, shared: Any, meanwhile: Callable[[], None]) -> None:
        self._shared = shared
        self._meanwhile = [meanwhile]

    def push(self, push: Push) -> Pushed:
        if not self._meanwhile:
            return self._shared.push(push)  # type: ignore[no-any-return]
        beside = Thread(target=self._meanwhile.pop())
        beside.start()
        try:
            return self._shared.push(push)  # type: ignore[no-any-return]
        finally:
            beside.join()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._shared, name)


def _hurry(shared: Any) -> None:
    with socket.socket(fileno=shared.connection.fileno()) as known:
        for name, value in IMPATIENT.items():
            known.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
        known.detach()


@dataclass
class Apart:
    """The office on its hosts."""

    hosts: Hosts
    office: SmallOffice
    admin: psycopg.Connection
    form: Application
    open: dict[str, Office] = field(default_factory=dict)

    def note(self, seat: str) -> None:
        """Let the officer of a desk write three notes."""
        hand = Hand(self.open[seat], random.Random(0), self.form)
        for _ in range(3):
            self.office.places[seat].note(hand.do(OFFICERS[seat], "note"))

    def exchange(
        self, seat: str, meanwhile: Callable[[], None] = lambda: None, *, is_impatient: bool = False
    ) -> Report:
        with self.hosts.at(seat):
            shared = self.office.places[seat].opened(OFFICERS[seat], WallClock())
        if is_impatient:
            _hurry(shared)
        line: Any = Line(shared, meanwhile)
        try:
            return synchronise(self.open[seat], line, OFFICERS[seat], hold=AT_ONCE)
        finally:
            shared.close()

    def entries(self) -> int:
        """Return how many entries lie in the common log."""
        return self._one("SELECT count(*) FROM joint.event")

    def await_lock(self) -> None:
        """Return once somebody's push waits for the log."""
        while not self._one(
            "SELECT count(*) FROM pg_stat_activity"
            " WHERE wait_event_type = 'Lock' AND query LIKE '%api.push%'"
        ):
            pass

    def await_entries(self, count: int) -> None:
        """Return once so many lie in the log."""
        while self.entries() < count:
            pass

    def _one(self, query: LiteralString) -> int:
        row = self.admin.execute(query).fetchone()
        assert row is not None
        return int(row[0])


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    """A founded office; its server shows a certificate, since its desks are on other hosts."""
    if not has_tls(programs()):
        pytest.skip("no PostgreSQL with TLS on this machine")
    home = tmp_path_factory.mktemp("apart")
    authority = Authority.new("办公室测试签发机构")
    with hosts_of(*OFFICERS) as hosts, hosts.at(SERVER):
        cluster = Cluster(fsync="off", listen_addresses="*")
        with (cluster.data / "pg_hba.conf").open("a") as rules:
            rules.write("hostssl all all samenet scram-sha-256\n")
        put(cluster, authority.issue(home, hosts.server))
        office = found_small(cluster, "office", home / "office", tuple(OFFICERS), cases=1)
        root = authority.write(home / "ca.pem")
        there = f"{cluster.address('office', host=hosts.server)}?sslrootcert={root}"
        for name, place in office.places.items():
            office.places[name] = replace(place, address=there)
        with connect_admin(cluster.url("office")) as admin:
            made = Apart(hosts, office, admin, application(home / "form"))
            for name, place in office.places.items():
                made.open[name] = place.office(WallClock())
            yield made
        for desk in made.open.values():
            desk.close()
        cluster.close()


@pytest.fixture(autouse=True)
def nothing_amiss(apart: Apart) -> Iterator[None]:
    """Let both desks exchange after each test; then nothing is lost, doubled or different."""
    yield
    for _ in range(2):
        for seat in OFFICERS:
            assert apart.exchange(seat).trouble is None
    places = apart.office.places
    replicas = [Replica(n, apart.open[n], places[n].acknowledged) for n in OFFICERS]
    assert violations(apart.office.log(), replicas) == []


@pytest.mark.parametrize("comes_back", [True, False], ids=["the link comes back", "it does not"])
def test_a_push_whose_answer_finds_the_link_down_is_kept_once(
    apart: Apart, *, comes_back: bool
) -> None:
    before = apart.entries()
    apart.note("window")
    with connect_admin(apart.office.cluster.url("office")) as holder:

        def meanwhile() -> None:
            apart.await_lock()
            apart.hosts.cut("window")
            holder.rollback()
            apart.await_entries(before + 3)
            if comes_back:
                apart.hosts.mend("window")

        holder.autocommit = False
        holder.execute("SELECT 1 FROM joint.scope_head WHERE scope = %s FOR UPDATE", (SCOPE,))
        report = apart.exchange("window", meanwhile, is_impatient=not comes_back)
    assert isinstance(report.trouble, Unreachable) is not comes_back
    assert apart.exchange("planning").pulled == 3
    apart.hosts.mend("window")

    assert apart.exchange("window").trouble is None
    assert apart.entries() == before + 3
