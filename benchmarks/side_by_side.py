"""Time several ways of doing the same thing in turns, and print them side by side.

Every round runs each way once, so a busy machine slows all of them alike; what counts is the ratio
of the medians to the first way. Imported first, it also lets a benchmark use the tests' cases.
"""

import gc
import os
import platform
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median, quantiles

ROOT = Path(__file__).resolve().parents[1]
SCRATCH = ROOT / "build" / "benchmarks"
WIDTH = 62

sys.path.insert(0, str(ROOT))

Way = Callable[[], object]


def scratch() -> Path:
    """Return the folder for stores and files, on the same disk as the sources."""
    SCRATCH.mkdir(parents=True, exist_ok=True)
    return SCRATCH


def in_turns(ways: Mapping[str, Way], rounds: int) -> dict[str, list[float]]:
    """Return the milliseconds of every round of each way, after one round that is not counted."""
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for way in ways.values():
        way()
    for _ in range(rounds):
        for name, way in ways.items():
            gc.collect()
            start = time.perf_counter()
            way()
            taken[name].append((time.perf_counter() - start) * 1000)
    return taken


def least(ways: Mapping[str, Way], rounds: int = 7) -> None:
    """Print the least processor time and time on the clock of each way, in turns."""
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for turn in range(rounds + 1):
        for name, way in ways.items():
            clock, used = time.perf_counter(), time.process_time()
            way()
            if turn:
                spent = time.process_time() - used, time.perf_counter() - clock
                taken[name].append(spent)
    for name, spent in taken.items():
        cpu, wall = (min(s[n] for s in spent) * 1000 for n in (0, 1))
        print(f"  {name:60}{cpu:>9.1f} ms{wall:>9.1f} ms", flush=True)


def show(title: str, taken: Mapping[str, list[float]], notes: tuple[str, ...] = ()) -> None:
    """Print medians, quartiles and the ratio to the first way."""
    rounds = len(next(iter(taken.values())))
    print(f"\n{title}\n  {machine()}; {rounds} rounds in turns")
    print(f"  {'':{WIDTH}}{'median':>11}{'quartiles':>20}{'ratio':>10}")
    first = median(next(iter(taken.values())))
    for name, times in taken.items():
        low, _, high = quantiles(times, n=4)
        spread = f"{low:.2f}-{high:.2f}"
        ratio = f"{median(times) / first:.3g}x"
        print(f"  {name:{WIDTH}}{median(times):>8.2f} ms{spread:>20}{ratio:>10}")
    for note in notes:
        print(f"  {note}")


def machine() -> str:
    """Return what the numbers depend on."""
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    python = platform.python_version()
    return f"{os.cpu_count()} cores, {platform.machine()}, Python {python}, load {load}"
