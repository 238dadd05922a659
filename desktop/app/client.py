"""The client: one window on an office, made of parts; each act makes every part look again."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.app.act_desk import ActDesk
from desktop.app.alert_desk import AlertDesk
from desktop.app.arrival import Arrival
from desktop.app.finder import Finder, PaletteCommand, window_commands
from desktop.app.health_desk import HealthDesk
from desktop.app.help_desk import HelpDesk
from desktop.app.locking import Locking, sealed
from desktop.app.named import Named
from desktop.app.note_desk import NoteDesk
from desktop.app.pages import Pages
from desktop.app.parts import PARTS, SIGN_IN, SYNC, WORKBENCH
from desktop.app.roaming_desk import RoamingDesk
from desktop.app.second_window import SecondWindow
from desktop.app.shell import Around, Shell, sentences
from desktop.app.slip_desk import SlipDesk
from desktop.app.sync_desk import SyncDesk
from desktop.app.taking_in import TakingIn
from desktop.app.why_desk import WhyDesk
from desktop.clock import Clock
from desktop.office.office import Office, Recording
from desktop.rules.findings import Finding
from desktop.views.main_window import always
from desktop.wording import day_slip, people
from desktop.wording.client import SAID

if TYPE_CHECKING:
    from desktop.app.sign_in_part import SignInPart
    from desktop.views.requests import DecideRequest

TICK_MS = 60_000
LOOK_MS = 3_000


class Client(Pages):
    """One window, one desk, one officer at a time.

    Signals: ``encrypting(str, str)`` the store is to be encrypted under an officer's password.
    """

    encrypting = Signal(str, str)

    def __init__(
        self, folder: Path, clock: Clock, officer_id: str, around: Around | None = None
    ) -> None:
        super().__init__(Shell(folder, clock, officer_id, around))
        self.desk = self.shell.desk
        self.acts = ActDesk(self.shell)
        self.why = WhyDesk(self.shell, self.window.why)
        self.sync = SyncDesk(self.shell)
        self.slips = SlipDesk(self.shell)
        self.alerts = AlertDesk(self.shell)
        self.health = HealthDesk(self.shell)
        self.arrival = Arrival(self.shell)
        self.locking = Locking(self.shell)
        self.named = Named(self.shell)
        self.roaming = RoamingDesk(self.shell)
        self.taking_in = TakingIn(self.shell, self.part, self.show_page, self.once_made)
        self._before = ""
        self._has_left = False
        self._connect_shell()
        self._connect_window()
        self._tick = self._every(TICK_MS, self.refresh)
        self._tick.timeout.connect(self.slips.look)
        self._look = self._every(LOOK_MS, self._look_elsewhere)
        self.second = SecondWindow(self.shell)
        self.notes = NoteDesk(self.shell, self.shown)
        self.help = HelpDesk(self.shell, lambda: self.workbench)
        self.leaving.connect(self.help.leave_guide)
        self.finder = Finder(self.shell, self._commands, self.list_cases)
        self.window.top.search.connect(self.finder.open)
        self.once_made(WORKBENCH, self._show_bench)
        self.ahead.also(self.acts.prepare(), self.finder.prepare())

    @property
    def signing(self) -> "SignInPart":
        """The part where an officer signs in."""
        if SIGN_IN.key not in self.parts:
            made = self.part(SIGN_IN)
            made.chosen.connect(self.arrival.land)
            made.left.connect(self._stay)
            made.password_known.connect(self.locking.spare)
            made.password_known.connect(self.sync.know)
            made.encrypting.connect(self.encrypting)
        return self.part(SIGN_IN)

    def refresh(self) -> None:
        """Look again at whatever is shown; the workbench keeps the window's bars true."""
        if self.window.is_alone or not self.window.page:
            return
        self.bench.refresh()
        self.taking_in.look()
        self.sync.look()
        self.roaming.look()
        shown = self.shown()
        if shown is not None and shown is not self.bench:
            shown.refresh()

    def sit_down(self, officer_id: str) -> None:
        """Let another officer take the desk."""
        self.acts.forget()
        self.window.bring_beside(is_wanted=officer_id == self.locking.seated)
        self.desk.officer = officer_id
        self.window.seated.emit(officer_id)
        self.locking.sit(officer_id)
        self.shell.preferences.note_officer(self.shell.folder, officer_id)
        self.sync.sit()
        self.refresh()
        self.shell.ask(_nothing, lambda _none: self.help.offer_guide())

    def greet(self) -> None:
        """Welcome the officer once it is known which page the day begins on."""
        self.shell.ask(_nothing, lambda _none: self.once_made(WORKBENCH, self.help.greet))

    def sign_in(self, why: str = "") -> None:
        """Let somebody choose who sits at the desk; ``why`` it must be, where it must."""
        if not why and self.is_held(self.sign_in):
            return
        self.leave_page()
        if self.window.page != SIGN_IN.key:
            self._before = self.window.page
        self.signing.explain(why)
        self.window.put_beside_away()
        self.window.show_alone(SIGN_IN.key)
        self.signing.refresh()

    def leave(self) -> None:
        """Keep what is begun, let go of the office and leave the window as it is; once only."""
        if self._has_left:
            return
        self._has_left = True
        for part in self.parts.values():
            part.leave()
        if SIGN_IN.key in self.parts:
            self.signing.close()
        self.locking.close()
        self.window.may_close = always
        self.ahead.stop()
        self._tick.stop()
        self._look.stop()
        self.finder.close()
        self.alerts.close()
        self.second.close()
        self.sync.close()
        self.health.close()
        self.shell.close()
        self._let_go()

    def _let_go(self) -> None:
        """Hear no more of a window that goes on: what it shows from now on is another's."""
        window = self.window
        hearing = (self, self.shell, self.why, *self.shell.findChildren(QObject))
        for part in (window, window.top, window.rail, window.why):
            for listener in hearing:
                part.disconnect(listener)

    def close(self) -> None:
        """Finish what was handed in, let go of the store and close the window."""
        self.leave()
        self.window.close()

    def _every(self, milliseconds: int, act: object) -> QTimer:
        timer = QTimer(self)
        timer.timeout.connect(act)
        timer.start(milliseconds)
        return timer

    def _connect_shell(self) -> None:
        shell = self.shell
        shell.case_wanted.connect(self.show_case)
        shell.letter_wanted.connect(self.show_letter)
        shell.live_letter_wanted.connect(self.named.open_letter_of)
        shell.tab_wanted.connect(self.show_tab)
        shell.undo_wanted.connect(self.ask_undo)
        shell.rule_wanted.connect(self.show_rule)
        shell.table_wanted.connect(self.show_table)
        self.acts.decide_wanted.connect(self.decide_case)
        self.leaving.connect(self.acts.put_away)
        shell.decided.connect(self._decide)
        shell.page_wanted.connect(self.show_page)
        shell.cases_wanted.connect(self.filter_cases)
        shell.list_wanted.connect(self.read_list)
        shell.recorded.connect(self._recorded)
        shell.refused.connect(self._refused)
        shell.stale.connect(self.refresh)
        shell.office_changed.connect(self.arrival.ask_office)
        shell.paper_shown.connect(self.show_paper)
        shell.desk.opened.connect(self._opened)
        self.sync.changed.connect(self._look_elsewhere)
        self.arrival.known.connect(self._belongs)
        self.locking.other_wanted.connect(self.sign_in)
        self.locking.left.connect(self._hand_over)
        self.locking.ended.connect(self.sync.forget)
        self.locking.password_known.connect(self.sync.know)
        self.arrival.sign_in_wanted.connect(self.sign_in)
        self.arrival.begun.connect(self._show_first)
        self.arrival.seated.connect(self.sit_down)
        self.sync.running.connect(self._show_running)

    def _connect_window(self) -> None:
        self.window.page_wanted.connect(self.show_page)
        self.window.back_wanted.connect(self._back)
        self.shell.undo_sought.connect(self._seek_undo)
        self.window.percent_wanted.connect(self.refresh)
        self.window.rail.officer_wanted.connect(self._want_officer)
        self.window.switch_wanted.connect(self.sign_in)
        self.window.about_wanted.connect(self._tell_about)
        self.window.may_close = self._may_close

    def _want_officer(self) -> None:
        """Show the session at an encrypted store; in the demonstration ask who sits down."""
        if sealed(self.shell):
            self.locking.show_session()
        else:
            self.sign_in()

    def _hand_over(self) -> None:
        """Let another sit down at a locked window: there is nothing to go back to."""
        self.sign_in(people.PASSWORD_WANTED)
        self.desk.officer = ""
        self.acts.put_away()
        self.signing.forbid_leaving()

    def _belongs(self) -> None:
        """Take note of the officer the window was opened for, and show what there is."""
        self.window.seated.emit(self.shell.officer)
        self.locking.sit_first()
        self.refresh()

    def _tell_about(self) -> None:
        from desktop.app.about import about_program, licences

        folder = self.shell.folder
        self.desk.ask(
            lambda o: about_program(o, folder),
            lambda facts: self.window.about.show_about(facts, licences()),
        )

    def _opened(self) -> None:
        self.arrival.ask_office()
        self.sync.begin()
        if self.shell.checks_store:
            self.health.begin()

    def _show_first(self, wanted: tuple[str, ...]) -> None:
        known = {kind.key for kind in PARTS}
        page = next((key for key in wanted if key in known), WORKBENCH.key)
        if page != self.window.page or self.window.is_alone:
            self.show_page(page)

    def _show_bench(self) -> None:
        """Show the workbench first, unless somebody must sign in or a case was asked for."""
        if self.window.page:
            return
        self.window.show_page(self.bench.key)
        if self.shell.makes_ahead:
            self.refresh()

    def _decide(self, requests: "Sequence[DecideRequest]") -> None:
        self.bench.decide(requests)

    def _stay(self) -> None:
        if self.is_left:
            return
        self.show_page(self._before or WORKBENCH.key)
        self.window.bring_beside()
        self.refresh()

    def _look_elsewhere(self) -> None:
        self.desk.ask(_changed_elsewhere, self._changed_elsewhere)

    def _changed_elsewhere(self, changed: bool) -> None:
        """Look again when another process wrote to the same store."""
        if changed:
            self.arrival.ask_office()
            self.refresh()

    def _show_running(self, is_running: bool) -> None:
        if SYNC.key in self.parts:
            self.part(SYNC).page.show_exchanging(is_running=is_running)

    def _recorded(self, recording: Recording) -> None:
        shown = self.shown()
        if shown is not None:
            shown.follow(recording)

    def _refused(self, findings: tuple[Finding, ...]) -> None:
        shown = self.parts.get(self.window.page, self.bench)
        shown.refuse(sentences(findings))

    def _seek_undo(self) -> None:
        """Let the page look for what was done before this window was opened, or say where it is."""
        shown = self.second.at_hand() or self.shown()
        if shown is None or not shown.seek_undo():
            self.shell.say(SAID["nothing_to_undo"])

    def _commands(self) -> list[PaletteCommand]:
        slip = PaletteCommand(day_slip.COMMAND, self.slips.make)
        return [*window_commands(self.window, self.refresh, self.sign_in), slip]

    def _may_close(self) -> bool:
        return not self.is_held(self._close_window)

    def _close_window(self) -> None:
        self.window.close()


def _changed_elsewhere(office: Office) -> bool:
    changed = office.store.changed_elsewhere()
    return office.look_again() or changed


def _nothing(_office: Office) -> None:
    return
