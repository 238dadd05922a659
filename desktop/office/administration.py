"""Change how the office works: its settings and officers, by an administrator, with a log.

A change is checked as a whole, written in one transaction with one row of the log for each
setting, and takes effect at once: every office on the store takes it up before its next act.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from typing import Any

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE
from desktop.domain.office_settings import OfficeSettings
from desktop.domain.standing_in import is_own_lending
from desktop.domain.values import Duty, Officer
from desktop.office.former_settings import keep_former
from desktop.office.kept_settings import SETTINGS, kept_office
from desktop.office.office import Office
from desktop.office.settings_checks import given_findings as given_findings
from desktop.office.settings_checks import officer_findings as officer_findings
from desktop.office.settings_checks import settings_findings as settings_findings
from desktop.office.settings_fields import LOCKED, PUBLISHED, flat, officer_value, unfit, unflat
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.codec import to_json
from desktop.store.errors import EntryMalformed, StoreTrouble
from desktop.store.officers import get_officer, officers, put_officer
from desktop.store.setting_changes import SettingChange, note_change
from desktop.store.settings import put_setting
from desktop.store.shared import note_unshared, shared_place

STAND_INS = "office.stand_ins"
"""What is lent stays there when it is over, so it needs no former value."""


class Refused(Exception):
    """Carries a refusal out of a transaction, which is then rolled back."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        super().__init__()
        self.refusal = Refusal(tuple(findings))


@dataclass(frozen=True, slots=True)
class Change:
    """A setting's value as it was seen and as it is wanted, both plain JSON values."""

    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Proposal:
    """Everything to be changed at once: settings by their keys, and officers.

    ``seen`` are the same officers as they were seen, without those to be added: who was changed
    meanwhile is refused, and so is adding one there is.
    """

    changes: Mapping[str, Change] = field(default_factory=dict)
    people: Sequence[Officer] = ()
    seen: Sequence[Officer] = ()


def administrator_findings(officer: Officer) -> tuple[Finding, ...]:
    """Return why this officer may not change how the office works; nothing where they may."""
    found = [] if officer.is_active else [finding("officer_inactive")]
    if Duty.ADMINISTRATOR not in officer.duties:
        held = ",".join(sorted(officer.duties))
        found.append(finding("duty_missing", wanted=Duty.ADMINISTRATOR, held=held))
    return tuple(found)


def put_officers(
    office: Office,
    people: Sequence[Officer],
    officer_id: str,
    before: Sequence[Officer] = (),
) -> Refusal | None:
    """Add officers and change those there are; nobody is ever deleted. None when kept."""
    return keep(office, Proposal(people=people, seen=before), officer_id)


def change_values(office: Office, changes: Mapping[str, Change], officer_id: str) -> Refusal | None:
    """Keep single settings by their keys (see ``settings_fields``); None when kept."""
    return keep(office, Proposal(changes), officer_id)


def keep(office: Office, proposal: Proposal, officer_id: str) -> Refusal | None:
    """Keep a proposal as a whole, in one transaction with its log; None when kept."""
    try:
        with office.writing() as (connection, _reading):
            settings = _required(connection, office, proposal, officer_id)
            _write(connection, office, (proposal, settings), officer_id)
    except Refused as refused:
        return refused.refusal
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
    office.look_again()
    return None


def proposal_findings(office: Office, proposal: Proposal, officer_id: str) -> tuple[Finding, ...]:
    """Return what stands against keeping a proposal; nothing is written."""
    try:
        with office.store.reading() as connection:
            _required(connection, office, proposal, officer_id)
    except Refused as refused:
        return refused.refusal.findings
    except StoreTrouble as trouble:
        return (trouble.finding(),)
    return ()


def require_administrator(connection: Connection, officer_id: str) -> None:
    """Refuse whoever may not change how the office works; raises OfficerUnknown."""
    findings = administrator_findings(get_officer(connection, officer_id))
    if findings:
        raise Refused(findings)


def _required(
    connection: Connection, office: Office, proposal: Proposal, officer_id: str
) -> OfficeSettings | None:
    """Return the settings a sound proposal makes, None where it leaves them; else Refused."""
    if not _lends_own(connection, office, proposal, officer_id):
        require_administrator(connection, officer_id)
    settings, findings = _settled(connection, proposal.changes)
    present = {p.id: p for p in officers(connection)}
    if proposal.people:
        findings += _people_faults(proposal, present)
        place = shared_place(connection)
        if place is not None:
            findings.append(finding("officers_at_server", address=place.address))
    if findings:
        raise Refused(findings)
    return settings


