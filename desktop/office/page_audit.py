"""The audit page: the record in words, newest first, a stretch at a time, for who may see it.

What was typed is masked here, in the rows themselves, so that no view, copy or export can leak.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from desktop.clock import OFFICE_ZONE
from desktop.domain.auditing import audit_findings
from desktop.domain.kind_rules import WITHDRAWN
from desktop.domain.masking import masked_text
from desktop.domain.standing_in import StandIn
from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.acting_for import late_lending
from desktop.office.case_timeline import done_at, first_told
from desktop.office.office import Office
from desktop.office.sessions import take_up
from desktop.plain_class import dataclass
from desktop.rules.findings import Refusal
from desktop.store.access_log import AccessNote, What
from desktop.store.audit import (
    ACCESS,
    PEOPLE,
    SETTING,
    Stretch,
    asks_for_people,
    case_numbers,
    entry_rows,
    moment_of_key,
    stretch_of,
)
from desktop.store.codec import UnknownEvent
from desktop.store.entry import parse_kept
from desktop.store.errors import EntryMalformed
from desktop.store.event_log import LoggedEntry, logged_entry
from desktop.store.officers import officers
from desktop.store.people_acts import DUTY, PeopleActKept, untold
from desktop.store.rows_audit import AuditFilter, AuditPage, AuditRow, Became, Signed
from desktop.store.setting_changes import SettingChange
from desktop.store.sync_counts import kept_desks
from desktop.store.writers import known_device
from desktop.wording import audit as words
from desktop.wording import people_kept as kept
from desktop.wording import sync_page
from desktop.wording.administration import setting_name, value_text
from desktop.wording.event_details import detail_of
from desktop.wording.events import describe
from desktop.wording.findings import say
from desktop.wording.sentences import joined
from desktop.wording.values import BUREAUS, duties_said

STRETCH = 200
SIGNED = {1: Signed.RIGHT, 0: Signed.WRONG, None: Signed.UNCHECKED}
_BY = frozenset({What.CODE_GIVEN, What.REMOVED})
DEVICE = 8
"""So much of a device's id tells one from another."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What a row needs beside its entry: names, case numbers, what was first, this device."""

    people: Mapping[str, Officer]
    numbers: Mapping[str, str]
    first: Mapping[str, Row[*tuple[Any, ...]]]
    here: str
    desks: Mapping[str, str]
    stand_ins: tuple[StandIn, ...] = ()

    @property
    def names(self) -> dict[str, str]:
        return {id_: officer.name for id_, officer in self.people.items()}


def audit_page(
    office: Office, officer_id: str, wanted: AuditFilter, before: str = "", most: int = STRETCH
) -> AuditPage:
    """Return the next stretch of the record; for who may not see it, only why."""
    refused = audit_findings(office.officer(officer_id))
    if refused:
        return AuditPage((), refusal=" ".join(str(say(f)) for f in refused))
    take_up(office.store.folder)
    with office.store.reading() as connection:
        stretch = stretch_of(connection, wanted, before, most)
        people = officers(connection)
        rows = tuple(_rows(connection, stretch, people, office.settings.stand_ins))
        missing = _missing(untold(connection))
    looked = moment_of_key(stretch.next_key)
    return AuditPage(
        rows,
        stretch.next_key,
        looked.date() if looked else None,
        people=tuple((o.id, o.name) for o in sorted(people, key=lambda o: o.name)),
        bureaus=tuple((b.value, BUREAUS[b]) for b in Bureau),
        missing=missing,
    )


def _missing(untold: str) -> str:
    if not untold:
        return ""
    return words.PEOPLE_DUTY if untold == DUTY else words.PEOPLE_OLD.format(known=untold)


def kept_back(office: Office, wanted: AuditFilter) -> tuple[AuditRow, ...]:
    """Return a row that says why acts on people are missing from what is wanted, if they are."""
    if not asks_for_people(wanted):
        return ()
    with office.store.reading() as connection:
        missing = _missing(untold(connection))
    if not missing:
        return ()
    row = AuditRow(
        *("", PEOPLE, words.PEOPLE_MISSING, missing, "", "", "", words.SERVER, ""),
        entered_at=office.now().astimezone(OFFICE_ZONE),
        signed=Signed.NONE,
        clock_ok=None,
    )
    return (row,)


