"""What an office brings to a shared store besides its record."""

from desktop.office.former_settings import FORMER
from desktop.office.office import SETTINGS, Office
from desktop.office.rulebook_calendars import CALENDAR_SETTING
from desktop.store.entry import canonical
from desktop.store.settings import settings


def shared_settings(office: Office) -> dict[str, str]:
    """Return what all desks share: the office's settings and the calendars it imported."""
    with office.store.reading() as connection:
        known = settings(connection)
    return {
        key: canonical(value)
        for key, value in known.items()
        if key in (SETTINGS, FORMER) or key.startswith(CALENDAR_SETTING)
    }
