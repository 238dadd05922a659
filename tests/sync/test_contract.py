"""What every shared store promises, PostgreSQL and hub alike."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest

from desktop.store.acceptance import Head, chained
from desktop.store.entry import NO_HASH, Seen, SignedEntry, hash_of
from desktop.sync import ahead, ports, postgres
from desktop.sync.people import PersonThere, make_code
from desktop.sync.ports import MOST_SAID, ROOM, Lease, Page, SharedStore
from desktop.sync.troubles import (
    DeviceForked,
    DutyWanted,
    EntryUnfit,
    LeaseRefused,
    OwnRights,
    PersonElsewhere,
    PersonUnfit,
    Rewound,
    ScopeClosed,
    WriterRefused,
)
from tests.sync.hubs import HubServer
from tests.sync.pens import Pen, head_of
from tests.sync.shared_offices import YEAR, Founded


@pytest.fixture(params=["postgres", "hub"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Founded]:
    """Each kind of shared store in turn, with the same office founded."""
    if request.param == "postgres":
        yield request.getfixturevalue("server")
        with psycopg.connect(request.getfixturevalue("cluster").url(), autocommit=True) as admin:
            admin.execute("DROP ROLE IF EXISTS new_contract")
        return
    made = HubServer(tmp_path / "hub")
    yield made
    made.close()


@pytest.fixture
def pen(server: Founded) -> Pen:
    return Pen("zhang", "desk-1")


@pytest.fixture
def shared(server: Founded, pen: Pen) -> SharedStore:
    """The shared store as 张三 has opened it, with his writer known there."""
    opened = server.as_officer(pen.officer)
    opened.register_writer(pen.seen, "窗口一号机")
    return opened


def chain_of(page: Page, before: Head) -> Head:
    """Follow a page by hand, as an independent reader would."""
    sseq, chain = before.sseq, before.chain
    for taken in page.taken:
        wrapper = json.loads(taken.wrapper)
        sseq += 1
        assert wrapper["sseq"] == sseq
        assert wrapper["entry_hash"] == hash_of(taken.text)
        chain = chained(chain, taken.wrapper)
        assert chain == taken.chain
    return Head(sseq, chain)


def test_a_page_ends_with_its_bytes_and_has_one_entry_at_least(
    shared: SharedStore, pen: Pen, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [pen.entry(text="字" * 20_000), *(pen.entry(text="短") for _ in range(3))]
    pen.push(shared, *texts)
    for module in (ports, postgres, ahead):
        monkeypatch.setattr(module, "PAGE_BYTES", 2 * len(texts[1].text.encode()))

    pages = list(ahead.log_pages(shared, "HP", Head(), 3))

    assert [len(page.taken) for page in pages] == [1, 2, 1]
    assert [t.text for page in pages for t in page.taken] == [one.text for one in texts]
    assert [page.is_full(3) for page in pages] == [True, True, False]
    assert len(shared.pull("HP", Head(1, pages[0].taken[0].chain), 1).taken) == 1


def test_what_is_pushed_is_pulled_with_a_chain_that_follows(shared: SharedStore, pen: Pen) -> None:
    first, second = pen.entry(text="一"), pen.entry(text="二")
    pushed = pen.push(shared, first, second)

    assert [r.verdict for r in pushed.receipts] == ["accepted", "accepted"]
    page = shared.pull("HP", Head(), 100)
    assert [t.text for t in page.taken] == [first.text, second.text]
    assert chain_of(page, Head()) == head_of(shared)


def test_a_moment_before_what_its_entry_had_seen_is_marked(
    server: Founded, shared: SharedStore, pen: Pen
) -> None:
    """Such as one put into days on which somebody's duties were lent (代理)."""
    pen.push(shared, pen.entry(text="一"))
    head = head_of(shared)
    seen, unknown = Seen(head.sseq, head.chain), Seen(head.sseq, "f" * 64)
    later = server.as_officer("li")

    def clock_of(based_on: Seen, device: str) -> bool:
        writing = Pen("li", device)
        later.register_writer(writing.seen, device)
        yesterday = (writing.at - timedelta(days=1)).isoformat(timespec="microseconds")
        entry = writing.draft("note.added", "case-2", {}, at=yesterday, based_on=based_on)
        signed = SignedEntry.sign(entry, writing.key)
        assert (
            writing.push(later, signed, seen=head_of(later).sseq).receipts[0].verdict == "accepted"
        )
        return bool(json.loads(shared.pull("HP", head, 9).taken[-1].wrapper)["clock_ok"])

    assert not clock_of(seen, "li-1")
    assert clock_of(Seen(0, NO_HASH), "li-2")
    assert clock_of(unknown, "li-3")  # of a log that was restored since


