"""How a paper that is no waiver letter stands: found by its code or its kept file, in its case."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.case import Case
from desktop.domain.letter_parts import OriginalForm, PaperSeal
from desktop.files.foreign_pdf import pages_of
from desktop.files.pdf_reading import NotReadable, first_difference
from desktop.office.letter_verifying import compared, ground
from desktop.office.notices import listed_notices
from desktop.office.paper_files import kept_file
from desktop.office.paper_sealing import PaperToSeal
from desktop.office.platform_files import read_platform_file
from desktop.office.sealing import Pages
from desktop.rules.findings import Refusal
from desktop.store.queries import CodedEntry, case_with_letter, entry_with_code
from desktop.store.rows_case import NoticeRow
from desktop.store.rows_verify import Answer, Ground, Verdict
from desktop.wording.findings import say
from desktop.wording.sealing import METHODS

if TYPE_CHECKING:
    from desktop.office.office import Office


def paper_stood(office: "Office", answer: Answer, data: bytes) -> Answer:
    """Say how a paper stands: found by its code in the act's entry, or as the file that is kept."""
    case = _case_with_file(office, answer)
    if case is not None:
        return _kept_stood(office, case, answer, data)
    is_by_clerk = answer.grounds[0].code == "code_of_clerk"
    if not answer.code or not (is_by_clerk or answer.verdict is Verdict.GENUINE):
        return answer
    with office.store.reading() as connection:
        entry = entry_with_code(connection, answer.code)
    if entry is None:
        return _not_found(answer)
    grounds = answer.grounds[1:] if is_by_clerk else answer.grounds
    answer = replace(answer, verdict=Verdict.GENUINE, grounds=grounds, case_id=entry.case_id)
    if not entry.counts:
        withdrawn = ground("paper_withdrawn", number=answer.number)
        return replace(answer, verdict=Verdict.VOID, grounds=(withdrawn, *answer.grounds))
    return _listed_stood(office, entry, answer, data)


def _listed_stood(office: "Office", entry: CodedEntry, answer: Answer, data: bytes) -> Answer:
    """Return the answer of a paper whose code stands in a standing entry."""
    papers = (p for p in listed_notices(office, entry.case_id) if p.entry == entry.id)
    paper = next((p for p in papers if p.number == answer.number), None)
    if paper is None:
        return _not_found(answer)
    answer = replace(answer, paper_id=paper.paper_id)
    case = office.case(entry.case_id)
    seal = case.paper_seal(paper.paper_id) if case else None
    if seal is not None and data and is_file_of_ours(answer):
        answer = _against_kept(office, seal, answer, data)
    if answer.verdict is not Verdict.GENUINE:
        return answer
    return replace(answer, grounds=(*answer.grounds, *_notes(paper)))


def is_file_of_ours(answer: Answer) -> bool:
    """Return whether the file can be held against kept bytes: not a picture, nor a foreign key."""
    codes = {g.code for g in answer.grounds}
    return not codes & {"copy_only", "other_office", "code_forged", "content_forged"}


def _case_with_file(office: "Office", answer: Answer) -> Case | None:
    """Return the case in which a file with these very bytes is kept of a sealed paper."""
    if not answer.digest or answer.verdict is Verdict.GENUINE:
        return None
    with office.store.reading() as connection:
        case = case_with_letter(connection, "", answer.digest)
    return case if case is not None and _seal_of(case, answer.digest) else None


def _seal_of(case: Case, digest: str) -> tuple[str, PaperSeal] | None:
    return next((one for one in case.paper_seals if digest in _hashes(one[1])), None)


def _hashes(seal: PaperSeal) -> tuple[str, ...]:
    return tuple(filter(None, (seal.pdf, seal.original.pdf if seal.original else "")))


def _kept_stood(office: "Office", case: Case, answer: Answer, data: bytes) -> Answer:
    """Return the answer of a file that is kept of a paper, such as one sealed on a platform."""
    found = _seal_of(case, answer.digest)
    assert found is not None
    paper = next((p for p in listed_notices(office, case.id) if p.paper_id == found[0]), None)
    if paper is None:
        return _not_found(answer)
    holds = tuple(g for g in answer.grounds if g.code == "code_holds")
    answer = replace(
        answer,
        verdict=Verdict.GENUINE,
        grounds=(ground("bytes_agree"), *holds),
        case_id=case.id,
        paper_id=paper.paper_id,
        number=paper.number,
    )
    original = found[1].original
    if original is not None and original.pdf == answer.digest:
        answer = _fit(office, found[1], answer, data)
    if answer.verdict is not Verdict.GENUINE:
        return answer
    return replace(answer, grounds=(*answer.grounds, *_notes(paper)))


