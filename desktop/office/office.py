"""The office on one store: commands in, entries or a refusal out.

Works without a window: the client, the command line and the tests use the same one.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from desktop import VERSION
from desktop.clock import OFFICE_ZONE, Clock, ClockReading
from desktop.domain.acts import Command, act_of, against, decide
from desktop.domain.case import Case
from desktop.domain.context import Context
from desktop.domain.folding import Recorded, apply, fold
from desktop.domain.kind_rules import claims_of
from desktop.domain.letter import IssueLetter, LetterIssued, SignLetter
from desktop.domain.letter_life import PrintLetter
from desktop.domain.letter_parts import BY_FILE
from desktop.domain.letter_sealing import KeepOriginal, SealLetter
from desktop.domain.office_settings import OfficeSettings
from desktop.domain.paper_keeping import KeepDocument, SealDocument, ServeDocument
from desktop.domain.standing_in import with_lent
from desktop.domain.values import Officer
from desktop.letters.fonts import MissingGlyph
from desktop.letters.notice import Notice
from desktop.office.forgetting import forget_erased
from desktop.office.issuing import (
    finish_all,
    finish_issue,
    page_findings,
    seal_pages,
)
from desktop.office.kept_settings import SETTINGS as SETTINGS
from desktop.office.kept_settings import kept_office
from desktop.office.notices import undrawn
from desktop.office.notices_recorded import with_codes
from desktop.office.numbering import reserved_number, settle_number, take_number
from desktop.office.paper_naming import named_paper, served_paper
from desktop.office.rulebook import load_rulebook
from desktop.office.rulebook_calendars import CALENDAR_SETTING
from desktop.office.setup import demo_office
from desktop.office.undo import case_undo
from desktop.office.wording_versions import office_wordings
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal, finding
from desktop.rules.rulebook import Rulebook
from desktop.store.codec import encode, to_json
from desktop.store.conflicts import ask_again
from desktop.store.connect import Store, open_store
from desktop.store.current_state import project_histories, write_case
from desktop.store.entry import Entry
from desktop.store.errors import StoreMissing, StoreTrouble
from desktop.store.event_log import (
    Draft,
    Stamp,
    case_of_entry,
    entered_of,
    events_of,
    history_of,
    record,
    withdraw,
)
from desktop.store.officers import get_officer, officers, put_officers
from desktop.store.pending import keep_act
from desktop.store.personal import SealedRecord, write
from desktop.store.projections import Step, rebuild_older, unseen
from desktop.store.publications import NOTHING, Mark, publications_mark
from desktop.store.queries import case_by_id
from desktop.store.setting_changes import keys_changed_since, newest_change
from desktop.store.settings import get_setting, put_setting
from desktop.store.shared import shared_place
from desktop.store.sync_counts import other_desks
from desktop.store.writers import writer_of

ELECTRONIC = "electronic"
PROGRAM = f"joint-office {VERSION}"


Choose = Callable[[Connection], tuple[Command, tuple[SealedRecord, ...]] | Refusal | None]
"""Returns what is to be done with its sealed values, why not, or None for nothing."""


@dataclass(frozen=True, slots=True)
class Recording:
    """What an act left behind: its entries, its events, and the case as it stands now."""

    entries: tuple[Entry, ...]
    events: tuple[object, ...]
    case: Case


class Office:
    """One office: store, clock, rules and settings."""

    def __init__(
        self, store: Store, clock: Clock, rules: Rulebook, settings: OfficeSettings
    ) -> None:
        self.store = store
        self.clock = clock
        self.rules = rules
        self.settings = settings
        self.wordings = office_wordings(store)
        self.stamp = Stamp(rules.digest, rules.calendar.digest, PROGRAM)
        self._taken_up = 0
        self._published: Mark = NOTHING

    def look_again(self) -> bool:
        """Take up settings and calendars changed since, here or elsewhere; return whether any."""
        with self.store.reading() as connection:
            return self._take_up(connection)

    def _take_up(self, connection: Connection) -> bool:
        newest, mark = newest_change(connection), publications_mark(connection)
        if newest == self._taken_up and mark == self._published:
            return False
        keys = keys_changed_since(connection, self._taken_up)
        self.settings = kept_office(connection)
        if mark != self._published:
            self.wordings = office_wordings(self.store)
        if mark != self._published or any(key.startswith(CALENDAR_SETTING) for key in keys):
            self.rules = load_rulebook(self.store)
            self.stamp = Stamp(self.rules.digest, self.rules.calendar.digest, PROGRAM)
        self._taken_up, self._published = newest, mark
        return True

    def submit(
        self, command: Command, officer_id: str, sealed: Iterable[SealedRecord] = ()
    ) -> Recording | Refusal:
        """Do what the command wants, or return every reason why not; nothing is half-written.

        A letter that is signed gets its number and pages at once; one that is sealed gets its
        sealed pages before that is recorded. Files of it are never taken as given: `sealing`
        makes or checks them.
        """
        if isinstance(command, SealLetter):
            return self._seal(command, officer_id)
        if isinstance(command, KeepOriginal | SealDocument | KeepDocument):
            return Refusal((finding("original_not_given", "original"),))
        if isinstance(command, ServeDocument):
            return self._record(served_paper(self, command), officer_id, sealed)
        if isinstance(command, SignLetter):
            return self._sign(command, officer_id)
        if isinstance(command, PrintLetter) and command.paper_id:
            named = named_paper(self, command)
            return named if isinstance(named, Refusal) else self._record(named, officer_id, sealed)
        return self._record(command, officer_id, sealed)

    def submit_chosen(self, choose: Choose, officer_id: str) -> Recording | Refusal | None:
        """Do what ``choose`` decides by the store as it stands when nobody else can change it.

        So what was found there, such as that no case has a number yet, still holds as it is done.
        """
        try:
            with self.writing() as (connection, reading):
                chosen = choose(connection)
                if chosen is None or isinstance(chosen, Refusal):
                    return chosen
                command, sealed = chosen
                return self._decided(connection, reading, command, officer_id, sealed)
        except _Refused as refused:
            return refused.refusal
        except StoreTrouble as trouble:
            return Refusal((trouble.finding(),))

    def against(self, command: Command, officer_id: str) -> tuple[Finding, ...]:
        """Return what stands against the command, without doing anything."""
        with self.store.reading() as connection:
            context = self.context(connection, officer_id)
            case = case_by_id(connection, command.case_id)
        return tuple(against(case, command, context))

    def case(self, case_id: str) -> Case | None:
        """Return the case with that id or number."""
        with self.store.reading() as connection:
            return case_by_id(connection, case_id)

    def history(self, case_id: str) -> tuple[Recorded, ...]:
        """Return the events of a case, without what was withdrawn."""
        with self.store.reading() as connection:
            return events_of(connection, case_id)

    def officers(self) -> tuple[Officer, ...]:
        """Return every officer of the office."""
        with self.store.reading() as connection:
            return officers(connection)

    def officer(self, officer_id: str) -> Officer:
        """Return one officer with the duties lent to them today; raises OfficerUnknown."""
        with self.store.reading() as connection:
            return self._with_lent(connection, get_officer(connection, officer_id))

    def context(self, connection: Connection, officer_id: str, number: str = "") -> Context:
        """Return what an act of that officer may look at, now."""
        self._take_up(connection)
        now = self.now()
        return Context(
            officer=self._with_lent(connection, get_officer(connection, officer_id)),
            now=now,
            rules=self.rules,
            office=self.settings,
            number=number,
            people=tuple(self._with_lent(connection, p) for p in officers(connection)),
            charged=officers(connection),
            desks=other_desks(connection),
            wording=self.wordings.used(Notice.WAIVER, now.date()),
        )

    def _with_lent(self, connection: Connection, officer: Officer) -> Officer:
        stand_ins = self.settings.stand_ins
        if not stand_ins:
            return officer
        return with_lent(officer, officers(connection), stand_ins, self.now().date())

    def now(self) -> datetime:
        """Return the present moment in the office's zone."""
        return self.clock.read().moment.astimezone(OFFICE_ZONE)

    def withdraw(self, entry_ids: Iterable[str], officer_id: str) -> Recording | Refusal:
        """Undo own entries of a case: each gets a withdrawal, nothing leaves the record.

        What others built on, or a number on paper names, can't be undone.
        """
        chosen = tuple(dict.fromkeys(entry_ids))
        try:
            with self.writing() as (connection, reading):
                self._check_undo(connection, chosen, officer_id)
                writer = writer_of(connection, officer_id, reading.moment)
                entries = withdraw(connection, chosen, writer, reading, self.stamp)
                ask_again(connection, chosen)
                return Recording(entries, (), self._withdrawn(connection, entries, chosen))
        except _Refused as refused:
            return refused.refusal
        except StoreTrouble as trouble:
            return Refusal((trouble.finding(),))

    def _check_undo(self, connection: Connection, ids: tuple[str, ...], officer_id: str) -> None:
        case_id = case_of_entry(connection, ids[0]) if ids else ""
        findings = case_undo(connection, case_id).against(ids, officer_id)
        if findings:
            raise _Refused(Refusal(findings))

    def _withdrawn(
        self, connection: Connection, entries: tuple[Entry, ...], chosen: tuple[str, ...]
    ) -> Case:
        """Bring the case up to date; one that is withdrawn as a whole is returned as it was."""
        if len({e.case for e in entries}) != 1:
            raise _Refused(Refusal((finding("entry_missing"),)))
        before = case_by_id(connection, entries[0].case)
        gone = [e for e in history_of(connection, entries[0].case) if e.entry.id in chosen]
        numbers = [e.event.number for e in gone if isinstance(e.event, LetterIssued)]
        if numbers:
            raise _Refused(Refusal((finding("number_settled", number=numbers[0]),)))
        after = self._projected(connection, entries[0].case)
        if before is None or (after is None and events_of(connection, before.id)):
            raise _Refused(Refusal((finding("withdraw_followed"),)))
        return after or before

    @contextmanager
    def writing(self) -> Iterator[tuple[Connection, ClockReading]]:
        """Yield a writing transaction with the moment it happens at."""
        with self.store.writing() as connection:
            self._take_up(connection)
            yield connection, self.clock.read()

    def record_events(
        self,
        connection: Connection,
        case: Case | None,
        case_id: str,
        events: tuple[object, ...],
        by: tuple[str, ClockReading],
    ) -> Recording:
        """Record events of a case in an open transaction and bring its rows up to date.

        ``by`` is the officer and the moment.
        """
        officer_id, reading = by
        writer = writer_of(connection, officer_id, reading.moment)
        scope = self.settings.scope
        events = with_codes(self, connection, case, events, (case_id, writer, reading))
        drafts = [
            Draft(event=e, case_id=case_id, scope=scope, claims=_claims(case_id, e)) for e in events
        ]
        entries = record(connection, drafts, writer, reading, self.stamp)
        for event, entry in zip(events, entries, strict=True):
            case = apply(case, Recorded(event, entered_of(entry)))
        if case is None:
            raise ValueError(f"no event opens the case {case_id}")
        write_case(connection, case_id, case)
        return Recording(entries, events, case)

    def _record(
        self, command: Command, officer_id: str, sealed: Iterable[SealedRecord]
    ) -> Recording | Refusal:
        chosen = (command, tuple(sealed))
        done = self.submit_chosen(lambda _connection: chosen, officer_id)
        assert done is not None
        return done

    def _decided(
        self,
        connection: Connection,
        reading: ClockReading,
        command: Command,
        officer_id: str,
        sealed: Iterable[SealedRecord],
    ) -> Recording:
        case = case_by_id(connection, command.case_id)
        case_id = case.id if case else command.case_id
        now = reading.moment
        taken = take_number(connection, self.settings, act_of(type(command)), now)
        context = self.context(connection, officer_id, taken.text if taken else "")
        events = decide(case, command, context)
        if isinstance(events, Refusal):
            raise _Refused(events)
        write(connection, sealed)
        try:
            done = self.record_events(connection, case, case_id, events, (officer_id, reading))
        except MissingGlyph as missing:  # the number goes back with what nobody can draw
            raise _Refused(Refusal((undrawn(missing.missing),))) from missing
        if shared_place(connection) is not None:
            act = act_of(type(command)).name
            keep_act(connection, (e.id for e in done.entries), act, to_json(command))
        if isinstance(command, IssueLetter):
            taken = reserved_number(connection, command.letter, command.number)
        settle_number(connection, taken, done.entries[0].id, now)
        return done

    def _sign(self, command: SignLetter, officer_id: str) -> Recording | Refusal:
        case = self.case(command.case_id)
        letter = case.letter(command.letter) if case else None
        if case is not None and letter is not None:
            findings = self.against(command, officer_id) or page_findings(self, case, letter)
            if findings:
                return Refusal(findings)
        done = self._record(command, officer_id, ())
        return done if isinstance(done, Refusal) else finish_issue(self, done, command.letter)

    def _seal(self, command: SealLetter, officer_id: str) -> Recording | Refusal:
        findings = self.against(command, officer_id) or _given_by_hand(command)
        if findings:
            return Refusal(findings)
        if command.method == ELECTRONIC:
            file, pdf = seal_pages(self, command.case_id, command.letter)
            command = replace(command, file=file, pdf=pdf)
        return self._record(command, officer_id, ())

    def record_command(self, command: Command, officer_id: str) -> Recording | Refusal:
        """Record a command as it is, without the letters' own steps around it."""
        return self._record(command, officer_id, ())

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()

    def _projected(self, connection: Connection, case_id: str) -> Case | None:
        case = fold(events_of(connection, case_id))
        write_case(connection, case_id, case)
        return case


