"""What a case's package holds: its papers as they were kept, its data, its record, its scans."""

import json
from collections.abc import Callable, Iterator
from dataclasses import field
from functools import partial
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from sqlalchemy import Connection

from desktop.domain.case import Case, WaiverLetter
from desktop.domain.letter_parts import Original, OriginalForm
from desktop.domain.values_person import PersonRef
from desktop.files.csv_out import csv_bytes
from desktop.files.scans import HEAD, SUFFIXES, ScanKind, kind_of
from desktop.files.table_out import Value
from desktop.office.case_timeline import timeline, whole_log
from desktop.office.issuing import read_kept
from desktop.office.notice_making import NumberedNotice
from desktop.office.notices import listed_notices, notice_of
from desktop.office.office import Office
from desktop.office.scans import named_scans, read_scan, scan_name
from desktop.office.standing_in import for_whom
from desktop.plain_class import dataclass
from desktop.store.codec import to_json
from desktop.store.errors import AttachmentMissing, PersonUnknown
from desktop.store.extract import KeptEntry, entries_of
from desktop.store.file_names import safe_name
from desktop.store.officers import officers
from desktop.store.personal import read, read_attachment, read_masked
from desktop.store.rows import TimelineRow
from desktop.store.rows_case import NoticeRow
from desktop.wording import archive as words
from desktop.wording.rules import PAPERS
from desktop.wording.sentences import full_moment
from desktop.wording.values import (
    BUREAUS,
    LETTER_STAGES,
    MATTER_OUTCOMES,
    MATTERS,
    OPINIONS,
    PAPER_SOURCES,
    PAPER_STATUSES,
)

Rows = list[tuple[Value, ...]]
Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class Part:
    """One file to be packed: its place, what makes it, what it is."""

    path: str
    about: str
    make: Callable[[], bytes | None]


@dataclass(slots=True)
class CaseSheet:
    """What is read of a case once, and what could not be taken into its package."""

    office: Office
    case: Case
    has_persons: bool
    entries: tuple[KeptEntry, ...]
    lines: tuple[TimelineRow, ...]
    missing: list[str] = field(default_factory=list)


def sheet_of(office: Office, case: Case, *, has_persons: bool) -> CaseSheet:
    """Read what a package of the case is made of."""
    names = {o.id: o.name for o in office.officers()}
    with office.store.reading() as connection:
        entries = entries_of(connection, case.id)
        log = whole_log(connection, case.id, names)
        acted_for = for_whom(log.entries, officers(connection), office.settings)
        lines = timeline(log, names, for_whom=acted_for)
    return CaseSheet(office, case, has_persons, entries, lines[::-1])


def parts_of(sheet: CaseSheet) -> Iterator[Part]:
    """Yield the files of a package one by one; each is made only when it is packed."""
    for letter in sheet.case.letters:
        if letter.number:
            yield from letter_parts(sheet, letter)
    for notice in listed_notices(sheet.office, sheet.case.id):
        if notice.number:
            yield from paper_parts(sheet, notice)
    yield from _scan_parts(sheet)
    yield from _data_parts(sheet)
    yield from _record_parts(sheet)


def letter_parts(sheet: CaseSheet, letter: WaiverLetter) -> Iterator[Part]:
    """Yield a numbered letter as it was kept: its original, its pages, its content."""
    number = letter.number
    files = _Files("letters", number, {"number": number}, letter.file, letter.sealed_file)
    yield from _kept_parts(sheet, files, ("letter", "unsealed", "original"), letter.original)
    said = words.ABOUT["content"].format(number=number)
    path = f"letters/{safe_name(f'{number}.json')}"
    yield Part(path, said, lambda: _content(sheet, letter, said))


def paper_parts(sheet: CaseSheet, notice: NoticeRow) -> Iterator[Part]:
    """Yield a paper that is no waiver letter: as it was kept where sealed, or else made anew."""
    named = {"number": notice.number, "name": notice.name}
    name = f"{notice.number} {notice.name}"
    seal = sheet.case.paper_seal(notice.paper_id)
    if seal is not None and (seal.plain or seal.file):
        files = _Files("papers", name, named, seal.plain, seal.file)
        about = ("notice", "notice_unsealed", "notice_original")
        yield from _kept_parts(sheet, files, about, seal.original)
        return
    said = words.ABOUT["notice"].format(**named)
    path = f"papers/{safe_name(f'{name}.pdf')}"
    yield Part(path, said, partial(_notice, sheet, notice.paper_id, said))


