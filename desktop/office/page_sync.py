"""同步与冲突: what waits, what came second, who was seen, which numbers are here, what was done."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import groupby

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE, ClockReading
from desktop.domain.acts import ACTS, Command
from desktop.domain.case import LetterStage
from desktop.domain.values import Bureau
from desktop.office.administration import administrator_findings
from desktop.office.case_timeline import first_told
from desktop.office.desk_rows import desk_rows
from desktop.office.held_back import HeldBack, held_back
from desktop.office.office import Office
from desktop.plain_class import dataclass
from desktop.rules.findings import finding
from desktop.store.codec import from_json
from desktop.store.conflicts import Conflict, conflicts, count_open
from desktop.store.errors import EntryMalformed
from desktop.store.event_log import LoggedEntry, event_in
from desktop.store.numbers import unused
from desktop.store.pending import Waiting, count_waiting, waiting_of
from desktop.store.queries import case_by_id, signed_cases
from desktop.store.rows_sync import (
    BlockRow,
    ConflictRow,
    RunRow,
    SideRow,
    SyncPage,
    SyncState,
    WaitingRow,
)
from desktop.store.shared import shared_place
from desktop.store.sync_counts import (
    LeasedBlock,
    count_files,
    count_signatures,
    count_used,
    desks_by_writer,
    leased_blocks,
)
from desktop.store.sync_runs import SyncRun, last_well, runs, trouble_facts
from desktop.store.writers import own_writers
from desktop.wording import sync_page as words
from desktop.wording.event_details import detail_of
from desktop.wording.events import describe
from desktop.wording.findings import Saying, say
from desktop.wording.values import BUREAUS, BUREAUS_SHORT

CLOCK_OFF_S = 300
"""So far may this computer's clock be from the server's before it is shown."""
SERVER = "server"
SET = "set"
"""The source of a clock set by hand, for a demonstration; that one is not compared."""
_HUB_AWAY = frozenset({"sync_hub_missing", "sync_hub_empty"})
_AWAY = frozenset({"sync_unreachable", "sync_server_busy"}) | _HUB_AWAY
_SIGN_IN = frozenset({"sync_sign_in_refused"})
_UPGRADE = frozenset({"sync_program_too_old"})
_DIFFERS = frozenset({"sync_state_differs"})
_REVOKED = frozenset({"sync_device_revoked"})
_MENDED = frozenset({"sync_snapshot_unfit"})
_SUBJECTS = ("matter", "letter", "bureau", "paper", "step")


@dataclass(frozen=True, slots=True)
class Line:
    """What the window knows of the connection beyond the store: who is signed in there."""

    signed_in: frozenset[str] = frozenset()
    is_asked: bool = False

    def lacks(self, officer: str) -> bool:
        """Return whether the officer would have to sign in for their entries to go."""
        return self.is_asked and officer not in self.signed_in


NO_LINE = Line()


def sync_state(office: Office, connection: Connection, lacks_password: bool = False) -> SyncState:
    """Return how the desk stands, from what the store keeps of the last run."""
    place = shared_place(connection)
    if place is None:
        return SyncState(words=words.STATES["local"])
    last = next(iter(runs(connection, 1)), None)
    waiting, open_ = sum(count_waiting(connection).values()), count_open(connection)
    trouble = last.trouble if last else ""
    reading = office.clock.read()
    clock_s = _clock_off(reading, place.clock_s)
    line = _line(trouble, lacks_password=lacks_password or last is None)
    kind = _kind(clock_s, trouble, waiting, open_, line)
    at, since = _at(last_well(connection)), _at(last.began_at) if last else None
    return SyncState(
        kind=kind,
        at=at,
        since=since,
        waiting=waiting,
        conflicts=open_,
        clock_s=clock_s,
        trouble=trouble,
        words=words.state_said(
            kind,
            line,
            waiting=waiting,
            conflicts=open_,
            clock_s=clock_s,
            at=_clock_time(office, at),
            since=_clock_time(office, since),
        ),
        clock_words=words.clock_said(clock_s),
        clock_said=_clock_told(reading, clock_s),
        line=line,
    )


def _clock_off(reading: ClockReading, last_s: int) -> int:
    """Return how far this computer's clock is ahead: now where the server was heard, else then."""
    if reading.source == SET:
        return 0
    return reading.offset_s if reading.source == SERVER else last_s


def _clock_told(reading: ClockReading, clock_s: int) -> str:
    if abs(clock_s) <= CLOCK_OFF_S:
        return ""
    said = words.clock_said(clock_s)
    pattern = words.CLOCK_HEARD if reading.source == SERVER else words.CLOCK_UNHEARD
    return pattern.format(said=said, at=reading.moment.strftime("%Y-%m-%d %H:%M"))


def _clock_time(office: Office, at: datetime | None) -> str:
    """Return the time of a moment, with its day where that is not today."""
    if at is None:
        return ""
    is_today = at.date() == office.now().date()
    return at.strftime("%H:%M" if is_today else "%m-%d %H:%M")


