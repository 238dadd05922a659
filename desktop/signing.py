"""Whether an Ed25519 signature holds: asked here and nowhere else, so that all desks judge alike.

libsodium judges: it is faster than OpenSSL and stricter. RFC 8032 leaves open what becomes of
keys of small order, with which one signature holds for many texts, and of values not reduced;
here none of them is a key or a signature.
"""

from functools import lru_cache

from nacl.bindings import crypto_core_ed25519_is_valid_point, crypto_sign_open
from nacl.exceptions import BadSignatureError

KEY_SIZE = 32
SIGNATURE_SIZE = 64
_KEYS_KNOWN = 1024


def is_signed(message: bytes, signature: bytes, key: bytes) -> bool:
    """Return whether the signature is that public key's over this very message."""
    if len(signature) != SIGNATURE_SIZE or not is_key(key):
        return False
    try:
        crypto_sign_open(signature + message, key)
    except BadSignatureError:
        return False
    return True


@lru_cache(_KEYS_KNOWN)
def is_key(key: bytes) -> bool:
    """Return whether the bytes are a public key: a point of the curve's large group, reduced."""
    return len(key) == KEY_SIZE and crypto_core_ed25519_is_valid_point(key)