@dataclass(frozen=True, slots=True)
class _Files:
    """A paper's kept files: their folder and name, what names them, without the seal and with."""

    folder: str
    name: str
    named: dict[str, str]
    plain: str
    sealed: str


def _kept_parts(
    sheet: CaseSheet, files: _Files, about: tuple[str, str, str], original: Original | None
) -> Iterator[Part]:
    """Yield what stands for a paper (its original first), its pages, those before the seal."""
    pages, unsealed, first = about
    kept = [(pages, files.folder, files.sealed or files.plain)]
    if files.sealed and files.plain:
        kept.append((unsealed, f"{files.folder}/unsealed", files.plain))
    if original is not None:
        kept.insert(0, (first, f"{files.folder}/original", original.file))
    for what, folder, digest in kept:
        said = words.ABOUT[what].format(**files.named)
        suffix = _suffix(sheet, original) if what == first else ".pdf"
        path = f"{folder}/{safe_name(f'{files.name}{suffix}')}"
        yield Part(path, said, _reader(sheet, digest, said))


def _suffix(sheet: CaseSheet, original: Original | None) -> str:
    """Return how the original's name ends: the scan of a stamped paper may be a picture."""
    office = sheet.office
    if original is None or original.form is not OriginalForm.SCAN:
        return ".pdf"
    try:
        with office.store.reading() as connection:
            content = read_attachment(connection, office.store.attachments, original.file)
    except AttachmentMissing:
        content = None
    kind = kind_of(content[:HEAD]) if content else None
    return SUFFIXES[kind or ScanKind.PDF]


def _reader(sheet: CaseSheet, digest: str, said: str) -> Callable[[], bytes | None]:
    def read_kept_file() -> bytes | None:
        store = sheet.office.store
        with store.reading() as connection:
            return read_attachment(connection, store.attachments, digest)

    return lambda: _found(sheet, said, read_kept_file)


def _found(sheet: CaseSheet, said: str, read: Callable[[], Kept | None]) -> Kept | None:
    """Return what is read; what is not at this desk, or was erased, is noted as missing."""
    try:
        found = read()
    except AttachmentMissing:
        sheet.missing.append(words.MISSING["absent"].format(what=said))
        return None
    if found is None:
        sheet.missing.append(words.MISSING["erased"].format(what=said))
    return found


def _content(sheet: CaseSheet, letter: WaiverLetter, said: str) -> bytes | None:
    kept = _found(sheet, said, lambda: read_kept(sheet.office, letter))
    return kept.to_json() if kept is not None else None


def _notice(sheet: CaseSheet, paper_id: str, said: str) -> bytes | None:
    made = notice_of(sheet.office, sheet.case.id, paper_id)
    if isinstance(made, NumberedNotice):
        return made.pdf
    sheet.missing.append(words.MISSING["unmade"].format(what=said))
    return None


def _scan_parts(sheet: CaseSheet) -> Iterator[Part]:
    digests = tuple(dict.fromkeys(filter(None, named_scans(sheet.case))))
    if digests and not sheet.has_persons:
        sheet.missing.append(words.MISSING["persons"].format(count=len(digests)))
        return
    for place, digest in enumerate(digests, start=1):
        name = scan_name(sheet.office, digest) or digest[:12]
        said = words.ABOUT["scan"].format(name=name)
        path = f"scans/{place:02} {safe_name(name)}"
        yield Part(path, said, lambda d=digest, s=said: _scan(sheet, d, s))  # type: ignore[misc]


def _scan(sheet: CaseSheet, digest: str, said: str) -> bytes | None:
    return _found(sheet, said, lambda: read_scan(sheet.office, digest))


def _data_parts(sheet: CaseSheet) -> Iterator[Part]:
    tables: tuple[tuple[str, tuple[str, ...], Callable[[CaseSheet], Rows]], ...] = (
        ("matters", words.MATTERS, _matters),
        ("steps", words.STEPS, _steps),
        ("papers", words.PAPERS, _papers),
        ("letters", words.LETTERS, letter_rows),
        ("persons", words.PERSON, _persons),
        ("events", words.EVENTS, event_rows),
    )
    yield Part("data/case.json", words.ABOUT["case"], lambda: _pretty(to_json(sheet.case)))
    for name, titles, rows in tables:
        yield Part(
            f"data/{name}.csv",
            words.ABOUT[name],
            lambda t=titles, r=rows: csv_bytes(t, r(sheet)),  # type: ignore[misc]
        )


