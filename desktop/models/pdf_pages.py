"""The pages of a PDF as pictures, drawn in the desk's worker so that the window never waits."""

from collections.abc import Sequence
from io import BytesIO

from PySide6.QtCore import QObject, Signal

from desktop.files.pdf_reading import PDFIUM
from desktop.models.desk import Desk, Ticket
from desktop.models.page_drawing import MOST_PIXELS as MOST_PIXELS
from desktop.models.page_drawing import PageImage as PageImage
from desktop.models.page_drawing import draw_page as draw_page


def joined(pdfs: Sequence[bytes]) -> bytes:
    """Return the pages of several files one after another, to be looked at."""
    if len(pdfs) == 1:
        return pdfs[0]
    import pypdfium2
    from pypdfium2 import raw as pdfium

    target = BytesIO()
    with PDFIUM:
        whole = pypdfium2.PdfDocument.new()
        try:
            for pdf in pdfs:
                part = pypdfium2.PdfDocument(pdf)
                for page in part:  # the field of a seal would be left behind
                    pdfium.FPDFPage_Flatten(page, pdfium.FLAT_PRINT)
                    page.close()
                whole.import_pages(part)
                part.close()
            whole.save(target)
        finally:
            whole.close()
    return target.getvalue()


class PdfPages(QObject):
    """Shows one page of one PDF at a time; only the newest wish is drawn.

    Signals: ``drawn(PageImage)``; ``failed(Fault)``.
    """

    drawn = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pdf = b""
        self._page = 0
        self._width = 800
        self._ticket = Ticket()

    def show_pdf(self, pdf: bytes) -> None:
        """Show another PDF, keeping the page where it has one."""
        self._pdf = pdf
        self._draw()

    def begin(self) -> None:
        """Have the next PDF shown from its first page: it is another paper."""
        self._page = 0

    def turn(self, page: int) -> None:
        """Show another page."""
        self._page = max(0, page)
        self._draw()

    def fit(self, width_px: int) -> None:
        """Draw at another width, in device pixels."""
        if width_px != self._width and width_px > 0:
            self._width = width_px
            self._draw()

    def _draw(self) -> None:
        self._ticket.cancel()
        if not self._pdf:
            return
        pdf, page, width = self._pdf, self._page, self._width
        self._ticket = self._desk.ask(
            lambda _office: draw_page(pdf, page, width), self._drawn, self.failed.emit
        )

    def _drawn(self, image: PageImage) -> None:
        self._page = image.page
        self.drawn.emit(image)
