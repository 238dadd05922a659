"""The signed text of a letter's QR code, version 1: written, read and checked without a network.

It holds the letter's number and date, the digest of its content, the digest of the decision
receipt, how far the signer's store had got (``sseq`` and ``chain``) and the signer's key id: no
personal data. Bytes: version, length of the number, number (UTF-8), date (YYYYMMDD, 4), content
digest (32), receipt digest (32), sseq (8), chain (32), key id (8), Ed25519 signature of all
before it (64); written as Base45 behind `JO1:`.
"""

import hashlib
from datetime import date

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from desktop.letters import base45
from desktop.plain_class import dataclass
from desktop.signing import SIGNATURE_SIZE as SIGNATURE
from desktop.signing import is_signed

MARK = "JO1:"
VERSION = 1
DIGEST = 32
KEY_ID = 8
NO_DIGEST = "00" * DIGEST


class NotGenuine(Exception):
    """The code is no letter's code, or its signature does not hold."""


@dataclass(frozen=True, slots=True)
class Verification:
    """What a letter's code states; digests in hexadecimal, ``NO_DIGEST`` where there is none."""

    number: str
    issued_on: date
    content_digest: str
    receipt_digest: str = NO_DIGEST
    sseq: int = 0
    chain: str = NO_DIGEST
    key_id: str = ""


def key_id(key: Ed25519PublicKey) -> str:
    """Return the short name of a public key: the first 8 bytes of its SHA-256, hexadecimal."""
    return hashlib.sha256(key.public_bytes_raw()).hexdigest()[: 2 * KEY_ID]


def signed(verification: Verification, key: Ed25519PrivateKey) -> str:
    """Return the code's text, signed; the key id is that of ``key``."""
    body = _packed(verification, key_id(key.public_key()))
    return MARK + base45.encode(body + key.sign(body))


def stated(text: str) -> Verification:
    """Return what the code states, its signature unchecked (to find whose key to check with)."""
    return _unpacked(_octets(text)[:-SIGNATURE])


def verified(text: str, key: Ed25519PublicKey) -> Verification:
    """Return what the code states; raise NotGenuine unless ``key`` signed it."""
    octets = _octets(text)
    if not is_signed(octets[:-SIGNATURE], octets[-SIGNATURE:], key.public_bytes_raw()):
        raise NotGenuine("the signature does not hold")
    return _unpacked(octets[:-SIGNATURE])


def _octets(text: str) -> bytes:
    if not text.startswith(MARK):
        raise NotGenuine("no code of a letter")
    try:
        return base45.decode(text.removeprefix(MARK))
    except ValueError as fault:
        raise NotGenuine(str(fault)) from fault


def _packed(verification: Verification, key_name: str) -> bytes:
    number = verification.number.encode()
    day = verification.issued_on
    return b"".join(
        (
            bytes((VERSION, len(number))),
            number,
            (day.year * 10_000 + day.month * 100 + day.day).to_bytes(4, "big"),
            bytes.fromhex(verification.content_digest),
            bytes.fromhex(verification.receipt_digest),
            verification.sseq.to_bytes(8, "big"),
            bytes.fromhex(verification.chain),
            bytes.fromhex(key_name),
        )
    )


def _unpacked(body: bytes) -> Verification:
    sizes = (4, DIGEST, DIGEST, 8, DIGEST, KEY_ID)
    if len(body) < 2 or body[0] != VERSION or len(body) != 2 + body[1] + sum(sizes):
        raise NotGenuine("no code of version 1")
    fields = list(_fields(body[2:], (body[1], *sizes)))
    number, day, content, receipt, sseq, chain, key = fields
    return Verification(
        _text(number), _day(day), content.hex(), receipt.hex(),
        int.from_bytes(sseq, "big"), chain.hex(), key.hex(),
    )  # fmt: skip


def _fields(body: bytes, sizes: tuple[int, ...]) -> list[bytes]:
    ends = [sum(sizes[: i + 1]) for i in range(len(sizes))]
    return [body[end - size : end] for end, size in zip(ends, sizes, strict=True)]


def _text(octets: bytes) -> str:
    try:
        return octets.decode()
    except UnicodeDecodeError:
        raise NotGenuine("the number is no text") from None


def _day(octets: bytes) -> date:
    value = int.from_bytes(octets, "big")
    try:
        return date(value // 10_000, value // 100 % 100, value % 100)
    except ValueError:
        raise NotGenuine("the date is none") from None
