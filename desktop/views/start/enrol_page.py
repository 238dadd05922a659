"""用登记码登记本机: the slip's fields, and the password; the office is joined with them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from desktop.views import theme
from desktop.views.start.making import Making
from desktop.views.start.welcome import centred, head_of
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, row
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.passwords import password_field
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import Label, reveal
from desktop.wording import people as passwords
from desktop.wording import people_kept as words

WIDTH = 640
FIRST, HUB = "first", "hub"
NAMES = ("address", "officer", "code", "password", "again")
LEAST = 12


class EnrolPage(QWidget):
    """What is typed from the slip.

    Signals: ``wanted(dict, bool)`` the fields by their names, and whether it is a first code;
    ``left()`` back to the ways to begin; ``folder_wanted()`` the hub's folder is to be chosen.
    """

    wanted = Signal(object, bool)
    left = Signal()
    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = centred(self, WIDTH)
        self.note = Label("", "body", "text2")
        self.title = Label(words.ENROL, "h1")
        body.addLayout(head_of(self.title, self.note))
        self.bar = InfoBar()
        body.addWidget(self.bar)
        self._folder: Path | None = None
        self.making, self.middle = Making(), QStackedWidget()
        self.middle.addWidget(self._make_card())
        self.middle.addWidget(self.making)
        body.addWidget(self.middle)
        body.addStretch(2)
        self.setFocusProxy(self.fields["address"])

    def show_folder(self, folder: Path) -> None:
        """Show where the data will lie."""
        self._folder = folder
        self._head()
        self.middle.setCurrentIndex(0)

    def show_anew(self, folder: Path) -> None:
        """Show that a store nobody can open is set aside for this, and how it is called then."""
        self._folder = None
        self.title.setText(words.ANEW_TITLE)
        self.note.wrapped().setText(words.ANEW_NOTE.format(name=folder.name))
        self.middle.setCurrentIndex(0)

    def show_making(self, said: str, note: str) -> None:
        """Show that the office is being joined."""
        self.bar.hide()
        self.making.name(said, note)
        self.middle.setCurrentIndex(1)
        self.making.stop.setFocus()

    def complain(self, reasons: Sequence[str]) -> None:
        """Say why the desk is not enrolled; what was typed stays."""
        self.middle.setCurrentIndex(0)
        if reasons:
            self.bar.say(words.ENROL_FAILED, tuple(reasons), "red")
        self.fields["address" if self.way.current == HUB else "code"].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: Enter enrols, Esc goes back."""
        if self.middle.currentIndex():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._give()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make_card(self) -> Card:
        card = Card(padding=20, gap=12)
        self.way = SegmentedTabs(words.ENROL_WAYS_NAME)
        for key, said in words.ENROL_WAYS.items():
            self.way.add(key, said)
        self.way.chosen.connect(self._show_way)
        card.body.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addLayout(self._make_fields())
        self.rules = Label(passwords.RULES.format(least=LEAST), "small", "text2").wrapped()
        card.body.addWidget(self.rules)
        self.problem = Label("", "strong", "red").wrapped()
        self.problem.hide()
        card.body.addWidget(self.problem)
        card.body.addLayout(self._make_buttons())
        return card

    def _make_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        grid.setColumnStretch(1, 1)
        self.fields: dict[str, QLineEdit] = {}
        self.labels: dict[str, Label] = {}
        for line, name in enumerate(NAMES):
            said = words.ENROL_FIELDS[name]
            field = password_field(said) if name in NAMES[3:] else QLineEdit()
            field.setAccessibleName(said)
            field.setMaxLength(400)
            self.labels[name] = Label(said, "body", "text2")
            self.labels[name].setBuddy(field)
            grid.addWidget(self.labels[name], line, 0)
            grid.addWidget(field, line, 1)
            self.fields[name] = field
        self.choose = Button(words.ENROL_HUB_CHOOSE, "folder-open", "plain")
        self.choose.clicked.connect(self.folder_wanted)
        self.choose.hide()
        grid.addWidget(self.choose, 0, 2)
        self.fields["address"].setPlaceholderText(words.ENROL_ADDRESS_HOLDER)
        self.fields["code"].setPlaceholderText(words.ENROL_CODE_HOLDER)
        return grid

    def _make_buttons(self) -> QHBoxLayout:
        buttons = row(gap=8)
        self.go = Button(words.ENROL_BUTTON, "check", "primary", "Enter")
        self.back = Button(words.ENROL_BACK, "", "plain", "Esc")
        self.go.clicked.connect(self._give)
        self.back.clicked.connect(self.left)
        buttons.addWidget(self.go)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        return buttons

    def _show_way(self, key: str) -> None:
        is_hub, is_set = key == HUB, key in (FIRST, HUB)
        self._head()
        self._name("address", words.ENROL_HUB if is_hub else words.ENROL_FIELDS["address"])
        holder = words.ENROL_HUB_HOLDER if is_hub else words.ENROL_ADDRESS_HOLDER
        self.fields["address"].setPlaceholderText(holder)
        self._name("password", words.ENROL_FIELDS["password"] if is_set else words.ENROL_OWN)
        rules = passwords.RULES.format(least=LEAST)
        self.rules.setText(words.ENROL_HUB_NOTE.format(rules=rules) if is_hub else rules)
        for part in (self.labels["again"], self.fields["again"], self.rules):
            reveal(part, is_shown=is_set)
        for part in (self.labels["code"], self.fields["code"]):
            reveal(part, is_shown=not is_hub)
        reveal(self.choose, is_shown=is_hub)

    def _head(self) -> None:
        """Say which way is gone, unless the page is there for a store nobody can open."""
        if self._folder is None:
            return
        is_hub = self.way.current == HUB
        self.title.setText(words.ENROL_HUB_TITLE if is_hub else words.ENROL)
        said = words.ENROL_HUB_HEAD if is_hub else words.ENROL_NOTE
        self.note.setText(said.format(folder=self._folder))

    def _name(self, field: str, said: str) -> None:
        self.labels[field].setText(said)
        self.fields[field].setAccessibleName(said)

    def _asked(self) -> tuple[str, ...]:
        """Return the fields that are asked for, as the way has it."""
        left = {FIRST: "", HUB: "code"}.get(self.way.current, "again")
        return tuple(name for name in NAMES if name != left)

    def _give(self) -> None:
        asked = self._asked()
        typed = {name: self.fields[name].text() if name in asked else "" for name in NAMES}
        self.bar.hide()
        self.problem.say("")
        for name in asked:
            if not typed[name].strip():
                said = self.labels[name].text()
                self.problem.say(words.ENROL_MISSING.format(field=said), "red")
                self.fields[name].setFocus()
                return
        if "again" in asked and typed["password"] != typed["again"]:
            self.problem.say(words.ENROL_DIFFERS, "red")
            self.fields["again"].setFocus()
            return
        self.wanted.emit(typed, self.way.current == FIRST)
