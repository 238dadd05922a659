"""核验函件: drop a file, open one, or paste a code; the answer with its reasons beside."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
)
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.models.rows_verify import Answer
from desktop.views import theme
from desktop.views.dropping import dropped_in, may_drop
from desktop.views.keymap import Shortcut
from desktop.views.letters.verify_answer import VerifyAnswer
from desktop.views.requests import VerifyWanted
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row, rule
from desktop.views.widgets.fields import TextField
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import Label
from desktop.wording import screens
from desktop.wording import verifying as words

MOST_EARLIER = 30
SHORT = 36
"""So much of a file's name is shown in the list of those verified before."""


def shorten(source: str) -> str:
    """Return a name as it is listed, a long one with an ellipsis."""
    return source if len(source) <= SHORT else f"{source[: SHORT - 2]}…"


class VerifyView(QWidget):
    """The page on which letters are verified.

    Signals: ``wanted(VerifyWanted)`` a file, picture or text; ``open_wanted()`` a file is to be
    chosen; ``letter_wanted(str, str)`` case and letter; ``case_wanted(str)``;
    ``keys_in_wanted()``, ``keys_out_wanted()``
    public keys are to be read or written; ``keys_wanted()`` the sheet of keys of the keyboard.
    """

    wanted = Signal(object)
    open_wanted = Signal()
    letter_wanted = Signal(str, str)
    case_wanted = Signal(str)
    keys_in_wanted = Signal()
    keys_out_wanted = Signal()
    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._answers: list[Answer] = []
        self.earlier: list[Button] = []
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        self.info = InfoBar()
        outer.addWidget(self.info)
        both = row(gap=14)
        both.addWidget(self._make_left(), 2)
        both.addWidget(self._make_right(), 3)
        outer.addLayout(both, 1)
        self._make_keys()
        self.setFocusProxy(self.open)

    def show_answer(self, answer: Answer) -> None:
        """Show what verifying came to; it joins those verified before."""
        self._answers = [answer, *self._answers][:MOST_EARLIER]
        self._show(answer)
        clear(self._earlier)
        self.earlier = []
        for place, one in enumerate(self._answers):
            said = words.verdict_said(one.verdict, tuple(g.code for g in one.grounds))
            source = shorten(one.source)
            button = Button(words.EARLIER_LINE.format(verdict=said, source=source), "", "ghost")
            button.setProperty("place", place)
            button.clicked.connect(self._show_earlier)
            self.earlier.append(button)
            self._earlier.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._earlier_part.show()

    def show_refusal(self, reasons: Sequence[str]) -> None:
        """Say why a file was not verified."""
        self.info.say(screens.REFUSED, reasons, "amber", detail="\n".join(reasons))

    def show_known(self, organs: Sequence[str]) -> None:
        """Say whose public keys were read beside the office's own."""
        self.known.say(words.KEYS_KNOWN.format(organs="、".join(organs)) if organs else "")

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth: its parts scroll, so the window's height will do."""
        return False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Override QWidget.dragEnterEvent: files may be let fall anywhere on the page."""
        if may_drop(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Override QWidget.dropEvent."""
        dropped = dropped_in(event.mimeData())
        if dropped.scans:
            event.acceptProposedAction()
        for scan in dropped.scans:
            if scan.path is not None:
                self.wanted.emit(VerifyWanted(scan.path.name, scan.path))
            elif scan.picture is not None:
                self._verify_picture(scan.picture)

    def paste(self) -> None:
        """Verify what is on the clipboard: files, a picture, or a code's text."""
        data = QGuiApplication.clipboard().mimeData()
        if data.hasUrls():
            for url in data.urls():
                if url.isLocalFile():
                    path = Path(url.toLocalFile())
                    self.wanted.emit(VerifyWanted(path.name, path))
        elif data.hasImage():
            picture = data.imageData()
            if isinstance(picture, QImage):
                self._verify_picture(picture)
        elif data.hasText():
            self.text.setPlainText(data.text())
            self.verify_text()

    def verify_text(self) -> None:
        """Verify the text that was pasted or typed."""
        text = self.text.toPlainText()
        if not text.strip():
            self.show_refusal((words.TEXT_MISSING,))
            self.text.setFocus()
            return
        self.wanted.emit(VerifyWanted(words.PASTED_TEXT, text=text))

    def _make_left(self) -> QWidget:
        card = Card(padding=0, gap=0)
        inner = QWidget()
        layout = column(inner, gap=14)
        layout.setContentsMargins(*(theme.px(side) for side in (16, 16, 16, 16)))
        layout.addWidget(self._make_drop())
        layout.addWidget(SectionHeader(words.TEXT, role="strong"))
        self.text = TextField(words.TEXT, words.TEXT_HOLDER, lines=3)
        self.text.finished.connect(self.verify_text)
        layout.addWidget(self.text)
        self.go = Button(words.TEXT_GO, "shield-check", "plain", words.TEXT_GO_KEY)
        self.go.clicked.connect(self.verify_text)
        layout.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(rule())
        layout.addWidget(self._make_key_part())
        layout.addStretch(1)
        frame = PageFrame(inner)
        frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame.let_through()
        card.body.addWidget(frame, 1)
        self.hints = HintsBar(words.HINTS)
        card.body.addWidget(self.hints)
        return card

    def _make_drop(self) -> QWidget:
        drop = Card("inset", padding=18, gap=10)
        head = Label(words.DROP, "h2")
        note = Label(words.DROP_NOTE, "small", "text2").wrapped()
        self.open = Button(words.OPEN, "folder-open", "primary", words.OPEN_KEY)
        self.open.clicked.connect(self.open_wanted)
        for widget in (head, note):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            drop.body.addWidget(widget)
        drop.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignHCenter)
        return drop

    def _make_key_part(self) -> QWidget:
        part = QWidget()
        layout = column(part, gap=8)
        layout.addWidget(SectionHeader(words.KEYS, role="strong"))
        layout.addWidget(Label(words.KEYS_NOTE, "small", "text2").wrapped())
        self.known = Label("", "small").wrapped()
        self.known.hide()
        layout.addWidget(self.known)
        buttons = row(gap=8)
        self.keys_in = Button(words.KEYS_READ, "upload")
        self.keys_in.clicked.connect(self.keys_in_wanted)
        self.keys_out = Button(words.KEYS_WRITE, "download")
        self.keys_out.clicked.connect(self.keys_out_wanted)
        buttons.addWidget(self.keys_in)
        buttons.addWidget(self.keys_out)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        return part

    def _make_right(self) -> QWidget:
        card = Card(padding=0, gap=0)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self.blank = Blank("shield-check", words.NOTHING_YET)
        self.blank.say(words.NOTHING_YET, words.NOTHING_NOTE)
        self._stack.addWidget(self.blank)
        inner = QWidget()
        layout = column(inner, gap=18)
        layout.setContentsMargins(*(theme.px(side) for side in (22, 20, 22, 20)))
        self.answer = VerifyAnswer()
        self.answer.letter_wanted.connect(self.letter_wanted)
        self.answer.case_wanted.connect(self.case_wanted)
        layout.addWidget(self.answer)
        self._earlier_part = QWidget()
        below = column(self._earlier_part, gap=6)
        below.addWidget(rule())
        below.addWidget(SectionHeader(words.EARLIER, role="strong"))
        self._earlier = column(gap=0)
        below.addLayout(self._earlier)
        layout.addWidget(self._earlier_part)
        layout.addStretch(1)
        frame = PageFrame(inner)
        frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame.let_through()
        self._stack.addWidget(frame)
        card.body.addWidget(holder, 1)
        return card

    def _make_keys(self) -> None:
        bound = (
            ("Ctrl+O", self.open_wanted.emit),
            ("Ctrl+V", self.paste),
            ("?", self.keys_wanted.emit),
        )
        for keys, act in bound:
            shortcut = Shortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _verify_picture(self, picture: QImage) -> None:
        self.wanted.emit(VerifyWanted(words.PASTED_PICTURE, picture=picture))

    def _show(self, answer: Answer) -> None:
        self.answer.show_answer(answer)
        self._stack.setCurrentIndex(1)

    def _show_earlier(self) -> None:
        self._show(self._answers[int(self.sender().property("place"))])
