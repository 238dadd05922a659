"""What a file of carried work holds, read before anything of it is handed in."""

from datetime import datetime
from pathlib import Path

from desktop.plain_class import dataclass
from desktop.plain_json import parse
from desktop.sync.bundle_file import read_bundle
from desktop.sync.carrying import WORK, require_kind
from desktop.sync.ports import WriterSeen
from desktop.sync.troubles import BundleUnreadable


@dataclass(frozen=True, slots=True)
class EntrySeen:
    """An entry of the file: whose, of which case, what kind, when it was recorded."""

    id: str
    writer: str
    officer: str
    case: str
    kind: str
    at: datetime


@dataclass(frozen=True, slots=True)
class WorkSeen:
    """A file of work as it was found: its writers, its entries in order, what lies beside them."""

    seen: int
    writers: tuple[WriterSeen, ...]
    entries: tuple[EntrySeen, ...]
    values: int
    files: int


def look_into(file: Path, passphrase: str, scope: str) -> WorkSeen:
    """Read a file of work whole; raises BundleUnreadable, BundleUnfit."""
    lines = read_bundle(file, passphrase)
    head = require_kind(next(lines, {}), WORK, scope)
    writers: list[WriterSeen] = []
    entries: list[EntrySeen] = []
    files: set[str] = set()
    values = 0
    for line in lines:
        match line:
            case {"writer": [writer, officer, device, key]}:
                writers.append(WriterSeen(writer, officer, device, bytes.fromhex(key)))
            case {"entry": [writer, text, _signature, _stand]}:
                entries.append(_entry(file, writer, text))
            case {"file": [digest, *_part]}:
                files.add(digest)
            case {"value": _}:
                values += 1
            case _:
                continue
    return WorkSeen(head["seen"], tuple(writers), tuple(entries), values, len(files))


def _entry(file: Path, writer: str, text: str) -> EntrySeen:
    try:
        said = parse(text)
        at = datetime.fromisoformat(said["at"])
        names = [said[name] for name in ("id", "officer", "case", "kind")]
    except (ValueError, KeyError, TypeError) as error:
        raise BundleUnreadable(file=file) from error
    if not all(isinstance(name, str) for name in names):
        raise BundleUnreadable(file=file)
    entry, officer, case, kind = names
    return EntrySeen(entry, writer, officer, case, kind, at)
