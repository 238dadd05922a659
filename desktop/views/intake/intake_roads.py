"""The roads on the route: a row each, added and taken out by a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from desktop.files.application_fields import MAX_ROADS, ROAD_COLUMNS
from desktop.models.application_draft import ApplicationDraft
from desktop.views import theme
from desktop.views.intake.intake_fields import LineEditor
from desktop.views.intake.intake_form import AnyEditor, Bound, editor_of
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import Card, SectionHeader, clear
from desktop.views.widgets.text import Label
from desktop.wording import intake as words
from desktop.wording import signs

STRETCHES = (5, 4, 5, 3, 4)


class RoadsSection(Card):
    """The table of roads; a row left blank is no road.

    Signals: ``pasted(str)`` a block of cells was to be pasted.
    """

    pasted = Signal(str)

    def __init__(self, draft: ApplicationDraft) -> None:
        super().__init__(padding=16, gap=10)
        self.draft = draft
        head = SectionHeader(words.SECTIONS["roads"], "shovel")
        self.add = Button(words.ADD_ROAD, "plus")
        self.add.clicked.connect(self._add)
        head.add(self.add)
        self.body.addWidget(head)
        self.body.addWidget(Label(words.SECTION_NOTES["roads"], "small", "text2").wrapped())
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(theme.px(6))
        for number, stretch in enumerate(STRETCHES):
            self._grid.setColumnStretch(number, stretch)
        self.body.addLayout(self._grid)
        self.editors: dict[str, AnyEditor] = {}
        self._bound: dict[str, Bound] = {}
        self._problems: list[Label] = []
        draft.roads_changed.connect(self.show_rows)
        draft.checked.connect(self._checked)
        self.show_rows()

    def show_rows(self) -> None:
        """Lay the rows out anew."""
        clear(self._grid)
        self.editors, self._bound, self._problems = {}, {}, []
        for number, column in enumerate(ROAD_COLUMNS):
            name = Label(words.ROAD_COLUMNS[column.path], "small", "text2")
            self._grid.addWidget(name, 0, number)
        for place in range(self.draft.road_rows):
            self._make_row(place)
        is_full = self.draft.road_rows >= MAX_ROADS
        self.add.explain(words.ROADS_FULL.format(most=MAX_ROADS) if is_full else "")

    def show_values(self) -> None:
        """Show the values that stand in the draft."""
        for bound in self._bound.values():
            bound.show()
        self._show_problems()

    def _make_row(self, place: int) -> None:
        line = 1 + 2 * place
        for number, column in enumerate(ROAD_COLUMNS):
            path = f"roads.{place}.{column.path}"
            editor = editor_of(path, words.ROAD_HOLDERS.get(column.path, ""))
            if isinstance(editor, LineEditor):
                editor.pasted.connect(self.pasted)
            self.editors[path] = editor
            self._bound[path] = Bound(self.draft, path, editor)
            self._grid.addWidget(editor, line, number)
        remove = IconButton("x", words.REMOVE_ROAD.format(number=place + 1))
        remove.setProperty("place", place)
        remove.clicked.connect(self._remove)
        self._grid.addWidget(remove, line, len(ROAD_COLUMNS))
        problem = Label("", "small", "red").wrapped()
        problem.hide()
        self._problems.append(problem)
        self._grid.addWidget(problem, line + 1, 0, 1, len(ROAD_COLUMNS))
        self._show_problem(place)

    def _checked(self, path: str) -> None:
        if path.startswith("roads."):
            self._show_problems()

    def _show_problems(self) -> None:
        for place in range(len(self._problems)):
            self._show_problem(place)

    def _show_problem(self, place: int) -> None:
        paths = (f"roads.{place}.{c.path}" for c in ROAD_COLUMNS)
        lines = [f"{words.label(p)}{signs.COLON}{e}" for p in paths for e in self.draft.errors(p)]
        self._problems[place].say("\n".join(lines))

    def _add(self) -> None:
        if self.draft.add_road():
            self.editors[f"roads.{self.draft.road_rows - 1}.name"].setFocus(
                Qt.FocusReason.OtherFocusReason
            )

    def _remove(self) -> None:
        self.draft.remove_road(int(self.sender().property("place")))
