"""Guided steps of exchange: look first and say what will happen, then do it and say what came."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE
from desktop.office.office import Office
from desktop.office.restored_settings import Forgotten, forgotten
from desktop.office.syncing import heal_office, renew_office
from desktop.store.beyond import awaited, beyond, held_by_awaited
from desktop.store.event_log import event_in, known_entries
from desktop.store.pending import count_numbered, count_waiting
from desktop.store.queries import case_by_id
from desktop.store.rewinding import COPY_PATTERN, unhealed, wait_no_longer
from desktop.store.rows_guide import Guide
from desktop.store.shared import shared_place
from desktop.sync.carried_work import WorkSeen, look_into
from desktop.sync.carrying import carry_work
from desktop.sync.healing import look_beyond
from desktop.sync.ports import SharedStore
from desktop.sync.renewing import Stranger, look_for_strangers
from desktop.wording import guided as words
from desktop.wording import sentences
from desktop.wording.administration import setting_name
from desktop.wording.events import describe

Step = Callable[[int, int], None]


def preview_carry(office: Office, shared: SharedStore, file: Path, passphrase: str) -> Guide:
    """Say what a carried file holds; raises BundleUnreadable, BundleUnfit."""
    seen = look_into(file, passphrase, _scope(office))
    unknown = _unknown(office, shared, seen)
    with office.store.reading() as connection:
        known = known_entries(connection, (e.id for e in seen.entries))
        cases = _cases(connection, (e.case for e in seen.entries))
    names = words.CARRY_FACTS
    facts = (
        (names["people"], _people(office, (e.officer for e in seen.entries))),
        (names["kinds"], words.CARRY_ENTRIES.format(count=len(seen.entries))),
        (names["span"], _span([e.at for e in seen.entries])),
        (names["cases"], cases),
        (names["beside"], words.CARRY_BESIDE.format(files=seen.files, values=seen.values)),
        (names["known"], words.CARRY_KNOWN.format(count=len(known)) if known else ""),
    )
    against, remedy = "", ""
    if not seen.entries:
        against, remedy = words.CARRY_NOTHING, words.CARRY_NOTHING_REMEDY
    elif unknown:
        against = words.CARRY_UNKNOWN.format(names=words.LIST.join(unknown))
        remedy = words.CARRY_UNKNOWN_REMEDY
    return Guide(
        words.CARRY_TITLE,
        words.CARRY_SAID.format(file=file.name),
        facts,
        words.CARRY_STEPS,
        words.CARRY_CONFIRM.format(count=len(seen.entries)),
        against,
        remedy,
    )


def carry(office: Office, shared: SharedStore, file: Path, passphrase: str, step: Step) -> Guide:
    """Hand a carried file in and say what came of it."""
    done = carry_work(shared, _scope(office), file, passphrase, step)
    writers = {w.id: w.officer for w in look_into(file, passphrase, _scope(office)).writers}
    behind = [_name(office, writers[w]) for w in done.behind]
    names = words.CARRIED_FACTS
    refused = words.CARRIED_REFUSED.format(count=done.refused) if done.refused else words.NONE
    facts = (
        (names["entries"], words.CARRY_ENTRIES.format(count=done.entries)),
        (names["refused"], refused),
        (names["files"], str(done.files)),
    )
    held = words.CARRIED_BEHIND.format(names=words.LIST.join(behind)) if behind else ""
    return Guide(
        words.CARRIED_TITLE,
        words.CARRIED_SAID,
        facts,
        words.CARRIED_NEXT,
        against=held,
        remedy=words.CARRIED_BEHIND_REMEDY if held else "",
    )


def preview_heal(office: Office, shared: SharedStore) -> Guide:
    """Say what a restored shared store lacks of what this desk holds; nothing is changed."""
    found = look_beyond(office.store, shared)
    lost = forgotten(office, shared)
    with office.store.reading() as connection:
        each = (beyond(connection, s, common.sseq) for s, common in found.open_.items())
        rows = [row for scope in each for row in scope]
        cases = _cases(connection, (r.case for r in rows))
    names = words.HEAL_FACTS
    facts = (
        (names["server"], words.HEAL_PLACE.format(sseq=found.common.sseq)),
        (names["here"], words.HEAL_PLACE.format(sseq=found.here.sseq)),
        (names["own"], _people(office, (r.officer for r in rows if r.is_own)) or words.NONE),
        (names["others"], _people(office, (r.officer for r in rows if not r.is_own))),
        (names["span"], _span([r.at for r in rows])),
        (names["cases"], cases),
        (names["districts"], words.LIST.join(s for s in found.wanted if s != found.scope)),
        *left_facts(found.closed),
        *forgotten_facts(office, lost),
    )
    against, remedy = "", ""
    if not found.is_confirmed and found.closed:
        against = words.HEAL_OTHERS.format(scopes=words.LIST.join(found.closed))
        remedy = words.HEAL_OTHERS_REMEDY
    elif not found.is_confirmed:
        against, remedy = words.HEAL_UNCONFIRMED, words.HEAL_UNCONFIRMED_REMEDY
        if not rows and found.common == found.here and not lost:
            against, remedy = words.HEAL_ALIKE, ""
    return Guide(
        words.HEAL_TITLE,
        words.HEAL_SAID,
        facts,
        (*words.HEAL_STEPS, *forgotten_steps(office, lost)),
        words.HEAL_CONFIRM,
        against,
        remedy,
    )


def heal(office: Office, shared: SharedStore) -> Guide:
    """Go back to what the restored shared store has, and say what waits again."""
    healed = heal_office(office, shared)
    with office.store.reading() as connection:
        rows, closed = awaited(connection), sorted(unhealed(connection))
    copies = sorted(p.name for p in office.store.file.parent.glob(COPY_PATTERN))
    names = words.HEALED_FACTS
    facts = (
        (names["own"], words.HEALED_COUNT.format(count=healed.waiting)),
        (names["others"], _people(office, (r.officer for r in rows))),
        (names["copy"], copies[-1] if copies else ""),
        *left_facts(closed),
        *forgotten_facts(office, healed.forgotten),
    )
    steps = forgotten_steps(office, healed.forgotten)
    return Guide(words.HEALED_TITLE, words.HEALED_SAID, facts, steps)


def left_facts(scopes: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Name the districts that wait to be healed by an officer of theirs."""
    said = words.HEAL_LEFT_SAID.format(scopes=words.LIST.join(scopes))
    return ((words.HEAL_LEFT, said),) if scopes else ()


