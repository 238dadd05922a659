"""A desk joins its office afresh where nobody can open its store, which is set aside whole."""

from contextlib import suppress
from pathlib import Path

from desktop.clock import OFFICE_ZONE
from desktop.office.enrolling import Aside, Enrolment, Joined, Step, joined
from desktop.office.sessions import Seat
from desktop.rules.findings import Finding
from desktop.store.connect import FILE_NAME, open_store
from desktop.store.disk import refuse_open_elsewhere
from desktop.store.errors import StoreTrouble
from desktop.store.joining_beside import moved
from desktop.store.key_slots import device_of
from desktop.store.sync_counts import kept_desks


def enrol_anew(seat: Seat, wanted: Enrolment, step: Step) -> Joined | tuple[Finding, ...]:
    """Join the office afresh in the place of a store nobody can open, which is set aside whole.

    Until the new store has everything the old one stays where it is; it is never deleted. Another
    window that works in it would go on in what is set aside: nothing is done, and no code used.
    Where it breaks off after this desk was enrolled, the same again goes on from there.
    """
    return joined(seat, wanted, step, (_refuse_open, _exchanged))


def _refuse_open(folder: Path) -> None:
    refuse_open_elsewhere(folder / FILE_NAME)


def _exchanged(seat: Seat, ready: Path) -> Aside:
    """Put the new store in the old one's place; where that fails the old one is back there."""
    folder, device = seat.folder, _device(seat.folder)
    aside = folder.with_name(f"{folder.name}-{seat.now().astimezone(OFFICE_ZONE):%Y%m%d-%H%M%S}")
    with open_store(ready) as store, store.reading() as connection:
        seen = next((desk for desk in kept_desks(connection) if desk.device == device), None)
    _refuse_open(folder)
    moved(folder, aside)
    try:
        moved(ready, folder)
    except OSError:
        if not folder.exists():
            moved(aside, folder)
        raise
    return Aside(aside) if seen is None else Aside(aside, seen.pending, seen.seen_at)


def _device(folder: Path) -> str:
    """Return which device the old store was made for, blank where its key file is damaged."""
    with suppress(StoreTrouble):
        return device_of(folder)
    return ""
