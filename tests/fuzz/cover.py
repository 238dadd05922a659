"""Let atheris drive the parsers by the branches their inputs reach, for some seconds each.

``python -m tests.fuzz.cover --seconds 60 --target NAME``. The targets, the refusals and the figures
are those of `tests.fuzz.fuzz`; half of the inputs are changed as there, half as libFuzzer likes.
atheris has wheels for few platforms and is not among the locked packages: see CONTRIBUTING.md.
"""

import argparse
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr
from importlib import import_module
from importlib.util import find_spec
from io import StringIO
from pathlib import Path

MISSING = "atheris is not installed for {python}; CONTRIBUTING.md (Tests) says how\n"


def main(arguments: Sequence[str]) -> int:
    """Drive each target asked for; returns 1 where anything was found, 2 without atheris."""
    given = _given(arguments)
    if find_spec("atheris") is None:
        sys.stderr.write(MISSING.format(python=sys.executable))
        return 2
    atheris = import_module("atheris")
    with redirect_stderr(StringIO()), atheris.instrument_imports(include=["desktop"]):
        covered = import_module("tests.fuzz.covered")
    is_clean: bool = covered.drive(atheris, given)
    return 0 if is_clean else 1


def _given(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="cover")
    parser.add_argument("--seconds", type=int, default=60, help="for each target")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--target", default="")
    parser.add_argument("--record", type=Path)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
