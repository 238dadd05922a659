"""Scans of a case: kept sealed under the applicant's key, each with a card that holds its name.

A scan whose hash no paper of the case names waits to be sorted (待归类): one that could not be
paired, one whose act was refused, one whose act was taken back. So nothing that came in is lost.
"""

import hashlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from sqlalchemy import Connection

from desktop.domain.case import Case
from desktop.office.office import Office
from desktop.plain_class import dataclass
from desktop.store.attachments import CHUNK, Attachments, Source
from desktop.store.drafts import KeptDraft, drafts_about, drop_draft, keep_draft, read_draft
from desktop.store.errors import PersonUnknown, SealBroken
from desktop.store.personal import keep_key, key_of, read_attachment
from desktop.store.sealing import SealKey, seal, sealed_size, unseal

CARD = "scan"


@dataclass(frozen=True, slots=True)
class ScanCard:
    """A scan that is kept: its hash and the name it came with (blank where that was erased).

    ``flags`` are the kinds of what a PDF holds beside its pages (`files.pdf_flags`).
    """

    digest: str
    name: str
    flags: tuple[str, ...] = ()


def keep_scan(
    office: Office,
    case: Case,
    source: Source,
    name: str,
    officer: str,
    flags: tuple[str, ...] = (),
) -> str:
    """Keep a scan sealed and return under which hash; raises AttachmentTooLarge, StoreFull."""
    with office.store.reading() as connection:
        known = _key_of(connection, case)
    key = known or SealKey.new()
    if known is None:
        with office.writing() as (connection, _reading):
            keep_key(connection, key)
    digest = office.store.attachments.put(source, key=key).digest
    with office.writing() as (connection, reading):
        card = KeptDraft(
            id=_card_id(digest),
            kind=CARD,
            officer=officer,
            about=case.id,
            title="",
            value={
                "key": key.ref,
                "name": seal(key, name.encode(), digest).hex(),
                "flags": list(flags),
            },
            saved_at=reading.moment,
        )
        keep_draft(connection, card)
    return digest


def cards_of(connection: Connection, case_id: str) -> tuple[ScanCard, ...]:
    """Return the cards of a case's scans, the newest first."""
    kept = drafts_about(connection, CARD, case_id)
    return tuple(
        ScanCard(_digest(card), _name(connection, card), tuple(card.value.get("flags", ())))
        for card in kept
    )


def unsorted(connection: Connection, case: Case) -> tuple[ScanCard, ...]:
    """Return the scans that no paper or decision of the case names yet."""
    named = set(named_scans(case))
    return tuple(card for card in cards_of(connection, case.id) if card.digest not in named)


def named_scans(case: Case) -> Iterator[str]:
    """Yield the hash of every scan something in the case names."""
    for paper in case.papers:
        yield from paper.scans
    for matter in case.matters:
        yield from (step.late.scan for step in matter.steps if step.late is not None)
    if case.commitment is not None:
        yield case.commitment.scan


def read_scan(office: Office, digest: str) -> bytes | None:
    """Return a scan's content, None where its key was erased; raises StoreTrouble."""
    with office.store.reading() as connection:
        return read_attachment(connection, office.store.attachments, digest)


def scan_name(office: Office, digest: str) -> str:
    """Return the name a scan came with, blank where it is not known."""
    with office.store.reading() as connection:
        card = read_draft(connection, _card_id(digest))
        return _name(connection, card) if card else ""


def same_scan(office: Office, digests: Iterable[str], source: BinaryIO, size: int) -> str:
    """Return which of the kept scans has the content of ``source``, or blank.

    Only those of the same size are opened.
    """
    alike = [d for d in digests if _may_be(office.store.attachments, d, size)]
    if not alike:
        return ""
    wanted = _hash(iter(lambda: source.read(CHUNK), b""))
    source.seek(0)
    found = (d for d in alike if _hash([read_scan(office, d) or b""]) == wanted)
    return next(found, "")


def discard_scan(office: Office, case: Case, digest: str) -> bool:
    """Throw away a scan that waits to be sorted; return whether there was such a one."""
    with office.writing() as (connection, _reading):
        waiting = {card.digest for card in unsorted(connection, case)}
        if digest not in waiting:
            return False
        drop_draft(connection, _card_id(digest))
    office.store.attachments.discard(digest)
    return True


def _key_of(connection: Connection, case: Case) -> SealKey | None:
    """Return the applicant's key, or the one the case's first scan was sealed under."""
    cards = drafts_about(connection, CARD, case.id)
    refs = (*(p.ref for p in case.form.persons), *(str(c.value["key"]) for c in cards))
    keys = (_key(connection, ref) for ref in refs)
    return next((key for key in keys if key is not None), None)


def _key(connection: Connection, ref: str) -> SealKey | None:
    try:
        return key_of(connection, ref)
    except PersonUnknown:
        return None


def _name(connection: Connection, card: KeptDraft) -> str:
    key = _key(connection, str(card.value["key"]))
    if key is None:
        return ""
    try:
        return unseal(key, bytes.fromhex(card.value["name"]), _digest(card)).decode()
    except SealBroken:
        return ""


def _may_be(files: Attachments, digest: str, size: int) -> bool:
    return files.has(digest) and files.size_of(digest) in (size, sealed_size(size))


def _card_id(digest: str) -> str:
    return f"{CARD}/{digest}"


def _digest(card: KeptDraft) -> str:
    return card.id.removeprefix(f"{CARD}/")


def _hash(chunks: Iterable[bytes]) -> bytes:
    found = hashlib.sha256()
    for chunk in chunks:
        found.update(chunk)
    return found.digest()
