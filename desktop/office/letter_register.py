"""Verify a letter with the register at hand: the kept bytes, and whether it still counts."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.case import ENDED_STAGES, Case, LetterStage, WaiverLetter
from desktop.domain.correcting import changed_since
from desktop.domain.letter_life import awaits_lapse, lapse_day
from desktop.domain.letter_parts import OriginalForm
from desktop.files.pdf_reading import NotReadable
from desktop.letters.content import content_digest
from desktop.office.issuing import files_of, read_kept
from desktop.office.letter_keys import KeyRing, office_ring
from desktop.office.letter_signatures import signature_seen
from desktop.office.letter_verifying import (
    code_verified,
    compared,
    ground,
    verify_file,
)
from desktop.office.paper_register import is_file_of_ours, paper_stood
from desktop.office.platform_files import read_platform_file
from desktop.store.errors import StoreTrouble
from desktop.store.personal import read_attachment
from desktop.store.queries import case_with_letter
from desktop.store.rows_verify import Answer, Ground, Verdict
from desktop.wording.fields import FIELDS
from desktop.wording.findings import say

if TYPE_CHECKING:
    from desktop.office.office import Office

STATES = {
    LetterStage.VOID: "voided",
    LetterStage.REVOKED: "revoked",
    LetterStage.LAPSED: "lapsed",
    LetterStage.REPLACED: "replaced",
}


def verify_in_office(office: "Office", given: bytes | str, ring: KeyRing | None = None) -> Answer:
    """Return what a file or the text of a code is worth, and how the letter stands today.

    ``ring`` are public keys of other offices.
    """
    known = office_ring(office).joined(ring or KeyRing())
    if isinstance(given, str):
        answer = code_verified(given, known)
        return _stood(office, replace(answer, is_register_asked=True), b"")
    answer = verify_file(given, known)
    return _stood(office, replace(answer, is_register_asked=True), given)


def _stood(office: "Office", answer: Answer, data: bytes) -> Answer:
    found = _letter_of(office, answer)
    if found is None:
        return paper_stood(office, answer, data)
    case, letter = found
    answer = replace(answer, case_id=case.id, letter_id=letter.id, number=letter.number)
    if data and is_file_of_ours(answer):
        answer = _against_kept(office, letter, _stamp_told(answer, letter, data), data)
    elif not _is_same_content(office, letter, answer):
        return replace(answer, verdict=Verdict.ALTERED, grounds=(ground("other_content"),))
    if answer.verdict is not Verdict.GENUINE:
        return answer
    return _as_it_stands(office, case, letter, answer)


def _letter_of(office: "Office", answer: Answer) -> tuple[Case, WaiverLetter] | None:
    with office.store.reading() as connection:
        case = case_with_letter(connection, answer.number, answer.digest)
    if case is None:
        return None
    by_number = (x for x in case.letters if x.number and x.number == answer.number)
    by_bytes = (x for x in case.letters if answer.digest in _hashes(x))
    letter = next(by_number, None) or next(by_bytes, None)
    return (case, letter) if letter else None


def _hashes(letter: WaiverLetter) -> tuple[str, ...]:
    return (letter.pdf, letter.sealed_pdf, letter.original.pdf if letter.original else "")


def _is_same_content(office: "Office", letter: WaiverLetter, answer: Answer) -> bool:
    if not answer.content_digest:
        return True
    kept = read_kept(office, letter)
    return kept is None or content_digest(kept.content) == answer.content_digest


def _against_kept(office: "Office", letter: WaiverLetter, answer: Answer, data: bytes) -> Answer:
    known = list(_kept(office, letter))
    if not known:
        erased = ground("pages_erased", number=letter.number)
        return replace(answer, grounds=(*answer.grounds, erased))
    try:
        verdict, grounds, form = compared(data, known, answer.signature)
    except NotReadable as fault:
        return replace(answer, verdict=Verdict.ALTERED, grounds=(ground(f"file_{fault.why}"),))
    kept = (*grounds, *(g for g in answer.grounds if g.code == "code_holds"))
    why = _unfit(office, letter, data, dict(known)) if form == "original" else ""
    if why:
        unfit = ground("external_unfit", number=letter.number, why=why)
        return replace(answer, verdict=Verdict.ALTERED, grounds=(unfit, *kept))
    if _is_before_stamp(known[0], data, answer):
        verdict, kept = Verdict.GENUINE, (ground("before_stamp"), *kept[-1:])
    if verdict is Verdict.GENUINE and form == "plain" and _has_better(letter):
        plain = ground("sealed_exists", number=letter.number)
        return replace(answer, verdict=Verdict.SUPERSEDED, grounds=(plain, *kept))
    return replace(answer, verdict=verdict, grounds=kept)


def _stamp_told(answer: Answer, letter: WaiverLetter, data: bytes) -> Answer:
    """Return the answer with the time stamp counted where the file is the kept original."""
    seen, original = answer.signature, letter.original
    if seen is None or original is None or original.pdf != answer.digest:
        return answer
    known = KeyRing(certificates=frozenset({seen.fingerprint} if seen.is_trusted else ()))
    return replace(answer, signature=signature_seen(data, known, is_stamp_known=True))


def _unfit(office: "Office", letter: WaiverLetter, data: bytes, known: dict[str, bytes]) -> str:
    """Return why a file kept as sealed elsewhere is not the letter; blank where it is."""
    original, plain = letter.original, known.get("plain")
    if original is None or original.form is not OriginalForm.EXTERNAL or plain is None:
        return ""
    kept = read_kept(office, letter)
    if kept is None:
        return ""
    _, findings = read_platform_file(data, plain, kept.pages(is_sealed=True))
    return "；".join(say(one).reason for one in findings)


def _is_before_stamp(newest: tuple[str, bytes], data: bytes, answer: Answer) -> bool:
    """Return whether the file is the signed original as it was before its time stamp."""
    form, pages = newest
    is_earlier = form == "original" and len(data) < len(pages) and pages.startswith(data)
    return is_earlier and answer.signature is not None and answer.signature.is_whole


def _has_better(letter: WaiverLetter) -> bool:
    """Return whether there is a sealed file, so that the one before it no longer counts."""
    external = letter.original is not None and letter.original.form is OriginalForm.EXTERNAL
    return bool(letter.sealed_pdf) or external


def _kept(office: "Office", letter: WaiverLetter) -> Iterator[tuple[str, bytes]]:
    original = letter.original
    kept = ("original", original.file if original else "")
    files = (kept, ("sealed", letter.sealed_file), ("plain", letter.file))
    for form, digest in files:
        if not digest:
            continue
        try:
            with office.store.reading() as connection:
                pages = read_attachment(connection, files_of(office), digest)
        except StoreTrouble:
            continue  # it has not arrived at this desk yet
        if pages is not None:
            yield form, pages


def _as_it_stands(office: "Office", case: Case, letter: WaiverLetter, answer: Answer) -> Answer:
    """Say whether a letter whose words are genuine still counts."""
    if letter.stage in STATES:
        return _ended(case, letter, answer)
    notes = [_force(office, letter)]
    for path, told, now in changed_since(case, letter):
        notes.append(ground("corrected", field=FIELDS[path], told=told, now=now))
    if letter.extension is not None:
        notes.append(ground("extended", until=letter.extension.until))
    if letter.stage is LetterStage.REDEEMED:
        notes.append(ground("redeemed", on=letter.ended_on or ""))
    if letter.stage is LetterStage.ISSUED:
        notes.append(ground("not_sealed_yet"))
    return replace(answer, grounds=(*answer.grounds, *notes))


def _force(office: "Office", letter: WaiverLetter) -> Ground:
    due = lapse_day(letter, office.settings) or letter.due_on
    if awaits_lapse(letter, office.now().date(), office.settings):
        return ground("awaits_lapse", number=letter.number, due=due)
    is_served = letter.stage not in (LetterStage.ISSUED, LetterStage.SEALED)
    return ground("in_force" if is_served else "not_served", number=letter.number, due=due)


def _ended(case: Case, letter: WaiverLetter, answer: Answer) -> Answer:
    facts = {"on": letter.ended_on or "", "reason": letter.ended_reason, "number": letter.number}
    ended = ground(STATES[letter.stage], **facts)
    if letter.stage is LetterStage.REPLACED:
        return replace(answer, verdict=Verdict.SUPERSEDED, grounds=(ended, *answer.grounds))
    later = _successor(case, letter)
    if later is None:
        return replace(answer, verdict=Verdict.VOID, grounds=(ended, *answer.grounds))
    replaced = ground("replaced_by", number=later.number)
    return replace(answer, verdict=Verdict.SUPERSEDED, grounds=(replaced, ended, *answer.grounds))


def _successor(case: Case, letter: WaiverLetter) -> WaiverLetter | None:
    """Return the letter of the case that was issued last after this one and still counts."""
    assert letter.signed_at is not None
    later = [
        (x.signed_at, x)
        for x in case.letters
        if x.number and x.stage not in ENDED_STAGES and x.signed_at is not None
    ]
    found = [x for at, x in sorted(later, key=lambda one: one[0]) if at > letter.signed_at]
    return found[-1] if found else None
