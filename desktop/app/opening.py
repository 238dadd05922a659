"""From the first look at a folder to an office in the window: welcome, trouble, or the client."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.app.beginning import Beginning, Nobody, attempted
from desktop.app.client import Client
from desktop.app.errands import Errands
from desktop.app.shell import Around, sentences
from desktop.clock import Clock
from desktop.models.desk import Desk, Fault
from desktop.office.sessions import Answer, Seat, found_password, locked_page
from desktop.plain_class import dataclass
from desktop.store.connect import FILE_NAME
from desktop.store.errors import StoreMissing, StoreTrouble
from desktop.store.joining_beside import is_left, settle
from desktop.store.key_slots import is_unlocked, lock
from desktop.store.recovery import note_told
from desktop.wording import people as people_words
from desktop.wording import people_kept, start
from desktop.wording.client import SAID

if TYPE_CHECKING:
    from desktop.app.enrolling import Enrolling
    from desktop.app.locked_office import LockedOffice
    from desktop.app.recovery_desk import RecoveryDesk
    from desktop.app.setting_up import SettingUp
    from desktop.office.founding_draft import Checked, Draft, DraftFile
    from desktop.views.start.making_alone import MakingAlone
    from desktop.views.start.welcome import Welcome
    from desktop.views.trouble import Trouble

WELCOME = "welcome"
LOCKED = "locked"
ENROL = "enrol"
MAKING = "making"
RECOVERY = "recovery"
TROUBLE = "trouble"
SET_UP = "set_up"


@dataclass(slots=True)
class Wish:
    """What the program was started for: a folder, an officer, a case, a clock."""

    folder: Path
    clock: Clock
    officer: str = ""
    case: str = ""


class Opening(QObject):
    """Opens the office of a folder in the window, or helps to found one.

    Signals: ``opened(Client)`` once an office stands; ``moved(Path)`` when another folder was
    chosen; ``quit_wanted()``.
    """

    opened = Signal(object)
    moved = Signal(object)
    quit_wanted = Signal()

    def __init__(self, wish: Wish, around: Around) -> None:
        super().__init__()
        assert around.window is not None
        self.wish = wish
        self.around = around
        self.window = around.window
        self.client: Client | None = None
        self.welcome: Welcome | None = None
        self.trouble: Trouble | None = None
        self.setting: SettingUp | None = None
        self.locked: LockedOffice | None = None
        self.enrolling: Enrolling | None = None
        self._errands: Errands | None = None
        self._beginning: Beginning | None = None
        self._desk: Desk | None = None
        self._paper: RecoveryDesk | None = None

    def begin(self) -> None:
        """Look at the folder and show what is there."""
        if self.enrolling is None and is_left(self.wish.folder):
            self._settle()
        else:
            self._look()

    def _settle(self) -> None:
        """Finish or take away a joining that was cut short; a large one takes its time."""
        page = self._show_making(people_kept.SETTLING_TITLE, people_kept.SETTLING_NOTE)
        page.making.stop.hide()
        folder = self.wish.folder
        self._errands = Errands(Nobody, page.making, self)
        self._errands.rested.connect(self._settled, Qt.ConnectionType.QueuedConnection)
        self._errands.run(people_kept.SETTLING, lambda _office, _: settle(folder), lambda _: None)

    def _settled(self) -> None:
        if self._errands is not None:  # the window may have been closed meanwhile
            self._look()

    def _look(self) -> None:
        file = self.wish.folder / FILE_NAME
        if not file.is_file() or not file.stat().st_size:
            self.show_welcome()
        elif _may_open(self.wish.folder):
            self._open()
        else:
            self.show_locked()

    def find_case(self, case: str) -> None:
        """Open a case, now or as soon as the office stands."""
        self.wish.case = case
        if self.client is not None and self.client.shell.officer:
            self.client.named.open(case)

    def show_welcome(self) -> None:
        """Show the ways to begin."""
        from desktop.views.start.welcome import Welcome

        self._clear()
        self.welcome = page = Welcome()
        page.empty_wanted.connect(self.show_set_up)
        page.enrol_wanted.connect(lambda: self.show_enrolling())
        page.show_folder(self.wish.folder, has_draft=self._draft_file().read() is not None)
        beginning = self._begin_from(page)
        page.demo_wanted.connect(beginning.make_demo)
        page.file_wanted.connect(beginning.take_file)
        self.window.add_page(WELCOME, page)
        self.window.show_alone(WELCOME)

    def show_anew(self) -> None:
        """Show how the office is joined afresh where nobody can open the store."""
        self.show_enrolling(anew=True)

    def show_enrolling(self, *, anew: bool = False) -> None:
        """Show the page of a desk that joins an office by a one-time code."""
        from desktop.app.enrolling import Enrolling

        self._clear()
        self.enrolling = enrolling = Enrolling(self.wish.folder, self.wish.clock, anew=anew)
        enrolling.set_aside.connect(self.window.notice.say)
        enrolling.enrolled.connect(self._encrypted)
        enrolling.left.connect(self.begin)
        self.window.add_page(ENROL, enrolling.page)
        self.window.show_alone(ENROL)
        enrolling.page.setFocus()

    def show_locked(self) -> None:
        """Ask for the password of one of those who have a slot here; nothing opens before."""
        try:
            people = locked_page(self.wish.folder)
        except StoreTrouble as trouble:
            self.show_trouble(trouble)
            return
        from desktop.app.locked_office import LockedOffice

        self._clear()
        self.locked = locked = LockedOffice(self.wish.folder, self.wish.clock, people)
        locked.unlocked.connect(self._unlocked)
        locked.anew_wanted.connect(self.show_anew)
        self.window.add_page(LOCKED, locked.page)
        self.window.show_alone(LOCKED)
        locked.begin(self.wish.officer or self.around.preferences.officer_of(self.wish.folder))

    def _unlocked(self, officer: str, password: str) -> None:
        self.wish.officer = officer
        self.around.preferences.note_officer(self.wish.folder, officer)
        self._open((officer, password))

    def _encrypt(self, officer: str, password: str) -> None:
        """Encrypt a plain office under its first officer's password; it is closed meanwhile."""
        page = self._show_making(people_words.SET, people_words.SEALING_NOTE)
        seat = Seat(self.wish.folder, self.wish.clock)
        self._errands = Errands(Nobody, page.making, self)
        self._errands.failed.connect(self._encryption_broke)

        def ended(outcome: object) -> None:
            if isinstance(outcome, Answer) and outcome.is_in:
                code = outcome.recovery
                QTimer.singleShot(0, lambda: self._encrypted(officer, password, code))
                return
            reasons = sentences(outcome.findings) if isinstance(outcome, Answer) else ()
            QTimer.singleShot(0, lambda: self._not_encrypted(" ".join(reasons)))

        self._errands.run(
            people_words.SEALING,
            lambda _office, progress: attempted(
                lambda p: found_password(seat, officer, password, p.step), progress
            ),
            ended,
        )

    def _show_making(self, title: str, note: str) -> "MakingAlone":
        from desktop.views.start.making_alone import MakingAlone

        self._clear()
        page = MakingAlone(title, note)
        self.window.add_page(MAKING, page)
        self.window.show_alone(MAKING)
        page.making.name("", "")
        return page

    def _encrypted(self, officer: str, password: str, code: str) -> None:
        """Show the recovery code first, this once; who encrypted the office sits down then."""
        if not code:
            self._unlocked(officer, password)
            return
        from desktop.app.recovery_desk import RecoveryDesk
        from desktop.views.start.recovery_card import RecoveryPage

        self._clear()
        page = RecoveryPage()
        self._paper = RecoveryDesk(page.card, Seat(self.wish.folder, self.wish.clock))
        page.card.done.connect(lambda: self._kept(officer, password))
        self.window.add_page(RECOVERY, page)
        self.window.show_alone(RECOVERY)
        page.card.show_code(code)

    def _kept(self, officer: str, password: str) -> None:
        note_told(self.wish.folder)
        self._unlocked(officer, password)

    def _encryption_broke(self, fault: Fault) -> None:
        said = SAID["failed"].format(number=fault.number)
        QTimer.singleShot(0, lambda: self._not_encrypted(said))

    def _not_encrypted(self, why: str) -> None:
        self._look()
        if self.client is not None:
            self.client.arrival.why = why

    def show_set_up(self, draft: "Draft | None" = None) -> None:
        """Show the steps of an empty office, with what was filled in before."""
        from desktop.app.setting_up import SettingUp

        folder = self.wish.folder
        self._desk = self._desk or Desk(Nobody, parent=self)
        self.setting = SettingUp(
            self._desk, self._draft_file(), lambda checked: _found(folder, checked)
        )
        self.setting.founded.connect(self._open)
        self.setting.left.connect(self.show_welcome)
        self.window.take_away()
        self.window.add_page(SET_UP, self.setting.page)
        self.window.show_alone(SET_UP)
        self.setting.begin(draft)

    def close(self) -> None:
        """Let go of the office, or of what is being made; a draft is kept."""
        if self.setting is not None:
            self.setting.keep()
        if self.client is not None:
            self.client.leave()
        for beside in (self.locked, self.enrolling):
            if beside is not None:
                beside.close()
        lock(self.wish.folder)
        self._end_errands()

    def _open(self, signed_in: tuple[str, str] = ("", "")) -> None:
        self._clear()
        officer = self.wish.officer or self.around.preferences.officer_of(self.wish.folder)
        self.client = Client(self.wish.folder, self.wish.clock, officer, self.around)
        if signed_in[0]:
            self.client.sync.know(*signed_in)
        self.client.encrypting.connect(self._encrypt)
        self.client.desk.unopened.connect(self._unopened)
        self.client.desk.opened.connect(self._stands)

    def _stands(self) -> None:
        if self.client is None:
            return
        if self.wish.case and self.client.shell.officer:
            self.client.named.open(self.wish.case)
        elif self.client.shell.officer:
            self.client.arrival.begin_day()
            self.client.greet()
        self.opened.emit(self.client)

    def _unopened(self, error: Exception) -> None:
        if isinstance(error, StoreMissing):
            QTimer.singleShot(0, self.show_welcome)
            return
        QTimer.singleShot(0, lambda: self.show_trouble(error))

    def show_trouble(self, error: Exception) -> None:
        """Show why the office could not be opened, what was kept and what can be done."""
        from desktop.app.troubles import said_of
        from desktop.views.trouble import Trouble

        self._clear()
        self.trouble = page = Trouble()
        page.retried.connect(self.begin)
        page.quit_wanted.connect(self.quit_wanted)
        page.copied.connect(_copy)
        page.show_trouble(said_of(error, self.wish.folder))
        beginning = self._begin_from(page)
        page.salvage_wanted.connect(lambda: beginning.salvage(page.tell))
        self.window.add_page(TROUBLE, page)
        self.window.show_alone(TROUBLE)

    def _begin_from(self, page: "Welcome | Trouble") -> Beginning:
        self._beginning = beginning = Beginning(self.wish.folder, self.around, page, self)
        beginning.made.connect(lambda: self._open())
        beginning.moved.connect(self._restored)
        beginning.chosen.connect(self._other_folder)
        beginning.drafted.connect(self.show_set_up)
        return beginning

    def _draft_file(self) -> "DraftFile":
        from desktop.office.founding_draft import DraftFile

        return DraftFile(self.around.state or self.wish.folder.parent, self.wish.folder)

    def _restored(self, folder: Path) -> None:
        self.wish.folder = folder
        self.moved.emit(folder)
        self.window.notice.say(start.RESTORED.format(folder=folder))

    def _other_folder(self, folder: Path) -> None:
        self.wish.folder = folder
        self.moved.emit(folder)
        self.begin()

    def _clear(self) -> None:
        """Take everything of the folder before out of the window."""
        if self.client is not None:
            self.client.leave()
        self._end_errands()
        for beside in (self.locked, self.enrolling):
            if beside is not None:
                beside.close()
        self.client = self.welcome = self.trouble = self.setting = None
        self.locked = self.enrolling = None
        self.window.take_away()

    def _end_errands(self) -> None:
        if self._errands is not None:
            self._errands.close()
        if self._beginning is not None:
            self._beginning.close()
        if self._desk is not None:
            self._desk.close()
        if self._paper is not None:
            self._paper.close()
        self._errands = self._beginning = self._desk = self._paper = None


def _found(folder: Path, checked: "Checked") -> None:
    if checked.founded is not None:
        from desktop.office.founding import found_office

        found_office(folder, *checked.founded)


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _may_open(folder: Path) -> bool:
    """Return whether the office of a folder can be opened; one that is damaged tells so itself."""
    try:
        return is_unlocked(folder)
    except StoreTrouble:
        return False
