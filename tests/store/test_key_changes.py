"""How the passwords of an encrypted store change: by codes, elsewhere, by recovery, and at last."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
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
    CodeMustChange,
    LastAdministrator,
    LastSlot,
    NoRecovery,
    PasswordShort,
    PasswordWrong,
    RecoversOthers,
    SlotChanged,
    StoreLocked,
)
from desktop.store.key_file import KEY_FILE, read_key_file
from desktop.store.key_slots import (
    PERMIT,
    add_slot,
    change_password,
    is_unlocked,
    lock,
    lock_officer,
    remove_slot,
    renew_permit,
    renew_reached,
    slots,
    unlock,
)
from desktop.store.officers import put_officer
from desktop.store.passwords import new_code
from desktop.store.recovery import make_recovery, recover
from desktop.wording.findings import say
from tests.store.desks import MORNING, OFFICERS, Desk
from tests.store.sealed import DAY, OTHER, PASSWORD, alone


@pytest.fixture
def folder(keyed_desk: Path) -> Path:
    """Return an encrypted store of a shared office, locked."""
    return keyed_desk


def test_a_one_time_code_opens_nothing_but_its_own_change(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    code = new_code()
    add_slot(folder, "li", code, ("approver", "window"), MORNING)
    assert [(s.officer, s.must_change) for s in slots(folder)] == [("li", True), ("zhang", False)]
    lock(folder)
    with pytest.raises(CodeMustChange):
        unlock(folder, "li", code, MORNING)
    assert not is_unlocked(folder)
    change_password(folder, "li", code, OTHER, MORNING)
    with pytest.raises(PasswordWrong):
        unlock(folder, "li", code, MORNING)
    unlock(folder, "li", OTHER, MORNING)
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
    change_password(folder, "li", code, OTHER, MORNING)
    unlock(folder, "li", OTHER, MORNING)
    own = held_keys.secret_of(kept.key, "li")
    assert own != bytes(keys[1])
    change_password(folder, "li", OTHER, PASSWORD, MORNING)
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
    change_password(folder, "zhang", PASSWORD, OTHER, MORNING)
    data = bytearray(held_keys.data_key(name) or b"")
    before = held_keys.Held(bytearray(secret), bytearray(old))
    held_keys.hold((name, folder), data, "zhang", before)
    kept = (folder / KEY_FILE).read_bytes()
    renew_reached(folder, "zhang", MORNING + 3 * DAY)
    here = SimpleNamespace(store=SimpleNamespace(folder=folder), now=lambda: MORNING + 3 * DAY)
    assert not renewed(cast("Office", here), "zhang")
    assert (folder / KEY_FILE).read_bytes() == kept
    unlock(folder, "zhang", OTHER, MORNING + 3 * DAY)
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
    unlock(folder, officer, OTHER, later)
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
                change_password(folder, "zhang", PASSWORD, OTHER, MORNING + 3 * DAY)
            done = 0
        os._exit(done)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def test_a_changed_password_opens_and_the_old_one_does_not(folder: Path) -> None:
    change_password(folder, "zhang", PASSWORD, OTHER, MORNING)
    with pytest.raises(PasswordWrong):
        unlock(folder, "zhang", PASSWORD, MORNING)
    unlock(folder, "zhang", OTHER, MORNING)


def test_the_last_slot_stays(folder: Path) -> None:
    unlock(folder, "zhang", PASSWORD, MORNING)
    with pytest.raises(LastSlot):
        remove_slot(folder, "zhang")
    add_slot(folder, "li", new_code(), (), MORNING)
    remove_slot(folder, "li")
    assert [s.officer for s in slots(folder)] == ["zhang"]


def test_the_last_administrator_s_slot_stays(folder: Path) -> None:
    administer(folder)
    add_slot(folder, "li", OTHER, ("approver",), MORNING, must_change=False)
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
            recover(folder, "zhang", wrong, OTHER, MORNING)
    with pytest.raises(PasswordWrong):
        unlock(folder, "zhang", code, MORNING)
    with pytest.raises(RecoversOthers):
        recover(folder, "li", code, OTHER, MORNING)
    with pytest.raises(PasswordShort):
        recover(folder, "zhang", code, "short", MORNING)
    assert not is_unlocked(folder)
    recover(folder, "zhang", code, OTHER, MORNING)
    with pytest.raises(NoRecovery):
        recover(folder, "zhang", code, OTHER, MORNING)
    unlock(folder, "zhang", OTHER, MORNING)
    assert held_keys.secret_of(read_key_file(folder).key, "zhang") != secret
    with open_store(folder) as store:
        Desk(store, SetClock(MORNING)).note("恢复之后")


def administer(folder: Path) -> None:
    """Unlock the store, zhang being its administrator."""
    unlock(folder, "zhang", PASSWORD, MORNING)
    with open_store(folder) as store, store.writing() as connection:
        put_officer(connection, replace(OFFICERS[0], duties=frozenset({Duty.ADMINISTRATOR})))
