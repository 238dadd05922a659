"""The utility's part: it accepts the application and brings the supply to the customer.

It accepts on complete papers or on a waiver letter that has been served, never on one that has not.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from desktop.domain.acts import act
from desktop.domain.case import (
    Case,
    LetterStage,
    Matter,
    MatterOutcome,
    MilestoneReached,
    WaiverLetter,
)
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies, with_matter
from desktop.domain.guards import not_in_future, said
from desktop.domain.letter import changed
from desktop.domain.letter_life import lapse_day
from desktop.domain.registry import event
from desktop.domain.values import Duty, MatterKind, Moment, PaperStatus
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptConnection:
    """Accept the connection application (供电企业受理); ``letter`` blank means complete papers."""

    case_id: str
    utility_number: str
    letter: str = ""
    accepted_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachMilestone:
    """Note that a milestone of the connection was reached."""

    case_id: str
    milestone: str
    on: date | None = None


@event("connection.accepted")
@dataclass(frozen=True, slots=True)
class ConnectionAccepted:
    """The utility accepted the application, on complete papers or on a letter."""

    utility_number: str
    letter: str
    accepted_at: datetime


@event("milestone.reached")
@dataclass(frozen=True, slots=True)
class MilestoneWasReached:
    """A milestone of the connection was reached."""

    milestone: str
    on: date
    is_last: bool


FAILED_STAGES = frozenset({LetterStage.LAPSED, LetterStage.REVOKED, LetterStage.VOID})


def _utility_accepts_once(
    case: Case, command: AcceptConnection, context: Context
) -> Iterator[Finding]:
    matter = case.matter(MatterKind.CONNECTION)
    if matter is not None and matter.accepted_on is not None:
        yield finding("already_accepted", matter=matter.kind, on=matter.accepted_on)
    yield from said(command.utility_number, "utility_number")
    yield from not_in_future(command.accepted_at, "accepted_at", context)
    if matter is not None and not matter.is_open:
        yield finding("matter_closed", matter=matter.kind)
    if matter is not None and context.moment(command.accepted_at) < matter.received_at:
        yield finding("before_receipt", "accepted_at", received=matter.received_at)


def _on_what_basis(case: Case, command: AcceptConnection, context: Context) -> Iterator[Finding]:
    missing = missing_papers(case, context)
    if not command.letter:
        for paper in missing:
            yield finding("paper_missing", "papers", paper=paper)
        return
    letter = case.letter(command.letter)
    if letter is None:
        yield finding("letter_missing", "letter", letter=command.letter)
    elif letter.stage is not LetterStage.SERVED:
        yield finding("letter_not_served", "letter", stage=letter.stage)
    else:
        yield from _adoptable(letter, command, context)
        waived = {p.paper for p in letter.papers}
        for paper in missing:
            if paper not in waived:
                yield finding("paper_missing", "papers", paper=paper)


def _adoptable(
    letter: WaiverLetter, command: AcceptConnection, context: Context
) -> Iterator[Finding]:
    day = context.moment(command.accepted_at).date()
    if letter.served is not None and day < letter.served.at.date():
        yield finding("before_service", "accepted_at", served=letter.served.at.date())
    last = lapse_day(letter, context.office)
    if last is not None and day > last:
        yield finding("letter_overdue", "letter", due=last)


def missing_papers(case: Case, context: Context) -> tuple[Paper, ...]:
    """Return the papers the utility needs that are neither in nor beside the point."""
    settled = (PaperStatus.SUBMITTED, PaperStatus.VERIFIED, PaperStatus.NOT_CONCERNED)
    wanted = context.rules.deficiency.required_papers(context.today)
    return tuple(p for p in wanted if case.paper(p).status not in settled)


def _connection_runs(case: Case, command: ReachMilestone, c: Context) -> Iterator[Finding]:
    matter = case.matter(MatterKind.CONNECTION)
    if matter is None or matter.accepted_on is None:
        yield finding("not_accepted", matter=MatterKind.CONNECTION)
        return
    if not matter.is_open:
        yield finding("matter_closed", matter=matter.kind)
    known = c.rules.milestones(c.office.stage_profile, c.today)
    if command.milestone not in known:
        yield finding("milestone_unknown", "milestone", allowed=",".join(known))
    if any(m.milestone == command.milestone for m in case.milestones):
        yield finding("milestone_reached", "milestone", milestone=command.milestone)
    yield from not_in_future(command.on, "on", c)


def _anchor_kept(case: Case, command: ReachMilestone, c: Context) -> Iterator[Finding]:
    for letter in case.letters:
        for paper in letter.outstanding if letter.is_live else ():
            if _reaches(command.milestone, paper.anchor, c):
                yield finding("anchor_paper_outstanding", paper=paper.paper, anchor=paper.anchor)


def _reaches(milestone: str, anchor: str, context: Context) -> bool:
    """Return whether ``milestone`` is the anchor itself or a later one.

    An anchor that is no milestone of the profile any more binds the next one, and the last.
    """
    order = context.rules.milestones(context.office.stage_profile, context.today)
    if anchor in order:
        return milestone in order[order.index(anchor) :]
    passed_by = context.rules.stages.is_after(milestone, anchor, context.today)
    return passed_by or milestone in order[-1:]


def _basis_holds(case: Case, _command: ReachMilestone, _context: Context) -> Iterator[Finding]:
    """A letter that lapsed or was revoked carries the connection no further."""
    live = {p.paper for x in case.letters if x.is_live and x.served for p in x.papers}
    for letter in case.letters:
        if letter.adopted_on is None or letter.stage not in FAILED_STAGES:
            continue
        for paper in letter.outstanding:
            settled = case.paper(paper.paper).status in (
                PaperStatus.VERIFIED,
                PaperStatus.NOT_CONCERNED,
            )
            if not settled and paper.paper not in live:
                yield finding("basis_ended", letter=letter.number, paper=paper.paper)


@act(
    "accept-connection",
    AcceptConnection,
    duties=(Duty.ACCOUNT_MANAGER,),
    guards=(_utility_accepts_once, _on_what_basis),
)
def _accept(case: Case, command: AcceptConnection, context: Context) -> tuple[object, ...]:
    accepted_at = context.moment(command.accepted_at)
    return (ConnectionAccepted(command.utility_number, command.letter, accepted_at),)


@act(
    "reach-milestone",
    ReachMilestone,
    duties=(Duty.ACCOUNT_MANAGER,),
    guards=(_connection_runs, _anchor_kept, _basis_holds),
)
def _reach(_case: Case, command: ReachMilestone, context: Context) -> tuple[object, ...]:
    known = context.rules.milestones(context.office.stage_profile, context.today)
    is_last = command.milestone == known[-1]
    return (MilestoneWasReached(command.milestone, command.on or context.today, is_last),)


@applies(ConnectionAccepted)
def _accepted(case: Case, accepted: ConnectionAccepted, entered: Entered) -> Case:
    on = accepted.accepted_at.date()
    old = case.matter(MatterKind.CONNECTION)
    matter = old or Matter(
        kind=MatterKind.CONNECTION, received_at=accepted.accepted_at, received_on=on
    )
    grown = replace(
        matter,
        accepted_at=accepted.accepted_at,
        accepted_on=on,
        acceptance_number=accepted.utility_number,
        entry=entered.entry,
    )
    if old is None:
        case = replace(case, matters=(*case.matters, grown))
    else:
        case = with_matter(case, grown)
    if not accepted.letter:
        return case
    return changed(
        case,
        accepted.letter,
        stage=LetterStage.ADOPTED,
        utility_number=accepted.utility_number,
        adopted_on=on,
    )


@applies(MilestoneWasReached)
def _reached(case: Case, reached: MilestoneWasReached, entered: Entered) -> Case:
    milestone = MilestoneReached(reached.milestone, reached.on)
    grown = replace(case, milestones=(*case.milestones, milestone))
    matter = grown.matter(MatterKind.CONNECTION)
    if not reached.is_last or matter is None:
        return grown
    done_at = datetime.combine(reached.on, entered.at.timetz())
    ended = replace(matter, outcome=MatterOutcome.CONNECTED, ended=Moment(done_at, entered.at))
    return with_matter(grown, ended)
