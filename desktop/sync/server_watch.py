"""Watch over the shared PostgreSQL: end sessions that hold the log, and say how the server stands.

What officers may call ends in milliseconds. A session that keeps its transaction open holds the
log for everybody; no setting of PostgreSQL forbids that to a login which resets it.
"""

import psycopg

from desktop.plain_class import dataclass
from desktop.sync.postgres_line import told
from desktop.sync.server_admin import schema_of
from desktop.sync.troubles import NoAdministrator, NotOurServer

IDLE_SECONDS = 5
WRITING_SECONDS = 30
OPEN_SECONDS = 1800
GONE_MS = 5000
"""So long is waited for a session that was told to end; only one that is gone counts."""


@dataclass(frozen=True, slots=True)
class ScopeStatus:
    """A scope as it stands: its title, length of the log, who works there, files kept."""

    scope: str
    title: str
    sseq: int
    chain: str
    officers: int
    files: int
    bytes: int


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """How the server stands; ``unsafe`` names settings that weaken it, by code."""

    schema: int
    epoch: str
    version: int
    scopes: tuple[ScopeStatus, ...]
    devices: int
    revoked: int
    forked: int
    sessions: int
    unsafe: tuple[str, ...]


def end_stuck(
    admin: psycopg.Connection, idle: float = IDLE_SECONDS, writing: float = WRITING_SECONDS
) -> int:
    """End sessions of officers that keep a transaction open; return how many were ended.

    ``idle`` seconds for one that does nothing in it, ``writing`` for one that wrote and goes on,
    half an hour for one that reads. What they had begun is undone, and waits at their desks.
    """
    with told():
        _require_sight(admin)
        row = admin.execute(
            "SELECT count(*) FILTER (WHERE pg_terminate_backend(a.pid, %s)) FROM pg_stat_activity a"
            " JOIN pg_roles r ON r.rolname = a.usename"
            " WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()"
            " AND pg_has_role(r.oid, 'joint_officer', 'member') AND NOT r.rolsuper"
            " AND ((a.state LIKE 'idle in transaction%%'"
            " AND a.state_change < clock_timestamp() - make_interval(secs => %s))"
            " OR (a.backend_xid IS NOT NULL"
            " AND a.xact_start < clock_timestamp() - make_interval(secs => %s))"
            " OR a.xact_start < clock_timestamp() - make_interval(secs => %s))",
            (GONE_MS, idle, writing, OPEN_SECONDS),
        ).fetchone()
    return int(row[0]) if row else 0


def status_of(admin: psycopg.Connection) -> ServerStatus:
    """Return how the server stands; raises NotOurServer where it has no schema of ours."""
    with told(), admin.transaction():
        schema = schema_of(admin)
        if schema == 0:
            raise NotOurServer
        unsafe = _unsafe(admin)
        admin.execute("SET LOCAL ROLE joint_owner")
        row = admin.execute(
            "SELECT (SELECT value FROM joint.meta WHERE name = 'epoch'),"
            " current_setting('server_version_num')::int / 10000,"
            " (SELECT count(*) FROM joint.device),"
            " (SELECT count(*) FROM joint.device WHERE revoked_at IS NOT NULL),"
            " (SELECT count(*) FROM joint.device WHERE forked_at IS NOT NULL),"
            " (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database())"
        ).fetchone()
        assert row is not None
        scopes = admin.execute(
            "SELECT s.scope, s.title, h.sseq, h.chain,"
            " (SELECT count(*) FROM joint.officer_scope o WHERE o.scope = s.scope),"
            " (SELECT count(*) FROM joint.blob b WHERE b.scope = s.scope AND b.is_whole),"
            " (SELECT coalesce(sum(b.size), 0)::bigint FROM joint.blob b"
            " WHERE b.scope = s.scope AND b.is_whole)"
            " FROM joint.scope s JOIN joint.scope_head h USING (scope) ORDER BY s.scope"
        ).fetchall()
    return ServerStatus(
        schema=schema,
        epoch=row[0],
        version=row[1],
        scopes=tuple(ScopeStatus(*s) for s in scopes),
        devices=row[2],
        revoked=row[3],
        forked=row[4],
        sessions=row[5],
        unsafe=unsafe,
    )


_CHECKS = (
    ("no_tls", "SELECT current_setting('ssl') = 'off'"),
    ("prepared", "SELECT current_setting('max_prepared_transactions')::int > 0"),
    ("no_scram", "SELECT current_setting('password_encryption') <> 'scram-sha-256'"),
    ("no_fsync", "SELECT current_setting('fsync') = 'off'"),
    ("no_sync_commit", "SELECT current_setting('synchronous_commit') = 'off'"),
    ("torn_pages", "SELECT current_setting('full_page_writes') = 'off'"),
    (
        "large_objects",
        "SELECT has_function_privilege('joint_officer', 'lo_create(oid)', 'execute')",
    ),
    (
        "other_databases",
        "SELECT EXISTS (SELECT FROM pg_database d WHERE d.datallowconn"
        " AND d.datname <> current_database()"
        " AND has_database_privilege('joint_officer', d.oid, 'temp'))",
    ),
)
"""What weakens a server, and how it is seen."""


def _unsafe(admin: psycopg.Connection) -> tuple[str, ...]:
    found = []
    for code, query in _CHECKS:
        row = admin.execute(query).fetchone()
        if row and row[0]:
            found.append(code)
    return tuple(found)


def _require_sight(admin: psycopg.Connection) -> None:
    """Raise NoAdministrator where the login sees or ends no sessions but its own."""
    row = admin.execute(
        "SELECT rolsuper OR (pg_has_role(current_user, 'pg_signal_backend', 'usage')"
        " AND pg_has_role(current_user, 'pg_read_all_stats', 'usage'))"
        " FROM pg_roles WHERE rolname = current_user"
    ).fetchone()
    if not row or not row[0]:
        raise NoAdministrator
