"""Propose a version of a rule or calendar, publish it as a second officer, or give it up.

One way for everything an office settles by a version in the record; whoever uses it checks the
text first and shows what would come of it.
"""

from collections.abc import Callable, Iterable

from sqlalchemy import Connection

from desktop.clock import ClockReading
from desktop.domain.kind_rules import claims_of
from desktop.domain.publishing import (
    PUBLISHERS,
    Publication,
    PublicationDropped,
    PublicationProposed,
    PublicationPublished,
    against_dropping,
    against_proposing,
    against_publishing,
    follows_now,
    in_force,
    place_of,
    waits_for,
)
from desktop.domain.values import Officer
from desktop.office.administration import Refused
from desktop.office.office import Office
from desktop.office.rule_versions import SUBJECT as RULE_SUBJECT
from desktop.office.rulebook_calendars import CALENDAR_SETTING
from desktop.office.wording_versions import SUBJECT as WORDING_SUBJECT
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal
from desktop.store.codec import encode
from desktop.store.errors import StoreTrouble
from desktop.store.event_log import Draft, record
from desktop.store.officers import get_officer
from desktop.store.publications import all_publications, publications
from desktop.store.writers import writer_of


@dataclass(frozen=True, slots=True)
class Proposed:
    """A version to be proposed: its text, and the text it would take the place of.

    ``shipped`` is what holds where nothing was published yet, blank for nothing.
    """

    subject: str
    title: str
    number: str
    content: str
    shipped: str = ""
    reason: str = ""


SHOWN = (RULE_SUBJECT, CALENDAR_SETTING, WORDING_SUBJECT)
"""What the subjects begin with whose versions wait on the page of rules and calendar."""
Event = PublicationProposed | PublicationPublished | PublicationDropped
Chosen = Callable[[Connection], tuple[Event, Iterable[Finding]]]


def propose(office: Office, wanted: Proposed, officer_id: str) -> str | Refusal:
    """Record a proposal; return its id, or every reason why not."""

    def chosen(connection: Connection) -> tuple[Event, Iterable[Finding]]:
        versions = publications(connection, wanted.subject)
        newest = in_force(versions)
        now = newest.content if newest else wanted.shipped
        officer = get_officer(connection, officer_id)
        event = PublicationProposed(
            subject=wanted.subject,
            title=wanted.title,
            number=wanted.number,
            content=wanted.content,
            follows=follows_now(versions),
            reason=wanted.reason,
        )
        return event, against_proposing(wanted.content, now, officer)

    return _record(office, chosen, officer_id)


def publish(office: Office, subject: str, proposal_id: str, officer_id: str) -> str | Refusal:
    """Publish a proposal, which counts at once; return its id, or every reason why not."""

    def chosen(connection: Connection) -> tuple[Event, Iterable[Finding]]:
        versions = publications(connection, subject)
        proposal = _of(versions, proposal_id)
        officer = get_officer(connection, officer_id)
        found = tuple(against_publishing(proposal, versions, officer))
        if found or proposal is None:
            raise Refused(found)
        event = PublicationPublished(subject, proposal.id, proposal.follows, proposal.digest)
        return event, ()

    done = _record(office, chosen, officer_id)
    return done if isinstance(done, Refusal) else proposal_id


def drop(
    office: Office, subject: str, proposal_id: str, reason: str, officer_id: str
) -> str | Refusal:
    """Give a proposal up; return its id, or every reason why not."""

    def chosen(connection: Connection) -> tuple[Event, Iterable[Finding]]:
        proposal = _of(publications(connection, subject), proposal_id)
        officer = get_officer(connection, officer_id)
        found = tuple(against_dropping(proposal, reason, officer))
        return PublicationDropped(subject, proposal_id, reason.strip()), found

    done = _record(office, chosen, officer_id)
    return done if isinstance(done, Refusal) else proposal_id


def publications_waiting(office: Office, officer: Officer) -> int:
    """Return how many versions of tables, calendars and wordings wait for that officer."""
    if not officer.duties & PUBLISHERS:
        return 0
    with office.store.reading() as connection:
        every = all_publications(connection)
    shown = (v for s, v in every.items() if s.startswith(SHOWN))
    return sum(waits_for(version, officer) for versions in shown for version in versions)


def _of(versions: Iterable[Publication], proposal_id: str) -> Publication | None:
    return next((v for v in versions if v.id == proposal_id), None)


def _record(office: Office, chosen: Chosen, officer_id: str) -> str | Refusal:
    try:
        with office.writing() as (connection, reading):
            event = _allowed(*chosen(connection))
            entry_id = _entered(office, connection, event, (officer_id, reading))
    except Refused as refused:
        return refused.refusal
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
    office.look_again()
    return entry_id


def _allowed(event: Event, findings: Iterable[Finding]) -> Event:
    found = tuple(findings)
    if found:
        raise Refused(found)
    return event


def _entered(
    office: Office, connection: Connection, event: Event, by: tuple[str, ClockReading]
) -> str:
    officer_id, reading = by
    place, encoded = place_of(event.subject), encode(event)
    draft = Draft(
        event=encoded,
        case_id=place,
        scope=office.settings.scope,
        claims=claims_of(encoded.kind, place, encoded.data),
        is_request=True,
    )
    writer = writer_of(connection, officer_id, reading.moment)
    (entry,) = record(connection, (draft,), writer, reading, office.stamp)
    return entry.id
