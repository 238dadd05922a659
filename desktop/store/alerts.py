"""What notifications and agenda ask of the record: when something was last entered, how often."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Connection, func, select

from desktop.clock import OFFICE_ZONE
from desktop.plain_class import dataclass
from desktop.store.tables import entry

_AT_ONCE = 500
"""So many cases are named in one question."""


@dataclass(frozen=True, slots=True)
class NewestEntry:
    """The newest entry of some kinds in one case."""

    id: str
    at: datetime
    officer: str


def newest_entries(
    connection: Connection, case_ids: Iterable[str], kinds: str
) -> dict[str, NewestEntry]:
    """Return the newest standing entry of each case whose kind begins with ``kinds``."""
    among = list(case_ids)
    if not among:
        return {}
    newest = (
        select(func.max(entry.c.position))
        .where(
            entry.c.case_id.in_(among),
            entry.c.kind.startswith(kinds, autoescape=True),
            entry.c.verdict.is_distinct_from("refused"),
            entry.c.withdrawn_by.is_(None),
        )
        .group_by(entry.c.case_id)
    )
    said = entry.c.text.op("->>")
    chosen = select(
        entry.c.case_id, entry.c.id, said("$.at").label("at"), said("$.officer").label("officer")
    ).where(entry.c.position.in_(newest))
    return {
        row.case_id: NewestEntry(
            row.id, datetime.fromisoformat(row.at).astimezone(OFFICE_ZONE), row.officer or ""
        )
        for row in connection.execute(chosen)
    }


def counted_entries(connection: Connection, case_ids: Iterable[str]) -> dict[str, int]:
    """Return how many entries each case has, those included that do not count."""
    among = list(case_ids)
    counted: dict[str, int] = {}
    for start in range(0, len(among), _AT_ONCE):
        part = among[start : start + _AT_ONCE]
        chosen = select(entry.c.case_id, func.count()).where(entry.c.case_id.in_(part))
        counted |= {row[0]: row[1] for row in connection.execute(chosen.group_by(entry.c.case_id))}
    return counted
