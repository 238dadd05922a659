"""Put the seal on a letter by one of four providers, and keep the file that stands for it.

Whatever a provider does happens before anything is recorded: a wrong password, an expired
certificate or a foreign file leaves the letter as it was.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.domain.case import Case, WaiverLetter
from desktop.domain.letter_parts import Original, OriginalForm
from desktop.domain.letter_sealing import KeepOriginal, SealLetter
from desktop.files.scans import kind_of
from desktop.letters.archive import NotArchivable, check_pdfa
from desktop.letters.certificate import CertificateUnfit, Identity, read_pkcs12
from desktop.letters.token import token_identity
from desktop.office.issuing import files_of, keep_pages, read_kept
from desktop.office.platform_files import read_platform_file
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.errors import StoreTrouble
from desktop.store.personal import read_attachment
from desktop.store.settings import get_fact, put_fact
from desktop.wording.sealing import REASON

if TYPE_CHECKING:
    from desktop.office.office import Office, Recording

ADDRESSES = ("http://", "https://")
HEAD = 1024
SEAL_FILE, STAMP_ADDRESS = "seal_file", "stamp_address"
"""What this desk remembers of the last seal: no secret, and nothing that others need."""


class SealRefused(Exception):
    """The letter was not sealed; ``findings`` say why."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__(*(f.rule for f in self.findings))


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a letter without its seal, as they were kept, and with it."""

    plain: bytes
    sealed: bytes


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file that stands for the sealed letter, and with whose signature."""

    form: OriginalForm
    data: bytes
    certificate: str = ""
    signer: str = ""
    level: str = ""


class SealProvider(Protocol):
    """One way to put the seal on; ``method`` is its name in the record."""

    @property
    def method(self) -> str:
        """The way's name."""

    def sealed(self, pages: Pages) -> SealedFile | None:
        """Return the sealed file, None where there is none beside the pages.

        Raises SealRefused.
        """


class DrawnSeal:
    """The seal drawn in the pages (印章图样)."""

    method = "electronic"

    def sealed(self, _pages: Pages) -> None:
        """Return None: the pages are all there is."""


class PhysicalSeal:
    """The stamp on the printed copy (实物盖章); its scan is kept afterwards."""

    method = "physical"

    def sealed(self, _pages: Pages) -> None:
        """Return None: paper has no file."""


@dataclass(frozen=True, slots=True)
class CertificateSeal:
    """The office's certificate signs the sealed pages; this is no statutory secure seal."""

    identity: Identity
    lists: tuple[bytes, ...] = ()
    method: str = "signed"

    def sealed(self, pages: Pages) -> SealedFile:
        """Return the sealed pages signed, once they were found fit for the archive."""
        from desktop.letters.signature import SigningFailed, Validation, sign

        try:
            check_pdfa(pages.sealed)
            signed = sign(pages.sealed, self.identity, REASON, Validation(self.lists))
        except NotArchivable as fault:
            why = "; ".join(fault.findings)
            raise SealRefused((finding("letter_not_archivable", why=why),)) from fault
        except SigningFailed as fault:
            raise SealRefused((fault.finding,)) from fault
        return SealedFile(
            OriginalForm.SIGNED,
            signed.data,
            self.identity.fingerprint,
            self.identity.subject,
            signed.level,
        )


@dataclass(frozen=True, slots=True)
class TokenSeal:
    """The office's certificate on a token signs; the key never leaves it."""

    driver: Path
    pin: str = field(repr=False)
    now: datetime
    label: str = ""
    lists: tuple[bytes, ...] = ()
    method: str = "signed"

    def sealed(self, pages: Pages) -> SealedFile:
        """Return the sealed pages signed while the token is logged in."""
        try:
            with token_identity(self.driver, self.pin, self.now, self.label) as identity:
                return CertificateSeal(identity, self.lists).sealed(pages)
        except CertificateUnfit as unfit:
            raise SealRefused((unfit.finding,)) from unfit


@dataclass(frozen=True, slots=True)
class PlatformSeal:
    """A file that a seal platform sealed (外部电子印章平台): ours, or it is not taken in."""

    data: bytes
    method: str = "external"

    def sealed(self, pages: Pages) -> SealedFile:
        """Return the file where it is this letter, signed once, with nothing but a seal added."""
        signature, findings = read_platform_file(self.data, pages.plain, pages.sealed)
        if findings or signature is None:
            raise SealRefused(findings)
        return SealedFile(
            OriginalForm.EXTERNAL,
            self.data,
            signature.fingerprint,
            signature.subject,
            signature.level,
        )


def certificate_seal(
    data: bytes, password: str, now: datetime, lists: tuple[bytes, ...] = ()
) -> CertificateSeal | Refusal:
    """Return the provider that signs with a PKCS#12 file, or why it can't."""
    try:
        return CertificateSeal(read_pkcs12(data, password, now), lists)
    except CertificateUnfit as unfit:
        return Refusal((unfit.finding,))


