"""The key and certificate on a token (PKCS#11: USB key, smart card, HSM), for signing letters.

The private key never leaves the token: it is handed what is to be signed. Reading tokens needs the
package ``python-pkcs11``, which comes with ``joint-office[token]``, and the maker's driver.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from cryptography import x509

from desktop.letters.certificate import CertificateUnfit, Identity, checked_identity
from desktop.plain_class import dataclass
from desktop.rules.findings import finding

DRIVERS = (".so", ".dll", ".dylib")
"""How the file of a driver ends."""


@dataclass(frozen=True, slots=True)
class TokenKey:
    """A private key on a token; signs as a key of a file does."""

    handle: Any
    key_size: int

    def sign(self, data: bytes, _padding: object, _digest: object) -> bytes:
        """Return the RSA signature over SHA-256, made by the token."""
        from pkcs11 import Mechanism

        return bytes(self.handle.sign(data, mechanism=Mechanism.SHA256_RSA_PKCS))


@contextmanager
def token_identity(driver: Path, pin: str, now: datetime, label: str = "") -> Iterator[Identity]:
    """Yield the identity on a token while it is logged in; raises CertificateUnfit."""
    token = _token(driver, label)
    with _session(token, pin) as session:
        yield _identity(session, now)


def _token(driver: Path, label: str) -> Any:
    try:
        import pkcs11
    except ImportError:
        raise CertificateUnfit(finding("token_support_missing", "file")) from None
    try:
        found = list(pkcs11.lib(str(driver)).get_tokens())
    except (pkcs11.PKCS11Error, RuntimeError, OSError) as fault:
        why = finding("token_driver_unfit", "file", file=driver.name)
        raise CertificateUnfit(why) from fault
    ready = [token for token in found if pkcs11.TokenFlag.TOKEN_INITIALIZED in token.flags]
    named = [token for token in ready if label in ("", token.label.strip())]
    if not named:
        raise CertificateUnfit(finding("token_missing", "file", label=label))
    if len(named) > 1:
        labels = ",".join(sorted(token.label.strip() for token in named))
        raise CertificateUnfit(finding("token_many", "file", labels=labels))
    return named[0]


@contextmanager
def _session(token: Any, pin: str) -> Iterator[Any]:
    from pkcs11 import exceptions as faults

    try:
        session = token.open(user_pin=pin)
    except faults.PinLocked:
        raise CertificateUnfit(finding("token_locked", "password")) from None
    except (faults.PinIncorrect, faults.PinInvalid, faults.PinLenRange, faults.ArgumentsBad):
        raise CertificateUnfit(finding("token_pin_wrong", "password")) from None
    except faults.PKCS11Error as fault:
        why = type(fault).__name__
        raise CertificateUnfit(finding("token_failed", "file", why=why)) from fault
    try:
        yield session
    finally:
        session.close()


def _identity(session: Any, now: datetime) -> Identity:
    """Return the first certificate that has its key on the token, the others as its chain."""
    from pkcs11 import Attribute, ObjectClass

    kept = list(session.get_objects({Attribute.CLASS: ObjectClass.CERTIFICATE}))
    read = [x509.load_der_x509_certificate(one[Attribute.VALUE]) for one in kept]
    names = [one[Attribute.ID] for one in kept]
    for name, certificate in zip(names, read, strict=True):
        wanted = {Attribute.CLASS: ObjectClass.PRIVATE_KEY, Attribute.ID: name}
        handle = next(iter(session.get_objects(wanted)), None)
        if handle is not None:
            chain = tuple(other for other in read if other != certificate)
            return checked_identity(certificate, chain, _key(handle, certificate), now)
    raise CertificateUnfit(finding("token_empty", "file"))


def _key(handle: Any, certificate: x509.Certificate) -> TokenKey:
    size = getattr(certificate.public_key(), "key_size", 0)
    return TokenKey(handle, size)
