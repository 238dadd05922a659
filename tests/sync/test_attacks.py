"""What a valid officer's login can't do to the shared store, and what of it is noticed.

Every attack of the design notes, against a real server: a client in an attacker's hands, who
knows the schema by heart. After each the office is as it was.
"""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from psycopg import errors

from tests.sync.attacked import Attacked
from tests.sync.shared_offices import YEAR

DENIED = errors.InsufficientPrivilege

STATEMENTS = {
    "insert into the log": "INSERT INTO joint.event (scope) VALUES ('HP')",
    "change the log": "UPDATE joint.event SET body = 'x'",
    "delete of the log": "DELETE FROM joint.event",
    "truncate the log": "TRUNCATE joint.event",
    "rewind the head": "UPDATE joint.scope_head SET sseq = 0",
    "delete the head": "DELETE FROM joint.scope_head",
    "put a person's key": "INSERT INTO joint.person_key VALUES ('HP', 1, 'r', '\\x00')",
    "erase a person": "DELETE FROM joint.person_key",
    "make oneself an administrator": "UPDATE joint.officer SET duties = '{administrator}'",
    "enter another district": "INSERT INTO joint.officer_scope VALUES ('zhang', 'TH', true)",
    "let one's kind pass": "UPDATE joint.kind_rule SET duties = '{approver}'",
    "free a claim": "DELETE FROM joint.claim",
    "change a setting directly": "INSERT INTO joint.shared_setting VALUES ('HP','k','1',1,'z')",
    "change one's own view": "UPDATE api.officer SET bureau = 'planning'",
    "become the owner": "SET ROLE joint_owner",
    "become the administrator": "SET ROLE admin",
    "become a colleague": "SET SESSION AUTHORIZATION li",
    "grant oneself the owner": "GRANT joint_owner TO zhang",
    "disable the triggers": "ALTER TABLE joint.event DISABLE TRIGGER ALL",
    "drop a trigger": "DROP TRIGGER event_stays ON joint.event",
    "drop the row policy": "DROP POLICY own_scopes ON joint.event",
    "switch row security off": "ALTER TABLE joint.event DISABLE ROW LEVEL SECURITY",
    "take a partition away": "ALTER TABLE joint.event DETACH PARTITION joint.event_rest",
    "act as a replica": "SET session_replication_role = replica",
    "replace a function": "CREATE OR REPLACE FUNCTION api.hello(text, integer) RETURNS json"
    " LANGUAGE sql AS 'SELECT NULL::json'",
    "own a function": "ALTER FUNCTION joint.me() OWNER TO zhang",
    "drop a function": "DROP FUNCTION api.push(text,text,bigint,text[],bytea[],text[],json)",
    "make a function": "CREATE FUNCTION api.x() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "make a table in public": "CREATE TABLE public.x (a int)",
    "make a table in the schema": "CREATE TABLE joint.x (a int)",
    "make a schema": "CREATE SCHEMA mine",
    "make a temporary table": "CREATE TEMP TABLE officer (a int)",
    "make a temporary function": "CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql"
    " AS 'SELECT 1'",
    "make a role": "CREATE ROLE mine LOGIN",
    "make a database": "CREATE DATABASE mine",
    "make an extension": "CREATE EXTENSION pgcrypto",
    "make a publication": "CREATE PUBLICATION mine FOR ALL TABLES",
    "make a replication slot": "SELECT pg_create_physical_replication_slot('mine')",
    "make a language trusted": "CREATE LANGUAGE plpython3u",
    "change a colleague's password": "ALTER ROLE li PASSWORD 'x'",
    "lift one's own limits": "ALTER ROLE zhang CONNECTION LIMIT 100",
    "become a superuser": "ALTER ROLE zhang SUPERUSER",
    "set a server's parameter": "ALTER SYSTEM SET fsync = off",
    "set a database's parameter": "ALTER DATABASE postgres SET search_path = mine",
    "read the officers": "SELECT * FROM joint.officer",
    "read the places": "SELECT * FROM joint.entry_place",
    "read the devices' secrets": "SELECT secret_hash FROM joint.device",
    "read the attestations": "SELECT * FROM joint.attestation",
    "read the passwords": "SELECT rolpassword FROM pg_authid",
    "read old passwords": "SELECT passwd FROM pg_shadow",
    "read a file": "SELECT pg_read_file('/etc/passwd')",
    "list files": "SELECT pg_ls_dir('/')",
    "load a file": "COPY (SELECT 1) TO '/tmp/x'",
    "run a program": "COPY (SELECT 1) TO PROGRAM 'id'",
    "load from a program": "COPY joint.event FROM PROGRAM 'id'",
    "keep a large object": "SELECT lo_from_bytea(0, '\\x00')",
    "make a large object": "SELECT lo_creat(-1)",
    "fill the write-ahead log": "SELECT pg_logical_emit_message(true, 'x', 'y')",
    "hold the log against writers": "LOCK TABLE joint.event IN ACCESS EXCLUSIVE MODE",
    "hold the log a little": "LOCK TABLE joint.event IN ROW EXCLUSIVE MODE",
    "hold the head": "SELECT * FROM joint.scope_head FOR UPDATE",
    "hold the head a little": "SELECT * FROM joint.scope_head FOR KEY SHARE",
    "hold the settings": "SELECT * FROM joint.shared_setting FOR UPDATE",
    "stop the server": "SELECT pg_reload_conf()",
    "read the configuration": "SELECT * FROM pg_hba_file_rules",
    "call the taking itself": "SELECT joint.take(NULL, NULL, NULL, '', '{}', '', '', '')",
    "call a push for another": "SELECT joint.push_as(NULL, '', '', 0, '{}', '{}', '{}', '{}', '')",
    "open a scope": "SELECT joint.open_scope('X', 'x', 2026, 2026)",
    "ask whom one is": "SELECT joint.me()",
    "write beside": "SELECT joint.keep_beside('HP', 1, '{}')",
    "read a partition directly": "SELECT count(*) FROM joint.{partition}",
    "write a partition directly": "INSERT INTO joint.{partition} (scope) VALUES ('HP')",
    "keep a prepared transaction": "PREPARE TRANSACTION 'mine'",
}


