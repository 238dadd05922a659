"""Who opens an encrypted store: passwords, permits, throttles, one-time codes, edited slots."""

import json
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from desktop.clock import SetClock
from desktop.domain.values import Duty
from desktop.office.office import Office
from desktop.office.sessions import renewed
from desktop.store import held_keys, key_file, key_slots
from desktop.store.connect import open_store
from desktop.store.errors import (
    ClockWentBack,
    CodeMustChange,
    KeyFileDamaged,
    LastAdministrator,
    LastSlot,
    NoRecovery,
    NoSlot,
    OfficerInactive,
    PasswordNamed,
    PasswordShort,
    PasswordSimple,
    PasswordWrong,
    PermitExpired,
    RecoversOthers,
    SlotChanged,
    SlotLocked,
    StoreLocked,
    StoreTrouble,
)
from desktop.store.key_file import KEY_FILE, read_key_file
from desktop.store.key_slots import (
    PERMIT,
    add_slot,
    change_password,
    is_sealed,
    is_unlocked,
    lock,
    lock_officer,
    office_of,
    remove_slot,
    renew_permit,
    renew_reached,
    slots,
    unlock,
)
from desktop.store.key_tries import TRIES_FILE
from desktop.store.officers import put_officer
from desktop.store.passwords import new_code, refuse_weak
from desktop.store.recovery import make_recovery, recover
from desktop.store.settings import put_setting
from desktop.store.shared import SharedPlace, put_shared_place
from desktop.wording.findings import say
from tests.store.desks import MORNING, OFFICERS, Desk
from tests.store.sealed import PASSWORD, cheap, sealed_store

PLACE = SharedPlace("postgres", "postgresql://office/joint", "HP")
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
NEW = "another fine password"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        cheap(patch)
        folder = sealed_store(tmp_path_factory.mktemp("sealed") / "office", "收件")
        with open_store(folder) as store, store.writing() as connection:
            put_shared_place(connection, PLACE)
    lock(folder)
    return folder


@pytest.fixture
def folder(template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    cheap(monkeypatch)
    copied = tmp_path / "office"
    shutil.copytree(template, copied)
    yield copied
    lock(copied)


def edit(folder: Path, change: Callable[[Any], None]) -> None:
    file = folder / KEY_FILE
    content = json.loads(file.read_text(encoding="utf-8"))
    change(content)
    file.write_text(json.dumps(content), encoding="utf-8")


def alone(folder: Path) -> None:
    """Let the store be an office of its own."""
    unlock(folder, "zhang", PASSWORD, MORNING)
    with open_store(folder) as store, store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM store_fact WHERE name = 'shared'")
    lock(folder)


def test_the_right_password_opens_and_a_locked_store_stays_shut(folder: Path) -> None:
    with pytest.raises(StoreLocked):
        open_store(folder)
    unlock(folder, "zhang", PASSWORD, MORNING)
    open_store(folder).close()
    lock(folder)
    with pytest.raises(StoreLocked):
        open_store(folder)


def test_a_wrong_password_opens_nothing_and_says_how_many_are_left(folder: Path) -> None:
    with pytest.raises(PasswordWrong) as told:
        unlock(folder, "zhang", "not the right password", MORNING)
    assert told.value.facts == {"left": "4"}
    assert not is_unlocked(folder)


def test_who_has_no_slot_is_told_so(folder: Path) -> None:
    with pytest.raises(NoSlot):
        unlock(folder, "li", PASSWORD, MORNING)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("officer", "li"),
        ("expires_at", "2031-01-01T00:00:00+08:00"),
        ("duties", ["approver", "seal_keeper"]),
        ("must_change", True),
        ("salt", "00" * 16),
        ("kdf", {"memory_kib": 16, "passes": 1, "lanes": 1}),
    ],
)
def test_what_a_slot_says_openly_can_not_be_changed(folder: Path, name: str, value: object) -> None:
    edit(folder, lambda content: content["slots"][0].update({name: value}))
    with pytest.raises(PasswordWrong):
        unlock(folder, slots(folder)[0].officer, PASSWORD, MORNING)


@pytest.mark.parametrize("name", ["device", "key"])
def test_a_slot_copied_to_another_device_or_store_opens_nothing(folder: Path, name: str) -> None:
    edit(folder, lambda content: content.update({name: "another"}))
    with pytest.raises(PasswordWrong):
        unlock(folder, "zhang", PASSWORD, MORNING)


