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


Chosen = tuple[tuple[int, int], ...]
"""Which of the acts since a sync are there, each with its sectors as bits, -1 for all of them."""


@dataclass(slots=True, eq=False)
class Content:
    """What a file holds: what is safe, and what was done since, in order."""

    safe: bytes = b""
    since: list[Done] = field(default_factory=list)
    syncs: int = 0

    def sync(self) -> None:
        """Make all that was done safe."""
        if self.since:
            self.safe = self.with_acts(tuple((n, -1) for n in range(len(self.since))))
            self.since = []
            self.syncs += 1

    def left(self, chance: random.Random, way: str) -> "Left":
        """Return what a power cut leaves."""
        acts = () if way == "none" else _chosen(tuple(range(len(self.since))), chance, way)
        masks = ((n, _sectors(self.since[n], chance) if way == "torn" else -1) for n in acts)
        return Left(self, self.syncs, tuple(masks))

    def with_acts(self, chosen: Chosen) -> bytes:
        """Return what is safe with some of what was done since."""
        if not chosen:
            return self.safe
        content = bytearray(self.safe)
        for number, mask in chosen:
            _apply(content, self.since[number], mask)
        return bytes(content)


@dataclass(frozen=True, slots=True)
class Left:
    """What a power cut leaves of a file; equal ones hold the same bytes."""

    content: Content
    syncs: int
    chosen: Chosen

    @property
    def bytes(self) -> bytes:
        """The file's bytes; to be asked before more is done to the disk."""
        return self.content.with_acts(self.chosen)


Image = dict[str, Left | None]
"""The names a power cut leaves, with what lies under each; None is a folder."""


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
            self.names[str(path)] = None if path.is_dir() else Content(path.read_bytes())
        self.safe = dict(self.names)
        self.since: list[Naming] = []
        self.opened: dict[int, Content | None] = {}
        self.said: dict[str, Any] = {}
        self.commits: set[int] = set()
        self.told = 0

    def do(self, done: Done) -> None:
        """Follow what the program did."""
        getattr(self, _DOES[done.act])(done)

    def left(self, chance: random.Random) -> Image:
        """Return what a power cut leaves."""
        image: Image = {}
        names = dict(self.safe)
        for naming in _chosen(tuple(self.since), chance, chance.choice(WAYS[:4])):
            _name(names, naming)
        way = chance.choice(WAYS)
        for name in sorted(names):
            parent = name.rpartition("/")[0]
            if name != self.root and parent not in names:
                del names[name]
                continue
            content = names[name]
            image[name] = None if content is None else content.left(chance, way)
        return image

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
        self.told += 1
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


def write_image(image: Image, root: str, folder: Path) -> None:
    """Write what a power cut left to a folder."""
    for name, left in image.items():
        path = folder / name[len(root) :].lstrip("/")
        if left is None:
            path.mkdir(parents=True, exist_ok=True)
        else:
            path.write_bytes(left.bytes)


def _chosen(since: tuple[Any, ...], chance: random.Random, way: str) -> tuple[Any, ...]:
    if way in ("all", "torn"):
        return since
    if way == "beginning":
        return since[: chance.randint(0, len(since))]
    return () if way == "none" else tuple(one for one in since if chance.random() < 0.5)


def _sectors(done: Done, chance: random.Random) -> int:
    """Return which sectors of a write reached the disk."""
    count = (done.offset % SECTOR + len(done.data) + SECTOR - 1) // SECTOR
    return -1 if done.act == "t" else sum(1 << n for n in range(count) if chance.random() < 0.7)


def _apply(content: bytearray, done: Done, mask: int) -> None:
    if done.act == "t":
        del content[done.offset :]
        content.extend(bytes(max(0, done.offset - len(content))))
        return
    for at, part in _parts(done, mask):
        if len(content) < at:
            content.extend(bytes(at - len(content)))
        content[at : at + len(part)] = part


def _parts(done: Done, mask: int) -> Iterator[tuple[int, bytes]]:
    """Yield where each part of a write goes that is there, sectors that follow on in one."""
    if mask == -1:
        yield done.offset, done.data
        return
    at, number = 0, 0
    while at < len(done.data):
        length = SECTOR - (done.offset + at) % SECTOR
        if mask >> number & 1:
            yield done.offset + at, done.data[at : at + length]
        at += length
        number += 1


def _name(names: dict[str, Content | None], naming: Naming) -> None:
    if naming.goes:
        names.pop(naming.goes, None)
    if naming.comes:
        names[naming.comes] = naming.content


def _folder(name: str) -> str:
    return name.rpartition("/")[0]
