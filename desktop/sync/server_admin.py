"""What an administrator does to the shared PostgreSQL: make it, bring it up to date, open scopes.

Works through a login that may create roles; officers never need one. Every step can be run again.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import LiteralString
from uuid import uuid4

import psycopg
from psycopg import sql

from desktop.domain.kind_rules import ASIDE, FINAL, KIND_RULES
from desktop.domain.values import Bureau
from desktop.plain_class import dataclass
from desktop.sync.login_keeper import appoint_keeper, make_keeper
from desktop.sync.ports import PERSON_READERS, PROTOCOL, ROOM
from desktop.sync.postgres_line import CONNECT_SECONDS, address_parts, told
from desktop.sync.postgres_numbers import RECALLING
from desktop.sync.role_grants import OWNER, join_role
from desktop.sync.troubles import (
    NoAdministrator,
    NotOurServer,
    ProgramTooOld,
    ScopeUnfit,
    ServerBusy,
    ServerFault,
)

SCRIPTS = Path(__file__).parent / "server"
OFFICERS = "joint_officer"
_NAME = re.compile(r"(\d{4})_\w+\.sql")
_SCOPE = re.compile(r"[A-Za-z0-9_/-]{1,64}")
_YEARS_AHEAD = 5
_WRITERS_OF_ANYTHING = (
    "lo_creat(integer)",
    "lo_create(oid)",
    "lo_from_bytea(oid, bytea)",
    "lo_put(oid, bigint, bytea)",
    "lowrite(integer, bytea)",
    "lo_open(oid, integer)",
    "lo_truncate(integer, integer)",
    "lo_truncate64(integer, bigint)",
    "pg_logical_emit_message(boolean, text, text)",
    "pg_logical_emit_message(boolean, text, bytea)",
    "pg_logical_emit_message(boolean, text, text, boolean)",
    "pg_logical_emit_message(boolean, text, bytea, boolean)",
)
"""What PostgreSQL lets every login write with, past all tables: large objects and messages."""


_RACES = (
    psycopg.errors.UniqueViolation,
    psycopg.errors.DuplicateObject,
    psycopg.errors.DuplicateSchema,
    psycopg.errors.InternalError_,
)


@dataclass(frozen=True, slots=True)
class ScopeMade:
    """A scope to be opened: a district, its title, and how its numbers are written.

    ``patterns`` are by organ and kind, with ``{year}`` and ``{number}`` or ``{number4}``.
    """

    scope: str
    title: str
    patterns: Mapping[tuple[str, str], str]


def connect_admin(address: str, password: str | None = None) -> psycopg.Connection:
    """Connect as an administrator; each of the functions here is a transaction of its own.

    Beyond this machine only TLS with the server's name verified is taken.
    """
    parts = address_parts(address)
    if password is not None:
        parts["password"] = password
    with told():
        return psycopg.connect(
            autocommit=True,
            connect_timeout=CONNECT_SECONDS,
            application_name="joint-office server",
            options="-c lock_timeout=10s",
            **parts,
        )


def steps() -> tuple[tuple[int, Path], ...]:
    """Return the numbered scripts of the server's schema, in order."""
    found = ((_NAME.fullmatch(p.name), p) for p in SCRIPTS.iterdir())
    return tuple(sorted((int(m[1]), p) for m, p in found if m))


def newest() -> int:
    """Return the schema this program brings a server to."""
    return steps()[-1][0]


def upgrade(admin: psycopg.Connection) -> int:
    """Make the schema, or bring it up to date; return the version it had before, 0 for none.

    One transaction: a server is never left half-way. Raises ProgramTooOld where the schema is
    newer than this program's, NoAdministrator, and ServerBusy where another does the same.
    """
    try:
        with told(), admin.transaction():
            _require_powers(admin)
            join_role(admin, OWNER)
            before = schema_of(admin)
            if before > newest():
                raise ProgramTooOld(needed=before, known=newest())
            if before:
                admin.execute("LOCK TABLE joint.meta IN EXCLUSIVE MODE")
            _make_roles(admin)
            for number, script in steps():
                if number > before:
                    _run(admin, script)
            _settle(admin)
            appoint_keeper(admin)
    except ServerFault as error:
        if isinstance(error.__cause__, _RACES):
            raise ServerBusy(said=error.facts["said"]) from error
        raise
    return before


def schema_of(admin: psycopg.Connection) -> int:
    """Return the version of the schema, 0 where there is none."""
    row = admin.execute("SELECT to_regclass('joint.meta') IS NOT NULL").fetchone()
    if row is None or not row[0]:
        return 0
    row = admin.execute("SELECT value FROM joint.meta WHERE name = 'schema'").fetchone()
    return int(row[0]) if row else 0


