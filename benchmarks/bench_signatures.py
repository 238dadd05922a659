"""How many entries' signatures one core checks, beside how much of that core is one's own.

A virtual core may share its units with a neighbour of another machine. Multiplications side by side
take longer then, those that wait for each other do not, as the clock stays. ``bench_signatures.py
[ROUNDS]`` takes both around each measuring and orders them by it. Needs a C compiler on x86.
"""

import ctypes
import gc
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import correlation, median

from long_log import long_log
from nacl.bindings import crypto_sign_open
from side_by_side import machine

from desktop.store.acceptance import Head
from desktop.store.links import links
from desktop.sync.signatures import are_signed

SOURCE = Path(__file__).with_name("core_share.c")
ENTRIES = 2_000
AT_ONCE = 200
"""Few enough for one thread."""
ROUNDS = 200
FIFTHS = 5
WANTED = 8_000
Measured = tuple[float, float, float, float]
"""Side by side and one by one in ns, libsodium alone and all in us an entry."""


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    log = long_log(ENTRIES)
    told = links(log.scope, Head(), [(t.text, t.wrapper, t.chain) for t in log.taken])
    keys = {writer.id: writer.public_key for writer in log.writers}
    raw = [(link.signature + link.text.encode(), keys[link.writer]) for link in told]
    core = _core()
    gc.collect()
    gc.freeze()
    gc.set_threshold(30_000)
    seen: list[Measured] = []
    for turn in range(rounds):
        some = slice(begin := turn * AT_ONCE % ENTRIES, begin + AT_ONCE)
        before, clock = core.side_by_side(), core.one_by_one()
        alone = _spent(partial(_opened, raw[some]))
        whole = _spent(partial(are_signed, keys, told[some]))
        seen.append(((before + core.side_by_side()) / 2, clock, alone, whole))
    _show(sorted(seen))


def _core() -> ctypes.CDLL:
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "core.so"
        command = ["cc", "-O2", "-shared", "-fPIC", "-o", str(library), str(SOURCE)]
        subprocess.run(command, check=True)
        core = ctypes.CDLL(str(library))
    core.side_by_side.restype = core.one_by_one.restype = ctypes.c_double
    return core


def _opened(signed: Sequence[tuple[bytes, bytes]]) -> None:
    for text, key in signed:
        crypto_sign_open(text, key)


def _spent(way: Callable[[], object]) -> float:
    """Return how many microseconds of processor time an entry takes."""
    began = time.thread_time()
    way()
    return (time.thread_time() - began) / AT_ONCE * 1e6


def _show(seen: list[Measured]) -> None:
    print(f"{len(seen)} measurings of {AT_ONCE} entries; {machine()}\n")
    print("| the core | side by side ns | one by one ns | libsodium us | all us | a second |")
    print("|---|---|---|---|---|---|")
    for fifth in range(FIFTHS):
        part = seen[len(seen) * fifth // FIFTHS : len(seen) * (fifth + 1) // FIFTHS]
        wide, clock, alone, whole = (median(column) for column in zip(*part, strict=True))
        cells = f"{wide:.2f} | {clock:.2f} | {alone:.1f} | {whole:.1f} | {1e6 / whole:,.0f}"
        print(f"| {fifth + 1} | {cells} |")
    shares, wholes = [each[0] for each in seen], [each[3] for each in seen]
    above = sum(1e6 / whole >= WANTED for whole in wholes) / len(wholes)
    print(f"\n{above:.0%} at {WANTED:,} a second or more;", end=" ")
    print(f"time and share of the core: r = {correlation(shares, wholes):.2f}")


if __name__ == "__main__":
    main()
