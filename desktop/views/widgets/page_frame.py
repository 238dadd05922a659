"""The scroll area a page lies in."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget

from desktop.views.widgets.card import column
from desktop.views.widgets.viewport import own_viewport

SETTLED_MS = 250
"""By then the layouts of a page have found their places."""
MEASURED_AT = (QEvent.Type.StyleChange, QEvent.Type.LayoutRequest)
"""At these events QScrollArea measures what it holds."""


class Ground(QWidget):
    """What a page lies in: it asks for the height its text needs at the width there is.

    Qt asks for what it would need at the least width, and leaves the rest of that blank.
    """

    room_asked = Signal()

    def event(self, event: QEvent) -> bool:
        """Override QWidget.event: say that what lies here asked for room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.room_asked.emit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Override QWidget.minimumSizeHint."""
        least = super().minimumSizeHint()
        height = self.heightForWidth(max(self.width(), least.width()))
        return least if height < 0 else QSize(least.width(), min(least.height(), height))


class PageFrame(QScrollArea):
    """Gives a page the height its text needs at the width there is, and scrolls the rest.

    A page is measured again once its own layouts have settled: QScrollArea asks for the height
    before wrapped text deep inside was laid out for the first time, and is not told afterwards.
    """

    def __init__(self, page: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._under = own_viewport(self, QPalette.ColorRole.NoRole)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = Ground()
        self.page: QWidget = self._page
        self._inner = column(self._page, gap=0)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self.settle)
        self._page.room_asked.connect(self._settling.start)
        self._is_settled, self._is_measuring = True, False
        self._sought: QWidget | None = None
        self._found = QTimer(self)
        self._found.setSingleShot(True)
        self._found.timeout.connect(self._forget)
        self.setWidget(self._page)
        if page is not None:
            self.hold(page)

    def hold(self, page: QWidget) -> None:
        """Take the page in, best once the frame is where it stays.

        Qt dresses all that is in a page anew each time it, or what it is in, gets a parent. The
        page lies in a widget of the frame's, so that the page itself says how it takes height:
        QScrollArea asks a widget's layout for that, not the widget.
        """
        self.page = page
        self._inner.addWidget(page)
        if self._page.isVisible():
            page.show()

    def event(self, event: QEvent) -> bool:
        """Override QScrollArea.event: what was never shown is not measured.

        QScrollArea measures its page at each event like these. That dresses all that is in it,
        for nothing: the next parent the page or its frame gets would dress it anew.
        """
        if event.type() in MEASURED_AT and not self._is_there():
            return QAbstractScrollArea.event(self, event)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Override QScrollArea.showEvent: measure what asked for room before it was there."""
        super().showEvent(event)
        if not self._is_settled:
            self._settling.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QScrollArea.eventFilter: nor is it when something in it asks for room.

        QScrollArea measures a page that it has just resized, and resizes it again: one that needs
        more height without a scroll bar than with it would go on until the program falls.
        """
        if self._is_measuring or not self._is_there():
            return False
        self._is_measuring = event.type() is QEvent.Type.Resize
        try:
            return super().eventFilter(watched, event)
        finally:
            self._is_measuring = False

    def _is_there(self) -> bool:
        return self.testAttribute(Qt.WidgetAttribute.WA_WState_Created)

    def scroll_up(self) -> None:
        """Show the page from its top, now and when its layouts have settled."""
        self._to_top()
        QTimer.singleShot(0, self, self._to_top)

    def bring(self, part: QWidget) -> None:
        """Scroll to a part, now and as long as its page is still finding its height."""
        self._sought = part
        self._found.start(SETTLED_MS)
        QTimer.singleShot(0, self, self._to_sought)

    def _to_sought(self) -> None:
        part = self._sought
        if part is not None and shiboken6.isValid(part) and self.isAncestorOf(part):
            self.ensureWidgetVisible(part)

    def _forget(self) -> None:
        self._sought = None

    def _to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    def let_through(self) -> None:
        """Let the ground beneath show, as inside a card."""
        self._under.setAutoFillBackground(False)
        self._page.setAutoFillBackground(False)

    def settle(self) -> None:
        """Give the page the height it needs now."""
        self._is_settled = self._is_there()
        if not self._is_settled:
            return
        width = self._page.width()
        height = max(self._page.heightForWidth(width), self._page.minimumSizeHint().height())
        if height > self._page.height():
            self._page.resize(width, height)
        self._to_sought()


def bring_into_sight(part: QWidget) -> None:
    """Scroll the page so that a part that was just shown can be seen, once it is laid out."""
    frame = part.parentWidget()
    while frame is not None:
        if isinstance(frame, PageFrame):
            frame.bring(part)
        frame = frame.parentWidget()


def make_room(part: QWidget) -> None:
    """Let all a part lies in give it the room it asks for at once, the nearest first.

    Left to itself Qt asks one after the other, and paints the part squeezed in between.
    """
    around = part.parentWidget()
    while around is not None:
        layout = around.layout()
        if layout is not None:
            layout.activate()
        if isinstance(around, PageFrame):
            around.settle()
        around = around.parentWidget()
