"""The page of a folder without an office: the demonstration, an empty office, or a backup."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.views import theme
from desktop.views.bars import Logo
from desktop.views.start.making import Making
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import people_kept, start

WIDTH = 880


class Welcome(QWidget):
    """How an office begins.

    Signals: ``demo_wanted(str)`` with the preset; ``empty_wanted()``; ``file_wanted()`` an
    office's settings from a file; ``folder_wanted()`` another folder; ``restore_wanted()``;
    ``enrol_wanted()`` to join an office by a one-time code.
    """

    demo_wanted = Signal(str)
    empty_wanted = Signal()
    file_wanted = Signal()
    folder_wanted = Signal()
    restore_wanted = Signal()
    enrol_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body = centred(self, WIDTH)
        self._body.addLayout(head(start.WELCOME, start.WELCOME_NOTE))
        self.bar = InfoBar()
        self._body.addWidget(self.bar)
        self.choices = QWidget()
        pair = row(self.choices, gap=16)
        pair.addWidget(self._make_demo(), 1)
        pair.addWidget(self._make_empty(), 1)
        self.making = Making()
        self.middle = QStackedWidget()
        self.middle.addWidget(self.choices)
        self.middle.addWidget(self.making)
        self._body.addWidget(self.middle)
        self._body.addWidget(self._make_others())
        self._body.addStretch(2)
        self.setFocusProxy(self.demo)

    def show_folder(self, folder: Path, *, has_draft: bool = False) -> None:
        """Show where the office would be kept, and whether a set-up was begun."""
        self.folder.setText(str(folder))
        self.begin.say(start.EMPTY_AGAIN if has_draft else start.EMPTY_BUTTON)
        self.show_choices()

    def show_choices(self) -> None:
        """Offer the ways to begin."""
        self.middle.setCurrentWidget(self.choices)
        self._others.setEnabled(True)

    def show_making(self, words: str, note: str) -> None:
        """Show that an office is being made."""
        self.bar.hide()
        self.making.name(words, note)
        self.middle.setCurrentWidget(self.making)
        self._others.setEnabled(False)
        self.making.stop.setFocus()

    def complain(self, reasons: Sequence[str]) -> None:
        """Say why there is no office yet."""
        self.show_choices()
        self.bar.say(start.TROUBLE_TITLE, reasons, "red")

    def _make_demo(self) -> QWidget:
        card = Card(padding=20, gap=12)
        title = SectionHeader(start.DEMO, "radar")
        title.add(Chip(start.DEMO_CHIP, "amber"))
        card.body.addWidget(title)
        card.body.addWidget(Label(start.DEMO_NOTE, "body", "text2").wrapped())
        card.body.addStretch(1)
        self.preset = SegmentedTabs(start.PRESET_NAME)
        for key, words in start.PRESETS.items():
            self.preset.add(key, words)
        self.preset.chosen.connect(self._preset_chosen)
        self.time = Label(start.PRESET_NOTES[self.preset.current], "small", "text2")
        line = row(gap=12)
        line.addWidget(self.preset)
        line.addWidget(self.time)
        line.addStretch(1)
        card.body.addLayout(line)
        self.demo = Button(start.DEMO_BUTTON, "arrow-right", "primary")
        self.demo.clicked.connect(self._want_demo)
        card.body.addWidget(self.demo)
        return card

    def _make_empty(self) -> QWidget:
        card = Card(padding=20, gap=12)
        card.body.addWidget(SectionHeader(start.EMPTY, "building-2"))
        card.body.addWidget(Label(start.EMPTY_NOTE, "body", "text2").wrapped())
        for number, words in enumerate(start.EMPTY_STEPS, start=1):
            card.body.addWidget(Label(f"{number}　{words}", "body", "text2"))
        card.body.addStretch(1)
        line = row(gap=8)
        self.begin = Button(start.EMPTY_BUTTON, "arrow-right")
        self.begin.clicked.connect(self.empty_wanted)
        self.take = Button(start.IMPORT_BUTTON, "upload", "ghost")
        self.take.setToolTip(start.IMPORT_TIP)
        self.take.clicked.connect(self.file_wanted)
        line.addWidget(self.begin, 1)
        line.addWidget(self.take)
        card.body.addLayout(line)
        return card

    def _make_others(self) -> QWidget:
        self._others = Card("inset", padding=10)
        line = row(gap=8)
        line.addWidget(Label(start.FOLDER, "small", "text2"))
        self.folder = ElidedLabel("", "small")
        line.addWidget(self.folder, 1)
        for words, icon, signal in (
            (people_kept.ENROL, "stamp", self.enrol_wanted),
            (start.OPEN_EXISTING, "folder-open", self.folder_wanted),
            (start.RESTORE, "history", self.restore_wanted),
        ):
            button = Button(words, icon, "ghost")
            button.clicked.connect(signal)
            line.addWidget(button)
        self._others.body.addLayout(line)
        return self._others

    def _preset_chosen(self, preset: str) -> None:
        self.time.setText(start.PRESET_NOTES[preset])

    def _want_demo(self) -> None:
        self.demo_wanted.emit(self.preset.current)


def centred(page: QWidget, width: int) -> QVBoxLayout:
    """Return a column of at most ``width`` in the middle of a page."""
    outer = row(page, gap=0)
    edge = theme.px(24)
    outer.setContentsMargins(edge, edge, edge, edge)
    holder = QWidget()
    holder.setMaximumWidth(theme.px(width))
    body = column(holder, gap=16)
    outer.addStretch(1)
    outer.addWidget(holder, 1000)
    outer.addStretch(1)
    body.addStretch(1)
    return body


def head(title: str, note: str) -> QBoxLayout:
    """Return the mark of the program with a title and a remark."""
    return head_of(Label(title, "h1"), Label(note, "body", "text2"))


def head_of(title: Label, note: Label) -> QBoxLayout:
    """Return the mark of the program with labels whose words may change."""
    line = row(gap=14)
    words = column(gap=4)
    words.addWidget(title)
    words.addWidget(note.wrapped())
    line.addWidget(Logo(), 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(words, 1)
    return line
