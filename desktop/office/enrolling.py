"""A new desk enrols by a one-time code: it joins the office and fetches what was recorded."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop.clock import Clock
from desktop.office.syncing import join_office, synchronise
from desktop.rules.findings import Finding
from desktop.store.errors import StoreTrouble
from desktop.store.passwords import refuse_weak
from desktop.store.shared import SharedPlace
from desktop.sync.opening import HUB, open_shared, place_of
from desktop.sync.people import written
from desktop.sync.troubles import NotKeptHere, SignInRefused

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What stands on the slip, and the password: one that is set, or the officer's own."""

    address: str
    officer: str
    code: str
    password: str
    is_first: bool


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


def _enrol(folder: Path, wanted: Enrolment, clock: Clock, step: Step) -> None:
    place = place_of(wanted.address, "")
    if place.kind == HUB:
        raise NotKeptHere
    officer = wanted.officer.strip()
    if wanted.is_first:
        refuse_weak(wanted.password, officer)
        _set_password(place, wanted, officer, clock)
    with closing(open_shared(place, officer, wanted.password, clock)) as shared:
        if not wanted.is_first:
            shared.redeem(wanted.code, "")
        with closing(join_office(folder, place, shared, clock)) as office:
            synchronise(office, shared, officer, step=step)


def _set_password(place: SharedPlace, wanted: Enrolment, officer: str, clock: Clock) -> None:
    """Set the password by the code; where that was done before, it signs in already."""
    try:
        shared = open_shared(place, officer, written(wanted.code), clock)
    except SignInRefused:
        open_shared(place, officer, wanted.password, clock).close()
        return
    with closing(shared):
        shared.redeem(wanted.code, wanted.password)
