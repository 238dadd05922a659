"""Let atheris drive a parser by the branches its inputs reach, for some seconds.

``python -m tests.fuzz.cover --seconds 60 --target NAME``. The targets, the refusals and the figures
are those of `tests.fuzz.fuzz`; half of the inputs are changed as there, half as libFuzzer likes.
atheris has wheels for few platforms and is not among the locked packages: see CONTRIBUTING.md.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fuzz.targets import Target

OURS = ["desktop"]
EVERY = 64
"""So often the figures are kept: libFuzzer ends the process itself."""
FOUND = ("uncaught", "hangs", "left", "fell")
"""What is a finding; a process that falls, as a parser in C makes it, says so by its end alone."""
MISSING = "atheris is not installed for this Python; CONTRIBUTING.md says how\n"


def main(arguments: Sequence[str]) -> int:
    """Drive each target asked for in a process of its own; returns 1 where anything was found."""
    given = _given(arguments)
    if find_spec("atheris") is None:
        sys.stderr.write(MISSING)
        return 2
    if given.figures is not None:
        _drive(given)
    from tests.fuzz.targets import TARGETS

    is_clean = True
    for target in (t for t in TARGETS if given.target in t.name):
        seen = _driven(target.name, given)
        is_clean = is_clean and not any(seen.get(what) for what in FOUND)
        sys.stdout.write(f"{target.name}: {seen}\n")
        sys.stdout.flush()
    return 0 if is_clean else 1


def _driven(name: str, given: argparse.Namespace) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="cover-") as folder:
        figures = Path(folder) / "figures.json"
        how = ("--target", name, "--seconds", str(given.seconds), "--seed", str(given.seed))
        ended = subprocess.run(
            [sys.executable, "-m", "tests.fuzz.cover", *how, "--figures", figures],
            check=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        said = figures.read_text(encoding="utf-8") if figures.exists() else "{}"
        return {**json.loads(said), "fell": ended.returncode}


def _drive(given: argparse.Namespace) -> None:
    """Give one target what atheris makes; libFuzzer ends the process when the time is over."""
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=OURS):
        from tests.fuzz.targets import TARGETS
    from tests.fuzz.fuzz import KEPT, Figures, give, telling
    from tests.fuzz.nearby import nearby

    target = next(t for t in TARGETS if t.name == given.target)
    seen, home = Figures(), given.figures.parent
    corpus, room = home / "corpus", home / "room"
    for place in (corpus, room):
        place.mkdir()
    for number, data in enumerate(target.seeds()):
        (corpus / str(number)).write_bytes(data)

    def one(data: bytes) -> None:
        give(target, data, room, seen, KEPT / "found")
        if seen.inputs % EVERY == 1 or not seen.is_clean:
            said = {k: v for k, v in asdict(seen).items() if k != "found"}
            given.figures.write_text(json.dumps(said), encoding="utf-8")

    flags = (f"-max_total_time={given.seconds}", f"-seed={given.seed}", "-max_len=262144")
    with nearby(), telling():
        atheris.Setup(
            [sys.argv[0], *flags, "-rss_limit_mb=0", str(corpus)],
            one,
            custom_mutator=lambda *asked: _changed(atheris, target, *asked),
        )
        atheris.Fuzz()


def _changed(atheris: Any, target: "Target", data: bytes, most: int, seed: int) -> bytes:
    """Change an input, by turns as the targets do and as libFuzzer does."""
    if seed % 2:
        return bytes(atheris.Mutate(data, most))
    return target.make(Random(seed), [data], target.words)[:most]


def _given(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="cover")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", default="")
    parser.add_argument("--figures", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
