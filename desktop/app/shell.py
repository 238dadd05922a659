"""What every part of the client stands on: the window, the desk, and the way between pages."""

from collections.abc import Callable, Sequence
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from desktop.app.errands import Errands, Job
from desktop.app.garbage import Garbage
from desktop.app.look import window_for
from desktop.app.preferences import Preferences
from desktop.app.undoing import DoneActs, take_back
from desktop.clock import Clock, SetClock, WallClock
from desktop.domain.acts import Command
from desktop.models.desk import Desk, Fault, Ticket
from desktop.office.office import Office, Recording, open_office
from desktop.office.page_sync import NO_LINE
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.file_names import safe_name
from desktop.sync.troubles import NotJoined
from desktop.views.main_window import MainWindow
from desktop.wording import people, start
from desktop.wording.client import SAID
from desktop.wording.events import describe
from desktop.wording.findings import say

if TYPE_CHECKING:
    from desktop.sync.ports import SharedStore

Answer = TypeVar("Answer")


@dataclass(slots=True)
class Around:
    """What the program gives the client: its window, the user's preferences.

    ``state`` is where the user's drafts of an office lie, None beside the office's folder;
    ``may_create`` lets a folder without an office become the demonstration at once; the program
    itself asks first; ``makes_ahead`` lets pages be made before anybody asks for them,
    ``checks_store`` lets the store be looked after while the window is open.
    """

    window: MainWindow | None = None
    preferences: Preferences = field(default_factory=Preferences)
    may_create: bool = True
    makes_ahead: bool = False
    checks_store: bool = False
    state: Path | None = None


