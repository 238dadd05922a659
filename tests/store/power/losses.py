"""Power cut after power cut: what the program did is cut off anywhere, and what is left is opened.

``python -m tests.store.power.losses --losses 10000 --seed 1``. A program issues a letter and
records below a shim; then disks are built as a power cut could have left them, each is opened by
the real store, and what was acknowledged must be there, whole, once.
"""

import argparse
import hashlib
import json
import logging
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from unittest.mock import patch

from sqlalchemy import Connection, select

from desktop.clock import WallClock
from desktop.store import entry, tables
from desktop.store.attachments import Attachments
from desktop.store.connect import FILE_NAME, attachments_of, open_store
from desktop.store.entry import SignedEntry
from desktop.store.errors import AttachmentDamaged, AttachmentMissing, StoreTrouble
from desktop.store.links import files_named
from desktop.store.personal import read_attachment
from desktop.store.verifying import verify
from tests.journeys.finished_letters import assert_issued_once, numbers, reopened
from tests.journeys.office_line import ready_to_sign
from tests.store.power.disk import Disk, Done, Left, read_log, write_image
from tests.store.power.planting import PLANTS
from tests.store.power.recovering import Recovering
from tests.store.power.shim import compiled, run_below
from tests.sync.chaos import figures
from tests.sync.chaos.warm import Warmth, lie_in_memory

HEADING = "## Power cuts"
A_STORY = 20_000
A_PART = 1_000


@dataclass(frozen=True, slots=True)
class Story:
    """What a program did to a store, and what there was before and after."""

    before: Path
    case: str
    letter: str
    done: tuple[Done, ...]
    hashes: tuple[str, ...]
    root: Path


@dataclass(frozen=True, slots=True)
class Template:
    """A store at rest, what works on a copy of it, and the letter that waits in it, if any."""

    store: Path
    acting: str
    case: str = ""
    letter: str = ""


def tell_story(folder: Path, template: Template, planted: str = "") -> Story:
    """Let a program work on a copy of a store, and write down what it does to the disk."""
    return tell_stories(folder, template, (planted,))[planted]


def tell_stories(folder: Path, template: Template, plants: Sequence[str]) -> dict[str, Story]:
    """Let a program live once with each of these faults put in."""
    library = folder / "shim.so"
    if not library.exists():
        compiled(folder)
    logs = {planted: folder / f"log-{planted}" for planted in plants}
    stores = {planted: folder / f"lived-{planted}" for planted in plants}
    lives = []
    for planted in plants:
        logs[planted].unlink(missing_ok=True)
        shutil.copytree(template.store, stores[planted])
        lives += [planted, str(stores[planted]), str(logs[planted])]
    letter = (template.case, template.letter) if template.letter else ()
    run_below(library, template.acting, *letter, *lives)
    return {p: _story(template, stores[p], logs[p]) for p in plants}


def _story(template: Template, store: Path, log: Path) -> Story:
    found = select(tables.entry.c.hash).order_by(tables.entry.c.position)
    with open_store(store) as opened, opened.reading() as connection:
        hashes = tuple(connection.scalars(found))
    return Story(template.store, template.case, template.letter, read_log(log), hashes, store)


def prepare(folder: Path) -> Template:
    """Return a store with a letter that waits to be signed."""
    line, case, letter = ready_to_sign(folder / "ready")
    return Template(line.store, "tests.store.power.acting", case, letter)


