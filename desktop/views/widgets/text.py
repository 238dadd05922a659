"""Labels by role and tone, and one that shortens its text with an ellipsis."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.models.tips import tip
from desktop.views import theme
from desktop.wording import screens

MOST_SHORTENED = 4096
LEAST_BEHIND = 40
"""With less room than this a line's second text is left out, not cut to a letter."""
_shortened: dict[tuple[str, QFont, int], str] = {}
"""Texts by font and width: the same cells are painted again and again."""


class Label(QLabel):
    """A text in a role (size and weight) and a tone (colour token)."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)

    def set_tone(self, tone: str) -> None:
        """Change the colour of the text."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def wrapped(self) -> "Label":
        """Let the text run over several lines, and return the label."""
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return self

    def say(self, text: str, tone: str = "") -> None:
        """Show a text, in another tone if one is named; hide where there is nothing to say."""
        self.setText(text)
        reveal(self, is_shown=bool(text))
        if tone:
            self.set_tone(tone)


class ElidedLabel(Label):
    """A one-line text that gives way with an ellipsis and is whole in its tooltip."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, tone, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Override QLabel.minimumSizeHint: four characters are the least that is of use."""
        metrics = self.fontMetrics()
        return QSize(
            metrics.horizontalAdvance(screens.WIDE) * 4, super().minimumSizeHint().height()
        )

    def event(self, event: QEvent) -> bool:
        """Override QLabel.event: the tooltip is the whole text, where it was shortened."""
        if event.type() is QEvent.Type.ToolTip:
            short = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
            self.setToolTip(tip(self.text()) if short else "")
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QLabel.paintEvent: draw the text, shortened to the width there is."""
        painter = QPainter(self)
        painter.setPen(theme.colour(self.property("tone")))
        draw_elided(painter, self.contentsRect(), self.text())
        painter.end()


def literal(name: str) -> str:
    """Return a name as a menu shows it: an ampersand is one, no key to press."""
    return name.replace("&", "&&")


def reveal(widget: QWidget, *, is_shown: bool) -> None:
    """Show or hide a part; one that has no parent yet only keeps it in mind.

    QWidget.setVisible would open a window of its own for a widget without a parent, and take
    the focus from the window the officer works in.
    """
    if is_shown and widget.parentWidget() is None:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_Hidden, True)
        return
    widget.setVisible(is_shown)


def draw_elided(
    painter: QPainter,
    rect: QRect,
    text: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
) -> None:
    """Draw one line of text into ``rect`` with the painter's font, shortened where it must."""
    asked = (text, painter.font(), rect.width())
    short = _shortened.get(asked)
    if short is None:
        if len(_shortened) >= MOST_SHORTENED:
            _shortened.clear()
        metrics = painter.fontMetrics()
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        _shortened[asked] = short
    painter.drawText(rect, int(align), short)


def draw_line(
    painter: QPainter, rect: QRect, texts: tuple[str, str], look: tuple[str, str, str]
) -> int:
    """Draw two texts on one line, the second as far as there is room behind the first.

    ``look`` is the first one's role and tone, and the tone of the second; return where it ends.
    """
    role, tone, behind = look
    first, second = texts
    metrics = QFontMetrics(theme.font(role))
    painter.setFont(theme.font(role))
    painter.setPen(theme.colour(tone))
    draw_elided(painter, rect, first)
    left = metrics.horizontalAdvance(first) + theme.px(10)
    if second and rect.width() - left > theme.px(LEAST_BEHIND):
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour(behind))
        draw_elided(painter, rect.adjusted(left, 0, 0, 0), second)
    return rect.top() + (rect.height() + metrics.height()) // 2
