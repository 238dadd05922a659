"""Writers: one officer on one device, with an own key and an own gapless row of entries.

The private key lies in this store; other devices know the public one only. In an encrypted store it
lies sealed under its officer's own secret, and signs only while the officer has unlocked. Officers
who share a desk share the device, not the writer, so nobody's entries wait for a colleague's.
"""

import json
import secrets
from collections.abc import Iterable
from dataclasses import astuple, field, replace
from datetime import datetime
from typing import Any, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import ColumnElement, Connection, Row, bindparam, select, update

from desktop.plain_class import dataclass
from desktop.store import tables
from desktop.store.connect import KEY_NAME, require_writing
from desktop.store.entry import NO_HASH, SignedEntry, new_entry_id
from desktop.store.errors import OfficerLocked, WriterUnknown
from desktop.store.held_keys import secret_of as held_secret
from desktop.store.officers import get_officer
from desktop.store.settings import get_fact, put_fact
from desktop.store.shared import shared_place
from desktop.store.writer_keys import is_plain, opened_key, sealed_key

DEVICE = "device"
SECRET = "device_secret"
RETIRED = "retired_devices"
_BEFORE = "renewed_from"
"""Where an older program kept the one device a store went on from, and its secret."""
_ONE = select(tables.writer).where(tables.writer.c.id == bindparam("writer"))
_OF_OFFICER = select(tables.writer).where(
    tables.writer.c.officer == bindparam("officer"), tables.writer.c.device == bindparam("device")
)
_ADVANCE = (
    update(tables.writer)
    .where(tables.writer.c.id == bindparam("writer"))
    .values(wseq=bindparam("b_wseq"), hash=bindparam("b_hash"), last_at=bindparam("b_at"))
)


@dataclass(frozen=True, slots=True)
class Writer:
    """One officer on this device, able to sign; without a private key while that is locked."""

    id: str
    officer: str
    device: str
    public_key: bytes
    private_key: bytes = field(repr=False)

    @property
    def key(self) -> Ed25519PrivateKey:
        """The key that signs this writer's entries and letters; raises OfficerLocked."""
        if not self.private_key:
            raise OfficerLocked(officer=self.officer)
        return Ed25519PrivateKey.from_private_bytes(self.private_key)


@dataclass(frozen=True, slots=True)
class Retired:
    """A device this store was before, its secret, and whether the shared store knows it was."""

    device: str
    secret: str
    is_told: bool = False


@dataclass(frozen=True, slots=True)
class KnownWriter:
    """What is known of any writer: public key, last number, hash and moment."""

    id: str
    officer: str
    public_key: bytes
    wseq: int
    hash: str
    last_at: str

    @classmethod
    def new(cls, writer_id: str, officer: str, public_key: bytes) -> Self:
        """Return a writer that has written nothing yet."""
        return cls(writer_id, officer, public_key, 0, NO_HASH, "")

    def after(self, signed: SignedEntry) -> Self:
        """Return the writer as it is when that entry was its last."""
        entry = signed.entry
        stays = (self.id, self.officer, self.public_key)
        return type(self)(*stays, entry.wseq, signed.hash, entry.at)


def known_device(connection: Connection) -> str:
    """Return the id of this store's device, blank where it has none yet."""
    return get_fact(connection, DEVICE) or ""


def device_id(connection: Connection, now: datetime) -> str:
    """Return the id of this store's device, giving it one the first time."""
    known = get_fact(connection, DEVICE)
    if known is not None:
        return known
    fresh = new_entry_id(now)
    put_fact(connection, DEVICE, fresh)
    return fresh


def name_device(connection: Connection, device: str) -> None:
    """Give a store that was just made the device its key file names."""
    put_fact(connection, DEVICE, device)


def retire_device(connection: Connection) -> None:
    """Let this store go on as a device that is yet to be named.

    The keys of its old writers stay: what they signed may have to be sent once more.
    """
    device = known_device(connection)
    if not device:
        return
    old = Retired(device, device_secret(connection))
    put_retired(connection, (*retired_devices(connection), old))
    fact = tables.store_fact
    connection.execute(fact.delete().where(fact.c.name.in_((DEVICE, SECRET))))


def retired_devices(connection: Connection) -> tuple[Retired, ...]:
    """Return the devices this store was before, the oldest first."""
    known = get_fact(connection, RETIRED)
    if known is None:
        old, _, secret = (get_fact(connection, _BEFORE) or "").partition(" ")
        return (Retired(old, secret),) if old else ()
    return tuple(Retired(*row) for row in json.loads(known))


def put_retired(connection: Connection, devices: Iterable[Retired]) -> None:
    """Keep the devices this store was before, and which of them the shared store knows of."""
    put_fact(connection, RETIRED, json.dumps([astuple(device) for device in devices]))


def forget_told(connection: Connection) -> None:
    """Note that a restored shared store may know nothing of the devices this store was before."""
    retired = retired_devices(connection)
    if retired:
        put_retired(connection, (replace(old, is_told=False) for old in retired))


def secret_of(connection: Connection, device: str) -> str | None:
    """Return what this device, or one this store was before, shows a shared store."""
    if device == known_device(connection):
        return device_secret(connection)
    return next((r.secret for r in retired_devices(connection) if r.device == device), None)


def is_written_here(connection: Connection) -> ColumnElement[bool]:
    """Return the condition on a writer that it writes on this device as it is now."""
    return tables.writer.c.device == known_device(connection)


