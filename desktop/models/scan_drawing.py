"""A page of a scan drawn as a picture; needs no office, so that it is done in another process."""

from functools import lru_cache
from math import sqrt

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QTransform

from desktop.files.pdf_flags import UNSEARCHED, flags_of
from desktop.files.pdf_reading import NotReadable
from desktop.files.scans import ScanKind, kind_of
from desktop.models.page_drawing import PageImage, draw_page
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding

MOST_PIXELS = 160_000_000
"""The largest picture that is opened: an A0 sheet at 300 dots an inch."""
DRAWN_PIXELS = 16_000_000
KEPT_PIXELS = 40_000_000
_MEGABYTES = 700


@dataclass(frozen=True, slots=True)
class PageWish:
    """Which page of which scan is wanted, how wide in device pixels, by how many quarter turns."""

    digest: str
    page: int = 0
    width: int = 800
    turns: int = 0


class ScanUnreadable(Exception):
    """A scan that cannot be drawn, with the finding that says why."""

    def __init__(self, why: Finding) -> None:
        super().__init__(why.rule)
        self.finding = why


def check_picture(content: bytes, kind: ScanKind) -> Finding | None:
    """Return why a picture cannot be drawn, None where its pages can."""
    try:
        _picture(content, kind, 0)
    except ScanUnreadable as unreadable:
        return unreadable.finding
    return None


def draw_scan(content: bytes, view: PageWish, opened: "OpenedPage | None" = None) -> PageImage:
    """Return a page of a scan; raises ScanUnreadable."""
    kind = kind_of(content)
    if kind is None:
        raise ScanUnreadable(finding("scan_kind_unfit"))
    if kind is ScanKind.PDF:
        return _drawn_pdf(content, view)
    picture, page, pages = (opened or OpenedPage()).picture(content, kind, view)
    if view.turns % 4:
        picture = picture.transformed(QTransform().rotate(90 * view.turns))
    width = _width_of(picture.size(), view.width)
    smooth = Qt.TransformationMode.SmoothTransformation
    shown = picture.scaledToWidth(width, smooth)
    return PageImage(shown.convertToFormat(QImage.Format.Format_RGB32), page, pages)


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A drawn page as plain values: its points, how wide, high and long its lines are."""

    points: bytes
    shape: tuple[int, int, int]
    page: int
    pages: int
    flags: tuple[str, ...] = ()

    @property
    def image(self) -> PageImage:
        """The page as a picture of its own."""
        drawn = QImage(self.points, *self.shape, QImage.Format.Format_RGB32).copy()
        return PageImage(drawn, self.page, self.pages, self.flags)


def drawn_plain(content: bytes, view: PageWish) -> PlainPage:
    """Return a page of a scan as plain values; raises ScanUnreadable.

    The picture opened last stays open where this runs, so that zooming does not open it again.
    """
    drawn = draw_scan(content, view, _OPENED)
    image = drawn.image
    shape = (image.width(), image.height(), image.bytesPerLine())
    flags = _flags(content, view.digest) if kind_of(content) is ScanKind.PDF else ()
    return PlainPage(bytes(image.constBits()), shape, drawn.page, drawn.pages, flags)


@lru_cache(maxsize=1)
def _flags(content: bytes, _digest: str) -> tuple[str, ...]:
    """Return what the PDF holds beside its pages; that of the scan shown last is remembered."""
    try:
        return flags_of(content)
    except NotReadable:
        return (UNSEARCHED,)


class OpenedPage:
    """Remembers the picture opened last, so that zooming does not open it again."""

    def __init__(self) -> None:
        self._key = ("", -1)
        self._kept = (QImage(), 0, 0)

    def picture(self, content: bytes, kind: ScanKind, view: PageWish) -> tuple[QImage, int, int]:
        """Return the whole picture of a page, its number and how many there are."""
        key = (view.digest, view.page)
        if key == self._key and view.digest:
            return self._kept
        found = _picture(content, kind, view.page)
        size = found[0].size()
        if size.width() * size.height() <= KEPT_PIXELS:
            self._key, self._kept = key, found
        return found

    def forget(self) -> None:
        """Let the picture go."""
        self._key, self._kept = ("", -1), (QImage(), 0, 0)


_OPENED = OpenedPage()


def _drawn_pdf(content: bytes, view: PageWish) -> PageImage:
    try:
        return draw_page(content, view.page, view.width, view.turns)
    except ValueError as error:
        raise ScanUnreadable(finding("scan_damaged")) from error


def _picture(content: bytes, kind: ScanKind, page: int) -> tuple[QImage, int, int]:
    """Return a page's whole picture; the reader goes before what it reads from does."""
    QImageReader.setAllocationLimit(_MEGABYTES)
    data = QByteArray(content)
    source = QBuffer()
    source.setData(data)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source, kind.value.encode())
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    try:
        return _read(reader, page)
    finally:
        del reader
        source.close()


def _read(reader: QImageReader, page: int) -> tuple[QImage, int, int]:
    pages = max(1, reader.imageCount())
    number = max(0, min(page, pages - 1))
    if number and not reader.jumpToImage(number):
        raise ScanUnreadable(finding("scan_damaged"))
    size = reader.size()
    if size.isValid() and size.width() * size.height() > MOST_PIXELS:
        most = MOST_PIXELS // 1_000_000
        raise ScanUnreadable(finding("scan_too_large", most=most))
    picture = reader.read()
    if picture.isNull():
        raise ScanUnreadable(finding("scan_damaged"))
    return picture, number, pages


def _width_of(size: QSize, wanted: int) -> int:
    """Return how wide to draw a picture of that shape, so that it stays within bounds."""
    high = wanted * size.height() / max(1, size.width())
    if wanted * high <= DRAWN_PIXELS:
        return max(1, wanted)
    return max(1, int(sqrt(DRAWN_PIXELS * size.width() / size.height())))
