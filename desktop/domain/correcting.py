"""An application is put right after it was taken in: what changed, why, and what rests on it.

Letters say what was known when they were signed. One that says what is no longer so keeps what it
said beside it, until a letter in its place is served.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace

from desktop.domain.acts import act
from desktop.domain.case import Case, LetterStage, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.facts import BadAnswer
from desktop.domain.folding import Entered, applies
from desktop.domain.form_values import value_at, with_value
from desktop.domain.guards import said
from desktop.domain.intake import fits_voltage
from desktop.domain.letter import returned
from desktop.domain.registry import event
from desktop.domain.values import ApplicationForm, Duty
from desktop.domain.verdict import form_findings, judged_anew
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectApplication:
    """Put the application right (更正申请信息); ``answers`` are pairs of field path and value."""

    case_id: str
    answers: tuple[tuple[str, str], ...]
    reason: str


@event("application.corrected")
@dataclass(frozen=True, slots=True)
class ApplicationCorrected:
    """Fields of the application were put right."""

    answers: tuple[tuple[str, str], ...]
    reason: str


LOOKED_AT = frozenset({LetterStage.CHECKED, LetterStage.COUNTERSIGNED})


def changed_since(case: Case, letter: WaiverLetter) -> tuple[tuple[str, str, str], ...]:
    """Return what a letter says that is no longer so: path, what it says, what is so now."""
    now = ((path, told, value_at(case.form, path)) for path, told in letter.told)
    return tuple(change for change in now if change[1] != change[2])


def _changes_fit(case: Case, command: CorrectApplication, context: Context) -> Iterator[Finding]:
    yield from said(command.reason, "reason")
    form, changed = case.form, set()
    for path, value in command.answers:
        try:
            grown = with_value(form, path, value)
        except BadAnswer as bad:
            yield finding("answer_unfit", path, given=value, allowed=bad.allowed)
            continue
        if value_at(grown, path) != value_at(form, path):
            changed.add(path)
        form = grown
    if not changed:
        yield finding("nothing_corrected", "answers")
    yield from _sound(case, form, changed, context)
    numbering = (x for x in case.letters if x.stage is LetterStage.SIGNED)
    if next(numbering, None) is not None:
        yield finding("letter_being_numbered")


def _sound(
    case: Case, form: ApplicationForm, changed: set[str], context: Context
) -> Iterator[Finding]:
    """Yield what is wrong with what was changed; a day that passed since is nobody's fault."""
    found = form_findings(form, context.today)
    yield from (f for f in found if f.field in changed)
    if "demand.kilovolts" in changed:
        open_ones = tuple(m.kind for m in case.matters if m.is_open)
        yield from fits_voltage(form, open_ones, context)


@act(
    "correct-application",
    CorrectApplication,
    duties=(Duty.WINDOW, Duty.DRAFTER),
    guards=(_changes_fit,),
)
def _correct(case: Case, command: CorrectApplication, context: Context) -> tuple[object, ...]:
    form, changes = case.form, []
    for path, value in command.answers:
        grown = with_value(form, path, value)
        if value_at(grown, path) != value_at(form, path):
            changes.append((path, value_at(grown, path)))
        form = grown
    corrected = ApplicationCorrected(tuple(changes), command.reason)
    if form.facts == case.form.facts:
        return (corrected,)
    return (corrected, *judged_anew(case, form.facts, context))


@applies(ApplicationCorrected)
def _corrected(case: Case, corrected: ApplicationCorrected, _entered: Entered) -> Case:
    for path, value in corrected.answers:
        with suppress(BadAnswer):
            was = value_at(case.form, path)
            form = with_value(case.form, path, value)
            letters = tuple(_letter(x, path, was, corrected.reason) for x in case.letters)
            case = replace(case, form=form, letters=letters)
    return case


def _letter(letter: WaiverLetter, path: str, was: str, reason: str) -> WaiverLetter:
    """Return a signed letter with what it says at a path, where that was not kept before.

    One on its way goes back to its drafter: what was looked at is no longer what will be printed.
    """
    if letter.stage in LOOKED_AT:
        return returned(letter, reason)
    is_out = letter.signed_at is not None and letter.is_live
    if not is_out or any(path == known for known, _ in letter.told):
        return letter
    return replace(letter, told=(*letter.told, (path, was)))
