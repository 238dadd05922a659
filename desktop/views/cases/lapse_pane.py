"""One letter at its last day: its papers and what came in, its reminders, what can be done."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop.models.lapse import day_said
from desktop.models.rows import Light
from desktop.models.rows_acts import ActAsked
from desktop.models.rows_letters import LapsePaperRow, LapseRow
from desktop.views import theme
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row, rule
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import Label
from desktop.wording import lapse as words
from desktop.wording import sentences

WIDTH = 360


class LapsePane(Card):
    """What there is to know of the chosen letter.

    Signals: ``act_wanted(str)``; ``papers_wanted()``; ``letter_wanted()``; ``case_wanted()``.
    """

    act_wanted = Signal(str)
    papers_wanted = Signal()
    letter_wanted = Signal()
    case_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, gap=0, parent=parent)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(Blank("clock", words.NOTHING_CHOSEN))
        inner = QWidget()
        self._fill(column(inner, gap=10))
        frame = PageFrame(inner)
        frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame.let_through()
        self._stack.addWidget(frame)
        self.body.addWidget(holder, 1)
        self._fit()

    def show_row(self, chosen: LapseRow | None) -> None:
        """Show a letter, or that none is chosen."""
        self._stack.setCurrentIndex(0 if chosen is None else 1)
        if chosen is None:
            return
        is_due = chosen.state == "due"
        self.number.setText(chosen.number)
        self.who.setText(sentences.joined((chosen.enterprise, chosen.case_number)))
        self.state.say(words.STATES[chosen.state], "red" if is_due else "amber", "clock")
        since = words.SINCE.format(day=sentences.full_day(chosen.day))
        said = sentences.joined((since, day_said(chosen)))
        self.since.say(said, "red" if is_due else "amber")
        self.adopted.say(words.ADOPTED if chosen.is_adopted else "")
        self._show_papers(chosen.papers)
        self._show_reminders(chosen)
        self.explain(chosen)

    def explain(self, chosen: LapseRow) -> None:
        """Say beneath each act of the letter why it can't be done now."""
        refusals = {act.act: act.refusal for act in chosen.acts}
        for act, button, why in (
            ("confirm-lapse", self.confirm, self.confirm_why),
            ("extend-letter", self.extend, self.extend_why),
            ("remind-enterprise", self.remind, self.remind_why),
        ):
            asked = ActAsked(chosen.case_id, act, (("letter", chosen.letter_id),))
            button.explain(refusals.get(act, ""), asked)
            why.say(refusals.get(act, ""))

    def say_chosen(self, count: int) -> None:
        """Say how many letters are selected: several are reminded together, each by its own."""
        is_many = count > 1
        self.remind.say(words.REMIND_MANY.format(count=count) if is_many else words.REMIND, "R")
        if is_many:
            self.remind.explain("")
            self.remind_why.say("")

    def changeEvent(self, event: QEvent) -> None:
        """Override QFrame.changeEvent: the width follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(WIDTH))

    def _fill(self, inner: QVBoxLayout) -> None:
        inner.setContentsMargins(*(theme.px(side) for side in (18, 16, 18, 16)))
        self.state = Chip()
        inner.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
        self.number = Label("", "h2").wrapped()
        self.who = Label("", "small", "text2").wrapped()
        self.since = Label("", "strong", "red").wrapped()
        self.adopted = Label("", "small", "amber").wrapped()
        for label in (self.number, self.who, self.since, self.adopted):
            inner.addWidget(label)
        inner.addWidget(rule())
        inner.addWidget(SectionHeader(words.PAPERS, role="strong"))
        self._papers = column(gap=8)
        inner.addLayout(self._papers)
        self._reminders_head = SectionHeader(words.REMINDERS, role="strong")
        self._reminders = Label("", "small", "text2").wrapped()
        inner.addWidget(self._reminders_head)
        inner.addWidget(self._reminders)
        inner.addStretch(1)
        inner.addWidget(rule())
        self._make_buttons(inner)

    def _make_buttons(self, inner: QVBoxLayout) -> None:
        self.confirm = Button(words.CONFIRM, "check", "danger", "S")
        self.extend = Button(words.EXTEND, "calendar-clock", "plain", "E")
        self.remind = Button(words.REMIND, "bell", "plain", "R")
        self.register = Button(words.REGISTER, "file-plus", "plain", "P")
        self.letter = Button(words.OPEN_LETTER, "file-text", "plain", "Enter")
        self.case = Button(words.OPEN_CASE, "folder-open", "plain", "C")
        labels = (Label("", "small", "text2").wrapped() for _ in "abc")
        self.confirm_why, self.extend_why, self.remind_why = labels
        self.confirm.clicked.connect(lambda: self.act_wanted.emit("confirm-lapse"))
        self.extend.clicked.connect(lambda: self.act_wanted.emit("extend-letter"))
        self.remind.clicked.connect(lambda: self.act_wanted.emit("remind-enterprise"))
        self.register.clicked.connect(self.papers_wanted)
        self.letter.clicked.connect(self.letter_wanted)
        self.case.clicked.connect(self.case_wanted)
        acts = (self.confirm, self.confirm_why, self.extend, self.extend_why)
        for widget in (*acts, self.remind, self.remind_why, self.register):
            inner.addWidget(widget)
        pair = row(gap=8)
        pair.addWidget(self.letter, 1)
        pair.addWidget(self.case, 1)
        inner.addLayout(pair)

    def _show_papers(self, papers: Iterable[LapsePaperRow]) -> None:
        clear(self._papers)
        for paper in papers:
            self._papers.addWidget(_paper(paper))

    def _show_reminders(self, chosen: LapseRow) -> None:
        lines = [
            words.REMINDER.format(days=days, on=sentences.full_day(on) if on else words.UNKNOWN_DAY)
            for days, on in chosen.reminders
        ]
        if chosen.reminder_due is not None:
            lines.insert(0, words.REMINDER_TODAY.format(days=chosen.reminder_due))
        self._reminders.say("\n".join(lines))
        self._reminders_head.setVisible(bool(lines))


def _paper(paper: LapsePaperRow) -> QWidget:
    holder = QWidget()
    line = row(holder, gap=8)
    light = StatusLight(_light(paper), 15)
    light.show_light(_light(paper), paper.status)
    line.addWidget(light, 0, Qt.AlignmentFlag.AlignTop)
    both = column(gap=2)
    both.addWidget(Label(paper.name, "strong").wrapped())
    if paper.changed_on is not None:
        said = words.PAPER_CAME.format(status=paper.status, on=f"{paper.changed_on:%Y-%m-%d}")
    else:
        by = words.PAPER_BY.format(by=f"{paper.by:%Y-%m-%d}")
        said = sentences.joined((paper.status, by))
    both.addWidget(Label(said, "small", "red" if paper.is_late else "text2").wrapped())
    line.addLayout(both, 1)
    holder.setAccessibleName(sentences.row_sentence((paper.name, said)))
    return holder


def _light(paper: LapsePaperRow) -> Light:
    if paper.is_in:
        return Light.GREEN
    return Light.RED if paper.is_late else Light.MISSING
