"""The waiver letter after its issue: served, lapsed, revoked, voided, printed.

Lapse is derived as 到期待确认 and becomes a fact only when an officer confirms it.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from desktop.domain.acts import act
from desktop.domain.case import ENDED_STAGES, Case, LetterStage, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.folding import Entered, applies
from desktop.domain.guards import not_in_future, said
from desktop.domain.letter import ALLOWED, changed, has_letter, in_stage, of_issuer
from desktop.domain.letter_checks import replaced_findings
from desktop.domain.letter_parts import Service
from desktop.domain.office_settings import OfficeSettings
from desktop.domain.paper_codes import MakesPaper
from desktop.domain.registry import event
from desktop.domain.values import Duty
from desktop.domain.values_person import PersonRef
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding


@dataclass(frozen=True, slots=True, kw_only=True)
class ServeLetter:
    """Serve the letter on the utility (送达), with method, moment and recipient."""

    case_id: str
    letter: str
    method: str
    served_at: datetime | None = None
    recipient: PersonRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmLapse:
    """Confirm that a letter whose day has passed lapsed (失效)."""

    case_id: str
    letter: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RevokeLetter:
    """Revoke a letter (撤回函) for false papers, a refused project, or changed facts."""

    case_id: str
    letter: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidLetter:
    """Void a letter (作废); its number is never used again."""

    case_id: str
    letter: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintLetter:
    """Note that copies were printed: of a letter, or of any other paper by its id.

    ``named`` is what the other paper is called; it is filled in by the program.
    """

    case_id: str
    printer: str
    letter: str = ""
    copies: int = 1
    paper_id: str = ""
    named: str = ""


@event("letter.served")
@dataclass(frozen=True, slots=True)
class LetterServed:
    """The letter was served."""

    letter: str
    method: str
    served_at: datetime
    recipient: PersonRef | None


@event("letter.lapsed", version=2)
@dataclass(frozen=True, slots=True)
class LetterLapsed(MakesPaper):
    """An officer confirmed the lapse; the letter has no effect since the day after."""

    letter: str
    due_on: date
    confirmed_on: date
    number: str


@event("letter.revoked", version=2)
@dataclass(frozen=True, slots=True)
class LetterRevoked(MakesPaper):
    """The letter was revoked."""

    letter: str
    reason: str
    on: date
    number: str


@event("letter.voided")
@dataclass(frozen=True, slots=True)
class LetterVoided:
    """The letter was voided."""

    letter: str
    reason: str
    on: date


@event("letter.printed", version=2)
@dataclass(frozen=True, slots=True)
class LetterPrinted:
    """Copies were printed, of the letter or else of the paper with that id, called ``named``."""

    letter: str
    printer: str
    copies: int
    paper_id: str = ""
    named: str = ""


IN_FORCE = frozenset({LetterStage.SERVED, LetterStage.ADOPTED})
NUMBERED = frozenset({LetterStage.ISSUED, LetterStage.SEALED, *IN_FORCE})
ALLOWED.update(
    {
        ServeLetter: frozenset({LetterStage.SEALED}),
        ConfirmLapse: NUMBERED,
        RevokeLetter: NUMBERED,
        VoidLetter: frozenset(LetterStage) - ENDED_STAGES - {LetterStage.SIGNED},
    }
)


def lapse_day(letter: WaiverLetter, office: OfficeSettings) -> date | None:
    """Return the last day before the letter falls due for lapse; None when nothing is outstanding.

    The office's setting says whether the earliest late paper counts or the letter's last day.
    """
    if letter.signed_at is None or not letter.is_live or not letter.outstanding:
        return None
    if letter.extension is not None:
        return letter.extension.until
    if office.one_late_paper_lapses_letter:
        return min(p.supplement_by for p in letter.outstanding)
    return letter.last_day


def awaits_lapse(letter: WaiverLetter, today: date, office: OfficeSettings) -> bool:
    """Return whether the letter is 到期待确认: its day has passed, no officer confirmed it yet."""
    day = lapse_day(letter, office)
    return day is not None and letter.stage in NUMBERED and today > day


def _service_dated(case: Case, command: ServeLetter, context: Context) -> Iterator[Finding]:
    yield from said(command.method, "method")
    yield from not_in_future(command.served_at, "served_at", context)
    letter = case.letter(command.letter)
    signed = letter.signed_at if letter else None
    if signed is not None and context.moment(command.served_at).date() < signed.date():
        yield finding("before_signing", "served_at", signed=signed.date())


def _replaced_stands(case: Case, command: ServeLetter, _context: Context) -> Iterator[Finding]:
    letter = case.letter(command.letter)
    if letter is not None:
        yield from replaced_findings(case, letter)


def _not_in_place(case: Case, command: VoidLetter, _context: Context) -> Iterator[Finding]:
    """A letter that took another's place is revoked: void, it would leave nothing in force."""
    letter = case.letter(command.letter)
    if letter is not None and letter.replaces and letter.served is not None:
        yield finding("replacement_in_force", letter=letter.number)


def _is_lapse_due(case: Case, command: ConfirmLapse, context: Context) -> Iterator[Finding]:
    letter = case.letter(command.letter)
    if letter is None:
        return
    if not awaits_lapse(letter, context.today, context.office):
        day = lapse_day(letter, context.office)
        yield finding("not_lapsing", due=day or "", outstanding=len(letter.outstanding))