def test_the_same_push_twice_is_answered_alike_and_kept_once(shared: SharedStore, pen: Pen) -> None:
    push = pen.pushed(pen.entry(), pen.entry())
    assert shared.push(push) == shared.push(push)
    assert head_of(shared).sseq == 2


def test_of_two_decisions_on_one_step_the_first_stands(
    server: Founded, shared: SharedStore, pen: Pen
) -> None:
    other = Pen("zhao", "desk-2")
    theirs = server.as_officer("zhao")
    theirs.register_writer(other.seen, "窗口二号机")
    winner = pen.decided()
    assert pen.push(shared, winner).receipts[0].verdict == "accepted"

    late = other.decided()
    assert other.push(theirs, late).is_behind
    loser = other.push(theirs, late, seen=1).receipts[0]
    assert loser.verdict == f"refused:{winner.entry.id}"
    assert loser.sseq == 2


def test_a_withdrawn_decision_gives_the_step_back(
    server: Founded, shared: SharedStore, pen: Pen
) -> None:
    decided = pen.decided()
    withdrawal = pen.entry("withdrawn", entry=decided.entry.id)
    again = pen.decided()
    pushed = pen.push(shared, decided, withdrawal, again)
    assert [r.verdict for r in pushed.receipts] == ["accepted"] * 3


def test_nobody_frees_what_another_holds_by_confirming_a_withdrawal(
    server: Founded, shared: SharedStore, pen: Pen
) -> None:
    decided = pen.decided()
    pen.push(shared, decided)
    theirs, other = server.as_officer("zhao"), Pen("zhao", "desk-2")
    theirs.register_writer(other.seen, "窗口二号机")
    for forger in (theirs, shared):
        assert forger.unconfirmed("HP") == ()
        with pytest.raises(EntryUnfit):
            forger.confirm_withdrawal("HP", 1)
    assert other.push(theirs, other.decided(), seen=1).receipts[0].verdict.startswith("refused:")


def test_what_overtook_a_request_refuses_it_and_only_marks_a_fact(
    shared: SharedStore, pen: Pen
) -> None:
    told = {"matter": "waiver_request", "bureau": "housing"}
    request, fact = pen.decided(), pen.entry("special.ended", **told)
    push = pen.pushed(request, fact)
    stands = tuple(type(s)(s.text, s.signature, "entry-before") for s in push.entries)
    pushed = shared.push(type(push)(push.writer, push.scope, 0, stands))
    assert [r.verdict for r in pushed.receipts] == [
        "refused:entry-before",
        "contested:entry-before",
    ]


def test_two_entries_with_one_number_of_a_writer_are_a_fork(shared: SharedStore, pen: Pen) -> None:
    twin = Pen(pen.officer, pen.device, key=pen.key)
    twin.id = pen.id
    pen.push(shared, pen.entry(text="这台"))
    with pytest.raises(DeviceForked):
        twin.push(shared, twin.entry(text="副本"))


def test_a_gap_and_a_place_beyond_the_log_tell_of_a_rewound_server(
    shared: SharedStore, pen: Pen
) -> None:
    pen.entry()
    with pytest.raises(Rewound):
        pen.push(shared, pen.entry())
    with pytest.raises(Rewound):
        shared.pull("HP", Head(5, "c" * 64), 10)


