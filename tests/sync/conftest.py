"""Shared stores at hand: one PostgreSQL a test process, a fresh database a test."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest

from desktop.sync import bundle_file
from desktop.sync.ports import SharedStore
from tests.sync.attacked import Attacked, attacked_office
from tests.sync.clusters import Cluster
from tests.sync.desks import SharedDesk, copied_demo, copy_database, drop, join_all
from tests.sync.shared_offices import DISTRICT, Server, found_office
from tests.sync.small_offices import SmallHub, found_small_hub

_numbers = count(1)


@pytest.fixture
def cheap_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the passphrase of a carried file cost next to nothing to try.

    Its real cost is paid in ``tests/journeys/test_carrying_in_window.py``.
    """
    monkeypatch.setattr(bundle_file, "_COST", 2)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL of this test process."""
    made = Cluster(fsync="off", wal_level="logical", autovacuum="off")
    yield made
    made.close()


@pytest.fixture(scope="session")
def template(cluster: Cluster) -> str:
    """A database with the schema, one district and its officers, to be copied."""
    found_office(cluster.make_database("template_office"))
    return "template_office"


@pytest.fixture(scope="session")
def small_hub(tmp_path_factory: pytest.TempPathFactory) -> SmallHub:
    """A small office on a hub with three desks and one accepted case, to be copied."""
    seats = ("window", "housing", "planning")
    return found_small_hub(tmp_path_factory.mktemp("hub"), seats, cases=1)


@pytest.fixture
def hub(small_hub: SmallHub, tmp_path: Path) -> SmallHub:
    """A copy of the small office on a hub, a test's own."""
    return small_hub.copy("", tmp_path / "hub")


@pytest.fixture
def server(cluster: Cluster, template: str) -> Iterator[Server]:
    """A shared PostgreSQL where the district's office has just been founded."""
    made = copy_of(cluster, template)
    yield made
    made.close()


@pytest.fixture(scope="module")
def attacked(cluster: Cluster, template: str) -> Iterator[Attacked]:
    """An office with entries of two districts, for all tests of a module: none may change it."""
    made = attacked_office(copy_of(cluster, template))
    yield made
    made.close()


@pytest.fixture(scope="module")
def kept(cluster: Cluster, template: str) -> Iterator[Server]:
    """An office whose people are kept, for all tests of a module; who is added has an id there."""
    made = copy_of(cluster, template)
    yield made
    made.close()
    with psycopg.connect(cluster.url(), autocommit=True) as admin:
        logins = admin.execute("SELECT rolname FROM pg_roles WHERE rolname LIKE 'new\\_%'")
        for row in logins.fetchall():
            admin.execute(f"DROP ROLE {row[0]}")


@pytest.fixture(scope="module")
def wang(kept: Server) -> SharedStore:
    """The office as its administrator opened it."""
    return kept.as_officer("wang")


def copy_of(cluster: Cluster, template: str) -> Server:
    """Return a server on a fresh copy of the template."""
    name = f"office_{next(_numbers)}"
    copy_database(cluster, template, name)
    return Server(cluster, name, DISTRICT)


@pytest.fixture(scope="session")
def joined(
    cluster: Cluster, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, dict[str, SharedDesk]]:
    """A founded demonstration office and the desks that joined it, to be copied."""
    address = copied_demo(cluster, "template_demo")
    return "template_demo", join_all(address, tmp_path_factory.mktemp("joined"))


@pytest.fixture
def address(cluster: Cluster, joined: tuple[str, dict[str, SharedDesk]]) -> Iterator[str]:
    name = f"demo_{next(_numbers)}"
    copy_database(cluster, joined[0], name)
    yield cluster.address(name)
    drop(cluster, name)


@pytest.fixture
def desks(
    address: str, joined: tuple[str, dict[str, SharedDesk]], tmp_path: Path
) -> dict[str, SharedDesk]:
    """Desks of the window, of planning and of housing, none of them with a case yet."""
    return {name: desk.moved_to(address, tmp_path / name) for name, desk in joined[1].items()}