def _given_by_hand(command: SealLetter) -> tuple[Finding, ...]:
    """Yield why a seal is no plain one: files are made or checked by `sealing` alone."""
    if command.method in BY_FILE:
        return (finding("original_missing", "method"),)
    if command.file or command.pdf or command.original is not None:
        return (finding("original_not_given", "original"),)
    return ()


def _claims(case_id: str, event: object) -> tuple[str, ...]:
    encoded = encode(event)
    return claims_of(encoded.kind, case_id, encoded.data)


class _Refused(Exception):
    """Carries a refusal out of a transaction, which is then rolled back."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__()
        self.refusal = refusal


def open_office(
    folder: Path,
    clock: Clock,
    *,
    create: bool = False,
    step: Step = unseen,
) -> Office:
    """Open the office kept in ``folder``; with ``create`` a new one is the demonstration office.

    ``step`` is told how many cases of an older program's tables are brought up to date, of how
    many. Raises StoreMissing where no office was set up and none was to be made.
    """
    store = open_store(folder, create=create)
    try:
        with store.writing() as connection:
            if create and get_setting(connection, SETTINGS) is None:
                set_up(connection, *demo_office())
            is_there = get_setting(connection, SETTINGS) is not None
            rebuild_older(connection, (project_histories,), step)
            if not is_there:
                raise StoreMissing(folder=folder)
            settings = kept_office(connection)
    except StoreTrouble:
        store.close()
        raise
    office = Office(store, clock, load_rulebook(store), settings)
    forget_erased(store, office.now())
    finish_all(office)
    return office


def set_up(connection: Connection, settings: OfficeSettings, people: Iterable[Officer]) -> None:
    """Write how the office works and who works in it; the office stands from then on."""
    put_setting(connection, SETTINGS, to_json(settings))
    put_officers(connection, people)
