"""Unlock an encrypted store for one command: by the officer's password, renewed at the office."""

from contextlib import closing
from pathlib import Path

from desktop.cli.secrets import password_for, store_password
from desktop.clock import Clock
from desktop.store.access_log import What, note_access
from desktop.store.errors import NoSlot, PermitExpired
from desktop.store.key_slots import (
    is_sealed,
    is_unlocked,
    office_of,
    renew_permit,
    slots,
    unlock,
)
from desktop.sync.opening import open_shared


def unlocked(folder: Path, officer: str, clock: Clock) -> None:
    """Unlock the store as an officer; the only one there is need not be named.

    A permit that is over is renewed at the office with the same password. Raises what ``unlock``
    does, and what asking the office does.
    """
    if not is_sealed(folder):
        return
    named = officer or _only_one(folder)
    if is_unlocked(folder, named):
        return
    password, now = store_password(named), clock.read().moment
    try:
        unlock(folder, named, password, now, What.BY_COMMAND)
    except PermitExpired:
        place = office_of(folder, named)
        assert place is not None
        with closing(open_shared(place, named, password_for(place, named), clock)) as shared:
            shared.hello("", 0)
        renew_permit(folder, named, now)
        note_access(folder, What.BY_COMMAND, named, now)


def only_officer(folder: Path) -> str:
    """Return the one officer who can open an encrypted store, blank for several or a plain one."""
    known = [row.officer for row in slots(folder)] if is_sealed(folder) else []
    return known[0] if len(known) == 1 else ""


def _only_one(folder: Path) -> str:
    known = only_officer(folder)
    if not known:
        raise NoSlot(officer="--as")
    return known
