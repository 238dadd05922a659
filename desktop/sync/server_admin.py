"""What an administrator does to the shared PostgreSQL: make it, bring it up to date, let people in.

Works through a login that may create roles; officers never need one. Every step can be run again.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import psycopg
from psycopg import sql

from desktop.domain.kind_rules import KIND_RULES
from desktop.domain.values import Duty, Officer
from desktop.sync.ports import PROTOCOL
from desktop.sync.postgres import CONNECT_SECONDS, told
from desktop.sync.troubles import NotOurServer

SCRIPTS = Path(__file__).parent / "server"
OWNER = "joint_owner"
OFFICERS = "joint_officer"
PERSON_READERS = frozenset(Duty) - {Duty.AUDITOR, Duty.ADMINISTRATOR, Duty.SEAL_KEEPER}
_NAME = re.compile(r"(\d{4})_\w+\.sql")
_YEARS_AHEAD = 5


@dataclass(frozen=True, slots=True)
class ScopeMade:
    """A scope to be opened: a district, its title, and how its numbers are written.

    ``patterns`` are by organ and kind, with ``{year}`` and ``{number}`` or ``{number4}``.
    """

    scope: str
    title: str
    patterns: Mapping[tuple[str, str], str]


def connect_admin(address: str) -> psycopg.Connection:
    """Connect as an administrator; each of the functions here is a transaction of its own."""
    with told():
        return psycopg.connect(address, autocommit=True, connect_timeout=CONNECT_SECONDS)


def steps() -> tuple[tuple[int, Path], ...]:
    """Return the numbered scripts of the server's schema, in order."""
    found = ((_NAME.fullmatch(p.name), p) for p in SCRIPTS.iterdir())
    return tuple(sorted((int(m[1]), p) for m, p in found if m))


def newest() -> int:
    """Return the schema this program brings a server to."""
    return steps()[-1][0]


def upgrade(admin: psycopg.Connection) -> int:
    """Make the schema, or bring it up to date; return the version it had before, 0 for none.

    One transaction: a server is never left half-way.
    """
    with admin.transaction():
        admin.execute("SELECT pg_advisory_xact_lock(74817733)")
        _make_roles(admin)
        before = schema_of(admin)
        for number, script in steps():
            if number > before:
                _run(admin, script)
        _settle(admin)
    return before


def schema_of(admin: psycopg.Connection) -> int:
    """Return the version of the schema, 0 where there is none."""
    row = admin.execute("SELECT to_regclass('joint.meta') IS NOT NULL").fetchone()
    if row is None or not row[0]:
        return 0
    row = admin.execute("SELECT value FROM joint.meta WHERE name = 'schema'").fetchone()
    return int(row[0]) if row else 0


def open_scope(admin: psycopg.Connection, made: ScopeMade, year: int) -> None:
    """Open a scope, with partitions for some years and the ways its numbers are written."""
    with admin.transaction():
        _require_schema(admin)
        admin.execute("SET LOCAL ROLE joint_owner")
        admin.execute(
            "SELECT joint.open_scope(%s, %s, %s, %s)",
            (made.scope, made.title, year - 1, year + _YEARS_AHEAD),
        )
        for (organ, kind), pattern in made.patterns.items():
            admin.execute(
                "INSERT INTO joint.number_pattern (scope, organ, kind, pattern)"
                " VALUES (%s, %s, %s, %s)"
                " ON CONFLICT (scope, organ, kind) DO UPDATE SET pattern = excluded.pattern",
                (made.scope, organ, kind, pattern),
            )


def put_officer(
    admin: psycopg.Connection,
    officer: Officer,
    scopes: Iterable[str],
    password: str | None = None,
) -> None:
    """Let an officer in, or change who they are; the login is the officer's id.

    The password goes over as a SCRAM verifier, never as it is.
    """
    with admin.transaction():
        _require_schema(admin)
        _make_login(admin, officer.id, password, is_active=officer.is_active)
        admin.execute("SET LOCAL ROLE joint_owner")
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
        for scope in scopes:
            admin.execute(
                "INSERT INTO joint.officer_scope (officer, scope, can_write) VALUES (%s, %s, %s)"
                " ON CONFLICT (officer, scope) DO UPDATE SET can_write = excluded.can_write",
                (officer.id, scope, officer.duties != frozenset({Duty.AUDITOR})),
            )


def revoke_device(admin: psycopg.Connection, device: str) -> bool:
    """Keep a device out from now on; returns whether there was one."""
    with admin.transaction():
        admin.execute("SET LOCAL ROLE joint_owner")
        done = admin.execute(
            "UPDATE joint.device SET revoked_at = coalesce(revoked_at, now()) WHERE id = %s",
            (device,),
        )
    return done.rowcount > 0


