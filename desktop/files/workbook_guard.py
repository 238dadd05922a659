"""Look at a workbook's package before anything of it is parsed.

What is refused here was made to harm (a bomb, entities, paths that lead out), can't be read
(a password, a file cut off) or is none (text, an old workbook, a picture).
"""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from desktop.files.content import MEGABYTE, too_large
from desktop.files.unreadable import unreadable
from desktop.plain_class import dataclass

CHUNK = 1 << 18
SEAM = 24
MEMBERS = 2000
RATIO = 200
SMALL = 1 << 20
"""Below so many bytes a high ratio is no bomb: a sheet of blanks packs that well."""
PARSED_WHOLE = 3 << 20
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
ENTITIES = re.compile(rb"<!(?:DOCTYPE|ENTITY)|<\x00?!\x00?(?:D\x00?O\x00?C\x00?T|E\x00?N\x00?T)")
TYPES = "[content_types].xml"
MACROS = re.compile(rb"(?i)vbaproject|macro(?:enabled|sheet)")
ROW = re.compile(rb"<(?:\w+:)?row[\s>/]")
SHEET = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
LARGE_PARTS = re.compile(r"xl/(?:worksheets/.+|sharedstrings)\.xml", re.IGNORECASE)
XML = (".xml", ".rels", ".vml")

BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    EOFError,
    RuntimeError,
    OSError,
    ValueError,
    struct.error,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a workbook may be: bytes, bytes unpacked, rows and columns of a sheet."""

    packed: int
    unpacked: int
    rows: int
    columns: int


def check_package(content: bytes, limits: Limits) -> None:
    """Raise Unreadable where the bytes are no workbook that can be parsed without harm."""
    if content.startswith(OLE):
        rule = "file_encrypted" if ENCRYPTED in content else "file_old_workbook"
        raise unreadable(rule)
    if not content.startswith(b"PK"):
        raise unreadable("file_is_text" if _is_text(content) else "file_not_workbook", why="ZIP")
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            _check_members(package.infolist(), limits)
            _check_rows(package, limits)
            _check_size(package.infolist(), limits)
            _check_parts(package)
            _check_types(package)
    except BROKEN as error:
        raise unreadable("file_damaged", why=error) from error


def _is_text(content: bytes) -> bool:
    head = content[:4096]
    return b"\x00" not in head and any(mark in head for mark in (b",", b"\t", b"{", b"<"))


def _check_members(members: list[zipfile.ZipInfo], limits: Limits) -> None:
    names = {m.filename.replace("\\", "/") for m in members}
    if any(m.flag_bits & 1 for m in members):
        raise unreadable("file_encrypted")
    if len(members) > MEMBERS or any(is_bomb(m) for m in members):
        raise unreadable("file_bomb", limit_mb=limits.unpacked // MEGABYTE)
    if any(n.startswith("/") or ".." in n.split("/") for n in names):
        raise unreadable("file_not_workbook", why="..")
    if any(n.lower().endswith("vbaproject.bin") for n in names):
        raise unreadable("file_has_macros")
    if "xl/workbook.xml" not in names:
        raise unreadable("file_not_workbook", why="xl/workbook.xml")


def is_bomb(member: zipfile.ZipInfo) -> bool:
    """Return whether a part unpacks to much more than a sound one does."""
    packed = max(member.compress_size, 1)
    return member.file_size > SMALL and member.file_size > RATIO * packed


def _check_rows(package: zipfile.ZipFile, limits: Limits) -> None:
    """Count the rows of each sheet, no further than there may be; a long list is said as such."""
    for member in package.infolist():
        rows = 0
        if SHEET.fullmatch(member.filename) is None:
            continue
        for chunk in _chunks(package, member):
            rows += len(ROW.findall(chunk))
            if rows > limits.rows:
                raise unreadable("file_too_many_rows", limit=limits.rows)


def _check_size(members: list[zipfile.ZipInfo], limits: Limits) -> None:
    if sum(m.file_size for m in members) > limits.unpacked:
        raise too_large(limits.unpacked)
    for member in members:
        is_large = LARGE_PARTS.fullmatch(member.filename) is not None
        is_parsed = member.filename.lower().endswith(XML) and not is_large
        if is_parsed and member.file_size > PARSED_WHOLE:
            raise too_large(PARSED_WHOLE)


def _check_parts(package: zipfile.ZipFile) -> None:
    """Refuse entities in any part that may be parsed."""
    for member in package.infolist():
        if not member.filename.lower().endswith(XML):
            continue
        if any(ENTITIES.search(chunk) for chunk in _chunks(package, member)):
            raise unreadable("file_has_entities")


def _check_types(package: zipfile.ZipFile) -> None:
    """Refuse macros whatever their part is called: programs go by its type."""
    for member in package.infolist():
        if member.filename.lower() != TYPES:
            continue
        if any(MACROS.search(chunk.replace(b"\0", b"")) for chunk in _chunks(package, member)):
            raise unreadable("file_has_macros")


def _chunks(package: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield a part piece by piece, each with the end of the one before, so no mark is missed."""
    tail = b""
    with package.open(member) as part:
        while piece := part.read(CHUNK):
            yield tail + piece
            tail = piece[-SEAM:]
