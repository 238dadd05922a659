"""The client from nothing to a usable workbench, beside a bare PySide6 window.

Whole processes, in turns: Python, imports (compiled once before, as after a first start), fonts,
the store with its checks, the due queue asked, shown and painted, on Qt's offscreen platform.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from side_by_side import ROOT, in_turns, scratch, show

ROUNDS = 3
DAY = "2026-10-12"
LIMIT = 60

CLIENT = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.app import run_client
from desktop.app.workbench_part import WorkbenchPart

shown = WorkbenchPart._show

def show_and_leave(part, page):
    shown(part, page)
    part.shell.window.repaint()
    print(len(page.rows), flush=True)
    QTimer.singleShot(0, QApplication.quit)

WorkbenchPart._show = show_and_leave
sys.exit(run_client(sys.argv[1:]))
"""

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("1"))
window.show()
window.repaint()
print(1, flush=True)
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


def run(environment: dict[str, str], source: str, *arguments: str) -> int:
    """Run Python in a process of its own; return the number of rows it showed."""
    done = subprocess.run(
        [sys.executable, "-c", source, *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )
    if done.returncode or not done.stdout.strip().isdecimal() or int(done.stdout) < 1:
        raise SystemExit(f"no window: {done.stdout}{done.stderr}")
    return int(done.stdout)


def make_demo(environment: dict[str, str], folder: Path) -> None:
    command = (sys.executable, "-m", "desktop", "demo", "--store", str(folder))
    chosen = ("--preset", "small", "--seed", "1", "--today", DAY)
    subprocess.run([*command, *chosen], cwd=ROOT, env=environment, check=True, capture_output=True)


def main() -> None:
    with tempfile.TemporaryDirectory(dir=scratch()) as name:
        store = Path(name) / "store"
        environment = surroundings(Path(name))
        make_demo(environment, store)
        given = ("--store", str(store), "--as", "chenjiayi", "--clock", f"{DAY}T14:00:00+08:00")
        ways = {
            "client: due queue of the demo office on the workbench": lambda: run(
                environment, CLIENT, *given
            ),
            "bare PySide6 window with one label": lambda: run(environment, BARE),
            "Python alone": lambda: run(environment, "print(1)"),
        }
        taken = in_turns(ways, ROUNDS)
    show("Start to a usable window, whole processes", taken)


if __name__ == "__main__":
    main()