def _lends_own(connection: Connection, office: Office, proposal: Proposal, officer_id: str) -> bool:
    """Return whether a signatory changes nothing but who stands in for them."""
    if proposal.people or set(proposal.changes) != {STAND_INS}:
        return False
    officer, change = get_officer(connection, officer_id), proposal.changes[STAND_INS]
    lent, today = (change.before, change.after), office.now().date()
    return officer.is_active and is_own_lending(officer.id, officer.duties, *lent, today)


def _settled(
    connection: Connection, changes: Mapping[str, Change]
) -> tuple[OfficeSettings | None, list[Finding]]:
    if not changes:
        return None, []
    present = _present(connection)
    findings = [*_against(changes, present)]
    if findings:
        return None, findings
    wanted = present | {key: change.after for key, change in changes.items()}
    try:
        settings = unflat({key: value for key, value in wanted.items() if value is not None})
    except EntryMalformed:
        return None, [*_unreadable(changes, present)]
    return settings, [*settings_findings(settings)]


def _present(connection: Connection) -> dict[str, Any]:
    return flat(kept_office(connection))


def _write(
    connection: Connection,
    office: Office,
    what: tuple[Proposal, OfficeSettings | None],
    officer_id: str,
) -> None:
    proposal, settings = what
    if settings is not None:
        present = _present(connection)
        put_setting(connection, SETTINGS, to_json(settings))
        note_unshared(connection, SETTINGS)
        wanted = {key: change.after for key, change in proposal.changes.items()}
        before = {key: present[key] for key in wanted if present[key] != wanted[key]}
        keep_former(connection, office.now(), {k: v for k, v in before.items() if k != STAND_INS})
        for key, value in before.items():
            _note(connection, office, key, (value, wanted[key]), officer_id)
    known = {p.id: p for p in officers(connection)}
    for person in proposal.people:
        _put_officer(connection, office, person, known.get(person.id), officer_id)


def _against(changes: Mapping[str, Change], present: Mapping[str, Any]) -> Iterable[Finding]:
    for key, change in changes.items():
        if key not in present:
            yield finding("setting_unknown", key, given=key)
        elif key in LOCKED:
            yield finding("setting_locked", key)
        elif key in PUBLISHED:
            yield finding("hours_are_published", key)
        elif present[key] not in (change.before, change.after):
            yield finding("setting_changed_meanwhile", key)


def _unreadable(changes: Mapping[str, Change], present: Mapping[str, Any]) -> Iterable[Finding]:
    """Yield each change that by itself makes no settings."""
    for key, change in changes.items():
        try:
            unflat({**present, key: change.after})
        except EntryMalformed:
            yield unfit(key, change.after)


def _people_faults(proposal: Proposal, present: Mapping[str, Officer]) -> list[Finding]:
    people = proposal.people
    wanted = {**present, **{p.id: p for p in people}}
    findings = [*_met_elsewhere(people, present, {p.id: p for p in proposal.seen})]
    findings += (f for p in people for f in given_findings(p, present.get(p.id)))
    findings += officer_findings([*wanted.values(), *_doubles(people)])
    return findings


def _met_elsewhere(
    people: Sequence[Officer], present: Mapping[str, Officer], seen: Mapping[str, Officer]
) -> Iterable[Finding]:
    for person in people:
        now, then = present.get(person.id), seen.get(person.id)
        if then is None and now is not None:
            yield finding("officer_twice", f"officer.{person.id}.id", given=person.id)
        elif then is not None and now not in (then, person):
            yield finding("setting_changed_meanwhile", f"officer.{person.id}")


def _doubles(people: Sequence[Officer]) -> tuple[Officer, ...]:
    known: set[str] = set()
    doubles = []
    for person in people:
        if person.id in known:
            doubles.append(person)
        known.add(person.id)
    return tuple(doubles)


def _put_officer(
    connection: Connection,
    office: Office,
    person: Officer,
    before: Officer | None,
    officer_id: str,
) -> None:
    if person == before:
        return
    put_officer(connection, person)
    values = (officer_value(before), officer_value(person))
    _note(connection, office, f"officer.{person.id}", values, officer_id)


def _note(
    connection: Connection, office: Office, key: str, values: tuple[Any, Any], officer_id: str
) -> None:
    now = office.clock.read().moment.astimezone(OFFICE_ZONE)
    note_change(connection, SettingChange(key, officer_id, now, *values))
