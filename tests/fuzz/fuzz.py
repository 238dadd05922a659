"""Give parsers inputs made by chance, for minutes or for hours, and add up what was seen.

``python -m tests.fuzz.fuzz --inputs 10000 --seed 1 [--target NAME] [--record docs/figures.md]``.
A run goes on where the last of the same seed ended. What is found is kept as a file, by its hash.
"""

import argparse
import hashlib
import json
import resource
import signal
import sys
import tempfile
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from random import Random
from time import process_time

from tests.fuzz.targets import TARGETS, Target

MOST_SECONDS = 20.0
KEPT = Path("build/fuzz")
MEGABYTE = 1 << 20


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
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        for data in _inputs(target, count, seed):
            _give(target, data, Path(folder), figures, kept)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    figures.memory = peak * 1024 // MEGABYTE
    return figures


def _inputs(target: Target, count: int, seed: int) -> Iterator[bytes]:
    """Yield the seeds themselves first, then what is made of them."""
    chance = Random(f"{target.name}/{seed}")
    given = target.seeds()
    yield from list(given)[:count]
    for _ in range(count - len(given)):
        yield target.make(chance, given, target.words)


def _give(target: Target, data: bytes, folder: Path, figures: Figures, kept: Path | None) -> None:
    began = process_time()
    figures.inputs += 1
    try:
        with _in_time():
            target.give(data, folder)
    except Hung:
        figures.hangs += 1
        _keep(target, data, "hung", figures, kept)
    except Exception:  # noqa: BLE001 - whatever it is, it is what was looked for
        figures.uncaught += 1
        _keep(target, data, traceback.format_exc(limit=-4), figures, kept)
    took = process_time() - began
    figures.seconds += took
    figures.slowest = max(figures.slowest, took)
    for left in folder.iterdir():
        if left.name != f"input{target.suffix}" or not target.suffix:
            figures.left += 1
            _keep(target, data, f"left {left.name}", figures, kept)
        left.unlink()


@contextmanager
def _in_time() -> Iterator[None]:
    """Raise Hung where more of the processor's time is taken than any input may."""

    def tell(*_: object) -> None:
        raise Hung

    before = signal.signal(signal.SIGVTALRM, tell)
    signal.setitimer(signal.ITIMER_VIRTUAL, MOST_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _keep(target: Target, data: bytes, why: str, figures: Figures, kept: Path | None) -> None:
    name = f"{target.name}-{hashlib.sha256(data).hexdigest()[:12]}".replace(" ", "_")
    figures.found.append(f"{name}\n{why}")
    if kept is not None:
        kept.mkdir(parents=True, exist_ok=True)
        (kept / name).write_bytes(data)
        (kept / f"{name}.txt").write_text(why, encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    """Fuzz the targets asked for; returns 1 where anything was found."""
    given = _given(arguments)
    is_clean = True
    for target in (t for t in TARGETS if given.target in t.name):
        state = KEPT / f"{target.name}.json".replace(" ", "_").replace("/", "_")
        rounds = json.loads(state.read_text(encoding="utf-8")) if state.is_file() else {}
        turn = rounds.get(str(given.seed), 0)
        seen = fuzz(target, given.inputs, given.seed * 1_000_000 + turn, KEPT / "found")
        rounds[str(given.seed)] = turn + 1
        state.parent.mkdir(parents=True, exist_ok=True)
        state.write_text(json.dumps(rounds), encoding="utf-8")
        is_clean = is_clean and seen.is_clean
        said = {k: v for k, v in asdict(seen).items() if k != "found"}
        sys.stdout.write(f"{target.name}: {said}\n" + "".join(f"  {f}\n" for f in seen.found[:3]))
        sys.stdout.flush()
        if given.record is not None:
            from tests.fuzz.figures import add_up

            add_up(given.record, target.name, seen)
    return 0 if is_clean else 1


def _given(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="fuzz")
    parser.add_argument("--inputs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", default="")
    parser.add_argument("--record", type=Path)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
