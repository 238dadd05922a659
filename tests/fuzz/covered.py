"""Targets driven by the branches reached: each in a fork of its own, which libFuzzer ends."""

import argparse
import json
import os
import sys
import tempfile
import traceback
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any

from tests.fuzz.figures import add_up
from tests.fuzz.fuzz import KEPT, Figures, give, peak_memory, telling
from tests.fuzz.nearby import nearby
from tests.fuzz.targets import TARGETS, Target

HEADING = "### Driven by the branches reached"
FIGURES, SAID = "figures.json", "said.txt"
OFTEN = 0.2
"""Seconds after which the figures are kept anew."""
PATIENCE = 60
"""Seconds after which an input nothing else could end is a fault; of the wall, unlike the rest."""
LONGEST = 1 << 18
LAST_LINES = 6


@dataclass(frozen=True, slots=True)
class Driven:
    """What was seen of a target; ``fault`` says how its process ended where not in peace."""

    seen: Figures
    fault: str = ""

    @property
    def is_clean(self) -> bool:
        """True where it came to its end and nothing was found."""
        return self.seen.is_clean and not self.fault


def drive(atheris: Any, given: argparse.Namespace) -> bool:
    """Drive each target asked for and tell what was seen; False where anything was found."""
    is_clean = True
    for target in (t for t in TARGETS if given.target in t.name):
        with tempfile.TemporaryDirectory(prefix="cover-") as folder:
            driven = driven_apart(partial(_run, atheris, target, given), Path(folder))
        is_clean = is_clean and driven.is_clean
        said = {k: v for k, v in asdict(driven.seen).items() if k != "found"}
        faults = [fault for fault in (driven.fault, *driven.seen.found[:3]) if fault]
        sys.stdout.write(f"{target.name}: {said}\n" + "".join(f"  {f}\n" for f in faults))
        sys.stdout.flush()
        if given.record is not None and driven.seen.inputs:
            add_up(given.record, target.name, driven.seen, HEADING)
    return is_clean


def driven_apart(run: partial[None], home: Path) -> Driven:
    """Run a target in a fork of this process; return what it left behind and how it ended."""
    pid = os.fork()
    if pid == 0:
        said = os.open(home / SAID, os.O_CREAT | os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(said, stream)
        try:
            run(home)
        except BaseException:  # noqa: BLE001 - the fork must not go on as the parent does
            os.write(2, traceback.format_exc().encode())
        os._exit(1)
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return _told(home, code)


def _told(home: Path, code: int) -> Driven:
    said = (home / SAID).read_text(encoding="utf-8", errors="replace").splitlines()
    words = " / ".join([line.strip() for line in said if line.strip()][-LAST_LINES:])
    if not (home / FIGURES).is_file():
        return Driven(Figures(), f"ended with {code} before its first input was read: {words}")
    seen = Figures(**json.loads((home / FIGURES).read_text(encoding="utf-8")))
    return Driven(seen, f"ended with {code}: {words}" if code else "")


class Watched:
    """Gives a target what comes, and keeps the figures for when its process is gone."""

    def __init__(self, target: Target, home: Path) -> None:
        self._target, self._file, self._room = target, home / FIGURES, home / "room"
        self._room.mkdir()
        self._seen, self._kept_at = Figures(), 0.0

    def __call__(self, data: bytes) -> None:
        """Read one input."""
        give(self._target, data, self._room, self._seen, KEPT / "found")
        if not self._seen.is_clean or monotonic() - self._kept_at > OFTEN:
            self._keep()

    def _keep(self) -> None:
        self._seen.memory = peak_memory()
        fresh = self._file.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(self._seen)), encoding="utf-8")
        fresh.replace(self._file)
        self._kept_at = monotonic()


def _run(atheris: Any, target: Target, given: argparse.Namespace, home: Path) -> None:
    """Give a target what atheris makes; libFuzzer ends the process when the time is over."""
    corpus, found = home / "corpus", KEPT / "found"
    corpus.mkdir()
    found.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(target.seeds()):
        (corpus / str(number)).write_bytes(data)
    flags = (f"-max_total_time={given.seconds}", f"-seed={given.seed}", f"-max_len={LONGEST}")
    bounds = (f"-timeout={PATIENCE}", "-rss_limit_mb=0", f"-artifact_prefix={found}/")
    with nearby(), telling():
        atheris.Setup(
            [sys.argv[0], *flags, *bounds, str(corpus)],
            Watched(target, home),
            custom_mutator=partial(_changed, atheris, target),
        )
        atheris.Fuzz()


def _changed(atheris: Any, target: Target, data: bytes, most: int, seed: int) -> bytes:
    """Change an input, by turns as the targets do and as libFuzzer does.

    What libFuzzer made may be no package any more, which only it can then change.
    """
    if seed % 2 == 0:
        with suppress(Exception):
            return target.make(Random(seed), [bytes(data)], target.words)[:most]
    return bytes(atheris.Mutate(data, most))
