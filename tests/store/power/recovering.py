"""What the shipped driver makes of a database and its log that a power cut left.

Two disks on which it sees the same pages are one to every reader, so that the store need be opened
on one of them only. How far a log holds is read from the driver's own index of it.
"""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

from sqlcipher3 import dbapi2

from desktop.store.connect import FILE_NAME, PAGE_SIZE
from tests.store.power.disk import Left

_HEAD, _FRAME_HEAD, _FRAMES_AT = 32, 24, 16
_HEADER = 100
"""What is read of the database before its log is: it must be the same as well."""


@dataclass
class Recovering:
    """Lets the driver recover one database after the other, in a folder."""

    folder: Path
    _lying: Left | None = None
    _known: dict[bytes, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.folder.mkdir(exist_ok=True)
        self._file = self.folder / FILE_NAME
        self._log = self.folder / f"{FILE_NAME}-wal"
        self._index = self.folder / f"{FILE_NAME}-shm"

    def recovered(self, database: Left | None, log: Left | None) -> bytes:
        """Return a digest of what the driver recovers; of the files where it recovers nothing."""
        if database is None:
            return b"nothing"
        written = log.bytes if log else b""
        self._lay(database, written)
        holds = written[: self._frames_end(written)]
        mark = hashlib.sha256(holds)
        mark.update(hashlib.sha256(database.bytes).digest())
        if mark.digest() not in self._known:
            self._known[mark.digest()] = self._put_away(database) or mark.digest()
        return self._known[mark.digest()]

    def _lay(self, database: Left, log: bytes) -> None:
        if database != self._lying:
            self._file.write_bytes(database.bytes)
            self._lying = database
        self._index.unlink(missing_ok=True)
        self._log.write_bytes(log)

    def _frames_end(self, log: bytes) -> int:
        """Return how many bytes of a log hold, by the driver's index of it."""
        if not log:
            return 0
        try:
            reading = dbapi2.connect(f"{self._file.absolute().as_uri()}?mode=ro", uri=True)
        except dbapi2.Error:
            return len(log)
        try:
            reading.execute("PRAGMA user_version").fetchone()
            index = self._index.read_bytes()[_FRAMES_AT : _FRAMES_AT + 4]
            return _HEAD + int.from_bytes(index, "little") * (_FRAME_HEAD + PAGE_SIZE)
        except (dbapi2.Error, OSError):
            return len(log)
        finally:
            reading.close()

    def _put_away(self, database: Left) -> bytes:
        """Let the driver put the log into the database; return a digest of that."""
        self._lying = None
        try:
            connection = dbapi2.connect(str(self._file), isolation_level=None)
            try:
                connection.execute("PRAGMA synchronous = OFF")
                row = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                connection.close()
        except dbapi2.Error:
            return b""
        made = hashlib.sha256(self._file.read_bytes() + database.bytes[:_HEADER])
        return made.digest() if row[0] == 0 else b""
