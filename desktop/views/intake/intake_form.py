"""Fields of the application form, each with its name, its note and what is said against it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.files.application_checks import FIELDS
from desktop.files.application_fields import FieldKind
from desktop.models.application_draft import ApplicationDraft
from desktop.views import theme
from desktop.views.intake.intake_fields import AnswerEditor, ChoiceEditor, DayEditor, LineEditor
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.text import Label, reveal
from desktop.wording import intake as words

AnyEditor = LineEditor | ChoiceEditor | DayEditor | AnswerEditor


def editor_of(path: str, holder: str = "") -> AnyEditor:
    """Return the editor that fits a field."""
    field, name = FIELDS[path], words.label(path)
    if path.startswith("features."):
        return AnswerEditor(name)
    if field.kind is FieldKind.CHOICE:
        return ChoiceEditor(name, field.choices or {})
    if field.kind in (FieldKind.DAY, FieldKind.MOMENT):
        return DayEditor(name, holder)
    return LineEditor(name, holder)


class Bound:
    """An editor bound to one value of the draft: typing puts it there, leaving checks it."""

    def __init__(self, draft: ApplicationDraft, path: str, editor: AnyEditor) -> None:
        self.draft, self.path, self.editor = draft, path, editor
        editor.typed.connect(self._put)
        editor.left.connect(self._leave)
        self.show()

    def show(self) -> None:
        """Show the value that stands in the draft."""
        self.editor.show_value(self.draft.value(self.path))

    def _put(self, text: str) -> None:
        self.draft.put(self.path, text)
        if not isinstance(self.editor, LineEditor | DayEditor):
            self.draft.leave(self.path)

    def _leave(self) -> None:
        self.draft.leave(self.path)


class FieldRow(QWidget):
    """One field: name above, editor, and beneath what is wrong or odd.

    Signals: ``pasted(str)`` a block of cells was to be pasted.
    """

    pasted = Signal(str)

    def __init__(
        self,
        draft: ApplicationDraft,
        path: str,
        *,
        has_name: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.draft, self.path = draft, path
        layout = column(self, gap=4)
        self.editor = editor_of(path, words.NOTES.get(path, ""))
        if has_name:
            layout.addLayout(self._head())
        layout.addWidget(self.editor)
        self.problem = Label("", "small", "red").wrapped()
        self.odd = Label("", "small", "amber").wrapped()
        self.strip = Button(words.STRIP, "", "link")
        self.strip.clicked.connect(self._strip)
        for part in (self.problem, self.odd):
            layout.addWidget(part)
        layout.addWidget(self.strip, 0, Qt.AlignmentFlag.AlignLeft)
        self.bound = Bound(draft, path, self.editor)
        if isinstance(self.editor, LineEditor | DayEditor):
            self.editor.pasted.connect(self.pasted)
        self.show_checks()

    def show_value(self) -> None:
        """Show the value and what is said of it."""
        self.bound.show()
        self.show_checks()

    def show_checks(self) -> None:
        """Show what is wrong or odd."""
        errors, warnings = self.draft.errors(self.path), self.draft.warnings(self.path)
        self.problem.say("\n".join(errors))
        self.odd.say("\n".join(warnings))
        reveal(self.strip, is_shown=self.draft.has_unseen(self.path))
        self.editor.setAccessibleDescription("\n".join((*errors, *warnings)))

    def _head(self) -> QHBoxLayout:
        head = row(gap=6)
        name = Label(words.label(self.path), "strong")
        name.setBuddy(self.editor)
        head.addWidget(name)
        head.addStretch(1)
        if FIELDS[self.path].required:
            head.addWidget(Label(words.REQUIRED, "micro", "text2"))
        return head

    def _strip(self) -> None:
        self.draft.strip_unseen(self.path)


class FormSection(Card):
    """A card of fields in two columns, or one where the window is narrow.

    Signals: ``pasted(str)``.
    """

    pasted = Signal(str)

    def __init__(
        self,
        draft: ApplicationDraft,
        key: str,
        paths: Sequence[str],
        wide: Iterable[str] = (),
        icon: str = "",
    ) -> None:
        super().__init__(padding=16, gap=10)
        self.head = SectionHeader(words.SECTIONS[key], icon)
        self.body.addWidget(self.head)
        note = words.SECTION_NOTES.get(key, "")
        if note:
            self.body.addWidget(Label(note, "small", "text2").wrapped())
        self.rows = {path: FieldRow(draft, path) for path in paths}
        self.body.addLayout(self._grid(frozenset(wide)))
        for field in self.rows.values():
            field.pasted.connect(self.pasted)

    def _grid(self, wide: frozenset[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(18))
        grid.setVerticalSpacing(theme.px(12))
        for number in (0, 1):
            grid.setColumnStretch(number, 1)
        place, top = 0, Qt.AlignmentFlag.AlignTop
        for path, field in self.rows.items():
            if path in wide:
                place += place % 2
                grid.addWidget(field, place // 2, 0, 1, 2, top)
                place += 2
            else:
                grid.addWidget(field, place // 2, place % 2, top)
                place += 1
        return grid
