"""What nobody may do with people and devices, by the functions or past them."""

from collections.abc import Callable
from dataclasses import replace

import psycopg
import pytest

from desktop.sync.people import PersonThere, known_by, make_code
from desktop.sync.ports import SharedStore
from desktop.sync.troubles import (
    DutyWanted,
    LoginTaken,
    OwnRights,
    PersonElsewhere,
    PersonUnfit,
    ScopeClosed,
    SyncTrouble,
)
from tests.sync.people_kept import NEWCOMER, named
from tests.sync.shared_offices import DISTRICT, ELSEWHERE, Server

DENIED = psycopg.errors.InsufficientPrivilege
ACTS: dict[str, Callable[[SharedStore], object]] = {
    "see": lambda s: s.people(DISTRICT),
    "add": lambda s: s.add_officer(DISTRICT, named("x"), make_code(is_first=True)),
    "change": lambda s: s.change_officer(DISTRICT, replace(NEWCOMER, id="li")),
    "give": lambda s: s.give_code(DISTRICT, "li", make_code(is_first=True)),
    "ask": lambda s: s.ask_codes(DISTRICT, asks=False),
    "revoke": lambda s: s.revoke_device(DISTRICT, "desk-1", "x"),
}


@pytest.mark.parametrize("officer", ["zhang", "shen", "chen", "sun"])
def test_nobody_but_the_administrator_of_the_district_does_it(kept: Server, officer: str) -> None:
    shared = kept.as_officer(officer)
    for act in ACTS.values():
        with pytest.raises((DutyWanted, ScopeClosed)):
            act(shared)


REFUSED: dict[str, tuple[Callable[[SharedStore], object], type[SyncTrouble]]] = {
    "an administrator gives herself a deciding duty": (
        lambda s: s.change_officer(
            DISTRICT,
            PersonThere("wang", "王五", "joint_office", ("administrator", "signatory")),
        ),
        OwnRights,
    ),
    "the last administrator goes": (
        lambda s: s.change_officer(
            DISTRICT, PersonThere("wang", "王五", "joint_office", ("administrator",), False)
        ),
        OwnRights,
    ),
    "an administrator takes a new password past her own": (
        lambda s: s.give_code(DISTRICT, "wang", make_code(is_first=True)),
        OwnRights,
    ),
    "somebody of another district is changed": (
        lambda s: s.change_officer(DISTRICT, replace(NEWCOMER, id="sun")),
        PersonElsewhere,
    ),
    "somebody of another district gets a code": (
        lambda s: s.give_code(DISTRICT, "sun", make_code(is_first=True)),
        PersonElsewhere,
    ),
    "somebody is added to another district": (
        lambda s: s.add_officer(ELSEWHERE, named("y"), make_code(is_first=True)),
        ScopeClosed,
    ),
    "a device nobody knows is revoked": (
        lambda s: s.revoke_device(DISTRICT, "desk-77", "遗失"),
        PersonElsewhere,
    ),
    "the login of the database's owner is taken over": (
        lambda s: s.add_officer(DISTRICT, replace(NEWCOMER, id="admin"), make_code(is_first=True)),
        LoginTaken,
    ),
    "the login of an officer elsewhere is taken over": (
        lambda s: s.add_officer(DISTRICT, replace(NEWCOMER, id="sun"), make_code(is_first=True)),
        LoginTaken,
    ),
    "a group is made a login": (
        lambda s: s.add_officer(
            DISTRICT, replace(NEWCOMER, id="joint_owner"), make_code(is_first=True)
        ),
        PersonUnfit,
    ),
    "an id is a statement": (
        lambda s: s.add_officer(
            DISTRICT, replace(NEWCOMER, id='x" SUPERUSER --'), make_code(is_first=True)
        ),
        PersonUnfit,
    ),
    "a duty nobody has": (
        lambda s: s.add_officer(
            DISTRICT, named("z", duties=("emperor",)), make_code(is_first=True)
        ),
        PersonUnfit,
    ),
    "a duty twice": (
        lambda s: s.add_officer(
            DISTRICT, named("z", duties=("auditor", "auditor")), make_code(is_first=True)
        ),
        PersonUnfit,
    ),
    "duties in a row of rows": (
        lambda s: s.add_officer(
            DISTRICT, named("z", duties=(["auditor"],)), make_code(is_first=True)
        ),
        PersonUnfit,
    ),
    "no duty at all": (
        lambda s: s.add_officer(DISTRICT, named("z", duties=()), make_code(is_first=True)),
        PersonUnfit,
    ),
    "a bureau nobody knows": (
        lambda s: s.add_officer(DISTRICT, named("z", bureau="moon"), make_code(is_first=True)),
        PersonUnfit,
    ),
    "a name of signs": (
        lambda s: s.add_officer(DISTRICT, named("z", name="董\n八"), make_code(is_first=True)),
        PersonUnfit,
    ),
    "a code that counts for a year": (
        lambda s: s.add_officer(DISTRICT, named("z"), make_code(is_first=True, hours=9000)),
        PersonUnfit,
    ),
    "an officer without a code": (
        lambda s: s.add_officer(DISTRICT, named("z"), None),
        PersonUnfit,
    ),
    "a device revoked without a reason": (
        lambda s: s.revoke_device(DISTRICT, "desk-1", " "),
        PersonUnfit,
    ),
}


@pytest.mark.parametrize("attempt", REFUSED)
def test_what_even_an_administrator_may_not(kept: Server, wang: SharedStore, attempt: str) -> None:
    act, trouble = REFUSED[attempt]
    before = wang.people(DISTRICT)
    with pytest.raises(trouble):
        act(wang)
    after = wang.people(DISTRICT)
    assert (after.people, after.acts) == (before.people, before.acts)


STATEMENTS = {
    "making a login oneself": "SELECT joint.put_login('new_q', true, NULL, true, NULL)",
    "being the keeper": "SET ROLE joint_keeper",
    "creating a role": "CREATE ROLE new_q LOGIN",
    "reading codes": "SELECT * FROM joint.enrolment",
    "reading acts": "SELECT * FROM joint.people_act",
    "changing acts": "DELETE FROM joint.people_act",
    "opening a code": "SELECT joint.open_code('li', 'wang', repeat('a', 64), false, 5)",
    "asking for no codes": "UPDATE joint.meta SET value = 'login' WHERE name = 'enrolment'",
}


@pytest.mark.parametrize("attack", STATEMENTS)
def test_a_statement_past_the_functions_is_refused(kept: Server, attack: str) -> None:
    with kept.login("wang") as attacker, pytest.raises(DENIED):
        attacker.execute(STATEMENTS[attack])


def test_a_password_that_is_no_verifier_is_never_set(kept: Server) -> None:
    given = (DISTRICT, "new_r", "董八", "housing", ["approver"], known_by("new_r", "x"))
    with kept.login("wang") as administrator:
        for verifier in (
            *("plain text", "md5" + "0" * 32, "SCRAM-SHA-256$1:a$b:c", None),
            f"SCRAM-SHA-256$4096:{'a' * 17}${'b' * 43}=:{'c' * 43}=",
            f"SCRAM-SHA-256$0000:{'a' * 22}==${'b' * 43}=:{'c' * 43}=",
        ):
            with pytest.raises(psycopg.Error) as refused:
                administrator.execute(
                    "SELECT api.add_officer(%s, %s, %s, %s, %s, %s, %s, 1)", (*given, verifier)
                )
            assert refused.value.sqlstate == "JO124"
