"""Withdrawals a carrier brings: forged ones free no claim, signed ones do once that was found."""

import random

import psycopg
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.store.entry import SignedEntry
from desktop.sync.ports import Push, Sent, SharedStore
from desktop.sync.server_people import let_carry
from desktop.sync.troubles import EntryUnfit
from tests.sync.pens import Pen, head_of
from tests.sync.shared_offices import DISTRICT, Server

FORGED = b"f" * 64
ORDER = 2**252 + 27742317777372353535851937790883648493
"""How many multiples Ed25519's base point has."""


@pytest.fixture
def owner(server: Server) -> tuple[Pen, SharedStore, SignedEntry]:
    """An officer whose decision on a step stands, and zhao who may carry for others."""
    with server.admin() as admin:
        let_carry(admin, "zhao", DISTRICT, may=True)
    pen, shared = Pen("zhang", "desk-1"), server.as_officer("zhang")
    shared.register_writer(pen.seen, "desk")
    decided = pen.decided()
    assert [r.verdict for r in pen.push(shared, decided).receipts] == ["accepted"]
    return pen, shared, decided


def carry(server: Server, pen: Pen, *signed: SignedEntry, signature: bytes = b"") -> list[str]:
    shared = server.as_officer("zhao")
    sent = tuple(Sent(s.text, signature or s.signature) for s in signed)
    push = Push(pen.id, DISTRICT, head_of(shared).sseq, sent)
    return [receipt.verdict for receipt in shared.carry(push, pen.officer).receipts]


def decided_elsewhere(server: Server, kept: dict[str, Pen], seen: int) -> str:
    """Decide the same step at another desk of the bureau; return the verdict."""
    shared = server.as_officer("zhao")
    pen = kept.setdefault("zhao", Pen("zhao", "desk-2"))
    shared.register_writer(pen.seen, "desk")
    return pen.push(shared, pen.decided(), seen=seen).receipts[0].verdict


def test_a_forged_withdrawal_frees_no_claim(
    server: Server, owner: tuple[Pen, SharedStore, SignedEntry]
) -> None:
    pen, shared, decided = owner
    pens: dict[str, Pen] = {}
    forged = pen.entry("withdrawn", "case-1", entry=decided.entry.id)
    assert carry(server, pen, forged, signature=FORGED) == ["accepted"]

    rival = decided_elsewhere(server, pens, head_of(shared).sseq)
    assert rival == f"refused:{decided.entry.id}"
    follows = pen.decided()
    assert carry(server, pen, follows, signature=FORGED) == ["refused:!unsigned"]
    rival = decided_elsewhere(server, pens, head_of(shared).sseq)
    assert rival == f"refused:{decided.entry.id}"


@pytest.mark.parametrize("times", [1, 2])
def test_a_claim_goes_back_to_its_owner_while_no_withdrawal_is_found_signed(
    server: Server, owner: tuple[Pen, SharedStore, SignedEntry], times: int
) -> None:
    pen, shared, decided = owner
    pens: dict[str, Pen] = {}
    claimed = [decided]
    for _ in range(times):
        back = pen.entry("withdrawn", "case-1", entry=claimed[-1].entry.id)
        claimed.append(pen.decided())
        assert carry(server, pen, back, claimed[-1]) == ["accepted"] * 2

    for later in claimed[1:]:
        own = pen.entry("withdrawn", "case-1", entry=later.entry.id)
        taken = pen.push(shared, own, seen=head_of(shared).sseq).receipts
        assert [receipt.verdict for receipt in taken] == ["accepted"]

    rival = decided_elsewhere(server, pens, head_of(shared).sseq)
    assert rival == f"refused:{decided.entry.id}"
    own = pen.entry("withdrawn", "case-1", entry=decided.entry.id)
    pen.push(shared, own, seen=head_of(shared).sseq)
    assert decided_elsewhere(server, pens, head_of(shared).sseq) == "accepted"


def test_a_claim_does_not_go_back_to_what_was_found_taken_back(
    server: Server, owner: tuple[Pen, SharedStore, SignedEntry]
) -> None:
    pen, shared, decided = owner
    back, follows = pen.entry("withdrawn", "case-1", entry=decided.entry.id), pen.decided()
    assert carry(server, pen, back, follows) == ["accepted", "accepted"]
    (place,) = shared.unconfirmed(DISTRICT)
    shared.confirm_withdrawal(DISTRICT, place)
    own = pen.entry("withdrawn", "case-1", entry=follows.entry.id)
    pen.push(shared, own, seen=head_of(shared).sseq)

    assert decided_elsewhere(server, {}, head_of(shared).sseq) == "accepted"


