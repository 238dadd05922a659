"""The office as one desk of several: exchange, take up settings, keep numbers, finish letters."""

import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from desktop.clock import Clock
from desktop.domain.auditing import audit_findings
from desktop.domain.values import Bureau, Duty, Officer
from desktop.office.forgetting import forget_erased
from desktop.office.former_settings import FORMER
from desktop.office.issuing import finish_all
from desktop.office.kept_settings import read_shared, readable
from desktop.office.numbers_shared import give_numbers_back, keep_numbers, see_leases
from desktop.office.office import SETTINGS, Office, open_office
from desktop.office.own_codes import NO_CODES, codes_fact, said_codes
from desktop.office.rejudging import leaning, rejudge
from desktop.office.restored_settings import Forgotten, bring_back, forgotten, has_all
from desktop.plain_class import dataclass
from desktop.store.connect import Store, open_store
from desktop.store.entry import canonical
from desktop.store.errors import OfficerLocked
from desktop.store.event_log import withdraw
from desktop.store.key_slots import renew_reached
from desktop.store.officers import get_officer, officers, put_officer
from desktop.store.pending import count_waiting
from desktop.store.personal import erased_refs
from desktop.store.setting_changes import SettingChange, note_change
from desktop.store.settings import get_fact, get_setting, put_fact, put_setting
from desktop.store.shared import (
    SharedPlace,
    change_place,
    clear_unshared,
    put_shared_place,
    shared_place,
    unshared,
)
from desktop.store.sync_counts import DeskKept, put_desks
from desktop.store.sync_runs import SyncRun, note_run
from desktop.store.writers import device_id, known_device, writer_of
from desktop.sync.attesting import attest
from desktop.sync.carrying import import_log
from desktop.sync.exchange import WITHDRAWAL_WINDOW, Desk, Report, exchange
from desktop.sync.healing import heal
from desktop.sync.opening import HUB
from desktop.sync.own_lending import own_lending
from desktop.sync.people_record import take_told
from desktop.sync.ports import Hello, OfficerSeen, SharedStore
from desktop.sync.renewing import Stranger, renew_row
from desktop.sync.troubles import (
    AlreadyOffice,
    DeviceForked,
    OfficeMissing,
    ScopeClosed,
    SettingsMoved,
    SettingsUnfit,
    SyncTrouble,
)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Healed:
    """How many own entries wait to be sent again, and what the shared store had forgotten."""

    waiting: int
    forgotten: Forgotten


def synchronise(
    office: Office,
    shared: SharedStore,
    officer: str,
    *,
    hold: timedelta = WITHDRAWAL_WINDOW,
    step: Callable[[int, int], None] = lambda _done, _of: None,
) -> Report:
    """Exchange once as the officer the shared store was opened by; a trouble is in the report.

    Settings come first, so that acts are judged by them; letters that waited for a number are
    finished at the end and go with the next run.
    """
    report = Report(officer=officer, began_at=office.now())
    desk = _desk(office, hold, step)
    _have_writer(office, officer)
    try:
        hello = exchange(desk, shared, report)
        _give_settings(office, shared, hello, officer)
        unfit = _settings_unfit(office, shared, hello)
        give_numbers_back(office, shared)
        keep_numbers(office, shared, officer)
        see_leases(office, shared)
        _see_desks(office, shared)
        _see_people(office, shared, officer)
        if finish_all(office):
            exchange(desk, shared, report)
        _forget_there(office, shared)
        attest(desk, shared, hello, report)
        renew_reached(office.store.folder, officer, office.clock.read().moment)
        report.trouble = report.trouble or unfit
    except SyncTrouble as trouble:
        report.trouble = trouble
        if isinstance(trouble, DeviceForked):
            _tell_fork(office, shared)
    report.ended_at = office.now()
    _note(office, report)
    return report


def _forget_there(office: Office, shared: SharedStore) -> None:
    """Let what the record says is erased go from the shared store too, where desks may do it."""
    forget_erased(office.store, office.now())
    with office.store.reading() as connection:
        place, refs = shared_place(connection), erased_refs(connection)
    if place is not None and refs:
        shared.forget_persons(place.scope, refs)


def _tell_fork(office: Office, shared: SharedStore) -> None:
    """Let those who look after devices see it too; where that fails, the trouble is told here."""
    with office.store.reading() as connection:
        device = known_device(connection)
    with suppress(SyncTrouble):
        shared.note_fork(device)


def note_failure(office: Office, officer: str, trouble: SyncTrouble) -> Report:
    """Keep that the shared store could not even be opened, as a run that met the trouble."""
    now = office.now()
    report = Report(officer=officer, began_at=now, ended_at=now, trouble=trouble)
    _note(office, report)
    return report


