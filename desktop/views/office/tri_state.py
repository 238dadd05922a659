"""有、无 or 不明: three answers side by side, of which one stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.views.widgets.card import row
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import Label
from desktop.wording import calendar as words
from desktop.wording.rules import ANSWERS

UNKNOWN = "unknown"
SAID = {answer.value: said for answer, said in ANSWERS.items()}


class TriState(QWidget):
    """A question with its answer; nothing chosen is 不明, never 无.

    Signals: ``changed()``.
    """

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(self, gap=10)
        line.addWidget(Label(name).wrapped(), 1)
        self.answers = SegmentedTabs(name)
        for answer in words.ANSWER_ORDER:
            self.answers.add(answer, SAID[answer])
        self.answers.choose(UNKNOWN)
        self.answers.chosen.connect(self.changed)
        line.addWidget(self.answers)

    def answer(self) -> str:
        """Return the code of the answer."""
        return self.answers.current

    def show_answer(self, answer: str) -> None:
        """Show an answer; what is none of the three is 不明."""
        self.answers.choose(answer if answer in SAID else UNKNOWN)
