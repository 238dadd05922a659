"""``keys`` and every other command on an encrypted store: asked for the password of ``--as``."""

from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest

from desktop.cli import secrets
from desktop.cli.secrets import NEW_PASSWORD, PASSWORD
from desktop.clock import SetClock, WallClock
from desktop.office.office import open_office
from desktop.office.syncing import renew_reached, synchronise
from desktop.store import key_slots
from desktop.store.connect import open_store
from desktop.store.errors import PasswordsDiffer
from desktop.store.key_slots import lock, lock_officer, unlock
from desktop.store.key_tries import read_tries
from desktop.store.shared_tables import file_way
from desktop.sync.files_exchange import send_later
from desktop.sync.hub_store import open_hub
from tests.journeys import day_cases
from tests.journeys.office_line import WAIVER, WORKS, OfficeLine
from tests.store.desks import MORNING
from tests.store.sealed import cheap

ADMIN, WINDOW = "three old grey geese", "nine brown wooden boxes"
JARS = "seven green glass jars"


class SealedLine(OfficeLine):
    """Runs each command as a program of its own: nothing is unlocked before it."""

    def run(self, *arguments: str) -> tuple[int, object]:
        lock(self.store)
        return super().run(*arguments)


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    cheap(monkeypatch)
    return None


def say(monkeypatch: pytest.MonkeyPatch, password: str, new: str = "") -> None:
    monkeypatch.setenv(PASSWORD, password)
    monkeypatch.setenv(NEW_PASSWORD, new)


def rules(found: list[dict[str, object]]) -> list[object]:
    return [one["rule"] for one in found]


def encrypted_desk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[SealedLine, tuple[str, str], str]:
    """Return an encrypted desk of a shared office with two passwords, its flag and its case."""
    line, hub = SealedLine(tmp_path / "first"), str(tmp_path / "hub")
    store = ("--store", str(line.store))
    case = line.take(day_cases.write(tmp_path, 2))
    line.done("hub", "found", *store, "--hub", hub)
    say(monkeypatch, ADMIN, ADMIN)
    line.done("keys", "seal", *store, "--as", "guanli")
    assert rules(line.refused("keys", "seal", *store, "--as", "guanli")) == ["already_sealed"]
    begin(line, monkeypatch, WINDOW)
    return line, store, case


def begin(line: SealedLine, monkeypatch: pytest.MonkeyPatch, password: str) -> None:
    """Let lianghui, who has no password yet or has lost it, begin with that one."""
    store = ("--store", str(line.store))
    say(monkeypatch, ADMIN)
    code = line.done("keys", "add", "lianghui", *store, "--as", "guanli")["code"]
    say(monkeypatch, code, password)
    assert rules(line.refused("case", "list", *store, "--as", "lianghui")) == ["code_must_change"]
    line.done("keys", "password", *store, "--as", "lianghui")
    say(monkeypatch, password)


def test_an_encrypted_desk_works_from_the_command_line_and_shares_its_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line, store, case = encrypted_desk(tmp_path, monkeypatch)
    hub = str(tmp_path / "hub")
    told = line.done("keys", "list", *store)["slots"]
    assert [(s["officer"], s["must_change"]) for s in told] == [
        ("guanli", False),
        ("lianghui", False),
    ]

    latest = read_tries(line.store).latest
    assert latest is not None
    assert abs(latest - WallClock().read().moment) < timedelta(hours=1)

    assert rules(line.refused("case", "list", *store)) == ["no_slot"]
    assert rules(line.refused("keys", "add", "shenji", *store, "--as", "lianghui")) == [
        "duty_missing"
    ]
    line.act("accept-matter", "lianghui", case, *WORKS)
    again = SealedLine(tmp_path / "second")
    there = ("--store", str(again.store))
    say(monkeypatch, WINDOW)
    unsaid = again.refused("sync", "join", *there, "--address", hub, "--as", "chenjiayi")
    assert rules(unsaid) == ["sync_new_password_missing"]
    say(monkeypatch, WINDOW, WINDOW)
    again.done("sync", "join", *there, "--address", hub, "--as", "chenjiayi")
    line.done("sync", "run", "--once", "--now", *store, "--as", "lianghui")
    again.done("sync", "run", "--once", "--now", *there, "--as", "chenjiayi")
    shown = line.done("case", "show", case, *store, "--as", "lianghui")
    assert shown["state"] == again.case(case)["state"]
    whole = line.done("audit", "verify", *store, "--as", "lianghui")
    assert whole["entries"] == again.done("audit", "verify", *there)["entries"]

    say(monkeypatch, "not the right password")
    assert rules(line.refused("audit", "verify", *store, "--as", "lianghui")) == ["password_wrong"]
    say(monkeypatch, ADMIN)
    sees_no_cases(line, tmp_path, case)
    recovered(line, monkeypatch)
    line.done("keys", "remove", "lianghui", *store, "--as", "guanli")
    line.done("doctor", *store)
    line.done("backup", *store, str(tmp_path / "kept"))
    lock(tmp_path / "kept")
    back = SealedLine(tmp_path / "back")
    back.done("restore", str(tmp_path / "kept"), "--store", str(back.store))
    assert back.done("audit", "verify", "--store", str(back.store))["entries"] > 0
    assert rules(back.refused("case", "list", "--store", str(back.store))) == ["cases_closed"]

    sends_while_its_officer_is_locked(line.store, tmp_path / "hub")
    unlock(again.store, "chenjiayi", WINDOW, WallClock().read().moment)
    files_travel(line.store, again.store, tmp_path / "hub")
    permit_renewed(line.store)


