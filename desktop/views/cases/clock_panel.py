"""审批时钟: a matter's bureaus with their clocks, and day by day why a day counts or not."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from desktop.models.rows import BureauStepRow, CountedDayRow, MatterRow
from desktop.views import theme
from desktop.views.marks import bureau_light, bureau_tone
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.clock_bar import ClockBar
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import case_overview, screens, sentences

NAME, OFFICER, CLOCK, STATE, FOLD = 172, 74, 122, 88, 40


class ClockPanel(Card):
    """One matter's clocks, a line a bureau."""

    def __init__(self, matter: MatterRow, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=0, gap=0, parent=parent)
        head = SectionHeader(case_overview.SECTION_CLOCK, "calendar-clock")
        edge = theme.px(16)
        head.setContentsMargins(edge, theme.px(12), edge, theme.px(8))
        head.title.setText(sentences.joined((case_overview.SECTION_CLOCK, matter.name)))
        head.note.setText(clock_span(matter))
        head.note.setToolTip(sentences.full_moment(matter.due_at))
        self.body.addWidget(head)
        self.body.addWidget(self._make_titles())
        self.lines = [StepLine(step) for step in matter.steps]
        for line in self.lines:
            self.body.addWidget(line)
        self.body.addSpacing(theme.px(6))

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

    def __init__(self, step: BureauStepRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own" if step.is_own else "other")
        outer = column(self, gap=0)
        line = QFrame()
        line.setProperty("line", "h")
        outer.addWidget(line)
        body = QWidget()
        layout = row(body, gap=8)
        edge = theme.px(16)
        layout.setContentsMargins(edge, theme.px(6), edge, theme.px(6))
        self._fill(layout, step)
        outer.addWidget(body)
        self._more = column(gap=6)
        self._more.setContentsMargins(theme.px(40), 0, theme.px(16), 0)
        outer.addLayout(self._more)
        self.days = DayList(step.clock.counted if step.clock else ())
        self.days.hide()
        outer.addWidget(self.days)
        said = (step.name, case_overview.BUREAU_STATES[step.state], step.officer, step.text)
        self.setAccessibleName(sentences.row_sentence(said))
        self._is_own = step.is_own
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Override QFrame.changeEvent: the own line keeps its tint in either look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def tell_more(self, parts: Sequence[QWidget]) -> None:
        """Show what happened to the step, and what can be done, beneath its line."""
        for part in parts:
            self._more.addWidget(part)
        if parts:
            self._more.addSpacing(theme.px(8))

    def _fill(self, layout: QHBoxLayout, step: BureauStepRow) -> None:
        clock = step.clock.light if step.clock else None
        name = QWidget()
        pair = row(name, gap=8)
        light = StatusLight(bureau_light(step.state, clock), 15)
        light.show_light(bureau_light(step.state, clock), case_overview.BUREAU_STATES[step.state])
        pair.addWidget(light)
        pair.addWidget(ElidedLabel(step.name, "strong"), 1)
        officer = ElidedLabel(step.officer or "—")
        for widget, width in ((name, NAME), (officer, OFFICER), (_clock(step), CLOCK)):
            widget.setFixedWidth(theme.px(width))
            layout.addWidget(widget)
        opinion = Label(step.text or _waiting_words(step), tone="text").wrapped()
        layout.addWidget(opinion, 1)
        layout.addWidget(_state(step))
        self.fold = IconButton("chevron-down", case_overview.CLOCK_DAYS)
        self.fold.setFixedWidth(theme.px(FOLD))
        self.fold.setEnabled(bool(step.clock and step.clock.counted))
        self.fold.clicked.connect(self._toggle_days)
        layout.addWidget(self.fold)

    def _toggle_days(self) -> None:
        self.days.setVisible(self.days.isHidden())

    def _dress(self) -> None:
        ground = theme.tokens().selected if self._is_own else "transparent"
        sheet = f"StepLine {{ background: {ground}; border: none; }}"
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)


class DayList(QWidget):
    """Each day between start and due, with its kind and its number where it counts."""

    def __init__(self, days: Sequence[CountedDayRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.px(40), 0, theme.px(16), theme.px(10))
        grid.setHorizontalSpacing(theme.px(18))
        grid.setVerticalSpacing(theme.px(3))
        grid.setColumnStretch(3, 1)
        for number, day in enumerate(days):
            counts = day.number is not None
            tone = "text" if counts else "text3"
            kind = sentences.joined((case_overview.DAY_KINDS.get(day.kind, day.kind), day.holiday))
            said = case_overview.DAY_COUNTED.format(number=day.number)
            grid.addWidget(Label(sentences.full_day(day.on), "small", tone), number, 0)
            grid.addWidget(Label(kind, "small", tone), number, 1)
            words = said if counts else case_overview.DAY_NOT_COUNTED
            grid.addWidget(Label(words, "small", "accent" if counts else "text3"), number, 2)


def clock_span(matter: MatterRow) -> str:
    """Return from when to when a matter's clock runs."""
    if matter.accepted_at is None:
        return case_overview.CLOCK_NOT_ACCEPTED
    if matter.due_at is None:
        return case_overview.CLOCK_NONE
    accepted, due = sentences.moment(matter.accepted_at), sentences.moment(matter.due_at)
    return case_overview.CLOCK_SPAN.format(accepted=accepted, due=due)


def _clock(step: BureauStepRow) -> QWidget:
    if step.clock is None:
        return Label("—", tone="text3")
    holder = QWidget()
    layout = column(holder, gap=1)
    layout.setContentsMargins(0, 0, theme.px(10), 0)
    layout.addWidget(ClockBar(step.clock))
    if step.clock.is_provisional:
        layout.addWidget(Label(screens.PROVISIONAL, "micro", "amber"))
    return holder


def _state(step: BureauStepRow) -> QWidget:
    clock = step.clock.light if step.clock else None
    holder = QWidget()
    holder.setFixedWidth(theme.px(STATE))
    layout = column(holder, gap=2)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    words = case_overview.BUREAU_CHIPS[step.state]
    layout.addWidget(Chip(words, bureau_tone(step.state, clock)), 0, left)
    if step.is_late_entry:
        is_done = step.is_late_reviewed
        words = case_overview.LATE_ENTRY if is_done else case_overview.LATE_WAITS
        layout.addWidget(Chip(words, "green" if is_done else "amber"), 0, left)
    return holder


def _waiting_words(step: BureauStepRow) -> str:
    words = case_overview.BUREAU_STATES[step.state]
    return case_overview.BUREAU_OWN.format(state=words) if step.is_own else words
