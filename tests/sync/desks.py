"""A founded demonstration office on a shared PostgreSQL, and desks that join it."""

import json
import shutil
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import psycopg

from desktop.clock import SetClock
from desktop.office.numbering import patterns
from desktop.office.office import SETTINGS, Office, open_office
from desktop.office.setup import demo_office
from desktop.office.syncing import join_office, synchronise
from desktop.store.codec import to_json
from desktop.store.connect import open_store
from desktop.store.shared import SharedPlace, change_place
from desktop.sync.exchange import Report
from desktop.sync.postgres import open_postgres
from desktop.sync.server_admin import ScopeMade, connect_admin, open_scope, upgrade
from desktop.sync.server_officers import put_officer
from tests.journeys import day_cases
from tests.journeys.office_line import WORKS, OfficeLine
from tests.office.offices import FRIDAY
from tests.sync.clusters import Cluster
from tests.sync.shared_offices import YEAR, password_of

FIRST = {"window": "lianghui", "planning": "chenjiayi", "housing": "liguodong"}
"""The officers who join at the desks."""
AT_ONCE = timedelta(0)
FOUNDED = "founded_demo"
"""The database of a cluster that others are copied from; nobody is connected to it."""


def copied_demo(cluster: Cluster, name: str) -> str:
    """Return the address of a new copy of the demonstration office, founded once in a cluster."""
    if FOUNDED not in cluster.databases():
        found_demo(cluster, FOUNDED)
    copy_database(cluster, FOUNDED, name)
    return cluster.address(name)


def found_demo(cluster: Cluster, name: str) -> str:
    """Found the demonstration office in a database of its own; return its address."""
    settings, people = demo_office()
    with connect_admin(cluster.make_database(name)) as admin:
        upgrade(admin)
        open_scope(admin, ScopeMade(settings.scope, settings.name, patterns(settings)), YEAR)
        for officer in people:
            put_officer(admin, officer, [settings.scope], password_of(officer.id))
    shared = open_postgres(cluster.address(name), "guanli", password_of("guanli"))
    shared.put_setting(settings.scope, SETTINGS, json.dumps(to_json(settings)), 0)
    shared.close()
    return cluster.address(name)


def copy_database(cluster: Cluster, template: str, name: str) -> None:
    """Copy a database and close it to strangers as the original is."""
    cluster.copy_database(template, name)
    with psycopg.connect(cluster.url(), autocommit=True) as admin:
        admin.execute(f'REVOKE ALL ON DATABASE "{name}" FROM PUBLIC')
        admin.execute(f'GRANT CONNECT ON DATABASE "{name}" TO joint_officer')


def drop(cluster: Cluster, name: str) -> None:
    with psycopg.connect(cluster.url(), autocommit=True) as admin:
        admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@dataclass
class SharedDesk:
    """One desk's store, worked by the command line, and exchanged when a test says so."""

    folder: Path
    address: str
    clock: SetClock = field(default_factory=lambda: SetClock(FRIDAY))

    def join(self, officer: str) -> "SharedDesk":
        scope = demo_office()[0].scope
        shared = open_postgres(self.address, officer, password_of(officer))
        place = SharedPlace("postgres", self.address, scope)
        open_store(self.folder, create=True).close()
        join_office(self.folder, place, shared, self.clock).close()
        shared.close()
        return self

    def moved_to(self, address: str, folder: Path) -> "SharedDesk":
        """Return a copy of this desk, at home in another database."""
        shutil.copytree(self.folder, folder)
        with open_store(folder) as store, store.writing() as connection:
            change_place(connection, address=address)
        return SharedDesk(folder, address)

    @property
    def line(self) -> OfficeLine:
        return OfficeLine(self.folder, self.clock.moment.strftime("%Y-%m-%dT%H:%M"))

    def office(self) -> Office:
        return open_office(self.folder, self.clock)

    def sync(self, officer: str) -> Report:
        """Exchange as that officer; a trouble is the test's."""
        report = self.try_sync(officer)
        assert report.trouble is None, report.trouble
        return report

    def try_sync(self, officer: str) -> Report:
        office = self.office()
        shared = open_postgres(self.address, officer, password_of(officer))
        try:
            return synchronise(office, shared, officer, hold=AT_ONCE)
        finally:
            shared.close()
            office.close()


def join_all(address: str, home: Path) -> dict[str, SharedDesk]:
    """Let desks of the window, of planning and of housing join, none of them with a case yet."""
    return {name: SharedDesk(home / name, address).join(officer) for name, officer in FIRST.items()}


def decided_second(desks: dict[str, SharedDesk]) -> SharedDesk:
    """Decide one step on two desks offline; return the desk whose decision came second."""
    decide_on_two(desks)
    return desks["planning"]


def taken_in(desks: dict[str, SharedDesk], number: int = 2) -> str:
    """Take a case in at the window and let every desk have it."""
    window = desks["window"]
    window.sync("lianghui")
    case = window.line.take(day_cases.write(window.folder.parent, number))
    window.line.act("accept-matter", "lianghui", case, *WORKS)
    window.sync("lianghui")
    desks["planning"].sync("chenjiayi")
    desks["housing"].sync("liguodong")
    return case


def decide_on_two(desks: dict[str, SharedDesk]) -> tuple[str, Report]:
    """Decide one step on two desks offline; the one of housing is first at the shared store.

    Return the case and what the later run did.
    """
    case = taken_in(desks)
    step = (*WORKS, "--bureau", "planning", "--opinion", "approve")
    desks["planning"].line.act("decide-step", "chenjiayi", case, *step)
    desks["housing"].line.act("decide-step", "chenjiayi", case, *step)
    desks["housing"].sync("chenjiayi")
    return case, desks["planning"].sync("chenjiayi")