def forgotten_facts(office: Office, lost: Forgotten) -> tuple[tuple[str, str], ...]:
    """Name what is no entry and the restored shared store knows otherwise than this desk."""
    names = words.FORGOTTEN_FACTS
    said = {
        "settings": [setting_name(key) or key for key in lost.settings],
        "people": [_name(office, person) for person in lost.people],
        "desks": lost.desks,
    }
    return tuple((names[what], words.LIST.join(which)) for what, which in said.items() if which)


def forgotten_steps(office: Office, lost: Forgotten) -> tuple[str, ...]:
    """Say what becomes of each of them, and by whom."""
    administrators = words.LIST.join(_name(office, person) for person in lost.administrators)
    settled = words.SETTINGS_OVERTAKEN if lost.is_overtaken else words.SETTINGS_GO_BACK
    said = (
        settled.format(names=administrators) if lost.settings else "",
        words.PEOPLE_AT_SERVER if lost.people else "",
        words.DESKS_AT_SERVER if lost.desks else "",
    )
    return tuple(step for step in said if step)


def preview_renewal(office: Office, shared: SharedStore) -> Guide:
    """Say who wrote in this desk's row, and how it is mended; nothing is changed."""
    found = look_for_strangers(office.store, shared)
    with office.store.reading() as connection:
        waiting = count_waiting(connection)
        numbered = count_numbered(connection) if found.is_copied else 0
    names = words.ROW_FACTS
    carriers = dict.fromkeys(s.carrier for s in found.strangers if s.carrier)
    facts = (
        (names["strangers"], _people(office, (s.officer for s in found.strangers))),
        (names["kinds"], words.LIST.join(dict.fromkeys(_kind(s) for s in found.strangers))),
        (names["span"], _span([s.at for s in found.strangers])),
        (names["carrier"], words.LIST.join(_name(office, c) for c in carriers)),
        (names["waiting"], words.HEALED_COUNT.format(count=sum(waiting.values()))),
        (names["numbered"], words.HEALED_COUNT.format(count=numbered) if numbered else ""),
    )
    if not found.strangers:
        return Guide(words.ROW_TITLE, words.ROW_NOTHING, facts[4:5], against=words.ROW_NOTHING_WHY)
    said = words.COPIED if found.is_copied else words.FORGED
    return Guide(said.title, said.said, facts, said.steps, said.confirm)


