"""The page that sets an empty office up, in four steps; the last one shows what it comes to."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from desktop.plain_class import dataclass
from desktop.views import theme
from desktop.views.keymap import Shortcut
from desktop.views.start.set_up_steps import OfficeStep, OrganStep, PeopleStep, Step
from desktop.views.start.welcome import centred, head
from desktop.views.widgets.buttons import Button, Mend
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import Label, reveal
from desktop.wording import founding, start

WIDTH = 1040
Draft = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ToMend:
    """A reason against founding the office, and the step and field where it is mended."""

    words: str
    step: int
    field: str = ""


class SetUp(QWidget):
    """Four steps, forth and back at will.

    Signals: ``changed()`` after each change of the draft; ``step_shown(int)``; ``wanted()`` the
    office is to be founded; ``left()`` later; ``district_named()`` names follow from it.
    """

    changed = Signal()
    step_shown = Signal(int)
    wanted = Signal()
    left = Signal()
    district_named = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft: Draft = {}
        self.step = 0
        body = centred(self, WIDTH)
        top = row(gap=8)
        top.addLayout(head(founding.TITLE, start.EMPTY_NOTE), 1)
        self.kept = Chip()
        top.addWidget(self.kept)
        body.addLayout(top)
        self.tabs = SegmentedTabs(founding.TITLE)
        for number, words in enumerate(founding.STEPS):
            self.tabs.add(str(number), f"{number + 1} {words}")
        self.tabs.chosen.connect(self._chosen)
        body.addWidget(self.tabs, 0, Qt.AlignmentFlag.AlignLeft)
        self.note = Label(founding.STEP_NOTES[0], "small", "text2").wrapped()
        body.addWidget(self.note)
        self.bar = InfoBar()
        body.addWidget(self.bar)
        self.review = Review()
        self.review.mend_wanted.connect(self.mend)
        office = OfficeStep()
        self.steps: tuple[Step, ...] = (office, OrganStep(), PeopleStep())
        self._stack = QStackedWidget()
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._stack.setMinimumHeight(theme.px(150))
        for page in (*self.steps, self.review):
            self._stack.addWidget(PageFrame(page))
        body.addWidget(self._stack, 100)
        body.addLayout(self._make_buttons())
        for step in self.steps:
            step.changed.connect(self.changed)
        office.named.connect(self.district_named)
        for keys, act in (("Ctrl+Right", self._forth), ("Ctrl+Left", self._back)):
            Shortcut(keys, self).activated.connect(act)

    def show_draft(self, draft: Draft) -> None:
        """Show a draft from its first step."""
        self.draft = draft
        self.show_step(0)

    def show_step(self, number: int) -> None:
        """Show a step; each shows the draft as it then is."""
        self.step = number
        self.step_shown.emit(number)
        if number < len(self.steps):
            self.steps[number].show_draft(self.draft)
        self.tabs.choose(str(number))
        self.note.setText(founding.STEP_NOTES[number])
        self._stack.setCurrentIndex(number)
        is_last = number == len(self.steps)
        reveal(self.back, is_shown=number > 0)
        reveal(self.forth, is_shown=not is_last)
        reveal(self.found, is_shown=is_last)
        page = self.found if is_last else self.steps[number]
        page.setFocus()

    def show_again(self) -> None:
        """Show the draft as it is now, on the step that is shown."""
        if self.step < len(self.steps):
            self.steps[self.step].show_draft(self.draft)

    def mend(self, number: int, field: str) -> None:
        """Show a step with the keyboard on the field that is to be mended."""
        self.show_step(number)
        if number < len(self.steps):
            self.steps[number].to_field(field)

    def show_kept(self, *, is_kept: bool) -> None:
        """Say whether the draft is kept."""
        words = founding.KEPT if is_kept else founding.NOT_KEPT
        self.kept.say(words, "green" if is_kept else "red")

    def show_review(
        self, pairs: Sequence[tuple[str, str]], to_mend: Sequence[ToMend], lacking: Sequence[str]
    ) -> None:
        """Show what the draft comes to, and allow or refuse to found the office."""
        self.review.show_all(pairs, to_mend, lacking)
        against = founding.TO_MEND.format(count=len(to_mend)) if to_mend else ""
        self.found.explain(against, Mend(founding.MEND, self.review.to_first))

    def offer_back(self, put_back: Callable[[], None]) -> None:
        """Say that a file replaced what had been filled in, and offer that back, once."""
        said, how = founding.REPLACED, founding.PUT_BACK
        self.bar.say(said, (), "amber", button=how)
        self.bar.retried.connect(put_back, Qt.ConnectionType.SingleShotConnection)
        self.bar.retried.connect(self.bar.hide, Qt.ConnectionType.SingleShotConnection)

    def complain(self, reasons: Sequence[str]) -> None:
        """Say why the office was not founded."""
        self.bar.say(founding.TITLE, reasons, "red")

    def _make_buttons(self) -> QHBoxLayout:
        line = row(gap=8)
        leave = Button(founding.LEAVE)
        leave.clicked.connect(self.left)
        self.back = Button(founding.BACK, "chevron-left", "plain", "Ctrl ←")
        self.back.clicked.connect(self._back)
        self.forth = Button(founding.NEXT, "chevron-right", "primary", "Ctrl →")
        self.forth.clicked.connect(self._forth)
        self.found = Button(founding.FOUND, "check", "primary")
        self.found.clicked.connect(self.wanted)
        line.addWidget(leave)
        line.addStretch(1)
        for button in (self.back, self.forth, self.found):
            line.addWidget(button)
        return line

    def _chosen(self, key: str) -> None:
        if int(key) != self.step:
            self.show_step(int(key))

    def _forth(self) -> None:
        self.show_step(min(self.step + 1, len(self.steps)))

    def _back(self) -> None:
        self.show_step(max(self.step - 1, 0))


class Review(QWidget):
    """What the draft comes to: the office in short, what is to be mended, what nobody does.

    Signals: ``mend_wanted(int, str)`` the step and the field to go to.
    """

    mend_wanted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._to_mend: tuple[ToMend, ...] = ()
        body = column(self, gap=12)
        self.office = KeyValues()
        card = Card(padding=20)
        card.body.addWidget(self.office)
        body.addWidget(card)
        self._mend = Card(padding=20)
        self.mend_title = SectionHeader(founding.CHECKING, "list-checks")
        self._mend.body.addWidget(self.mend_title)
        self._lines = column(gap=6)
        self._mend.body.addLayout(self._lines)
        body.addWidget(self._mend)
        self._lack = Card(padding=20)
        self._lack.body.addWidget(SectionHeader(founding.LACKING, "triangle-alert"))
        self._lack.body.addWidget(Label(founding.LACKING_NOTE, "small", "text2").wrapped())
        self.lacking = Label("").wrapped()
        self._lack.body.addWidget(self.lacking)
        body.addWidget(self._lack)
        body.addStretch(1)

    def show_all(
        self, pairs: Sequence[tuple[str, str]], to_mend: Sequence[ToMend], lacking: Sequence[str]
    ) -> None:
        """Show all of it."""
        self._to_mend = tuple(to_mend)
        self.office.show_pairs(pairs)
        clear(self._lines)
        for item in to_mend:
            self._lines.addWidget(self._make_line(item))
        words = founding.TO_MEND.format(count=len(to_mend)) if to_mend else founding.NOTHING_TO_MEND
        self.mend_title.title.setText(words)
        self.lacking.setText("\n".join(lacking))
        reveal(self._lack, is_shown=bool(lacking))

    def to_first(self) -> None:
        """Ask for the place of the first thing to mend."""
        if self._to_mend:
            self.mend_wanted.emit(self._to_mend[0].step, self._to_mend[0].field)

    def _make_line(self, item: ToMend) -> QWidget:
        holder = QWidget()
        line = row(holder, gap=8)
        line.addWidget(Label(item.words).wrapped(), 1)
        go = Button(founding.MEND, "arrow-right", "link")
        go.setProperty("place", (item.step, item.field))
        go.clicked.connect(self._go)
        line.addWidget(go)
        return holder

    def _go(self) -> None:
        step, field = self.sender().property("place")
        self.mend_wanted.emit(int(step), str(field))
