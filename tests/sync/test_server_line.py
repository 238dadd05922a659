"""The server's administration by the command line, against a real PostgreSQL."""

import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import select

from desktop.cli.main import main
from desktop.clock import SetClock
from desktop.office.office import Office, open_office
from desktop.office.syncing import join_office, synchronise
from desktop.store import tables
from desktop.store.acceptance import Head
from desktop.store.connect import open_store
from desktop.store.shared import shared_place
from desktop.sync import server_admin
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import open_postgres
from desktop.sync.server_admin import connect_admin, newest, schema_of, upgrade
from desktop.sync.troubles import ProgramTooOld, SignInRefused
from tests.journeys.office_line import OfficeLine, copy_of, heard, made_ready, parted, ready_to_sign
from tests.office.offices import FRIDAY
from tests.sync.clusters import Cluster
from tests.sync.desks import AT_ONCE
from tests.sync.pens import Pen, head_of
from tests.sync.shared_offices import Server, password_of

_numbers = count(1)
WORD = "correct horse battery"


@pytest.fixture
def database(cluster: Cluster) -> Iterator[str]:
    """The administrator's address of an empty database."""
    name = f"line_{next(_numbers)}"
    yield cluster.make_database(name)
    with psycopg.connect(cluster.url(), autocommit=True) as admin:
        admin.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def server_line(database: str, *words: str) -> tuple[int, str]:
    return heard("server", *words, "--admin-url", database)


def test_a_server_is_made_once_and_again_without_harm(database: str) -> None:
    made = server_line(database, "init")
    opened = server_line(database, "scope", "HP", "--title", "黄埔（样例）")
    again = server_line(database, "init")
    status = server_line(database, "status")

    assert made == (0, f"已建立（版本 {newest()}）")
    assert opened == (0, "辖区 HP（黄埔（样例））已开通")
    assert again == (0, f"已是最新（版本 {newest()}），人员与数据未变")
    assert "HP（黄埔（样例））：0 条记录" in status[1]
    assert "没有启用 TLS" in status[1]


def test_what_is_no_server_of_ours_is_said(cluster: Cluster, database: str) -> None:
    for words in (("upgrade",), ("status",), ("epoch",), ("device", "list"), ("officer", "list")):
        code, said = server_line(database, *words)
        assert (code, "server init" in said) == (1, True), said
    code, said = heard("server", "status")
    assert (code, "--admin-url" in said) == (1, True)
    code, said = server_line(cluster.url("nothing_there"), "init")
    assert (code, "还没有建立" in said) == (1, True)


def test_a_newer_schema_is_left_alone(database: str) -> None:
    server_line(database, "init")
    with connect_admin(database) as admin:
        admin.execute("UPDATE joint.meta SET value = '99' WHERE name = 'schema'")
        with pytest.raises(ProgramTooOld):
            upgrade(admin)
        assert schema_of(admin) == 99
    code, said = server_line(database, "upgrade")
    assert (code, "版本99" in said, "升级本程序" in said) == (1, True, True)


def test_an_officers_login_makes_nothing(server: Server) -> None:
    address = server.address.replace("://", f"://zhang:{password_of('zhang')}@")
    for words in (("init",), ("watchdog", "--once"), ("epoch",), ("device", "list")):
        code, said = server_line(address, *words)
        assert (code, "没有建立或看守服务器的权限" in said) == (1, True), said


