"""The key file beside an encrypted store: one slot per officer, each opened by a password alone.

A slot holds the store's data key and the officer's own secret, sealed under a key that argon2id
makes of the password. What the slot says openly (whose it is, on which device, until when, with
which duties) is bound to it: changed by one letter, the slot opens no more. Nothing else tells
whether a password is right.
"""

import json
import secrets
import unicodedata
from dataclasses import asdict, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Self, TypeVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from desktop.plain_class import dataclass
from desktop.store.disk import replace_file, sync_folder
from desktop.store.entry import canonical
from desktop.store.errors import KeyFileDamaged

KEY_FILE = "keys.json"
FORMAT = 1
KEY_BYTES = 32
SALT_BYTES = 16
_NONCE = 12
_LARGEST = 1024 * 1024
_PLAIN = b"SQLite format 3\0"
_DATABASE = "office.db"
_T = TypeVar("_T")
Key = bytes | bytearray


@dataclass(frozen=True, slots=True)
class Kdf:
    """What argon2id is to spend on one try of a password; it travels in the slot."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def is_sane(self) -> bool:
        """False for what nobody means: it would take the computer's memory or its day."""
        return (
            1 <= self.lanes <= 16
            and 8 * self.lanes <= self.memory_kib <= 1024 * 1024
            and 1 <= self.passes <= 64
        )


USUAL = Kdf(memory_kib=64 * 1024, passes=3, lanes=4)
"""About a quarter of a second on an office's computer, and 64 MiB for each try."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a slot says openly and is bound to."""

    officer: str
    expires_at: datetime
    duties: tuple[str, ...]
    must_change: bool


@dataclass(frozen=True, slots=True)
class Slot:
    """One officer's way into the store."""

    terms: Terms
    kdf: Kdf
    salt: bytes = field(repr=False)
    nonce: bytes = field(repr=False)
    sealed: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The slots of one store; ``key`` names its data key, ``device`` whose store it was made for.

    ``is_converting`` is true until files that lay there plain are sealed too. ``recovery`` opens by
    a code nothing but a new password for an administrator.
    """

    key: str
    device: str
    slots: tuple[Slot, ...]
    is_converting: bool = False
    recovery: Slot | None = None

    def slot_of(self, officer: str) -> Slot | None:
        """Return the officer's slot."""
        return next((slot for slot in self.slots if slot.terms.officer == officer), None)

    def with_slot(self, slot: Slot) -> Self:
        """Return the file with that slot in place of the officer's one before."""
        kept = self.without(slot.terms.officer).slots
        return replace(self, slots=tuple(sorted((*kept, slot), key=lambda s: s.terms.officer)))

    def without(self, officer: str) -> Self:
        """Return the file without the officer's slot."""
        return replace(self, slots=tuple(s for s in self.slots if s.terms.officer != officer))


def is_sealed(folder: Path) -> bool:
    """Return whether the store in ``folder`` is encrypted, or will be as soon as it is made.

    A key file beside a plain store is what an interrupted encryption left: it says nothing yet.
    """
    if not (folder / KEY_FILE).is_file():
        return False
    try:
        with (folder / _DATABASE).open("rb") as opened:
            return opened.read(len(_PLAIN)) != _PLAIN
    except FileNotFoundError:
        return True


def read_key_file(folder: Path) -> KeyFile:
    """Return the key file of a store; raises KeyFileDamaged."""
    file = folder / KEY_FILE
    try:
        with file.open("rb") as opened:
            text = opened.read(_LARGEST + 1)
        if len(text) > _LARGEST:
            raise KeyFileDamaged(file=file)
        return _read(json.loads(text.decode("utf-8"), parse_constant=_no_number))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise KeyFileDamaged(file=file) from error


def write_key_file(folder: Path, kept: KeyFile) -> None:
    """Write the key file whole or not at all, and sync it to the disk."""
    content = {
        "format": FORMAT,
        "key": kept.key,
        "device": kept.device,
        "is_converting": kept.is_converting,
        "slots": [_written(slot) for slot in kept.slots],
        "recovery": _written(kept.recovery) if kept.recovery is not None else None,
    }
    text = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True)
    replace_file(folder / KEY_FILE, text.encode())
    sync_folder(folder)


