"""What a hub takes, what it refuses, and in which order it puts what it took."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.clock import OFFICE_ZONE
from desktop.store.acceptance import (
    Head,
    Judgement,
    Verdict,
    WriterState,
    accept,
    chained,
    fault_of,
    is_clock_ok,
    judge,
)
from desktop.store.entry import NO_HASH, ClockSaid, Entry, Seen, SignedEntry
from desktop.store.errors import EntryRefused
from desktop.store.hub import take
from desktop.store.writers import writer_of
from desktop.wording.store import VERDICTS
from tests.store.desks import SCOPE, STAMP, Desk

KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
NOON = datetime(2026, 9, 18, 12, tzinfo=OFFICE_ZONE)
FIRST = Entry(
    v=1,
    id="01995c2a-6f80-7001-8000-000000000001",
    writer="w",
    wseq=1,
    prev=NO_HASH,
    kind="note.added",
    kind_v=1,
    scope=SCOPE,
    case="case-1",
    officer="zhang",
    bureau="housing",
    at=NOON.isoformat(),
    clock=ClockSaid("wall", 0),
    based_on=Seen(0, NO_HASH),
    rules=STAMP.rules,
    calendar=STAMP.calendar,
    program=STAMP.program,
    data={},
)
STATE = WriterState("zhang", "housing", KEY.public_key().public_bytes_raw(), 0, NO_HASH, "")


def test_an_entry_in_order_is_taken() -> None:
    assert fault_of(SignedEntry.sign(FIRST, KEY), STATE) == ""


@pytest.mark.parametrize(
    ("entry", "fault"),
    [
        pytest.param(replace(FIRST, officer="li"), "officer", id="another officer's name"),
        pytest.param(replace(FIRST, bureau="planning"), "bureau", id="another bureau's power"),
        pytest.param(replace(FIRST, wseq=2), "order", id="one left out"),
        pytest.param(replace(FIRST, prev="f" * 64), "previous", id="another one before it"),
    ],
)
def test_an_entry_is_refused_that_is_not_its_writers_next(entry: Entry, fault: str) -> None:
    assert fault_of(SignedEntry.sign(entry, KEY), STATE) == fault


def test_an_entry_of_another_key_is_refused() -> None:
    other = Ed25519PrivateKey.from_private_bytes(b"1" * 32)

    assert fault_of(SignedEntry.sign(FIRST, other), STATE) == "signature"
    signed = SignedEntry.sign(FIRST, KEY)
    assert fault_of(replace(signed, signature=b""), STATE) == "signature"


@pytest.mark.parametrize(
    ("claims", "is_request", "judgement"),
    [
        (("free",), True, Judgement(Verdict.ACCEPTED)),
        ((), True, Judgement(Verdict.ACCEPTED)),
        (("free", "taken"), True, Judgement(Verdict.REFUSED, "first")),
        (("free", "taken"), False, Judgement(Verdict.CONTESTED, "first")),
    ],
)
def test_a_request_may_be_refused_and_a_fact_may_not(
    claims: tuple[str, ...], is_request: bool, judgement: Judgement
) -> None:
    assert judge(claims, {"taken": "first"}, is_request=is_request) == judgement


@pytest.mark.parametrize(
    ("at", "offset_s", "last", "accepted", "is_ok"),
    [
        pytest.param(0, 0, -60, 0, True, id="as it should be"),
        pytest.param(0, 300, -60, 0, True, id="five minutes off"),
        pytest.param(0, -301, -60, 0, False, id="more than five minutes off"),
        pytest.param(-300, 0, 0, 0, True, id="five minutes before the last"),
        pytest.param(-301, 0, 0, 0, False, id="before the last"),
        pytest.param(300, 0, -60, 0, True, id="five minutes ahead of the hub"),
        pytest.param(301, 0, -60, 0, False, id="ahead of the hub"),
        pytest.param(-86400 * 30, 0, -86400 * 31, 0, True, id="a month offline"),
        pytest.param(0, 0, 86400 * 2, 0, True, id="after one from a moment still to come"),
    ],
)
def test_a_clock_is_believed_within_five_minutes(
    at: int, offset_s: int, last: int, accepted: int, is_ok: bool
) -> None:
    moment, before, hub = (NOON + timedelta(seconds=s) for s in (at, last, accepted))
    entry = replace(FIRST, at=moment.isoformat(), clock=ClockSaid("wall", offset_s))

    assert is_clock_ok(SignedEntry.sign(entry, KEY), before.isoformat(), hub) is is_ok


def test_a_moment_by_the_servers_time_is_right_whatever_the_computer_said() -> None:
    entry = replace(FIRST, at=NOON.isoformat(), clock=ClockSaid("server", 3 * 86400))

    assert is_clock_ok(SignedEntry.sign(entry, KEY), "", NOON)


def test_acceptance_puts_an_entry_next_and_chains_it() -> None:
    signed = SignedEntry.sign(FIRST, KEY)
    head = Head(41, "a" * 64)

    accepted = accept(
        signed, head, Judgement(Verdict.CONTESTED, "w"), NOON.isoformat(), clock_ok=True
    )

    assert accepted.wrapper == (
        f'{{"accepted_at":"2026-09-18T12:00:00+08:00","bureau":"housing","clock_ok":true,'
        f'"entry_hash":"{signed.hash}","scope":"HP","signature":"{signed.signature.hex()}",'
        '"sseq":42,"verdict":"contested:w"}'
    )
    assert accepted.head == Head(42, chained("a" * 64, accepted.wrapper))


@pytest.mark.parametrize("forged", [{"bureau": "planning"}, {"wseq": 5}, {"prev": "f" * 64}])
def test_what_the_hub_refuses_is_not_kept(desk: Desk, forged: dict[str, object]) -> None:
    with desk.store.writing() as connection:
        writer = writer_of(connection, "zhang", desk.now)
        entry = replace(FIRST, writer=writer.id, **forged)
        with pytest.raises(EntryRefused):
            take(connection, SignedEntry.sign(entry, writer.key), (), NOON, is_request=False)

    with desk.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM entry").scalar() == 0


def test_every_verdict_has_a_name() -> None:
    assert set(VERDICTS) == set(Verdict)
