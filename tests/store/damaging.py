"""Damage a store in every way, salvage it, and count what came back.

``python -m tests.store.damaging --times 6 --entries 3000 --record docs/figures.md``.
"""

import argparse
import io
import random
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from desktop.clock import SetClock, WallClock
from desktop.store.connect import FILE_NAME, open_store
from desktop.store.officers import put_officer
from desktop.store.pages import PAGE, rows_in
from desktop.store.salvage import salvage
from tests.store.desks import MORNING, OFFICERS, Desk
from tests.sync.chaos import figures
from tests.sync.chaos.warm import lie_in_memory

HEADING = "## Salvage of damaged stores"
Harm = Callable[[bytearray, random.Random], None]


def _flip(content: bytearray, chance: random.Random, count: int) -> None:
    for _ in range(count):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def _zero(content: bytearray, chance: random.Random, count: int) -> None:
    pages = len(content) // PAGE
    for page in chance.sample(range(1, pages), min(count, pages // 3)):
        content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)


def _cut(content: bytearray, _chance: random.Random) -> None:
    del content[len(content) // 2 :]


def _garbage(content: bytearray, chance: random.Random) -> None:
    content[:PAGE] = chance.randbytes(PAGE)


HARMS: dict[str, Harm] = {
    "1 byte": lambda c, r: _flip(c, r, 1),
    "10 bytes": lambda c, r: _flip(c, r, 10),
    "1,000 bytes": lambda c, r: _flip(c, r, 1_000),
    "10 zero pages": lambda c, r: _zero(c, r, 10),
    "100 zero pages": lambda c, r: _zero(c, r, 100),
    "half cut off": _cut,
    "first page garbage": _garbage,
}


@dataclass(frozen=True, slots=True)
class Back:
    """How many entries came back, of how many, and how many of those that lay on whole pages."""

    all: int
    back: int
    whole: int
    whole_back: int
    wrong: int

    def __add__(self, other: "Back") -> "Back":
        """Add the counts of another salvage."""
        mine = (self.all, self.back, self.whole, self.whole_back, self.wrong)
        more = (other.all, other.back, other.whole, other.whole_back, other.wrong)
        return Back(*map(sum, zip(mine, more, strict=True)))


@dataclass(frozen=True, slots=True)
class Sound:
    """A sound store: its bytes, its entries' texts by id, and on which page each lies."""

    folder: Path
    content: bytes
    texts: dict[str, str]
    pages: dict[str, int]

    @classmethod
    def make(cls, folder: Path, entries: int) -> "Sound":
        """Record so many entries of usual length in a new store."""
        with open_store(folder, create=True) as store:
            with store.writing() as connection:
                for officer in OFFICERS:
                    put_officer(connection, officer)
            desk = Desk(store, SetClock(MORNING))
            chance = random.Random(entries)
            for number in range(entries):
                words = "备注" * chance.randrange(10, 300)
                officer = "zhang" if number % 3 else "li"
                desk.note(f"第{number}条{words}", officer, case=f"case-{number % 50}")
            store.attachments.put(io.BytesIO(b"scan" * 9_000))
            with store.reading() as connection:
                rows = connection.exec_driver_sql("SELECT id, text FROM entry").all()
        content = (folder / FILE_NAME).read_bytes()
        return cls(folder, content, dict(map(tuple, rows)), _pages(content))

    def harmed(self, folder: Path, harm: Harm, chance: random.Random) -> Back:
        """Harm a copy, salvage it and count."""
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder)
        content = bytearray(self.content)
        harm(content, chance)
        (folder / FILE_NAME).write_bytes(content)
        found = salvage(folder, folder / "scratch").entries
        wrong = sum(self.texts.get(e.id) != e.signed.text for e in found.values())
        whole = {i for i, page in self.pages.items() if self._is_whole(content, page)}
        back = found.keys() & self.texts.keys()
        return Back(len(self.texts), len(back), len(whole), len(back & whole), wrong)

    def _is_whole(self, content: bytearray, page: int) -> bool:
        place = slice((page - 1) * PAGE, page * PAGE)
        return content[place] == self.content[place]


def _pages(content: bytes) -> dict[str, int]:
    """Return on which page each entry lies."""
    found = {}
    pages = {n + 1: content[n * PAGE : (n + 1) * PAGE] for n in range(len(content) // PAGE)}
    for number, page in pages.items():
        for _row, values in rows_in({number: page}, PAGE, pages):
            if len(values) > 16 and isinstance(values[7], str):
                found[str(values[1])] = number
    return found


def share(part: int, of: int) -> str:
    """Return a share in per cent."""
    return f"{100 * part / of:.2f} %" if of else "–"


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--times", type=int, default=6)
    parser.add_argument("--entries", type=int, default=3_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--record", type=Path)
    given = parser.parse_args()
    lie_in_memory()
    chance, is_bad = random.Random(given.seed), False
    with tempfile.TemporaryDirectory(prefix="joint-salvage-") as name:
        sound = Sound.make(Path(name) / "sound", given.entries)
        for kind, harm in HARMS.items():
            back = Back(0, 0, 0, 0, 0)
            for _ in range(given.times):
                back += sound.harmed(Path(name) / "harmed", harm, chance)
            shares = (share(back.back, back.all), share(back.whole_back, back.whole))
            cells = (kind, given.times, given.entries, *shares, back.wrong)
            sys.stdout.write(" | ".join(map(str, cells)) + "\n")
            is_bad = is_bad or bool(back.wrong) or back.whole_back < 0.99 * back.whole
            if given.record:
                figures.add(given.record, HEADING, WallClock().read().moment.date(), *cells)
    return is_bad


if __name__ == "__main__":
    sys.exit(main())
