"""Numbers of a shared office: some at hand, what is not needed given back, all desks' known."""

import logging
from collections.abc import Iterable

from sqlalchemy import Connection

from desktop.domain.case import LetterStage
from desktop.domain.values import Officer
from desktop.office.number_series import series_of
from desktop.office.numbering import CASE_SERIES, LETTER_SERIES
from desktop.office.office import Office
from desktop.store.numbers import Series, add_lease, unused
from desktop.store.officers import get_officer
from desktop.store.queries import signed_cases
from desktop.store.shared import shared_place
from desktop.store.shared_numbers import (
    GivenBack,
    LeaseKept,
    given_back,
    let_rest,
    note_told,
    put_leases,
    resting,
)
from desktop.store.writers import known_device
from desktop.sync.ports import Lease, SharedStore
from desktop.sync.troubles import LeaseRefused

log = logging.getLogger(__name__)

ENOUGH = 2
"""A series with fewer unused numbers gets another block."""
BLOCK = 5
CASE_BLOCK = 10


def keep_numbers(office: Office, shared: SharedStore, officer: str) -> None:
    """Have some numbers at hand of each series the officer's acts take from."""
    with office.store.reading() as connection:
        place, person = shared_place(connection), get_officer(connection, officer)
        device = known_device(connection)
        short = _short(connection, office, person)
    assert place is not None
    if short:
        short = _given_before(office, shared.leases(device, place.scope), person)
    for series in short:
        count = CASE_BLOCK if series.kind == CASE_SERIES else BLOCK
        wanted = Lease(series.organ, series.kind, series.year, 1, count)
        try:
            given = shared.lease(device, place.scope, wanted)
        except LeaseRefused:
            log.warning("no numbers for %s", series)
            continue
        with office.store.writing() as connection:
            add_lease(connection, series, given.low, given.high)
            let_rest(connection, series, rests=False)


def give_numbers_back(office: Office, shared: SharedStore) -> None:
    """Tell the shared store which numbers this desk does not need; a lost answer is asked again."""
    with office.store.reading() as connection:
        place, backs = shared_place(connection), given_back(connection)
        device = known_device(connection)
    assert place is not None
    for back in backs:
        taken = _is_taken(shared, device, place.scope, back)
        with office.store.writing() as connection:
            note_told(connection, back, is_taken=taken)


def see_leases(office: Office, shared: SharedStore) -> None:
    """Keep which desk holds which numbers, for the book of numbers."""
    with office.store.reading() as connection:
        place = shared_place(connection)
    assert place is not None
    seen = [
        LeaseKept(
            Series(s.lease.organ, s.lease.kind, s.lease.year),
            s.lease.low,
            s.lease.high,
            s.device,
            s.label,
            s.officer,
            s.returned_from,
            s.why,
        )
        for s in shared.leased(place.scope)
    ]
    with office.store.writing() as connection:
        put_leases(connection, seen)


def _is_taken(shared: SharedStore, device: str, scope: str, back: GivenBack) -> bool:
    series = back.series
    rest = Lease(series.organ, series.kind, series.year, back.low, back.high)
    try:
        shared.return_numbers(device, scope, rest, back.start, back.why)
    except LeaseRefused:
        found = (s for s in shared.leased(scope) if s.lease == rest and s.device == device)
        return any(s.returned_from is not None and s.returned_from <= back.start for s in found)
    return True


def _short(connection: Connection, office: Office, person: Officer) -> list[Series]:
    rests = resting(connection)
    if rests and _waits_for_number(connection):
        rests = frozenset(s for s in rests if s.kind != LETTER_SERIES)
    wanted = series_of(office, person, office.now().year)
    return [s for s in wanted if s not in rests and unused(connection, s) < ENOUGH]


def _waits_for_number(connection: Connection) -> bool:
    cases = signed_cases(connection)
    return any(x.stage is LetterStage.SIGNED for case in cases for x in case.letters)


def _given_before(office: Office, given: Iterable[Lease], person: Officer) -> list[Series]:
    """Take up leases whose answer was lost on the way; return the series still short.

    A block that is on its way back, given back here a moment ago, is not taken up again.
    """
    with office.store.writing() as connection:
        going = {(back.series, back.low) for back in given_back(connection)}
        for lease in given:
            series = Series(lease.organ, lease.kind, lease.year)
            if (series, lease.low) not in going:
                add_lease(connection, series, lease.low, lease.high)
        return _short(connection, office, person)
