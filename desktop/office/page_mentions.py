"""Whom a note can name: the officers at work, by name."""

from desktop.office.office import Office
from desktop.store.initials import initials
from desktop.store.rows_mentions import MentionRow
from desktop.wording.values import BUREAUS_SHORT


def mention_rows(office: Office) -> tuple[MentionRow, ...]:
    """Return the officers who are active, by name."""
    rows = (
        MentionRow(o.name, initials(o.name).casefold(), BUREAUS_SHORT[o.bureau])
        for o in office.officers()
        if o.is_active and o.name
    )
    return tuple(sorted(rows, key=lambda row: (row.initials, row.name)))
