"""The look of the search box in the top bar: icon, words, key."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QWidget

from desktop.views import icons, keymap, theme
from desktop.views.widgets.text import draw_elided
from desktop.wording import screens

PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class SearchBox(QAbstractButton):
    """A button that looks like a search field; pressing it opens the search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(screens.SEARCH)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(theme.px(380))

    def say_keys(self) -> None:
        """Say the key as it is now."""
        self.update()

    def sizeHint(self) -> QSize:
        """Override QAbstractButton.sizeHint."""
        return QSize(theme.px(340), theme.px(34))

    def minimumSizeHint(self) -> QSize:
        """Override QAbstractButton.minimumSizeHint."""
        return QSize(theme.px(120), theme.px(34))

    def changeEvent(self, event: QEvent) -> None:
        """Override QAbstractButton.changeEvent: the greatest width follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.setMaximumWidth(theme.px(380))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = ("accent", 2) if self.hasFocus() else ("line", 1)
        painter.setPen(QPen(theme.colour(edge[0]), edge[1]))
        painter.setBrush(theme.colour("subtle"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        side = theme.px(16)
        middle = (self.height() - side) / 2
        icons.paint(painter, "search", QRectF(theme.px(11), middle, side, side), "text2")
        key = self._paint_key(painter)
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text3" if not self.isEnabled() else "text2"))
        left = theme.px(36)
        draw_elided(painter, QRect(left, 0, key - left - 6, self.height()), screens.SEARCH)
        painter.end()

    def _paint_key(self, painter: QPainter) -> int:
        painter.setFont(theme.font("micro"))
        key = keymap.said(screens.SEARCH_KEY)
        width = painter.fontMetrics().horizontalAdvance(key) + theme.px(12)
        height = theme.px(20)
        left = self.width() - width - theme.px(8)
        box = QRectF(left, (self.height() - height) / 2, width, height)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.colour("text2"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), key)
        return left


class FilterBox(QLineEdit):
    """The field that filters a list; Esc empties it, Enter and the down key go to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(keymap.told(screens.FILTER_LIST))
        self._told = self.placeholderText()
        self.setAccessibleName(screens.FILTER_NAME)
        self.setClearButtonEnabled(False)

    def say_keys(self) -> None:
        """Say the key as it is now, unless the list says something else here."""
        if self.placeholderText() == self._told:
            self._told = keymap.told(screens.FILTER_LIST)
            self.setPlaceholderText(self._told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QLineEdit.keyPressEvent: down means what is below, as Enter does."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() in PLAIN:
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Override QLineEdit.sizeHint."""
        return QSize(theme.px(140), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Override QLineEdit.minimumSizeHint: what an empty field asks for has room."""
        hint = self.fontMetrics().horizontalAdvance(self.placeholderText()) + theme.px(26)
        least = max(theme.px(90), min(hint, theme.px(140)))
        return QSize(least, super().minimumSizeHint().height())
