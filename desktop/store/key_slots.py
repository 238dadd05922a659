"""Encrypted stores: who may open one, with which password, until when.

What the rest of the program calls (``folder`` is the store's, ``now`` an aware moment):

- ``is_sealed(folder)``; ``slots(folder)`` tells each officer's slot without any password.
- ``unlock(folder, officer, password, now)``: from then on ``open_store(folder)`` opens the store in
  this process. Raises NoSlot, PasswordWrong (``facts["left"]``), SlotLocked (``facts["until"]``),
  PermitExpired (``facts["since"]``), CodeMustChange, OfficerInactive, ClockWentBack,
  KeyFileDamaged; SlotChanged where another program changed the slot in the same instant.
- ``change_password(folder, officer, old, new, now)`` needs no unlocking before; a one-time code
  opens nothing else. Raises the same, and PasswordShort, PasswordNamed, PasswordSimple.
- After PermitExpired: ``office_of(folder, officer)`` tells which shared store to ask; once it has
  answered, ``renew_permit(folder, officer, now)`` unlocks. A desk that is its own office has
  nobody to ask: there each unlocking renews the permit.
- ``lock_officer`` wipes an officer's own keys, ``lock`` the store's too. Stores that are open stay
  so until they are closed.
- ``seal_store`` encrypts a plain store at rest, its first slot being the officer's; ``make_sealed``
  makes an empty one that never lay plain.
- ``add_slot``, ``remove_slot`` work where the store is unlocked; ``new_code()`` makes a code.

A slot in hand of whoever saw its password opens the store's copies of that time for ever: removing
it keeps nobody out who took both away. The lock after wrong passwords slows a colleague down only.
"""

import secrets
import uuid
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from desktop.plain_class import dataclass
from desktop.store import at_rest, held_keys, key_file
from desktop.store.access_log import What, note_access, noted
from desktop.store.connect import FILE_NAME, open_store
from desktop.store.entry import new_entry_id
from desktop.store.errors import (
    AlreadySealed,
    CodeMustChange,
    LastAdministrator,
    LastSlot,
    NoSlot,
    OfficerInactive,
    StoreLocked,
)
from desktop.store.held_keys import StoreKeys
from desktop.store.key_file import (
    KEY_BYTES,
    SALT_BYTES,
    KeyFile,
    Terms,
    is_sealed,
    write_key_file,
)
from desktop.store.key_tries import Tries, read_tries, write_tries
from desktop.store.officers import get_officer
from desktop.store.opened_slot import (
    PERMIT,
    OfficerSeen,
    OpenedSlot,
    administrators,
    as_it_is,
    changing,
    kept_keys,
    lose_plain_keys,
    new_slot,
    opened_again,
    seal_plain_keys,
    seen_of,
    tried,
)
from desktop.store.passwords import new_code, refuse_weak
from desktop.store.shared import SharedPlace
from desktop.store.writers import device_id, name_device

__all__ = [
    "SlotRow",
    "add_slot",
    "change_password",
    "device_of",
    "is_sealed",
    "is_unlocked",
    "lock",
    "lock_officer",
    "make_sealed",
    "new_code",
    "office_of",
    "remove_slot",
    "renew_permit",
    "renew_reached",
    "seal_store",
    "slots",
    "unlock",
]

_RENEWED_FROM = timedelta(days=1)
Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class SlotRow:
    """What may be told of a slot without its password."""

    officer: str
    expires_at: datetime
    duties: tuple[str, ...]
    must_change: bool
    failures: int
    locked_until: datetime | None


def slots(folder: Path) -> tuple[SlotRow, ...]:
    """Return the slots of an encrypted store; raises NotSealed, KeyFileDamaged."""
    kept, tries = kept_keys(folder), read_tries(folder)
    return tuple(_row(slot.terms, tries.of(slot.terms.officer)) for slot in kept.slots)


def device_of(folder: Path) -> str:
    """Return which device an encrypted store was first made for; raises as ``slots`` does."""
    return kept_keys(folder).device


def is_unlocked(folder: Path, officer: str = "") -> bool:
    """Return whether the store, or that officer's own keys, can be used in this process."""
    name = held_keys.name_of(folder)
    if name is None or not officer:
        return name is None or held_keys.data_key(name) is not None
    return held_keys.secret_of(name, officer) is not None


def unlock(
    folder: Path,
    officer: str,
    password: str,
    now: datetime,
    what: What | None = What.SIGNED_IN,
) -> None:
    """Open an officer's slot and hold its keys in this process; ``what`` is noted of it."""
    with noted(folder, officer, now):
        _unlock(folder, officer, password, now)
    if what is not None:
        note_access(folder, what, officer, now)


