"""``outbox.log``: what waits for the shared store, a second time, outside the database.

One line for each waiting entry, key and sealed value, appended and synced once their transaction
stands, let go of once the shared store has them. In an encrypted store each line is sealed under
the store's key. A store that breaks then loses nothing its officers were told is kept.
"""

import base64
import json
import logging
import os
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import asdict, field
from pathlib import Path

from sqlalchemy import Connection

from desktop.plain_class import dataclass
from desktop.plain_json import own
from desktop.store.disk import replace_file, sync_folder
from desktop.store.errors import SealBroken, StoreTrouble
from desktop.store.sealing import SealKey, seal, unseal

FILE_NAME = "outbox.log"
_LABEL = "outbox"
_SEALED = "~"
_NOTED = "outbox"
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OutboxLine:
    """One thing that waits: an entry's text and signature, a key, or a sealed value.

    ``name`` is its own among all that waits; bytes are hexadecimal digits.
    """

    name: str
    text: str = ""
    signature: str = ""
    key: str = ""
    seal: str = ""

    @property
    def is_entry(self) -> bool:
        """True where it is an entry."""
        return bool(self.text)


def entry_line(entry: str, text: str, signature: bytes) -> OutboxLine:
    """Return the line of a waiting entry."""
    return OutboxLine(entry, text=text, signature=signature.hex())


def key_line(ref: str, key: bytes) -> OutboxLine:
    """Return the line of a key."""
    return OutboxLine(f"key {ref}", key=key.hex())


def value_line(ref: str, digest: str, sealed: bytes) -> OutboxLine:
    """Return the line of a sealed value."""
    return OutboxLine(f"value {ref} {digest}", seal=sealed.hex())


@dataclass(slots=True)
class Noted:
    """What one transaction adds to the outbox, and the names of what it takes out."""

    lines: list[OutboxLine] = field(default_factory=list)
    gone: set[str] = field(default_factory=set)


def begin_noting(connection: Connection) -> Noted:
    """Return what the transaction that begins will note."""
    noted = Noted()
    connection.info[_NOTED] = noted
    return noted


def note_waiting(connection: Connection, *lines: OutboxLine) -> None:
    """Note what waits from this transaction on."""
    noted = _noted(connection)
    noted.lines += lines
    noted.gone -= {line.name for line in lines}


def note_gone(connection: Connection, names: Iterable[str]) -> None:
    """Note what waits no longer: the shared store has it, or another took its place."""
    _noted(connection).gone.update(names)


def _noted(connection: Connection) -> Noted:
    noted: Noted = connection.info.setdefault(_NOTED, Noted())
    return noted


class Outbox:
    """The file beside a store; several processes may append at once."""

    def __init__(self, folder: Path, key: Callable[[], SealKey | None]) -> None:
        self.file = folder / FILE_NAME
        self._key = key
        self._owed: list[OutboxLine] = []

    def keep(self, noted: Noted) -> None:
        """Append and let go as a transaction that stands has noted.

        What the disk would not take is said in the log and written with what comes next.
        """
        gone, lines = noted.gone, [*self._owed, *noted.lines]
        lines = [line for line in lines if line.name not in gone]
        if not lines and not (gone and self.file.exists()):
            return
        try:
            if lines:
                self.append(lines)
            self._owed = []
            if gone:
                self.let_go(gone)
        except (OSError, StoreTrouble):
            self._owed = lines
            log.warning("outbox.log was not written", exc_info=True)

    def append(self, lines: Iterable[OutboxLine]) -> None:
        """Add lines and sync them; where another process put a new file there, to that one too."""
        key = self._key()
        data = "".join(f"\n{_written(line, key)}" for line in lines).encode() + b"\n"
        while True:
            is_new = not self.file.exists()
            handle = os.open(self.file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(handle, data)
                os.fsync(handle)
                mine = os.fstat(handle).st_ino
            finally:
                os.close(handle)
            if is_new:
                sync_folder(self.file.parent)
            if self.file.exists() and self.file.stat().st_ino == mine:
                return

    def lines(self) -> tuple[OutboxLine, ...]:
        """Return what waits, each once; a line that is torn or of another store is left out."""
        data = self.file.read_bytes() if self.file.exists() else b""
        return tuple(self._read(data).values())

    def let_go(self, names: Collection[str]) -> None:
        """Take lines out: the file is made anew, with what others appended meanwhile."""
        if not self.file.exists():
            return
        with self.file.open("rb") as opened:
            data = opened.read()
            left = [line for name, line in self._read(data).items() if name not in names]
            key = self._key()
            text = "".join(f"{_written(line, key)}\n" for line in left)
            replace_file(self.file, text.encode())
            late = opened.read()
        sync_folder(self.file.parent)
        if late:
            self.append(self._read(late).values())

    def reconcile(
        self,
        lines: Iterable[OutboxLine],
        waiting: Mapping[str, OutboxLine],
        known: Collection[str],
    ) -> list[str]:
        """Bring the file in line with what waits; return the entries only the file has.

        ``lines`` were read before the store was asked, so that what others record meanwhile is
        in both or in the store alone. ``known`` are the entries the store has, waiting or not.
        What only the file has stays.
        """
        here = {line.name: line for line in lines}
        missing = [line for name, line in waiting.items() if name not in here]
        if missing:
            self.append(missing)
        settled = {
            name
            for name, line in here.items()
            if name not in waiting and (name in known or not line.is_entry)
        }
        strays = [n for n, line in here.items() if line.is_entry and n not in known]
        if settled and not strays:
            self.let_go(settled)
        return strays

    def _read(self, data: bytes) -> dict[str, OutboxLine]:
        key = self._key()
        lines = (_read_line(row, key) for row in data.decode(errors="replace").split("\n") if row)
        return {line.name: line for line in lines if line is not None}


def _written(line: OutboxLine, key: SealKey | None) -> str:
    said = {name: value for name, value in asdict(line).items() if value}
    text = json.dumps(said, ensure_ascii=False, separators=(",", ":"))
    if key is None:
        return text
    return _SEALED + base64.b64encode(seal(key, text.encode(), _LABEL)).decode()


def _read_line(row: str, key: SealKey | None) -> OutboxLine | None:
    try:
        if row.startswith(_SEALED):
            if key is None:
                return None
            row = unseal(key, base64.b64decode(row[1:], validate=True), _LABEL).decode()
        return OutboxLine(**own(row))
    except (SealBroken, ValueError, TypeError):
        return None