def test_the_log_of_another_district_is_closed(server: Founded, shared: SharedStore) -> None:
    stranger = server.as_officer("sun")
    assert [s.scope for s in stranger.hello("d", 0).scopes] == ["TH"]
    assert stranger.pull("HP", Head(), 10).taken == ()
    foreign = Pen("sun", "desk-9")
    stranger.register_writer(foreign.seen, "外区机")
    with pytest.raises(ScopeClosed):
        foreign.push(stranger, foreign.entry())


def test_a_writer_belongs_to_one_officer_on_one_device(
    server: Founded, shared: SharedStore, pen: Pen
) -> None:
    colleague = server.as_officer("li")
    with pytest.raises(WriterRefused):
        colleague.register_writer(pen.seen, "x")
    with pytest.raises(WriterRefused):
        pen.push(colleague, pen.entry())
    shared.register_writer(pen.seen, "again")
    with pytest.raises(DeviceForked):
        shared.register_writer(Pen("zhang", "desk-1").seen, "x")


def test_numbers_are_leased_in_blocks_that_never_meet(server: Founded, shared: SharedStore) -> None:
    wanted = Lease("joint_office", "exemption", YEAR, 1, 5)
    pen = Pen("chen", "desk-3")
    signer = server.as_officer("chen")
    signer.register_writer(pen.seen, "三号机")
    first = shared.lease("desk-1", "HP", wanted)
    second = signer.lease("desk-3", "HP", wanted)
    assert (first.low, first.high, second.low, second.high) == (1, 5, 6, 10)
    with pytest.raises(WriterRefused):
        shared.lease("desk-3", "HP", wanted)
    with pytest.raises(LeaseRefused):
        shared.lease("desk-1", "HP", Lease("joint_office", "nothing", YEAR, 1, 5))
    with pytest.raises(LeaseRefused):
        shared.lease("desk-1", "HP", Lease("joint_office", "exemption", YEAR, 1, 10_000))


def test_a_series_is_not_used_up_by_leasing_and_giving_back(server: Founded) -> None:
    """Nor by one officer on many devices; a colleague still gets numbers."""
    wanted = Lease("joint_office", "exemption", YEAR, 1, 20)
    chen, li = server.as_officer("chen"), server.as_officer("li")
    for shared, device in ((li, "li-1"), *((chen, f"chen-{n}") for n in range(6))):
        officer = device.partition("-")[0]
        shared.register_writer(Pen(officer, device).seen, device)
    for _ in range(10):
        given = chen.lease("chen-0", "HP", wanted)
        chen.return_numbers("chen-0", "HP", given, given.low, "不用")
    with pytest.raises(LeaseRefused):
        chen.lease("chen-0", "HP", wanted)
    assert li.lease("li-1", "HP", wanted).low == 201

    letters = replace(wanted, organ="enterprise_service", kind="letter")
    for number in range(10):
        chen.lease(f"chen-{number % 5}", "HP", letters)
    with pytest.raises(LeaseRefused):
        chen.lease("chen-5", "HP", letters)


def test_what_a_device_says_of_its_state_is_kept_for_its_last_places(
    server: Founded, shared: SharedStore, pen: Pen
) -> None:
    li = server.as_officer("li")
    li.register_writer(Pen("li", "li-1").seen, "二号机")
    for number in range(MOST_SAID + 1):
        shared.attest("desk-1", "HP", 0, f"program {number:03}", "a" * 64)

    told = {n: li.attest("li-1", "HP", 0, f"program {n:03}", "b" * 64) for n in (0, 1, MOST_SAID)}
    assert told == {0: [], 1: ["desk-1"], MOST_SAID: ["desk-1"]}


def test_a_new_life_leaves_room_for_blocks_it_may_have_forgotten(
    server: Founded, shared: SharedStore
) -> None:
    def block(low: int, kind: str = "exemption") -> Lease:
        return Lease("joint_office", kind, YEAR, low, low + 4)

    signer = server.as_officer("chen")
    signer.register_writer(Pen("chen", "desk-3").seen, "三号机")
    assert shared.lease("desk-1", "HP", block(1)) == block(1)
    assert not shared.recall_lease("desk-1", "HP", block(6))

    server.new_life()

    assert shared.lease("desk-1", "HP", block(1)) == block(6 + ROOM)
    assert signer.recall_lease("desk-3", "HP", block(6))
    for low in (6, 10, 2, 1, ROOM + 2):
        assert not shared.recall_lease("desk-1", "HP", block(low))
    assert shared.recall_lease("desk-1", "HP", block(11))
    assert {s.officer for s in shared.leased("HP")} == {"zhang", "chen"}
    with pytest.raises(WriterRefused):
        shared.recall_lease("desk-3", "HP", block(16))
    with pytest.raises(LeaseRefused):
        shared.recall_lease("desk-1", "HP", block(16, "nothing"))
    with pytest.raises(LeaseRefused):
        shared.recall_lease("desk-1", "HP", Lease("joint_office", "exemption", YEAR, 16, 99))


