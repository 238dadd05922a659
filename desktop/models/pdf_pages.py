"""The pages of a PDF as pictures, drawn in the desk's worker so that the window never waits."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import pypdfium2
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.files.pdf_reading import PDFIUM
from desktop.models.desk import Desk, Ticket


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as a picture on white, with its place among the pages."""

    image: QImage
    page: int
    pages: int


MOST_PIXELS = 16_000_000
"""A page that would have more is drawn smaller."""


def draw_page(pdf: bytes, page: int, width_px: int, turns: int = 0) -> PageImage:
    """Return the page (from 0; the last one where there are fewer) ``width_px`` wide.

    ``turns`` are quarter turns clockwise. Raises ValueError for what is no whole PDF.
    """
    with PDFIUM:
        return _drawn(pdf, page, width_px, turns)


def _drawn(pdf: bytes, page: int, width_px: int, turns: int) -> PageImage:
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ValueError(str(error)) from error
    try:
        pages = len(document)
        number = max(0, min(page, pages - 1))
        sheet = document[number]
        scale = _scale(sheet.get_size(), width_px, turns)
        white = (255, 255, 255, 255)
        turned = 90 * (turns % 4)
        bitmap = sheet.render(scale=scale, rotation=turned, fill_color=white, prefer_bgrx=True)
        raw = bytes(bitmap.buffer)
        shape = (bitmap.width, bitmap.height, bitmap.stride)
        drawn = QImage(raw, *shape, QImage.Format.Format_RGB32).copy()
        bitmap.close()
        sheet.close()
    finally:
        document.close()
    return PageImage(drawn, number, pages)


def _scale(size: tuple[float, float], width_px: int, turns: int) -> float:
    wide, high = size if turns % 2 == 0 else (size[1], size[0])
    return float(min(width_px / wide, (MOST_PIXELS / (wide * high)) ** 0.5))


def joined(pdfs: Sequence[bytes]) -> bytes:
    """Return the pages of several files one after another, to be looked at."""
    if len(pdfs) == 1:
        return pdfs[0]
    target = BytesIO()
    with PDFIUM:
        whole = pypdfium2.PdfDocument.new()
        try:
            for pdf in pdfs:
                part = pypdfium2.PdfDocument(pdf)
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
