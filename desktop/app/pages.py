"""The pages of the client: made when needed, shown, left, and led back from."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import QObject, Signal

from desktop.app.ahead import Ahead, needs
from desktop.app.part import Part
from desktop.app.parts import (
    CALENDAR,
    CASE,
    CASES,
    LETTER,
    LIST,
    PAPER,
    PARTS,
    SIGN_IN,
    WORKBENCH,
    Place,
)
from desktop.app.shell import Shell
from desktop.wording.screens import HINTS_WINDOW, RAIL

if TYPE_CHECKING:
    from desktop.app.case_part import CasePart
    from desktop.app.letter_part import LetterPart
    from desktop.app.workbench_part import WorkbenchPart
    from desktop.store.rows_cases import CasesFilter
    from desktop.store.rows_rule_content import TableWanted
    from desktop.views.cases.case_detail import CaseDetail
    from desktop.views.cases.workbench import Workbench
    from desktop.views.letters.letter_page import LetterView
    from desktop.views.requests import PaperShown

CLOSED = "closed"
Kind = TypeVar("Kind", bound=Part)


class Pages(QObject):
    """The parts of one window, and the ways that lead to each.

    Signals: ``leaving()`` another page is about to be shown.
    """

    leaving = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.shell = shell
        self.window = shell.window
        self.parts: dict[str, Part] = {}
        self.ahead = Ahead(shell, PARTS, self.parts, self.part)
        self._has_closed = False
        for kind in PARTS:
            self.window.offer_page(kind.key)

    @property
    def bench(self) -> "WorkbenchPart":
        """The part every officer starts from."""
        return self.part(WORKBENCH)

    @property
    def case(self) -> "CasePart":
        """The part of one case."""
        return self.part(CASE)

    @property
    def letters(self) -> "LetterPart":
        """The part of one letter."""
        return self.part(LETTER)

    @property
    def workbench(self) -> "Workbench":
        """The page of the due queue."""
        return self.bench.page

    @property
    def detail(self) -> "CaseDetail":
        """The page of one case."""
        return self.case.page

    @property
    def letter(self) -> "LetterView":
        """The page of one letter."""
        return self.letters.page

    def once_made(self, kind: type[Part] | Place[Part], go: Callable[[], None]) -> None:
        """Do what needs a part: at once where it is made, else as soon as its pieces are."""
        if self.is_left:
            return
        if kind.key in self.parts or not self.shell.makes_ahead:
            go()
        elif not self.is_held(lambda: self.once_made(kind, go)):
            self.window.expect_page(kind.rail or kind.key)
            self.ahead.hurry(kind, go)

    def part(self, kind: type[Kind] | Place[Kind]) -> Kind:
        """Return the part of a kind; it is made with its page when first needed."""
        made = self.parts.get(kind.key)
        if made is None:
            made = self.parts[kind.key] = self.ahead.make(kind)
            self.window.add_page(made.key, made.page)
        return cast("Kind", made)

    def show_page(self, key: str) -> None:
        """Show a page by its key."""
        kind = next(kind for kind in PARTS if kind.key == key)
        self.once_made(kind, lambda: self._show_page(kind))

    @property
    def is_left(self) -> bool:
        """True while nobody sits at the desk: who comes signs in before any page is shown."""
        return self.window.page == SIGN_IN.key and not self.shell.officer

    def _show_page(self, kind: type[Part] | Place[Part]) -> None:
        if self.is_left:
            return
        if kind.shows_cases and not self.shell.sees_cases:
            self._show_closed(kind)
            return
        part, key = self.part(kind), kind.key
        if self.is_held(lambda: self.show_page(key), part):
            return
        self.leaving.emit()
        self.leave_page(part)
        self.window.show_page(key, part.crumbs(), part.rail)
        self.window.keys.show_hints(part.hints + HINTS_WINDOW)
        self.shell.preferences.note_page(self.shell.folder, part.rail or key)
        part.refresh()

    def _show_closed(self, kind: type[Part] | Place[Part]) -> None:
        """Show why cases are not for who administers the office alone."""
        if self.is_held(lambda: self._show_closed(kind)):
            return
        if not self._has_closed:
            from desktop.views.start.closed_page import ClosedPage

            self._has_closed = True
            self.window.add_page(CLOSED, ClosedPage())
        self.leave_page()
        rail = kind.rail or kind.key
        self.window.show_page(CLOSED, (RAIL.get(rail, ""),), rail)

    @needs(CASE)
    def show_case(self, case_id: str) -> None:
        """Open the page of a case; it leads back to the page one comes from."""
        self._come_from_here(self.case)
        self.case.show_case(case_id)
        self.show_page("case")

    @needs(CASE)
    def show_tab(self, case_id: str, tab: str) -> None:
        """Open a tab of a case's page."""
        if self.window.page != "case" or self.case.case_id != case_id:
            self.show_case(case_id)
        self.case.show_tab(tab)

    @needs(CASE)
    def decide_case(self, case_id: str) -> None:
        """Open the sheet in which a case is decided, on the case's page."""
        self.show_tab(case_id, "overview")
        self.case.decide()

    @needs(CASE)
    def ask_undo(self, case_id: str, entry: str) -> None:
        """Ask on the case's page whether the act of an entry is to be taken back."""
        self.show_case(case_id)
        self.case.ask_undo(entry)

    @needs(LIST)
    def read_list(self, path: Path) -> None:
        """Open the page of the day's list on a file."""
        self.show_page(LIST.key)
        self.part(LIST).read(path)

    @needs(LETTER)
    def show_letter(self, case_id: str, letter_id: str = "") -> None:
        """Open a letter of the case, or a new draft."""
        self._come_from_here(self.letters)
        self.letters.show_letter(case_id, letter_id)
        self.show_page("letter")

    @needs(CALENDAR)
    def show_rule(self, key: str) -> None:
        """Show one rule; back leads to the page it was asked from."""
        self.part(CALENDAR).show_rule(key, self.window.page)
        self.show_page(CALENDAR.key)

    @needs(CALENDAR)
    def show_table(self, wanted: "TableWanted") -> None:
        """Show a version of a rule table; back leads to the page it was asked from."""
        self.part(CALENDAR).show_table(wanted, self.window.page)
        self.show_page(CALENDAR.key)

    @needs(PAPER)
    def show_paper(self, paper: "PaperShown") -> None:
        """Look at a finished paper; back leads to the page it was opened from."""
        self.part(PAPER).show_paper(paper, self.window.page)
        self.show_page("paper")

    @needs(CASES)
    def list_cases(self, text: str) -> None:
        """Show the cases that have the text in the register."""
        from desktop.store.rows_cases import CasesFilter

        self.filter_cases(CasesFilter(text=text))

    @needs(CASES)
    def filter_cases(self, wanted: "CasesFilter") -> None:
        """Show the cases that are wanted in the register; it leads back to where one comes from."""
        self._come_from_here(self.part(CASES))
        self.show_page(CASES.key)
        self.part(CASES).look_for(wanted)

    def is_held(self, go: Callable[[], None], wanted: Part | None = None) -> bool:
        """Return whether the page that is shown asks first; ``go`` is then what it lets happen."""
        shown = None if self.window.is_alone else self.shown()
        return shown is not None and shown is not wanted and shown.hold(go)

    def leave_page(self, wanted: Part | None = None) -> None:
        """Let the page that is shown keep what is begun, unless it is the one that is wanted."""
        shown = self.shown()
        if shown is not None and shown is not wanted:
            shown.leave()

    def _come_from_here(self, part: Part) -> None:
        shown = self.shown()
        if shown is not None:
            part.come_from(shown)

    def _back(self) -> None:
        self.parts[self.window.page].back()

    def shown(self) -> Part | None:
        """Return the part whose page is shown, None on the first page."""
        return self.parts.get(self.window.page)
