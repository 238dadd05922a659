"""Any finished paper as it will be printed: its true pages, and beside them how to print."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.pdf_pages import PageImage
from desktop.views import theme
from desktop.views.keymap import Shortcut
from desktop.views.letters.letter_preview import LetterPreview
from desktop.views.print_panel import PrintPanel
from desktop.views.requests import PaperShown
from desktop.views.widgets.card import column, row
from desktop.views.widgets.info_bar import InfoBar
from desktop.wording import printing as words


class PaperView(QWidget):
    """A paper and its print panel; read-only, so single keys turn and scale its pages.

    Signals: ``print_wanted(PrintRequest)``; ``export_wanted()``; ``refreshed()`` the printers
    are to be looked for again.
    """

    print_wanted = Signal(object)
    export_wanted = Signal()
    refreshed = Signal()

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
        both.addWidget(self.panel)
        outer.addLayout(both, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._make_keys()

    def show_paper(self, paper: PaperShown, sizes: Sequence[tuple[float, float]]) -> None:
        """Show another paper; its pages come by ``show_page``."""
        self.paper = paper
        self.info.hide()
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
