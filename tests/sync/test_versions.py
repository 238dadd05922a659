"""The server's schema on the newest supported PostgreSQL, made by who is no superuser."""

import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from desktop.domain.values import Bureau, Duty, Officer
from desktop.store.acceptance import Head
from desktop.sync.ports import Lease, Push, Sent
from desktop.sync.postgres import open_postgres
from desktop.sync.server_admin import ScopeMade, connect_admin, open_scope, upgrade
from desktop.sync.server_officers import put_officer
from desktop.sync.server_people import revoke_device
from desktop.sync.server_watch import end_stuck, status_of
from desktop.sync.troubles import DeviceForked, EntryUnfit, WriterRefused
from tests.sync.attacked import attacked_office
from tests.sync.clusters import Cluster, programs, wheel_programs
from tests.sync.pens import Pen, head_of
from tests.sync.shared_offices import PATTERNS, YEAR, Server, found_office
from tests.sync.test_attacks import STATEMENTS
from tests.sync.test_forgeries import unfit_texts

OLDEST, NEWEST = 15, 18
WORD = "correct horse battery"


def version_of(folder: Path) -> int:
    said = subprocess.run(
        [folder / "postgres", "--version"], capture_output=True, text=True, check=True
    ).stdout
    return int(said.split()[2].partition(".")[0])


@pytest.fixture(scope="module")
def newest() -> Iterator[Cluster]:
    """The PostgreSQL that comes as a wheel, with an office made by the owner of its database."""
    made = Cluster(wheel_programs(), fsync="off")
    with psycopg.connect(made.url(), autocommit=True) as admin:
        admin.execute(f"CREATE ROLE dba LOGIN CREATEROLE PASSWORD '{WORD}'")
        admin.execute("GRANT pg_signal_backend, pg_read_all_stats TO dba")
        admin.execute("CREATE DATABASE office OWNER dba")
    with connect_admin(_dba(made)) as admin:
        assert upgrade(admin) == 0
    yield made
    made.close()


def _dba(cluster: Cluster) -> str:
    return f"host=127.0.0.1 port={cluster.port} dbname=office user=dba password='{WORD}'"


def test_the_tests_run_on_supported_versions() -> None:
    assert OLDEST <= version_of(programs()) <= NEWEST
    assert version_of(wheel_programs()) == NEWEST


def test_an_owner_of_the_database_needs_no_superuser(newest: Cluster) -> None:
    address = _dba(newest)
    person = Officer("dong", "董八", Bureau.HOUSING, frozenset({Duty.APPROVER}))
    with connect_admin(address) as admin:
        assert upgrade(admin) > 0
        open_scope(admin, ScopeMade("HP", "黄埔（样例）", PATTERNS), YEAR)
        put_officer(admin, person, ["HP"], WORD)
        status = status_of(admin)
        assert (status.version, "large_objects" in status.unsafe) == (NEWEST, True)
        assert end_stuck(admin) == 0

    shared = open_postgres(newest.address("office"), "dong", WORD)
    pen = Pen("dong", "desk-1")
    shared.register_writer(pen.seen, "x")
    pushed = pen.push(shared, pen.entry(), pen.decided())
    assert [r.verdict for r in pushed.receipts] == ["accepted"] * 2
    assert len(shared.pull("HP", Head(), 10).taken) == head_of(shared).sseq == 2
    assert shared.lease("desk-1", "HP", Lease("joint_office", "case", YEAR, 1, 5)).high == 5
    with pytest.raises(DeviceForked):
        pen.push(shared, Pen("dong", "desk-1", id=pen.id, key=pen.key, wseq=1).entry(), seen=2)
    with pytest.raises(EntryUnfit):
        shared.attest("desk-1", "HP", 9, "joint-office", "x")
    with psycopg.connect(
        newest.address("office"), user="dong", password=WORD, autocommit=True
    ) as attacker:
        for statement in (
            "INSERT INTO joint.event (scope) VALUES ('HP')",
            "UPDATE joint.event SET body = 'x'",
            "TRUNCATE joint.event",
            "SET ROLE joint_owner",
            "SET ROLE dba",
            "CREATE TEMP TABLE x (a int)",
            "CREATE TABLE public.x (a int)",
            "LOCK TABLE joint.event IN SHARE MODE",
            "SELECT * FROM joint.scope_head FOR UPDATE",
            "SELECT joint.push_as(NULL, '', '', 0, '{}', '{}', '{}', '{}', '')",
        ):
            with pytest.raises(psycopg.Error):
                attacker.execute(statement)
    with connect_admin(address) as admin:
        assert revoke_device(admin, "desk-1")
    with pytest.raises(WriterRefused):
        pen.push(shared, pen.entry(), seen=2)
    shared.close()


def test_what_is_refused_on_one_version_is_refused_on_the_newest(newest: Cluster) -> None:
    """Versions differ in what every login may do, and in the order aggregates see their rows."""
    found_office(newest.make_database("attacked"))
    office = attacked_office(Server(newest, "attacked", "HP"))
    before = office.fingerprint()
    shared = office.opened("zhang")
    taken: set[str] = set()
    with office.attacker() as attacker:
        for name, statement in STATEMENTS.items():
            if "{partition}" in statement:
                continue
            attacker.execute("BEGIN" if statement.startswith(("LOCK", "PREPARE")) else "SELECT 1")
            with contextlib.suppress(psycopg.Error):
                attacker.execute(statement)
                taken.add(name)
            attacker.execute("ROLLBACK")
    for name, text in unfit_texts(office.own).items():
        with contextlib.suppress(EntryUnfit):
            shared.push(Push(office.own.id, "HP", 2, (Sent(text, b"s" * 64),)))
            taken.add(name)

    assert taken == set()
    assert office.fingerprint() == before
    office.close()