def _unlock(folder: Path, officer: str, password: str, now: datetime) -> None:
    opened = _try(folder, officer, password, now)
    terms, seen = opened.slot.terms, seen_of(folder, opened.keys, officer)
    if not seen.is_active:
        raise OfficerInactive(officer=officer)
    if terms.must_change:
        raise CodeMustChange
    if seen.place is None and terms.expires_at - now < seen.permit - _RENEWED_FROM:
        opened = _renewed(folder, opened, seen, now)
    elif over := seen.permit_over(terms, now):
        held_keys.hold_over(opened.kept.key, officer, opened.wrapping)
        raise over
    _take_up(folder, opened)


def office_of(folder: Path, officer: str) -> SharedPlace | None:
    """Return which shared store renews an officer's permit that is over; raises StoreLocked."""
    return seen_of(folder, opened_again(folder, officer).keys, officer).place


def renew_permit(folder: Path, officer: str, now: datetime) -> None:
    """Let an officer's permit begin anew, once the office was reached; raises StoreLocked."""
    opened = opened_again(folder, officer)
    seen = seen_of(folder, opened.keys, officer)
    _take_up(folder, _renewed(folder, opened, seen, now))


def renew_reached(folder: Path, officer: str, now: datetime) -> None:
    """Renew the permit of an officer who is signed in and has reached the office, once a day.

    Nothing is done where the password was changed elsewhere: the next unlocking asks for it.
    """
    name = held_keys.name_of(folder)
    if name is None or held_keys.secret_of(name, officer) is None:
        return
    try:
        opened = opened_again(folder, officer)
    except StoreLocked:
        return
    seen = seen_of(folder, opened.keys, officer)
    if opened.slot.terms.expires_at - now < seen.permit - _RENEWED_FROM:
        _renewed(folder, opened, seen, now)


def lock(folder: Path) -> None:
    """Wipe every key of the store that this process holds."""
    name = held_keys.name_held(folder)
    if name is not None:
        held_keys.forget(name)


def lock_officer(folder: Path, officer: str) -> None:
    """Wipe one officer's own keys: nothing can be signed as them until they unlock again."""
    name = held_keys.name_held(folder)
    if name is not None:
        held_keys.forget_officer(name, officer)


def change_password(folder: Path, officer: str, old: str, new: str, now: datetime) -> None:
    """Give an officer's slot another password; a one-time code is one no longer.

    Whoever made a code could open the secret under it: in its place comes a fresh one, and nothing
    sealed under the code's ever signs as the officer.
    """
    with noted(folder, officer, now):
        _change_password(folder, officer, old, new, now)
    note_access(folder, What.CHANGED, officer, now)


def _change_password(folder: Path, officer: str, old: str, new: str, now: datetime) -> None:
    opened = _try(folder, officer, old, now)
    terms, seen = opened.slot.terms, seen_of(folder, opened.keys, officer)
    if over := seen.permit_over(terms, now):
        raise over
    refuse_weak(new, officer, seen.name)
    salt, kdf = secrets.token_bytes(SALT_BYTES), key_file.USUAL
    wrapping = key_file.wrapping_key(new, salt, kdf)
    secret = bytearray(secrets.token_bytes(KEY_BYTES)) if terms.must_change else opened.secret
    with changing(folder, opened.keys) as kept:
        present = as_it_is(kept, opened)
        terms = replace(present.slot.terms, must_change=False)
        made = (wrapping, salt, kdf), (opened.data, secret)
        write_key_file(folder, kept.with_slot(key_file.sealed_slot(kept, terms, *made)))
    if held_keys.secret_of(opened.kept.key, officer) is not None:
        replace(opened, wrapping=wrapping, secret=secret).hold(folder)


def add_slot(
    folder: Path,
    officer: str,
    code: str,
    duties: Iterable[str],
    now: datetime,
    *,
    must_change: bool = True,
) -> None:
    """Let an officer open the store, by a code to be changed at first sign-in.

    In place of a slot whose password is lost: what was signed stays and goes out, the officer goes
    on as a new writer. Raises StoreLocked, and as for a password where the code is weak.
    """
    kept = kept_keys(folder)
    data = held_keys.data_key(kept.key)
    if data is None:
        raise StoreLocked(folder=folder)
    refuse_weak(code, officer)
    permit = seen_of(folder, StoreKeys.of(kept.key, data), officer).permit
    terms = Terms(officer, now + permit, tuple(sorted(duties)), must_change)
    made = new_slot(kept, terms, code, data)
    with changing(folder, StoreKeys.of(kept.key, data)) as kept:
        write_key_file(folder, kept.with_slot(made.slot))
    _forget_tries(folder, officer, now)
    held_keys.forget_officer(kept.key, officer)
    lose_plain_keys(folder, made.keys)


