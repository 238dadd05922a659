"""Compile the program's modules and its tests beside each other, each once.

Every process of the tests would do it for itself otherwise, and pytest's rewriting of the asserts
takes as long as the rest of collecting; so would the constants take that Hypothesis reads from the
program, to try them too.
"""

import os
from compileall import compile_file
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import ModuleType, SimpleNamespace

from _pytest.assertion import rewrite
from hypothesis.internal.constants_ast import constants_from_module

ROOT = Path(__file__).resolve().parents[1]
TELLING = SimpleNamespace(trace=print)


def main() -> None:
    modules = [path for folder in ("desktop", "tests") for path in ROOT.glob(f"{folder}/**/*.py")]
    with ProcessPoolExecutor(os.cpu_count()) as beside:
        for _done in beside.map(make, modules, chunksize=20):
            pass


def make(module: Path) -> None:
    if not (module.name == "conftest.py" or module.name.startswith("test_")):
        compile_file(module, quiet=1)
        if module.is_relative_to(ROOT / "desktop"):
            keep_constants(module)
        return
    cached = rewrite.get_cache_dir(module) / (module.stem + rewrite.PYC_TAIL)
    if rewrite._read_pyc(module, cached) is None:
        source_hash, code = rewrite._rewrite_test(module, None)
        cached.parent.mkdir(exist_ok=True)
        rewrite._write_pyc(TELLING, code, source_hash, cached)


def keep_constants(module: Path) -> None:
    """Let Hypothesis find the constants of a module where it keeps them."""
    read = ModuleType(module.stem)
    read.__file__ = str(module)
    constants_from_module(read)


if __name__ == "__main__":
    main()
