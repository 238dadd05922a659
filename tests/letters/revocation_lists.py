"""Revocation lists of the test's own authority, as old as a test wants them."""

from datetime import timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.serialization import Encoding

from tests.letters.certificates import NOW, key, named


def revocation_list(since_days: int = 1, until_days: int = -30, *, is_pem: bool = False) -> bytes:
    """Return a list issued so many days ago that ran out so many days ago (below 0: later)."""
    made = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(named("试验根证书"))
        .last_update(NOW - timedelta(days=since_days))
        .next_update(NOW - timedelta(days=until_days))
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(key("试验根证书").public_key()),
            critical=False,
        )
        .add_extension(x509.CRLNumber(7), critical=False)
        .sign(key("试验根证书"), hashes.SHA256())
    )
    return made.public_bytes(Encoding.PEM if is_pem else Encoding.DER)