ALSO: dict[str, Any] = {
    "take a partition away": (DENIED, errors.UndefinedTable),
    "make a language trusted": (DENIED, errors.FeatureNotSupported),
    "make an extension": (DENIED, errors.FeatureNotSupported, errors.InvalidSchemaName),
    "change one's own view": (DENIED, errors.ObjectNotInPrerequisiteState),
    "keep a prepared transaction": errors.ObjectNotInPrerequisiteState,
}
"""Attacks that end for another reason too, by what the server was built with."""


@pytest.fixture
def attacker(attacked: Attacked) -> Iterator[psycopg.Connection]:
    with attacked.attacker() as connection:
        yield connection


@pytest.fixture(scope="module")
def before(attacked: Attacked) -> dict[str, str | None]:
    return attacked.fingerprint()


@pytest.fixture(scope="module")
def partition(attacked: Attacked) -> str:
    """The name of the part of the log that lies in this year."""
    with attacked.server.admin() as admin:
        row = admin.execute(
            "SELECT relname FROM pg_class WHERE relname LIKE %s AND relkind = 'r'"
            " AND relispartition ORDER BY relname",
            (f"event%{YEAR}",),
        ).fetchone()
    assert row is not None
    return str(row[0])


@pytest.mark.parametrize("attack", STATEMENTS)
def test_a_statement_is_refused(
    attacked: Attacked,
    attacker: psycopg.Connection,
    before: dict[str, str | None],
    partition: str,
    attack: str,
) -> None:
    statement = STATEMENTS[attack].replace("{partition}", partition)
    if statement.startswith(("LOCK", "PREPARE")):
        attacker.execute("BEGIN")
    with pytest.raises(ALSO.get(attack, DENIED)):
        attacker.execute(statement)
    attacker.execute("ROLLBACK")
    assert attacked.fingerprint() == before


def test_a_grant_by_somebody_without_the_right_grants_nothing(
    attacker: psycopg.Connection,
) -> None:
    attacker.execute("GRANT INSERT, UPDATE, DELETE ON joint.event TO zhang")
    attacker.execute("REVOKE SELECT ON joint.event FROM joint_officer")
    row = attacker.execute(
        "SELECT has_table_privilege('joint.event', 'insert, update, delete, truncate'),"
        " has_table_privilege('joint.event', 'select')"
    ).fetchone()
    assert row == (False, True)


def test_row_security_switched_off_shows_nothing(attacker: psycopg.Connection) -> None:
    attacker.execute("SET row_security = off")
    with pytest.raises(DENIED):
        attacker.execute("SELECT count(*) FROM joint.event")


