"""Decide everything once more from the record, and say where the record says otherwise.

Each verdict is decided again by the very version its hash names, each promised day counted again
by the calendar known then, each letter's receipt made again, its steps gone through and what had
to be there when it was signed. None of it should differ; a byte that was changed anywhere in the
record is found by its hashes first.
"""

from collections.abc import Callable, Iterator
from dataclasses import field
from datetime import date

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE
from desktop.domain.approval import MatterConcluded, conclusion_findings
from desktop.domain.case import Case
from desktop.domain.clocks import promised_day
from desktop.domain.context import Context
from desktop.domain.folding import Recorded, apply, fold
from desktop.domain.intake import MatterAccepted
from desktop.domain.kind_rules import WITHDRAWN
from desktop.domain.letter import (
    ALLOWED,
    CheckLetter,
    IssueLetter,
    LetterChecked,
    LetterIssued,
    LetterSigned,
    SignLetter,
)
from desktop.domain.letter_checks import issue_findings
from desktop.domain.letter_sealing import LetterSealed, SealLetter
from desktop.domain.publishing import PLACE
from desktop.domain.values import Bureau, Officer
from desktop.domain.verdict import VerdictAssessed
from desktop.letters.verify import NotGenuine, stated
from desktop.office.issuing import read_kept
from desktop.office.office import Office
from desktop.office.receipts import first_receipt_digest, receipt_digest, receipt_of
from desktop.office.rule_versions import unreadable_versions
from desktop.plain_class import dataclass
from desktop.rules.exemption import assess_by
from desktop.rules.findings import Finding, finding
from desktop.rules.rulebook import Rulebook
from desktop.store.entry import Entry
from desktop.store.event_log import LoggedEntry, Stamp, case_ids, entered_of, history_of
from desktop.store.projections import unseen
from desktop.store.verifying import faults_of, faults_of_case
from desktop.wording.findings import say
from desktop.wording.rules import OUTCOMES

TAKEN: dict[type, type] = {LetterChecked: CheckLetter, LetterSealed: SealLetter}
BY_SETTING = frozenset({"paper_not_waived_here", "same_person"})
"""What the office may have settled otherwise since; that a second person acted is seen apart."""
BY_RECORD = frozenset({"countersign_waiting", "commitment_missing", "not_accepted"})
"""What no rule is needed for."""

Step = Callable[[int, int], None]


@dataclass(slots=True)
class Replayed:
    """How many decisions, days and letters were looked at, and what differs."""

    decisions: int = 0
    days: int = 0
    letters: int = 0
    differences: list[Finding] = field(default_factory=list)
    desks: dict[tuple[str, str], Rulebook | None] = field(default_factory=dict)
    """What the desks knew, by the digests of calendar and rules their entries name."""


def replay(office: Office, step: Step = unseen) -> Replayed:
    """Return what comes of deciding the whole record again."""
    faults = (*faults_of(office.store), *unreadable_versions(office.store))
    done = Replayed(differences=list(faults))
    with office.store.reading() as connection:
        cases = [case_id for case_id in case_ids(connection) if not case_id.startswith(PLACE)]
        for number, case_id in enumerate(cases, start=1):
            _replay_case(office, connection, case_id, done)
            step(number, len(cases))
    return done


def replay_case(office: Office, case_id: str) -> Replayed:
    """Return what comes of deciding one case again, if its entries are as they were signed."""
    done = Replayed()
    with office.store.reading() as connection:
        done.differences += [fault.finding() for fault in faults_of_case(connection, case_id)]
        if not done.differences:
            _replay_case(office, connection, case_id, done)
    return done


def _replay_case(office: Office, connection: Connection, case_id: str, done: Replayed) -> None:
    """Walk through a case as it grew; what was taken back later still stood until then."""
    case: Case | None = None
    standing: dict[str, Recorded] = {}
    for logged in history_of(connection, case_id):
        if logged.entry.kind == WITHDRAWN:
            standing.pop(str(logged.entry.data.get("entry")), None)
            case = fold(standing.values())
            continue
        recorded = Recorded(logged.event, entered_of(logged.entry))
        after = apply(case, recorded)
        if case is not None and after is not None:
            moment = _Moment(case, after, tuple(standing.values()), logged)
            done.differences += _differences(office, moment, done)
        case, standing[logged.entry.id] = after, recorded


@dataclass(frozen=True, slots=True)
class _Moment:
    """A case just before and after one entry, with what stood in its record until then."""

    case: Case
    after: Case
    history: tuple[Recorded, ...]
    logged: LoggedEntry


def _differences(office: Office, at: _Moment, done: Replayed) -> Iterator[Finding]:
    match at.logged.event:
        case VerdictAssessed() as assessed:
            done.decisions += 1
            yield from _of_verdict(office.rules, at.case, assessed)
        case MatterAccepted() as accepted:
            done.days += accepted.due_on is not None
            yield from _of_day(office.rules, at, accepted, done)
        case MatterConcluded() as concluded:
            yield from _of_decision(at.case, concluded)
        case LetterIssued() as issued:
            done.letters += 1
            yield from _of_step(at, issued, IssueLetter)
            yield from _of_letter(office, at, issued)
        case LetterSigned() as signed:
            yield from _of_step(at, signed, SignLetter)
            yield from _of_signing(office, at, signed, done)
        case LetterChecked() | LetterSealed() as taken:
            yield from _of_step(at, taken, TAKEN[type(taken)])
        case _:
            return


