"""What holds for everybody is proposed by one officer and published by another.

A table of rules, a year's calendar: each is a *subject* (``calendar.2027``, ``rule.exemption``)
whose versions stand in the record under a place of its own, beside the cases. A version is text
that was signed; it is never changed, only followed by the next. Whoever proposed a version cannot
publish it, and a publication that says otherwise counts for nothing wherever it is read.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from desktop.domain.folding import Recorded
from desktop.domain.registry import event
from desktop.domain.values import Duty, Officer
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding

PLACE = "publication:"
"""What the place of a subject in the record begins with, where a case has its id."""
SHIPPED = "shipped"
"""What a proposal follows where nothing was published yet: what came with the program."""
PROPOSERS = frozenset({Duty.ADMINISTRATOR})
PUBLISHERS = frozenset({Duty.ADMINISTRATOR, Duty.OFFICE_HEAD})


def place_of(subject: str) -> str:
    """Return under which name the entries of a subject stand in the record."""
    return f"{PLACE}{subject}"


@event("publication.proposed")
@dataclass(frozen=True, slots=True)
class PublicationProposed:
    """A version was proposed (拟发布).

    ``number`` is the document's own (文号); ``follows`` is the version in force it was made from.
    """

    subject: str
    title: str
    number: str
    content: str
    follows: str
    reason: str = ""


@event("publication.published")
@dataclass(frozen=True, slots=True)
class PublicationPublished:
    """A second officer published a proposal (发布); it is in force from then on."""

    subject: str
    proposal: str
    follows: str
    digest: str


@event("publication.dropped")
@dataclass(frozen=True, slots=True)
class PublicationDropped:
    """A proposal was given up."""

    subject: str
    proposal: str
    reason: str


KINDS = (PublicationProposed, PublicationPublished, PublicationDropped)
"""The events of publishing; they belong to no case."""


class Stand(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    PUBLISHED = "published"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Publication:
    """One version of a subject: what was proposed, by whom, and what became of it.

    ``id`` is the entry that proposed it; ``known_from`` the moment it was published at, since
    when the office knows it, never before the version it follows.
    """

    id: str
    subject: str
    title: str
    number: str
    content: str
    follows: str
    reason: str
    proposed_by: str
    proposed_at: datetime
    stand: Stand = Stand.OPEN
    decided_by: str = ""
    known_from: datetime | None = None
    dropped_reason: str = ""

    @property
    def digest(self) -> str:
        """The SHA-256 (hex) of the content."""
        return content_digest(self.content)


def content_digest(content: str) -> str:
    """Return the SHA-256 (hex) of a version's text."""
    return hashlib.sha256(content.encode("utf-8")).hexdigest()


def publications_in(history: Iterable[Recorded]) -> tuple[Publication, ...]:
    """Return the versions of one subject, in the order they were proposed.

    What its proposer published, what names other text, and what follows a version that was no
    longer in force counts for nothing.
    """
    found: dict[str, Publication] = {}
    for recorded in history:
        match recorded.event:
            case PublicationProposed() as proposed:
                found[recorded.entered.entry] = _proposed(proposed, recorded)
            case PublicationPublished() as published:
                _publish(found, published, recorded)
            case PublicationDropped() as dropped:
                _drop(found, dropped, recorded)
            case _:
                continue
    return tuple(found.values())


def published(versions: Iterable[Publication]) -> tuple[Publication, ...]:
    """Return the versions that were published, the first first."""
    known = [(v.known_from, v) for v in versions if v.stand is Stand.PUBLISHED and v.known_from]
    return tuple(version for _at, version in sorted(known, key=lambda pair: pair[0]))


def in_force(versions: Iterable[Publication], at: datetime | None = None) -> Publication | None:
    """Return the version in force, or the one that was at a moment; None before the first."""
    known = [v for v in published(versions) if at is None or (v.known_from and v.known_from <= at)]
    return known[-1] if known else None