def _fit(office: "Office", seal: PaperSeal, answer: Answer, data: bytes) -> Answer:
    """Hold a file kept as sealed elsewhere against the paper made anew.

    What was kept came from the keeper's own desk, whose program may have been changed.
    """
    if seal.original is None or seal.original.form is not OriginalForm.EXTERNAL:
        return answer
    pages = PaperToSeal(office, answer.case_id, answer.paper_id).pages()
    if isinstance(pages, Refusal):
        return _unheld(answer)
    _, findings = read_platform_file(data, pages.plain, pages.sealed)
    if not findings:
        return answer
    plain = kept_file(office, seal.plain) if seal.plain else None
    if plain is not None and _is_drawn_otherwise(data, plain, pages):
        return _unheld(answer)
    why = "；".join(say(one).reason for one in findings)
    unfit = ground("external_unfit", number=answer.number, why=why)
    return replace(answer, verdict=Verdict.ALTERED, grounds=(unfit, *answer.grounds))


def _unheld(answer: Answer) -> Answer:
    unheld = ground("external_unheld", number=answer.number)
    return replace(answer, verdict=Verdict.UNKNOWN, grounds=(unheld, *answer.grounds))


def _is_drawn_otherwise(data: bytes, plain: bytes, pages: Pages) -> bool:
    """Return whether a file is the kept pages sealed, which say the same in another layout."""
    if plain == pages.plain:
        return False
    try:
        found = first_difference(pages_of(pages.plain), pages_of(plain))
    except NotReadable:
        return False
    has_other_words = found is not None and any(found[1:])
    return not has_other_words and not read_platform_file(data, plain, pages.sealed)[1]


def _against_kept(office: "Office", seal: PaperSeal, answer: Answer, data: bytes) -> Answer:
    """Hold a file against what is kept of the sealed paper, the newest first."""
    known = tuple(_kept(office, seal))
    if not known:
        return answer
    try:
        verdict, grounds, form = compared(data, known, answer.signature)
    except NotReadable as fault:
        return replace(answer, verdict=Verdict.ALTERED, grounds=(ground(f"file_{fault.why}"),))
    holds = tuple(g for g in answer.grounds if g.code == "code_holds")
    if form == "original" and verdict is Verdict.GENUINE:
        return _fit(office, seal, replace(answer, grounds=(*grounds, *holds)), data)
    has_better = bool(seal.pdf) or (
        seal.original is not None and seal.original.form is OriginalForm.EXTERNAL
    )
    if verdict is Verdict.GENUINE and form == "plain" and has_better:
        better = ground("sealed_exists", number=answer.number)
        return replace(answer, verdict=Verdict.SUPERSEDED, grounds=(better, *grounds, *holds))
    if form == "sealed" and _is_before_original(known, data, answer):
        return replace(answer, verdict=Verdict.GENUINE, grounds=(*grounds, *holds))
    return replace(answer, verdict=verdict, grounds=(*grounds, *holds))


def _is_before_original(known: tuple[tuple[str, bytes], ...], data: bytes, answer: Answer) -> bool:
    """Return whether the file is the signed original as it was before its time stamp."""
    form, pages = known[0]
    is_earlier = form == "original" and len(data) < len(pages) and pages.startswith(data)
    return is_earlier and answer.signature is not None and answer.signature.is_whole


def _kept(office: "Office", seal: PaperSeal) -> Iterator[tuple[str, bytes]]:
    original = seal.original
    is_file = original is not None and original.form is not OriginalForm.SCAN
    kept = original.file if original is not None and is_file else ""
    for form, digest in (("original", kept), ("sealed", seal.file), ("plain", seal.plain)):
        pages = kept_file(office, digest) if digest else None
        if pages is not None:
            yield form, pages


def _notes(paper: NoticeRow) -> tuple[Ground, ...]:
    """Return what the register knows of a paper: its name, its seal, its service, what changed."""
    kept = paper.kept
    notes = [ground("paper_in_register", number=paper.number, name=paper.name)]
    if kept.method:
        notes.append(ground("paper_sealed_as", how=METHODS[kept.method]))
    elif kept.bears_seal:
        notes.append(ground("paper_not_sealed"))
    if kept.served_at is not None:
        notes.append(ground("paper_served_on", on=kept.served_at.date()))
    return (*notes, *(ground("paper_outdated", field=field) for field in paper.outdated))


def _not_found(answer: Answer) -> Answer:
    if answer.verdict is not Verdict.GENUINE:
        return answer
    missing = ground("not_in_register", number=answer.number)
    return replace(answer, verdict=Verdict.UNKNOWN, grounds=(missing, *answer.grounds))
