"""The office's hours as a page shows them: kept now, settled for later, proposed and published."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desktop.clock import OFFICE_ZONE
from desktop.domain.publishing import Publication, Stand, against_dropping, against_publishing
from desktop.domain.values import Officer
from desktop.office.administration import administrator_findings
from desktop.office.hours import hours_findings, propose_hours, publish_hours
from desktop.office.office import Office
from desktop.office.publishing import drop
from desktop.office.rulebook_hours import SUBJECT, hours_in
from desktop.rules.findings import Finding, Refusal
from desktop.rules.office_hours import HoursVersion, content_of
from desktop.store.officers import officers
from desktop.store.publications import publications
from desktop.store.rows_calendar_versions import VersionRow
from desktop.store.rows_hours import HoursFault, HoursPage, ProposedHours
from desktop.wording import hours as words
from desktop.wording.findings import say
from desktop.wording.sentences import full_day, span


def hours_page(office: Office, officer: Officer) -> HoursPage:
    """Return the hours of the office with their versions."""
    with office.store.reading() as connection:
        every = publications(connection, SUBJECT)
        names = {p.id: p.name for p in officers(connection)}
    since, pairs, coming = kept_hours(office)
    now = office.rules.hours.on(office.now().date())
    return HoursPage(
        since=since,
        pairs=pairs,
        coming=coming,
        proposed=tuple(
            _proposed(office, version, every, officer)
            for version in every
            if version.stand is Stand.OPEN
        ),
        versions=tuple(_row(v, names) for v in reversed(every)),
        values={**content_of(now), "valid_from": ""},
        refusal="".join(_said(administrator_findings(officer))),
    )


def kept_hours(office: Office) -> tuple[str, tuple[tuple[str, str], ...], tuple[str, ...]]:
    """Return since when hours are kept, what they are, and those settled for later."""
    now = office.rules.hours.on(office.now().date())
    is_first = now is office.rules.hours.first
    since = words.NOW_FIRST if is_first else words.NOW_SINCE.format(day=full_day(now.valid_from))
    return since, _pairs(now), tuple(_coming(office))


def check_hours(office: Office, content: Mapping[str, Any]) -> tuple[HoursFault, ...]:
    """Return what stands against hours as typed, by field."""
    return _faults(hours_findings(office, content))


def send_hours(
    office: Office, content: Mapping[str, Any], reason: str, officer_id: str
) -> tuple[HoursFault, ...]:
    """Propose hours; return what stands against it, nothing where they were recorded."""
    return _outcome(propose_hours(office, content, reason, officer_id))


def settle_hours(office: Office, proposal: str, officer_id: str) -> tuple[HoursFault, ...]:
    """Publish proposed hours; return what stands against it."""
    return _outcome(publish_hours(office, proposal, officer_id))


def drop_hours(
    office: Office, proposal: str, reason: str, officer_id: str
) -> tuple[HoursFault, ...]:
    """Give proposed hours up; return what stands against it."""
    return _outcome(drop(office, SUBJECT, proposal, reason, officer_id))


def _pairs(version: HoursVersion) -> tuple[tuple[str, str], ...]:
    hours = version.hours
    span_said = words.SPAN.format(first=f"{hours.opening:%H:%M}", last=f"{hours.closing:%H:%M}")
    cutoff = words.CUTOFF_SAID.format(cutoff=f"{version.cutoff:%H:%M}")
    return (
        (words.HOURS, span_said),
        (words.LUNCH, _lunch(version)),
        (words.CUTOFF, cutoff),
        (words.ACCEPTANCE, _begins(version)),
        (words.DAY, span(hours.minutes)),
    )


def _lunch(version: HoursVersion) -> str:
    lunch = version.hours.lunch
    if lunch is None:
        return words.NO_LUNCH
    return words.SPAN.format(first=f"{lunch[0]:%H:%M}", last=f"{lunch[1]:%H:%M}")


def _begins(version: HoursVersion) -> str:
    begins = words.FIRST_DAY if version.first_day_counts else words.NEXT_DAY
    pattern = words.LATE_NEXT if version.late_counts_next else words.LATE_SAME
    return pattern.format(begins=begins)


def _coming(office: Office) -> Iterator[str]:
    """Yield what was published for later days; of two for one day the later one holds."""
    today = office.now().date()
    days = {k.version.valid_from for k in office.rules.hours.known if k.version.valid_from > today}
    for day in sorted(days):
        version = office.rules.hours.on(day)
        pairs = dict(_pairs(version))
        lunch = words.LUNCH if version.hours.lunch else ""
        said = words.ONE_LINE.format(
            hours=pairs[words.HOURS],
            lunch=f"{lunch} {pairs[words.LUNCH]}".strip(),
            cutoff=f"{version.cutoff:%H:%M}",
            begins=pairs[words.ACCEPTANCE],
        )
        yield words.COMING.format(day=full_day(day), said=said)


def _proposed(
    office: Office, version: Publication, every: tuple[Publication, ...], officer: Officer
) -> ProposedHours:
    wanted = hours_in(version)
    before = office.rules.hours.on(wanted.valid_from) if wanted else None
    changes = (
        tuple(
            (name, was, will)
            for (name, was), (_name, will) in zip(_pairs(before), _pairs(wanted), strict=True)
            if was != will
        )
        if wanted and before
        else ()
    )
    return ProposedHours(
        id=version.id,
        title=version.title,
        reason=version.reason,
        changes=changes,
        refusal="".join(_said(against_publishing(version, every, officer))),
        dropping="".join(_said(against_dropping(version, words.DROP, officer))),
        is_own=version.proposed_by == officer.id,
    )


def _row(version: Publication, names: Mapping[str, str]) -> VersionRow:
    decided = version.known_from.astimezone(OFFICE_ZONE) if version.known_from else None
    return VersionRow(
        id=version.id,
        title=version.title,
        number=version.reason,
        stand=version.stand.value,
        proposed_by=names.get(version.proposed_by, version.proposed_by),
        proposed_at=version.proposed_at.astimezone(OFFICE_ZONE),
        decided_by=names.get(version.decided_by, version.decided_by),
        decided_at=decided,
        reason=version.dropped_reason,
    )


def _outcome(done: str | Refusal) -> tuple[HoursFault, ...]:
    return _faults(done.findings) if isinstance(done, Refusal) else ()


def _faults(findings: Iterable[Finding]) -> tuple[HoursFault, ...]:
    return tuple(HoursFault(f.field, str(say(f))) for f in findings)


def _said(findings: Iterable[Finding]) -> tuple[str, ...]:
    return tuple(str(say(f)) for f in findings)
