"""An administrator keeps people and devices by their own login, and nobody else does.

On a real PostgreSQL; what a hub promises too stands in the contract.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

import psycopg
import pytest

from desktop.sync.people import GUESSES, PersonThere, known_by, make_code, proof_of
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import PostgresShared, open_postgres
from desktop.sync.server_admin import put_officer, steps
from desktop.sync.server_people import acts_there
from desktop.sync.troubles import (
    CodeOver,
    CodeRefused,
    CodeWanted,
    DutyWanted,
    LoginTaken,
    OwnRights,
    PersonElsewhere,
    PersonUnfit,
    ScopeClosed,
    SignInRefused,
    SyncTrouble,
    WriterRefused,
)
from tests.journeys.office_line import heard
from tests.sync.clusters import Cluster
from tests.sync.conftest import copy_of
from tests.sync.pens import Pen
from tests.sync.shared_offices import DISTRICT, ELSEWHERE, OFFICERS, Server

OWN = "an own and long password"
NEWCOMER = PersonThere("dong", "董八", "housing", ("approver",))
DENIED = psycopg.errors.InsufficientPrivilege


@pytest.fixture(scope="module")
def kept(cluster: Cluster, template: str) -> Iterator[Server]:
    """The office for all tests of the module; who is added has an id of their own."""
    made = copy_of(cluster, template)
    yield made
    made.close()
    with psycopg.connect(cluster.url(), autocommit=True) as admin:
        logins = admin.execute("SELECT rolname FROM pg_roles WHERE rolname LIKE 'new\\_%'")
        for row in logins.fetchall():
            admin.execute(f"DROP ROLE {row[0]}")


@pytest.fixture(scope="module")
def wang(kept: Server) -> SharedStore:
    """The office as its administrator opened it."""
    return kept.as_officer("wang")


def named(key: str, **changes: object) -> PersonThere:
    return replace(NEWCOMER, id=f"new_{key}", **changes)  # type: ignore[arg-type]


def signed_in(kept: Server, login: str, password: str) -> PostgresShared:
    """Open the office as a newcomer; closed with the office."""
    shared = open_postgres(kept.address, login, password)
    kept._open.append(shared)
    return shared


def taken_in(kept: Server, wang: SharedStore, name: str) -> tuple[PersonThere, PostgresShared]:
    """Let somebody new in, who redeems their code; return them and their connection."""
    person, code = named(name), make_code(is_first=True)
    wang.add_officer(DISTRICT, person, code)
    signed_in(kept, person.id, code.text).redeem(code.text, OWN)
    return person, signed_in(kept, person.id, OWN)


def test_a_newcomer_redeems_a_code_for_a_password_and_a_device(
    kept: Server, wang: SharedStore
) -> None:
    person, code = named("a"), make_code(is_first=True)
    wang.add_officer(DISTRICT, person, code)
    shared = signed_in(kept, person.id, code.text)
    with pytest.raises(CodeWanted):
        shared.hello("", 0)
    assert shared.officers(DISTRICT) == ()
    shared.redeem(code.text, OWN)
    with pytest.raises(SignInRefused):
        open_postgres(kept.address, person.id, code.text)

    shared = signed_in(kept, person.id, OWN)
    pen = Pen(person.id, "new-desk-a")
    shared.register_writer(pen.seen, "董八的电脑", "secret")
    assert pen.push(shared, pen.entry(), seen=shared.hello("", 0).scopes[0].head.sseq).receipts
    with pytest.raises(CodeOver):
        shared.redeem(code.text, OWN)
    seen = wang.people(DISTRICT)
    device = next(d for d in seen.devices if d.id == "new-desk-a")
    assert (device.officers, device.by_code) == ((person.id,), True)
    assert [a.act for a in seen.acts if person.id in (a.subject, a.by)] == [
        "device_enrolled",
        "code_redeemed",
        "officer_added",
    ]


def test_neither_code_nor_password_is_kept_anywhere_in_clear(
    kept: Server, wang: SharedStore
) -> None:
    person, code = named("b"), make_code(is_first=True)
    wang.add_officer(DISTRICT, person, code)
    with kept.admin() as admin:
        row = admin.execute(
            "SELECT rolpassword, (SELECT string_agg(e::text, '') FROM joint.enrolment e),"
            " (SELECT string_agg(a::text, '') FROM joint.people_act a), rolvaliduntil < 'infinity'"
            " FROM pg_authid WHERE rolname = %s",
            (person.id,),
        ).fetchone()
    assert row is not None
    assert row[0].startswith("SCRAM-SHA-256$")
    assert code.text not in row[1] + row[2]
    assert row[3]


def test_wrong_codes_are_counted_and_end_the_right_one(kept: Server, wang: SharedStore) -> None:
    person, shared = taken_in(kept, wang, "c")
    code = make_code(is_first=False)
    wang.give_code(DISTRICT, person.id, code)
    for left in range(GUESSES - 1, 0, -1):
        with pytest.raises(CodeRefused) as refused:
            shared.redeem("aaaaa-aaaaa-aaaaa-aaaaa", "")
        assert refused.value.facts["left"] == str(left)
    for guess in ("aaaaa-aaaaa-aaaaa-aaaaa", code.text):
        with pytest.raises(CodeOver):
            shared.redeem(guess, "")


def test_a_guess_taken_back_is_counted_or_told_nothing(kept: Server, wang: SharedStore) -> None:
    code = make_code(is_first=False)
    wang.give_code(DISTRICT, "zhao", code)
    right, told = proof_of("zhao", code.text), []
    with kept.login("zhao") as guessing:

        def show(proof: str) -> str:
            row = guessing.execute("SELECT api.redeem(%s, NULL)", (proof,)).fetchone()
            return str(row and row[0]["outcome"])

        with guessing.transaction(force_rollback=True):
            told += [show("a"), show("a"), show(right), show(right)]
        assert told == ["shown"] * 4
        for guess in range(GUESSES):
            assert show(f"{guess}") == "shown"
            with guessing.transaction(force_rollback=True):
                assert show(f"{guess}") == "wrong"
        assert show(right) == "none"


def test_a_code_redeemed_again_is_noted_once(kept: Server, wang: SharedStore) -> None:
    code = make_code(is_first=False)
    wang.give_code(DISTRICT, "chen", code)
    shared = kept.as_officer("chen")
    for _ in range(3):
        shared.redeem(code.text, "")
    acts = [a.act for a in wang.people(DISTRICT).acts if a.by == "chen"]
    assert acts == ["code_redeemed"]


def test_a_password_from_who_keeps_the_server_ends_the_first_code(
    kept: Server, wang: SharedStore
) -> None:
    person, code = named("u"), make_code(is_first=True)
    wang.add_officer(DISTRICT, person, code)
    with kept.admin() as admin:
        given = replace(OFFICERS[1], id=person.id)
        put_officer(admin, given, [DISTRICT], OWN)
    shared = signed_in(kept, person.id, OWN)
    assert shared.hello("", 0).officer == person.id
    with pytest.raises(CodeOver):
        shared.redeem(code.text, OWN)


def test_what_is_done_in_a_district_is_noted_there(kept: Server) -> None:
    both = replace(OFFICERS[5], id="new_both")
    with kept.admin() as admin:
        put_officer(admin, both, [DISTRICT, ELSEWHERE], OWN)
    shared = signed_in(kept, both.id, OWN)
    sun = PersonThere("sun", "孙八", "housing", ("approver",))
    with pytest.raises(PersonElsewhere):
        shared.change_officer(DISTRICT, sun)
    shared.change_officer(ELSEWHERE, sun)
    assert [a.subject for a in shared.people(ELSEWHERE).acts] == ["sun"]


def test_the_steps_of_the_schema_are_numbered_without_gap_or_double() -> None:
    numbers = [number for number, _script in steps()]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_code_over_lets_nobody_in(kept: Server, wang: SharedStore) -> None:
    person, shared = taken_in(kept, wang, "d")
    late, first = make_code(is_first=False), named("e")
    wang.give_code(DISTRICT, person.id, late)
    code = make_code(is_first=True)
    wang.add_officer(DISTRICT, first, code)
    with kept.admin() as admin:
        admin.execute(
            "UPDATE joint.enrolment SET expires_at = now() - interval '1 s'"
            " WHERE officer = ANY (%s)",
            ([person.id, first.id],),
        )
        admin.execute(f"ALTER ROLE {first.id} VALID UNTIL '2020-01-01'")
    with pytest.raises(CodeOver):
        shared.redeem(late.text, "")
    with pytest.raises(SignInRefused):
        open_postgres(kept.address, first.id, code.text)


def test_where_codes_are_asked_for_a_new_device_needs_one(kept: Server, wang: SharedStore) -> None:
    person, shared = taken_in(kept, wang, "f")
    shared.register_writer(Pen(person.id, "new-desk-f").seen, "x", "s")
    everywhere = replace(OFFICERS[5], id="new_chief")
    with kept.admin() as admin:
        put_officer(admin, everywhere, [DISTRICT, ELSEWHERE], OWN)
    chief = signed_in(kept, everywhere.id, OWN)
    with pytest.raises(PersonElsewhere):
        wang.ask_codes(DISTRICT, asks=True)
    chief.ask_codes(DISTRICT, asks=True)
    second = Pen(person.id, "new-desk-f2").seen
    with pytest.raises(CodeWanted):
        shared.register_writer(second, "y", "s")
    code = make_code(is_first=False)
    wang.give_code(DISTRICT, person.id, code)
    with pytest.raises(CodeWanted):
        shared.register_writer(second, "y", "s")
    shared.redeem(code.text, "")
    shared.register_writer(second, "y", "s")
    with pytest.raises(CodeWanted):
        shared.register_writer(Pen(person.id, "new-desk-f3").seen, "z", "s")
    chief.ask_codes(DISTRICT, asks=False)
    shared.register_writer(Pen(person.id, "new-desk-f3").seen, "z", "s")


def test_who_no_longer_works_is_signed_out_and_may_come_back(
    kept: Server, wang: SharedStore
) -> None:
    person, shared = taken_in(kept, wang, "g")
    wang.change_officer(DISTRICT, replace(person, is_active=False))
    with pytest.raises(SyncTrouble):
        shared.hello("", 0)
    with pytest.raises(SignInRefused):
        open_postgres(kept.address, person.id, OWN)
    wang.change_officer(DISTRICT, person)
    signed_in(kept, person.id, OWN)


def test_a_revoked_device_sends_nothing_until_it_is_let_in_again(
    kept: Server, wang: SharedStore
) -> None:
    person, shared = taken_in(kept, wang, "h")
    pen = Pen(person.id, "new-desk-h")
    shared.register_writer(pen.seen, "x", "s")
    entry, seen = pen.entry(), shared.hello("", 0).scopes[0].head.sseq
    wang.revoke_device(DISTRICT, pen.device, "电脑遗失")
    said = shared.hello(pen.device, 1)
    assert (said.is_revoked, said.why) == (True, "电脑遗失")
    with pytest.raises(WriterRefused):
        pen.push(shared, entry, seen=seen)
    wang.let_device_in(DISTRICT, pen.device, "已找回")
    assert pen.push(shared, entry, seen=seen).receipts[0].verdict == "accepted"
    shared.note_fork(pen.device)
    device = next(d for d in wang.people(DISTRICT).devices if d.id == pen.device)
    assert (device.revoked_at, device.why, device.forked_at is None) == (None, "已找回", False)


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


def test_acts_are_chained_and_stay_even_for_their_owner(kept: Server, wang: SharedStore) -> None:
    wang.add_officer(DISTRICT, named("s"), make_code(is_first=True))
    with kept.admin() as admin:
        with pytest.raises(psycopg.Error, match="never changed"):
            admin.execute("UPDATE joint.people_act SET by_officer = 'li'")
        with pytest.raises(psycopg.Error, match="never changed"):
            admin.execute("TRUNCATE joint.people_act")
        broken = admin.execute(
            "SELECT count(*) FROM (SELECT a.chain, encode(sha256(convert_to(coalesce(lag(a.chain)"
            " OVER (ORDER BY a.n), repeat('0', 64)) || json_build_array(a.n, a.scope,"
            " joint.moment(a.at), a.by_officer, a.act, a.subject, a.detail)::text, 'UTF8')), 'hex')"
            " made FROM joint.people_act a) x WHERE chain <> made"
        ).fetchone()
    assert broken == (0,)


def test_every_act_on_people_is_listed_and_its_chain_checked(
    kept: Server, wang: SharedStore
) -> None:
    wang.add_officer(DISTRICT, named("acts"), make_code(is_first=True))
    wang.give_code(DISTRICT, "new_acts", make_code(is_first=True))
    words = ("server", "officer", "acts", "--admin-url", kept.cluster.url(kept.name))
    ended, said = heard(*words)
    assert ended == 0
    assert "wang新增人员new_acts" in said
    assert "wang重设new_acts的口令，发了登记码" in said
    assert "链完整" in said

    with kept.admin() as admin, admin.transaction(force_rollback=True):
        admin.execute("ALTER TABLE joint.people_act DISABLE TRIGGER USER")
        admin.execute("UPDATE joint.people_act SET by_officer = 'li' WHERE subject = 'new_acts'")
        assert not acts_there(admin)[1]


def test_an_auditor_elsewhere_is_given_links_and_an_officer_their_own_codes(
    kept: Server, wang: SharedStore
) -> None:
    code = make_code(is_first=True)
    wang.add_officer(DISTRICT, named("codes"), code)
    signed_in(kept, "new_codes", code.text).redeem(code.text, OWN)
    (given,) = signed_in(kept, "new_codes", OWN).own_codes()
    assert given.by == "wang"
    assert given.used_at is not None
    assert given.used_at > given.at
    with kept.admin() as admin:
        put_officer(admin, replace(OFFICERS[-1], id="new_shen"), [ELSEWHERE], OWN)
    links = signed_in(kept, "new_shen", OWN).people_acts(ELSEWHERE, 0)
    own = kept.as_officer("shen").people_acts(DISTRICT, 0)
    assert [link.chain for link in links] == [link.chain for link in own]
    assert not any("new_codes" in link.line for link in links)
    assert any("new_codes" in link.line for link in own)


def test_of_two_administrators_who_put_each_other_out_one_stays(
    kept: Server, wang: SharedStore
) -> None:
    person = named("t", bureau="joint_office", duties=("administrator",))
    code = make_code(is_first=True)
    wang.add_officer(DISTRICT, person, code)
    signed_in(kept, person.id, code.text).redeem(code.text, OWN)
    other = signed_in(kept, person.id, OWN)
    wang.change_officer(DISTRICT, replace(person, is_active=False))
    with pytest.raises(SyncTrouble):
        other.change_officer(
            DISTRICT, PersonThere("wang", "王五", "joint_office", ("administrator",), False)
        )
    assert [p.is_active for p in wang.people(DISTRICT).people if p.id == "wang"] == [True]
