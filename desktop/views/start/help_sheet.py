"""F1: the manual's chapter of the page, searchable, beside the page it tells of."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QImage,
    QKeyEvent,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QTextEdit,
    QWidget,
)

from desktop.files.manual import Block, Chapter, Found, find
from desktop.files.news import Version
from desktop.views import keymap, theme
from desktop.views.keymap import Shortcut
from desktop.views.overlay import SideSheet
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import row
from desktop.views.widgets.text import Label
from desktop.wording import help as words
from desktop.wording import screens, sentences

FOUND = Qt.ItemDataRole.UserRole
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LINE = "\u2028"
"""Begins a line within a block."""
GAP = {"head": (14, 4), "item": (0, 4), "row": (0, 6), "picture": (6, 10)}


class HelpSheet(SideSheet):
    """The manual; Esc puts it away.

    Signals: ``keys_wanted()`` the keys of the page; ``guide_wanted()`` the first day's steps;
    ``news_wanted()``.
    """

    WIDTH = 560
    keys_wanted = Signal()
    guide_wanted = Signal()
    news_wanted = Signal()

    def __init__(self, room: QWidget, parent: QWidget) -> None:
        super().__init__(room, parent)
        self.setAccessibleName(words.TITLE)
        self._chapters: tuple[Chapter, ...] = ()
        self._again: tuple[Chapter, int] | None = None
        self._pictures: list[tuple[QTextCursor, Path]] = []
        self._make_head()
        self._make_body()
        self._loading = QTimer(self)
        self._loading.timeout.connect(self._draw_next)
        leave = Shortcut("Esc", self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.put_away)

    def show_manual(self, chapters: tuple[Chapter, ...], name: str) -> None:
        """Show a chapter by its name; the contents where there is none of that name."""
        self._chapters = chapters
        self.put_up()
        chapter = next((c for c in chapters if c.name == name), None)
        if chapter is None:
            self.show_contents()
            return
        self._show(chapter)
        self.text.setFocus()

    def show_news(self, versions: Sequence[Version]) -> None:
        """Show what is new."""
        blocks: list[Block] = []
        for version in versions:
            head = words.NEWS_HEAD.format(number=version.number, on=version.on)
            blocks.append(Block("head", head))
            blocks += [Block("item", line) for line in version.lines]
        self.put_up()
        self._show(Chapter(words.NEWS, tuple(blocks)))
        self.text.setFocus()

    def show_contents(self) -> None:
        """Show all chapters, with the keyboard in the search."""
        self.field.clear()
        self._search("")
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override Overlay.eventFilter: arrows and Enter in the field are the list's."""
        if watched is self.field and isinstance(event, QKeyEvent):
            is_press = event.type() is QEvent.Type.KeyPress
            if is_press and self._took(Qt.Key(event.key())):
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Override Overlay.changeEvent: fonts and colours follow the look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self._again is not None:
            self._show(*self._again)

    def _make_head(self) -> None:
        head = row(gap=4)
        head.setContentsMargins(*(theme.px(side) for side in (16, 10, 8, 6)))
        head.addWidget(Label(words.TITLE, "h2"), 1)
        offered = (
            (words.CONTENTS, "", self.show_contents),
            (words.KEYS, words.KEYS_KEY, self._to_keys),
            (words.NEWS, "", self.news_wanted.emit),
            (words.GUIDE, "", self._to_guide),
        )
        for said, key, act in offered:
            button = Button(said, "", "link", key)
            button.clicked.connect(act)
            head.addWidget(button)
        close = IconButton("x", screens.CLOSE)
        close.clicked.connect(self.put_away)
        head.addWidget(close)
        self.body.addLayout(head)
        self.field = QLineEdit()
        self.field.setPlaceholderText(words.SEARCH)
        self.field.setAccessibleName(words.SEARCH)
        self.field.textEdited.connect(self._search)
        self.field.installEventFilter(self)
        line = row(gap=0)
        line.setContentsMargins(*(theme.px(side) for side in (16, 0, 16, 10)))
        line.addWidget(self.field)
        self.body.addLayout(line)

    def _make_body(self) -> None:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setAcceptRichText(False)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QTextEdit.Shape.NoFrame)
        self.text.document().setDocumentMargin(theme.px(16))
        self.list = QListWidget()
        self.list.setAccessibleName(words.FOUND_NAME)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setViewportMargins(theme.px(12), 0, theme.px(12), 0)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._open)
        self.list.itemClicked.connect(self._open)
        self.nothing = Blank("search", "")
        for widget in (self.text, self.list, self.nothing):
            self._stack.addWidget(widget)
        self.body.addWidget(holder, 1)

    def _to_keys(self) -> None:
        self.put_away()
        self.keys_wanted.emit()

    def _to_guide(self) -> None:
        self.put_away()
        self.guide_wanted.emit()

    def _took(self, key: Qt.Key) -> bool:
        is_list = self._stack.currentWidget() is self.list
        if key in MOVES and is_list:
            place = self.list.currentRow() + MOVES[key]
            self.list.setCurrentRow(max(0, min(self.list.count() - 1, place)))
            return True
        if key in ENTER and is_list and self.list.currentItem() is not None:
            self._open(self.list.currentItem())
            return True
        return False

    def _search(self, text: str) -> None:
        self._dress_list()
        height = QFontMetrics(theme.font("body")).height() + theme.px(14)
        for found in find(self._chapters, text):
            item = QListWidgetItem(sentences.joined((found.chapter, found.text), "　"))
            item.setData(FOUND, found)
            item.setSizeHint(QSize(0, height))
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(0)
        elif self._chapters:
            self.nothing.say(words.NOTHING.format(text=text), words.NOTHING_NOTE)
        else:
            self.nothing.say(words.MISSING, words.MISSING_NOTE)
        self._stack.setCurrentWidget(self.list if self.list.count() else self.nothing)

    def _dress_list(self) -> None:
        self.list.clear()
        palette = self.list.palette()
        palette.setColor(QPalette.ColorRole.Highlight, theme.colour("selected"))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.colour("text"))
        self.list.setPalette(palette)

    def _open(self, item: QListWidgetItem) -> None:
        found: Found = item.data(FOUND)
        chapter = next(c for c in self._chapters if c.name == found.chapter)
        self._show(chapter, found.place)
        self.text.setFocus()

    def _show(self, chapter: Chapter, place: int = 0) -> None:
        self._again = (chapter, place)
        self._loading.stop()
        self._pictures.clear()
        self.text.clear()
        self.text.setAccessibleName(words.TEXT_NAME.format(chapter=chapter.name))
        cursor = QTextCursor(self.text.document())
        self._write(cursor, Block("title", chapter.name))
        sought = QTextCursor(cursor)
        for number, block in enumerate(chapter.blocks):
            self._write(cursor, block)
            if number == place:
                sought = QTextCursor(cursor.block())
        self._stack.setCurrentWidget(self.text)
        if not place:
            sought.movePosition(QTextCursor.MoveOperation.Start)
        self.text.setTextCursor(sought)
        bar = self.text.verticalScrollBar()
        bar.setValue(bar.maximum() if place else 0)
        self.text.ensureCursorVisible()
        self._loading.start(0)

    def _write(self, cursor: QTextCursor, block: Block) -> None:
        if not cursor.document().isEmpty():
            cursor.insertBlock()
        before, after = GAP.get(block.kind, (0, 10))
        layout = QTextBlockFormat()
        layout.setTopMargin(theme.px(before))
        layout.setBottomMargin(theme.px(after))
        if block.kind in ("item", "row"):
            layout.setLeftMargin(theme.px(12))
        cursor.setBlockFormat(layout)
        if block.kind == "row":
            self._write_row(cursor, block)
        elif block.kind == "picture":
            self._write_picture(cursor, block)
        else:
            said = words.BULLET.format(text=block.text) if block.kind == "item" else block.text
            cursor.insertText(keymap.told(said), _format(block.kind))

    def _write_row(self, cursor: QTextCursor, block: Block) -> None:
        (_name, first), *rest = block.cells
        cursor.insertText(keymap.told(first), _format("strong"))
        for name, text in rest:
            if text and name:
                said = words.CELL.format(name=name, text=keymap.told(text))
                cursor.insertText(LINE + said, _format("row"))

    def _write_picture(self, cursor: QTextCursor, block: Block) -> None:
        cursor.insertText(words.PICTURE.format(name=block.text), _format("picture"))
        if block.picture is not None:
            place = QTextCursor(cursor)
            place.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            place.setKeepPositionOnInsert(True)
            self._pictures.append((place, block.picture))

    def _draw_next(self) -> None:
        """Draw one picture at a time, so that the window is never held up by several."""
        if not self._pictures:
            self._loading.stop()
            return
        cursor, file = self._pictures.pop(0)
        image = QImage(str(file))
        if image.isNull():
            return
        width = self.text.viewport().width() - 3 * theme.px(16)
        small = image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        cursor.insertText(LINE)
        cursor.insertImage(small, file.name)


def _format(kind: str) -> QTextCharFormat:
    roles = {"title": "h1", "head": "h2", "strong": "strong", "picture": "small"}
    made = QTextCharFormat()
    made.setFont(theme.font(roles.get(kind, "body")))
    made.setForeground(theme.colour("text2" if kind in ("picture", "row") else "text"))
    return made
