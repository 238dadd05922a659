"""A desk joins an office: its store is encrypted from its first byte, and filled beside its place.

It is ``NAME.joining`` while it is filled, and ``NAME.joined`` once the office knows this desk, for
a code is used up then. It goes into its place when all is there.
"""

import errno
import os
import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop.office.office import open_office
from desktop.office.redeeming import CodeTyped, redeem
from desktop.office.sessions import Seat, take_seat
from desktop.office.syncing import join_office, synchronise
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.store.connect import FILE_NAME, open_store
from desktop.store.disk import is_empty
from desktop.store.errors import (
    NoSlot,
    PasswordWrong,
    PermitExpired,
    StoreTrouble,
    TargetNotEmpty,
)
from desktop.store.joining_beside import beside, joining_alone, moved, moved_in
from desktop.store.key_slots import is_sealed, lock, make_sealed, unlock
from desktop.store.recovery import owe_telling
from desktop.store.shared import shared_place
from desktop.sync.exchange import Report
from desktop.sync.opening import open_shared, place_of
from desktop.sync.ports import SharedStore
from desktop.sync.troubles import AlreadyOffice, SyncTrouble, Unreachable

Step = Callable[[int, int], None]
Refuse = Callable[[Path], None]
"""Raises what stands against joining in a folder, while a code can still be used elsewhere."""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What stands on the slip, and the password: one that is set, or the officer's own.

    It encrypts the store as well; at a hub it does nothing else. The code is blank where none was
    given, the scope where the only one is meant.
    """

    address: str
    officer: str
    code: str
    password: str
    is_first: bool
    scope: str = ""


@dataclass(frozen=True, slots=True)
class Aside:
    """A store set aside, what it last said still waited there, and when; None where unknown."""

    folder: Path
    pending: int | None = None
    seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Joined:
    """What the first exchange did, and the store that was set aside for the new one.

    ``recovery`` is the new store's code, shown this once to an administrator, blank for others.
    """

    report: Report
    recovery: str = ""
    aside: Aside | None = None


Put = Callable[[Seat, Path], Aside | None]
"""Puts a store that is whole into the place of the seat's; raises OSError."""


def enrol(seat: Seat, wanted: Enrolment, step: Step) -> Joined | tuple[Finding, ...]:
    """Join the office in a folder that is empty or not there, and leave it unlocked.

    Where it breaks off after this desk was enrolled, the same again goes on from there. A desk that
    has joined is one; what its first exchange meets is told as of any other.
    """
    return joined(seat, wanted, step, (_refuse_taken, _put))


def joined(
    seat: Seat, wanted: Enrolment, step: Step, how: tuple[Refuse, Put]
) -> Joined | tuple[Finding, ...]:
    """Join as ``enrol`` does, where ``how`` doesn't refuse the folder; it then puts the store."""
    seat = replace(seat, folder=seat.folder.resolve())
    try:
        told = _joined(seat, wanted, step, how)
    finally:
        for place in beside(seat.folder):
            lock(place)
    if isinstance(told, Joined):
        unlock(seat.folder, wanted.officer, wanted.password, seat.now(), None)
    return told


def _joined(
    seat: Seat, wanted: Enrolment, step: Step, how: tuple[Refuse, Put]
) -> Joined | tuple[Finding, ...]:
    refuse, put = how
    joining, _ready = beside(seat.folder)
    try:
        refuse(seat.folder)
        seat.folder.parent.mkdir(parents=True, exist_ok=True)
        with joining_alone(seat.folder):
            try:
                shutil.rmtree(joining, ignore_errors=True)
                report = _filled(seat, wanted, step)
            finally:
                shutil.rmtree(joining, ignore_errors=True)
            if isinstance(report.trouble, Unreachable):
                return (report.trouble.finding(),)
            return _seated(seat, wanted, report, put)
    except StoreTrouble as trouble:
        return (trouble.finding(),)
    except OSError as error:
        why = error.strerror or error
        return (finding("store_not_placed", folder=seat.folder, why=why),)


def _filled(seat: Seat, wanted: Enrolment, step: Step) -> Report:
    """Have the new store beside, from before or joined now; return what its exchange met."""
    joining, ready = beside(seat.folder)
    if ready.exists() and not _is_of(ready, wanted, seat):
        shutil.rmtree(ready)
    if ready.exists():
        with closing(_opened(wanted, seat)) as shared:
            return _synchronised(ready, shared, wanted, seat, step)
    if wanted.is_first:
        typed = CodeTyped(wanted.officer, wanted.code, wanted.password, wanted.is_first)
        redeem(place_of(wanted.address, ""), typed, seat.clock)
    with closing(_opened(wanted, seat)) as shared:
        make_sealed(joining, wanted.officer, wanted.password, seat.now())
        if wanted.code and not wanted.is_first:
            shared.redeem(wanted.code, "")
        place = place_of(wanted.address, wanted.scope)
        join_office(joining, place, shared, seat.clock).close()
        report = _synchronised(joining, shared, wanted, seat, step)
    owe_telling(joining, wanted.officer)
    moved(joining, ready)
    return report


def _is_of(ready: Path, wanted: Enrolment, seat: Seat) -> bool:
    """Return whether the store that is beside is this officer's of this office, and open it.

    Where the password opens it no more and the office knows it, all is fetched again; raises
    PasswordWrong or PermitExpired where the office doesn't, or can't be asked.
    """
    if not is_sealed(ready):
        return False
    try:
        unlock(ready, wanted.officer, wanted.password, seat.now())
    except NoSlot:
        return False
    except (PasswordWrong, PermitExpired):
        if _is_known(wanted, seat):
            return False
        raise
    with open_store(ready) as store, store.reading() as connection:
        place = shared_place(connection)
    meant = place_of(wanted.address, wanted.scope)
    return place is not None and place.address == meant.address and meant.scope in ("", place.scope)


def _is_known(wanted: Enrolment, seat: Seat) -> bool:
    with suppress(SyncTrouble):
        _opened(wanted, seat).close()
        return True
    return False


def _opened(wanted: Enrolment, seat: Seat) -> SharedStore:
    place = place_of(wanted.address, wanted.scope)
    return open_shared(place, wanted.officer, wanted.password, seat.clock)


def _synchronised(
    folder: Path, shared: SharedStore, wanted: Enrolment, seat: Seat, step: Step
) -> Report:
    with closing(open_office(folder, seat.clock)) as office:
        return synchronise(office, shared, wanted.officer, step=step)


def _seated(
    seat: Seat, wanted: Enrolment, report: Report, put: Put
) -> Joined | tuple[Finding, ...]:
    """Put the new store in its place, once it knows its officer."""
    _joining, ready = beside(seat.folder)
    answer = take_seat(replace(seat, folder=ready), wanted.officer)
    if not answer.is_in:
        return answer.findings
    return Joined(report, answer.recovery, put(seat, ready))


def _refuse_taken(folder: Path) -> None:
    """Refuse a folder in which anything is (AlreadyOffice, TargetNotEmpty), or a disk's own."""
    file = folder / FILE_NAME
    if file.is_file() and file.stat().st_size > 0:
        raise AlreadyOffice(folder=folder)
    if not is_empty(folder):
        raise TargetNotEmpty(folder=folder)
    if folder.is_mount():
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))


def _put(seat: Seat, ready: Path) -> None:
    moved_in(ready, seat.folder)
