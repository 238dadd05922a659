"""The third step: demand, matters, route, roads and what the route touches, with the verdict."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.files.application_fields import FEATURE_FIELDS, MATTER_FIELDS
from desktop.models.application_draft import MATTERS, ApplicationDraft
from desktop.models.rows import VerdictRow
from desktop.models.rows_intake import IntakePreview
from desktop.views import theme
from desktop.views.intake.intake_fields import AnswerEditor
from desktop.views.intake.intake_form import Bound
from desktop.views.intake.intake_steps import LinkLine
from desktop.views.marks import OUTCOME_MARKS
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, clear, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.fields import Tick
from desktop.views.widgets.text import ElidedLabel, Label, reveal
from desktop.wording import intake as words
from desktop.wording import sentences

YES = "yes"
LINKS = 3
PROPOSALS = {True: "transmission", False: "external_works"}


class MattersSection(Card):
    """Which procedures are asked for, each with what it means."""

    def __init__(self, draft: ApplicationDraft) -> None:
        super().__init__(padding=16, gap=8)
        self.draft = draft
        self.body.addWidget(SectionHeader(words.SECTIONS["matters"], "list-checks"))
        self.body.addWidget(Label(words.SECTION_NOTES["matters"], "small", "text2").wrapped())
        self.ticks: dict[str, Tick] = {}
        self._notes: dict[str, Label] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(1, 1)
        for number, field in enumerate(MATTER_FIELDS):
            self._make_line(grid, number, field.path)
        self.body.addLayout(grid)
        self._offer = row(gap=8)
        self.proposal = Label("", tone="amber").wrapped()
        self.choose = Button(words.PROPOSE_BUTTON, "check")
        self.choose.clicked.connect(self._take)
        self._offer.addWidget(self.proposal, 1)
        self._offer.addWidget(self.choose)
        self.body.addLayout(self._offer)
        self.problem = Label("", "small", "red").wrapped()
        self.body.addWidget(self.problem)
        self._proposed = ""
        self._limit = ""
        self.show_values()
        self.show_preview(IntakePreview())

    def show_values(self) -> None:
        """Show the ticks that stand in the draft."""
        for path, tick in self.ticks.items():
            tick.blockSignals(True)
            tick.setChecked(self.draft.value(path) == YES)
            tick.blockSignals(False)
        self.problem.say("\n".join(self.draft.errors(MATTERS)))

    def show_preview(self, preview: IntakePreview) -> None:
        """Show the limit of the two-day promise, and propose what fits the voltage."""
        limit = sentences.figure(preview.limit_kv) if preview.limit_kv is not None else "20"
        for kind, note in self._notes.items():
            note.setText(words.MATTER_NOTES[kind].format(limit=limit))
        self._propose(preview)

    def _propose(self, preview: IntakePreview) -> None:
        number = self.draft.kilovolts()
        self._proposed = ""
        if number is not None and preview.limit_kv is not None:
            wanted = PROPOSALS[number > preview.limit_kv]
            is_there = self.draft.value(f"matters.{wanted}") == YES
            self._proposed = "" if is_there else wanted
        said = ""
        if self._proposed and number is not None:
            name = words.label(f"matters.{self._proposed}")
            said = words.PROPOSE.format(kilovolts=sentences.figure(number), matter=name)
        self.proposal.say(said)
        reveal(self.choose, is_shown=bool(said))

    def _make_line(self, grid: QGridLayout, number: int, path: str) -> None:
        kind = path.removeprefix("matters.")
        tick = Tick(words.label(path))
        tick.setProperty("path", path)
        tick.toggled.connect(self._toggled)
        note = Label("", "small", "text2").wrapped()
        self.ticks[path], self._notes[kind] = tick, note
        grid.addWidget(tick, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(note, number, 1)

    def _toggled(self, is_on: bool) -> None:
        path = str(self.sender().property("path"))
        self.draft.put(path, YES if is_on else "")
        self.draft.leave(path)

    def _take(self) -> None:
        other = next(kind for kind in PROPOSALS.values() if kind != self._proposed)
        self.ticks[f"matters.{self._proposed}"].setChecked(True)
        self.ticks[f"matters.{other}"].setChecked(False)


class FeaturesSection(Card):
    """What the route may touch: one answer each, and a deliberate 无 for the rest."""

    def __init__(self, draft: ApplicationDraft) -> None:
        super().__init__(padding=16, gap=8)
        self.draft = draft
        head = SectionHeader(words.SECTIONS["features"], "search")
        self.body.addWidget(head)
        self.body.addWidget(Label(words.SECTION_NOTES["features"], "small", "text2").wrapped())
        self.editors: dict[str, AnswerEditor] = {}
        self._bound: list[Bound] = []
        self._names: dict[str, Label] = {}
        self.body.addLayout(self._make_grid())
        self.rest = Button("", "check")
        self.rest.clicked.connect(self._rest)
        self.body.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)
        self.note = Label(words.REST_IS_NO_NOTE, "small", "text2").wrapped()
        self.body.addWidget(self.note)
        self.show_values()

    def show_values(self) -> None:
        """Show the answers that stand in the draft."""
        for bound in self._bound:
            bound.show()
        count = len(self.draft.open_features())
        self.rest.say(words.REST_IS_NO.format(count=count) if count else words.ALL_ANSWERED)
        self.rest.setEnabled(count > 0)
        for path, name in self._names.items():
            name.set_tone("red" if self.draft.errors(path) else "text")

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(6))
        half = (len(FEATURE_FIELDS) + 1) // 2
        for number in (0, 2):
            grid.setColumnStretch(number, 1)
        for number, field in enumerate(FEATURE_FIELDS):
            place, side = number % half, 2 * (number // half)
            editor = AnswerEditor(words.label(field.path))
            editor.answered.connect(self._next)
            name = ElidedLabel(words.label(field.path))
            self.editors[field.path], self._names[field.path] = editor, name
            self._bound.append(Bound(self.draft, field.path, editor))
            grid.addWidget(name, place, side)
            grid.addWidget(editor, place, side + 1)
        return grid

    def _next(self) -> None:
        editors = list(self.editors.values())
        place = editors.index(self.sender()) + 1  # type: ignore[arg-type]
        (editors[place] if place < len(editors) else self.rest).setFocus()

    def _rest(self) -> None:
        self.draft.rest_is_no()
        self.show_values()


class VerdictStrip(Card):
    """What the exemption rule says of the facts typed so far, and what it still asks.

    Signals: ``fact_wanted(str)`` the path of a fact to be filled in.
    """

    fact_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", padding=12, gap=6, parent=parent)
        head = row(gap=10)
        head.addWidget(Label(words.VERDICT_NOW, "strong"))
        self.chip = Chip()
        head.addWidget(self.chip)
        self.because = ElidedLabel("", "small", "text2")
        head.addWidget(self.because, 1)
        self.body.addLayout(head)
        self._links = row(gap=6)
        self.body.addLayout(self._links)
        self.links: list[LinkLine] = []
        self.show_verdict(None)

    def show_verdict(self, verdict: VerdictRow | None) -> None:
        """Show the verdict, with the days of the promise where it holds."""
        clear(self._links)
        self.links = []
        if verdict is None:
            self.chip.say("")
            self.because.setText(words.VERDICT_NO_WORKS)
            return
        tone, icon = OUTCOME_MARKS.get(verdict.outcome, ("grey", "scale"))
        self.chip.say(sentences.verdict_chip(verdict.outcome, verdict.days), tone, icon)
        titles = tuple(dict.fromkeys(r.title for r in verdict.rows if r.result))
        because = (*titles, *verdict.referrals)
        said = words.VERDICT_BECAUSE.format(titles=sentences.listed(because)) if because else ""
        self.because.setText(said)
        self._ask(verdict)

    def _ask(self, verdict: VerdictRow) -> None:
        count = len(verdict.questions)
        if not count:
            return
        self._links.addWidget(Label(words.VERDICT_ASKS.format(count=count), "small", "amber"))
        for question in verdict.questions[:LINKS]:
            link = LinkLine(question.text)
            link.setProperty("path", question.path)
            link.clicked.connect(self._want)
            self.links.append(link)
            self._links.addWidget(link, 1)
        if count > LINKS:
            rest = words.VERDICT_MORE.format(count=count - LINKS)
            self._links.addWidget(Label(rest, "small", "text2"))

    def _want(self) -> None:
        self.fact_wanted.emit(str(self.sender().property("path")))
