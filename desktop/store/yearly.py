"""What a year holds for its archive: cases that ended, letters issued, papers made in it."""

from collections import Counter
from collections.abc import Collection, Iterator
from datetime import date, datetime
from itertools import chain

from sqlalchemy import Connection, Table, func, select

from desktop.clock import OFFICE_ZONE
from desktop.plain_class import dataclass
from desktop.store.audit import key_of_moment, moment_of_key
from desktop.store.tables import case_row, entry, letter_row, matter_row

REFUSED = "matter.refused_at_door"


@dataclass(frozen=True, slots=True)
class ClosedCase:
    """A case in which nothing is to be done any more, and the day of its last end."""

    case_id: str
    number: str
    closed_on: date


@dataclass(frozen=True, slots=True)
class YearCount:
    """How many cases ended, and how many letters were issued, in a year."""

    year: int
    cases: int
    letters: int


@dataclass(frozen=True, slots=True)
class YearPage:
    """Which years can be handed out, the newest first, and why an officer may not: in words."""

    years: tuple[YearCount, ...] = ()
    against: str = ""


def closed_cases(connection: Connection, year: int) -> tuple[ClosedCase, ...]:
    """Return the cases that ended in a year, by number."""
    return tuple(case for case in _closed(connection) if case.closed_on.year == year)


def cases_with_letters(connection: Connection, year: int) -> tuple[str, ...]:
    """Return the ids of the cases for which a letter was issued in a year, by number."""
    chosen = (
        select(case_row.c.case_id)
        .join(letter_row, letter_row.c.case_id == case_row.c.case_id)
        .where(letter_row.c.number != "", func.substr(letter_row.c.issued_on, 1, 4) == f"{year:04}")
        .group_by(case_row.c.case_id)
        .order_by(case_row.c.number)
    )
    return tuple(connection.execute(chosen).scalars())


def cases_with_papers(connection: Connection, year: int, kinds: Collection[str]) -> tuple[str, ...]:
    """Return the ids of the cases with an entry of these kinds in a year, by number."""
    first, after = (key_of_moment(datetime(y, 1, 1, tzinfo=OFFICE_ZONE)) for y in (year, year + 1))
    chosen = (
        select(case_row.c.case_id)
        .join(entry, entry.c.case_id == case_row.c.case_id)
        .where(entry.c.kind.in_(kinds), entry.c.id >= first, entry.c.id < after)
        .where(entry.c.withdrawn_by.is_(None))
        .group_by(case_row.c.case_id)
        .order_by(case_row.c.number)
    )
    return tuple(connection.execute(chosen).scalars())


def year_counts(connection: Connection) -> tuple[YearCount, ...]:
    """Return what each year holds, the newest first; one without an end or a case is not there.

    Every case begins with a paper, so a year in which one was opened has papers to hand out.
    """
    cases = Counter(case.closed_on.year for case in _closed(connection))
    letters: Counter[int] = Counter()
    chosen = select(letter_row.c.issued_on).where(letter_row.c.number != "")
    for day in connection.execute(chosen.where(letter_row.c.issued_on.is_not(None))).scalars():
        letters[date.fromisoformat(day).year] += 1
    opened = select(func.substr(case_row.c.opened_on, 1, 4)).distinct()
    begun = (int(year) for year in connection.execute(opened).scalars())
    years = sorted({*cases, *letters, *begun}, reverse=True)
    return tuple(YearCount(year, cases[year], letters[year]) for year in years)


def _closed(connection: Connection) -> Iterator[ClosedCase]:
    ends: dict[str, date] = {}
    for case_id, last in chain(
        _ends(connection, matter_row), _ends(connection, letter_row), _refusals(connection)
    ):
        ends[case_id] = max(last, ends.get(case_id, last))
    columns = select(case_row.c.case_id, case_row.c.number)
    for row in connection.execute(columns.where(case_row.c.is_open == 0).order_by("number")):
        if row.case_id in ends:
            yield ClosedCase(row.case_id, row.number, ends[row.case_id])


def _ends(connection: Connection, table: Table) -> Iterator[tuple[str, date]]:
    last = func.max(table.c.ended_on).label("last")
    chosen = select(table.c.case_id, last).where(table.c.ended_on.is_not(None))
    for row in connection.execute(chosen.group_by(table.c.case_id)):
        yield row.case_id, date.fromisoformat(row.last)


def _refusals(connection: Connection) -> Iterator[tuple[str, date]]:
    """Yield when a matter of each case was refused at the door, which is no end of a matter."""
    last = func.max(entry.c.id).label("last")
    chosen = select(entry.c.case_id, last).where(
        entry.c.kind == REFUSED, entry.c.withdrawn_by.is_(None)
    )
    for row in connection.execute(chosen.group_by(entry.c.case_id)):
        moment = moment_of_key(row.last)
        if moment is not None:
            yield row.case_id, moment.date()
