"""What a valid login can't do beside the log, nor to those who wait for it."""

import json
import threading
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from psycopg import errors

from desktop.domain.values import Bureau, Duty, Officer
from desktop.store.acceptance import Head
from desktop.store.entry import hash_of
from desktop.sync.ports import CHUNK, Lease, SharedStore
from desktop.sync.server_officers import put_officer
from desktop.sync.server_people import revoke_device
from desktop.sync.server_watch import end_stuck
from desktop.sync.troubles import (
    EntryUnfit,
    FileUnfit,
    LeaseRefused,
    LoginTaken,
    LoginUnfit,
    ServerBusy,
    SettingsMoved,
    SignInRefused,
    SyncTrouble,
    WriterRefused,
)
from tests.sync.attacked import FOREIGN_FILE, SECRET, Attacked
from tests.sync.pens import Pen, head_of
from tests.sync.shared_offices import DISTRICT, YEAR, Server

FILE = "一份附件"
DIGEST = hash_of(FILE)
SIZE = len(FILE.encode())


@pytest.fixture
def shared(attacked: Attacked) -> SharedStore:
    return attacked.opened("zhang")


def test_the_device_of_a_colleague_takes_no_writer_without_its_secret(
    attacked: Attacked, shared: SharedStore
) -> None:
    intruder = Pen("zhang", "desk-2")
    for guess in ("", "guess"):
        with pytest.raises(WriterRefused):
            shared.register_writer(intruder.seen, "x", guess)
    shared_desk = Pen("zhao", "desk-1")
    attacked.opened("zhao").register_writer(shared_desk.seen, "x", SECRET + "desk-1")


def test_what_belongs_to_the_device_of_a_colleague_is_out_of_reach(
    attacked: Attacked, shared: SharedStore
) -> None:
    lease = attacked.opened("li").lease(
        "desk-2", "HP", Lease("joint_office", "exemption", YEAR, 1, 3)
    )
    with pytest.raises(WriterRefused):
        shared.lease("desk-2", "HP", lease)
    with pytest.raises(WriterRefused):
        shared.return_numbers("desk-2", "HP", lease, lease.low, "不用了")
    with pytest.raises(WriterRefused):
        shared.attest("desk-2", "HP", 1, "joint-office 0.1.0", "a" * 64)
    shared.hello("desk-2", 99)
    with attacked.attacker() as attacker:
        attacker.execute("SELECT api.note_fork('desk-2')")
        row = attacker.execute("SELECT forked_at FROM api.device WHERE id = 'desk-2'").fetchone()
        seen = attacker.execute(
            "SELECT pending FROM joint.desk_seen WHERE device = 'desk-2'"
        ).fetchall()
    assert row == (None,)
    assert (99,) not in seen


@pytest.mark.parametrize(
    ("device", "key"),
    [("", b"k" * 32), ("a b", b"k" * 32), ("d" * 65, b"k" * 32), ("desk-7", b"k")],
)
def test_a_writer_that_is_none_is_refused(
    attacked: Attacked, shared: SharedStore, device: str, key: bytes
) -> None:
    pen = Pen("zhang", "desk-1")
    seen = type(pen.seen)(pen.id, pen.officer, device, key)
    with pytest.raises(EntryUnfit):
        shared.register_writer(seen, "x", "")


def test_one_officer_does_not_fill_the_register_of_devices(server: Server) -> None:
    shared = server.as_officer("li")
    for n in range(64):
        shared.register_writer(Pen("li", f"d{n}").seen, "x")
    with pytest.raises(WriterRefused):
        shared.register_writer(Pen("li", "d64").seen, "x")


@pytest.mark.parametrize("count", [0, -3, 21, 10_000])
def test_a_lease_is_small(shared: SharedStore, count: int) -> None:
    with pytest.raises(LeaseRefused):
        shared.lease("desk-1", "HP", Lease("joint_office", "exemption", YEAR, 1, count))


@pytest.mark.parametrize("year", [0, YEAR - 2, YEAR + 2, 9999])
def test_a_lease_is_of_about_this_year(shared: SharedStore, year: int) -> None:
    with pytest.raises(LeaseRefused):
        shared.lease("desk-1", "HP", Lease("joint_office", "exemption", year, 1, 5))


