"""A case's entries as they lie in the log, word for word, so that a stranger can check them."""

from sqlalchemy import Connection, select

from desktop.plain_class import dataclass
from desktop.store import tables


@dataclass(frozen=True, slots=True)
class KeptEntry:
    """One entry: the text that was signed, by whose key, and what the hub said of it.

    ``public_key`` is empty where the writer is not known here; ``sseq`` None where no hub has
    taken the entry yet. ``verdict`` and ``withdrawn_by`` are blank where there is none.
    """

    text: str
    hash: str
    signature: bytes
    writer: str
    public_key: bytes
    sseq: int | None
    chain: str
    wrapper: str
    accepted_at: str
    verdict: str
    winner: str
    withdrawn_by: str


def entries_of(connection: Connection, case_id: str) -> tuple[KeptEntry, ...]:
    """Return every entry of a case, refused and withdrawn ones too, in the common order."""
    table, writer = tables.entry, tables.writer
    found = (
        select(table, writer.c.public_key)
        .join_from(table, writer, table.c.writer == writer.c.id, isouter=True)
        .where(table.c.case_id == case_id)
        .order_by(table.c.sseq.is_(None), table.c.sseq, table.c.position)
    )
    return tuple(
        KeptEntry(
            text=row.text,
            hash=row.hash,
            signature=row.signature,
            writer=row.writer,
            public_key=row.public_key or b"",
            sseq=row.sseq,
            chain=row.chain or "",
            wrapper=row.wrapper or "",
            accepted_at=row.accepted_at or "",
            verdict=row.verdict or "",
            winner=row.winner or "",
            withdrawn_by=row.withdrawn_by or "",
        )
        for row in connection.execute(found)
    )
