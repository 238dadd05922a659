"""Give parsers inputs made by chance, for minutes or for hours, and add up what was seen.

``python -m tests.fuzz.fuzz --inputs 10000 --seed 1 [--until 1000000] [--target NAME]``.
A run goes on where the last of the same seed ended, and with ``--until`` the cheapest come first.
What is found is kept as a file, by its hash.
"""

import argparse
import gc
import hashlib
import json
import math
import os
import resource
import signal
import sys
import tempfile
import traceback
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from time import monotonic, process_time

from tests.fuzz.figures import add_up, inputs_in
from tests.fuzz.nearby import nearby
from tests.fuzz.targets import TARGETS, Target
from tests.sync.chaos.warm import lie_in_memory

MOST_SECONDS = 20.0
KEPT = Path("build/fuzz")
MEGABYTE = 1 << 20
MOST_MEMORY = 1 << 30
FIRST = 500
"""Inputs of a target's first turn, which shows what one costs."""


class Hung(BaseException):
    """A parser did not come back in time."""


@dataclass(slots=True)
class Figures:
    """What was seen of one target; ``memory`` is the process's peak in MB."""

    inputs: int = 0
    uncaught: int = 0
    hangs: int = 0
    left: int = 0
    memory: int = 0
    slowest: float = 0.0
    seconds: float = 0.0
    found: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        """True where nothing was found."""
        return not (self.uncaught or self.hangs or self.left)


def fuzz(target: Target, count: int, seed: int, kept: Path | None = None) -> Figures:
    """Give a target so many inputs and return what was seen."""
    figures = Figures()
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder, nearby(), telling():
        for data in _inputs(target, count, seed):
            give(target, data, Path(folder), figures, kept)
    figures.memory = peak_memory()
    return figures


def peak_memory() -> int:
    """Return the most memory this process had so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 // MEGABYTE


def _inputs(target: Target, count: int, seed: int) -> Iterator[bytes]:
    """Yield the seeds themselves first, then what is made of them."""
    chance = Random(f"{target.name}/{seed}")
    given = target.seeds()
    yield from list(given)[:count]
    for _ in range(count - len(given)):
        yield target.make(chance, given, target.words)


def give(target: Target, data: bytes, folder: Path, figures: Figures, kept: Path | None) -> None:
    """Give a target one input, and add what was seen to the figures."""
    began = process_time()
    figures.inputs += 1
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, MOST_SECONDS)
        try:
            target.give(data, folder)
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    except Hung:
        figures.hangs += 1
        _keep(target, data, "hung", figures, kept)
    except Exception:  # noqa: BLE001 - whatever it is, it is what was looked for
        figures.uncaught += 1
        _keep(target, data, traceback.format_exc(limit=-4), figures, kept)
    took = process_time() - began
    figures.seconds += took
    figures.slowest = max(figures.slowest, took)
    for left in os.listdir(folder):  # noqa: PTH208 - after every input, and a path each costs more
        if left != target.file_name:
            figures.left += 1
            _keep(target, data, f"left {left}", figures, kept)
            (folder / left).unlink()


@contextmanager
def telling() -> Iterator[None]:
    """Raise Hung where more of the processor's time is taken than any input may."""

    def tell(*_: object) -> None:
        raise Hung

    before = signal.signal(signal.SIGVTALRM, tell)
    try:
        yield
    finally:
        signal.signal(signal.SIGVTALRM, before)


def _keep(target: Target, data: bytes, why: str, figures: Figures, kept: Path | None) -> None:
    name = f"{target.name}-{hashlib.sha256(data).hexdigest()[:12]}".replace(" ", "_")
    figures.found.append(f"{name}\n{why}")
    if kept is not None:
        kept.mkdir(parents=True, exist_ok=True)
        (kept / name).write_bytes(data)
        (kept / f"{name}.txt").write_text(why, encoding="utf-8")


@dataclass
class Turns:
    """What each target had of one seed of chance, kept from run to run."""

    file: Path
    seed: int
    had: dict[str, list[float]] = field(default_factory=dict)
    """Turns, inputs and seconds of each target."""

    def __post_init__(self) -> None:
        if self.file.is_file():
            self.had = json.loads(self.file.read_text(encoding="utf-8"))

    def of(self, target: Target) -> tuple[int, int, float]:
        """Return how many turns and inputs a target had, and what one cost so far."""
        turns, inputs, seconds = self.had.get(target.name, [0, 0, 0.0])
        return int(turns), int(inputs), seconds / max(inputs, 1)

    def take(self, target: Target, count: int) -> Figures:
        """Give a target its next turn."""
        turn, inputs, cost = self.of(target)
        seen = fuzz(target, count, self.seed * 1_000_000 + turn, KEPT / "found")
        lasted = [turn + 1, inputs + seen.inputs, cost * inputs + seen.seconds]
        self.had[target.name] = lasted
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(json.dumps(self.had, ensure_ascii=False), encoding="utf-8")
        return seen

    def next(
        self, targets: Sequence[Target], until: int, before: Mapping[str, int]
    ) -> Target | None:
        """Return whose turn it is: who had none, then the cheapest, until each had so many.

        ``before`` is how many a target had in all runs, where that is known.
        """
        waiting = [t for t in targets if before.get(t.name, self.of(t)[1]) < until]
        return min(waiting, key=lambda t: (self.of(t)[0] > 0, self.of(t)[2]), default=None)


def main(arguments: Sequence[str]) -> int:
    """Fuzz the targets asked for; returns 1 where anything was found."""
    given = _given(arguments)
    _bound_memory()
    lie_in_memory()
    gc.freeze()  # what is ready is not looked through again and again
    turns = Turns(KEPT / f"seed-{given.seed}.json", given.seed)
    targets = [t for t in TARGETS if given.target in t.name]
    end = monotonic() + given.seconds
    is_clean = True
    for target in _whose_turn(turns, targets, given.until, given.record):
        count = given.inputs if turns.of(target)[0] else min(given.inputs, FIRST)
        seen = turns.take(target, count)
        is_clean = is_clean and seen.is_clean
        said = {k: v for k, v in asdict(seen).items() if k != "found"}
        sys.stdout.write(f"{target.name}: {said}\n" + "".join(f"  {f}\n" for f in seen.found[:3]))
        sys.stdout.flush()
        if given.record is not None:
            add_up(given.record, target.name, seen)
        if monotonic() > end:
            break
    return 0 if is_clean else 1


def _whose_turn(
    turns: Turns, targets: Sequence[Target], until: int, record: Path | None
) -> Iterator[Target]:
    """Yield each target once, or again and again until each had so many inputs.

    What a document says of all runs counts, where there is one.
    """
    if not until:
        yield from targets
    while until:
        target = turns.next(targets, until, inputs_in(record) if record is not None else {})
        if target is None:
            return
        yield target


def _bound_memory() -> None:
    """Let no parser take more than a bounded part of memory beside what the process has."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    most = pages * resource.getpagesize() + MOST_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def _given(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fuzz")
    parser.add_argument("--inputs", type=int, default=1000, help="of each turn")
    parser.add_argument("--until", type=int, default=0, help="go on until each had so many")
    parser.add_argument("--seconds", type=float, default=math.inf)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", default="")
    parser.add_argument("--record", type=Path)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
