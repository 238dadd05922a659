"""Officers and devices of a shared office in words: as its shared store tells, or as last heard."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from desktop.clock import OFFICE_ZONE
from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.administration import administrator_findings
from desktop.office.desk_rows import COPIED, RENEWED, REVOKED, WELL, Mark
from desktop.office.office import Office
from desktop.store.rows_people import DeviceRow, PeopleActLine, PeoplePage, PersonRow
from desktop.store.shared import shared_place
from desktop.store.sync_counts import kept_desks
from desktop.store.writers import known_device
from desktop.sync.opening import HUB
from desktop.sync.people import DeviceThere, PeopleSeen, PersonThere
from desktop.wording import people_kept as words
from desktop.wording import sentences
from desktop.wording.findings import say
from desktop.wording.values import BUREAUS, DUTIES

ON: Mark = (words.ON, "green", "circle-check")
OUT: Mark = (words.OUT, "grey", "x")
WAITS: Mark = (words.WAITS, "amber", "clock")
LATE: Mark = (words.LATE, "red", "triangle-alert")
MOST_ACTS = 12


def people_page(office: Office, officer_id: str, seen: PeopleSeen) -> PeoplePage:
    """Return what the shared store tells an administrator."""
    refusal = _refusal(office, officer_id)
    with office.store.reading() as connection:
        here = known_device(connection)
    names = {p.id: p.name for p in seen.people}
    labels = {d.id: d.label for d in seen.devices}
    elsewhere = any(p.is_elsewhere for p in seen.people)
    return PeoplePage(
        kind="server" if seen.has_codes else "hub",
        refusal=refusal,
        note=words.NOTE if seen.has_codes else words.HUB_NOTE,
        people=tuple(_person(p, refusal, office.now(), seen) for p in seen.people),
        devices=tuple(_device(d, (names, here), refusal) for d in seen.devices),
        acts=tuple(
            PeopleActLine(
                _at(a.at),
                words.ACT_LINES.get(a.act, words.ACT_UNKNOWN).format(
                    by=names.get(a.by, a.by),
                    subject=labels.get(a.subject) or names.get(a.subject, a.subject),
                    act=a.act,
                    detail=a.detail,
                ),
            )
            for a in seen.acts[:MOST_ACTS]
        ),
        asks_codes=seen.asks_codes,
        codes=refusal
        or ("" if seen.has_codes else words.NO_CODES)
        or (words.ELSEWHERE if elsewhere else ""),
    )


def people_offline(office: Office, officer_id: str, why: str, *, lacks: bool) -> PeoplePage:
    """Return what this desk last heard; nothing can be done with it."""
    with office.store.reading() as connection:
        place, desks = shared_place(connection), kept_desks(connection)
        here = known_device(connection)
    if place is None:
        return PeoplePage("alone", words.ALONE, words.ALONE_NOTE)
    refusal = _refusal(office, officer_id)
    told = words.NO_LINE if lacks else words.OFFLINE.format(why=why)
    greyed = refusal or told
    names = {p.id: p.name for p in office.officers()}
    return PeoplePage(
        kind="hub" if place.kind == HUB else "server",
        refusal=greyed,
        note=greyed,
        lacks_line=lacks and not refusal,
        people=tuple(_known(p, greyed) for p in office.officers()),
        devices=tuple(
            DeviceRow(
                d.device,
                words.HERE.format(label=d.label) if d.device == here else d.label or d.device,
                names.get(d.officer, d.officer),
                REVOKED if d.revoked_at else COPIED if d.forked_at else WELL,
                words.PENDING.format(count=d.pending) if d.pending else "",
                _at(d.seen_at),
                d.pending,
                d.revoked_at is not None,
                turn=greyed,
            )
            for d in desks
        ),
        codes=greyed,
    )


def _refusal(office: Office, officer_id: str) -> str:
    return " ".join(str(say(f)) for f in administrator_findings(office.officer(officer_id)))


def _known(person: Officer, greyed: str) -> PersonRow:
    return PersonRow(
        person.id,
        person.name,
        person.bureau.value,
        BUREAUS[person.bureau],
        tuple(sorted(person.duties)),
        _duties(person.duties),
        ON if person.is_active else OUT,
        is_active=person.is_active,
        code=greyed,
        first=greyed,
        change=greyed,
        turn=greyed,
    )


def _person(one: PersonThere, refusal: str, now: datetime, seen: PeopleSeen) -> PersonRow:
    greyed = refusal or (words.ELSEWHERE if one.is_elsewhere else "")
    own = greyed or (words.OWN if one.is_own else "")
    no_codes = "" if seen.has_codes else words.NO_CODES
    out = "" if one.is_active else words.INACTIVE
    mark, told = _person_mark(one, now)
    return PersonRow(
        one.id,
        one.name,
        one.bureau,
        BUREAUS[Bureau(one.bureau)] if one.bureau in tuple(Bureau) else one.bureau,
        one.duties,
        _duties(one.duties),
        mark,
        told,
        _at(one.seen_at) if one.seen_at else words.NEVER_SEEN,
        one.is_active,
        one.must_enrol,
        code=greyed or no_codes or out,
        first=own or no_codes or out,
        change=own,
        turn=own,
    )


def _person_mark(one: PersonThere, now: datetime) -> tuple[Mark, str]:
    until = one.code_until if one.code_until and one.code_until > now else None
    if not one.is_active:
        return OUT, ""
    if one.must_enrol:
        return (WAITS, words.UNTIL.format(at=_at(until))) if until else (LATE, "")
    return ON, words.CODE_OPEN.format(at=_at(until)) if until else ""


def _device(one: DeviceThere, known: tuple[Mapping[str, str], str], refusal: str) -> DeviceRow:
    names, here = known
    mark, told = _device_mark(one, names)
    greyed = refusal or (words.ELSEWHERE if one.is_elsewhere else "")
    if not greyed and not one.revoked_at:
        own = words.OWN_DEVICE if one.id == here else ""
        greyed = own or (words.GONE if one.renewed_as else "")
    return DeviceRow(
        one.id,
        words.HERE.format(label=one.label) if one.id == here else one.label,
        sentences.listed(names.get(p, p) for p in one.officers),
        mark,
        told,
        _at(one.seen_at) if one.seen_at else words.NEVER_SEEN,
        one.pending,
        one.revoked_at is not None,
        greyed,
    )


def _device_mark(one: DeviceThere, names: Mapping[str, str]) -> tuple[Mark, str]:
    pending = words.PENDING.format(count=one.pending) if one.pending else ""
    if one.revoked_at:
        by = names.get(one.revoked_by, one.revoked_by)
        why = words.REVOKED_WHY.format(by=by, why=one.why) if one.why else ""
        return REVOKED, sentences.joined((why, pending))
    if one.renewed_as:
        return RENEWED, words.RENEWED_AS.format(label=one.renewed_as)
    if one.forked_at:
        return COPIED, words.COPIED_NOTE
    return WELL, pending or (words.BY_CODE if one.by_code else "")


def _duties(duties: Iterable[str]) -> str:
    return sentences.listed(DUTIES[d] for d in Duty if d in duties)


def _at(moment: datetime | None) -> str:
    return sentences.moment(moment.astimezone(OFFICE_ZONE)) if moment else ""
