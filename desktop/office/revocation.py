"""Revocation lists beside a signature (吊销列表): from a file or a folder, each with its age.

A list that has run out, is not yet in force or is no list at all stands against signing with it:
a signature that carries an old one proves less than it says. Whoever wants to sign without lists
clears the place.
"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from desktop.clock import OFFICE_ZONE
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.store.rows_letters import ListAge

SUFFIXES = frozenset({".crl", ".der", ".pem"})
LARGEST = 20 * 1024 * 1024
PEM = b"-----BEGIN"
STALE_DAYS = 7
"""From which age on a list is said to be old though it still counts."""


@dataclass(frozen=True, slots=True)
class RevocationLists:
    """The lists of a place as DER, how old each is, and what stands against using them."""

    place: Path
    data: tuple[bytes, ...] = ()
    ages: tuple[ListAge, ...] = ()
    findings: tuple[Finding, ...] = ()


def read_lists(place: Path, now: datetime) -> RevocationLists:
    """Return the lists of a file, or of every list in a folder."""
    found: list[bytes] = []
    ages: list[ListAge] = []
    against: list[Finding] = []
    try:
        for file in _files(place):
            if file.stat().st_size > LARGEST:
                against.append(finding("crl_unfit", "crl", file=file.name))
                continue
            read = _read(file.name, file.read_bytes(), now)
            if isinstance(read, Finding):
                against.append(read)
                continue
            data, age, findings = read
            found.append(data)
            ages.append(age)
            against += findings
    except OSError as error:
        against.append(finding("file_failed", "crl", why=error.strerror or error))
    if not ages and not against:
        against.append(finding("crl_none", "crl", place=place.name))
    return RevocationLists(place, tuple(found), tuple(ages), tuple(against))


def checked_lists(places: tuple[str, ...], now: datetime) -> RevocationLists:
    """Return the lists of several places together."""
    read = [read_lists(Path(place), now) for place in places]
    return RevocationLists(
        Path(places[0]) if places else Path(),
        tuple(data for one in read for data in one.data),
        tuple(age for one in read for age in one.ages),
        tuple(found for one in read for found in one.findings),
    )


def _files(place: Path) -> Iterator[Path]:
    if not place.is_dir():
        yield place
        return
    yield from sorted(f for f in place.iterdir() if f.suffix.lower() in SUFFIXES and f.is_file())


def _read(
    name: str, data: bytes, now: datetime
) -> tuple[bytes, ListAge, tuple[Finding, ...]] | Finding:
    try:
        read = x509.load_pem_x509_crl if data.startswith(PEM) else x509.load_der_x509_crl
        made = read(data)
        since, until = made.last_update_utc, made.next_update_utc
        issuer = made.issuer.rfc4514_string()
        names = made.issuer.get_attributes_for_oid(x509.NameOID.COMMON_NAME)
    except (ValueError, TypeError):
        return finding("crl_unfit", "crl", file=name)
    age = ListAge(
        file=name,
        issuer=str(names[0].value) if names else issuer,
        since=since.astimezone(OFFICE_ZONE),
        until=until.astimezone(OFFICE_ZONE) if until else None,
        days=max((now - since).days, 0),
        is_old=(now - since).days >= STALE_DAYS,
    )
    return made.public_bytes(Encoding.DER), age, tuple(_against(age, now))


def _against(age: ListAge, now: datetime) -> Iterator[Finding]:
    if age.since > now:
        yield finding("crl_early", "crl", file=age.file, since=f"{age.since:%Y-%m-%d %H:%M}")
    if age.until is None:
        yield finding("crl_endless", "crl", file=age.file)
    elif age.until <= now:
        yield finding("crl_expired", "crl", file=age.file, until=f"{age.until:%Y-%m-%d %H:%M}")
