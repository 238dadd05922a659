"""The list of steps at the left of the form, and the list of what is wrong above it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from desktop.models.application_draft import ApplicationDraft, Step, StepRow, StepState
from desktop.models.rows import Light
from desktop.models.rows_intake import FindingRow
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, clear, column, row
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import ElidedLabel, Label, draw_elided, reveal
from desktop.wording import intake as words
from desktop.wording import sentences

WIDTH = 216
LIGHTS = {
    StepState.DONE: Light.GREEN,
    StepState.RUNNING: Light.HALF,
    StepState.PART: Light.HALF,
    StepState.AHEAD: Light.OPEN,
    StepState.WRONG: Light.AMBER,
}
TONES = {
    StepState.DONE: "green",
    StepState.RUNNING: "blue",
    StepState.PART: "text",
    StepState.AHEAD: "text2",
    StepState.WRONG: "amber",
}
SHOWN = 3
"""How many findings are shown until all of them are asked for."""


class StepList(Card):
    """The five steps; a click or Enter goes to one.

    Signals: ``chosen(Step)``.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=8, gap=2, parent=parent)
        self.setAccessibleName(words.STEPS_NAME)
        self.items = {step: StepItem(step) for step in Step}
        steps = QWidget()
        lines = column(steps, gap=2)
        for item in self.items.values():
            item.pressed.connect(self.chosen)
            lines.addWidget(item)
        lines.addStretch(1)
        frame = PageFrame()
        self.body.addWidget(frame)
        frame.hold(steps)
        frame.let_through()
        self._fit()

    def show_steps(self, draft: ApplicationDraft) -> None:
        """Show how far the form is."""
        for step_row in draft.steps():
            self.items[step_row.step].show_step(step_row, is_current=step_row.step is draft.step)

    def changeEvent(self, event: QEvent) -> None:
        """Override QFrame.changeEvent: the width follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(WIDTH))


class StepItem(QFrame):
    """One step: its light, its name, its state, and what is still owed.

    Signals: ``pressed(Step)``.
    """

    pressed = Signal(object)

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.step = step
        self._is_current = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout = column(self, gap=2)
        layout.setContentsMargins(theme.px(10), theme.px(8), theme.px(8), theme.px(8))
        head = row(gap=8)
        self.light = StatusLight(Light.OPEN, 15)
        head.addWidget(self.light)
        number = words.STEP_NUMBERS[list(Step).index(step)]
        self.name = Label(f"{number} {words.STEPS[step]}", "strong")
        head.addWidget(self.name)
        head.addStretch(1)
        layout.addLayout(head)
        self.state = Label("", "small", "text2").wrapped()
        self.missing = Label("", "small", "text2").wrapped()
        for label in (self.state, self.missing):
            label.setContentsMargins(theme.px(23), 0, 0, 0)
            layout.addWidget(label)

    def show_step(self, step: StepRow, *, is_current: bool) -> None:
        """Show how far the step is."""
        self._is_current = is_current
        state = words.STEP_STATES[step.state]
        said = words.STEP_ERRORS.format(count=step.errors) if step.errors else state
        light = LIGHTS[step.state]
        self.light.show_light(light, state)
        self.state.say(said, TONES[step.state])
        left = words.missing(step.missing) if step.missing else self._left(step)
        self.missing.say(left)
        place = list(Step).index(step.step) + 1
        name = words.STEP_SAID.format(number=place, name=words.STEPS[step.step], state=said)
        self.setAccessibleName(sentences.row_sentence((name, left)))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Override QFrame.mouseReleaseEvent."""
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit(self.step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QFrame.keyPressEvent: Enter and Space go to the step."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(self.step)
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QFrame.paintEvent: the step shown is tinted."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._is_current:
            painter.setBrush(theme.colour("selected"))
            painter.drawRoundedRect(self.rect(), 6, 6)
            painter.setBrush(theme.colour("accent"))
            painter.drawRect(0, 6, 3, self.height() - 12)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 6, 6)
        painter.end()

    @staticmethod
    def _left(step: StepRow) -> str:
        pattern = words.STEP_OPEN.get(step.step.value, "")
        is_begun = step.state in (StepState.RUNNING, StepState.PART, StepState.DONE)
        return (
            pattern.format(count=step.open_facts)
            if pattern and step.open_facts and is_begun
            else ""
        )


class LinkLine(QAbstractButton):
    """A line of text that leads somewhere; shortened where it must be, whole in its tooltip."""

    def __init__(self, text: str, tone: str = "accent", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(tip(text))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Override QAbstractButton.sizeHint."""
        return QSize(theme.px(120), self.fontMetrics().height() + theme.px(6))

    def minimumSizeHint(self) -> QSize:
        """Override QAbstractButton.minimumSizeHint."""
        return QSize(theme.px(60), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QAbstractButton.keyPressEvent: Enter follows the line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent."""
        painter = QPainter(self)
        painter.setFont(theme.font())
        painter.setPen(theme.colour(self._tone))
        draw_elided(painter, self.rect().adjusted(theme.px(4), 0, -theme.px(4), 0), self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        painter.end()


class ErrorSummary(Card):
    """Everything that stands against the form; each line leads to its field.

    Signals: ``wanted(str)`` the path of a field; ``copied(str)`` all of it as text.
    """

    wanted = Signal(str)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inset", padding=12, gap=4, parent=parent)
        self._findings: tuple[FindingRow, ...] = ()
        self._is_whole = False
        head = row(gap=8)
        self._light = StatusLight(Light.AMBER, 16)
        head.addWidget(self._light)
        self.title = ElidedLabel("", "strong", "amber")
        head.addWidget(self.title, 1)
        self.more = Button("", "", "link")
        self.more.clicked.connect(self._toggle)
        head.addWidget(self.more)
        self.copy = Button(words.COPY_FINDINGS, "copy", "ghost")
        self.copy.clicked.connect(self._copy)
        head.addWidget(self.copy)
        self.body.addLayout(head)
        self._lines = column(gap=0)
        self.body.addLayout(self._lines)
        self.links: list[LinkLine] = []
        self.hide()

    def show_findings(self, findings: Sequence[FindingRow], file: str = "") -> None:
        """Show these, or nothing where there are none."""
        if tuple(findings) == self._findings:
            return
        self._findings = tuple(findings)
        pattern = words.ERRORS_IN_FILE if file else words.ERRORS_TITLE
        self.title.setText(pattern.format(count=len(findings), file=file))
        self._show_lines()
        self.setVisible(bool(self._findings))

    def _show_lines(self) -> None:
        clear(self._lines)
        self.links = []
        count = len(self._findings)
        for found in self._findings[: count if self._is_whole else SHOWN]:
            link = LinkLine(found.sentence)
            link.setProperty("path", found.path)
            link.clicked.connect(self._follow)
            self.links.append(link)
            self._lines.addWidget(link)
        self.more.say(words.LESS if self._is_whole else words.ALL_OF_THEM.format(count=count))
        reveal(self.more, is_shown=count > SHOWN)

    def _toggle(self) -> None:
        self._is_whole = not self._is_whole
        self._show_lines()

    def _follow(self) -> None:
        self.wanted.emit(str(self.sender().property("path")))

    def _copy(self) -> None:
        self.copied.emit("\n".join(found.sentence for found in self._findings))
