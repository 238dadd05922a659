"""A signature holds by one strict reading, whatever RFC 8032 leaves open."""

import ast
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from desktop.signing import is_key, is_signed

KEY = Ed25519PrivateKey.from_private_bytes(b"k" * 32)
PUBLIC = KEY.public_key().public_bytes_raw()
MESSAGE = "同意受理".encode()
SIGNATURE = KEY.sign(MESSAGE)
ORDER = 2**252 + 27742317777372353535851937790883648493
SMALL_SUM = bytes.fromhex("58" + "66" * 31 + "01" + "00" * 31)
"""R is the base point, S one: with the nought of the group as its key it fits any message."""
NOUGHT = bytes.fromhex("01" + "00" * 31)
NOUGHT_NOT_REDUCED = bytes.fromhex("ee" + "ff" * 30 + "7f")
OF_ORDER_EIGHT = bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")
MIXED = bytes.fromhex("40a4cf5c611d737a2f1c6fcca84d9cabfed80987f186a5a6c57e629bff1af27f")
"""A sound key with a point of order eight added: OpenSSL takes one in eight of what it signs."""
MIXED_SIGNED = bytes.fromhex(
    "205b0f537994e4754a69d556e021685ffabc6150ec47b726dbce0a7f6ee57dbd"
    "e517370ca48c94ccec2ba9c4b163139b6c99692b8e3d143d5ff1abb0d0bf720e"
)


def test_a_signature_of_the_key_holds() -> None:
    assert is_signed(MESSAGE, SIGNATURE, PUBLIC)


@pytest.mark.parametrize("bit", range(0, 512, 5))
def test_a_signature_with_a_bit_changed_does_not_hold(bit: int) -> None:
    changed = bytearray(SIGNATURE)
    changed[bit // 8] ^= 1 << bit % 8

    assert not is_signed(MESSAGE, bytes(changed), PUBLIC)


def test_another_message_or_key_does_not_fit() -> None:
    other = Ed25519PrivateKey.from_private_bytes(b"o" * 32).public_key().public_bytes_raw()

    assert not is_signed(MESSAGE + b"!", SIGNATURE, PUBLIC)
    assert not is_signed(MESSAGE, SIGNATURE, other)


@pytest.mark.parametrize("size", [0, 1, 63, 65, 96])
def test_what_has_not_the_size_of_a_signature_is_none(size: int) -> None:
    assert not is_signed(MESSAGE, (SIGNATURE + MESSAGE * 4)[:size], PUBLIC)


@pytest.mark.parametrize("size", [0, 31, 33])
def test_what_has_not_the_size_of_a_key_is_none(size: int) -> None:
    assert not is_key((PUBLIC * 2)[:size])
    assert not is_signed(MESSAGE, SIGNATURE, (PUBLIC * 2)[:size])


def test_a_signature_counted_beyond_the_order_does_not_hold() -> None:
    beyond = (int.from_bytes(SIGNATURE[32:], "little") + ORDER).to_bytes(32, "little")

    assert not is_signed(MESSAGE, SIGNATURE[:32] + beyond, PUBLIC)


@pytest.mark.parametrize(
    ("key", "signature", "message"),
    [
        pytest.param(NOUGHT, SMALL_SUM, b"any", id="the key that fits every message"),
        pytest.param(NOUGHT_NOT_REDUCED, SMALL_SUM, b"any", id="the same, not reduced"),
        pytest.param(MIXED, MIXED_SIGNED, b"text3", id="a key that fits every eighth message"),
    ],
)
def test_keys_that_openssl_takes_and_nobody_should_are_refused(
    key: bytes, signature: bytes, message: bytes
) -> None:
    Ed25519PublicKey.from_public_bytes(key).verify(signature, message)

    assert not is_key(key)
    assert not is_signed(message, signature, key)


def test_a_key_of_small_order_is_none() -> None:
    assert not is_key(OF_ORDER_EIGHT)


def test_a_signature_whose_first_half_is_nought_is_refused() -> None:
    """OpenSSL takes it: S is made of the secret key alone then."""
    secret_free = bytes.fromhex("71137587e24cde2a52939f81b6910f82e38d875c2283f3527e9ba839074c4804")
    key = bytes.fromhex("ef4f62f8479733ad879cfaced3c89a9c39dd4fc795ef2efa1c3eafe4d729a081")
    Ed25519PublicKey.from_public_bytes(key).verify(NOUGHT + secret_free, b"text")

    assert is_key(key)
    assert not is_signed(b"text", NOUGHT + secret_free, key)


def test_both_libraries_agree_on_honest_keys() -> None:
    for seed in range(40):
        key = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
        message = bytes(range(seed))
        public = key.public_key().public_bytes_raw()
        assert is_signed(message, key.sign(message), public)
        with pytest.raises(InvalidSignature):
            key.public_key().verify(key.sign(message), message + b"!")
        assert not is_signed(message + b"!", key.sign(message), public)


def test_nothing_else_in_the_program_judges_a_signature() -> None:
    root = Path(__file__).resolve().parents[2] / "desktop"
    texts = {path.name: path.read_text(encoding="utf-8") for path in root.rglob("*.py")}
    judges = {
        name
        for name, text in texts.items()
        if "nacl" in text or "InvalidSignature" in text
        for node in ast.walk(ast.parse(text))
        if (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("nacl"))
        or (isinstance(node, ast.alias) and node.name == "InvalidSignature")
    }

    assert judges == {"signing.py"}
