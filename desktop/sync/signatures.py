"""Signatures of pulled entries: the server can't check them, every desk does before it folds.

An entry whose signature is not its writer's is kept, since the log's chain covers it; it counts
for nothing and is shown as such. What an entry withdraws is withdrawn once it was found signed.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import chain
from typing import NamedTuple

from sqlalchemy import Connection, select, update

from desktop.domain.kind_rules import WITHDRAWN
from desktop.signing import is_signed
from desktop.store import tables
from desktop.store.connect import Store
from desktop.store.entry import named_in
from desktop.store.errors import EntryMalformed, EntryTooLarge
from desktop.store.pending import note_refold
from desktop.store.writers import public_keys

_BATCH = 5_000
_SHARE = 250
"""How many entries a thread looks at before it takes the next ones."""
_THREADS = 2
"""libsodium lets other threads run while it counts, so that a second core is of use."""
_UNREAD = (
    "SELECT position, id, case_id, writer, wseq, kind, text, signature FROM entry"
    " WHERE is_signed IS NULL ORDER BY position LIMIT ?"
)
_SAY = "UPDATE entry SET is_signed = ? WHERE position = ? AND id = ?"


_TAKE_BACK = (
    "UPDATE entry SET withdrawn_by = said.id"
    " FROM (SELECT id, text ->> '$.data.entry' AS named FROM entry"
    " WHERE id = ? AND verdict IS NOT 'refused') AS said WHERE entry.id = said.named"
)


class _Unread(NamedTuple):
    """An entry whose signature nobody has looked at yet, as its row has it."""

    position: int
    id: str
    case: str
    writer: str
    wseq: int
    kind: str
    text: str
    signature: bytes


def check_signatures(store: Store, step: Callable[[int, int], None]) -> int:
    """Look at every signature nobody has looked at yet; return how many were wrong."""
    bad = done = 0
    with ThreadPoolExecutor(_THREADS) as threads:
        while True:
            with store.reading() as connection:
                rows = [_Unread(*row) for row in connection.exec_driver_sql(_UNREAD, (_BATCH,))]
                keys = public_keys(connection) if rows else {}
            if not rows:
                return bad
            shares = (rows[at : at + _SHARE] for at in range(0, len(rows), _SHARE))
            right = list(chain.from_iterable(threads.map(partial(_are_right, keys), shares)))
            bad += _say(store, rows, right)
            done += len(rows)
            step(done, 0)


def _take_back(connection: Connection, withdrawals: Sequence[str]) -> list[str]:
    """Mark what withdrawals took back that were found signed; return the cases of that."""
    cases: list[str] = []
    for entry in withdrawals:
        connection.exec_driver_sql(_TAKE_BACK, (entry,))
        named = select(tables.entry.c.case_id).where(tables.entry.c.withdrawn_by == entry)
        cases += connection.scalars(named).all()
    return cases


def _say(store: Store, rows: Sequence[_Unread], right: Sequence[bool]) -> int:
    """Keep what was found, take back what nobody signed withdrew; return how many were wrong."""
    said = [(int(is_right), r.position, r.id) for r, is_right in zip(rows, right, strict=True)]
    wrong = [entry for is_right, _position, entry in said if not is_right]
    with store.writing() as connection:
        connection.exec_driver_sql(_SAY, said)
        if wrong:
            entry = tables.entry
            taken_back = entry.c.withdrawn_by.in_(wrong)
            connection.execute(update(entry).where(taken_back).values(withdrawn_by=None))
        withdrawals = [
            r.id
            for r, is_right in zip(rows, right, strict=True)
            if is_right and r.kind == WITHDRAWN
        ]
        named = _take_back(connection, withdrawals)
        note_refold(connection, (*named, *(row.case for row in rows)))
    return len(wrong)


def _are_right(keys: Mapping[str, bytes], rows: Iterable[_Unread]) -> list[bool]:
    return [_is_right(row, keys) for row in rows]


def _is_right(row: _Unread, keys: Mapping[str, bytes]) -> bool:
    """Return whether the text is a whole entry, what its row says, and signed by its writer."""
    try:
        told = named_in(row.text)
    except (EntryMalformed, EntryTooLarge):
        return False
    if told != (row.id, row.case, row.writer, row.wseq, row.kind):
        return False
    return is_signed(row.text.encode(), row.signature, keys.get(row.writer, b""))
