"""Change how the office works: its settings and officers, by an administrator, with a log.

A change is checked as a whole, written in one transaction with one row of the log for each
setting, and takes effect at once: every office on the store takes it up before its next act.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE
from desktop.domain.office_settings import OfficeSettings
from desktop.domain.values import Duty, Officer
from desktop.office.office import SETTINGS, Office
from desktop.office.settings_checks import officer_findings as officer_findings
from desktop.office.settings_checks import settings_findings as settings_findings
from desktop.office.settings_fields import LOCKED, flat, officer_value, unfit, unflat
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.codec import from_json, to_json
from desktop.store.errors import EntryMalformed, StoreTrouble
from desktop.store.officers import get_officer, officers, put_officer
from desktop.store.setting_changes import SettingChange, note_change
from desktop.store.settings import get_setting, put_setting


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


def administrator_findings(officer: Officer) -> tuple[Finding, ...]:
    """Return why this officer may not change how the office works; nothing where they may."""
    found = [] if officer.is_active else [finding("officer_inactive")]
    if Duty.ADMINISTRATOR not in officer.duties:
        held = ",".join(sorted(officer.duties))
        found.append(finding("duty_missing", wanted=Duty.ADMINISTRATOR, held=held))
    return tuple(found)


def change_settings(
    office: Office,
    settings: OfficeSettings,
    officer_id: str,
    before: OfficeSettings | None = None,
) -> Refusal | None:
    """Keep the settings that differ from ``before``, as the officer saw them; None when kept.

    What another administrator changed meanwhile stays, unless it is the same setting: then
    the change is refused. Raises nothing of the store's: its troubles are refusals.
    """
    wanted, seen = flat(settings), flat(before or office.settings)
    changes = {k: Change(seen.get(k), v) for k, v in wanted.items() if seen.get(k) != v}
    changes |= {k: Change(v, None) for k, v in seen.items() if k not in wanted}
    return change_values(office, changes, officer_id)


def change_values(office: Office, changes: Mapping[str, Change], officer_id: str) -> Refusal | None:
    """Keep single settings by their keys (see ``settings_fields``); None when kept."""
    try:
        with office.writing() as (connection, _reading):
            require_administrator(connection, officer_id)
            _change_values(connection, office, changes, officer_id)
    except Refused as refused:
        return refused.refusal
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
    office.look_again()
    return None


def put_officers(
    office: Office,
    people: Sequence[Officer],
    officer_id: str,
    before: Sequence[Officer] = (),
) -> Refusal | None:
    """Add officers and change those there are; nobody is ever deleted. None when kept.

    ``before`` are the same officers as they were seen: who was changed meanwhile is refused.
    """
    seen = {p.id: p for p in before}
    try:
        with office.writing() as (connection, _reading):
            require_administrator(connection, officer_id)
            present = {p.id: p for p in officers(connection)}
            _require_sound(people, present, seen)
            for person in people:
                _put_officer(connection, office, person, present.get(person.id), officer_id)
    except Refused as refused:
        return refused.refusal
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
    return None


def require_administrator(connection: Connection, officer_id: str) -> None:
    """Refuse whoever may not change how the office works; raises OfficerUnknown."""
    findings = administrator_findings(get_officer(connection, officer_id))
    if findings:
        raise Refused(findings)


def _change_values(
    connection: Connection, office: Office, changes: Mapping[str, Change], officer_id: str
) -> None:
    kept = get_setting(connection, SETTINGS)
    present = flat(from_json(kept, OfficeSettings, SETTINGS))
    findings = [*_against(changes, present)]
    if findings:
        raise Refused(findings)
    wanted = present | {key: change.after for key, change in changes.items()}
    wanted = {key: value for key, value in wanted.items() if value is not None}
    try:
        settings = unflat(wanted)
    except EntryMalformed:
        raise Refused(_unreadable(changes, present)) from None
    found = settings_findings(settings)
    if found:
        raise Refused(found)
    put_setting(connection, SETTINGS, to_json(settings))
    for key, change in changes.items():
        if present[key] != change.after:
            _note(connection, office, key, (present[key], change.after), officer_id)


def _against(changes: Mapping[str, Change], present: Mapping[str, Any]) -> Iterable[Finding]:
    for key, change in changes.items():
        if key not in present:
            yield finding("setting_unknown", key, given=key)
        elif key in LOCKED:
            yield finding("setting_locked", key)
        elif present[key] not in (change.before, change.after):
            yield finding("setting_changed_meanwhile", key)


def _unreadable(changes: Mapping[str, Change], present: Mapping[str, Any]) -> Iterable[Finding]:
    """Yield each change that by itself makes no settings."""
    for key, change in changes.items():
        try:
            unflat({**present, key: change.after})
        except EntryMalformed:
            yield unfit(key, change.after)


def _require_sound(
    people: Sequence[Officer], present: Mapping[str, Officer], seen: Mapping[str, Officer]
) -> None:
    wanted = {**present, **{p.id: p for p in people}}
    findings = [*_met_elsewhere(people, present, seen)]
    findings += officer_findings([*wanted.values(), *_doubles(people)])
    if findings:
        raise Refused(findings)


def _met_elsewhere(
    people: Sequence[Officer], present: Mapping[str, Officer], seen: Mapping[str, Officer]
) -> Iterable[Finding]:
    for person in people:
        now, then = present.get(person.id), seen.get(person.id)
        if seen and then is None and now is not None:
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
