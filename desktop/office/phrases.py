"""The phrases an officer keeps for opinions (常用语)."""

from collections.abc import Sequence

from desktop.office.office import Office
from desktop.store.settings import get_setting, put_setting
from desktop.wording.phrases import USUAL

KEPT = "phrases:{officer}"


def phrases_of(office: Office, officer_id: str) -> tuple[str, ...]:
    """Return an officer's phrases in their order; the usual ones where none were kept."""
    with office.store.reading() as connection:
        kept = get_setting(connection, KEPT.format(officer=officer_id))
    if not isinstance(kept, list):
        return USUAL
    return tuple(one for one in kept if isinstance(one, str) and one) or USUAL


def keep_phrases(office: Office, officer_id: str, phrases: Sequence[str]) -> None:
    """Keep an officer's phrases."""
    with office.store.writing() as connection:
        put_setting(connection, KEPT.format(officer=officer_id), list(phrases))
