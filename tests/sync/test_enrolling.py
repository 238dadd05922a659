"""A new desk enrols by a one-time code at a real PostgreSQL."""

import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from desktop.clock import SetClock
from desktop.office.enrolling import Enrolment, Joined, enrol
from desktop.office.enrolling_anew import enrol_anew
from desktop.office.keeping_people import add_person, hand_out_code
from desktop.office.office import SETTINGS, open_office
from desktop.office.own_codes import own_codes
from desktop.office.sessions import Seat
from desktop.rules.findings import Finding
from desktop.store.connect import FILE_NAME
from desktop.store.joining_beside import beside, joining_alone, place_name, settle
from desktop.store.key_file import KEY_FILE
from desktop.store.key_slots import is_sealed, lock
from desktop.store.rows_people import CodeSlip, PersonWanted
from desktop.sync.people import PersonThere, make_code
from desktop.sync.postgres import open_postgres
from tests.store.sealed import cheap
from tests.sync.clusters import Cluster
from tests.sync.pens import now
from tests.sync.shared_offices import password_of
from tests.sync.small_offices import SCOPE

OWN = "滟滟随波千万里何处春江无月明"


def still(_done: int, _of: int) -> None:
    """Show nobody how far it has come."""


def rules(told: Joined | tuple[Finding, ...]) -> list[str]:
    """Return what stands against a joining."""
    assert isinstance(told, tuple), told
    return [found.rule for found in told]


