"""Open a store: a folder with ``office.db`` and its attachments, shared by a desk's processes.

Writers take the lock at once (``BEGIN IMMEDIATE``), readers see one moment of the store. The
file is kept in write-ahead mode and every commit is synced before it is acknowledged. An encrypted
store opens while its keys are held (see ``key_slots``).
"""

import os
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from desktop.store.attachments import Attachments
from desktop.store.errors import (
    DiskFailed,
    FolderClosed,
    ForeignFile,
    NotWriting,
    SqliteTooOld,
    StoreBusy,
    StoreFull,
    StoreMissing,
    StoreTrouble,
    StoreUnreadable,
)
from desktop.store.held_keys import StoreKeys, keys_of, name_of
from desktop.store.migrating import migrate, newest, refuse_strange
from desktop.store.outbox import Outbox, begin_noting
from desktop.store.place import refuse_network
from desktop.store.sealing import SealKey
from desktop.store.statements import COMPILED, SCHEME

FILE_NAME = "office.db"
ATTACHMENTS = "attachments"
SAFE_SQLITE = (3, 51, 3)
BUSY_SECONDS = 20.0
CACHE_KIB = 64 * 1024
"""Most memory for pages of the file: a desk's first exchange touches every index at once."""
PAGE_SIZE = 8192
"""Bytes of a page in a new store: four entries of usual length lie in one, with little to spare."""
LOG_PAGES = 8_000
"""How long the write-ahead log grows: a long log touches the same pages of indexes again and again,
which are copied into the file once."""
KEY_NAME = "key_name"
"""Under which a connection's ``info`` names the data key of its store; none for a plain one."""
_WRITES = "store_writes"
_HEADER = 100
_TROUBLES: tuple[tuple[str, type[StoreTrouble]], ...] = (
    ("disk is full", StoreFull),
    ("disk I/O error", DiskFailed),
    ("readonly database", FolderClosed),
    ("unable to open database", FolderClosed),
    ("locked", StoreBusy),
    ("malformed", StoreUnreadable),
    ("not a database", StoreUnreadable),
)


class Store:
    """An open store. One thread of this process writes at a time; any may read."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / FILE_NAME
        self.key_name = name_of(folder)
        self.attachments = attachments_of(folder)
        self.outbox = Outbox(folder, self._rest_key)
        self._readers = _engine(self.file, self.key_name, writes=False)
        self._writers = _engine(self.file, self.key_name, writes=True)
        self._lock = threading.RLock()
        self._writer = self._writers.connect().execution_options(**{_WRITES: True})
        self._seen = self._data_version()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Yield a connection that sees one moment of the store and can't change it."""
        with told(self.file), self._readers.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Yield the connection of one writing transaction: all of it is kept, or nothing."""
        with told(self.file), self._lock:
            with self._writer.begin():
                noted = begin_noting(self._writer)
                yield self._writer
            self.outbox.keep(noted)

    @contextmanager
    def erasing(self) -> Iterator[Connection]:
        """Yield a writing connection; afterwards no old page keeps what was deleted in it."""
        with self.writing() as connection:
            yield connection
        self.settle()

    def changed_elsewhere(self) -> bool:
        """Return whether another process has written since this was last asked."""
        with self._lock:
            version = self._data_version()
        changed, self._seen = version != self._seen, version
        return changed

    def settle(self) -> bool:
        """Move everything from the write-ahead log into the file, so that no old page stays.

        Returns False where a reader still needs an old page; the last one to close settles it.
        """
        with told(self.file), self._lock:
            row = self._driver().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return bool(row[0] == 0)

    def copy_into(self, file: Path) -> None:
        """Write a compact copy of this moment of the store to a file not there yet."""
        with told(file), self._lock:
            vacuum_into(self._driver(), file)

    def close(self) -> None:
        """Let go of the file."""
        self._writer.close()
        self._writers.dispose()
        self._readers.dispose()

    def _rest_key(self) -> SealKey | None:
        return keys_of(self.key_name, self.folder).rest if self.key_name else None

    def _driver(self) -> Any:
        return self._writer.connection.driver_connection

    def _data_version(self) -> int:
        return int(self._driver().execute("PRAGMA data_version").fetchone()[0])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_store(folder: Path, *, create: bool = False) -> Store:
    """Open the store in ``folder``, bringing an older one up to date after keeping a copy.

    Raises StoreMissing, FolderClosed, StoreOnNetwork, ForeignFile, NewerStore (nothing was
    touched), SqliteTooOld or StoreUnreadable.
    """
    refuse_old_sqlite(dbapi2.sqlite_version_info)
    refuse_network(folder)
    file = folder / FILE_NAME
    if not file.exists():
        _make(file, create=create)
    with told(file):
        look(file)
        _bring_up_to_date(file)
        return Store(folder)


def refuse_old_sqlite(version: tuple[int, ...]) -> None:
    """Raise where the library still has the write-ahead log's reset fault (before 3.51.3)."""
    if version < SAFE_SQLITE:
        raise SqliteTooOld(version=".".join(map(str, version)))


