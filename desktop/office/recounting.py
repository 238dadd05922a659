"""Count every open case by another calendar, and list each due day that would be elsewhere."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Row

from desktop.domain.outdated import as_it_stands
from desktop.domain.publishing import published
from desktop.domain.recounting import MovedDue
from desktop.domain.values import Bureau, MatterKind
from desktop.office.alike import Alike
from desktop.office.calendars import ReadNotice, proposal_of
from desktop.office.moved_words import summary
from desktop.office.office import Office
from desktop.office.rulebook_calendars import notice_in
from desktop.rules.exemption import Outcome
from desktop.rules.rulebook import Rulebook
from desktop.rules.working_days import WorkingCalendar, YearNotice
from desktop.store.cases import open_changes, open_matters
from desktop.store.publications import publications
from desktop.store.rows_calendar_versions import MovedCases, MovedRow
from desktop.wording import calendar_versions as words
from desktop.wording.values import BUREAUS_SHORT, MATTERS

PORTION = 500
EXEMPT = f'"{Outcome.EXEMPT.value}"'
"""How an exemption stands in the matters of a case, as kept text."""
Step = Callable[[int, int], None]


def moved_by_notice(office: Office, notice: YearNotice, step: Step) -> MovedCases:
    """Return what publishing a notice now would move."""
    after = office.rules.revised(calendar_with(office.rules, notice), office.now())
    return moved_cases(office, (office.rules, after), step)


def moved_by_version(office: Office, subject: str, version_id: str, step: Step) -> MovedCases:
    """Return what a version moves: one that is proposed, or by its being published."""
    with office.store.reading() as connection:
        known = published(publications(connection, subject))
    version = next((v for v in known if v.id == version_id), None)
    if version is not None and version.known_from is not None:
        after = office.rules.as_known(version.known_from)
        return moved_cases(office, (after.before_last(), after), step)
    proposal = proposal_of(office, subject, version_id)
    notice = notice_in(proposal) if proposal else None
    if notice is None:
        return MovedCases((), 0, 0)
    return moved_by_notice(office, notice, step)


def moved_by_read(office: Office, read: ReadNotice, step: Step) -> MovedCases:
    """Return what a notice that was only read would move."""
    return moved_by_notice(office, read.notice, step)


def calendar_with(rules: Rulebook, notice: YearNotice) -> WorkingCalendar:
    """Return the calendar in force with another notice of one year."""
    others = (n for n in rules.calendar.notices() if n.year != notice.year)
    return WorkingCalendar((*others, notice))


def moved_cases(office: Office, rules: tuple[Rulebook, Rulebook], step: Step) -> MovedCases:
    """Return each due day of an open case that the second rules put elsewhere than the first."""
    alike = Alike(office.now().date(), *rules)
    rows: list[MovedRow] = []
    cases = looked = 0
    for case in _open_cases(office, step):
        looked += 1
        moved = _moved(office, alike, case)
        cases += bool(moved)
        rows.extend(_row(case, one) for one in moved)
    found = MovedCases(tuple(sorted(rows, key=_order)), cases, looked)
    return replace(found, summary=summary(found))


def _moved(office: Office, alike: Alike, row: Row[Any]) -> tuple[MovedDue, ...]:
    """Return what moves of a case; its facts are read only where an exemption might hide a day."""
    moved = alike.moved(row.matters)
    if EXEMPT not in row.matters:
        return moved
    shown = alike.moved(row.matters, is_outdated=True)
    if shown == moved:
        return moved
    case = office.case(row.case_id)
    return moved if case is None or as_it_stands(case, office.rules) is case else shown


def _open_cases(office: Office, step: Step) -> Iterator[Row[Any]]:
    with office.store.reading() as connection:
        ids = tuple(open_changes(connection))
    for first in range(0, len(ids), PORTION):
        step(first, len(ids))
        with office.store.reading() as connection:
            portion = open_matters(connection, ids[first : first + PORTION])
        yield from portion
    step(len(ids), len(ids))


@cache
def _what(matter: MatterKind, bureau: Bureau | None, *, is_answer: bool) -> str:
    whole = words.NOTIFY if is_answer else words.DECISION
    step = BUREAUS_SHORT[bureau] if bureau else whole
    return words.WHAT.format(matter=MATTERS[matter], step=step)


def _row(case: Row[Any], moved: MovedDue) -> MovedRow:
    return MovedRow(
        case_id=case.case_id,
        number=case.number,
        enterprise=case.enterprise,
        what=_what(moved.matter, moved.bureau, is_answer=moved.is_answer),
        before=moved.before,
        after=moved.after,
        is_put_off=moved.is_put_off,
    )


def _order(row: MovedRow) -> tuple[date, str, str]:
    return (row.after or date.max, row.number, row.what)