def _pretty(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def _matters(sheet: CaseSheet) -> Rows:
    return [
        (
            MATTERS[m.kind],
            m.received_on,
            m.accepted_on,
            MATTER_OUTCOMES[m.outcome] if m.outcome else m.not_accepted_reason,
            m.ended.on if m.ended else None,
            m.document_number or m.acceptance_number,
            m.external_number,
        )
        for m in sheet.case.matters
    ]


def _steps(sheet: CaseSheet) -> Rows:
    names = {o.id: o.name for o in sheet.office.officers()}
    return [
        (
            MATTERS[m.kind],
            BUREAUS[s.bureau],
            OPINIONS[s.opinion] if s.opinion else "",
            s.text,
            full_moment(s.decided.done_at) if s.decided else "",
            full_moment(s.decided.entered_at) if s.decided else "",
            names.get(s.officer, s.officer),
        )
        for m in sheet.case.matters
        for s in m.steps
    ]


def _papers(sheet: CaseSheet) -> Rows:
    return [
        (
            PAPERS[p.paper],
            PAPER_STATUSES[p.status],
            PAPER_SOURCES[p.source] if p.source else "",
            p.number,
            p.changed_on,
            len(p.scans),
            p.remark,
        )
        for p in sheet.case.papers
    ]


def letter_rows(sheet: CaseSheet) -> Rows:
    """Return the case's numbered letters, each with the hash of its pages."""
    return [
        (
            x.number,
            LETTER_STAGES[x.stage],
            x.issued_on,
            x.due_on,
            x.sealed_pdf or x.pdf,
            x.prints,
        )
        for x in sheet.case.letters
        if x.number
    ]


def event_rows(sheet: CaseSheet) -> Rows:
    """Return what happened, oldest first."""
    names = {o.name: BUREAUS[o.bureau] for o in sheet.office.officers()}
    return [
        (
            full_moment(line.at),
            full_moment(line.entered_at),
            line.officer,
            names.get(line.officer, ""),
            line.text,
            line.detail,
        )
        for line in sheet.lines
    ]


def _persons(sheet: CaseSheet) -> Rows:
    refs = [(words.CONTACT, ref) for ref in sheet.case.form.persons]
    for letter in sheet.case.letters:
        if letter.served is not None and letter.served.recipient is not None:
            said = words.RECIPIENT.format(number=letter.number)
            refs.append((said, letter.served.recipient))
    for notice in listed_notices(sheet.office, sheet.case.id):
        service = sheet.case.paper_service(notice.paper_id)
        if service is not None and service.recipient is not None:
            refs.append((words.RECIPIENT.format(number=notice.number), service.recipient))
    with sheet.office.store.reading() as connection:
        return [_person(connection, said, ref, sheet.has_persons) for said, ref in refs]


def _person(connection: Connection, said: str, ref: PersonRef, is_whole: bool) -> tuple[Value, ...]:
    try:
        person = read(connection, ref) if is_whole else read_masked(connection, ref)
    except PersonUnknown:
        person = None
    if person is None:
        return (said, words.ERASED, "", "")
    return (said, person.name, person.phone, person.identity)


def _record_parts(sheet: CaseSheet) -> Iterator[Part]:
    entries = sheet.entries
    lines = "".join(f"{e.text}\n" for e in entries)
    yield Part("record/entries.jsonl", words.ABOUT["entries"], lines.encode)
    receipts = "".join(f"{e.wrapper}\n" for e in entries)
    yield Part("record/receipts.jsonl", words.ABOUT["receipts"], receipts.encode)
    rows = [_signature(place, e) for place, e in enumerate(entries, start=1)]
    table = csv_bytes(words.SIGNATURES, rows)
    yield Part("record/signatures.csv", words.ABOUT["signatures"], lambda: table)
    keys = {e.writer: e.public_key for e in entries if e.public_key}
    for writer, key in keys.items():
        path = f"record/keys/{writer}.pem"
        yield Part(path, words.ABOUT["key"], lambda k=key: _pem(k))  # type: ignore[misc]


def _signature(place: int, entry: KeptEntry) -> tuple[Value, ...]:
    return (
        place,
        str(json.loads(entry.text).get("id", "")),
        entry.hash,
        entry.writer,
        entry.signature.hex(),
        entry.sseq,
        entry.chain,
        entry.accepted_at,
        entry.verdict,
        entry.winner,
        entry.withdrawn_by,
    )


def _pem(key: bytes) -> bytes:
    public = Ed25519PublicKey.from_public_bytes(key)
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
