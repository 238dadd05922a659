"""The seal on an issued letter (用印), and the file that stands for it afterwards.

Only the seal keeper (印章管理员) does either: who signs a letter does not hold its seal.
"""

from collections.abc import Iterator

from desktop.domain.acts import act
from desktop.domain.case import Case, LetterStage
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies
from desktop.domain.letter import ALLOWED, changed, has_letter, in_stage, of_issuer
from desktop.domain.letter_parts import BY_FILE, SEAL_METHODS, Original, OriginalForm
from desktop.domain.registry import event
from desktop.domain.values import Duty
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class SealLetter:
    """Put the seal on (用印), by one of ``SEAL_METHODS``.

    ``electronic`` draws it in the pages, ``signed`` also signs the file with the office's
    certificate, ``external`` takes a file sealed on a seal platform in, ``physical`` is the stamp
    on the printed copy. All but the method is filled in by the program.
    """

    case_id: str
    letter: str
    method: str
    file: str = ""
    pdf: str = ""
    original: Original | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepOriginal:
    """Keep a file as the sealed letter's: a scan of the stamped paper, or one time-stamped."""

    case_id: str
    letter: str
    original: Original


@event("letter.sealed")
@dataclass(frozen=True, slots=True)
class LetterSealed:
    """The letter was sealed."""

    letter: str
    method: str
    file: str
    pdf: str


@event("letter.original_kept")
@dataclass(frozen=True, slots=True)
class LetterOriginalKept:
    """The file that stands for the sealed letter from now on."""

    letter: str
    original: Original


ALLOWED.update(
    {
        SealLetter: frozenset({LetterStage.ISSUED}),
        KeepOriginal: frozenset({LetterStage.SEALED, LetterStage.SERVED, LetterStage.ADOPTED}),
    }
)


def _seal_method(_case: Case, command: SealLetter, _context: Context) -> Iterator[Finding]:
    if command.method not in SEAL_METHODS:
        yield finding("seal_method_unfit", "method", given=command.method)
    elif command.method in BY_FILE and command.original is None:
        yield finding("original_missing", "method")


def _signed(case: Case, command: SealLetter, _context: Context) -> Iterator[Finding]:
    letter = case.letter(command.letter)
    if letter is not None and not letter.signed_by:
        yield finding("letter_unsigned", letter=letter.number)


def _not_the_signatory(case: Case, command: SealLetter, context: Context) -> Iterator[Finding]:
    letter = case.letter(command.letter)
    if letter is not None and context.is_same_hand(
        "letter.sealed", letter.signed_by, "letter.signed"
    ):
        yield finding("same_person", role="signatory")


def _replaces(case: Case, command: KeepOriginal, _context: Context) -> Iterator[Finding]:
    """A scan is of a letter stamped on paper; a stamp is put on the signature there is."""
    letter = case.letter(command.letter)
    if letter is None:
        return
    before, now = letter.original, command.original
    if now.form is OriginalForm.SCAN:
        if letter.sealed_pdf or (before is not None and before.form is not OriginalForm.SCAN):
            yield finding("original_is_file", "original")
    elif before is None or (before.form, before.certificate) != (now.form, now.certificate):
        yield finding("original_of_another", "original")
    elif not before.awaits_timestamp:
        yield finding("stamped_before", "original")


@act(
    "seal-letter",
    SealLetter,
    duties=(Duty.SEAL_KEEPER,),
    guards=(has_letter, in_stage, of_issuer, _signed, _not_the_signatory, _seal_method),
)
def _seal(_case: Case, command: SealLetter, _context: Context) -> tuple[object, ...]:
    sealed = LetterSealed(command.letter, command.method, command.file, command.pdf)
    if command.original is None:
        return (sealed,)
    return (sealed, LetterOriginalKept(command.letter, command.original))


@act(
    "keep-original",
    KeepOriginal,
    duties=(Duty.SEAL_KEEPER,),
    guards=(has_letter, in_stage, of_issuer, _replaces),
)
def _keep_original(_case: Case, command: KeepOriginal, _c: Context) -> tuple[object, ...]:
    return (LetterOriginalKept(command.letter, command.original),)


@applies(LetterSealed)
def _sealed(case: Case, sealed: LetterSealed, entered: Entered) -> Case:
    return changed(
        case,
        sealed.letter,
        stage=LetterStage.SEALED,
        sealed_file=sealed.file,
        sealed_pdf=sealed.pdf,
        sealed_by=entered.officer,
    )


@applies(LetterOriginalKept)
def _original_kept(case: Case, kept: LetterOriginalKept, _entered: Entered) -> Case:
    return changed(case, kept.letter, original=kept.original)