def test_five_wrong_passwords_lock_for_a_quarter_of_an_hour_then_double(folder: Path) -> None:
    for _ in range(4):
        with pytest.raises(PasswordWrong):
            unlock(folder, "zhang", "wrong", MORNING)
    with pytest.raises(SlotLocked):
        unlock(folder, "zhang", "wrong", MORNING)
    with pytest.raises(SlotLocked):
        unlock(folder, "zhang", PASSWORD, MORNING + 14 * MINUTE)
    later = MORNING + 15 * MINUTE
    with pytest.raises(SlotLocked):
        unlock(folder, "zhang", "wrong", later)
    assert slots(folder)[0].locked_until == later + 30 * MINUTE
    unlock(folder, "zhang", PASSWORD, later + 30 * MINUTE)
    assert slots(folder)[0].failures == 0


def test_a_permit_that_is_over_is_renewed_once_the_office_was_reached(folder: Path) -> None:
    late = MORNING + PERMIT + MINUTE
    with pytest.raises(PermitExpired) as told:
        unlock(folder, "zhang", PASSWORD, late)
    assert "2026-09-25 09:30" in say(told.value.finding()).reason
    assert not is_unlocked(folder)
    assert office_of(folder, "zhang") == PLACE
    renew_permit(folder, "zhang", late)
    open_store(folder).close()
    lock(folder)
    unlock(folder, "zhang", PASSWORD, late + 6 * DAY)


def test_nothing_is_renewed_before_the_password_was_right(folder: Path) -> None:
    with pytest.raises(StoreLocked):
        renew_permit(folder, "zhang", MORNING)
    with pytest.raises(StoreLocked):
        office_of(folder, "zhang")


def test_a_desk_that_is_its_own_office_renews_at_each_sign_in(folder: Path) -> None:
    alone(folder)
    unlock(folder, "zhang", PASSWORD, MORNING + 30 * DAY)
    assert slots(folder)[0].expires_at == MORNING + 30 * DAY + PERMIT


