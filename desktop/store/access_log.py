"""Who signed in at this desk, failed to, locked it or changed a password: kept on this desk.

A note is first a small file beside the store, as a wrong password is noted where nobody can open
it; whoever opens the store next takes the files up into a table that nothing may change, each row
chained to the one before. They are no entries: no other desk gets them. A day's slip says how far
they had come, so that whoever has one sees whether they were rewritten since.

Who may write in the folder can take away a file that lies there still, and put one there that
says whatever they like: a note tells for certain only what came after it was taken up.
"""

import getpass
import hashlib
import json
import platform
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, func, select

from desktop.plain_class import dataclass
from desktop.store.disk import replace_file
from desktop.store.entry import NO_HASH, canonical, new_entry_id
from desktop.store.errors import CodeMustChange, EntryMalformed, StoreFull, StoreTrouble
from desktop.store.key_file import is_sealed
from desktop.store.tables import access_note

WAITING = "access.waiting"
_LARGEST = 4096
_SAID = ("id", "at", "officer", "what", "place", "detail")
_YEARS = range(2000, 2101)
_MOST = 10_000
"""So many files may wait, and are taken up at once, the oldest first."""


class What(StrEnum):
    """What was done about access."""

    SIGNED_IN = "signed_in"
    BY_COMMAND = "by_command"
    UNLOCKED = "unlocked"
    REFUSED = "refused"
    LOCKED = "locked"
    LEFT = "left"
    SEALED = "sealed"
    CHANGED = "changed"
    CODE_GIVEN = "code_given"
    REMOVED = "removed"
    RECOVERY_MADE = "recovery_made"
    RECOVERED = "recovered"


@dataclass(frozen=True, slots=True)
class AccessNote:
    """One note: ``place`` names the computer and its user, ``detail`` why, or by whom."""

    id: str
    at: datetime
    officer: str
    what: str
    place: str
    detail: str = ""
    position: int = 0
    is_chained: bool = True


def note_access(folder: Path, what: What, officer: str, at: datetime, detail: str = "") -> None:
    """Note what was done at an encrypted store; where the folder can't be written, nothing is."""
    if not is_sealed(folder):
        return
    said = {
        "id": new_entry_id(at),
        "at": at.isoformat(),
        "officer": officer[:100],
        "what": what.value,
        "place": _place(),
        "detail": detail[:200],
    }
    waiting = folder / WAITING
    with suppress(OSError, StoreFull):
        waiting.mkdir(mode=0o700, exist_ok=True)
        if sum(1 for _file in waiting.iterdir()) >= _MOST:
            return  # somebody types without end: the first ones tell it
        replace_file(waiting / f"{said['id']}.json", canonical(said).encode())


@contextmanager
def noted(folder: Path, officer: str, at: datetime) -> Iterator[None]:
    """Note what stands against a password; that a code wants an own one is nothing against it."""
    try:
        yield
    except CodeMustChange:
        raise
    except StoreTrouble as trouble:
        note_access(folder, What.REFUSED, officer, at, trouble.code)
        raise


def take_up_access(connection: Connection, folder: Path) -> tuple[Path, ...]:
    """Put what waits beside the store into its table; the files may go once that is kept."""
    files = waiting_access(folder)
    last = connection.execute(
        select(access_note.c.position, access_note.c.chain)
        .order_by(access_note.c.position.desc())
        .limit(1)
    ).first()
    place, chain = (last.position, last.chain) if last else (0, NO_HASH)
    known = set(
        connection.scalars(
            select(access_note.c.id).where(access_note.c.id.in_([f.stem for f in files]))
        )
    )
    for file in files:
        said = _read(file)
        if said is None or said["id"] in known:
            continue
        known.add(said["id"])
        place, chain = place + 1, _chained(chain, said)
        connection.execute(access_note.insert().values(position=place, chain=chain, **said))
    return files


def waiting_access(folder: Path) -> tuple[Path, ...]:
    """Return the files that wait, the oldest first."""
    with suppress(OSError):
        return tuple(sorted((folder / WAITING).glob("*.json"))[:_MOST])
    return ()


def forget_files(files: Sequence[Path]) -> None:
    """Take away files whose notes are kept in the store."""
    for file in files:
        with suppress(OSError):
            file.unlink()


def access_notes(connection: Connection) -> tuple[AccessNote, ...]:
    """Return the notes, the newest first, each held against the row before it.

    ``is_chained`` is False where a row was changed, or one between the two is gone.
    """
    before, found = (0, NO_HASH), []
    for row in connection.execute(select(access_note).order_by(access_note.c.position)):
        said = {name: str(getattr(row, name)) for name in _SAID}
        follows = row.position == before[0] + 1 and row.chain == _chained(before[1], said)
        found.append(
            AccessNote(
                said["id"],
                datetime.fromisoformat(said["at"]),
                said["officer"],
                said["what"],
                said["place"],
                said["detail"],
                position=row.position,
                is_chained=follows,
            )
        )
        before = row.position, row.chain
    return tuple(reversed(found))


def access_head(connection: Connection) -> tuple[int, str]:
    """Return how many notes there are and the newest one's chain."""
    count = connection.scalar(select(func.max(access_note.c.position))) or 0
    chain = connection.scalar(select(access_note.c.chain).where(access_note.c.position == count))
    return count, str(chain or NO_HASH)


def _chained(before: str, said: dict[str, str]) -> str:
    return hashlib.sha256(f"{before}{canonical(said)}".encode()).hexdigest()


def _read(file: Path) -> dict[str, str] | None:
    """Return what a file says, None where nobody can have written it so."""
    try:
        with file.open("rb") as opened:
            said = json.loads(opened.read(_LARGEST).decode())
        moment = datetime.fromisoformat(said["at"])
        is_whole = set(said) == set(_SAID) and all(isinstance(v, str) for v in said.values())
        canonical(said).encode()
    except (OSError, ValueError, TypeError, KeyError, RecursionError, EntryMalformed):
        return None
    is_one = is_whole and said["id"] == file.stem and said["what"] in tuple(What)
    return said if is_one and moment.tzinfo and moment.year in _YEARS else None


def _place() -> str:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):
        user = ""
    return f"{user}@{platform.node()}"[:100]
