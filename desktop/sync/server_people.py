"""Who works at the shared PostgreSQL, and on which devices, as its administrator sees it."""

from datetime import datetime

import psycopg

from desktop.domain.values import Bureau, Duty, Officer
from desktop.plain_class import dataclass
from desktop.sync.ports import WriterSeen
from desktop.sync.postgres_line import told
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


@dataclass(frozen=True, slots=True)
class ActThere:
    """What somebody did to an officer or a device of the server."""

    at: datetime
    by: str
    act: str
    subject: str
    detail: str
    scope: str


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


def acts_there(admin: psycopg.Connection) -> tuple[tuple[ActThere, ...], bool]:
    """Return every act on people and devices in its order, and whether the chain is whole."""
    with told(), admin.transaction():
        as_owner(admin)
        rows = admin.execute(
            "SELECT a.at, a.by_officer, a.act, a.subject, a.detail, a.scope,"
            " a.chain = encode(sha256(convert_to(coalesce(lag(a.chain) OVER (ORDER BY a.n),"
            " repeat('0', 64)) || json_build_array(row_number() OVER (ORDER BY a.n), a.scope,"
            " joint.moment(a.at), a.by_officer, a.act, a.subject, a.detail)::text, 'UTF8')), 'hex')"
            " FROM joint.people_act a ORDER BY a.n"
        ).fetchall()
    return tuple(ActThere(*row[:6]) for row in rows), all(row[6] for row in rows)


def let_carry(admin: psycopg.Connection, officer: str, scope: str, *, may: bool) -> bool:
    """Appoint an officer to carry others' entries by hand, or end it; False where unknown."""
    with told(), admin.transaction():
        as_owner(admin)
        done = admin.execute(
            "UPDATE joint.officer_scope SET can_carry = %s WHERE officer = %s AND scope = %s",
            (may, officer, scope),
        )
    return done.rowcount > 0


def enrol_writer(admin: psycopg.Connection, writer: WriterSeen, label: str) -> None:
    """Make the writer of a desk known that never has a connection, from its carried file."""
    with told(), admin.transaction():
        as_owner(admin)
        admin.execute(
            "INSERT INTO joint.device (id, label, secret_hash) VALUES (%s, %s, '')"
            " ON CONFLICT (id) DO NOTHING",
            (writer.device, label),
        )
        admin.execute(
            "INSERT INTO joint.writer (id, officer, device, public_key, hash)"
            " VALUES (%s, %s, %s, %s, repeat('0', 64)) ON CONFLICT (id) DO NOTHING",
            (writer.id, writer.officer, writer.device, writer.public_key),
        )


def revoke_device(admin: psycopg.Connection, device: str) -> bool:
    """Keep a device out from now on; returns whether there was one."""
    with told(), admin.transaction():
        as_owner(admin)
        done = admin.execute(
            "UPDATE joint.device SET revoked_at = coalesce(revoked_at, now()) WHERE id = %s",
            (device,),
        )
    return done.rowcount > 0
