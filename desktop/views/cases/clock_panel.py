"""审批时钟: a matter's bureaus with their clocks, and day by day why a day counts or not."""

from collections.abc import Sequence
from dataclasses import asdict

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from desktop.models.rows import BureauStepRow, ClockRow, CountedDayRow, Light, MatterRow
from desktop.models.rows_rule_content import TableWanted
from desktop.views import theme
from desktop.views.marks import bureau_light, bureau_tone
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row, rule
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.clock_bar import ClockBar
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.refilled import Refilled
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import case_overview, clock_story, rule_content, screens, sentences

NAME, OFFICER, CLOCK, STATE, FOLD = 172, 74, 122, 88, 40


class ClockPanel(Card):
    """One matter's clocks, a line a bureau.

    Signals: ``table_wanted(TableWanted)`` the version of the table its days were taken from.
    """

    table_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=0, gap=0, parent=parent)
        self._head = head = SectionHeader(case_overview.SECTION_CLOCK, "calendar-clock")
        edge = theme.px(16)
        head.setContentsMargins(edge, theme.px(12), edge, theme.px(8))
        self._limit: TableWanted | None = None
        self.to_table = Button(rule_content.LIMIT, "", "quiet")
        self.to_table.clicked.connect(self._want_table)
        head.add(self.to_table)
        self.body.addWidget(head)
        self.body.addWidget(self._make_titles())
        lines = column(gap=0)
        self._steps = Refilled(lines, StepLine, StepLine.show_step)
        self.body.addLayout(lines)
        self.body.addSpacing(theme.px(6))

    def show_matter(self, matter: MatterRow) -> None:
        """Show a matter's clocks."""
        self._head.title.setText(sentences.joined((case_overview.SECTION_CLOCK, matter.name)))
        self._head.note.setText(clock_span(matter))
        self._head.note.setToolTip(sentences.full_moment(matter.due_at))
        self._limit = matter.limit
        self.to_table.setVisible(matter.limit is not None)
        self._steps.show_rows(matter.steps)

    def _want_table(self) -> None:
        if self._limit is not None:
            self.table_wanted.emit(self._limit)

    def prepare(self, count: int) -> None:
        """Make so many lines ahead."""
        self._steps.prepare(count)

    @property
    def lines(self) -> list["StepLine"]:
        """The line of each step."""
        return self._steps.parts

    def _make_titles(self) -> QWidget:
        titles = QWidget()
        layout = row(titles, gap=8)
        edge = theme.px(16)
        layout.setContentsMargins(edge, theme.px(4), edge, theme.px(6))
        words = case_overview.CLOCK_HEAD
        for key, width in (("bureau", NAME), ("officer", OFFICER), ("clock", CLOCK)):
            label = Label(words[key], "small", "text2")
            label.setFixedWidth(theme.px(width))
            layout.addWidget(label)
        layout.addWidget(Label(words["opinion"], "small", "text2"), 1)
        state = Label(words["state"], "small", "text2")
        state.setFixedWidth(theme.px(STATE + FOLD + 8))
        layout.addWidget(state)
        return titles


class StepLine(QFrame):
    """One bureau: light, name, officer, clock, opinion, state; it unfolds into its days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outer = column(self, gap=0)
        self._outer.addWidget(rule())
        body = QWidget()
        layout = row(body, gap=8)
        edge = theme.px(16)
        layout.setContentsMargins(edge, theme.px(6), edge, theme.px(6))
        self._make_bureau(layout)
        self._make_state(layout)
        self._outer.addWidget(body)
        self._more = column(gap=6)
        self._more.setContentsMargins(theme.px(40), 0, theme.px(16), 0)
        self._outer.addLayout(self._more)
        self.days: DayList | None = None
        self._clock: ClockRow | None = None
        self._is_own = False
        self.told: object = ((), ())

    def show_step(self, step: BureauStepRow) -> None:
        """Show where a bureau stands."""
        light = step.clock.light if step.clock else None
        words = case_overview.BUREAU_STATES[step.state]
        self._light.show_light(bureau_light(step.state, light), words)
        self._name.setText(step.name)
        self._officer.setText(step.officer or "—")
        self._show_clock(step.clock)
        self._opinion.setText(step.text or _waiting_words(step))
        self._state.say(case_overview.BUREAU_CHIPS[step.state], bureau_tone(step.state, light))
        late = case_overview.LATE_ENTRY if step.is_late_reviewed else case_overview.LATE_WAITS
        tone = "green" if step.is_late_reviewed else "amber"
        self._late.say(late if step.is_late_entry else "", tone)
        self.setAccessibleName(sentences.row_sentence((step.name, words, step.officer, step.text)))
        self._is_own = step.is_own
        self.setObjectName("own" if step.is_own else "other")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QFrame.paintEvent: the own line has a tint."""
        if self._is_own:
            painter = QPainter(self)
            painter.fillRect(self.rect(), theme.colour("selected"))
            painter.end()

    def tell_more(self, told: object, parts: Sequence[QWidget]) -> None:
        """Show what happened to the step, and what can be done, beneath its line.

        ``told`` is kept, to know what the parts tell of.
        """
        self.told = told
        clear(self._more)
        for part in parts:
            self._more.addWidget(part)
        if parts:
            self._more.addSpacing(theme.px(8))

    def _make_bureau(self, layout: QHBoxLayout) -> None:
        name = QWidget()
        pair = row(name, gap=8)
        self._light = StatusLight(Light.OPEN, 15)
        self._name = ElidedLabel("", "strong")
        pair.addWidget(self._light)
        pair.addWidget(self._name, 1)
        self._officer = ElidedLabel()
        clock = QWidget()
        inner = column(clock, gap=1)
        inner.setContentsMargins(0, 0, theme.px(10), 0)
        self._no_clock = Label("—", tone="text3")
        self._bar = ClockBar()
        self._provisional = Label(screens.PROVISIONAL, "micro", "amber")
        for part in (self._no_clock, self._bar, self._provisional):
            inner.addWidget(part)
        for widget, width in ((name, NAME), (self._officer, OFFICER), (clock, CLOCK)):
            widget.setFixedWidth(theme.px(width))
            layout.addWidget(widget)

    def _make_state(self, layout: QHBoxLayout) -> None:
        self._opinion = Label().wrapped()
        state = QWidget()
        state.setFixedWidth(theme.px(STATE))
        inner = column(state, gap=2)
        self._state, self._late = Chip(), Chip()
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        inner.addWidget(self._state, 0, left)
        inner.addWidget(self._late, 0, left)
        self.fold = IconButton("chevron-down", case_overview.CLOCK_DAYS)
        self.fold.setFixedWidth(theme.px(FOLD))
        self.fold.clicked.connect(self._toggle_days)
        layout.addWidget(self._opinion, 1)
        layout.addWidget(state)
        layout.addWidget(self.fold)

    def _show_clock(self, clock: ClockRow | None) -> None:
        """Show the clock's bar; its days are those of the clock before no longer."""
        self._no_clock.setVisible(clock is None)
        self._bar.setVisible(clock is not None)
        self._provisional.say(_remark(clock), "amber")
        if clock is not None:
            self._bar.show_clock(clock)
        if _told(clock) != _told(self._clock) and self.days is not None:
            self.days.hide()
            self.days.deleteLater()
            self.days = None
        self._clock = clock
        self.fold.setEnabled(clock is not None and bool(clock.counted))

    def _toggle_days(self) -> None:
        """Show the days or put them away; they are made when somebody first asks for them."""
        if self.days is None and self._clock is not None:
            self.days = DayList(self._clock)
            self._outer.addWidget(self.days)
            self.days.show()
        elif self.days is not None:
            self.days.setVisible(self.days.isHidden())


