"""Keys of encrypted stores that are open in this process: held in memory only, wiped on leaving.

A store is known by the name of its data key, so a copy of it (a backup, a folder still growing)
opens with the same keys. Wiping overwrites what is held here; what Python or SQLite copied for
its own use goes when they let go of it.
"""

import threading
from dataclasses import field
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.plain_class import dataclass
from desktop.store.errors import StoreLocked
from desktop.store.key_file import KEY_BYTES, is_sealed, read_key_file
from desktop.store.sealing import SealKey


@dataclass(slots=True)
class Held:
    """What one officer opened: the officer's secret, and the key their slot is sealed under."""

    secret: bytearray = field(repr=False)
    wrapping: bytearray = field(repr=False)

    def wipe(self) -> None:
        """Overwrite both."""
        for key in (self.secret, self.wrapping):
            key[:] = bytes(len(key))


@dataclass(frozen=True, slots=True)
class StoreKeys:
    """The keys of one store, made from its data key: for its file, and for its attachments."""

    name: str
    file: bytes = field(repr=False)
    rest: SealKey = field(repr=False)

    @classmethod
    def of(cls, name: str, data: bytes | bytearray) -> "StoreKeys":
        """Return the keys that a data key of that name gives."""
        return cls(name, _made(data, b"file"), SealKey(name, _made(data, b"attachments")))


_DATA: dict[str, bytearray] = {}
_OFFICERS: dict[str, dict[str, Held]] = {}
_OVER: dict[tuple[str, str], bytearray] = {}
"""Wrapping keys of slots that opened, but whose permit is over: they can be renewed with these."""
_PLACES: dict[Path, str] = {}
"""Where a data key was opened last, so that it is wiped though its key file be gone."""
_LOCK = threading.Lock()


def hold(place: tuple[str, Path], data: bytearray, officer: str, held: Held) -> None:
    """Hold what an officer's slot gave, in place of what was held for them.

    ``place`` is the data key's name, and the store's folder.
    """
    name, folder = place
    with _LOCK:
        _PLACES[folder.absolute()] = name
        _DATA.setdefault(name, data)
        before = _OFFICERS.setdefault(name, {}).pop(officer, None)
        _OFFICERS[name][officer] = held
        _OVER.pop((name, officer), None)
    if before is not None:
        before.wipe()


def forget(name: str) -> None:
    """Wipe everything held of a store."""
    with _LOCK:
        data, officers = _DATA.pop(name, bytearray()), _OFFICERS.pop(name, {})
        over = [_OVER.pop(key) for key in tuple(_OVER) if key[0] == name]
    for wrapping in over:
        wrapping[:] = bytes(len(wrapping))
    data[:] = bytes(len(data))
    for held in officers.values():
        held.wipe()


def forget_officer(name: str, officer: str) -> None:
    """Wipe one officer's own keys; the store stays open for the others."""
    with _LOCK:
        held = _OFFICERS.get(name, {}).pop(officer, None)
        over = _OVER.pop((name, officer), bytearray())
    over[:] = bytes(len(over))
    if held is not None:
        held.wipe()


def hold_over(name: str, officer: str, wrapping: bytearray) -> None:
    """Hold what a slot opened with whose permit is over, until it is renewed."""
    with _LOCK:
        _OVER[name, officer] = wrapping


def wrapping_of(name: str, officer: str) -> bytes | None:
    """Return the key an officer's slot is sealed under, None where nobody opened it."""
    with _LOCK:
        held = _OFFICERS.get(name, {}).get(officer)
        key = held.wrapping if held is not None else _OVER.get((name, officer))
        return bytes(key) if key is not None else None


def secret_of(name: str, officer: str) -> bytes | None:
    """Return an officer's own secret, None where they have not unlocked."""
    with _LOCK:
        held = _OFFICERS.get(name, {}).get(officer)
        return bytes(held.secret) if held is not None else None


def data_key(name: str) -> bytes | None:
    """Return the data key of that name, None where nobody has opened it."""
    with _LOCK:
        return bytes(_DATA[name]) if name in _DATA else None


def keys_of(name: str, folder: Path) -> StoreKeys:
    """Return the keys of an encrypted store; raises StoreLocked."""
    data = data_key(name)
    if data is None:
        raise StoreLocked(folder=folder)
    return StoreKeys.of(name, data)


def name_of(folder: Path) -> str | None:
    """Return the name of the data key of the store in ``folder``, None for a plain one."""
    return read_key_file(folder).key if is_sealed(folder) else None


def name_held(folder: Path) -> str | None:
    """Return the name of the data key that was opened for ``folder`` in this process."""
    return _PLACES.get(folder.absolute())


def _made(data: bytes | bytearray, purpose: bytes) -> bytes:
    info = b"joint-office store v1 " + purpose
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(data)
