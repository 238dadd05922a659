"""Colleagues offered while a note is typed: after @, by name or by the letters of its pinyin."""

import re

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPalette, QTextCursor
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPlainTextEdit

from desktop.models.rows_mentions import MentionRow
from desktop.views import theme
from desktop.wording import notes as words

_TYPED = re.compile(r"[@＠](\w*)$")
MOST = 8
MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Mentions(QObject):
    """Stands beside a field of text; the list lies in its window and takes no keyboard."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._people: tuple[MentionRow, ...] = ()
        self.list: QListWidget | None = None
        field.textChanged.connect(self._look)
        field.cursorPositionChanged.connect(self._look)
        field.installEventFilter(self)

    def offer(self, people: tuple[MentionRow, ...]) -> None:
        """Offer these colleagues from now on."""
        self._people = people

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter: while the list is open its keys are its own."""
        is_open = self.list is not None and self.list.isVisible()
        if not is_open:
            return False
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._shut()
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return not event.modifiers() and self._took(Qt.Key(event.key()))
        return False

    def _took(self, key: Qt.Key) -> bool:
        assert self.list is not None
        if key in MOVES:
            self.list.setCurrentRow((self.list.currentRow() + MOVES[key]) % self.list.count())
        elif key in TAKES:
            self._take(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self._shut()
        else:
            return False
        return True

    def _typed(self) -> str | None:
        """Return what stands after the last @ before the cursor, None where there is none."""
        cursor = self._field.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _TYPED.search(before)
        return found[1] if found and self._field.hasFocus() else None

    def _look(self) -> None:
        typed = self._typed()
        fitting = [] if typed is None else [p for p in self._people if _fits(p, typed.casefold())]
        if not fitting or any(p.name == typed for p in fitting):
            self._shut()
            return
        shown = self._made()
        shown.clear()
        palette = shown.palette()
        palette.setColor(QPalette.ColorRole.Highlight, theme.colour("selected"))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.colour("text"))
        shown.setPalette(palette)
        for person in fitting[:MOST]:
            item = QListWidgetItem(words.PERSON.format(name=person.name, bureau=person.bureau))
            item.setData(Qt.ItemDataRole.UserRole, person.name)
            shown.addItem(item)
        shown.setCurrentRow(0)
        self._place(shown)
        shown.show()
        shown.raise_()

    def _made(self) -> QListWidget:
        if self.list is None or self.list.parent() is not self._field.window():
            self.list = QListWidget(self._field.window())
            self.list.setAccessibleName(words.PEOPLE)
            self.list.setFrameShape(QListWidget.Shape.Box)
            self.list.setProperty("surface", "sheet")
            self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.list.itemClicked.connect(self._take)
        return self.list

    def _place(self, shown: QListWidget) -> None:
        line = QFontMetrics(theme.font("body")).height() + theme.px(8)
        height = line * min(shown.count(), MOST) + theme.px(8)
        window = self._field.window()
        corner = self._field.cursorRect().bottomLeft() + QPoint(0, theme.px(4))
        at = self._field.viewport().mapTo(window, corner)
        if at.y() + height > window.height():
            at.setY(at.y() - height - 2 * line)
        width = theme.px(220)
        at.setX(max(0, min(at.x(), window.width() - width)))
        shown.setGeometry(at.x(), at.y(), width, height)
        for number in range(shown.count()):
            hint = shown.item(number).sizeHint()
            hint.setHeight(line)
            shown.item(number).setSizeHint(hint)

    def _take(self, item: QListWidgetItem) -> None:
        typed = self._typed()
        self._shut()
        if typed is None:
            return
        cursor = self._field.textCursor()
        keep = QTextCursor.MoveMode.KeepAnchor
        cursor.movePosition(QTextCursor.MoveOperation.Left, keep, len(typed))
        cursor.insertText(f"{item.data(Qt.ItemDataRole.UserRole)} ")
        self._field.setTextCursor(cursor)

    def _shut(self) -> None:
        if self.list is not None:
            self.list.hide()


def _fits(person: MentionRow, typed: str) -> bool:
    return person.name.casefold().startswith(typed) or person.initials.startswith(typed)
