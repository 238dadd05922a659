"""Officers as an administrator lets them in at the shared PostgreSQL: who they are, their login."""

import re
from collections.abc import Iterable

import psycopg
from psycopg import sql

from desktop.domain.values import Duty, Officer
from desktop.sync.login_keeper import end_codes, let_keep
from desktop.sync.postgres_line import told
from desktop.sync.postgres_people import KEEPING
from desktop.sync.role_grants import require_grants
from desktop.sync.server_admin import OFFICERS, as_owner, flag, require_schema, schema_of
from desktop.sync.troubles import LoginTaken, LoginUnfit, ScopeUnfit

LEAST_PASSWORD = 12
_LOGIN = re.compile(r"(?!pg_)[A-Za-z][A-Za-z0-9_.-]{0,62}")


def put_officer(
    admin: psycopg.Connection,
    officer: Officer,
    scopes: Iterable[str],
    password: str | None = None,
) -> None:
    """Let an officer into these scopes and no other, or change who they are.

    The login is the officer's id; the password goes over as a SCRAM verifier, never as it is. Who
    is no longer active is signed out at once.
    """
    with told(), admin.transaction():
        require_schema(admin)
        make_login(admin, officer.id, password, is_active=officer.is_active)
        as_owner(admin)
        keep_officer(admin, officer, scopes)
        if password is not None and schema_of(admin) >= KEEPING:
            end_codes(admin, officer.id)
        admin.execute("RESET ROLE")
    if not officer.is_active:
        sign_out(admin, officer.id)


def keep_officer(admin: psycopg.Connection, officer: Officer, scopes: Iterable[str]) -> None:
    """Write who an officer is and where they work, as part of the owner's transaction."""
    wanted = list(scopes)
    admin.execute(
        "INSERT INTO joint.officer (id, login, name, bureau, duties, active)"
        " VALUES (%(id)s::text, %(id)s::text, %(name)s, %(bureau)s, %(duties)s, %(active)s)"
        " ON CONFLICT (id) DO UPDATE SET name = excluded.name, bureau = excluded.bureau,"
        " duties = excluded.duties, active = excluded.active",
        {
            "id": officer.id,
            "name": officer.name,
            "bureau": officer.bureau.value,
            "duties": sorted(d.value for d in officer.duties),
            "active": officer.is_active,
        },
    )
    known = admin.execute("SELECT scope FROM joint.scope WHERE scope = ANY (%s)", (wanted,))
    missing = set(wanted) - {row[0] for row in known}
    if missing:
        raise ScopeUnfit(scope=min(missing))
    admin.execute(
        "DELETE FROM joint.officer_scope WHERE officer = %s AND scope <> ALL (%s)",
        (officer.id, wanted),
    )
    for scope in wanted:
        admin.execute(
            "INSERT INTO joint.officer_scope (officer, scope, can_write) VALUES (%s, %s, %s)"
            " ON CONFLICT (officer, scope) DO UPDATE SET can_write = excluded.can_write",
            (officer.id, scope, officer.duties != frozenset({Duty.AUDITOR})),
        )


def sign_out(admin: psycopg.Connection, login: str) -> int:
    """End an officer's sessions in this database; return how many there were."""
    with told():
        row = admin.execute(
            "SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) FROM pg_stat_activity"
            " WHERE usename = %s AND datname = current_database() AND pid <> pg_backend_pid()",
            (login,),
        ).fetchone()
    return int(row[0]) if row else 0


def make_login(
    admin: psycopg.Connection, login: str, password: str | None, *, is_active: bool
) -> None:
    """Make an officer's login, or change it; raises LoginTaken, LoginUnfit.

    Without a password a new login lets nobody in.
    """
    if not _LOGIN.fullmatch(login):
        raise LoginUnfit(login=login, least=LEAST_PASSWORD)
    if password is not None and len(password) < LEAST_PASSWORD:
        raise LoginUnfit(login=login, least=LEAST_PASSWORD)
    role = sql.Identifier(login)
    if not flag(admin, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = %s)", login):
        admin.execute(sql.SQL("CREATE ROLE {}").format(role))
    elif not flag(admin, _IS_PLAIN_OFFICER, login):
        raise LoginTaken(login=login)
    require_grants(admin, [OFFICERS, login])
    admin.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(OFFICERS), role))
    let_keep(admin, login)
    admin.execute(
        sql.SQL("ALTER ROLE {} INHERIT CONNECTION LIMIT 8 {}").format(
            role, sql.SQL("LOGIN" if is_active else "NOLOGIN")
        )
    )
    if password is not None:
        verifier = admin.pgconn.encrypt_password(
            password.encode(), login.encode(), b"scram-sha-256"
        ).decode()
        change = sql.SQL("ALTER ROLE {} PASSWORD {} VALID UNTIL 'infinity'")
        admin.execute(change.format(role, sql.Literal(verifier)))


_IS_PLAIN_OFFICER = (
    "SELECT pg_has_role(rolname, 'joint_officer', 'member') AND NOT (rolsuper OR rolcreaterole"
    " OR rolcreatedb OR rolreplication OR rolbypassrls) FROM pg_roles WHERE rolname = %s"
)