def remove_slot(folder: Path, officer: str) -> None:
    """Take an officer's slot away; raises NoSlot, LastSlot, LastAdministrator, StoreLocked."""
    kept = kept_keys(folder)
    keys = held_keys.keys_of(kept.key, folder)
    able = administrators(folder, keys)
    with changing(folder, keys) as kept:
        if kept.slot_of(officer) is None:
            raise NoSlot(officer=officer)
        if len(kept.slots) == 1:
            raise LastSlot
        open_to = {s.terms.officer for s in kept.slots if not s.terms.must_change}
        if open_to & able == {officer}:
            raise LastAdministrator
        write_key_file(folder, kept.without(officer))
    held_keys.forget_officer(kept.key, officer)


def seal_store(folder: Path, officer: str, password: str, now: datetime, progress: Step) -> None:
    """Encrypt a plain store at rest; from then on it opens with the officer's password.

    Stopped at any moment the store is whole, plain or encrypted. Raises AlreadySealed,
    OfficerUnknown, StoreBusy, StoreFull, SealingFailed, and as for a password where that is weak.
    """
    if is_sealed(folder):
        raise AlreadySealed
    with open_store(folder) as store, store.writing() as connection:
        person = get_officer(connection, officer)
        device = device_id(connection, now)
    refuse_weak(password, officer, person.name)
    fresh = KeyFile(str(uuid.uuid4()), device, (), is_converting=True)
    terms = Terms(officer, now + PERMIT, tuple(sorted(person.duties)), must_change=False)
    made = new_slot(fresh, terms, password, secrets.token_bytes(KEY_BYTES))
    at_rest.seal_file(
        folder / FILE_NAME,
        made.keys,
        lambda sealed: seal_plain_keys(sealed, made),
        lambda: write_key_file(folder, fresh.with_slot(made.slot)),
    )
    made.hold(folder)
    _seal_beside(folder, made.keys, progress)
    note_access(folder, What.SEALED, officer, now)


def make_sealed(folder: Path, officer: str, password: str, now: datetime) -> None:
    """Make an empty store that is encrypted from its first byte, and hold its keys.

    Nothing in it says yet what the officer may do: once it does, ``renew_permit`` takes it up.
    Raises StoreFull, and as for a password where that is weak.
    """
    refuse_weak(password, officer)
    fresh = KeyFile(str(uuid.uuid4()), new_entry_id(now), ())
    terms = Terms(officer, now + PERMIT, (), must_change=False)
    made = new_slot(fresh, terms, password, secrets.token_bytes(KEY_BYTES))
    folder.mkdir(mode=0o700, parents=True)
    write_key_file(folder, fresh.with_slot(made.slot))
    made.hold(folder)
    with open_store(folder, create=True) as store, store.writing() as connection:
        name_device(connection, fresh.device)
    note_access(folder, What.SEALED, officer, now)


def _try(folder: Path, officer: str, password: str, now: datetime) -> OpenedSlot:
    """Open a slot by its password, counting what was tried in vain."""
    kept = kept_keys(folder)
    slot = kept.slot_of(officer)
    if slot is None:
        raise NoSlot(officer=officer)
    return tried(folder, kept, slot, password, now)


def _renewed(folder: Path, opened: OpenedSlot, seen: OfficerSeen, now: datetime) -> OpenedSlot:
    """Let a permit begin anew, with the duties the officer has by now."""
    with changing(folder, opened.keys) as kept:
        present = as_it_is(kept, opened)
        terms = present.slot.terms
        duties = terms.duties if seen.duties is None else tuple(sorted(seen.duties))
        slot = present.under(replace(terms, expires_at=now + seen.permit, duties=duties))
        write_key_file(folder, kept.with_slot(slot))
    return replace(present, slot=slot)


def _take_up(folder: Path, opened: OpenedSlot) -> None:
    """Hold what a slot gave, and finish what an encryption or a new slot left to be done."""
    opened.hold(folder)
    if opened.kept.is_converting:
        _seal_beside(folder, opened.keys, lambda _done, _of: None)
    lose_plain_keys(folder, opened.keys)


def _seal_beside(folder: Path, keys: StoreKeys, progress: Step) -> None:
    at_rest.seal_beside(folder, keys, progress)
    with changing(folder, keys) as kept:
        write_key_file(folder, replace(kept, is_converting=False))


def _forget_tries(folder: Path, officer: str, now: datetime) -> None:
    write_tries(folder, read_tries(folder).with_tries(officer, Tries()))


def _row(terms: Terms, tries: Tries) -> SlotRow:
    return SlotRow(
        terms.officer,
        terms.expires_at,
        terms.duties,
        terms.must_change,
        tries.failures,
        tries.locked_until,
    )
