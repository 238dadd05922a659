"""Copies of a store: made while it is in use, verified before they count, restored when needed.

A backup is a folder: the store's file, its attachments, and ``backup.json`` with their hashes. That
of an encrypted store is encrypted under the same data key and carries its key file.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sqlalchemy import delete, select, update

from desktop.plain_class import dataclass
from desktop.plain_json import own
from desktop.store import tables
from desktop.store.attachments import Attachments
from desktop.store.connect import (
    ATTACHMENTS,
    FILE_NAME,
    Store,
    attachments_of,
    looking_at,
    open_store,
)
from desktop.store.disk import growing
from desktop.store.errors import (
    AttachmentDamaged,
    BackupDamaged,
    ForeignFile,
    StoreUnreadable,
)
from desktop.store.key_file import is_sealed, read_key_file, write_key_file
from desktop.store.renewing import go_on_as_another
from desktop.store.shared import shared_place
from desktop.store.verifying import verify
from desktop.store.writers import DEVICE

MANIFEST = "backup.json"
FORMAT = 1
_OTHER_STEPS = 3


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds: hash of the store's file, heads of scopes, sizes of files."""

    format: int
    database: str
    entries: int
    heads: dict[str, list[int | str]]
    attachments: dict[str, int]


Step = Callable[[int, int], None]


def _unseen(_done: int, _of: int) -> None:
    """Tell nobody."""


def backup(store: Store, target: Path, step: Step = _unseen) -> Manifest:
    """Write a verified backup to a folder that is new or empty.

    ``step`` is told how much is done, of how much; what it raises ends the backup.
    Raises TargetNotEmpty, StoreFull, or BackupDamaged where the store itself is not sound; then
    nothing stays at the target.
    """
    with growing(target) as folder:
        copy_keys(store.folder, folder)
        of = len(tuple(store.attachments.digests())) + _OTHER_STEPS
        step(0, of)
        store.copy_into(folder / FILE_NAME)
        sizes = _copy_attachments(store.attachments, folder, lambda done: step(done, of))
        step(of - 2, of)
        manifest = _describe(folder, sizes)
        _write_manifest(folder, manifest)
        step(of - 1, of)
        check(folder)
        step(of, of)
    return manifest


def check(folder: Path) -> Manifest:
    """Return what a backup holds after reading all of it; raises BackupDamaged, NewerStore."""
    manifest = _read_manifest(folder)
    file = folder / FILE_NAME
    if not file.is_file() or _hash(file) != manifest.database:
        raise BackupDamaged(what=FILE_NAME)
    try:
        found = _describe(folder, manifest.attachments)
    except (ForeignFile, StoreUnreadable) as error:
        raise BackupDamaged(what=FILE_NAME) from error
    if found != manifest:
        raise BackupDamaged(what=MANIFEST)
    _check_attachments(folder, manifest)
    return manifest


def restore(source: Path, target: Path) -> Manifest:
    """Bring a backup back into a folder that is new or empty, after checking all of it.

    The restored store is a new device: what its officers wrote after the backup may lie
    elsewhere, so they go on as new writers. What waited for a shared store goes there as it was
    signed, for its old writers' keys stay. Raises BackupDamaged, NewerStore, TargetNotEmpty or
    StoreFull; then nothing stays at the target.
    """
    manifest = check(source)
    with growing(target) as folder:
        copy_keys(source, folder)
        shutil.copyfile(source / FILE_NAME, folder / FILE_NAME)
        _copy_attachments(attachments_of(source), folder)
        with open_store(folder) as store:
            become_new_device(store)
    return manifest


def copy_keys(source: Path, folder: Path) -> None:
    """Let a copy of an encrypted store open with the same passwords."""
    if is_sealed(source):
        write_key_file(folder, read_key_file(source))


def _copy_attachments(
    files: Attachments, folder: Path, step: Callable[[int], None] = lambda _done: None
) -> dict[str, int]:
    """Copy every file under its hash; raises BackupDamaged where one no longer has it."""
    copies = attachments_of(folder)
    sizes: dict[str, int] = {}
    for digest in files.digests():
        try:
            with files.opened(digest) as source:
                kept = copies.put(source)
        except AttachmentDamaged as error:
            raise BackupDamaged(what=digest) from error
        if kept.digest != digest:
            raise BackupDamaged(what=digest)
        sizes[digest] = kept.size
        step(len(sizes))
    return sizes


def _describe(folder: Path, sizes: dict[str, int]) -> Manifest:
    file = folder / FILE_NAME
    with looking_at(file) as connection:
        verified = verify(connection)
        if verified.fault is not None:
            raise BackupDamaged(what=verified.fault.what, position=verified.fault.position)
        rows = connection.execute(select(tables.scope_head))
        heads: dict[str, list[int | str]] = {r.scope: [r.sseq, r.chain] for r in rows}
    return Manifest(FORMAT, _hash(file), verified.entries, heads, sizes)


def _check_attachments(folder: Path, manifest: Manifest) -> None:
    files = attachments_of(folder)
    if set(files.digests()) != set(manifest.attachments):
        raise BackupDamaged(what=ATTACHMENTS)
    damaged = files.damaged()
    if damaged:
        raise BackupDamaged(what=damaged[0])


def become_new_device(store: Store) -> None:
    """Let a store that was made of another's content go on as a device of its own."""
    fact = tables.store_fact
    with store.erasing() as connection:
        if shared_place(connection) is not None:
            go_on_as_another(connection)
            return
        connection.execute(delete(fact).where(fact.c.name == DEVICE))
        connection.execute(update(tables.writer).values(private_key=None))


def _write_manifest(folder: Path, manifest: Manifest) -> None:
    text = json.dumps(asdict(manifest), ensure_ascii=False, indent=1, sort_keys=True)
    with (folder / MANIFEST).open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _read_manifest(folder: Path) -> Manifest:
    try:
        content: Any = own((folder / MANIFEST).read_text(encoding="utf-8"))
        manifest = Manifest(**content)
    except (OSError, ValueError, TypeError) as error:
        raise BackupDamaged(what=MANIFEST) from error
    if manifest.format != FORMAT:
        raise BackupDamaged(what=MANIFEST)
    return manifest


def _hash(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
