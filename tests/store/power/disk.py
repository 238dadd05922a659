"""A disk that loses its power: what was synced stays, of the rest anything may.

Harsher than any file system is: of what was written since a file's last sync nothing, all, a
beginning, or any sectors may be there; of the names given since a folder's last sync likewise.
"""

import json
import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SECTOR = 512
_HEAD = struct.Struct("<cIqI")
WAYS = ("none", "all", "beginning", "some", "torn")


@dataclass(frozen=True, slots=True)
class Done:
    """One thing a program did: to which opened file, where, with which bytes."""

    act: str
    file: int
    offset: int
    data: bytes

    @property
    def names(self) -> tuple[str, str]:
        """The names it is about."""
        one, _, two = self.data.decode().partition("\0")
        return one, two


def read_log(log: Path) -> tuple[Done, ...]:
    """Return everything the shim wrote down."""
    data, at, found = log.read_bytes(), 0, []
    while at < len(data):
        act, file, offset, length = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        found.append(Done(act.decode(), file, offset, data[at : at + length]))
        at += length
    return tuple(found)


@dataclass(slots=True)
class Content:
    """What a file holds: what is safe, and what was done since, in order."""

    safe: bytearray = field(default_factory=bytearray)
    since: list[Done] = field(default_factory=list)

    def sync(self) -> None:
        """Make all that was done safe."""
        for done in self.since:
            _apply(self.safe, done)
        self.since.clear()

    def left(self, chance: random.Random, way: str) -> bytes:
        """Return what a power cut leaves."""
        if not self.since or way == "none":
            return bytes(self.safe)
        content = bytearray(self.safe)
        for done in _chosen(self.since, chance, way):
            parts = _sectors(done, chance) if way == "torn" else (done,)
            for part in parts:
                _apply(content, part)
        return bytes(content)


@dataclass(slots=True)
class Naming:
    """A name given or taken in a folder: which names go, which one comes and for what."""

    folders: tuple[str, ...]
    goes: str = ""
    comes: str = ""
    content: "Content | None" = None


class Disk:
    """A folder as a program sees it, and as it would be after a power cut."""

    def __init__(self, folder: Path) -> None:
        self.root = str(folder)
        self.names: dict[str, Content | None] = {self.root: None}
        for path in sorted(folder.rglob("*")):
            self.names[str(path)] = None if path.is_dir() else Content(bytearray(path.read_bytes()))
        self.safe = dict(self.names)
        self.since: list[Naming] = []
        self.opened: dict[int, Content | None] = {}
        self.said: dict[str, Any] = {}
        self.commits: set[int] = set()

    def do(self, done: Done) -> None:
        """Follow what the program did."""
        getattr(self, _DOES[done.act])(done)

    def left(self, chance: random.Random) -> Iterator[tuple[str, bytes | None]]:
        """Yield the names a power cut leaves, with what lies under them; None is a folder."""
        names = dict(self.safe)
        for naming in _chosen(self.since, chance, chance.choice(WAYS[:4])):
            _name(names, naming)
        way = chance.choice(WAYS)
        for name in sorted(names):
            parent = name.rpartition("/")[0]
            if name != self.root and parent not in names:
                del names[name]
                continue
            content = names[name]
            yield name, None if content is None else content.left(chance, way)

    def _open(self, done: Done) -> None:
        name, how = done.names
        if how == "new":
            self._give(Naming((_folder(name),), comes=name, content=Content()))
        content = self.opened[done.file] = self.names.get(name)
        if how == "cut" and content is not None:
            content.since.append(Done("t", done.file, 0, b""))

    def _write(self, done: Done) -> None:
        content = self.opened[done.file]
        assert content is not None
        content.since.append(done)

    def _sync(self, done: Done) -> None:
        content = self.opened[done.file]
        if content is not None:
            content.sync()
            return
        folder = done.data.decode()
        for naming in self.since:
            if folder in naming.folders:
                _name(self.safe, naming)
        self.since = [n for n in self.since if folder not in n.folders]

    def _rename(self, done: Done) -> None:
        one, two = done.names
        self._give(Naming((_folder(one), _folder(two)), one, two, self.names[one]))

    def _unlink(self, done: Done) -> None:
        name = done.names[0]
        self._give(Naming((_folder(name),), goes=name))

    def _mkdir(self, done: Done) -> None:
        name = done.names[0]
        self._give(Naming((_folder(name),), comes=name))

    def _say(self, done: Done) -> None:
        said = json.loads(done.data)
        if "commits" in said:
            self.commits.add(said["commits"])
        else:
            self.said = said

    def _give(self, naming: Naming) -> None:
        _name(self.names, naming)
        self.since.append(naming)


_DOES = {
    "o": "_open",
    "w": "_write",
    "t": "_write",
    "s": "_sync",
    "r": "_rename",
    "u": "_unlink",
    "d": "_unlink",
    "m": "_mkdir",
    "a": "_say",
}


def write_image(image: dict[str, bytes | None], root: str, folder: Path) -> None:
    """Write what a power cut left to a folder."""
    for name, content in image.items():
        path = folder / name[len(root) :].lstrip("/")
        if content is None:
            path.mkdir(exist_ok=True)
        else:
            path.write_bytes(content)


def _chosen(since: list[Any], chance: random.Random, way: str) -> list[Any]:
    if way in ("all", "torn"):
        return since
    if way == "beginning":
        return since[: chance.randint(0, len(since))]
    return [] if way == "none" else [one for one in since if chance.random() < 0.5]


def _sectors(done: Done, chance: random.Random) -> Iterator[Done]:
    """Yield the sectors of a write that reached the disk."""
    if done.act == "t":
        yield done
        return
    at = 0
    while at < len(done.data):
        length = SECTOR - (done.offset + at) % SECTOR
        if chance.random() < 0.7:
            yield Done("w", done.file, done.offset + at, done.data[at : at + length])
        at += length


def _apply(content: bytearray, done: Done) -> None:
    if done.act == "t":
        del content[done.offset :]
        content.extend(bytes(max(0, done.offset - len(content))))
        return
    if len(content) < done.offset:
        content.extend(bytes(done.offset - len(content)))
    content[done.offset : done.offset + len(done.data)] = done.data


def _name(names: dict[str, Content | None], naming: Naming) -> None:
    if naming.goes:
        names.pop(naming.goes, None)
    if naming.comes:
        names[naming.comes] = naming.content


def _folder(name: str) -> str:
    return name.rpartition("/")[0]
