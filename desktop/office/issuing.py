"""Issue a letter: number, pages, check, signature, file, then the entry; and finish after a crash.

The number is reserved in a transaction of its own once the letter is signed; whatever happens
after that, the next start goes on with the same number.
"""

import hashlib
import json
import logging
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.clock import WallClock
from desktop.domain.case import Case, LetterStage, WaiverLetter
from desktop.domain.folding import fold
from desktop.domain.letter import IssueLetter, LetterSigned
from desktop.domain.letter_parts import OriginalForm
from desktop.letters.archive import NotArchivable, check_pdfa
from desktop.letters.compose import compose
from desktop.letters.content import (
    UNDRESSED,
    Dressing,
    LetterContent,
    content_digest,
    content_from_json,
    content_to_json,
)
from desktop.letters.fonts import MissingGlyph
from desktop.letters.notice import Notice
from desktop.letters.render import render
from desktop.letters.verify import Verification, signed
from desktop.office.letter_facts import letter_content
from desktop.office.numbering import letter_series, written
from desktop.office.receipts import receipt_digest, receipt_of
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.attachments import Attachments, KeptFile
from desktop.store.errors import StoreTrouble
from desktop.store.event_log import is_recorded_here
from desktop.store.hub import head_of
from desktop.store.numbers import reserve
from desktop.store.personal import keep_key, read_attachment
from desktop.store.queries import case_by_id, letters, signed_cases
from desktop.store.sealing import SealKey
from desktop.store.writers import writer_of

if TYPE_CHECKING:
    from desktop.office.office import Office, Recording


SHOWN = (OriginalForm.SIGNED, OriginalForm.EXTERNAL)
"""Forms of the original that are PDFs made from the letter's own; a scan stands beside it."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """What is kept of an issued letter, enough to make its pages again byte for byte."""

    content: LetterContent
    verification: str
    issued_at: datetime

    def pages(self, *, is_sealed: bool, is_void: bool = False, is_overprint: bool = False) -> bytes:
        """Return the pages, with or without the seal; an overprint has no red head."""
        dressing = Dressing(
            is_sealed=is_sealed,
            verification=self.verification,
            is_void=is_void,
            issued_at=self.issued_at,
            is_overprint=is_overprint,
        )
        return render(self.content, dressing).pdf

    def to_json(self) -> bytes:
        """Return the kept file's bytes."""
        kept = {
            "content": content_to_json(self.content).decode(),
            "verification": self.verification,
            "issued_at": self.issued_at.isoformat(),
        }
        return json.dumps(kept, ensure_ascii=False, sort_keys=True).encode()


def read_kept(office: "Office", letter: WaiverLetter) -> KeptLetter | None:
    """Return what was kept of an issued letter, None where its key was erased."""
    return kept_content(office, letter.content)


def kept_content(office: "Office", digest: str) -> KeptLetter | None:
    """Return what was kept in the file of that hash, None where its key was erased."""
    with office.store.reading() as connection:
        data = read_attachment(connection, files_of(office), digest)
    if data is None:
        return None
    kept = json.loads(data)
    return KeptLetter(
        content_from_json(kept["content"].encode()),
        kept["verification"],
        datetime.fromisoformat(kept["issued_at"]),
    )


def files_of(office: "Office") -> Attachments:
    """Return the store's attachments."""
    return office.store.attachments


def preview(office: "Office", case: Case, letter: WaiverLetter) -> bytes:
    """Return the pages of a letter as it stands now, for screen and printer.

    Those of a numbered letter are the very bytes that were kept; a void one is marked across.
    """
    original = letter.original if letter.original and letter.original.form in SHOWN else None
    stored = original.file if original else letter.sealed_file or letter.file
    if stored and letter.stage is not LetterStage.VOID:
        with office.store.reading() as connection:
            pages = read_attachment(connection, files_of(office), stored)
        if pages is not None:
            return pages
    kept = read_kept(office, letter) if letter.content else None
    if kept is not None:
        is_void = letter.stage is LetterStage.VOID
        return kept.pages(is_sealed=bool(letter.sealed_pdf), is_void=is_void)
    return _pages_of(content_to_json(letter_content(office, case, letter)))


@lru_cache(maxsize=8)
def _pages_of(content: bytes) -> bytes:
    """Return the pages of what a letter says; the same content has the same pages."""
    return render(content_from_json(content)).pdf


