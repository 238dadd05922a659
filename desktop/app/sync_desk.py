"""Exchange in the window: the thread, the chip, the password, and word of what came second."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.app.shell import Shell
from desktop.app.steady import Steady
from desktop.models.rows_sync import SyncState
from desktop.office.office import Office
from desktop.office.page_sync import conflicts_since, sync_state
from desktop.office.sessions import renewed
from desktop.rules.findings import finding
from desktop.store.shared import SharedPlace, shared_place
from desktop.sync.people import CODE, written
from desktop.sync.troubles import CodeWanted, NotJoined, SignInRefused
from desktop.wording import sync_page as words
from desktop.wording.findings import say

if TYPE_CHECKING:
    from desktop.app.code_desk import CodeDesk
    from desktop.app.syncing import Syncing
    from desktop.sync.exchange import Report
    from desktop.sync.ports import SharedStore
    from desktop.sync.troubles import SyncTrouble
    from desktop.views.sync.server_sheet import ServerSheet


class SyncDesk(QObject):
    """Keeps the exchange going beside the window, where the store is one desk of several.

    Signals: ``changed()`` others' records came, or the state of the connection is another;
    ``running(bool)`` an exchange is under way.
    """

    changed = Signal()
    running = Signal(bool)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.shell = shell
        self.syncing: Syncing | None = None
        self.place: SharedPlace | None = None
        self._offered: set[str] = set()
        self._known: dict[str, str] = {}
        self._renewed: set[str] = set()
        self._opened_with: dict[str, str] = {}
        self._code: CodeDesk | None = None
        self._code_offered: set[str] = set()
        self._is_closed = self._is_clock_told = self._is_conflict_told = False
        self._is_revoked_told = False
        shell.open_shared = self.open_shared
        self._steady = Steady(self._show, self)
        self._sheet: ServerSheet | None = None
        shell.window.top.sync.connect(self._see)
        shell.window.conflict.retried.connect(self._see)
        shell.recorded.connect(self._recorded)
        shell.taken_back.connect(self._recorded)
        shell.exchange_wanted.connect(self.exchange)
        shell.server_wanted.connect(self.ask_password)
        shell.code_wanted.connect(self.ask_code)

    @property
    def sheet(self) -> "ServerSheet":
        """The sheet that asks for a password, made when it is first wanted."""
        if self._sheet is None:
            from desktop.views.sync.server_sheet import ServerSheet

            self._sheet = ServerSheet(self.shell.window.whole)
            self._sheet.given.connect(self._sign_in)
            self._sheet.code_wanted.connect(self.ask_code)
            self._sheet.closed.connect(self.shell.window.focus_page)
        return self._sheet

    @property
    def code(self) -> "CodeDesk":
        """Who asks for a one-time code, made when it is first wanted."""
        if self._code is None:
            from desktop.app.code_desk import CodeDesk

            self._code = CodeDesk(self.shell)
            self._code.redeemed.connect(self._redeemed)
        return self._code

    def begin(self) -> None:
        """Look whether the store shares its record, and exchange from then on."""
        self.shell.ask(_place, self._begin)

    def sit(self) -> None:
        """Take note that another officer is at the desk; ask once for their password."""
        if self.syncing is None or not self.shell.officer:
            return
        self.syncing.sit(self.shell.officer)
        password = self._known.pop(self.shell.officer, None)
        if password is not None:
            self.syncing.sign_in(self.shell.officer, password)
        self._tell_line()
        if self._lacks_password and self.shell.officer not in self._offered:
            self.ask_password()

    def know(self, officer: str, password: str) -> None:
        """Take the password an officer opened the store with: one typing serves both."""
        self._known[officer] = self._opened_with[officer] = password
        self._renewed.discard(officer)
        if officer == self.shell.officer:
            self.sit()

    def forget(self, officer: str) -> None:
        """Exchange no more as an officer who left the desk."""
        self._known.pop(officer, None)
        self._opened_with.pop(officer, None)
        self._code_offered.discard(officer)
        if self.syncing is not None:
            self.syncing.forget(officer)

    def look(self) -> None:
        """Bring the chip up to date."""
        officer, line = self.shell.officer, self.shell.line
        self.shell.ask(lambda o: _state(o, line.lacks(officer)), self._steady.tell)

    def exchange(self) -> None:
        """Exchange at once, or ask for the password first."""
        if self.syncing is None:
            return
        if self._lacks_password:
            self.ask_password()
        else:
            self.syncing.exchange()

    def open_shared(self, office: Office) -> "SharedStore":
        """Open the shared store as the officer at the desk, for work beside the exchange.

        Called in another thread; raises NotJoined, SignInRefused where nobody signed in.
        """
        officer = self.shell.officer
        if self.syncing is None or self.place is None:
            raise NotJoined
        password = self.syncing.password_of(officer)
        if password is None:
            raise SignInRefused(officer=officer)
        from desktop.sync.opening import open_shared

        return open_shared(self.place, officer, password, office.clock)

    def ask_password(self, problem: str = "") -> None:
        """Ask for the password of the officer at the desk."""
        if self.syncing is None or self.place is None:
            return
        officer = self.shell.officer
        self._offered.add(officer)
        from desktop.sync.opening import HUB

        if self.place.kind == HUB:
            if not problem:
                self._sign_in("")
            return
        address = self.place.address
        self.shell.ask(
            lambda o: o.officer(officer).name, lambda name: self.sheet.ask(name, address, problem)
        )

    def ask_code(self, problem: str = "") -> None:
        """Ask the officer at the desk for a one-time code, as a first one unless they signed in.

        Who typed a first code for the password is signed in by it, and need not type it again.
        """
        if self.syncing is None:
            return
        officer = self.shell.officer
        password = self.syncing.password_of(officer) or ""
        is_code = password == written(password) and bool(CODE.fullmatch(password))
        self.code.ask(
            self._opened_with.get(officer, ""),
            problem,
            code=password if is_code else "",
            is_first=is_code or not password,
        )

    def close(self) -> None:
        """End the thread, and leave the window to whoever opens another office in it."""
        self.shell.window.top.sync.disconnect(self._see)
        self.shell.window.conflict.retried.disconnect(self._see)
        self.shell.window.conflict.hide()
        if self._sheet is not None:
            self._sheet.closed.disconnect()
            self._sheet.hide()
            self._sheet.deleteLater()
        if self._code is not None:
            self._code.close()
        self._is_closed = True
        if self.syncing is not None:
            self.syncing.close()

    @property
    def _lacks_password(self) -> bool:
        return self.shell.line.lacks(self.shell.officer)

    def _begin(self, place: SharedPlace | None) -> None:
        self.place = place
        if place is not None and self.syncing is None:
            from desktop.app.syncing import Syncing

            self.syncing = Syncing(self.shell.open, self)
            self.syncing.began.connect(self._began)
            self.syncing.reported.connect(self._reported)
            self.syncing.refused.connect(self._refused)
            self.sit()
        self.look()

    def _sign_in(self, password: str) -> None:
        if self.syncing is not None:
            self.syncing.sign_in(self.shell.officer, password)
            self._tell_line()

    def _redeemed(self, officer: str, password: str, is_own: bool) -> None:
        if is_own:
            self._opened_with[officer] = password
        if officer == self.shell.officer:
            self._sign_in(password)

    def _tell_line(self) -> None:
        """Let everybody know who is signed in at the shared store."""
        if self.syncing is not None:
            self.shell.line = self.syncing.line
        self.look()

    def _recorded(self, _recording: object = None) -> None:
        if self.syncing is not None:
            self.syncing.note_act()

    def _began(self) -> None:
        if not self._is_closed:
            self.running.emit(True)

    def _reported(self, report: "Report") -> None:
        if self._is_closed:
            return
        self.running.emit(False)
        self._tell_line()
        self._renew(report)
        self._offer_code(report)
        if report.conflicts and report.began_at is not None:
            began = report.began_at
            self.shell.ask(lambda o: conflicts_since(o, began), self._tell_conflicts)
        self.changed.emit()

    def _renew(self, report: "Report") -> None:
        """Let the permit of an officer who reached the office begin anew, once a sitting."""
        officer = report.officer
        is_new = officer == self.shell.officer and officer not in self._renewed
        if report.trouble is None and is_new:
            self._renewed.add(officer)
            self.shell.ask(lambda o: renewed(o, officer), _kept)

    def _offer_code(self, report: "Report") -> None:
        """Ask for the code that is wanted, once a sitting; the page of exchange leads on."""
        officer, trouble = report.officer, report.trouble
        if trouble is None:
            self._code_offered.discard(officer)
            return
        is_own = officer == self.shell.officer and officer not in self._code_offered
        if is_own and isinstance(trouble, CodeWanted):
            self._code_offered.add(officer)
            self.ask_code(str(say(trouble.finding()).beside))

    def _refused(self, officer: str, trouble: "SyncTrouble") -> None:
        """Say that the password was not taken; nobody tries again until another is given."""
        if self._is_closed:
            return
        self._tell_line()
        if officer == self.shell.officer:
            self.ask_password(str(say(trouble.finding()).beside))

    def _show(self, state: SyncState) -> None:
        """Show how the desk stands; say once that this computer's clock is off.

        An office that came to be shared while its window is open is exchanged from then on. What
        was told of conflicts goes once somebody here has said something to all of them.
        """
        if self.syncing is None and state.kind != "local" and not self._is_closed:
            self.begin()
        window = self.shell.window
        window.show_sync(state)
        if state.clock_said and not self._is_clock_told and window.page != "sync":
            window.conflict.say(state.clock_said, (words.CLOCK_REMEDY,), "amber", button=words.SEE)
        self._is_clock_told = bool(state.clock_said)
        self._tell_revoked(state)
        if self._is_conflict_told and not state.conflicts:
            self._is_conflict_told = False
            window.conflict.hide()

    def _tell_revoked(self, state: SyncState) -> None:
        """Say once a sitting that this device is kept out, and what becomes of what waits here."""
        is_revoked = state.kind == "revoked"
        if is_revoked and not self._is_revoked_told:
            said = say(finding(state.trouble))
            self.shell.window.conflict.say(said.reason, (said.remedy,), "red", button=words.SEE)
        elif not is_revoked and self._is_revoked_told:
            self.shell.window.conflict.hide()
        self._is_revoked_told = is_revoked

    def _tell_conflicts(self, told: tuple[str, ...]) -> None:
        if told and self.shell.window.page != "sync":
            more = (words.TELL_MORE.format(count=len(told) - 1),) if told[1:] else ()
            self.shell.window.conflict.say(told[0], more, "red", button=words.SEE)
            self._is_conflict_told = True

    def _see(self) -> None:
        self.shell.window.conflict.hide()
        self.shell.page_wanted.emit("sync")


def _kept(_is_renewed: bool) -> None:
    return


def _place(office: Office) -> SharedPlace | None:
    with office.store.reading() as connection:
        return shared_place(connection)


def _state(office: Office, lacks_password: bool) -> SyncState:
    with office.store.reading() as connection:
        return sync_state(office, connection, lacks_password)