@pytest.mark.parametrize(
    "table",
    [
        "event",
        "scope_head",
        "sealed_value",
        "person_key",
        "blob",
        "blob_chunk",
        "number_lease",
        "number_used",
        "desk_seen",
        "shared_setting",
        "erased_key",
    ],
)
def test_another_district_is_not_there_to_be_read(attacker: psycopg.Connection, table: str) -> None:
    rows = attacker.execute(f"SELECT DISTINCT scope FROM joint.{table}").fetchall()  # noqa: S608
    assert {row[0] for row in rows} <= {"HP"}


def test_colleagues_are_seen_and_strangers_are_not(attacker: psycopg.Connection) -> None:
    seen = {r[0] for r in attacker.execute("SELECT id FROM api.officer").fetchall()}
    writers = {r[0] for r in attacker.execute("SELECT officer FROM api.writer").fetchall()}
    devices = {r[0] for r in attacker.execute("SELECT id FROM api.device").fetchall()}
    assert "li" in seen
    assert "sun" not in seen
    assert writers == {"zhang", "li"}
    assert devices == {"desk-1", "desk-2"}


def test_a_condition_that_tells_on_rows_sees_none_of_another_district(
    attacker: psycopg.Connection,
) -> None:
    """The condition divides by zero where it sees a foreign row: it must never be asked."""
    query = (
        "SELECT count(*) FROM joint.{} WHERE"
        " CASE scope WHEN 'TH' THEN 1 / (length(scope) - 2) ELSE 1 END = 1"
    )
    for table in ("event", "person_key", "blob_chunk"):
        attacker.execute(query.format(table))
    attacker.execute(
        "SELECT count(*) FROM api.officer WHERE 1 / nullif(position('孙八' IN name) - 1, 0) = 1"
        " OR id <> 'sun'"
    )


def test_a_search_path_does_not_lead_astray(
    attacked: Attacked, attacker: psycopg.Connection
) -> None:
    attacker.execute("SET search_path = api, joint, public, pg_temp")
    attacker.execute("SET TimeZone = 'Pacific/Kiritimati'")
    attacker.execute("SET DateStyle = 'German'")
    attacker.execute("SET extra_float_digits = -15")
    row = attacker.execute("SELECT api.hello('desk-1', 0)").fetchone()
    assert row is not None
    assert row[0]["officer"] == "zhang"
    assert [s["scope"] for s in row[0]["scopes"]] == ["HP"]


def test_a_role_one_belongs_to_changes_nothing(attacker: psycopg.Connection) -> None:
    attacker.execute("SET ROLE joint_officer")
    row = attacker.execute("SELECT api.hello('desk-1', 0)").fetchone()
    assert row is not None
    assert row[0]["officer"] == "zhang"


def test_nobody_ends_the_session_of_another(
    attacked: Attacked, attacker: psycopg.Connection
) -> None:
    with attacked.server.login("li") as victim:
        for function in ("pg_terminate_backend", "pg_cancel_backend"):
            with pytest.raises(DENIED):
                attacker.execute(f"SELECT {function}(%s)", (victim.info.backend_pid,))
        assert victim.execute("SELECT 1").fetchone() == (1,)


def test_a_hint_can_be_spoofed_and_says_nothing(attacker: psycopg.Connection) -> None:
    """NOTIFY is open to every login: a hint has no content, and a pull looks for itself."""
    attacker.execute("LISTEN joint_log")
    attacker.execute("SELECT pg_notify('joint_log', 'rubbish')")
    assert next(attacker.notifies(timeout=60)).channel == "joint_log"


def test_held_advisory_locks_hold_nobody_up(attacked: Attacked) -> None:
    """Every login may take them, so nothing here waits for one."""
    with attacked.attacker() as attacker, attacked.server.admin() as admin:
        attacker.execute("SELECT pg_advisory_lock(n) FROM generate_series(1, 100) n")
        attacker.execute("SELECT pg_advisory_lock(74817733)")
        source = admin.execute(
            "SELECT count(*) FROM pg_proc WHERE prosrc LIKE '%pg_advisory%'"
            " AND pronamespace IN ('joint'::regnamespace, 'api'::regnamespace)"
        ).fetchone()
    assert source == (0,)


@pytest.mark.parametrize("reader", ["wang", "shen"])
def test_keys_of_persons_are_kept_from_administrator_and_auditor(
    attacked: Attacked, reader: str
) -> None:
    with attacked.server.login(reader) as connection:
        assert connection.execute("SELECT count(*) FROM joint.person_key").fetchone() == (0,)
        assert connection.execute("SELECT count(*) > 0 FROM joint.event").fetchone() == (True,)
    with attacked.attacker() as approver:
        assert approver.execute("SELECT count(*) > 0 FROM joint.person_key").fetchone() == (True,)
