"""Tell whether a file from a seal platform is the letter with a seal on it, and nothing else.

A seal platform gets the letter without its seal and gives it back with a signature and a red seal.
Whatever else a reader would see or could be made to see is refused: words painted over or added,
further annotations, attachments, scripts, and what shows on paper but not on the screen.
"""

import io
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from desktop.files.apart import apart
from desktop.files.foreign_pdf import pages_of, pictures_of
from desktop.files.pdf_reading import NotReadable, first_difference
from desktop.files.unreadable import Unreadable
from desktop.rules.findings import Finding, finding
from desktop.wording import signs
from desktop.wording.sealing import EXTRAS, UNREADABLE

if TYPE_CHECKING:
    from PIL.Image import Image

    from desktop.letters.signature import Signature

DPI = 72
MARGIN = round(25 * DPI / 25.4)
"""How far from its place in our own drawing a platform's seal may lie, in points of a picture."""

RED_LOST = 110
"""How much darker in red a seal may make a point: more is black ink and no seal."""

WHITE_GAINED = 90
"""How much lighter in green and blue a seal may make a point: more covers what stood there."""

BLACK = (0, 0, 0)
HIDDEN = 1 | 2 | 32
"""Flags of a field that is invisible, hidden, or not viewed."""

PRINTED = 4


def read_platform_file(
    data: bytes, plain: bytes, sealed: bytes
) -> "tuple[Signature | None, tuple[Finding, ...]]":
    """Return the signature in a platform's file, and why the file is not the letter sealed.

    ``plain`` and ``sealed`` are the letter's own pages, without and with the seal drawn by us.
    """
    from desktop.letters.signature import SigningFailed, signature_in

    findings = tuple(_read_otherwise(data, plain))
    if findings:
        return None, findings
    try:
        signature = apart(signature_in, data, is_stamp_known=True)
    except (SigningFailed, Unreadable) as fault:
        return None, (fault.finding,)
    if signature is None:
        return None, (finding("sealed_file_unsigned", "file"),)
    if not (signature.is_whole and signature.is_in_time):
        return None, (finding("sealed_file_broken", "file"),)
    return signature, (*_extras(data, plain), *drawn_beside_seal(data, plain, sealed))


def drawn_beside_seal(data: bytes, plain: bytes, sealed: bytes) -> Iterator[Finding]:
    """Yield the first page on which more is drawn than a red seal about where ours would be.

    All three files have as many pages; raises NotReadable.
    """
    drawn = zip(*(pictures_of(one, DPI) for one in (data, plain, sealed)), strict=True)
    for number, (theirs, ours, with_seal) in enumerate(drawn, start=1):
        if theirs.size != ours.size:
            yield finding("sealed_file_drawn", "file", page=number)
            return
        place = _place(ours, with_seal)
        if not _is_within(theirs, ours, place):
            yield finding("sealed_file_drawn", "file", page=number)
            return
        if not _is_only_red(theirs, ours):
            yield finding("sealed_file_covered", "file", page=number)
            return


def _read_otherwise(data: bytes, plain: bytes) -> Iterable[Finding]:
    if data == plain:
        yield finding("sealed_file_same", "file")
        return
    try:
        ours, theirs = pages_of(plain), pages_of(data)
    except NotReadable as fault:
        yield finding("sealed_file_unreadable", "file", why=UNREADABLE[fault.why])
        return
    if len(ours) != len(theirs):
        yield finding("sealed_file_pages", "file", ours=len(ours), theirs=len(theirs))
        return
    found = first_difference(ours, theirs)
    if found is not None:
        page, one, other = found
        if not one and not other:
            yield finding("sealed_file_places", "file", page=page)
            return
        yield finding("sealed_file_text", "file", page=page, ours=one, theirs=other)


