"""The client: one window on an office, made of parts; each act makes every part look again."""

from pathlib import Path
from typing import TypeVar, cast

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QApplication, QMenu

from desktop.app.act_desk import ActDesk
from desktop.app.case_part import CasePart
from desktop.app.letter_part import LetterPart
from desktop.app.paper_part import PaperPart
from desktop.app.part import Part
from desktop.app.register_part import RegisterPart
from desktop.app.shell import Shell, sentences
from desktop.app.workbench_part import WorkbenchPart
from desktop.clock import Clock
from desktop.domain.values import Officer
from desktop.office.applications import take_application
from desktop.office.office import Office, Recording
from desktop.rules.findings import Finding, Refusal
from desktop.views import theme
from desktop.views.case_detail import CaseDetail
from desktop.views.letter_page import LetterView
from desktop.views.main_window import MainWindow
from desktop.views.requests import PaperShown
from desktop.views.workbench import Workbench
from desktop.wording.client import SAID
from desktop.wording.screens import HINTS_WINDOW

TICK_MS = 60_000
LOOK_MS = 3_000
Kind = TypeVar("Kind", bound=Part)

PARTS: tuple[type[Part], ...] = (WorkbenchPart, CasePart, LetterPart, RegisterPart, PaperPart)
"""Every page of the client, each made when it is first shown."""


