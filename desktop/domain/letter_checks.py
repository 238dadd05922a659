"""What stands against drafting or issuing a waiver letter, and the blanks a table can fill."""

from collections.abc import Iterator
from datetime import date, timedelta

from desktop.domain.case import Case, MatterOutcome, WaiverLetter
from desktop.domain.competence import delegation_findings
from desktop.domain.context import Context
from desktop.domain.letter_parts import WaivedPaper
from desktop.domain.office_settings import Separation
from desktop.domain.values import Bureau, MatterKind, PaperStatus
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Finding, finding

SETTLED = (PaperStatus.SUBMITTED, PaperStatus.VERIFIED, PaperStatus.NOT_CONCERNED)


@dataclass(frozen=True, slots=True)
class PaperToWaive:
    """One paper a draft is to waive; what is left blank is filled from the table of the rule."""

    paper: Paper
    supporting: tuple[str, ...] = ()
    progress: str = ""
    issuing_organ: str = ""
    expected_on: date | None = None
    supplement_by: date | None = None
    anchor: str = ""
    method: str = ""


def last_day_of(given: date | None, context: Context) -> date | None:
    """Return the letter's last day: as fixed by an officer, else the office's usual long stop.

    None where the usual long stop lies beyond the published calendar and nobody fixed a day.
    """
    if given is not None:
        return given
    day = context.today + timedelta(days=context.office.long_stop_days)
    return day if day <= context.rules.calendar.horizon else None


def draft_findings(
    case: Case, papers: tuple[Paper, ...], own_letter: str, context: Context
) -> Iterator[Finding]:
    """Yield what stands against drafting a letter for these papers."""
    yield from _request_accepted(case)
    yield from main_paper_findings(case, context)
    if not papers:
        yield finding("papers_missing_choice", "papers")
    for index, paper in enumerate(papers):
        yield from _paper_findings(case, paper, f"papers.{index}", own_letter, context)


def main_paper_findings(case: Case, context: Context) -> Iterator[Finding]:
    """Yield each main paper (主件) that is not in; none of them can be waived."""
    for paper in context.rules.deficiency.main_papers(context.today):
        if case.paper(paper).status not in SETTLED:
            yield finding("main_paper_missing", "papers", paper=paper)


def issue_findings(case: Case, letter: WaiverLetter, context: Context) -> Iterator[Finding]:
    """Yield everything that stands against signing (签发前检查)."""
    yield from _request_accepted(case)
    yield from delegation_findings(case, context)
    yield from main_paper_findings(case, context)
    yield from _papers_backed(case, letter, context)
    if case.commitment is None:
        yield finding("commitment_missing")
    yield from _vouched_for(case, letter, context)
    yield from _countersigned(letter)
    yield from _people_differ(letter, context)
    yield from replaced_findings(case, letter)
    yield from _days_ahead(letter, context)


def replaced_findings(case: Case, letter: WaiverLetter) -> Iterator[Finding]:
    """Yield that the letter in whose place this one is came to an end meanwhile."""
    before = case.letter(letter.replaces)
    if before is not None and not before.is_live:
        yield finding("replaced_ended", letter=before.number, stage=before.stage)


def _days_ahead(letter: WaiverLetter, context: Context) -> Iterator[Finding]:
    if letter.last_day <= context.today:
        yield finding("by_not_ahead", by=letter.last_day)
        return
    for index, paper in enumerate(letter.papers):
        if paper.supplement_by <= context.today:
            field = f"papers.{index}.supplement_by"
            yield finding("by_not_ahead", field, by=paper.supplement_by)


def filled(paper: PaperToWaive, last_day: date, context: Context) -> WaivedPaper:
    """Return the paper with its blanks filled from the table of waivable papers."""
    row = context.rules.waivable(paper.paper, paper.supporting, context.today)
    anchor = paper.anchor or context.rules.anchor(row, context.office.stage_profile)
    return WaivedPaper(
        paper=paper.paper,
        issuing_organ=paper.issuing_organ or row.issuing_organ,
        progress=paper.progress,
        supporting=paper.supporting,
        certified_by=Bureau(row.certified_by),
        supplement_by=paper.supplement_by or last_day,
        anchor=anchor,
        expected_on=paper.expected_on,
        method=paper.method,
    )


