"""Encrypted stores: who may open one, with which password, until when.

What the rest of the program calls (``folder`` is the store's, ``now`` an aware moment):

- ``is_sealed(folder)``; ``slots(folder)`` tells each officer's slot without any password.
- ``unlock(folder, officer, password, now)``: from then on ``open_store(folder)`` opens the store in
  this process. Raises NoSlot, PasswordWrong (``facts["left"]``), SlotLocked (``facts["until"]``),
  PermitExpired (``facts["since"]``), CodeMustChange, ClockWentBack, KeyFileDamaged.
- ``change_password(folder, officer, old, new, now)`` needs no unlocking before; a one-time code
  opens nothing else. Raises the same, and PasswordShort, PasswordNamed, PasswordSimple.
- After PermitExpired: ``office_of(folder, officer)`` tells which shared store to ask; once it has
  answered, ``renew_permit(folder, officer, now)`` unlocks. A desk that is its own office has
  nobody to ask: there each unlocking renews the permit.
- ``lock_officer`` wipes an officer's own keys, ``lock`` the store's too. Stores that are open stay
  so until they are closed.
- ``seal_store`` encrypts a plain store at rest, its first slot being the officer's.
- ``add_slot``, ``remove_slot`` work where the store is unlocked; ``new_code()`` makes a code.

A slot in hand of whoever saw its password opens the store's copies of that time for ever: removing
it keeps nobody out who took both away. The lock after wrong passwords slows a colleague down only.
"""

import secrets
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.store import at_rest, held_keys, key_file
from desktop.store.connect import FILE_NAME, driver_connection, open_store, told
from desktop.store.errors import (
    AlreadySealed,
    CodeMustChange,
    LastSlot,
    NoSlot,
    NotSealed,
    PasswordWrong,
    PermitExpired,
    SlotLocked,
    StoreLocked,
)
from desktop.store.held_keys import Held, StoreKeys
from desktop.store.key_file import (
    KEY_BYTES,
    SALT_BYTES,
    KeyFile,
    Slot,
    Terms,
    is_sealed,
    read_key_file,
    write_key_file,
)
from desktop.store.key_tries import Tries, read_tries, refuse_going_back, write_tries
from desktop.store.officers import get_officer
from desktop.store.passwords import new_code, refuse_weak
from desktop.store.shared import FACT, SharedPlace, place_in
from desktop.store.writer_keys import is_plain, sealed_key
from desktop.store.writers import device_id

__all__ = [
    "SlotRow",
    "add_slot",
    "change_password",
    "is_sealed",
    "is_unlocked",
    "lock",
    "lock_officer",
    "new_code",
    "office_of",
    "remove_slot",
    "renew_permit",
    "renew_reached",
    "seal_store",
    "slots",
    "unlock",
]

PERMIT = timedelta(days=7)
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


@dataclass(frozen=True, slots=True)
class _Opened:
    """A slot that its password has opened."""

    kept: KeyFile
    slot: Slot
    wrapping: bytearray
    data: bytearray
    secret: bytearray

    @property
    def keys(self) -> StoreKeys:
        return StoreKeys.of(self.kept.key, self.data)

    def hold(self, folder: Path) -> None:
        """Let the store be opened in this process."""
        held = Held(self.secret, self.wrapping)
        held_keys.hold((self.kept.key, folder), self.data, self.slot.terms.officer, held)

    def under(self, terms: Terms) -> Slot:
        """Return the slot on other terms, under the same password."""
        wrapping = (self.wrapping, self.slot.salt, self.slot.kdf)
        return key_file.sealed_slot(self.kept, terms, wrapping, (self.data, self.secret))


def slots(folder: Path) -> tuple[SlotRow, ...]:
    """Return the slots of an encrypted store; raises NotSealed, KeyFileDamaged."""
    kept, tries = _kept(folder), read_tries(folder)
    return tuple(_row(slot.terms, tries.of(slot.terms.officer)) for slot in kept.slots)


def is_unlocked(folder: Path, officer: str = "") -> bool:
    """Return whether the store, or that officer's own keys, can be used in this process."""
    name = held_keys.name_of(folder)
    if name is None or not officer:
        return name is None or held_keys.data_key(name) is not None
    return held_keys.secret_of(name, officer) is not None


