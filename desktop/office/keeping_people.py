"""What an administrator does with people and devices of a shared office, from their own desk.

Each act is the shared store's, which judges it anew; what it changed is taken up here at once.
"""

from contextlib import suppress
from datetime import timedelta

from desktop.clock import OFFICE_ZONE
from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.administration import administrator_findings, given_findings, officer_findings
from desktop.office.office import Office
from desktop.office.page_people import people_page
from desktop.office.syncing import take_settings
from desktop.rules.findings import Finding
from desktop.store.errors import StoreTrouble
from desktop.store.rows_people import CodeSlip, PeoplePage, PersonWanted
from desktop.store.shared import SharedPlace, shared_place
from desktop.sync.opening import HUB
from desktop.sync.people import Code, PersonThere, make_code
from desktop.sync.ports import SharedStore
from desktop.sync.troubles import NotJoined

Findings = tuple[Finding, ...]


def look(office: Office, shared: SharedStore, by: str) -> PeoplePage:
    """Return how people and devices stand at the shared store."""
    return people_page(office, by, shared.people(_place(office).scope))


def add_person(
    office: Office, shared: SharedStore, wanted: PersonWanted, by: str
) -> CodeSlip | Findings:
    """Add an officer; returns the slip of their first code, nothing on a hub, or why not."""
    against = _against(office, wanted, by)
    if against:
        return against
    place = _place(office)
    code = None if place.kind == HUB else make_code(is_first=True, hours=wanted.hours)
    shared.add_officer(place.scope, _there(wanted), code)
    if code is None:
        _take_up(office, shared)
        return ()
    with suppress(StoreTrouble):  # the code is seen once; the next exchange says what is wrong
        _take_up(office, shared)
    return _slip(office, (wanted.id, wanted.name), code)


def change_person(office: Office, shared: SharedStore, wanted: PersonWanted, by: str) -> Findings:
    """Change an officer, put them out of work or let them in again; return why not."""
    against = _against(office, wanted, by, is_new=False)
    if not against:
        shared.change_officer(_place(office).scope, _there(wanted))
        _take_up(office, shared)
    return against


def hand_out_code(
    office: Office, shared: SharedStore, officer: str, by: str, *, is_first: bool
) -> CodeSlip | Findings:
    """Give an officer a code; a first one ends their password."""
    against = administrator_findings(office.officer(by))
    if against:
        return against
    code, scope = make_code(is_first=is_first), _place(office).scope
    names = {person.id: person.name for person in shared.people(scope).people}
    shared.give_code(scope, officer, code)
    return _slip(office, (officer, names.get(officer, officer)), code)


def turn_device(
    office: Office, shared: SharedStore, device: tuple[str, str], by: str, *, is_out: bool
) -> Findings:
    """Revoke a device for a reason, or let it in again; ``device`` is its id and the reason."""
    against = administrator_findings(office.officer(by))
    if not against:
        turn = shared.revoke_device if is_out else shared.let_device_in
        turn(_place(office).scope, *device)
    return against


def settle_codes(office: Office, shared: SharedStore, by: str, *, asks: bool) -> Findings:
    """Settle whether new devices need a code."""
    against = administrator_findings(office.officer(by))
    if not against:
        shared.ask_codes(_place(office).scope, asks=asks)
    return against


def _against(office: Office, wanted: PersonWanted, by: str, *, is_new: bool = True) -> Findings:
    """Return what stands against a person by the rules that hold without a server too.

    What stands against others, whom the server has as they are, is nothing against this one.
    """
    against = administrator_findings(office.officer(by))
    if against:
        return against
    person = Officer(
        wanted.id,
        wanted.name,
        Bureau(wanted.bureau),
        frozenset(Duty(d) for d in wanted.duties),
        wanted.is_active,
    )
    others = [p for p in office.officers() if is_new or p.id != wanted.id]
    before = None if is_new else next((p for p in office.officers() if p.id == wanted.id), None)
    stood = officer_findings(others)
    found = (f for f in officer_findings([*others, person]) if f not in stood)
    return (*found, *given_findings(person, before))


def _there(wanted: PersonWanted) -> PersonThere:
    return PersonThere(wanted.id, wanted.name, wanted.bureau, wanted.duties, wanted.is_active)


def _slip(office: Office, person: tuple[str, str], code: Code) -> CodeSlip:
    """Return the slip for an id and a name, which this desk need not know yet."""
    until = f"{office.now().astimezone(OFFICE_ZONE) + timedelta(hours=code.hours):%Y-%m-%d %H:%M}"
    return CodeSlip(*person, code.text, _place(office).address, until, code.is_first)


def _take_up(office: Office, shared: SharedStore) -> None:
    take_settings(office, shared, shared.hello("", 0))


def _place(office: Office) -> SharedPlace:
    with office.store.reading() as connection:
        place = shared_place(connection)
    if place is None:
        raise NotJoined
    return place