def _desks_heard(case: Case, command: ConfirmLapse, context: Context) -> Iterator[Finding]:
    """Every desk that may hold a paper handed in on time has sent what it holds."""
    letter = case.letter(command.letter)
    due = lapse_day(letter, context.office) if letter else None
    zone = context.now.tzinfo
    silent = [
        f"{name} {at.astimezone(zone):%m-%d %H:%M}"
        for name, at, has_sent in context.desks
        if due is not None and not (has_sent and at.astimezone(zone).date() > due)
    ]
    if silent:
        yield finding("desks_unheard", desks=", ".join(silent), due=due)


def _reasoned(_case: Case, command: RevokeLetter | VoidLetter, _c: Context) -> Iterator[Finding]:
    yield from said(command.reason, "reason")


def _printable(case: Case, command: PrintLetter, context: Context) -> Iterator[Finding]:
    if not command.paper_id:
        yield from has_letter(case, command, context)
    elif command.letter or not command.named:
        yield finding("paper_unmade", "paper_id", number=command.paper_id)
    letter = case.letter(command.letter)
    if letter is not None and not letter.number:
        yield finding("letter_stage", stage=letter.stage, wanted=LetterStage.ISSUED)
    if command.copies < 1:
        yield finding("not_positive", "copies", given=command.copies)


@act(
    "serve-letter",
    ServeLetter,
    duties=(Duty.WINDOW, Duty.DRAFTER, Duty.SEAL_KEEPER),
    guards=(has_letter, in_stage, _service_dated, _replaced_stands),
)
def _serve(_case: Case, command: ServeLetter, context: Context) -> tuple[object, ...]:
    served_at = context.moment(command.served_at)
    return (LetterServed(command.letter, command.method, served_at, command.recipient),)


@act(
    "confirm-lapse",
    ConfirmLapse,
    duties=(Duty.DRAFTER, Duty.SIGNATORY, Duty.OFFICE_HEAD),
    guards=(has_letter, in_stage, _is_lapse_due, _desks_heard),
    series="letter",
)
def _confirm_lapse(case: Case, command: ConfirmLapse, context: Context) -> tuple[object, ...]:
    letter = case.letter(command.letter)
    assert letter is not None
    due = lapse_day(letter, context.office) or letter.due_on
    return (LetterLapsed(command.letter, due, context.today, context.number),)


@act(
    "revoke-letter",
    RevokeLetter,
    duties=(Duty.SIGNATORY,),
    guards=(has_letter, in_stage, of_issuer, _reasoned),
    series="letter",
)
def _revoke(_case: Case, command: RevokeLetter, context: Context) -> tuple[object, ...]:
    return (LetterRevoked(command.letter, command.reason, context.today, context.number),)


@act(
    "void-letter",
    VoidLetter,
    duties=(Duty.SIGNATORY, Duty.DRAFTER),
    guards=(has_letter, in_stage, of_issuer, _reasoned, _not_in_place),
)
def _void(_case: Case, command: VoidLetter, context: Context) -> tuple[object, ...]:
    return (LetterVoided(command.letter, command.reason, context.today),)


@act(
    "print-letter",
    PrintLetter,
    duties=frozenset(Duty) - {Duty.AUDITOR, Duty.ADMINISTRATOR},
    guards=(_printable,),
)
def _print(_case: Case, command: PrintLetter, _context: Context) -> tuple[object, ...]:
    of = (command.letter, command.printer, command.copies)
    return (LetterPrinted(*of, command.paper_id, command.named),)


@applies(LetterServed)
def _served(case: Case, served: LetterServed, _entered: Entered) -> Case:
    service = Service(served.method, served.served_at, served.recipient)
    grown = changed(case, served.letter, stage=LetterStage.SERVED, served=service)
    letter = grown.letter(served.letter)
    return grown if letter is None else _in_place(grown, letter, served.served_at.date())


def _in_place(case: Case, letter: WaiverLetter, on: date) -> Case:
    """Return the case with a served letter in the place of the one before, if it replaces one."""
    before = case.letter(letter.replaces)
    if before is None or not before.is_live:
        return case
    if before.adopted_on is not None:
        taken = {"utility_number": before.utility_number, "adopted_on": before.adopted_on}
        case = changed(case, letter.id, stage=LetterStage.ADOPTED, **taken)
    return changed(
        case,
        before.id,
        stage=LetterStage.REPLACED,
        ended_on=on,
        ended_reason=letter.number,
        ended_by=letter.signed_by,
    )


@applies(LetterLapsed)
def _lapsed(case: Case, lapsed: LetterLapsed, entered: Entered) -> Case:
    return changed(
        case,
        lapsed.letter,
        stage=LetterStage.LAPSED,
        ended_on=lapsed.confirmed_on,
        ended_by=entered.officer,
    )


@applies(LetterRevoked)
def _revoked(case: Case, revoked: LetterRevoked, entered: Entered) -> Case:
    return changed(
        case,
        revoked.letter,
        stage=LetterStage.REVOKED,
        ended_on=revoked.on,
        ended_reason=revoked.reason,
        ended_by=entered.officer,
    )


@applies(LetterVoided)
def _voided(case: Case, voided: LetterVoided, entered: Entered) -> Case:
    return changed(
        case,
        voided.letter,
        stage=LetterStage.VOID,
        ended_on=voided.on,
        ended_reason=voided.reason,
        ended_by=entered.officer,
    )


@applies(LetterPrinted)
def _printed(case: Case, printed: LetterPrinted, _entered: Entered) -> Case:
    if printed.paper_id:
        counted = dict(case.paper_prints)
        counted[printed.paper_id] = case.printed(printed.paper_id) + printed.copies
        return replace(case, paper_prints=tuple(counted.items()))
    letter = case.letter(printed.letter)
    if letter is None:
        return case
    return changed(case, printed.letter, prints=letter.prints + printed.copies)
