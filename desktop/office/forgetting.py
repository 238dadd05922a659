"""What the record says is erased is gone from this desk: looked after at start and after a pull."""

from datetime import datetime

from sqlalchemy import Connection

from desktop.domain.folding import fold
from desktop.store.connect import Store
from desktop.store.event_log import events_of
from desktop.store.forgetting import forget, still_kept


def forget_erased(store: Store, now: datetime) -> int:
    """Delete the keys of those whose erasing two officers recorded; return how many went.

    An erasing that was refused, or is not signed, or that its proposer did alone, deletes nothing.
    """
    with store.reading() as connection:
        found = _to_forget(connection)
    if not found:
        return 0
    with store.erasing() as connection:
        found = _to_forget(connection)
        for case_id, ref in found:
            forget(connection, case_id, ref, now)
    return len(found)


def _to_forget(connection: Connection) -> set[tuple[str, str]]:
    return {
        (case_id, ref)
        for case_id, ref in still_kept(connection)
        if _is_erased(connection, case_id, ref)
    }


def _is_erased(connection: Connection, case_id: str, ref: str) -> bool:
    case = fold(events_of(connection, case_id))
    return case is not None and case.has_erased(ref)
