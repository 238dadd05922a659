"""Signatures of pulled entries: the server can't check them, every desk does before it keeps them.

An entry whose signature is not its writer's is kept, since the log's chain covers it; it counts
for nothing and is shown as such. What an entry withdraws is withdrawn once it was found signed.
"""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import chain
from typing import NamedTuple

from sqlalchemy import update

from desktop.domain.kind_rules import WITHDRAWN
from desktop.signing import is_signed
from desktop.store import tables
from desktop.store.connect import Store
from desktop.store.entry import is_whole_around, named_in
from desktop.store.errors import EntryMalformed, EntryTooLarge
from desktop.store.links import Link
from desktop.store.pending import note_refold
from desktop.store.pulling import take_back
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
_SAY = "UPDATE entry SET is_signed = ? WHERE position = ?"


class _Unread(NamedTuple):
    """An entry a former program kept before its signature was looked at, as its row has it."""

    position: int
    id: str
    case: str
    writer: str
    wseq: int
    kind: str
    text: str
    signature: bytes


Claimed = Link | _Unread


def are_signed(keys: Mapping[str, bytes], entries: Sequence[Claimed]) -> list[bool]:
    """Return of each entry whether it is whole, what is said of it, and signed by its writer."""
    if len(entries) <= _SHARE:
        return _are_right(keys, entries)
    shares = (entries[at : at + _SHARE] for at in range(0, len(entries), _SHARE))
    with ThreadPoolExecutor(_THREADS) as threads:
        return list(chain.from_iterable(threads.map(partial(_are_right, keys), shares)))


def check_unread(store: Store, step: Callable[[int, int], None]) -> int:
    """Look at the signatures of what a former program kept unread; return how many were wrong."""
    bad = done = 0
    while True:
        with store.reading() as connection:
            rows = [_Unread(*row) for row in connection.exec_driver_sql(_UNREAD, (_BATCH,))]
            keys = public_keys(connection) if rows else {}
        if not rows:
            return bad
        bad += _say(store, rows, are_signed(keys, rows))
        done += len(rows)
        step(done, 0)


def _say(store: Store, rows: Sequence[_Unread], right: Sequence[bool]) -> int:
    """Keep what was found, take back what nobody signed withdrew; return how many were wrong."""
    told = list(zip(rows, right, strict=True))
    wrong = [row.id for row, is_right in told if not is_right]
    with store.writing() as connection:
        connection.exec_driver_sql(_SAY, [(is_right, row.position) for row, is_right in told])
        if wrong:
            entry = tables.entry
            taken_back = entry.c.withdrawn_by.in_(wrong)
            connection.execute(update(entry).where(taken_back).values(withdrawn_by=None))
        for row, is_right in told:
            if is_right and row.kind == WITHDRAWN:
                note_refold(connection, take_back(connection, row.id))
        note_refold(connection, (row.case for row in rows))
    return len(wrong)


def _are_right(keys: Mapping[str, bytes], entries: Sequence[Claimed]) -> list[bool]:
    return [_is_right(entry, keys) for entry in entries]


def _is_right(entry: Claimed, keys: Mapping[str, bytes]) -> bool:
    return _is_sound(entry) and is_signed(
        entry.text.encode(), entry.signature, keys.get(entry.writer, b"")
    )


def _is_sound(entry: Claimed) -> bool:
    """Return whether the text is an entry's, and says what was found of it before."""
    if isinstance(entry, Link) and is_whole_around(entry.text, entry.at, entry.data_at):
        return True
    try:
        told = named_in(entry.text)
    except (EntryMalformed, EntryTooLarge):
        return False
    return told == (entry.id, entry.case, entry.writer, entry.wseq, entry.kind)
