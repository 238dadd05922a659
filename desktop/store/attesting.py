"""The hash of what a scope's log comes to, so that replicas can compare their states.

It is of the cases alone, as they were after a place of the log: what is this desk's own, such as
where an entry stands in its file, is left out.
"""

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection, Row, select, text

from desktop.domain.folding import fold
from desktop.domain.kind_rules import WITHDRAWN
from desktop.store import tables
from desktop.store.current_state import state_text
from desktop.store.event_log import recorded
from desktop.store.hub import head_of

_UNDONE = text(
    "SELECT EXISTS (SELECT 1 FROM entry WHERE is_signed IS NULL) OR EXISTS (SELECT 1 FROM refold)"
)
_LATER = text(
    "SELECT case_id FROM entry WHERE scope = :scope AND sseq > :sseq"
    " UNION SELECT case_id FROM entry WHERE scope = :scope AND verdict IS NULL"
)
_STATES = text(
    "SELECT kept.case_id, kept.state FROM case_row AS kept"
    " JOIN register_row AS listed ON listed.case_id = kept.case_id"
    " JOIN entry AS first ON first.position = listed.id"
    " WHERE first.scope = :scope ORDER BY kept.case_id"
)


def state_hash(connection: Connection, scope: str, sseq: int) -> str | None:
    """Return the hash of every case of the scope as it was after a place of the log.

    None where the log has not come so far here, or not all of it is checked and folded yet.
    """
    if head_of(connection, scope).sseq < sseq or connection.scalar(_UNDONE):
        return None
    whole = hashlib.sha256()
    for case_id, state in sorted(_states(connection, scope, sseq)):
        whole.update(hashlib.sha256(f"{case_id}\n{state}".encode()).digest())
    return whole.hexdigest()


def _states(connection: Connection, scope: str, sseq: int) -> Iterator[tuple[str, str]]:
    """Yield the state of each case: as its row keeps it, or folded up to the place."""
    later = set(connection.scalars(_LATER, {"scope": scope, "sseq": sseq}))
    for case_id, state in connection.execute(_STATES, {"scope": scope}):
        if case_id not in later:
            yield case_id, state
    for case_id in later:
        case = fold(recorded(row.text) for row in _up_to(connection, case_id, sseq))
        if case is not None:
            yield case_id, state_text(case)


def _up_to(connection: Connection, case_id: str, sseq: int) -> list[Row[tuple[str]]]:
    """Return a case's entries that counted after the place, in the common order."""
    table, taking_back = tables.entry, tables.entry.alias()
    found = (
        select(table.c.text)
        .outerjoin(taking_back, taking_back.c.id == table.c.withdrawn_by)
        .where(
            table.c.case_id == case_id,
            table.c.sseq <= sseq,
            table.c.kind != WITHDRAWN,
            table.c.verdict != "refused",
            table.c.is_signed == 1,
            table.c.withdrawn_by.is_(None)
            | taking_back.c.sseq.is_(None)
            | (taking_back.c.sseq > sseq),
        )
        .order_by(table.c.sseq)
    )
    return list(connection.execute(found))
