"""The head of a wording's draft: how it stands, since when it holds, its title and its end."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.models.rows_wordings import WordingCheck, WordingDraft
from desktop.views.rules.picks import Line, named
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.fields import TextField
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.text import Label
from desktop.wording import forms as parts
from desktop.wording import rule_draft, screens
from desktop.wording import wording_editor as words

TEXTS = ("since", "source", "title", "addressee", "number", "seal_purpose")
LISTS = ("remark", "receipt", "code_note")
NAMED = ("phrases", "usual", "sentences")


class StateCard(Card):
    """How the draft stands, and what is done with it.

    Signals: ``case_named(str)`` whose facts the pages are to have; those of its buttons.
    """

    submitted = Signal()
    undone = Signal()
    redone = Signal()
    export_wanted = Signal()
    given_up = Signal()
    left = Signal()
    case_named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=14, gap=8, parent=parent)
        line = row(gap=10)
        self.title = Label("", "h2").wrapped()
        self.saved = Chip()
        line.addWidget(self.title, 1)
        line.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.behind = Label("", "small", "amber").wrapped()
        self.state = Label("", "strong").wrapped()
        self.faults = Label("", "body", "red").wrapped()
        for label in (self.behind, self.state, self.faults):
            self.body.addWidget(label)
        self.body.addWidget(self._make_buttons())
        self.case = Line(words.CASE, words.CASE_HINT)
        self.case.written.connect(self._name_case)
        self.body.addWidget(named(words.CASE, self.case))
        self.case_note = Label("", "small", "amber").wrapped()
        self.body.addWidget(self.case_note)
        self._is_sure = False

    def open(self, draft: WordingDraft) -> None:
        """Begin with a draft."""
        self._is_sure = False
        self.title.setText(rule_draft.TITLE.format(title=draft.title))
        self.setAccessibleName(self.title.text())
        self.behind.say(words.BEHIND if draft.is_behind else "")
        self.faults.say("")
        self.case.show_text("")
        self.case_note.say("")
        self.give_up.say(rule_draft.GIVE_UP)
        self.show_checking()

    def show_steps(self, *, may_undo: bool, may_redo: bool) -> None:
        """Say whether there is a step to be taken back, and one to be taken again."""
        self.undo.explain("" if may_undo else rule_draft.NOTHING_TO_UNDO)
        self.redo.explain("" if may_redo else rule_draft.NOTHING_TO_REDO)

    def show_checking(self) -> None:
        """Say that the draft is being looked at."""
        self.submit.explain(rule_draft.WAIT)
        self.saved.say(rule_draft.UNSAVED, "grey")

    def show_check(self, check: WordingCheck) -> None:
        """Say how the draft stands, and what is wrong beside its paragraphs."""
        at = check.saved_at
        self.saved.say(rule_draft.SAVED.format(at=f"{at:%H:%M}") if at else "", "green")
        count = len(check.faults)
        said = words.UNSOUND.format(count=count) if count else words.SOUND
        self.state.say(
            said + (words.DIFFERENCES.format(count=check.differences) if not count else ""),
            "red" if count else "green",
        )
        others = (text for place, text in check.faults if not place.startswith("blocks."))
        self.faults.say("\n".join(others))
        self.case_note.say(check.case)
        is_changed = check.saved_at is not None and check.differences
        blank = "" if is_changed else rule_draft.NO_CHANGE
        self.submit.explain(rule_draft.NOT_SOUND if count else blank)

    def show_not_saved(self, number: str) -> None:
        """Say that the draft was not kept."""
        self.saved.say(rule_draft.NOT_SAVED, "red")
        self.state.say(rule_draft.NOT_SAVED_NOTE.format(number=number), "red")

    def _make_buttons(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, gap=8)
        self.submit = Button(words.SUBMIT, "check", "primary", screens.CONFIRM_KEY)
        self.undo = Button(rule_draft.UNDO, "undo-2")
        self.redo = Button(rule_draft.REDO, "rotate-cw")
        self.export = Button(words.EXPORT, "download")
        self.leave = Button(rule_draft.LEAVE, "chevron-left", key="Esc")
        self.give_up = Button(rule_draft.GIVE_UP, "x", "danger")
        pairs = (
            (self.submit, self.submitted),
            (self.undo, self.undone),
            (self.redo, self.redone),
            (self.export, self.export_wanted),
            (self.leave, self.left),
        )
        for button, signal in pairs:
            button.clicked.connect(signal)
            flow.addWidget(button)
        self.give_up.clicked.connect(self._give_up)
        flow.addWidget(self.give_up)
        return holder

    def _give_up(self) -> None:
        if not self._is_sure:
            self._is_sure = True
            self.give_up.say(rule_draft.GIVE_UP_SURE)
            return
        self.given_up.emit()

    def _name_case(self) -> None:
        self.case_named.emit(self.case.said())


class HeadForm(Card):
    """The parts of a wording beside its paragraphs.

    Signals: ``changed()`` what is written.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=12, gap=8, parent=parent)
        self.body.addWidget(SectionHeader(words.HEAD, "file-text"))
        self.lines = {key: Line(parts.PLACES[key], words.HINTS.get(key, "")) for key in TEXTS}
        for key, line in self.lines.items():
            self.body.addWidget(named(parts.PLACES[key], line))
            line.textEdited.connect(self.changed)
        self.lists = {key: TextField(parts.PLACES[key], words.ONE_A_LINE) for key in LISTS}
        for key, field in self.lists.items():
            self.body.addWidget(named(parts.PLACES[key], field))
            field.textChanged.connect(self.changed)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields a name can be put into."""
        return (*(self.lines[k] for k in TEXTS if k not in ("since", "source")), *self.list_fields)

    @property
    def list_fields(self) -> tuple[TextField, ...]:
        """The fields with one text a line."""
        return tuple(self.lists.values())

    def show_head(self, raw: Mapping[str, Any]) -> None:
        """Show the parts of a draft; what it says already is left alone."""
        before = self.blockSignals(True)
        for key, line in self.lines.items():
            line.show_text(str(raw.get(key, words.USUAL.get(key, ""))))
        for key, field in self.lists.items():
            text = "\n".join(map(str, raw.get(key, ())))
            if _listed(field.toPlainText()) != _listed(text):
                field.setPlainText(text)
        self.blockSignals(before)

    def written(self) -> dict[str, Any]:
        """Return the parts as they stand."""
        texts = {key: line.said() for key, line in self.lines.items()}
        lists = {key: _listed(field.toPlainText()) for key, field in self.lists.items()}
        return {**texts, **lists}


class PhraseForm(Card):
    """The texts of a wording that have names: phrases, what is usual, whole lists in a sentence.

    Signals: ``changed()`` what is written.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=12, gap=8, parent=parent)
        self.body.addWidget(SectionHeader(words.PHRASES, "file-text"))
        self.body.addWidget(Label(words.PHRASES_NOTE, "small", "text2").wrapped())
        self._column = column(gap=8)
        self.body.addLayout(self._column)
        self._lines: dict[tuple[str, str], QLineEdit] = {}

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields a name can be put into."""
        return tuple(self._lines.values())

    def show_texts(self, raw: Mapping[str, Any]) -> None:
        """Show the texts of a draft; what it says already is left alone."""
        told = {
            (part, name): _text(one) for part in NAMED for name, one in raw.get(part, {}).items()
        }
        if tuple(told) != tuple(self._lines):
            clear(self._column)
            self._lines = {key: self._make_line(*key) for key in told}
        for key, text in told.items():
            if self._lines[key].text() != text:
                self._lines[key].setText(text)
                self._lines[key].setCursorPosition(0)
        self.setVisible(bool(told))

    def written(self, raw: Mapping[str, Any]) -> dict[str, Any]:
        """Return the named texts of a draft as they stand."""
        made: dict[str, Any] = {part: dict(raw[part]) for part in NAMED if raw.get(part)}
        for (part, name), line in self._lines.items():
            one = made[part][name]
            made[part][name] = {**one, "text": line.text()} if part == "sentences" else line.text()
        return made

    def _make_line(self, part: str, name: str) -> QLineEdit:
        said = parts.OF.format(place=parts.PLACES[part], name=name)
        line = QLineEdit()
        line.setAccessibleName(said)
        line.textEdited.connect(self.changed)
        self._column.addWidget(named(said, line))
        return line


def _text(one: Any) -> str:
    return str(one.get("text", "")) if isinstance(one, Mapping) else str(one)


def _listed(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]
