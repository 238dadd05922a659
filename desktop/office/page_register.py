"""The register of letters: every letter with what it waits for, other papers, the numbers' book."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from sqlalchemy import Connection

from desktop.domain.case import ENDED_STAGES, Case, LetterStage, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.letter_life import awaits_lapse, lapse_day
from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.letter_commands import NEXT, stance
from desktop.office.letter_form import KIND
from desktop.office.number_book import book_of
from desktop.office.office import Office
from desktop.office.page_other_papers import other_papers
from desktop.store.current_state import read_state
from desktop.store.drafts import KeptDraft, drafts_of
from desktop.store.queries import cases_with_letters, numbered_entries
from desktop.store.rows_letters import (
    LettersPage,
    LetterState,
    RegisterRow,
)
from desktop.wording import register as words
from desktop.wording.rules import PAPERS
from desktop.wording.sentences import listed
from desktop.wording.values import BUREAUS_SHORT

NAMED = 2
STATES = {
    LetterStage.CHECKED: LetterState.COUNTERSIGN,
    LetterStage.COUNTERSIGNED: LetterState.SIGN,
    LetterStage.SIGNED: LetterState.SIGN,
    LetterStage.ISSUED: LetterState.SEAL,
    LetterStage.SEALED: LetterState.SERVE,
    LetterStage.SERVED: LetterState.SERVED,
    LetterStage.ADOPTED: LetterState.ADOPTED,
    LetterStage.REDEEMED: LetterState.REDEEMED,
    LetterStage.LAPSED: LetterState.LAPSED,
    LetterStage.REVOKED: LetterState.REVOKED,
    LetterStage.REPLACED: LetterState.REPLACED,
    LetterStage.VOID: LetterState.VOID,
}
DUTIES = {
    LetterState.CHECK: frozenset({Duty.CHECKER}),
    LetterState.SIGN: frozenset({Duty.SIGNATORY}),
    LetterState.SEAL: frozenset({Duty.SEAL_KEEPER}),
    LetterState.SERVE: frozenset({Duty.WINDOW, Duty.DRAFTER}),
    LetterState.LAPSE: frozenset({Duty.DRAFTER, Duty.SIGNATORY}),
}
"""Whom a letter waits for, by duty; which of them may act is for the domain to say."""

_case_of = lru_cache(maxsize=1024)(read_state)


def letters_page(office: Office, officer: Officer) -> LettersPage:
    """Return the whole register, the newest letters first."""
    with office.store.reading() as connection:
        cases = letter_cases(connection)
        drafts = drafts_of(connection, officer.id, KIND)
        uses = tuple(numbered_entries(connection))
        numbers = book_of(office, connection, officer, uses, cases)
        context = office.context(connection, officer.id)
        papers = other_papers(office, connection)
    rows = [_row(office, case, letter, context) for case in cases for letter in case.letters]
    rows += [row for draft in drafts if (row := _draft_row(office, draft, officer)) is not None]
    return LettersPage(
        office.now().date(),
        tuple(sorted(rows, key=_order, reverse=True)),
        papers,
        numbers,
    )


def letter_cases(connection: Connection) -> tuple[Case, ...]:
    """Return every case that has a letter; a case that did not change is not read again."""
    return tuple(_case_of(text) for text in cases_with_letters(connection))


def letters_waiting(office: Office, cases: Iterable[Case], context: Context) -> int:
    """Return how many letters have their next act with the officer of ``context``."""
    pairs = ((case, letter) for case in cases for letter in case.letters)
    return sum(is_mine(office, case, letter, context) for case, letter in pairs)


def state_of(office: Office, letter: WaiverLetter) -> LetterState:
    """Return what a letter waits for, or how it ended."""
    if awaits_lapse(letter, office.now().date(), office.settings):
        return LetterState.LAPSE
    if letter.stage is LetterStage.DRAFTED:
        return LetterState.DRAFT if letter.returned_reason else LetterState.CHECK
    return STATES[letter.stage]


def is_mine(office: Office, case: Case, letter: WaiverLetter, context: Context) -> bool:
    """Return whether the officer could do the letter's next act."""
    state = state_of(office, letter)
    if state is LetterState.DRAFT:
        return letter.drafted_by == context.officer.id
    name = "confirm-lapse" if state is LetterState.LAPSE else NEXT.get(letter.stage, "")
    if not name:
        return False
    return not stance(case, name, context, letter)


