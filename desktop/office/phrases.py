"""The phrases an officer keeps for opinions (常用语)."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from desktop.domain.preferences import MOST_BYTES, Part
from desktop.office.office import Office
from desktop.office.preferences import Items, bring_along, change, items_of
from desktop.rules.findings import Refusal
from desktop.store.settings import get_setting, put_setting
from desktop.wording.phrases import USUAL

KEPT = "phrases:{officer}"


def phrases_of(office: Office, officer_id: str) -> tuple[str, ...]:
    """Return an officer's phrases in their order; the usual ones where none were kept."""
    with office.store.reading() as connection:
        kept = items_of(connection, officer_id, Part.PHRASES)
        here = _kept_here(connection, officer_id)
    placed = sorted(kept, key=lambda phrase: _place(kept[phrase]))
    return (*placed, *(phrase for phrase in here if phrase not in kept)) or USUAL


def keep_phrases(
    office: Office, officer_id: str, phrases: Sequence[str], seen: Sequence[str] = ()
) -> Refusal | None:
    """Keep the phrases of an officer who saw others before; return why not.

    The usual ones are nobody's until they are kept with others.
    """
    with office.store.reading() as connection:
        kept = items_of(connection, officer_id, Part.PHRASES)
        here = _kept_here(connection, officer_id)
    before = {phrase: kept[phrase] for phrase in seen if phrase in kept}
    wanted = _items(phrase for phrase in phrases if phrase not in here)
    _keep_here(office, officer_id, [phrase for phrase in here if phrase in phrases])
    return change(office, officer_id, Part.PHRASES, before, wanted)


def bring_phrases(office: Office, officer_id: str) -> None:
    """Record the phrases only this desk has had, from the time before they were."""
    with office.store.reading() as connection:
        here = _kept_here(connection, officer_id)
    if here:
        left = bring_along(office, officer_id, Part.PHRASES, _items(here))
        _keep_here(office, officer_id, list(left))


def _place(kept: str) -> int:
    """Return the place kept with a phrase; whatever is none comes first."""
    return int(kept) if kept.isdecimal() and len(kept) < len(str(MOST_BYTES)) else 0


def _items(phrases: Iterable[str]) -> Items:
    return {phrase: str(place) for place, phrase in enumerate(phrases, 1)}


def _kept_here(connection: Connection, officer_id: str) -> list[str]:
    kept = get_setting(connection, KEPT.format(officer=officer_id))
    return [one for one in kept if isinstance(one, str) and one] if isinstance(kept, list) else []


def _keep_here(office: Office, officer_id: str, phrases: list[str]) -> None:
    with office.store.writing() as connection:
        put_setting(connection, KEPT.format(officer=officer_id), phrases)
