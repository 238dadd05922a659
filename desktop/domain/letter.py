"""The drafted waiver letter on its way: 核稿 → 会签 → 签发 → 编号 → 用印.

Every step is another person's, as the issuing bureau's setting says, never fewer than two people.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from desktop.domain.acts import act
from desktop.domain.case import Case, LetterStage, MatterOutcome, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies, with_letter, with_matter
from desktop.domain.guards import said
from desktop.domain.letter_checks import issue_findings
from desktop.domain.letter_parts import Countersignature
from desktop.domain.paper_codes import MakesPaper
from desktop.domain.registry import event
from desktop.domain.values import Bureau, Duty, MatterKind, Moment
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckLetter:
    """Check the draft (核稿)."""

    case_id: str
    letter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendBackLetter:
    """Send a letter back to its drafter before it is signed, with the reason."""

    case_id: str
    letter: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CountersignLetter:
    """Confirm, for the own bureau, the facts of the papers it certifies (会签)."""

    case_id: str
    letter: str
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignLetter:
    """Sign the letter (签发); its date of issue is the day it is signed."""

    case_id: str
    letter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueLetter:
    """Record the number and the finished pages of a signed letter (编号); the program's part."""

    case_id: str
    letter: str
    number: str
    content: str
    file: str
    pdf: str
    wording: tuple[str, ...] = ()


@event("letter.checked")
@dataclass(frozen=True, slots=True)
class LetterChecked:
    """The draft was checked."""

    letter: str


@event("letter.sent_back")
@dataclass(frozen=True, slots=True)
class LetterSentBack:
    """The letter went back to its drafter."""

    letter: str
    reason: str


@event("letter.countersigned")
@dataclass(frozen=True, slots=True)
class LetterCountersigned:
    """A certifying bureau confirmed the facts."""

    letter: str
    bureau: Bureau
    document: str


@event("letter.signed")
@dataclass(frozen=True, slots=True)
class LetterSigned:
    """The letter was signed."""

    letter: str
    signed_at: datetime


@event("letter.issued", version=3)
@dataclass(frozen=True, slots=True)
class LetterIssued(MakesPaper):
    """The letter got its number; content and pages are kept as files.

    ``content`` and ``file`` are the hashes of the kept files, ``pdf`` that of the pages themselves;
    ``wording`` are those of the wordings it was made from.
    """

    letter: str
    number: str
    content: str
    file: str
    pdf: str
    wording: tuple[str, ...] = ()


UNSIGNED = frozenset({LetterStage.DRAFTED, LetterStage.CHECKED, LetterStage.COUNTERSIGNED})
ALLOWED: dict[type, frozenset[LetterStage]] = {
    CheckLetter: frozenset({LetterStage.DRAFTED}),
    SendBackLetter: UNSIGNED,
    CountersignLetter: frozenset({LetterStage.CHECKED, LetterStage.COUNTERSIGNED}),
    SignLetter: frozenset({LetterStage.CHECKED, LetterStage.COUNTERSIGNED}),
    IssueLetter: frozenset({LetterStage.SIGNED}),
}


def has_letter(case: Case, command: Any, _context: Context) -> Iterator[Finding]:
    """The case has the letter the command names."""
    if case.letter(command.letter) is None:
        yield finding("letter_missing", letter=command.letter)


def in_stage(case: Case, command: Any, _context: Context) -> Iterator[Finding]:
    """The letter stands where the table of transitions lets the act happen."""
    letter = case.letter(command.letter)
    allowed = ALLOWED[type(command)]
    if letter is not None and letter.stage not in allowed:
        wanted = ",".join(s.value for s in LetterStage if s in allowed)
        yield finding("letter_stage", stage=letter.stage, wanted=wanted)


def of_issuer(case: Case, command: Any, context: Context) -> Iterator[Finding]:
    """The officer belongs to the bureau that issues the letter."""
    letter = case.letter(command.letter)
    if letter is not None and context.officer.bureau is not letter.organ:
        yield finding("other_bureau", bureau=letter.organ, own=context.officer.bureau)


def _not_the_drafter(case: Case, command: CheckLetter, context: Context) -> Iterator[Finding]:
    letter = case.letter(command.letter)
    if letter is not None and any(
        context.is_same_hand("letter.checked", who, "letter.drafted") for who in letter.writers
    ):
        yield finding("same_person", role="drafter")


def _certifies(case: Case, command: CountersignLetter, context: Context) -> Iterator[Finding]:
    yield from said(command.document, "document")
    letter = case.letter(command.letter)
    if letter is None:
        return
    bureau = context.officer.bureau
    if all(p.certified_by is not bureau for p in letter.papers):
        yield finding("not_certifying", own=bureau)
    if any(c.bureau is bureau for c in letter.countersigned):
        yield finding("countersigned_before", bureau=bureau)


