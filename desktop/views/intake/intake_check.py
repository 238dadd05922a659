"""The fifth step: all that was typed in groups, what is lacking, and how to hand it in."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.files.application_checks import FIELDS
from desktop.files.application_fields import (
    FEATURE_FIELDS,
    MATTER_FIELDS,
    PAPER_FIELDS,
    ROAD_COLUMNS,
)
from desktop.models.application_draft import ApplicationDraft, Step
from desktop.models.rows_intake import IntakePreview, SpanRow
from desktop.views import theme
from desktop.views.intake.intake_demand import VerdictStrip
from desktop.views.intake.intake_form import FieldRow
from desktop.views.widgets.buttons import OTHER_OFFICER, Button, Mend
from desktop.views.widgets.card import Card, SectionHeader, column
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import Label, reveal
from desktop.wording import intake as words
from desktop.wording import sentences, why

SIDE = 340
NARROW_BELOW = 820
GROUPS: tuple[tuple[str, Step, tuple[str, ...]], ...] = (
    ("enterprise", Step.ENTERPRISE, ("enterprise", "external_number")),
    ("contact", Step.ENTERPRISE, ("contact",)),
    ("project", Step.PROJECT, ("project",)),
    ("demand", Step.DEMAND, ("demand",)),
    ("route", Step.DEMAND, ("route",)),
)
LISTED = (
    ("matters", Step.DEMAND, 1),
    ("roads", Step.DEMAND, 1),
    ("features", Step.DEMAND, 1),
    ("papers", Step.PAPERS, len(PAPER_FIELDS)),
)
ACCEPT, RECEIVE = "accept", "receive"


class CheckStep(QWidget):
    """The check page.

    Signals: ``change_wanted(Step)`` a group is to be changed; ``handed_in(bool)`` the officer
    hands it in, True to accept at once; ``fact_wanted(str)``.
    """

    change_wanted = Signal(object)
    handed_in = Signal(bool)
    fact_wanted = Signal(str)

    def __init__(self, draft: ApplicationDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self._preview = IntakePreview()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(theme.px(14))
        left = column(gap=12)
        self.strip = VerdictStrip()
        self.strip.fact_wanted.connect(self.fact_wanted)
        left.addWidget(self.strip)
        self._groups: dict[str, tuple[KeyValues, Label]] = {}
        for key, step, groups in GROUPS:
            named = sum(path.partition(".")[0] in groups for path in FIELDS)
            left.addWidget(self._make_group(key, step, named))
        for key, step, count in LISTED:
            left.addWidget(self._make_group(key, step, count))
        left.addStretch(1)
        self._both.addLayout(left, 1)
        self._side = self._make_side()
        self._both.addWidget(self._side)
        self._fit(self.width())

    @property
    def is_accepted(self) -> bool:
        """True where the officer wants to accept at once."""
        return self.way.current == ACCEPT

    def show_draft(self) -> None:
        """Show the form as it stands."""
        for key, _step, groups in GROUPS:
            self._fill(key, self._pairs(groups))
        self._fill("matters", self._matters())
        self._fill("roads", self._roads())
        self._fill("features", self._features())
        self._fill("papers", self._listed(f.path for f in PAPER_FIELDS))
        self.received.show_value()

    def show_preview(self, preview: IntakePreview) -> None:
        """Show what would come of handing it in."""
        self._preview = preview
        self.strip.show_verdict(preview.verdict)
        self.warnings.say("\n".join(found.sentence for found in preview.warnings))
        self._warned.setVisible(bool(preview.warnings))
        self.lacking.say("\n".join(self._lacking()) or words.LACKING_NONE)
        self._show_clock()

    def show_errors(self, count: int) -> None:
        """Let the form be handed in, or say what stands against it."""
        refusal = self._preview.refusal
        reason = refusal or (words.BLOCKED.format(count=count) if count else "")
        self.go.explain(reason, OTHER_OFFICER if refusal else Mend(why.TO_MEND, self._to_first))
        self.note.say(reason or words.READY, "amber" if reason else "text2")

    def _to_first(self) -> None:
        errors = self.draft.all_errors()
        if errors:
            self.fact_wanted.emit(errors[0].path)

    def hand_in(self) -> None:
        """Hand the form in as it was chosen."""
        if self.go.isEnabled():
            self.handed_in.emit(self.is_accepted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent: narrow, handing in stands beneath."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        is_narrow = width < theme.px(NARROW_BELOW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop
        self._both.setDirection(down if is_narrow else across)
        self._side.setMaximumWidth(16777215 if is_narrow else theme.px(SIDE))
        self._side.setMinimumWidth(0 if is_narrow else theme.px(SIDE))

    def _make_side(self) -> QWidget:
        side = QWidget()
        layout = column(side, gap=12)
        card = Card(padding=16, gap=10)
        card.body.addWidget(SectionHeader(words.SECTIONS["receipt"], "inbox"))
        self.way = SegmentedTabs(words.HAND_IN_NAME)
        for key, said in words.HAND_IN.items():
            self.way.add(key, said)
        self.way.chosen.connect(self._show_clock)
        card.body.addWidget(self.way)
        self.way_note = Label("", "small", "text2").wrapped()
        card.body.addWidget(self.way_note)
        self.clock = Label("").wrapped()
        card.body.addWidget(self.clock)
        self.received = FieldRow(self.draft, "received_at")
        card.body.addWidget(self.received)
        self.go = Button("", "check", "primary", words.HAND_IN_KEY)
        self.go.clicked.connect(self.hand_in)
        card.body.addWidget(self.go)
        self.note = Label("", "small", "text2").wrapped()
        card.body.addWidget(self.note)
        layout.addWidget(card)
        layout.addWidget(self._make_lacking())
        layout.addWidget(self._make_warnings())
        layout.addStretch(1)
        return side

    def _make_lacking(self) -> Card:
        card = Card(padding=16, gap=8)
        card.body.addWidget(SectionHeader(words.LACKING, "paperclip"))
        self.lacking = Label("").wrapped()
        card.body.addWidget(self.lacking)
        return card

    def _make_warnings(self) -> Card:
        self._warned = Card(padding=16, gap=8)
        self._warned.body.addWidget(SectionHeader(words.WARNINGS, "triangle-alert"))
        self.warnings = Label("", tone="amber").wrapped()
        self._warned.body.addWidget(self.warnings)
        self._warned.hide()
        return self._warned

    def _show_clock(self) -> None:
        self.go.say(words.HAND_IN[self.way.current])
        self.way_note.setText(words.HAND_IN_NOTES[self.way.current])
        self.clock.setText("\n".join(self._clock_lines()))

    def _clock_lines(self) -> Iterable[str]:
        preview, wanted = self._preview, self._wanted()
        if not self.is_accepted:
            yield from _span(words.CLOCK_NOTIFY, preview.notify, preview.closing)
            return
        if "external_works" in wanted and preview.verdict is not None:
            is_exempt = preview.verdict.outcome == "exempt"
            if is_exempt:
                yield words.CLOCK_EXEMPT
        yield from _span(words.CLOCK_DECIDE, preview.decide, preview.closing)
        if "transmission" in wanted:
            yield words.CLOCK_DELEGATED
        if "connection" in wanted:
            yield words.CLOCK_UTILITY

    def _wanted(self) -> tuple[str, ...]:
        chosen = (f.path for f in MATTER_FIELDS if self.draft.value(f.path) == "yes")
        return tuple(path.removeprefix("matters.") for path in chosen)

    def _lacking(self) -> Iterable[str]:
        for paper in self._preview.papers:
            if self.draft.value(f"papers.{paper.paper}") in ("missing", "returned"):
                pattern = words.LACKING_OTHER
                if paper.may_be_waived:
                    pattern = words.LACKING_WAIVABLE
                elif paper.is_main:
                    pattern = words.LACKING_MAIN
                yield pattern.format(name=paper.name)

    def _make_group(self, key: str, step: Step, count: int) -> Card:
        """Make the card of a group with room for so many pairs, to be filled in."""
        card = Card(padding=16, gap=8)
        head = SectionHeader(words.SECTIONS[key])
        change = Button(words.CHANGE, "", "link")
        change.setAccessibleName(f"{words.CHANGE} {words.SECTIONS[key]}")
        change.setProperty("step", step.value)
        change.clicked.connect(self._change)
        head.add(change)
        card.body.addWidget(head)
        shown, blank = KeyValues(), Label(words.NOT_FILLED, "small", "text2")
        shown.prepare(count)
        for part in (shown, blank):
            card.body.addWidget(part)
        self._groups[key] = (shown, blank)
        return card

    def _fill(self, key: str, pairs: Iterable[tuple[str, str]]) -> None:
        shown, blank = self._groups[key]
        shown.show_pairs(tuple(pairs))
        reveal(shown, is_shown=bool(shown.pairs))
        reveal(blank, is_shown=not shown.pairs)

    def _pairs(self, groups: Iterable[str]) -> Iterable[tuple[str, str]]:
        for path in FIELDS:
            if path.partition(".")[0] in groups and path != "received_at":
                value = self._said(path)
                if value or FIELDS[path].required:
                    yield words.label(path), value or words.NOT_FILLED

    def _listed(self, paths: Iterable[str]) -> Iterable[tuple[str, str]]:
        return ((words.label(p), self._said(p)) for p in paths if self.draft.value(p))

    def _matters(self) -> Iterable[tuple[str, str]]:
        names = [words.label(f"matters.{kind}") for kind in self._wanted()]
        if names:
            yield words.SECTIONS["matters"], sentences.listed(names)

    def _roads(self) -> Iterable[tuple[str, str]]:
        for row in range(self.draft.road_rows):
            said = (self._said(f"roads.{row}.{c.path}") for c in ROAD_COLUMNS)
            line = sentences.joined(said)
            if line:
                yield words.ROAD_LINE.format(number=row + 1), line

    def _features(self) -> Iterable[tuple[str, str]]:
        answers = {f.path: self.draft.value(f.path) for f in FEATURE_FIELDS}
        yes = [words.label(p) for p, a in answers.items() if a == "yes"]
        no = sum(a == "no" for a in answers.values())
        said = words.ANSWER_COUNT.format(
            yes=sentences.listed(yes) or words.ANSWER_NONE,
            no=no,
            unknown=len(answers) - len(yes) - no,
        )
        yield words.SECTIONS["features"], said

    def _said(self, path: str) -> str:
        value = self.draft.shown(path)
        return (FIELDS[path].choices or {}).get(value, value)

    def _change(self) -> None:
        self.change_wanted.emit(Step(str(self.sender().property("step"))))


def _span(pattern: str, span: SpanRow | None, closing: str) -> Iterable[str]:
    if span is None:
        return
    start = sentences.full_day(span.start)
    if span.came_at is not None and span.came_at.date() != span.start:
        start = words.CLOCK_LATE.format(came=sentences.moment(span.came_at), start=start)
    if span.until is None:
        yield words.CLOCK_UNKNOWN.format(start=start, year=span.missing_year)
        return
    until = sentences.full_day(span.until)
    begins = words.CLOCK_BEGINS[span.first_day_counts]
    yield pattern.format(start=start, days=span.days, until=until, closing=closing, begins=begins)
