"""Work carried by hand: out on a stick, in at a desk with a connection, and the log back."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path
from time import process_time
from typing import cast

import pytest

from desktop.office.syncing import take_log
from desktop.store.acceptance import Head
from desktop.store.entry import NO_HASH
from desktop.store.rewinding import go_back
from desktop.store.shared import change_place, epoch_of
from desktop.store.verifying import faults_of
from desktop.sync import carrying
from desktop.sync.bundle_file import read_bundle, write_bundle
from desktop.sync.bundle_lines import Line
from desktop.sync.carrying import carry_work, export_log, export_work, import_log, writers_in
from desktop.sync.exchange import Desk, Report
from desktop.sync.ports import Push, Pushed
from desktop.sync.postgres import open_postgres
from desktop.sync.server_admin import connect_admin
from desktop.sync.server_people import enrol_writer, let_carry
from desktop.sync.troubles import (
    BundleOutlived,
    BundleUnfit,
    BundleUnreadable,
    CarrierRefused,
    PassphraseShort,
)
from desktop.wording.findings import say
from tests.journeys import day_cases
from tests.journeys.office_line import WORKS
from tests.sync.clusters import Cluster
from tests.sync.desks import SharedDesk, copied_demo, drop
from tests.sync.hubs import HubServer
from tests.sync.logs import CommonLog, log_desk, standing, take_in
from tests.sync.pens import Pen, now
from tests.sync.shared_offices import password_of
from tests.views.pace import slowness

PASSPHRASE = "十六个字的口令写在信封里"
pytestmark = pytest.mark.usefixtures("cheap_passphrase")
_numbers = count(1)


@pytest.fixture
def name(cluster: Cluster) -> Iterator[str]:
    made = f"carried_{next(_numbers)}"
    copied_demo(cluster, made)
    yield made
    drop(cluster, made)


@pytest.fixture
def desks(cluster: Cluster, name: str, tmp_path: Path) -> tuple[SharedDesk, SharedDesk, str]:
    """A window desk with a connection, a planning desk that loses it, and a case both have."""
    address = cluster.address(name)
    window = SharedDesk(tmp_path / "window", address).join("lianghui")
    hut = SharedDesk(tmp_path / "hut", address).join("chenjiayi")
    window.sync("lianghui")
    hut.sync("chenjiayi")
    case = window.line.take(day_cases.write(tmp_path, 2))
    window.line.act("accept-matter", "lianghui", case, *WORKS)
    window.sync("lianghui")
    hut.sync("chenjiayi")
    return window, hut, case


def test_a_decision_goes_over_on_a_stick_and_the_log_comes_back(
    cluster: Cluster,
    name: str,
    desks: tuple[SharedDesk, SharedDesk, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("JOINT_OFFICE_PASSPHRASE", PASSPHRASE)
    window, hut, case = desks
    step = (*WORKS, "--bureau", "planning", "--opinion", "approve")
    hut.line.act("decide-step", "chenjiayi", case, *step)
    stick, back = tmp_path / "work.jobundle", tmp_path / "log.jobundle"
    said = hut.line.done("sync", "export", "--store", str(hut.folder), "--out", str(stick))
    assert said["entries"] > 0

    shared = open_postgres(cluster.address(name), "linzhuren", password_of("linzhuren"))
    with pytest.raises(CarrierRefused):
        carry_work(shared, hut_scope(hut), stick, PASSPHRASE)
    with connect_admin(cluster.url(name)) as admin:
        assert let_carry(admin, "linzhuren", hut_scope(hut), may=True)
        for writer in writers_in(stick, PASSPHRASE):
            enrol_writer(admin, writer, "工地")
    first = carry_work(shared, hut_scope(hut), stick, PASSPHRASE)
    again = carry_work(shared, hut_scope(hut), stick, PASSPHRASE)
    assert first.entries == again.entries > 0
    assert first.refused == 0
    shared.close()

    window.sync("lianghui")
    window.line.done("sync", "export-log", "--store", str(window.folder), "--out", str(back))
    said = hut.line.done("sync", "import-log", str(back), "--store", str(hut.folder))
    assert said == {"pulled": first.entries, "conflicts": 0, "waiting": 0}
    office = hut.office()
    with office.store.reading() as connection:
        waiting = connection.exec_driver_sql("SELECT count(*) FROM entry WHERE verdict IS NULL")
        assert waiting.scalar() == 0
    assert faults_of(office.store) == ()
    office.close()


def test_a_withdrawal_on_a_stick_frees_the_step_once_another_desk_has_checked_it(
    cluster: Cluster, name: str, desks: tuple[SharedDesk, SharedDesk, str], tmp_path: Path
) -> None:
    window, hut, case = desks
    step = (*WORKS, "--bureau", "planning", "--opinion", "approve")
    hut.line.act("decide-step", "chenjiayi", case, *step)
    hut.sync("chenjiayi")
    stick = tmp_path / "work.jobundle"
    with closing(hut.office()) as office:
        with office.store.reading() as connection:
            decided = connection.exec_driver_sql("SELECT id FROM entry WHERE kind = 'step.decided'")
            entry = str(decided.scalar())
        office.withdraw([entry], "chenjiayi")
        export_work(office.store, stick, PASSPHRASE)
    with connect_admin(cluster.url(name)) as admin:
        let_carry(admin, "linzhuren", hut_scope(hut), may=True)
    address = cluster.address(name)
    with closing(open_postgres(address, "linzhuren", password_of("linzhuren"))) as carrier:
        carry_work(carrier, hut_scope(hut), stick, PASSPHRASE)
    with closing(open_postgres(address, "lianghui", password_of("lianghui"))) as shared:
        assert len(shared.unconfirmed(hut_scope(hut))) == 1

        window.sync("lianghui")

        assert shared.unconfirmed(hut_scope(hut)) == ()
    with connect_admin(cluster.url(name)) as admin:
        held = admin.execute("SELECT FROM joint.claim WHERE key LIKE 'step:%%'", ()).fetchall()
    assert held == []


def hut_scope(hut: SharedDesk) -> str:
    office = hut.office()
    scope = office.settings.scope
    office.close()
    return scope


def test_a_log_of_another_district_or_with_a_gap_is_refused(
    desks: tuple[SharedDesk, SharedDesk, str], tmp_path: Path
) -> None:
    _window, hut, _case = desks
    office = hut.office()
    head: Line = {"format": 1, "kind": "log", "scope": "TH", "entries": 0, "seen": 0, "after": 0}
    with office.store.reading() as connection:
        head["epoch"] = epoch_of(connection)
    for changed in ({}, {"scope": office.settings.scope, "after": 99}, {"kind": "work"}):
        file = tmp_path / "foreign"
        write_bundle(file, PASSPHRASE, [{**head, "chain": NO_HASH, **changed}])
        with pytest.raises(BundleUnfit):
            take_log(office, file, PASSPHRASE)
    office.close()


def living(desk: Desk, epoch: str) -> Desk:
    with desk.store.writing() as connection:
        change_place(connection, epoch=epoch)
    return replace(desk, epoch=epoch)


def test_a_log_of_before_a_restore_is_refused_by_a_desk_that_was_healed(tmp_path: Path) -> None:
    log, file = CommonLog(), tmp_path / "log"
    log.take(log.pen("zhang").entry(text="一"))
    desk, other = living(log_desk(tmp_path / "a"), "old"), living(log_desk(tmp_path / "b"), "old")
    take_in(desk, log)
    export_log(desk.store, file, PASSPHRASE)
    go_back(desk.store, "HP", Head(), "new", now())

    with pytest.raises(BundleOutlived) as refused:
        import_log(replace(desk, epoch="new"), file, PASSPHRASE, Report())
    assert "由备份恢复过" in str(say(refused.value.finding()))
    assert standing(desk) == {}

    import_log(other, file, PASSPHRASE, Report())
    assert len(standing(other)) == 1
    desk.store.close()
    other.store.close()


def test_personal_data_are_handed_in_with_the_entries_that_name_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pens, file = [Pen("li", "desk-1"), Pen("sun", "desk-2")], tmp_path / "work"
    pushed: list[Push] = []
    signed = [p.entry(contact={"ref": f"of-{p.officer}", "digest": "d"}) for p in pens]
    head: Line = {"format": 1, "kind": "work", "scope": "HP", "seen": 0}
    keys = [{"key": [f"of-{p.officer}", "ab" * 32]} for p in pens]
    values = [{"value": [f"of-{p.officer}", "d", "cd"]} for p in pens]
    entries = [
        {"entry": [p.id, s.text, s.signature.hex(), ""]} for p, s in zip(pens, signed, strict=True)
    ]
    lines: list[Line] = [head, *keys, *values, *entries]
    write_bundle(file, "passphrase", lines)

    with closing(HubServer(tmp_path / "hub")) as hub:
        shared = hub.as_officer("zhang")

        def carry(push: Push, _officer: str) -> Pushed:
            pushed.append(push)
            return Pushed((), is_behind=False)

        monkeypatch.setattr(shared, "carry", carry)
        carry_work(shared, "HP", file, "passphrase")

    named = [[key[0] for key in p.beside.keys] + [v.ref for v in p.beside.values] for p in pushed]
    assert named == [["of-li", "of-li"], ["of-sun", "of-sun"]]


def test_half_a_file_a_changed_byte_and_a_wrong_passphrase_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "work"
    write_bundle(file, PASSPHRASE, ({"n": n} for n in range(30_000)))
    whole = file.read_bytes()
    assert sum(1 for _ in read_bundle(file, PASSPHRASE)) == 30_000
    changed = bytearray(whole)
    changed[len(whole) // 2] ^= 1
    for content in (whole[: len(whole) // 2], whole[:100], whole[:5], b"", bytes(changed)):
        file.write_bytes(content)
        with pytest.raises(BundleUnreadable):
            read_bundle(file, PASSPHRASE)
    file.write_bytes(whole)
    with pytest.raises(BundleUnreadable):
        read_bundle(file, "另一个完全不同的口令")
    with pytest.raises(PassphraseShort):
        write_bundle(file, "太短", [])
    assert file.read_bytes() == whole


def test_a_file_in_very_small_parts_is_read_in_the_time_it_takes() -> None:
    """Whoever carries may part a file as they like: it took the square of the parts."""
    parts = 20_000
    lines: list[Line] = [{"file": ["d" * 64, parts + 1, n, "AA=="]} for n in range(parts)]
    nobody = cast(Desk, None)  # asked for nothing before a file is whole
    began = process_time()
    assert carrying._read_log(nobody, iter(lines)).taken == []

    assert process_time() - began < slowness()