def test_a_device_is_told_which_numbers_it_holds(server: Founded, shared: SharedStore) -> None:
    wanted = Lease("joint_office", "exemption", YEAR, 1, 5)
    given = [shared.lease("desk-1", "HP", wanted) for _ in range(2)]
    shared.return_numbers("desk-1", "HP", given[1], 8, "停用")
    kept = Lease("joint_office", "exemption", YEAR, 6, 7)
    assert shared.leases("desk-1", "HP") == (given[0], kept)
    shared.return_numbers("desk-1", "HP", given[0], 1, "停用")
    assert shared.leases("desk-1", "HP") == (kept,)
    seen = [s for s in shared.leased("HP") if s.device == "desk-1"]
    assert [(s.lease, s.returned_from, s.why) for s in seen] == [
        (given[0], 1, "停用"),
        (given[1], 8, "停用"),
    ]
    assert all(s.label for s in seen)
    assert shared.leases("desk-3", "HP") == ()


def test_who_administers_and_nothing_else_is_given_no_file(
    server: Founded, shared: SharedStore
) -> None:
    part = "身份证扫描件".encode()
    digest = hashlib.sha256(part).hexdigest()
    assert shared.put_chunk("HP", digest, len(part), 0, part)

    seen = {name: server.as_officer(name) for name in ("wang", "shen")}
    assert {n: bool(s.has_blobs("HP", [digest])) for n, s in seen.items()} == {
        "wang": False,
        "shen": True,
    }
    assert b"".join(seen["wang"].blob("HP", digest)) == b""
    assert b"".join(seen["shen"].blob("HP", digest)) == part


def test_a_device_that_goes_on_from_a_copied_one_may_use_its_numbers(server: Founded) -> None:
    old, new = Pen("chen", "desk-3"), Pen("chen", "desk-4")
    signer = server.as_officer("chen")
    signer.register_writer(old.seen, "三号机", "秘密")
    signer.register_writer(new.seen, "四号机", "另一个")
    signer.lease("desk-3", "HP", Lease("enterprise_service", "letter", YEAR, 1, 5))
    number = f"穗埔企服函〔{YEAR}〕{{}}号"
    early = new.push(signer, new.entry("letter.issued", letter="x", number=number.format(1)))
    assert early.receipts[0].verdict == "refused:!lease"
    for from_, to, secret in (
        ("desk-3", "desk-4", "猜的"),
        ("desk-3", "desk-1", "秘密"),
        ("desk-3", "desk-3", "秘密"),
    ):
        with pytest.raises(WriterRefused):
            signer.renew_device(from_, to, secret)
    signer.renew_device("desk-3", "desk-4", "秘密")
    signer.renew_device("desk-3", "desk-4", "秘密")
    late = new.entry("letter.issued", letter="y", number=number.format(2))
    assert new.push(signer, late, seen=1).receipts[0].verdict == "accepted"
    beyond = new.entry("letter.issued", letter="z", number=number.format(6))
    assert new.push(signer, beyond, seen=2).receipts[0].verdict == "refused:!lease"


def test_numbers_of_a_bureau_are_for_its_own_officers(server: Founded, shared: SharedStore) -> None:
    wanted = Lease("enterprise_service", "letter", YEAR, 1, 5)
    with pytest.raises(LeaseRefused):
        shared.lease("desk-1", "HP", wanted)
    pen = Pen("chen", "desk-3")
    signer = server.as_officer("chen")
    signer.register_writer(pen.seen, "三号机")
    assert signer.lease("desk-3", "HP", wanted) == wanted


