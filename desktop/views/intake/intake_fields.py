"""The editors of the application form: each shows a value and tells what is typed.

An editor holds the value as text, also one that does not fit, so that nothing is ever lost.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QDate, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QCalendarWidget, QCompleter, QLineEdit, QMenu, QWidget, QWidgetAction

from desktop.views import theme
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.card import row
from desktop.views.widgets.fields import ENTER, PAGE_KEYS, Choice, turns_page
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.wording import intake as words

CELLS = "\t"


class LineEditor(QLineEdit):
    """A text of one line; Enter goes on to the next field.

    Signals: ``typed(str)``; ``left()``; ``pasted(str)`` a block of cells was to be pasted.
    """

    typed = Signal(str)
    left = Signal()
    pasted = Signal(str)

    def __init__(self, name: str, holder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(holder)
        self.textEdited.connect(self.typed)
        self.returnPressed.connect(self._on)

    def show_value(self, text: str) -> None:
        """Show a value without telling it; the cursor stays where the text is the same."""
        if text != self.text():
            self.setText(text)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QLineEdit.dragEnterEvent: a file is the page's to take, its place no text."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def suggest(self, texts: Sequence[str]) -> None:
        """Offer these texts to choose from; any other may be typed."""
        completer = QCompleter(texts, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = completer.popup()
        if popup is not None:
            popup.setObjectName("offered")
            theme.wear(popup)
        completer.activated.connect(self.typed)
        self.setCompleter(completer)

    def event(self, event: QEvent) -> bool:
        """Override QLineEdit.event: Ctrl with an arrow turns the page, not the word."""
        return False if turns_page(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QLineEdit.keyPressEvent: a block of cells goes to the whole form."""
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text()
            if CELLS in text:
                self.pasted.emit(text)
                return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override QLineEdit.focusOutEvent."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _on(self) -> None:
        self.focusNextChild()


class ChoiceEditor(Choice):
    """A choice that may be blank; a digit chooses, and a value that is no choice stays in sight.

    Signals: ``typed(str)`` the code chosen; ``left()``.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(
        self, name: str, choices: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._codes = ("", *choices)
        self.addItem(words.CHOOSE, "")
        for code, said in choices.items():
            self.addItem(said, code)
        self.setToolTip(words.CHOICE_TIP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._tell)

    def show_value(self, text: str) -> None:
        """Show a value without telling it."""
        while self.count() > len(self._codes):
            self.removeItem(self.count() - 1)
        if text not in self._codes:
            self.addItem(words.UNFIT_CHOICE.format(given=text), text)
        self.setCurrentIndex(self.findData(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override Choice.keyPressEvent: a digit chooses, Enter goes on."""
        digit = event.key() - Qt.Key.Key_0
        if event.key() in ENTER:
            self.focusNextChild()
            return
        if 0 <= digit < len(self._codes) and digit <= 9:
            self.setCurrentIndex(digit)
            self._tell()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override QComboBox.focusOutEvent."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _tell(self) -> None:
        self.typed.emit(str(self.currentData() or ""))


class DayEditor(QWidget):
    """A day that may be blank: typed, or picked from a calendar.

    Signals: ``typed(str)``; ``left()``; ``pasted(str)``.
    """

    typed = Signal(str)
    left = Signal()
    pasted = Signal(str)

    def __init__(self, name: str, holder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = row(self, gap=4)
        self.line = LineEditor(name, holder)
        self.pick = IconButton("calendar-clock", words.OPEN_CALENDAR)
        self.pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pick.clicked.connect(self._open)
        self.line.typed.connect(self.typed)
        self.line.left.connect(self.left)
        self.line.pasted.connect(self.pasted)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.pick)
        self.setFocusProxy(self.line)

    def show_value(self, text: str) -> None:
        """Show a value without telling it."""
        self.line.show_value(text)

    def _open(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        shown = QDate.fromString(self.line.text().strip()[:10], Qt.DateFormat.ISODate)
        if shown.isValid():
            calendar.setSelectedDate(shown)
        held = QWidgetAction(menu)
        held.setDefaultWidget(calendar)
        menu.addAction(held)
        calendar.clicked.connect(self._picked)
        calendar.clicked.connect(menu.close)
        menu.popup(self.line.mapToGlobal(QPoint(0, self.line.height())))

    def _picked(self, day: QDate) -> None:
        text = day.toString(Qt.DateFormat.ISODate)
        self.line.setText(text)
        self.typed.emit(text)
        self.left.emit()


class AnswerEditor(SegmentedTabs):
    """有, 无 or 不明 by one key each; nothing is chosen until somebody answers.

    Signals: ``typed(str)``; ``left()``; ``answered()`` by a key, so that the next may be asked.
    """

    typed = Signal(str)
    left = Signal()
    answered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        for code, said in words.FEATURE_ANSWERS.items():
            self.add(code, said)
        self.current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.chosen.connect(self.typed)
        self._changed()

    def show_value(self, text: str) -> None:
        """Show a value without telling it."""
        if text != self.current:
            self.current = text
            self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override Tabs.keyPressEvent: 1, 2 and 3 answer and go on, Enter goes on."""
        digit = event.key() - Qt.Key.Key_1
        if 0 <= digit < len(self.keys()):
            self.choose(self.keys()[digit])
            self.answered.emit()
        elif event.key() in ENTER:
            self.answered.emit()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.show_value("")
            self.typed.emit("")
        elif self.current in self.keys() or event.key() not in PAGE_KEYS:
            super().keyPressEvent(event)
        else:
            self.choose(self.keys()[0 if event.key() == Qt.Key.Key_Right else -1])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override QWidget.focusOutEvent."""
        super().focusOutEvent(event)
        self.left.emit()

    def _height(self) -> int:
        return theme.px(30)
