"""Signatures of pulled entries, checked behind the pull: the server can't, every desk does.

An entry whose signature is not its writer's counts for nothing and is shown as such.
"""

from collections.abc import Callable

from sqlalchemy import bindparam, select, update

from desktop.store import tables
from desktop.store.connect import Store
from desktop.store.entry import SignedEntry
from desktop.store.errors import EntryMalformed, EntryTooLarge
from desktop.store.pending import note_refold
from desktop.store.writers import public_keys

_BATCH = 2_000


def check_signatures(store: Store, step: Callable[[int, int], None]) -> int:
    """Look at every signature nobody has looked at yet; return how many were wrong."""
    bad = done = 0
    while True:
        with store.reading() as connection:
            keys = public_keys(connection)
            table = tables.entry
            found = (
                select(table.c.position, table.c.case_id, table.c.text, table.c.signature)
                .add_columns(table.c.writer)
                .where(table.c.is_signed.is_(None))
                .order_by(table.c.position)
                .limit(_BATCH)
            )
            rows = connection.execute(found).all()
        if not rows:
            return bad
        said = [
            {
                "b_position": r.position,
                "b_right": int(_is_right(r.text, r.signature, keys[r.writer])),
            }
            for r in rows
        ]
        wrong = {r.case_id for r, s in zip(rows, said, strict=True) if not s["b_right"]}
        with store.writing() as connection:
            connection.execute(
                update(tables.entry)
                .where(tables.entry.c.position == bindparam("b_position"))
                .values(is_signed=bindparam("b_right")),
                said,
            )
            note_refold(connection, wrong)
        bad += sum(1 - s["b_right"] for s in said)
        done += len(rows)
        step(done, 0)


def _is_right(text: str, signature: bytes, key: bytes) -> bool:
    try:
        return SignedEntry.read(text, signature).is_signed_by(key)
    except (EntryMalformed, EntryTooLarge):
        return False
