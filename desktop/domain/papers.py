"""The papers of an application: submitted, looked at, verified, returned; the commitment; the gate.

Verifying the last paper a letter waives redeems the letter.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from desktop.domain.acts import act
from desktop.domain.case import Case, Commitment, LetterStage, PaperState, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies, with_letter
from desktop.domain.guards import not_in_future, said
from desktop.domain.registry import event
from desktop.domain.values import Duty, PaperSource, PaperStatus
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Answer
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class SubmitPaper:
    """Note that a paper came in, with its number and the hashes of its scans."""

    case_id: str
    paper: Paper
    source: PaperSource
    submitted_on: date | None = None
    number: str = ""
    scans: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyPaper:
    """Find a submitted paper in order (核验通过)."""

    case_id: str
    paper: Paper
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnPaper:
    """Return a paper that does not meet the demands, saying once everything that is wrong."""

    case_id: str
    paper: Paper
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkPaper:
    """Mark a paper as missing or as not concerned."""

    case_id: str
    paper: Paper
    status: PaperStatus
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignCommitment:
    """Note the applicant's signed commitment (容缺受理承诺书)."""

    case_id: str
    number: str
    signed_on: date
    scan: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StateGate:
    """State what was found on the conditions of the waiver (信用、违建、权属…), with the source."""

    case_id: str
    answers: tuple[tuple[str, Answer], ...]
    source: str


@event("paper.submitted")
@dataclass(frozen=True, slots=True)
class PaperSubmitted:
    """A paper came in."""

    paper: Paper
    source: PaperSource
    submitted_on: date
    number: str
    scans: tuple[str, ...]


@event("paper.verified")
@dataclass(frozen=True, slots=True)
class PaperVerified:
    """A paper was found in order."""

    paper: Paper
    remark: str
    verified_on: date


@event("paper.returned")
@dataclass(frozen=True, slots=True)
class PaperReturned:
    """A paper was returned."""

    paper: Paper
    problem: str
    returned_on: date


@event("paper.marked")
@dataclass(frozen=True, slots=True)
class PaperMarked:
    """A paper was marked as missing or not concerned."""

    paper: Paper
    status: PaperStatus
    remark: str


@event("commitment.signed")
@dataclass(frozen=True, slots=True)
class CommitmentSigned:
    """The applicant signed the commitment."""

    number: str
    signed_on: date
    scan: str


@event("gate.stated")
@dataclass(frozen=True, slots=True)
class GateStated:
    """The conditions of the waiver were looked into."""

    answers: tuple[tuple[str, Answer], ...]
    source: str


@event("letter.redeemed")
@dataclass(frozen=True, slots=True)
class LetterRedeemed:
    """Every paper the letter waived has been verified."""

    letter: str
    on: date


def _submission_dated(_c: Case, command: SubmitPaper, context: Context) -> Iterator[Finding]:
    yield from not_in_future(command.submitted_on, "submitted_on", context)


def _is_submitted(case: Case, command: VerifyPaper, _context: Context) -> Iterator[Finding]:
    status = case.paper(command.paper).status
    if status is not PaperStatus.SUBMITTED:
        yield finding("paper_not_submitted", paper=command.paper, status=status)


def _can_be_returned(case: Case, command: ReturnPaper, _c: Context) -> Iterator[Finding]:
    yield from said(command.problem, "problem")
    status = case.paper(command.paper).status
    if status not in (PaperStatus.SUBMITTED, PaperStatus.VERIFIED):
        yield finding("paper_not_submitted", paper=command.paper, status=status)


def _mark_is_plain(case: Case, command: MarkPaper, context: Context) -> Iterator[Finding]:
    if command.status not in (PaperStatus.MISSING, PaperStatus.NOT_CONCERNED):
        yield finding("mark_unfit", "status", given=command.status)
    main = context.rules.deficiency.main_papers(context.today)
    if command.status is PaperStatus.NOT_CONCERNED and command.paper in main:
        yield from said(command.remark, "remark")


def _commitment_sound(case: Case, command: SignCommitment, c: Context) -> Iterator[Finding]:
    yield from said(command.number, "number")
    yield from not_in_future(command.signed_on, "signed_on", c)


def _gate_known(_case: Case, command: StateGate, context: Context) -> Iterator[Finding]:
    yield from said(command.source, "source")
    known = context.rules.deficiency.gate_criteria(context.today)
    for name, _answer in command.answers:
        if name not in known:
            yield finding("gate_unknown", "answers", given=name, allowed=",".join(known))


@act(
    "submit-paper",
    SubmitPaper,
    duties=(Duty.WINDOW, Duty.ACCOUNT_MANAGER, Duty.APPROVER),
    guards=(_submission_dated,),
)
def _submit(_case: Case, command: SubmitPaper, context: Context) -> tuple[object, ...]:
    submitted = PaperSubmitted(
        paper=command.paper,
        source=command.source,
        submitted_on=command.submitted_on or context.today,
        number=command.number,
        scans=command.scans,
    )
    return (submitted,)


@act(
    "verify-paper",
    VerifyPaper,
    duties=(Duty.WINDOW, Duty.APPROVER),
    guards=(_is_submitted,),
)
def _verify(case: Case, command: VerifyPaper, context: Context) -> tuple[object, ...]:
    verified = PaperVerified(command.paper, command.remark, context.today)
    redeemed = (
        LetterRedeemed(letter.id, context.today)
        for letter in case.letters
        if _is_last_outstanding(letter, case.paper(command.paper))
    )
    return (verified, *redeemed)