def audit_rows(office: Office, wanted: AuditFilter) -> Iterator[AuditRow | None]:
    """Yield every row that is wanted, the newest first; None after a stretch that had none."""
    before = ""
    take_up(office.store.folder)
    while True:
        with office.store.reading() as connection:
            stretch = stretch_of(connection, wanted, before, STRETCH)
            people, lent = officers(connection), office.settings.stand_ins
            rows = tuple(_rows(connection, stretch, people, lent))
        yield from rows
        if not stretch.next_key:
            return
        if not rows:
            yield None
        before = stretch.next_key


def against_auditing(office: Office, officer_id: str) -> Refusal | None:
    """Return why an officer may not look through the record, None where they may."""
    found = audit_findings(office.officer(officer_id))
    return Refusal(found) if found else None


def _rows(
    connection: Connection,
    stretch: Stretch,
    people: tuple[Officer, ...],
    stand_ins: tuple[StandIn, ...],
) -> Iterator[AuditRow]:
    named = [row.winner for row in stretch.entries if row.winner]
    named += [_taken_back(row) for row in stretch.entries if row.kind == WITHDRAWN]
    known = _Known(
        {o.id: o for o in people},
        case_numbers(connection, [row.case_id for row in stretch.entries]),
        entry_rows(connection, named) if named else {},
        known_device(connection),
        {desk.device: desk.label for desk in kept_desks(connection) if desk.label},
        stand_ins,
    )
    found = [_entry_row(row, known) for row in stretch.entries]
    found += [_setting_row(key, change, known) for key, change in stretch.settings]
    found += [_access_row(key, note, known) for key, note in stretch.access]
    found += [_people_row(key, act, known) for key, act in stretch.people]
    yield from sorted(found, key=lambda row: row.key, reverse=True)


def _entry_row(row: Row[*tuple[Any, ...]], known: _Known) -> AuditRow:
    try:
        logged = logged_entry(row)
    except (EntryMalformed, ValueError):
        return _unreadable(row, known)
    entry = logged.entry
    return AuditRow(
        key=entry.id,
        kind=entry.kind,
        act=masked_text(describe(entry.kind, logged.event)),
        detail=masked_text(_detail(logged, known)),
        officer=known.names.get(entry.officer, entry.officer),
        officer_id=entry.officer,
        bureau=_bureau(entry.bureau),
        device=_device(row.device, known),
        writer=entry.writer,
        entered_at=entry.moment.astimezone(OFFICE_ZONE),
        done_at=done_at(logged.event),
        taken_at=logged.taken_at.astimezone(OFFICE_ZONE) if logged.taken_at else None,
        case_id=entry.case,
        case_number=known.numbers.get(entry.case, ""),
        became=Became(logged.verdict or Became.WAITING),
        told=_told(logged, known),
        signed=SIGNED[row.is_signed],
        clock_ok=_clock(row),
        is_withdrawn=bool(logged.withdrawn_by),
        sseq=logged.sseq,
        wseq=entry.wseq,
        hash=logged.hash,
        chain=row.chain or "",
    )


def _detail(logged: LoggedEntry, known: _Known) -> str:
    if not isinstance(logged.event, UnknownEvent):
        return detail_of(logged.event, known.names)
    row = known.first.get(str(logged.event.data.get("entry")))
    return describe(row.kind, logged_entry(row).event) if row is not None else ""


def _taken_back(row: Row[*tuple[Any, ...]]) -> str:
    """Return which entry a withdrawal names, blank where its text says none."""
    try:
        return str(parse_kept(row.text).data.get("entry"))
    except (EntryMalformed, ValueError):
        return ""


def _unreadable(row: Row[*tuple[Any, ...]], known: _Known) -> AuditRow:
    """Return the row of an entry whose text nobody can read, by what its columns say."""
    return AuditRow(
        key=row.id,
        kind=row.kind,
        act=row.kind,
        detail="",
        officer=known.names.get(row.officer, row.officer or ""),
        officer_id=row.officer or "",
        bureau="",
        device=_device(row.device, known),
        writer=row.writer,
        entered_at=moment_of_key(row.id) or datetime.fromtimestamp(0, OFFICE_ZONE),
        case_id=row.case_id,
        case_number=known.numbers.get(row.case_id, ""),
        became=Became(row.verdict or Became.WAITING),
        signed=Signed.WRONG,
        clock_ok=_clock(row),
        sseq=row.sseq,
        wseq=row.wseq,
        hash=row.hash,
        chain=row.chain or "",
    )