class DayList(QWidget):
    """How the due day was counted: in one sentence, then each day with its number."""

    def __init__(self, clock: ClockRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, gap=6)
        outer.setContentsMargins(theme.px(40), 0, theme.px(16), theme.px(10))
        self.story = Label("\n".join(stories(clock)), "small").wrapped()
        outer.addWidget(self.story)
        grid = QGridLayout()
        outer.addLayout(grid)
        grid.setHorizontalSpacing(theme.px(18))
        grid.setVerticalSpacing(theme.px(3))
        grid.setColumnStretch(3, 1)
        for number, day in enumerate(clock.counted):
            counts = day.number is not None
            tone = "text" if counts else "text3"
            kind = sentences.joined((case_overview.DAY_KINDS.get(day.kind, day.kind), day.holiday))
            said = case_overview.DAY_COUNTED.format(number=day.number)
            grid.addWidget(Label(sentences.full_day(day.on), "small", tone), number, 0)
            grid.addWidget(Label(kind, "small", tone), number, 1)
            words = said if counts else case_overview.DAY_NOT_COUNTED
            grid.addWidget(Label(words, "small", "accent" if counts else "text3"), number, 2)


def _remark(clock: ClockRow | None) -> str:
    """Return what an officer must know of a due day beside its bar."""
    if clock is None:
        return ""
    if clock.is_provisional:
        return screens.PROVISIONAL
    if clock.recounted_on is None:
        return ""
    words = case_overview.PUT_OFF if clock.is_put_off else case_overview.BROUGHT_FORWARD
    return words.format(on=f"{clock.recounted_on:%m-%d}")


def stories(clock: ClockRow) -> tuple[str, ...]:
    """Return how the day promised was counted, and what the calendar in force makes of it."""
    if clock.begun is None:
        return ()
    start = clock_story.StoryStart(**asdict(clock.begun))
    told = clock_story.story(start, _days(clock.counted), clock.due_at)
    if not clock.recounted:
        return (told,)
    again = clock_story.story(start, _days(clock.recounted), None)
    return (told, clock_story.RECOUNTED.format(story=again))


def _days(counted: Sequence[CountedDayRow]) -> list[clock_story.StoryDay]:
    return [clock_story.StoryDay(d.on, d.kind, d.holiday, d.number) for d in counted]


def _told(clock: ClockRow | None) -> object:
    return (clock.started, clock.counted, clock.recounted) if clock is not None else ()


def clock_span(matter: MatterRow) -> str:
    """Return from when to when a matter's clock runs, or ran."""
    if matter.accepted_at is None:
        return case_overview.CLOCK_NOT_ACCEPTED
    accepted, due = sentences.moment(matter.accepted_at), sentences.moment(matter.due_at)
    if matter.ended_at is not None:
        ended, outcome = sentences.moment(matter.ended_at), sentences.outcome(matter.state)
        return case_overview.CLOCK_ENDED.format(accepted=accepted, ended=ended, outcome=outcome)
    if matter.due_at is None:
        return case_overview.CLOCK_NONE
    return case_overview.CLOCK_SPAN.format(accepted=accepted, due=due)


def _waiting_words(step: BureauStepRow) -> str:
    words = case_overview.BUREAU_STATES[step.state]
    return case_overview.BUREAU_OWN.format(state=words) if step.is_own else words
