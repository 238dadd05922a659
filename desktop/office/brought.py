"""What an officer had arranged at one desk alone, brought into the record as they sit down."""

from collections.abc import Mapping

from desktop.domain.preferences import Part, preferences_in
from desktop.office.kept_views import bring_views
from desktop.office.office import Office
from desktop.office.phrases import bring_phrases
from desktop.office.preferences import Items, bring_along, items_of
from desktop.store.preferences import preference_events
from desktop.store.settings import get_setting, put_setting

BROUGHT = "brought:{officer}"


def sat_down(office: Office, officer_id: str, keys: Mapping[str, str]) -> Items:
    """Bring along what only this desk had; return the keys the officer changed, by command."""
    bring_views(office, officer_id)
    bring_phrases(office, officer_id)
    return bring_shortcuts(office, officer_id, keys)


def shortcuts_of(office: Office, officer_id: str) -> Items:
    """Return the keys an officer changed, by command."""
    with office.store.reading() as connection:
        return items_of(connection, officer_id, Part.SHORTCUTS)


def bring_shortcuts(office: Office, officer_id: str, here: Mapping[str, str]) -> Items:
    """Return the officer's keys by the record, with those a desk had before they were kept there.

    Once a desk has brought its keys the record alone says what they are.
    """
    flag = BROUGHT.format(officer=officer_id)
    with office.store.reading() as connection:
        if get_setting(connection, flag, False):
            return items_of(connection, officer_id, Part.SHORTCUTS)
        told = preference_events(connection, officer_id)
        known = preferences_in(told, officer_id, Part.SHORTCUTS)
    only_here = {command: key for command, key in here.items() if command not in known}
    left = bring_along(office, officer_id, Part.SHORTCUTS, only_here)
    if not left:
        with office.store.writing() as connection:
            put_setting(connection, flag, True)
    return left | shortcuts_of(office, officer_id)
