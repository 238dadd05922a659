"""The menu of looks: as the system has it, light, or dark."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.wording import start


class LookMenu(QMenu):
    """One of three looks.

    Signals: ``chosen(str)`` follow, light or dark.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        for look, words in start.LOOKS.items():
            action = QAction(words, self._group)
            action.setCheckable(True)
            action.setData(look)
            self.addAction(action)
        self._group.triggered.connect(self._choose)

    def mark(self, look: str) -> None:
        """Mark the look in force."""
        for action in self._group.actions():
            action.setChecked(action.data() == look)

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
