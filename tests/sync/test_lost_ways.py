"""Single ways in which work could have been lost, doubled or left behind; each is closed."""

import random
import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from desktop.clock import SetClock
from desktop.office import syncing
from desktop.office.applications import open_case
from desktop.office.office import Office, Recording
from desktop.office.syncing import synchronise
from desktop.store.event_log import case_of_entry
from desktop.store.pending import count_waiting
from desktop.sync import exchange
from desktop.sync.exchange import WITHDRAWAL_WINDOW, Report
from desktop.sync.postgres import open_postgres
from desktop.sync.server_admin import connect_admin
from desktop.sync.troubles import DeviceForked, Unreachable
from tests.sync.acts_at_random import Hand
from tests.sync.chaos.plants import news_overlooked
from tests.sync.clusters import Cluster
from tests.sync.desks import AT_ONCE
from tests.sync.invariants import Replica, read_log, violations
from tests.sync.pens import now
from tests.sync.shared_offices import password_of
from tests.sync.small_offices import (
    SCOPE,
    Place,
    SmallHub,
    SmallOffice,
    application,
    found_small,
    sync,
)

_numbers = count(1)


@pytest.fixture(scope="module")
def template(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallOffice]:
    name = f"ways_{next(_numbers)}"
    made = found_small(cluster, name, tmp_path_factory.mktemp(name), ("window", "planning"))
    yield made
    made.drop()


@pytest.fixture
def town(template: SmallOffice, tmp_path: Path) -> Iterator["Town"]:
    made = Town(template.copy(f"way_{next(_numbers)}", tmp_path), tmp_path)
    yield made
    made.office.drop()


class Town:
    """The desks of an office, and short ways to work and exchange at them."""

    def __init__(self, office: SmallOffice, home: Path) -> None:
        self.office = office
        self.clock = SetClock(now())
        self.form = application(home / "form")
        self.chance = random.Random(1)

    def do(self, seat: str | Place, officer: str, kind: str, case: str = "") -> list[str]:
        place = self.place(seat)
        office = place.office(self.clock)
        done = Hand(office, self.chance, self.form).do(officer, kind, case)
        office.close()
        place.note(done)
        return done

    def sync(self, seat: str | Place, officer: str, **broken: Any) -> Report:
        place = self.place(seat)
        office = place.office(self.clock)
        shared = open_postgres(place.address, officer, password_of(officer))
        for name, function in broken.items():
            setattr(shared, name, function(getattr(shared, name)))
        try:
            return synchronise(office, shared, officer, hold=AT_ONCE)
        finally:
            shared.close()
            office.close()

    def place(self, seat: str | Place) -> Place:
        return seat if isinstance(seat, Place) else self.office.places[seat]

    def opened(self, seat: str) -> Office:
        return self.place(seat).office(self.clock)

    def waiting(self, seat: str) -> dict[str, int]:
        office = self.opened(seat)
        with office.store.reading() as connection:
            waiting = count_waiting(connection)
        office.close()
        return waiting

    def faults(self) -> list[str]:
        """Exchange everything and say what does not hold then."""
        for place in list(self.office.places.values()) * 2:
            for officer in place.officers:
                assert self.sync(place, officer).trouble is None
        with connect_admin(self.office.cluster.url(self.office.database)) as admin:
            log = read_log(admin, SCOPE)
        desks = self.office.places.values()
        replicas = [Replica(p.name, p.office(self.clock), p.acknowledged) for p in desks]
        found = violations(log, replicas)
        for replica in replicas:
            replica.office.close()
        return found


def lost(function: Any) -> Any:
    """Return a call whose answer never comes."""

    def called(*given: Any) -> Any:
        function(*given)
        raise Unreachable(said="cut")

    return called


def test_an_act_on_what_a_colleague_has_not_sent_waits_for_that(town: Town) -> None:
    opened = town.do("window", "lianghui", "open")
    office = town.opened("window")
    with office.store.reading() as connection:
        case_id = case_of_entry(connection, opened[0])
    office.close()
    assert town.do("window", "linzhuren", "accept", case_id)

    assert town.sync("window", "linzhuren").sent == 0
    assert "linzhuren" in town.waiting("window")
    assert town.sync("window", "lianghui").sent == len(opened)
    assert town.sync("window", "linzhuren").sent > 0
    assert town.faults() == []


def test_what_does_not_rest_on_a_colleague_goes_ahead_of_it(town: Town) -> None:
    assert town.do("window", "lianghui", "note")
    assert town.do("window", "linzhuren", "note")
    assert town.sync("window", "linzhuren").sent == 1
    assert town.faults() == []


def test_an_entry_goes_although_the_clock_was_set_back_since(town: Town) -> None:
    town.clock.advance(timedelta(days=700))
    assert town.do("planning", "chenjiayi", "note")
    town.clock.advance(timedelta(days=-1400))
    assert town.sync("planning", "chenjiayi").sent == 1
    assert town.waiting("planning") == {}


