"""Whether a store is well: how it was left, its newest entries, and now and then all of it.

Beside the store lie ``running-<process>`` while a window is open on it, and ``checked.json``,
which says when the whole record was last read and what was found. Nothing is mended here.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from desktop.plain_class import dataclass
from desktop.plain_json import own
from desktop.rules.findings import Finding, finding
from desktop.store.connect import Store
from desktop.store.disk import replace_file
from desktop.store.errors import StoreTrouble
from desktop.store.pending import known_ids, outbox_lines
from desktop.store.verifying import newest_fault, verify

NEWEST = 1_000
"""So many entries are looked at each time a window opens the store."""
EVERY = timedelta(days=1)
_MARK = "running-"
_CHECKED = "checked.json"
_BOOT = Path("/proc/sys/kernel/random/boot_id")
_A_STRETCH = 200


@dataclass(frozen=True, slots=True)
class Checked:
    """When the whole record was last read, how many entries it had, and what was wrong."""

    at: datetime
    entries: int
    faults: tuple[str, ...] = ()


def mark_running(folder: Path) -> bool:
    """Note that this process is open on the store; return whether one before it ended unasked."""
    was_cut_off = False
    for mark in folder.glob(f"{_MARK}*"):
        if not _runs(mark):
            was_cut_off = True
            mark.unlink(missing_ok=True)
    _mark_of(folder).write_text(_boot(), encoding="utf-8")
    return was_cut_off


def mark_ended(folder: Path) -> None:
    """Note that this process let go of the store as it should."""
    _mark_of(folder).unlink(missing_ok=True)


def last_checked(folder: Path) -> Checked | None:
    """Return what the last reading of the whole record found, None where there was none."""
    try:
        said = own((folder / _CHECKED).read_text(encoding="utf-8"))
        at = datetime.fromisoformat(said["at"])
        return Checked(at, int(said["entries"]), tuple(map(str, said["faults"])))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def is_due(folder: Path, now: datetime) -> bool:
    """Return whether the whole record is to be read again; also where a clock was set back."""
    checked = last_checked(folder)
    return checked is None or bool(checked.faults) or not checked.at <= now < checked.at + EVERY


def look_at_newest(store: Store) -> tuple[Finding, ...]:
    """Look at the newest entries, and hold what waits against its second copy."""
    with store.reading() as connection:
        fault = newest_fault(connection, NEWEST)
        if fault is not None:
            return (fault.finding(),)
    return strays_of(store)


def strays_of(store: Store) -> tuple[Finding, ...]:
    """Bring the outbox in line; say how many waiting entries only the outbox still has."""
    lines = store.outbox.lines()
    with store.reading() as connection:
        waiting = outbox_lines(connection)
        known = known_ids(connection, (line.name for line in lines))
    strays = store.outbox.reconcile(lines, waiting, known)
    return (finding("outbox_only", count=len(strays)),) if strays else ()


def look_at_all(
    store: Store, now: datetime, pause: Callable[[float], None] = time.sleep
) -> tuple[Finding, ...]:
    """Read the whole record, resting as long as working, and keep what was found."""
    began = [time.monotonic()]

    def pace(entries: int) -> None:
        if entries % _A_STRETCH == 0:
            pause(time.monotonic() - began[0])
            began[0] = time.monotonic()

    with store.reading() as connection:
        verified = verify(connection, pace)
    faults = (verified.fault.finding(),) if verified.fault else ()
    note_checked(store.folder, Checked(now, verified.entries, tuple(f.rule for f in faults)))
    return faults


def note_checked(folder: Path, checked: Checked) -> None:
    """Keep when the whole record was read and what was found; a full disk does not matter here."""
    said = {
        "at": checked.at.isoformat(),
        "entries": checked.entries,
        "faults": list(checked.faults),
    }
    try:
        replace_file(folder / _CHECKED, json.dumps(said).encode())
    except (OSError, StoreTrouble):
        return


def _mark_of(folder: Path) -> Path:
    return folder / f"{_MARK}{os.getpid()}"


def _runs(mark: Path) -> bool:
    """Return whether the process of a mark still runs; what can't be told does not."""
    number = mark.name.removeprefix(_MARK)
    if not number.isdecimal():
        return False
    if _boot() != mark.read_text(encoding="utf-8", errors="replace"):
        return False
    if sys.platform == "win32":
        return True
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _boot() -> str:
    """Return what tells this run of the computer from the one before, blank where nothing does."""
    try:
        return _BOOT.read_text(encoding="utf-8").strip()
    except OSError:
        return ""
