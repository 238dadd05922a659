"""A city gathers the logs of its districts in a database of its own, on another server."""

import io
import sys
import time
from collections.abc import Iterator

import psycopg
import pytest

from desktop.store.acceptance import Head
from desktop.sync.reporting import gathered, publish
from desktop.sync.server_admin import connect_admin
from desktop.sync.troubles import FoundingDiffers, LoginUnfit, NoAdministrator
from tests.journeys.office_line import heard
from tests.sync.clusters import Cluster
from tests.sync.pens import Pen, head_of
from tests.sync.shared_offices import Server

WORD = "correct horse battery"


@pytest.fixture
def city(server: Server) -> Iterator[str]:
    """The administrator's address of an empty database on a second server."""
    made = Cluster(fsync="off")
    address = made.make_database("city")
    yield address
    with connect_admin(address) as admin:
        names = admin.execute("SELECT subname FROM pg_subscription").fetchall()
        for (name,) in names:
            admin.execute(f"DROP SUBSCRIPTION {name}")
    made.close()


def spoken(monkeypatch: pytest.MonkeyPatch, *words: str) -> tuple[int, str]:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{WORD}\n"))
    return heard("server", *words, "--password-stdin")


def awaited(city: str, scope: str, wanted: Head) -> None:
    end = time.monotonic() + 60
    with connect_admin(city) as admin:
        while gathered(admin, scope) != wanted:
            assert time.monotonic() < end
            admin.execute("SELECT pg_sleep(0.02)")


def test_a_district_is_followed_entry_by_entry_without_personal_data(
    server: Server, city: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pen = Pen("zhang", "desk-1")
    shared = server.as_officer("zhang")
    shared.register_writer(pen.seen, "x")
    pen.push(shared, pen.entry(text="一"), pen.entry(text="二"))
    own = server.cluster.url(server.name)
    gathering = (
        *("gather", "HP", "--title", "黄埔（样例）", "--from", server.address),
        *("--admin-url", city),
    )

    assert spoken(monkeypatch, "publish", "--admin-url", own)[0] == 0
    assert spoken(monkeypatch, *gathering)[0] == 0
    awaited(city, "HP", head_of(shared))
    pen.push(shared, pen.entry(text="三"), seen=2)
    awaited(city, "HP", head_of(shared))

    assert "已在汇集" in spoken(monkeypatch, *gathering)[1]
    assert spoken(monkeypatch, "publish", "--admin-url", own)[0] == 0
    with connect_admin(city) as admin:
        for table in ("person_key", "sealed_value", "blob", "officer"):
            row = admin.execute(f"SELECT count(*) FROM joint.{table}").fetchone()  # noqa: S608
            assert row == (0,)
        parts = admin.execute("SELECT DISTINCT tableoid::regclass::text FROM joint.event")
        assert all(name[0].endswith(str(pen.at.year)) for name in parts)
    _reader_reads_the_log_only(server)
    _tampering_is_noticed(city)


def _reader_reads_the_log_only(server: Server) -> None:
    address = server.address.replace("://", f"://joint_report:{WORD.replace(' ', '%20')}@")
    with psycopg.connect(address, autocommit=True) as reader:
        assert reader.execute("SELECT count(*) FROM joint.event").fetchone() == (3,)
        for statement in (
            "SELECT * FROM joint.person_key",
            "SELECT * FROM joint.officer",
            "SELECT api.hello('d', 0)",
            "DELETE FROM joint.event",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                reader.execute(statement)


def _tampering_is_noticed(city: str) -> None:
    with connect_admin(city) as admin:
        admin.execute("ALTER TABLE joint.event DISABLE TRIGGER USER")
        admin.execute("UPDATE joint.event SET body = replace(body, '二', '三') WHERE sseq = 2")
        with pytest.raises(FoundingDiffers):
            gathered(admin, "HP")


def test_publishing_needs_a_superuser_and_a_long_password(server: Server) -> None:
    with server.admin() as admin, pytest.raises(LoginUnfit):
        publish(admin, "short")
    with server.login("zhang") as officer, pytest.raises(NoAdministrator):
        publish(officer, WORD)