def new_epoch(admin: psycopg.Connection) -> str:
    """Begin a new life of a server restored from a copy; desks then bring back what they hold."""
    epoch = str(uuid4())
    with admin.transaction():
        admin.execute("SET LOCAL ROLE joint_owner")
        admin.execute("UPDATE joint.meta SET value = %s WHERE name = 'epoch'", (epoch,))
    return epoch


def end_stuck(admin: psycopg.Connection, seconds: float = 5) -> int:
    """End sessions of officers that hold a transaction open; what they held goes on waiting there.

    The watchdog calls this every second; it needs membership of pg_signal_backend.
    """
    row = admin.execute(
        "SELECT count(*) FILTER (WHERE pg_terminate_backend(a.pid)) FROM pg_stat_activity a"
        " JOIN pg_roles r ON r.rolname = a.usename"
        " WHERE a.datname = current_database() AND a.state LIKE 'idle in transaction%%'"
        " AND a.state_change < clock_timestamp() - make_interval(secs => %s)"
        " AND pg_has_role(a.usename, 'joint_officer', 'member') AND NOT r.rolsuper",
        (seconds,),
    ).fetchone()
    return int(row[0]) if row else 0


def _make_roles(admin: psycopg.Connection) -> None:
    for role in (OWNER, OFFICERS):
        known = admin.execute("SELECT FROM pg_roles WHERE rolname = %s", (role,)).fetchone()
        if known is None:
            admin.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(role)))
    for schema in ("joint", "api"):
        admin.execute(
            sql.SQL("CREATE SCHEMA IF NOT EXISTS {} AUTHORIZATION {}").format(
                sql.Identifier(schema), sql.Identifier(OWNER)
            )
        )
    row = admin.execute("SELECT current_database()").fetchone()
    assert row is not None
    database = sql.Identifier(row[0])
    admin.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(database))
    admin.execute(
        sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(database, sql.Identifier(OFFICERS))
    )
    admin.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")


def _run(admin: psycopg.Connection, script: Path) -> None:
    admin.execute("SET LOCAL ROLE joint_owner")
    admin.execute(script.read_text(encoding="utf-8").encode())
    admin.execute("RESET ROLE")


def _settle(admin: psycopg.Connection) -> None:
    """Write what the schema holds as data: versions, kinds, who may read personal data."""
    admin.execute("SET LOCAL ROLE joint_owner")
    admin.execute(
        "INSERT INTO joint.meta (name, value) VALUES ('epoch', %s) ON CONFLICT DO NOTHING",
        (str(uuid4()),),
    )
    for name, value in (("schema", newest()), ("proto_min", PROTOCOL), ("proto_max", PROTOCOL)):
        admin.execute(
            "INSERT INTO joint.meta (name, value) VALUES (%s, %s)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, str(value)),
        )
    for kind, rule in KIND_RULES.items():
        admin.execute(
            "INSERT INTO joint.kind_rule (kind, duties, claims, is_request, own, number)"
            " VALUES (%s, %s, %s, %s, %s, %s)"
            " ON CONFLICT (kind) DO UPDATE SET duties = excluded.duties, claims = excluded.claims,"
            " is_request = excluded.is_request, own = excluded.own, number = excluded.number",
            (
                kind,
                sorted(d.value for d in rule.duties),
                list(rule.claims),
                rule.is_request,
                rule.own,
                rule.number,
            ),
        )
    for duty in sorted(PERSON_READERS):
        admin.execute(
            "INSERT INTO joint.person_duty (duty) VALUES (%s) ON CONFLICT DO NOTHING",
            (duty.value,),
        )
    admin.execute("RESET ROLE")


def _make_login(
    admin: psycopg.Connection, login: str, password: str | None, *, is_active: bool
) -> None:
    known = admin.execute("SELECT FROM pg_roles WHERE rolname = %s", (login,)).fetchone()
    role = sql.Identifier(login)
    if known is None:
        admin.execute(sql.SQL("CREATE ROLE {} NOINHERIT").format(role))
    admin.execute(sql.SQL("GRANT {} TO {}").format(sql.Identifier(OFFICERS), role))
    admin.execute(
        sql.SQL("ALTER ROLE {} INHERIT CONNECTION LIMIT 8 {}").format(
            role, sql.SQL("LOGIN" if is_active else "NOLOGIN")
        )
    )
    if password is not None:
        verifier = admin.pgconn.encrypt_password(
            password.encode(), login.encode(), b"scram-sha-256"
        ).decode()
        admin.execute(sql.SQL("ALTER ROLE {} PASSWORD {}").format(role, sql.Literal(verifier)))


def _require_schema(admin: psycopg.Connection) -> None:
    if schema_of(admin) == 0:
        raise NotOurServer
