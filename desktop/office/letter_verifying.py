"""Tell whether a letter is genuine from the file, picture or code alone, with public keys.

No register and no network: what a letter's file carries is made into pages again and held
against the file. Whether the letter still counts only a register knows (`letter_register`).
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from desktop.files.foreign_pdf import drawings_of, metadata_of, page_codes, pages_of
from desktop.files.pdf_reading import NotReadable, first_difference
from desktop.files.scans import kind_of
from desktop.letters.carried import read_carried
from desktop.letters.content import Dressing, Format, LetterContent, content_digest
from desktop.letters.fonts import MissingGlyph
from desktop.letters.render import render
from desktop.letters.verify import MARK, NO_DIGEST, NotGenuine, Verification, stated, verified
from desktop.office.letter_keys import KeyRing
from desktop.office.letter_signatures import said_of, signature_seen
from desktop.office.platform_files import drawn_beside_seal, extras_said
from desktop.store.rows_verify import Answer, Ground, SignatureSeen, Verdict
from desktop.wording.letters import LETTER_NUMBER_MARK

Known = Iterable[tuple[str, bytes]]
"""Files of one letter as they should be: in which form (``sealed``, ``plain``, …), and bytes."""

VOID = "void"
WEIGHTY = frozenset({Format.LETTER, Format.DOCUMENT})
"""Letters and decisions: whose name stands on them is for the register to say, or a signatory."""
WEIGHTS = ("drawing_differs", "text_differs", "pages_differ")
"""How much a file is away from a form of its letter, the least first."""


def ground(code: str, **facts: object) -> Ground:
    """Return a ground with its facts as text."""
    return Ground(code, tuple(sorted((name, str(value)) for name, value in facts.items())))


def code_verified(text: str, ring: KeyRing) -> Answer:
    """Return what the text of a QR code is worth, all by itself."""
    answer = verify_code(text, ring)
    if answer.verdict is not Verdict.GENUINE:
        return answer
    return replace(answer, grounds=(*answer.grounds, ground("code_alone")))


def verify_code(text: str, ring: KeyRing) -> Answer:
    """Return whether a code is an office's own, and what it states."""
    answer = _code_checked(text, ring)
    return _weighed(answer, ring, is_weighty=LETTER_NUMBER_MARK in answer.number)


def _weighed(answer: Answer, ring: KeyRing, *, is_weighty: bool) -> Answer:
    """Leave to the register what binds others, yet is signed by one who signs no letters."""
    if answer.verdict is not Verdict.GENUINE or not is_weighty or answer.key_id not in ring.clerks:
        return answer
    by_clerk = ground("code_of_clerk")
    return replace(answer, verdict=Verdict.UNKNOWN, grounds=(by_clerk, *answer.grounds))


def _code_checked(text: str, ring: KeyRing) -> Answer:
    code = _trimmed(text)
    try:
        said = stated(code)
    except NotGenuine:
        return Answer(Verdict.UNKNOWN, (ground("no_code"),))
    key = ring.keys.get(said.key_id)
    if key is None:
        unknown = ground("other_office", key=said.key_id, number=said.number)
        return _about(Answer(Verdict.UNKNOWN, (unknown,)), said, "")
    organ = ring.owners[said.key_id]
    try:
        verified(code, Ed25519PublicKey.from_public_bytes(key))
    except NotGenuine:
        return _about(Answer(Verdict.ALTERED, (ground("code_forged", organ=organ),)), said, organ)
    is_paper = said.receipt_digest == NO_DIGEST
    if said.key_id in ring.clerks and not is_paper:
        unfit = ground("code_not_entitled", organ=organ)
        return _about(Answer(Verdict.ALTERED, (unfit,)), said, organ)
    holds = (ground("code_holds", organ=organ),)
    of_paper = (ground("code_of_paper"),) if is_paper else ()
    return _about(Answer(Verdict.GENUINE, (*holds, *of_paper), code=code), said, organ)


def verify_file(data: bytes, ring: KeyRing) -> Answer:
    """Return what a PDF or the picture of a page is worth."""
    try:
        return replace(_verified(data, ring), digest=hashlib.sha256(data).hexdigest())
    except NotReadable as fault:
        return Answer(Verdict.UNKNOWN, (ground(f"file_{fault.why}"),))


def compared(
    data: bytes, known: Known, seen_in_it: SignatureSeen | None = None
) -> tuple[Verdict, tuple[Ground, ...], str]:
    """Hold a file against the forms its letter has; return verdict, grounds and the form.

    The office's own signature behind the pages is no change to them. Raises NotReadable.
    """
    signed = (said_of(seen_in_it),) if seen_in_it is not None else ()
    is_ours = seen_in_it is not None and seen_in_it.is_whole and seen_in_it.is_trusted
    seen: list[tuple[str, bytes]] = []
    for form, pages in known:
        if data == pages:
            return Verdict.GENUINE, (ground("bytes_agree"), *signed), form
        if data.startswith(pages) and is_ours and _is_only_sealed(data, pages, form, seen):
            extras = extras_said(data, pages)
            if not extras:
                return Verdict.GENUINE, signed, form
            return Verdict.ALTERED, (ground("signed_extras", what=extras), *signed), form
        if data.startswith(pages):
            return Verdict.ALTERED, (*signed, *_appended(data, pages)), form
        seen.append((form, pages))
    return _drawn_compared(data, seen)


