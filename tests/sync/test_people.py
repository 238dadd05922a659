"""An administrator keeps people and devices by their own login, and each act is noted.

On a real PostgreSQL; what a hub promises too stands in the contract.
"""

from dataclasses import replace

import psycopg
import pytest

from desktop.sync.people import PersonThere, make_code
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import open_postgres
from desktop.sync.server_admin import steps
from desktop.sync.server_officers import put_officer
from desktop.sync.server_people import acts_there
from desktop.sync.troubles import (
    PersonElsewhere,
    SignInRefused,
    SyncTrouble,
    WriterRefused,
)
from tests.journeys.office_line import heard
from tests.sync.pens import Pen
from tests.sync.people_kept import OWN, named, signed_in, taken_in
from tests.sync.shared_offices import DISTRICT, ELSEWHERE, OFFICERS, Server


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