def renew(office: Office, shared: SharedStore) -> Guide:
    """Mend the own row, and say what waits again."""
    waiting = renew_office(office, shared)
    facts = ((words.HEALED_FACTS["own"], words.HEALED_COUNT.format(count=waiting)),)
    return Guide(words.RENEWED_TITLE, words.RENEWED_SAID, facts)


def _kind(stranger: Stranger) -> str:
    return describe(stranger.kind, event_in(stranger.text))


def preview_letting_go(office: Office) -> Guide:
    """Say which entries of others are waited for after a restore, and what they hold back."""
    with office.store.reading() as connection:
        rows, held = awaited(connection), held_by_awaited(connection)
        cases = _cases(connection, (r.case for r in rows))
    names = words.LET_GO_FACTS
    facts = (
        (names["others"], _people(office, (r.officer for r in rows))),
        (names["own"], words.HEALED_COUNT.format(count=held)),
        (names["span"], _span([r.at for r in rows])),
        (names["cases"], cases),
    )
    return Guide(
        words.LET_GO_TITLE,
        words.LET_GO_SAID,
        facts,
        words.LET_GO_STEPS,
        words.LET_GO_CONFIRM,
        "" if rows else words.LET_GO_NOTHING,
    )


def let_go(office: Office) -> Guide:
    """Wait no longer for what others have not brought back."""
    with office.store.writing() as connection:
        count = wait_no_longer(connection)
    return Guide(words.LET_GONE_TITLE, words.LET_GONE_SAID.format(count=count))


def _scope(office: Office) -> str:
    with office.store.reading() as connection:
        place = shared_place(connection)
    assert place is not None
    return place.scope


def _unknown(office: Office, shared: SharedStore, seen: WorkSeen) -> list[str]:
    """Return whose desks of the file the shared store has never heard of."""
    known = {writer.id for writer in shared.writers()}
    found = (w.officer for w in seen.writers if w.id not in known)
    return [_name(office, officer) for officer in dict.fromkeys(found)]


def _people(office: Office, officers: Iterable[str]) -> str:
    counted = Counter(officers)
    said = (words.PEOPLE.format(name=_name(office, o), count=n) for o, n in counted.items())
    return words.LIST.join(said)


def _name(office: Office, officer: str) -> str:
    return {p.id: p.name for p in office.officers()}.get(officer, officer)


def _span(moments: Sequence[datetime]) -> str:
    if not moments:
        return ""
    first, last = (sentences.full_moment(at.astimezone(OFFICE_ZONE)) for at in _ends(moments))
    return first if first == last else words.SPAN.format(first=first, last=last)


def _ends(moments: Sequence[datetime]) -> tuple[datetime, datetime]:
    return min(moments), max(moments)


def _cases(connection: Connection, ids: Iterable[str]) -> str:
    wanted = list(dict.fromkeys(ids))
    found = (case_by_id(connection, case) for case in wanted[: words.MOST_NUMBERS])
    numbers = words.LIST.join(case.number for case in found if case is not None)
    facts = {"count": len(wanted), "numbers": numbers}
    if not wanted:
        return ""
    if not numbers:
        return words.CASES_HERE.format_map(facts)
    pattern = words.CASES_MORE if len(wanted) > words.MOST_NUMBERS else words.CASES_NAMED
    return pattern.format_map(facts)
