"""A city's reporting database: the logs of its districts, gathered by logical replication.

A district publishes its log, without personal data; the city's database has the same schema and
subscribes to each. What arrives is the log as it was taken, chain and all; nobody writes there.
"""

import re

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from desktop.plain_class import dataclass
from desktop.store.acceptance import Head, chained
from desktop.store.entry import NO_HASH, hash_of
from desktop.sync.postgres_line import address_parts, told
from desktop.sync.server_admin import ScopeMade, as_owner, flag, open_scope, upgrade
from desktop.sync.server_officers import LEAST_PASSWORD
from desktop.sync.troubles import FoundingDiffers, LoginUnfit, NoAdministrator

READER = "joint_report"
_KNOWN_PUBLICATION = "SELECT EXISTS (SELECT FROM pg_publication WHERE pubname = 'joint_report')"
_KNOWN_SUBSCRIPTION = "SELECT EXISTS (SELECT FROM pg_subscription WHERE subname = %s)"


@dataclass(frozen=True, slots=True)
class District:
    """A district to be gathered from: its scope, its title, and the address of its server."""

    scope: str
    title: str
    address: str


def publish(admin: psycopg.Connection, password: str) -> None:
    """Let one login follow the log of this server, and nothing else of it.

    Needs a superuser; again, it changes the password.
    """
    with told(), admin.transaction():
        _require_superuser(admin)
        as_owner(admin)
        admin.execute("RESET ROLE")
        _make_reader(admin, password)
        admin.execute("GRANT USAGE ON SCHEMA joint TO joint_report")
        admin.execute("GRANT SELECT ON joint.event TO joint_report")
        admin.execute("DROP POLICY IF EXISTS report ON joint.event")
        admin.execute("CREATE POLICY report ON joint.event FOR SELECT TO joint_report USING (true)")
        if not flag(admin, _KNOWN_PUBLICATION):
            admin.execute(
                "CREATE PUBLICATION joint_report FOR TABLE joint.event"
                " WITH (publish = 'insert', publish_via_partition_root = true)"
            )


def gather(admin: psycopg.Connection, district: District, password: str, year: int) -> bool:
    """Subscribe this database to a district's log, making its schema where it lacks.

    Returns False where it was subscribed before.
    """
    _require_superuser(admin)
    upgrade(admin)
    open_scope(admin, ScopeMade(district.scope, district.title, {}), year)
    name = "joint_" + re.sub(r"[^a-z0-9]", "_", district.scope.lower())
    with told():
        if flag(admin, _KNOWN_SUBSCRIPTION, name):
            return False
        parts = {**address_parts(district.address), "user": READER, "password": password}
        admin.execute(
            sql.SQL("CREATE SUBSCRIPTION {} CONNECTION {} PUBLICATION joint_report").format(
                sql.Identifier(name), sql.Literal(make_conninfo("", **parts))
            )
        )
    return True


def gathered(admin: psycopg.Connection, scope: str) -> Head:
    """Follow a gathered log from its start; return how far it has come and is whole.

    Raises FoundingDiffers at the first entry that does not follow from those before.
    """
    sseq, chain = 0, NO_HASH
    with told(), admin.transaction(), admin.cursor("gathered") as cursor:
        cursor.itersize = 2_000
        cursor.execute(
            "SELECT sseq, body, wrapper, chain FROM joint.event WHERE scope = %s ORDER BY sseq",
            (scope,),
        )
        for row in cursor:
            sseq, chain = sseq + 1, chained(chain, row[2])
            if (row[0], row[3]) != (sseq, chain) or hash_of(row[1]) not in row[2]:
                raise FoundingDiffers(what=f"sseq {sseq}")
    return Head(sseq, chain)


def _make_reader(admin: psycopg.Connection, password: str) -> None:
    if len(password) < LEAST_PASSWORD:
        raise LoginUnfit(login=READER, least=LEAST_PASSWORD)
    if not flag(admin, "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'joint_report')"):
        admin.execute("CREATE ROLE joint_report LOGIN REPLICATION CONNECTION LIMIT 10")
    verifier = admin.pgconn.encrypt_password(
        password.encode(), READER.encode(), b"scram-sha-256"
    ).decode()
    admin.execute(sql.SQL("ALTER ROLE joint_report PASSWORD {}").format(sql.Literal(verifier)))
    row = admin.execute("SELECT current_database()").fetchone()
    assert row is not None
    grant = sql.SQL("GRANT CONNECT ON DATABASE {} TO joint_report")
    admin.execute(grant.format(sql.Identifier(row[0])))


def _require_superuser(admin: psycopg.Connection) -> None:
    if not flag(admin, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"):
        raise NoAdministrator
