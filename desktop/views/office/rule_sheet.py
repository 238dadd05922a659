"""A rule table's draft looked at before it counts: what differs, and who may do what with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.models.rows_rule_tables import RuleDiff, RulePreview
from desktop.views.widgets.buttons import OTHER_OFFICER, Button
from desktop.views.widgets.card import Card, clear, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.text import Label
from desktop.wording import rule_changes as words
from desktop.wording import rule_draft, screens

MOST_CHIPS = 24
"""Differences with a chip each; what is beyond stands below as plain lines, none left out."""


class RuleSheet(Card):
    """The sheet over the versions.

    Signals: ``proposed(str)`` with the reason; ``published()``; ``dropped(str)`` with the reason;
    ``impact_wanted()`` which cases it changes; ``mended(object)`` the draft is to be changed row
    by row; ``closed()``.
    """

    proposed = Signal(str)
    published = Signal()
    dropped = Signal(str)
    impact_wanted = Signal()
    mended = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", padding=14, gap=8, parent=parent)
        self.shown = RulePreview()
        self.title = Label("", "h2").wrapped()
        self.lines = Label("", "small", "text2").wrapped()
        self.differing = Label("", "strong")
        self.body.addWidget(self.title)
        self.body.addWidget(self.lines)
        self.body.addWidget(self.differing)
        self._differences = column(gap=6)
        self.body.addLayout(self._differences)
        self.impact = Label("", "strong", "accent").wrapped()
        self.body.addWidget(self.impact)
        self.reason = QLineEdit()
        self.body.addWidget(self.reason)
        self.problem = Label("", "strong", "red").wrapped()
        self.body.addWidget(self.problem)
        self.body.addWidget(self._make_buttons())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def show_preview(self, preview: RulePreview) -> None:
        """Show a draft that was read, or a version; what it changes is still to be counted."""
        self.shown = preview
        self.title.setText(preview.title)
        self.setAccessibleName(preview.title)
        self.lines.setText("\n".join(preview.lines))
        self._show_differences(preview.differences)
        self.impact.say("")
        self.reason.clear()
        self._say_reason(words.REASON)
        self.reason.setVisible(not preview.id)
        self._show_buttons(preview)
        self.show()
        self.setFocus()

    def show_impact(self, summary: str) -> None:
        """Say what it changes, now that it was counted; from now on it may go on."""
        self.impact.say(summary)
        self.confirm.explain(self.shown.refusal, OTHER_OFFICER)

    def complain(self, problem: str) -> None:
        """Say why something was refused."""
        self.problem.say(problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QFrame.keyPressEvent: Ctrl+Enter goes on, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.confirm.click()
            return
        super().keyPressEvent(event)

    def _make_buttons(self) -> QWidget:
        self.confirm = Button("", "check", "primary", screens.CONFIRM_KEY)
        self.count = Button(words.IMPACT, "list-checks", "plain")
        self.mend = Button(rule_draft.EDIT_IN_TABLE, "pencil", "plain")
        self.mend.clicked.connect(self._mend)
        self.drop = Button(words.DROP, "x", "danger")
        self.close_button = Button(words.CLOSE, "", "plain", "Esc")
        self.confirm.clicked.connect(self._confirm)
        self.count.clicked.connect(self.impact_wanted)
        self.drop.clicked.connect(self._drop)
        self.close_button.clicked.connect(self._close)
        buttons = QWidget()
        line = Flow(buttons, gap=8)
        for part in (self.confirm, self.count, self.mend, self.drop, self.close_button):
            line.addWidget(part)
        return buttons

    def _show_buttons(self, preview: RulePreview) -> None:
        is_open = preview.stand == "open"
        self.confirm.setVisible(is_open or not preview.id)
        self.confirm.say(words.PUBLISH if is_open else words.PROPOSE)
        way = OTHER_OFFICER if preview.refusal else None
        self.confirm.explain(preview.refusal or words.NOT_SEEN, way)
        self.mend.setVisible(not preview.id and not preview.refusal)
        self.drop.setVisible(is_open)
        self.drop.say(words.WITHDRAW if preview.is_own else words.DROP)
        self.drop.explain(preview.dropping, OTHER_OFFICER)
        self.problem.say(preview.refusal if self.confirm.isVisibleTo(self) else "")

    def _show_differences(self, differences: tuple[RuleDiff, ...]) -> None:
        clear(self._differences)
        said = words.DIFFERENCES.format(count=len(differences))
        self.differing.setText(said if differences else words.NO_DIFFERENCES)
        for diff in differences[:MOST_CHIPS]:
            line = row(gap=8)
            chip = Chip(words.KINDS[diff.kind], words.TONES[diff.kind])
            line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(diff_words(diff)).wrapped(), 1)
            self._differences.addLayout(line)
        if rest := differences[MOST_CHIPS:]:
            self._differences.addWidget(Label("\n".join(map(marked, rest))).wrapped())

    def _say_reason(self, said: str) -> None:
        self.reason.setPlaceholderText(said)
        self.reason.setAccessibleName(said)

    def _confirm(self) -> None:
        if self.shown.stand == "open":
            self.published.emit()
        else:
            self.proposed.emit(self.reason.text().strip())

    def _mend(self) -> None:
        self.mended.emit(self.shown.token)

    def _drop(self) -> None:
        if self.reason.isHidden():
            self._say_reason(words.DROP_REASON)
            self.reason.show()
            self.reason.setFocus()
            return
        self.dropped.emit(self.reason.text())

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


def diff_words(diff: RuleDiff) -> str:
    """Return a difference in words."""
    before, after = diff.before or words.NOTHING, diff.after or words.NOTHING
    text = {"added": after, "removed": before}.get(
        diff.kind, words.FROM_TO.format(before=before, after=after)
    )
    return words.LINE.format(what=diff.what, text=text)


def marked(diff: RuleDiff) -> str:
    """Return a difference in words, with what kind it is."""
    return words.LINE.format(what=words.KINDS[diff.kind], text=diff_words(diff))
