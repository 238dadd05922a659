"""The true PDF of a letter, page by page, beside its form."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QWidget

from desktop.models.pdf_pages import PageImage
from desktop.views import theme
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import Card, row
from desktop.views.widgets.text import ElidedLabel, Label, reveal
from desktop.wording import letter_form, printing

WORDS_FROM, TITLE_FROM = 700, 400
"""From which width on the buttons have words beside their icons, and the bar its title."""

BESIDE = 1000
"""The stretch of a form beside the pages: it is as wide as it may be before they widen."""

SHEET = 210 / 297
"""Width to height of an A4 page."""

ZOOMS = (0.5, 0.7, 1.0, 1.4, 2.0, 3.0)


def stand_beside(form: QWidget, wide: int, least: int) -> None:
    """Let a form beside the pages be ``wide``, and less where the window is narrow."""
    form.setMinimumWidth(theme.px(least))
    form.setMaximumWidth(theme.px(wide))


class LetterPreview(Card):
    """One page of the PDF with a tool bar.

    Signals: ``width_wanted(int)`` in device pixels; ``page_wanted(int)`` from 0;
    ``print_wanted()``; ``export_wanted()``; ``mend_wanted()`` to what keeps the pages from being.
    """

    width_wanted = Signal(int)
    page_wanted = Signal(int)
    print_wanted = Signal()
    export_wanted = Signal()
    mend_wanted = Signal()

    def __init__(
        self,
        title: str = letter_form.PREVIEW,
        note: str = letter_form.PREVIEW_NOTE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("card", padding=0, gap=0, parent=parent)
        self._title, self._note, self._name = title, note, letter_form.LETTER_NAME
        self._zoom = 1.0
        self._image = QImage()
        self._page, self._pages = 0, 1
        self._is_whole = False
        self.body.addLayout(self._make_bar())
        desk = QFrame()
        desk.setProperty("surface", "desk")
        self._stack = QStackedLayout(desk)
        self._blank = Blank("file-text", letter_form.PREVIEW_NONE)
        self._blank.pressed.connect(self.mend_wanted)
        self._stack.addWidget(self._blank)
        self._stack.addWidget(self._make_sheet())
        self.body.addWidget(desk, 1)
        self._show_words()

    def show_page(self, drawn: PageImage) -> None:
        """Show a page that was drawn."""
        self._image, self._page, self._pages = drawn.image, drawn.page, drawn.pages
        self._fit()
        self._stack.setCurrentIndex(1)
        self._show_words()
        page, pages = self._page + 1, self._pages
        words = printing.IMAGE.format(name=self._name, page=page, pages=pages)
        self.sheet.setAccessibleName(words)
        self._scroll.setAccessibleName(words)

    def name_pages(self, name: str) -> None:
        """Say whose pages these are, for a screen reader."""
        self._name = name

    def entitle(self, title: str, note: str) -> None:
        """Say what the pages are: those of a form as it is filled in, or those that are kept."""
        self._title, self._note = title, note
        self.title.setText(title)
        self._show_words()

    def show_waiting(self) -> None:
        """Say that the first page is being set; a page already shown stays."""
        if self._image.isNull():
            self._blank.say(letter_form.PREVIEW_WAIT)

    def show_nothing(self, reason: str = "", mend: str = "") -> None:
        """Show no page, and why where there is a reason; ``mend`` leads to what is missing."""
        self._image = QImage()
        words = reason or letter_form.PREVIEW_NONE
        self._blank.say(words)
        self._blank.button.say(mend)
        reveal(self._blank.button, is_shown=bool(mend))
        self._stack.setCurrentIndex(0)
        self._show_words()

    def wanted_width(self) -> int:
        """Return how wide a page should be drawn, in device pixels."""
        room = self._scroll.viewport().size() - QSize(theme.px(48), theme.px(40))
        wide = room.width()
        if self._is_whole:
            wide = min(wide, round(room.height() * SHEET))
        return max(200, round(wide * self._zoom * self.devicePixelRatioF()))

    def turn_back(self) -> None:
        """Ask for the page before."""
        if self.before.isEnabled():
            self.page_wanted.emit(self._page - 1)

    def turn_on(self) -> None:
        """Ask for the page after."""
        if self.after.isEnabled():
            self.page_wanted.emit(self._page + 1)

    def larger(self) -> None:
        """Show the page larger, up to three times."""
        self._zoom_to(next((z for z in ZOOMS if z > self._zoom), self._zoom))

    def smaller(self) -> None:
        """Show the page smaller, down to a half."""
        self._zoom_to(next((z for z in reversed(ZOOMS) if z < self._zoom), self._zoom))

    def toggle_fit(self) -> None:
        """Fit the page to the width there is, or as a whole."""
        self._is_whole = not self._is_whole
        self._say_buttons()
        self._zoom_to(1.0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QFrame.resizeEvent: narrow, the buttons have no words."""
        super().resizeEvent(event)
        self._say_buttons()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QFrame.eventFilter: a page is drawn sharp at the width there is for it."""
        if event.type() is QEvent.Type.Resize:
            self.width_wanted.emit(self.wanted_width())
            self._fit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Override QFrame.changeEvent."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _make_bar(self) -> QHBoxLayout:
        bar = row(gap=0)
        bar.setContentsMargins(*(theme.px(side) for side in (14, 6, 8, 6)))
        self.title = Label(self._title, "strong")
        bar.addWidget(self.title)
        bar.addSpacing(theme.px(8))
        self.words = ElidedLabel("", "small", "text2")
        bar.addWidget(self.words, 1)
        self.before = IconButton("chevron-left", letter_form.PAGE_BEFORE)
        self.after = IconButton("chevron-right", letter_form.PAGE_AFTER)
        self.less = IconButton("zoom-out", printing.ZOOM_OUT)
        self.more = IconButton("zoom-in", printing.ZOOM_IN)
        self.zoom = Button(letter_form.FIT_PAGE, "eye", "ghost")
        self.print = Button(letter_form.PRINT, "printer", "ghost")
        self.export = Button(letter_form.EXPORT_PDF, "download", "ghost")
        self.before.clicked.connect(self.turn_back)
        self.after.clicked.connect(self.turn_on)
        self.less.clicked.connect(self.smaller)
        self.more.clicked.connect(self.larger)
        self.zoom.clicked.connect(self.toggle_fit)
        self.print.clicked.connect(self.print_wanted)
        self.export.clicked.connect(self.export_wanted)
        turning = (self.before, self.after, self.less, self.more)
        for button in (*turning, self.zoom, self.print, self.export):
            bar.addWidget(button)
        return bar

    def _make_sheet(self) -> QScrollArea:
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(letter_form.PREVIEW)
        self._scroll.setObjectName("ringed")
        self._scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.sheet = Label()
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        holder = QWidget()
        layout = row(holder, gap=0)
        edge = theme.px(20)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(holder)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.viewport().installEventFilter(self)
        holder.setAutoFillBackground(False)
        return self._scroll

    def _fit(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        shown = QPixmap.fromImage(self._image)
        if abs(self._image.width() - self.wanted_width()) > 1:
            smooth = Qt.TransformationMode.SmoothTransformation
            shown = shown.scaledToWidth(self.wanted_width(), smooth)
        shown.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(shown)

    def _show_words(self) -> None:
        there = not self._image.isNull()
        words = self._note.format(page=self._page + 1, pages=self._pages)
        self.words.setText(words if there else "")
        for button in (self.zoom, self.print, self.export):
            button.setEnabled(there)
        self.less.setEnabled(there and self._zoom > ZOOMS[0])
        self.more.setEnabled(there and self._zoom < ZOOMS[-1])
        self.before.setEnabled(there and self._page > 0)
        self.after.setEnabled(there and self._page + 1 < self._pages)

    def _say_buttons(self) -> None:
        is_narrow = self.width() < theme.px(WORDS_FROM)
        self.title.setVisible(self.width() >= theme.px(TITLE_FROM))
        zoom = letter_form.FIT_WIDTH if self._is_whole else letter_form.FIT_PAGE
        words = (
            (self.zoom, zoom),
            (self.print, letter_form.PRINT),
            (self.export, letter_form.EXPORT_PDF),
        )
        for button, said in words:
            button.say("" if is_narrow else said)
            button.setToolTip(said)
            button.setAccessibleName(said)

    def _zoom_to(self, zoom: float) -> None:
        self._zoom = zoom
        self._show_words()
        self.width_wanted.emit(self.wanted_width())
        self._fit()