def test_a_killed_making_leaves_nothing_half_made(database: str) -> None:
    """The making is stopped at its last script by a lock, and killed there."""
    with psycopg.connect(database) as blocker:
        blocker.execute("LOCK TABLE pg_catalog.pg_policy IN ACCESS EXCLUSIVE MODE")
        making = subprocess.Popen(
            [sys.executable, "-m", "desktop", "server", "init", "--admin-url", database],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _await(database, "wait_event_type = 'Lock'", 1)
        finally:
            making.send_signal(signal.SIGKILL)
            making.wait()
    _await(database, "application_name = 'joint-office server'", 0)

    with connect_admin(database) as admin:
        row = admin.execute("SELECT to_regnamespace('joint'), to_regnamespace('api')").fetchone()
        assert row == (None, None)
    assert server_line(database, "init")[0] == 0


def test_a_script_that_fails_takes_the_whole_upgrade_back(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server_line(database, "init")
    script = tmp_path / "0099_bad.sql"
    script.write_text("CREATE TABLE joint.half (a int); SELECT 1 / 0;")
    steps = (*server_admin.steps(), (99, script))
    monkeypatch.setattr(server_admin, "steps", lambda: steps)
    code, said = server_line(database, "upgrade")
    monkeypatch.undo()

    assert (code, "division by zero" in said) == (1, True)
    with connect_admin(database) as admin:
        assert schema_of(admin) == newest()
        assert admin.execute("SELECT to_regclass('joint.half')").fetchone() == (None,)


def _await(database: str, condition: str, wanted: int) -> None:
    end = time.monotonic() + 600
    with psycopg.connect(database, autocommit=True) as looker:
        while time.monotonic() < end:
            row = looker.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"  # noqa: S608
                f" AND pid <> pg_backend_pid() AND {condition}"
            ).fetchone()
            if row == (wanted,):
                return
            looker.execute("SELECT pg_sleep(0.02)")
    raise AssertionError(condition)


def add(server: Server, monkeypatch: pytest.MonkeyPatch, *words: str, password: str = WORD) -> Any:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{password}\n"))
    flags = ("--name", "新人", "--bureau", "housing", "--duty", "approver", "--scope", "HP")
    url = server.cluster.url(server.name)
    return server_line(url, "officer", "add", *words, *flags, "--password-stdin")


def test_an_officer_is_let_in_changed_and_sent_out(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = server.cluster.url(server.name)
    officer = f"new{os.getpid()}"

    assert add(server, monkeypatch, officer) == (0, f"{officer}（新人）已保存")
    open_postgres(server.address, officer, WORD).close()
    assert "已有人员" in add(server, monkeypatch, officer)[1]
    server_line(url, "officer", "change", officer, "--duty", "signatory", "--scope", "TH")
    listed = server_line(url, "officer", "list")[1]
    assert f"{officer}　新人　住房和城乡建设局　签发　TH" in listed
    monkeypatch.setenv("JOINT_OFFICE_PASSWORD", "another long one")
    assert server_line(url, "officer", "password", officer)[0] == 0
    with pytest.raises(SignInRefused):
        open_postgres(server.address, officer, WORD)
    open_postgres(server.address, officer, "another long one").close()
    assert server_line(url, "officer", "change", officer, "--inactive")[0] == 0
    with pytest.raises(SignInRefused):
        open_postgres(server.address, officer, "another long one")
    assert "已停用" in server_line(url, "officer", "list")[1]


@pytest.mark.parametrize(
    ("officer", "password", "reason"),
    [
        ("admin", WORD, "不是办公人员，没有改动"),
        ("short1", "short", "至少12位"),
        ("empty1", "", "没有给出口令"),
        ("two words", WORD, "不能作为登录名"),
    ],
)
def test_bad_people_are_refused(
    server: Server, monkeypatch: pytest.MonkeyPatch, officer: str, password: str, reason: str
) -> None:
    code, said = add(server, monkeypatch, officer, password=password)
    assert (code, reason in said) == (1, True), said


def test_unknown_officers_scopes_and_devices_are_named(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = server.cluster.url(server.name)
    for words, reason in (
        (("officer", "change", "nobody", "--name", "x"), "没有人员“nobody”"),
        (("officer", "change", "li", "--scope", "ZZ"), "没有辖区“ZZ”"),
        (("device", "revoke", "no-desk"), "没有设备“no-desk”"),
        (("scope", "a b", "--title", "x"), "没有辖区“a b”"),
    ):
        code, said = server_line(url, *words)
        assert (code, reason in said) == (1, True), said
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert server_line(url, "officer", "password", "nobody")[0] == 1


def test_a_password_is_never_an_argument() -> None:
    for part in ("password", "add"):
        code, _, complaint = parted("server", "officer", part, "li", "--password", "x")
        assert code == 2
        assert complaint


def test_devices_are_listed_and_kept_out(server: Server) -> None:
    url = server.cluster.url(server.name)
    pen = Pen("zhang", "desk-1")
    shared = server.as_officer("zhang")
    shared.register_writer(pen.seen, "窗口一号机")

    assert server_line(url, "device", "list") == (0, "desk-1　窗口一号机　zhang")
    assert server_line(url, "device", "revoke", "desk-1") == (0, "设备 desk-1 已停用")
    assert server_line(url, "device", "list")[1].endswith("已停用")
    assert shared.hello("desk-1", 0).is_revoked


def test_a_new_epoch_is_said_to_every_desk(server: Server) -> None:
    shared = server.as_officer("zhang")
    before = shared.hello("d", 0).epoch
    code, said = server_line(server.cluster.url(server.name), "epoch")
    assert code == 0
    assert shared.hello("d", 0).epoch != before
    assert shared.hello("d", 0).epoch in said


def test_the_watchdog_looks_once(server: Server) -> None:
    url = server.cluster.url(server.name)
    assert server_line(url, "watchdog", "--once") == (0, "已结束 0 个占住记录的连接")
    assert server_line(url, "watchdog", "--every", "0")[0] == 2


@pytest.mark.parametrize(
    "ending", [pytest.param(signal.SIGINT, marks=pytest.mark.long), signal.SIGTERM]
)
def test_the_watchdog_ends_on_its_own_who_holds_the_log(
    server: Server, ending: signal.Signals
) -> None:
    url = server.cluster.url(server.name)
    words = ["server", "watchdog", "--admin-url", url, "--every", "0.2"]
    program = [sys.executable, "-m", "desktop", *words]
    with ExitStack() as in_any_case:
        holder = in_any_case.enter_context(server.login("zhang"))
        holder.execute("SET idle_in_transaction_session_timeout = 0")
        holder.execute("BEGIN")  # its five seconds run while the program starts
        dog = in_any_case.enter_context(
            subprocess.Popen(program, stdout=subprocess.PIPE, text=True)
        )
        in_any_case.callback(dog.kill)
        assert dog.stdout is not None
        assert "正在看守" in dog.stdout.readline()
        assert dog.stdout.readline() == "已结束 1 个占住记录的连接\n"
        with pytest.raises(psycopg.OperationalError):
            holder.execute("SELECT 1")
        dog.send_signal(ending)
        assert dog.wait(120) == 0


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of an office that works alone: a case with a letter to be signed, and a scan."""
    folder = tmp_path_factory.mktemp("alone") / "store"
    line, case, letter = ready_to_sign(folder)
    line.act("sign-letter", "huangzhenbang", case, "--letter", letter)
    scan = folder.parent / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4 " + b"x" * 300_000)
    assert main(["attach", str(scan), "--store", str(folder)]) == 0
    return folder


def test_an_office_that_worked_alone_is_brought_over_as_it_stands(
    cluster: Cluster, database: str, alone: Path, tmp_path: Path
) -> None:
    folder = _copy(alone, tmp_path)
    with open_store(folder) as store, store.reading() as connection:
        head = connection.execute(select(tables.scope_head)).one()
        claims = {(r.key, r.entry) for r in connection.execute(select(tables.claim))}
        texts = list(connection.scalars(select(tables.entry.c.text).order_by("position")))
    name = database.rpartition("/")[2]
    address = cluster.address(name)

    code, said = server_line(database, "found", "--store", str(folder), "--address", address)
    assert (code, "逐条核对一致" in said) == (0, True), said
    with connect_admin(database) as admin:
        there = admin.execute("SELECT scope, sseq, chain FROM joint.scope_head").fetchall()
        kept = set(admin.execute("SELECT key, entry FROM joint.claim").fetchall())
        files = admin.execute("SELECT count(*) FROM joint.blob WHERE is_whole").fetchone()
    assert there == [(head.scope, head.sseq, head.chain)]
    assert kept == claims
    assert files is not None
    assert files[0] >= 1
    with open_store(folder) as store, store.reading() as connection:
        place = shared_place(connection)
    assert place is not None
    assert (place.address, place.scope) == (address, head.scope)
    again = server_line(database, "found", "--store", str(folder), "--address", address)
    assert (again[0], "已是联机设备" in again[1]) == (1, True)

    shared = signed_in(database, address, "lianghui")
    page = shared.pull(head.scope, Head(), 1000)
    assert [t.text for t in page.taken] == texts
    assert head_of(shared, head.scope) == Head(head.sseq, head.chain)
    assert "office" in shared.settings(head.scope)[1]
    shared.close()


def signed_in(database: str, address: str, officer: str) -> SharedStore:
    """Give an officer a password by the command line, and open the shared store with it.

    It is the one all tests give: logins are the cluster's.
    """
    word = password_of(officer)
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("JOINT_OFFICE_PASSWORD", word)
        assert server_line(database, "officer", "password", officer)[0] == 0
    return open_postgres(address, officer, word)


def test_desks_go_on_together_from_where_the_office_stood(
    cluster: Cluster, database: str, alone: Path, tmp_path: Path
) -> None:
    folder, clock = _copy(alone, tmp_path), SetClock(FRIDAY)
    address = cluster.address(database.rpartition("/")[2])
    server_line(database, "found", "--store", str(folder), "--address", address)
    shared = signed_in(database, address, "lianghui")
    with open_office(folder, clock).store as store, store.reading() as connection:
        place = shared_place(connection)
    assert place is not None
    open_store(tmp_path / "second", create=True).close()
    second = join_office(tmp_path / "second", replace(place, epoch=""), shared, clock)
    first = open_office(folder, clock)

    assert synchronise(second, shared, "lianghui", hold=AT_ONCE).trouble is None
    line = OfficeLine(tmp_path / "second")
    case = next(iter(rows_of(second)))
    line.act("add-note", "lianghui", case, "--text", "第二台机补记")
    assert synchronise(second, shared, "lianghui", hold=AT_ONCE).sent == 1
    report = synchronise(first, shared, "lianghui", hold=AT_ONCE)

    assert (report.trouble, report.pulled) == (None, 1)
    assert rows_of(first) == rows_of(second)
    first.close()
    second.close()
    shared.close()


def rows_of(office: Office) -> dict[str, str]:
    """Return the state of each case as an office has it."""
    with office.store.reading() as connection:
        found = connection.execute(select(tables.case_row.c.case_id, tables.case_row.c.state))
        return {row.case_id: row.state for row in found}


def test_an_interrupted_founding_goes_on_and_a_foreign_log_is_never_mixed_in(
    cluster: Cluster, database: str, alone: Path, tmp_path: Path
) -> None:
    first, second = _copy(alone, tmp_path / "a"), _copy(alone, tmp_path / "b")
    other = made_ready(tmp_path / "other" / "store")[0].store
    address = cluster.address(database.rpartition("/")[2])

    def founded(folder: Path) -> tuple[int, str]:
        return server_line(database, "found", "--store", str(folder), "--address", address)

    assert founded(first)[0] == 0
    code, said = founded(second)
    assert (code, "已是这个办公室" in said) == (0, True), said
    code, said = founded(other)
    assert (code, "条记录，不能再由本机数据建立" in said) == (1, True), said


def test_a_damaged_attachment_stops_the_founding(
    cluster: Cluster, database: str, alone: Path, tmp_path: Path
) -> None:
    folder = _copy(alone, tmp_path)
    victim = max((folder / "attachments").glob("??/*"), key=lambda f: f.stat().st_size)
    content = bytearray(victim.read_bytes())
    content[-1] ^= 1
    victim.write_bytes(content)
    server_line(database, "init")
    address = cluster.address(database.rpartition("/")[2])

    code, said = server_line(database, "found", "--store", str(folder), "--address", address)
    assert (code, "附件内容与其指纹不符" in said) == (1, True), said
    with connect_admin(database) as admin:
        assert admin.execute("SELECT count(*) FROM joint.scope").fetchone() == (0,)


def _copy(store: Path, folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    return copy_of(store, folder / "store")
