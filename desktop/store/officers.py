"""The officers of the office: a row each, looked up whenever one acts."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from desktop.domain.values import Bureau, Duty, Officer
from desktop.store import tables
from desktop.store.errors import OfficerUnknown

_ONE = select(tables.officer).where(tables.officer.c.id == bindparam("id"))
_ALL = select(tables.officer).order_by(tables.officer.c.id)


def get_officer(connection: Connection, officer_id: str) -> Officer:
    """Return the officer of that id; raises OfficerUnknown."""
    row = connection.execute(_ONE, {"id": officer_id}).first()
    if row is None:
        raise OfficerUnknown(officer=officer_id)
    return _officer(row)


def officers(connection: Connection) -> tuple[Officer, ...]:
    """Return every officer, the inactive ones too, in the order of their ids."""
    return tuple(_officer(row) for row in connection.execute(_ALL))


def put_officer(connection: Connection, officer: Officer) -> None:
    """Add the officer, or change the row there is."""
    put_officers(connection, (officer,))


def put_officers(connection: Connection, people: Iterable[Officer]) -> None:
    """Add officers, or change the rows there are, in one go."""
    rows = [
        {
            "id": officer.id,
            "name": officer.name,
            "bureau": officer.bureau.value,
            "duties": json.dumps(sorted(officer.duties)),
            "active": int(officer.is_active),
        }
        for officer in people
    ]
    if not rows:
        return
    added = insert(tables.officer)
    changed = {name: added.excluded[name] for name in rows[0] if name != "id"}
    connection.execute(added.on_conflict_do_update(set_=changed), rows)


def _officer(row: Row[*tuple[Any, ...]]) -> Officer:
    duties = frozenset(Duty(d) for d in json.loads(row.duties))
    return Officer(row.id, row.name, Bureau(row.bureau), duties, bool(row.active))
