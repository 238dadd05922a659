"""案件详情: one case with its tabs; decisions are taken here as on the workbench."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.rows import ActLink, CasePage, ReturnKind
from desktop.models.rows_papers import LatePage, PapersPage
from desktop.views import theme
from desktop.views.cases.case_lists import LOGS, CaseLists
from desktop.views.cases.case_parts import about_line, say_named, tab_counts
from desktop.views.cases.case_tabs import CaseTabs
from desktop.views.cases.decide_sheet import explain_decisions, may_take
from desktop.views.cases.next_step import IN_PLACE, ON_LETTER
from desktop.views.keymap import Shortcut
from desktop.views.papers.paper_keys import PaperKeys
from desktop.views.requests import Decision
from desktop.views.widgets.blank import Skeleton
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.late import late
from desktop.views.widgets.laying_out import laid_out_once
from desktop.views.widgets.one_page import OnePage
from desktop.views.widgets.tabs import PageTabs
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import act_menu, case_overview, deciding, screens

SINGLE_KEYS = ("A", "R", "D", "E", "L", "O", "N", "T", "Z")


class CaseDetail(QWidget):
    """The page of one case; ``tabs`` may have been made before it.

    Signals: ``decided(tuple[DecideRequest, ...])``; ``letter_wanted(str)`` draft or open the
    case's letter; ``letter_opened(str, str)`` case and letter; ``paper_wanted(str, str)``;
    ``stated(str, object, str)`` case, answers by path and their source; ``acted(CaseAct)``
    accept, file or conclude; ``acts_wanted(str)`` the menu of every act;
    ``act_wanted(str, str, object)`` case, act, and the part of the case it is about;
    ``notice_opened(str, str)`` case and id of a paper; ``noted(str, str)`` case and remark;
    ``rule_wanted(str)`` a rule by its key; ``table_wanted(TableWanted)`` a rule table.
    """

    decided = Signal(object)
    letter_wanted = Signal(str)
    letter_opened = Signal(str, str)
    paper_wanted = Signal(str, str)
    stated = Signal(str, object, str)
    acted = Signal(object)
    acts_wanted = Signal(str)
    act_wanted = Signal(str, str, object)
    notice_opened = Signal(str, str)
    noted = Signal(str, str)
    rule_wanted = Signal(str)
    table_wanted = Signal(object)

    def __init__(self, tabs: CaseTabs | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        made = tabs or CaseTabs.make()
        self.sheet, self.act_sheet, self.overview = made.sheet, made.act_sheet, made.overview
        self.papers, self.late = made.papers, made.late
        self.page: CasePage | None = None
        self._opened: frozenset[str] = frozenset()
        self._waiting = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = column(self, gap=14)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        self.info = InfoBar()
        outer.addWidget(self.info)
        self.head = self._make_head()
        outer.addWidget(self.head)
        self.sheet.decided.connect(self._decided)
        self.sheet.cancelled.connect(self._put_away)
        self.sheet.paper_wanted.connect(self._open_paper)
        self.act_sheet.acted.connect(self._acted)
        self.act_sheet.cancelled.connect(self._put_away)
        self._make_overview()
        self._stack = OnePage()
        self._stack.currentChanged.connect(self.updateGeometry)
        outer.addLayout(self._stack, 1)
        self._make_tabs()
        self._make_keys()
        self._make_waiting()

    def _make_waiting(self) -> None:
        """Begin empty: a page without its case has no buttons to press."""
        self._blank, self.waiting = QWidget(), Skeleton()
        self._stack.addWidget(self._blank)
        self._stack.addWidget(self.waiting)
        self._stack.setCurrentWidget(self._blank)
        self._late = late(self, self._show_waiting)
        self.head.hide()

    def _show_waiting(self) -> None:
        self.head.hide()
        self._stack.setCurrentWidget(self.waiting)

    def _make_overview(self) -> None:
        self.overview.next_wanted.connect(self._next)
        self.overview.more.wanted.connect(self._go_to)
        self.overview.paper_wanted.connect(self._open_paper)
        self.overview.stated.connect(self._state)
        self.overview.noted.connect(self._note)
        self.overview.act_wanted.connect(self._want_act)
        self.overview.log_wanted.connect(self._to_log)
        self.overview.rule_wanted.connect(self.rule_wanted)
        self.overview.table_wanted.connect(self.table_wanted)
        self.overview.note.closed.connect(self.setFocus)

    def expect(self, case_id: str) -> None:
        """Let go of the case that is shown where another is on its way: it stays for a blink."""
        if self.page is None or self.page.case_id != case_id:
            self.page = None
            self.sheet.hide()
            self.act_sheet.hide()
            self._lay_open()
            self._late.start()

    def _lay_open(self) -> None:
        """Turn to the overview unseen before its first case is there: that takes as long again."""
        if self._stack.currentWidget() is self._blank:
            self.overview.setUpdatesEnabled(False)
            self._stack.setCurrentWidget(self.overview)

    def show_case(self, page: CasePage, opened: frozenset[str] = frozenset()) -> None:
        """Show a case; ``opened`` are the papers looked at since it was read."""
        self._late.stop()
        self.head.show()
        is_other = self.page is None or page.case_id != self.page.case_id
        self._opened = opened if is_other else self._opened | opened
        self.page = page
        with laid_out_once(self.overview):
            self._show_head(page)
            self.overview.show_case(page, self._opened)
            if is_other:
                self._begin_anew()
            self._show_tab(self.tabs.current)
        self.overview.setUpdatesEnabled(True)

    def _begin_anew(self) -> None:
        self._waiting = 0
        self.papers.show_loading()
        self.late.show_loading()
        self.sheet.hide()
        self.act_sheet.hide()
        self.overview.next.show()
        self.info.hide()
        self.overview.note.clear()
        self.tabs.choose("overview")

    def show_papers(self, page: PapersPage) -> None:
        """Show the papers of the case that is shown."""
        if self.page is not None and page.case_id == self.page.case_id:
            self.papers.show_papers(page)
            self.papers.show_opened(self._opened)

    def show_late(self, page: LatePage) -> None:
        """Show the late entries of the case that is shown."""
        if self.page is not None and page.case_id == self.page.case_id:
            self.late.show_entries(page, self._opened)
            self._waiting = page.waiting
            self._show_counts(self.page)

    def show_refusal(self, reasons: tuple[str, ...]) -> None:
        """Say why an act was not done."""
        self.info.say(screens.REFUSED, reasons, "amber", detail="\n".join(reasons))

    def decide(self, decision: Decision) -> None:
        """Open the sheet of a decision, where the case has one to take."""
        if self.page is None or not may_take(self.page, decision):
            return
        self.tabs.choose("overview")
        self._set_keys(is_on=False)
        self.overview.next.hide()
        text = self.page.opinion if decision is Decision.APPROVE else ""
        self.sheet.open_for(self.page, decision, text, self._opened)

    def _make_head(self) -> Card:
        card = Card(padding=0, gap=0)
        inner = column(gap=6)
        inner.setContentsMargins(*(theme.px(side) for side in (18, 14, 18, 0)))
        named, buttons = QWidget(), QWidget()
        named.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line = row(named, gap=10)
        self.enterprise = ElidedLabel("", "h1")
        self.enterprise.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        line.addWidget(self.enterprise, 1)
        self._clock, self._waived = Chip(), Chip()
        line.addWidget(self._clock)
        line.addWidget(self._waived)
        line.addStretch(0)
        self._fill_buttons(buttons)
        both = Flow(gap=10)
        both.addWidget(named)
        both.addWidget(buttons)
        self.about = Label("", tone="text2").wrapped()
        self.tabs = PageTabs(screens.RAIL["cases"])
        self.tabs.chosen.connect(self._show_tab)
        for key, name in case_overview.TABS.items():
            self.tabs.add(key, name)
        inner.addLayout(both)
        inner.addWidget(self.about)
        inner.addSpacing(theme.px(2))
        inner.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(inner)
        return card

    def _fill_buttons(self, bar: QWidget) -> None:
        line = row(bar, gap=8)
        self.letter = Button(case_overview.DRAFT_LETTER, "stamp", "plain", "L")
        self.letter.clicked.connect(self._want_letter)
        self.approve = Button(case_overview.GIVE_OPINION, "check", "primary", "A")
        self.approve.clicked.connect(self._approve)
        self.give_back = Button(deciding.RETURN["explanation"], "undo-2", "plain", "R")
        self.give_back.clicked.connect(self._give_back)
        self.reject = Button(deciding.REJECT, "", "danger", "D")
        self.reject.clicked.connect(self._reject)
        self.acts = Button(act_menu.TITLE, "chevron-down", "plain", act_menu.TITLE_KEY)
        self.acts.clicked.connect(self._want_acts)
        for button in (self.letter, self.give_back, self.reject, self.approve, self.acts):
            line.addWidget(button)

    def _make_tabs(self) -> None:
        self._lists = QWidget()
        outer_lists = column(self._lists, gap=14)
        self.papers.opened.connect(self.note_opened)
        PaperKeys(self, self.papers)
        self.lists = CaseLists()
        self.lists.letter_opened.connect(self._open_letter)
        self.lists.notice_opened.connect(self._open_notice)
        self.lists.act_wanted.connect(self._want_act)
        outer_lists.addWidget(self.late)
        outer_lists.addWidget(self.lists, 1)
        self._stack.addWidget(self.overview)
        self._stack.addWidget(self._lists)
        self._stack.addWidget(self.papers)

    def _is_asking(self) -> bool:
        """Return whether a sheet of one of the tabs is open: single keys rest then."""
        sheets = (self.papers.sheet, self.papers.supplement_sheet, self.late.sheet)
        return self.lists.is_asking() or any(sheet.isVisible() for sheet in sheets)

    def _make_keys(self) -> None:
        self._keys: list[Shortcut] = []
        for key in SINGLE_KEYS:
            shortcut = Shortcut(key, self, "work")
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._single_key)
            self._keys.append(shortcut)
        for number, key in enumerate(case_overview.TABS, start=1):
            shortcut = Shortcut(f"Alt+{number}", self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setProperty("tab", key)
            shortcut.activated.connect(self._to_tab)

    def _show_head(self, page: CasePage) -> None:
        say_named(self.enterprise, self._clock, self._waived, page)
        self.about.setText(about_line(page))
        self._show_counts(page)
        self._show_buttons(page)

    def _show_counts(self, page: CasePage) -> None:
        for key, count in tab_counts(page, self._waiting).items():
            self.tabs.set_count(key, count)

    def _show_buttons(self, page: CasePage) -> None:
        explain_decisions(page, self.approve, self.give_back, self.reject)
        is_live = page.has_live_letter
        self.letter.say(case_overview.SEE_LETTER if is_live else case_overview.DRAFT_LETTER)
        self._set_keys(is_on=self.sheet.isHidden())

    def _show_tab(self, key: str) -> None:
        places: dict[str, QWidget] = {"overview": self.overview, "papers": self.papers}
        if self.page is None or key in places:
            self._stack.setCurrentWidget(places.get(key, self.overview))
            return
        self.late.setVisible(key == "approval")
        self.lists.show_list(key, self.page)
        self._stack.setCurrentWidget(self._lists)

    def _set_keys(self, *, is_on: bool) -> None:
        for shortcut in self._keys:
            shortcut.setEnabled(is_on)

    def _next(self) -> None:
        link = self.page.next_link if self.page is not None else None
        if link is not None and self.page is not None and self.page.next_act in IN_PLACE:
            self._want_act(link.act, self._subject_of(link))
        elif self.page is not None:
            self._set_keys(is_on=False)
            self.overview.next.hide()
            self.act_sheet.open_for(self.page)

    def _go_to(self, link: ActLink) -> None:
        if link.act in ON_LETTER:
            self._want_letter()
        else:
            self._want_act(link.act, self._subject_of(link))

    def _subject_of(self, link: ActLink) -> dict[str, str]:
        """Return what the next act is about, the letter under way among it."""
        letters = self.page.letters if self.page is not None else ()
        live = [x.letter_id for x in letters if any(a.act == link.act for a in x.acts)]
        return {**dict(link.subject), **({"letter": live[0]} if live else {})}

    def _acted(self, act: object) -> None:
        self._put_away()
        self.acted.emit(act)

    def _put_away(self) -> None:
        self.sheet.hide()
        self.act_sheet.hide()
        self.overview.next.show()
        self._set_keys(is_on=True)
        self.setFocus()

    def _decided(self, request: object) -> None:
        self._put_away()
        self.decided.emit((request,))

    def _single_key(self) -> None:
        shortcut = self.sender()
        if not isinstance(shortcut, Shortcut) or self._is_asking():
            return
        acts = {
            "A": self.approve.click,
            "D": self.reject.click,
            "R": self.give_back.click,
            "E": self.overview.more.press,
            "L": self._want_letter,
            "O": self._want_acts,
            "N": self._want_note,
            "T": self._want_hand_over,
            "Z": self.ask_undo,
        }
        acts[shortcut.usual]()

    def _to_tab(self) -> None:
        self.tabs.choose(str(self.sender().property("tab")))

    def _approve(self) -> None:
        self.decide(Decision.APPROVE)

    def _reject(self) -> None:
        self.decide(Decision.REJECT)

    def _give_back(self) -> None:
        if self.page is not None and self.page.return_kind is not ReturnKind.NONE:
            self.decide(Decision(self.page.return_kind.value))

    def _want_letter(self) -> None:
        if self.page is not None:
            self.letter_wanted.emit(self.page.case_id)

    def _want_acts(self) -> None:
        if self.page is not None:
            self.acts_wanted.emit(self.page.case_id)

    def ask_undo(self, entry: str = "") -> None:
        """Ask in the log whether an act is to be taken back: that of an entry, or the one there."""
        if entry or self.tabs.current not in LOGS:
            self.tabs.choose("log")
        self.lists.ask_undo(entry)

    def _want_note(self) -> None:
        self.tabs.choose("overview")
        self.overview.open_note()

    def _note(self, text: str) -> None:
        if self.page is not None:
            self.noted.emit(self.page.case_id, text)

    def _want_hand_over(self) -> None:
        self._want_act("hand-over")

    def _want_act(self, act: str, subject: object = None) -> None:
        if self.page is not None:
            self.act_wanted.emit(self.page.case_id, act, subject or {})

    def _open_notice(self, paper: str) -> None:
        if self.page is not None:
            self.notice_opened.emit(self.page.case_id, paper)

    def _open_letter(self, letter_id: str) -> None:
        if self.page is not None:
            self.letter_opened.emit(self.page.case_id, letter_id)

    def _state(self, answers: object, source: str) -> None:
        if self.page is not None:
            self.stated.emit(self.page.case_id, answers, source)

    def _to_log(self) -> None:
        self.tabs.choose("log")

    def _open_paper(self, paper: str) -> None:
        if self.page is not None:
            self.paper_wanted.emit(self.page.case_id, paper)

    def forget_opened(self) -> None:
        """Forget what was looked at: another officer is at the desk."""
        self._opened = frozenset()
        self.papers.show_opened(self._opened)

    def note_opened(self, paper: str) -> None:
        """Note that a paper of the case was looked at."""
        if self.page is None or paper in self._opened:
            return
        self._opened |= {paper}
        self.overview.show_papers(self.page, self._opened)
        self.sheet.paper_opened(self._opened)
        self.papers.show_opened(self._opened)
