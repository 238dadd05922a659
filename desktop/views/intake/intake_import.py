"""What a form file says: sound or not, every finding with its cell, and what may be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import Light
from desktop.models.rows_intake import ImportRow
from desktop.views import theme
from desktop.views.copying import copy_rows
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.text import ElidedLabel, Label, reveal
from desktop.wording import intake as words
from desktop.wording import sentences

SHOWN = 8


class ImportCard(Card):
    """One form file that was read; nothing of it is written yet.

    Signals: ``opened(ImportRow)`` a case is to be opened from it at once; ``drafted(ImportRow)``
    it is to be mended on screen; ``known_wanted(str)`` the number of the case it opened before;
    ``put_away(ImportRow)``.
    """

    opened = Signal(object)
    drafted = Signal(object)
    known_wanted = Signal(str)
    put_away = Signal(object)

    def __init__(self, read: ImportRow, refusal: str, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=14, gap=8, parent=parent)
        self.read = read
        self._make_head()
        for found in read.findings[:SHOWN]:
            self.body.addWidget(Label(found.sentence).wrapped())
        if len(read.findings) > SHOWN:
            more = words.MORE.format(count=len(read.findings) - SHOWN)
            self.body.addWidget(Label(more, "small", "text2"))
        self._make_buttons(refusal)

    def _make_head(self) -> None:
        read = self.read
        head = row(gap=10)
        light = StatusLight(Light.GREEN if _is_sound(read) else Light.AMBER, 18)
        head.addWidget(light)
        both = column(gap=2)
        self.title = Label(_title(read), "strong").wrapped()
        both.addWidget(self.title)
        said = (
            read.file,
            read.values.get("enterprise.name", ""),
            read.values.get("project.name", ""),
        )
        both.addWidget(ElidedLabel(sentences.joined(said), "small", "text2"))
        head.addLayout(both, 1)
        shut = IconButton("x", words.PUT_AWAY)
        shut.clicked.connect(self._put_away)
        head.addWidget(shut)
        self.body.addLayout(head)

    def _make_buttons(self, refusal: str) -> None:
        read = self.read
        line = row(gap=8)
        self.now = Button(words.OPEN_NOW, "check", "primary")
        self.draft = Button(words.AS_DRAFT, "file-text")
        self.copy = Button(words.COPY_FINDINGS, "copy", "ghost")
        self.known = Button(words.OPEN_KNOWN, "folder-open")
        self.now.explain(refusal or (words.OPEN_NOW_BLOCKED if read.findings else ""))
        self.draft.explain(refusal)
        reveal(self.now, is_shown=read.is_form and not read.known)
        reveal(self.draft, is_shown=read.is_form and not read.known)
        reveal(self.copy, is_shown=bool(read.findings))
        reveal(self.known, is_shown=bool(read.known))
        acts = (
            (self.now, self._open),
            (self.draft, self._draft),
            (self.known, self._open_known),
            (self.copy, self._copy),
        )
        for button, act in acts:
            button.clicked.connect(act)
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)
        self.setContentsMargins(0, 0, 0, theme.px(2))

    def _open(self) -> None:
        self.opened.emit(self.read)

    def _draft(self) -> None:
        self.drafted.emit(self.read)

    def _open_known(self) -> None:
        self.known_wanted.emit(self.read.known)

    def _put_away(self) -> None:
        self.put_away.emit(self.read)

    def _copy(self) -> None:
        copy_rows([(self.read.file, found.sentence) for found in self.read.findings])


def _is_sound(read: ImportRow) -> bool:
    return read.is_form and not read.findings and not read.known


def _title(read: ImportRow) -> str:
    if read.known:
        return words.IMPORT_KNOWN.format(number=read.known)
    if not read.is_form:
        return words.IMPORT_NO_FORM
    count = len(read.findings)
    return words.IMPORT_WRONG.format(count=count) if count else words.IMPORT_SOUND