def _order(row: RegisterRow) -> tuple[int, date, int, str]:
    newest = row.issued_on or date.max
    return (row.year, newest, len(row.number), row.number)


def _row(office: Office, case: Case, letter: WaiverLetter, context: Context) -> RegisterRow:
    state, today = state_of(office, letter), office.now().date()
    due = lapse_day(letter, office.settings) or letter.due_on
    ended = letter.stage in ENDED_STAGES
    return RegisterRow(
        letter_id=letter.id,
        case_id=case.id,
        case_number=case.number,
        enterprise=case.form.enterprise.name,
        number=letter.number,
        papers=tuple(PAPERS[p.paper] for p in (letter.outstanding or letter.papers)),
        organ=letter.organ.value,
        organ_name=office.settings.organ(letter.organ).short_name,
        state=state,
        year=(letter.issued_on or letter.drafted_at.date()).year,
        issued_on=letter.issued_on,
        due_on=due,
        days_left=None if ended else (due - today).days,
        next_act=_next_act(letter, state),
        waits_for=waits_for(case, letter, state, context.people),
        prints=letter.prints,
        is_mine=is_mine(office, case, letter, context),
        is_extended=letter.extension is not None,
    )


def _draft_row(office: Office, draft: KeptDraft, officer: Officer) -> RegisterRow | None:
    """Return the row of a form not handed in yet; one of a letter already listed has none."""
    case = office.case(draft.about)
    if case is None or draft.value.get("letter"):
        return None
    chosen = draft.value["form"].get("papers", ())
    names = {p.value: name for p, name in PAPERS.items()}
    issuer = office.settings.issuer
    return RegisterRow(
        letter_id="",
        case_id=case.id,
        case_number=case.number,
        enterprise=case.form.enterprise.name,
        number="",
        papers=tuple(names.get(p["paper"], "") for p in chosen),
        organ=issuer.value,
        organ_name=office.settings.organ(issuer).short_name,
        state=LetterState.DRAFT,
        year=draft.saved_at.year,
        next_act=words.ACTS[LetterState.DRAFT],
        waits_for=officer.name,
        is_mine=True,
    )


def _next_act(letter: WaiverLetter, state: LetterState) -> str:
    if letter.stage is LetterStage.SIGNED:
        return words.NEXT_NUMBER
    return words.ACTS.get(state, "")


def waits_for(
    case: Case, letter: WaiverLetter, state: LetterState, people: Sequence[Officer]
) -> str:
    """Return who has the letter's next act, in words; blank where nobody has."""
    match state:
        case LetterState.COUNTERSIGN:
            done = {c.bureau for c in letter.countersigned}
            waiting = {p.certified_by for p in letter.papers} - done
            return listed(BUREAUS_SHORT[b] for b in Bureau if b in waiting)
        case LetterState.DRAFT:
            return _name(people, letter.drafted_by)
        case LetterState.SERVED:
            return _name(people, case.account_manager) or words.UTILITY
        case LetterState.ADOPTED:
            return words.ENTERPRISE
        case _:
            return _charged(letter, state, people)


def _name(people: Sequence[Officer], officer_id: str) -> str:
    return next((o.name for o in people if o.id == officer_id), "")


def _charged(letter: WaiverLetter, state: LetterState, people: Sequence[Officer]) -> str:
    if letter.stage is LetterStage.SIGNED:
        return words.PROGRAM
    wanted = DUTIES.get(state)
    if wanted is None:
        return ""
    names = [
        o.name for o in people if o.is_active and o.duties & wanted and o.bureau is letter.organ
    ]
    if len(names) > NAMED:
        return words.MORE_PEOPLE.format(names=listed(names[:NAMED]), count=len(names))
    return listed(names) or words.NOBODY
