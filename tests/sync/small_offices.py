"""A small office whose desks stand ready in folders, to be copied as often as a test needs."""

import json
import os
import random
import shutil
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import psycopg

from desktop.clock import Clock, SetClock
from desktop.files.application import Application, read_application
from desktop.office.applications import open_case
from desktop.office.numbering import patterns
from desktop.office.office import SETTINGS, Office, open_office
from desktop.office.setup import demo_office
from desktop.office.syncing import join_office, synchronise
from desktop.rules.findings import Refusal
from desktop.store.codec import to_json
from desktop.store.connect import open_store
from desktop.store.shared import SharedPlace, change_place
from desktop.sync.hub_file import make_hub, open_hub_file
from desktop.sync.hub_file import open_scope as open_hub_scope
from desktop.sync.hub_file import put_officer as put_hub_officer
from desktop.sync.hub_store import open_hub
from desktop.sync.opening import HUB, POSTGRES, open_shared
from desktop.sync.ports import SharedStore
from desktop.sync.server_admin import connect_admin
from tests.journeys import day_cases
from tests.sync.acts_at_random import Hand
from tests.sync.clusters import Cluster
from tests.sync.desks import AT_ONCE, found_demo
from tests.sync.invariants import Log, read_hub_log, read_log
from tests.sync.pens import now
from tests.sync.shared_offices import password_of

SCOPE = demo_office()[0].scope
SEATS: Mapping[str, tuple[str, ...]] = {
    "window": ("lianghui", "linzhuren"),
    "planning": ("chenjiayi", "lianghui"),
    "housing": ("liguodong", "chenjiayi"),
    "hut": ("zhoumin", "linzhuren"),
    "site": ("hezhiyuan", "liguodong"),
    "road": ("lianghui", "zhoumin"),
    "chief": ("huangzhenbang", "zhoumin", "sujing"),
    "hall": ("huangzhenbang", "chenjiayi", "lianghui"),
}
"""Who works at which desk; some officers work at two, so steps are decided twice."""
TO_BE_SIGNED = ("lianghui",) * 4 + ("zhoumin", "chenjiayi")
"""Who takes a letter, one step each, from its case to where it can be signed."""
A_LEASE = 9
"""Cases that can be opened before new numbers are asked for."""


