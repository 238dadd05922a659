"""A letter in the place of one that says what is no longer so (更正重发).

The letter before stays in force until the new one is served; a utility that took it up has then
taken up the new one.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import NAMESPACE_OID, uuid5

from desktop.domain.acts import act
from desktop.domain.case import Case, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.correcting import changed_since
from desktop.domain.folding import Entered, applies, with_letter
from desktop.domain.letter import ALLOWED, has_letter, in_stage, of_issuer
from desktop.domain.letter_life import NUMBERED
from desktop.domain.letter_parts import WaivedPaper
from desktop.domain.registry import event
from desktop.domain.values import Bureau, Duty
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplaceLetter:
    """Draft a letter in the place of one that says what is no longer so (拟更正函)."""

    case_id: str
    letter: str


@event("letter.replacement_drafted")
@dataclass(frozen=True, slots=True)
class ReplacementDrafted:
    """A letter in the place of another was drafted, for the papers that one still waives."""

    letter: str
    replaces: str
    organ: Bureau
    papers: tuple[WaivedPaper, ...]
    last_day: date
    title_break: str
    wording: tuple[str, ...] = ()


ALLOWED[ReplaceLetter] = NUMBERED


def _is_in_the_wrong(case: Case, command: ReplaceLetter, _context: Context) -> Iterator[Finding]:
    letter = case.letter(command.letter)
    if letter is None:
        return
    if not changed_since(case, letter):
        yield finding("letter_still_right", letter=letter.number or letter.id)
    under_way = next((x for x in case.letters if x.replaces == letter.id and x.is_live), None)
    if under_way is not None:
        yield finding("replaced_already", letter=letter.number)


@act(
    "replace-letter",
    ReplaceLetter,
    duties=(Duty.DRAFTER,),
    guards=(has_letter, in_stage, of_issuer, _is_in_the_wrong),
)
def _replace(case: Case, command: ReplaceLetter, context: Context) -> tuple[object, ...]:
    letter = case.letter(command.letter)
    assert letter is not None
    return (
        ReplacementDrafted(
            letter=str(uuid5(NAMESPACE_OID, f"{letter.id}:replaced:{_times(case, letter)}")),
            replaces=letter.id,
            organ=letter.organ,
            papers=_put_off(letter),
            last_day=letter.due_on,
            title_break=letter.title_break,
            wording=context.wording,
        ),
    )


def _put_off(letter: WaiverLetter) -> tuple[WaivedPaper, ...]:
    """Return what is outstanding, each paper with the day an extension gave it."""
    if letter.extension is None:
        return letter.outstanding
    until = letter.extension.until
    return tuple(replace(p, supplement_by=max(p.supplement_by, until)) for p in letter.outstanding)


def _times(case: Case, letter: WaiverLetter) -> int:
    return sum(x.replaces == letter.id for x in case.letters)


@applies(ReplacementDrafted)
def _drafted(case: Case, drafted: ReplacementDrafted, entered: Entered) -> Case:
    if case.letter(drafted.letter) is not None:  # another desk drafted it as well
        return case
    letter = WaiverLetter(
        id=drafted.letter,
        organ=drafted.organ,
        papers=drafted.papers,
        last_day=drafted.last_day,
        is_last_day_fixed=True,
        drafted_by=entered.officer,
        drafted_at=entered.at,
        title_break=drafted.title_break,
        replaces=drafted.replaces,
        wording=drafted.wording,
    )
    return with_letter(case, letter)
