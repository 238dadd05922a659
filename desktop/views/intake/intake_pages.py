"""The pages of the five steps, each in a scroll area of its own."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.models.application_draft import MATTERS, ApplicationDraft, Step, step_of
from desktop.models.rows_intake import IntakePreview, KnownEnterprise
from desktop.views import theme
from desktop.views.intake.intake_check import CheckStep
from desktop.views.intake.intake_demand import FeaturesSection, MattersSection
from desktop.views.intake.intake_fields import LineEditor
from desktop.views.intake.intake_form import FieldRow, FormSection
from desktop.views.intake.intake_papers import PapersSection
from desktop.views.intake.intake_roads import RoadsSection
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import Label
from desktop.wording import intake as words

ENTERPRISE = ("enterprise.name", "enterprise.credit_code", "enterprise.short_name")
CONTACT = ("contact.name", "contact.phone", "contact.identity")
OUTSIDE = "external_number"
PROJECT = ("project.name", "project.code")
PLACE = ("project.address", "project.street", "project.parcel")
DEMAND = (
    "demand.kind",
    "demand.kilovolts",
    "demand.capacity_kva",
    "demand.sources",
    "demand.expected_on",
)
ROUTE = ("route.start", "route.end", "route.length_m", "route.laying", "route.paid_by")
WIDE = ("project.name", "project.address")


class IntakePages(QStackedWidget):
    """The five pages over one draft.

    Signals: ``pasted(str)`` a block of cells was to be pasted; ``reused()`` what is known of
    the enterprise is to be taken over; ``fact_wanted(str)``, ``change_wanted(Step)`` and
    ``handed_in(bool)`` of the check page.
    """

    pasted = Signal(str)
    reused = Signal()
    fact_wanted = Signal(str)
    change_wanted = Signal(object)
    handed_in = Signal(bool)

    def __init__(self, draft: ApplicationDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = draft
        self.fields: dict[str, FieldRow] = {}
        self.frames: dict[Step, PageFrame] = {}
        self._layouts: dict[Step, QVBoxLayout] = {}
        self._built: set[Step] = set()
        self._preview = IntakePreview()
        self._known: KnownEnterprise | None = None
        self._streets: Sequence[str] = ()
        self._errors = 0
        for step in Step:
            self._add_frame(step)

    @property
    def matters(self) -> MattersSection:
        """The section of matters."""
        self._build(Step.DEMAND)
        return self._matters

    @property
    def features(self) -> FeaturesSection:
        """The section of what the route touches."""
        self._build(Step.DEMAND)
        return self._features

    @property
    def roads(self) -> RoadsSection:
        """The section of roads."""
        self._build(Step.DEMAND)
        return self._roads

    @property
    def papers(self) -> PapersSection:
        """The section of papers."""
        self._build(Step.PAPERS)
        return self._papers

    @property
    def check(self) -> CheckStep:
        """The check page."""
        self._build(Step.CHECK)
        return self._check

    def field(self, path: str) -> FieldRow:
        """Return the row of a field that stands alone."""
        self._build(step_of(path))
        return self.fields[path]

    def prepare(self) -> Iterator[None]:
        """Make the longest pages ahead, one after the other."""
        for step in (Step.DEMAND, Step.CHECK):
            self._build(step)
            yield

    def show_step(self) -> None:
        """Show the page of the step in hand, from its top."""
        step = self.draft.step
        self._build(step)
        if step is Step.CHECK:
            self.check.show_draft()
        self.setCurrentWidget(self.frames[step])
        self.frames[step].verticalScrollBar().setValue(0)

    def show_values(self) -> None:
        """Show every value that stands in the draft, on the pages that were made."""
        for field in self.fields.values():
            field.show_value()
        if Step.DEMAND in self._built:
            self._roads.show_rows()
            self._matters.show_values()
            self._features.show_values()
        if Step.PAPERS in self._built:
            self._papers.show_values()
        if self.draft.step is Step.CHECK:
            self.check.show_draft()

    def show_checked(self, path: str) -> None:
        """Show what is said of one field."""
        if path in self.fields:
            self.fields[path].show_checks()
        elif Step.DEMAND in self._built and path.partition(".")[0] in (MATTERS, "features"):
            self._matters.show_values()
            self._features.show_values()

    def show_changed(self, path: str) -> None:
        """Show a value that changed elsewhere than in its own editor."""
        group = path.partition(".")[0]
        if path in self.fields:
            self.fields[path].show_value()
        elif step_of(path) not in self._built:
            return
        elif group == MATTERS:
            self._matters.show_values()
        elif group == "features":
            self._features.show_values()
        elif group == "papers":
            self._papers.show_values()
        elif group == "roads":
            self._roads.show_values()

    def show_preview(self, preview: IntakePreview) -> None:
        """Show what would come of the form."""
        self._preview = preview
        if Step.DEMAND in self._built:
            self._matters.show_preview(preview)
        if Step.PAPERS in self._built:
            self._papers.show_papers(preview.papers)
        if Step.CHECK in self._built:
            self._check.show_preview(preview)

    def show_errors(self, count: int) -> None:
        """Let the form be handed in, or say how much stands against it."""
        self._errors = count
        if Step.CHECK in self._built:
            self._check.show_errors(count)

    def show_known(self, known: KnownEnterprise | None) -> None:
        """Offer what the office knows of the enterprise, as far as it is not typed yet."""
        self._known = known
        if Step.ENTERPRISE not in self._built:
            return
        self.offer.setVisible(known is not None)
        if known is None:
            return
        count = sum(not self.draft.value(path).strip() for path in known.values)
        pattern = words.REUSE if count else words.REUSE_NAMED
        on = f"{known.opened_on:%Y-%m-%d}"
        self._offered.setText(pattern.format(name=known.name, on=on, number=known.number))
        self._reuse.say(words.REUSE_BUTTON.format(count=count))
        self._reuse.setVisible(count > 0)

    def suggest_streets(self, streets: Sequence[str]) -> None:
        """Offer the streets of the district."""
        self._streets = streets
        if Step.PROJECT in self._built:
            editor = self.fields["project.street"].editor
            if isinstance(editor, LineEditor):
                editor.suggest(streets)

    def parts_to_visit(self) -> tuple[QWidget, ...]:
        """Return what Tab visits on the page shown, in order."""
        step = self.draft.step
        self._build(step)
        tab = Qt.FocusPolicy.TabFocus
        found = (w for w in self.frames[step].findChildren(QWidget) if w.window() is self.window())
        return tuple(w for w in found if w.focusPolicy() & tab and w.focusProxy() is None)

    def part(self, path: str) -> QWidget | None:
        """Return the editor of a field, or of the group it stands in."""
        self._build(step_of(path))
        if path in self.fields:
            return self.fields[path].editor
        if path == MATTERS:
            return next(iter(self.matters.ticks.values()))
        if path == "roads":
            return self.roads.add
        for known in (
            self.matters.ticks,
            self.features.editors,
            self.papers.editors,
            self.roads.editors,
        ):
            if path in known:
                return known[path]
        return None

    def go_to(self, path: str) -> None:
        """Put the keyboard into a field and scroll to it."""
        part = self.part(path)
        if part is not None:
            part.setFocus(Qt.FocusReason.OtherFocusReason)
            self.frames[step_of(path)].ensureWidgetVisible(part, 0, theme.px(80))

    def focus_first(self) -> None:
        """Put the keyboard into the page's first field that is faulty, or else still blank."""
        step = self.draft.step
        self._build(step)
        paths = [path for path in self.fields if step_of(path) is step]
        blank = [path for path in paths if not self.draft.value(path)]
        faulty = [path for path in paths if self.draft.errors(path)]
        first = (faulty or blank or paths or [""])[0]
        if step is Step.PAPERS:
            first = next(iter(self.papers.editors))
        if step is Step.CHECK:
            self.check.go.setFocus()
        else:
            self.go_to(first)

    def _make_offer(self) -> Card:
        self.offer = Card("tint", padding=12, gap=6)
        line = row(gap=10)
        self._offered = Label("").wrapped()
        line.addWidget(self._offered, 1)
        self._reuse = Button("", "copy")
        self._reuse.clicked.connect(self.reused)
        line.addWidget(self._reuse)
        self.offer.body.addLayout(line)
        self.offer.hide()
        return self.offer

    def _section(self, key: str, paths: Sequence[str], icon: str) -> FormSection:
        section = FormSection(self.draft, key, paths, WIDE, icon)
        section.pasted.connect(self.pasted)
        self.fields |= section.rows
        return section

    def _add_frame(self, step: Step) -> None:
        page = QWidget()
        self._layouts[step] = column(page, gap=12)
        frame = PageFrame(page)
        frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.frames[step] = frame
        self.addWidget(frame)

    def _build(self, step: Step) -> None:
        """Make a page when it is first needed, so that opening the form never waits for all."""
        if step in self._built:
            return
        self._built.add(step)
        for part in self._parts(step):
            self._layouts[step].addWidget(part)
        self._layouts[step].addStretch(1)
        self.show_preview(self._preview)
        self.show_errors(self._errors)
        self.show_known(self._known)
        self.suggest_streets(self._streets)

    def _parts(self, step: Step) -> Iterator[QWidget]:
        match step:
            case Step.ENTERPRISE:
                yield self._section("enterprise", ENTERPRISE, "building-2")
                yield self._make_offer()
                yield self._section("contact", (*CONTACT, OUTSIDE), "inbox")
            case Step.PROJECT:
                yield self._section("project", PROJECT, "file-text")
                yield self._section("place", PLACE, "layout-dashboard")
            case Step.DEMAND:
                yield from self._demand_parts()
            case Step.PAPERS:
                self._papers = PapersSection(self.draft)
                yield self._papers
            case Step.CHECK:
                yield self._make_check()

    def _demand_parts(self) -> Iterator[QWidget]:
        self._matters, self._features = MattersSection(self.draft), FeaturesSection(self.draft)
        self._roads = RoadsSection(self.draft)
        self._roads.pasted.connect(self.pasted)
        yield self._section("demand", DEMAND, "zap")
        yield self._matters
        yield self._section("route", ROUTE, "arrow-right")
        yield self._roads
        yield self._features

    def _make_check(self) -> CheckStep:
        self._check = CheckStep(self.draft)
        self.fields["received_at"] = self._check.received
        self._check.fact_wanted.connect(self.fact_wanted)
        self._check.change_wanted.connect(self.change_wanted)
        self._check.handed_in.connect(self.handed_in)
        return self._check