def _is_last_outstanding(letter: WaiverLetter, paper: PaperState) -> bool:
    was_issued = letter.signed_at is not None and _redeems(paper, letter)
    return was_issued and {p.paper for p in letter.outstanding} == {paper.paper}


def _redeems(paper: PaperState, letter: WaiverLetter) -> bool:
    """Return whether the paper is waited for and came in no later than the letter's last day."""
    is_outstanding = any(p.paper is paper.paper for p in letter.outstanding)
    in_time = paper.changed_on is None or paper.changed_on <= letter.due_on
    return letter.is_live and is_outstanding and in_time


@act(
    "return-paper",
    ReturnPaper,
    duties=(Duty.WINDOW, Duty.APPROVER),
    guards=(_can_be_returned,),
)
def _return(_case: Case, command: ReturnPaper, context: Context) -> tuple[object, ...]:
    return (PaperReturned(command.paper, command.problem, context.today),)


@act("mark-paper", MarkPaper, duties=(Duty.WINDOW,), guards=(_mark_is_plain,))
def _mark(_case: Case, command: MarkPaper, _context: Context) -> tuple[object, ...]:
    return (PaperMarked(command.paper, command.status, command.remark),)


@act(
    "sign-commitment",
    SignCommitment,
    duties=(Duty.WINDOW, Duty.ACCOUNT_MANAGER),
    guards=(_commitment_sound,),
)
def _sign(_case: Case, command: SignCommitment, _context: Context) -> tuple[object, ...]:
    return (CommitmentSigned(command.number, command.signed_on, command.scan),)


@act(
    "state-gate",
    StateGate,
    duties=(Duty.WINDOW, Duty.DRAFTER, Duty.APPROVER),
    guards=(_gate_known,),
)
def _state_gate(_case: Case, command: StateGate, _context: Context) -> tuple[object, ...]:
    return (GateStated(command.answers, command.source),)


def _with_paper(case: Case, paper: PaperState) -> Case:
    others = tuple(p for p in case.papers if p.paper is not paper.paper)
    return replace(case, papers=(*others, paper))


@applies(PaperSubmitted)
def _submitted(case: Case, submitted: PaperSubmitted, _entered: Entered) -> Case:
    old = case.paper(submitted.paper)
    paper = replace(
        old,
        status=PaperStatus.SUBMITTED,
        source=submitted.source,
        number=submitted.number or old.number,
        scans=(*old.scans, *(s for s in submitted.scans if s not in old.scans)),
        changed_on=submitted.submitted_on,
        remark="",
    )
    return _with_paper(case, paper)


@applies(PaperVerified)
def _verified(case: Case, verified: PaperVerified, _entered: Entered) -> Case:
    submitted = case.paper(verified.paper)
    paper = replace(
        submitted,
        status=PaperStatus.VERIFIED,
        remark=verified.remark,
        changed_on=verified.verified_on,
    )
    grown = _with_paper(case, paper)
    for letter in case.letters:
        if _redeems(submitted, letter):
            marked = replace(letter, redeemed=(*letter.redeemed, verified.paper))
            grown = with_letter(grown, marked)
    return grown


@applies(PaperReturned)
def _returned(case: Case, returned: PaperReturned, _entered: Entered) -> Case:
    paper = replace(
        case.paper(returned.paper),
        status=PaperStatus.RETURNED,
        remark=returned.problem,
        changed_on=returned.returned_on,
    )
    return _outstanding_again(_with_paper(case, paper), returned.paper)


def _outstanding_again(case: Case, paper: Paper) -> Case:
    """Return the case with the paper waited for anew by every letter that has not ended."""
    for letter in case.letters:
        if letter.is_live and paper in letter.redeemed:
            left = tuple(p for p in letter.redeemed if p is not paper)
            case = with_letter(case, replace(letter, redeemed=left))
    return case


@applies(PaperMarked)
def _marked(case: Case, marked: PaperMarked, entered: Entered) -> Case:
    paper = replace(
        case.paper(marked.paper),
        status=marked.status,
        remark=marked.remark,
        changed_on=entered.at.date(),
    )
    grown = _with_paper(case, paper)
    if marked.status is PaperStatus.MISSING:
        return _outstanding_again(grown, marked.paper)
    return grown


@applies(CommitmentSigned)
def _commitment_signed(case: Case, signed: CommitmentSigned, _entered: Entered) -> Case:
    return replace(case, commitment=Commitment(signed.number, signed.signed_on, signed.scan))


@applies(GateStated)
def _gate_stated(case: Case, stated: GateStated, _entered: Entered) -> Case:
    answers = {**dict(case.gate), **dict(stated.answers)}
    return replace(case, gate=tuple(sorted(answers.items())))


@applies(LetterRedeemed)
def _letter_redeemed(case: Case, redeemed: LetterRedeemed, entered: Entered) -> Case:
    letter = case.letter(redeemed.letter)
    if letter is None:
        return case
    ended = replace(
        letter, stage=LetterStage.REDEEMED, ended_on=redeemed.on, ended_by=entered.officer
    )
    return with_letter(case, ended)
