"""What a scan is, told by its content and never by its name: PDF, JPG, PNG or TIFF, whole.

Pictures are only held against their beginning and end here; whether they can be drawn is for
those who draw them to say.
"""

from enum import StrEnum
from pathlib import Path

from desktop.files.apart import apart
from desktop.files.unreadable import Unreadable
from desktop.rules.findings import Finding, finding

LIMIT = 200 * 1024 * 1024
HEAD = 1024
TAIL = 64 * 1024


class ScanKind(StrEnum):
    """The forms a scan may have."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    TIFF = "tiff"


SUFFIXES = {
    ScanKind.PDF: ".pdf",
    ScanKind.JPEG: ".jpg",
    ScanKind.PNG: ".png",
    ScanKind.TIFF: ".tif",
}
_STARTS = (
    (b"\xff\xd8\xff", ScanKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", ScanKind.PNG),
    (b"II*\0", ScanKind.TIFF),
    (b"MM\0*", ScanKind.TIFF),
    (b"II+\0", ScanKind.TIFF),
    (b"MM\0+", ScanKind.TIFF),
)
_ENDS = {ScanKind.JPEG: b"\xff\xd9", ScanKind.PNG: b"IEND"}


def kind_of(head: bytes) -> ScanKind | None:
    """Return what a file is by its first bytes, None for what is no scan."""
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    return ScanKind.PDF if b"%PDF-" in head[:HEAD] else None


def check_scan(path: Path) -> ScanKind | Finding:
    """Return what the file is, or why it can't be taken as a scan."""
    try:
        return _checked(path)
    except OSError as error:
        return finding("file_failed", why=error.strerror or error)


def _checked(path: Path) -> ScanKind | Finding:
    if path.is_dir():
        return finding("scan_is_folder")
    size = path.stat().st_size
    if size == 0:
        return finding("scan_empty")
    if size > LIMIT:
        return finding("attachment_too_large", limit_mb=LIMIT // (1024 * 1024))
    with path.open("rb") as file:
        kind = kind_of(file.read(HEAD))
        file.seek(max(0, size - TAIL))
        tail = file.read()
    if kind is None:
        return finding("scan_kind_unfit")
    if kind is ScanKind.PDF:
        return _apart_pdf_fault(path) or kind
    return finding("scan_cut_off") if _ENDS.get(kind, b"") not in tail else kind


def _apart_pdf_fault(path: Path) -> Finding | None:
    try:
        return apart(pdf_fault, path)
    except Unreadable as found:
        return found.finding


def pdf_fault(path: Path) -> Finding | None:
    """Return why a PDF can't be taken as a scan."""
    import pikepdf  # only where a scan is a PDF

    try:
        with pikepdf.open(path, attempt_recovery=False) as document:
            return None if len(document.pages) else finding("scan_without_pages")
    except pikepdf.PasswordError:
        return finding("scan_locked")
    except (pikepdf.PdfError, ValueError, RuntimeError):  # ValueError: a number beyond 64 bits
        return finding("scan_damaged")
