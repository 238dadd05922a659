"""Withdrawals brought by a carrier: said to be signed by who has checked it, so that they free.

A server checks no signature as it takes entries in. Until a desk of somebody else has, and the
server by itself when told so, what a carried withdrawal takes back keeps its claim, for nobody
would else keep a carrier from giving it away.
"""

from contextlib import suppress

from sqlalchemy import Connection, select

from desktop.domain.kind_rules import WITHDRAWN
from desktop.store import tables
from desktop.store.connect import Store
from desktop.sync.ports import SharedStore
from desktop.sync.troubles import EntryUnfit


def confirm_carried(store: Store, shared: SharedStore, scope: str) -> None:
    """Confirm every carried withdrawal that this desk has found signed by its writer.

    Another desk may have confirmed one meanwhile: nothing is left to do for it then.
    """
    for sseq in shared.unconfirmed(scope):
        with store.reading() as connection:
            is_signed = _is_signed(connection, scope, sseq)
        if is_signed:
            with suppress(EntryUnfit):
                shared.confirm_withdrawal(scope, sseq)


def _is_signed(connection: Connection, scope: str, sseq: int) -> bool:
    table = tables.entry.c
    found = select(table.id).where(
        table.scope == scope,
        table.sseq == sseq,
        table.kind == WITHDRAWN,
        table.is_signed == 1,
    )
    return connection.scalar(found) is not None
