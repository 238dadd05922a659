"""The head of the editor: whose draft it is, how it stands, and what can be done with it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.models.rows_rule_draft import DraftCheck, DraftPage
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.text import Label
from desktop.wording import rule_draft as words
from desktop.wording import screens

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EditorHead(Card):
    """The head.

    Signals: ``submitted()``, ``undone()``, ``redone()``, ``export_wanted()``, ``given_up()``,
    ``left()``.
    """

    submitted = Signal()
    undone = Signal()
    redone = Signal()
    export_wanted = Signal()
    given_up = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=16, gap=8, parent=parent)
        line = row(gap=10)
        self.title = Label("", "h2").wrapped()
        self.saved = Chip()
        line.addWidget(self.title, 1)
        line.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.since = Label("", "small", "text2").wrapped()
        self.behind = Label("", "small", "amber").wrapped()
        self.state = Label("", "strong").wrapped()
        self.faults = Label("", "body", "red").wrapped()
        for label in (self.since, self.behind, self.state, self.faults):
            self.body.addWidget(label)
        self.body.addWidget(self._make_buttons())
        self._is_sure = False

    def open(self, page: DraftPage) -> None:
        """Begin with a draft."""
        self._is_sure = False
        self.title.setText(words.TITLE.format(title=page.title))
        self.setAccessibleName(self.title.text())
        self.behind.say(words.BEHIND if page.is_behind else "")
        self.since.say(words.SINCE.format(since=page.raw.get("valid_from", "")))
        self.state.say(words.CHECKING, "text2")
        self.faults.say("")
        self.give_up.say(words.GIVE_UP)
        self.show_steps(may_undo=False, may_redo=False)
        self.show_checking()

    def show_steps(self, *, may_undo: bool, may_redo: bool) -> None:
        """Say whether there is a step to be taken back, and one to be taken again."""
        self.undo.explain("" if may_undo else words.NOTHING_TO_UNDO)
        self.redo.explain("" if may_redo else words.NOTHING_TO_REDO)

    def show_checking(self) -> None:
        """Say that the draft is being proved."""
        self.submit.explain(words.WAIT)
        self.saved.say(words.UNSAVED, "grey")

    def show_check(self, raw: Mapping[str, Any], check: DraftCheck) -> None:
        """Say how the draft stands."""
        at = check.saved_at
        self.saved.say(words.SAVED.format(at=f"{at:%H:%M}") if at else "", "green")
        count = len(raw.get("case", ()))
        is_sound = not check.wrong
        said = words.SOUND.format(count=count)
        self.state.say(
            said if is_sound else words.UNSOUND.format(count=check.wrong),
            "green" if is_sound else "red",
        )
        self.faults.say("\n".join(check.faults))
        since = words.SINCE.format(since=raw.get("valid_from", ""))
        told = words.DIFFERENCES.format(count=check.differences) if is_sound else ""
        self.since.say(since + told)
        is_changed = check.saved_at is not None and check.differences
        blank = "" if is_changed else words.NO_CHANGE
        self.submit.explain(blank if is_sound else words.NOT_SOUND)

    def show_not_saved(self, number: str) -> None:
        """Say that the draft was not kept."""
        self.saved.say(words.NOT_SAVED, "red")
        self.state.say(words.NOT_SAVED_NOTE.format(number=number), "red")

    def is_submitting(self, event: QKeyEvent) -> bool:
        """Return whether a key hands the draft in."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return held and event.key() in ENTER

    def _make_buttons(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, gap=8)
        self.submit = Button(words.SUBMIT, "check", "primary", screens.CONFIRM_KEY)
        self.undo = Button(words.UNDO, "undo-2", key=words.UNDO_KEY)
        self.redo = Button(words.REDO, "rotate-cw", key=words.REDO_KEY)
        self.export = Button(words.EXPORT, "download")
        self.give_up = Button(words.GIVE_UP, "x", "danger")
        self.leave = Button(words.LEAVE, "chevron-left", key="Esc")
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
        flow.addWidget(self.give_up)
        self.give_up.clicked.connect(self._want_to_give_up)
        return holder

    def _want_to_give_up(self) -> None:
        """Ask once more: what is given up is gone."""
        if self._is_sure:
            self.given_up.emit()
            return
        self._is_sure = True
        self.give_up.say(words.GIVE_UP_SURE)