def unlock(folder: Path, officer: str, password: str, now: datetime) -> None:
    """Open an officer's slot and hold its keys in this process."""
    opened = _try(folder, officer, password, now)
    terms = opened.slot.terms
    if terms.must_change:
        raise CodeMustChange
    if terms.expires_at - now < PERMIT - _RENEWED_FROM and _place(folder, opened.keys) is None:
        opened = _renewed(folder, opened, now)
    elif now > terms.expires_at:
        held_keys.hold_over(opened.kept.key, officer, opened.wrapping)
        raise PermitExpired(since=f"{terms.expires_at:%Y-%m-%d %H:%M}")
    _take_up(folder, opened)


def office_of(folder: Path, officer: str) -> SharedPlace | None:
    """Return which shared store renews an officer's permit that is over; raises StoreLocked."""
    return _place(folder, _again(folder, officer).keys)


def renew_permit(folder: Path, officer: str, now: datetime) -> None:
    """Let an officer's permit begin anew, once the office was reached; raises StoreLocked."""
    _take_up(folder, _renewed(folder, _again(folder, officer), now))


def renew_reached(folder: Path, officer: str, now: datetime) -> None:
    """Renew the permit of an officer who is signed in and has reached the office, once a day."""
    name = held_keys.name_of(folder)
    if name is None or held_keys.secret_of(name, officer) is None:
        return
    slot = read_key_file(folder).slot_of(officer)
    if slot is not None and slot.terms.expires_at - now < PERMIT - _RENEWED_FROM:
        _renewed(folder, _again(folder, officer), now)


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
    """Give an officer's slot another password; a one-time code is one no longer."""
    opened = _try(folder, officer, old, now)
    terms = opened.slot.terms
    if now > terms.expires_at and _place(folder, opened.keys) is not None:
        raise PermitExpired(since=f"{terms.expires_at:%Y-%m-%d %H:%M}")
    refuse_weak(new, officer, _name(folder, opened.keys, officer))
    salt, kdf = secrets.token_bytes(SALT_BYTES), key_file.USUAL
    wrapping = key_file.wrapping_key(new, salt, kdf)
    slot = key_file.sealed_slot(
        opened.kept,
        replace(terms, must_change=False),
        (wrapping, salt, kdf),
        (opened.data, opened.secret),
    )
    with _changing(folder, opened.keys) as kept:
        write_key_file(folder, kept.with_slot(slot))
    if held_keys.secret_of(opened.kept.key, officer) is not None:
        replace(opened, wrapping=wrapping).hold(folder)


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
    kept = _kept(folder)
    data = held_keys.data_key(kept.key)
    if data is None:
        raise StoreLocked(folder=folder)
    refuse_weak(code, officer)
    terms = Terms(officer, now + PERMIT, tuple(sorted(duties)), must_change)
    made = _new_slot(kept, terms, code, data)
    with _changing(folder, StoreKeys.of(kept.key, data)) as kept:
        write_key_file(folder, kept.with_slot(made.slot))
    _forget_tries(folder, officer, now)
    held_keys.forget_officer(kept.key, officer)
    _seal_writers(folder, made)


def remove_slot(folder: Path, officer: str) -> None:
    """Take an officer's slot away; raises NoSlot, LastSlot, StoreLocked."""
    kept = _kept(folder)
    with _changing(folder, held_keys.keys_of(kept.key, folder)) as kept:
        if kept.slot_of(officer) is None:
            raise NoSlot(officer=officer)
        if len(kept.slots) == 1:
            raise LastSlot
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
    made = _new_slot(fresh, terms, password, secrets.token_bytes(KEY_BYTES))
    at_rest.seal_file(
        folder / FILE_NAME,
        made.keys,
        lambda sealed: _seal_plain_keys(sealed, made),
        lambda: write_key_file(folder, fresh.with_slot(made.slot)),
    )
    made.hold(folder)
    _seal_beside(folder, made.keys, progress)


def _try(folder: Path, officer: str, password: str, now: datetime) -> _Opened:
    """Open a slot by its password, counting what was tried in vain."""
    kept, tries = _kept(folder), read_tries(folder)
    refuse_going_back(tries, now)
    slot, own = kept.slot_of(officer), tries.of(officer)
    if slot is None:
        raise NoSlot(officer=officer)
    if own.locked_until is not None and now < own.locked_until:
        raise SlotLocked(until=f"{own.locked_until:%Y-%m-%d %H:%M}")
    wrapping = key_file.wrapping_key(password, slot.salt, slot.kdf)
    keys = key_file.opened_slot(kept, slot, wrapping)
    own = Tries() if keys else own.failed(now)
    write_tries(folder, tries.with_tries(officer, own, now))
    if keys is None:
        if own.locked_until is not None:
            raise SlotLocked(until=f"{own.locked_until:%Y-%m-%d %H:%M}")
        raise PasswordWrong(left=own.left)
    return _Opened(kept, slot, wrapping, *keys)