def _setting_row(key: str, change: SettingChange, known: _Known) -> AuditRow:
    officer = known.people.get(change.officer)
    named = setting_name(change.key) or change.key
    detail = words.SETTING_DETAIL.format(
        name=named,
        before=value_text(change.key, change.before),
        after=value_text(change.key, change.after),
    )
    return AuditRow(
        key=key,
        kind=SETTING,
        act=words.SETTING,
        detail=masked_text(detail),
        officer=officer.name if officer else change.officer or words.BY_COMMAND,
        officer_id=change.officer,
        bureau=BUREAUS[officer.bureau] if officer else "",
        device=words.THIS_DESK,
        writer="",
        entered_at=change.changed_at.astimezone(OFFICE_ZONE),
        signed=Signed.NONE,
        clock_ok=None,
    )


def _access_row(key: str, note: AccessNote, known: _Known) -> AuditRow:
    officer, by = known.people.get(note.officer), known.names.get(note.detail, note.detail)
    detail = words.ACCESS_BY.format(by=by) if note.what in _BY else words.ACCESS_WHY.get(by, by)
    return AuditRow(
        key=key,
        kind=ACCESS,
        act=words.ACCESS.get(note.what, note.what),
        detail=detail,
        officer=officer.name if officer else note.officer,
        officer_id=note.officer,
        bureau=BUREAUS[officer.bureau] if officer else "",
        device=f"{words.THIS_DESK} {note.place}",
        writer="",
        entered_at=note.at.astimezone(OFFICE_ZONE),
        told="" if note.is_chained else words.ACCESS_BROKEN,
        signed=Signed.NONE if note.is_chained else Signed.WRONG,
        clock_ok=None,
    )


def _people_row(key: str, act: PeopleActKept, known: _Known) -> AuditRow:
    officer, subject = known.people.get(act.by), known.names.get(act.subject, act.subject)
    pattern = kept.ACT_LINES.get(act.act, kept.ACT_UNKNOWN)
    said = {
        "by": known.names.get(act.by, act.by),
        "subject": known.desks.get(act.subject, subject),
        "detail": masked_text(act.detail),
    }
    return AuditRow(
        key=key,
        kind=PEOPLE,
        act=pattern.format(**said, act=act.act) if act.act else words.PEOPLE_BREAK,
        detail=_person_said(act.detail),
        officer=said["by"],
        officer_id=act.by,
        bureau=BUREAUS[officer.bureau] if officer else "",
        device=words.SERVER if act.act else words.THIS_DESK,
        writer="",
        entered_at=act.at.astimezone(OFFICE_ZONE),
        told="" if act.is_chained else words.PEOPLE_BROKEN,
        signed=Signed.NONE if act.is_chained else Signed.WRONG,
        clock_ok=None,
    )


def _person_said(detail: str) -> str:
    """Return who somebody is now and was before, blank where the act says neither."""
    try:
        said = json.loads(detail)
        now = _work(said["bureau"], said["duties"])
        now = masked_text(words.PERSON_IS.format(name=said["name"], work=now))
        before = _work(said["was"], said["were"]) if "were" in said else ""
    except (ValueError, TypeError, KeyError, RecursionError):
        return ""
    return now + (words.PERSON_WAS.format(work=before) if before else "")


def _work(bureau: str, duties: list[str]) -> str:
    known = {str(duty) for duty in Duty} & {*duties}
    return joined((_bureau(str(bureau)), duties_said([Duty(duty) for duty in known])))


def _told(logged: LoggedEntry, known: _Known) -> str:
    """Return what was first, or why the entry was refused, or that a lending was over; or blank."""
    if not logged.winner:
        return _late(logged, known)
    row = known.first.get(logged.winner)
    if row is None:
        return sync_page.WHY.get(logged.winner, logged.winner)
    return masked_text(first_told(logged_entry(row), logged.winner, known.names))


def _late(logged: LoggedEntry, known: _Known) -> str:
    """Return that who stood in had long ceased to when the entry came, blank where not."""
    entry, taken = logged.entry, logged.taken_at
    if taken is None:
        return ""
    done = (entry.officer, entry.kind, entry.moment.astimezone(OFFICE_ZONE).date())
    over = late_lending(known.people, known.stand_ins, done, taken.astimezone(OFFICE_ZONE).date())
    if over is None:
        return ""
    return words.LATE_LENDING.format(name=known.names[over.officer], until=over.until)


def _clock(row: Row[*tuple[Any, ...]]) -> bool | None:
    if not row.wrapper:
        return None
    return '"clock_ok":true,' in row.wrapper


def _bureau(code: str) -> str:
    return BUREAUS[Bureau(code)] if code in {b.value for b in Bureau} else code


def _device(device: str | None, known: _Known) -> str:
    if device and device == known.here:
        return words.THIS_DESK
    return (device or "")[-DEVICE:]