@dataclass
class Losses:
    """Cuts the power over a story again and again.

    Every cut counts; a disk is looked at where its bytes differ from all before. The shipped driver
    recovers the database of each such disk. What it recovers, with the other files and with what
    was acknowledged then, is opened and judged by the store where that was not judged before.
    """

    story: Story
    seed: int
    home: Path
    found: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    cuts: int = 0
    finished: int = 0
    seen: set[bytes] = field(default_factory=set)
    """The different disks."""
    judged: dict[bytes, tuple[str, ...]] = field(default_factory=dict)
    """What the store was opened on, with what was wrong there."""
    _met: set[int] = field(default_factory=set)
    _digests: dict[Left, bytes] = field(default_factory=dict)
    _recovering: Recovering = field(init=False)

    def __post_init__(self) -> None:
        self._recovering = Recovering(self.home / "recovered")

    def run(self, cuts: int, until: float = float("inf")) -> None:
        """Cut so often, at moments spread over all that was done."""
        chance = random.Random(self.seed)
        moments = sorted(chance.randrange(len(self.story.done)) for _ in range(cuts))
        disk = self._fresh()
        at = 0
        for moment in moments:
            while at <= moment:
                disk.do(self.story.done[at])
                at += 1
            if time.monotonic() > until:
                return
            self._cut(disk, chance, moment)

    def _fresh(self) -> Disk:
        disk = Disk(self.story.before)
        here, there = str(self.story.before), str(self.story.root)
        disk.names = {there + n[len(here) :]: c for n, c in disk.names.items()}
        disk.safe, disk.root = dict(disk.names), there
        with open_store(self.story.before) as store, store.reading() as connection:
            disk.commits.add(verify(connection).entries)
        return disk

    def _cut(self, disk: Disk, chance: random.Random, moment: int) -> None:
        image = disk.left(chance)
        self.cuts += 1
        mark = hash((disk.told, tuple(image.items())))
        if mark in self._met:
            return
        self._met.add(mark)
        said = repr((disk.said, sorted(disk.commits))).encode()
        digests = {name: self._digest(left) for name, left in image.items()}
        if not _is_new(_mark(said, digests), self.seen):
            return
        file = f"{disk.root}/{FILE_NAME}"
        database, log = image.get(file), image.get(f"{file}-wal")
        others = {n: d for n, d in digests.items() if n not in (file, f"{file}-wal")}
        mark = _mark(said, others) + self._recovering.recovered(database, log)
        if mark not in self.judged:
            folder = self.home / "cut"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            write_image(image, str(self.story.root), folder)
            self.judged[mark] = tuple(self._faults(folder, disk))
        for fault in self.judged[mark]:
            self.kinds[fault] += 1
            if len(self.found) < 20:
                self.found.append(f"cut {moment} of {len(self.story.done)}: {fault}")

    def _digest(self, left: Left | None) -> bytes:
        if left is None:
            return b"folder"
        if left not in self._digests:
            self._digests[left] = hashlib.sha256(left.bytes).digest()
        return self._digests[left]

    def _faults(self, folder: Path, disk: Disk) -> Iterator[str]:
        try:
            with open_store(folder) as store, store.reading() as connection:
                yield from self._lost(connection, disk)
                yield from self._half_done(connection, disk)
                files = store.attachments
                acked = disk.said.get("files", [])
                yield from _files_lost(connection, files, acked)
                waits = not _is_issued(connection)
        except StoreTrouble as trouble:
            yield f"not opened: {trouble.code}"
            return
        except Exception as error:  # noqa: BLE001  whatever breaks on such a disk is a fault
            yield f"broke: {type(error).__name__}"
            return
        if waits and self.story.letter and disk.said:
            yield from self._not_finished(folder)

    def _lost(self, connection: Connection, disk: Disk) -> Iterator[str]:
        fault = verify(connection).fault
        if fault is not None:
            yield f"not whole: {fault.what}"
        kept = tuple(
            connection.scalars(select(tables.entry.c.hash).order_by(tables.entry.c.position))
        )
        if len(kept) < disk.said.get("entries", 0):
            yield "an acknowledged entry lost"
        if kept != self.story.hashes[: len(kept)]:
            yield "another entry than was written"

    def _half_done(self, connection: Connection, disk: Disk) -> Iterator[str]:
        count = len(connection.scalars(select(tables.entry.c.id)).all())
        if count not in disk.commits:
            yield "half an act"
        issued = sorted(
            connection.exec_driver_sql(
                "SELECT text ->> '$.data.number' FROM entry WHERE kind = 'letter.issued'"
            ).scalars()
        )
        book = connection.exec_driver_sql(
            "SELECT count(*) FROM number JOIN entry ON entry.id = number.entry"
            " WHERE number.state = 'issued' AND entry.kind = 'letter.issued'"
        ).scalar()
        if len(set(issued)) != len(issued) or book != len(issued):
            yield f"numbers: {issued}"

    def _not_finished(self, folder: Path) -> Iterator[str]:
        self.finished += 1
        for left in attachments_of(folder).leftovers():
            os.utime(left, (0, 0))  # the power was away for longer than a file is waited for
        try:
            with (office := reopened(folder)).store:
                if not numbers(office):
                    return
                assert_issued_once(office, self.story.case, self.story.letter)
        except AssertionError as error:
            yield f"letter not finished: {str(error)[:200]}"


def _is_new(mark: bytes, seen: set[bytes]) -> bool:
    before = len(seen)
    seen.add(mark)
    return len(seen) > before


