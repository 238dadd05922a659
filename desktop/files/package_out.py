"""A package of files with its checksums, as a folder or as one ZIP: there whole or not at all.

``SHA256SUMS`` is what ``sha256sum -c`` reads, so nobody needs this program to check a package.
"""

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from desktop.plain_class import dataclass
from desktop.store.disk import growing, sync_folder, told_full

SUMS = "SHA256SUMS"
ZIP = ".zip"
READABLE = 0o644
PACKED = (".pdf", ".jpg", ".jpeg", ".png")
"""Kinds that are compressed already."""


@dataclass(frozen=True, slots=True)
class PackedFile:
    """One file of a package: where it lies in it, how big, its hash, what it is."""

    path: str
    size: int
    sha256: str
    about: str


class Package:
    """Takes files one after another; ``put`` writes one at its place, piece by piece."""

    def __init__(self, put: Callable[[str, Iterable[bytes]], None]) -> None:
        self._put = put
        self._taken: set[str] = set()
        self.files: list[PackedFile] = []

    def add(self, path: str, content: bytes, about: str = "") -> str:
        """Put a file in and return its place, another one where that is taken."""
        return self.pour(path, (content,), about)

    def pour(self, path: str, pieces: Iterable[bytes], about: str = "") -> str:
        """Put a file in that is never whole in memory, and return its place."""
        place = free_place(path, self._taken)
        measured = _Measured(pieces)
        self._put(place, measured)
        self._note(PackedFile(place, measured.size, measured.hash.hexdigest(), about))
        return place

    def seal(self) -> str:
        """Put the list of checksums in and return the hash of that list."""
        content = self._sums()
        self._put(SUMS, (content,))
        return hashlib.sha256(content).hexdigest()

    def within(self, folder: str) -> "Package":
        """Return a package that lies in a folder of this one; ``join`` it once it is sealed."""
        return Package(lambda path, pieces: self._put(f"{folder}/{path}", pieces))

    def join(self, folder: str, inner: "Package", about: str) -> None:
        """Take a sealed package's files, and its list of checksums, into this one's list."""
        for file in inner.files:
            self._note(replace(file, path=f"{folder}/{file.path}"))
        sums = inner._sums()
        digest = hashlib.sha256(sums).hexdigest()
        self._note(PackedFile(f"{folder}/{SUMS}", len(sums), digest, about))

    def _note(self, file: PackedFile) -> None:
        self._taken.add(file.path.casefold())
        self.files.append(file)

    def _sums(self) -> bytes:
        return "".join(f"{file.sha256}  {file.path}\n" for file in self.files).encode()


class _Measured:
    """Pieces that are counted and hashed as they pass."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces, self.size, self.hash = pieces, 0, hashlib.sha256()

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.size += len(piece)
            self.hash.update(piece)
            yield piece


def free_place(path: str, taken: set[str]) -> str:
    """Return the path, with a number behind the name where it, whatever its case, is taken."""
    folder, slash, name = path.rpartition("/")
    stem, dot, kind = name.rpartition(".")
    stem = stem or name
    number, place = 1, path
    while place.casefold() in taken:
        number += 1
        place = f"{folder}{slash}{stem} ({number}){dot}{kind if dot else ''}"
    return place


@contextmanager
def packing(target: Path, root: str, made_at: datetime) -> Iterator[Package]:
    """Yield a package that becomes ``target`` when all has gone well, and else goes away.

    A target that ends with ``.zip`` is one file, in which all lies in the folder ``root``; any
    other is a folder. Raises TargetNotEmpty for a folder in which something is, and StoreFull.
    """
    if target.suffix.lower() == ZIP:
        with _zipped(target, root, made_at) as package:
            yield package
        return
    with growing(target) as folder:
        yield Package(lambda path, pieces: _write(folder, path, pieces))
        for each in (folder, *(p for p in folder.rglob("*") if p.is_dir())):
            each.chmod(0o755)
            sync_folder(each)


def _write(folder: Path, path: str, pieces: Iterable[bytes]) -> None:
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as opened:
        opened.writelines(pieces)
        opened.flush()
        os.fsync(opened.fileno())


@contextmanager
def _zipped(target: Path, root: str, made_at: datetime) -> Iterator[Package]:
    with told_full(target):
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=".", suffix=ZIP)
        growing_file = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                with ZipFile(file, "w") as book:
                    yield Package(lambda path, pieces: _pack(book, (root, path, made_at), pieces))
                file.flush()
                os.fsync(file.fileno())
            growing_file.chmod(READABLE)
            growing_file.replace(target)
            sync_folder(target.parent)
        finally:
            growing_file.unlink(missing_ok=True)


def _pack(book: ZipFile, place: tuple[str, str, datetime], pieces: Iterable[bytes]) -> None:
    root, path, made_at = place
    entry = ZipInfo(f"{root}/{path}", date_time=made_at.timetuple()[:6])
    entry.external_attr = READABLE << 16
    entry.compress_type = ZIP_STORED if path.lower().endswith(PACKED) else ZIP_DEFLATED
    with book.open(entry, "w", force_zip64=True) as opened:
        for piece in pieces:
            opened.write(piece)
