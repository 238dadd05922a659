"""A slot that is open: what it gives, and what the store behind it says of its officer."""

import json
import secrets
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.plain_class import dataclass
from desktop.store import held_keys, key_file
from desktop.store.connect import FILE_NAME, driver_connection, told
from desktop.store.errors import (
    NotSealed,
    PasswordWrong,
    PermitDoubtful,
    PermitExpired,
    SlotChanged,
    SlotLocked,
    StoreLocked,
    StoreMissing,
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
)
from desktop.store.key_tries import (
    Tries,
    has_gone_back,
    one_after_another,
    read_tries,
    refuse_going_back,
    write_tries,
)
from desktop.store.shared import FACT, SharedPlace, place_in
from desktop.store.writer_keys import is_plain, sealed_key

PERMIT = timedelta(days=7)
"""How long an office works offline that has settled nothing else (``permit_days``)."""


_NOTES_KEPT = "SELECT 1 FROM sqlite_master WHERE name = 'access_note'"
_LAST_NOTE = (
    "SELECT at FROM access_note WHERE what IN ('signed_in', 'by_command')"
    " ORDER BY position DESC LIMIT 1"
)


@dataclass(frozen=True, slots=True)
class OfficerSeen:
    """What the store says of an officer: ``duties`` is None where it does not know them.

    ``opened_at`` is when the store was last opened by a password, as the clock then said.
    """

    place: SharedPlace | None
    permit: timedelta
    opened_at: datetime | None = None
    name: str = ""
    duties: tuple[str, ...] | None = None
    is_active: bool = True

    def permit_over(self, terms: Terms, now: datetime) -> PermitExpired | None:
        """Return why the office must be asked first; a desk that is its own has nobody to ask."""
        if self.place is None:
            return None
        if has_gone_back(self.opened_at, now):
            return PermitDoubtful(since=f"{self.opened_at:%Y-%m-%d %H:%M}")
        if now > terms.expires_at:
            return PermitExpired(since=f"{terms.expires_at:%Y-%m-%d %H:%M}")
        return None


@dataclass(frozen=True, slots=True)
class OpenedSlot:
    """A slot that its password has opened."""

    kept: KeyFile
    slot: Slot
    wrapping: bytearray = field(repr=False)
    data: bytearray = field(repr=False)
    secret: bytearray = field(repr=False)

    @property
    def keys(self) -> StoreKeys:
        """The keys of the store it opens."""
        return StoreKeys.of(self.kept.key, self.data)

    def hold(self, folder: Path) -> None:
        """Let the store be opened in this process."""
        held = Held(self.secret, self.wrapping)
        held_keys.hold((self.kept.key, folder), self.data, self.slot.terms.officer, held)

    def under(self, terms: Terms) -> Slot:
        """Return the slot on other terms, under the same password."""
        wrapping = (self.wrapping, self.slot.salt, self.slot.kdf)
        return key_file.sealed_slot(self.kept, terms, wrapping, (self.data, self.secret))


def opened_again(folder: Path, officer: str) -> OpenedSlot:
    """Open a slot by what its password opened before in this process."""
    kept = kept_keys(folder)
    slot, wrapping = kept.slot_of(officer), held_keys.wrapping_of(kept.key, officer)
    keys = key_file.opened_slot(kept, slot, wrapping) if slot and wrapping else None
    if slot is None or wrapping is None or keys is None:
        raise StoreLocked(folder=folder)
    return OpenedSlot(kept, slot, bytearray(wrapping), *keys)


def tried(folder: Path, kept: KeyFile, slot: Slot, password: str, now: datetime) -> OpenedSlot:
    """Open a slot by its password, counting what was tried in vain.

    Raises ClockWentBack, SlotLocked, PasswordWrong.
    """
    with one_after_another(folder):
        return _tried(folder, kept, slot, password, now)


def _tried(folder: Path, kept: KeyFile, slot: Slot, password: str, now: datetime) -> OpenedSlot:
    tries, officer = read_tries(folder), slot.terms.officer
    refuse_going_back(tries, now)
    own = tries.of(officer)
    if own.locked_until is not None and now < own.locked_until:
        raise SlotLocked(until=f"{own.locked_until:%Y-%m-%d %H:%M}")
    wrapping = key_file.wrapping_key(password, slot.salt, slot.kdf)
    keys = key_file.opened_slot(kept, slot, wrapping)
    own = Tries() if keys else own.failed(now)
    tries = tries.with_tries(officer, own)
    write_tries(folder, tries.seen_at(now) if keys else tries)
    if keys is None:
        if own.locked_until is not None:
            raise SlotLocked(until=f"{own.locked_until:%Y-%m-%d %H:%M}")
        raise PasswordWrong(left=own.left)
    return OpenedSlot(kept, slot, wrapping, *keys)


