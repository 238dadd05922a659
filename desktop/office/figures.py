"""Reckon what a case counts for on the supervisor's page, by the rules that decide it everywhere.

Each portion is one writing transaction, so nothing can come between what is read and what is kept.
"""

from datetime import date, datetime, timedelta
from hashlib import sha256

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE
from desktop.domain.ball import Party, holder_of_case
from desktop.domain.case import Case, Matter, MatterOutcome, Step, WaiverLetter
from desktop.domain.clocks import accepted_as_known, is_suspended, step_due
from desktop.domain.folding import Recorded
from desktop.domain.letter_life import NUMBERED, lapse_day
from desktop.domain.outdated import as_it_stands
from desktop.domain.standing import ended_on
from desktop.domain.step_clock import is_missed
from desktop.domain.values import MatterKind
from desktop.office.held_time import case_shares
from desktop.office.office import Office
from desktop.rules.exemption import Outcome
from desktop.rules.office_time import worked_minutes
from desktop.rules.working_days import NoCalendar
from desktop.store.current_state import is_open
from desktop.store.event_log import histories
from desktop.store.oversight import (
    CaseFigures,
    LetterFigure,
    OrderFigure,
    StepFigures,
    count_stale,
    forget_long_over,
    is_any_from_another_day,
    mark_open_stale,
    mark_stale,
    put_figures,
    stale_ids,
)
from desktop.store.publications import publications_mark
from desktop.store.queries import listed_cases
from desktop.store.rewinding import times_moved
from desktop.store.settings import get_fact, put_fact

PORTION = 50
REACHES = timedelta(days=400)
"""So far back a period of the page may begin."""
_GROUNDS = "figures_grounds"


def catch_up(office: Office, most: int = PORTION) -> int:
    """Reckon at most so many cases that changed since; return how many are left."""
    grounds = _grounds(office)
    with office.store.reading() as connection:
        if _is_true(connection, grounds, office.now().date()):
            return 0
    with office.store.writing() as connection:
        _note_what_changed(connection, grounds, office.now().date())
        chosen = stale_ids(connection, most)
        cases = listed_cases(connection, chosen)
        told = histories(connection, [c.id for c in cases.values() if not is_open(c)])
        figures = {
            id_: figures_of(office, case, told.get(case.id, ())) for id_, case in cases.items()
        }
        if figures:
            put_figures(connection, figures)
        return count_stale(connection)


def figures_of(office: Office, case: Case, history: tuple[Recorded, ...]) -> CaseFigures:
    """Return all that counts of a case; the history is read where it is over."""
    case = as_it_stands(case, office.rules)
    today = office.now().date()
    open_now = is_open(case)
    works = case.matter(MatterKind.EXTERNAL_WORKS)
    verdict = works.verdict if works is not None else None
    is_exempt = verdict is not None and verdict.effective is Outcome.EXEMPT
    connected = _connected(case)
    minutes = {} if open_now else _minutes_held(office, case, history)
    return CaseFigures(
        reckoned_on=today.isoformat(),
        is_open=int(open_now),
        holder=holder_of_case(case, today).value if open_now else "",
        ended_on="" if open_now else _day(ended_on(case)),
        judged_on=_day(verdict.assessed_on if verdict else None),
        is_exempt=int(is_exempt),
        connected_on=_day(connected.ended.on if connected and connected.ended else None),
        connected_days=_connected_days(office, connected),
        bureau_minutes=minutes.get(Party.BUREAU),
        utility_minutes=minutes.get(Party.UTILITY),
        enterprise_minutes=minutes.get(Party.ENTERPRISE),
        nobody_minutes=minutes.get(Party.NOBODY),
        steps=tuple(
            found
            for place, matter in enumerate(case.matters)
            for step in matter.steps
            if (found := _step(office, place, matter, step)) is not None
        ),
        letters=tuple(_letter(office, x) for x in case.letters if x.number),
        orders=tuple(
            OrderFigure(place, step.bureau.value, o.number, _at(o.ordered_at), int(bool(o.reply)))
            for place, matter in enumerate(case.matters)
            for step in matter.steps
            for o in step.oversight
        ),
    )