@contextmanager
def looking_at(file: Path) -> Iterator[Connection]:
    """Yield a connection to a store's file at rest, which is read and never touched."""
    with told(file):
        look(file)
    keys = file_keys(file)
    place = f"file:{quote(str(file.absolute()))}?mode=ro&immutable=1&uri=true"
    engine = create_engine(
        f"sqlite+pysqlite:///{place}", module=dbapi2, poolclass=NullPool, hide_parameters=True
    )
    event.listen(engine, "connect", lambda connection, _record: use_keys(connection, keys))
    with told(file), engine.connect() as connection:
        yield connection


def attachments_of(folder: Path) -> Attachments:
    """Return the attachments of the store in ``folder``, encrypted at rest where it is."""
    name = name_of(folder)
    rest = None if name is None else lambda: keys_of(name, folder).rest
    return Attachments(folder / ATTACHMENTS, rest)


def file_keys(file: Path) -> StoreKeys | None:
    """Return the keys a store's file opens with, None for a plain one; raises StoreLocked."""
    name = name_of(file.parent)
    return None if name is None else keys_of(name, file.parent)


def use_keys(connection: Any, keys: StoreKeys | None) -> None:
    """Let a fresh driver connection read and write an encrypted file, and copies made of it."""
    if keys is None:
        return
    for pragma in (
        "cipher_log_level = NONE",
        f"cipher_default_page_size = {PAGE_SIZE}",
        f"key = \"x'{keys.file.hex()}'\"",
        f"cipher_page_size = {PAGE_SIZE}",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()


def require_writing(connection: Connection) -> None:
    """Raise NotWriting unless the connection is the one of a writing transaction."""
    if not connection.get_execution_options().get(_WRITES):
        raise NotWriting


@contextmanager
def told(file: Path) -> Iterator[None]:
    """Turn the driver's complaints of disk, lock and damage into troubles that can be said."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        for sign, trouble in _TROUBLES:
            if sign in str(getattr(error, "orig", error)):
                raise trouble(file=file) from error
        raise


def vacuum_into(connection: Any, file: Path) -> None:
    """Write a compact copy through a driver connection, and sync it to the disk."""
    connection.execute("VACUUM INTO ?", (str(file),))
    with file.open("rb+") as copy:
        os.fsync(copy.fileno())


def _make(file: Path, *, create: bool) -> None:
    if not create:
        raise StoreMissing(folder=file.parent)
    file.parent.mkdir(parents=True, exist_ok=True)
    os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def look(file: Path) -> None:
    """Raise ForeignFile or NewerStore from a file's first bytes, leaving it as it is.

    An encrypted one is looked at through its keys; raises StoreLocked where nobody holds them.
    """
    if name_of(file.parent) is not None:
        _look_closer(file)
        return
    with file.open("rb") as opened:
        header = opened.read(_HEADER)
    if not header:
        return
    if not header.startswith(b"SQLite format 3\0"):
        raise ForeignFile(file=file)
    version, application = (int.from_bytes(header[at : at + 4]) for at in (60, 68))
    refuse_strange(version, application, file)
    log = file.with_name(f"{file.name}-wal")
    if version == 0 or (log.exists() and log.stat().st_size):
        _look_closer(file)


def _look_closer(file: Path) -> None:
    """Refuse what only the log tells, as of one moment, through a connection that only reads."""
    connection = dbapi2.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    try:
        use_keys(connection, file_keys(file))
        connection.execute("BEGIN")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
    finally:
        connection.close()
    refuse_strange(version or tables, application, file)


def _bring_up_to_date(file: Path) -> None:
    with closing(driver_connection(file, file_keys(file))) as connection:
        _prepare(connection)
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if 0 < version < newest():
            _keep_copy(connection, file, version)
        migrate(connection)
        if version < newest():
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def driver_connection(file: Path, keys: StoreKeys | None) -> Any:
    """Return the driver's own connection to a store's file, by its keys where it has some."""
    connection = dbapi2.connect(str(file), timeout=BUSY_SECONDS, isolation_level=None)
    use_keys(connection, keys)
    return connection


def _keep_copy(connection: Any, file: Path, version: int) -> None:
    copy = file.with_name(f"before-{version + 1:04}.db")
    if not copy.exists():
        vacuum_into(connection, copy)


def _engine(file: Path, name: str | None, *, writes: bool) -> Engine:
    engine = create_engine(
        f"{SCHEME}:///{file}",
        module=dbapi2,
        execution_options={"compiled_cache": COMPILED},
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
        max_overflow=-1,
        pool_use_lifo=True,
        hide_parameters=True,  # they may name a person: no trace shows them
    )

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, record: Any) -> None:
        connection.isolation_level = None
        if name is not None:
            use_keys(connection, keys_of(name, file.parent))
            record.info[KEY_NAME] = name
        _prepare(connection)
        if not writes:
            connection.execute("PRAGMA query_only = ON")

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        driver.execute("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _prepare(connection: Any) -> None:
    for pragma in (
        f"page_size = {PAGE_SIZE}",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
        f"cache_size = -{CACHE_KIB}",
        f"wal_autocheckpoint = {LOG_PAGES}",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
