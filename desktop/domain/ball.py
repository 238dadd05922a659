"""Who held the ball: at any moment of a matter exactly one party, from receipt to its end.

Several bureaus that have to decide at the same time hold it together as the government's side. A
special procedure that stops every step leaves it with nobody; a question to the applicant does
not, since the clock runs on.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise

from desktop.domain.case import Case, Matter
from desktop.domain.clocks import is_suspended
from desktop.domain.folding import Recorded, apply
from desktop.domain.values import MatterKind
from desktop.rules.exemption import Outcome


class Party(StrEnum):
    """Who can hold the ball."""

    BUREAU = "bureau"
    UTILITY = "utility"
    ENTERPRISE = "enterprise"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A time in which one party held the ball."""

    party: Party
    since: datetime
    until: datetime


def stretches(history: Iterable[Recorded], kind: MatterKind, now: datetime) -> tuple[Stretch, ...]:
    """Return who held the ball of a case's newest matter of that kind, without gap or overlap.

    It begins with the receipt and ends with the matter, or now.
    """
    every = tuple(_stands(history, kind))
    if not every:
        return ()
    last = every[-1][1]
    stands = tuple(stand for stand in every if stand[1].entry == last.entry)
    begin = min(matter.received_at for _at, matter in stands)
    end = max(begin, last.ended.done_at if last.ended else now)
    moments = sorted({begin, end, *_changes(stands, begin, end)})
    held = [
        Stretch(holder(_at(stands, since), since.date()), since, until)
        for since, until in pairwise(moments)
    ]
    return tuple(_joined(held))


def holder(matter: Matter, today: date) -> Party:
    """Return who has to move a matter on a day."""
    is_utility = matter.kind is MatterKind.CONNECTION
    if matter.open_supplement is not None:
        return Party.ENTERPRISE
    if is_utility:
        return Party.UTILITY
    exempt = matter.verdict is not None and matter.verdict.effective is Outcome.EXEMPT
    pending = [step for step in matter.steps if step.opinion is None]
    stands = bool(pending) and all(is_suspended(step, today) for step in pending)
    return Party.NOBODY if stands and not exempt and matter.accepted_on else Party.BUREAU


Stand = tuple[datetime, Matter]


def _stands(history: Iterable[Recorded], kind: MatterKind) -> Iterator[Stand]:
    """Yield how the matter stood from each entry on."""
    case: Case | None = None
    matter: Matter | None = None
    for recorded in history:
        case = apply(case, recorded)
        now = case.matter(kind) if case else None
        if now is not None and now != matter:
            yield recorded.entered.at, now
        matter = now


def _changes(stands: tuple[Stand, ...], begin: datetime, end: datetime) -> Iterator[datetime]:
    """Yield each moment between at which the holder may change: entries, and special days."""
    for at, matter in stands:
        days = (
            day
            for step in matter.steps
            for special in step.specials
            for day in (special.start, (special.ended_on or special.end) + timedelta(days=1))
        )
        midnights = (datetime.combine(day, time(), begin.tzinfo) for day in days)
        yield from (moment for moment in (at, *midnights) if begin < moment < end)


def _at(stands: tuple[Stand, ...], moment: datetime) -> Matter:
    """Return the matter as it stood at a moment; before the first entry as that made it."""
    known = [matter for at, matter in stands if at <= moment]
    return known[-1] if known else stands[0][1]


def _joined(held: Iterable[Stretch]) -> Iterator[Stretch]:
    last: Stretch | None = None
    for one in held:
        if last is not None and last.party is one.party:
            last = Stretch(last.party, last.since, one.until)
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last