def _place(ours: "Image", with_seal: "Image") -> tuple[int, int, int, int]:
    from PIL import ImageChops

    box = ImageChops.difference(ours, with_seal).getbbox()
    if box is None:
        return (0, 0, 0, 0)
    left, top, right, bottom = box
    return (max(0, left - MARGIN), max(0, top - MARGIN), right + MARGIN, bottom + MARGIN)


def _is_within(theirs: "Image", ours: "Image", place: tuple[int, int, int, int]) -> bool:
    from PIL import ImageChops

    differs = ImageChops.difference(theirs, ours)
    differs.paste(BLACK, place)
    return differs.getbbox() is None


def _is_only_red(theirs: "Image", ours: "Image") -> bool:
    from PIL import ImageChops

    lost: Any = ImageChops.subtract(ours, theirs).getextrema()
    gained: Any = ImageChops.subtract(theirs, ours).getextrema()
    whitest = max(_most(gained[1]), _most(gained[2]))
    return _most(lost[0]) <= RED_LOST and whitest <= WHITE_GAINED


def _most(extrema: Any) -> int:
    return int(extrema[1])


def _extras(data: bytes, plain: bytes) -> Iterator[Finding]:
    """Yield what the file has beside the letter's pages and one signature's field."""
    try:
        what = extras_said(data, plain)
    except NotReadable:
        yield finding("sealed_file_unreadable", "file", why=UNREADABLE["damaged"])
        return
    if what:
        yield finding("sealed_file_extras", "file", what=what)


def extras_said(data: bytes, plain: bytes) -> str:
    """Return in words what a file has beside a letter's pages, blank for nothing; NotReadable."""
    try:
        kinds = apart(extra_kinds, data, plain)
    except Unreadable:
        raise NotReadable("damaged") from None
    return signs.LIST.join(EXTRAS[kind] for kind in kinds)


def extra_kinds(data: bytes, plain: bytes) -> tuple[str, ...]:
    """Return the kinds of what a file has beside a letter's pages; raises NotReadable."""
    import pikepdf  # only where a file is taken in or verified

    try:
        with pikepdf.open(io.BytesIO(data)) as given, pikepdf.open(io.BytesIO(plain)) as own:
            return tuple(dict.fromkeys(_extra_kinds(given, own)))
    except (pikepdf.PdfError, ValueError, RuntimeError, TypeError, AttributeError):
        raise NotReadable("damaged") from None


def _extra_kinds(given: Any, own: Any) -> Iterator[str]:
    root = given.Root
    if any(key in root for key in ("/OpenAction", "/AA")) or "/JavaScript" in _names(root):
        yield "script"
    if "/EmbeddedFiles" in _names(root) or "/AF" in root or "/Collection" in root:
        yield "attachment"
    if "/OCProperties" in root and "/OCProperties" not in own.Root:
        yield "layers"
    if "/XFA" in root.get("/AcroForm", {}):
        yield "form"
    yield from _on_pages(given, own)


def _on_pages(given: Any, own: Any) -> Iterator[str]:
    for page, mine in zip(given.pages, own.pages, strict=True):
        if "/AA" in page:
            yield "script"
        notes = list(page.get("/Annots", ()))
        widgets = [note for note in notes if note.get("/Subtype") == "/Widget"]
        if len(notes) - len(widgets) > len(list(mine.get("/Annots", ()))):
            yield "annotation"
        for widget in widgets:
            yield from _of_widget(widget)


def _of_widget(widget: Any) -> Iterator[str]:
    kind = widget.get("/FT") or widget.get("/Parent", {}).get("/FT")
    if kind != "/Sig":
        yield "form"
    if "/A" in widget or "/AA" in widget:
        yield "script"
    left, bottom, right, top = (float(side) for side in widget.get("/Rect", (0, 0, 0, 0)))
    flags = int(widget.get("/F", 0))
    if left != right and bottom != top and (flags & HIDDEN or not flags & PRINTED):
        yield "hidden"


def _names(root: Any) -> Any:
    return root.get("/Names", {})