def test_the_office_settles_how_long_a_permit_lasts(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    with open_store(folder) as store, store.writing() as connection:
        put_setting(connection, "office", {"permit_days": 3})
    renew_permit(folder, "zhang", MORNING)
    assert slots(folder)[0].expires_at == MORNING + 3 * DAY


def test_who_was_stopped_opens_nothing_and_new_duties_come_with_the_permit(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    with open_store(folder) as store, store.writing() as connection:
        put_officer(connection, replace(OFFICERS[0], duties=frozenset({Duty.AUDITOR})))
    renew_permit(folder, "zhang", MORNING)
    assert slots(folder)[0].duties == ("auditor",)
    with open_store(folder) as store, store.writing() as connection:
        put_officer(connection, replace(OFFICERS[0], is_active=False))
    lock(folder)
    with pytest.raises(OfficerInactive):
        unlock(folder, "zhang", PASSWORD, MORNING)
    assert not is_unlocked(folder)


def test_a_clock_set_back_is_refused(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING + DAY)
    lock(folder)
    with pytest.raises(ClockWentBack):
        unlock(folder, "zhang", PASSWORD, MORNING)
    unlock(folder, "zhang", PASSWORD, MORNING + DAY - 4 * MINUTE)


def test_a_wrong_password_moves_no_clock(folder: Path) -> None:
    with pytest.raises(PasswordWrong):
        unlock(folder, "zhang", NEW, MORNING + 999 * DAY)
    unlock(folder, "zhang", PASSWORD, MORNING)


def test_a_one_time_code_opens_nothing_but_its_own_change(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    code = new_code()
    add_slot(folder, "li", code, ("approver", "window"), MORNING)
    assert [(s.officer, s.must_change) for s in slots(folder)] == [("li", True), ("zhang", False)]
    lock(folder)
    with pytest.raises(CodeMustChange):
        unlock(folder, "li", code, MORNING)
    assert not is_unlocked(folder)
    change_password(folder, "li", code, NEW, MORNING)
    with pytest.raises(PasswordWrong):
        unlock(folder, "li", code, MORNING)
    unlock(folder, "li", NEW, MORNING)
    open_store(folder).close()


def test_whoever_made_a_code_never_signs_as_its_officer(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    code = new_code()
    add_slot(folder, "li", code, ("approver",), MORNING)
    kept = read_key_file(folder)
    slot = kept.slot_of("li")
    assert slot is not None
    keys = key_file.opened_slot(kept, slot, key_file.wrapping_key(code, slot.salt, slot.kdf))
    assert keys is not None
    change_password(folder, "li", code, NEW, MORNING)
    unlock(folder, "li", NEW, MORNING)
    own = held_keys.secret_of(kept.key, "li")
    assert own != bytes(keys[1])
    change_password(folder, "li", NEW, PASSWORD, MORNING)
    assert held_keys.secret_of(kept.key, "li") == own
    lock_officer(folder, "li")
    unlock(folder, "li", PASSWORD, MORNING)
    assert held_keys.secret_of(kept.key, "li") == own


def test_a_password_changed_elsewhere_renews_nothing_and_breaks_nothing(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    name = read_key_file(folder).key
    secret, old = held_keys.secret_of(name, "zhang"), held_keys.wrapping_of(name, "zhang")
    assert secret
    assert old
    change_password(folder, "zhang", PASSWORD, NEW, MORNING)
    data = bytearray(held_keys.data_key(name) or b"")
    before = held_keys.Held(bytearray(secret), bytearray(old))
    held_keys.hold((name, folder), data, "zhang", before)
    kept = (folder / KEY_FILE).read_bytes()
    renew_reached(folder, "zhang", MORNING + 3 * DAY)
    here = SimpleNamespace(store=SimpleNamespace(folder=folder), now=lambda: MORNING + 3 * DAY)
    assert not renewed(cast("Office", here), "zhang")
    assert (folder / KEY_FILE).read_bytes() == kept
    unlock(folder, "zhang", NEW, MORNING + 3 * DAY)
    renew_reached(folder, "zhang", MORNING + 5 * DAY)
    assert slots(folder)[0].expires_at == MORNING + 5 * DAY + PERMIT


@pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
@pytest.mark.parametrize("what", ["renewed", "unlocked", "changed", "removed"])
def test_a_slot_another_process_changed_in_the_same_instant_is_not_written_over(
    folder: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    if what == "removed":
        add_slot(folder, "li", PASSWORD, (), MORNING, must_change=False)
        unlock(folder, "li", PASSWORD, MORNING)
    officer = "li" if what == "removed" else "zhang"
    if what == "unlocked":
        alone(folder)
    between = key_slots.seen_of

    def meanwhile(*given: Any) -> Any:
        """Let another process be first between the look at the slot and the writing."""
        monkeypatch.setattr(key_slots, "seen_of", between)
        _in_another_process(folder, what)
        return between(*given)

    monkeypatch.setattr(key_slots, "seen_of", meanwhile)
    later = MORNING + 3 * DAY
    acts: dict[str, Callable[[], None]] = {
        "unlocked": lambda: unlock(folder, officer, PASSWORD, later),
        "changed": lambda: change_password(folder, officer, PASSWORD, "a moment too late", later),
    }
    act = acts.get(what, lambda: renew_permit(folder, officer, later))
    with pytest.raises(SlotChanged):
        act()

    monkeypatch.setattr(key_slots, "seen_of", between)
    held_keys.forget_officer(read_key_file(folder).key, officer)
    if what == "removed":
        assert officer not in {slot.officer for slot in slots(folder)}
        return
    unlock(folder, officer, NEW, later)
    assert "刚在别处改过" in str(say(SlotChanged().finding()))


def _in_another_process(folder: Path, what: str) -> None:
    """Change zhang's password, or take li's slot away, in a process of its own."""
    pid = os.fork()
    if pid == 0:
        done = 1
        with suppress(BaseException):
            if what == "removed":
                remove_slot(folder, "li")
            else:
                change_password(folder, "zhang", PASSWORD, NEW, MORNING + 3 * DAY)
            done = 0
        os._exit(done)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_key_files_stay_for_their_owner_s_eyes(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    change_password(folder, "zhang", PASSWORD, NEW, MORNING)
    with open_store(folder) as store:
        signed = Desk(store, SetClock(MORNING)).note("待发")
        assert stat.S_IMODE(store.outbox.file.stat().st_mode) == 0o600
        store.outbox.let_go({signed.id})
        assert stat.S_IMODE(store.outbox.file.stat().st_mode) == 0o600
    for name in (KEY_FILE, TRIES_FILE):
        assert stat.S_IMODE((folder / name).stat().st_mode) == 0o600


def test_a_changed_password_opens_and_the_old_one_does_not(folder: Path) -> None:
    change_password(folder, "zhang", PASSWORD, NEW, MORNING)
    with pytest.raises(PasswordWrong):
        unlock(folder, "zhang", PASSWORD, MORNING)
    unlock(folder, "zhang", NEW, MORNING)


def test_the_last_slot_stays(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    with pytest.raises(LastSlot):
        remove_slot(folder, "zhang")
    add_slot(folder, "li", new_code(), (), MORNING)
    remove_slot(folder, "li")
    assert [s.officer for s in slots(folder)] == ["zhang"]


def test_the_last_administrator_s_slot_stays(folder: Path) -> None:
    administer(folder)
    add_slot(folder, "li", NEW, ("approver",), MORNING, must_change=False)
    with pytest.raises(LastAdministrator):
        remove_slot(folder, "zhang")
    with open_store(folder) as store, store.writing() as connection:
        put_officer(connection, replace(OFFICERS[1], duties=frozenset({Duty.ADMINISTRATOR})))
    remove_slot(folder, "zhang")
    assert [s.officer for s in slots(folder)] == ["li"]


def test_a_recovery_code_gives_an_administrator_a_new_password_once(folder: Path) -> None:
    administer(folder)
    used, code = make_recovery(folder, MORNING), make_recovery(folder, MORNING)
    secret = held_keys.secret_of(read_key_file(folder).key, "zhang")
    lock(folder)
    with pytest.raises(StoreLocked):
        make_recovery(folder, MORNING)
    for wrong in (used, PASSWORD):
        with pytest.raises(PasswordWrong):
            recover(folder, "zhang", wrong, NEW, MORNING)
    with pytest.raises(PasswordWrong):
        unlock(folder, "zhang", code, MORNING)
    with pytest.raises(RecoversOthers):
        recover(folder, "li", code, NEW, MORNING)
    with pytest.raises(PasswordShort):
        recover(folder, "zhang", code, "short", MORNING)
    assert not is_unlocked(folder)
    recover(folder, "zhang", code, NEW, MORNING)
    with pytest.raises(NoRecovery):
        recover(folder, "zhang", code, NEW, MORNING)
    unlock(folder, "zhang", NEW, MORNING)
    assert held_keys.secret_of(read_key_file(folder).key, "zhang") != secret
    with open_store(folder) as store:
        Desk(store, SetClock(MORNING)).note("恢复之后")


def administer(folder: Path) -> None:
    """Unlock the store, zhang being its administrator."""
    unlock(folder, "zhang", PASSWORD, MORNING)
    with open_store(folder) as store, store.writing() as connection:
        put_officer(connection, replace(OFFICERS[0], duties=frozenset({Duty.ADMINISTRATOR})))


def test_locking_wipes_what_was_held(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    name = read_key_file(folder).key
    data, held = held_keys._DATA[name], held_keys._OFFICERS[name]["zhang"]
    lock_officer(folder, "zhang")
    assert not any(held.secret)
    assert not any(held.wrapping)
    assert is_unlocked(folder)
    assert not is_unlocked(folder, "zhang")
    lock(folder)
    assert not any(data)


def test_keys_stand_in_no_repr(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    kept = read_key_file(folder)
    keys = held_keys.keys_of(kept.key, folder)
    said = repr((kept, keys, held_keys._OFFICERS[kept.key]["zhang"]))
    assert keys.file.hex() not in said
    assert repr(keys.file) not in said
    assert repr(kept.slots[0].sealed) not in said


def absurd(content: Any) -> None:
    content["slots"][0]["kdf"]["memory_kib"] = 64 * 1024 * 1024


@pytest.mark.parametrize(
    "change",
    [
        absurd,
        lambda content: content.update(format=2),
        lambda content: content.pop("slots"),
        lambda content: content["slots"].append(content["slots"][0]),
        lambda content: content["slots"][0].update(expires_at="tomorrow"),
        lambda content: content["slots"][0].update(expires_at="2026-09-18T09:30:00"),
        lambda content: content["slots"][0].update(duties="approver"),
        lambda content: content["slots"][0].update(must_change=1),
        lambda content: content["slots"][0].update(salt="xyz"),
        lambda content: content["slots"][0].update(nonce="00"),
    ],
)
def test_a_key_file_that_makes_no_sense_is_refused(
    folder: Path, change: Callable[[Any], None]
) -> None:
    edit(folder, change)
    with pytest.raises(KeyFileDamaged):
        unlock(folder, "zhang", PASSWORD, MORNING)


@pytest.mark.parametrize("text", [b"", b"[]", b"{", b"\xff", b"[" * 100_000, b"{" + b" " * 2**20])
def test_a_key_file_that_is_none_is_refused(folder: Path, text: bytes) -> None:
    (folder / KEY_FILE).write_bytes(text)
    assert is_sealed(folder)
    for reading in (lambda: slots(folder), lambda: open_store(folder)):
        with pytest.raises(KeyFileDamaged):
            reading()


@pytest.mark.parametrize(
    ("password", "trouble"),
    [
        ("short", PasswordShort),
        ("here is zhang again", PasswordNamed),
        ("张三张三的口令就是这样子的", PasswordNamed),
        ("abcabcabcabc", PasswordSimple),
        ("abcdefghijklm", PasswordSimple),
        ("aaaaaaaaaaaab", PasswordSimple),
    ],
)
def test_a_password_that_is_guessed_at_once_is_refused(
    password: str, trouble: type[StoreTrouble]
) -> None:
    with pytest.raises(trouble):
        refuse_weak(password, "zhang", "张三")


def test_the_usual_cost_is_what_the_documents_say() -> None:
    assert key_file.Kdf(memory_kib=65536, passes=3, lanes=4) == key_file.USUAL
