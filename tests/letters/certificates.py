"""Certificates of an office that exists in tests only, made once a process."""

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from asn1crypto import keys
from asn1crypto import pkcs12 as asn1_pkcs12
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from desktop.clock import WallClock

PASSWORD = "印章2026"
ORGAN = "示范区企业服务局"
NOW = WallClock().read().moment.astimezone(UTC)  # by which pyHanko signs
DAY = timedelta(days=1)


@cache
def key(name: str) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def certificate(
    name: str = ORGAN,
    public: Any = None,
    *,
    since: datetime = NOW - 30 * DAY,
    until: datetime = NOW + 365 * DAY,
    uses: tuple[x509.ObjectIdentifier, ...] = (),
    signs: bool = True,
    is_root: bool = False,
) -> x509.Certificate:
    """Return a certificate of the test's own authority."""
    usage = x509.KeyUsage(
        digital_signature=signs,
        content_commitment=signs,
        key_encipherment=not signs,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_root,
        crl_sign=is_root,
        encipher_only=False,
        decipher_only=False,
    )
    made = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named("试验根证书"))
        .public_key(public or key(name).public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(since)
        .not_valid_after(until)
        .add_extension(x509.BasicConstraints(is_root, None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(key("试验根证书").public_key()),
            critical=False,
        )
        .add_extension(
            x509.SubjectKeyIdentifier.from_public_key(public or key(name).public_key()),
            critical=False,
        )
    )
    if uses:
        made = made.add_extension(x509.ExtendedKeyUsage(uses), critical=True)
    return made.sign(key("试验根证书"), hashes.SHA256())


@cache
def root() -> x509.Certificate:
    return certificate("试验根证书", is_root=True)


def pkcs12(made: x509.Certificate, private: Any = None, password: str = PASSWORD) -> bytes:
    """Return the file an office gets from its authority."""
    kept = private or key(ORGAN)
    cipher = BestAvailableEncryption(password.encode())
    return serialize_key_and_certificates(b"seal", kept, made, [root()], cipher)


@cache
def office_file() -> bytes:
    return pkcs12(certificate())


@cache
def lightly_locked_file() -> bytes:
    """Return a file that opens at once: a short key, its password stretched once."""
    private = ec.generate_private_key(ec.SECP256R1())
    builder = PrivateFormat.PKCS12.encryption_builder().kdf_rounds(1)
    cipher = builder.hmac_hash(hashes.SHA256()).build(PASSWORD.encode())
    made = certificate(public=private.public_key())
    return serialize_key_and_certificates(b"seal", private, made, None, cipher)


def stretched_file() -> bytes:
    """Return a file that says its password is to be stretched two thousand million times."""
    made = asn1_pkcs12.Pfx.load(lightly_locked_file())
    made["mac_data"]["iterations"] = 2**31 - 1
    data: bytes = made.dump(force=True)
    return data


@cache
def elliptic_file() -> bytes:
    private = ec.generate_private_key(ec.SECP256R1())
    return pkcs12(certificate(public=private.public_key()), private)


@cache
def short_file() -> bytes:
    private = rsa.generate_private_key(65537, 1024)
    return pkcs12(certificate(public=private.public_key()), private)


@cache
def revocations() -> bytes:
    """Return the authority's list of revoked certificates: none."""
    return (
        x509.CertificateRevocationListBuilder()
        .issuer_name(named("试验根证书"))
        .last_update(NOW - DAY)
        .next_update(NOW + 7 * DAY)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(key("试验根证书").public_key()),
            critical=False,
        )
        .add_extension(x509.CRLNumber(1), critical=False)
        .sign(key("试验根证书"), hashes.SHA256())
        .public_bytes(Encoding.DER)
    )


def stamper() -> DummyTimeStamper:
    """Return a time-stamping service that answers without a network."""
    return DummyTimeStamper(*stamping_pair())


def stamping_pair() -> tuple[asn1.Certificate, keys.PrivateKeyInfo]:
    """Return the service's certificate and key."""
    made = certificate("试验时间戳", uses=(ExtendedKeyUsageOID.TIME_STAMPING,))
    private = key("试验时间戳").private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return asn1.Certificate.load(made.public_bytes(Encoding.DER)), keys.PrivateKeyInfo.load(private)
