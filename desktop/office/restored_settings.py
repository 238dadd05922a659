"""What a restored shared store has forgotten of settings, colleagues and desks that were shut out.

Settings follow one another: each change keeps what stood before it. So a list of changes that goes
on from the one there is the newer, and is given again; where each has something the other lacks,
the shared store's stands, as with any two changes made at once. Colleagues and desks are its own
administrator's alone: they are named, to be seen to there.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.domain.values import Duty, Officer
from desktop.office.former_settings import FORMER
from desktop.office.office import SETTINGS, Office
from desktop.office.settings_fields import flat_as_kept
from desktop.store.officers import officers
from desktop.store.settings import get_setting
from desktop.store.shared import change_place, note_unshared, shared_place
from desktop.store.sync_counts import kept_desks
from desktop.store.writers import known_device
from desktop.sync.ports import OfficerSeen, SharedStore

Changes = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What stood here and the restored shared store does not know.

    ``settings`` are their keys, the newest change last; ``is_overtaken`` where it has changes of
    its own, so that these do not go back. ``people`` are ids of colleagues it knows otherwise,
    ``desks`` the labels of those it would let in again; ``administrators`` may give settings.
    """

    settings: tuple[str, ...] = ()
    is_overtaken: bool = False
    people: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    administrators: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to be seen to."""
        return bool(self.settings or self.people or self.desks)


def forgotten(office: Office, shared: SharedStore) -> Forgotten:
    """Hold what the shared store has against what this desk was told last; change nothing."""
    with office.store.reading() as connection:
        place = shared_place(connection)
        here = _changes({key: get_setting(connection, key) for key in (FORMER, SETTINGS)})
        known, own = officers(connection), known_device(connection)
        told = {desk.device for desk in kept_desks(connection)}
    assert place is not None
    there = _changes_there(shared, place.scope)
    seen = {o.id: o for o in shared.officers(place.scope)}
    common = _common(here, there)
    desks = shared.desks(place.scope) if told else ()
    changed = (key for change in here[common:] for key in change["before"])
    return Forgotten(
        settings=tuple(dict.fromkeys(changed)),
        is_overtaken=len(there) > common,
        people=tuple(o.id for o in known if not _is_alike(o, seen.get(o.id))),
        desks=tuple(d.label or d.device for d in desks if d.device not in {*told, own}),
        administrators=tuple(o.id for o in known if o.is_active and Duty.ADMINISTRATOR in o.duties),
    )


def bring_back(office: Office, shared: SharedStore, found: Forgotten) -> None:
    """Let settings wait to be given again by an administrator, or those there be taken up."""
    is_given = found.settings and not found.is_overtaken
    with office.store.writing() as connection:
        place = shared_place(connection)
        assert place is not None
        version, texts = shared.settings(place.scope)
        kept = (get_setting(connection, key) == json.loads(text) for key, text in texts.items())
        change_place(connection, settings=version if is_given or all(kept) else 0)
        for key in (FORMER, SETTINGS) if is_given else ():
            note_unshared(connection, key)


def has_all(shared: SharedStore, scope: str, values: Mapping[str, Any]) -> bool:
    """Return whether the shared store has every change that waits here, and maybe more."""
    here = _changes(values)
    return bool(here) and _common(here, _changes_there(shared, scope)) == len(here)


def _changes_there(shared: SharedStore, scope: str) -> Changes:
    texts = shared.settings(scope)[1]
    return _changes({key: json.loads(texts[key]) for key in (FORMER, SETTINGS) if key in texts})


def _changes(values: Mapping[str, Any]) -> Changes:
    """Return each change with what it led to, which the next one or the settings tell."""
    stood = flat_as_kept(values.get(SETTINGS) or {})
    found = []
    for change in reversed(values.get(FORMER) or ()):
        found.append({**change, "after": {key: stood.get(key) for key in change["before"]}})
        stood |= change["before"]
    return found[::-1]


def _common(here: Changes, there: Changes) -> int:
    """Return how many changes both have alike, from the first on."""
    pairs = zip(here, there, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(here), len(there)))


def _is_alike(here: Officer, there: OfficerSeen | None) -> bool:
    """Return whether a colleague is known there as here; duties a desk does not know count not."""
    if there is None:
        return False
    duties = frozenset(duty for duty in Duty if duty.value in there.duties)
    said = (there.name, there.bureau, duties, there.is_active)
    return said == (here.name, here.bureau.value, here.duties, here.is_active)
