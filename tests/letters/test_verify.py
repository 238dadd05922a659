from dataclasses import replace
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from desktop.letters import base45
from desktop.letters.verify import (
    MARK,
    NotGenuine,
    Verification,
    key_id,
    signed,
    stated,
    verified,
)
from tests.letters.letters_at_hand import KEY

STATED = Verification(
    number="示范企服函〔2026〕3号",
    issued_on=date(2026, 2, 13),
    content_digest="11" * 32,
    receipt_digest="22" * 32,
    sseq=77,
    chain="33" * 32,
)
CODE = signed(STATED, KEY)


def test_a_code_says_what_was_put_into_it() -> None:
    assert verified(CODE, KEY.public_key()) == replace(STATED, key_id=key_id(KEY.public_key()))


def test_the_key_to_check_with_is_named_in_the_code() -> None:
    assert stated(CODE).key_id == key_id(KEY.public_key())


def test_another_key_does_not_verify() -> None:
    with pytest.raises(NotGenuine):
        verified(CODE, Ed25519PrivateKey.generate().public_key())


@given(st.integers(0, 8 * len(base45.decode(CODE.removeprefix(MARK))) - 1))
def test_a_single_bit_changed_is_found(bit: int) -> None:
    octets = bytearray(base45.decode(CODE.removeprefix(MARK)))
    octets[bit // 8] ^= 1 << bit % 8

    with pytest.raises(NotGenuine):
        verified(MARK + base45.encode(bytes(octets)), KEY.public_key())


@pytest.mark.parametrize(
    "text", ["", "https://example.com", MARK, MARK + "a", MARK + "::::", CODE[:-3]]
)
def test_what_is_no_code_is_not_genuine(text: str) -> None:
    with pytest.raises(NotGenuine):
        verified(text, KEY.public_key())


@given(st.text(max_size=400))
def test_any_text_is_read_or_not_genuine(text: str) -> None:
    with pytest.raises(NotGenuine):
        verified(MARK + text, KEY.public_key())


@given(st.binary(max_size=300))
def test_base45_survives(data: bytes) -> None:
    assert base45.decode(base45.encode(data)) == data


def test_base45_is_that_of_the_standard() -> None:
    """RFC 9285, 4.3 and 4.4."""
    assert base45.encode(b"Hello!!") == "%69 VD92EX0"
    assert base45.decode("QED8WEX0") == b"ietf!"


def test_the_code_holds_no_personal_data_and_stays_small() -> None:
    assert len(CODE) < 366