def device_secret(connection: Connection) -> str:
    """Return what this device shows a shared store to be known again, made the first time."""
    known = get_fact(connection, SECRET)
    if known is not None:
        return known
    fresh = secrets.token_hex(32)
    put_fact(connection, SECRET, fresh)
    return fresh


def writer_of(connection: Connection, officer: str, now: datetime) -> Writer:
    """Return the officer's writer on this device, making its key the first time.

    A key that was lost with its password has no second writer beside it on the same device: the
    store goes on as a new one. Raises OfficerUnknown where the store has no such officer, and
    OfficerLocked where the store is encrypted and the officer's own keys are not open.
    """
    require_writing(connection)
    device = device_id(connection, now)
    row = connection.execute(_OF_OFFICER, {"officer": officer, "device": device}).first()
    _require_unlocked(connection, officer)
    if row is not None and (row.private_key is None or _opened(connection, row)):
        return _writer(connection, row)
    if row is not None:
        _leave_device(connection)
    return _make(connection, officer, device_id(connection, now), now)


def own_writers(connection: Connection) -> tuple[Writer, ...]:
    """Return the writers whose keys lie here, also those of devices this store was before."""
    table = tables.writer
    found = select(table).where(table.c.private_key.is_not(None))
    return tuple(_writer(connection, row) for row in connection.execute(found.order_by(table.c.id)))


def device_writers(connection: Connection) -> tuple[Writer, ...]:
    """Return the writers that write on this device: what is theirs can come from here alone."""
    here = known_device(connection)
    return tuple(writer for writer in own_writers(connection) if writer.device == here)


def keys_elsewhere(connection: Connection, officer: str, since: datetime) -> dict[str, datetime]:
    """Return by writer when keys of an officer that lie nowhere here became known, since a moment.

    Only after the officer began to write here: what a desk learns as it joins is nothing new.
    """
    table = tables.writer
    rows = connection.execute(
        select(table.c.id, table.c.created_at, table.c.private_key.is_(None).label("is_elsewhere"))
        .where(table.c.officer == officer)
        .order_by(table.c.created_at, table.c.id)
    ).all()
    began = [datetime.fromisoformat(row.created_at) for row in rows if not row.is_elsewhere]
    if not began:
        return {}
    learnt = {r.id: datetime.fromisoformat(r.created_at) for r in rows if r.is_elsewhere}
    return {name: at for name, at in learnt.items() if at > max(min(began), since)}


def known_writer(connection: Connection, writer_id: str) -> KnownWriter:
    """Return how far a writer has come; raises WriterUnknown."""
    row = connection.execute(_ONE, {"writer": writer_id}).first()
    if row is None:
        raise WriterUnknown(writer=writer_id)
    return KnownWriter(row.id, row.officer, row.public_key, row.wseq, row.hash, row.last_at)


def public_keys(connection: Connection) -> dict[str, bytes]:
    """Return the public key of every writer the store knows."""
    rows = connection.execute(select(tables.writer.c.id, tables.writer.c.public_key))
    return {row.id: row.public_key for row in rows}


def key_owners(connection: Connection) -> dict[bytes, str]:
    """Return the officer of every public key the store knows."""
    rows = connection.execute(select(tables.writer.c.public_key, tables.writer.c.officer))
    return {row.public_key: row.officer for row in rows}


def advance(connection: Connection, writer: KnownWriter) -> None:
    """Keep how far a writer has come."""
    come = {"b_wseq": writer.wseq, "b_hash": writer.hash, "b_at": writer.last_at}
    connection.execute(_ADVANCE, {"writer": writer.id, **come})


def _make(connection: Connection, officer: str, device: str, now: datetime) -> Writer:
    get_officer(connection, officer)
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    writer = Writer(new_entry_id(now), officer, device, public, key.private_bytes_raw())
    connection.execute(
        tables.writer.insert().values(
            id=writer.id,
            officer=officer,
            device=device,
            public_key=public,
            private_key=_kept_key(connection, writer),
            created_at=now.isoformat(),
            wseq=0,
            hash=NO_HASH,
            last_at="",
        )
    )
    return writer


def _leave_device(connection: Connection) -> None:
    """Go on as a device yet to be named; what waits of the old one still goes out as it was."""
    if shared_place(connection) is not None:
        retire_device(connection)
        return
    fact = tables.store_fact
    connection.execute(fact.delete().where(fact.c.name.in_((DEVICE, SECRET))))


def _writer(connection: Connection, row: Row[*tuple[Any, ...]]) -> Writer:
    if row.private_key is None:
        raise WriterUnknown(writer=row.id)
    key = _opened(connection, row)
    return Writer(row.id, row.officer, row.device, row.public_key, key)


def _opened(connection: Connection, row: Row[*tuple[Any, ...]]) -> bytes:
    """Return a writer's private key, none while its officer has not unlocked."""
    name = connection.info.get(KEY_NAME)
    if name is None:
        return bytes(row.private_key)
    secret = held_secret(name, row.officer)
    if secret is None or is_plain(row.private_key):
        return bytes(row.private_key) if secret is not None else b""
    return opened_key(secret, row.id, row.private_key) or b""


def _kept_key(connection: Connection, writer: Writer) -> bytes:
    """Return a writer's private key as it is to lie in the store."""
    name = connection.info.get(KEY_NAME)
    secret = None if name is None else held_secret(name, writer.officer)
    if secret is None:
        return writer.private_key
    return sealed_key(secret, writer.id, writer.private_key)


def _require_unlocked(connection: Connection, officer: str) -> None:
    name = connection.info.get(KEY_NAME)
    if name is not None and held_secret(name, officer) is None:
        raise OfficerLocked(officer=get_officer(connection, officer).name)
