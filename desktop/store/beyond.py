"""Entries beyond what a restored shared store has: still here, or set aside and waited for."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, text

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class BeyondRow:
    """An entry the shared store does not have: whose, of which case, recorded when and where."""

    id: str
    officer: str
    case: str
    at: datetime
    is_own: bool


def beyond(connection: Connection, scope: str, sseq: int) -> tuple[BeyondRow, ...]:
    """Return what this desk holds of a scope's log after a place, in the log's order."""
    found = text(
        "SELECT e.id, e.text ->> '$.officer', e.case_id, e.text ->> '$.at',"
        " w.private_key IS NOT NULL FROM entry e JOIN writer w ON w.id = e.writer"
        " WHERE e.scope = :scope AND e.sseq > :sseq ORDER BY e.sseq"
    )
    return _rows(connection.execute(found, {"scope": scope, "sseq": sseq}).all())


def awaited(connection: Connection) -> tuple[BeyondRow, ...]:
    """Return the entries of others that were set aside, have not come again and are waited for."""
    found = text(
        "SELECT DISTINCT s.id, s.text ->> '$.officer', s.case_id, s.text ->> '$.at', 0"
        " FROM entry_set_aside s WHERE NOT s.given_up"
        " AND NOT EXISTS (SELECT 1 FROM entry WHERE id = s.id) ORDER BY 4"
    )
    return _rows(connection.execute(found).all())


def held_by_awaited(connection: Connection) -> int:
    """Return how many own waiting entries rest on what is waited for."""
    found = text(
        "SELECT count(DISTINCT own.id) FROM entry e JOIN entry_set_aside own ON own.id = e.id"
        " JOIN entry_set_aside other ON other.case_id = own.case_id AND other.sseq < own.sseq"
        " WHERE e.verdict IS NULL AND NOT other.given_up"
        " AND NOT EXISTS (SELECT 1 FROM entry WHERE id = other.id)"
    )
    return int(connection.scalar(found) or 0)


def _rows(found: Sequence[Any]) -> tuple[BeyondRow, ...]:
    return tuple(
        BeyondRow(row[0], row[1], row[2], datetime.fromisoformat(row[3]), bool(row[4]))
        for row in found
    )
