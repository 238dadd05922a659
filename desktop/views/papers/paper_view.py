"""Any finished paper as it will be printed: its true pages, and beside them how to print."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.pdf_pages import PageImage
from desktop.models.rows_letters import KeepingPage
from desktop.views import theme
from desktop.views.acts.act_sheet import ActSheet
from desktop.views.keymap import Shortcut
from desktop.views.letters.letter_preview import LetterPreview
from desktop.views.letters.seal_sheet import SealSheet
from desktop.views.papers.paper_keeping import PaperKeepingCard
from desktop.views.print_panel import WIDTH, PrintPanel
from desktop.views.requests import LetterAct, PaperShown
from desktop.views.widgets.card import column, row
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.page_frame import PageFrame
from desktop.wording import printing as words
from desktop.wording import screens

SHEET = 380
"""How wide the sheets of seal and time stamp are."""
BAR = 12
"""Room for the scroll bar beside the panel."""


class PaperView(QWidget):
    """A paper and its print panel; read-only, so single keys turn and scale its pages.

    Signals: ``print_wanted(PrintRequest)``; ``export_wanted()``; ``refreshed()`` the printers
    are to be looked for again; ``scan_wanted()`` and ``serve_wanted()`` for what is shown;
    ``stamped(str)`` with the service's address.
    """

    print_wanted = Signal(object)
    export_wanted = Signal()
    refreshed = Signal()
    scan_wanted = Signal()
    serve_wanted = Signal()
    stamped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper: PaperShown | None = None
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 16, 20, 16)))
        self.info = InfoBar()
        outer.addWidget(self.info)
        both = row(gap=14)
        self.preview = LetterPreview(words.PREVIEW, words.PREVIEW_NOTE)
        self.preview.print.hide()
        self.preview.export.hide()
        self.panel = PrintPanel()
        self.panel.print_wanted.connect(self.print_wanted)
        self.panel.export_wanted.connect(self.export_wanted)
        both.addWidget(self.preview, 1)
        both.addWidget(self._make_side())
        outer.addLayout(both, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._make_keys()

    def _make_side(self) -> QWidget:
        """Return what stands beside the pages: seal and service, then how to print."""
        self.keeping = PaperKeepingCard(WIDTH)
        self.keeping.act_wanted.connect(self.begin)
        self.seal, self.sheet = SealSheet(), ActSheet()
        self.sheet.acted.connect(self._stamp)
        side = QWidget()
        layout = column(side, gap=12)
        layout.addWidget(self.keeping)
        for sheet in (self.seal, self.sheet):
            sheet.cancelled.connect(self.put_away)
            layout.addWidget(sheet)
        layout.addWidget(self.panel)
        layout.addStretch(1)
        self._side = PageFrame(side)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()
        return self._side

    def show_keeping(self, page: KeepingPage | None) -> None:
        """Show how the paper is sealed and served; None for what others sign."""
        self.keeping.show_keeping(page)

    def begin(self, act: str) -> None:
        """Open what does an act of the paper's seal or service."""
        page = self.keeping.page
        if page is None or dict(page.against).get(act, "-"):
            return
        if act == "scan":
            self.scan_wanted.emit()
        elif act == "serve":
            self.serve_wanted.emit()
        elif act == "seal":
            self._put_up()
            self.seal.open_for(page.seal)
            self._fit()
        else:
            self._put_up()
            self.sheet.open_for(page.seal, "stamp-letter")
            self._fit()

    def put_away(self) -> None:
        """Close the sheet; the print panel stands there again."""
        self.seal.hide()
        self.sheet.hide()
        self.panel.show()
        self._fit()
        self.keeping.setVisible(self.keeping.page is not None)
        self.setFocus()

    def show_refusal(self, reasons: Sequence[str]) -> None:
        """Say why the paper was not sealed: on the sheet where one is open."""
        sheets = (self.seal, self.sheet)
        shown = next((sheet for sheet in sheets if not sheet.isHidden()), None)
        if shown is not None:
            shown.refuse(reasons)
        else:
            self.show_trouble(screens.REFUSED, "\n".join(reasons))

    def _put_up(self) -> None:
        self.panel.hide()
        self.keeping.hide()

    def _stamp(self, act: LetterAct) -> None:
        self.stamped.emit(dict(act.said)["address"])

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: the sheets' width follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        is_open = not self.seal.isHidden() or not self.sheet.isHidden()
        self._side.setFixedWidth(theme.px((SHEET if is_open else WIDTH) + BAR))
        for sheet in (self.seal, self.sheet):
            sheet.setFixedWidth(theme.px(SHEET))

    def show_paper(self, paper: PaperShown, sizes: Sequence[tuple[float, float]]) -> None:
        """Show another paper; its pages come by ``show_page``."""
        self.paper = paper
        self.info.hide()
        self.show_keeping(None)
        self.put_away()
        self.preview.show_nothing()
        self.preview.name_pages(paper.name)
        self.panel.show_paper(paper, sizes)

    def show_page(self, drawn: PageImage) -> None:
        """Show a page that was drawn."""
        self.preview.show_page(drawn)

    def show_trouble(self, title: str, why: str) -> None:
        """Say that the paper was not printed, and why."""
        self.info.say(title, (why,), "red", detail=why)

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth: its parts scroll, so the window's height will do."""
        return False

    def _make_keys(self) -> None:
        on_page = Qt.ShortcutContext.WidgetShortcut
        anywhere = Qt.ShortcutContext.WidgetWithChildrenShortcut
        bound = (
            ("PgUp", self.preview.turn_back, anywhere),
            ("PgDown", self.preview.turn_on, anywhere),
            ("Ctrl+P", self.panel.confirm, anywhere),
            ("Return", self.panel.confirm, on_page),
            ("Enter", self.panel.confirm, on_page),
            ("Ctrl+S", self.export_wanted.emit, anywhere),
            ("F5", self.refreshed.emit, anywhere),
            ("+", self.preview.larger, on_page),
            ("=", self.preview.larger, on_page),
            ("-", self.preview.smaller, on_page),
            ("W", self.preview.toggle_fit, on_page),
        )
        for keys, act, context in bound:
            shortcut = Shortcut(keys, self, "paper")
            shortcut.setContext(context)
            shortcut.setAutoRepeat(act != self.panel.confirm)
            shortcut.activated.connect(act)
