"""The desks of an office, each with how it stands there: a word, a colour and a shape."""

from collections.abc import Mapping

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE
from desktop.domain.values import Duty
from desktop.office.office import Office
from desktop.store.rows_sync import DeskRow
from desktop.store.sync_counts import kept_desks
from desktop.store.writers import known_device
from desktop.wording import people_kept as words

Mark = tuple[str, str, str]
WELL: Mark = (words.WELL, "green", "circle-check")
REVOKED: Mark = (words.REVOKED, "red", "x")
COPIED: Mark = (words.COPIED, "amber", "triangle-alert")
RENEWED: Mark = (words.RENEWED, "grey", "history")


def desk_rows(
    office: Office, connection: Connection, officer: str, people: Mapping[str, str]
) -> tuple[DeskRow, ...]:
    """Return the desks of the office, those let in first.

    What ended is seen by an administrator, by whose work it was, and where nobody signs in, as on
    the command line.
    """
    here = known_device(connection)
    sees_all = not officer or Duty.ADMINISTRATOR in office.officer(officer).duties
    live, ended = [], []
    for desk in kept_desks(connection):
        since = desk.revoked_at or desk.forked_at
        mark = REVOKED if desk.revoked_at else COPIED if desk.forked_at else WELL
        row = DeskRow(
            desk.label or desk.device[:8],
            people.get(desk.officer, desk.officer),
            desk.seen_at.astimezone(OFFICE_ZONE),
            desk.pending,
            desk.device == here,
            mark,
            since.astimezone(OFFICE_ZONE) if since else None,
        )
        if since is None:
            live.append(row)
        elif sees_all or officer == desk.officer:
            ended.append(row)
    return (*live, *ended)
