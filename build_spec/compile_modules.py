"""Compile the program's modules and its tests beside each other, each once.

Every process of the tests would do it for itself otherwise, and pytest's rewriting of the asserts
takes as long as the rest of collecting.
"""

import os
from compileall import compile_file
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from types import SimpleNamespace

from _pytest.assertion import rewrite

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
        return
    cached = rewrite.get_cache_dir(module) / (module.stem + rewrite.PYC_TAIL)
    if rewrite._read_pyc(module, cached) is None:
        source_hash, code = rewrite._rewrite_test(module, None)
        cached.parent.mkdir(exist_ok=True)
        rewrite._write_pyc(TELLING, code, source_hash, cached)


if __name__ == "__main__":
    main()
