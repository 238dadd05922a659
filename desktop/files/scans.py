"""What a scan is, told by its content and never by its name: PDF, JPG, PNG or TIFF, whole.

Pictures are only held against their beginning and end here; whether they can be drawn is for
those who draw them to say.
"""

import io
import os
import stat
from enum import StrEnum
from pathlib import Path

from desktop.files.apart import apart
from desktop.files.unreadable import Unreadable
from desktop.rules.findings import Finding, finding

LIMIT = 200 * 1024 * 1024
HEAD = 1024
TAIL = 64 * 1024
_OPEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


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
    read = whole_scan(path)
    return read if isinstance(read, Finding) else read[0]


def whole_scan(path: Path) -> tuple[ScanKind, bytes] | Finding:
    """Return what the file is with all that is in it, or why it can't be taken as a scan.

    It is read once: what is looked at is what is kept, whatever becomes of the file meanwhile.
    """
    try:
        content = _read(path)
    except OSError as error:
        return finding("file_failed", why=error.strerror or error)
    if isinstance(content, Finding):
        return content
    kind = scan_kind(content)
    return kind if isinstance(kind, Finding) else (kind, content)


def scan_kind(content: bytes) -> ScanKind | Finding:
    """Return what the content of a file is, or why it can't be taken as a scan."""
    kind = kind_of(content[:HEAD])
    if kind is None:
        return finding("scan_kind_unfit")
    if kind is ScanKind.PDF:
        return _apart_pdf_fault(content) or kind
    return kind if _ENDS.get(kind, b"") in content[-TAIL:] else finding("scan_cut_off")


def _read(path: Path) -> bytes | Finding:
    """Read a file no further than a scan may reach; a pipe or a device is never waited for."""
    if path.is_dir():
        return finding("scan_is_folder")
    with open(os.open(path, _OPEN), "rb") as file:  # noqa: PTH123 - not to wait for a pipe
        told = os.fstat(file.fileno())
        if not told.st_size or not stat.S_ISREG(told.st_mode):
            return finding("scan_empty")
        content = file.read(LIMIT + 1) if told.st_size <= LIMIT else b""
    if not content or len(content) > LIMIT:
        return finding("attachment_too_large", limit_mb=LIMIT // (1024 * 1024))
    return content


def _apart_pdf_fault(content: bytes) -> Finding | None:
    try:
        return apart(pdf_fault, content)
    except Unreadable as found:
        return found.finding


def pdf_fault(content: bytes) -> Finding | None:
    """Return why a PDF can't be taken as a scan."""
    import pikepdf  # only where a scan is a PDF

    try:
        with pikepdf.open(io.BytesIO(content), attempt_recovery=False) as document:
            return None if len(document.pages) else finding("scan_without_pages")
    except pikepdf.PasswordError:
        return finding("scan_locked")
    except (pikepdf.PdfError, ValueError, RuntimeError):  # ValueError: a number beyond 64 bits
        return finding("scan_damaged")
