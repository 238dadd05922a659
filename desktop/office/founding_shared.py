"""What an office brings to a shared store besides its record; and how it is brought to a hub."""

from contextlib import closing
from pathlib import Path

from desktop.office.former_settings import FORMER
from desktop.office.numbering import patterns
from desktop.office.office import SETTINGS, Office
from desktop.office.rulebook_calendars import CALENDAR_SETTING
from desktop.rules.findings import Refusal, finding
from desktop.store.acceptance import Head
from desktop.store.entry import canonical
from desktop.store.settings import settings
from desktop.store.shared import shared_place
from desktop.store.verifying import faults_of
from desktop.sync.founding import become_desk
from desktop.sync.hub_file import epoch_of, make_hub
from desktop.sync.hub_founding import found_hub
from desktop.sync.opening import place_of


def shared_settings(office: Office) -> dict[str, str]:
    """Return what all desks share: the office's settings and the calendars it imported."""
    with office.store.reading() as connection:
        known = settings(connection)
    return {
        key: canonical(value)
        for key, value in known.items()
        if key in (SETTINGS, FORMER) or key.startswith(CALENDAR_SETTING)
    }


def bring_to_hub(office: Office, folder: Path) -> Head | Refusal:
    """Bring an office that worked alone to a hub in that folder; its store is the first desk.

    Raises StoreTrouble where the folder cannot hold a hub, or has another office of that scope.
    """
    with office.store.reading() as connection:
        if shared_place(connection) is not None:
            return Refusal((finding("already_shared"),))
    if folder.resolve().is_relative_to(office.store.folder.resolve()):
        return Refusal((finding("hub_in_store"),))
    faults = faults_of(office.store)
    if faults:
        return Refusal(faults)
    own = office.settings
    with closing(make_hub(folder)) as hub:
        scope = (own.scope, own.name, patterns(own))
        head = found_hub(hub, office.store, scope, shared_settings(office))
        become_desk(office.store, place_of(str(folder), own.scope).living(epoch_of(hub)))
    return head
