"""Each trouble with the shared store is recognised by what a server says, and has its words."""

import pytest
from psycopg.conninfo import make_conninfo

from desktop.sync import troubles
from desktop.sync.postgres import open_postgres
from desktop.sync.postgres_line import address_parts, is_loopback
from desktop.wording.findings import say
from desktop.wording.sync import TROUBLES, UNSAFE
from tests.sync.clusters import free_port
from tests.sync.shared_offices import Server, password_of

FACTS = {
    "left": "3",
    "needed": 9,
    "known": 1,
    "said": "x",
    "login": "x",
    "least": 12,
    "scope": "HP",
    "sseq": 3,
    "what": "x",
    "folder": "x",
    "given": "x",
    "officer": "x",
    "file": "x",
    "desks": "2",
    "roles": "x",
    "statement": "x",
}


def all_troubles(
    trouble: type[troubles.SyncTrouble] = troubles.SyncTrouble,
) -> list[type[troubles.SyncTrouble]]:
    return [trouble, *(t for kind in trouble.__subclasses__() for t in all_troubles(kind))]


@pytest.mark.parametrize("trouble", all_troubles(), ids=lambda t: t.__name__)
def test_a_trouble_says_what_happened_and_what_to_do(
    trouble: type[troubles.SyncTrouble],
) -> None:
    said = say(trouble(**FACTS).finding())
    assert said.reason
    assert said.remedy
    assert "{" not in said.reason + said.remedy


def test_each_trouble_has_a_code_of_its_own_and_all_have_words() -> None:
    codes = [t.code for t in all_troubles()]
    assert len(set(codes)) == len(codes)
    assert set(codes) == set(TROUBLES)
    assert all(UNSAFE.values())


def test_a_wrong_password_or_an_unknown_name_is_a_refused_sign_in(server: Server) -> None:
    for officer in ("zhang", "nobody-of-that-name"):
        with pytest.raises(troubles.SignInRefused):
            open_postgres(server.address, officer, "wrong")


def test_a_silent_address_is_unreachable() -> None:
    with pytest.raises(troubles.Unreachable):
        open_postgres(f"postgresql://127.0.0.1:{free_port()}/x", "zhang", "secret")


def test_a_database_without_our_schema_is_not_our_server(server: Server) -> None:
    with pytest.raises(troubles.NotOurServer):
        open_postgres(server.cluster.address("nothing_there"), "zhang", password_of("zhang"))
    shared = open_postgres(server.cluster.address("postgres"), "zhang", password_of("zhang"))
    with pytest.raises(troubles.NotOurServer):
        shared.hello("d", 0)
    shared.close()


def test_another_protocol_is_said_before_anything_is_sent(server: Server) -> None:
    shared = server.as_officer("zhang")
    for low, high, trouble in (
        (2, 3, troubles.ProgramTooOld),
        (0, 0, troubles.ServerTooOld),
    ):
        with server.admin() as admin:
            admin.execute(
                "UPDATE joint.meta SET value = CASE name WHEN 'proto_min' THEN %s ELSE %s END"
                " WHERE name LIKE 'proto%%'",
                (str(low), str(high)),
            )
        with pytest.raises(trouble):
            shared.hello("d", 0)


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("", True),
        ("/var/run/postgresql", True),
        ("localhost", True),
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("10.0.0.5", False),
        ("localhost.example", False),
        ("db.example", False),
        ("0.0.0.0", False),
    ],
)
def test_only_this_machine_is_loopback(host: str, *, expected: bool) -> None:
    assert is_loopback(host) is expected


@pytest.mark.parametrize(
    "named",
    [
        {"host": "db.example"},
        {"host": "db.example", "sslmode": "disable"},
        {"host": "127.0.0.1,db.example", "sslmode": "prefer"},
        {"hostaddr": "10.0.0.5"},
        {"host": "localhost", "hostaddr": "10.0.0.5"},
        {"service": "office"},
    ],
    ids=str,
)
def test_beyond_this_machine_the_servers_name_is_verified(named: dict[str, str]) -> None:
    parts = address_parts(make_conninfo("", **named))
    assert parts["sslmode"] == "verify-full"
    assert parts["sslrootcert"] == "system"


@pytest.mark.parametrize("name", ["PGHOST", "PGHOSTADDR", "PGSERVICE"])
def test_the_environment_does_not_lead_past_verification(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "10.0.0.5")
    assert address_parts("dbname=office")["sslmode"] == "verify-full"


def test_on_this_machine_verification_is_had_for_the_asking() -> None:
    assert "sslmode" not in address_parts("host=127.0.0.1 dbname=office")
    asked = address_parts("host=127.0.0.1 sslmode=verify-full sslrootcert=/ca.pem")
    assert (asked["sslmode"], asked["sslrootcert"]) == ("verify-full", "/ca.pem")
