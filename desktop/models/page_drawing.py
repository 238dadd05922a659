"""A page of a PDF drawn as a picture; needs no office, so that it can be done in any process."""

from PySide6.QtGui import QImage

from desktop.files.pdf_reading import PDFIUM
from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as a picture on white, with its place among the pages.

    ``flags`` are the kinds of what a stranger's PDF holds beside its pages.
    """

    image: QImage
    page: int
    pages: int
    flags: tuple[str, ...] = ()


MOST_PIXELS = 16_000_000
"""A page that would have more is drawn smaller."""


def draw_page(pdf: bytes, page: int, width_px: int, turns: int = 0) -> PageImage:
    """Return the page (from 0; the last one where there are fewer) ``width_px`` wide.

    ``turns`` are quarter turns clockwise. Raises ValueError for what is no whole PDF.
    """
    with PDFIUM:
        return _drawn(pdf, page, width_px, turns)


def _drawn(pdf: bytes, page: int, width_px: int, turns: int) -> PageImage:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ValueError(str(error)) from error
    try:
        document.init_forms()  # else a seal that stands in a signature's field is not seen
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
