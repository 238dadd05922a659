"""Who sits at the desk, since when and until when without the office."""

import platform
from datetime import datetime

from desktop.clock import OFFICE_ZONE
from desktop.domain.values import Duty
from desktop.office.office import Office
from desktop.plain_class import dataclass
from desktop.store.key_slots import is_sealed, slots
from desktop.store.rows_sign_in import OfficerChoice
from desktop.store.shared import shared_place
from desktop.store.writers import known_device
from desktop.wording import people as words
from desktop.wording.sentences import joined
from desktop.wording.values import DUTIES


@dataclass(frozen=True, slots=True)
class Session:
    """A session in words; ``lock_minutes`` is 0 where the window is never locked of itself.

    ``asks_server`` is true where the office's server takes one-time codes.
    """

    officer: OfficerChoice
    facts: tuple[tuple[str, str], ...]
    is_sealed: bool
    lock_minutes: int
    asks_server: bool = False


def session_of(office: Office, officer_id: str, since: datetime) -> Session:
    """Return how an officer's session stands."""
    person, folder = office.officer(officer_id), office.store.folder
    sealed = is_sealed(folder)
    slot = next((s for s in slots(folder) if s.officer == officer_id), None) if sealed else None
    with office.store.reading() as connection:
        place, device = shared_place(connection), known_device(connection)
    until = slot.expires_at.astimezone(OFFICE_ZONE) if slot and place else None
    bureau = office.settings.organ(person.bureau).short_name
    duties = joined([DUTIES[d] for d in Duty if d in person.duties])
    said = {
        "who": person.name,
        "bureau": bureau,
        "duties": duties,
        "since": f"{since:%Y-%m-%d %H:%M}",
        "permit": words.PERMIT.format(until=f"{until:%Y-%m-%d %H:%M}") if until else "",
        "device": joined((platform.node(), device[-8:])),
    }
    facts = tuple((words.SESSION_FACTS[name], value) for name, value in said.items())
    minutes = office.settings.idle_minutes if sealed else 0
    choice = OfficerChoice(person.id, person.name, bureau, duties)
    asks_server = place is not None and place.knows_passwords
    return Session(choice, facts, sealed, minutes, asks_server=asks_server)
