"""Signatures of pulled entries: the server can't check them, every desk does before it folds.

An entry whose signature is not its writer's is kept, since the log's chain covers it; it counts
for nothing, takes back what it withdrew, and is shown as such.
"""

from collections.abc import Callable, Mapping
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Row, bindparam, select, update

from desktop.store import tables
from desktop.store.connect import Store
from desktop.store.entry import parse
from desktop.store.errors import EntryMalformed, EntryTooLarge
from desktop.store.pending import note_refold
from desktop.store.writers import KEY_SIZE, public_keys

_BATCH = 5_000
_table = tables.entry
_UNREAD = (
    select(_table.c.id, _table.c.case_id, _table.c.writer, _table.c.wseq, _table.c.kind)
    .add_columns(_table.c.text, _table.c.signature)
    .where(_table.c.is_signed.is_(None))
    .order_by(_table.c.position)
    .limit(_BATCH)
)
_SAY = update(_table).where(_table.c.id == bindparam("b_id")).values(is_signed=bindparam("b_right"))

Keys = Mapping[str, Ed25519PublicKey]


def check_signatures(store: Store, step: Callable[[int, int], None]) -> int:
    """Look at every signature nobody has looked at yet; return how many were wrong."""
    bad = done = 0
    while True:
        with store.reading() as connection:
            rows = connection.execute(_UNREAD).all()
            known = public_keys(connection) if rows else {}
        if not rows:
            return bad
        keys = {
            name: Ed25519PublicKey.from_public_bytes(key)
            for name, key in known.items()
            if len(key) == KEY_SIZE
        }
        said = [{"b_id": row.id, "b_right": int(_is_right(row, keys))} for row in rows]
        wrong = [s["b_id"] for s in said if not s["b_right"]]
        with store.writing() as connection:
            connection.execute(_SAY, said)
            if wrong:
                taken_back = _table.c.withdrawn_by.in_(wrong)
                connection.execute(update(_table).where(taken_back).values(withdrawn_by=None))
            note_refold(connection, (row.case_id for row in rows))
        bad += len(wrong)
        done += len(rows)
        step(done, 0)


def is_signed_right(text: str, signature: bytes, key: bytes) -> bool:
    """Return whether a text was signed with the private half of that key."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, text.encode())
    except (InvalidSignature, ValueError):
        return False
    return True


def _is_right(row: Row[*tuple[Any, ...]], keys: Keys) -> bool:
    """Return whether the text is a whole entry, what its row says, and signed by its writer.

    Nothing is signed by a writer whose public key is none.
    """
    key = keys.get(row.writer)
    if key is None:
        return False
    try:
        entry = parse(row.text)
        key.verify(row.signature, row.text.encode())
    except (EntryMalformed, EntryTooLarge, InvalidSignature):
        return False
    told = (entry.id, entry.case, entry.writer, entry.wseq, entry.kind)
    return told == (row.id, row.case_id, row.writer, row.wseq, row.kind)
