"""Who opens an encrypted store, until when, and how often a password may be tried in vain."""

from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest

from desktop.domain.values import Duty
from desktop.office.sessions import take_up
from desktop.store.access_log import What, note_access
from desktop.store.connect import open_store
from desktop.store.errors import (
    ClockWentBack,
    NoSlot,
    OfficerInactive,
    PasswordWrong,
    PermitDoubtful,
    PermitExpired,
    SlotLocked,
    StoreLocked,
)
from desktop.store.key_file import KEY_FILE
from desktop.store.key_slots import (
    PERMIT,
    change_password,
    is_unlocked,
    lock,
    office_of,
    renew_permit,
    slots,
    unlock,
)
from desktop.store.key_tries import TRIES_FILE
from desktop.store.officers import put_officer
from desktop.store.settings import put_setting
from desktop.wording.findings import say
from tests.store.desks import MORNING, OFFICERS
from tests.store.sealed import DAY, MINUTE, OTHER, PASSWORD, PLACE, alone, edit


@pytest.fixture
def folder(keyed_desk: Path) -> Path:
    """Return an encrypted store of a shared office, locked."""
    return keyed_desk


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
        unlock(folder, "zhang", OTHER, MORNING + 999 * DAY)
    unlock(folder, "zhang", PASSWORD, MORNING)


def test_a_clock_set_back_is_seen_by_the_store_though_its_file_is_gone(folder: Path) -> None:
    before = (folder / KEY_FILE).read_bytes()
    unlock(folder, "zhang", PASSWORD, MORNING + DAY)
    take_up(folder)
    lock(folder)
    (folder / TRIES_FILE).unlink()
    (folder / KEY_FILE).write_bytes(before)

    with pytest.raises(PermitDoubtful) as told:
        unlock(folder, "zhang", PASSWORD, MORNING)
    assert "2026-09-19 09:30" in say(told.value.finding()).reason
    with pytest.raises(PermitDoubtful):
        change_password(folder, "zhang", PASSWORD, OTHER, MORNING)
    assert not is_unlocked(folder)
    assert office_of(folder, "zhang") == PLACE
    renew_permit(folder, "zhang", MORNING)
    note_access(folder, What.SIGNED_IN, "zhang", MORNING)
    take_up(folder)
    lock(folder)
    unlock(folder, "zhang", PASSWORD, MORNING)


def test_passwords_tried_at_once_are_counted_one_after_another(folder: Path) -> None:
    told: list[str] = []

    def guess() -> None:
        with pytest.raises((PasswordWrong, SlotLocked)) as refused:
            unlock(folder, "zhang", "wrong", MORNING)
        told.append(type(refused.value).__name__)

    threads = [Thread(target=guess) for _ in range(9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(told) == ["PasswordWrong"] * 4 + ["SlotLocked"] * 5
