"""Each act of the disk while a letter is issued fails once, with each error a disk may give.

``python -m tests.store.power.failures --record docs/figures.md``.
"""

import argparse
import json
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from desktop.clock import WallClock
from tests.store.power.losses import Template, prepare
from tests.store.power.shim import compiled, run_below
from tests.sync.chaos import figures
from tests.sync.chaos.warm import lie_in_memory

HEADING = "## Each act of the disk refused once"
ERRORS = ("EIO", "ENOSPC")
AT_ONCE = 40


@dataclass(frozen=True, slots=True)
class Failures:
    """How many acts there were, how many of them were made to fail, and what was wrong then."""

    acts: int
    tried: int
    found: dict[str, str]


def fail_each(home: Path, ready: Template, error: str) -> Failures:
    """Let every act fail once, some dozens in each program that is started."""
    library = compiled(home)
    letter = (str(ready.store), ready.case, ready.letter)
    first, tried, found = 1, 0, {}
    while True:
        given = (error, str(first), str(first + AT_ONCE - 1), "1", "1")
        said = json.loads(run_below(library, "tests.store.power.failing", *letter, *given))
        tried += said["tried"]
        found |= said["found"]
        first += AT_ONCE
        if first > said["acts"]:
            return Failures(said["acts"], tried, found)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--record", type=Path)
    given = parser.parse_args()
    lie_in_memory()
    is_bad = False
    with tempfile.TemporaryDirectory(prefix="joint-failures-") as name:
        ready = prepare(Path(name))
        for error in ERRORS:
            done = fail_each(Path(name), ready, error)
            is_bad = is_bad or bool(done.found)
            sys.stdout.write(f"{error}: {done}\n")
            if given.record:
                cells = (
                    WallClock().read().moment.date(),
                    error,
                    done.acts,
                    done.tried,
                    len(done.found),
                )
                figures.add(given.record, HEADING, *cells)
    return is_bad


if __name__ == "__main__":
    sys.exit(main())
