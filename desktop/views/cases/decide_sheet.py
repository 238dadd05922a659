"""The sheet before a decision: what is decided, on which verdict, with which papers unread."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.rows import CasePage, PaperRow, ReturnKind
from desktop.models.rows_acts import ActAsked
from desktop.views import theme
from desktop.views.cases.case_parts import say_verdict, unopened
from desktop.views.requests import DecideRequest, Decision
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import clear, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import Choice, TextField, Tick
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.laying_out import laid_out_once
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.refilled import Refilled
from desktop.views.widgets.text import Label
from desktop.wording import case_overview, deciding

REASONS = {
    Decision.REJECT: deciding.REJECT_REASONS,
    Decision.EXPLANATION: deciding.EXPLAIN_REASONS,
}
YES = (Decision.APPROVE, Decision.NOT_CONCERNED)
"""Opinions that stand against nothing; one can be changed for the other in the sheet."""
LEAST_NAMES = 48
"""So much of the papers' names is seen in the lowest window before they scroll."""
LACKING = ("not_checked", "missing", "submitted", "returned")


class Names(PageFrame):
    """Names side by side, line after line; where there is no room for all lines, they scroll."""

    def __init__(self) -> None:
        inner = QWidget()
        self.lines = Flow(inner, line_gap=0)
        super().__init__(inner)
        self.let_through()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Override QScrollArea.sizeHint: as high as the lines are."""
        return QSize(theme.px(200), self.lines.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Override QScrollArea.minimumSizeHint: two lines, if there are as many."""
        return QSize(theme.px(120), min(self.sizeHint().height(), theme.px(LEAST_NAMES)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QScrollArea.resizeEvent: the bar takes room only where it is needed."""
        super().resizeEvent(event)
        policy = Qt.ScrollBarPolicy
        is_low = self.height() < self.lines.heightForWidth(self.width())
        bar = policy.ScrollBarAsNeeded if is_low else policy.ScrollBarAlwaysOff
        if bar is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(bar)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class DecideSheet(ConfirmSheet):
    """Confirm an A, a D or an R of one case.

    Signals: ``decided(DecideRequest)``; ``paper_wanted(str)`` to look at a paper first.
    """

    decided = Signal(object)
    paper_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: CasePage | None = None
        self._opened: frozenset[str] = frozenset()
        self.decision = Decision.APPROVE
        self.reason = Choice(deciding.SHEET_REASON)
        self.items: list[Tick] = []
        self._asked = column(gap=6)
        self._label = Label("", "small", "text2")
        self.text = TextField(deciding.SHEET_OPINION)
        self.text.finished.connect(self.confirmed)
        self.content.addWidget(self._make_yes())
        self.content.addLayout(self._asked)
        self.content.addWidget(self._label)
        self.content.addWidget(self.text)
        self.confirmed.connect(self._confirm)
        self.hide()

    def open_for(
        self, page: CasePage, decision: Decision, text: str, opened: frozenset[str]
    ) -> None:
        """Show the sheet of a decision; ``text`` is what was written so far."""
        self._page, self.decision, self._opened = page, decision, opened
        own = next((step.name for step in page.steps if step.is_own), "")
        self.title.setText(deciding.SHEET_TITLES[decision].format(bureau=own))
        self.consequence.setText(deciding.SHEET_CONSEQUENCE[decision])
        self.confirm.say(deciding.SHEET_CONFIRM[decision])
        with laid_out_once(self):
            self.complain("")
            self._fill(page, text)
            self.show()
        self._take_focus()

    def paper_opened(self, opened: frozenset[str]) -> None:
        """Take a paper that was just looked at off the list of those unread."""
        if self._page is not None and self.isVisible():
            self.open_for(self._page, self.decision, self.text.said(), opened)

    def _make_yes(self) -> QWidget:
        """Return what an approval is shown on: the verdict, and the papers not looked at."""
        self._yes = QWidget()
        outer, line = column(self._yes, gap=6), row(gap=8)
        self._verdict = Chip()
        line.addWidget(Label(deciding.SHEET_VERDICT, "small", "text2"))
        line.addWidget(self._verdict)
        line.addStretch(1)
        self._summary = Label("", "small", "text2").wrapped()
        self._looked = Label(deciding.SHEET_ALL_OPENED, "small", "green")
        self._unread_count = Label("", "strong", "amber")
        self._names = Names()
        self._unread = Refilled(self._names.lines, self._make_unread, _show_unread)
        self.switch = Button("", "", "link")
        self.switch.clicked.connect(self._switch)
        outer.addLayout(line)
        for part in (self._summary, self._looked, self._unread_count):
            outer.addWidget(part)
        outer.addWidget(self._names)
        outer.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        return self._yes

    def _make_unread(self) -> Button:
        button = Button("", "", "link")
        button.clicked.connect(self._open_paper)
        return button

    def _fill(self, page: CasePage, text: str) -> None:
        clear(self._asked)
        self.items = []
        self._yes.setVisible(self.decision in YES)
        if self.decision in YES:
            self._show_yes(page)
        elif self.decision is Decision.SUPPLEMENT:
            self._show_items(page)
        else:
            self._show_reasons()
        label = deciding.SHEET_TEXT[self.decision]
        self._label.setText(label)
        self.text.setAccessibleName(label)
        self.text.setPlaceholderText(label)
        self.text.setPlainText(text)

    def _show_yes(self, page: CasePage) -> None:
        say_verdict(self._verdict, page.verdict)
        summary = page.verdict.summary if page.verdict else case_overview.VERDICT_NONE_NOTE
        self._summary.setText(summary)
        unread = unopened(page, self._opened)
        self._looked.setVisible(not unread)
        count = deciding.SHEET_UNOPENED.format(count=len(unread))
        self._unread_count.say(count if unread else "")
        self._unread.show_rows(unread)
        self._names.setVisible(bool(unread))
        self._names.updateGeometry()
        is_plain = self.decision is Decision.APPROVE
        self.switch.say(deciding.SHEET_NOT_CONCERNED if is_plain else deciding.SHEET_CONCERNED)

    def _switch(self) -> None:
        other = YES[1 - YES.index(self.decision)]
        if self._page is not None:
            self.open_for(self._page, other, self.text.said(), self._opened)

    def _show_reasons(self) -> None:
        self.reason = Choice(deciding.SHEET_REASON)
        self.reason.addItems(REASONS[self.decision])
        self.reason.setPlaceholderText(deciding.SHEET_REASON_PICK)
        self.reason.setCurrentIndex(-1)
        self.reason.currentIndexChanged.connect(self._forget_problem)
        self._asked.addWidget(Label(deciding.SHEET_REASON, "small", "text2"))
        self._asked.addWidget(self.reason)

    def _show_items(self, page: CasePage) -> None:
        for paper in page.papers:
            if paper.status in LACKING:
                state = case_overview.PAPER_STATES[paper.status]
                words = deciding.SUPPLEMENT_PROBLEM.format(name=paper.name, state=state)
                tick = Tick(words)
                tick.setProperty("paper", paper.paper)
                tick.setChecked(paper.status in ("missing", "returned"))
                self.items.append(tick)
                self._asked.addWidget(tick)

    def _take_focus(self) -> None:
        if self.decision in YES:
            self.take_focus(self.confirm)
        elif self.decision is Decision.SUPPLEMENT:
            self.take_focus(self.items[0] if self.items else self.text)
        else:
            self.take_focus(self.reason)

    def _open_paper(self) -> None:
        self.paper_wanted.emit(str(self.sender().property("paper")))

    def _forget_problem(self) -> None:
        self.complain("")

    def _confirm(self) -> None:
        problem = self._problem()
        self.complain(problem)
        if problem or self._page is None:
            return
        request = DecideRequest(
            self._page.case_id,
            self._page.main_matter,
            self.decision,
            self.text.said(),
            self._reasons(),
            self._looked_at(self._page),
            self._items(),
        )
        self.hide()
        self.decided.emit(request)

    def _problem(self) -> str:
        if self.decision is Decision.SUPPLEMENT and not self._items():
            return deciding.SHEET_NEEDS_ITEM
        if self.decision in REASONS and not self._reasons():
            return deciding.SHEET_NEEDS_REASON
        return ""

    def _reasons(self) -> tuple[str, ...]:
        if self.decision not in REASONS:
            return ()
        number, last = self.reason.currentIndex(), self.reason.count() - 1
        picked = self.reason.currentText() if 0 <= number < last else ""
        return tuple(part for part in (picked, self.text.said()) if part)

    def _items(self) -> tuple[str, ...]:
        return tuple(str(tick.property("paper")) for tick in self.items if tick.isChecked())

    def _looked_at(self, page: CasePage) -> tuple[str, ...]:
        seen = (p.paper for p in page.papers if p.is_opened or p.paper in self._opened)
        return tuple(seen)


def _show_unread(button: Button, paper: PaperRow) -> None:
    button.say(paper.name)
    button.setAccessibleDescription(case_overview.PAPER_OPEN.format(name=paper.name))
    button.setProperty("paper", paper.paper)


def explain_decisions(page: CasePage, approve: Button, give_back: Button, reject: Button) -> str:
    """Grey what the case has not to take, with the way to what is missing; return the reason."""
    reason = "" if page.may_decide else page.refusal or deciding.NO_STEP
    for button in (approve, reject):
        button.explain(reason, ActAsked(page.case_id, "decide-step"))
    returns = page.return_kind is not ReturnKind.NONE
    against = "" if returns else reason or deciding.NO_STEP
    give_back.explain(against, ActAsked(page.case_id, "request-explanation"))
    give_back.say(deciding.RETURN[page.return_kind])
    return reason


def may_take(page: CasePage, decision: Decision) -> bool:
    """Return whether the case has this decision to take: A and D need the own step waiting."""
    if decision in (*YES, Decision.REJECT):
        return page.may_decide
    return page.return_kind == decision.value
