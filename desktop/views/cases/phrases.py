"""常用语: the phrases an officer writes opinions with, taken, added to and edited in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.views.widgets.buttons import Button
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import TextField
from desktop.views.widgets.text import literal
from desktop.wording import phrases as words


class PhrasesButton(Button):
    """The button with the menu of phrases.

    Signals: ``taken(str)`` a phrase for the opinion; ``kept(tuple[str, ...])`` the officer's
    phrases after one was added; ``edit_wanted()``.
    """

    taken = Signal(str)
    kept = Signal(object)
    edit_wanted = Signal()

    def __init__(self, said: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(words.PHRASES, "chevron-down", "link", parent=parent)
        self._said = said
        self.phrases: tuple[str, ...] = words.USUAL
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill_menu)
        self.setMenu(self._menu)

    def show_phrases(self, phrases: Sequence[str]) -> None:
        """Offer these phrases."""
        self.phrases = tuple(phrases)

    def fill_menu(self) -> None:
        """Fill the menu: the phrases, keeping what is written, editing."""
        self._menu.clear()
        for phrase in self.phrases:
            self._add(literal(phrase), self._take, phrase)
        self._menu.addSeparator()
        said = self._said()
        keep = self._add(words.KEEP, self._keep)
        keep.setEnabled(bool(said) and said not in self.phrases)
        self._add(words.EDIT, self.edit_wanted.emit)

    def _add(self, shown: str, act: Callable[[], object], data: str = "") -> QAction:
        line = QAction(shown, self._menu)
        line.setData(data)
        line.triggered.connect(act)
        self._menu.addAction(line)
        return line

    def _take(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.taken.emit(str(action.data()))

    def _keep(self) -> None:
        self.show_phrases((*self.phrases, self._said()))
        self.kept.emit(self.phrases)


class PhrasesSheet(ConfirmSheet):
    """Edits the phrases, one a line.

    Signals: ``kept(tuple[str, ...])`` the phrases as they are now; none gives the usual ones back.
    """

    kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title.setText(words.TITLE)
        self.consequence.setText(words.NOTE)
        self.confirm.say(words.SAVE)
        self.text = TextField(words.TITLE)
        self.text.finished.connect(self.confirmed)
        self.content.addWidget(self.text)
        self.confirmed.connect(self._confirm)
        self.hide()

    def open_for(self, phrases: Sequence[str]) -> None:
        """Show the phrases to be edited."""
        self.text.setPlainText("\n".join(phrases))
        self.complain("")
        self.show()
        self.take_focus(self.text)

    def _confirm(self) -> None:
        lines = (" ".join(line.split()) for line in self.text.said().splitlines())
        phrases = tuple(dict.fromkeys(line for line in lines if line))
        problem = problem_of(phrases)
        self.complain(problem)
        if not problem:
            self.hide()
            self.kept.emit(phrases or words.USUAL)


def problem_of(phrases: Sequence[str]) -> str:
    """Return why phrases cannot be kept, or an empty text."""
    if len(phrases) > words.MOST:
        return words.TOO_MANY.format(count=len(phrases), most=words.MOST)
    for number, phrase in enumerate(phrases, 1):
        if len(phrase) > words.LONGEST:
            given = {"number": number, "count": len(phrase), "most": words.LONGEST}
            return words.TOO_LONG.format(**given)
    return ""