def join_office(folder: Path, place: SharedPlace, shared: SharedStore, clock: Clock) -> Office:
    """Make a store with nothing in it a desk of a shared office, with settings and officers.

    A place without a scope takes the only one open to the officer. Raises ScopeClosed where
    there is none such, OfficeMissing where nobody has founded the office there yet, StoreMissing
    where there is no store, and AlreadyOffice where it holds an office.
    """
    now = clock.read().moment
    hello = shared.hello("", 0)
    place = replace(place, scope=_scope(place.scope, hello))
    if SETTINGS not in shared.settings(place.scope)[1]:
        raise OfficeMissing(scope=place.scope)
    with open_store(folder) as store:
        with store.writing() as connection:
            if get_setting(connection, SETTINGS) is not None:
                raise AlreadyOffice(folder=folder)
            device_id(connection, now)
            put_shared_place(connection, replace(place, epoch=hello.epoch))
        _take_up(store, shared, hello, now)
    return open_office(folder, clock)


def _scope(wanted: str, hello: Hello) -> str:
    """Return the scope that is wanted, or the only one there is."""
    open_ = [seen.scope for seen in hello.scopes]
    if wanted in open_:
        return wanted
    if wanted or len(open_) != 1:
        raise ScopeClosed(scope=wanted)
    return open_[0]


def take_log(office: Office, file: Path, passphrase: str) -> Report:
    """Take in the common log from a carried file; raises what ``import_log`` does."""
    report = Report(began_at=office.now())
    import_log(_desk(office, WITHDRAWAL_WINDOW), file, passphrase, report)
    report.ended_at = office.now()
    _note(office, report)
    return report


def heal_office(office: Office, shared: SharedStore) -> Healed:
    """Bring this desk in step with a shared store that was restored; see `desktop.sync.healing`.

    Raises Rewound before a new epoch.
    """
    report = Report(began_at=office.now())
    lost = forgotten(office, shared)
    waiting = heal(_desk(office, WITHDRAWAL_WINDOW), shared, report)
    bring_back(office, shared, lost)
    report.ended_at = office.now()
    _note(office, report)
    return Healed(waiting, lost)


def renew_office(office: Office, shared: SharedStore) -> int:
    """Mend the own rows after a stranger wrote in them; see `desktop.sync.renewing`.

    Returns how many own entries were signed anew and wait to be sent.
    """
    report = Report(began_at=office.now())
    desk = _desk(office, WITHDRAWAL_WINDOW)
    waiting = renew_row(desk, shared, report, partial(_take_back, office))
    report.ended_at = office.now()
    _note(office, report)
    return waiting


def _take_back(office: Office, connection: Connection, strangers: tuple[Stranger, ...]) -> None:
    reading = office.clock.read()
    for stranger in strangers:
        writer = writer_of(connection, stranger.officer, reading.moment)
        withdraw(connection, [stranger.id], writer, reading, office.stamp)


def _desk(
    office: Office,
    hold: timedelta,
    step: Callable[[int, int], None] = lambda _done, _of: None,
) -> Desk:
    judges = partial(rejudge, office), partial(leaning, office)
    with office.store.reading() as connection:
        place = shared_place(connection)
    is_told = place is not None and place.kind != HUB
    hear = office.clock.hear if is_told else _same_clock
    epoch = place.epoch if place else ""
    return Desk(office.store, *judges, office.now, hear, step, hold, epoch)


def _same_clock(_told: datetime) -> int:
    """Learn nothing of a hub's time: it is this computer's own."""
    return 0


def take_settings(office: Office, shared: SharedStore, hello: Hello) -> bool:
    """Take up settings and colleagues that changed at the shared store; return whether any did.

    Raises SettingsUnfit where some cannot be read, once the others are taken up.
    """
    try:
        return _take_up(office.store, shared, hello, office.now())
    finally:
        office.look_again()


def _settings_unfit(office: Office, shared: SharedStore, hello: Hello) -> SettingsUnfit | None:
    """Take up what can be; what cannot keeps nothing else from being exchanged."""
    try:
        take_settings(office, shared, hello)
    except SettingsUnfit as unfit:
        return unfit
    return None


