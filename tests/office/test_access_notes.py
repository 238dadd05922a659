"""Sign-ins, wrong passwords, locks and changes: noted on the desk, audited, hard to rewrite."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy.exc import DBAPIError

from desktop.clock import SetClock
from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.audit_out import write_audit
from desktop.office.day_slip import make_slip, read_slip
from desktop.office.founding import found_office
from desktop.office.office import Office, open_office
from desktop.office.page_access import give_code
from desktop.office.page_audit import audit_page, audit_rows
from desktop.office.sessions import Seat, change_own, sign_in, take_up
from desktop.office.setup import demo_office
from desktop.office.witnesses import against_record, read_witnesses
from desktop.rules.findings import Refusal
from desktop.store import key_slots
from desktop.store.access_log import WAITING, What, access_head, note_access, waiting_access
from desktop.store.rows_audit import AuditFilter, AuditRow, Signed
from desktop.store.writers import key_owners
from tests.office.offices import FRIDAY
from tests.store.sealed import PASSWORD, cheap

NEW = "海上明月共潮生滟滟随波千万里"
AUDITOR = "shenji"
ACCESS = AuditFilter(kind="access")
MINUTE = timedelta(minutes=1)


def seat_at(folder: Path, minutes: int, what: What = What.SIGNED_IN) -> Seat:
    return Seat(folder, SetClock(FRIDAY + minutes * MINUTE), what)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office where the administrator erred, signed in, unlocked and changed the password."""
    folder = tmp_path_factory.mktemp("noted") / "store"
    settings, people = demo_office()
    auditor = Officer(AUDITOR, "沈纪", Bureau.ENTERPRISE_SERVICE, frozenset({Duty.AUDITOR}))
    others = [p for p in people if p.id != AUDITOR]
    found_office(folder, replace(settings), (*others, auditor))
    with pytest.MonkeyPatch.context() as patch:
        cheap(patch)
        key_slots.seal_store(folder, "guanli", PASSWORD, FRIDAY, lambda _done, _of: None)
        key_slots.lock(folder)
        sign_in(seat_at(folder, 1), "guanli", "wrong")
        assert sign_in(seat_at(folder, 2), "guanli", PASSWORD).is_in
        note_access(folder, What.LOCKED, "guanli", FRIDAY + 3 * MINUTE, "idle")
        assert sign_in(seat_at(folder, 4, What.UNLOCKED), "guanli", PASSWORD).is_in
        assert not change_own(seat_at(folder, 5), "guanli", "wrong", NEW).is_in
        assert change_own(seat_at(folder, 6), "guanli", PASSWORD, NEW).is_in
    key_slots.lock(folder)
    return folder