def open_scope(
    admin: psycopg.Connection, made: ScopeMade, year: int, first: int | None = None
) -> None:
    """Open a scope, with partitions for some years and the ways its numbers are written.

    The years begin with ``first``, else with the one before. Again for the same scope it changes
    title and patterns, and adds years.
    """
    if not _SCOPE.fullmatch(made.scope):
        raise ScopeUnfit(scope=made.scope)
    with told(), admin.transaction():
        as_owner(admin)
        admin.execute(
            "SELECT joint.open_scope(%s, %s, %s, %s)",
            (made.scope, made.title, first or year - 1, year + _YEARS_AHEAD),
        )
        for (organ, kind), pattern in made.patterns.items():
            admin.execute(
                "INSERT INTO joint.number_pattern (scope, organ, kind, pattern)"
                " VALUES (%s, %s, %s, %s)"
                " ON CONFLICT (scope, organ, kind) DO UPDATE SET pattern = excluded.pattern",
                (made.scope, organ, kind, pattern),
            )
        admin.execute("RESET ROLE")


def epoch_of(admin: psycopg.Connection) -> str:
    """Return which life of the server this is."""
    with told(), admin.transaction():
        as_owner(admin)
        row = admin.execute("SELECT value FROM joint.meta WHERE name = 'epoch'").fetchone()
        admin.execute("RESET ROLE")
    return str(row[0]) if row else ""


def new_epoch(admin: psycopg.Connection) -> str:
    """Begin a new life of a server restored from a copy; desks then bring back what they hold.

    Each series leaves room for the numbers that were leased after the copy was made.
    """
    epoch = str(uuid4())
    with told(), admin.transaction():
        as_owner(admin)
        if schema_of(admin) >= RECALLING:
            admin.execute("SELECT joint.leave_room(%s)", (ROOM,))
        admin.execute("UPDATE joint.meta SET value = %s WHERE name = 'epoch'", (epoch,))
    return epoch


def _make_roles(admin: psycopg.Connection) -> None:
    for role in (OWNER, OFFICERS):
        known = admin.execute("SELECT FROM pg_roles WHERE rolname = %s", (role,)).fetchone()
        if known is None:
            admin.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(sql.Identifier(role)))
    make_keeper(admin)
    join_role(admin, OWNER)
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
    if flag(admin, "SELECT has_schema_privilege('public', 'create, usage')"):
        admin.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC")
    if flag(admin, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"):
        _close_side_doors(admin)


def _close_side_doors(admin: psycopg.Connection) -> None:
    for function in _WRITERS_OF_ANYTHING:
        if flag(admin, "SELECT to_regprocedure(%s) IS NOT NULL", f"pg_catalog.{function}"):
            name = sql.SQL(function)
            admin.execute(sql.SQL("REVOKE ALL ON FUNCTION pg_catalog.{} FROM PUBLIC").format(name))


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
    said = {"schema": newest(), "proto_min": PROTOCOL, "proto_max": PROTOCOL}
    for name, value in (*said.items(), ("bureaus", json.dumps([*Bureau]))):
        admin.execute(
            "INSERT INTO joint.meta (name, value) VALUES (%s, %s)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            (name, str(value)),
        )
    admin.execute(
        "SELECT joint.open_scope(s.scope, s.title, y.year - 1, y.year + %s) FROM joint.scope s,"
        " LATERAL (SELECT extract(year FROM now())::int AS year) y",
        (_YEARS_AHEAD,),
    )
    with admin.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO joint.kind_rule (kind, duties, claims, is_request, own, number, apart,"
            " after, countersigned, is_final, is_aside)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
            " ON CONFLICT (kind) DO UPDATE SET duties = excluded.duties, claims = excluded.claims,"
            " is_request = excluded.is_request, own = excluded.own, number = excluded.number,"
            " apart = excluded.apart, after = excluded.after,"
            " countersigned = excluded.countersigned,"
            " is_final = excluded.is_final, is_aside = excluded.is_aside",
            [
                (
                    kind,
                    sorted(d.value for d in rule.duties),
                    list(rule.claims),
                    rule.is_request,
                    rule.own,
                    rule.number,
                    [str(one) for one in rule.apart],
                    rule.after,
                    rule.countersigned,
                    kind in FINAL,
                    kind in ASIDE,
                )
                for kind, rule in KIND_RULES.items()
            ],
        )
        cursor.executemany(
            "INSERT INTO joint.person_duty (duty) VALUES (%s) ON CONFLICT DO NOTHING",
            [(duty.value,) for duty in sorted(PERSON_READERS)],
        )
    admin.execute("RESET ROLE")


def require_schema(admin: psycopg.Connection) -> None:
    """Let the login act as the owner; raises NotOurServer where there is no schema."""
    join_role(admin, OWNER)
    if schema_of(admin) == 0:
        raise NotOurServer


def as_owner(admin: psycopg.Connection) -> None:
    """Go on as the owner of the schema for the rest of the transaction."""
    require_schema(admin)
    admin.execute("SET LOCAL ROLE joint_owner")


def _require_powers(admin: psycopg.Connection) -> None:
    """Raise NoAdministrator unless the login may make roles and schemas here."""
    is_able = flag(
        admin,
        "SELECT rolsuper OR (rolcreaterole AND has_database_privilege(current_database(),"
        " 'create')) FROM pg_roles WHERE rolname = current_user",
    )
    if not is_able:
        raise NoAdministrator


def flag(admin: psycopg.Connection, query: LiteralString, *values: object) -> bool:
    """Return the yes or no a query answers."""
    row = admin.execute(query, values).fetchone()
    return bool(row and row[0])