def test_a_device_does_not_hoard_numbers(server: Server) -> None:
    shared = server.as_officer("li")
    shared.register_writer(Pen("li", "desk-2").seen, "x")
    wanted = Lease("joint_office", "exemption", YEAR, 1, 20)
    shared.lease("desk-2", "HP", wanted)
    shared.lease("desk-2", "HP", wanted)
    with pytest.raises(LeaseRefused):
        shared.lease("desk-2", "HP", wanted)
    other = server.as_officer("zhang")
    other.register_writer(Pen("zhang", "desk-1").seen, "x")
    assert other.lease("desk-1", "HP", Lease("joint_office", "exemption", YEAR, 1, 1)).low == 41


def test_a_letter_of_another_bureau_gets_no_number(server: Server) -> None:
    """A signatory elsewhere can't lease the issuer's numbers, nor use what lies on the desk."""
    with server.admin() as admin:
        planner = Officer("li", "李四", Bureau.PLANNING, frozenset({Duty.SIGNATORY}))
        put_officer(admin, planner, [DISTRICT])
    chen, li = Pen("chen", "desk-3"), Pen("li", "desk-3")
    issuer, other = server.as_officer("chen"), server.as_officer("li")
    issuer.register_writer(chen.seen, "共用机", "secret")
    other.register_writer(li.seen, "共用机", "secret")
    issuer.lease("desk-3", "HP", Lease("enterprise_service", "letter", YEAR, 1, 5))
    with pytest.raises(LeaseRefused):
        other.lease("desk-3", "HP", Lease("enterprise_service", "letter", YEAR, 1, 5))
    forged = li.entry("letter.issued", letter="x", number=f"穗埔企服函〔{YEAR}〕1号")
    assert li.push(other, forged).receipts[0].verdict == "refused:!lease"


def test_settings_are_changed_by_administrators_on_top_of_the_last(attacked: Attacked) -> None:
    with pytest.raises(SyncTrouble):
        attacked.opened("zhang").put_setting("HP", "office", "{}", 0)
    wang = attacked.opened("wang")
    version = wang.put_setting("HP", "office", '{"a":1}', 0)
    with pytest.raises(SettingsMoved):
        wang.put_setting("HP", "office", '{"a":2}', 0)
    for key, value in (
        ("", "1"),
        ("a b", "1"),
        ("office", "{"),
        ("office", '"' + "x" * 2**20 + '"'),
    ):
        with pytest.raises(EntryUnfit):
            wang.put_setting("HP", key, value, version)


CHUNKS: dict[str, tuple[str, int, int, bytes]] = {
    "no hash": ("x", SIZE, 0, FILE.encode()),
    "a path": ("../../etc/passwd", SIZE, 0, FILE.encode()),
    "a hash in capitals": (DIGEST.upper(), SIZE, 0, FILE.encode()),
    "a chunk too large": (DIGEST, CHUNK + 1, 0, b"x" * (CHUNK + 1)),
    "a chunk too small": (DIGEST, SIZE, 0, b"x"),
    "a place beyond the end": (DIGEST, SIZE, 1, b"x"),
    "a negative place": (DIGEST, SIZE, -1, FILE.encode()),
    "a negative size": (DIGEST, -1, 0, b""),
    "a file of a gigabyte": (DIGEST, 2**30, 0, b"x" * CHUNK),
    "a size beyond numbers": (DIGEST, 2**62, 0, b"x" * CHUNK),
}


@pytest.mark.parametrize("chunk", CHUNKS)
def test_a_chunk_that_does_not_fit_is_refused(shared: SharedStore, chunk: str) -> None:
    digest, size, place, part = CHUNKS[chunk]
    with pytest.raises(FileUnfit):
        shared.put_chunk("HP", digest, size, place, part)


def test_a_file_that_is_not_what_its_hash_says_is_let_go(shared: SharedStore) -> None:
    with pytest.raises(FileUnfit):
        shared.put_chunk("HP", DIGEST, SIZE, 0, b"x" * SIZE)
    assert shared.chunks_had("HP", DIGEST) == frozenset()
    assert shared.has_blobs("HP", [DIGEST]) == frozenset()


def test_a_colleague_does_not_spoil_an_upload(server: Server) -> None:
    parts = [b"a" * CHUNK, b"b" * 10]
    digest, size = hash_of((parts[0] + parts[1]).decode()), CHUNK + 10
    honest, spoiler = server.as_officer("zhang"), server.as_officer("li")
    honest.put_chunk("HP", digest, size, 0, parts[0])
    spoiler.put_chunk("HP", digest, size, 0, b"x" * CHUNK)
    assert spoiler.chunks_had("HP", digest) == {0}
    assert honest.put_chunk("HP", digest, size, 1, parts[1])
    assert b"".join(spoiler.blob("HP", digest)) == b"".join(parts)
    assert spoiler.put_chunk("HP", digest, size, 1, parts[1])


