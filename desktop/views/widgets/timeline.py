"""The timeline: what happened, newest first, each with its mark and moment."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.rows import TimelineRow
from desktop.views import icons, theme
from desktop.views.widgets.card import column, row
from desktop.views.widgets.text import Label
from desktop.wording import screens, sentences

REMARK = "note.added"
"""What was written down for others is itself what happened; other details stand in the log."""


class TimelineItem(QWidget):
    """One thing that happened, with a line down to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = row(self, gap=10)
        self._mark = _Mark()
        layout.addWidget(self._mark)
        words = column(gap=1)
        self._text = Label().wrapped()
        self._below = Label("", "small", "text2").wrapped()
        words.addWidget(self._text)
        words.addWidget(self._below)
        words.addSpacing(theme.px(8))
        layout.addLayout(words, 1)

    def show_event(self, event: TimelineRow, *, is_last: bool) -> None:
        """Show what happened; nothing follows the last."""
        self._mark.show_mark(event.icon, event.tone, is_last=is_last)
        words = event.text
        if event.kind == REMARK:
            words = screens.REMARK.format(what=event.text, text=event.detail)
        self._text.setText(words)
        self._below.setText(sentences.joined((sentences.moment(event.at), event.officer)))
        self._below.setToolTip(sentences.full_moment(event.at))
        said = (words, sentences.full_moment(event.at), event.officer)
        self.setAccessibleName(sentences.row_sentence(said))


class _Mark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._icon, self._tone, self._is_last = "", "grey", True
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_mark(self, icon: str, tone: str, *, is_last: bool) -> None:
        self._icon, self._tone, self._is_last = icon, tone, is_last
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(theme.px(24), theme.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        side = theme.px(22)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._is_last:
            painter.setPen(QPen(theme.colour("line"), 2))
            middle = theme.px(12)
            painter.drawLine(middle, side + 3, middle, self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{self._tone}_soft"))
        painter.drawEllipse(QRectF(1, 1, side, side))
        inset = theme.px(5)
        box = QRectF(1 + inset, 1 + inset, side - 2 * inset, side - 2 * inset)
        icons.paint(painter, self._icon, box, self._tone)
        painter.end()