def recovered(line: SealedLine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lose the only administrator's password and set another by the recovery code."""
    by = ("--store", str(line.store), "--as", "guanli")
    assert rules(line.refused("keys", "remove", "guanli", *by)) == ["last_administrator"]
    code = line.done("keys", "recovery", *by)["recovery"]
    say(monkeypatch, code, ADMIN)
    assert line.done("keys", "recover", *by)["recovery"] != code
    say(monkeypatch, ADMIN)


def sees_no_cases(line: SealedLine, folder: Path, case: str) -> None:
    """Ask as who only administers for what is of cases, and for what is not."""
    by = ("--store", str(line.store), "--as", "guanli")
    for asked in (
        ("case", "show", case),
        ("case", "archive", case, str(folder / "out.zip")),
        ("letter", "register", str(folder / "out.xlsx")),
    ):
        assert rules(line.refused(*asked, *by)) == ["cases_closed"]
    out, table = str(folder / "out"), str(folder / "draft.toml")
    for closed in (
        ("sync", "export", "--out", out),
        ("sync", "export-log", "--out", out),
        ("rules", "whatif", table),
        ("whatif", table),
        ("replay",),
    ):
        assert rules(line.refused(*closed, *by)) == ["cases_closed"]
    assert rules(line.refused("audit", "export-log", out, *by)) == ["duty_missing"]
    line.done("officer", "list", *by)


@pytest.mark.long
def test_who_lost_a_password_goes_on_and_what_was_unsent_still_goes_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line, store, case = encrypted_desk(tmp_path, monkeypatch)
    line.act("accept-matter", "lianghui", case, *WORKS)
    begin(line, monkeypatch, JARS)
    line.act("accept-matter", "lianghui", case, *WAIVER)
    again = SealedLine(tmp_path / "second")
    there, hub = ("--store", str(again.store)), str(tmp_path / "hub")
    for _ in range(2):
        sent = line.done("sync", "run", "--once", "--now", *store, "--as", "lianghui")
    assert sent["waiting"] == 0
    say(monkeypatch, JARS, JARS)
    again.done("sync", "join", *there, "--address", hub, "--as", "chenjiayi")
    shown = line.done("case", "show", case, *store, "--as", "lianghui")
    assert shown["matters"] == again.case(case)["matters"]
    whole = line.done("audit", "verify", *store, "--as", "lianghui")
    assert whole["entries"] == again.done("audit", "verify", *there)["entries"]
    say(monkeypatch, WINDOW)
    assert rules(line.refused("case", "list", *store, "--as", "lianghui")) == ["password_wrong"]


def sends_while_its_officer_is_locked(folder: Path, hub: Path) -> None:
    """Exchange on, as a window does whose officer has gone: what was signed goes out."""
    lock_officer(folder, "guanli")
    office, shared = open_office(folder, SetClock(MORNING)), open_hub(hub, "guanli")
    assert synchronise(office, shared, "guanli").trouble is None
    shared.close()
    office.close()
    unlock(folder, "guanli", ADMIN, key_slots.slots(folder)[0].expires_at)


def files_travel(here: Path, there: Path, hub: Path) -> None:
    """Send a file of an encrypted desk to another: both hold the same bytes."""
    shared, content = open_hub(hub, "chenjiayi"), b"scan" * 400_000
    with open_store(here) as one, open_store(there) as other:
        digest = one.attachments.put(BytesIO(content)).digest
        for store, way in ((one, "up"), (other, "down")):
            with store.writing() as connection:
                row = file_way.insert().values(digest=digest, scope="DEMO", way=way)
                connection.execute(row)
            assert send_later(store, shared) == 1
        assert other.attachments.read(digest) == one.attachments.read(digest) == content
    shared.close()


def permit_renewed(folder: Path) -> None:
    """Reach the office as somebody who is signed in: the permit begins anew, once a day."""
    (before,) = (s.expires_at for s in key_slots.slots(folder))
    began = before - key_slots.PERMIT
    for days, expected in ((0.5, 0), (2, 2), (2.5, 2)):
        renew_reached(folder, "guanli", began + days * key_slots.PERMIT / 7)
        (slot,) = key_slots.slots(folder)
        assert slot.expires_at == before + expected * key_slots.PERMIT / 7


def test_a_new_password_is_asked_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(NEW_PASSWORD, raising=False)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    answers = iter([ADMIN, ADMIN, ADMIN, WINDOW])
    monkeypatch.setattr(secrets, "getpass", lambda _prompt: next(answers))
    assert secrets.new_password("guanli") == ADMIN
    with pytest.raises(PasswordsDiffer):
        secrets.new_password("guanli")
