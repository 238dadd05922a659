"""A new store beside the place it is to have: ``NAME.joining``, then ``NAME.joined``.

Whoever fills it, takes it away or puts it in place holds ``NAME.joining.lock`` all the while.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.store.connect import FILE_NAME
from desktop.store.disk import held_alone, is_empty, refuse_open_elsewhere, sync_folder
from desktop.store.errors import StoreBusy
from desktop.store.key_file import is_sealed


def beside(folder: Path) -> tuple[Path, Path]:
    """Return where a store is filled, and where it lies once the office knows the desk."""
    return folder.with_name(f"{folder.name}.joining"), folder.with_name(f"{folder.name}.joined")


def place_name(folder: Path) -> str:
    """Return what a store's folder is called, or will be once it lies in its place."""
    return folder.name.removesuffix(".joining")


def moved(before: Path, after: Path) -> None:
    """Rename a folder so that it and what is in it stay through a power cut."""
    sync_folder(before)
    before.rename(after)
    sync_folder(after.parent)


def moved_in(ready: Path, folder: Path) -> None:
    """Put a store in a place where nothing is, or an empty folder; raises OSError otherwise."""
    if folder.exists():
        folder.rmdir()
    moved(ready, folder)


@contextmanager
def joining_alone(folder: Path) -> Iterator[None]:
    """Let nobody else touch what lies beside a folder; raises StoreBusy where somebody does."""
    with held_alone(_lock_of(folder)):
        for place in beside(folder):
            refuse_open_elsewhere(place / FILE_NAME)
        yield


def is_left(folder: Path) -> bool:
    """Return whether an interrupted joining, or one under way, left anything beside a folder."""
    folder = folder.resolve()
    return any(left.exists() for left in (*beside(folder), _lock_of(folder)))


def settle(folder: Path) -> None:
    """Finish or take away what an interrupted joining left beside a folder; nothing is asked.

    A store that was joined takes its place where nothing is there, or the old one had left it
    already, and else waits for the next try. What is not encrypted goes: an older program left it
    so. What another process works in stays.
    """
    folder = folder.resolve()
    joining, ready = beside(folder)
    if not is_left(folder):
        return
    with suppress(StoreBusy, OSError), joining_alone(folder):
        shutil.rmtree(joining, ignore_errors=True)
        if ready.exists() and not _is_whole(ready):
            shutil.rmtree(ready, ignore_errors=True)
        elif ready.exists() and is_empty(folder):
            moved_in(ready, folder)


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.joining.lock")


def _is_whole(ready: Path) -> bool:
    return (ready / FILE_NAME).is_file() and is_sealed(ready)
