"""What is told while a letter runs and when it is done: reminder (提醒) and clearance (补齐确认函).

Neither changes what the letter is worth; both are papers with a number, so both are acts.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from desktop.domain.acts import act
from desktop.domain.case import Case, LetterStage
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies, with_letter
from desktop.domain.letter import ALLOWED, has_letter, in_stage, of_issuer
from desktop.domain.letter_life import NUMBERED, lapse_day
from desktop.domain.paper_codes import MakesPaper
from desktop.domain.registry import event
from desktop.domain.values import Duty
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Finding, finding
from desktop.rules.working_days import NoCalendar


@dataclass(frozen=True, slots=True, kw_only=True)
class RemindEnterprise:
    """Remind the enterprise of the papers that are still to follow (补齐提醒通知)."""

    case_id: str
    letter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmClearance:
    """Tell the utility that every waived paper has followed (补齐确认函)."""

    case_id: str
    letter: str


@event("letter.reminded", version=2)
@dataclass(frozen=True, slots=True)
class LetterReminded(MakesPaper):
    """The enterprise was reminded; ``working_left`` is None where no calendar said so yet."""

    letter: str
    number: str
    papers: tuple[Paper, ...]
    due_on: date
    reminded_on: date
    working_left: int | None = None


@event("letter.cleared", version=2)
@dataclass(frozen=True, slots=True)
class LetterCleared(MakesPaper):
    """The utility was told that the letter's papers are all there."""

    letter: str
    number: str
    on: date


ALLOWED.update({RemindEnterprise: NUMBERED, ConfirmClearance: frozenset({LetterStage.REDEEMED})})


def _in_time(case: Case, command: RemindEnterprise, context: Context) -> Iterator[Finding]:
    letter = case.letter(command.letter)
    if letter is None:
        return
    if letter.reminded_on == context.today:
        yield finding("reminded_today")
    day = lapse_day(letter, context.office)
    if day is not None and context.today > day:
        yield finding("letter_overdue", due=day)


def _first_time(case: Case, command: ConfirmClearance, _context: Context) -> Iterator[Finding]:
    letter = case.letter(command.letter)
    if letter is not None and letter.cleared_on is not None:
        yield finding("cleared_before", on=letter.cleared_on)


@act(
    "remind-enterprise",
    RemindEnterprise,
    duties=(Duty.WINDOW, Duty.DRAFTER),
    guards=(has_letter, in_stage, _in_time),
    series="reminder",
)
def _remind(case: Case, command: RemindEnterprise, context: Context) -> tuple[object, ...]:
    letter = case.letter(command.letter)
    assert letter is not None
    due = lapse_day(letter, context.office) or letter.due_on
    reminded = LetterReminded(
        letter=letter.id,
        number=context.number,
        papers=tuple(p.paper for p in letter.outstanding),
        due_on=due,
        reminded_on=context.today,
        working_left=_working_left(context, due),
    )
    return (reminded,)


@act(
    "confirm-clearance",
    ConfirmClearance,
    duties=(Duty.SIGNATORY,),
    guards=(has_letter, in_stage, of_issuer, _first_time),
    series="letter",
)
def _clear(_case: Case, command: ConfirmClearance, context: Context) -> tuple[object, ...]:
    return (LetterCleared(command.letter, context.number, context.today),)


def _working_left(context: Context, due: date) -> int | None:
    try:
        return context.rules.calendar.count(context.today, due)
    except NoCalendar:
        return None


@applies(LetterReminded)
def _reminded(case: Case, reminded: LetterReminded, _entered: Entered) -> Case:
    letter = case.letter(reminded.letter)
    if letter is None:
        return case
    return with_letter(case, replace(letter, reminded_on=reminded.reminded_on))


@applies(LetterCleared)
def _cleared(case: Case, cleared: LetterCleared, _entered: Entered) -> Case:
    letter = case.letter(cleared.letter)
    return case if letter is None else with_letter(case, replace(letter, cleared_on=cleared.on))
