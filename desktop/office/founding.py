"""Found an office where there is none: the demonstration, an empty one, or one from a backup.

Each is made in a folder beside and takes its place only when it is whole: a making that is
stopped or killed leaves nothing at the place itself.
"""

import os
import shutil
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop.domain.office_settings import OfficeSettings
from desktop.domain.values import Officer
from desktop.office.demo import MadeDemo, Step, make_demo
from desktop.office.office import set_up
from desktop.office.setup import read_office
from desktop.plain_toml import parse_bytes
from desktop.rules.findings import Refusal, finding
from desktop.store.backup import restore
from desktop.store.connect import open_store
from desktop.store.disk import growing

SEED = 1
LARGEST = 1024 * 1024
"""Bytes of a file that is read; an office of a thousand people has a tenth of it."""
Founded = tuple[OfficeSettings, tuple[Officer, ...]]


def found_demo(folder: Path, preset: str, progress: Step) -> MadeDemo:
    """Make the demonstration office in a folder that is new or empty.

    Raises TargetNotEmpty, StoreFull, and what ``progress`` raises.
    """
    sweep(folder)
    with growing(folder) as place:
        return make_demo(place, preset, SEED, None, progress)


def found_office(folder: Path, settings: OfficeSettings, people: Iterable[Officer]) -> None:
    """Write an office without cases into a folder that is new or empty, in one transaction.

    Raises TargetNotEmpty or StoreFull; then nothing stays at the place.
    """
    sweep(folder)
    with (
        growing(folder) as place,
        open_store(place, create=True) as store,
        store.writing() as connection,
    ):
        set_up(connection, replace(settings, is_demo=False), people)


def bring_back(source: Path, folder: Path, at: datetime) -> Path:
    """Restore a backup and return where: ``folder`` itself, or one beside where it is in use.

    What lies in ``folder`` stays as it is. Raises what ``restore`` raises.
    """
    sweep(folder)
    is_free = not folder.exists() or not any(folder.iterdir())
    target = folder if is_free else folder.with_name(f"{folder.name}-{at:%Y%m%d-%H%M%S}")
    restore(source, target)
    return target


def read_founding(file: Path) -> Founded | Refusal:
    """Return the office a TOML file describes, never as a demonstration; or why it cannot be."""
    try:
        with file.open("rb") as opened:
            text = opened.read(LARGEST + 1)
        if len(text) > LARGEST:
            large = finding("founding_large", "file", file=file.name, most=LARGEST // 1024)
            return Refusal((large,))
        data = parse_bytes(text)
    except (OSError, ValueError) as error:
        return Refusal((finding("founding_unreadable", "file", file=file.name, why=error),))
    try:
        settings, people = read_office(data)
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        return Refusal((finding("founding_unfit", "file", file=file.name, why=error),))
    return replace(settings, is_demo=False), people


def sweep(folder: Path) -> None:
    """Remove what a making that was killed left beside the folder."""
    for left in folder.parent.glob(f"{folder.name}.part-*"):
        owner = left.name.rpartition("-")[2]
        if owner.isdecimal() and not _is_alive(int(owner)):
            shutil.rmtree(left, ignore_errors=True)


def _is_alive(process: int) -> bool:
    """Return whether a process of that number runs; where that can't be told, it does."""
    if os.name == "nt":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
