"""The notifications of an officer: found anew each time from dates and entries, never recorded.

Only live cases are looked at, and only those with a due day, a letter or a note are asked
further. What an officer has read or put off is kept on this device with their drafts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE
from desktop.domain.case import Case, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.letter_life import awaits_lapse
from desktop.domain.mentions import mentioned
from desktop.domain.publishing import PUBLISHERS, waits_for
from desktop.domain.values import Duty
from desktop.office.office import Office
from desktop.office.own_codes import own_codes
from desktop.office.publishing import SHOWN
from desktop.plain_class import dataclass
from desktop.rules.deficiency import reminder_day
from desktop.rules.working_days import NoCalendar
from desktop.store.alerts import newest_entries
from desktop.store.conflicts import conflicts, count_open
from desktop.store.drafts import KeptDraft, keep_draft, read_draft
from desktop.store.publications import all_publications
from desktop.store.rows import Light, QueueRow
from desktop.store.rows_alerts import AlertKind, AlertRow, AlertsList
from desktop.store.writers import keys_elsewhere
from desktop.wording import alerts as words
from desktop.wording import sentences
from desktop.wording.events import describe
from desktop.wording.rules import PAPERS
from desktop.wording.values import MATTERS

KIND = "alerts"
SOON = timedelta(hours=2)
KEYS_TOLD = timedelta(days=30)
LETTER_STATES = frozenset(
    {"letter_revise", "letter_check", "letter_countersign", "letter_sign", "letter_seal"}
)
OF_LETTERS = frozenset({Duty.DRAFTER, Duty.SIGNATORY, Duty.ACCOUNT_MANAGER})


@dataclass(frozen=True, slots=True)
class Mine:
    """A case in which something waits for the officer: its row, and the states that wait."""

    case: Case
    row: QueueRow
    states: tuple[str, ...]


def alerts_of(
    office: Office,
    connection: Connection,
    context: Context,
    cases: Sequence[Case],
    mine: Sequence[Mine],
) -> AlertsList:
    """Return what the officer of ``context`` is told of now, the newest first."""
    names = {o.id: o.name for o in context.people}
    found = [
        *_of_clocks(mine, context),
        *_of_waiting(connection, mine),
        *_of_handing(connection, cases, context, names),
        *_of_notes(cases, context, names),
        *_of_letters(office, cases, context),
        *_of_conflicts(connection, cases, context),
        *_of_proposals(connection, context, names),
        *_of_codes(connection, context, names),
        *_of_keys(connection, context),
    ]
    return _as_marked(connection, context, found)


def mark_alerts(
    office: Office,
    officer: str,
    live: Iterable[str],
    *,
    read: Iterable[str] = (),
    put_off: Mapping[str, datetime] | None = None,
) -> None:
    """Keep what the officer has read and put off; what is no longer told of is forgotten."""
    with office.writing() as (connection, _reading):
        marks = _marks(connection, officer)
        still, now = set(live), office.now()
        seen = (set(marks["read"]) | set(read)) & still
        asleep = marks["put_off"] | {k: at.isoformat() for k, at in (put_off or {}).items()}
        kept = {k: at for k, at in asleep.items() if datetime.fromisoformat(at) > now}
        value = {"read": sorted(seen), "put_off": kept}
        keep_draft(connection, KeptDraft(_draft_id(officer), KIND, officer, "", "", value, now))


def snoozed_until(office: Office, how: str) -> datetime:
    """Return until when something put off sleeps: half an hour, two hours, or tomorrow's opening.

    Tomorrow is the next working day, where the calendar knows it.
    """
    now = office.now()
    if how != "tomorrow":
        return now + timedelta(minutes=30 if how == "half_hour" else 120)
    tomorrow = now.date() + timedelta(days=1)
    with suppress(NoCalendar):
        tomorrow = office.rules.calendar.next_working(tomorrow)
    return datetime.combine(tomorrow, office.rules.hours.of_day(tomorrow).opening, OFFICE_ZONE)


def _of_codes(
    connection: Connection, context: Context, names: Mapping[str, str]
) -> Iterator[AlertRow]:
    """Tell an officer by whose code their password was set: nobody else may have used it."""
    for code in own_codes(connection, context.officer.id):
        assert code.used_at is not None
        who, at = names.get(code.by, code.by), code.used_at
        told = words.SAID["code"].format(who=who, given=f"{code.at:%m-%d %H:%M}")
        title = words.CODE_TITLE.format(at=f"{at:%m-%d %H:%M}")
        name = f"code/{at.isoformat()}"
        yield AlertRow(name, AlertKind.CODE, at, title, told, page="sync")


def _of_keys(connection: Connection, context: Context) -> Iterator[AlertRow]:
    """Tell an officer of a key that signs as them elsewhere: the server's owner may make one."""
    since = context.now - KEYS_TOLD
    for writer, learnt in keys_elsewhere(connection, context.officer.id, since).items():
        at = learnt.astimezone(OFFICE_ZONE)
        title = words.KEY_TITLE.format(at=f"{at:%m-%d %H:%M}")
        yield AlertRow(f"key/{writer}", AlertKind.KEY, at, title, words.SAID["key"], page="sync")


