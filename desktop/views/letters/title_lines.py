"""The title's lines on the letter's form: proposed by meaning, each break to be moved."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.models.tips import tip
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import Card, SectionHeader, clear, column
from desktop.views.widgets.text import ElidedLabel, reveal
from desktop.wording import letter_form as words
from desktop.wording.letters import NEVER_ENDS_A_LINE, NEVER_STARTS_A_LINE

BREAK = "/"
MOST = 20
"""Characters of a title that fit on a line."""

MOVES = {-1: words.TITLE_EARLIER, 1: words.TITLE_LATER}


class TitleLines(QWidget):
    """The lines of a title, between two of them what moves the break.

    Signals: ``changed()`` when a break was moved.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposed: tuple[str, ...] = ()
        self._lines: tuple[str, ...] = ()
        self._is_editable = False
        self.labels: list[ElidedLabel] = []
        self.earlier: list[IconButton] = []
        self.later: list[IconButton] = []
        outer = column(self, gap=6)
        self.head = SectionHeader(words.TITLE_BREAK, role="strong")
        self.reset = Button(words.TITLE_AS_PROPOSED, "", "link")
        self.reset.clicked.connect(self._reset)
        self.head.add(self.reset)
        outer.addWidget(self.head)
        card = Card("inset", padding=8, gap=0)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        card.body.addLayout(self._grid)
        outer.addWidget(card)

    def show_lines(self, proposed: Sequence[str], own_break: str, *, is_editable: bool) -> None:
        """Show the officer's breaks while they still make up the title, else those proposed."""
        self._proposed = tuple(proposed)
        own = tuple(own_break.split(BREAK))
        is_whole = "".join(own) == "".join(proposed)
        self._lines = own if own_break and is_whole else self._proposed
        self._is_editable = is_editable
        self._build()

    def title_break(self) -> str:
        """Return the officer's breaks, blank while they are those proposed."""
        return "" if self._lines == self._proposed else BREAK.join(self._lines)

    def _build(self) -> None:
        clear(self._grid)
        self.labels, self.earlier, self.later = [], [], []
        for place in range(len(self._lines)):
            label = ElidedLabel("", "strong")
            self.labels.append(label)
            self._grid.addWidget(label, place, 0)
        for place in range(len(self._lines) - 1):
            self._add_mover(self.earlier, "chevron-left", place, -1)
            self._add_mover(self.later, "chevron-right", place, 1)
        self._say()

    def _add_mover(self, found: list[IconButton], icon: str, place: int, by: int) -> None:
        button = IconButton(icon, MOVES[by].format(line=place + 1))
        button.setProperty("move", (place, by))
        button.clicked.connect(self._move)
        found.append(button)
        self._grid.addWidget(button, place, 1 if by < 0 else 2)

    def _say(self) -> None:
        """Show the lines as they stand, and what can still be moved."""
        is_own = bool(self.title_break())
        self.head.note.setText(words.TITLE_MOVED if is_own else words.TITLE_PROPOSED)
        reveal(self.reset, is_shown=is_own and self._is_editable)
        for place, (label, text) in enumerate(zip(self.labels, self._lines, strict=True), start=1):
            label.setText(text)
            label.setAccessibleName(words.TITLE_LINE.format(line=place, text=text))
        for button in (*self.earlier, *self.later):
            reveal(button, is_shown=self._is_editable)
            place, by = button.property("move")
            may = self._moved(place, by) is not None
            button.setEnabled(may)
            button.setToolTip(tip(MOVES[by].format(line=place + 1) if may else words.TITLE_STOP))

    def _move(self) -> None:
        moved = self._moved(*self.sender().property("move"))
        if moved is not None:
            self._lines = moved
            self._say()
            self.changed.emit()

    def _reset(self) -> None:
        self._lines = self._proposed
        self._build()
        self.changed.emit()

    def _moved(self, place: int, by: int) -> tuple[str, ...] | None:
        """Return the lines with a break moved to the next place it may take, None without one."""
        text = self._lines[place] + self._lines[place + 1]
        at = len(self._lines[place]) + by
        while 0 < at < len(text) and _is_torn(text[at - 1], text[at]):
            at += by
        if not 0 < at < len(text) or max(at, len(text) - at) > MOST:
            return None
        return (*self._lines[:place], text[:at], text[at:], *self._lines[place + 2 :])


def _is_torn(before: str, after: str) -> bool:
    is_code = before.isascii() and after.isascii()
    return is_code or after in NEVER_STARTS_A_LINE or before in NEVER_ENDS_A_LINE
