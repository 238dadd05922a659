"""The shim: compiled once with the system's compiler, loaded below a program by LD_PRELOAD."""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
ROOT = Path(__file__).resolve().parents[3]


def compiler() -> str | None:
    """Return the system's C compiler, None where there is none or no LD_PRELOAD."""
    return shutil.which("cc") if sys.platform == "linux" else None


def compiled(folder: Path) -> Path:
    """Return the shim, compiled into a folder."""
    library = folder / "shim.so"
    command = ["cc", "-O1", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True, capture_output=True)
    return library


def run_below(library: Path, module: str, *arguments: str) -> str:
    """Run a module of the tests with the shim below it; return what it said."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(library)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=7200,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout


class Shim:
    """The shim of this very process."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.power_acts.restype = ctypes.c_long
        self._library.power_met.restype = ctypes.c_long

    def record(self, folder: Path, log: Path | None) -> None:
        """Write down what is done below a folder from now on, or only count it."""
        self._library.power_record(os.fsencode(folder), os.fsencode(log) if log else None)

    def say(self, words: str) -> None:
        """Put words among what was done, such as that an act was acknowledged."""
        self._library.power_say(words.encode())

    def fail(self, at: int, error: int, *, times: int = 1) -> None:
        """Let the act of that number from now on fail, and those after it for so many times."""
        self._library.power_fail(ctypes.c_long(at), ctypes.c_long(times), ctypes.c_int(error))

    @property
    def acts(self) -> int:
        """How many acts there were since the count began."""
        return int(self._library.power_acts())

    @property
    def met(self) -> int:
        """How many acts were made to fail."""
        return int(self._library.power_met())

    def end(self) -> None:
        """Sleep again."""
        self._library.power_end()
