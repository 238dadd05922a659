"""An officer's own settings that are the same at every desk: read, changed, brought along."""

from collections.abc import Container, Iterator, Mapping

from sqlalchemy import Connection

from desktop.clock import ClockReading
from desktop.domain.masking import masked_text
from desktop.domain.preferences import (
    MOST_BYTES,
    MOST_ITEMS,
    Named,
    Part,
    Preference,
    PreferenceSet,
    PreferencesSet,
    changes_between,
    place_of,
    portions,
    preferences_in,
    size_of,
)
from desktop.office.administration import Refused
from desktop.office.office import Office
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.errors import StoreTrouble
from desktop.store.event_log import Draft, record
from desktop.store.preferences import preference_events
from desktop.store.writers import writer_of
from desktop.wording.preferences import COPY, COPY_AGAIN

Items = dict[str, str]


def items_of(connection: Connection, officer_id: str, part: Part) -> Items:
    """Return the items of a part by name, in the order they were first set."""
    told = preference_events(connection, officer_id)
    return _standing(preferences_in(told, officer_id, part, _naming(part)))


def change(
    office: Office, officer_id: str, part: Part, before: Items, after: Items
) -> Refusal | None:
    """Record what an officer changed, who saw the items ``before``; return why not.

    An entry is made only where something differs from what the shared store knows.
    """
    try:
        with office.writing() as (connection, reading):
            _change(office, connection, (officer_id, reading, part), before, after)
    except Refused as refused:
        return refused.refusal
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
    return None


def bring_along(office: Office, officer_id: str, part: Part, here: Items) -> Items:
    """Record what only this desk had of a part; return what stays here alone.

    What the record has under the same name and differs becomes a copy, where it makes copies.
    Nothing is recorded that may not be, such as a phrase with a telephone number.
    """
    fitting = {n: v for n, v in here.items() if not tuple(_unfit({n: v}))}
    if fitting:
        with office.store.reading() as connection:
            now = items_of(connection, officer_id, part)
        wanted = _beside(now, fitting, part)
        if change(office, officer_id, part, now, now | wanted) is not None:
            return dict(here)
    return {name: value for name, value in here.items() if name not in fitting}


def _change(
    office: Office,
    connection: Connection,
    by: tuple[str, ClockReading, Part],
    before: Items,
    after: Items,
) -> None:
    officer_id, reading, part = by
    told = preference_events(connection, officer_id, is_shared=True)
    now = preferences_in(told, officer_id, part, _naming(part))
    shared, here = _standing(now), items_of(connection, officer_id, part)
    seen = {n: v for n, v in before.items() if here.get(n) == shared.get(n)}
    changes = changes_between(seen, after, now)
    found = (*_too_many(now, changes), *_unfit({one.name: one.value for one in changes}))
    if found:
        raise Refused(found)
    drafts = [
        Draft(
            event=PreferencesSet(officer_id, part, items),
            case_id=place_of(officer_id),
            scope=office.settings.scope,
        )
        for items in portions(changes)
    ]
    if drafts:
        writer = writer_of(connection, officer_id, reading.moment)
        record(connection, drafts, writer, reading, office.stamp)


def _too_many(
    now: Mapping[str, Preference], changes: tuple[PreferenceSet, ...]
) -> Iterator[Finding]:
    gone = {one.name for one in changes if not one.value}
    count = len((_standing(now).keys() | {one.name for one in changes}) - gone)
    if count > MOST_ITEMS:
        yield finding("preferences_too_many", count=count, most=MOST_ITEMS)


def _unfit(items: Items) -> Iterator[Finding]:
    for name, value in items.items():
        if size_of(name, value) > MOST_BYTES:
            yield finding("preference_too_long", name=name[:40], most=MOST_BYTES)
        elif value and masked_text(f"{name}\n{value}") != f"{name}\n{value}":
            yield finding("preference_personal", name=masked_text(name))


def _beside(now: Items, here: Items, part: Part) -> Items:
    """Return what was here alone, under names that take nothing away from the record's."""
    named, wanted = _naming(part), dict[str, str]()
    for name, value in here.items():
        if now.get(name, value) == value:
            wanted[name] = value
        elif named is not None:
            wanted[named(name, now.keys() | wanted.keys())] = value
    return wanted


def _standing(now: Mapping[str, Preference]) -> Items:
    return {name: one.value for name, one in now.items() if one.value}


def _naming(part: Part) -> Named | None:
    return copy_name if part is Part.VIEWS else None


def copy_name(name: str, taken: Container[str]) -> str:
    """Return the name of a copy, one that nobody has yet."""
    number, made = 2, COPY.format(name=name)
    while made in taken:
        made = COPY_AGAIN.format(name=name, number=number)
        number += 1
    return made
