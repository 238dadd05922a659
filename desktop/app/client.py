"""The client: one window on an office, made of parts; each act makes every part look again."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.app.about import about_program, licences
from desktop.app.act_desk import ActDesk
from desktop.app.agenda_part import AgendaPart
from desktop.app.ahead import Ahead, needs
from desktop.app.alert_desk import AlertDesk
from desktop.app.arrival import Arrival
from desktop.app.audit_part import AuditPart
from desktop.app.calendar_part import CalendarPart
from desktop.app.case_part import CasePart
from desktop.app.cases_part import CasesPart
from desktop.app.finder import Finder, PaletteCommand, window_commands
from desktop.app.health_desk import HealthDesk
from desktop.app.help_desk import HelpDesk
from desktop.app.lapse_part import LapsePart
from desktop.app.letter_part import LetterPart
from desktop.app.list_part import ListPart
from desktop.app.locking import Locking, sealed
from desktop.app.note_desk import NoteDesk
from desktop.app.paper_part import PaperPart
from desktop.app.part import Part
from desktop.app.register_part import RegisterPart
from desktop.app.second_window import SecondWindow
from desktop.app.settings_part import SettingsPart
from desktop.app.shell import Around, Shell, sentences
from desktop.app.sign_in_part import SignInPart
from desktop.app.slip_desk import SlipDesk
from desktop.app.sync_desk import SyncDesk
from desktop.app.sync_part import SyncPart
from desktop.app.taking_in import TAKING_IN, TakingIn
from desktop.app.verify_part import VerifyPart
from desktop.app.workbench_part import WorkbenchPart
from desktop.clock import Clock
from desktop.domain.case import Case
from desktop.office.deep_link import read_link
from desktop.office.office import Office, Recording
from desktop.office.page_search import letter_numbered
from desktop.rules.findings import Finding
from desktop.store.rows_cases import CasesFilter, FoundRow
from desktop.store.rows_rule_content import TableWanted
from desktop.views.cases.case_detail import CaseDetail
from desktop.views.cases.workbench import Workbench
from desktop.views.letters.letter_page import LetterView
from desktop.views.main_window import always
from desktop.views.requests import DecideRequest, PaperShown
from desktop.views.start.closed_page import ClosedPage
from desktop.wording import day_slip, people, start
from desktop.wording.findings import say
from desktop.wording.screens import HINTS_WINDOW, RAIL

CLOSED = "closed"
TICK_MS = 60_000
LOOK_MS = 3_000
Kind = TypeVar("Kind", bound=Part)

PARTS: tuple[type[Part], ...] = (
    WorkbenchPart,
    *TAKING_IN,
    CasesPart,
    CasePart,
    LetterPart,
    LapsePart,
    RegisterPart,
    VerifyPart,
    PaperPart,
    AgendaPart,
    CalendarPart,
    ListPart,
    SettingsPart,
    AuditPart,
    SyncPart,
)
"""Every page of the client, each made when it is first shown, or ahead of that."""


class Client(QObject):
    """One window, one desk, one officer at a time.

    Signals: ``encrypting(str, str)`` the store is to be encrypted under an officer's password.
    """

    encrypting = Signal(str, str)

    def __init__(
        self, folder: Path, clock: Clock, officer_id: str, around: Around | None = None
    ) -> None:
        super().__init__()
        self.shell = Shell(folder, clock, officer_id, around)
        self.window = self.shell.window
        self.desk = self.shell.desk
        self.acts = ActDesk(self.shell)
        self.sync = SyncDesk(self.shell)
        self.slips = SlipDesk(self.shell)
        self.alerts = AlertDesk(self.shell)
        self.health = HealthDesk(self.shell)
        self.arrival = Arrival(self.shell)
        self.locking = Locking(self.shell)
        self.parts: dict[str, Part] = {}
        self.ahead = Ahead(self.shell, PARTS, self.parts, self.part)
        self.taking_in = TakingIn(self.shell, self.part, self.show_page, self.once_made)
        for kind in PARTS:
            self.window.offer_page(kind.key)
        self._before = ""
        self._seated = ""
        self._has_closed = False
        self._has_left = False
        self._connect_shell()
        self._connect_window()
        self._tick = self._every(TICK_MS, self.refresh)
        self._tick.timeout.connect(self.slips.look)
        self._look = self._every(LOOK_MS, self._look_elsewhere)
        self.second = SecondWindow(self.shell)
        self.notes = NoteDesk(self.shell, self._case_at_hand)
        self.help = HelpDesk(self.shell, lambda: self.workbench)
        self.finder = Finder(self.shell, self._commands, self._list_cases)
        self.window.top.search.connect(self.finder.open)
        self.once_made(WorkbenchPart, self._show_bench)

    @property
    def signing(self) -> SignInPart:
        """The part where an officer signs in."""
        if SignInPart.key not in self.parts:
            made = self.part(SignInPart)
            made.chosen.connect(self.arrival.land)
            made.left.connect(self._stay)
            made.password_known.connect(self.sync.know)
            made.encrypting.connect(self.encrypting)
        return self.part(SignInPart)

    @property
    def bench(self) -> WorkbenchPart:
        """The part every officer starts from."""
        return self.part(WorkbenchPart)

    @property
    def case(self) -> CasePart:
        """The part of one case."""
        return self.part(CasePart)

    @property
    def letters(self) -> LetterPart:
        """The part of one letter."""
        return self.part(LetterPart)

    @property
    def workbench(self) -> Workbench:
        """The page of the due queue."""
        return self.bench.page

    @property
    def detail(self) -> CaseDetail:
        """The page of one case."""
        return self.case.page

    @property
    def letter(self) -> LetterView:
        """The page of one letter."""
        return self.letters.page

    def once_made(self, kind: type[Part], go: Callable[[], None]) -> None:
        """Do what needs a part: at once where it is made, else as soon as its pieces are."""
        if kind.key in self.parts or not self.shell.makes_ahead:
            go()
        elif not self._is_held(lambda: self.once_made(kind, go)):
            self.window.expect_page(kind.rail or kind.key)
            self.ahead.hurry(kind, go)

    def part(self, kind: type[Kind]) -> Kind:
        """Return the part of a kind; it is made with its page when first needed."""
        made = self.parts.get(kind.key)
        if made is None:
            made = self.parts[kind.key] = self.ahead.make(kind)
            self.window.add_page(made.key, made.page)
        return cast("Kind", made)

    def refresh(self) -> None:
        """Look again at whatever is shown; the workbench keeps the window's bars true."""
        if self.window.is_alone or not self.window.page:
            return
        self.bench.refresh()
        self.taking_in.look()
        self.sync.look()
        shown = self.parts.get(self.window.page)
        if shown is not None and shown is not self.bench:
            shown.refresh()

    def show_page(self, key: str) -> None:
        """Show a page by its key."""
        kind = next(kind for kind in PARTS if kind.key == key)
        self.once_made(kind, lambda: self._show_page(kind))

    def _show_page(self, kind: type[Part]) -> None:
        if kind.shows_cases and not self.shell.sees_cases:
            self._show_closed(kind)
            return
        part, key = self.part(kind), kind.key
        if self._is_held(lambda: self.show_page(key), part):
            return
        self.acts.put_away()
        self._leave_page(part)
        self.window.show_page(key, part.crumbs(), part.rail)
        self.window.keys.show_hints(part.hints + HINTS_WINDOW)
        self.shell.preferences.note_page(self.shell.folder, part.rail or key)
        part.refresh()

    def _show_closed(self, kind: type[Part]) -> None:
        """Show why cases are not for who administers the office alone."""
        if self._is_held(lambda: self._show_closed(kind)):
            return
        if not self._has_closed:
            self._has_closed = True
            self.window.add_page(CLOSED, ClosedPage())
        self._leave_page()
        rail = kind.rail or kind.key
        self.window.show_page(CLOSED, (RAIL.get(rail, ""),), rail)

    @needs(CasePart)
    def show_case(self, case_id: str) -> None:
        """Open the page of a case; it leads back to the page one comes from."""
        self._come_from_here(self.case)
        self.case.show_case(case_id)
        self.show_page("case")

    @needs(CasePart)
    def show_tab(self, case_id: str, tab: str) -> None:
        """Open a tab of a case's page."""
        if self.window.page != "case" or self.case.case_id != case_id:
            self.show_case(case_id)
        self.case.show_tab(tab)

    @needs(CasePart)
    def decide_case(self, case_id: str) -> None:
        """Open the sheet in which a case is decided, on the case's page."""
        self.show_tab(case_id, "overview")
        self.case.decide()

    @needs(ListPart)
    def read_list(self, path: Path) -> None:
        """Open the page of the day's list on a file."""
        self.show_page(ListPart.key)
        self.part(ListPart).read(path)

    @needs(LetterPart)
    def show_letter(self, case_id: str, letter_id: str = "") -> None:
        """Open a letter of the case, or a new draft."""
        self._come_from_here(self.letters)
        self.letters.show_letter(case_id, letter_id)
        self.show_page("letter")

    @needs(CalendarPart)
    def show_rule(self, key: str) -> None:
        """Show one rule; back leads to the page it was asked from."""
        self.part(CalendarPart).show_rule(key, self.window.page)
        self.show_page(CalendarPart.key)

    @needs(CalendarPart)
    def show_table(self, wanted: TableWanted) -> None:
        """Show a version of a rule table; back leads to the page it was asked from."""
        self.part(CalendarPart).show_table(wanted, self.window.page)
        self.show_page(CalendarPart.key)

    @needs(PaperPart)
    def show_paper(self, paper: PaperShown) -> None:
        """Look at a finished paper; back leads to the page it was opened from."""
        self.part(PaperPart).show_paper(paper, self.window.page)
        self.show_page("paper")

    def sit_down(self, officer_id: str) -> None:
        """Let another officer take the desk."""
        self.acts.forget()
        self.desk.officer = officer_id
        self._note_seated(officer_id)
        self.shell.preferences.note_officer(self.shell.folder, officer_id)
        self.sync.sit()
        self.refresh()

    def _note_seated(self, officer_id: str) -> None:
        """Begin a session; whoever sat here before leaves nothing to sign or sign in with."""
        former, self._seated = self._seated, officer_id
        if former and former != officer_id and sealed(self.shell):
            self.sync.forget(former)
        self.locking.sit(officer_id, former)

    def sign_in(self, why: str = "") -> None:
        """Let somebody choose who sits at the desk; ``why`` it must be, where it must."""
        if not why and self._is_held(self.sign_in):
            return
        self._leave_page()
        if self.window.page != SignInPart.key:
            self._before = self.window.page
        self.signing.explain(why)
        self.window.show_alone(SignInPart.key)
        self.signing.refresh()

    def find_case(self, named: str) -> None:
        """Open the case or letter a link names, or say why not; a plain number is a case's."""
        wanted = read_link(named)
        if isinstance(wanted, Finding):
            self.shell.say(str(say(wanted)))
        elif wanted.kind == "letter":
            self.desk.ask(
                lambda o: letter_numbered(o, wanted.number),
                lambda row: self._found_letter(row, wanted.number),
            )
        else:
            number = wanted.number
            self.desk.ask(lambda o: o.case(number), lambda case: self._found(case, number))

    def leave(self) -> None:
        """Keep what is begun, let go of the office and leave the window as it is; once only."""
        if self._has_left:
            return
        self._has_left = True
        for part in self.parts.values():
            part.leave()
        if SignInPart.key in self.parts:
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
        shell.live_letter_wanted.connect(self._letter_of)
        shell.tab_wanted.connect(self.show_tab)
        shell.rule_wanted.connect(self.show_rule)
        shell.table_wanted.connect(self.show_table)
        self.acts.decide_wanted.connect(self.decide_case)
        shell.decided.connect(self._decide)
        shell.page_wanted.connect(self.show_page)
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
        self.locking.password_known.connect(self.sync.know)
        self.arrival.sign_in_wanted.connect(self.sign_in)
        self.arrival.begun.connect(self._show_first)
        self.arrival.seated.connect(self.sit_down)
        self.sync.running.connect(self._show_running)

    def _connect_window(self) -> None:
        self.window.page_wanted.connect(self.show_page)
        self.window.back_wanted.connect(self._back)
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

    def _belongs(self) -> None:
        """Take note of the officer the window was opened for, and show what there is."""
        if not self._seated:
            self._note_seated(self.shell.officer)
        self.locking.look()
        self.refresh()

    def _tell_about(self) -> None:
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
        page = next((key for key in wanted if key in known), WorkbenchPart.key)
        if page != self.window.page or self.window.is_alone:
            self.show_page(page)

    def _show_bench(self) -> None:
        """Show the workbench first, unless somebody must sign in or a case was asked for."""
        if self.window.page:
            return
        self.window.show_page(self.bench.key)
        if self.shell.makes_ahead:
            self.refresh()

    def _decide(self, requests: Sequence[DecideRequest]) -> None:
        self.bench.decide(requests)

    def _stay(self) -> None:
        self.show_page(self._before or WorkbenchPart.key)
        self.refresh()

    def _found(self, case: Case | None, named: str) -> None:
        if case is None:
            self.shell.say(start.CASE_UNKNOWN.format(case=named))
        else:
            self.show_case(case.id)

    def _found_letter(self, row: FoundRow | None, named: str) -> None:
        if row is None:
            self.shell.say(start.LETTER_UNKNOWN.format(letter=named))
        else:
            self.show_letter(row.about, row.key)

    def _look_elsewhere(self) -> None:
        self.desk.ask(_changed_elsewhere, self._changed_elsewhere)

    def _changed_elsewhere(self, changed: bool) -> None:
        """Look again when another process wrote to the same store."""
        if changed:
            self.arrival.ask_office()
            self.refresh()

    def _show_running(self, is_running: bool) -> None:
        if SyncPart.key in self.parts:
            self.part(SyncPart).page.show_exchanging(is_running=is_running)

    def _letter_of(self, case_id: str) -> None:
        self.desk.ask(
            lambda o: _live_letter(o, case_id), lambda found: self.show_letter(case_id, found)
        )

    def _recorded(self, recording: Recording) -> None:
        shown = self.parts.get(self.window.page)
        if shown is not None:
            shown.follow(recording)

    def _refused(self, findings: tuple[Finding, ...]) -> None:
        shown = self.parts.get(self.window.page, self.bench)
        shown.refuse(sentences(findings))

    def _case_at_hand(self) -> str:
        """Return the case that is shown, or the one the keyboard is on."""
        shown = self.parts.get(self.window.page)
        if isinstance(shown, WorkbenchPart):
            row = shown.page.view.current_row()
            return row.case_id if row is not None else ""
        if isinstance(shown, CasesPart):
            listed = shown.page.table.current_row()
            return listed.case_id if listed is not None else ""
        return self.case.case_id if CasePart.key in self.parts else ""

    def _commands(self) -> list[PaletteCommand]:
        slip = PaletteCommand(day_slip.COMMAND, self.slips.make)
        return [*window_commands(self.window, self.refresh, self.sign_in), slip]

    @needs(CasesPart)
    def _list_cases(self, text: str) -> None:
        """Show the cases that have the text in the register."""
        self.show_page(CasesPart.key)
        self.part(CasesPart).look_for(CasesFilter(text=text))

    def _is_held(self, go: Callable[[], None], wanted: Part | None = None) -> bool:
        """Return whether the page that is shown asks first; ``go`` is then what it lets happen."""
        shown = None if self.window.is_alone else self.parts.get(self.window.page)
        return shown is not None and shown is not wanted and shown.hold(go)

    def _may_close(self) -> bool:
        return not self._is_held(self._close_window)

    def _close_window(self) -> None:
        self.window.close()

    def _leave_page(self, wanted: Part | None = None) -> None:
        """Let the page that is shown keep what is begun, unless it is the one that is wanted."""
        shown = self.parts.get(self.window.page)
        if shown is not None and shown is not wanted:
            shown.leave()

    def _come_from_here(self, part: Part) -> None:
        shown = self.parts.get(self.window.page)
        if shown is not None:
            part.come_from(shown)

    def _back(self) -> None:
        self.parts[self.window.page].back()


def _changed_elsewhere(office: Office) -> bool:
    changed = office.store.changed_elsewhere()
    return office.look_again() or changed


def _live_letter(office: Office, case_id: str) -> str:
    case = office.case(case_id)
    letters = [x.id for x in case.letters if x.is_live] if case else []
    return letters[-1] if letters else ""
