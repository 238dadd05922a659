"""Attachments: files kept under the SHA-256 of their bytes, beside the store's own file.

A file is streamed to a temporary name, synced and renamed, so that under a hash there is the
whole file or none. The name it was given is data, kept by whoever refers to it. In an encrypted
store each lies sealed once more under the store's own key: hash and size are of what it holds.
"""

import hashlib
import os
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Protocol

from desktop.plain_class import dataclass
from desktop.store.disk import sync_folder, told_full
from desktop.store.errors import (
    AttachmentDamaged,
    AttachmentMissing,
    AttachmentTooLarge,
    SealBroken,
)
from desktop.store.sealing import (
    HEADER,
    SealKey,
    content_size,
    sealed_ref,
    sealed_stream,
    unsealed_stream,
)

LIMIT = 200 * 1024 * 1024
CHUNK = 1024 * 1024
_DIGEST = re.compile(r"[0-9a-f]{64}")
_INCOMING = "incoming-"
ABANDONED_SECONDS = 3600


class Source(Protocol):
    """What a file is read from."""

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes, none at the end."""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """Under which hash a file is kept, and size and hash of what was put in."""

    digest: str
    size: int
    content_digest: str


class Attachments:
    """The folder of a store's attachments: ``aa/<sha256>``.

    ``rest`` returns the key they lie under in an encrypted store; raises StoreLocked.
    """

    def __init__(self, folder: Path, rest: Callable[[], SealKey] | None = None) -> None:
        self.folder = folder
        self._rest = rest

    def put(self, source: Source, *, key: SealKey | None = None, limit: int = LIMIT) -> KeptFile:
        """Keep what ``source`` yields, sealed under ``key`` where one is given.

        Raises AttachmentTooLarge as soon as the limit is passed, StoreFull where the disk is
        full; then nothing of the file stays.
        """
        content = _Counted(limit)
        chunks = content.through(_chunks(source))
        stored = _Counted()
        with self._incoming() as temporary:
            sealed = stored.through(sealed_stream(key, chunks) if key else chunks)
            _write(temporary, self._at_rest(sealed))
            self._settle(temporary, stored.digest)
        return KeptFile(stored.digest, content.size, content.digest)

    def put_file(self, file: Path, *, key: SealKey | None = None) -> KeptFile:
        """Keep a copy of ``file``."""
        with file.open("rb") as source:
            return self.put(source, key=key)

    def has(self, digest: str) -> bool:
        """Return whether the file has arrived; what is no hash never does."""
        return _DIGEST.fullmatch(digest) is not None and self.path_of(digest).is_file()

    def path_of(self, digest: str) -> Path:
        """Return where the file with that hash is kept; what is no hash is nowhere."""
        if _DIGEST.fullmatch(digest) is None:
            raise AttachmentMissing(digest=digest)
        return self.folder / digest[:2] / digest

    def sealed_under(self, digest: str) -> str:
        """Return the reference of the key a file is sealed under, blank for a plain one."""
        with self.opened(digest) as file:
            return sealed_ref(file.read(HEADER))

    def read(self, digest: str, key: SealKey | None = None) -> bytes:
        """Return a file's verified content; raises AttachmentMissing, AttachmentDamaged."""
        with self.opened(digest) as file:
            stored = b"".join(_chunks(file))
        if hashlib.sha256(stored).hexdigest() != digest:
            raise AttachmentDamaged(digest=digest)
        return b"".join(unsealed_stream(key, [stored])) if key else stored

    def copy_to(self, digest: str, target: Path, key: SealKey | None = None) -> None:
        """Write a file's content to ``target``, which is there only once it is verified."""
        stored = _Counted()
        temporary = target.with_name(f"{target.name}.part")
        try:
            with self.opened(digest) as file:
                chunks = stored.through(_chunks(file))
                _write(temporary, unsealed_stream(key, chunks) if key else chunks)
            if stored.digest != digest:
                raise AttachmentDamaged(digest=digest)
            temporary.replace(target)
        finally:
            temporary.unlink(missing_ok=True)

    def digests(self) -> Iterator[str]:
        """Yield the hash of every kept file, in order."""
        for file in sorted(self.folder.glob("[0-9a-f][0-9a-f]/*")):
            if _DIGEST.fullmatch(file.name):
                yield file.name

    def size_of(self, digest: str) -> int:
        """Return how many bytes are kept under the hash."""
        with self._file(digest) as file:
            size = os.fstat(file.fileno()).st_size
            return content_size(size) if self._lies_sealed(file) else size

    def discard(self, digest: str) -> None:
        """Let a file go that nothing in the record names."""
        self.path_of(digest).unlink(missing_ok=True)

    def damaged(self) -> tuple[str, ...]:
        """Return the hashes whose files no longer have them."""
        return tuple(d for d in self.digests() if not self._is_whole(d))

    def leftovers(self) -> tuple[Path, ...]:
        """Return the temporary files that an interrupted program left behind."""
        return tuple(sorted(self.folder.glob(f"{_INCOMING}*")))

    def forget_leftovers(self, now: datetime) -> None:
        """Let go of temporary files that nobody has written to for an hour."""
        for file in self.leftovers():
            with suppress(FileNotFoundError):
                if now.timestamp() - file.stat().st_mtime > ABANDONED_SECONDS:
                    file.unlink()

    def _is_whole(self, digest: str) -> bool:
        stored = _Counted()
        try:
            with self.opened(digest) as file:
                for _ in stored.through(_chunks(file)):
                    continue
        except AttachmentDamaged:
            return False
        return stored.digest == digest

    def _settle(self, temporary: Path, digest: str) -> None:
        target = self.path_of(digest)
        if not target.parent.exists():
            target.parent.mkdir(exist_ok=True)
            sync_folder(self.folder)
        temporary.replace(target)
        sync_folder(target.parent)

    @contextmanager
    def _incoming(self) -> Iterator[Path]:
        with told_full(self.folder):
            if not self.folder.exists():
                self.folder.mkdir(parents=True, exist_ok=True)
                sync_folder(self.folder.parent)
            handle, name = tempfile.mkstemp(prefix=_INCOMING, dir=self.folder)
            os.close(handle)
            try:
                yield Path(name)
            finally:
                Path(name).unlink(missing_ok=True)

    @contextmanager
    def opened(self, digest: str) -> Iterator[Source]:
        """Yield what is kept under the hash, to be read as it came; raises AttachmentMissing.

        Reading raises AttachmentDamaged where what lies sealed at rest does not open.
        """
        with self._file(digest) as file:
            if self._rest is not None and self._lies_sealed(file):
                yield _Unsealed(unsealed_stream(self._rest(), _chunks(file)), digest)
            else:
                yield file

    def seal_at_rest(self, digest: str) -> bool:
        """Seal a file that lies plain in an encrypted store; return whether it did."""
        with self._file(digest) as file, self._incoming() as temporary:
            if self._rest is None or self._lies_sealed(file):
                return False
            _write(temporary, self._at_rest(_chunks(file)))
            self._settle(temporary, digest)
        return True

    def is_sealed_at_rest(self, file: Path) -> bool:
        """Return whether a temporary file lies sealed, as all do in an encrypted store."""
        with file.open("rb") as opened:
            return self._lies_sealed(opened)

    def _at_rest(self, chunks: Iterable[bytes]) -> Iterable[bytes]:
        return chunks if self._rest is None else sealed_stream(self._rest(), chunks)

    def _lies_sealed(self, file: BinaryIO) -> bool:
        """Return whether a file lies sealed under the store's own key, from its first bytes."""
        if self._rest is None:
            return False
        file.seek(0)
        ref = sealed_ref(file.read(HEADER))
        file.seek(0)
        return ref == self._rest().ref

    @contextmanager
    def _file(self, digest: str) -> Iterator[BinaryIO]:
        try:
            file = self.path_of(digest).open("rb")
        except FileNotFoundError as error:
            raise AttachmentMissing(digest=digest) from error
        with file:
            yield file


