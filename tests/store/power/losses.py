"""Power cut after power cut: what the program did is cut off anywhere, and what is left is opened.

``python -m tests.store.power.losses --losses 10000 --seed 1``. A program issues a letter and
records below a shim; then disks are built as a power cut could have left them, each is opened by
the real store, and what was acknowledged must be there, whole, once.
"""

import argparse
import hashlib
import json
import logging
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from unittest.mock import patch

from sqlalchemy import Connection, select

from desktop.clock import WallClock
from desktop.store import entry, tables
from desktop.store.attachments import Attachments
from desktop.store.connect import open_store
from desktop.store.entry import SignedEntry
from desktop.store.errors import AttachmentDamaged, AttachmentMissing, StoreTrouble
from desktop.store.personal import read_attachment
from desktop.store.pulling import files_named
from desktop.store.verifying import verify
from tests.journeys.finished_letters import assert_issued_once, numbers, reopened
from tests.journeys.office_line import ready_to_sign
from tests.store.power.disk import Disk, Done, read_log, write_image
from tests.store.power.planting import PLANTS
from tests.store.power.shim import compiled, run_below
from tests.sync.chaos import figures
from tests.sync.chaos.warm import Warmth, lie_in_memory

HEADING = "## Power cuts"
A_STORY = 2_000
FINISHED = 0.02
"""How many of the disks on which a letter was signed and not issued are worked on to its end."""


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
    """Cuts the power over a story again and again."""

    story: Story
    seed: int
    home: Path
    found: list[str] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    cuts: int = 0
    seen: set[bytes] = field(default_factory=set)
    finished: int = 0

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
        image = dict(disk.left(chance))
        self.cuts += 1
        if not self._is_new(image, disk):
            return
        folder = self.home / "cut"
        shutil.rmtree(folder, ignore_errors=True)
        write_image(image, str(self.story.root), folder)
        for fault in self._faults(folder, disk, chance):
            self.kinds[fault] += 1
            if len(self.found) < 20:
                self.found.append(f"cut {moment} of {len(self.story.done)}: {fault}")

    def _is_new(self, image: dict[str, bytes | None], disk: Disk) -> bool:
        mark = hashlib.sha256(repr((disk.said, sorted(disk.commits))).encode())
        for name, content in image.items():
            mark.update(name.encode() + b"\0" + hashlib.sha256(content or b"").digest())
        is_new = mark.digest() not in self.seen
        self.seen.add(mark.digest())
        return is_new

    def _faults(self, folder: Path, disk: Disk, chance: random.Random) -> Iterator[str]:
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
        if waits and self.story.letter and disk.said and chance.random() < FINISHED:
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
        try:
            with (office := reopened(folder)).store:
                if not numbers(office):
                    return
                assert_issued_once(office, self.story.case, self.story.letter)
        except AssertionError as error:
            yield f"letter not finished: {str(error)[:200]}"


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
class Run:
    """Story after story, each cut off some thousand times; runs of one kind stand in a table."""

    given: argparse.Namespace
    home: Path
    began: float = field(default_factory=time.monotonic)
    cuts: int = 0
    disks: int = 0
    finished: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    found: list[str] = field(default_factory=list)
    line: str = ""

    def go(self) -> None:
        """Cut so often, or so long."""
        until = self.began + self.given.seconds
        template = prepare(self.home)
        while self.cuts < self.given.losses and time.monotonic() < until:
            story = tell_story(self.home, template, self.given.plant)
            losses = Losses(story, self.given.seed * 1_000_003 + self.cuts, self.home)
            with remembering(), Warmth().used():
                losses.run(min(A_STORY, self.given.losses - self.cuts), until)
            self._add(losses)
            shutil.rmtree(story.root)

    def _add(self, losses: Losses) -> None:
        self.cuts += losses.cuts
        self.disks += len(losses.seen)
        self.finished += losses.finished
        self.kinds += losses.kinds
        self.found += losses.found
        if self.given.record:
            self.line = figures.add(self.given.record, HEADING, *self.cells(), instead=self.line)

    def cells(self) -> tuple[object, ...]:
        """Return what stands in a line of the document."""
        lasted = f"{time.monotonic() - self.began:.0f}"
        planted = self.given.plant or "–"
        counts = (self.cuts, self.disks, self.finished, sum(self.kinds.values()))
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
    for kind, count in run.kinds.most_common():
        sys.stdout.write(f"{count:8} {kind}\n")
    said = f"cuts {run.cuts}, disks {run.disks}, letters finished {run.finished}"
    sys.stdout.write("\n".join([*run.found[:8], said]) + "\n")
    return bool(run.kinds)


if __name__ == "__main__":
    sys.exit(main())
