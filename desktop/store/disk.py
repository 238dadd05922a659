"""What the store asks of the disk beside SQLite: sync folders, say when it is full."""

import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.store.errors import StoreBusy, StoreFull, TargetNotEmpty

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, errno.EDQUOT})

_HELD = 128
"""The byte of its index of the write-ahead log that SQLite locks while it has a file open."""
_FRESH = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


@contextmanager
def told_full(folder: Path) -> Iterator[None]:
    """Turn the system's word for a full disk into StoreFull."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise StoreFull(file=folder) from error
        raise


def sync_folder(folder: Path) -> None:
    """Sync a folder, so that a renamed file keeps its name through a power cut."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def refuse_open_elsewhere(file: Path) -> None:
    """Raise StoreBusy where another process has a store open; it need not be readable here.

    This process may not have it open: closing the index would give up its locks.
    """
    index = file.with_name(f"{file.name}-shm")
    if sys.platform == "win32" or not index.exists():  # Windows moves no folder with open files
        return
    import fcntl

    with index.open("rb+") as held:
        try:
            fcntl.lockf(held, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _HELD)
        except (BlockingIOError, PermissionError) as error:
            raise StoreBusy(file=file) from error


@contextmanager
def held_alone(file: Path) -> Iterator[None]:
    """Hold a lock file that goes away afterwards; raises StoreBusy where somebody else holds it.

    It is let go of when a process ends, however that comes.
    """
    handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(handle, file)
        try:
            yield
        finally:
            if sys.platform != "win32":  # while it is held, so that nobody holds a nameless one
                file.unlink(missing_ok=True)
    finally:
        os.close(handle)
    if sys.platform == "win32":
        with suppress(OSError):  # somebody else has it open by now
            file.unlink(missing_ok=True)


@contextmanager
def held_in_turn(file: Path) -> Iterator[None]:
    """Hold a lock file that stays, once whoever holds it has let go of it; raises OSError."""
    handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _lock(handle: int, file: Path) -> None:
    """Lock an open file, which must still be the one of that name; raises StoreBusy."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            return
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.stat(file).st_ino != os.fstat(handle).st_ino:  # noqa: PTH116 - as fstat tells it
            raise StoreBusy(file=file)
    except OSError as error:
        raise StoreBusy(file=file) from error


def is_empty(folder: Path) -> bool:
    """Return whether nothing is at the place, or an empty folder."""
    return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))


@contextmanager
def growing(target: Path) -> Iterator[Path]:
    """Yield a folder that becomes ``target`` when all has gone well, and else goes away.

    Raises TargetNotEmpty where something is at the target, and StoreFull.
    """
    if not is_empty(target):
        raise TargetNotEmpty(folder=target)
    folder = target.with_name(f"{target.name}.part-{os.getpid()}")
    with told_full(target):
        folder.mkdir(parents=True, mode=0o700)
        try:
            yield folder
            sync_folder(folder)
            if target.exists():
                target.rmdir()
            folder.replace(target)
            sync_folder(target.parent)
        finally:
            shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def held_back(file: Path, data: bytes) -> Iterator[Path]:
    """Yield a hidden file with the data, for its owner alone; gone afterwards unless renamed.

    Raises StoreFull and OSError. One that a power cut left behind is written over.
    """
    if file.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(file))
    part = file.with_name(f".{file.name}.part")
    try:
        with told_full(file):
            part.unlink(missing_ok=True)
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as opened:
                opened.write(data)
                opened.flush()
                os.fsync(opened.fileno())
        yield part
    finally:
        part.unlink(missing_ok=True)


def replace_file(file: Path, data: bytes) -> None:
    """Write a file whole or not at all, in place of what is there, for its owner's eyes alone.

    Raises StoreFull.
    """
    part = file.with_name(f".{file.name}.part-{os.getpid()}")
    with told_full(file):
        try:
            with os.fdopen(os.open(part, _FRESH, 0o600), "wb") as opened:
                opened.write(data)
                opened.flush()
                os.fsync(opened.fileno())
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
