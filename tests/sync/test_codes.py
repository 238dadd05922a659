"""A newcomer redeems a one-time code; one that is over, guessed at or used lets nobody in.

On a real PostgreSQL; what a hub promises too stands in the contract.
"""

from dataclasses import replace

import pytest

from desktop.sync.people import GUESSES, make_code, proof_of
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import open_postgres
from desktop.sync.server_officers import put_officer
from desktop.sync.troubles import (
    CodeOver,
    CodeRefused,
    CodeWanted,
    PersonElsewhere,
    SignInRefused,
)
from tests.sync.pens import Pen
from tests.sync.people_kept import OWN, named, signed_in, taken_in
from tests.sync.shared_offices import DISTRICT, ELSEWHERE, OFFICERS, Server


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
