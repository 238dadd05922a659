"""Sealing: what is personal is kept encrypted under a key of its own, so that it can be erased.

AES-256-GCM throughout. From each kept key others are derived, one a purpose: for values, for
the keyed hash that stands in entries, and one for every single file. A file is sealed in
frames, each bound to its place and the last one marked: none can be moved, repeated or cut off.
"""

import hashlib
import hmac
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import field
from typing import Self
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from desktop.plain_class import dataclass
from desktop.store.errors import SealBroken

KEY_BYTES = 32
FRAME = 64 * 1024
MAGIC = b"JOSEAL1\n"
HEADER = len(MAGIC) + 16 + KEY_BYTES
_NONCE = 12
_TAG = 16


@dataclass(frozen=True, slots=True)
class SealKey:
    """A key under the reference by which entries and sealed files name it."""

    ref: str
    key: bytes = field(repr=False)

    @classmethod
    def new(cls) -> Self:
        """Return a fresh key under a fresh reference."""
        return cls(str(uuid4()), secrets.token_bytes(KEY_BYTES))


def keyed_hash(key: SealKey, content: bytes) -> str:
    """Return the hash of content that nobody can guess at without the key."""
    return hmac.new(_derived(key, b"hash"), content, hashlib.sha256).hexdigest()


def seal(key: SealKey, content: bytes, label: str) -> bytes:
    """Return content sealed so that it opens with the same key and label only."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(_derived(key, b"value")).encrypt(nonce, content, label.encode())


def unseal(key: SealKey, sealed: bytes, label: str) -> bytes:
    """Return what was sealed; raises SealBroken."""
    try:
        cipher = AESGCM(_derived(key, b"value"))
        return cipher.decrypt(sealed[:_NONCE], sealed[_NONCE:], label.encode())
    except (InvalidTag, ValueError) as error:
        raise SealBroken(ref=key.ref) from error


def sealed_stream(key: SealKey, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield a sealed file: its header, then its frames."""
    salt = secrets.token_bytes(KEY_BYTES)
    header = MAGIC + UUID(key.ref).bytes + salt
    cipher = AESGCM(_derived(key, b"file", salt))
    yield header
    for number, (frame, is_last) in enumerate(_marked(_frames(chunks, FRAME))):
        yield cipher.encrypt(_place(number, is_last=is_last), frame, header)


def unsealed_stream(key: SealKey, chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield a sealed file's content frame by frame; raises SealBroken at the first bad one."""
    rest = iter(_frames(chunks, HEADER, then=FRAME + _TAG))
    header = next(rest)
    if sealed_ref(header) != key.ref:
        raise SealBroken(ref=key.ref)
    cipher = AESGCM(_derived(key, b"file", header[-KEY_BYTES:]))
    is_last = False
    for number, (frame, is_last) in enumerate(_marked(rest)):
        try:
            yield cipher.decrypt(_place(number, is_last=is_last), frame, header)
        except (InvalidTag, ValueError) as error:
            raise SealBroken(ref=key.ref, frame=number) from error
    if not is_last:
        raise SealBroken(ref=key.ref)


def sealed_size(size: int) -> int:
    """Return how many bytes a file of ``size`` bytes has once it is sealed."""
    frames = max(1, -(-size // FRAME))
    return HEADER + size + frames * _TAG


def content_size(size: int) -> int:
    """Return how many bytes a sealed file of ``size`` bytes holds; 0 for one cut short."""
    frames = max(1, -(-(size - HEADER) // (FRAME + _TAG)))
    return max(0, size - HEADER - frames * _TAG)


def sealed_ref(start: bytes) -> str:
    """Return under which key a file is sealed, from its first bytes; blank for a plain file."""
    if len(start) < HEADER or not start.startswith(MAGIC):
        return ""
    return str(UUID(bytes=start[len(MAGIC) : len(MAGIC) + 16]))


def _derived(key: SealKey, purpose: bytes, salt: bytes | None = None) -> bytes:
    info = b"joint-office seal v1 " + purpose
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=info).derive(key.key)


def _place(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(_NONCE - 1) + bytes([is_last])


def _frames(chunks: Iterable[bytes], first: int, then: int = 0) -> Iterator[bytes]:
    """Yield the bytes anew in pieces of ``first``, then of ``then`` bytes; at least one."""
    pending, size, begun = bytearray(), first, False
    for chunk in chunks:
        pending += chunk
        at = 0
        while len(pending) - at > size:
            yield bytes(pending[at : at + size])
            at, size, begun = at + size, then or first, True
        del pending[:at]
    if pending or not begun:
        yield bytes(pending)


def _marked(frames: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Yield each frame with whether it is the last."""
    waiting: bytes | None = None
    for frame in frames:
        if waiting is not None:
            yield waiting, False
        waiting = frame
    if waiting is not None:
        yield waiting, True
