"""A one-time code redeemed at a desk that has joined: a reset password, a newcomer, a copied desk.

A first code ends with a password, which is the desk's as well where the old one is known.
"""

from contextlib import closing
from pathlib import Path

from desktop.clock import Clock
from desktop.office.sessions import Answer, Outcome, Seat, admitted, sign_in
from desktop.plain_class import dataclass
from desktop.store import key_slots
from desktop.store.connect import open_store
from desktop.store.errors import NoSlot, StoreTrouble
from desktop.store.passwords import refuse_weak
from desktop.store.shared import SharedPlace, shared_place
from desktop.sync.opening import HUB, open_shared
from desktop.sync.people import written
from desktop.sync.troubles import NotJoined, NotKeptHere, SignInRefused


@dataclass(frozen=True, slots=True)
class CodeTyped:
    """A code and the password that goes with it: one that is set, or the officer's own."""

    officer: str
    code: str
    password: str
    is_first: bool


def redeem(place: SharedPlace, typed: CodeTyped, clock: Clock) -> None:
    """Redeem a code at the shared store; where a first one was before, the password signs in.

    Raises NotKeptHere at a hub, what is weak of a password, and what the store says.
    """
    if place.kind == HUB:
        raise NotKeptHere
    if typed.is_first:
        refuse_weak(typed.password, typed.officer)
        _set_password(place, typed, clock)
        return
    with closing(open_shared(place, typed.officer, typed.password, clock)) as shared:
        shared.redeem(typed.code, "")


def redeem_here(seat: Seat, typed: CodeTyped, before: str = "") -> Answer:
    """Redeem the code of who sits at this desk; ``before`` is what they opened it with."""
    try:
        redeem(_place(seat, typed.officer), typed, seat.clock)
        if typed.is_first and before and _has_slot(seat.folder, typed.officer):
            _change_slot(seat, typed, before)
    except StoreTrouble as trouble:
        return Answer(Outcome.REFUSED, (trouble.finding(),))
    return Answer(Outcome.IN)


def sign_in_by_code(seat: Seat, typed: CodeTyped, before: str = "") -> Answer:
    """Redeem a first code and sign in: by a new slot, or by the one ``before`` opens.

    Where ``before`` opens none, a store that is open lets in whom the office's server now knows; a
    plain store is left to be encrypted under the new password.
    """
    try:
        redeem(_place(seat, typed.officer), typed, seat.clock)
        if not key_slots.is_sealed(seat.folder):
            return Answer(Outcome.IN)
        if not _has_slot(seat.folder, typed.officer):
            return sign_in(seat, typed.officer, typed.password)
        answer = sign_in(seat, typed.officer, before, typed.password) if before else None
        if answer is not None and answer.is_in:
            _change_slot(seat, typed, before)
        elif key_slots.is_unlocked(seat.folder):
            answer = admitted(seat, typed.officer, typed.password)
        return answer or Answer(Outcome.REFUSED, (NoSlot(officer=typed.officer).finding(),))
    except StoreTrouble as trouble:
        return Answer(Outcome.REFUSED, (trouble.finding(),))


def _change_slot(seat: Seat, typed: CodeTyped, before: str) -> None:
    if before != typed.password:
        key_slots.change_password(seat.folder, typed.officer, before, typed.password, seat.now())


def _has_slot(folder: Path, officer: str) -> bool:
    is_sealed = key_slots.is_sealed(folder)
    return is_sealed and any(slot.officer == officer for slot in key_slots.slots(folder))


def _place(seat: Seat, officer: str) -> SharedPlace:
    """Return the shared store; before anybody opened this one, who was let in late knows it."""
    if key_slots.is_unlocked(seat.folder):
        with open_store(seat.folder) as store, store.reading() as connection:
            place = shared_place(connection)
    else:
        place = key_slots.office_of(seat.folder, officer)
    if place is None:
        raise NotJoined
    return place


def _set_password(place: SharedPlace, typed: CodeTyped, clock: Clock) -> None:
    """Set the password by the code; where that was done before, it signs in already."""
    try:
        shared = open_shared(place, typed.officer, written(typed.code), clock)
    except SignInRefused:
        open_shared(place, typed.officer, typed.password, clock).close()
        return
    with closing(shared):
        shared.redeem(typed.code, typed.password)
