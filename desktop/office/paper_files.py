"""What is kept of a sealed paper: the bytes that stand for it, and how that is said."""

from typing import TYPE_CHECKING

from desktop.clock import OFFICE_ZONE
from desktop.domain.case import Case
from desktop.domain.letter_parts import OriginalForm, PaperSeal, Service
from desktop.office.issuing import SHOWN, files_of
from desktop.store.errors import PersonUnknown, StoreTrouble
from desktop.store.officers import officers
from desktop.store.personal import read_attachment, read_masked
from desktop.store.rows_case import PaperKeeping
from desktop.wording import sealing as words
from desktop.wording.sentences import joined

if TYPE_CHECKING:
    from desktop.office.office import Office


def kept_pages(office: "Office", seal: PaperSeal | None) -> bytes | None:
    """Return the pages kept of a sealed paper; None where paper alone bears the seal."""
    digest = shown_file(seal)
    return kept_file(office, digest) if digest else None


def shown_file(seal: PaperSeal | None) -> str:
    """Return the hash of the file a sealed paper is shown by; blank where paper bears the seal."""
    if seal is None:
        return ""
    original = seal.original if seal.original and seal.original.form in SHOWN else None
    return original.file if original else seal.file


def kept_file(office: "Office", digest: str) -> bytes | None:
    """Return a kept file, None where it has not arrived or its key was erased."""
    try:
        with office.store.reading() as connection:
            return read_attachment(connection, files_of(office), digest)
    except StoreTrouble:
        return None


def keeping_of(
    office: "Office", case: Case | None, paper_id: str, *, bears_seal: bool
) -> PaperKeeping:
    """Return how a paper is sealed and served."""
    seal = case.paper_seal(paper_id) if case else None
    service = case.paper_service(paper_id) if case else None
    original = seal.original if seal else None
    is_scan = original is not None and original.form is OriginalForm.SCAN
    return PaperKeeping(
        bears_seal=bears_seal,
        sealed=_sealed(office, seal) if seal else "",
        served=served_said(office, service) if service else "",
        method=seal.method if seal else "",
        served_at=service.at.astimezone(OFFICE_ZONE) if service else None,
        has_scan=is_scan,
        awaits_stamp=original is not None and original.awaits_timestamp,
        original=original.form.value if original else "",
    )


def _sealed(office: "Office", seal: PaperSeal) -> str:
    with office.store.reading() as connection:
        names = {o.id: o.name for o in officers(connection)}
    at = seal.at.astimezone(OFFICE_ZONE)
    said = words.SEALED.format(
        method=words.METHODS[seal.method], by=names.get(seal.by, seal.by), at=at
    )
    kept = seal.original
    if kept is None:
        return said
    more = words.original_said(
        kept.form.value, kept.level, kept.signer, awaits=kept.awaits_timestamp
    )
    return joined((said, more))


def served_said(office: "Office", service: Service) -> str:
    """Return when, how and to whom a paper was served; the recipient's name is masked."""
    name = ""
    if service.recipient is not None:
        try:
            with office.store.reading() as connection:
                person = read_masked(connection, service.recipient)
        except PersonUnknown:
            person = None
        name = person.name if person else words.ERASED_PERSON
    at = service.at.astimezone(OFFICE_ZONE)
    said = words.SERVED.format(method=service.method, at=at)
    return joined((said, words.TAKEN_BY.format(name=name) if name else ""))
