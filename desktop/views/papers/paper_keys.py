"""The letters of the papers, wherever on the case's page the keyboard is."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from desktop.views.keymap import Shortcut
from desktop.views.papers.papers_tab import PapersTab
from desktop.wording import papers as words


class PaperKeys(QObject):
    """Hands U, S, V, B and M to the papers while they are shown and no sheet of theirs is open."""

    def __init__(self, page: QWidget, tab: PapersTab) -> None:
        super().__init__(page)
        self._tab = tab
        for key in (words.ADD_KEY, *words.ACT_KEYS.values()):
            shortcut = Shortcut(key, page, "papers")
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._press)

    def _press(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, Shortcut) and self._tab.isVisible():
            self._tab.press_key(shortcut.usual)
