"""Signing in at an encrypted store: the officer's password opens it, the office renews the permit.

One typing serves both: where the office must be asked, the same password signs in at its server.
Whoever calls these does so beside the window: argon2id takes a quarter of a second, a server more.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from desktop.clock import OFFICE_ZONE, Clock
from desktop.domain.office_settings import OfficeSettings
from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.kept_settings import kept_office
from desktop.office.office import Office
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.store import key_slots
from desktop.store.access_log import (
    What,
    forget_files,
    note_access,
    take_up_access,
    waiting_access,
)
from desktop.store.connect import open_store
from desktop.store.errors import CodeMustChange, NoSlot, PermitExpired, StoreLocked, StoreTrouble
from desktop.store.officers import get_officer, officers
from desktop.store.passwords import refuse_weak
from desktop.store.recovery import is_owed, make_recovery, note_told, owe_telling
from desktop.store.rows_sign_in import OfficerChoice, SignInPage
from desktop.store.shared import SharedPlace, shared_place
from desktop.store.slot_names import NamePlate, NamePlates, read_names, write_names
from desktop.sync.troubles import DeviceRevoked, SignInRefused, SyncTrouble
from desktop.wording import signs
from desktop.wording.sentences import joined
from desktop.wording.values import DUTIES

log = logging.getLogger(__name__)


class Outcome(StrEnum):
    """What came of a password: signed in, or what is needed instead."""

    IN = "in"
    CODE = "code"
    SERVER = "server"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a password, what stands against it, and a recovery code to be told once."""

    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    recovery: str = ""

    @property
    def is_in(self) -> bool:
        """True where the officer is signed in."""
        return self.outcome is Outcome.IN


@dataclass(frozen=True, slots=True)
class Seat:
    """Where somebody signs in: the store's folder, the clock, and what is noted of it."""

    folder: Path
    clock: Clock
    what: What = What.SIGNED_IN

    def now(self) -> datetime:
        """Return the present moment in the office's zone."""
        return self.clock.read().moment.astimezone(OFFICE_ZONE)


def locked_page(folder: Path) -> SignInPage:
    """Return who has a slot on this desk, as far as that is known without opening the store."""
    plates = read_names(folder)
    people = tuple(_plate(slot.officer, plates) for slot in key_slots.slots(folder))
    people = tuple(sorted(people, key=lambda p: (p.bureau, p.id)))
    return SignInPage(plates.office, "", is_demo=False, people=people, is_sealed=True)


def sign_in(seat: Seat, officer: str, password: str, at_server: str = "") -> Answer:
    """Unlock an officer's slot; ``at_server`` is the server's password where it is another.

    An administrator who was never shown the recovery code, as where a joining was cut off, is given
    another one.
    """
    answer = _unlocked(seat, officer, password, at_server)
    is_shown = answer.is_in and seat.what is What.SIGNED_IN
    if not is_shown or not is_owed(seat.folder, officer):
        return answer
    with open_store(seat.folder) as store, store.reading() as connection:
        person = get_officer(connection, officer)
    return replace(answer, recovery=_recovery(seat, person))


def _unlocked(seat: Seat, officer: str, password: str, at_server: str) -> Answer:
    try:
        key_slots.unlock(seat.folder, officer, password, seat.now(), seat.what)
    except CodeMustChange:
        return Answer(Outcome.CODE)
    except PermitExpired as over:
        return _renewed(seat, officer, at_server or password, over.finding())
    except NoSlot as missing:
        answer, found = admitted(seat, officer, password), missing.finding()
        return answer if answer.is_in else replace(answer, findings=(found, *answer.findings))
    except StoreTrouble as trouble:
        return _refused(trouble.finding())
    return _seated(seat)


def renewed(office: Office, officer: str) -> bool:
    """Let the permit begin anew of an officer who has just reached the office.

    False also where the password was changed elsewhere: the next unlocking asks for it.
    """
    folder = office.store.folder
    if not key_slots.is_sealed(folder) or not key_slots.is_unlocked(folder, officer):
        return False
    try:
        key_slots.renew_permit(folder, officer, office.now())
    except StoreLocked:
        return False
    return True


def set_own(seat: Seat, officer: str, code: str, new: str) -> Answer:
    """Put an own password in the place of a one-time code, and sign in with it."""
    try:
        key_slots.change_password(seat.folder, officer, code, new, seat.now())
    except StoreTrouble as trouble:
        return _refused(trouble.finding())
    return sign_in(seat, officer, new)


def change_own(seat: Seat, officer: str, old: str, new: str) -> Answer:
    """Change an officer's password, at the office's server too where it has one.

    The server comes first: where it can't be reached or refuses, both stay as they were.
    """
    try:
        with open_store(seat.folder) as store, store.reading() as connection:
            name, place = get_officer(connection, officer).name, shared_place(connection)
        refuse_weak(new, officer, name)
        key_slots.unlock(seat.folder, officer, old, seat.now(), None)
        if place is not None:
            from desktop.sync.own_password import change_at_server

            change_at_server(place, officer, old, new)
        key_slots.change_password(seat.folder, officer, old, new, seat.now())
    except (StoreTrouble, SyncTrouble) as trouble:
        return _refused(trouble.finding())
    return Answer(Outcome.IN)


