"""A notice looked at before it counts: what differs, what is odd, who may do what with it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.models.rows_calendar_versions import DayDiff, NoticePreview
from desktop.views import theme
from desktop.views.widgets.buttons import OTHER_OFFICER, Button
from desktop.views.widgets.card import Card, clear, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.text import Label, reveal
from desktop.wording import calendar as day_words
from desktop.wording import calendar_versions as words
from desktop.wording import screens

MOST_CHIPS = 18
TONES = {"holiday": "violet", "make_up": "blue", "weekday": "grey", "weekend": "grey"}


class NoticeSheet(Card):
    """The sheet over the year.

    Signals: ``proposed(str)`` with the number (文号); ``published()``; ``dropped(str)`` with the
    reason; ``moves_wanted()`` which cases it moves; ``closed()``.
    """

    proposed = Signal(str)
    published = Signal()
    dropped = Signal(str)
    moves_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", padding=14, gap=8, parent=parent)
        self._shown = NoticePreview()
        self.title = Label("", "h2").wrapped()
        self.lines = Label("", "small", "text2").wrapped()
        self.body.addWidget(self.title)
        self.body.addWidget(self.lines)
        self.body.addWidget(self._make_number())
        self.doubts = Label("", "strong", "amber").wrapped()
        self.body.addWidget(self.doubts)
        self.differing = Label("", "strong")
        self.body.addWidget(self.differing)
        self._chips = QWidget()
        self._flow = Flow(self._chips, gap=6)
        self.body.addWidget(self._chips)
        self.problem = Label("", "strong", "red").wrapped()
        self.body.addWidget(self.problem)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(words.DROP_REASON)
        self.reason.setAccessibleName(words.DROP_REASON)
        self.body.addWidget(self.reason)
        self.body.addLayout(self._make_buttons())
        self.hide()

    def show_preview(self, preview: NoticePreview) -> None:
        """Show a notice that was read, or a version."""
        self._shown = preview
        self.title.setText(preview.title)
        self.lines.setText("\n".join((*_named(preview), *preview.lines)))
        reveal(self._number_line, is_shown=not preview.id)
        self.number.setText(preview.number)
        self.doubts.say("\n".join((words.DOUBTS, *preview.doubts)) if preview.doubts else "")
        self._show_differences(preview.differences)
        self.problem.say("")
        self.reason.hide()
        self.reason.clear()
        self._show_buttons(preview)
        self.show()
        (self.number if not preview.id and not preview.number else self.close_button).setFocus()

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

    def _make_number(self) -> QWidget:
        self._number_line = QWidget()
        line = row(self._number_line, gap=8)
        label = Label(words.NUMBER, "strong")
        self.number = QLineEdit()
        self.number.setPlaceholderText(words.NUMBER_HOLDER)
        self.number.setAccessibleName(words.NUMBER)
        self.number.setMaximumWidth(theme.px(320))
        label.setBuddy(self.number)
        line.addWidget(label)
        line.addWidget(self.number, 1)
        line.addStretch(1)
        return self._number_line

    def _make_buttons(self) -> QHBoxLayout:
        self.confirm = Button("", "check", "primary", screens.CONFIRM_KEY)
        self.moves = Button(words.MOVES, "list-checks", "plain")
        self.drop = Button(words.DROP, "x", "danger")
        self.close_button = Button(words.CLOSE, "", "plain", "Esc")
        self.confirm.clicked.connect(self._confirm)
        self.moves.clicked.connect(self.moves_wanted)
        self.drop.clicked.connect(self._drop)
        self.close_button.clicked.connect(self._close)
        line = row(gap=8)
        line.addWidget(self.confirm, 1)
        for part in (self.moves, self.drop, self.close_button):
            line.addWidget(part)
        return line

    def _show_buttons(self, preview: NoticePreview) -> None:
        is_open = preview.stand == "open"
        self.confirm.setVisible(is_open or not preview.id)
        self.confirm.say(words.PUBLISH if is_open else words.PROPOSE)
        self.confirm.explain(preview.refusal, OTHER_OFFICER)
        self.drop.setVisible(is_open)
        self.drop.explain(preview.dropping, OTHER_OFFICER)
        self.problem.say(preview.refusal if self.confirm.isVisibleTo(self) else "")

    def _show_differences(self, differences: tuple[DayDiff, ...]) -> None:
        clear(self._flow)
        known = [d for d in differences if d.before]
        new = [d for d in differences if not d.before]
        if not differences:
            self.differing.setText(words.NO_DIFFERENCES)
        elif not known:
            self.differing.setText(words.ALL_NEW)
        else:
            self.differing.setText(words.DIFFERENCES.format(count=len(known)))
        shown = known or [d for d in new if d.after in ("holiday", "make_up")]
        for diff in shown[:MOST_CHIPS]:
            chip = Chip()
            chip.say(diff_words(diff), TONES.get(diff.after, "grey"))
            self._flow.addWidget(chip)
        if len(shown) > MOST_CHIPS:
            more = Chip()
            more.say(words.MORE.format(count=len(shown) - MOST_CHIPS))
            self._flow.addWidget(more)
        self._chips.setVisible(bool(shown))

    def _confirm(self) -> None:
        if self._shown.stand == "open":
            self.published.emit()
        else:
            self.proposed.emit(self.number.text())

    def _drop(self) -> None:
        if self.reason.isHidden():
            self.reason.show()
            self.reason.setFocus()
            return
        self.dropped.emit(self.reason.text())

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


def diff_words(diff: DayDiff) -> str:
    """Return a difference in words."""
    after = day_words.KINDS.get(diff.after, words.UNKNOWN_KIND)
    day = f"{diff.on:%m-%d} {day_words.WEEKDAYS[diff.on.weekday()]}"
    if not diff.before:
        return (
            f"{day} {diff.holiday or after} {day_words.KIND_LETTERS.get(diff.after, '')}".rstrip()
        )
    before = day_words.KINDS.get(diff.before, words.UNKNOWN_KIND)
    return words.DIFF.format(day=day, before=before, after=after)


def _named(preview: NoticePreview) -> tuple[str, ...]:
    issued = preview.issued_on.isoformat() if isinstance(preview.issued_on, date) else ""
    said = "　".join(part for part in (preview.number if preview.id else "", issued) if part)
    return (said,) if said else ()
