"""更改快捷键: every command with its key; a new one is pressed, and refused where it cannot be."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QWidget

from desktop.models.key_table import NOW, KeyTableModel
from desktop.models.shortcuts import KeyRow, against, plain, rows, shown
from desktop.views import theme
from desktop.views.choosing import choose_row
from desktop.views.overlay import MiddleSheet
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import row
from desktop.views.widgets.read_table import read_table
from desktop.views.widgets.search_box import FilterBox
from desktop.views.widgets.text import Label
from desktop.views.widgets.wrapped_table import ToneDelegate
from desktop.wording import calendar as filter_words
from desktop.wording import screens, why
from desktop.wording import shortcuts as words

WIDTHS = (0, 170, 120, 120)
HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeyField(QLineEdit):
    """Takes the next key that is pressed with what is held; Esc and Tab leave it.

    Signals: ``pressed(str)`` as Qt writes it; ``left()``.
    """

    pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAccessibleName(words.CAPTURE)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def event(self, event: QEvent) -> bool:
        """Override QLineEdit.event: no command of the window is done while a key is asked for."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QLineEdit.keyPressEvent."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        elif key not in HELD:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            said = QKeySequence(QKeyCombination(held, key))
            self.pressed.emit(plain(said.toString(QKeySequence.SequenceFormat.PortableText)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override QLineEdit.focusOutEvent: who goes elsewhere asks for no key any more."""
        super().focusOutEvent(event)
        self.left.emit()


class KeyEditor(MiddleSheet):
    """The sheet.

    Signals: ``changed(dict)`` all changed keys, by command, after one was given or taken back.
    """

    WIDTH, HEIGHT = 720, 620
    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, parent)
        self._changes: dict[str, str] = {}
        self._asked: KeyRow | None = None
        self._is_made = False

    def open(self, changes: Mapping[str, str]) -> None:
        """Show every command with the key in force."""
        if not self._is_made:
            self._make()
        self._changes = dict(changes)
        self._show_rows("")
        self.say("")
        self.put_up()
        self.view.setFocus()

    def say(self, text: str, tone: str = "text2") -> None:
        """Say what was done, or what stands against it."""
        self.line.setText(text or words.NOTE)
        self.line.set_tone(tone)

    def begin(self) -> None:
        """Ask for the new key of the chosen command."""
        chosen = self._chosen()
        if chosen is None:
            return
        self._asked = chosen
        self.field.setText(words.PRESS.format(name=chosen.name))
        self.field.setCursorPosition(0)
        self._turn_to(self.field)
        self.field.setFocus()

    def reset(self) -> None:
        """Give the chosen command its usual key again, where nobody else has it."""
        chosen = self._chosen()
        if chosen is None or not chosen.is_changed:
            return
        rest = {c: key for c, key in self._changes.items() if c != chosen.id}
        problem = against(chosen, chosen.usual, rest)
        if problem:
            self.say(problem, "red")
            return
        self._take(rest, chosen.id)
        self.say(words.WAS_RESET.format(name=chosen.name, key=shown(chosen.usual)), "green")

    def reset_all(self) -> None:
        """Give every command its usual key."""
        chosen = self._chosen()
        self._take({}, chosen.id if chosen else "")
        self.say(words.ALL_RESET, "green")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override MiddleSheet.keyPressEvent: Enter on a row asks for its new key."""
        if event.key() in ENTER and self.view.hasFocus():
            self.begin()
            return
        super().keyPressEvent(event)

    def _make(self) -> None:
        self._is_made = True
        self.body.setContentsMargins(*(theme.px(18) for _side in range(4)))
        self.body.setSpacing(theme.px(10))
        self.model = KeyTableModel(self)
        self.body.addLayout(self._make_head())
        self.line = Label("").wrapped()
        self.body.addWidget(self.line)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self.view = read_table(self.model, words.TITLE, WIDTHS, (0,))
        self.view.setItemDelegateForColumn(NOW, ToneDelegate(self.view))
        self.view.doubleClicked.connect(self.begin)
        self.view.selectionModel().currentRowChanged.connect(self._offer)
        self.blank = Blank("search", "", filter_words.FILTER_CLEAR)
        self.blank.pressed.connect(self.filter.clear)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.blank)
        self.body.addWidget(holder, 1)
        self.body.addLayout(self._make_foot())

    def _make_head(self) -> QHBoxLayout:
        head = row(gap=12)
        head.addWidget(Label(words.TITLE, "h2"))
        head.addStretch(1)
        self.filter = FilterBox()
        self.filter.setPlaceholderText(words.FILTER)
        self.filter.setAccessibleName(words.FILTER)
        self.filter.setMinimumWidth(theme.px(220))
        self.filter.textChanged.connect(self._filter)
        self.filter.returnPressed.connect(self._to_list)
        head.addWidget(self.filter)
        return head

    def _make_foot(self) -> QHBoxLayout:
        foot = row(gap=8)
        self.field = KeyField()
        self.field.pressed.connect(self._pressed)
        self.field.left.connect(self._leave)
        self.field.hide()
        self.change = Button(words.CHANGE, "pencil", "primary", screens.ENTER_KEY)
        self.change.clicked.connect(self.begin)
        self.back = Button(words.RESET, "undo-2")
        self.back.clicked.connect(self.reset)
        self.all = Button(words.RESET_ALL, "", "ghost")
        self.all.clicked.connect(self.reset_all)
        shut = Button(screens.CLOSE, "", "plain", "Esc")
        shut.clicked.connect(self.put_away)
        foot.addWidget(self.field, 4)
        for button in (self.change, self.back, self.all):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(shut)
        return foot

    def _pressed(self, key: str) -> None:
        asked = self._asked
        if asked is None:
            return
        rest = {c: k for c, k in self._changes.items() if c != asked.id}
        problem = against(asked, key, rest)
        if problem:
            self.say(problem, "red")
            return
        self._asked = None
        self._take(rest if key == asked.usual else rest | {asked.id: key}, asked.id)
        self.say(words.CHANGED.format(name=asked.name, key=shown(key)), "green")
        self._turn_to(self.change)
        self.view.setFocus()

    def _leave(self) -> None:
        if self._asked is None:
            return
        self._asked = None
        self.say("")
        is_here = self.field.hasFocus()
        self._turn_to(self.change)
        if is_here:
            self.view.setFocus()

    def _turn_to(self, part: QWidget) -> None:
        """Show the field that takes a key, or the buttons."""
        is_asking = part is self.field
        for button in (self.change, self.back, self.all):
            button.setVisible(not is_asking)
        self.field.setVisible(is_asking)

    def _take(self, changes: dict[str, str], command: str) -> None:
        self._changes = changes
        self.changed.emit(dict(changes))
        self._show_rows(command)

    def _show_rows(self, command: str) -> None:
        self.model.show_rows(rows(self._changes))
        self._settle(max(0, self.model.place_of(command)))

    def _filter(self, text: str) -> None:
        self.model.filter_text(text)
        self._settle(0)

    def _settle(self, place: int) -> None:
        found = self.model.rowCount()
        self.blank.say(words.NONE_FOUND.format(text=self.filter.text().strip()))
        self._stack.setCurrentIndex(int(not found))
        if found:
            choose_row(self.view, self.model.index(place, 0))
        self._offer()

    def _to_list(self) -> None:
        self.view.setFocus()

    def _offer(self) -> None:
        chosen = self._chosen()
        self.change.explain("" if chosen is not None else why.NO_COMMAND)
        is_changed = chosen is not None and chosen.is_changed
        self.back.explain("" if is_changed else words.USUAL_ALREADY)
        self.all.explain("" if self._changes else words.NOT_CHANGED)

    def _chosen(self) -> KeyRow | None:
        return self.model.row_at(self.view.currentIndex())