def test_a_file_of_another_district_is_neither_read_nor_touched(
    attacked: Attacked, shared: SharedStore
) -> None:
    digest = hash_of(FOREIGN_FILE)
    assert shared.has_blobs("TH", [digest]) == frozenset()
    assert list(shared.blob("TH", digest)) == []
    with pytest.raises(SyncTrouble):
        shared.put_chunk("TH", digest, 3, 0, b"abc")
    assert shared.has_blobs("HP", [digest]) == frozenset()


def test_half_sent_files_are_not_piled_up(server: Server) -> None:
    shared = server.as_officer("li")
    for n in range(50):
        shared.put_chunk("HP", hash_of(str(n)), CHUNK + 1, 1, b"x")
    with pytest.raises(FileUnfit):
        shared.put_chunk("HP", hash_of("51"), CHUNK + 1, 1, b"x")


def test_the_files_of_a_day_have_a_limit(server: Server) -> None:
    shared = server.as_officer("li")
    with server.admin() as admin:
        admin.execute(
            "INSERT INTO joint.blob (scope, digest, put_by, size, is_whole)"
            " VALUES ('HP', repeat('a', 64), 'li', 8589934590, true)"
        )
    with pytest.raises(FileUnfit):
        shared.put_chunk("HP", DIGEST, SIZE, 0, FILE.encode())


@pytest.mark.parametrize(
    ("sseq", "program", "state"),
    [(99, "joint-office 0.1.0", "a" * 64), (1, "p" * 65, "a" * 64), (1, "joint-office", "x")],
)
def test_an_attestation_that_is_none_is_refused(
    attacked: Attacked, shared: SharedStore, sseq: int, program: str, state: str
) -> None:
    with pytest.raises(EntryUnfit):
        shared.attest("desk-1", "HP", sseq, program, state)


def test_a_revoked_device_writes_and_leases_nothing_more(server: Server) -> None:
    pen = Pen("zhang", "desk-1")
    shared = server.as_officer("zhang")
    shared.register_writer(pen.seen, "x")
    pen.push(shared, pen.entry())
    with server.admin() as admin:
        assert revoke_device(admin, "desk-1")
        assert not revoke_device(admin, "no-desk")
    assert shared.hello("desk-1", 0).is_revoked
    for attempt in (
        lambda: pen.push(shared, pen.entry(), seen=1),
        lambda: shared.lease("desk-1", "HP", Lease("joint_office", "exemption", YEAR, 1, 1)),
        lambda: shared.register_writer(Pen("zhang", "desk-1").seen, "x"),
        lambda: shared.attest("desk-1", "HP", 1, "joint-office", "a" * 64),
    ):
        with pytest.raises(WriterRefused):
            attempt()


def test_who_left_is_out_at_once(server: Server) -> None:
    shared = server.as_officer("li")
    shared.register_writer(Pen("li", "desk-2").seen, "x")
    gone = Officer("li", "李四", Bureau.PLANNING, frozenset({Duty.APPROVER}), is_active=False)
    try:
        with server.admin() as admin:
            put_officer(admin, gone, [DISTRICT])
        with pytest.raises(SyncTrouble):
            shared.pull("HP", Head(), 10)
        with pytest.raises(SignInRefused):
            server.as_officer("li")
    finally:
        with server.admin() as admin:
            admin.execute("ALTER ROLE li LOGIN")


def test_a_session_of_who_left_sees_nothing_any_more(server: Server) -> None:
    pen = Pen("zhang", "desk-1")
    shared = server.as_officer("zhang")
    shared.register_writer(pen.seen, "x")
    pen.push(shared, pen.entry())
    with server.admin() as admin:
        admin.execute("UPDATE joint.officer SET active = false WHERE id = 'zhang'")
    assert shared.pull("HP", Head(), 10).taken == ()
    with pytest.raises(SignInRefused):
        pen.push(shared, pen.entry(), seen=1)


