"""The electronic signature in a letter's file: whose it is, and whether it holds."""

from desktop.files.apart import apart
from desktop.files.unreadable import Unreadable
from desktop.letters.signature import SigningFailed, signature_in
from desktop.office.letter_keys import KeyRing
from desktop.store.rows_verify import Ground, SignatureSeen

MARK = b"/ByteRange"
UNSTAMPED = {"B-T": "B-B", "B-LTA": "B-LT"}
"""How much a signature proves where its time stamp does not count."""


def signature_seen(
    data: bytes, ring: KeyRing, *, is_stamp_known: bool = False
) -> SignatureSeen | None:
    """Return the signature in a file as verifying tells it; None where there is none to read.

    A time stamp proves the moment only in the very file the office kept: anybody can add one.
    """
    if MARK not in data:
        return None
    try:
        found = apart(signature_in, data, is_stamp_known=is_stamp_known)
    except (SigningFailed, Unreadable):
        return None
    if found is None:
        return None
    return SignatureSeen(
        signer=found.subject,
        fingerprint=found.fingerprint,
        is_whole=found.is_whole and found.is_in_time,
        is_trusted=found.fingerprint in ring.certificates,
        level=found.level if is_stamp_known else UNSTAMPED.get(found.level, found.level),
        signed_at=found.signed_at,
        stamped_at=found.stamped_at,
        is_stamp_known=is_stamp_known,
    )


def said_of(seen: SignatureSeen) -> Ground:
    """Return what a signature adds to a verdict."""
    if not seen.is_whole:
        return Ground("signature_broken", (("signer", seen.signer),))
    if not seen.is_trusted:
        return Ground("signature_foreign", (("signer", seen.signer),))
    if seen.stamped_at is None:
        return Ground("signature_unstamped", (("signer", seen.signer),))
    if not seen.is_stamp_known:
        return Ground("signature_stamp_unknown", (("signer", seen.signer),))
    return Ground("signature_holds", (("signer", seen.signer),))
