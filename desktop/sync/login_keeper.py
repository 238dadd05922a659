"""The role that makes officers' logins at the desk's word, through one function and nothing else.

PostgreSQL 15 lets who may create roles change every login that is no superuser's; from 16 on only
those it was given. The function looks at the login itself, so both come to the same.
"""

from typing import LiteralString

import psycopg
from psycopg import sql

from desktop.sync.role_grants import join_role, require_grants

KEEPER = "joint_keeper"
_MAKING = "joint.put_login(text, boolean, text, boolean, timestamptz)"


def make_keeper(admin: psycopg.Connection) -> None:
    """Make the role; it can't log in, owns no table and is in nobody's group but the officers'."""
    if not _is(admin, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = %s)", KEEPER):
        admin.execute("CREATE ROLE joint_keeper NOLOGIN CREATEROLE")
    join_role(admin, KEEPER)
    if not _has_admin(admin, "joint_officer"):
        require_grants(admin, ["joint_officer"])
        admin.execute("GRANT joint_officer TO joint_keeper WITH ADMIN OPTION")


def appoint_keeper(admin: psycopg.Connection) -> None:
    """Give the one function to the role, and every login an officer has; again changes nothing."""
    making = sql.SQL(_MAKING)
    admin.execute("SET LOCAL ROLE joint_owner")
    admin.execute("GRANT USAGE, CREATE ON SCHEMA joint TO joint_keeper")
    logins = [row[0] for row in admin.execute("SELECT login FROM joint.officer").fetchall()]
    admin.execute("RESET ROLE")
    admin.execute(sql.SQL("ALTER FUNCTION {} OWNER TO joint_keeper").format(making))
    admin.execute("SET LOCAL ROLE joint_keeper")
    admin.execute(sql.SQL("GRANT EXECUTE ON FUNCTION {} TO joint_owner").format(making))
    admin.execute("SET LOCAL ROLE joint_owner")
    admin.execute("REVOKE CREATE ON SCHEMA joint FROM joint_keeper")
    admin.execute("RESET ROLE")
    there = "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = %s)"
    left = [x for x in logins if _is(admin, there, x) and not _has_admin(admin, x)]
    require_grants(admin, left)
    for login in left:
        let_keep(admin, login)


def let_keep(admin: psycopg.Connection, login: str) -> None:
    """Let the role change a login that was made by who keeps the server."""
    if _is(admin, "SELECT to_regrole('joint_keeper') IS NOT NULL") and not _has_admin(admin, login):
        grant = sql.SQL("GRANT {} TO joint_keeper WITH ADMIN OPTION")
        admin.execute(grant.format(sql.Identifier(login)))


def end_codes(admin: psycopg.Connection, officer: str) -> None:
    """Take back what an officer had yet to redeem: who keeps the server gave them a password."""
    admin.execute("UPDATE joint.officer SET must_enrol = false WHERE id = %s", (officer,))
    admin.execute(
        "UPDATE joint.enrolment SET ended_at = now()"
        " WHERE officer = %s AND is_first AND redeemed_at IS NULL AND ended_at IS NULL",
        (officer,),
    )


def _has_admin(admin: psycopg.Connection, role: str) -> bool:
    asked = "SELECT pg_has_role('joint_keeper', %s::name, 'member with admin option')"
    return _is(admin, asked, role)


def _is(admin: psycopg.Connection, query: LiteralString, *values: object) -> bool:
    row = admin.execute(query, values).fetchone()
    return bool(row and row[0])