def _again(folder: Path, officer: str) -> _Opened:
    """Open a slot by what its password opened before in this process."""
    kept = _kept(folder)
    slot, wrapping = kept.slot_of(officer), held_keys.wrapping_of(kept.key, officer)
    keys = key_file.opened_slot(kept, slot, wrapping) if slot and wrapping else None
    if slot is None or wrapping is None or keys is None:
        raise StoreLocked(folder=folder)
    return _Opened(kept, slot, bytearray(wrapping), *keys)


def _renewed(folder: Path, opened: _Opened, now: datetime) -> _Opened:
    slot = opened.under(replace(opened.slot.terms, expires_at=now + PERMIT))
    with _changing(folder, opened.keys) as kept:
        write_key_file(folder, kept.with_slot(slot))
    return replace(opened, slot=slot)


def _take_up(folder: Path, opened: _Opened) -> None:
    """Hold what a slot gave, and finish what an encryption or a new slot left to be done."""
    opened.hold(folder)
    if opened.kept.is_converting:
        _seal_beside(folder, opened.keys, lambda _done, _of: None)
    _seal_writers(folder, opened)


def _new_slot(kept: KeyFile, terms: Terms, password: str, data: bytes) -> _Opened:
    salt, kdf = secrets.token_bytes(SALT_BYTES), key_file.USUAL
    wrapping, secret = key_file.wrapping_key(password, salt, kdf), secrets.token_bytes(KEY_BYTES)
    slot = key_file.sealed_slot(kept, terms, (wrapping, salt, kdf), (data, secret))
    return _Opened(kept, slot, wrapping, bytearray(data), bytearray(secret))


def _seal_beside(folder: Path, keys: StoreKeys, progress: Step) -> None:
    at_rest.seal_beside(folder, keys, progress)
    with _changing(folder, keys) as kept:
        write_key_file(folder, replace(kept, is_converting=False))


def _seal_writers(folder: Path, opened: _Opened) -> None:
    """Seal keys of the officer's writers that lie plain under the officer's own secret."""
    with _driver(folder, opened.keys) as connection:
        _seal_plain_keys(connection, opened)


def _seal_plain_keys(connection: Any, opened: _Opened) -> None:
    officer = opened.slot.terms.officer
    found = "SELECT id, private_key FROM writer WHERE officer = ? AND private_key IS NOT NULL"
    plain = [row for row in connection.execute(found, (officer,)) if is_plain(row[1])]
    change = "UPDATE writer SET private_key = ? WHERE id = ?"
    for writer, key in plain:
        connection.execute(change, (sealed_key(bytes(opened.secret), writer, key), writer))


def _kept(folder: Path) -> KeyFile:
    if not is_sealed(folder):
        raise NotSealed
    return read_key_file(folder)


@contextmanager
def _changing(folder: Path, keys: StoreKeys) -> Iterator[KeyFile]:
    """Yield the key file while no other program can change it: all do so under the store's lock."""
    with _driver(folder, keys) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield read_key_file(folder)


@contextmanager
def _driver(folder: Path, keys: StoreKeys) -> Iterator[Any]:
    file = folder / FILE_NAME
    with told(file), closing(driver_connection(file, keys)) as connection:
        yield connection


def _place(folder: Path, keys: StoreKeys) -> SharedPlace | None:
    with _driver(folder, keys) as connection:
        found = "SELECT value FROM store_fact WHERE name = ?"
        row = connection.execute(found, (FACT,)).fetchone()
    return place_in(row[0] if row else None)


def _name(folder: Path, keys: StoreKeys, officer: str) -> str:
    with _driver(folder, keys) as connection:
        row = connection.execute("SELECT name FROM officer WHERE id = ?", (officer,)).fetchone()
    return str(row[0]) if row else ""


def _forget_tries(folder: Path, officer: str, now: datetime) -> None:
    write_tries(folder, read_tries(folder).with_tries(officer, Tries(), now))


def _row(terms: Terms, tries: Tries) -> SlotRow:
    return SlotRow(
        terms.officer,
        terms.expires_at,
        terms.duties,
        terms.must_change,
        tries.failures,
        tries.locked_until,
    )
