"""Copies of the store on this computer: which was the last, and one a day kept for some days."""

import json
import shutil
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from desktop.store.backup import MANIFEST, Manifest, backup
from desktop.store.connect import Store
from desktop.store.rows_backup import LastBackup
from desktop.store.settings import get_fact, put_fact

_LAST = "last_backup"
_COPIES = "{name}-copies"
Step = Callable[[int, int], None]


def copy_store(store: Store, target: Path, now: datetime, step: Step) -> Manifest:
    """Write a verified backup and note that there is one; raises what ``backup`` raises."""
    manifest = backup(store, target, step)
    last = LastBackup(now, str(target), manifest.entries)
    with store.writing() as connection:
        said = {**asdict(last), "at": now.isoformat()}
        put_fact(connection, _LAST, json.dumps(said, ensure_ascii=False))
    return manifest


def last_backup(connection: Connection) -> LastBackup | None:
    """Return which copy was the last, None where none was made."""
    said = get_fact(connection, _LAST)
    if said is None:
        return None
    values = json.loads(said)
    return LastBackup(
        datetime.fromisoformat(values["at"]), values["folder"], int(values["entries"])
    )


def copies_of(folder: Path) -> Path:
    """Return where the daily copies of a store lie: beside it, never in it."""
    return folder.with_name(_COPIES.format(name=folder.name))


def copy_daily(store: Store, now: datetime, days: int, step: Step) -> bool:
    """Keep today's copy and those of the days before; return whether one was made now.

    What lies there under another name, or is no backup, is left alone.
    """
    place = copies_of(store.folder)
    target = place / now.date().isoformat()
    is_new = not target.exists()
    if is_new:
        place.mkdir(mode=0o700, exist_ok=True)
        copy_store(store, target, now, step)
    for old in sorted(place.iterdir()):
        day = _day(old)
        if day is not None and day <= now.date() - timedelta(days=days):
            shutil.rmtree(old)
    return is_new


def _day(copy: Path) -> date | None:
    if not (copy / MANIFEST).is_file():
        return None
    try:
        return date.fromisoformat(copy.name)
    except ValueError:
        return None
