"""Read a finished PDF or picture from anywhere: its pages as drawn and as text, the codes in it.

What is drawn is compared as the reader's eye would: the same renderer on both files, so that an
overlay counts as much as a changed word.
"""

import io
from collections.abc import Iterable, Iterator
from threading import RLock
from typing import TYPE_CHECKING, Any

from desktop.plain_class import dataclass

if TYPE_CHECKING:
    import PIL.Image
    import pypdfium2

PDFIUM = RLock()
"""Held while pypdfium2 works: it must never be met from two threads at once."""

DRAWN_DPI = 60
CODE_DPI = (150, 300)
MOST_PIXELS = 60_000_000
"""A picture that has more is not opened; a page that would have more is drawn smaller."""

MOST_PAGES = 200


class NotReadable(Exception):
    """The file can't be read; ``why`` is ``locked``, ``damaged``, ``too_large``,
    ``stalled`` or ``no_file``.
    """

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class PageSeen:
    """One page as it is read, without blanks; size and places of the text are in points."""

    text: str
    size: tuple[int, int]
    places: tuple[tuple[int, ...], ...]


def metadata_of(data: bytes) -> bytes:
    """Return the XMP packet of a PDF, blank where it has none; raises NotReadable."""
    import pikepdf  # only where a file is verified

    try:
        with pikepdf.open(io.BytesIO(data)) as document:
            found = document.Root.get("/Metadata")
            return bytes(found.read_bytes()) if isinstance(found, pikepdf.Stream) else b""
    except pikepdf.PasswordError:
        raise NotReadable("locked") from None
    except (pikepdf.PdfError, ValueError, RuntimeError):
        raise NotReadable("damaged") from None


def pages_of(data: bytes) -> tuple[PageSeen, ...]:
    """Return every page of a PDF as it is read; raises NotReadable."""
    with PDFIUM, _opened(data) as document:
        return tuple(_seen(document[number]) for number in range(len(document)))


def drawings_of(data: bytes) -> tuple[bytes, ...]:
    """Return every page of a PDF as it is drawn, small; raises NotReadable."""
    return tuple(picture.tobytes() for picture in pictures_of(data))


def pictures_of(data: bytes, dpi: int = DRAWN_DPI) -> tuple["PIL.Image.Image", ...]:
    """Return the picture of every page of a PDF, fields and seals included; raises NotReadable."""
    with PDFIUM, _opened(data) as document:
        return tuple(_drawn(document[n], dpi).convert("RGB") for n in range(len(document)))


def raw_pictures_of(data: bytes, dpi: int) -> tuple[tuple[tuple[int, int], bytes], ...]:
    """Return size and points of the picture of every page of a PDF; raises NotReadable."""
    return tuple((picture.size, picture.tobytes()) for picture in pictures_of(data, dpi))


def page_codes(data: bytes, mark: str) -> tuple[str, ...]:
    """Return the QR codes that begin so, each once, of the first page that has any.

    Raises NotReadable.
    """
    for found in _codes_by_page(data):
        own = tuple(dict.fromkeys(text for text in found if text.startswith(mark)))
        if own:
            return own
    return ()


def codes_of(data: bytes) -> Iterator[str]:
    """Yield the texts of the QR codes in a PDF, from its last page on, or in a picture.

    Raises NotReadable.
    """
    for found in _codes_by_page(data):
        yield from found


def _codes_by_page(data: bytes) -> Iterator[tuple[str, ...]]:
    from zxingcpp import (  # only where a code is looked for
        BarcodeFormat,
        BarcodeFormats,
        read_barcodes,
    )

    for picture in _pictures(data):
        found = read_barcodes(picture, BarcodeFormats(BarcodeFormat.QRCode))
        yield tuple(code.text for code in found if code.text)


def _pictures(data: bytes) -> Iterator[Any]:
    if b"%PDF-" not in data[:1024]:
        yield _picture(data)
        return
    for dpi in CODE_DPI:
        for number in reversed(range(len(pages_of(data)))):
            with PDFIUM, _opened(data) as document:
                drawn = _drawn(document[number], dpi)
            yield drawn


def _picture(data: bytes) -> Any:
    from PIL import Image  # only where a picture is verified

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "TIFF")) as image:
            if image.width * image.height > MOST_PIXELS:
                raise NotReadable("too_large")
            return image.convert("L")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise NotReadable("damaged") from None


class _opened:  # noqa: N801 - reads as a verb
    """A PDF that pypdfium2 has open for a while."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __enter__(self) -> "pypdfium2.PdfDocument":
        import pypdfium2

        try:
            self._document = pypdfium2.PdfDocument(self._data)
        except pypdfium2.PdfiumError:
            raise NotReadable("damaged") from None
        if not 0 < len(self._document) <= MOST_PAGES:
            self._document.close()
            raise NotReadable("damaged")
        self._document.init_forms()  # else what a field draws over a page is not seen
        return self._document

    def __exit__(self, _kind: object, error: BaseException | None, _where: object) -> None:
        import pypdfium2

        self._document.close()
        if isinstance(error, pypdfium2.PdfiumError):
            raise NotReadable("damaged") from error


def _seen(page: "pypdfium2.PdfPage") -> PageSeen:
    """Return a page as it is read; raises NotReadable where text stands at no place of it."""
    text = page.get_textpage()
    rects = (text.get_rect(n) for n in range(text.count_rects()))
    width, height = page.get_size()
    try:
        places = tuple(tuple(round(side) for side in rect) for rect in rects)
        size = (round(width), round(height))
    except (ValueError, OverflowError):
        raise NotReadable("damaged") from None
    return PageSeen("".join(text.get_text_bounded().split()), size, places)


def _drawn(page: "pypdfium2.PdfPage", dpi: int) -> Any:
    width, height = page.get_size()
    most = (MOST_PIXELS / max(width * height, 1.0)) ** 0.5
    return page.render(scale=min(dpi / 72, most), fill_color=(255, 255, 255, 255)).to_pil()


def first_difference(
    ours: Iterable[PageSeen], theirs: Iterable[PageSeen]
) -> tuple[int, str, str] | None:
    """Return the first page (from 1) whose words or places differ, with the words there in both.

    Both are blank where only size or places differ; None where all pages read alike.
    """
    for number, (one, other) in enumerate(zip(ours, theirs, strict=False), start=1):
        if one.text != other.text:
            return (number, *_around(one.text, other.text))
        if (one.size, one.places) != (other.size, other.places):
            return (number, "", "")
    return None


def _around(one: str, other: str, width: int = 12) -> tuple[str, str]:
    place = next(
        (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    start = max(0, place - width // 2)
    return one[start : start + width], other[start : start + width]
