"""Pages of scans, turned and bound into one PDF in a chosen order; what is given stays as it is.

Every function here reads what a stranger made, and so is called by `apart`. The pages of a PDF
are taken over as they are, and so is a JPEG; any other picture is packed without loss.
"""

import io
import warnings
import zlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop.files.scans import LIMIT, ScanKind, kind_of
from desktop.files.unreadable import unreadable
from desktop.plain_class import dataclass

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PAGES = 300
MOST_POINTS = 256 << 20
"""Bytes of the pictures that are unpacked, all together."""

_LONG_SIDE = 842.0
"""Of a picture that does not say how large it is: that of A4."""

_INCH = 72.0
_SANE_DPI = (50.0, 2400.0)
_LONGEST = 14_400.0
_ORIENTATION = 0x0112
_UPRIGHT_BY = {1: 0, 3: 2, 6: 1, 8: 3}
"""Quarter turns clockwise by which a camera's picture stands upright, by its own note."""

_SPACES = {"1": ("/DeviceGray", 1), "L": ("/DeviceGray", 8), "RGB": ("/DeviceRGB", 8)}


@dataclass(frozen=True, slots=True)
class PageTaken:
    """One page of the new PDF: which scan's, which page of it, and its quarter turns clockwise."""

    scan: int
    page: int
    turns: int = 0


def page_count(content: bytes) -> int:
    """Return how many pages a scan has; raises Unreadable."""
    with _Opened(content) as opened:
        return opened.pages


def bound(scans: Sequence[bytes], pages: Sequence[PageTaken]) -> bytes:
    """Return one PDF of these pages in this order; raises Unreadable.

    The same pages of the same scans always make the same file.
    """
    import pikepdf  # only where pages are bound

    _check_wish(pages)
    opened: dict[int, _Opened] = {}
    packer = _Packer()
    try:
        with pikepdf.new() as made:
            for wish in pages:
                if wish.scan not in opened:
                    opened[wish.scan] = _Opened(scans[wish.scan])
                opened[wish.scan].add_to(made, wish, packer)
            if len(opened) == 1 and opened[pages[0].scan].is_all_of(pages):
                raise unreadable("pages_unchanged")
            return _saved(made)
    finally:
        for source in opened.values():
            source.close()


def _check_wish(pages: Sequence[PageTaken]) -> None:
    if not pages:
        raise unreadable("pages_none")
    if len(pages) > MOST_PAGES:
        raise unreadable("pages_many", most=MOST_PAGES)


def _saved(made: Any) -> bytes:
    import pikepdf

    out = io.BytesIO()
    try:
        made.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    except (pikepdf.PdfError, RuntimeError, ValueError):
        raise unreadable("scan_damaged") from None
    if out.tell() > LIMIT:
        raise unreadable("pages_large", most=LIMIT >> 20)
    return out.getvalue()


class _Packer:
    """Packs the points of pictures, and no more of them than there may be."""

    def __init__(self) -> None:
        self._room = MOST_POINTS

    def check(self, picture: "Image") -> None:
        self._room -= picture.width * picture.height * len(picture.getbands())
        if self._room < 0:
            raise unreadable("pages_large", most=MOST_POINTS >> 20)


class _Opened:
    """One scan that pages are taken from."""

    def __init__(self, content: bytes) -> None:
        kind = kind_of(content)
        if kind is None:
            raise unreadable("scan_kind_unfit")
        self._content, self._kind = content, kind
        self._file: Any = _opened_pdf(content) if kind is ScanKind.PDF else _opened(content)

    def __enter__(self) -> "_Opened":
        return self

    def __exit__(self, *_why: object) -> None:
        self.close()

    @property
    def pages(self) -> int:
        if self._kind is ScanKind.PDF:
            return len(self._file.pages)
        return int(self._file.n_frames) if self._kind is ScanKind.TIFF else 1

    def close(self) -> None:
        self._file.close()

    def is_all_of(self, pages: Sequence[PageTaken]) -> bool:
        """Return whether these are all its pages as they are; a picture becomes a PDF."""
        is_pdf = self._kind is ScanKind.PDF
        return is_pdf and [(p.page, p.turns % 4) for p in pages] == [
            (page, 0) for page in range(self.pages)
        ]

    def add_to(self, made: Any, wish: PageTaken, packer: _Packer) -> None:
        """Append the page; raises Unreadable."""
        if not 0 <= wish.page < self.pages:
            raise unreadable("scan_page_gone", page=wish.page + 1)
        if self._kind is ScanKind.PDF:
            self._add_page(made, wish)
        else:
            self._add_picture(made, wish, packer)

    def _add_page(self, made: Any, wish: PageTaken) -> None:
        import pikepdf

        try:
            made.pages.append(self._file.pages[wish.page])
            made.pages[-1].rotate(90 * (wish.turns % 4), relative=True)
        except (pikepdf.PdfError, RuntimeError, ValueError, TypeError):
            raise unreadable("scan_damaged") from None

    def _add_picture(self, made: Any, wish: PageTaken, packer: _Packer) -> None:
        picture = self._file
        try:
            picture.seek(wish.page)
            dpi = picture.info.get("dpi")
            turns = _turns_as_it_is(picture) if self._kind is ScanKind.JPEG else None
            if turns is not None:
                stream = _as_it_is(made, picture, self._content)
            else:
                packer.check(picture)
                stream, turns = _packed(made, _plain(picture)), 0
        except (OSError, ValueError, SyntaxError, EOFError, KeyError, TypeError):
            raise unreadable("scan_damaged") from None
        _add_sheet(made, stream, _size(int(stream.Width), int(stream.Height), dpi))
        made.pages[-1].rotate(90 * ((wish.turns + turns) % 4), relative=False)


