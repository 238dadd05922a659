"""A new desk enrols by a one-time code: it joins the office and fetches what was recorded."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.clock import OFFICE_ZONE, Clock
from desktop.office.office import SETTINGS
from desktop.office.redeeming import CodeTyped, redeem
from desktop.office.syncing import join_office, synchronise
from desktop.rules.findings import Finding, finding
from desktop.store.connect import FILE_NAME, open_store
from desktop.store.disk import refuse_open_elsewhere
from desktop.store.errors import StoreBusy, StoreTrouble
from desktop.store.key_slots import device_of, is_sealed
from desktop.store.settings import get_setting
from desktop.store.sync_counts import kept_desks
from desktop.sync.opening import open_shared, place_of
from desktop.sync.troubles import AlreadyOffice

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What stands on the slip, and the password: one that is set, or the officer's own."""

    address: str
    officer: str
    code: str
    password: str
    is_first: bool


@dataclass(frozen=True, slots=True)
class Aside:
    """A store set aside, what it last said still waited there, and when; None where unknown."""

    folder: Path
    pending: int | None = None
    seen_at: datetime | None = None


def enrol(folder: Path, wanted: Enrolment, clock: Clock, step: Step) -> tuple[Finding, ...]:
    """Redeem the code, join the office and exchange once; return what stands against it.

    Where it breaks off after the code was redeemed, the same again goes on with the password. A
    desk that has joined is one; what its first exchange meets is told as of any other.
    """
    try:
        _enrol(folder, wanted, clock, step)
    except StoreTrouble as trouble:
        return (trouble.finding(),)
    return ()


def enrol_anew(
    folder: Path, wanted: Enrolment, clock: Clock, step: Step
) -> Aside | tuple[Finding, ...]:
    """Join the office afresh in the place of a store nobody can open, which is set aside whole.

    Until the new store has everything the old one stays where it is; it is never deleted. Another
    window that works in it would go on in what is set aside: nothing is done, and no code used.
    """
    at = clock.read().moment.astimezone(OFFICE_ZONE)
    fresh = folder.with_name(f"{folder.name}.joining")
    aside = folder.with_name(f"{folder.name}-{at:%Y%m%d-%H%M%S}")
    try:
        for place in (folder, fresh):
            refuse_open_elsewhere(place / FILE_NAME)
    except StoreBusy as busy:
        return (busy.finding(),)
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        against = enrol(fresh, wanted, clock, step)
        return against or _exchanged(folder, fresh, aside)
    except StoreTrouble as trouble:
        return (trouble.finding(),)
    except OSError as error:
        return (finding("store_not_aside", folder=folder, why=error.strerror or error),)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _exchanged(folder: Path, fresh: Path, aside: Path) -> Aside:
    """Put the fresh store in the old one's place; where that fails the old one is back there."""
    refuse_open_elsewhere(folder / FILE_NAME)
    folder.rename(aside)
    try:
        fresh.rename(folder)
    except OSError:
        aside.rename(folder)
        raise
    device = device_of(aside)
    with open_store(folder) as store, store.reading() as connection:
        seen = next((desk for desk in kept_desks(connection) if desk.device == device), None)
    return Aside(aside, seen.pending if seen else None, seen.seen_at if seen else None)


def _enrol(folder: Path, wanted: Enrolment, clock: Clock, step: Step) -> None:
    _refuse_office(folder)
    place = place_of(wanted.address, "")
    officer = wanted.officer.strip()
    redeem(place, CodeTyped(officer, wanted.code, wanted.password, wanted.is_first), clock)
    with (
        closing(open_shared(place, officer, wanted.password, clock)) as shared,
        closing(join_office(folder, place, shared, clock)) as office,
    ):
        synchronise(office, shared, officer, step=step)


def _refuse_office(folder: Path) -> None:
    """Refuse a folder that holds an office, while the code can still be used elsewhere."""
    if not _has_store(folder):
        return
    if is_sealed(folder):
        raise AlreadyOffice(folder=folder)
    with open_store(folder) as store, store.reading() as connection:
        if get_setting(connection, SETTINGS) is not None:
            raise AlreadyOffice(folder=folder)


def _has_store(folder: Path) -> bool:
    file = folder / FILE_NAME
    return file.is_file() and file.stat().st_size > 0