def _line(trouble: str, *, lacks_password: bool) -> str:
    """Return why nothing is exchanged now though nothing is wrong here; blank where it is."""
    states = (
        ("upgrade", trouble in _UPGRADE),
        ("sign_in", lacks_password or trouble in _SIGN_IN),
        ("offline", trouble in _AWAY),
    )
    return next((line for line, is_so in states if is_so), "")


def _kind(clock_s: int, trouble: str, waiting: int, conflicts: int, line: str) -> str:
    blocked = trouble and trouble not in _AWAY | _SIGN_IN | _UPGRADE | _DIFFERS | _MENDED
    states = (
        ("revoked", trouble in _REVOKED),
        ("blocked", blocked),
        ("differs", trouble in _DIFFERS),
        ("conflict", conflicts),
        (line, line),
        ("clock", abs(clock_s) > CLOCK_OFF_S),
        ("waiting", waiting),
    )
    return next((kind for kind, is_so in states if is_so), "synced")


def _at(moment: datetime | None) -> datetime | None:
    return moment.astimezone(OFFICE_ZONE) if moment else None


def sync_page(office: Office, officer: str, line: Line = NO_LINE) -> SyncPage:
    """Return all of the page, for the officer at the desk; blank is nobody, as for a command."""
    with office.store.reading() as connection:
        place = shared_place(connection)
        if place is None:
            against = administrator_findings(office.officer(officer)) if officer else ()
            return SyncPage(now=office.now(), hub_refusal=" ".join(str(say(f)) for f in against))
        state = sync_state(office, connection, line.lacks(officer))
        people = {p.id: p.name for p in office.officers()}
        right, unread, wrong = count_signatures(connection)
        up, down = count_files(connection)
        said = _told(state.trouble, trouble_facts(connection))
        waiting = tuple(_waiting(office, connection, state, line, people))
        return SyncPage(
            state=state,
            now=office.now(),
            address=place.address,
            scope=place.scope,
            trouble=said.reason if said else "",
            remedy=said.remedy if said else "",
            waiting=waiting,
            conflicts=tuple(
                _conflict(office, connection, c, officer, people) for c in conflicts(connection)
            ),
            desks=desk_rows(office, connection, officer, people),
            blocks=tuple(_blocks(connection)),
            runs=tuple(_run(run, people) for run in runs(connection)),
            files_up=up,
            files_down=down,
            signed_right=right,
            signed_unread=unread,
            signed_wrong=wrong,
            lacks_password=line.lacks(officer),
            held=_held_said([row for row in waiting if row.officer == officer]),
        )


def _held_said(own: list[WaitingRow]) -> tuple[str, str]:
    """Return that others hold back an officer's queue, and what helps; blank where none do."""
    held = [row for row in own if row.why in words.HELD]
    if not held:
        return "", ""
    said, remedy = words.HELD[held[0].why]
    facts = {"count": len(held), "waits_for": held[0].waits_for}
    return said.format_map(facts), remedy.format_map(facts)


def _waiting(
    office: Office,
    connection: Connection,
    state: SyncState,
    line: Line,
    people: dict[str, str],
) -> Iterator[WaitingRow]:
    held = held_back(office, connection)
    for writer in own_writers(connection):
        for entry in waiting_of(connection, writer.id):
            case = case_by_id(connection, entry.case_id)
            yield WaitingRow(
                officer=entry.officer,
                officer_name=people.get(entry.officer, entry.officer),
                case_id=entry.case_id,
                case_number=case.number if case else "",
                text=_said(entry),
                since=entry.at.astimezone(OFFICE_ZONE),
                why=_why(office, entry, state, line, held.get(entry.id)),
                waits_for=_names(held.get(entry.id), people),
                entry=entry.id,
            )
    for case in signed_cases(connection):
        for letter in case.letters:
            if letter.stage is LetterStage.SIGNED:
                yield WaitingRow("", "", case.id, case.number, words.LETTER, None, "number")


def _names(held: HeldBack | None, people: dict[str, str]) -> str:
    return words.LIST.join(people.get(o, o) for o in held.officers) if held else ""


def _why(
    office: Office, entry: Waiting, state: SyncState, line: Line, held: HeldBack | None
) -> str:
    from desktop.sync.exchange import WITHDRAWAL_WINDOW

    if entry.stand:
        return "overtaken"
    if held is not None:
        return held.why
    if line.lacks(entry.officer):
        return "sign_in"
    if office.now() - entry.at < WITHDRAWAL_WINDOW:
        return "window"
    if state.trouble in _HUB_AWAY:
        return "hub"
    return "network" if state.trouble else "next"


def _said(entry: Waiting) -> str:
    return describe(entry.kind, event_in(entry.text))


