"""A founded shared store: a district, its officers with their passwords, and a second one."""

from dataclasses import dataclass, field
from typing import Any, Protocol

import psycopg

from desktop.domain.values import Bureau, Duty, Officer
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import open_postgres
from desktop.sync.server_admin import ScopeMade, connect_admin, new_epoch, open_scope, upgrade
from desktop.sync.server_officers import put_officer
from tests.sync.clusters import Cluster
from tests.sync.pens import now

DISTRICT = "HP"
ELSEWHERE = "TH"
YEAR = now().year
PATTERNS = {
    ("joint_office", "case"): "HP-{year}-{number4}",
    ("enterprise_service", "letter"): "穗埔企服函〔{year}〕{number}号",
    ("joint_office", "exemption"): "免审〔{year}〕{number}号",
}
OFFICERS = (
    Officer("liang", "梁慧", Bureau.ENTERPRISE_SERVICE, frozenset({Duty.WINDOW, Duty.DRAFTER})),
    Officer("zhang", "张三", Bureau.HOUSING, frozenset({Duty.APPROVER})),
    Officer("zhao", "赵六", Bureau.HOUSING, frozenset({Duty.APPROVER})),
    Officer("li", "李四", Bureau.PLANNING, frozenset({Duty.APPROVER})),
    Officer("chen", "陈一", Bureau.ENTERPRISE_SERVICE, frozenset({Duty.SIGNATORY})),
    Officer("wang", "王五", Bureau.JOINT_OFFICE, frozenset({Duty.ADMINISTRATOR})),
    Officer("shen", "沈九", Bureau.JOINT_OFFICE, frozenset({Duty.AUDITOR})),
)
STRANGER = Officer("sun", "孙八", Bureau.HOUSING, frozenset({Duty.APPROVER}))


def password_of(officer: str) -> str:
    """Return a password that names nobody."""
    return f"secret-of-{officer[::-1]}"


def found_office(admin_url: str) -> None:
    """Make schema, both districts and everybody who works there."""
    with connect_admin(admin_url) as admin:
        upgrade(admin)
        open_scope(admin, ScopeMade(DISTRICT, "黄埔（样例）", PATTERNS), YEAR)
        open_scope(admin, ScopeMade(ELSEWHERE, "外区（样例）", {}), YEAR)
        for officer in OFFICERS:
            put_officer(admin, officer, [DISTRICT], password_of(officer.id))
        put_officer(admin, STRANGER, [ELSEWHERE], password_of(STRANGER.id))


class Founded(Protocol):
    """A shared store with the founded office, whatever kind it is of."""

    def as_officer(self, officer: str) -> SharedStore:
        """Open it as an officer."""

    def new_life(self) -> None:
        """Begin a new life of it, as after a restore."""


@dataclass
class Server:
    """A database of its own with the founded office."""

    cluster: Cluster
    name: str
    scope: str
    _open: list[SharedStore] = field(default_factory=list)

    @property
    def address(self) -> str:
        return self.cluster.address(self.name)

    def as_officer(self, officer: str) -> SharedStore:
        """Open the shared store as an officer; closed with the server."""
        shared = open_postgres(self.address, officer, password_of(officer))
        self._open.append(shared)
        return shared

    def login(self, officer: str, **options: Any) -> psycopg.Connection:
        """Return a bare connection with an officer's login, as an attacker would have."""
        return psycopg.connect(
            self.address, user=officer, password=password_of(officer), autocommit=True, **options
        )

    def admin(self) -> psycopg.Connection:
        return connect_admin(self.cluster.url(self.name))

    def new_life(self) -> None:
        with self.admin() as admin:
            new_epoch(admin)

    def close(self) -> None:
        for shared in self._open:
            shared.close()
        with psycopg.connect(self.cluster.url(), autocommit=True) as admin:
            admin.execute(f'DROP DATABASE "{self.name}" WITH (FORCE)')