def follows_now(versions: Iterable[Publication]) -> str:
    """Return what a proposal made now follows."""
    newest = in_force(versions)
    return newest.id if newest else SHIPPED


def against_proposing(content: str, in_force_now: str, officer: Officer) -> Iterator[Finding]:
    """Yield what stands against proposing a text where another is in force."""
    yield from _duty(officer, PROPOSERS)
    if content == in_force_now:
        yield finding("proposal_changes_nothing")


def against_publishing(
    proposal: Publication | None, versions: Iterable[Publication], officer: Officer
) -> Iterator[Finding]:
    """Yield what stands against publishing a proposal."""
    yield from _duty(officer, PUBLISHERS)
    yield from _undecided(proposal)
    if proposal is None:
        return
    if proposal.proposed_by == officer.id:
        yield finding("second_officer_needed", officer=officer.name)
    if proposal.stand is Stand.OPEN and proposal.follows != follows_now(versions):
        yield finding("proposal_outdated", title=proposal.title)


def waits_for(proposal: Publication, officer: Officer) -> bool:
    """Return whether a proposal waits for that officer, to be published or given back."""
    is_anothers = proposal.proposed_by != officer.id
    return proposal.stand is Stand.OPEN and is_anothers and not any(_duty(officer, PUBLISHERS))


def against_dropping(
    proposal: Publication | None, reason: str, officer: Officer
) -> Iterator[Finding]:
    """Yield what stands against giving a proposal up."""
    yield from _duty(officer, PUBLISHERS)
    yield from _undecided(proposal)
    if not reason.strip():
        yield finding("text_missing", "reason")


def _duty(officer: Officer, duties: frozenset[Duty]) -> Iterator[Finding]:
    if not officer.is_active:
        yield finding("officer_inactive")
    if not duties & officer.duties:
        wanted = ",".join(sorted(duties))
        yield finding("duty_missing", wanted=wanted, held=",".join(sorted(officer.duties)))


def _undecided(proposal: Publication | None) -> Iterator[Finding]:
    if proposal is None:
        yield finding("proposal_missing")
    elif proposal.stand is not Stand.OPEN:
        yield finding("proposal_decided", title=proposal.title)


def _proposed(proposed: PublicationProposed, recorded: Recorded) -> Publication:
    return Publication(
        id=recorded.entered.entry,
        subject=proposed.subject,
        title=proposed.title,
        number=proposed.number,
        content=proposed.content,
        follows=proposed.follows,
        reason=proposed.reason,
        proposed_by=recorded.entered.officer,
        proposed_at=recorded.entered.at,
    )


def _publish(found: dict[str, Publication], told: PublicationPublished, recorded: Recorded) -> None:
    proposal = found.get(told.proposal)
    if proposal is None or proposal.stand is not Stand.OPEN:
        return
    holds = (
        proposal.proposed_by != recorded.entered.officer,
        proposal.digest == told.digest,
        proposal.follows == told.follows == follows_now(found.values()),
    )
    if all(holds):
        before = in_force(found.values())
        made = _decided(proposal, Stand.PUBLISHED, recorded)
        found[proposal.id] = replace(made, known_from=_not_before(before, recorded.entered.at))


def _not_before(before: Publication | None, at: datetime) -> datetime:
    """Return since when a version is known: a desk's slow clock puts none before the last."""
    return max(at, before.known_from) if before and before.known_from else at


def _drop(found: dict[str, Publication], told: PublicationDropped, recorded: Recorded) -> None:
    proposal = found.get(told.proposal)
    if proposal is not None and proposal.stand is Stand.OPEN:
        dropped = _decided(proposal, Stand.DROPPED, recorded)
        found[proposal.id] = replace(dropped, dropped_reason=told.reason)


def _decided(proposal: Publication, stand: Stand, recorded: Recorded) -> Publication:
    entered = recorded.entered
    return replace(proposal, stand=stand, decided_by=entered.officer, known_from=entered.at)
