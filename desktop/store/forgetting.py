"""A person forgotten on this desk: key and values go, and drafts about the case that name them."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection

from desktop.store.arrived import take_out_person
from desktop.store.drafts import drop_naming
from desktop.store.personal import all_of, erase

_STILL_KEPT = (
    "SELECT e.case_id, e.text ->> '$.data.person' AS ref FROM entry e"
    " WHERE e.kind = 'person.erased'"
    " AND EXISTS (SELECT 1 FROM person_key k WHERE k.ref = e.text ->> '$.data.person')"
)


def forget(connection: Connection, case_id: str, ref: str, now: datetime) -> None:
    """Delete what this desk has of a person, but the record; see `personal.erase`."""
    values = all_of(connection, ref)
    words = {word for one in values for word in (one.name, one.phone, one.identity) if word}
    drop_naming(connection, case_id, words)
    erase(connection, ref, now)
    take_out_person(connection, ref)


def still_kept(connection: Connection) -> Iterator[tuple[str, str]]:
    """Yield the case and the person of each entry of an erasing whose key is still here."""
    for row in connection.exec_driver_sql(_STILL_KEPT).all():
        yield row.case_id, row.ref
