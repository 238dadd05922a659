"""The fourth step: each paper with its state, and whether a letter could stand in for it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop.files.application_fields import PAPER_FIELDS
from desktop.models.application_draft import ApplicationDraft
from desktop.models.rows_intake import NeededPaperRow
from desktop.views import theme
from desktop.views.intake.intake_fields import ChoiceEditor
from desktop.views.intake.intake_form import Bound, editor_of
from desktop.views.marks import paper_light
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.text import Label
from desktop.wording import intake as words
from desktop.wording import sentences

VERIFIED = "verified"


class PapersSection(Card):
    """The papers of the application; a blank state is none, which is not the same as missing."""

    def __init__(self, draft: ApplicationDraft) -> None:
        super().__init__(padding=16, gap=10)
        self.draft = draft
        self.body.addWidget(SectionHeader(words.SECTIONS["papers"], "paperclip"))
        self.body.addWidget(Label(words.SECTION_NOTES["papers"], "small", "text2").wrapped())
        self.editors: dict[str, ChoiceEditor] = {}
        self._bound: dict[str, Bound] = {}
        self._lights: dict[str, StatusLight] = {}
        self._notes: dict[str, Label] = {}
        self.body.addLayout(self._make_grid())
        self.rest = Button("", "check")
        self.rest.clicked.connect(self._rest)
        self.body.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(Label(words.REST_VERIFIED_NOTE, "small", "text2").wrapped())
        self.show_values()

    def show_values(self) -> None:
        """Show the states that stand in the draft."""
        for path, bound in self._bound.items():
            bound.show()
            status = self.draft.value(path) or "not_checked"
            self._lights[path].show_light(paper_light(status, is_waived=False))
        count = len(self._open())
        self.rest.say(words.REST_VERIFIED.format(count=count) if count else words.ALL_STATED)
        self.rest.setEnabled(count > 0)

    def show_papers(self, papers: tuple[NeededPaperRow, ...]) -> None:
        """Show which papers are needed, and which may be waived on what."""
        for paper in papers:
            self._notes[f"papers.{paper.paper}"].setText(_note(paper))

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(8))
        for number, stretch in ((1, 4), (2, 2), (3, 5)):
            grid.setColumnStretch(number, stretch)
        for number, field in enumerate(PAPER_FIELDS):
            path = field.path
            light = self._lights[path] = StatusLight(paper_light("not_checked", is_waived=False))
            editor = editor_of(path)
            assert isinstance(editor, ChoiceEditor)
            self.editors[path] = editor
            self._bound[path] = Bound(self.draft, path, editor)
            note = self._notes[path] = Label("", "small", "text2").wrapped()
            parts = (light, Label(words.label(path)).wrapped(), editor, note)
            for column, part in enumerate(parts):
                grid.addWidget(part, number, column)
        return grid

    def _open(self) -> tuple[str, ...]:
        return tuple(path for path in self.editors if not self.draft.value(path))

    def _rest(self) -> None:
        for path in self._open():
            self.draft.put(path, VERIFIED)
            self.draft.leave(path)
        self.show_values()


def _note(paper: NeededPaperRow) -> str:
    if paper.is_main:
        return words.PAPER_MAIN
    if paper.may_be_waived:
        return words.PAPER_WAIVABLE.format(supports=sentences.listed(paper.supports))
    return words.PAPER_OTHER
