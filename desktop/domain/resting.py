"""Which numbers of the policy a case rests on: each item of a table of limits, and since when."""

from collections.abc import Iterator
from datetime import date, datetime

from desktop.domain.case import Case, Matter, MatterOutcome, Step, WaiverLetter
from desktop.domain.clocks import notifies, told_at
from desktop.domain.values import MatterKind
from desktop.plain_class import dataclass
from desktop.rules.exemption import Outcome

REMINDERS = (
    "letter_reminder_first",
    "letter_reminder_second",
    "letter_reminder_third",
    "letter_reminder_last",
)
PROMISED = {
    MatterKind.CONNECTION: ("connection_goal",),
    MatterKind.TRANSMISSION: ("statutory_transmission",),
}
"""What a matter is promised by where it is not one of two working days."""


@dataclass(frozen=True, slots=True)
class Resting:
    """An item a case rests on: the day it counts from, and when what it says was told."""

    item: str
    on: date
    told_at: datetime


def resting(case: Case) -> tuple[Resting, ...]:
    """Return every item a case rests on, each once, as it was first told."""
    found: dict[str, Resting] = {}
    for one in _every(case):
        found.setdefault(one.item, one)
    return tuple(found.values())


def _every(case: Case) -> Iterator[Resting]:
    for matter in case.matters:
        if notifies(matter.kind):
            yield Resting("notify", matter.received_on, matter.received_at)
        for notice in matter.supplements:
            yield Resting("supplement_usual", notice.requested_on, matter.received_at)
        if matter.accepted_on is not None:
            yield from _of_accepted(matter, matter.accepted_on)
    for letter in case.letters:
        yield from _of_letter(letter)


def _of_accepted(matter: Matter, on: date) -> Iterator[Resting]:
    told = told_at(matter)
    is_exempt = matter.verdict is not None and matter.verdict.effective is Outcome.EXEMPT
    items = () if is_exempt else PROMISED.get(matter.kind, ("decide", "statutory_single"))
    yield from (Resting(item, on, told) for item in items)
    for step in matter.steps:
        yield from _of_step(step, on, told)
    if matter.outcome is MatterOutcome.FILED and matter.ended is not None:
        for item in ("receipt_valid", "works_notice", "works_drawings"):
            yield Resting(item, matter.ended.on, matter.ended.entered_at)
    if matter.outcome in (MatterOutcome.GRANTED, MatterOutcome.REFUSED) and matter.ended:
        yield Resting("serve_decision", matter.ended.on, matter.ended.entered_at)


def _of_step(step: Step, on: date, told: datetime) -> Iterator[Resting]:
    if step.opinion is None:
        yield Resting("decision_amber", on, told)
    if step.extension is not None:
        yield Resting("single_extension", on, told)
    if step.fixed_due is not None:
        yield Resting("fixed_due_usual", on, told)
    for special in step.specials:
        yield Resting("special_usual", special.start, told)
    for order in step.oversight:
        yield Resting("oversight_reply", order.ordered_at.date(), order.ordered_at)


def _of_letter(letter: WaiverLetter) -> Iterator[Resting]:
    told = letter.signed_at or letter.drafted_at
    items = ["letter_extension", "letter_extension_asked"] if letter.is_live else []
    items += ["extension_usual"] if letter.extension is not None else []
    items += REMINDERS if letter.is_live else ()
    yield from (Resting(item, told.date(), told) for item in items)