class Client(QObject):
    """One window, one desk, one officer at a time."""

    def __init__(
        self, folder: Path, clock: Clock, officer_id: str, window: MainWindow | None = None
    ) -> None:
        super().__init__()
        self.shell = Shell(folder, clock, officer_id, window)
        self.window = self.shell.window
        self.desk = self.shell.desk
        self.acts = ActDesk(self.shell)
        self.parts: dict[str, Part] = {}
        for kind in PARTS:
            self.window.offer_page(kind.key)
        self._people: tuple[Officer, ...] = ()
        self._connect_shell()
        self._connect_window()
        self._tick = self._every(TICK_MS, self.refresh)
        self._look = self._every(LOOK_MS, self._look_elsewhere)
        self.window.top.offer_search(SAID["no_search"])
        self.window.show_page(self.bench.key)

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

    def part(self, kind: type[Kind]) -> Kind:
        """Return the part of a kind; it is made with its page when first needed."""
        made = self.parts.get(kind.key)
        if made is None:
            made = self.parts[kind.key] = kind(self.shell)
            self.window.add_page(made.key, made.page)
        return cast("Kind", made)

    def refresh(self) -> None:
        """Look again at whatever is shown; the workbench keeps the window's bars true."""
        self.bench.refresh()
        shown = self.parts.get(self.window.page)
        if shown is not None and shown is not self.bench:
            shown.refresh()

    def show_page(self, key: str) -> None:
        """Show a page by its key."""
        part = self.part(next(kind for kind in PARTS if kind.key == key))
        self.acts.put_away()
        self.window.show_page(key, part.crumbs(), part.rail)
        self.window.keys.show_hints(part.hints + HINTS_WINDOW)
        part.refresh()

    def show_case(self, case_id: str) -> None:
        """Open the page of a case."""
        self.case.show_case(case_id)
        self.show_page("case")

    def show_tab(self, case_id: str, tab: str) -> None:
        """Open a tab of a case's page."""
        if self.window.page != "case" or self.case.case_id != case_id:
            self.show_case(case_id)
        self.case.show_tab(tab)

    def decide_case(self, case_id: str) -> None:
        """Open the sheet in which a case is decided, on the case's page."""
        self.show_tab(case_id, "overview")
        self.case.decide()

    def show_letter(self, case_id: str, letter_id: str = "") -> None:
        """Open a letter of the case, or a new draft."""
        self.letters.show_letter(case_id, letter_id)
        self.show_page("letter")

    def show_paper(self, paper: PaperShown) -> None:
        """Look at a finished paper; back leads to the page it was opened from."""
        self.part(PaperPart).show_paper(paper, self.window.page)
        self.show_page("paper")

    def sit_down(self, officer_id: str) -> None:
        """Let another officer take the desk."""
        self.acts.put_away()
        self.desk.officer = officer_id
        self.refresh()

    def close(self) -> None:
        """Finish what was handed in and let go of the store."""
        self._tick.stop()
        self._look.stop()
        self.shell.close()

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
        self.acts.decide_wanted.connect(self.decide_case)
        shell.decided.connect(self.bench.decide)
        shell.page_wanted.connect(self.show_page)
        shell.recorded.connect(self._recorded)
        shell.refused.connect(self._refused)
        shell.stale.connect(self.refresh)
        shell.office_changed.connect(self._ask_office)
        shell.paper_shown.connect(self.show_paper)
        shell.desk.opened.connect(self._opened)

    def _connect_window(self) -> None:
        self.window.page_wanted.connect(self.show_page)
        self.window.back_wanted.connect(self._back)
        self.window.mode_wanted.connect(self._other_mode)
        self.window.percent_wanted.connect(self._other_size)
        self.window.rail.officer_wanted.connect(self._choose_officer)
        self.window.top.intake.connect(self._take_form)

    def _opened(self) -> None:
        self._ask_office()
        self.refresh()

    def _ask_office(self) -> None:
        self.desk.ask(lambda o: (o.officers(), o.settings.district), self._know_office)

    def _know_office(self, known: tuple[tuple[Officer, ...], str]) -> None:
        self._people, district = known
        self.window.rail.show_district(district)

    def _look_elsewhere(self) -> None:
        self.desk.ask(_changed_elsewhere, self._changed_elsewhere)

    def _changed_elsewhere(self, changed: bool) -> None:
        """Look again when another process wrote to the same store."""
        if changed:
            self._ask_office()
            self.refresh()

    def _letter_of(self, case_id: str) -> None:
        self.desk.ask(
            lambda o: _live_letter(o, case_id), lambda found: self.show_letter(case_id, found)
        )

    def _take_form(self) -> None:
        chosen = self.shell.open_file(SAID["take_form"], SAID["form_files"])
        if chosen is not None:
            officer = self.desk.officer
            self.desk.ask(lambda o: take_application(o, chosen, officer), self._form_taken)

    def _form_taken(self, done: Recording | Refusal) -> None:
        if isinstance(done, Refusal):
            self._refused(done.findings)
        else:
            self.shell.tell(done)
            self.show_case(done.case.id)

    def _recorded(self, recording: Recording) -> None:
        shown = self.parts.get(self.window.page)
        if shown is not None:
            shown.follow(recording)

    def _refused(self, findings: tuple[Finding, ...]) -> None:
        shown = self.parts.get(self.window.page, self.bench)
        shown.refuse(sentences(findings))

    def _back(self) -> None:
        self.parts[self.window.page].back()

    def _choose_officer(self) -> None:
        menu = QMenu(self.window)
        for officer in self._people:
            line = QAction(SAID["officer"].format(name=officer.name, id=officer.id), menu)
            line.setData(officer.id)
            menu.addAction(line)
        chosen = menu.exec(QCursor.pos())
        if chosen is not None:
            self.sit_down(str(chosen.data()))

    def _other_mode(self) -> None:
        other = theme.Mode.DARK if theme.mode() is theme.Mode.LIGHT else theme.Mode.LIGHT
        theme.apply(_application(), other, theme.percent())

    def _other_size(self, percent: int) -> None:
        theme.apply(_application(), theme.mode(), percent)
        self.refresh()


def _application() -> QApplication:
    return QApplication.instance()  # type: ignore[return-value]


def _changed_elsewhere(office: Office) -> bool:
    changed = office.store.changed_elsewhere()
    return office.look_again() or changed


def _live_letter(office: Office, case_id: str) -> str:
    case = office.case(case_id)
    letters = [x.id for x in case.letters if x.is_live] if case else []
    return letters[-1] if letters else ""