def _request_accepted(case: Case) -> Iterator[Finding]:
    matter = case.matter(MatterKind.WAIVER_REQUEST)
    if matter is None:
        yield finding("matter_missing", matter=MatterKind.WAIVER_REQUEST)
    elif matter.accepted_on is None:
        yield finding("not_accepted", matter=MatterKind.WAIVER_REQUEST)
    elif matter.outcome is MatterOutcome.REFUSED:
        yield finding("matter_closed", matter=MatterKind.WAIVER_REQUEST)


def _paper_findings(
    case: Case, paper: Paper, field: str, own_letter: str, context: Context
) -> Iterator[Finding]:
    if not context.rules.is_waivable(paper, context.today):
        yield finding("paper_not_waivable", field, paper=paper)
    elif paper in context.office.not_waived:
        yield finding("paper_not_waived_here", field, paper=paper)
    if case.paper(paper).status in SETTLED:
        yield finding("paper_not_missing", field, paper=paper)
    own = case.letter(own_letter)
    spared = (own_letter, own.replaces if own else "")
    for letter in case.letters:
        waives = any(p.paper is paper for p in letter.outstanding)
        if letter.is_live and letter.id not in spared and waives:
            name = letter.number or letter.id
            yield finding("paper_waived_already", field, paper=paper, letter=name)


def _papers_backed(case: Case, letter: WaiverLetter, context: Context) -> Iterator[Finding]:
    for index, paper in enumerate(letter.papers):
        field = f"papers.{index}.supporting"
        if paper.paper in context.office.not_waived:
            yield finding("paper_not_waived_here", field, paper=paper.paper)
        if case.paper(paper.paper).status in SETTLED:
            yield finding("paper_not_missing", field, paper=paper.paper)
        allowed = context.rules.supporting(paper.paper, context.today)
        any_of = "、".join(context.rules.deficiency.supporting_name(c) for c in allowed)
        if not paper.supporting:
            yield finding("supporting_missing", field, paper=paper.paper, any_of=any_of)
        for given in paper.supporting:
            if given not in allowed:
                yield finding(
                    "supporting_unfit", field, given=given, paper=paper.paper, any_of=any_of
                )


def _vouched_for(case: Case, letter: WaiverLetter, context: Context) -> Iterator[Finding]:
    """Yield each condition that fails or is unknown, and each paper no bureau vouches for by now.

    A condition may bar every waiver, or stand in the row by which a bureau vouches for one paper.
    """
    answers, on, rules = dict(case.gate), context.today, context.rules
    barred = dict.fromkeys(rules.gate_findings(answers, on))
    yield from barred
    for index, paper in enumerate(letter.papers):
        fitting = [c for c in rules.supporting(paper.paper, on) if c in paper.supporting]
        said = rules.deficiency.vouching(paper.paper, fitting, answers, on)
        unmet = dict.fromkeys(f for one in said for f in rules.deficiency.unmet(one))
        yield from (f for f in unmet if f not in barred)
        barred |= unmet
        if said and not barred and all(one.outcome != paper.certified_by for one in said):
            field, bureau = f"papers.{index}.supporting", paper.certified_by
            yield finding("vouching_changed", field, paper=paper.paper, bureau=bureau)


def _countersigned(letter: WaiverLetter) -> Iterator[Finding]:
    done = {c.bureau for c in letter.countersigned}
    waiting = [b for b in Bureau if b in {p.certified_by for p in letter.papers} - done]
    if waiting:
        yield finding("countersign_waiting", bureaus=",".join(b.value for b in waiting))


def _people_differ(letter: WaiverLetter, context: Context) -> Iterator[Finding]:
    """Whoever wrote it never signs; the checker too unless the bureau settled on two."""
    signed = "letter.signed"
    if any(context.is_same_hand(signed, who, "letter.drafted") for who in letter.writers):
        yield finding("same_person", role="drafter")
    strict = context.office.organ(letter.organ).separation is Separation.THREE
    if strict and context.is_same_hand(signed, letter.checked_by, "letter.checked"):
        yield finding("same_person", role="checker")