def _give_settings(office: Office, shared: SharedStore, hello: Hello, officer: str) -> None:
    """Give the shared store what an administrator changed here; a newer change there stands.

    A signatory gives what they lend of their own where nothing else waits.

    Raises SettingsMoved then: theirs are taken up, and what was wanted here stays in the log of
    changes, for the administrator to look at again. Nothing is said where theirs go on from it.
    """
    with office.store.reading() as connection:
        place, keys = shared_place(connection), unshared(connection)
        values = {key: get_setting(connection, key) for key in keys}
        person = get_officer(connection, officer)
    if place is None or not keys:
        return
    try:
        version = _given(shared, place, values, person, office.now().date())
    except SettingsMoved:
        with office.store.writing() as connection:
            clear_unshared(connection)
        is_there = has_all(shared, place.scope, values)
        take_settings(office, shared, hello)
        if is_there:
            return
        raise
    if version:
        with office.store.writing() as connection:
            clear_unshared(connection)
            change_place(connection, settings=version)


def _given(
    shared: SharedStore,
    place: SharedPlace,
    values: Mapping[str, object],
    person: Officer,
    today: date,
) -> int:
    """Give settings on top of those this desk knows; return the version made, 0 for none.

    What nobody can read there is nobody's change: it stands in the way of none.
    """
    version, texts = shared.settings(place.scope)
    if version != place.settings and not read_shared(texts)[1]:
        raise SettingsMoved(version=version)
    if Duty.ADMINISTRATOR not in person.duties and any(
        own_lending(person.id, person.duties, key, (texts.get(key, ""), canonical(value)), today)
        is None
        for key, value in values.items()
    ):
        return 0
    for key, value in values.items():
        version = shared.put_setting(place.scope, key, canonical(value), version)
    return version


def _take_up(store: Store, shared: SharedStore, hello: Hello, now: datetime) -> bool:
    with store.reading() as connection:
        place = shared_place(connection)
        is_sound = readable(get_setting(connection, SETTINGS)) is not None
    assert place is not None
    people = [_officer(seen) for seen in shared.officers(place.scope)]
    is_known = is_sound and hello.settings == place.settings
    version, texts = (0, {}) if is_known else shared.settings(place.scope)
    values, unfit = read_shared(texts)
    changed = False
    with store.writing() as connection:
        known = {o.id: o for o in officers(connection)}
        for person in people:
            if known.get(person.id) != person:
                put_officer(connection, person)
                changed = True
        for key, after in values.items():
            before = get_setting(connection, key)
            if before != after:
                put_setting(connection, key, after)
                if key != FORMER:
                    note_change(connection, SettingChange(key, "", now, before, after))
                changed = True
        if version and not unfit:
            change_place(connection, settings=version)
    if unfit:
        raise SettingsUnfit(keys=",".join(unfit))
    return changed


def _officer(seen: OfficerSeen) -> Officer:
    duties = frozenset(Duty(d) for d in seen.duties if d in tuple(Duty))
    return Officer(seen.id, seen.name, Bureau(seen.bureau), duties, seen.is_active)


def _see_desks(office: Office, shared: SharedStore) -> None:
    with office.store.reading() as connection:
        place = shared_place(connection)
    assert place is not None
    seen = [
        DeskKept(d.device, d.label, d.officer, d.seen_at, d.pending, d.revoked_at, d.forked_at)
        for d in shared.desks(place.scope)
    ]
    with office.store.writing() as connection:
        put_desks(connection, seen)


def _see_people(office: Office, shared: SharedStore, officer: str) -> None:
    """Learn who gave the officer a code, and where they audit, what was done to people."""
    with office.store.reading() as connection:
        place, person = shared_place(connection), get_officer(connection, officer)
        known = get_fact(connection, codes_fact(officer)) or NO_CODES
    assert place is not None
    codes = said_codes(shared.own_codes())
    if codes != known:
        with office.store.writing() as connection:
            put_fact(connection, codes_fact(officer), codes)
    if not audit_findings(person):
        take_told(office.store, shared, place.scope, office.now())


def _have_writer(office: Office, officer: str) -> None:
    """Have a writer to register; one whose officer has locked their keys still sends."""
    with suppress(OfficerLocked), office.writing() as (connection, reading):
        get_officer(connection, officer)
        writer_of(connection, officer, reading.moment)


def _note(office: Office, report: Report) -> None:
    """Keep the run, once what it brought of erased persons is gone here too."""
    now = office.now()
    forget_erased(office.store, now)
    with office.store.writing() as connection:
        report.waiting = sum(count_waiting(connection).values())
        run = SyncRun(
            report.officer,
            report.began_at or now,
            report.ended_at or now,
            report.sent,
            report.pulled,
            report.conflicts,
            report.files,
            report.trouble.code if report.trouble else "",
        )
        note_run(connection, run, report.trouble.facts if report.trouble else {})
