"""A new desk enrols by a one-time code: it joins the office and fetches what was recorded."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from desktop.clock import Clock
from desktop.office.office import SETTINGS
from desktop.office.redeeming import CodeTyped, redeem
from desktop.office.syncing import join_office, synchronise
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding
from desktop.store.connect import FILE_NAME, open_store
from desktop.store.errors import StoreTrouble
from desktop.store.key_slots import is_sealed
from desktop.store.settings import get_setting
from desktop.sync.exchange import Report
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


def enrol(folder: Path, wanted: Enrolment, clock: Clock, step: Step) -> tuple[Finding, ...]:
    """Redeem the code, join the office and exchange once; return what stands against it.

    Where it breaks off after the code was redeemed, the same again goes on with the password. A
    desk that has joined is one; what its first exchange meets is told as of any other.
    """
    try:
        _joined(folder, wanted, clock, step)
    except StoreTrouble as trouble:
        return (trouble.finding(),)
    return ()


def _joined(folder: Path, wanted: Enrolment, clock: Clock, step: Step) -> Report:
    """Join as ``enrol`` does and return what the first exchange met; raises StoreTrouble."""
    _refuse_office(folder)
    redeem_slip(wanted, clock)
    return fetched(folder, wanted, clock, step)


def redeem_slip(wanted: Enrolment, clock: Clock) -> None:
    """Redeem the code of a slip; raises as ``redeem`` does."""
    typed = CodeTyped(wanted.officer.strip(), wanted.code, wanted.password, wanted.is_first)
    redeem(place_of(wanted.address, ""), typed, clock)


def fetched(folder: Path, wanted: Enrolment, clock: Clock, step: Step) -> Report:
    """Join in a folder that holds no office and fetch all; return what the exchange met."""
    place, officer = place_of(wanted.address, ""), wanted.officer.strip()
    with (
        closing(open_shared(place, officer, wanted.password, clock)) as shared,
        closing(join_office(folder, place, shared, clock)) as office,
    ):
        return synchronise(office, shared, officer, step=step)


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
