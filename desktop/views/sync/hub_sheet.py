"""The sheet that confirms bringing an office that worked alone to a hub in a folder."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.text import Label
from desktop.wording import sync_page as words


class HubSheet(ConfirmSheet):
    """What a hub in the chosen folder means, before it is made.

    Signals: ``founded(Path)`` the folder, confirmed.
    """

    founded = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self.title.setText(words.HUB_TITLE)
        self._what = Label("").wrapped()
        self.content.addWidget(self._what)
        self.consequence.say(words.HUB_CONSEQUENCE)
        self.confirm.say(words.HUB_CONFIRM)
        self.confirmed.connect(self._confirm)
        self.cancelled.connect(self.hide)
        self.hide()

    def open_for(self, folder: Path) -> None:
        """Show what becomes of that folder; the safe button has the keyboard."""
        self._folder = folder
        self._what.setText(words.HUB_WHAT.format(folder=folder))
        self.complain("")
        self.show()
        self.take_focus(self.cancel)

    def _confirm(self) -> None:
        if self._folder is not None:
            self.founded.emit(self._folder)