def _fit_to_issue(case: Case, command: SignLetter, context: Context) -> Iterator[Finding]:
    letter = case.letter(command.letter)
    if letter is not None:
        yield from issue_findings(case, letter, context)


def _numbered(_case: Case, command: IssueLetter, _context: Context) -> Iterator[Finding]:
    yield from said(command.number, "number")


@act(
    "check-letter",
    CheckLetter,
    duties=(Duty.CHECKER,),
    guards=(has_letter, in_stage, of_issuer, _not_the_drafter),
)
def _check(_case: Case, command: CheckLetter, _context: Context) -> tuple[object, ...]:
    return (LetterChecked(command.letter),)


def _reasoned(_case: Case, command: SendBackLetter, _context: Context) -> Iterator[Finding]:
    yield from said(command.reason, "reason")


@act(
    "send-back-letter",
    SendBackLetter,
    duties=(Duty.CHECKER, Duty.SIGNATORY, Duty.APPROVER),
    guards=(has_letter, in_stage, _reasoned),
)
def _send_back(_case: Case, command: SendBackLetter, _c: Context) -> tuple[object, ...]:
    return (LetterSentBack(command.letter, command.reason),)


@act(
    "countersign-letter",
    CountersignLetter,
    duties=(Duty.APPROVER, Duty.CHECKER, Duty.SIGNATORY),
    guards=(has_letter, in_stage, _certifies),
)
def _countersign(_case: Case, command: CountersignLetter, c: Context) -> tuple[object, ...]:
    return (LetterCountersigned(command.letter, c.officer.bureau, command.document),)


@act(
    "sign-letter",
    SignLetter,
    duties=(Duty.SIGNATORY,),
    guards=(has_letter, in_stage, of_issuer, _fit_to_issue),
)
def _sign(_case: Case, command: SignLetter, context: Context) -> tuple[object, ...]:
    return (LetterSigned(command.letter, context.now),)


@act(
    "issue-letter",
    IssueLetter,
    duties=(Duty.SIGNATORY,),
    guards=(has_letter, in_stage, of_issuer, _numbered),
)
def _issue(_case: Case, command: IssueLetter, _context: Context) -> tuple[object, ...]:
    issued = LetterIssued(
        letter=command.letter,
        number=command.number,
        content=command.content,
        file=command.file,
        pdf=command.pdf,
        wording=command.wording,
    )
    return (issued,)


def changed(case: Case, letter_id: str, **changes: Any) -> Case:
    """Return the case with some fields of one letter changed; an unknown letter changes nothing."""
    letter = case.letter(letter_id)
    return case if letter is None else with_letter(case, replace(letter, **changes))


@applies(LetterChecked)
def _checked(case: Case, checked: LetterChecked, entered: Entered) -> Case:
    return changed(case, checked.letter, stage=LetterStage.CHECKED, checked_by=entered.officer)


@applies(LetterSentBack)
def _sent_back(case: Case, sent: LetterSentBack, _entered: Entered) -> Case:
    letter = case.letter(sent.letter)
    return case if letter is None else with_letter(case, returned(letter, sent.reason))


def returned(letter: WaiverLetter, reason: str) -> WaiverLetter:
    """Return a letter on its way as it lies with its drafter again."""
    return replace(
        letter,
        stage=LetterStage.DRAFTED,
        checked_by="",
        countersigned=(),
        returned_reason=reason,
    )


@applies(LetterCountersigned)
def _countersigned(case: Case, signed: LetterCountersigned, entered: Entered) -> Case:
    letter = case.letter(signed.letter)
    if letter is None:
        return case
    mark = Countersignature(signed.bureau, entered.officer, entered.at, signed.document)
    marks = (*letter.countersigned, mark)
    done = {p.certified_by for p in letter.papers} <= {m.bureau for m in marks}
    stage = LetterStage.COUNTERSIGNED if done else letter.stage
    return with_letter(case, replace(letter, countersigned=marks, stage=stage))


@applies(LetterSigned)
def _signed(case: Case, signed: LetterSigned, entered: Entered) -> Case:
    return changed(
        case,
        signed.letter,
        stage=LetterStage.SIGNED,
        signed_by=entered.officer,
        signed_at=signed.signed_at,
    )


@applies(LetterIssued)
def _issued(case: Case, issued: LetterIssued, entered: Entered) -> Case:
    grown = changed(
        case,
        issued.letter,
        stage=LetterStage.ISSUED,
        number=issued.number,
        content=issued.content,
        file=issued.file,
        pdf=issued.pdf,
        wording=issued.wording,
    )
    matter = grown.matter(MatterKind.WAIVER_REQUEST)
    if matter is None or not matter.is_open:
        return grown
    ended = replace(
        matter,
        outcome=MatterOutcome.LETTER_ISSUED,
        ended=Moment(entered.at, entered.at),
        document_number=issued.number,
    )
    return with_matter(grown, ended)