def test_a_slip_makes_a_desk_of_an_empty_folder(
    cluster: Cluster, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cheap(monkeypatch)
    clock, folder = SetClock(now()), tmp_path / "new"
    new, second = Seat(folder, clock), Seat(tmp_path / "second", clock)
    person = PersonThere("new_enrolled", "何思远", "housing", ("approver",))
    unknown = replace(person, id="new_unknown", name="贺知章")
    code, more = make_code(is_first=True), make_code(is_first=False)
    try:
        with closing(open_postgres(address, "guanli", password_of("guanli"))) as administrator:
            administrator.add_officer(SCOPE, person, code)
            slip = Enrolment(address, person.id, "x" * 20, OWN, is_first=True)
            for wrong, rule in (
                (slip, "sync_sign_in_refused"),
                (replace(slip, password="short"), "password_short"),
                (replace(slip, address="nowhere"), "sync_address_unfit"),
                (replace(slip, address=str(tmp_path / "unplugged")), "sync_hub_missing"),
                (replace(slip, address=str(tmp_path)), "sync_not_kept_here"),
            ):
                assert rules(enrol(new, wrong, still)) == [rule]
            assert list(tmp_path.iterdir()) == []

            wide = {ord(c): ord(c) + 0xFEE0 for c in code.text if c != "-"}
            typed = replace(slip, code=code.text.translate(wide).upper().replace("-", "　"))
            joined = enrol(new, typed, still)
            assert isinstance(joined, Joined)
            assert (joined.report.trouble, joined.recovery, joined.aside) == (None, "", None)
            assert is_sealed(folder)
            with closing(open_office(folder, clock)) as office:
                assert office.officer(person.id).name == "何思远"
                with office.store.reading() as connection:
                    assert [told.by for told in own_codes(connection, person.id)] == ["guanli"]

                administrator.add_officer(SCOPE, unknown, make_code(is_first=True))
                handed = hand_out_code(office, administrator, unknown.id, "guanli", is_first=True)
                assert isinstance(handed, CodeSlip)
                assert handed.name == "贺知章"

            administrator.give_code(SCOPE, person.id, more)
            again = replace(slip, code=more.text, is_first=False)
            assert rules(enrol(second, replace(again, code="x" * 20), still)) == [
                "sync_code_refused"
            ]
            assert isinstance(enrol(second, again, still), Joined)
            devices = [d for d in administrator.people(SCOPE).devices if d.officers == (person.id,)]
            assert [d.by_code for d in devices] == [True, True]

            at = administrator.hello("", 0).settings
            administrator.put_setting(SCOPE, SETTINGS, "[]", at)
            wanted = PersonWanted("newthird", "王维", "housing", ("approver",))
            with closing(open_office(folder, clock)) as office:
                assert isinstance(add_person(office, administrator, wanted, "guanli"), CodeSlip)
    finally:
        for seat in (new, second):
            lock(seat.folder)
        with psycopg.connect(cluster.url(), autocommit=True) as admin:
            for login in (person.id, unknown.id, "newthird"):
                admin.execute(f"DROP ROLE IF EXISTS {login}")


def test_a_desk_is_called_by_the_folder_it_will_have(tmp_path: Path) -> None:
    joining, _ready = beside(tmp_path / "site")
    assert place_name(joining) == "site"


OPENING = """
import sqlite3, sys
at = sqlite3.connect(sys.argv[1])
at.execute("PRAGMA journal_mode = WAL")
at.execute("CREATE TABLE t (x)")
print("open", flush=True)
sys.stdin.read()
"""


def test_a_store_another_window_works_in_is_not_set_aside(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    command = [sys.executable, "-S", "-c", OPENING, str(folder / FILE_NAME)]
    seat = Seat(folder, SetClock(now()))
    slip = Enrolment("postgresql://localhost:1/x", "x", "x" * 20, OWN, is_first=True)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == b"open\n"
        while_open = enrol_anew(seat, slip, still)
        window.communicate(b"")
    afterwards = enrol_anew(seat, slip, still)

    assert (rules(while_open), rules(afterwards)) == (["store_busy"], ["sync_unreachable"])
    assert [file.name for file in tmp_path.iterdir()] == ["desk"]


def test_what_another_process_joins_beside_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    seat = Seat(folder, SetClock(now()))
    slip = Enrolment("postgresql://localhost:1/x", "x", "x" * 20, OWN, is_first=True)
    _lying(tmp_path / "desk.joining", encrypted=True)
    with joining_alone(folder):
        settle(folder)
        told = [rules(join(seat, slip, still)) for join in (enrol, enrol_anew)]
        left = {file.name for file in tmp_path.iterdir()}
    settle(folder)

    assert told == [["store_busy"], ["store_busy"]]
    assert left == {"desk.joining", "desk.joining.lock"}
    assert list(tmp_path.iterdir()) == []


HOLDING = """
import fcntl, os, sys
at = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT)
fcntl.flock(at, fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs flock")
def test_a_lock_of_a_process_that_was_killed_holds_nobody_up(tmp_path: Path) -> None:
    folder, lock = tmp_path / "desk", tmp_path / "desk.joining.lock"
    command = [sys.executable, "-S", "-c", HOLDING, str(lock)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        settle(folder)
        assert lock.exists()
        other.kill()
    settle(folder)

    assert list(tmp_path.iterdir()) == []


def _lying(folder: Path, *, encrypted: bool) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"x")
    if encrypted:
        (folder / KEY_FILE).write_bytes(b"{}")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param({"desk": True, "desk.joining": False}, {"desk"}, id="while it was filled"),
        pytest.param({"desk.joining": False}, set(), id="no store beside"),
        pytest.param({"desk": True, "desk.joined": False}, {"desk"}, id="before it was encrypted"),
        pytest.param(
            {"desk": True, "desk.joined": True}, {"desk", "desk.joined"}, id="before the first name"
        ),
        pytest.param(
            {"desk-2026": True, "desk.joined": True}, {"desk-2026", "desk"}, id="between both names"
        ),
    ],
)
def test_a_joining_cut_short_is_finished_or_taken_away_at_the_next_start(
    tmp_path: Path, before: dict[str, bool], after: set[str]
) -> None:
    for name, encrypted in before.items():
        _lying(tmp_path / name, encrypted=encrypted)
    settle(tmp_path / "desk")

    assert {file.name for file in tmp_path.iterdir()} == after
    assert all((tmp_path / name / KEY_FILE).exists() for name in after)
