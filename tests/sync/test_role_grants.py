"""A server kept by two logins in turn: the second is told what it lacks, and what to be given.

On PostgreSQL 15 who may create roles needs nothing; from 16 on what another made is to be given.
"""

from collections.abc import Callable, Iterator

import psycopg
import pytest

from desktop.sync.server_admin import connect_admin, upgrade
from desktop.sync.server_officers import put_officer
from desktop.sync.troubles import GrantsMissing
from desktop.wording.findings import say
from tests.sync.shared_offices import DISTRICT, OFFICERS, Server

SECOND, SECRET = "new_second", "a password of the second"


@pytest.fixture
def second(server: Server) -> Iterator[Callable[[], psycopg.Connection]]:
    """Another login that may create roles and owns nothing of the office."""
    with server.admin() as admin:
        admin.execute(f"CREATE ROLE {SECOND} LOGIN CREATEROLE PASSWORD '{SECRET}'")
        admin.execute(f'GRANT ALL ON DATABASE "{server.name}" TO {SECOND} WITH GRANT OPTION')
    address = server.address.replace("postgresql://", f"postgresql://{SECOND}@", 1)
    yield lambda: connect_admin(address, SECRET)
    with server.admin() as admin:
        given = admin.execute(
            "SELECT DISTINCT m.roleid::regrole::text FROM pg_auth_members m"
            " WHERE m.member = %s::regrole",
            (SECOND,),
        )
        for row in given.fetchall():
            admin.execute(f"REVOKE {row[0]} FROM {SECOND} CASCADE")
        admin.execute(f"DROP OWNED BY {SECOND}")
        admin.execute(f"DROP ROLE {SECOND}")


def test_a_login_that_did_not_make_the_roles_is_told_what_to_be_given(
    server: Server, second: Callable[[], psycopg.Connection]
) -> None:
    told: list[str] = []

    def done(what: Callable[[psycopg.Connection], object]) -> None:
        for _ in range(4):
            try:
                with second() as there:
                    what(there)
            except GrantsMissing as missing:
                said = say(missing.finding())
                assert SECOND in said.reason
                told.append(str(missing.facts["statement"]))
                assert told[-1] in said.remedy
                with server.admin() as admin:
                    admin.execute(told[-1])
            else:
                return
        raise AssertionError(told)

    done(upgrade)
    done(lambda admin: put_officer(admin, OFFICERS[0], [DISTRICT]))

    with server.admin() as admin:
        is_new = admin.info.server_version >= 160_000
    assert bool(told) == is_new
    for statement in told:
        assert statement.startswith("GRANT ")
        assert statement.endswith(f'TO "{SECOND}" WITH ADMIN OPTION;')