@pytest.mark.parametrize("login", ["admin", "pg_monitor", "a b", "x" * 64, "", "学", '"'])
def test_a_login_that_is_no_officer_is_never_taken_over(server: Server, login: str) -> None:
    person = Officer(login, "某人", Bureau.HOUSING, frozenset({Duty.APPROVER}))
    with server.admin() as admin, pytest.raises((LoginTaken, LoginUnfit)):
        put_officer(admin, person, [DISTRICT], "long enough a word")


def test_a_short_password_is_refused(server: Server) -> None:
    person = Officer("new", "新人", Bureau.HOUSING, frozenset({Duty.APPROVER}))
    with server.admin() as admin:
        with pytest.raises(LoginUnfit):
            put_officer(admin, person, [DISTRICT], "short")
        row = admin.execute("SELECT count(*) FROM pg_roles WHERE rolname = 'new'").fetchone()
    assert row == (0,)


HOLDS: dict[str, Callable[[psycopg.Connection], object]] = {
    "does nothing": lambda _: None,
    "takes its time": lambda c: c.execute("SELECT pg_sleep(60)"),
}


IMPATIENT = "SET lock_timeout = '700ms'"
"""The program waits longer for a log that is held; a test need not."""


@pytest.mark.parametrize("hold", HOLDS)
def test_who_holds_the_log_is_ended_by_the_watchdog(server: Server, hold: str) -> None:
    holder, waiting = Pen("zhang", "desk-1"), Pen("li", "desk-2")
    for pen in (holder, waiting):
        server.as_officer(pen.officer).register_writer(pen.seen, "x")
    attacker = server.login("zhang")
    attacker.execute("BEGIN")
    entry = holder.entry()
    attacker.execute(
        "SELECT api.push(%s, 'HP', 0, %s, %s, '{\"\"}', '{}')",
        (holder.id, [entry.text], [entry.signature]),
    )
    attacker.execute("SET idle_in_transaction_session_timeout = 0")
    held = threading.Thread(target=_held, args=(attacker, HOLDS[hold]))
    held.start()
    victim: Any = server.as_officer("li")
    victim.connection.execute(IMPATIENT)
    push = waiting.pushed(waiting.entry())
    with pytest.raises(ServerBusy):
        victim.push(push)
    with server.admin() as admin:
        assert end_stuck(admin, idle=0.5, writing=0.5) == 1
        _await_end(server, attacker)
        assert end_stuck(admin, idle=0.5, writing=0.5) == 0
    assert victim.push(push).receipts[0].sseq == 1
    held.join(60)
    attacker.close()
    assert head_of(victim).sseq == 1


def _await_end(server: Server, told: psycopg.Connection) -> None:
    """Wait until a session that was told to end is gone: the server does it in its own time."""
    url, gone = server.cluster.url(server.name), False
    with psycopg.connect(url, autocommit=True) as looker:
        while not gone:
            is_there = "SELECT 1 FROM pg_stat_activity WHERE pid = %s"
            gone = looker.execute(is_there, (told.info.backend_pid,)).fetchone() is None


def _held(connection: psycopg.Connection, hold: Callable[[psycopg.Connection], object]) -> None:
    try:
        hold(connection)
    except psycopg.OperationalError:
        return


def test_an_honest_session_that_hangs_lets_the_log_go_by_itself(server: Server) -> None:
    pen = Pen("zhang", "desk-1")
    server.as_officer("zhang").register_writer(pen.seen, "x")
    with server.login("zhang") as hung:
        hung.execute("BEGIN")
        entry = pen.entry()
        hung.execute(
            "SELECT api.push(%s, 'HP', 0, %s, %s, '{\"\"}', '{}')",
            (pen.id, [entry.text], [entry.signature]),
        )
        row = hung.execute("SHOW idle_in_transaction_session_timeout").fetchone()
        assert row == ("3s",)
        hung.execute("ROLLBACK")


def test_the_record_stays_even_for_its_owner(server: Server) -> None:
    pen = Pen("zhang", "desk-1")
    shared = server.as_officer("zhang")
    shared.register_writer(pen.seen, "x")
    pen.push(shared, pen.entry())
    with server.admin() as admin:
        admin.execute("SET session_replication_role = replica")
        for statement in (
            "UPDATE joint.event SET body = 'x'",
            "DELETE FROM joint.event",
            "TRUNCATE joint.event",
        ):
            with pytest.raises(errors.Error, match="never changed"):
                admin.execute(statement)
    assert json.loads(shared.pull("HP", Head(), 10).taken[0].wrapper)["sseq"] == 1
