"""A letter's form before it is handed in: kept as a draft, and tried out as pages and checks."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from desktop.domain.case import Case, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.letter_checks import filled, last_day_of
from desktop.domain.letter_draft import DraftLetter, ReviseLetter
from desktop.letters.fonts import MissingGlyph
from desktop.office.issuing import preview
from desktop.office.letter_checks import checks_of, checks_without_day, glyph_check
from desktop.office.office import Office
from desktop.rules.findings import finding
from desktop.store.codec import from_json, to_json
from desktop.store.drafts import KeptDraft, drop_draft, keep_draft, read_draft
from desktop.store.errors import EntryMalformed
from desktop.store.rows_letters import CheckRow, DaySaid, LetterTrial
from desktop.wording import letter_page as words
from desktop.wording.findings import say
from desktop.wording.letters import missing_glyph

KIND = "letter"
Form = DraftLetter | ReviseLetter


def keep_form(office: Office, form: Form, officer_id: str) -> datetime:
    """Keep a form that is being filled in; return when it was kept."""
    letter = letter_of(form)
    with office.writing() as (connection, _reading):
        kept = KeptDraft(
            id=draft_id(officer_id, form.case_id, letter),
            kind=KIND,
            officer=officer_id,
            about=form.case_id,
            title=letter,
            value={"letter": letter, "form": to_json(form)},
            saved_at=office.now(),
        )
        keep_draft(connection, kept)
    return kept.saved_at


def kept_form(
    office: Office, officer_id: str, case_id: str, letter: str
) -> tuple[Form, datetime] | None:
    """Return the form an officer began for a letter and when it was kept; None where none is."""
    with office.store.reading() as connection:
        kept = read_draft(connection, draft_id(officer_id, case_id, letter))
    if kept is None:
        return None
    kind: type[Form] = ReviseLetter if letter else DraftLetter
    try:
        form = from_json(kept.value["form"], kind)
    except (EntryMalformed, KeyError):
        return None
    return form, kept.saved_at


def drop_form(office: Office, officer_id: str, case_id: str, letter: str) -> None:
    """Let a form go that was handed in or given up."""
    with office.writing() as (connection, _reading):
        drop_draft(connection, draft_id(officer_id, case_id, letter))


def draft_id(officer_id: str, case_id: str, letter: str) -> str:
    """Return under which id an officer's form for a letter is kept."""
    return f"{KIND}:{officer_id}:{case_id}:{letter}"


def letter_of(form: Form) -> str:
    """Return which letter a form changes, blank for a new one."""
    return form.letter if isinstance(form, ReviseLetter) else ""


def trial(office: Office, form: Form, officer_id: str) -> LetterTrial:
    """Return the pages and checks the form would make as it stands, whatever is still missing."""
    case = office.case(form.case_id)
    with office.store.reading() as connection:
        context = office.context(connection, officer_id)
    if case is None:
        return LetterTrial(b"", (), str(say(finding("case_missing"))))
    letter = trial_letter(case, form, context)
    checks = form_checks(office, case, form, context)
    said = day_said(office, letter.last_day if letter else None)
    if letter is None or not letter.papers:
        beyond = str(say(finding("long_stop_beyond_calendar", "last_day")))
        return LetterTrial(b"", checks, words.NOTHING_CHOSEN if letter else beyond, said)
    try:
        return LetterTrial(preview(office, case, letter), checks, day=said)
    except MissingGlyph as missing:
        signs = ((m.character, m.where) for m in missing.missing)
        return LetterTrial(b"", checks, missing_glyph(signs), said)


def day_said(office: Office, day: date | None) -> DaySaid:
    """Return how a last day is found, that nobody works on it, or that nobody knows that yet.

    None is one the rule can't know and nobody has fixed.
    """
    days, calendar = office.settings.long_stop_days, office.rules.calendar
    if day is None:
        until = office.now().date() + timedelta(days=days)
        return DaySaid(words.LONG_STOP_BEYOND.format(days=days, until=until), is_doubtful=True)
    if day.year not in calendar.years():
        return DaySaid(words.LAST_DAY_BEYOND.format(year=day.year), is_doubtful=True)
    note = calendar.note(day)
    if note.works:
        return DaySaid(words.LONG_STOP_NOTE.format(days=days))
    why = note.holiday or words.LAST_DAY_WEEKEND
    return DaySaid(words.LAST_DAY_RESTS.format(why=why), is_doubtful=True)


def form_checks(office: Office, case: Case, form: Form, context: Context) -> tuple[CheckRow, ...]:
    """Return the checks of a form, those too that do not wait for its last day."""
    letter = trial_letter(case, form, context)
    if letter is not None:
        return checks_of(office, case, letter, context)
    usual = context.today + timedelta(days=office.settings.long_stop_days)
    shown = trial_letter(case, replace(form, last_day=usual), context)
    assert shown is not None
    return (*checks_without_day(case, shown, context), glyph_check(office, case, shown))


def trial_letter(case: Case, form: Form, context: Context) -> WaiverLetter | None:
    """Return the letter a form describes, whatever stands against it.

    It is made from the wording in force, which it keeps once it is handed in. None where the form
    leaves the last day to the rule and that lies beyond the calendar.
    """
    last_day = last_day_of(form.last_day, context)
    if last_day is None:
        return None
    chosen = (p for p in form.papers if context.rules.is_waivable(p.paper, context.today))
    papers = tuple(filled(paper, last_day, context) for paper in chosen)
    letter = case.letter(letter_of(form)) or WaiverLetter(
        id="",
        organ=context.office.issuer,
        papers=papers,
        last_day=last_day,
        drafted_by=context.officer.id,
        drafted_at=context.now,
    )
    return replace(
        letter,
        papers=papers,
        last_day=last_day,
        title_break=form.title_break,
        wording=context.wording,
    )
