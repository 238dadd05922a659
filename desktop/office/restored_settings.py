"""What a restored shared store has forgotten of settings, colleagues and desks that were shut out.

Settings follow one another: each change keeps what stood before it. So a list of changes that goes
on from the one there is the newer, and is given again; where each has something the other lacks,
the shared store's stands, as with any two changes made at once. Colleagues and desks are its own
administrator's alone: they are named, to be seen to there.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from desktop.domain.standing_in import lendings_in
from desktop.domain.values import Duty, Officer
from desktop.office.administration import STAND_INS
from desktop.office.former_settings import FORMER
from desktop.office.kept_settings import read_shared
from desktop.office.office import SETTINGS, Office
from desktop.office.settings_fields import flat_as_kept
from desktop.plain_class import dataclass
from desktop.store.officers import officers
from desktop.store.setting_changes import SettingChange, note_change, values_before
from desktop.store.settings import get_setting, put_setting
from desktop.store.shared import change_place, note_unshared, shared_place
from desktop.store.sync_counts import kept_desks
from desktop.store.writers import known_device
from desktop.sync.ports import OfficerSeen, SharedStore

Changes = Sequence[Mapping[str, Any]]
Rows = Sequence[Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What stood here and the restored shared store does not know.

    ``settings`` are their keys, the newest change last; ``is_overtaken`` where it has changes of
    its own, so that these do not go back. ``lent`` is all that is to be lent where it lost some of
    it, or knows again what was ended. ``people`` are ids of colleagues it knows otherwise,
    ``desks`` the labels of those it would let in again; ``administrators`` may give settings.
    """

    settings: tuple[str, ...] = ()
    lent: Rows | None = None
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
        here_kept = {key: get_setting(connection, key) for key in (FORMER, SETTINGS)}
        stood = _once_lent(connection)
        known, own = officers(connection), known_device(connection)
        told = {desk.device for desk in kept_desks(connection) if desk.revoked_at is None}
    assert place is not None
    there_kept = read_shared(shared.settings(place.scope)[1])[0]
    here, there = _changes(here_kept), _changes(there_kept)
    seen = {o.id: o for o in shared.officers(place.scope)}
    if not seen:  # the scope is not open to the officer, who can't tell what it lacks
        return Forgotten()
    common, lent = _common(here, there), _lendings(here_kept, there_kept, stood)
    desks = [d for d in shared.desks(place.scope) if d.revoked_at is None] if told else []
    changed = [key for change in here[common:] for key in change["before"]]
    changed += [STAND_INS] if lent is not None else []
    return Forgotten(
        settings=tuple(dict.fromkeys(changed)),
        lent=lent,
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
        values, unfit = read_shared(texts)
        is_alike = not unfit and all(get_setting(connection, k) == v for k, v in values.items())
        change_place(connection, settings=version if is_given or is_alike else 0)
        if is_given and found.lent is not None:
            _keep_lent(connection, found.lent, office.now())
        for key in (FORMER, SETTINGS) if is_given else ():
            if get_setting(connection, key) is not None:
                note_unshared(connection, key)


def has_all(shared: SharedStore, scope: str, values: Mapping[str, Any]) -> bool:
    """Return whether the shared store has every change that waits here, and maybe more."""
    here, there = _changes(values), read_shared(shared.settings(scope)[1])[0]
    rows, lent = _lent(values), _lent(there)
    is_there = _common(here, _changes(there)) == len(here) and all(row in lent for row in rows)
    return bool(here or rows) and is_there


def _lent(values: Mapping[str, Any]) -> Rows:
    return lendings_in((values.get(SETTINGS) or {}).get("stand_ins", [])) or []


def _once_lent(connection: Connection) -> Rows:
    """Return every lending that this desk ever knew and that was changed since."""
    whole = ({SETTINGS: value} for value in values_before(connection, SETTINGS))
    own = ({SETTINGS: {"stand_ins": value}} for value in values_before(connection, STAND_INS))
    return [row for values in (*whole, *own) for row in _lent(values)]


def _lendings(here: Mapping[str, Any], there: Mapping[str, Any], stood: Rows) -> Rows | None:
    """Return what should be lent where the shared store has gone back; None where it has not.

    What is lent there and was never known here is newer, and takes the place of what is here of
    the same two from the same day; all else stands as it does here.
    """
    own, others = _lent(here), _lent(there)
    newer = [row for row in others if row not in own and row not in stood]
    stays = [row for row in own if not any(_is_of_same(row, other) for other in newer)]
    has_all_here = all(row in others for row in stays)
    has_more = any(row in stood for row in others if row not in own)
    return None if has_all_here and not has_more else [*stays, *newer]


def _is_of_same(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    return all(one[name] == other[name] for name in ("officer", "delegate", "since"))


def _keep_lent(connection: Connection, lent: Rows, now: datetime) -> None:
    settled = get_setting(connection, SETTINGS)
    before = _lent({SETTINGS: settled})
    if before != lent:
        put_setting(connection, SETTINGS, {**settled, "stand_ins": lent})
        note_change(connection, SettingChange(STAND_INS, "", now, before, lent))


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
