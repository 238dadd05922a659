"""The form of one act beside the page: filled in, checked, confirmed where it is final."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.models.rows_acts import ActForm
from desktop.views import theme
from desktop.views.acts.act_fields import FieldBox
from desktop.views.acts.act_groups import make_field
from desktop.views.overlay import SideSheet
from desktop.views.requests import ActRequest
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import clear, column, row, rule
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import ENTER
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.tabbing import tab_through
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import act_menu as words
from desktop.wording import screens

Complaint = tuple[str, str]
"""The path of a field, blank where it is the act itself, and what is wrong."""


class ActDrawer(SideSheet):
    """The form of one act.

    Signals: ``submitted(ActRequest)`` to be done; ``checked(ActRequest)`` to be looked at
    before the officer is asked once more; ``file_wanted(FileBox)``.
    """

    submitted = Signal(object)
    checked = Signal(object)
    file_wanted = Signal(object)

    def __init__(self, room: QWidget, parent: QWidget) -> None:
        super().__init__(room, parent)
        self.form: ActForm | None = None
        self.boxes: list[FieldBox] = []
        self._make_head()
        self._inner = QWidget()
        self._fields = column(self._inner, gap=14)
        self._fields.setContentsMargins(*(theme.px(side) for side in (18, 14, 18, 14)))
        frame = PageFrame(self._inner)
        frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame.let_through()
        self.body.addWidget(frame, 1)
        self.body.addWidget(rule())
        self.body.addWidget(self._make_foot())
        self.body.addWidget(self._make_sheet())

    def open_form(self, form: ActForm) -> None:
        """Show the form of an act; one that was put away unfinished comes back as it was left."""
        if self._is_done or not _is_same(form, self.form):
            self._fill(form)
        self._show_foot()
        self.put_up()
        part = self.boxes[0].focus_part() if self.boxes else self.go
        first = next((b.focus_part() for b in self.boxes if not b.value()), part)
        first.setFocus()

    def complain(self, complaints: Sequence[Complaint]) -> None:
        """Say what is wrong, each beside its field, and put the keyboard on the first."""
        self._show_foot()
        for box in self.boxes:
            box.forget()
        placed = [self._placed(path, said) for path, said in complaints]
        others = [said for (_path, said), box in zip(complaints, placed, strict=True) if not box]
        beside = [box for box in placed if box is not None]
        told = [words.OTHER_PROBLEM.format(reasons=" ".join(others))] if others else []
        told += [words.PROBLEM.format(count=len(beside))] if beside else []
        self.problem.say("\n".join(told))
        if beside:
            beside[0].focus_part().setFocus()

    def ask_again(self) -> None:
        """Ask once more before what can't be taken back; the safe button has the keyboard."""
        if self.form is None:
            return
        act = self.form.title.removeprefix(words.ALREADY_CONFIRMS)
        self.sheet.title.setText(words.CONFIRM_TITLE.format(act=act))
        self.sheet.consequence.say(self.form.consequence)
        self.sheet.confirm.say(words.CONFIRM_GO.format(act=act))
        self.sheet.complain("")
        tail = self.form.retyped
        self.retype_label.setHidden(not tail)
        self.retype.setHidden(not tail)
        self.retype_label.setText(words.RETYPE.format(tail=tail))
        self.retype.clear()
        self.foot.hide()
        self.sheet.show()
        self.sheet.take_focus(self.sheet.cancel)

    def done(self) -> None:
        """Put the form away for good: its act was recorded."""
        self._is_done = True
        self.put_away()

    def forget(self) -> None:
        """Let what was typed and put away go."""
        self._is_done = True

    def request(self) -> ActRequest:
        """Return what the form wants done; raises LookupError where none is open."""
        if self.form is None:
            raise LookupError("no form")
        values: list[tuple[str, Any]] = [(box.field.name, box.value()) for box in self.boxes]
        return ActRequest(self.form.case_id, self.form.act, tuple(values))

    def hand_in(self) -> None:
        """Hand the act in, or have it looked at where the officer will be asked once more."""
        if self.form is None or self.foot.isHidden():
            return
        self.problem.say("")
        (self.checked if self.form.is_final else self.submitted).emit(self.request())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QFrame.keyPressEvent: Enter in a line and Ctrl+Enter anywhere hand in."""
        if event.key() in ENTER and self.sheet.isHidden():
            self.hand_in()
            return
        if event.key() == Qt.Key.Key_Escape and not self.sheet.isHidden():
            self._show_foot()
            self.go.setFocus()
            return
        super().keyPressEvent(event)

    def _fill(self, form: ActForm) -> None:
        self.form, self._is_done = form, False
        clear(self._fields)
        self.boxes = [make_field(field) for field in form.fields]
        for box in self.boxes:
            box.file_wanted.connect(self.file_wanted)
            self._fields.addWidget(box)
        self._fields.addStretch(1)
        self.title.setText(form.title)
        self.about.setText(form.about)
        self.setAccessibleName(form.title)
        self.consequence.say(form.consequence)
        self.problem.say("")
        self.go.say(form.confirm, screens.CONFIRM_KEY)
        self._finish_texts()
        tab_through(self)

    def _finish_texts(self) -> None:
        for text in self._inner.findChildren(QWidget):
            finished = getattr(text, "finished", None)
            if finished is not None:
                finished.connect(self.hand_in)

    def _placed(self, path: str, said: str) -> FieldBox | None:
        return next((box for box in self.boxes if path and box.complain(path, said)), None)

    def _make_head(self) -> None:
        head = column(gap=2)
        head.setContentsMargins(*(theme.px(side) for side in (18, 12, 10, 10)))
        line = row(gap=8)
        self.title = Label("", "h2")
        line.addWidget(self.title, 1)
        shut = IconButton("x", words.CLOSE)
        shut.clicked.connect(self.put_away)
        line.addWidget(shut)
        self.about = ElidedLabel("", "small", "text2")
        head.addLayout(line)
        head.addWidget(self.about)
        self.body.addLayout(head)
        self.body.addWidget(rule())

    def _make_foot(self) -> QWidget:
        self._is_done = True
        self.foot = QWidget()
        inner = column(self.foot, gap=8)
        inner.setContentsMargins(*(theme.px(side) for side in (18, 10, 18, 12)))
        self.consequence = Label("", "small", "text2").wrapped()
        self.problem = Label("", "strong", "red").wrapped()
        self.problem.hide()
        inner.addWidget(self.consequence)
        inner.addWidget(self.problem)
        buttons = row(gap=8)
        self.go = Button("", "check", "primary")
        self.go.clicked.connect(self.hand_in)
        leave = Button(words.CANCEL, "", "plain", "Esc")
        leave.clicked.connect(self.put_away)
        buttons.addWidget(self.go, 1)
        buttons.addWidget(leave)
        inner.addLayout(buttons)
        return self.foot

    def _make_sheet(self) -> QWidget:
        holder = QWidget()
        inner = column(holder, gap=0)
        inner.setContentsMargins(*(theme.px(side) for side in (10, 0, 10, 10)))
        self.sheet = ConfirmSheet()
        self.sheet.cancel.say(words.CONFIRM_BACK, "Esc")
        self.retype_label = Label("", "small", "text2").wrapped()
        self.retype = QLineEdit()
        self.retype.setAccessibleName(words.RETYPE)
        self.sheet.content.addWidget(self.retype_label)
        self.sheet.content.addWidget(self.retype)
        self.sheet.confirmed.connect(self._confirm)
        self.sheet.cancelled.connect(self._look_again)
        self.sheet.hide()
        inner.addWidget(self.sheet)
        return holder

    def _look_again(self) -> None:
        self._show_foot()
        self.go.setFocus()

    def _show_foot(self) -> None:
        self.sheet.hide()
        self.foot.show()

    def _confirm(self) -> None:
        tail = self.form.retyped if self.form else ""
        if tail and self.retype.text().strip() != tail:
            self.sheet.complain(words.RETYPE_WRONG)
            self.retype.setFocus()
            return
        self._show_foot()
        self.submitted.emit(self.request())


def _is_same(form: ActForm, before: ActForm | None) -> bool:
    """Return whether a form asks for what the one before asked for, with the same choices."""
    if before is None or (form.case_id, form.act) != (before.case_id, before.act):
        return False
    choices, old = ([(f.name, f.choices) for f in x.fields] for x in (form, before))
    return choices == old
