"""Drafting a waiver letter (拟函): which papers, what stands in for them, until when."""

from collections.abc import Iterator
from datetime import date
from uuid import NAMESPACE_OID, uuid5

from desktop.domain.acts import act
from desktop.domain.case import Case, LetterStage, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies, with_letter
from desktop.domain.letter import ALLOWED, changed, has_letter, in_stage, of_issuer
from desktop.domain.letter_checks import PaperToWaive, draft_findings, filled, last_day_of
from desktop.domain.letter_parts import WaivedPaper
from desktop.domain.registry import event
from desktop.domain.values import Bureau, Duty
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftLetter:
    """Draft a waiver letter (拟函); ``last_day`` None takes the office's usual long stop."""

    case_id: str
    papers: tuple[PaperToWaive, ...]
    last_day: date | None = None
    title_break: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviseLetter:
    """Change a draft, or one that was sent back."""

    case_id: str
    letter: str
    papers: tuple[PaperToWaive, ...]
    last_day: date | None = None
    title_break: str = ""


@event("letter.drafted", version=2)
@dataclass(frozen=True, slots=True)
class LetterDrafted:
    """A waiver letter was drafted; ``wording`` are the digests of what it is made from."""

    letter: str
    organ: Bureau
    papers: tuple[WaivedPaper, ...]
    last_day: date
    is_last_day_fixed: bool
    title_break: str
    wording: tuple[str, ...] = ()


@event("letter.revised", version=2)
@dataclass(frozen=True, slots=True)
class LetterRevised:
    """A draft was changed; from then on it is made from ``wording``."""

    letter: str
    papers: tuple[WaivedPaper, ...]
    last_day: date
    is_last_day_fixed: bool
    title_break: str
    wording: tuple[str, ...] = ()


ALLOWED[ReviseLetter] = frozenset({LetterStage.DRAFTED})


def _drafter_of_issuer(_case: Case, _command: object, context: Context) -> Iterator[Finding]:
    if context.officer.bureau is not context.office.issuer:
        yield finding("other_bureau", bureau=context.office.issuer, own=context.officer.bureau)


def _draft_sound(
    case: Case, command: DraftLetter | ReviseLetter, context: Context
) -> Iterator[Finding]:
    own = command.letter if isinstance(command, ReviseLetter) else ""
    papers = tuple(p.paper for p in command.papers)
    yield from draft_findings(case, papers, own, context)
    if last_day_of(command.last_day, context) is None:
        yield finding("long_stop_beyond_calendar", "last_day")
    elif command.last_day is not None and command.last_day <= context.today:
        yield finding("by_not_ahead", "last_day", by=command.last_day)
    for index, paper in enumerate(command.papers):
        yield from _dates_fit(paper, f"papers.{index}", command.last_day, context)


def _dates_fit(
    paper: PaperToWaive, field: str, fixed: date | None, context: Context
) -> Iterator[Finding]:
    last, by = last_day_of(fixed, context), paper.supplement_by
    if by and last and by > last:
        yield finding("paper_after_last_day", f"{field}.supplement_by", last_day=last)
    if by and by <= context.today:
        yield finding("by_not_ahead", f"{field}.supplement_by", by=by)
    known = context.rules.milestones(context.office.stage_profile, context.today)
    if paper.anchor and paper.anchor not in known:
        yield finding("milestone_unknown", f"{field}.anchor", allowed=",".join(known))


@act(
    "draft-letter",
    DraftLetter,
    duties=(Duty.DRAFTER,),
    guards=(_drafter_of_issuer, _draft_sound),
)
def _draft(case: Case, command: DraftLetter, context: Context) -> tuple[object, ...]:
    seed = f"{case.id}:{context.officer.id}:{context.now.isoformat()}:{len(case.letters)}"
    last_day = last_day_of(command.last_day, context)
    assert last_day is not None
    drafted = LetterDrafted(
        letter=str(uuid5(NAMESPACE_OID, seed)),
        organ=context.office.issuer,
        papers=tuple(filled(p, last_day, context) for p in command.papers),
        last_day=last_day,
        is_last_day_fixed=command.last_day is not None,
        title_break=command.title_break,
        wording=context.wording,
    )
    return (drafted,)


@act(
    "revise-letter",
    ReviseLetter,
    duties=(Duty.DRAFTER,),
    guards=(has_letter, in_stage, of_issuer, _draft_sound),
)
def _revise(_case: Case, command: ReviseLetter, context: Context) -> tuple[object, ...]:
    last_day = last_day_of(command.last_day, context)
    assert last_day is not None
    revised = LetterRevised(
        letter=command.letter,
        papers=tuple(filled(p, last_day, context) for p in command.papers),
        last_day=last_day,
        is_last_day_fixed=command.last_day is not None,
        title_break=command.title_break,
        wording=context.wording,
    )
    return (revised,)


@applies(LetterDrafted)
def _drafted(case: Case, drafted: LetterDrafted, entered: Entered) -> Case:
    if case.letter(drafted.letter) is not None:  # a letter is drafted once
        return case
    letter = WaiverLetter(
        id=drafted.letter,
        organ=drafted.organ,
        papers=drafted.papers,
        last_day=drafted.last_day,
        is_last_day_fixed=drafted.is_last_day_fixed,
        drafted_by=entered.officer,
        drafted_at=entered.at,
        title_break=drafted.title_break,
        wording=drafted.wording,
    )
    return with_letter(case, letter)


@applies(LetterRevised)
def _revised(case: Case, revised: LetterRevised, entered: Entered) -> Case:
    before = case.letter(revised.letter)
    hands = before.writers if before else ()
    also = () if entered.officer in hands else (entered.officer,)
    return changed(
        case,
        revised.letter,
        papers=revised.papers,
        last_day=revised.last_day,
        is_last_day_fixed=revised.is_last_day_fixed,
        title_break=revised.title_break,
        wording=revised.wording,
        returned_reason="",
        revised_by=(*hands[1:], *also),
    )