def _of_clocks(mine: Iterable[Mine], context: Context) -> Iterator[AlertRow]:
    for each in mine:
        row, due = each.row, each.row.clock.due_at
        if due is None or row.clock.light is Light.PAUSED:
            continue
        if row.clock.light is Light.RED:
            yield _clock_row(AlertKind.OVERDUE, row, due, f"{due:%m-%d %H:%M}")
        elif timedelta(0) <= due - context.now <= SOON:
            said = replace(_clock_row(AlertKind.SOON, row, due, f"{due:%H:%M}"), at=due - SOON)
            yield said


def _clock_row(kind: AlertKind, row: QueueRow, due: datetime, said: str) -> AlertRow:
    told = words.SAID[kind].format(matter=row.matter_name, due=said)
    name = f"{kind}/{row.case_id}/{row.matter}/{due.isoformat()}"
    return _case_row(name, kind, due, (row.case_id, row.number, row.enterprise), told)


def _of_waiting(connection: Connection, mine: Sequence[Mine]) -> Iterator[AlertRow]:
    signing = [m for m in mine if LETTER_STATES & set(m.states)]
    newest = newest_entries(connection, (m.case.id for m in signing), "letter.")
    for each in signing:
        entered = newest.get(each.case.id)
        if entered is None:
            continue
        state = next(s for s in each.states if s in LETTER_STATES)
        name = f"waits/{each.case.id}/{state}/{entered.id}"
        told = words.SAID["waits"].format(state=sentences.case_state(state, 0, 0))
        letter = next((x.id for x in reversed(each.case.letters) if x.is_live), "")
        row = _case_row(name, AlertKind.WAITS, entered.at, _named(each.case), told)
        yield replace(row, letter=letter)
    for each in mine:
        if "late_review" in each.states:
            yield from _of_late_entries(each)


def _of_late_entries(each: Mine) -> Iterator[AlertRow]:
    told = words.SAID["waits"].format(state=sentences.case_state("late_review", 0, 0))
    for matter in each.case.matters:
        for step in matter.steps:
            if step.late is not None and not step.late.reviewed_by and step.decided is not None:
                at = step.decided.entered_at.astimezone(OFFICE_ZONE)
                name = f"waits/{each.case.id}/late_review/{matter.kind}/{step.bureau}"
                yield _case_row(name, AlertKind.WAITS, at, _named(each.case), told)


def _of_handing(
    connection: Connection, cases: Iterable[Case], context: Context, names: Mapping[str, str]
) -> Iterator[AlertRow]:
    handed = {
        case.id: (case, matter)
        for case in cases
        for matter in case.matters
        for step in matter.steps
        if step.handed_to == context.officer.id and step.opinion is None and matter.is_open
    }
    newest = newest_entries(connection, handed, "step.handed_over")
    for case_id, entered in newest.items():
        case, matter = handed[case_id]
        who = names.get(entered.officer, entered.officer)
        told = words.SAID["handed"].format(who=who, matter=MATTERS[matter.kind])
        yield _case_row(f"handed/{entered.id}", AlertKind.HANDED, entered.at, _named(case), told)


