"""The certificate a letter is signed with: read from a PKCS#12 file, held against what it may do.

RSA keys only, see `signature`. The private key is checked once as it is read, not per signature.
"""

import hashlib
from dataclasses import field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12KeyAndCertificates

LEAST_BITS = 2048
DOCUMENT_SIGNING = x509.ObjectIdentifier("1.3.6.1.5.5.7.3.36")
ADOBE_SIGNING = x509.ObjectIdentifier("1.2.840.113583.1.1.5")
MICROSOFT_SIGNING = x509.ObjectIdentifier("1.3.6.1.4.1.311.10.3.12")
SIGNING_USES = frozenset(
    {
        DOCUMENT_SIGNING,
        ADOBE_SIGNING,
        MICROSOFT_SIGNING,
        ExtendedKeyUsageOID.EMAIL_PROTECTION,
        ExtendedKeyUsageOID.ANY_EXTENDED_KEY_USAGE,
    }
)


class CertificateUnfit(Exception):
    """The certificate or its key can't sign letters; ``finding`` says why."""

    def __init__(self, why: Finding) -> None:
        super().__init__(why.rule)
        self.finding = why


class SigningKey(Protocol):
    """A private RSA key, wherever it lies."""

    @property
    def key_size(self) -> int:
        """How long it is, in bits."""

    def sign(self, data: bytes, padding: PKCS1v15, algorithm: SHA256, /) -> bytes:
        """Return the signature."""


@dataclass(frozen=True, slots=True)
class Identity:
    """A certificate with what signs for it, and the certificates above it."""

    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    key: SigningKey = field(repr=False)

    @property
    def subject(self) -> str:
        """Whose certificate it is."""
        return subject_of(self.certificate)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the certificate, hexadecimal."""
        return fingerprint_of(self.certificate.public_bytes(Encoding.DER))

    def signed(self, data: bytes) -> bytes:
        """Return the RSA signature of the data over SHA-256."""
        return self.key.sign(data, PKCS1v15(), SHA256())


def read_pkcs12(data: bytes, password: str, now: datetime) -> Identity:
    """Return the identity in a PKCS#12 file; raises CertificateUnfit."""
    return identity_in(opened_pkcs12(data, password), now)


def opened_pkcs12(data: bytes, password: str) -> tuple[bytes, ...]:
    """Return what lies in a PKCS#12 file, as DER: its key, its certificate, then their issuers.

    How often the password is stretched is for the file to say, so this may take as long as it
    likes. Raises CertificateUnfit.
    """
    kept = _opened(data, password)
    if kept.key is None or kept.cert is None:
        raise CertificateUnfit(finding("key_missing", "file"))
    key = kept.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    certificates = (kept.cert, *kept.additional_certs)
    return key, *(one.certificate.public_bytes(Encoding.DER) for one in certificates)


def identity_in(opened: tuple[bytes, ...], now: datetime) -> Identity:
    """Return the identity in what was opened; raises CertificateUnfit."""
    key, (certificate, *chain) = opened[0], map(x509.load_der_x509_certificate, opened[1:])
    check_certificate(certificate, now)
    private = load_der_private_key(key, None)
    if not isinstance(private, RSAPrivateKey):
        raise CertificateUnfit(finding("key_not_rsa", "file"))
    checked = checked_identity(certificate, tuple(chain), private, now)
    if private.public_key() != certificate.public_key():
        raise CertificateUnfit(finding("key_of_another", "file"))
    return checked


def checked_identity(
    certificate: x509.Certificate,
    chain: tuple[x509.Certificate, ...],
    key: SigningKey,
    now: datetime,
) -> Identity:
    """Return the identity that signs with that key; raises CertificateUnfit."""
    check_certificate(certificate, now)
    if not isinstance(certificate.public_key(), RSAPublicKey):
        raise CertificateUnfit(finding("key_not_rsa", "file"))
    if key.key_size < LEAST_BITS:
        raise CertificateUnfit(
            finding("key_too_short", "file", bits=key.key_size, least=LEAST_BITS)
        )
    return Identity(certificate, chain, key)


def check_certificate(certificate: x509.Certificate, now: datetime) -> None:
    """Raise CertificateUnfit unless the certificate may sign documents at that moment."""
    since, until = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if now < since:
        raise CertificateUnfit(finding("certificate_early", "file", since=_day(since, now)))
    if now > until:
        raise CertificateUnfit(finding("certificate_expired", "file", until=_day(until, now)))
    if _is_authority(certificate):
        raise CertificateUnfit(finding("certificate_of_issuer", "file"))
    if not _may_sign(certificate):
        raise CertificateUnfit(
            finding("certificate_usage", "file", subject=subject_of(certificate))
        )


def subject_of(certificate: x509.Certificate) -> str:
    """Return whose certificate it is: the common name, else the organisation."""
    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        found = certificate.subject.get_attributes_for_oid(oid)
        if found:
            return str(found[0].value)
    return certificate.subject.rfc4514_string()


def fingerprint_of(der: bytes) -> str:
    """Return the SHA-256 of a certificate, hexadecimal."""
    return hashlib.sha256(der).hexdigest()


def _opened(data: bytes, password: str) -> "PKCS12KeyAndCertificates":
    from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12

    if not data.startswith(b"\x30"):
        raise CertificateUnfit(finding("key_file_unknown", "file"))
    try:
        return load_pkcs12(data, password.encode() or None)
    except ValueError as fault:
        if "password" in str(fault):
            raise CertificateUnfit(finding("key_password_wrong", "password")) from None
        raise CertificateUnfit(finding("key_file_unknown", "file")) from None


def _is_authority(certificate: x509.Certificate) -> bool:
    try:
        return bool(certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca)
    except x509.ExtensionNotFound:
        return False


def _may_sign(certificate: x509.Certificate) -> bool:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        pass
    else:
        if not (usage.digital_signature or usage.content_commitment):
            return False
    try:
        uses = certificate.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return bool(SIGNING_USES & set(uses))


def _day(moment: datetime, now: datetime) -> str:
    return f"{moment.astimezone(now.tzinfo):%Y-%m-%d}"