def _conflict(
    office: Office,
    connection: Connection,
    conflict: Conflict,
    officer: str,
    people: dict[str, str],
) -> ConflictRow:
    entry = conflict.second.entry
    case = case_by_id(connection, entry.case)
    owner = people.get(entry.officer, entry.officer)
    desks = desks_by_writer(connection)
    is_others = conflict.is_own and entry.officer != officer and bool(officer)
    return ConflictRow(
        entry=entry.id,
        case_id=entry.case,
        case_number=case.number if case else "",
        enterprise=case.form.enterprise.name if case else "",
        verdict=conflict.second.verdict,
        second=_side(conflict.second, people, desks),
        first=_side(conflict.first, people, desks) if conflict.first else None,
        why=words.WHY.get(conflict.why, conflict.why),
        told=told_of(conflict, people),
        officer=entry.officer,
        act=conflict.act,
        subject=_subject(conflict),
        noticed_at=conflict.noticed_at.astimezone(OFFICE_ZONE),
        is_open=conflict.is_open,
        concerns=conflict.concerns,
        settle_against=words.OWNER_ONLY.format(name=owner) if is_others else "",
        redo_against=_redo_against(office, conflict, officer or entry.officer),
        settled=conflict.settled,
        settled_by=people.get(conflict.settled_by, conflict.settled_by),
        settled_at=_at(conflict.settled_at),
    )


def conflicts_since(office: Office, since: datetime) -> tuple[str, ...]:
    """Return what is to be told of open conflicts noticed since a moment, the newest first."""
    with office.store.reading() as connection:
        people = {p.id: p.name for p in office.officers()}
        fresh = [c for c in conflicts(connection) if c.is_open and c.noticed_at >= since]
        return tuple(_tell(c, _number(connection, c), people) for c in fresh)


def _number(connection: Connection, conflict: Conflict) -> str:
    case = case_by_id(connection, conflict.second.entry.case)
    return case.number if case else words.CASE_GONE


def _tell(conflict: Conflict, number: str, people: dict[str, str]) -> str:
    second = conflict.second
    pattern = words.TELL if second.verdict == "refused" else words.TELL_CONTESTED
    return pattern.format(
        number=number,
        told=told_of(conflict, people),
        name=people.get(second.entry.officer, second.entry.officer),
        text=describe(second.entry.kind, second.event),
    )


def told_of(conflict: Conflict, people: Mapping[str, str]) -> str:
    """Return what was first, or why the entry was refused, in one line."""
    return first_told(conflict.first, conflict.why, people)


def _side(logged: LoggedEntry, people: dict[str, str], desks: Mapping[str, str]) -> SideRow:
    entry = logged.entry
    return SideRow(
        officer_name=people.get(entry.officer, entry.officer),
        bureau=BUREAUS[Bureau(entry.bureau)],
        at=entry.moment.astimezone(OFFICE_ZONE),
        text=describe(entry.kind, logged.event),
        detail=detail_of(logged.event, people),
        taken_at=_at(logged.taken_at),
        desk=desks.get(entry.writer, ""),
        is_withdrawn=bool(logged.withdrawn_by),
    )


def _subject(conflict: Conflict) -> tuple[tuple[str, str], ...]:
    known = conflict.command if isinstance(conflict.command, dict) else {}
    return tuple((name, str(known[name])) for name in _SUBJECTS if known.get(name))


def _redo_against(office: Office, conflict: Conflict, officer: str) -> str:
    """Return why the act can't be done again as it was, blank where it can."""
    if not conflict.act or conflict.act not in ACTS:
        return words.NO_ACT
    try:
        command: Command = from_json(conflict.command, ACTS[conflict.act].command, conflict.act)
    except (EntryMalformed, KeyError):
        return words.NO_ACT
    return " ".join(str(say(f)) for f in office.against(command, officer))


def _blocks(connection: Connection) -> Iterator[BlockRow]:
    blocks = leased_blocks(connection)
    for series, group in groupby(blocks, key=lambda block: block.series):
        organ = Bureau(series.organ)
        yield BlockRow(
            name=words.SERIES.get(series.kind, series.kind).format(organ=BUREAUS_SHORT[organ]),
            year=series.year,
            blocks=words.LIST.join(_span(block) for block in group),
            used=count_used(connection, series),
            left=unused(connection, series),
        )


def _span(block: LeasedBlock) -> str:
    return words.SPAN.format(low=block.low, high=block.high)


def _run(run: SyncRun, people: dict[str, str]) -> RunRow:
    said = _told(run.trouble, {})
    return RunRow(
        people.get(run.officer, run.officer),
        run.began_at.astimezone(OFFICE_ZONE),
        run.ended_at.astimezone(OFFICE_ZONE),
        run.sent,
        run.pulled,
        run.conflicts,
        run.files,
        said.reason if said else "",
    )


def _told(code: str, facts: Mapping[str, str]) -> Saying | None:
    """Return a kept trouble in words; what is no longer known of it stays open."""
    if not code:
        return None
    open_ = dict.fromkeys(words.TROUBLE_FACTS, words.UNKNOWN_FACT)
    return say(finding(code, **{**open_, **facts}))