def kept_pages(office: "Office", case_id: str, letter_id: str) -> bytes:
    """Return the pages of a letter as they stand, blank where there is no such letter."""
    case = office.case(case_id)
    letter = case.letter(letter_id) if case else None
    return preview(office, case, letter) if case and letter else b""


def overprint_pages(office: "Office", case_id: str, letter_id: str) -> bytes:
    """Return a numbered letter as it is put on paper that bears the red head already.

    It is made from what was kept, for the printer alone; blank where its key was erased, and where
    a seal platform sealed it: that seal is in its own file only.
    """
    letter = _letter(office, case_id, letter_id)
    kept = read_kept(office, letter) if letter and _has_own_seal(letter) else None
    if kept is None or letter is None:
        return b""
    is_void = letter.stage is LetterStage.VOID
    return kept.pages(is_sealed=bool(letter.sealed_pdf), is_void=is_void, is_overprint=True)


def can_overprint(office: "Office", case_id: str, letter_id: str) -> bool:
    """Return whether a letter can be put on paper that bears the red head already."""
    letter = _letter(office, case_id, letter_id)
    return letter is not None and _has_own_seal(letter)


def _has_own_seal(letter: WaiverLetter) -> bool:
    is_external = letter.original is not None and letter.original.form is OriginalForm.EXTERNAL
    return bool(letter.content) and not is_external


def _letter(office: "Office", case_id: str, letter_id: str) -> WaiverLetter | None:
    case = office.case(case_id)
    return case.letter(letter_id) if case else None


def page_findings(office: "Office", case: Case, letter: WaiverLetter) -> tuple[Finding, ...]:
    """Return why the pages could not be made; asked before signing.

    A character has no glyph, or the wording the letter keeps is not known here.
    """
    if letter.wording and office.wordings.kept(Notice.WAIVER, letter.wording) is None:
        return (finding("wording_missing", digest=letter.wording[0][:8]),)
    try:
        compose(letter_content(office, case, letter), UNDRESSED)
    except MissingGlyph as missing:
        found = (f"{m.character} U+{ord(m.character):04X}" for m in missing.missing)
        return (finding("missing_glyph", characters=" ".join(found)),)
    return ()


def finish_issue(office: "Office", done: "Recording", letter_id: str) -> "Recording | Refusal":
    """Give a signed letter its number and pages; a trouble leaves it signed, to be finished."""
    letter = done.case.letter(letter_id)
    if letter is None or letter.stage is not LetterStage.SIGNED:
        return done
    try:
        issued = _issue(office, done.case, letter)
        if not isinstance(issued, Refusal):
            return issued
        return _seen(office, done, letter_id) or _unfinished(letter_id)
    except NotArchivable as fault:
        return Refusal((finding("letter_not_archivable", why="; ".join(fault.findings)),))
    except StoreTrouble:
        log.warning("letter %s stays signed", letter_id, exc_info=True)
        return _unfinished(letter_id)


def _unfinished(letter_id: str) -> Refusal:
    return Refusal((finding("letter_unfinished", letter=letter_id),))


def _seen(office: "Office", done: "Recording", letter_id: str) -> "Recording | None":
    """Return the recording where another process has finished the letter meanwhile."""
    case = office.case(done.case.id)
    letter = case.letter(letter_id) if case else None
    if case is None or letter is None or letter.stage is LetterStage.SIGNED:
        return None
    return replace(done, case=case)


def finish_all(office: "Office") -> int:
    """Finish what a crash interrupted: every signed letter gets its number and pages now.

    A letter signed at another desk gets them there. One that can't be finished stays signed and
    keeps no other, and no office, from opening. Files half put away that nobody writes to any
    more are let go.
    """
    files_of(office).forget_leftovers(WallClock().read().moment)
    with office.store.reading() as connection:
        signed_here = [
            (case, letter)
            for case in signed_cases(connection)
            for letter in case.letters
            if letter.stage is LetterStage.SIGNED
            and is_recorded_here(connection, case.id, "letter.signed", letter.id)
        ]
    return sum(_finished(office, case, letter) for case, letter in signed_here)


def _finished(office: "Office", case: Case, letter: WaiverLetter) -> bool:
    try:
        return not isinstance(_issue(office, case, letter), Refusal)
    except (StoreTrouble, NotArchivable, MissingGlyph):
        log.warning("letter %s stays signed", letter.id, exc_info=True)
        return False


