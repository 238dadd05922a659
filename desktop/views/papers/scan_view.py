"""One scan of a paper, page by page: turned, enlarged, fitted to the room there is."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QWidget

from desktop.models.papers import flags_words
from desktop.models.pdf_pages import PageImage
from desktop.models.scan_pages import PageWish
from desktop.views import theme
from desktop.views.requests_papers import ScanPlace
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.card import column, row
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.late import late
from desktop.views.widgets.text import Label, reveal
from desktop.wording import papers as words
from desktop.wording import scan_pages

ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0)
FITTED = ZOOMS.index(1.0)
EDGE = 12
BLANK, WAITING, SHEET = range(3)


class SheetCanvas(QWidget):
    """The drawn page; painted from the picture as it is, so that a large one costs nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()

    def show_image(self, image: QImage, width: int) -> None:
        """Show a picture ``width`` logical pixels wide."""
        self.image = image
        high = round(width * image.height() / max(1, image.width()))
        self.setFixedSize(QSize(max(1, width), max(1, high)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.drawImage(QRectF(self.rect()), self.image)
        painter.setPen(theme.colour("line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class ScanView(QWidget):
    """The scans of one paper with a tool bar.

    Signals: ``wanted(PageWish)`` a page to be drawn; ``shown(str)`` once a scan's page is seen;
    ``enlarge_wanted()``; ``save_wanted(str)`` with the scan; ``seen_on_paper()`` where there is
    no scan and the officer looked at the original.
    """

    wanted = Signal(object)
    shown = Signal(str)
    enlarge_wanted = Signal()
    save_wanted = Signal(str)
    seen_on_paper = Signal()

    def __init__(self, *, may_enlarge: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scans: tuple[str, ...] = ()
        self._scan = self._page = self._turns = 0
        self._pages = 0
        self._told = ""
        self._zoom, self._is_whole = FITTED, True
        self._shape = 210 / 297
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        outer = column(self, gap=0)
        outer.addLayout(self._make_bar(may_enlarge=may_enlarge))
        self.flagged = InfoBar()
        outer.addWidget(self.flagged)
        desk = QFrame()
        desk.setProperty("surface", "desk")
        self._stack = QStackedLayout(desk)
        self.blank = Blank("file-text", words.CHOOSE_ONE, words.SEEN_ON_PAPER)
        self.blank.pressed.connect(self.seen_on_paper)
        self._stack.addWidget(self.blank)
        self._stack.addWidget(Skeleton())
        self._stack.addWidget(self._make_sheet())
        outer.addWidget(desk, 1)
        self._late = late(self, self._show_waiting)
        self.show_nothing(words.CHOOSE_ONE)

    @property
    def scan(self) -> str:
        """The hash of the scan that is chosen, blank where there is none."""
        return self._scans[self._scan] if self._scans else ""

    @property
    def place(self) -> ScanPlace:
        """The page in sight and how it was turned."""
        return ScanPlace(self.scan, self._page, self._turns)

    def show_at(self, place: ScanPlace) -> None:
        """Show that page of one of the scans, turned so."""
        if place.digest in self._scans:
            if place.digest != self.scan:
                self._pages = 0
            self._scan = self._scans.index(place.digest)
            self._page, self._turns = place.page, place.turns
            self._ask()

    def show_scans(self, scans: tuple[str, ...], chosen: str = "") -> None:
        """Show a paper's scans, the newest first; the one in sight stays where it still is one."""
        kept = self.scan
        self._scans = scans
        if not scans:
            self.show_nothing(words.NO_SCAN, words.NO_SCAN_NOTE, may_see=True)
            return
        wish = chosen or (kept if kept in scans else scans[-1])
        self._scan = scans.index(wish)
        if wish != kept or self._stack.currentIndex() == BLANK:
            self._page, self._turns, self._pages = 0, 0, 0
            self.flagged.hide()
            self._told = ""
            self._late.start()
        self._ask()

    def show_nothing(self, sentence: str, note: str = "", *, may_see: bool = False) -> None:
        """Show that there is no scan, and offer to have seen the original where that may be."""
        self._scans = ()
        self.flagged.hide()
        self._late.stop()
        self.blank.say(sentence, note)
        reveal(self.blank.button, is_shown=may_see)
        self._stack.setCurrentIndex(BLANK)
        self._show_words()

    def show_page(self, wish: PageWish, drawn: PageImage) -> None:
        """Show a page that was drawn, if it is still the one wanted."""
        if wish.digest != self.scan or not self.isVisible():
            return
        self._late.stop()
        self._page, self._pages = drawn.page, drawn.pages
        self._shape = drawn.image.width() / max(1, drawn.image.height())
        self._stack.setCurrentIndex(SHEET)
        self.canvas.show_image(drawn.image, self._width())
        self.canvas.setAccessibleName(words.PICTURE.format(page=self._page + 1, pages=self._pages))
        self._show_words()
        self._show_flags(drawn.flags)
        if abs(drawn.image.width() - self._pixels()) > 1 and wish.width != self._pixels():
            self._ask()
        self.shown.emit(wish.digest)

    def _show_flags(self, flags: tuple[str, ...]) -> None:
        """Say what the file holds beside its pages; only the pages are shown, whatever it is."""
        if not flags:
            self.flagged.hide()
        elif self._told != self.scan:
            self.flagged.say(flags_words(flags), (words.FLAGGED_NOTE,), "red")
        self._told = self.scan

    def show_failure(self, reason: str) -> None:
        """Say why the scan cannot be shown; it can still be saved."""
        self._late.stop()
        self.blank.say(words.CANNOT_SHOW.format(reason=reason))
        reveal(self.blank.button, is_shown=False)
        self._stack.setCurrentIndex(BLANK)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key of the view means; return whether it meant anything."""
        acts = {
            Qt.Key.Key_Plus: self._zoom_in,
            Qt.Key.Key_Equal: self._zoom_in,
            Qt.Key.Key_Minus: self._zoom_out,
            Qt.Key.Key_0: self._fit,
            Qt.Key.Key_Asterisk: self._turn,
            Qt.Key.Key_Left: self._page_before,
            Qt.Key.Key_PageUp: self._page_before,
            Qt.Key.Key_Right: self._page_after,
            Qt.Key.Key_PageDown: self._page_after,
        }
        act = acts.get(Qt.Key(event.key()))
        mods = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if act is None or mods not in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        ):
            return False
        act()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent."""
        if not self.take_key(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget.showEvent: only what is in sight is drawn, and counts as seen."""
        super().showEvent(event)
        self._ask()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Override QWidget.wheelEvent: with Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self._zoom_in if event.angleDelta().y() > 0 else self._zoom_out)()
            event.accept()
            return
        super().wheelEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QWidget.eventFilter: a page is drawn anew for the room there is."""
        if event.type() is QEvent.Type.Resize and self._stack.currentIndex() == SHEET:
            self.canvas.show_image(self.canvas.image, self._width())
            self._ask()
        return super().eventFilter(watched, event)

    def _make_bar(self, *, may_enlarge: bool) -> QHBoxLayout:
        bar = row(gap=2)
        bar.setContentsMargins(*(theme.px(side) for side in (10, 4, 6, 4)))
        self.scan_before = self._tool(bar, "chevron-left", words.SCAN_BEFORE, self._scan_before)
        self.scan_words = Label("", "small", "text2")
        bar.addWidget(self.scan_words)
        self.scan_after = self._tool(bar, "chevron-right", words.SCAN_AFTER, self._scan_after)
        bar.addStretch(1)
        self.before = self._tool(bar, "chevron-left", words.PAGE_BEFORE, self._page_before)
        self.page_words = Label("", "small", "text2")
        bar.addWidget(self.page_words)
        self.after = self._tool(bar, "chevron-right", words.PAGE_AFTER, self._page_after)
        bar.addStretch(1)
        self.smaller = self._tool(bar, "zoom-out", words.ZOOM_OUT, self._zoom_out)
        self.larger = self._tool(bar, "zoom-in", words.ZOOM_IN, self._zoom_in)
        self.fit = self._tool(bar, "fit", words.FIT_WIDTH, self._fit)
        self.turn_left = self._tool(bar, "rotate-ccw", scan_pages.TURN_LEFT, self._turn_left)
        self.turn = self._tool(bar, "rotate-cw", scan_pages.TURN_RIGHT, self._turn)
        self.enlarge = self._tool(bar, "enlarge", words.ENLARGE, self.enlarge_wanted.emit)
        reveal(self.enlarge, is_shown=may_enlarge)
        self.save = self._tool(bar, "download", words.SAVE_AS, self._save)
        return bar

    def _tool(self, bar: QHBoxLayout, icon: str, said: str, act: object) -> IconButton:
        button = IconButton(icon, said)
        button.clicked.connect(act)
        bar.addWidget(button)
        return button

    def _make_sheet(self) -> QScrollArea:
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.canvas = SheetCanvas()
        self._scroll.setWidget(self.canvas)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.viewport().installEventFilter(self)
        return self._scroll

    def _width(self) -> int:
        """Return how wide the page is shown, in logical pixels."""
        room = self._scroll.size()
        edge = theme.px(EDGE) * 2
        wide = max(80, room.width() - edge)
        if self._is_whole:
            wide = max(80, min(wide, round((room.height() - edge) * self._shape)))
        return round(wide * ZOOMS[self._zoom])

    def _pixels(self) -> int:
        return max(1, round(self._width() * self.devicePixelRatioF()))

    def _ask(self) -> None:
        if self.scan and self.isVisible():
            self._show_words()
            self.wanted.emit(PageWish(self.scan, self._page, self._pixels(), self._turns))

    def _redraw(self) -> None:
        if self.scan and self._stack.currentIndex() == SHEET:
            self.canvas.show_image(self.canvas.image, self._width())
        self._ask()

    def _show_waiting(self) -> None:
        self._stack.setCurrentIndex(WAITING)

    def _show_words(self) -> None:
        there, many = bool(self._scans), len(self._scans) > 1
        said = words.SCAN_OF.format(number=self._scan + 1, count=len(self._scans))
        self.scan_words.say(said if many else "")
        page = words.PAGE_OF.format(page=self._page + 1, pages=self._pages)
        self.page_words.say(page if there and self._pages else "")
        self.scan_before.setVisible(many)
        self.scan_after.setVisible(many)
        self.scan_before.setEnabled(self._scan > 0)
        self.scan_after.setEnabled(self._scan + 1 < len(self._scans))
        self.before.setEnabled(there and self._page > 0)
        self.after.setEnabled(there and self._page + 1 < self._pages)
        self.smaller.setEnabled(there and self._zoom > 0)
        self.larger.setEnabled(there and self._zoom + 1 < len(ZOOMS))
        for button in (self.fit, self.turn_left, self.turn, self.save):
            button.setEnabled(there)
        fit = words.FIT_WIDTH if self._is_whole else words.FIT_PAGE
        self.fit.setToolTip(fit)
        self.fit.setAccessibleName(fit)

    def _scan_before(self) -> None:
        self._to_scan(self._scan - 1)

    def _scan_after(self) -> None:
        self._to_scan(self._scan + 1)

    def _to_scan(self, number: int) -> None:
        if 0 <= number < len(self._scans):
            self._scan, self._page, self._turns, self._pages = number, 0, 0, 0
            self._late.start()
            self._ask()

    def _page_before(self) -> None:
        self._to_page(self._page - 1)

    def _page_after(self) -> None:
        self._to_page(self._page + 1)

    def _to_page(self, page: int) -> None:
        if 0 <= page < self._pages:
            self._page = page
            self._ask()

    def _zoom_in(self) -> None:
        self._zoom = min(len(ZOOMS) - 1, self._zoom + 1)
        self._redraw()

    def _zoom_out(self) -> None:
        self._zoom = max(0, self._zoom - 1)
        self._redraw()

    def _fit(self) -> None:
        self._is_whole = not self._is_whole if self._zoom == FITTED else self._is_whole
        self._zoom = FITTED
        self._redraw()

    def _turn(self) -> None:
        self._turns = (self._turns + 1) % 4
        self._ask()

    def _turn_left(self) -> None:
        self._turns = (self._turns - 1) % 4
        self._ask()

    def _save(self) -> None:
        if self.scan:
            self.save_wanted.emit(self.scan)