def _of_decision(case: Case, concluded: MatterConcluded) -> Iterator[Finding]:
    for one in conclusion_findings(case, concluded):
        yield finding("replay_decision_unfit", case=case.number, why=say(one).reason)


def _of_verdict(rules: Rulebook, case: Case, assessed: VerdictAssessed) -> Iterator[Finding]:
    table = rules.exemption.by_digest(assessed.rules)
    if table is None:
        yield finding("replay_version_missing", case=case.number, version=assessed.rules[:8])
        return
    again = assess_by(case.form.facts, assessed.as_of, table)
    stood = (assessed.outcome, set(assessed.questions), set(assessed.referrals))
    found = (again.outcome, set(again.questions), set(again.referrals))
    if stood != found:
        was, now = OUTCOMES[assessed.outcome], OUTCOMES[again.outcome]
        yield finding("replay_verdict_differs", case=case.number, outcome=was, found=now)


def _of_day(
    rules: Rulebook, at: _Moment, accepted: MatterAccepted, done: Replayed
) -> Iterator[Finding]:
    if accepted.due_on is None:
        return
    number, calendar = at.case.number, at.logged.entry.calendar
    known = rules.by_calendar(calendar)
    if known is None:
        yield finding("replay_calendar_missing", case=number, version=calendar[:8])
        return
    again = _promised_then(known, at, accepted, done)
    if again != accepted.due_on:
        found = _day_text(again)
        yield finding("replay_day_differs", case=number, due=accepted.due_on, found=found)


def _promised_then(
    rules: Rulebook, at: _Moment, accepted: MatterAccepted, done: Replayed
) -> date | None:
    """Return the day by what the desk knew that accepted, which the entry names by its digest.

    A desk knows what others published only once it pulled. Where an older program's rules are
    named, it is what was known anywhere at that moment.
    """
    entry, day = at.logged.entry, (accepted.accepted_on, accepted.accepted_at)
    desk = _known_there(rules, entry, done)
    if desk is not None:
        return promised_day(accepted.matter, day, desk)
    return promised_day(accepted.matter, day, rules, entry.moment)


def _known_there(rules: Rulebook, entry: Entry, done: Replayed) -> Rulebook | None:
    key = (entry.calendar, entry.rules)
    if key not in done.desks:
        done.desks[key] = rules.by_digest(entry.rules)
    return done.desks[key]


def _of_step(
    at: _Moment, taken: LetterChecked | LetterSigned | LetterIssued | LetterSealed, command: type
) -> Iterator[Finding]:
    """Yield a step that a desk lets nobody take there, or who drafted took alone."""
    letter, entry = at.case.letter(taken.letter), at.logged.entry
    is_second = isinstance(taken, (LetterChecked, LetterSigned))
    if (
        letter is None
        or letter.stage not in ALLOWED[command]
        or (command is SealLetter and not letter.signed_by)
        or (is_second and entry.officer in letter.writers)
    ):
        name = (letter and letter.number) or taken.letter
        yield finding("replay_step_left_out", case=at.case.number, letter=name, done=entry.kind)


def _of_signing(
    office: Office, at: _Moment, signed: LetterSigned, done: Replayed
) -> Iterator[Finding]:
    """Yield what was missing when a letter was signed, by the rules the signatory's desk knew.

    Where those can't be told, what needs no rule: the countersigns, the commitment.
    """
    letter, entry = at.case.letter(signed.letter), at.logged.entry
    if letter is None:
        return
    desk = _known_there(office.rules, entry, done)
    context = Context(
        officer=Officer(entry.officer, entry.officer, Bureau(entry.bureau), frozenset()),
        now=entry.moment.astimezone(OFFICE_ZONE),
        rules=desk or office.rules,
        office=office.settings,
    )
    for one in issue_findings(at.case, letter, context):
        if one.rule in BY_RECORD or (desk is not None and one.rule not in BY_SETTING):
            name, why = letter.number or letter.id, say(one).reason
            yield finding("replay_signed_unfit", case=at.case.number, letter=name, why=why)


def _of_letter(office: Office, at: _Moment, issued: LetterIssued) -> Iterator[Finding]:
    letter = at.after.letter(issued.letter)
    kept = read_kept(office, letter) if letter else None
    if kept is None:
        return
    entry = at.logged.entry
    stamp = Stamp(entry.rules, entry.calendar, entry.program)
    known = (
        receipt_digest(receipt_of(at.case, at.history, office.rules, stamp)),
        first_receipt_digest(at.case, stamp),
    )
    try:
        told = stated(kept.verification).receipt_digest
    except NotGenuine:
        told = ""
    if told not in known:
        yield finding("replay_receipt_differs", case=at.case.number, letter=issued.number)


def _day_text(day: date | None) -> str:
    return day.isoformat() if day else ""