def wrapping_key(password: str, salt: bytes, kdf: Kdf) -> bytearray:
    """Return what argon2id makes of a password; the same letters in any width are the same."""
    said = unicodedata.normalize("NFKC", password).encode()
    argon = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=kdf.passes,
        lanes=kdf.lanes,
        memory_cost=kdf.memory_kib,
    )
    return bytearray(argon.derive(said))


def sealed_slot(
    kept: KeyFile, terms: Terms, wrapping: tuple[Key, bytes, Kdf], keys: tuple[Key, Key]
) -> Slot:
    """Return a slot of a store: ``wrapping`` is key, salt and cost, ``keys`` what it holds."""
    key, salt, kdf = wrapping
    nonce = secrets.token_bytes(_NONCE)
    open_ = Slot(terms, kdf, salt, nonce, b"")
    sealed = AESGCM(key).encrypt(nonce, b"".join(keys), _bound(kept, open_))
    return replace(open_, sealed=sealed)


def opened_slot(kept: KeyFile, slot: Slot, wrapping: Key) -> tuple[bytearray, bytearray] | None:
    """Return the data key and the officer's secret, None where the slot does not open."""
    try:
        keys = AESGCM(wrapping).decrypt(slot.nonce, slot.sealed, _bound(kept, slot))
    except InvalidTag:
        return None
    return bytearray(keys[:KEY_BYTES]), bytearray(keys[KEY_BYTES:])


def _bound(kept: KeyFile, slot: Slot) -> bytes:
    """Return what a slot is bound to, as bytes."""
    terms = slot.terms
    return canonical(
        {
            "format": FORMAT,
            "key": kept.key,
            "device": kept.device,
            "officer": terms.officer,
            "expires_at": terms.expires_at.isoformat(),
            "duties": list(terms.duties),
            "must_change": terms.must_change,
            "kdf": asdict(slot.kdf),
            "salt": slot.salt.hex(),
        }
    ).encode()


def _written(slot: Slot) -> dict[str, Any]:
    terms = slot.terms
    return {
        "officer": terms.officer,
        "expires_at": terms.expires_at.isoformat(),
        "duties": list(terms.duties),
        "must_change": terms.must_change,
        "kdf": asdict(slot.kdf),
        "salt": slot.salt.hex(),
        "nonce": slot.nonce.hex(),
        "sealed": slot.sealed.hex(),
    }


def _read(content: Any) -> KeyFile:
    if content["format"] != FORMAT:
        raise ValueError(content["format"])
    rows: list[Any] = _a(list, content["slots"])
    slots = tuple(_read_slot(row) for row in rows)
    if len({slot.terms.officer for slot in slots}) != len(slots):
        raise ValueError("slots")
    recovery = content.get("recovery")
    return KeyFile(
        _a(str, content["key"]),
        _a(str, content["device"]),
        slots,
        _a(bool, content["is_converting"]),
        _read_slot(recovery) if recovery is not None else None,
    )


def _read_slot(row: Any) -> Slot:
    kdf = Kdf(**{name: _a(int, value) for name, value in row["kdf"].items()})
    if not kdf.is_sane:
        raise ValueError("kdf")
    expires_at = datetime.fromisoformat(row["expires_at"])
    if expires_at.utcoffset() is None:
        raise ValueError("expires_at")
    duties: list[Any] = _a(list, row["duties"])
    terms = Terms(
        _a(str, row["officer"]),
        expires_at,
        tuple(_a(str, duty) for duty in duties),
        _a(bool, row["must_change"]),
    )
    salt, nonce, sealed = (bytes.fromhex(row[name]) for name in ("salt", "nonce", "sealed"))
    if (len(salt), len(nonce)) != (SALT_BYTES, _NONCE):
        raise ValueError("salt")
    return Slot(terms, kdf, salt, nonce, sealed)


def _a(kind: type[_T], value: Any) -> _T:
    """Return the value where it is just of that kind; True is no number."""
    if type(value) is not kind:
        raise TypeError(kind)
    return value


def _no_number(said: str) -> None:
    raise ValueError(said)
