"""Inputs painted by the tokens: a choice, a tick, a date, a text of several lines."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from desktop.views import icons, theme
from desktop.views.widgets.text import draw_elided

PAGE_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Choice(QComboBox):
    """A choice of one from a list."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Override QComboBox.sizeHint: as high as a field for text beside it."""
        return QSize(theme.px(160), QFontMetrics(theme.font()).height() + 2 * theme.room(6) + 4)

    def minimumSizeHint(self) -> QSize:
        """Override QComboBox.minimumSizeHint."""
        return QSize(theme.px(80), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QComboBox.keyPressEvent: Enter is the sheet's, not a letter to search by."""
        if event.key() in ENTER:
            event.ignore()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QComboBox.wheelEvent: rolling over a choice scrolls the page, not the choice."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QComboBox.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_field(painter, self)
        side = theme.px(16)
        left = self.width() - side - theme.px(8)
        top = (self.height() - side) / 2
        icons.paint(painter, "chevron-down", QRectF(left, top, side, side), "text2")
        painter.setFont(theme.font())
        words = self.currentText() or self.placeholderText()
        is_real = bool(self.currentText()) and self.isEnabled()
        painter.setPen(theme.colour("text" if is_real else "text3"))
        draw_elided(painter, QRect(theme.px(10), 0, left - theme.px(14), self.height()), words)
        painter.end()


class Tick(QAbstractButton):
    """A box to tick, with its words beside it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Override QAbstractButton.sizeHint."""
        metrics = QFontMetrics(theme.font())
        width = metrics.horizontalAdvance(self.text()) + theme.px(30)
        return QSize(width, metrics.height() + theme.px(6))

    def minimumSizeHint(self) -> QSize:
        """Override QAbstractButton.minimumSizeHint."""
        return QSize(theme.px(60), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QAbstractButton.keyPressEvent: Space ticks, Enter is the sheet's."""
        if event.key() in ENTER:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QAbstractButton.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(16)
        box = QRectF(1, (self.height() - side) / 2, side, side)
        paint_tick(
            painter, box, on=self.isChecked(), enabled=self.isEnabled(), ringed=self.hasFocus()
        )
        painter.setFont(theme.font())
        painter.setPen(theme.colour("text" if self.isEnabled() else "text3"))
        left = side + theme.px(8)
        draw_elided(painter, QRect(left, 0, self.width() - left, self.height()), self.text())
        painter.end()


def paint_tick(
    painter: QPainter, box: QRectF, *, on: bool, enabled: bool = True, ringed: bool = False
) -> None:
    """Paint a box to tick; ``ringed`` where it has the keyboard."""
    ground = ("accent" if enabled else "text3") if on else "surface"
    painter.setBrush(theme.colour(ground if enabled or on else "subtle"))
    painter.setPen(QPen(theme.colour("accent" if on or ringed else "line2"), 2 if ringed else 1))
    painter.drawRoundedRect(box, 4, 4)
    if on:
        painter.setPen(QPen(theme.colour("on_accent"), 2))
        side = box.width()
        corners = [(0.24, 0.52), (0.43, 0.7), (0.77, 0.32)]
        points = [QPointF(box.left() + x * side, box.top() + y * side) for x, y in corners]
        painter.drawPolyline(QPolygonF(points))


def turns_page(event: QEvent) -> bool:
    """Let Ctrl with an arrow turn a form's page: return whether the field is to pass it by."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    is_page = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    if not is_page or event.key() not in PAGE_KEYS:
        return False
    event.ignore()
    return True


class DateField(QDateEdit):
    """A day with a calendar to pick it from; Ctrl+; sets today, which the owner supplies."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat("yyyy-MM-dd")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802
        """Override QDateEdit.focusNextPrevChild: Tab leaves the day, arrows go through it."""
        return QWidget.focusNextPrevChild(self, next)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QDateEdit.wheelEvent: rolling over a day scrolls the page, not the day."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QDateEdit.paintEvent: a calendar at the right end opens the month."""
        super().paintEvent(event)
        side = theme.px(16)
        box = QRectF(self.width() - side - theme.px(8), (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        icons.paint(painter, "calendar-clock", box, "text2" if self.isEnabled() else "text3")
        painter.end()

    def set_day(self, on: date | None) -> None:
        """Show a day; None leaves the field as it is."""
        if on is not None:
            self.setDate(QDate(on.year, on.month, on.day))

    def day(self) -> date:
        """Return the day that stands in the field."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())


class TextField(QPlainTextEdit):
    """A text of several lines that grows with its words.

    Signals: ``finished()`` on Ctrl+Enter.
    """

    finished = Signal()

    def __init__(
        self, name: str, holder: str = "", lines: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._set_aside = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(holder)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self.updateGeometry)
        self.verticalScrollBar().rangeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Override QPlainTextEdit.sizeHint: as many lines as there are, within bounds."""
        shown = round(self.document().size().height())
        lines = max(self._lines, min(shown, self._lines + 4))
        height = QFontMetrics(theme.font()).lineSpacing() * lines + theme.px(26)
        return QSize(theme.px(200), height)

    def minimumSizeHint(self) -> QSize:
        """Override QPlainTextEdit.minimumSizeHint."""
        return QSize(theme.px(120), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QPlainTextEdit.keyPressEvent: Ctrl+Enter finishes."""
        is_enter = event.key() in ENTER
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # noqa: N802
        """Override QPlainTextEdit.inputMethodEvent: what is composed is not laid over the hint.

        QLineEdit hides its hint meanwhile, QPlainTextEdit of Qt 6.12 does not.
        """
        if event.preeditString() and self.placeholderText():
            self._set_aside = self.placeholderText()
            self.setPlaceholderText("")
        elif not event.preeditString() and self._set_aside:
            self.setPlaceholderText(self._set_aside)
            self._set_aside = ""
        super().inputMethodEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Override QPlainTextEdit.changeEvent: the height follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()

    def said(self) -> str:
        """Return what was written, without blanks at its ends."""
        return self.toPlainText().strip()


def _paint_field(painter: QPainter, field: QWidget) -> None:
    focused = field.hasFocus()
    edge = "accent" if focused else "line2" if field.isEnabled() else "line"
    painter.setPen(QPen(theme.colour(edge), 2 if focused else 1))
    painter.setBrush(theme.colour("surface" if field.isEnabled() else "subtle"))
    inset = 1 if focused else 0.5
    painter.drawRoundedRect(QRectF(field.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
