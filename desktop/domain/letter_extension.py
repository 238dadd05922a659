"""The one extension of a waiver letter (延期函), to a calendar date the officer fixes."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.acts import act
from desktop.domain.case import Case, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies
from desktop.domain.guards import said
from desktop.domain.letter import ALLOWED, changed, has_letter, in_stage, of_issuer
from desktop.domain.letter_life import NUMBERED
from desktop.domain.letter_parts import LetterExtension
from desktop.domain.paper_codes import MakesPaper
from desktop.domain.registry import event
from desktop.domain.values import Duty
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.rules.working_days import NoCalendar


class ExtensionCause(StrEnum):
    """The only causes that allow an extension: the issuing organ is late, or force majeure."""

    ISSUING_ORGAN = "issuing_organ"
    FORCE_MAJEURE = "force_majeure"


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtendLetter:
    """Extend a letter once (延期函) to a calendar date the officer fixes."""

    case_id: str
    letter: str
    until: date
    cause: ExtensionCause
    reason: str


@event("letter.extended", version=2)
@dataclass(frozen=True, slots=True)
class LetterExtended(MakesPaper):
    """The letter was extended."""

    letter: str
    until: date
    cause: ExtensionCause
    reason: str
    granted_on: date
    number: str


ALLOWED[ExtendLetter] = NUMBERED


def _extension_sound(case: Case, command: ExtendLetter, context: Context) -> Iterator[Finding]:
    yield from said(command.reason, "reason")
    letter = case.letter(command.letter)
    if letter is None:
        return
    extension = _extension_of(case, letter)
    if extension is not None:
        yield finding("extended_before", until=extension.until)
    if command.until <= letter.due_on:
        yield finding("until_not_later", "until", due=letter.due_on)
        return
    yield from _extension_within_limit(letter, command, context)
    yield from _asked_in_time(letter, context)


def _extension_of(case: Case, letter: WaiverLetter) -> LetterExtension | None:
    """Return the one extension of a letter, or of the letters it is in the place of."""
    at: WaiverLetter | None = letter
    while at is not None:
        if at.extension is not None:
            return at.extension
        at = case.letter(at.replaces)
    return None


def _extension_within_limit(
    letter: WaiverLetter, command: ExtendLetter, context: Context
) -> Iterator[Finding]:
    longest = context.rules.days("letter_extension", context.today)
    try:
        days = context.rules.calendar.count(letter.due_on, command.until)
    except NoCalendar:
        days = (command.until - letter.due_on) // timedelta(days=1)
    if days > longest:
        yield finding("extension_too_long", "until", given=days, longest=longest)


def _asked_in_time(letter: WaiverLetter, context: Context) -> Iterator[Finding]:
    ahead = context.rules.days("letter_extension_asked", context.today)
    try:
        left = context.rules.calendar.count(context.today, letter.due_on)
    except NoCalendar:
        return
    if context.today > letter.due_on:
        yield finding("asked_after_due", due=letter.due_on)
    elif left < ahead:
        yield finding("asked_too_late", left=left, ahead=ahead)


@act(
    "extend-letter",
    ExtendLetter,
    duties=(Duty.SIGNATORY,),
    guards=(has_letter, in_stage, of_issuer, _extension_sound),
    series="letter",
)
def _extend(_case: Case, command: ExtendLetter, context: Context) -> tuple[object, ...]:
    extended = LetterExtended(
        letter=command.letter,
        until=command.until,
        cause=command.cause,
        reason=command.reason,
        granted_on=context.today,
        number=context.number,
    )
    return (extended,)


@applies(LetterExtended)
def _extended(case: Case, extended: LetterExtended, _entered: Entered) -> Case:
    extension = LetterExtension(extended.until, extended.reason, extended.granted_on)
    return changed(case, extended.letter, extension=extension)