def seal_with(
    office: "Office", case_id: str, letter_id: str, officer: str, provider: SealProvider
) -> "Recording | Refusal":
    """Seal a letter; where anything stands against it nothing is written."""
    findings = office.against(_drawn(case_id, letter_id), officer)
    if findings:
        return Refusal(findings)
    pages = _pages_of(office, case_id, letter_id)
    if isinstance(pages, Refusal):
        return pages
    try:
        made = provider.sealed(pages)
    except SealRefused as refused:
        return Refusal(refused.findings)
    has_pages = provider.method in ("electronic", "signed")
    kept = keep_pages(office, pages.sealed) if has_pages else None
    command = SealLetter(
        case_id=case_id,
        letter=letter_id,
        method=provider.method,
        file=kept.digest if kept else "",
        pdf=_hash(pages.sealed) if kept else "",
        original=_original(office, made) if made else None,
    )
    return office.record_command(command, officer)


def keep_scan_of_paper(
    office: "Office", case_id: str, letter_id: str, officer: str, data: bytes
) -> "Recording | Refusal":
    """Keep the scan of a letter that was stamped on paper, with its hash."""
    if kind_of(data[:HEAD]) is None:
        return Refusal((finding("scan_unfit", "file"),))
    trial = Original(OriginalForm.SCAN, "", _hash(data))
    return _keep(office, case_id, letter_id, officer, trial, data)


def add_stamp(
    office: "Office", case_id: str, letter_id: str, officer: str, address: str
) -> "Recording | Refusal":
    """Put a time stamp on a signed letter that awaits one (待补时间戳)."""
    if not address.startswith(ADDRESSES):
        return Refusal((finding("timestamp_address", "address", given=address),))
    letter = _letter(office, case_id, letter_id)
    before = letter.original if letter else None
    if before is None or before.form is not OriginalForm.SIGNED:
        return Refusal((finding("original_of_another", "original"),))
    command = KeepOriginal(case_id=case_id, letter=letter_id, original=before)
    findings = office.against(command, officer)
    if findings:
        return Refusal(findings)
    data = _read(office, before.file)
    if data is None:
        return Refusal((finding("pages_gone"),))
    from desktop.letters.signature import SigningFailed, add_timestamp
    from desktop.letters.stamper import UrlStamper

    try:
        stamped = add_timestamp(data, UrlStamper(address))
    except SigningFailed as fault:
        return Refusal((fault.finding,))
    wanted = Original(
        before.form, "", _hash(stamped.data), before.certificate, before.signer, stamped.level
    )
    return _keep(office, case_id, letter_id, officer, wanted, stamped.data)


def remember(office: "Office", what: str, said: str) -> None:
    """Remember at this desk where the certificate lies, or which service stamps."""
    with office.store.writing() as connection:
        put_fact(connection, what, said)


def remembered(office: "Office", what: str) -> str:
    """Return what this desk remembers, blank where it does nothing."""
    with office.store.reading() as connection:
        return get_fact(connection, what) or ""


def plain_pages(office: "Office", case_id: str, letter_id: str) -> bytes | None:
    """Return the file a seal platform is given: the letter as issued, without a seal."""
    letter = _letter(office, case_id, letter_id)
    return _read(office, letter.file) if letter is not None and letter.file else None


def _keep(
    office: "Office", case_id: str, letter_id: str, officer: str, wanted: Original, data: bytes
) -> "Recording | Refusal":
    command = KeepOriginal(case_id=case_id, letter=letter_id, original=wanted)
    findings = office.against(command, officer)
    if findings:
        return Refusal(findings)
    file = keep_pages(office, data).digest
    kept = Original(wanted.form, file, wanted.pdf, wanted.certificate, wanted.signer, wanted.level)
    return office.record_command(
        KeepOriginal(case_id=case_id, letter=letter_id, original=kept), officer
    )


def _original(office: "Office", made: SealedFile) -> Original:
    file = keep_pages(office, made.data).digest
    return Original(made.form, file, _hash(made.data), made.certificate, made.signer, made.level)


def _drawn(case_id: str, letter_id: str) -> SealLetter:
    return SealLetter(case_id=case_id, letter=letter_id, method=DrawnSeal.method)


def _pages_of(office: "Office", case_id: str, letter_id: str) -> Pages | Refusal:
    letter = _letter(office, case_id, letter_id)
    kept = read_kept(office, letter) if letter else None
    plain = _read(office, letter.file) if letter and kept else None
    if kept is None or plain is None:
        return Refusal((finding("pages_gone"),))
    return Pages(plain, kept.pages(is_sealed=True))


def _letter(office: "Office", case_id: str, letter_id: str) -> WaiverLetter | None:
    case: Case | None = office.case(case_id)
    return case.letter(letter_id) if case else None


def _read(office: "Office", digest: str) -> bytes | None:
    try:
        with office.store.reading() as connection:
            return read_attachment(connection, files_of(office), digest)
    except StoreTrouble:
        return None


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