def _opened_pdf(content: bytes) -> Any:
    import pikepdf

    try:
        document = pikepdf.open(io.BytesIO(content))
    except pikepdf.PasswordError:
        raise unreadable("scan_locked") from None
    except (pikepdf.PdfError, RuntimeError, ValueError):
        raise unreadable("scan_damaged") from None
    if document.is_encrypted:
        document.close()
        raise unreadable("scan_guarded")
    if not len(document.pages):
        document.close()
        raise unreadable("scan_without_pages")
    return document


def _opened(content: bytes) -> "Image":
    from PIL import Image, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            return Image.open(io.BytesIO(content), formats=("JPEG", "PNG", "TIFF"))
    except Image.DecompressionBombError:
        raise unreadable("pages_large", most=MOST_POINTS >> 20) from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError):
        raise unreadable("scan_damaged") from None


def _plain(picture: "Image") -> "Image":
    """Return the page of a picture upright, opaque, in one of the spaces a PDF knows."""
    from PIL import Image, ImageOps

    page = ImageOps.exif_transpose(picture)
    if "A" in page.getbands() or "transparency" in page.info:
        seen = page.convert("RGBA")
        page = Image.new("RGB", seen.size, "white")
        page.paste(seen, mask=seen.getchannel("A"))
    if page.mode.startswith("I"):
        return page.convert("I").point(lambda value: value / 256).convert("L")
    return page if page.mode in _SPACES else page.convert("RGB")


def _turns_as_it_is(jpeg: "Image") -> int | None:
    """Return the turns by which a JPEG stands upright, None where it can't be taken as it is."""
    if jpeg.mode not in ("L", "RGB"):
        return None
    return _UPRIGHT_BY.get(jpeg.getexif().get(_ORIENTATION, 1))


def _as_it_is(made: Any, picture: "Image", content: bytes) -> Any:
    picture.load()
    stream = _stream(made, picture, content)
    stream.Filter = _name("/DCTDecode")
    return stream


def _packed(made: Any, picture: "Image") -> Any:
    stream = _stream(made, picture, zlib.compress(picture.tobytes(), 3))
    stream.Filter = _name("/FlateDecode")
    return stream


def _stream(made: Any, picture: "Image", content: bytes) -> Any:
    space, bits = _SPACES[picture.mode]
    return made.make_stream(
        content,
        Type=_name("/XObject"),
        Subtype=_name("/Image"),
        Width=picture.width,
        Height=picture.height,
        ColorSpace=_name(space),
        BitsPerComponent=bits,
    )


def _add_sheet(made: Any, picture: Any, size: tuple[float, float]) -> None:
    import pikepdf

    page = made.add_blank_page(page_size=size)
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Scan=picture))
    page.Contents = made.make_stream(f"{size[0]} 0 0 {size[1]} 0 0 cm /Scan Do".encode())


def _size(wide: int, high: int, dpi: Any) -> tuple[float, float]:
    """Return how large the sheet is, in points: as the picture says, else as long as A4."""
    least, most = _SANE_DPI
    known = isinstance(dpi, tuple) and len(dpi) == 2 and all(least <= d <= most for d in dpi)
    if known:
        size = (wide * _INCH / float(dpi[0]), high * _INCH / float(dpi[1]))
    else:
        size = (wide * _LONG_SIDE / max(wide, high), high * _LONG_SIDE / max(wide, high))
    shrunk = min(1.0, _LONGEST / max(size))
    return max(3.0, round(size[0] * shrunk, 3)), max(3.0, round(size[1] * shrunk, 3))


def _name(name: str) -> Any:
    import pikepdf

    return pikepdf.Name(name)