@dataclass
class Place:
    """One desk's folder, who works there, and what it said it had recorded."""

    name: str
    folder: Path
    officers: tuple[str, ...]
    address: str
    kind: str = POSTGRES

    def opened(self, officer: str, clock: Clock) -> SharedStore:
        """Open the shared store as an officer of this desk."""
        at = SharedPlace(self.kind, self.address, SCOPE)
        return open_shared(at, officer, password_of(officer), clock)

    @property
    def journal(self) -> Path:
        return self.folder / "journal"

    @property
    def acknowledged(self) -> list[str]:
        """The ids of the entries whose recording was acknowledged here."""
        return self.journal.read_text().split() if self.journal.exists() else []

    def note(self, ids: list[str]) -> None:
        """Write down what was acknowledged, in one piece and beside the store."""
        if not ids:
            return
        file = os.open(self.journal, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.write(file, "".join(f"{i}\n" for i in ids).encode())
        os.close(file)

    def office(self, clock: Clock) -> Office:
        return open_office(self.folder, clock)

    def moved_to(self, address: str, folder: Path) -> "Place":
        """Return a copy of this desk, at home in another database; its store is no fork there."""
        shutil.copytree(self.folder, folder)
        with open_store(folder) as store, store.writing() as connection:
            change_place(connection, address=address)
        return replace(self, folder=folder, address=address)


@dataclass
class SmallOffice:
    """A database with some cases in it, and desks that have them all."""

    cluster: Cluster
    database: str
    home: Path
    places: dict[str, Place] = field(default_factory=dict)

    def copy(self, name: str, home: Path) -> "SmallOffice":
        """Return an office of its own that begins as this one stands."""
        self.cluster.copy_database(self.database, name)
        made = SmallOffice(self.cluster, name, home)
        address = self.cluster.address(name)
        for place in self.places.values():
            made.places[place.name] = place.moved_to(address, home / place.name)
        return made

    def log(self) -> Log:
        """Return the common log as it lies there."""
        with connect_admin(self.cluster.url(self.database)) as admin:
            return read_log(admin, SCOPE)

    def drop(self) -> None:
        with psycopg.connect(self.cluster.url(), autocommit=True) as admin:
            admin.execute(f'DROP DATABASE "{self.database}" WITH (FORCE)')
        shutil.rmtree(self.home, ignore_errors=True)


@dataclass
class SmallHub:
    """The same office where an appointed desk keeps the shared record in a file."""

    home: Path
    places: dict[str, Place] = field(default_factory=dict)

    @property
    def hub(self) -> Path:
        return self.home / "hub"

    def copy(self, _name: str, home: Path) -> "SmallHub":
        """Return an office of its own that begins as this one stands."""
        made = SmallHub(home)
        shutil.copytree(self.hub, made.hub)
        for place in self.places.values():
            made.places[place.name] = place.moved_to(str(made.hub), home / place.name)
        return made

    def log(self) -> Log:
        """Return the common log as it lies there."""
        hub = open_hub_file(self.hub)
        log = read_hub_log(hub, SCOPE)
        hub.close()
        return log

    def beside(self) -> set[tuple[str, bytes]]:
        """Return the keys and the sealed values that lie there."""
        with closing(open_hub_file(self.hub)) as hub:
            rows = hub.rows(
                "SELECT ref, key FROM person_key UNION SELECT ref, seal FROM sealed_value"
            )
            return {(row[0], row[1]) for row in rows}

    def drop(self) -> None:
        shutil.rmtree(self.home, ignore_errors=True)


def application(folder: Path, number: int = 2) -> Application:
    """Return the form every case here is opened from."""
    folder.mkdir(parents=True, exist_ok=True)
    read = read_application(day_cases.write(folder, number))
    assert not isinstance(read, Refusal), read
    return replace(read, received_at=None)


def found_small(
    cluster: Cluster,
    name: str,
    home: Path,
    seats: tuple[str, ...],
    *,
    cases: int = 2,
    letters: int = 0,
) -> SmallOffice:
    """Found the office, open some cases at the first desk, and let every desk have them.

    So many of them have a letter that only waits to be signed.
    """
    address = found_demo(cluster, name)
    made = SmallOffice(cluster, name, home)
    _furnish(made, Place("", home, (), address), seats, (cases, letters))
    return made


def found_small_hub(
    home: Path, seats: tuple[str, ...], *, cases: int = 2, letters: int = 0
) -> SmallHub:
    """Found the same office on a hub."""
    made = SmallHub(home)
    settings, people = demo_office()
    hub = make_hub(made.hub)
    open_hub_scope(hub, SCOPE, settings.name, patterns(settings))
    for officer in people:
        put_hub_officer(hub, officer, [SCOPE])
    hub.close()
    shared = open_hub(made.hub, "guanli")
    shared.put_setting(SCOPE, SETTINGS, json.dumps(to_json(settings)), 0)
    shared.close()
    _furnish(made, Place("", home, (), str(made.hub), HUB), seats, (cases, letters))
    return made


def _furnish(
    made: SmallOffice | SmallHub, at: Place, seats: tuple[str, ...], counts: tuple[int, int]
) -> None:
    clock = SetClock(now())
    for seat in seats:
        place = replace(at, name=seat, folder=at.folder / seat, officers=SEATS[seat])
        made.places[seat] = _join(place, clock)
    _open_cases(made.places[seats[0]], clock, at.folder, counts)
    for place in made.places.values():
        for officer in place.officers:
            sync(place, officer, clock)


def sync(place: Place, officer: str, clock: Clock) -> None:
    """Exchange once as that officer; a trouble is the test's."""
    office = place.office(clock)
    shared = place.opened(officer, clock)
    try:
        report = synchronise(office, shared, officer, hold=AT_ONCE)
        assert report.trouble is None, report.trouble
    finally:
        shared.close()
        office.close()


def _join(place: Place, clock: Clock) -> Place:
    shared = place.opened(place.officers[0], clock)
    at = SharedPlace(place.kind, place.address, SCOPE)
    open_store(place.folder, create=True).close()
    join_office(place.folder, at, shared, clock).close()
    shared.close()
    return place


def _open_cases(place: Place, clock: Clock, home: Path, counts: tuple[int, int]) -> None:
    officer = place.officers[0]
    sync(place, officer, clock)
    office = place.office(clock)
    form = application(home / "form")
    hand = Hand(office, random.Random(0), form)
    cases, letters = counts
    for number in range(cases):
        if number >= A_LEASE:
            sync(place, officer, clock)
        opened = open_case(office, form, officer)
        assert not isinstance(opened, Refusal), opened
        place.note([e.id for e in opened.entries])
        place.note(hand.accept(officer, opened.case.id))
        for by in TO_BE_SIGNED if number < letters else ():
            done = hand.letter(by, opened.case.id)
            assert done, by
            place.note(done)
    office.close()
    for by in dict.fromkeys((officer, *TO_BE_SIGNED) if letters else (officer,)):
        sync(place, by, clock)
