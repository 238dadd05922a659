"""A desk joins its office afresh where nobody can open its store, which is set aside whole.

The new store is filled beside the old one, as ``NAME.joining``, encrypted from its first byte; it
is ``NAME.joined`` once the office knows this desk, for the code is used up then, and goes into the
old one's place when all is there.
"""

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from desktop.clock import OFFICE_ZONE, Clock
from desktop.office.enrolling import Enrolment, fetched, redeem_slip
from desktop.office.office import open_office
from desktop.office.sessions import Seat, take_seat
from desktop.office.syncing import synchronise
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.store.connect import FILE_NAME, open_store
from desktop.store.disk import refuse_open_elsewhere
from desktop.store.errors import NoSlot, PasswordWrong, PermitExpired, StoreTrouble
from desktop.store.joining_beside import beside, joining_alone, moved
from desktop.store.key_slots import device_of, is_sealed, lock, make_sealed, unlock
from desktop.store.sync_counts import kept_desks
from desktop.sync.exchange import Report
from desktop.sync.opening import open_shared, place_of
from desktop.sync.troubles import SyncTrouble, Unreachable

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Aside:
    """A store set aside, what it last said still waited there, and when; None where unknown.

    ``recovery`` is the new store's code, shown this once to an administrator, blank for others.
    """

    folder: Path
    pending: int | None = None
    seen_at: datetime | None = None
    recovery: str = ""


def enrol_anew(
    folder: Path, wanted: Enrolment, clock: Clock, step: Step
) -> Aside | tuple[Finding, ...]:
    """Join the office afresh in the place of a store nobody can open, which is set aside whole.

    Until the new store has everything the old one stays where it is; it is never deleted. Another
    window that works in it would go on in what is set aside: nothing is done, and no code used.
    Where it breaks off after this desk was enrolled, the same again goes on from there.
    """
    try:
        told = _anew(folder, wanted, clock, step)
    finally:
        for place in beside(folder):
            lock(place)
    if isinstance(told, Aside):
        unlock(folder, wanted.officer, wanted.password, clock.read().moment, None)
    return told


def _anew(folder: Path, wanted: Enrolment, clock: Clock, step: Step) -> Aside | tuple[Finding, ...]:
    joining, ready = beside(folder)
    try:
        refuse_open_elsewhere(folder / FILE_NAME)
        with joining_alone(folder):
            try:
                shutil.rmtree(joining, ignore_errors=True)
                trouble = _filled(joining, ready, wanted, clock, step)
            finally:
                shutil.rmtree(joining, ignore_errors=True)
            if isinstance(trouble, Unreachable):
                return (trouble.finding(),)
            return _in_place(folder, ready, wanted, clock)
    except StoreTrouble as trouble:
        return (trouble.finding(),)
    except OSError as error:
        return (finding("store_not_aside", folder=folder, why=error.strerror or error),)


def _filled(
    joining: Path, ready: Path, wanted: Enrolment, clock: Clock, step: Step
) -> StoreTrouble | None:
    """Have the new store beside, from before or joined now; return what its exchange met."""
    if ready.exists() and not _is_of(ready, wanted, clock):
        shutil.rmtree(ready)
    if ready.exists():
        return _synchronised(ready, wanted, clock, step).trouble
    redeem_slip(wanted, clock)
    make_sealed(joining, wanted.officer, wanted.password, clock.read().moment)
    report = fetched(joining, wanted, clock, step)
    moved(joining, ready)
    return report.trouble


def _is_of(ready: Path, wanted: Enrolment, clock: Clock) -> bool:
    """Return whether the store that is beside is this officer's, and open it.

    Where the password opens it no more and the office knows it, all is fetched again; raises
    PasswordWrong or PermitExpired where the office doesn't, or can't be asked.
    """
    if not is_sealed(ready):
        return False
    try:
        unlock(ready, wanted.officer, wanted.password, clock.read().moment)
    except NoSlot:
        return False
    except (PasswordWrong, PermitExpired):
        if _is_known(wanted, clock):
            return False
        raise
    return True


def _is_known(wanted: Enrolment, clock: Clock) -> bool:
    with suppress(SyncTrouble):
        place = place_of(wanted.address, "")
        open_shared(place, wanted.officer, wanted.password, clock).close()
        return True
    return False


def _synchronised(ready: Path, wanted: Enrolment, clock: Clock, step: Step) -> Report:
    with (
        closing(
            open_shared(place_of(wanted.address, ""), wanted.officer, wanted.password, clock)
        ) as shared,
        closing(open_office(ready, clock)) as office,
    ):
        return synchronise(office, shared, wanted.officer, step=step)


def _in_place(
    folder: Path, ready: Path, wanted: Enrolment, clock: Clock
) -> Aside | tuple[Finding, ...]:
    """Put the new store in the old one's place, once it knows its officer."""
    answer = take_seat(Seat(ready, clock), wanted.officer)
    if not answer.is_in:
        return answer.findings
    now = clock.read().moment
    aside = folder.with_name(f"{folder.name}-{now.astimezone(OFFICE_ZONE):%Y%m%d-%H%M%S}")
    device = _device(folder)
    with open_store(ready) as store, store.reading() as connection:
        seen = next((desk for desk in kept_desks(connection) if desk.device == device), None)
    _exchange(folder, ready, aside)
    if seen is None:
        return Aside(aside, recovery=answer.recovery)
    return Aside(aside, seen.pending, seen.seen_at, answer.recovery)


def _device(folder: Path) -> str:
    """Return which device the old store was made for, blank where its key file is damaged."""
    with suppress(StoreTrouble):
        return device_of(folder)
    return ""


def _exchange(folder: Path, ready: Path, aside: Path) -> None:
    """Put the new store in the old one's place; where that fails the old one is back there."""
    refuse_open_elsewhere(folder / FILE_NAME)
    moved(folder, aside)
    try:
        moved(ready, folder)
    except OSError:
        if not folder.exists():
            moved(aside, folder)
        raise