@pytest.fixture
def office(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    cheap(monkeypatch)
    folder = Path(shutil.copytree(made, tmp_path / "store"))
    key_slots.unlock(folder, "guanli", NEW, FRIDAY + 7 * MINUTE, None)
    opened = open_office(folder, SetClock(FRIDAY + 8 * MINUTE))
    yield opened
    opened.close()
    key_slots.lock(folder)


def rows(office: Office, wanted: AuditFilter = ACCESS) -> list[AuditRow]:
    return [row for row in audit_rows(office, wanted) if row is not None]


def test_who_signed_in_failed_locked_and_changed_a_password_is_audited(office: Office) -> None:
    assert isinstance(give_code(office, "lianghui", "guanli"), str)
    found = rows(office)

    assert [(r.act, r.detail) for r in reversed(found)] == [
        ("设定首个口令，加密本机数据", ""),
        ("登录未成", "口令不正确"),
        ("登录", ""),
        ("锁定窗口", "无人操作"),
        ("解锁", ""),
        ("登录未成", "口令不正确"),
        ("改口令", ""),
        ("发放一次性口令", "由关励办理"),
    ]
    assert {r.officer for r in found} == {"关励", "梁慧"}
    assert all(r.signed is Signed.NONE and "@" in r.device for r in found)
    assert found[-2].entered_at == FRIDAY + MINUTE
    page = audit_page(office, AUDITOR, AuditFilter())
    assert set(found) <= set(page.rows)
    assert [r.act for r in rows(office, AuditFilter(officer="lianghui", kind="access"))] == [
        "发放一次性口令"
    ]
    assert not rows(office, AuditFilter(case="x"))


def test_the_notes_go_out_with_the_rest(office: Office, tmp_path: Path) -> None:
    out = tmp_path / "审计.xlsx"
    count = write_audit(office, out, ACCESS, AUDITOR, lambda _done, _of: None)

    assert count == 7
    sheet = load_workbook(out).active
    assert sheet is not None
    assert "登录未成" in {cell.value for row in sheet.iter_rows() for cell in row}
    assert isinstance(write_audit(office, out, ACCESS, "guanli", lambda _d, _o: None), Refusal)


def test_no_note_is_changed_or_deleted_and_a_gap_is_told(office: Office) -> None:
    with office.store.writing() as connection:
        for change in ("UPDATE access_note SET officer = 'x'", "DELETE FROM access_note"):
            with pytest.raises(DBAPIError, match="never"):
                connection.exec_driver_sql(change)
        connection.exec_driver_sql("DROP TRIGGER access_note_stays")
        connection.exec_driver_sql("DELETE FROM access_note WHERE position = 2")
    found = list(reversed(rows(office)))

    assert [r.signed is Signed.WRONG for r in found] == [False, True, *(False,) * 4]
    assert "不相连" in found[1].told


def test_a_slip_is_a_witness_of_how_far_the_notes_had_come(office: Office, tmp_path: Path) -> None:
    made = make_slip(office, "guanli")
    assert not isinstance(made, Refusal)
    assert read_slip(made.text) is not None
    file = tmp_path / "slip.txt"
    file.write_text(made.text, encoding="utf-8")
    with office.store.reading() as connection:
        count, chain = access_head(connection)
        witnesses = read_witnesses([file], key_owners(connection))
        assert not isinstance(witnesses, Refusal)
        assert (witnesses[-1].sseq, witnesses[-1].chain) == (count, chain)
        assert [*against_record(connection, office.settings.scope, witnesses)] == []

    with office.store.writing() as connection:
        connection.exec_driver_sql("DROP TRIGGER access_note_stays")
        connection.exec_driver_sql("DELETE FROM access_note WHERE position = 7")
    with office.store.reading() as connection:
        told = [*against_record(connection, office.settings.scope, witnesses)]
    assert [f.rule for f in told] == ["witness_ahead"]


def test_what_waits_beside_the_store_is_taken_up_once_and_only_where_it_can_be_read(
    office: Office,
) -> None:
    folder = office.store.folder
    before = len(rows(office))
    note_access(folder, What.REFUSED, "guanli", FRIDAY, "password_wrong")
    (whole,) = waiting_access(folder)
    kept = whole.read_bytes()
    (folder / WAITING / "0.json").write_text("{", encoding="utf-8")
    said = json.loads(kept) | {"officer": 1}
    (folder / WAITING / "1.json").write_text(json.dumps(said), encoding="utf-8")

    take_up(folder)
    assert waiting_access(folder) == ()
    whole.write_bytes(kept)  # as where the program ended before it took the file away
    assert len(rows(office)) == before + 1
    assert waiting_access(folder) == ()


def dropped(folder: Path, name: str, **said: object) -> None:
    """Put a note there as anybody can who may write in the folder."""
    note = {"id": name, "at": FRIDAY.isoformat(), "officer": "x", "what": "signed_in"}
    text = json.dumps(note | {"place": "p", "detail": ""} | said)
    (folder / WAITING).mkdir(exist_ok=True)
    (folder / WAITING / f"{name}.json").write_text(text, encoding="utf-8")


def test_a_forged_note_keeps_nobody_from_signing_in_or_from_the_audit(
    office: Office,
) -> None:
    folder, before = office.store.folder, len(rows(office))
    dropped(folder, "a")
    for name in ("a - Copy", "b", "c"):
        dropped(folder, name, id="a")
    dropped(folder, "d", at="0001-01-01T00:00:00+14:00")
    dropped(folder, "e", at="9999-12-31T23:59:59-14:00")
    dropped(folder, "f", what="anything")
    dropped(folder, "g", officer="\ud800")
    dropped(folder, "h", at="2026-05-08T10:00:00")

    assert sign_in(seat_at(folder, 9), "guanli", NEW).is_in

    assert waiting_access(folder) == ()
    assert len(audit_page(office, AUDITOR, ACCESS).rows) == before + 2  # "a" and this sign-in


def test_notes_the_store_refuses_wait_and_the_sign_in_goes_on(
    office: Office,
) -> None:
    folder = office.store.folder
    waited = len(waiting_access(folder))
    with office.store.writing() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER none_more BEFORE INSERT ON access_note"
            " BEGIN SELECT RAISE(ABORT, 'no more'); END"
        )

    assert sign_in(seat_at(folder, 9), "guanli", NEW).is_in
    assert len(waiting_access(folder)) == waited + 1
