"""Rows of a calendar's versions: what was read, proposed or published, and what it moves."""

from dataclasses import field
from datetime import date, datetime

from desktop.plain_class import dataclass
from desktop.store.rows_calendar import CalendarYear


@dataclass(frozen=True, slots=True)
class DayDiff:
    """A day two calendars say different things of; a blank kind is not known there."""

    on: date
    before: str
    after: str
    holiday: str = ""


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version of a year or a rule table: who proposed it and what became of it.

    ``stand`` is ``shipped``, ``open``, ``published`` or ``dropped``; names are shown, not ids.
    ``valid`` says from when a rule table's version holds and is known; ``digest`` is its hash,
    where it is one that is gone by.
    """

    id: str
    title: str
    number: str
    stand: str
    proposed_by: str = ""
    proposed_at: datetime | None = None
    decided_by: str = ""
    decided_at: datetime | None = None
    is_in_force: bool = False
    reason: str = ""
    valid: str = ""
    digest: str = ""


@dataclass(frozen=True, slots=True)
class CalendarVersions:
    """The versions of a year, the newest first; ``waiting`` are the years with open proposals."""

    year: int
    versions: tuple[VersionRow, ...] = ()
    waiting: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NoticePreview:
    """A notice as it would stand: its year day by day and what differs from the one in force.

    ``id`` is blank for one that was only read. ``faults`` say why nothing could be read;
    ``refusal`` greys what comes next, ``dropping`` giving it up. ``token`` is what was read.
    """

    title: str = ""
    number: str = ""
    issued_on: date | None = None
    source: str = ""
    lines: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    differences: tuple[DayDiff, ...] = ()
    page: CalendarYear | None = None
    id: str = ""
    stand: str = ""
    refusal: str = ""
    dropping: str = ""
    faults: tuple[str, ...] = ()
    token: object = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class MovedRow:
    """A due day of an open case that another calendar puts elsewhere; None is 暂定."""

    case_id: str
    number: str
    enterprise: str
    what: str
    before: date | None
    after: date | None
    is_put_off: bool


@dataclass(frozen=True, slots=True)
class MovedCases:
    """Every due day a calendar moves, and how many open cases were looked at.

    ``summary`` says it in words.
    """

    rows: tuple[MovedRow, ...]
    cases: int
    looked_at: int
    summary: str = ""
