"""Who can open this desk's store, who stands in for whom, and which desks share the record."""

from datetime import datetime

from desktop.clock import OFFICE_ZONE
from desktop.domain.standing_in import NEVER_LENT, StandIn
from desktop.domain.values import Duty, Officer
from desktop.office.administration import administrator_findings
from desktop.office.office import Office
from desktop.office.standing_in import end, lend
from desktop.rules.findings import Finding, Refusal
from desktop.store import key_slots
from desktop.store.access_log import What, note_access
from desktop.store.errors import StoreTrouble
from desktop.store.key_slots import SlotRow
from desktop.store.recovery import recovery_made_at
from desktop.store.rows_access import (
    AccessPage,
    DeviceSaid,
    RecoverySaid,
    SlotSaid,
    StandInSaid,
)
from desktop.store.shared import shared_place
from desktop.store.sync_counts import other_desks
from desktop.wording import people as words
from desktop.wording import recovery
from desktop.wording.findings import say


def access_page(office: Office, officer_id: str) -> AccessPage:
    """Return what an administrator may see and do; others see it greyed with the reason."""
    folder, people = office.store.folder, office.officers()
    against = administrator_findings(next(p for p in people if p.id == officer_id))
    refusal = " ".join(str(say(f)) for f in against)
    is_sealed = key_slots.is_sealed(folder)
    held = {s.officer: s for s in key_slots.slots(folder)} if is_sealed else {}
    with office.store.reading() as connection:
        place, desks = shared_place(connection), other_desks(connection)
    known = {p.id: p for p in people}
    able = tuple(_lending(office, p) for p in people if _may_lend(p))
    is_own = Duty.SIGNATORY in known[officer_id].duties and known[officer_id].is_active
    lenders = tuple(p[0] for p in able if not refusal or (is_own and p[0] == officer_id))
    lends = "" if lenders else refusal
    active = [p for p in people if p.is_active or p.id in held]
    return AccessPage(
        refusal=refusal,
        note=words.SLOTS_NOTE if is_sealed else words.PLAIN,
        slots=tuple(_slot(office, p, held, (officer_id, refusal)) for p in active)
        if is_sealed
        else (),
        stand_ins=tuple(
            _stood(s, known, office.now(), "" if s.officer in lenders else lends or refusal)
            for s in reversed(office.settings.stand_ins)
        ),
        people=able,
        lenders=lenders,
        lends=lends,
        today=office.now().date(),
        devices=tuple(_device(*desk) for desk in desks),
        recovery=_recovery(office, refusal, is_sealed=is_sealed),
        commands=((words.ASK_ENROL, words.COMMANDS["enrol"]),) if place is not None else (),
        server=words.SERVER_WAYS if place is not None else words.NO_SERVER,
    )


def give_code(office: Office, officer_id: str, by: str) -> str | tuple[Finding, ...]:
    """Give an officer a one-time code and return it, or why not; it is told this once."""
    people = {p.id: p for p in office.officers()}
    against = administrator_findings(people[by])
    if against:
        return against
    code, person = key_slots.new_code(), people[officer_id]
    try:
        duties = tuple(sorted(person.duties))
        key_slots.add_slot(office.store.folder, officer_id, code, duties, office.now())
    except StoreTrouble as trouble:
        return (trouble.finding(),)
    note_access(office.store.folder, What.CODE_GIVEN, officer_id, office.now(), by)
    return code


def remove_access(office: Office, officer_id: str, by: str) -> tuple[Finding, ...]:
    """Take an officer's slot on this desk away; return why not."""
    against = administrator_findings(next(p for p in office.officers() if p.id == by))
    if against:
        return against
    try:
        key_slots.remove_slot(office.store.folder, officer_id)
    except StoreTrouble as trouble:
        return (trouble.finding(),)
    note_access(office.store.folder, What.REMOVED, officer_id, office.now(), by)
    return ()


def stand_in(office: Office, wanted: StandIn, by: str) -> tuple[Finding, ...]:
    """Lend an officer's duties; return why not."""
    return _why(lend(office, wanted, by))


def end_stand_in(office: Office, ended: StandIn, by: str) -> tuple[Finding, ...]:
    """End a standing in; return why not."""
    return _why(end(office, ended, by))


def _why(refused: Refusal | None) -> tuple[Finding, ...]:
    return refused.findings if refused is not None else ()


def _recovery(office: Office, refusal: str, *, is_sealed: bool) -> RecoverySaid:
    if not is_sealed:
        return RecoverySaid(recovery.PLAIN, recovery.PLAIN)
    made_at = recovery_made_at(office.store.folder)
    if made_at is None:
        return RecoverySaid(recovery.NONE, refusal)
    at = f"{made_at.astimezone(OFFICE_ZONE):%Y-%m-%d %H:%M}"
    return RecoverySaid(recovery.MADE.format(at=at), refusal, is_made=True)


def _slot(
    office: Office, person: Officer, held: dict[str, SlotRow], who: tuple[str, str]
) -> SlotSaid:
    own, refusal = who
    slot = held.get(person.id)
    bureau = office.settings.organ(person.bureau).short_name
    is_own = person.id == own
    if slot is None:
        line = words.SLOT_NONE_LINE.format(bureau=bureau)
        return SlotSaid(person.id, person.name, line, gives=refusal)
    until = f"{slot.expires_at.astimezone(OFFICE_ZONE):%Y-%m-%d %H:%M}"
    line = words.SLOT_LINE.format(bureau=bureau, until=until)
    return SlotSaid(
        person.id,
        person.name,
        line,
        _chip(slot, office.now()),
        has_slot=True,
        gives=refusal or (words.OWN_CHANGE if is_own else ""),
        removes=refusal or (words.OWN_REMOVE if is_own else ""),
    )


def _chip(slot: SlotRow, now: datetime) -> str:
    if slot.locked_until is not None and slot.locked_until > now:
        return words.SLOT_LOCKED.format(until=f"{slot.locked_until.astimezone(OFFICE_ZONE):%H:%M}")
    return words.SLOT_CODE if slot.must_change else ""


def _stood(one: StandIn, known: dict[str, Officer], now: datetime, refusal: str) -> StandInSaid:
    names = {p.id: p.name for p in known.values()}
    officer, delegate = (names.get(name, name) for name in (one.officer, one.delegate))
    today = now.date()
    ends = words.STAND_IN_OVER if one.until < today else refusal
    if one.since <= today == one.until:
        ends = words.STAND_IN_LAST_DAY
    return StandInSaid(
        one.officer,
        one.delegate,
        one.since,
        one.until,
        words.STAND_IN_LINE.format(delegate=delegate, officer=officer),
        words.STAND_IN_DAYS.format(since=one.since, until=one.until),
        ends,
    )


def _may_lend(person: Officer) -> bool:
    return person.is_active and bool(person.duties - NEVER_LENT)


def _lending(office: Office, person: Officer) -> tuple[str, str, str]:
    bureau = office.settings.organ(person.bureau).short_name
    return person.id, f"{person.name} · {bureau}", person.bureau.value


def _device(label: str, heard: datetime, is_sent: bool) -> DeviceSaid:
    at = f"{heard.astimezone(OFFICE_ZONE):%Y-%m-%d %H:%M}"
    return DeviceSaid(label, words.DEVICE_LINE.format(at=at), "" if is_sent else words.DEVICE_WAITS)
