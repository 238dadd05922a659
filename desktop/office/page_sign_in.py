"""Who may sit down at the desk: everyone on duty, bureau by bureau."""

from desktop.domain.office_settings import OfficeSettings
from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.office import Office
from desktop.office.sessions import administrators_of, first_findings
from desktop.rules.findings import Finding
from desktop.store.key_slots import is_sealed
from desktop.store.rows_sign_in import OfficerChoice, SignInPage, Standing
from desktop.store.shared import shared_place
from desktop.wording.sentences import joined
from desktop.wording.values import DUTIES

_LANDING = (
    (Duty.APPROVER, "workbench"),
    (Duty.SIGNATORY, "workbench"),
    (Duty.CHECKER, "workbench"),
    (Duty.WINDOW, "intake"),
    (Duty.ACCOUNT_MANAGER, "workbench"),
    (Duty.OFFICE_HEAD, "oversight"),
    (Duty.ADMINISTRATOR, "admin"),
    (Duty.AUDITOR, "oversight"),
)
"""The page each duty begins the day on; of several duties the first in this order counts."""


def sign_in_page(office: Office) -> SignInPage:
    """Return who may sign in, in the order of the bureaus and of their names' ids."""
    settings = office.settings
    on_duty = [person for person in office.officers() if person.is_active]
    order = list(Bureau)
    on_duty.sort(key=lambda person: (order.index(person.bureau), person.id))
    people = tuple(_choice(person, settings) for person in on_duty)
    with office.store.reading() as connection:
        place = shared_place(connection)
    return SignInPage(
        settings.name,
        settings.district,
        settings.is_demo,
        people,
        is_sealed=is_sealed(office.store.folder),
        asks_server=place is not None and place.knows_passwords,
        is_at_hub=place is not None and not place.knows_passwords,
    )


def first_against(office: Office, officer_id: str) -> tuple[Finding, ...]:
    """Return why an officer can't set the office's first password."""
    with office.store.reading() as connection:
        place = shared_place(connection)
    return first_findings(office.officer(officer_id), place, office.officers())


def standing(office: Office, officer_id: str) -> Standing:
    """Return how an officer stands in the office, and the page they begin the day on."""
    known = any(p.id == officer_id and p.is_active for p in office.officers())
    person = office.officer(officer_id) if known else None
    landing = _landing(person) if person else ""
    sees_cases = person is None or person.sees_cases
    settings, sealed = office.settings, is_sealed(office.store.folder)
    lacks = not settings.is_demo and not sealed
    first = _first(office) if lacks else ""
    return Standing(settings.district, landing, settings.is_demo, lacks, sees_cases, first)


def _first(office: Office) -> str:
    with office.store.reading() as connection:
        place = shared_place(connection)
    is_checked = place is not None and place.knows_passwords
    return "" if is_checked else administrators_of(office.officers())


def _landing(officer: Officer) -> str:
    return next((page for duty, page in _LANDING if duty in officer.duties), "workbench")


def _choice(person: Officer, settings: OfficeSettings) -> OfficerChoice:
    duties = joined([DUTIES[d] for d in Duty if d in person.duties])
    return OfficerChoice(person.id, person.name, settings.organ(person.bureau).short_name, duties)