def _is_only_sealed(data: bytes, pages: bytes, form: str, others: Known) -> bool:
    """Return whether what was signed behind the pages draws nothing on them but the seal."""
    if drawings_of(data) == drawings_of(pages):
        return True
    sealed = dict(others).get("sealed", b"")
    return bool(form == "plain" and sealed and not any(drawn_beside_seal(data, pages, sealed)))


def _verified(data: bytes, ring: KeyRing) -> Answer:
    if kind_of(data[:1024]) is None:
        raise NotReadable("no_file")
    metadata = metadata_of(data) if b"%PDF-" in data[:1024] else b""
    found = read_carried(metadata)
    if found is None:
        return _copy_verified(data, ring)
    content, dressing = found
    answer = _code_checked(dressing.verification, ring)
    if answer.verdict is not Verdict.GENUINE:
        return answer
    if stated(dressing.verification).content_digest != content_digest(content):
        return replace(answer, verdict=Verdict.ALTERED, grounds=(ground("content_forged"),))
    seen = signature_seen(data, ring)
    answer = _against_pages(data, replace(answer, signature=seen), _forms(content, dressing))
    return _weighed(answer, ring, is_weighty=content.format in WEIGHTY)


def _copy_verified(data: bytes, ring: KeyRing) -> Answer:
    """Verify a file that is no letter of this program itself: a scan, a photo, a print to file."""
    codes = page_codes(data, MARK)
    if len(codes) != 1:
        why = ground("several_codes", count=len(codes)) if codes else ground("no_code_found")
        return Answer(Verdict.UNKNOWN, (why,))
    answer = verify_code(codes[0], ring)
    if answer.verdict is not Verdict.GENUINE:
        return answer
    return replace(answer, grounds=(ground("copy_only"), *answer.grounds))


def _against_pages(data: bytes, answer: Answer, known: Known) -> Answer:
    try:
        verdict, grounds, form = compared(data, known, answer.signature)
    except MissingGlyph:
        return replace(answer, verdict=Verdict.UNKNOWN, grounds=(ground("drawn_otherwise"),))
    if form == VOID and verdict is Verdict.GENUINE:
        return replace(answer, verdict=Verdict.VOID, grounds=(ground("void_marked"),))
    if grounds[0].code == "drawing_differs":
        # Another version of the program may lay the same words out in another way.
        verdict, grounds = Verdict.UNKNOWN, (ground("drawn_otherwise"),)
    return replace(answer, verdict=verdict, grounds=(*grounds, *answer.grounds))


def _forms(content: LetterContent, dressing: Dressing) -> Iterator[tuple[str, bytes]]:
    """Make the forms a letter's file can have, one after another: most are the first."""
    marks = (
        ("sealed", True, False),
        ("plain", False, False),
        (VOID, True, True),
        (VOID, False, True),
    )
    for form, sealed, void in marks:
        yield form, _pages_of(content, replace(dressing, is_sealed=sealed, is_void=void))


@lru_cache(maxsize=4)
def _pages_of(content: LetterContent, dressing: Dressing) -> bytes:
    return render(content, dressing).pdf


def _appended(data: bytes, pages: bytes) -> tuple[Ground, ...]:
    count = ground("bytes_after_end", count=len(data) - len(pages))
    try:
        more = len(pages_of(data)) - len(pages_of(pages))
        differs = _differences(pages, data)
    except NotReadable:
        return (count,)
    return (ground("pages_appended", count=more), count) if more > 0 else (*differs, count)


def _drawn_compared(data: bytes, known: Known) -> tuple[Verdict, tuple[Ground, ...], str]:
    found: list[tuple[Ground, str]] = []
    for form, pages in known:
        if form == VOID:
            continue  # its marks across the page would only differ more
        differs = _differences(pages, data)
        if not differs:
            return Verdict.ALTERED, (ground("resaved"),), form
        found.append((differs[0], form))
    least, form = min(found, key=lambda one: WEIGHTS.index(one[0].code))
    return Verdict.ALTERED, (least,), form


def _differences(ours: bytes, theirs: bytes) -> tuple[Ground, ...]:
    """Return how the pages differ at the first place they do: in number, words, or drawing."""
    our_pages, their_pages = pages_of(ours), pages_of(theirs)
    if len(our_pages) != len(their_pages):
        return (ground("pages_differ", ours=len(our_pages), theirs=len(their_pages)),)
    found = first_difference(our_pages, their_pages)
    if found is not None and (found[1] or found[2]):
        return (ground("text_differs", page=found[0], ours=found[1], theirs=found[2]),)
    drawn = zip(drawings_of(ours), drawings_of(theirs), strict=True)
    page = next((n for n, (a, b) in enumerate(drawn, start=1) if a != b), 0)
    return (ground("drawing_differs", page=page),) if page else ()


def _about(answer: Answer, said: Verification, organ: str) -> Answer:
    return replace(
        answer,
        number=said.number,
        issued_on=said.issued_on,
        key_id=said.key_id,
        content_digest=said.content_digest,
        organ=organ,
    )


def _trimmed(text: str) -> str:
    """Return the code without what pasting puts around it; a space at its end may be its own."""
    code = text.strip("\r\n\t").lstrip()
    for attempt in (code, code.rstrip()):
        try:
            stated(attempt)
        except NotGenuine:
            continue
        return attempt
    return code
