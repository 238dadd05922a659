"""概览: where the case stands, its clocks and verdict, and what is to be done next."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.models.rows import CasePage, PaceRow, TimelineRow
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.cases.case_parts import PaperList, papers_ready
from desktop.views.cases.clock_panel import ClockPanel
from desktop.views.cases.held_card import HeldCard
from desktop.views.cases.more_acts import MoreActs
from desktop.views.cases.next_step import NextStep
from desktop.views.cases.note_field import NoteField
from desktop.views.cases.person_sheet import PersonSheet
from desktop.views.cases.receipt_card import ReceiptCard
from desktop.views.cases.verdict_panel import VerdictPanel
from desktop.views.copying import copy_rows
from desktop.views.widgets.buttons import OTHER_OFFICER, Button, IconButton
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.page_frame import bring_into_sight
from desktop.views.widgets.refilled import Refilled
from desktop.views.widgets.ring import Ring
from desktop.views.widgets.stepper import Stepper
from desktop.views.widgets.tabbing import tab_through
from desktop.views.widgets.text import Label
from desktop.views.widgets.timeline import TimelineItem
from desktop.wording import (
    case_overview,
    case_page,
    persons,
    screens,
    sentences,
    signs,
    stages,
)

RIGHT = 346
BESIDE_FROM = 980
USUAL_PAPERS, USUAL_STEPS, USUAL_RULES, USUAL_FACTS = 9, 5, 21, 10
"""How many of each a usual case has; they are made ahead."""
RULES_AT_ONCE = 7
NEWEST = 8
"""How many of the things that happened stand beside the overview."""


class CaseOverview(QWidget):
    """The overview of a case.

    ``sheets`` stand above the next step, hidden until they are asked for.

    Signals: ``paper_wanted(str)``; ``stated(object, str)`` answers by path and their source;
    ``next_wanted()``; ``act_wanted(str)`` the form of an act; ``noted(str)`` a remark;
    ``log_wanted()``; ``rule_wanted(str)`` a condition of the verdict on the page of rules;
    ``table_wanted(TableWanted)`` a version of a rule table.
    """

    paper_wanted = Signal(str)
    stated = Signal(object, str)
    act_wanted = Signal(str)
    noted = Signal(str)
    log_wanted = Signal()
    rule_wanted = Signal(str)
    table_wanted = Signal(object)
    next_wanted = Signal()

    def __init__(self, *sheets: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._laid_out: dict[str, tuple[object, ...]] = {}
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(theme.px(14))
        self._left = column(gap=14)
        self._side = QWidget()
        self._right = column(self._side, gap=14)
        self._outer.addLayout(self._left, 1)
        self._outer.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        self._make_left()
        self._make_right()
        self._fit()

    def show_case(self, page: CasePage, opened: frozenset[str]) -> None:
        """Show a case; ``opened`` are the papers looked at since."""
        self._show_pace(page.pace)
        self.next.show_case(page)
        self.more.show_acts(page.more_acts)
        self.warnings.say("\n".join(page.warnings))
        self.show_papers(page, opened)
        if self._is_new("stages", page.case_id, page.stages):
            self.stepper.show_stages(page.stages)
        clocks = tuple(matter for matter in page.matters if matter.steps)
        if self._is_new("clocks", page.case_id, clocks):
            self._clocks.show_rows(clocks)
        if self._is_new("held", page.case_id, page.held):
            self.held.show_held(page.held)
        if self._is_new("verdict", page.case_id, page.verdict):
            self.verdict.show_verdict(page.verdict)
        if self._is_new("person", page.case_id):
            self.person.hide()
        self.contact.explain(page.contact_refusal, OTHER_OFFICER)
        self.contact.setToolTip(tip(page.contact_refusal or persons.SHOW_TIP))
        pairs = (*_basics(page), *page.facts)
        if self._is_new("basics", page.case_id, pairs):
            self.basics.show_pairs(pairs)
        if self._is_new("timeline", page.case_id, page.log):
            self._show_timeline(page)
            self.receipt.follow(page.case_id)
        tab_through(self)

    def prepare(self) -> Iterator[None]:
        """Make ahead, a piece at a time, what a usual case fills."""
        self.papers.prepare(USUAL_PAPERS)
        yield
        self._clocks.prepare(1)
        self._timeline.prepare(NEWEST)
        yield
        for panel in self._clocks.made:
            panel.prepare(USUAL_STEPS)
        yield
        for count in range(RULES_AT_ONCE, USUAL_RULES + 1, RULES_AT_ONCE):
            self.verdict.prepare(count)
            yield
        self.basics.prepare(USUAL_FACTS)
        yield

    def show_papers(self, page: CasePage, opened: frozenset[str]) -> None:
        """Show the papers and which of them were looked at."""
        if self._is_new("papers", page.case_id, page.papers, opened):
            self._papers_head.note.setText(papers_ready(page.papers))
            self.papers.show_papers(page.papers, opened)

    def _is_new(self, part: str, *shown: object) -> bool:
        """Return whether a part must be laid out again: what it shows, or the look, changed."""
        now = (*shown, theme.percent(), theme.tokens())
        before = self._laid_out.get(part)
        self._laid_out[part] = now
        return now != before

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: narrow, the right column goes below."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.width() >= theme.px(BESIDE_FROM)
        way = QBoxLayout.Direction
        self._outer.setDirection(way.LeftToRight if beside else way.TopToBottom)
        least = theme.px(RIGHT)
        self._side.setMinimumWidth(least)
        self._side.setMaximumWidth(least if beside else 16777215)
        align = Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0)
        self._outer.setAlignment(self._side, align)

    def _make_left(self) -> None:
        card = Card(padding=16)
        line = row(gap=20)
        self.stepper = Stepper()
        line.addWidget(self.stepper, 1)
        self.ring = Ring()
        line.addWidget(self.ring)
        self._pace = column(gap=2)
        self.pace_title = Label(case_overview.PACE_TITLE, "strong")
        self.pace_span = Label("", "small", "text2")
        self.pace_state = Label("", "small", "green")
        for label in (self.pace_title, self.pace_span, self.pace_state):
            self._pace.addWidget(label)
        line.addLayout(self._pace)
        card.body.addLayout(line)
        self._left.addWidget(card)
        clocks = column(gap=14)
        self._clocks = Refilled(clocks, self._make_clock, ClockPanel.show_matter)
        self._left.addLayout(clocks)
        self.held = HeldCard()
        self._left.addWidget(self.held)
        self.verdict = VerdictPanel()
        self.verdict.stated.connect(self.stated)
        self.verdict.act_wanted.connect(self.act_wanted)
        self.verdict.rule_wanted.connect(self.rule_wanted)
        self.verdict.table_wanted.connect(self.table_wanted)
        self.receipt = ReceiptCard()
        self._left.addWidget(self.verdict)
        self._left.addWidget(self.receipt)
        self._left.addStretch(1)

    def _make_right(self) -> None:
        self.next = NextStep()
        self.next.wanted.connect(self.next_wanted)
        self.next_button = self.next.button
        self.more = MoreActs()
        self.next.body.addWidget(self.more)
        for sheet in self._sheets:
            self._right.addWidget(sheet)
        self._right.addWidget(self.next)
        self._right.addWidget(self._make_basics())
        self._right.addWidget(self._make_papers())
        self._right.addWidget(self._make_timeline())

    def _make_basics(self) -> Card:
        card = Card(padding=16)
        head = SectionHeader(case_overview.SECTION_BASICS, "building-2")
        copy = IconButton("copy", screens.COPY)
        copy.clicked.connect(self._copy)
        self.contact = Button(persons.CONTACT, "eye", "ghost")
        self.person = PersonSheet()
        self.person.hide()
        self.contact.clicked.connect(self.person.ask)
        head.add(self.contact)
        head.add(copy)
        self.basics = KeyValues()
        self.warnings = Label("", "small", "amber").wrapped()
        self.warnings.setAccessibleName(case_page.WARNING)
        self.warnings.hide()
        card.body.addWidget(head)
        card.body.addWidget(self.basics)
        card.body.addWidget(self.person)
        card.body.addWidget(self.warnings)
        return card

    def _make_papers(self) -> Card:
        card = Card(padding=16)
        self._papers_head = SectionHeader(case_overview.SECTION_PAPERS, "paperclip")
        self.papers = PaperList()
        self.papers.wanted.connect(self.paper_wanted)
        card.body.addWidget(self._papers_head)
        card.body.addWidget(self.papers)
        return card

    def _make_timeline(self) -> Card:
        card = Card(padding=16)
        head = SectionHeader(case_overview.SECTION_TIMELINE, "history")
        note = Button(case_overview.NOTE, "file-text", "ghost", case_page.NOTE_KEY)
        note.clicked.connect(self.open_note)
        head.add(note)
        card.body.addWidget(head)
        card.body.addWidget(self._make_note())
        timeline = column(gap=0)
        self._timeline = Refilled(timeline, TimelineItem, _show_event)
        self._nothing_yet = Label(case_overview.EMPTY_TABS["timeline"], tone="text2")
        card.body.addLayout(timeline)
        card.body.addWidget(self._nothing_yet)
        self._whole_log = Button(case_page.MORE_LOG, "", "link")
        self._whole_log.clicked.connect(self.log_wanted)
        card.body.addWidget(self._whole_log, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _make_note(self) -> NoteField:
        self.note = NoteField()
        self.note.noted.connect(self.noted)
        self.note.hide()
        return self.note

    def open_note(self) -> None:
        """Open the field for a remark."""
        self.note.show()
        self.note.text.setFocus()
        bring_into_sight(self.note)

    def _make_clock(self) -> ClockPanel:
        panel = ClockPanel()
        panel.table_wanted.connect(self.table_wanted)
        return panel

    def _show_pace(self, pace: PaceRow | None) -> None:
        for widget in (self.ring, self.pace_title, self.pace_span, self.pace_state):
            widget.setVisible(pace is not None)
        if pace is None:
            return
        self.ring.show_days(pace.used, pace.aim)
        self.pace_state.setVisible(pace.start is not None)
        if pace.start is None:
            self.pace_span.setText(stages.PACE_AWAITS)
            return
        start, end = sentences.day(pace.start), sentences.day(pace.expected)
        provisional = (
            f"{signs.OPEN}{screens.PROVISIONAL}{signs.CLOSE}" if pace.is_provisional else ""
        )
        self.pace_span.setText(case_overview.PACE_SPAN.format(start=start, end=end) + provisional)
        within = pace.used <= pace.aim
        words = case_overview.PACE_WITHIN if within else case_overview.PACE_BEYOND
        self.pace_state.say(words.format(aim=pace.aim), "green" if within else "red")

    def _show_timeline(self, page: CasePage) -> None:
        newest = page.log[:NEWEST]
        self._whole_log.setVisible(len(page.log) > NEWEST)
        self._timeline.show_rows([(event, event is newest[-1]) for event in newest])
        self._nothing_yet.setVisible(not newest)

    def _copy(self) -> None:
        copy_rows(self.basics.pairs)


def _show_event(item: TimelineItem, row: tuple[TimelineRow, bool]) -> None:
    event, is_last = row
    item.show_event(event, is_last=is_last)


def _basics(page: CasePage) -> tuple[tuple[str, str], ...]:
    scale = sentences.scale(page.kilovolts, page.capacity_kva)
    expected = sentences.full_day(page.expected_on) if page.expected_on else ""
    values = {
        "credit_code": page.credit_code,
        "project_code": page.project_code,
        "address": page.address,
        "parcel": page.parcel,
        "demand": sentences.joined((page.demand_name, scale)),
        "expected_on": expected,
        "contact": page.contact,
    }
    return tuple((case_overview.FIELDS[key], value) for key, value in values.items())
