"""The office's hours on their way to be kept: proposed by one officer, published by another."""

from collections.abc import Mapping
from typing import Any

from desktop.office.office import Office
from desktop.office.publishing import Proposed, propose, publish
from desktop.office.rulebook_hours import SUBJECT, hours_in, hours_text
from desktop.rules.findings import Finding, Refusal, finding
from desktop.rules.office_hours import BadHours, HoursVersion, read_hours
from desktop.store.publications import publications
from desktop.wording.hours import TITLE


def hours_findings(office: Office, content: Mapping[str, Any]) -> tuple[Finding, ...]:
    """Return what stands against hours as they were typed; nothing is written."""
    try:
        return _against(office, read_hours(content))
    except BadHours as bad:
        return bad.findings


def propose_hours(
    office: Office, content: Mapping[str, Any], reason: str, officer_id: str
) -> str | Refusal:
    """Record hours as proposed; return the proposal's id, or every reason why not."""
    found = hours_findings(office, content)
    if not reason.strip():
        found = (*found, finding("text_missing", "hours.reason"))
    if found:
        return Refusal(found)
    version = read_hours(content)
    wanted = Proposed(
        subject=SUBJECT,
        title=TITLE.format(day=version.valid_from),
        number="",
        content=hours_text(version),
        reason=reason.strip(),
    )
    return propose(office, wanted, officer_id)


def publish_hours(office: Office, proposal_id: str, officer_id: str) -> str | Refusal:
    """Publish proposed hours as a second officer; they hold from their day on."""
    with office.store.reading() as connection:
        every = publications(connection, SUBJECT)
    proposal = next((v for v in every if v.id == proposal_id), None)
    if proposal is not None:
        version = hours_in(proposal)
        if version is None:
            return Refusal((finding("hours_unreadable"),))
        found = _against(office, version)
        if found:
            return Refusal(found)
    return publish(office, SUBJECT, proposal_id, officer_id)


def _against(office: Office, version: HoursVersion) -> tuple[Finding, ...]:
    """Hours never reach back: what was counted today was counted by those of today."""
    today = office.now().date()
    if version.valid_from <= today:
        return (finding("hours_not_ahead", "hours.valid_from", given=version.valid_from),)
    before = office.rules.hours.on(version.valid_from)
    if _kept(before) == _kept(version):
        return (finding("proposal_changes_nothing"),)
    return ()


def _kept(version: HoursVersion) -> tuple[object, ...]:
    return (version.hours, version.cutoff, version.late_counts_next, version.first_day_counts)
