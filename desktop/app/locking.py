"""The session at an encrypted store: who sits here since when, and the window locked meanwhile."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.app.shell import Shell, sentences
from desktop.clock import OFFICE_ZONE
from desktop.models.desk import Desk
from desktop.office.page_session import Session, session_of
from desktop.store.access_log import What, note_access
from desktop.store.key_slots import is_sealed, lock_officer
from desktop.store.rows_sign_in import OfficerChoice
from desktop.views.copying import forget_own_copies
from desktop.views.idle import Idle
from desktop.wording import people as words

if TYPE_CHECKING:
    from desktop.app.unlocking import Unlocking
    from desktop.office.sessions import Answer
    from desktop.views.start.lock_page import LockPage
    from desktop.views.start.session_sheet import SessionSheet


class Locking(QObject):
    """Locks the window by key, by wish, or when nobody has touched it for some minutes.

    Locking wipes the officer's own keys, at the end of what is under way where that is long, also
    while another is asked to sign in. What shows anything of a case is hidden whole, second
    windows and sheets too, and what was copied here goes off the clipboard. What goes on beside
    the window goes on, and unlocking shows what was shown.

    Signals: ``other_wanted()`` somebody else sits down; ``left()`` the same at a locked window;
    ``password_known(str, str)`` an officer's password, for the server; ``ended(str)`` an officer's
    session, who leaves nothing to sign or sign in with.
    """

    other_wanted = Signal()
    left = Signal()
    password_known = Signal(str, str)
    ended = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.shell = shell
        self.seated = self._to_wipe = ""
        self.page: LockPage | None = None
        self.idle = Idle(self)
        self.idle.reached.connect(self._lock_idle)
        self.since = datetime.fromtimestamp(0, OFFICE_ZONE)
        self._sheet: SessionSheet | None = None
        self._session: Session | None = None
        self._unlocking: Unlocking | None = None
        self._desk: Desk | None = None
        shell.window.lock_wanted.connect(self.lock)
        shell.errands.rested.connect(self._wipe)

    @property
    def is_locked(self) -> bool:
        """True while the window shows nothing but the lock."""
        return self.page is not None

    def sit_first(self) -> None:
        """Begin the session of the officer the window was opened for, unless one sits there."""
        if not self.seated:
            self.sit(self.shell.officer)
        self.look()

    def sit(self, officer: str) -> None:
        """Begin the session of an officer; the one before can sign nothing any more."""
        self._uncover(brings_others=False)
        former, self.seated = self.seated, officer
        self.spare()
        if former and former != officer:
            lock_officer(self.shell.folder, former)
            if sealed(self.shell):
                self.ended.emit(former)
                self._note(What.LEFT, former)
        self._session = None
        self.since = self.shell.clock.read().moment.astimezone(OFFICE_ZONE)
        self.look()

    def look(self) -> None:
        """Ask how the session stands, so that locking need not ask anybody."""
        officer, since = self.shell.officer, self.since
        if officer:
            self.shell.ask(lambda o: session_of(o, officer, since), self._know)

    def show_session(self) -> None:
        """Show who sits here, with what can be done about it."""
        officer, since = self.shell.officer, self.since
        self.shell.ask(lambda o: session_of(o, officer, since), self._show_session)

    def _lock_idle(self) -> None:
        self.lock("idle")

    def lock(self, why: str = "") -> None:
        """Show the lock and nothing else, until the officer's password is given."""
        window, session = self.shell.window, self._session
        if self.is_locked or session is None or not session.is_sealed:
            return
        if session.officer.id != self.shell.officer:
            return  # nobody sits here, or who just signed in is not seated yet
        self._to_wipe = session.officer.id
        self._note(What.LOCKED, session.officer.id, why)
        if not self.shell.errands.is_busy:
            self._wipe()
        from desktop.app.unlocking import Unlocking
        from desktop.views.start.lock_page import LockPage

        self.page = page = LockPage()
        self._unlocking = Unlocking(self.shell.folder, self.shell.clock, page)
        self._unlocking.unlocked.connect(self._unlocked)
        page.given.connect(self._unlocking.give)
        page.other_wanted.connect(self._change_person)
        window.cover(page)
        forget_own_copies()
        since = f"{self.since:%H:%M}"
        page.show_session(session.officer, since, takes_code=session.asks_server)

    def spare(self) -> None:
        """Wipe nobody's keys later: who locked the window has signed in again, or another has."""
        self._to_wipe = ""

    def close(self) -> None:
        """Let go of the window and of every thread."""
        self.shell.window.lock_wanted.disconnect(self.lock)
        if self.shell.officer and self.seated:
            self._note(What.LEFT, self.seated)
        self.idle.set_minutes(0)
        self._uncover()
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
        if self._desk is not None:
            self._desk.close()

    def _wipe(self) -> None:
        """Wipe the keys of who locked the window, unless they have unlocked it meanwhile."""
        officer, self._to_wipe = self._to_wipe, ""
        if officer:
            lock_officer(self.shell.folder, officer)

    def _note(self, what: What, officer: str, why: str = "") -> None:
        note_access(self.shell.folder, what, officer, self.shell.clock.read().moment, why)

    def _know(self, session: Session) -> None:
        self._session = session
        self.idle.watch(self.shell.window.windowHandle())
        self.idle.set_minutes(session.lock_minutes)

    def _unlocked(self, officer: str, password: str) -> None:
        self.spare()
        self._uncover()
        self.idle.touch()
        self.password_known.emit(officer, password)

    def _change_person(self) -> None:
        self._uncover(brings_others=False)
        self.left.emit()

    def _uncover(self, *, brings_others: bool = True) -> None:
        page, self.page = self.page, None
        if page is not None:
            if self._unlocking is not None:
                self._unlocking.close()
            self.shell.window.uncover(brings_others=brings_others)
            page.deleteLater()
        self._unlocking = None

    def _show_session(self, session: Session) -> None:
        self._know(session)
        if self._sheet is None:
            from desktop.views.start.session_sheet import SessionSheet

            self._sheet = sheet = SessionSheet(self.shell.window.whole)
            sheet.closed.connect(self.shell.window.focus_page)
            sheet.lock_wanted.connect(sheet.put_away)
            sheet.lock_wanted.connect(self.lock)
            sheet.other_wanted.connect(sheet.put_away)
            sheet.other_wanted.connect(self.other_wanted)
            sheet.changed.connect(self._change)
        who: OfficerChoice = session.officer
        self._sheet.show_session((who.id, who.name), session.facts)

    def _change(self, old: str, new: str) -> None:
        from desktop.app.recovery_desk import NoOffice
        from desktop.office.sessions import Seat, change_own

        if self._desk is None:
            self._desk = Desk(NoOffice, parent=self)
        seat, officer = Seat(self.shell.folder, self.shell.clock), self.shell.officer
        self._desk.ask(
            lambda _nobody: change_own(seat, officer, old, new),
            lambda answer: self._changed(officer, new, answer),
        )

    def _changed(self, officer: str, new: str, answer: "Answer") -> None:
        if self._sheet is None:
            return
        if not answer.is_in:
            self._sheet.complain("\n".join(sentences(answer.findings)))
            return
        self._sheet.put_away()
        self.shell.say(words.CHANGED)
        self.password_known.emit(officer, new)


def sealed(shell: Shell) -> bool:
    """Return whether the store is encrypted, so that names alone let nobody in."""
    return is_sealed(shell.folder)
