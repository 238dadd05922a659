"""Who works at the shared PostgreSQL, and on which devices, as its administrator sees it."""

from dataclasses import dataclass

import psycopg

from desktop.domain.values import Bureau, Duty, Officer
from desktop.sync.postgres import told
from desktop.sync.server_admin import as_owner


@dataclass(frozen=True, slots=True)
class OfficerThere:
    """An officer of the server, and the scopes open to them."""

    officer: Officer
    scopes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DeviceThere:
    """A device of the server, whose writers are on it, and whether it is kept out."""

    id: str
    label: str
    officers: tuple[str, ...]
    is_revoked: bool
    is_forked: bool


def officers_there(admin: psycopg.Connection) -> tuple[OfficerThere, ...]:
    """Return every officer the server knows, in the order of their ids."""
    with told(), admin.transaction():
        as_owner(admin)
        rows = admin.execute(
            "SELECT o.id, o.name, o.bureau, o.duties, o.active,"
            " array(SELECT s.scope FROM joint.officer_scope s WHERE s.officer = o.id ORDER BY 1)"
            " FROM joint.officer o ORDER BY o.id"
        ).fetchall()
    return tuple(
        OfficerThere(
            Officer(r[0], r[1], Bureau(r[2]), frozenset(Duty(d) for d in r[3]), r[4]), tuple(r[5])
        )
        for r in rows
    )


def devices_there(admin: psycopg.Connection) -> tuple[DeviceThere, ...]:
    """Return every device the server knows, in the order they came."""
    with told(), admin.transaction():
        as_owner(admin)
        rows = admin.execute(
            "SELECT d.id, d.label, array(SELECT w.officer FROM joint.writer w"
            " WHERE w.device = d.id ORDER BY 1), d.revoked_at IS NOT NULL,"
            " d.forked_at IS NOT NULL FROM joint.device d ORDER BY d.enrolled_at, d.id"
        ).fetchall()
    return tuple(DeviceThere(r[0], r[1], tuple(r[2]), r[3], r[4]) for r in rows)
