"""The office's settings as they stood earlier: what was handed over is made again by those.

Every change keeps what stood before it, until when. The list is shared as the settings are, so
each desk makes the same paper, also one that joins later.
"""

from collections.abc import Callable, Mapping
from copy import copy
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from desktop.domain.folding import Recorded
from desktop.office.settings_fields import flat, unflat
from desktop.store.event_log import entries_since, last_position
from desktop.store.settings import get_setting, put_setting
from desktop.store.shared import note_unshared

if TYPE_CHECKING:
    from desktop.office.office import Office

FORMER = "former.office"
"""Its name sorts before that of the settings: a desk that was given those has these."""

_LATEST = 100
"""How many of the newest entries may bear the moment of a change and still come before it."""


def keep_former(connection: Connection, until: datetime, before: Mapping[str, Any]) -> None:
    """Keep what settings were worth until now, in the transaction that changes them."""
    if not before:
        return
    latest = entries_since(connection, last_position(connection) - _LATEST)
    known = [logged.entry.id for logged in latest if logged.entry.moment >= until]
    kept = get_setting(connection, FORMER, [])
    now = {"until": until.isoformat(), "before": dict(before), "known": known}
    put_setting(connection, FORMER, [*kept, now])
    note_unshared(connection, FORMER)


def office_then(office: "Office") -> Callable[[Recorded], "Office"]:
    """Return what tells the office with the settings that stood when an entry was made."""
    with office.store.reading() as connection:
        kept = tuple(reversed(get_setting(connection, FORMER, [])))
    return lambda recorded: _settled(office, kept, recorded)


def _settled(office: "Office", kept: tuple[dict[str, Any], ...], recorded: Recorded) -> "Office":
    entered = recorded.entered
    values: dict[str, Any] = {}
    for change in kept:
        is_later = entered.at < datetime.fromisoformat(change["until"])
        if is_later or entered.entry in change["known"]:
            values |= change["before"]
    if not values:
        return office
    then = copy(office)
    stood = flat(office.settings) | values
    then.settings = unflat({key: value for key, value in stood.items() if value is not None})
    return then