def _step(office: Office, place: int, matter: Matter, step: Step) -> StepFigures | None:
    """Return how a step counts; None where it neither waits for its bureau nor was decided."""
    today = office.now().date()
    due = step_due(matter, step, today, office.rules)
    due_on = _day(due.on if due else None)
    if step.opinion is not None and step.decided is not None:
        return StepFigures(
            place,
            step.bureau.value,
            "decided",
            due_on,
            step.decided.on.isoformat(),
            int(is_missed(due, step, step.decided.on)),
            _minutes_taken(office, matter, step),
        )
    is_free = matter.verdict is not None and matter.verdict.frees
    if not matter.is_open or is_free or accepted_as_known(matter, today, office.rules) is None:
        return None
    state = "paused" if is_suspended(step, today) else "waiting"
    return StepFigures(place, step.bureau.value, state, due_on)


def _minutes_taken(office: Office, matter: Matter, step: Step) -> int | None:
    """Return the office minutes from acceptance to decision; None where no calendar says."""
    since = (matter.accepted_at or matter.received_at).astimezone(OFFICE_ZONE)
    if step.decided is None:
        return None
    until = step.decided.done_at.astimezone(OFFICE_ZONE)
    try:
        return worked_minutes(since, until, office.rules.calendar, office.rules.hours.of_day)
    except NoCalendar:
        return None


def _letter(office: Office, letter: WaiverLetter) -> LetterFigure:
    lapses = lapse_day(letter, office.settings) if letter.stage in NUMBERED else None
    return LetterFigure(
        letter.id,
        _day(letter.issued_on),
        _day(lapses),
        letter.stage.value,
        _day(letter.ended_on),
    )


def _minutes_held(
    office: Office, case: Case, history: tuple[Recorded, ...]
) -> dict[Party, int | None]:
    """Return whose time a case took that is over; what came in one entry tells nothing of it."""
    if len(history) < 2:
        return {}
    shares = case_shares(office, case, history)
    if shares is None:
        return {}
    return {**dict.fromkeys(Party, 0), **dict(shares.minutes)}


def _connected(case: Case) -> Matter | None:
    matter = case.matter(MatterKind.CONNECTION)
    return matter if matter and matter.outcome is MatterOutcome.CONNECTED else None


def _connected_days(office: Office, matter: Matter | None) -> int | None:
    if matter is None or matter.accepted_on is None or matter.ended is None:
        return None
    try:
        return office.rules.calendar.count(matter.accepted_on, matter.ended.on)
    except NoCalendar:
        return None


def _grounds(office: Office) -> str:
    """Return what every figure rests on beside its case; another one makes all of them stale."""
    with office.store.reading() as connection:
        moved, published = times_moved(connection), publications_mark(connection)
    rests = (
        office.rules.digest,
        office.rules.calendar.digest,
        moved,
        published,
        office.settings.one_late_paper_lapses_letter,
    )
    return sha256(repr(rests).encode()).hexdigest()


def _is_true(connection: Connection, grounds: str, today: date) -> bool:
    return (
        get_fact(connection, _GROUNDS) == grounds
        and not stale_ids(connection, 1)
        and not is_any_from_another_day(connection, today)
    )


def _note_what_changed(connection: Connection, grounds: str, today: date) -> None:
    before = today - REACHES
    if get_fact(connection, _GROUNDS) != grounds:
        mark_stale(connection, before)
        put_fact(connection, _GROUNDS, grounds)
    mark_open_stale(connection, today)
    forget_long_over(connection, before)


def _at(moment: datetime) -> str:
    return moment.astimezone(OFFICE_ZONE).date().isoformat()


def _day(on: date | None) -> str:
    return on.isoformat() if on is not None else ""
