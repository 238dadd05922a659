"""Lines that tell what happened, and links to the acts that can be done in place."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.models.rows import ActLink, LineRow
from desktop.views import icons, theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import column, row
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.text import Label

ICON = 14


class LineList(QWidget):
    """One line below the other, each with its icon."""

    def __init__(self, lines: Sequence[LineRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: list[tuple[Label, LineRow]] = []
        layout = column(self, gap=4)
        for line in lines:
            layout.addLayout(self._make_line(line))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: tint the icons anew with the look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    def _make_line(self, line: LineRow) -> QHBoxLayout:
        pair = row(gap=8)
        mark = Label()
        mark.setFixedWidth(theme.px(ICON + 2))
        self._marks.append((mark, line))
        words = Label(line.text, "small", line.tone).wrapped()
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        pair.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(words, 1)
        return pair

    def _dress(self) -> None:
        for mark, line in self._marks:
            if line.icon:
                tone = "text3" if line.tone == "text2" else line.tone
                mark.setPixmap(icons.pixmap(line.icon, tone, theme.px(ICON)))


class ActLinks(QWidget):
    """The acts that can be done here, as buttons that run over lines.

    Signals: ``wanted(str, object)`` the act and the part of the case it is about, as a dict.
    """

    wanted = Signal(str, object)

    def __init__(self, links: Sequence[ActLink], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = Flow(self, gap=6)
        self.buttons: list[Button] = []
        for link in links:
            button = Button(link.name, "", "small")
            button.setProperty("link", link)
            button.clicked.connect(self._want)
            self.buttons.append(button)
            flow.addWidget(button)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _want(self) -> None:
        link = self.sender().property("link")
        self.wanted.emit(link.act, dict(link.subject))
