"""What is picked or typed in a rule table: one of a list, several of it, or a text."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.views.widgets.card import clear, column
from desktop.views.widgets.fields import Choice, Tick
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.text import Label
from desktop.wording import rule_draft as words

Pairs = Sequence[tuple[str, str]]


class Pick(Choice):
    """One of a list, by its code.

    Signals: ``picked()`` when the officer chose another.
    """

    picked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setPlaceholderText(words.CHOOSE)
        self.activated.connect(self._tell)

    def offer(self, pairs: Pairs, chosen: str) -> None:
        """Offer these; a code that is none of them leaves none chosen."""
        self.clear()
        for code, name in pairs:
            self.addItem(name, code)
        self.setCurrentIndex(next((n for n, (code, _) in enumerate(pairs) if code == chosen), -1))

    def code(self) -> str:
        """Return the code that is chosen; blank for none."""
        return str(self.currentData() or "")

    def _tell(self) -> None:
        self.picked.emit()


class ManyPick(QWidget):
    """Several of a list, by their codes, each a box to tick.

    Signals: ``picked()`` when the officer ticked one or took a tick away.
    """

    picked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._flow = Flow(self, gap=8)
        self.ticks: dict[str, Tick] = {}
        self.setAccessibleName(name)

    def offer(self, pairs: Pairs, chosen: Iterable[str]) -> None:
        """Offer these with those chosen ticked."""
        wanted = set(chosen)
        if tuple(self.ticks) != tuple(code for code, _ in pairs):
            clear(self._flow)
            self.ticks = {}
            for code, name in pairs:
                tick = Tick(name)
                tick.setAccessibleName(f"{self._name} {name}")
                tick.clicked.connect(self.picked)
                self.ticks[code] = tick
                self._flow.addWidget(tick)
        for code, tick in self.ticks.items():
            tick.setChecked(code in wanted)

    def codes(self) -> list[str]:
        """Return what is ticked, in the order of the list."""
        return [code for code, tick in self.ticks.items() if tick.isChecked()]


class Line(QLineEdit):
    """A short text, told once it is finished and differs from before.

    Signals: ``written()``.
    """

    written = Signal()

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.editingFinished.connect(self._finish)

    def show_text(self, text: str) -> None:
        """Show a text; one that is being typed is not disturbed by itself."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
        self._told = text

    def said(self) -> str:
        """Return what was typed, without blanks at its ends."""
        return self.text().strip()

    def _finish(self) -> None:
        if self.said() != self._told:
            self._told = self.said()
            self.written.emit()


def named(name: str, field: QWidget) -> QWidget:
    """Return a field with its name above it."""
    holder = QWidget()
    outer = column(holder, gap=4)
    label = Label(name, "small", "text2")
    label.setBuddy(field)
    outer.addWidget(label)
    outer.addWidget(field)
    return holder
