"""Put the seal on a paper by one of four providers, and keep the file that stands for it.

Whatever a provider does happens before anything is recorded: a wrong password, an expired
certificate or a foreign file leaves the paper as it was.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.domain.acts import Command
from desktop.domain.case import Case, WaiverLetter
from desktop.domain.letter_parts import Original, OriginalForm
from desktop.domain.letter_sealing import KeepOriginal, SealLetter
from desktop.files.apart import apart_once
from desktop.files.scans import kind_of
from desktop.files.unreadable import Unreadable
from desktop.letters.archive import NotArchivable, check_pdfa
from desktop.letters.certificate import CertificateUnfit, Identity, identity_in, opened_pkcs12
from desktop.letters.token import token_identity
from desktop.office.issuing import files_of, keep_pages, read_kept
from desktop.office.platform_files import read_platform_file
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.errors import StoreTrouble
from desktop.store.personal import read_attachment
from desktop.store.settings import get_fact, put_fact
from desktop.wording.sealing import REASON

if TYPE_CHECKING:
    from desktop.office.office import Office, Recording

ADDRESSES = ("http://", "https://")
HEAD = 1024
SEAL_FILE, STAMP_ADDRESS, LIST_PLACE = "seal_file", "stamp_address", "list_place"
SEAL_METHOD = "seal_method"
"""What this desk remembers of the last seal: no secret, and nothing that others need."""


class SealRefused(Exception):
    """The paper was not sealed; ``findings`` say why."""

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
    """Return the provider that signs with a PKCS#12 file, or why it can't.

    It is opened in a process of its own, which such a file can stall: it says itself how often the
    password is stretched.
    """
    try:
        return CertificateSeal(identity_in(apart_once(opened_pkcs12, data, password), now), lists)
    except (CertificateUnfit, Unreadable) as unfit:
        return Refusal((unfit.finding,))


class Sealable(Protocol):
    """What a seal is put on: it makes the commands about itself and has its pages."""

    @property
    def original(self) -> Original | None:
        """The file that stands for it now, if there is one."""

    def trial(self) -> Command:
        """Return the command that tries whether it may be sealed at all."""

    def seal(self, method: str, kept: "KeptPages", original: Original | None) -> Command:
        """Return the command that seals it."""

    def keep(self, original: Original) -> Command:
        """Return the command that keeps a file of it."""

    def pages(self) -> Pages | Refusal:
        """Return its pages, or why there are none."""


@dataclass(frozen=True, slots=True)
class KeptPages:
    """The sealed pages as they are kept: the file's hash and that of its bytes, or blank.

    ``plain`` are the pages without the seal, made before and not to be made once more.
    """

    plain: bytes
    file: str = ""
    pdf: str = ""


@dataclass(frozen=True, slots=True)
class LetterToSeal:
    """A waiver letter."""

    office: "Office"
    case_id: str
    letter: str

    @property
    def original(self) -> Original | None:
        """Override Sealable.original."""
        letter = _letter(self.office, self.case_id, self.letter)
        return letter.original if letter else None

    def trial(self) -> Command:
        """Override Sealable.trial."""
        return SealLetter(case_id=self.case_id, letter=self.letter, method=DrawnSeal.method)

    def seal(self, method: str, kept: KeptPages, original: Original | None) -> Command:
        """Override Sealable.seal."""
        return SealLetter(
            case_id=self.case_id,
            letter=self.letter,
            method=method,
            file=kept.file,
            pdf=kept.pdf,
            original=original,
        )

    def keep(self, original: Original) -> Command:
        """Override Sealable.keep."""
        return KeepOriginal(case_id=self.case_id, letter=self.letter, original=original)

    def pages(self) -> Pages | Refusal:
        """Override Sealable.pages."""
        letter = _letter(self.office, self.case_id, self.letter)
        kept = read_kept(self.office, letter) if letter else None
        plain = read_file(self.office, letter.file) if letter and kept else None
        if kept is None or plain is None:
            return Refusal((finding("pages_gone"),))
        return Pages(plain, kept.pages(is_sealed=True))


def seal_with(
    office: "Office", what: Sealable, officer: str, provider: SealProvider
) -> "Recording | Refusal":
    """Seal a letter or another paper; where anything stands against it nothing is written."""
    findings = office.against(what.trial(), officer)
    if findings:
        return Refusal(findings)
    pages = what.pages()
    if isinstance(pages, Refusal):
        return pages
    try:
        made = provider.sealed(pages)
    except SealRefused as refused:
        return Refusal(refused.findings)
    kept = KeptPages(pages.plain)
    if provider.method in ("electronic", "signed"):
        digest = keep_pages(office, pages.sealed).digest
        kept = KeptPages(pages.plain, digest, _hash(pages.sealed))
    original = _original(office, made) if made else None
    return office.record_command(what.seal(provider.method, kept, original), officer)


def keep_scan_of_paper(
    office: "Office", what: Sealable, officer: str, data: bytes
) -> "Recording | Refusal":
    """Keep the scan of what was stamped on paper, with its hash."""
    if kind_of(data[:HEAD]) is None:
        return Refusal((finding("scan_unfit", "file"),))
    return _keep(office, what, officer, Original(OriginalForm.SCAN, "", _hash(data)), data)


def add_stamp(
    office: "Office", what: Sealable, officer: str, address: str
) -> "Recording | Refusal":
    """Put a time stamp on a signed file that awaits one (待补时间戳)."""
    if not address.startswith(ADDRESSES):
        return Refusal((finding("timestamp_address", "address", given=address),))
    before = what.original
    if before is None or before.form is not OriginalForm.SIGNED:
        return Refusal((finding("original_of_another", "original"),))
    findings = office.against(what.keep(before), officer)
    if findings:
        return Refusal(findings)
    data = read_file(office, before.file)
    if data is None:
        return Refusal((finding("pages_gone"),))
    from desktop.letters.signature import SigningFailed, add_timestamp
    from desktop.letters.stamper import UrlStamper

    try:
        stamped = add_timestamp(data, UrlStamper(address))
    except SigningFailed as fault:
        return Refusal((fault.finding,))
    wanted = replace(before, file="", pdf=_hash(stamped.data), level=stamped.level)
    return _keep(office, what, officer, wanted, stamped.data)


def remember(office: "Office", what: str, said: str) -> None:
    """Remember at this desk how was sealed, where the certificate lies, or which service stamps."""
    with office.store.writing() as connection:
        put_fact(connection, what, said)


def remembered(office: "Office", what: str) -> str:
    """Return what this desk remembers, blank where it does nothing."""
    with office.store.reading() as connection:
        return get_fact(connection, what) or ""


def _keep(
    office: "Office", what: Sealable, officer: str, wanted: Original, data: bytes
) -> "Recording | Refusal":
    findings = office.against(what.keep(wanted), officer)
    if findings:
        return Refusal(findings)
    kept = replace(wanted, file=keep_pages(office, data).digest)
    return office.record_command(what.keep(kept), officer)


def _original(office: "Office", made: SealedFile) -> Original:
    file = keep_pages(office, made.data).digest
    return Original(made.form, file, _hash(made.data), made.certificate, made.signer, made.level)


def _letter(office: "Office", case_id: str, letter_id: str) -> WaiverLetter | None:
    case: Case | None = office.case(case_id)
    return case.letter(letter_id) if case else None


def read_file(office: "Office", digest: str) -> bytes | None:
    """Return a kept file, None where it is not here or its key was erased."""
    try:
        with office.store.reading() as connection:
            return read_attachment(connection, files_of(office), digest)
    except StoreTrouble:
        return None


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
