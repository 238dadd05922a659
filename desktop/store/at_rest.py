"""Encrypt a plain store where it lies: a copy is made, compared, and takes the file's place.

That one renaming is the moment: before it the store is plain and whole, after it encrypted and
whole. What lies beside the file (attachments, copies kept before) is sealed after it, and goes on
being so at the next unlocking where the program was stopped.
"""

import os
import sys
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from itertools import zip_longest
from pathlib import Path
from typing import Any, BinaryIO

from sqlcipher3 import dbapi2

from desktop.store.attachments import Attachments
from desktop.store.connect import (
    PAGE_SIZE,
    attachments_of,
    told,
    use_keys,
)
from desktop.store.disk import sync_folder, told_full
from desktop.store.entry import hash_of
from desktop.store.errors import SealingFailed
from desktop.store.held_keys import StoreKeys
from desktop.store.outbox import Outbox

_HEADER = b"SQLite format 3\0"
_SUFFIX = ".sealing"
_WAIT_SECONDS = 2.0
_COPIES = "before-*.db"
Change = Callable[[Any], object]
Step = Callable[[int, int], None]


def seal_file(file: Path, keys: StoreKeys, change: Change, ready: Callable[[], None]) -> None:
    """Encrypt a store's file in its place.

    ``change`` is made to the encrypted copy alone; ``ready`` is called when that is whole and
    synced, just before it takes the place. Raises StoreBusy where another program has the file
    open, StoreFull, and SealingFailed where the copy is not equal.
    """
    copy = file.with_name(f"{file.name}{_SUFFIX}")
    _remove(copy)
    with told(file), told_full(file.parent):
        try:
            with closing(_opened(file)) as plain:
                _have_alone(plain)
                _copy_out(plain, copy, keys, change)
                ready()
                _take_place(plain, copy, file)
        finally:
            _remove(copy)


def _opened(file: Path) -> Any:
    return dbapi2.connect(str(file), timeout=_WAIT_SECONDS, isolation_level=None)


def _copy_out(plain: Any, copy: Path, keys: StoreKeys, change: Change) -> None:
    """Write the encrypted copy, hold it against the store, change it, and sync it."""
    _export(plain, copy, keys)
    with closing(_opened(copy)) as sealed:
        use_keys(sealed, keys)
        _compare(plain, sealed)
        change(sealed)
    with copy.open("rb+") as written:
        os.fsync(written.fileno())


def seal_beside(folder: Path, keys: StoreKeys, step: Step) -> None:
    """Seal what still lies plain beside an encrypted file, and let go of what was left over."""
    files = attachments_of(folder)
    Outbox(folder, lambda: keys.rest).let_go(())
    digests, copies = tuple(files.digests()), _plain_copies(folder)
    total = len(digests) + len(copies)
    for done, copy in enumerate(copies):
        step(done, total)
        seal_file(copy, keys, _forget_keys, lambda: None)
    for done, digest in enumerate(digests, start=len(copies)):
        step(done, total)
        files.seal_at_rest(digest)
    step(total, total)
    _forget_plain_leftovers(folder, files)


def _have_alone(plain: Any) -> None:
    """Leave the write-ahead log and keep every other program out; raises where one is in."""
    plain.execute("PRAGMA journal_mode = DELETE").fetchall()
    plain.execute("PRAGMA main.locking_mode = EXCLUSIVE").fetchall()
    plain.execute("BEGIN EXCLUSIVE")
    plain.execute("COMMIT")


def _export(plain: Any, copy: Path, keys: StoreKeys) -> None:
    os.close(os.open(copy, os.O_CREAT | os.O_RDWR, 0o600))
    use = f"ATTACH DATABASE ? AS sealed KEY \"x'{keys.file.hex()}'\""
    plain.execute(use, (str(copy),))
    plain.execute(f"PRAGMA sealed.cipher_page_size = {PAGE_SIZE}").fetchall()
    plain.execute("SELECT sqlcipher_export('sealed')").fetchall()
    for name in ("application_id", "user_version"):
        value = plain.execute(f"PRAGMA main.{name}").fetchone()[0]
        plain.execute(f"PRAGMA sealed.{name} = {value}").fetchall()
    plain.execute("DETACH DATABASE sealed")


def _compare(plain: Any, sealed: Any) -> None:
    """Hold the copy against the store: every page's seal, all counts, heads, hashes and chains."""
    if sealed.execute("PRAGMA cipher_integrity_check").fetchall():
        raise SealingFailed(what="page")
    named = (
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'"
        " ORDER BY type, name"
    )
    schema = plain.execute(named).fetchall()
    if schema != sealed.execute(named).fetchall():
        raise SealingFailed(what="schema")
    for kind, name, _sql in schema:
        counted = f'SELECT count(*) FROM "{name}"'  # noqa: S608
        if kind == "table" and _one(plain, counted) != _one(sealed, counted):
            raise SealingFailed(what=name)
    for what, query in _COMPARED:
        rows = zip_longest(plain.execute(query), _checked(sealed.execute(query)))
        if any(before != after for before, after in rows):
            raise SealingFailed(what=what)


_COMPARED = (
    ("scope_head", "SELECT scope, sseq, chain FROM scope_head ORDER BY scope"),
    ("writer", "SELECT id, wseq, hash, public_key, private_key FROM writer ORDER BY id"),
    ("entry", "SELECT hash, chain, signature, text FROM entry ORDER BY position"),
)


def _checked(rows: Iterable[Any]) -> Iterable[Any]:
    """Yield rows of the copy; an entry's text must have its hash."""
    for row in rows:
        is_entry = len(row) == 4
        if is_entry and hash_of(row[3]) != row[0]:
            raise SealingFailed(what="entry")
        yield row


def _one(connection: Any, query: str) -> Any:
    return connection.execute(query).fetchone()[0]


def _take_place(plain: Any, copy: Path, file: Path) -> None:
    """Let the copy take the file's place, and overwrite what was the file.

    A program that waited for the old file then finds an empty one and refuses it. On Windows a
    file can't be replaced while it is open.
    """
    if sys.platform == "win32":
        plain.close()
        copy.replace(file)
        return
    with file.open("rb+") as old:
        copy.replace(file)
        sync_folder(file.parent)
        _overwrite(old)


def _overwrite(old: BinaryIO) -> None:
    size = os.fstat(old.fileno()).st_size
    block = bytes(1024 * 1024)
    with suppress(OSError):
        old.writelines(block[: size - at] for at in range(0, size, len(block)))
        old.flush()
        os.fsync(old.fileno())
    old.truncate(0)


def _forget_keys(sealed: Any) -> None:
    """Take the keys that sign out of a copy kept before: it is to be read, not written on."""
    named = "SELECT count(*) FROM sqlite_schema WHERE name = 'writer'"
    if _one(sealed, named):
        sealed.execute("PRAGMA secure_delete = ON").fetchall()
        sealed.execute("UPDATE writer SET private_key = NULL")


def _plain_copies(folder: Path) -> tuple[Path, ...]:
    return tuple(file for file in sorted(folder.glob(_COPIES)) if _starts_plain(file))


def _starts_plain(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(_HEADER)) == _HEADER


def _forget_plain_leftovers(folder: Path, files: Attachments) -> None:
    for left in files.leftovers():
        if not files.is_sealed_at_rest(left):
            left.unlink(missing_ok=True)
    for left in folder.glob(f"*{_SUFFIX}*"):
        left.unlink(missing_ok=True)


def _remove(copy: Path) -> None:
    for name in (copy.name, f"{copy.name}-journal", f"{copy.name}-wal"):
        copy.with_name(name).unlink(missing_ok=True)