def _issue(office: "Office", case: Case, letter: WaiverLetter) -> "Recording | Refusal":
    assert letter.signed_at is not None
    series = letter_series(office.settings, letter.signed_at.year)
    with office.writing() as (connection, reading):
        number = reserve(connection, series, letter.id, reading.moment)
    text = written(office.settings, series, number)
    kept = _made(office, _as_signed(office, case, letter), letter, text)
    pages = kept.pages(is_sealed=False)
    check_pdfa(pages)
    content_file, pages_file = _keep(office, kept.to_json(), pages)
    command = IssueLetter(
        case_id=case.id,
        letter=letter.id,
        number=text,
        content=content_file.digest,
        file=pages_file.digest,
        pdf=hashlib.sha256(pages).hexdigest(),
        wording=letter.wording or office.wordings.used(Notice.WAIVER, letter.signed_at.date()),
    )
    return office.record_command(command, letter.signed_by)


def _as_signed(office: "Office", case: Case, letter: WaiverLetter) -> Case:
    """Return the case as the signatory saw it: what was put right since is another letter's."""
    history = office.history(case.id)
    places = (
        place
        for place, one in enumerate(history, start=1)
        if isinstance(one.event, LetterSigned) and one.event.letter == letter.id
    )
    return fold(history[: max(places, default=len(history))]) or case


def _made(office: "Office", case: Case, letter: WaiverLetter, number: str) -> KeptLetter:
    """Return the letter with its signed verification; its pages are made once to be checked."""
    assert letter.signed_at is not None
    content = letter_content(office, case, letter, number)
    receipt = receipt_of(case, office.history(case.id), office.rules, office.stamp)
    with office.writing() as (connection, _reading):
        writer = writer_of(connection, letter.signed_by, letter.signed_at)
        head = head_of(connection, office.settings.scope)
    verification = Verification(
        number=number,
        issued_on=letter.signed_at.date(),
        content_digest=content_digest(content),
        receipt_digest=receipt_digest(receipt),
        sseq=head.sseq,
        chain=head.chain,
    )
    return KeptLetter(content, signed(verification, writer.key), letter.signed_at)


def _keep(office: "Office", *contents: bytes) -> list[KeptFile]:
    key = SealKey.new()
    with office.writing() as (connection, _reading):
        keep_key(connection, key)
    files = files_of(office)
    return [files.put(BytesIO(content), key=key) for content in contents]


def keep_pages(office: "Office", pages: bytes) -> KeptFile:
    """Keep a finished file sealed under a key of its own."""
    (file,) = _keep(office, pages)
    return file


def seal_pages(office: "Office", case_id: str, letter_id: str) -> tuple[str, str]:
    """Make the sealed pages of a letter; return the kept file's hash and that of the pages."""
    with office.store.reading() as connection:
        case = case_by_id(connection, case_id)
    letter = case.letter(letter_id) if case else None
    kept = read_kept(office, letter) if letter else None
    if kept is None:
        raise LookupError(letter_id)
    pages = kept.pages(is_sealed=True)
    (file,) = _keep(office, pages)
    return file.digest, hashlib.sha256(pages).hexdigest()


def render_issued(
    office: "Office", out: Path, number: str | None
) -> list[tuple[str, Path]] | Refusal:
    """Write the pages of issued letters to ``out``, made anew and held against what was kept."""
    written_files = []
    for letter in _chosen(office, number):
        kept = read_kept(office, letter)
        if kept is None:
            return Refusal((finding("letter_erased", letter=letter.number),))
        pages = kept.pages(is_sealed=bool(letter.sealed_pdf))
        wanted = letter.sealed_pdf or letter.pdf
        if hashlib.sha256(pages).hexdigest() != wanted:
            return Refusal((finding("letter_differs", letter=letter.number),))
        file = out / f"{letter.number}.pdf"
        file.write_bytes(pages)
        written_files.append((letter.number, file))
    if not written_files and number is not None:
        return Refusal((finding("letter_missing", letter=number),))
    return written_files


def _chosen(office: "Office", number: str | None) -> list[WaiverLetter]:
    found = []
    with office.store.reading() as connection:
        for row in letters(connection):
            if row["number"] and number in (None, row["number"], row["letter"]):
                case = case_by_id(connection, row["case_id"])
                letter = case.letter(row["letter"]) if case else None
                if letter is not None:
                    found.append(letter)
    return found
