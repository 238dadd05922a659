"""What can be done about the file that stands for a sealed letter: scan it, stamp it."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain.acts import against
from desktop.domain.case import Case, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.letter_parts import Original, OriginalForm
from desktop.domain.letter_sealing import KeepOriginal
from desktop.rules.findings import Finding
from desktop.wording.sealing import FACT, original_said

UNMADE = Original(OriginalForm.SCAN, "", "")


def original_acts(
    case: Case, letter: WaiverLetter, context: Context
) -> Iterator[tuple[str, tuple[Finding, ...]]]:
    """Yield the acts on the original with what stands against each; none where there is none."""
    if not letter.sealed_by:
        return
    if scan_of(letter):
        yield "view-scan", ()
    if not letter.sealed_pdf and _form(letter) in (None, OriginalForm.SCAN):
        yield "keep-scan", _against(case, letter, UNMADE, context)
    elif letter.original is not None and letter.original.form is OriginalForm.SIGNED:
        stamped = replace(letter.original, file="", pdf="")
        yield "stamp-letter", _against(case, letter, stamped, context)


def scan_of(letter: WaiverLetter | None) -> str:
    """Return the hash of the kept scan of the sealed letter, blank where there is none."""
    kept = letter.original if letter else None
    return kept.file if kept is not None and kept.form is OriginalForm.SCAN else ""


def original_fact(letter: WaiverLetter) -> tuple[str, str]:
    """Return what stands for the sealed letter, as name and value; blank where nothing does."""
    kept = letter.original
    if kept is None:
        return (FACT, "")
    said = original_said(kept.form, kept.level, kept.signer, awaits=kept.awaits_timestamp)
    return (FACT, said)


def _form(letter: WaiverLetter) -> OriginalForm | None:
    return letter.original.form if letter.original else None


def _against(
    case: Case, letter: WaiverLetter, original: Original, context: Context
) -> tuple[Finding, ...]:
    command = KeepOriginal(case_id=case.id, letter=letter.id, original=original)
    return tuple(against(case, command, context))
