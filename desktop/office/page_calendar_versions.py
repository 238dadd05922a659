"""The versions of a year's calendar, and one of them looked at beside the one in force."""

from collections import Counter
from collections.abc import Iterable, Iterator

from desktop.clock import OFFICE_ZONE
from desktop.domain.publishing import (
    Publication,
    Stand,
    against_dropping,
    against_publishing,
    in_force,
)
from desktop.domain.values import Officer
from desktop.office.administration import administrator_findings
from desktop.office.calendars import ReadNotice, proposal_of
from desktop.office.office import Office
from desktop.office.page_calendar import year_of
from desktop.office.recounting import calendar_with
from desktop.office.rulebook_calendars import (
    CALENDAR_SETTING,
    base_notice,
    issued_in,
    notice_in,
    subject_of,
)
from desktop.rules.calendar_versions import changed_days
from desktop.rules.findings import Finding, Refusal
from desktop.rules.notices import doubts
from desktop.rules.working_days import NoCalendar, WorkingCalendar, YearNotice
from desktop.store.officers import officers
from desktop.store.publications import all_publications, publications
from desktop.store.rows_calendar_versions import (
    CalendarVersions,
    DayDiff,
    NoticePreview,
    VersionRow,
)
from desktop.wording import calendar_versions as words
from desktop.wording.findings import say

HEADS = {
    "": words.PREVIEW_READ,
    Stand.OPEN: words.PREVIEW_OPEN,
    Stand.PUBLISHED: words.PREVIEW_PUBLISHED,
    Stand.DROPPED: words.PREVIEW_DROPPED,
}


def calendar_versions(office: Office, year: int) -> CalendarVersions:
    """Return the versions of a year, and in which years something waits to be published."""
    with office.store.reading() as connection:
        every = all_publications(connection)
        base = base_notice(connection, year)
        names = {p.id: p.name for p in officers(connection)}
    versions = every.get(subject_of(year), ())
    newest = in_force(versions)
    rows = [_row(v, names, is_in_force=v is newest) for v in reversed(versions)]
    if base is not None:
        shipped = VersionRow("", base.source, "", "shipped", is_in_force=newest is None)
        rows.append(shipped)
    return CalendarVersions(year, tuple(rows), tuple(sorted(_waiting(every))))


def preview_of_read(office: Office, read: ReadNotice | Refusal, officer: Officer) -> NoticePreview:
    """Return what was read as it would stand, or why nothing was."""
    if isinstance(read, Refusal):
        return NoticePreview(faults=_said(read.findings))
    refusal = "".join(_said(administrator_findings(officer)))
    return _preview(office, read, ("", "", refusal, ""))


def preview_of_version(
    office: Office, subject: str, version_id: str, officer: Officer
) -> NoticePreview:
    """Return a version as it stands or would stand."""
    version = proposal_of(office, subject, version_id)
    notice = notice_in(version) if version else None
    if version is None or notice is None:
        return NoticePreview(faults=(words.VERSION_GONE,) if version is None else ())
    with office.store.reading() as connection:
        versions = publications(connection, subject)
    refusal = "".join(_said(against_publishing(version, versions, officer)))
    dropping = "".join(_said(against_dropping(version, words.DROP, officer)))
    read = ReadNotice(notice, version.number, issued_in(version), doubts(notice))
    stand = version.stand.value
    return _preview(office, read, (version.id, stand, refusal, dropping))


def _preview(office: Office, read: ReadNotice, stands: tuple[str, str, str, str]) -> NoticePreview:
    notice, (id_, stand, refusal, dropping) = read.notice, stands
    before, after = office.rules.calendar, calendar_with(office.rules, notice)
    differences = tuple(_differences(before, after, notice.year))
    changed = frozenset(d.on for d in differences if d.before)
    page = year_of(after, notice.year, office.now().date(), changed)
    return NoticePreview(
        title=HEADS[stand].format(year=notice.year),
        number=read.number,
        issued_on=read.issued_on,
        source=notice.source,
        lines=(*_lines(notice, after), *_to_come(notice, before, stand)),
        doubts=_said(read.doubts),
        differences=differences,
        page=page,
        id=id_,
        stand=stand,
        refusal=refusal,
        dropping=dropping,
        token=read,
    )


def _lines(notice: YearNotice, after: WorkingCalendar) -> Iterator[str]:
    off = sum(day.is_off for day in notice.days)
    kinds = Counter(d.works for d in year_of(after, notice.year, after.horizon).days)
    worked = len(notice.days) - off
    yield words.SOURCE.format(source=notice.source)
    yield words.COUNTS.format(off=off, worked=worked, days=kinds[True])


def _to_come(notice: YearNotice, before: WorkingCalendar, stand: str) -> Iterator[str]:
    """Yield what publishing would do, where it has not been decided on yet."""
    if stand in ("", Stand.OPEN):
        known = notice.year in before.years()
        yield (words.REPLACES if known else words.ADDS).format(year=notice.year)


def _differences(before: WorkingCalendar, after: WorkingCalendar, year: int) -> Iterator[DayDiff]:
    for change in changed_days(before, after, year):
        was, will = _kind(before, change), _kind(after, change)
        yield DayDiff(change.day, was, will, after.note(change.day).holiday if will else "")


def _kind(calendar: WorkingCalendar, change: object) -> str:
    try:
        return calendar.note(change.day).kind.value  # type: ignore[attr-defined]
    except NoCalendar:
        return ""


def _row(version: Publication, names: dict[str, str], *, is_in_force: bool) -> VersionRow:
    decided = version.known_from.astimezone(OFFICE_ZONE) if version.known_from else None
    return VersionRow(
        id=version.id,
        title=version.title,
        number=version.number,
        stand=version.stand.value,
        proposed_by=names.get(version.proposed_by, version.proposed_by),
        proposed_at=version.proposed_at.astimezone(OFFICE_ZONE),
        decided_by=names.get(version.decided_by, version.decided_by),
        decided_at=decided,
        is_in_force=is_in_force,
        reason=version.dropped_reason,
    )


def _waiting(every: dict[str, tuple[Publication, ...]]) -> Iterator[int]:
    for subject, versions in every.items():
        year = subject.removeprefix(CALENDAR_SETTING)
        is_year = subject.startswith(CALENDAR_SETTING) and year.isdigit()
        if is_year and any(v.stand is Stand.OPEN for v in versions):
            yield int(year)


def _said(findings: Iterable[Finding]) -> tuple[str, ...]:
    return tuple(str(say(f)) for f in findings)