def _of_notes(
    cases: Iterable[Case], context: Context, names: Mapping[str, str]
) -> Iterator[AlertRow]:
    own = context.officer
    for case in cases:
        for note in case.notes:
            if note.officer != own.id and own in mentioned(note.text, context.people):
                at = note.at.astimezone(OFFICE_ZONE)
                who = names.get(note.officer, note.officer)
                text = " ".join(note.text.split())
                told = words.SAID["mention"].format(who=who, text=text)
                name = f"mention/{case.id}/{note.at.isoformat()}"
                yield _case_row(name, AlertKind.MENTION, at, _named(case), told)


def _of_letters(office: Office, cases: Iterable[Case], context: Context) -> Iterator[AlertRow]:
    if not OF_LETTERS & context.officer.duties:
        return
    for case in cases:
        for letter in case.letters:
            if letter.is_live and letter.number and letter.outstanding:
                yield from _of_letter(office, case, letter, context)


def _of_letter(
    office: Office, case: Case, letter: WaiverLetter, context: Context
) -> Iterator[AlertRow]:
    today, rules = context.today, office.rules
    if awaits_lapse(letter, today, office.settings):
        return
    near = reminder_day(letter.due_on, rules.first_reminder(today), rules.calendar)
    if near is None or not near <= today <= letter.due_on:
        return
    at = datetime.combine(near, rules.hours.of_day(near).opening, OFFICE_ZONE)
    paper = sentences.listed(PAPERS[p.paper] for p in letter.outstanding)
    told = words.SAID["long_stop"].format(paper=paper, due=sentences.day(letter.due_on))
    name = f"long_stop/{letter.id}/{letter.due_on}"
    yield replace(_case_row(name, AlertKind.LONG_STOP, at, _named(case), told), letter=letter.id)


def _of_conflicts(
    connection: Connection, cases: Iterable[Case], context: Context
) -> Iterator[AlertRow]:
    if not count_open(connection):
        return
    numbers = {case.id: case.number for case in cases}
    for conflict in conflicts(connection):
        second = conflict.second
        if conflict.is_open and second.entry.officer == context.officer.id:
            what = describe(second.entry.kind, second.event)
            yield AlertRow(
                f"conflict/{second.entry.id}",
                AlertKind.CONFLICT,
                conflict.noticed_at.astimezone(OFFICE_ZONE),
                what,
                sentences.joined((numbers.get(second.entry.case, ""), words.SAID["conflict"])),
                page="sync",
            )


def _of_proposals(
    connection: Connection, context: Context, names: Mapping[str, str]
) -> Iterator[AlertRow]:
    if not context.officer.duties & PUBLISHERS:
        return
    every = all_publications(connection)
    for version in (v for s, found in every.items() if s.startswith(SHOWN) for v in found):
        if waits_for(version, context.officer):
            who = names.get(version.proposed_by, version.proposed_by)
            number = f" {version.number}" if version.number else ""
            said = words.SAID["proposed"].format(who=who, title=version.title, number=number)
            at = version.proposed_at.astimezone(OFFICE_ZONE)
            name = f"proposed/{version.id}"
            title = version.title
            yield AlertRow(name, AlertKind.PROPOSED, at, title, said, page="calendar")


def _named(case: Case) -> tuple[str, str, str]:
    return case.id, case.number, case.form.enterprise.name


def _case_row(
    name: str, kind: AlertKind, at: datetime, case: tuple[str, str, str], told: str
) -> AlertRow:
    case_id, number, enterprise = case
    said = words.CASE.format(number=number, said=told)
    return AlertRow(name, kind, at, enterprise, said, case_id=case_id)


def _as_marked(connection: Connection, context: Context, found: Iterable[AlertRow]) -> AlertsList:
    marks = _marks(connection, context.officer.id)
    read, put_off = set(marks["read"]), marks["put_off"]
    asleep = {k for k, at in put_off.items() if datetime.fromisoformat(at) > context.now}
    rows = sorted(found, key=lambda row: (row.at, row.id), reverse=True)
    awake = tuple(replace(r, is_read=r.id in read) for r in rows if r.id not in asleep)
    return AlertsList(context.officer.id, context.now, awake, len(rows) - len(awake))


def _marks(connection: Connection, officer: str) -> dict[str, Any]:
    kept = read_draft(connection, _draft_id(officer))
    return kept.value if kept else {"read": [], "put_off": {}}


def _draft_id(officer: str) -> str:
    return f"{KIND} {officer}"
