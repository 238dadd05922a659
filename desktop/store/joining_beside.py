"""A new store beside the one it is to replace: ``NAME.joining``, then ``NAME.joined``."""

import shutil
from contextlib import suppress
from pathlib import Path

from desktop.store.connect import FILE_NAME
from desktop.store.disk import is_empty, refuse_open_elsewhere, sync_folder
from desktop.store.errors import StoreBusy
from desktop.store.key_file import is_sealed


def beside(folder: Path) -> tuple[Path, Path]:
    """Return where a store is filled, and where it lies once the office knows the desk."""
    return folder.with_name(f"{folder.name}.joining"), folder.with_name(f"{folder.name}.joined")


def moved(before: Path, after: Path) -> None:
    """Rename a folder so that the name stays through a power cut."""
    before.rename(after)
    sync_folder(after.parent)


def settle(folder: Path) -> None:
    """Finish or take away what an interrupted joining left beside a folder; nothing is asked.

    A store that is whole and encrypted takes its place where the old one had left it already, and
    else waits for the next try. What is not encrypted goes; what another process works in stays.
    """
    joining, ready = beside(folder)
    with suppress(StoreBusy, OSError):
        for place in (joining, ready):
            refuse_open_elsewhere(place / FILE_NAME)
        shutil.rmtree(joining, ignore_errors=True)
        if ready.exists() and not _is_whole(ready):
            shutil.rmtree(ready, ignore_errors=True)
        elif ready.exists() and is_empty(folder):
            if folder.exists():
                folder.rmdir()
            moved(ready, folder)


def _is_whole(ready: Path) -> bool:
    return (ready / FILE_NAME).is_file() and is_sealed(ready)
