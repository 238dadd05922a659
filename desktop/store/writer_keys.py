"""A writer's private key as it lies in the store: plain, or sealed under its officer's own secret.

Others who open the store with their own slots read the record, and can sign nothing as somebody
else. A key that no longer opens was sealed before the password was lost: its officer goes on as a
new writer.
"""

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

PLAIN_BYTES = 32
_NONCE = 12


def is_plain(kept: bytes) -> bool:
    """Return whether a key lies as it is."""
    return len(kept) == PLAIN_BYTES


def sealed_key(secret: bytes, writer: str, key: bytes) -> bytes:
    """Return a writer's key as it lies in an encrypted store."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(secret).encrypt(nonce, key, writer.encode())


def opened_key(secret: bytes, writer: str, kept: bytes) -> bytes | None:
    """Return a writer's key, None where this secret does not open it."""
    try:
        return AESGCM(secret).decrypt(kept[:_NONCE], kept[_NONCE:], writer.encode())
    except (InvalidTag, ValueError):
        return None
