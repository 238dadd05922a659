"""What else in a case waits for the officer, beside its next step."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import ActLink
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.text import Label
from desktop.wording import workbench


class MoreActs(QWidget):
    """A line that counts the other acts, with a button for each; its key presses the first.

    Signals: ``wanted(ActLink)``.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links: tuple[ActLink, ...] = ()
        self.buttons: list[Button] = []
        self._line = Flow(self)
        self.count = Label("", "small", "text2")
        self._line.addWidget(self.count)
        self.hide()

    def show_acts(self, links: Sequence[ActLink]) -> None:
        """Show these acts; without any there is nothing to see."""
        self.links = tuple(links)
        self.count.setText(workbench.MORE_ACTS.format(count=len(links)))
        while len(self.buttons) < len(links):
            self._add()
        for place, button in enumerate(self.buttons):
            button.setVisible(place < len(links))
            button.say(links[place].name if place < len(links) else "")
        self.setVisible(bool(links))

    def press(self) -> None:
        """Go to the first of them."""
        if self.links:
            self.buttons[0].click()

    def _add(self) -> None:
        key = "" if self.buttons else workbench.MORE_KEY
        button = Button("", "arrow-right", "ghost", key)
        button.clicked.connect(self._clicked)
        self.buttons.append(button)
        self._line.addWidget(button)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.wanted.emit(self.links[self.buttons.index(button)])
