"""A scan over the whole window: pages, zoom, turning, saving; Esc puts it away."""

import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.views import theme
from desktop.views.overlay import Overlay
from desktop.views.papers.scan_view import ScanView
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, row, rule
from desktop.views.widgets.text import ElidedLabel
from desktop.wording import papers as words
from desktop.wording import screens

MARGIN = 28
DIM = 110
"""How dark the page beneath is made, of 255."""


class ScanViewer(Overlay):
    """An overlay over the whole window with one paper's scans; the page beneath is dimmed."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, over)
        self.name = ""
        self._is_up = False
        self._before: QWidget | None = None
        edge = theme.px(MARGIN)
        self.body.setContentsMargins(edge, edge, edge, edge)
        card = Card(padding=0, gap=0)
        self.body.addWidget(card)
        head = row(gap=8)
        head.setContentsMargins(*(theme.px(side) for side in (18, 8, 10, 8)))
        self.title = ElidedLabel("", "h2")
        self.close_button = Button(screens.CLOSE, "x", "plain", "Esc")
        self.close_button.clicked.connect(self.put_away)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button)
        card.body.addLayout(head)
        card.body.addWidget(rule())
        self.view = ScanView(may_enlarge=False)
        card.body.addWidget(self.view, 1)

    def box(self, room: QRect) -> QRect:
        """Override Overlay.box: the whole window."""
        return room

    def open_for(self, name: str, scans: tuple[str, ...], chosen: str = "") -> None:
        """Show the scans of a paper, or that it has none."""
        self.name = name
        self.title.setText(words.SCAN_TITLE.format(name=name))
        self.setAccessibleName(self.title.text())
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._is_up = True
        self.put_up()
        self.view.show_scans(scans, chosen)
        (self.view if scans else self.view.blank.button).setFocus()

    def put_away(self) -> None:
        """Override Overlay.put_away: give the keyboard back to where it was."""
        if self.isHidden():
            return
        self._is_up = False
        self.hide()
        before, self._before = self._before, None
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QFrame.paintEvent: dim what lies beneath."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, DIM))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mousePressEvent: a press beside the scan puts it away."""
        self.put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: Esc closes, and no key reaches the page beneath."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            self.view.take_key(event)
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802
        """Override QWidget.focusNextPrevChild: Tab stays within the overlay.

        Qt asks it as well while the overlay is being hidden.
        """
        if not self._is_up:
            return super().focusNextPrevChild(next)
        parts = [p for p in self.findChildren(QWidget) if _takes_focus(p)]
        now = QApplication.focusWidget()
        place = parts.index(now) if now in parts else 0
        parts[(place + (1 if next else -1)) % len(parts)].setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _takes_focus(part: QWidget) -> bool:
    by_tab = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and part.isVisible() and part.isEnabled()
