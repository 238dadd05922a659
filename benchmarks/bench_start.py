"""The client from nothing to a usable workbench, part by part, beside a bare PySide6 window.

Whole processes, in turns: Python, imports (compiled once before, as after a first start), fonts,
the store with its checks, the due queue asked, shown and painted, on Qt's offscreen platform.
``bench_start.py [STORE OFFICER]`` starts on a store that is there, an encrypted one by
``JOINT_OFFICE_PASSWORD``; else on the small demonstration office. Processor time stands beside the
clock, the least and the median of the rounds: other work on the machine shows least in it.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from side_by_side import ROOT, machine, scratch

ROUNDS = 5
DAY = "2026-10-12"
LIMIT = 180
PARTS = ("Python", "Qt", "the program's modules", "the password", "office, queue, first painting")
Taken = dict[str, tuple[float, float]]

NOTING = """
import json, sys, time
began = time.perf_counter() - time.process_time()
parts = {}
def note(name):
    parts[name] = time.process_time(), time.perf_counter() - began
def tell():
    print(json.dumps(parts), flush=True)
note("Python")
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
note("Qt")
"""

CLIENT = f"""{NOTING}
import gc, os
from datetime import UTC, datetime
from pathlib import Path
gc.disable()
from desktop.app import run_client
from desktop.app.workbench_part import WorkbenchPart
note("the program's modules")
if "JOINT_OFFICE_PASSWORD" in os.environ:
    from desktop.store.key_slots import unlock
    folder, officer = (sys.argv[sys.argv.index(f) + 1] for f in ("--store", "--as"))
    unlock(Path(folder), officer, os.environ["JOINT_OFFICE_PASSWORD"], datetime.now(UTC))
    note("the password")

shown = WorkbenchPart._show

def show_and_leave(part, page):
    shown(part, page)
    part.shell.window.repaint()
    assert page.rows
    note("office, queue, first painting")
    tell()
    QTimer.singleShot(0, QApplication.quit)

WorkbenchPart._show = show_and_leave
sys.exit(run_client(sys.argv[1:]))
"""

BARE = f"""{NOTING}
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("1"))
window.show()
window.repaint()
note("window")
tell()
QTimer.singleShot(0, app.quit)
sys.exit(app.exec())
"""


def surroundings(folder: Path) -> dict[str, str]:
    """Return an environment without screen, whose compiled modules are kept in ``folder``."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    chosen = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    chosen |= {f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "STATE", "DATA")}
    chosen["XDG_RUNTIME_DIR"] = str(folder)
    return kept | chosen


def run(environment: dict[str, str], source: str, *arguments: str) -> Taken:
    """Run Python in a process of its own; return processor time and clock of its parts, in ms."""
    done = subprocess.run(
        [sys.executable, "-c", source, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    if done.returncode or not done.stdout.startswith("{"):
        raise SystemExit(f"no window: {done.stdout}{done.stderr}")
    ends = [(name, *at) for name, at in json.loads(done.stdout).items()]
    before = [("", 0.0, 0.0), *ends]
    return {
        name: ((cpu - cpu_before) * 1000, (clock - clock_before) * 1000)
        for (name, cpu, clock), (_, cpu_before, clock_before) in zip(ends, before, strict=False)
    }


def make_demo(environment: dict[str, str], folder: Path) -> None:
    command = (sys.executable, "-m", "desktop", "demo", "--store", str(folder))
    chosen = ("--preset", "small", "--seed", "1", "--today", DAY)
    subprocess.run([*command, *chosen], cwd=ROOT, env=environment, check=True, capture_output=True)


def show(name: str, rounds: Sequence[Taken]) -> None:
    """Print the least and the median of each part, and of all."""
    print(f"  {name}")
    whole = [{**each, "all": tuple(map(sum, zip(*each.values(), strict=True)))} for each in rounds]
    for part in whole[0]:
        cpu, clock = ([each[part][n] for each in whole] for n in (0, 1))
        print(f"    {part:34}{min(cpu):>9.0f}{median(cpu):>9.0f} ms{median(clock):>9.0f} ms")


def compare(environment: Mapping[str, str], given: Sequence[str]) -> None:
    """Start client and bare window in turns, after one start of each that is not counted."""
    taken: dict[str, list[Taken]] = {"bare PySide6 window with one label": [], "client": []}
    for turn in range(ROUNDS + 1):
        for name, rounds in taken.items():
            arguments = (CLIENT, *given) if name == "client" else (BARE,)
            spent = run(dict(environment), *arguments)
            if turn:
                rounds.append(spent)
    print(f"Start to a usable window, {ROUNDS} rounds in turns, {machine()}")
    print("  processor time, least and median; clock, median")
    for name, rounds in taken.items():
        show(name, rounds)


def main() -> None:
    with tempfile.TemporaryDirectory(dir=scratch()) as name:
        environment = surroundings(Path(name))
        if len(sys.argv) > 2:
            compare(environment, ("--store", sys.argv[1], "--as", sys.argv[2]))
            return
        store = Path(name) / "store"
        make_demo(environment, store)
        clock = f"{DAY}T14:00:00+08:00"
        compare(environment, ("--store", str(store), "--as", "chenjiayi", "--clock", clock))


if __name__ == "__main__":
    main()