def test_numbers_are_given_back_from_the_first_unused_on(server: Founded) -> None:
    pen = Pen("chen", "desk-3")
    signer = server.as_officer("chen")
    signer.register_writer(pen.seen, "三号机")
    lease = signer.lease("desk-3", "HP", Lease("enterprise_service", "letter", YEAR, 1, 5))
    number = f"穗埔企服函〔{YEAR}〕{{}}号"
    pen.push(signer, pen.entry("letter.issued", letter="x", number=number.format(2)))
    for start, why in ((2, "停用"), (3, " "), (9, "停用")):
        with pytest.raises(LeaseRefused):
            signer.return_numbers("desk-3", "HP", lease, start, why)
    signer.return_numbers("desk-3", "HP", lease, 3, "停用")
    late = pen.push(signer, pen.entry("letter.issued", letter="y", number=number.format(4)), seen=1)
    assert late.receipts[0].verdict == "refused:!lease"


def test_a_letter_needs_a_number_out_of_its_own_lease(server: Founded) -> None:
    pen = Pen("chen", "desk-3")
    signer = server.as_officer("chen")
    signer.register_writer(pen.seen, "三号机")
    signer.lease("desk-3", "HP", Lease("enterprise_service", "letter", YEAR, 1, 2))
    number = f"穗埔企服函〔{YEAR}〕{{}}号"
    issued = [pen.entry("letter.issued", letter="x", number=number.format(n)) for n in (1, 3, 1)]
    verdicts = [r.verdict for r in pen.push(signer, *issued).receipts]
    assert verdicts == ["accepted", "refused:!lease", f"contested:{issued[0].entry.id}"]


def test_a_kind_or_a_duty_that_does_not_fit_is_refused_and_blocks_nothing(
    shared: SharedStore, pen: Pen
) -> None:
    unknown, unduly = pen.entry("future.kind"), pen.entry("letter.signed", letter="x")
    foreign = pen.entry(
        "step.decided", matter="waiver_request", bureau="planning", opinion="approve"
    )
    entries = (unknown, unduly, foreign)
    pushed = pen.push(shared, *entries, pen.entry())
    assert [r.verdict for r in pushed.receipts] == [
        "refused:!kind",
        "refused:!duty",
        "refused:!bureau",
        "accepted",
    ]


def test_own_settings_are_taken_from_their_officer_in_their_own_place_alone(
    shared: SharedStore, pen: Pen
) -> None:
    data = {"part": "views", "items": []}
    own = pen.entry("officer.preferences", "officer:zhang", officer="zhang", **data)
    foreign = pen.entry("officer.preferences", "officer:zhang", officer="li", **data)
    elsewhere = pen.entry("officer.preferences", "officer:li", officer="zhang", **data)

    verdicts = [r.verdict for r in pen.push(shared, own, foreign, elsewhere).receipts]
    assert verdicts == ["accepted", "refused:!officer", "refused:!officer"]


def test_a_file_goes_over_in_parts_and_on_from_where_it_stopped(shared: SharedStore) -> None:
    parts = [b"a" * 262144, b"b" * 1000]
    digest = hash_of("".join(p.decode() for p in parts))
    size = sum(map(len, parts))
    assert not shared.put_chunk("HP", digest, size, 0, parts[0])
    assert shared.has_blobs("HP", [digest]) == frozenset()
    assert shared.chunks_had("HP", digest) == {0}
    assert shared.put_chunk("HP", digest, size, 1, parts[1])
    assert shared.has_blobs("HP", [digest]) == {digest}
    assert list(shared.blob("HP", digest)) == parts
    assert list(shared.blob("HP", digest, 1)) == parts[1:]


def test_an_administrator_adds_changes_and_puts_out_an_officer(server: Founded) -> None:
    person = PersonThere("new_contract", "董八", "housing", ("approver",))
    wang = server.as_officer("wang")
    wang.add_officer("HP", person, make_code(is_first=True))
    changed = replace(person, name="董九", duties=("approver", "checker"), is_active=False)
    wang.change_officer("HP", changed)
    seen = wang.people("HP")
    there = next(p for p in seen.people if p.id == person.id)
    assert (there.name, there.duties, there.is_active) == ("董九", changed.duties, False)
    assert [a.act for a in seen.acts] == ["officer_put_out", "officer_added"]