def _mark(said: bytes, digests: Mapping[str, bytes]) -> bytes:
    mark = hashlib.sha256(said)
    for name, digest in digests.items():
        mark.update(name.encode() + b"\0" + digest)
    return mark.digest()


def _is_issued(connection: Connection) -> bool:
    found = select(tables.entry.c.id).where(tables.entry.c.kind == "letter.issued")
    return connection.execute(found.limit(1)).first() is not None


def _files_lost(connection: Connection, files: Attachments, acked: Iterable[str]) -> Iterator[str]:
    named = {
        digest
        for text in connection.scalars(select(tables.entry.c.text))
        for digest in files_named(json.loads(text)["data"])
    }
    for digest in sorted(named.union(acked)):
        try:
            if read_attachment(connection, files, digest) is None:
                yield "a file's key lost"
        except (AttachmentMissing, AttachmentDamaged) as trouble:
            yield f"a file that is named or acknowledged: {trouble.code}"
    for digest in files.damaged():
        if digest not in named:
            yield "half a file under its name"


@contextmanager
def remembering() -> Iterator[None]:
    """Prove the same bytes once: most entries of one disk are those of the disk before."""
    with (
        patch.object(SignedEntry, "read", staticmethod(cache(SignedEntry.read))),
        patch.object(entry, "is_signed", cache(entry.is_signed)),
    ):
        yield


@dataclass
class Seen:
    """What a run has come to."""

    cuts: int = 0
    disks: int = 0
    judged: int = 0
    finished: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    found: list[str] = field(default_factory=list)

    def with_story(self, losses: Losses) -> "Seen":
        """Return all of it with what one more story came to."""
        return Seen(
            self.cuts + losses.cuts,
            self.disks + len(losses.seen),
            self.judged + len(losses.judged),
            self.finished + losses.finished,
            self.kinds + losses.kinds,
            self.found + losses.found,
        )


@dataclass
class Run:
    """Story after story, each cut off many thousand times; runs of one kind stand in a table."""

    given: argparse.Namespace
    home: Path
    began: float = field(default_factory=time.monotonic)
    seen: Seen = field(default_factory=Seen)
    line: str = ""

    def go(self) -> None:
        """Cut so often, or so long."""
        until = self.began + self.given.seconds
        template = prepare(self.home)
        while self.seen.cuts < self.given.losses and time.monotonic() < until:
            story = tell_story(self.home, template, self.given.plant)
            self._live(story, min(A_STORY, self.given.losses - self.seen.cuts), until)
            shutil.rmtree(story.root)

    def _live(self, story: Story, cuts: int, until: float) -> None:
        """Cut one story off, part after part, so that a run that is ended was not in vain."""
        before = self.seen
        losses = Losses(story, self.given.seed * 1_000_003 + before.cuts, self.home)
        with remembering(), Warmth().used():
            while losses.cuts < cuts and time.monotonic() < until:
                losses.run(min(A_PART, cuts - losses.cuts), until)
                losses.seed += A_PART
                self.seen = before.with_story(losses)
                if self.given.record:
                    self.line = figures.add(
                        self.given.record, HEADING, *self.cells(), instead=self.line
                    )

    def cells(self) -> tuple[object, ...]:
        """Return what stands in a line of the document."""
        lasted = f"{time.monotonic() - self.began:.0f}"
        planted = self.given.plant or "–"
        seen = self.seen
        counts = (seen.cuts, seen.disks, seen.judged, seen.finished, sum(seen.kinds.values()))
        return WallClock().read().moment.date(), self.given.seed, planted, lasted, *counts


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--losses", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--plant", default="", choices=PLANTS)
    parser.add_argument("--record", type=Path)
    given = parser.parse_args()
    lie_in_memory()
    logging.disable(logging.CRITICAL)
    home = Path(tempfile.mkdtemp(prefix="joint-power-"))
    try:
        run = Run(given, home)
        run.go()
    finally:
        shutil.rmtree(home, ignore_errors=True)
    seen = run.seen
    for kind, count in seen.kinds.most_common():
        sys.stdout.write(f"{count:8} {kind}\n")
    counts = f"cuts {seen.cuts}, disks {seen.disks}, opened {seen.judged}"
    said = f"{counts}, letters finished {seen.finished}"
    sys.stdout.write("\n".join([*seen.found[:8], said]) + "\n")
    return bool(seen.kinds)


if __name__ == "__main__":
    sys.exit(main())
