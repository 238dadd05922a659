"""Who held the ball: at any moment of a matter, and of a case, exactly one party.

Several bureaus that have to decide at the same time hold it together as the government's side. A
special procedure that stops every step leaves it with nobody; a question to the applicant does
not, since the clock runs on.
Our reading: a case with several matters waits for the government as long as any bureau has to
move, else for the utility, else for the enterprise, to which a served letter with papers still
owed leaves it as well.
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise

from desktop.domain.case import Case, Matter
from desktop.domain.clocks import is_suspended
from desktop.domain.folding import Recorded, apply
from desktop.domain.values import MatterKind
from desktop.plain_class import dataclass


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
    every = _of_each(_grown(history), kind)
    return _held(every[-1], now) if every else ()


def case_stretches(history: Iterable[Recorded], now: datetime) -> tuple[Stretch, ...]:
    """Return who held the ball of a case, without gap or overlap.

    It begins with the first receipt and ends with the last of its matters and letters, or now.
    """
    grown = _grown(history)
    each = [*_letters(grown, now)]
    for kind in MatterKind:
        each += [one for stands in _of_each(grown, kind) for one in _held(stands, now)]
    moments = sorted({moment for one in each for moment in (one.since, one.until)})
    held = (Stretch(_first(each, a, b), a, b) for a, b in pairwise(moments))
    return tuple(_joined(held))


def _first(each: Iterable[Stretch], since: datetime, until: datetime) -> Party:
    """Return who has to move first of those who hold something then."""
    parties = {one.party for one in each if one.since <= since and until <= one.until}
    return next((party for party in Party if party in parties), Party.NOBODY)


Grown = tuple[tuple[datetime, Case], ...]
"""A case as each of its entries made it."""


def _grown(history: Iterable[Recorded]) -> Grown:
    case: Case | None = None
    found: list[tuple[datetime, Case]] = []
    for recorded in history:
        case = apply(case, recorded)
        if case is not None:
            found.append((recorded.entered.at, case))
    return tuple(found)


def _letters(grown: Grown, now: datetime) -> Iterator[Stretch]:
    """Yield the time a letter was made by the bureaus, then the time its papers were owed."""
    ends: dict[str, datetime] = {}
    for at, case in grown:
        for letter in case.letters:
            if not letter.is_live:
                ends.setdefault(letter.id, at)
    for letter in grown[-1][1].letters if grown else ():
        until = ends.get(letter.id, now)
        served = letter.served.at if letter.served is not None else until
        made = (Party.BUREAU, letter.drafted_at, min(served, until))
        for party, since, last in (made, (Party.ENTERPRISE, served, until)):
            if since < last:
                yield Stretch(party, since, last)


def _of_each(grown: Grown, kind: MatterKind) -> list[tuple["Stand", ...]]:
    """Return how each matter of a kind stood over time, one received after another."""
    stands = tuple(_stands(grown, kind))
    entries = dict.fromkeys(matter.entry for _at, matter in stands)
    return [tuple(s for s in stands if s[1].entry == entry) for entry in entries]


def _held(stands: tuple["Stand", ...], now: datetime) -> tuple[Stretch, ...]:
    last = stands[-1][1]
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
    exempt = matter.verdict is not None and matter.verdict.frees
    pending = [step for step in matter.steps if step.opinion is None]
    stands = bool(pending) and all(is_suspended(step, today) for step in pending)
    return Party.NOBODY if stands and not exempt and matter.accepted_on else Party.BUREAU


def holder_of_case(case: Case, today: date) -> Party:
    """Return who has to move a case on a day: who comes first of all that is open in it."""
    held = {holder(matter, today) for matter in case.matters if matter.is_open}
    for letter in case.letters:
        if letter.is_live:
            held.add(Party.BUREAU if letter.served is None else Party.ENTERPRISE)
    return next((party for party in Party if party in held), Party.NOBODY)


Stand = tuple[datetime, Matter]


def _stands(grown: Grown, kind: MatterKind) -> Iterator[Stand]:
    """Yield how the matter stood from each entry on."""
    matter: Matter | None = None
    for at, case in grown:
        now = case.matter(kind)
        if now is not None and now != matter:
            yield at, now
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