class _Counted:
    """Bytes on their way through: how many, with which hash, never more than the limit."""

    def __init__(self, limit: int | None = None) -> None:
        self.size = 0
        self._limit = limit
        self._hash = hashlib.sha256()

    @property
    def digest(self) -> str:
        """The SHA-256 of what has come through."""
        return self._hash.hexdigest()

    def through(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """Yield the chunks, counting them."""
        for chunk in chunks:
            self.size += len(chunk)
            if self._limit is not None and self.size > self._limit:
                raise AttachmentTooLarge(limit_mb=self._limit // (1024 * 1024))
            self._hash.update(chunk)
            yield chunk


class _Unsealed:
    """What lies sealed at rest, read as it was; may return fewer bytes only at the end."""

    def __init__(self, frames: Iterator[bytes], digest: str) -> None:
        self._frames = frames
        self._digest = digest
        self._pending = bytearray()

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes; raises AttachmentDamaged."""
        try:
            while size < 0 or len(self._pending) < size:
                self._pending += next(self._frames)
        except StopIteration:
            pass
        except SealBroken as error:
            raise AttachmentDamaged(digest=self._digest) from error
        end = len(self._pending) if size < 0 else size
        read = bytes(self._pending[:end])
        del self._pending[:end]
        return read


def _chunks(source: Source) -> Iterator[bytes]:
    while chunk := source.read(CHUNK):
        yield chunk


def _write(file: Path, chunks: Iterable[bytes]) -> None:
    with file.open("wb") as opened:
        for chunk in chunks:
            opened.write(chunk)
        opened.flush()
        os.fsync(opened.fileno())