def test_a_lease_whose_answer_was_lost_is_given_again(town: Town) -> None:
    with connect_admin(town.office.cluster.url(town.office.database)) as admin:
        leases = "SELECT count(*), sum(high - low + 1) FROM joint.number_lease"
        while town.do("window", "lianghui", "open"):
            pass
        before = admin.execute(leases).fetchone()
        assert isinstance(town.sync("window", "lianghui", lease=lost).trouble, Unreachable)
        given = admin.execute(leases).fetchone()
        assert before is not None
        assert given is not None
        assert given[0] == before[0] + 1
        for _ in range(6):
            town.sync("window", "lianghui", lease=lost)
        assert town.sync("window", "lianghui").trouble is None
        assert town.do("window", "lianghui", "open")


def test_a_copy_of_a_store_is_noticed_by_what_its_twin_wrote(town: Town, tmp_path: Path) -> None:
    window = town.place("window")
    shutil.copytree(window.folder, tmp_path / "copy")
    copy = replace(window, folder=tmp_path / "copy")
    assert town.do(window, "lianghui", "note")
    assert town.sync(window, "lianghui").trouble is None

    assert isinstance(town.sync(copy, "linzhuren").trouble, DeviceForked)


def test_a_copy_of_a_store_keeps_what_was_recorded_in_it(town: Town, tmp_path: Path) -> None:
    window = town.place("window")
    shutil.copytree(window.folder, tmp_path / "copy")
    copy = replace(window, name="copy", folder=tmp_path / "copy")
    town.office.places["copy"] = copy
    assert town.do(window, "lianghui", "note")
    assert town.do(copy, "lianghui", "note")
    assert town.sync(window, "lianghui").trouble is None

    assert isinstance(town.sync(copy, "lianghui").trouble, DeviceForked)
    assert town.waiting("copy") == {"lianghui": 1}


def test_what_another_window_has_just_pulled_is_judged_before_anything_goes(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    planning = town.place("planning")
    opened = town.do("window", "lianghui", "open")
    office = town.opened("window")
    with office.store.reading() as connection:
        case = case_of_entry(connection, opened[0])
    office.close()
    town.sync("window", "lianghui")
    town.sync(planning, "chenjiayi")
    assert town.do(planning, "chenjiayi", "note", case)
    refold = exchange.refold
    news = iter(["note"])

    def meanwhile(desk: exchange.Desk, report: Report) -> None:
        refold(desk, report)
        for kind in news:
            town.do("window", "lianghui", kind, case)
            town.sync("window", "lianghui")
            shared = open_postgres(planning.address, "lianghui", password_of("lianghui"))
            exchange.pull_scope(desk, shared, SCOPE, Report())
            exchange.take_in(desk, Report())
            shared.close()

    monkeypatch.setattr(exchange, "refold", meanwhile)
    town.sync(planning, "chenjiayi")
    assert town.waiting("planning") == {"chenjiayi": 1}
    monkeypatch.undo()
    assert town.sync(planning, "chenjiayi").sent == 1
    assert town.faults() == []


@pytest.mark.parametrize("is_planted", [False, True], ids=["as it is", "news overlooked"])
def test_news_that_come_just_before_a_push_are_judged_first(
    town: Town, monkeypatch: pytest.MonkeyPatch, is_planted: bool
) -> None:
    if is_planted:
        news_overlooked(town.office.cluster.url(town.office.database))
    asked = town.do("planning", "chenjiayi", "ask")
    office = town.opened("planning")
    with office.store.reading() as connection:
        case = case_of_entry(connection, asked[0])
    office.close()
    town.sync("planning", "chenjiayi")
    town.sync("window", "lianghui")
    while not town.do("planning", "chenjiayi", "answer", case):
        pass
    refold = exchange.refold
    news = iter(["answer"])

    def meanwhile(desk: exchange.Desk, report: Report) -> None:
        refold(desk, report)
        for kind in news:
            while not town.do("window", "lianghui", kind, case):
                pass
            town.sync("window", "lianghui")

    monkeypatch.setattr(exchange, "refold", meanwhile)
    town.sync("planning", "chenjiayi")
    monkeypatch.undo()
    found = [fault for fault in town.faults() if "accepted although" in fault]
    assert bool(found) is is_planted


def test_a_key_goes_with_its_own_entry_whatever_the_shared_store_had_before(
    hub: SmallHub, tmp_path: Path
) -> None:
    window, clock = hub.places["window"], SetClock(now())
    with (
        closing(window.office(clock)) as office,
        closing(window.opened("lianghui", clock)) as shared,
    ):
        desk = syncing._desk(office, WITHDRAWAL_WINDOW)
        for number in (2, 3):
            form = application(tmp_path / "form", number)
            assert isinstance(open_case(office, form, "lianghui"), Recording)
            clock.moment += WITHDRAWAL_WINDOW * (2 if number == 2 else 0)
            exchange._push(desk, shared, "lianghui")
        with office.store.reading() as connection:
            keys = connection.exec_driver_sql("SELECT ref, key FROM person_key").all()
    sync(window, "lianghui", clock)

    assert hub.beside() >= {(ref, key) for ref, key in keys}