def test_a_revoked_device_is_told_so_and_may_be_let_in_again(
    server: Founded, shared: SharedStore, pen: Pen
) -> None:
    wang = server.as_officer("wang")
    wang.revoke_device("HP", pen.device, "电脑遗失")
    said = shared.hello(pen.device, 2)
    assert (said.is_revoked, said.why, shared.is_kept_out(pen.device)) == (True, "电脑遗失", True)
    desk = next(d for d in shared.desks("HP") if d.device == pen.device)
    assert (desk.pending, desk.forked_at) == (2, None)
    assert desk.revoked_at
    with pytest.raises(WriterRefused):
        pen.push(shared, pen.entry())
    wang.let_device_in("HP", pen.device, "已找回")
    assert not shared.is_kept_out(pen.device)
    shared.note_fork(pen.device)
    device = next(d for d in wang.people("HP").devices if d.id == pen.device)
    assert (device.why, device.revoked_at, device.pending) == ("已找回", None, 2)
    assert device.forked_at
    desk = next(d for d in shared.desks("HP") if d.device == pen.device)
    assert (desk.revoked_at, desk.forked_at) == (None, device.forked_at)


def test_whoever_audits_or_administers_is_given_no_other_duty(server: Founded) -> None:
    wang = server.as_officer("wang")
    zhang = PersonThere("zhang", "张三", "housing", ("approver",))
    for duties in (
        ("approver", "auditor"),
        ("administrator", "approver"),
        ("auditor", "signatory"),
    ):
        with pytest.raises(PersonUnfit):
            wang.change_officer("HP", replace(zhang, duties=duties))
        new = PersonThere("new_contract", "新", "housing", duties)
        with pytest.raises(PersonUnfit):
            wang.add_officer("HP", new, make_code(is_first=True))
    wang.change_officer("HP", replace(zhang, duties=("auditor",)))
    wang.change_officer("HP", zhang)


def test_only_an_administrator_keeps_people_and_never_her_own_rights(server: Founded) -> None:
    grabbing = PersonThere("wang", "王五", "joint_office", ("administrator", "signatory"))
    for officer in ("zhang", "sun"):
        with pytest.raises((DutyWanted, ScopeClosed)):
            server.as_officer(officer).people("HP")
    wang = server.as_officer("wang")
    for own in (grabbing, replace(grabbing, duties=("administrator",), is_active=False)):
        with pytest.raises(OwnRights):
            wang.change_officer("HP", own)
    for person in (replace(grabbing, id="sun"), replace(grabbing, id="nobody")):
        with pytest.raises(PersonElsewhere):
            wang.change_officer("HP", person)
    with pytest.raises(PersonUnfit):
        wang.change_officer("HP", replace(grabbing, id="li", duties=("emperor",)))


def test_who_audits_reads_every_act_on_people_held_in_a_chain(server: Founded) -> None:
    person = PersonThere("new_contract", "董八", "housing", ("approver",))
    wang, shen = server.as_officer("wang"), server.as_officer("shen")
    wang.add_officer("HP", person, make_code(is_first=True))
    wang.change_officer("HP", replace(person, is_active=False))
    links = shen.people_acts("HP", 0)
    said = [json.loads(link.line) for link in links]
    assert [(n, by, act) for n, _scope, _at, by, act, _whom, _detail in said] == [
        (1, "wang", "officer_added"),
        (2, "wang", "officer_put_out"),
    ]
    chain = NO_HASH
    for link in links:
        chain = hash_of(chain + link.line)
        assert chain == link.chain
    assert shen.people_acts("HP", 1) == links[1:]
    assert shen.own_codes() == ()
    with pytest.raises(DutyWanted):
        server.as_officer("zhang").people_acts("HP", 0)
    with pytest.raises(ScopeClosed):
        shen.people_acts("TH", 0)
