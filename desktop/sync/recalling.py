"""After a restore: bring back this desk's blocks of numbers, before what they numbered is sent."""

from contextlib import suppress

from desktop.store.connect import Store
from desktop.store.shared_numbers import LeaseKept, forgotten_leases, put_forgotten
from desktop.sync.ports import Lease, SharedStore
from desktop.sync.troubles import LeaseRefused, WriterRefused


def recall_leases(store: Store, shared: SharedStore, scope: str) -> None:
    """Bring back what a restored shared store has forgotten, as far as this officer may.

    What another officer may bring back waits for them. Raises ServerTooOld.
    """
    with store.reading() as connection:
        forgotten = forgotten_leases(connection)
    if not forgotten:
        return
    left = tuple(kept for kept in forgotten if not _is_recalled(shared, scope, kept))
    with store.writing() as connection:
        put_forgotten(connection, left)


def _is_recalled(shared: SharedStore, scope: str, kept: LeaseKept) -> bool:
    """Bring a block back, and what was given back of it; False where somebody else must."""
    series = kept.series
    block = Lease(series.organ, series.kind, series.year, kept.low, kept.high)
    try:
        shared.recall_lease(kept.device, scope, block)
    except (LeaseRefused, WriterRefused):
        return False
    if kept.returned_from is not None:
        with suppress(LeaseRefused):
            shared.return_numbers(kept.device, scope, block, kept.returned_from, kept.why)
    return True
