"""Put each known fault in and see whether a run finds it; ends with what was missed.

``python -m tests.sync.chaos.controls --seconds 30``; exits with 1 where a fault went unseen.
"""

import argparse
import logging
import shutil
import sys
import tempfile
from pathlib import Path

from tests.sync.chaos.chaos import Chaos
from tests.sync.chaos.plants import PLANTS, SERVER_PLANTS
from tests.sync.chaos.warm import lie_in_memory

TRIES = 3


def is_found(plant: str, seconds: float, seed: int) -> bool:
    """Return whether a run with the fault in it ends with violations."""
    home = Path(tempfile.mkdtemp(prefix="joint-control-"))
    try:
        return bool(Chaos(seed, seconds, 4, plant, home).run()["violations"])
    finally:
        shutil.rmtree(home, ignore_errors=True)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)
    lie_in_memory()
    missed = []
    for plant in (*PLANTS, *SERVER_PLANTS):
        found = any(is_found(plant, given.seconds, given.seed + n) for n in range(TRIES))
        sys.stdout.write(f"{'found ' if found else 'MISSED'} {plant}\n")
        sys.stdout.flush()
        missed += [] if found else [plant]
    sys.stdout.write(f"missed: {len(missed)}\n")
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main())
