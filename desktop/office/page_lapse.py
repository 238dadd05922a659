"""到期待确认: letters whose last day has passed, and those that come to it soon."""

from collections.abc import Iterator
from datetime import date

from desktop.domain.case import Case, LetterStage, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.letter_checks import SETTLED
from desktop.domain.letter_life import NUMBERED, awaits_lapse, lapse_day
from desktop.domain.values import Officer
from desktop.office.letter_commands import stance
from desktop.office.office import Office
from desktop.office.page_register import letter_cases
from desktop.rules.deficiency import reminder_day
from desktop.rules.working_days import NoCalendar
from desktop.store.rows_letters import LapsePage, LapsePaperRow, LapseRow, LetterActRow
from desktop.wording import lapse as words
from desktop.wording.findings import say
from desktop.wording.rules import PAPERS
from desktop.wording.values import PAPER_STATUSES

ACTS = ("confirm-lapse", "extend-letter", "remind-enterprise")
DUE, UPCOMING = "due", "upcoming"
NATURAL_PER_WORKING = 2
"""Where the calendar is not published, so many natural days stand for a working day."""


def lapse_page(office: Office, officer: Officer) -> LapsePage:
    """Return the letters due for lapse, the longest overdue first, then those that come to it."""
    with office.store.reading() as connection:
        context = office.context(connection, officer.id)
        cases = letter_cases(connection)
    warning = office.rules.first_reminder(context.today)
    rows = [
        row
        for case in cases
        for letter in case.letters
        for row in _rows(office, case, letter, context, warning)
    ]
    rule = words.RULES[office.settings.one_late_paper_lapses_letter]
    ordered = sorted(rows, key=lambda r: (r.state != DUE, r.day, r.number))
    return LapsePage(context.today, tuple(ordered), rule, warning)


def _rows(
    office: Office, case: Case, letter: WaiverLetter, context: Context, warning: int
) -> Iterator[LapseRow]:
    day = lapse_day(letter, office.settings)
    if day is None or letter.stage not in NUMBERED:
        return
    is_due = awaits_lapse(letter, context.today, office.settings)
    left = None if is_due else _working_left(office, context.today, day)
    natural = (day - context.today).days
    within = natural <= warning * NATURAL_PER_WORKING if left is None else left <= warning
    if is_due or within:
        yield _row(office, case, letter, context, day, left)


def _row(
    office: Office,
    case: Case,
    letter: WaiverLetter,
    context: Context,
    day: date,
    left: int | None,
) -> LapseRow:
    is_due = awaits_lapse(letter, context.today, office.settings)
    reminders = () if is_due else reminders_of(office, day, context.today)
    return LapseRow(
        letter_id=letter.id,
        case_id=case.id,
        case_number=case.number,
        enterprise=case.form.enterprise.name,
        number=letter.number,
        organ=letter.organ.value,
        organ_name=office.settings.organ(letter.organ).short_name,
        year=(letter.issued_on or day).year,
        state=DUE if is_due else UPCOMING,
        day=day,
        days=abs((day - context.today).days),
        papers=tuple(_papers(case, letter, context.today)),
        acts=tuple(_act(case, letter, act, context) for act in ACTS),
        working_left=left,
        reminders=reminders,
        reminder_due=next((n for n, on in reminders if on == context.today), None),
        is_adopted=letter.stage is LetterStage.ADOPTED,
        is_extended=letter.extension is not None,
    )


def _papers(case: Case, letter: WaiverLetter, today: date) -> Iterator[LapsePaperRow]:
    for paper in letter.papers:
        state = case.paper(paper.paper)
        is_in = state.status in SETTLED
        yield LapsePaperRow(
            name=PAPERS[paper.paper],
            by=letter.extension.until if letter.extension else paper.supplement_by,
            status=PAPER_STATUSES[state.status],
            changed_on=state.changed_on if is_in else None,
            is_in=is_in,
            is_late=not is_in and paper.supplement_by < today,
        )


def _act(case: Case, letter: WaiverLetter, act: str, context: Context) -> LetterActRow:
    against = stance(case, act, context, letter)
    return LetterActRow(act, " ".join(str(say(f)) for f in against))


def reminders_of(office: Office, day: date, today: date) -> tuple[tuple[int, date | None], ...]:
    """Return how many working days before the day one is reminded, each with its own day."""
    known = office.rules.reminders(today)
    return tuple((n, reminder_day(day, n, office.rules.calendar)) for n in known)


def _working_left(office: Office, today: date, day: date) -> int | None:
    try:
        return office.rules.calendar.count(today, day)
    except NoCalendar:
        return None