def found_password(
    seat: Seat, officer: str, password: str, step: Callable[[int, int], None]
) -> Answer:
    """Encrypt a plain store under its first officer's password, which the server must know.

    An administrator is given the recovery code with the answer.
    """
    try:
        with open_store(seat.folder) as store, store.reading() as connection:
            person, place = get_officer(connection, officer), shared_place(connection)
            everybody = officers(connection)
        against = first_findings(person, place, everybody)
        if against:
            return Answer(Outcome.REFUSED, against)
        refuse_weak(password, officer, person.name)
        if place is not None:
            _meet(seat, place, officer, password)
        key_slots.seal_store(seat.folder, officer, password, seat.now(), step)
        code = _recovery(seat, person)
    except (StoreTrouble, SyncTrouble) as trouble:
        return _refused(trouble.finding())
    return replace(_seated(seat), recovery=code)


def take_seat(seat: Seat, officer: str) -> Answer:
    """Let a store that was encrypted before anything was in it know its first officer.

    An administrator is given the recovery code with the answer.
    """
    try:
        with open_store(seat.folder) as store, store.reading() as connection:
            person = get_officer(connection, officer)
        key_slots.renew_permit(seat.folder, officer, seat.now())
        code = _recovery(seat, person)
    except StoreTrouble as trouble:
        return _refused(trouble.finding())
    return replace(_seated(seat), recovery=code)


def _recovery(seat: Seat, person: Officer) -> str:
    """Return a code for an administrator, who is owed one until it is said to be kept."""
    if Duty.ADMINISTRATOR not in person.duties:
        note_told(seat.folder)
        return ""
    owe_telling(seat.folder, person.id)
    return make_recovery(seat.folder, seat.now())


def first_findings(
    person: Officer, place: SharedPlace | None, everybody: tuple[Officer, ...]
) -> tuple[Finding, ...]:
    """Return why this officer can't be the first with a password: others could not be let in.

    Where a server knows whose it is, anybody can.
    """
    is_checked = place is not None and place.knows_passwords
    if is_checked or Duty.ADMINISTRATOR in person.duties:
        return ()
    return (finding("first_is_administrator", people=administrators_of(everybody)),)


def administrators_of(everybody: tuple[Officer, ...]) -> str:
    """Return the names of who administers the office."""
    able = (p.name for p in everybody if p.is_active and Duty.ADMINISTRATOR in p.duties)
    return signs.LIST.join(able)


def _renewed(seat: Seat, officer: str, password: str, over: Finding) -> Answer:
    try:
        place = key_slots.office_of(seat.folder, officer)
        if place is not None:
            _meet(seat, place, officer, password)
        key_slots.renew_permit(seat.folder, officer, seat.now())
        note_access(seat.folder, seat.what, officer, seat.now())
    except SignInRefused as refused:
        return Answer(Outcome.SERVER, (over, refused.finding()))
    except (StoreTrouble, SyncTrouble) as trouble:
        return Answer(Outcome.REFUSED, (over, trouble.finding()))
    return _seated(seat)


def admitted(seat: Seat, officer: str, password: str) -> Answer:
    """Let in whom the office's server knows, while the store is open; a lost slot is replaced.

    At a hub nobody knows a password: there an administrator gives a one-time code at this desk.
    """
    if not key_slots.is_unlocked(seat.folder):
        return Answer(Outcome.REFUSED)
    try:
        with open_store(seat.folder) as store, store.reading() as connection:
            person, place = get_officer(connection, officer), shared_place(connection)
        if place is None or not (place.knows_passwords and person.is_active):
            return Answer(Outcome.REFUSED)
        _meet(seat, place, officer, password)
        duties, now = tuple(sorted(person.duties)), seat.now()
        key_slots.add_slot(seat.folder, officer, password, duties, now, must_change=False)
        key_slots.unlock(seat.folder, officer, password, now, seat.what)
    except (StoreTrouble, SyncTrouble) as trouble:
        return _refused(trouble.finding())
    return _seated(seat)


def _meet(seat: Seat, place: SharedPlace, officer: str, password: str) -> None:
    """Sign in at the office's server and leave again; raises what stands against it.

    A revoked device is let in no more, whoever sits at it.
    """
    from desktop.sync.opening import open_shared

    shared = open_shared(place, officer, password, seat.clock)
    try:
        shared.hello("", 0)
        if key_slots.is_sealed(seat.folder) and shared.is_kept_out(
            key_slots.device_of(seat.folder)
        ):
            raise DeviceRevoked
    finally:
        shared.close()


def _seated(seat: Seat) -> Answer:
    """Keep how those with a slot are called, for the page before the store opens."""
    with open_store(seat.folder) as store, store.reading() as connection:
        said = kept_office(connection)
        known = {p.id: p for p in officers(connection)}
    held = (slot.officer for slot in key_slots.slots(seat.folder))
    plates = {name: _named(known[name], said) for name in held if name in known}
    write_names(seat.folder, NamePlates(said.name, plates))
    take_up(seat.folder)
    return Answer(Outcome.IN)


def take_up(folder: Path) -> None:
    """Take what was noted of access beside the store up into it; nobody's sign-in fails for it."""
    if waiting_access(folder):
        try:
            with open_store(folder) as store:
                with store.writing() as connection:
                    files = take_up_access(connection, folder)
                forget_files(files)
        except (StoreTrouble, SQLAlchemyError):
            log.warning("notes of access wait on", exc_info=True)


def _named(person: Officer, settings: OfficeSettings) -> NamePlate:
    duties = joined([DUTIES[d] for d in Duty if d in person.duties])
    return NamePlate(person.name, settings.organ(Bureau(person.bureau)).short_name, duties)


def _plate(officer: str, plates: NamePlates) -> OfficerChoice:
    plate = plates.people.get(officer)
    if plate is None:
        return OfficerChoice(officer, officer, "", "")
    return OfficerChoice(officer, plate.name, plate.bureau, plate.duties)


def _refused(found: Finding) -> Answer:
    return Answer(Outcome.REFUSED, (found,))