def test_nobody_confirms_what_they_carried_and_an_other_officer_does(
    server: Server, owner: tuple[Pen, SharedStore, SignedEntry]
) -> None:
    pen, shared, decided = owner
    back = pen.entry("withdrawn", "case-1", entry=decided.entry.id)
    assert carry(server, pen, back) == ["accepted"]
    place = head_of(shared).sseq
    carrier = server.as_officer("zhao")
    assert carrier.unconfirmed(DISTRICT) == ()
    with pytest.raises(EntryUnfit):
        carrier.confirm_withdrawal(DISTRICT, place)
    other = server.as_officer("li")
    assert other.unconfirmed(DISTRICT) == (place,)
    with pytest.raises(EntryUnfit):
        other.confirm_withdrawal(DISTRICT, place - 1)

    other.confirm_withdrawal(DISTRICT, place)

    assert other.unconfirmed(DISTRICT) == ()
    assert decided_elsewhere(server, {}, place) == "accepted"


def test_two_logins_that_agree_free_no_claim(
    server: Server, owner: tuple[Pen, SharedStore, SignedEntry]
) -> None:
    pen, shared, decided = owner
    forged = pen.entry("withdrawn", "case-1", entry=decided.entry.id)
    assert carry(server, pen, forged, signature=FORGED) == ["accepted"]
    place = head_of(shared).sseq

    with pytest.raises(EntryUnfit):
        server.as_officer("li").confirm_withdrawal(DISTRICT, place)

    assert decided_elsewhere(server, {}, place) == f"refused:{decided.entry.id}"


def test_the_server_knows_a_signature_as_desks_do(server: Server) -> None:
    chance = random.Random(7)
    with server.admin() as admin:
        for text in ("", "函" * 300):
            key = Ed25519PrivateKey.from_private_bytes(chance.randbytes(32))
            public, right = key.public_key().public_bytes_raw(), key.sign(text.encode())
            above = int.from_bytes(right[32:], "little") + ORDER
            assert is_signed(admin, text, right, public)
            for wrong in (changed(right, chance), right[:32] + above.to_bytes(32, "little"), b""):
                assert not is_signed(admin, text, wrong, public)
            assert not is_signed(admin, text, right, changed(public, chance))
            assert not is_signed(admin, text + "。", right, public)


def changed(content: bytes, chance: random.Random) -> bytes:
    """Return it with one bit turned round."""
    bit = chance.randrange(len(content) * 8)
    return (int.from_bytes(content) ^ (1 << bit)).to_bytes(len(content))


def is_signed(admin: psycopg.Connection, text: str, signature: bytes, key: bytes) -> bool:
    row = admin.execute("SELECT joint.is_signed(%s, %s, %s)", (text, signature, key)).fetchone()
    assert row is not None
    return bool(row[0])


def test_who_took_back_by_carrier_may_decide_again_by_carrier(
    server: Server, owner: tuple[Pen, SharedStore, SignedEntry]
) -> None:
    pen, _shared, decided = owner
    back = pen.entry("withdrawn", "case-1", entry=decided.entry.id)
    assert carry(server, pen, back, pen.decided()) == ["accepted", "accepted"]


def test_the_owner_takes_back_although_a_forged_withdrawal_was_first(
    server: Server, owner: tuple[Pen, SharedStore, SignedEntry]
) -> None:
    pen, shared, decided = owner
    forged = pen.entry("withdrawn", "case-1", entry=decided.entry.id)
    carry(server, pen, forged, signature=FORGED)
    own = pen.entry("withdrawn", "case-1", entry=decided.entry.id)

    taken = pen.push(shared, own, seen=head_of(shared).sseq).receipts[0]

    assert taken.verdict == "accepted"
    assert decided_elsewhere(server, {}, head_of(shared).sseq) == "accepted"


def test_what_its_owner_calls_unsigned_is_kept_and_claims_nothing(server: Server) -> None:
    pen, shared = Pen("zhang", "desk-1"), server.as_officer("zhang")
    shared.register_writer(pen.seen, "desk")
    sent = Sent(pen.decided().text, FORGED, "!unsigned")

    receipts = shared.push(Push(pen.id, DISTRICT, 0, (sent,))).receipts

    assert [r.verdict for r in receipts] == ["refused:!unsigned"]
    assert decided_elsewhere(server, {}, 1) == "accepted"
