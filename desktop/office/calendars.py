"""A published holiday notice on its way into the office's calendar: read, proposed, published."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from desktop.domain.publishing import Publication, in_force
from desktop.files.content import read_content
from desktop.files.holiday_notice import ReadText, amended, read_text
from desktop.files.json_file import json_of
from desktop.files.unreadable import Unreadable
from desktop.office.office import Office
from desktop.office.publishing import Proposed, propose, publish
from desktop.office.rulebook_calendars import base_notice, content_text, notice_in, subject_of
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal, finding
from desktop.rules.notices import BadNotice, doubts, year_notice
from desktop.rules.working_days import YearNotice
from desktop.store.publications import publications
from desktop.wording.calendar_versions import TITLE

MOST_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class ReadNotice:
    """A notice as its file or text has it, not yet proposed.

    ``number`` (文号) and ``issued_on`` are what could be read of them; ``doubts`` are unusual.
    """

    notice: YearNotice
    number: str = ""
    issued_on: date | None = None
    doubts: tuple[Finding, ...] = ()

    @property
    def subject(self) -> str:
        """What it is published under."""
        return subject_of(self.notice.year)

    @property
    def title(self) -> str:
        """What a version of it is called."""
        return TITLE.format(year=self.notice.year)


def read_notice(office: Office, path: Path) -> ReadNotice | Refusal:
    """Return the notice a file holds (holiday-cn), or every reason why it can't be taken in."""
    try:
        content = json_of(read_content(path, MOST_BYTES))
        notice = year_notice(content)
    except BadNotice as bad:
        return Refusal(bad.findings)
    except Unreadable as found:
        return Refusal((found.finding,))
    return _checked(office, ReadNotice(notice, *_named(content)))


def read_pasted(office: Office, text: str, *, year: int | None = None) -> ReadNotice | Refusal:
    """Return the notice a pasted text says, or every reason why it is not plain.

    A notice that amends one holiday is laid over the year's notice in force.
    """
    try:
        read = read_text(text, year=year)
        notice = _whole(office, read)
    except BadNotice as bad:
        return Refusal(bad.findings)
    return _checked(office, ReadNotice(notice, read.number, read.issued_on))


def propose_notice(office: Office, read: ReadNotice, officer_id: str) -> str | Refusal:
    """Record a notice as proposed; return the proposal's id, or every reason why not."""
    if not read.number.strip():
        return Refusal((finding("text_missing", "calendar.number"),))
    with office.store.reading() as connection:
        now = notice_now(connection, read.notice.year)
    if now is not None and _days(now) == _days(read.notice):
        return Refusal((finding("proposal_changes_nothing"),))
    wanted = Proposed(
        subject=read.subject,
        title=read.title,
        number=read.number.strip(),
        content=content_text(read.notice, read.number.strip(), read.issued_on),
    )
    return propose(office, wanted, officer_id)


def publish_notice(
    office: Office, subject: str, proposal_id: str, officer_id: str
) -> str | Refusal:
    """Publish a proposed notice as a second officer; it counts at once."""
    proposal = proposal_of(office, subject, proposal_id)
    if proposal is not None:
        notice = notice_in(proposal)
        if notice is None:
            return Refusal((finding("notice_unreadable"),))
        checked = _checked(office, ReadNotice(notice))
        if isinstance(checked, Refusal):
            return checked
    return publish(office, subject, proposal_id, officer_id)


def proposal_of(office: Office, subject: str, proposal_id: str) -> Publication | None:
    """Return a version of a subject by its id."""
    with office.store.reading() as connection:
        versions = publications(connection, subject)
    return next((v for v in versions if v.id == proposal_id), None)


def notice_now(connection: Connection, year: int) -> YearNotice | None:
    """Return the notice of a year that is in force, None where none is."""
    version = in_force(publications(connection, subject_of(year)))
    return (notice_in(version) if version else None) or base_notice(connection, year)


def _whole(office: Office, read: ReadText) -> YearNotice:
    if not read.amends:
        return YearNotice(read.year, read.title, read.days)
    with office.store.reading() as connection:
        base = notice_now(connection, read.year)
    if base is None:
        raise BadNotice((finding("notice_amends_nothing", "text", year=read.year),))
    return amended(base, read)


def _checked(office: Office, read: ReadNotice) -> ReadNotice | Refusal:
    next_year = office.rules.calendar.horizon.year + 1
    if read.notice.year > next_year:
        given = read.notice.year
        return Refusal((finding("notice_leaves_gap", "year", given=given, year=next_year),))
    return replace(read, doubts=doubts(read.notice))


def _named(content: Any) -> tuple[str, date | None]:
    """Return number and day of issue where a file says them."""
    number = content.get("number")
    issued = content.get("issued_on")
    try:
        day = date.fromisoformat(issued) if isinstance(issued, str) else None
    except ValueError:
        day = None
    return (number if isinstance(number, str) else ""), day


def _days(notice: YearNotice) -> dict[date, tuple[str, bool]]:
    return {d.day: (d.name, d.is_off) for d in notice.days}
