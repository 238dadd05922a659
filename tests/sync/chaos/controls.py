"""Put each known fault in and see whether a run finds it; ends with what was missed.

``python -m tests.sync.chaos.controls --seconds 30``; exits with 1 where a fault went unseen.
"""

import argparse
import logging
import shutil
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.sync.chaos.chaos import Chaos
from tests.sync.chaos.kills import CASES, DESKS, Loop
from tests.sync.chaos.plants import PLANTS, SERVER_PLANTS
from tests.sync.chaos.warm import lie_in_memory
from tests.sync.small_offices import found_small_hub

TRIES = 3
KILLS = 40
LETTERS = 3
BROKEN = {"granted-without-an-answer"}
"""Needs a line that breaks, which only the full chaos has."""


def is_found(plant: str, seconds: float, seed: int, *, desks: int = 4, cases: int = 4) -> bool:
    """Return whether a run with the fault in it ends with violations."""
    home = Path(tempfile.mkdtemp(prefix="joint-control-"))
    try:
        letters = min(cases, LETTERS)
        run = Chaos(seed, seconds, desks, plant, home, cases=cases, letters=letters)
        return bool(run.run()["violations"])
    finally:
        shutil.rmtree(home, ignore_errors=True)


def is_found_by_kills(plant: str, kills: int, seed: int) -> bool:
    """Return whether so many kills of children with the fault in them end with violations."""
    home = Path(tempfile.mkdtemp(prefix="joint-control-"))
    try:
        loop = Loop(seed, home, plant=plant)
        loop.work(kills, found_small_hub(home / "hub", DESKS, cases=CASES))
        return bool(loop.found)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)
    lie_in_memory()
    ways: dict[str, Callable[[int], bool]] = {
        **{
            f"{p}, by kills": partial(is_found_by_kills, p, KILLS)
            for p in PLANTS
            if p not in BROKEN
        },
        **{p: partial(is_found, p, given.seconds) for p in (*PLANTS, *SERVER_PLANTS)},
    }
    missed = [name for name, is_seen in ways.items() if not _found(name, is_seen, given.seed)]
    sys.stdout.write(f"missed: {len(missed)}\n")
    return bool(missed)


def _found(name: str, is_seen: Callable[[int], bool], seed: int) -> bool:
    """Say which run finds the fault, if any of a few does."""
    tried = next((n for n in range(1, TRIES + 1) if is_seen(seed + n - 1)), 0)
    said = f"found in run {tried}" if tried else "MISSED"
    sys.stdout.write(f"{said:14} {name}\n")
    sys.stdout.flush()
    return bool(tried)


if __name__ == "__main__":
    sys.exit(main())
