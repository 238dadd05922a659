"""The pane beside the queue: what an officer must see to decide, and the keys to do it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from desktop.models.rows import ActLink, CasePage, QueueRow, ReturnKind
from desktop.views import theme
from desktop.views.cases.batch_sheet import BatchSheet
from desktop.views.cases.case_parts import (
    BureauStrip,
    PaperList,
    papers_ready,
    say_clock,
    say_verdict,
    say_waived,
)
from desktop.views.cases.decide_sheet import DecideSheet, explain_decisions, may_take
from desktop.views.cases.more_acts import MoreActs
from desktop.views.cases.next_step import ON_LETTER, NextStep
from desktop.views.cases.phrases import PhrasesButton, PhrasesSheet
from desktop.views.requests import Decision
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column, row, rule
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import TextField
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.late import late
from desktop.views.widgets.laying_out import laid_out_once
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.tabbing import tab_through
from desktop.views.widgets.text import Label
from desktop.wording import case_overview, deciding, sentences, workbench

WIDTH = 372


class PreviewPane(Card):
    """The pane of one case.

    Signals: ``open_wanted(str)`` the case's page; ``trace_wanted(str)`` its verdict's trace;
    ``paper_wanted(str, str)`` a paper of a case; ``decided(tuple[DecideRequest, ...])``;
    ``act_wanted(str, str, object)`` the form of the case's next act, ``letter_wanted(str)``
    its letter under way; ``closed()`` when a sheet was put away; ``phrases_kept(tuple[str, ...])``.
    """

    open_wanted = Signal(str)
    trace_wanted = Signal(str)
    paper_wanted = Signal(str, str)
    decided = Signal(object)
    act_wanted = Signal(str, str, object)
    letter_wanted = Signal(str)
    closed = Signal()
    phrases_kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=0, gap=0, parent=parent)
        self.page: CasePage | None = None
        self.awaits = ""
        self._opened: dict[str, frozenset[str]] = {}
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack)
        self._blank = Blank("inbox", workbench.NOTHING_CHOSEN)
        self._stack.addWidget(self._blank)
        self._stack.addWidget(self._make_case())
        self._skeleton = Skeleton()
        self._stack.addWidget(self._skeleton)
        self._late = late(self, self._show_skeleton)
        self._fit()

    def expect(self, case_id: str) -> None:
        """Let go of the case that is shown where another one is on its way.

        Nothing is decided meanwhile: the officer has already turned to the other case.
        """
        if self.page is not None and self.page.case_id == case_id:
            return
        self.page, self.awaits = None, case_id
        self._stow()
        self._late.start()

    def put_off(self, case_id: str) -> None:
        """Wait with a case until the pane is seen again, with what is begun on it kept."""
        self.awaits = case_id
        self._late.stop()

    def show_case(self, page: CasePage | None) -> None:
        """Show another case, or that none is chosen."""
        self.awaits = ""
        self._late.stop()
        is_other = page is None or self.page is None or page.case_id != self.page.case_id
        self.page = page
        self._stack.setCurrentIndex(1 if page else 0)
        if is_other:
            self._stow()
        if page is not None:
            with laid_out_once(self._inner):
                self._show(page, is_other=is_other)

    def opened(self, case_id: str) -> frozenset[str]:
        """Return the papers of a case that were looked at here."""
        return self._opened.get(case_id, frozenset())

    def forget_opened(self) -> None:
        """Forget what was looked at: another officer is at the desk."""
        self._opened = {}

    def note_opened(self, case_id: str, paper: str) -> None:
        """Note that a paper of a case was looked at."""
        self._opened[case_id] = self.opened(case_id) | {paper}
        if self.page is not None and self.page.case_id == case_id:
            self.papers.show_papers(self.page.papers, self.opened(case_id))
            self.sheet.paper_opened(self.opened(case_id))

    def press(self, key: str) -> None:
        """Do what A, D, R or E means here; a greyed button says why."""
        buttons = {"A": self.approve, "D": self.reject, "R": self.give_back}
        if key == workbench.MORE_KEY:
            self.more.press()
        elif key == "A" and self.has_next:
            self.go_on()
        elif buttons[key].isVisible() or self.return_kind() is not None:
            buttons[key].click()

    def decide(self, decision: Decision) -> None:
        """Open the sheet of a decision, where this case has one to take."""
        if self.page is None or not may_take(self.page, decision):
            return
        self._put_up(self.sheet)
        text = self.opinion.said() if decision is Decision.APPROVE else ""
        self.sheet.open_for(self.page, decision, text, self.opened(self.page.case_id))
        self._holder.updateGeometry()

    def decide_batch(
        self, rows: tuple[QueueRow, ...], decision: Decision = Decision.APPROVE
    ) -> None:
        """Open the sheet of several cases."""
        self._stack.setCurrentIndex(1)
        self._put_up(self.batch)
        self.batch.open_for(rows, self.opinion.said(), self._opened, decision)
        self._holder.updateGeometry()

    @property
    def has_next(self) -> bool:
        """Whether something other than an opinion waits for the officer here."""
        page = self.page
        return page is not None and not page.may_decide and page.next_link is not None

    def go_on(self) -> None:
        """Open the form of the case's next act, or the letter it is about."""
        if self.page is not None and self.page.next_link is not None:
            self._go_to(self.page.next_link)

    def _go_to(self, link: ActLink) -> None:
        if self.page is not None and link.act in ON_LETTER:
            self.letter_wanted.emit(self.page.case_id)
        elif self.page is not None:
            self.act_wanted.emit(self.page.case_id, link.act, dict(link.subject))

    def return_kind(self) -> Decision | None:
        """Return what R means for this case, or None where it means nothing."""
        if self.page is None or self.page.return_kind is ReturnKind.NONE:
            return None
        return Decision(self.page.return_kind.value)

    def changeEvent(self, event: QEvent) -> None:
        """Override QFrame.changeEvent: the width follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(WIDTH))

    def _make_case(self) -> QWidget:
        whole = QWidget()
        outer = column(whole, gap=0)
        self._inner = inner = QWidget()
        self._column = column(inner, gap=9)
        self._column.setContentsMargins(*(theme.px(side) for side in (18, 14, 18, 10)))
        self._make_head()
        self._make_sections()
        self._column.addStretch(1)
        scroll = PageFrame(inner)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.let_through()
        scroll.setMinimumHeight(1)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._make_foot())
        outer.addWidget(self._make_next())
        self.more = MoreActs()
        self.more.setContentsMargins(*(theme.px(side) for side in (18, 0, 18, 10)))
        self.more.wanted.connect(self._go_to)
        outer.addWidget(self.more)
        outer.addWidget(self._make_sheets())
        return whole

    def _make_head(self) -> None:
        head = row()
        self.number = Label("", "small", "text2")
        open_case = Button(workbench.OPEN_CASE, "external-link", "link")
        open_case.clicked.connect(self._open)
        head.addWidget(self.number, 1)
        head.addWidget(open_case)
        self.enterprise = Label("", "h2").wrapped()
        self.about = Label("", "small", "text2").wrapped()
        chips = Flow(gap=8)
        self._clock, self._waived, self._utilities = Chip(), Chip(), Chip()
        for chip in (self._clock, self._waived, self._utilities):
            chips.addWidget(chip)
        self._column.addLayout(head)
        self._column.addWidget(self.enterprise)
        self._column.addWidget(self.about)
        self._column.addLayout(chips)
        self._column.addWidget(rule())

    def _make_sections(self) -> None:
        outcome, named = Flow(), QWidget()
        line = row(named)
        line.addWidget(Label(case_overview.SECTION_VERDICT, "strong"))
        trace = Button(workbench.SHOW_TRACE, "", "link")
        trace.clicked.connect(self._show_trace)
        line.addWidget(trace)
        line.addStretch(1)
        named.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        outcome.addWidget(named)
        self._outcome = Chip()
        outcome.addWidget(self._outcome)
        self.verdict = Label("", "small", "text2").wrapped()
        self.bureaus_head = SectionHeader(workbench.SECTION_BUREAUS, role="strong")
        self.bureaus = BureauStrip()
        self.papers_head = SectionHeader(case_overview.SECTION_PAPERS, role="strong")
        self.papers = PaperList()
        self.papers.wanted.connect(self._open_paper)
        self._column.addLayout(outcome)
        self._column.addWidget(self.verdict)
        for widget in (self.bureaus_head, self.bureaus, self.papers_head, self.papers):
            self._column.addWidget(widget)

    def _make_foot(self) -> QWidget:
        self.foot = QWidget()
        layout = column(self.foot, gap=8)
        layout.setContentsMargins(*(theme.px(side) for side in (18, 8, 18, 12)))
        head = SectionHeader(workbench.SECTION_OPINION, role="strong")
        self.opinion = TextField(workbench.SECTION_OPINION, deciding.OPINION_HOLDER)
        self.phrases = PhrasesButton(self.opinion.said)
        self.phrases.taken.connect(self._take_phrase)
        self.phrases.kept.connect(self.phrases_kept)
        self.phrases.edit_wanted.connect(self._edit_phrases)
        head.add(self.phrases)
        buttons = Flow()
        self.approve = Button(deciding.APPROVE, "check", "primary", "A")
        self.approve.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.give_back = Button(deciding.RETURN["explanation"], "undo-2", "plain", "R")
        self.reject = Button(deciding.REJECT, "", "danger", "D")
        self.approve.clicked.connect(self._approve)
        self.give_back.clicked.connect(self._give_back)
        self.reject.clicked.connect(self._reject)
        buttons.addWidget(self.approve)
        buttons.addWidget(self.give_back)
        buttons.addWidget(self.reject)
        self.foot_note = Label(workbench.UNDO_NOTE, "micro", "text2").wrapped()
        layout.addWidget(rule())
        layout.addWidget(head)
        layout.addWidget(self.opinion)
        layout.addLayout(buttons)
        layout.addWidget(self.foot_note)
        return self.foot

    def _make_next(self) -> QWidget:
        self.next_foot = QWidget()
        layout = column(self.next_foot, gap=0)
        layout.setContentsMargins(*(theme.px(side) for side in (10, 0, 10, 10)))
        self.next = NextStep("A")
        self.next.wanted.connect(self.go_on)
        self.next_return = Button("", "undo-2", "plain", "R")
        self.next_return.clicked.connect(self._give_back)
        self.next.body.addWidget(self.next_return, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.next)
        self.next_foot.hide()
        return self.next_foot

    def _make_sheets(self) -> QWidget:
        holder = QWidget()
        layout = column(holder, gap=0)
        layout.setContentsMargins(*(theme.px(side) for side in (10, 0, 10, 10)))
        self.sheet, self.batch, self.wording = DecideSheet(), BatchSheet(), PhrasesSheet()
        self.wording.kept.connect(self._phrases_edited)
        self.sheet.decided.connect(self._decided_one)
        self.sheet.paper_wanted.connect(self._open_paper)
        self.batch.decided.connect(self._decided)
        for sheet in (self.sheet, self.batch, self.wording):
            sheet.cancelled.connect(self._put_away)
            layout.addWidget(sheet, 0, Qt.AlignmentFlag.AlignBottom)
        self._holder = holder
        holder.hide()
        return holder

    def _show(self, page: CasePage, *, is_other: bool) -> None:
        self.number.setText(page.number)
        self.enterprise.setText(page.enterprise)
        scale = sentences.scale(page.kilovolts, page.capacity_kva)
        self.about.setText(sentences.joined((page.project, scale, page.address)))
        self._show_chips(page)
        summary = page.verdict.summary if page.verdict else case_overview.VERDICT_NONE_NOTE
        self.verdict.setText(summary)
        self.bureaus_head.note.setText(sentences.bureau_summary(s.state for s in page.steps))
        self.bureaus_head.setVisible(bool(page.steps))
        self.bureaus.show_steps(page.steps)
        self.papers_head.note.setText(papers_ready(page.papers))
        self.papers.show_papers(page.papers, self.opened(page.case_id))
        tab_through(self)
        if is_other:
            self.opinion.setPlainText(page.opinion)
        self._show_buttons(page)
        self.more.show_acts(page.more_acts)
        if self.has_next:
            self.next.show_case(page)
            self.next.button.say(page.next_link.name if page.next_link else "")
            self.next.button.show()
            self.next_return.say(deciding.RETURN[page.return_kind])
            self.next_return.setVisible(page.return_kind is not ReturnKind.NONE)
        self._show_foot()

    def _show_foot(self) -> None:
        """Show the opinion, or the other thing that is next, unless a sheet is up."""
        is_up = not self._holder.isHidden()
        self.more.setVisible(not is_up and bool(self.more.links))
        self.foot.setVisible(not is_up and not self.has_next)
        self.next_foot.setVisible(not is_up and self.has_next)

    def _show_chips(self, page: CasePage) -> None:
        say_clock(self._clock, page)
        say_waived(self._waived, page)
        self._utilities.say("·".join(page.utilities), "accent")
        say_verdict(self._outcome, page.verdict)

    def _show_buttons(self, page: CasePage) -> None:
        reason = explain_decisions(page, self.approve, self.give_back, self.reject)
        self.opinion.setEnabled(page.may_decide)
        if page.return_kind is ReturnKind.EXPLANATION:
            self.give_back.setToolTip(deciding.SHEET_CONSEQUENCE["explanation"])
        blocked = workbench.MAY_NOT_DECIDE.format(reason=reason)
        self.foot_note.setText(blocked if reason else workbench.UNDO_NOTE)

    def _show_skeleton(self) -> None:
        self._stack.setCurrentWidget(self._skeleton)

    def _put_up(self, sheet: ConfirmSheet) -> None:
        for other in (self.sheet, self.batch, self.wording):
            other.setVisible(other is sheet)
        self._holder.show()
        self._show_foot()

    def _stow(self) -> None:
        for sheet in (self.sheet, self.batch, self.wording):
            sheet.hide()
        self._holder.hide()
        self._show_foot()

    def _put_away(self) -> None:
        self._stow()
        self.closed.emit()

    def _decided_one(self, request: object) -> None:
        self._decided((request,))

    def _decided(self, requests: object) -> None:
        self._put_away()
        self.decided.emit(requests)

    def _open(self) -> None:
        if self.page is not None:
            self.open_wanted.emit(self.page.case_id)

    def _show_trace(self) -> None:
        if self.page is not None:
            self.trace_wanted.emit(self.page.case_id)

    def _open_paper(self, paper: str) -> None:
        if self.page is not None:
            self.paper_wanted.emit(self.page.case_id, paper)

    def _take_phrase(self, phrase: str) -> None:
        self.opinion.setPlainText(phrase)
        self.opinion.setFocus()

    def _edit_phrases(self) -> None:
        self._put_up(self.wording)
        self.wording.open_for(self.phrases.phrases)
        self._holder.updateGeometry()

    def _phrases_edited(self, phrases: tuple[str, ...]) -> None:
        self.phrases.show_phrases(phrases)
        self._put_away()
        self.phrases_kept.emit(phrases)

    def _approve(self) -> None:
        self.decide(Decision.APPROVE)

    def _reject(self) -> None:
        self.decide(Decision.REJECT)

    def _give_back(self) -> None:
        kind = self.return_kind()
        if kind is not None:
            self.decide(kind)
