"""The case's page and its office."""

from collections.abc import Generator, Iterator, Sequence
from typing import Self

from PySide6.QtCore import Qt

from desktop.app import commands
from desktop.app.delivery_desk import DeliveryDesk
from desktop.app.papers_desk import PapersDesk
from desktop.app.part import Part
from desktop.app.person_desk import PersonDesk
from desktop.app.receipt_desk import ReceiptDesk
from desktop.app.shell import Shell
from desktop.app.shown_notice import shown_notice
from desktop.domain.notes import AddNote
from desktop.domain.verdict import StateFacts
from desktop.office.case_acts import case_page_with_acts
from desktop.office.notice_making import NumberedNotice
from desktop.office.notices import notice_of
from desktop.office.office import Recording
from desktop.office.page_mentions import mention_rows
from desktop.rules.findings import Refusal
from desktop.store.rows import CasePage
from desktop.views.cases.case_detail import CaseDetail
from desktop.views.cases.case_tabs import CaseTabs
from desktop.views.keymap import Shortcut
from desktop.views.requests import CaseAct, Decision
from desktop.wording.cases import CASE_KEYS
from desktop.wording.client import SAID
from desktop.wording.findings import say
from desktop.wording.papers import HINTS


class CasePart(Part):
    """One case with its tabs."""

    key = "case"
    shows_cases = True
    rail = "cases"
    leads_back = True
    hints = HINTS + CASE_KEYS
    page: CaseDetail

    def __init__(self, shell: Shell, page: CaseDetail | None = None) -> None:
        super().__init__(shell)
        self.page = page or CaseDetail()
        self.case_id = self._tab = ""
        self._is_deciding = False
        self._undone = ""
        self._officer = shell.officer
        self._number = ""
        self.papers = PapersDesk(shell, self.page)
        self.delivery = DeliveryDesk(shell, self.page.lists, self.refuse)
        self.receipts = ReceiptDesk(shell, self.page.overview, lambda: self.case_id)
        self.persons = PersonDesk(shell, self.page.overview, lambda: self.case_id)
        self.page.paper_wanted.connect(self.papers.show_paper)
        self.page.letter_opened.connect(shell.letter_wanted)
        self.page.letter_wanted.connect(shell.live_letter_wanted)
        self.page.decided.connect(shell.decided)
        self.page.stated.connect(self._state)
        self.page.noted.connect(self._note)
        self.page.notice_opened.connect(self._open_notice)
        self.page.acted.connect(self._act)
        self.page.acts_wanted.connect(shell.acts_wanted)
        self.page.act_wanted.connect(shell.act_wanted)
        self.page.rule_wanted.connect(shell.rule_wanted)
        self.page.table_wanted.connect(shell.table_wanted)
        self.page.lists.taken_back.connect(self._take_back)
        for keys, act in (("Alt+Up", self._above), ("Alt+Down", self._below)):
            shortcut = Shortcut(keys, self.page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @classmethod
    def build(cls, shell: Shell) -> Generator[None, None, Self]:
        """Override Part.build: the heaviest page is made in pieces."""
        tabs = yield from CaseTabs.build()
        return cls(shell, CaseDetail(tabs))

    def prepare(self) -> Iterator[None]:
        """Override Part.prepare."""
        yield from self.page.overview.prepare()
        yield from self.page.lists.prepare()

    def crumbs(self) -> tuple[str, ...]:
        """Override Part.crumbs."""
        return (self.origin.title if self.origin else SAID["cases"], self._number)

    @property
    def case_at_hand(self) -> str:
        """Override Part.case_at_hand."""
        return self.case_id

    def show_case(self, case_id: str) -> None:
        """Choose the case the page shows."""
        self.case_id, self._number = case_id, ""
        self.page.expect(case_id)

    def show_tab(self, tab: str) -> None:
        """Show a tab of the case, as soon as the case itself is shown."""
        self._tab = tab
        if self.page.page is not None and self.page.page.case_id == self.case_id:
            self._to_tab()

    def decide(self) -> None:
        """Open the sheet of the own opinion, as soon as the case is shown."""
        self._is_deciding = True
        if self.page.page is not None and self.page.page.case_id == self.case_id:
            self._to_tab()

    def ask_undo(self, entry: str) -> None:
        """Ask whether the act of an entry is to be taken back, once the case was read anew."""
        self._tab, self._undone = "log", entry

    def seek_undo(self) -> bool:
        """Override Part.seek_undo: it stands in the case's log."""
        if self.page.page is None:
            return False
        self.page.ask_undo()
        return True

    def refresh(self) -> None:
        """Override Part.refresh."""
        case_id, officer = self.case_id, self.shell.officer
        if officer != self._officer:
            self.page.forget_opened()
            self._officer = officer
        if case_id:
            self.shell.ask(
                lambda o: case_page_with_acts(o, case_id, officer), lambda p: self._came(case_id, p)
            )
            self.papers.refresh(case_id)
            self.shell.ask(mention_rows, self.page.overview.note.mentions.offer)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(tuple(reasons))

    def back(self) -> None:
        """Override Part.back: to the page the case was opened from."""
        self.shell.page_wanted.emit(self.origin.key if self.origin else "workbench")

    def _above(self) -> None:
        self._beside(-1)

    def _below(self) -> None:
        self._beside(1)

    def _beside(self, step: int) -> None:
        if self.origin is not None:
            self.origin.neighbour(self.case_id, step, self.shell.case_wanted.emit)

    def _came(self, case_id: str, page: CasePage | None) -> None:
        """Show the case if it is still the one; one that was taken back as a whole is left."""
        if case_id != self.case_id:
            return
        if page is not None:
            self._show(page)
        elif self.page.page is not None and self.page.page.case_id == case_id:
            self.gone()

    def gone(self) -> None:
        """Leave a case that is no more."""
        self.case_id = ""
        self.back()

    def _show(self, page: CasePage) -> None:
        is_other = self.page.page is None or self.page.page.case_id != page.case_id
        self._number = page.number
        self.page.show_case(page)
        self._head(page, is_other=is_other)
        self._to_tab()

    def _head(self, _page: CasePage, *, is_other: bool) -> None:
        """Name the case at the head of the window; another one is shown from its top."""
        if is_other:
            self.shell.window.scroll_up(self.key)
        if self.shell.window.page == self.key:
            self.shell.window.top.show_title(self.crumbs())

    def _to_tab(self) -> None:
        tab, self._tab = self._tab, ""
        deciding, self._is_deciding = self._is_deciding, False
        undone, self._undone = self._undone, ""
        if tab:
            self.page.tabs.choose(tab)
        if deciding:
            self.page.decide(Decision.APPROVE)
        if undone:
            self.page.ask_undo(undone)

    def _take_back(self, entries: tuple[str, ...], what: str) -> None:
        said = SAID["recorded"].format(what=what, number=self._number)
        self.shell.take_back([entries], said)

    def _act(self, request: CaseAct) -> None:
        self.shell.ask(lambda o: commands.case_act(o, request), self.shell.submit)

    def _state(self, case_id: str, answers: tuple[tuple[str, str], ...], source: str) -> None:
        self.shell.submit(StateFacts(case_id=case_id, answers=answers, source=source))

    def _note(self, case_id: str, text: str) -> None:
        self.shell.submit(AddNote(case_id=case_id, text=text))

    def follow(self, recording: Recording) -> None:
        """Override Part.follow: a remark that was recorded leaves its field."""
        if any(entry.kind == "note.added" for entry in recording.entries):
            self.page.overview.note.clear()
            self.page.setFocus()

    def _open_notice(self, case_id: str, paper: str) -> None:
        self.shell.ask(lambda o: notice_of(o, case_id, paper), self._show_notice)

    def _show_notice(self, notice: NumberedNotice | Refusal | None) -> None:
        if isinstance(notice, Refusal):
            self.refuse([str(say(f)) for f in notice.findings])
        elif notice is not None:
            name = f"{notice.name} {notice.number}".strip() + ".pdf"
            shown = shown_notice(notice, self.case_id, notice.name, name)
            self.shell.paper_shown.emit(shown)
