"""What `pdf_reading` reads of a finished file, read apart: a stranger's file may stall or harm."""

from collections.abc import Callable
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from desktop.files import pdf_reading
from desktop.files.apart import apart
from desktop.files.pdf_reading import NotReadable, PageSeen
from desktop.files.unreadable import Unreadable

if TYPE_CHECKING:
    from PIL.Image import Image

P = ParamSpec("P")
Answer = TypeVar("Answer")
_WHY = {"reader_stalled": "stalled", "reader_full": "too_large"}


def metadata_of(data: bytes) -> bytes:
    """Return the XMP packet of a PDF, blank where it has none; raises NotReadable."""
    return _read(pdf_reading.metadata_of, data)


def pages_of(data: bytes) -> tuple[PageSeen, ...]:
    """Return every page of a PDF as it is read; raises NotReadable."""
    return _read(pdf_reading.pages_of, data)


def drawings_of(data: bytes) -> tuple[bytes, ...]:
    """Return every page of a PDF as it is drawn, small; raises NotReadable."""
    return _read(pdf_reading.drawings_of, data)


def pictures_of(data: bytes, dpi: int = pdf_reading.DRAWN_DPI) -> tuple["Image", ...]:
    """Return the picture of every page of a PDF, fields and seals included; raises NotReadable."""
    from PIL import Image

    drawn = _read(pdf_reading.raw_pictures_of, data, dpi)
    return tuple(Image.frombytes("RGB", size, content) for size, content in drawn)


def page_codes(data: bytes, mark: str) -> tuple[str, ...]:
    """Return the QR codes that begin so, of the first page that has any; raises NotReadable."""
    return _read(pdf_reading.page_codes, data, mark)


def _read(function: Callable[P, Answer], *given: P.args, **named: P.kwargs) -> Answer:
    try:
        return apart(function, *given, **named)
    except Unreadable as found:
        raise NotReadable(_WHY.get(found.finding.rule, "damaged")) from found
