"""Whether a login that keeps the server can manage the roles another one made.

Up to PostgreSQL 15 who may create roles changes every one that is no superuser's. From 16 on it
takes ADMIN OPTION: on those it made itself, and on what whoever made them gave on to it.
"""

from collections.abc import Iterable
from typing import LiteralString

import psycopg
from psycopg import sql

from desktop.sync.troubles import GrantsMissing

OWNER = "joint_owner"
_SINCE = 160_000
_IS_IN = "SELECT pg_has_role(current_user, rolname, 'usage') FROM pg_roles WHERE rolname = %s"
_IS_THERE = "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = %s)"


def join_role(admin: psycopg.Connection, role: str) -> None:
    """Be a member of a role that is there; raises GrantsMissing where one can't become it."""
    if _is(admin, _IS_THERE, role) and not _is(admin, _IS_IN, role):
        require_grants(admin, [role])
        admin.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(sql.Identifier(role)))


def require_grants(admin: psycopg.Connection, roles: Iterable[str]) -> None:
    """Raise GrantsMissing, with the statement that helps, where one can't manage all of these."""
    if admin.info.server_version < _SINCE:
        return
    found = admin.execute(
        "SELECT r.rolname FROM pg_roles r WHERE r.rolname = ANY (%s)"
        " AND NOT pg_has_role(current_user, r.oid, 'member with admin option') ORDER BY 1",
        (list(roles),),
    )
    lacking = [str(row[0]) for row in found.fetchall()]
    if lacking:
        login = admin.info.user
        statement = sql.SQL("GRANT {} TO {} WITH ADMIN OPTION;").format(
            sql.SQL(", ").join(map(sql.Identifier, lacking)), sql.Identifier(login)
        )
        raise GrantsMissing(
            login=login, roles=", ".join(lacking), statement=statement.as_string(admin)
        )


def _is(admin: psycopg.Connection, query: LiteralString, *values: object) -> bool:
    row = admin.execute(query, values).fetchone()
    return bool(row and row[0])
