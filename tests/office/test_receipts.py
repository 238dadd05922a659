"""A letter's receipt stays what it was, whatever a later program has learnt since."""

from dataclasses import replace

import pytest

from desktop.domain.folding import Recorded, fold
from desktop.domain.intake import CaseOpened
from desktop.domain.verdict import VerdictAssessed
from desktop.office.receipts import first_receipt_digest, receipt_digest, receipt_of
from desktop.store.event_log import Stamp
from tests.domain.desk import Desk, in_approval, waiver_ready

EARLIER = "2665373fa18ffa8749647cb5fd25572473d79d773cd79ac8c3bc75c234a620d2"
"""The hash the table of exemptions had in the program that made the digests below."""
STAMP = Stamp("11" * 32, "22" * 32, "1.0")


def earlier(recorded: Recorded) -> Recorded:
    """Return what the earlier program recorded: its table, a form that asked one thing less."""
    event = recorded.event
    if isinstance(event, VerdictAssessed):
        event = replace(event, rules=EARLIER)
    elif isinstance(event, CaseOpened):
        facts = event.form.facts
        asked = {f: a for f, a in facts.features.items() if f != "renewal_area"}
        event = replace(event, form=replace(event.form, facts=replace(facts, features=asked)))
    return replace(recorded, event=event)


@pytest.mark.parametrize(
    ("desk", "digest", "first"),
    [
        pytest.param(
            in_approval(),
            "f6a22132de38cb3500098380d8b12f68d5373d4c4bea54c614ad51b121dd330e",
            "bc209654aa6e74dbdb906643550aa7ec98d1c509b06b3ed06a265147f4c4a7b0",
            id="not exempt",
        ),
        pytest.param(
            waiver_ready(),
            "743bff225c769bdecd56c2ff8a96ba22ce77df1a5e3402a0814456c3dd9f1c62",
            "78ee9db8cca5f5559987fb63ef4732116fb3d19a7266975a8bf3200143097408",
            id="with the conditions of a waiver",
        ),
    ],
)
def test_a_receipt_of_an_earlier_program_is_the_same_to_the_last_byte(
    desk: Desk, digest: str, first: str
) -> None:
    history = [earlier(one) for one in desk.history]
    case = fold(history)
    assert case is not None

    receipt = receipt_of(case, history, desk.rules, STAMP)

    assert receipt_digest(receipt) == digest
    assert first_receipt_digest(case, STAMP) == first