def administrators(folder: Path, keys: StoreKeys) -> frozenset[str]:
    """Return who administers the office and is active."""
    with _driver(folder, keys) as connection:
        rows = connection.execute("SELECT id, duties FROM officer WHERE active").fetchall()
    return frozenset(name for name, duties in rows if "administrator" in json.loads(duties))


def new_slot(kept: KeyFile, terms: Terms, password: str, data: bytes) -> OpenedSlot:
    """Return a slot under a password, with a fresh secret of its officer's own."""
    salt, kdf = secrets.token_bytes(SALT_BYTES), key_file.USUAL
    wrapping, secret = key_file.wrapping_key(password, salt, kdf), secrets.token_bytes(KEY_BYTES)
    slot = key_file.sealed_slot(kept, terms, (wrapping, salt, kdf), (data, secret))
    return OpenedSlot(kept, slot, wrapping, bytearray(data), bytearray(secret))


def lose_plain_keys(folder: Path, keys: StoreKeys) -> None:
    """Let nobody sign with a key that lies plain in an encrypted store: each slot could read it.

    An older program left those of officers without a slot so. They go on as new writers.
    """
    with _driver(folder, keys) as connection:
        if _seal_plain(connection, {}):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def seal_plain_keys(connection: Any, opened: OpenedSlot) -> None:
    """Seal the officer's keys under their own secret as the store is encrypted; lose the others."""
    _seal_plain(connection, {opened.slot.terms.officer: bytes(opened.secret)})


def _seal_plain(connection: Any, known: dict[str, bytes]) -> bool:
    """Seal what lies plain, leaving no old page; return whether any did.

    A key whose officer has no known secret is sealed under one that nobody keeps: the writer stays
    one of this desk, so that what it signed goes out, and signs nothing more.
    """
    connection.execute("PRAGMA secure_delete = ON").fetchall()
    found = "SELECT id, officer, private_key FROM writer WHERE private_key IS NOT NULL"
    plain = [row for row in connection.execute(found) if is_plain(row[2])]
    change = "UPDATE writer SET private_key = ? WHERE id = ?"
    for writer, officer, key in plain:
        secret = known.get(officer) or secrets.token_bytes(KEY_BYTES)
        connection.execute(change, (sealed_key(secret, writer, key), writer))
    return bool(plain)


def kept_keys(folder: Path) -> KeyFile:
    """Return the key file of an encrypted store; raises StoreMissing, NotSealed, KeyFileDamaged."""
    if not (folder / FILE_NAME).is_file():
        raise StoreMissing(folder=folder)
    if not is_sealed(folder):
        raise NotSealed
    return read_key_file(folder)


@contextmanager
def changing(folder: Path, keys: StoreKeys) -> Iterator[KeyFile]:
    """Yield the key file while no other program can change it: all do so under the store's lock."""
    with _driver(folder, keys) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield read_key_file(folder)


def as_it_is(kept: KeyFile, opened: OpenedSlot) -> OpenedSlot:
    """Return the slot as the file has it now, opened by the same password; raises SlotChanged."""
    slot = kept.slot_of(opened.slot.terms.officer)
    keys = key_file.opened_slot(kept, slot, opened.wrapping) if slot is not None else None
    if slot is None or keys is None:
        raise SlotChanged
    return OpenedSlot(kept, slot, opened.wrapping, *keys)


@contextmanager
def _driver(folder: Path, keys: StoreKeys) -> Iterator[Any]:
    file = folder / FILE_NAME
    with told(file), closing(driver_connection(file, keys)) as connection:
        yield connection


def seen_of(folder: Path, keys: StoreKeys, officer: str) -> OfficerSeen:
    """Read what a slot is held against, before its keys are held."""
    with _driver(folder, keys) as connection:
        fact = connection.execute("SELECT value FROM store_fact WHERE name = ?", (FACT,)).fetchone()
        person = connection.execute(
            "SELECT name, duties, active FROM officer WHERE id = ?", (officer,)
        ).fetchone()
        days = connection.execute(
            "SELECT value ->> '$.permit_days' FROM setting WHERE key = 'office'"
        ).fetchone()
        opened_at = _opened_at(connection)
    permit = timedelta(days=days[0]) if days and days[0] else PERMIT
    place = place_in(fact[0] if fact else None)
    if person is None:
        return OfficerSeen(place, permit, opened_at)
    duties = tuple(json.loads(person[1]))
    return OfficerSeen(place, permit, opened_at, person[0], duties, bool(person[2]))


def _opened_at(connection: Any) -> datetime | None:
    """Return when the store was last noted to be opened; an older one has no notes.

    A wrong password says nothing of the clock, for anybody could type it under any; nor does what
    is noted while one works, when the server's clock is known.
    """
    if not connection.execute(_NOTES_KEPT).fetchone():
        return None
    row = connection.execute(_LAST_NOTE).fetchone()
    return datetime.fromisoformat(row[0]) if row else None