class Shell(QObject):
    """One window on one office.

    Signals: ``case_wanted(str)`` and ``letter_wanted(str, str)`` (case, letter; blank is a new
    draft) open those pages; ``live_letter_wanted(str)`` the case's letter under way;
    ``page_wanted(str)`` a page by its key; ``list_wanted(Path)`` a list to be imported;
    ``draft_wanted(DraftForm, Sequence[FindingRow])`` an application and what its file was
    found wrong with; ``certificate_wanted(Path)`` one begun with a certificate's file;
    ``taken(TakenIn, DraftForm | None)``
    one that became a case, and the form it was; ``acts_wanted(str)`` the menu of a case's acts;
    ``act_wanted(str, str, object)`` the form of one, with what is known of it;
    ``tab_wanted(str, str)`` a tab of a case; ``rule_wanted(str)`` a rule by its key;
    ``table_wanted(TableWanted)`` a version of a rule table;
    ``decided(Sequence[DecideRequest])`` decisions made on any page;
    ``recorded(Recording)`` after every act, ``taken_back()`` after one was undone;
    ``undo_wanted(str, str)`` an act to be undone, by its case and entry, ``undo_sought()`` one of
    before this window was opened;
    ``refused(tuple[Finding, ...])`` when nothing was written; ``stale()`` when what is shown may
    have changed;
    ``office_changed()`` after a change of the office's settings, officers or calendar;
    ``look_wanted()`` the whole record to be read now, ``store_looked()`` it was;
    ``cases_wanted(CasesFilter)`` the register, filtered;
    ``paper_shown(PaperShown)`` a finished paper to look at and print; ``exchange_wanted()`` an
    exchange at once; ``server_wanted()`` to sign in at the shared store;
    ``code_wanted()`` to redeem a code there;
    ``alerts_known(AlertsList)`` what the officer is told of; ``beside_wanted(str)`` a case in the
    second window.
    """

    case_wanted = Signal(str)
    letter_wanted = Signal(str, str)
    live_letter_wanted = Signal(str)
    page_wanted = Signal(str)
    list_wanted = Signal(object)
    acts_wanted = Signal(str)
    act_wanted = Signal(str, str, object)
    tab_wanted = Signal(str, str)
    rule_wanted = Signal(str)
    table_wanted = Signal(object)
    draft_wanted = Signal(object, object)
    certificate_wanted = Signal(object)
    taken = Signal(object, object)
    decided = Signal(object)
    recorded = Signal(object)
    taken_back = Signal()
    undo_sought = Signal()
    undo_wanted = Signal(str, str)
    refused = Signal(object)
    stale = Signal()
    office_changed = Signal()
    cases_wanted = Signal(object)
    paper_shown = Signal(object)
    exchange_wanted = Signal()
    server_wanted = Signal()
    code_wanted = Signal()
    look_wanted = Signal()
    store_looked = Signal()
    alerts_known = Signal(object)
    beside_wanted = Signal(str)
    _brought = Signal(int, int)

    def __init__(
        self, folder: Path, clock: Clock, officer_id: str, around: Around | None = None
    ) -> None:
        super().__init__()
        self.folder = folder
        self.clock = clock
        self._wall = WallClock()
        self._around = around or Around()
        self.window = self._around.window or window_for(self._around.preferences)
        self.preferences = self._around.preferences
        self.line = NO_LINE
        self.sees_cases = True
        self.open_shared: Callable[[Office], SharedStore] = _nowhere
        self._garbage = Garbage(self)
        self._is_bringing = False
        self._brought.connect(self._show_bringing)
        self.desk = Desk(self.open, officer_id, self)
        self.errands = Errands(self.open, self.window.errand, self)
        self._done = DoneActs()
        self.desk.recorded.connect(self.tell)
        self.desk.refused.connect(self.refused)
        self.desk.failed.connect(self._failed)
        self.errands.failed.connect(self._failed)
        self.window.undo_wanted.connect(self._undo)
        self.window.exchange_wanted.connect(self.exchange_wanted)

    def open(self) -> Office:
        """Open the office's store; each thread opens its own.

        Only the demonstration may have its clock set; any other office has the computer's.
        """
        may_create = self._around.may_create
        office = open_office(self.folder, self.clock, create=may_create, step=self._brought.emit)
        if isinstance(self.clock, SetClock) and not office.settings.is_demo:
            office.clock = self._wall
        return office

    @property
    def makes_ahead(self) -> bool:
        """True where pages are made before anybody asks for them."""
        return self._around.makes_ahead

    @property
    def checks_store(self) -> bool:
        """True where the store is looked after while the window is open."""
        return self._around.checks_store

    @property
    def officer(self) -> str:
        """Who is at the desk, by id."""
        return str(self.desk.officer)

    def ask(
        self, question: Callable[[Office], Answer], callback: Callable[[Answer], None]
    ) -> Ticket:
        """Ask the office in its worker; ``callback`` gets the answer in the window's thread."""
        return self.desk.ask(question, callback)

    def submit(self, command: Command) -> None:
        """Hand an act in; ``recorded`` or ``refused`` tells what came of it."""
        self.desk.submit(command)

    def perform(self, act: Callable[[Office], Recording | Refusal]) -> None:
        """Let ``act`` do something with the office and tell of it as of a command."""
        self.desk.perform(act)

    def run(self, words: str, job: Job, callback: Callable[[Any], None]) -> None:
        """Do something long beside the desk, with its progress shown and a button to stop it."""
        self.errands.run(words, job, callback)

    def tell(self, recording: Recording) -> None:
        """Say what was recorded and offer to take it back, where it can be."""
        self._tell(told(recording), (recording,))
        self.recorded.emit(recording)
        self.stale.emit()

    def tell_batch(self, recordings: Sequence[Recording], findings: Sequence[Finding]) -> None:
        """Tell of a batch as one act: one undo for all, and every refusal with its reason."""
        if recordings:
            self._tell(SAID["batch"].format(count=len(recordings)), recordings)
        if findings:
            self.refused.emit(tuple(findings))
        self.stale.emit()

    def _tell(self, words: str, recordings: Sequence[Recording]) -> None:
        done = self._done.push(self.officer, recordings)
        self.window.toast.say(words, may_undo=done.may_be_undone)

    def say(self, words: str) -> None:
        """Show a short note that takes nothing back."""
        self.window.toast.say(words, may_undo=False)

    def choose_folder(self, title: str) -> Path | None:
        """Ask for a folder; None where the officer thought better of it."""
        if not self._may_ask(title):
            return None
        begin = str(self.preferences.begin_in())
        chosen = QFileDialog.getExistingDirectory(self.window, title, begin)
        return Path(chosen) if chosen else None

    def save_where(self, title: str, name: str, kinds: str) -> Path | None:
        """Ask for a file to write; None where the officer thought better of it.

        A name from outside is offered as one file in one folder.
        """
        if not self._may_ask(title):
            return None
        offered = str(self.preferences.begin_in() / safe_name(name))
        chosen, _kind = QFileDialog.getSaveFileName(self.window, title, offered, kinds)
        return self._noted(chosen)

    def save_as(self, title: str, name: str, kinds: str, content: bytes) -> None:
        """Ask where to, and write the file beside the window; it is there whole or not at all."""
        chosen = self.save_where(title, name, kinds)
        if chosen is not None:
            self.ask(lambda _office: written(chosen, content), self.say)

    def open_file(self, title: str, kinds: str) -> Path | None:
        """Ask for a file to read; None where the officer thought better of it."""
        if not self._may_ask(title):
            return None
        begin = str(self.preferences.begin_in())
        chosen, _kind = QFileDialog.getOpenFileName(self.window, title, begin, kinds)
        return self._noted(chosen)

    def open_files(self, title: str, kinds: str) -> tuple[Path, ...]:
        """Ask for files to read; none where the officer thought better of it."""
        if not self._may_ask(title):
            return ()
        begin = str(self.preferences.begin_in())
        chosen, _kind = QFileDialog.getOpenFileNames(self.window, title, begin, kinds)
        return tuple(path for file in chosen if (path := self._noted(file)) is not None)

    def close(self) -> None:
        """Finish what was handed in and let go of the store."""
        self.errands.close()
        self.desk.close()
        self._garbage.close()

    def _may_ask(self, title: str) -> bool:
        """Return whether who wanted it is there to be asked; of a locked window it is told later.

        Nobody is while another may sign in.
        """
        if self.window.is_covered:
            self.window.notice.say(people.NOT_ASKED.format(title=title), (people.NOT_ASKED_NOTE,))
        return not (self.window.is_covered or self.window.page == "sign_in")

    def _show_bringing(self, done: int, of: int) -> None:
        """Show how far an older program's store is brought up to date, before the office stands."""
        if done >= of:
            self.window.errand.end()
        elif not self._is_bringing:
            self.window.errand.begin(start.BRINGING_UP, may_stop=False)
        self._is_bringing = done < of
        self.window.errand.move_to(done, of)

    def _noted(self, chosen: str) -> Path | None:
        """Return the file that was chosen; the next choice begins in its folder."""
        if not chosen:
            return None
        self.preferences.note_folder(Path(chosen).parent)
        return Path(chosen)

    def _failed(self, fault: Fault) -> None:
        self.say(SAID["failed"].format(number=fault.number))

    def _undo(self) -> None:
        done = self._done.last_of(self.officer)
        if done is None:
            self.undo_sought.emit()
        elif not done.may_be_undone:
            self.refused.emit((finding("withdraw_final"),))
        else:
            what = told(done.recordings[0]) if len(done.recordings) == 1 else ""
            self.take_back(done.acts, what)

    def take_back(self, acts: Sequence[tuple[str, ...]], what: str = "") -> None:
        """Withdraw acts of the officer at the desk, each by its entries; ``what`` names one."""
        officer = self.officer
        self.ask(
            lambda o: take_back(o, officer, acts),
            lambda outcome: self._undone(acts, what, outcome),
        )

    def _undone(
        self, acts: Sequence[tuple[str, ...]], what: str, outcome: tuple[int, tuple[Finding, ...]]
    ) -> None:
        count, findings = outcome
        self._done.forget(acts)
        if findings:
            self.refused.emit(findings)
        if count:
            self.say(SAID["undone"].format(what=what or SAID["batch"].format(count=count)))
            self.taken_back.emit()
            self.stale.emit()


def _nowhere(_office: Office) -> "SharedStore":
    """Stand in until the desk knows its shared store."""
    raise NotJoined


def told(recording: Recording) -> str:
    """Return what an act recorded and for which case, in a few words."""
    kinds = zip(recording.entries, recording.events, strict=False)
    what = next((describe(entry.kind, event) for entry, event in kinds), SAID["recorded_plain"])
    return SAID["recorded"].format(what=what, number=recording.case.number)


def sentences(findings: Sequence[Finding]) -> tuple[str, ...]:
    """Return what findings say, one sentence each."""
    return tuple(str(say(f)) for f in findings)


def written(file: Path, content: bytes, said: str = "") -> str:
    """Write a file, whole or not at all, and return what to tell of it: ``said``, or its name."""
    part = file.with_name(f".{file.name}.part")
    try:
        part.write_bytes(content)
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        return SAID["not_saved"].format(file=file.name, why=error.strerror or error)
    return said or SAID["saved"].format(file=file.name)
